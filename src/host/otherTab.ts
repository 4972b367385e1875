/** Two tabs of one browser: a hosting tab answers a newly opened one, which then asks before it touches anything. */
const CHANNEL = 'rumpus-host';
/** A living tab answers within this. */
const ANSWER_WITHIN_MS = 300;

type Word = { readonly type: 'who' } | { readonly type: 'here'; readonly room: string; readonly code: string };

export type HostedElsewhere = { readonly room: string; readonly code: string };

/** Who else of this browser hosts right now, or null. */
export function hostedElsewhere(): Promise<HostedElsewhere | null> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const end = (answer: HostedElsewhere | null) => {
      clearTimeout(timer);
      channel.close();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), ANSWER_WITHIN_MS);
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.type === 'here') end({ room: data.room, code: data.code });
    };
    channel.postMessage({ type: 'who' } satisfies Word);
  });
}

/** Answers newly opened tabs while this one hosts; returns the way to stop. */
export function answerOtherTabs(hosting: () => HostedElsewhere | null): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    const here = hosting();
    if (data.type === 'who' && here) channel.postMessage({ type: 'here', ...here } satisfies Word);
  };
  return () => channel.close();
}

import type { Report } from './wire.ts';

/** Two tabs of one browser: a hosting tab answers a newly opened one, which then asks before it touches anything. */
const CHANNEL = 'rumpus-host';
/** A living tab answers within this. */
const ANSWER_WITHIN_MS = 300;

type Word =
  | { readonly type: 'who' }
  | { readonly type: 'here'; readonly room: string; readonly code: string }
  | { readonly type: 'report?' }
  | { readonly type: 'report'; readonly report: Report };

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

/** Backstage is a tab of its own: it asks the hosting tab each second, and hears whatever is reported. */
export function listenBackstage(onReport: (report: Report) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data.type === 'report') onReport(data.report);
  };
  const ask = () => channel.postMessage({ type: 'report?' } satisfies Word);
  ask();
  const timer = setInterval(ask, 1_000);
  return () => {
    clearInterval(timer);
    channel.close();
  };
}

/** A report on its way to whatever backstage tab is open. */
export function sendReport(report: Report): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ type: 'report', report } satisfies Word);
  channel.close();
}

/** Answers newly opened tabs while this one hosts; returns the way to stop. */
export function answerOtherTabs(hosting: () => HostedElsewhere | null, onReportWanted: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    const here = hosting();
    if (data.type === 'report?' && here) onReportWanted();
    if (data.type === 'who' && here) channel.postMessage({ type: 'here', ...here } satisfies Word);
  };
  return () => channel.close();
}

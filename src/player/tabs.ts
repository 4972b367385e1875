const ANSWER_WITHIN_MS = 200;

type Word = 'who' | 'here' | 'go';
const channelOf = (room: string): BroadcastChannel => new BroadcastChannel(`rumpus-seat-${room}`);

/** Whether another tab of this browser sits in this room right now. */
export function seatedElsewhere(room: string): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = channelOf(room);
    const end = (answer: boolean) => {
      clearTimeout(timer);
      channel.close();
      resolve(answer);
    };
    const timer = setTimeout(() => end(false), ANSWER_WITHIN_MS);
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data === 'here') end(true);
    };
    channel.postMessage('who' satisfies Word);
  });
}

/** Answers other tabs while this one has the seat; returns the way to stop. */
export function answerSeatTabs(room: string): () => void {
  const channel = channelOf(room);
  channel.onmessage = ({ data }: MessageEvent<Word>) => {
    if (data === 'who') channel.postMessage('here' satisfies Word);
  };
  return () => channel.close();
}

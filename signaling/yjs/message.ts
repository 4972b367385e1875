import * as v from 'valibot';
import { frameJson } from '../frameJson.ts';
import type { Limits } from '../limits.ts';

/** What a y-webrtc client says to its signaling server. */
export type TopicMessage =
  | { readonly type: 'subscribe' | 'unsubscribe'; readonly topics: readonly string[] }
  | { readonly type: 'publish'; readonly topic: string; readonly data: unknown }
  | { readonly type: 'ping' };

/** Reads one frame; null for what no stock client sends. */
export function topicMessageReader(limits: Limits): (text: string) => TopicMessage | null {
  const topic = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.yjsTopicLength));
  const message = v.variant('type', [
    v.object({ type: v.picklist(['subscribe', 'unsubscribe']), topics: v.array(topic) }),
    v.object({ type: v.literal('publish'), topic, data: v.unknown() }),
    v.object({ type: v.literal('ping') }),
  ]);
  return (text) => {
    const parsed = v.safeParse(message, frameJson(text, limits.frameDepth), { abortEarly: true });
    return parsed.success ? parsed.output : null;
  };
}

import * as v from 'valibot';
import type { Ask, AskAnswer } from '../../kernel/game.ts';
import { MODEL_FAILURES, type ModelFailure } from '../../kernel/modelTask.ts';
import type { OutsideCommand } from './commands.ts';
import type { Draft } from './script.ts';

const line = v.object({
  part: v.picklist(['A', 'B', 'C', 'ALL', 'TV']),
  text: v.string(),
  business: v.optional(v.string()),
});
const casting = v.nullable(v.object({ lines: v.array(line), carriers: v.record(v.string(), v.array(v.number())) }));
const draft = v.object({
  title: v.string(),
  premise: v.string(),
  author: v.picklist(['house', 'model', 'safety']),
  castings: v.tuple([casting, casting, casting]),
  used: v.object({ skeleton: v.string(), turn: v.string(), button: v.string(), phrases: v.array(v.string()) }),
});
const drafts = v.pipe(v.array(draft), v.minLength(1), v.maxLength(2));

/** Why the outside failed, in the words of the kernel; the host's word filter speaks as a content filter would. */
const failureOf = (why: string): ModelFailure =>
  why === 'filtered' ? 'refused' : (MODEL_FAILURES.find((failure) => failure === why) ?? 'unavailable');

/** An answer from outside as the command that proposes it to the rules. */
export function answered(ask: Ask, answer: AskAnswer): OutsideCommand {
  if (ask.task === 'slop.house') {
    if (!answer.ok) return { type: 'HouseDrafts', ask: ask.id, answer };
    const parsed = v.safeParse(drafts, answer.value);
    return {
      type: 'HouseDrafts',
      ask: ask.id,
      answer: parsed.success
        ? { ok: true, drafts: parsed.output as unknown as readonly Draft[] }
        : { ok: false, why: 'unreadable' },
    };
  }
  return {
    type: 'ModelScript',
    ask: ask.id,
    answer: answer.ok ? { ok: true, proposal: answer.value } : { ok: false, failure: failureOf(answer.why) },
  };
}

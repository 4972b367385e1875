import * as v from 'valibot';
import type { ModelEvent, ModelTask } from '../../src/kernel/modelTask.ts';

/** A task small enough to read in a failing test, and shaped like a game's. */
export const fakeTask: ModelTask = {
  name: 'test.poem',
  input: v.strictObject({ about: v.pipe(v.string(), v.maxLength(200)) }),
  answer: v.strictObject({ title: v.string(), lines: v.pipe(v.array(v.string()), v.minLength(2)) }),
  prompt: (input) => ({ system: 'Write a poem about the thing in the data.', user: JSON.stringify(input) }),
  maxTokens: 500,
  temperature: 0.9,
};

export const POEM = { title: 'Rain', lines: ['It falls on every roof alike,', 'on king and cat and motorbike.'] };

/** The lines of the proxy's answer, as they are when it has ended. */
export async function events(response: Response): Promise<readonly ModelEvent[]> {
  return (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ModelEvent);
}

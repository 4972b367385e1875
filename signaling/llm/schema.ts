import { toJsonSchema } from '@valibot/to-json-schema';
import type { ModelTask } from '../../src/kernel/modelTask.ts';

export type JsonSchema = { readonly [key: string]: unknown };

/** The answer's schema as endpoints take it. Strict ones insist that objects name every key and allow no other. */
export function answerSchema(task: ModelTask): JsonSchema {
  const schema = toJsonSchema(task.answer, { errorMode: 'ignore' }) as JsonSchema;
  const { $schema: _, ...bare } = closed(schema) as JsonSchema;
  return bare;
}

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, closed(value)] as const);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  if (copy.type === 'object' && copy.properties !== undefined) copy.additionalProperties ??= false;
  return copy;
}

import { jsonrepair } from 'jsonrepair';
import * as v from 'valibot';

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'no-json' | 'not-as-asked' };

/**
 * A model's text as the answer it should be. Local models think aloud, fence their JSON and stop in the middle; what can be
 * mended is, and then the schema judges it like any other. `mend: false` takes only what is whole as it stands.
 */
export function parseAnswer(text: string, schema: v.GenericSchema<unknown, unknown>, mend = true): Parsed {
  const body = jsonPart(text);
  const json = body === null ? undefined : (readJson(body) ?? (mend ? readJson(repaired(body)) : undefined));
  if (json === undefined) return { ok: false, why: 'no-json' };
  const parsed = v.safeParse(schema, json);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, why: 'not-as-asked' };
}

/** From the first bracket on, past what was thought aloud, and without a closing fence. */
function jsonPart(text: string): string | null {
  const spoken = text.replace(/<think>[\s\S]*?<\/think>/g, '');
  const start = spoken.search(/[[{]/);
  if (start < 0) return null;
  const end = spoken.lastIndexOf('```');
  return spoken.slice(start, end > start ? end : undefined).trim();
}

function readJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON as it stands: the caller mends or gives up.
    return undefined;
  }
}

function repaired(text: string): string | null {
  try {
    return jsonrepair(text);
  } catch {
    // Beyond repair.
    return null;
  }
}

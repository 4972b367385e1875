/**
 * What a frame of JSON says; undefined when it is none, or nests deeper than `maxDepth`. V8 reads any depth but cannot write
 * 10,000 levels again, and whoever the frame is for would pay for that.
 */
export function frameJson(text: string, maxDepth: number): unknown {
  if (isDeeper(text, maxDepth)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON: the caller closes the socket.
    return undefined;
  }
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [...'"\\[]{}'].map((one) =>
  one.charCodeAt(0),
);

function isDeeper(text: string, maxDepth: number): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (isInText) {
      if (char === BACKSLASH) at += 1;
      else if (char === QUOTE) isInText = false;
    } else if (char === QUOTE) isInText = true;
    else if (char === OPEN_LIST || char === OPEN_RECORD) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (char === CLOSE_LIST || char === CLOSE_RECORD) depth -= 1;
  }
  return false;
}

import { FIELD_NAMES } from './fieldNames.generated.ts';
import { Dictionary } from './values.ts';

/** The field names both sides share, made by the build's script from the views' types; where the hash differs, `welcome` carries the host's. */
export const dictionary = new Dictionary(FIELD_NAMES);

/** FNV-1a over the names, as hex. */
export const dictionaryHash: string = (() => {
  let hash = 0x811c9dc5;
  const text = FIELD_NAMES.join('\n');
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
})();

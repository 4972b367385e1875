import { expose } from 'comlink';
import type { Draft, ScriptRequest } from '../script.ts';
import { writeDrafts } from './write.ts';

/** What the engine's side of the house writer's worker may call. */
export type HouseWriter = {
  /** Reads the content and writes one script for nobody, so that the first real one is quick. */
  warmUp(): void;
  writeDrafts(request: ScriptRequest): readonly [Draft, Draft];
};

const WARM_UP: ScriptRequest = {
  slots: ['grandma', 'hungry', 'steals', 'penguin', 'at midnight', ''],
  clues: {},
  voice: 'sports-commentator',
  actors: 2,
  lines: 12,
  family: true,
  memory: { skeletons: [], turns: [], buttons: [], phrases: [], callbacks: [] },
  seed: 1,
};

const writer: HouseWriter = {
  warmUp: () => {
    writeDrafts(WARM_UP);
  },
  writeDrafts,
};

expose(writer);

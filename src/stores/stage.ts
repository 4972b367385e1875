import { createStore } from 'zustand/vanilla';
import { Hosting, type HostingParts, type HostingState, type Lamp } from '../host/hosting.ts';
import { answerOtherTabs, type HostedElsewhere, hostedElsewhere, sendReport } from '../host/otherTab.ts';
import type { AskAnswer } from '../kernel/game.ts';
import { Player } from '../player/player.ts';
import type { Dictionary } from '../protocol/values.ts';
import { bindParty, createPartyStore, type PartyActions, type PartyStore } from './partyStore.ts';

/** What the TV knows beside the room's view. */
export type StageState = {
  /** `looking`: is there a room to resume, or another tab that hosts it? */
  readonly hosting: HostingState | { readonly stage: 'looking' } | { readonly stage: 'welcome' };
  /** A room nobody closed whose day is over: the host is asked once about its log. */
  readonly expired: { readonly room: string; readonly code: string } | null;
  readonly elsewhere: HostedElsewhere | null;
  /** Whether the browser promised to keep the log; null until it was asked. */
  readonly persisted: boolean | null;
  readonly faults: readonly string[];
  /** By seat: how its link is. */
  readonly lamps: Readonly<Record<string, Lamp>>;
  /** What is on the lobby's wall. */
  readonly strokes: readonly unknown[];
  /** The server has a newer page than this one: a phone that has reloaded still differs. */
  readonly otherBuild: boolean;
};

export type StageParts = Omit<
  HostingParts,
  'onState' | 'onReport' | 'secrets' | 'onLights' | 'onStrokes' | 'onExport' | 'onFault' | 'onOtherBuild'
> & {
  readonly dictionary: Dictionary;
  readonly dictionaryHash: string;
  readonly newId: () => string;
  readonly download: (name: string, text: string) => void;
};

export type StageParty = {
  readonly party: PartyStore;
  readonly store: ReturnType<typeof createStageState>;
  readonly actions: PartyActions;
  /** Opens a new room. */
  host(): void;
  /** Takes the room over from another tab. */
  takeOver(): void;
  exportLog(): void;
  /** The host's answer about the log of a room whose day is over. */
  settleExpired(keep: boolean): void;
  /** Keep tonight's log after the room has closed. */
  keepLog(on: boolean): void;
  /** Asks the model for a pack of words; without a room there is nobody to ask. */
  makePack(input: unknown): Promise<AskAnswer>;
};

const FAULTS_KEPT = 30;
const createStageState = () =>
  createStore<StageState>(() => ({
    hosting: { stage: 'looking' },
    elsewhere: null,
    expired: null,
    persisted: null,
    faults: [],
    lamps: {},
    strokes: [],
    otherBuild: false,
  }));

/** The TV's party: resumes the last room by itself, unless another tab of this browser hosts it. */
export function createStage(parts: StageParts): StageParty {
  const party = createPartyStore();
  const store = createStageState();
  const bound = bindParty(party);
  let hosting: Hosting | null = null;

  const player: Player = new Player({
    build: parts.build,
    dictionary: parts.dictionary,
    dictionaryHash: parts.dictionaryHash,
    newId: parts.newId,
    local: () => performance.now(),
    timers: {
      set: (fn, ms) => setTimeout(fn, ms),
      clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
    },
    credentials: async () => null,
    onSeated: () => undefined,
    onGoodbye: () => undefined,
    onLinkLost: () => attach(),
    onHostBuild: () => undefined,
    onView: bound.onView,
    onMoments: bound.onMoments,
    onMissed: () => undefined,
    onPad: () => undefined,
    onDraft: () => undefined,
    onChange: () => bound.refresh(player),
  });

  const attach = () => void hosting?.screenDialer.dial((link) => player.attach(link), new AbortController().signal);

  const start = (room: string | 'last' | 'new') => {
    hosting?.stop();
    store.setState({ hosting: { stage: 'starting' }, elsewhere: null });
    hosting = new Hosting(
      {
        build: parts.build,
        createWorker: parts.createWorker,
        createTransport: parts.createTransport,
        secrets: () => {
          const { secret, pastSecrets = [] } = party.getState().roomOnly ?? {};
          return secret === undefined ? [] : [secret, ...pastSecrets];
        },
        now: parts.now,
        beforePaint: parts.beforePaint,
        onState: (state) => {
          const before = store.getState().hosting;
          if (state.stage === 'nothing') store.setState({ hosting: { stage: 'welcome' }, expired: state.expired });
          else store.setState({ hosting: state, expired: null });
          if (state.stage === 'hosting' && before.stage !== 'hosting') attach();
          if (state.stage === 'ended') player.detach();
        },
        onReport: sendReport,
        onLights: (lamps) => store.setState({ lamps: Object.fromEntries(lamps.map((lamp) => [lamp.seat, lamp])) }),
        onStrokes: (strokes) => store.setState({ strokes }),
        onExport: (json) => parts.download('rumpus-night.jsonl', json),
        onOtherBuild: () =>
          void servedBuild().then((build) => store.setState({ otherBuild: build !== null && build !== parts.build })),
        onFault: (what) => {
          console.warn(`rumpus: ${what}`);
          store.setState({ faults: [...store.getState().faults.slice(1 - FAULTS_KEPT), what] });
        },
      },
      room,
    );
  };

  answerOtherTabs(
    () => {
      const state = hosting?.state;
      return state?.stage === 'hosting' ? { room: state.room, code: state.code } : null;
    },
    () => hosting?.report(),
  );
  void hostedElsewhere().then((elsewhere) => {
    if (elsewhere) store.setState({ elsewhere, hosting: { stage: 'welcome' } });
    else start('last');
  });

  return {
    party,
    store,
    actions: bound.actions(player),
    host: () => {
      void navigator.storage?.persist?.().then((persisted) => store.setState({ persisted }));
      start('new');
    },
    takeOver: () => {
      const { elsewhere } = store.getState();
      start(elsewhere?.room ?? 'last');
    },
    exportLog: () => hosting?.export(),
    settleExpired: (keep) => {
      const { expired } = store.getState();
      if (expired) hosting?.settle(expired.room, keep);
    },
    keepLog: (on) => hosting?.keep(on),
    makePack: async (input) => hosting?.makePack(input) ?? { ok: false, why: 'unavailable' },
  };
}

/** The build of the page the server serves now; null when it cannot say. */
async function servedBuild(): Promise<string | null> {
  try {
    const info: unknown = await (await fetch('/api/info')).json();
    const build = typeof info === 'object' && info !== null && 'build' in info ? info.build : null;
    return typeof build === 'string' ? build : null;
  } catch {
    // The server is away; the page it serves is no matter now.
    return null;
  }
}

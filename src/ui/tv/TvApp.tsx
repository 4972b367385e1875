import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { GameId } from '../../kernel/ids.ts';
import type { Roster, Seat } from '../../kernel/roster.ts';
import type { RoomEveryone } from '../../room/view.ts';
import type { Stroke } from '../../stores/pads.ts';
import type { StageParty } from '../../stores/stage.ts';
import { Boundary } from '../Boundary.tsx';
import { Button } from '../Button.tsx';
import { loadConfetti } from '../Confetti.tsx';
import { setMotion } from '../motion.ts';
import { PauseOverlay } from '../PauseOverlay.tsx';
import { phaseOf, standstillOf } from '../phase.ts';
import { prefetch } from '../prefetch.ts';
import { rematchSettings } from '../rematch.ts';
import { GoodNight } from '../screens/GoodNight.tsx';
import type { PackShelf } from '../screens/packShelf.ts';
import type { ShelfGame, StageSettings, TvWelcomeState } from '../screens/props.ts';
import { TvAliasSetup } from '../screens/TvAliasSetup.tsx';
import { TvCorner } from '../screens/TvCorner.tsx';
import { TvLobby } from '../screens/TvLobby.tsx';
import { TvNight } from '../screens/TvNight.tsx';
import { TvSlopSetup } from '../screens/TvSlopSetup.tsx';
import { TvWelcome } from '../screens/TvWelcome.tsx';
import { pitchOf } from '../sound/soundboard.ts';
import { ThreeTwoOne } from '../ThreeTwoOne.tsx';
import { type Toast, Toasts } from '../Toasts.tsx';
import { tvWords } from '../tvWords.ts';
import { useRefusalToast, useResumedToast } from '../useToasts.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { TvWall } from '../wall/TvWall.tsx';
import { words } from '../words.ts';
import { desk, readVolumes, setVolumes } from './desk.ts';
import { NetworkLayer } from './network/NetworkLayer.tsx';
import { useNetwork } from './network/useNetwork.ts';
import { WifiTicket } from './network/WifiTicket.tsx';
import css from './TvApp.module.css';
import { TvMenu } from './TvMenu.tsx';

const LOADS = {
  slop: () => import('../../games/slop/screens/tv/index.tsx'),
  alias: () => import('../../games/alias/screens/tv/index.tsx'),
};
type Drawn = keyof typeof LOADS;
const GAMES = { slop: lazy(LOADS.slop), alias: lazy(LOADS.alias) };
/** In the order of the shelf. */
const POSTERS: readonly { readonly id: Drawn; readonly drawing: string }[] = [
  { id: 'slop', drawing: 'masks' },
  { id: 'alias', drawing: 'megaphone' },
];

/** Built for five; the shelf shows what the host can play and this page can draw. */
const shelfOf = (room: RoomEveryone): readonly ShelfGame[] =>
  POSTERS.flatMap(({ id, drawing }) => {
    const entry = room.shelf[id];
    return entry ? [{ id, drawing, name: tvWords.shelf[id].name, minutes: entry.minutes }] : [];
  });

export type TvAppProps = {
  readonly stage: StageParty;
  /** Fetched when a set-up needs it. The same function at every render. */
  readonly packs: () => Promise<PackShelf>;
};

/** The TV's evening: which set stands on the stage, by the room's own state. */
export function TvApp({ stage, packs }: TvAppProps) {
  return (
    <Boundary fallback={<TvWelcome {...NO_WELCOME} problem={tvWords.stage.crashed} />} onCrash={reloadSoon}>
      <Theatre stage={stage} packs={packs} />
    </Boundary>
  );
}

/** The party comes back by itself after a reload; a breath first, so that a screen that breaks at once does not spin. */
const reloadSoon = (): void => void setTimeout(() => location.reload(), 3_000);
const NO_WELCOME = {
  state: { kind: 'fresh' },
  busy: true,
  phoneHref: '/',
  onHost: () => undefined,
  onSettle: () => undefined,
  onTakeOver: () => undefined,
} as const;

function Theatre({ stage, packs }: TvAppProps) {
  const { hosting, elsewhere, expired } = useStore(stage.store);
  const room = useStore(stage.party, (state) => state.room);
  const version = useStore(stage.party, (state) => state.version);
  useEffect(() => {
    setVolumes(readVolumes());
  }, []);
  const [kept, keep] = useState(false);
  useWakeLock(room !== null);

  if (hosting.stage === 'ended' && hosting.why === 'room-closed' && room) {
    return (
      <GoodNight
        phase="good-night"
        version={version}
        paused={[]}
        roster={{ seats: room.seats, teams: room.teams, captain: room.captain }}
        games={room.night.games}
        minutes={Math.round(stage.actions.playNow() / 60_000)}
        kept={kept}
        onKeep={(on) => {
          keep(on);
          stage.keepLog(on);
        }}
        onNewParty={() => stage.host()}
      />
    );
  }
  if (!room || hosting.stage !== 'hosting') {
    const state: TvWelcomeState =
      hosting.stage === 'ended'
        ? { kind: 'lost', code: hosting.code }
        : elsewhere
          ? { kind: 'elsewhere', code: elsewhere.code }
          : expired
            ? { kind: 'expired', code: expired.code }
            : { kind: 'fresh' };
    return (
      <TvWelcome
        state={state}
        busy={hosting.stage === 'starting' || hosting.stage === 'looking' || hosting.stage === 'hosting'}
        problem={hosting.stage === 'no-server' ? tvWords.welcome.noServer : undefined}
        onHost={() => stage.host()}
        onSettle={stage.settleExpired}
        onTakeOver={() => stage.takeOver()}
        phoneHref="/"
      />
    );
  }
  return <Evening stage={stage} packs={packs} room={room} version={version} />;
}

function Evening({
  stage,
  packs,
  room,
  version,
}: TvAppProps & {
  readonly room: RoomEveryone;
  readonly version: number;
}) {
  const party = useStore(stage.party);
  // Strokes come by the dozen: only the wall itself follows them.
  const { hosting, persisted, otherBuild, doodled } = useStore(
    stage.store,
    useShallow((state) => ({
      hosting: state.hosting,
      persisted: state.persisted,
      otherBuild: state.otherBuild,
      doodled: state.strokes.length > 0,
    })),
  );
  const network = useNetwork(stage, room);
  const [menu, setMenu] = useState(false);
  const [volumes, changeVolumes] = useState(readVolumes);
  const soundLocked = useSoundLocked();
  const arrivals = useArrivals(room.seats);
  const jumps = useJumps(stage);
  const refusals = useRefusalToast(party.refusal);
  const resumed = useResumedToast(room.resumed);
  const roster = useMemo(() => ({ seats: room.seats, teams: room.teams, captain: room.captain }), [room]);
  const joinUrl = `${network.origin}/j/${room.code}${party.roomOnly?.secret ? `#${party.roomOnly.secret}` : ''}`;
  const { toRoom, toGame, wallNow } = stage.actions;
  const halted = hosting.stage === 'hosting' && hosting.halted;
  const unregistered = hosting.stage === 'hosting' && hosting.transport === 'unregistered';
  const reasons = standstillOf(room);
  const paused = halted && !reasons.includes('storage') ? [...reasons, 'storage'] : reasons;
  const marks = { phase: phaseOf(room, party.game), version, paused };

  useEffect(() => setMotion(room.settings.reducedMotion ? 'reduced' : 'system'), [room.settings.reducedMotion]);
  useEffect(() => {
    const tell = () => void toRoom({ type: 'SetSeen', seen: document.visibilityState === 'visible' } as never);
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
  }, [toRoom]);
  useEffect(() => {
    // The server may be gone by the time a game is chosen; the TV's machine has room for all of them.
    const timer = setTimeout(() => {
      for (const load of Object.values(LOADS)) prefetch(load);
      prefetch(packs);
      prefetch(loadConfetti);
    }, 2_000);
    return () => clearTimeout(timer);
  }, [packs]);
  useKeys(room, () => setMenu((open) => !open), toRoom);

  const settings: StageSettings = { ...room.settings, door: room.door, ...volumes };
  const onSettings = (change: Partial<StageSettings>) => {
    const { door, masterVolume, voiceVolume, ...rest } = change;
    if (door) void toRoom({ type: 'SetDoor', door } as never);
    if (masterVolume !== undefined || voiceVolume !== undefined) {
      const next = {
        masterVolume: masterVolume ?? volumes.masterVolume,
        voiceVolume: voiceVolume ?? volumes.voiceVolume,
      };
      changeVolumes(next);
      setVolumes(next);
    }
    if (Object.keys(rest).length > 0) void toRoom({ type: 'SetSettings', settings: rest } as never);
  };

  const names = room.seats.filter((seat) => room.waitingFor.includes(seat.id)).map((seat) => seat.name);
  const toasts: Toast[] = [...arrivals, ...refusals, ...resumed, ...network.toasts];
  if (unregistered) toasts.push({ id: 'unregistered', text: tvWords.stage.unregistered, tone: 'bad' });
  const overlay = (
    <>
      <Toasts toasts={toasts} at={room.game ? 'top' : 'foot'} />
      {room.countdownEndsAt !== null ? (
        <ThreeTwoOne
          endsAt={room.countdownEndsAt}
          now={wallNow}
          why={words.threeTwoOne.soon}
          onBeat={(left) => desk().sound.play('tick', { pitch: left === 0 ? 2 : 1 })}
        />
      ) : (
        <PauseOverlay
          reasons={paused}
          notes={names.length > 0 ? [words.pause.waitingFor(names.join(', '))] : []}
          onGoOn={halted ? undefined : () => void toRoom({ type: 'Resume' })}
        />
      )}
      {otherBuild && (
        <Button className={css.reload} onClick={() => location.reload()}>
          {tvWords.stage.reload}
        </Button>
      )}
      <NetworkLayer network={network} playing={room.game !== null} soundLocked={soundLocked} />
      <TvMenu
        stage={stage}
        room={room}
        network={network}
        open={menu}
        settings={settings}
        onSettings={onSettings}
        onClose={() => setMenu(false)}
      />
    </>
  );

  if (room.game === null) {
    const chosen = room.chosen;
    const entry = chosen ? room.shelf[chosen] : undefined;
    const missing = entry?.missing ?? [];
    const start = (game: GameId, wanted: object) => void toRoom({ type: 'StartGame', game, settings: wanted } as never);
    return (
      <TvLobby
        {...marks}
        code={room.code}
        joinUrl={joinUrl}
        shortAddress={network.shortAddress}
        roster={roster}
        links={network.links}
        linkWords={network.linkWords}
        wifi={network.wifi?.shown ? <WifiTicket wifi={network.wifi.wifi} /> : undefined}
        jumps={jumps}
        wall={room.settings.wall && <Wall stage={stage} roster={roster} />}
        onWipeWall={room.settings.wall && doodled ? () => void toRoom({ type: 'WipeWall' }) : undefined}
        games={shelfOf(room)}
        chosen={chosen}
        missing={missing}
        night={room.night}
        setup={
          entry &&
          (chosen === 'slop' ? (
            <TvSlopSetup
              minutes={entry.minutes}
              ready={missing.length === 0}
              onStart={(length) => start('slop', { acts: length === 'full' ? 3 : 1 })}
            />
          ) : (
            <TvAliasSetup
              minutes={entry.minutes}
              ready={missing.length === 0}
              settings={room.gameSettings}
              family={room.settings.family}
              packs={packs}
              onSettings={(change) =>
                void toRoom({ type: 'SetGameSettings', game: 'alias', settings: change } as never)
              }
              onStart={(form) => start('alias', form)}
            />
          ))
        }
        settings={settings}
        soundLocked={soundLocked}
        storageRefused={persisted === false}
        onChoose={(game) => void toRoom({ type: 'ChooseGame', game } as never)}
        onAddBot={() => void toRoom({ type: 'AddBot' })}
        onRemoveBot={(seat) => void toRoom({ type: 'RemoveBot', seat } as never)}
        onKick={(seat) => void toRoom({ type: 'Kick', seat } as never)}
        onMoveSeat={(seat, team) => void toRoom({ type: 'MoveSeat', seat, team } as never)}
        onPassCaptain={(seat) => void toRoom({ type: 'PassCaptain', seat } as never)}
        onShuffle={() => void toRoom({ type: 'Shuffle' })}
        onSettings={onSettings}
        onCloseRoom={() => void toRoom({ type: 'CloseRoom' })}
        overlay={overlay}
      />
    );
  }
  const { id } = room.game;
  const Game = GAMES[id as Drawn];
  if (!Game || party.game === null) return null;
  return (
    <Suspense fallback={null}>
      <Game
        version={version}
        paused={paused}
        everyone={party.game as never}
        only={party.gameOnly as never}
        roster={roster}
        settings={room.settings}
        clocks={stage.actions}
        send={toGame as never}
        onFact={stage.actions.onMoment as never}
        corner={<TvCorner code={room.code} joinUrl={joinUrl} />}
        overlay={overlay}
        links={network.links}
        night={<TvNight night={room.night} roster={roster} />}
        onRematch={() =>
          void toRoom({ type: 'StartGame', game: id, settings: rematchSettings(party.game, room.settings) } as never)
        }
        onTeams={() => void toRoom({ type: 'CloseGame' })}
        onGoodNight={() => void toRoom({ type: 'CloseRoom' })}
      />
    </Suspense>
  );
}

function Wall({ stage, roster }: { readonly stage: StageParty; readonly roster: Roster }) {
  return <TvWall strokes={useStore(stage.store, (state) => state.strokes) as readonly Stroke[]} roster={roster} />;
}

/** Each arrival gets a pop in its animal's pitch and its name on a sign; those already here when the page opened do not. */
function useArrivals(seats: readonly Seat[]): readonly Toast[] {
  const known = useRef<ReadonlySet<string> | null>(null);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  useEffect(() => {
    const before = known.current;
    known.current = new Set(seats.map((seat) => seat.id));
    if (!before) return;
    const fresh = seats.filter((seat) => !before.has(seat.id));
    if (fresh.length === 0) return;
    for (const seat of fresh) desk().sound.play('pop', { pitch: pitchOf(seat.animal) });
    const made = fresh.map((seat): Toast => ({ id: seat.id, text: tvWords.lobby.greet(seat.name), tone: 'good' }));
    setToasts(made.slice(-1));
    const timer = setTimeout(() => setToasts((shown) => shown.filter((toast) => !made.includes(toast))), 3_000);
    return () => clearTimeout(timer);
  }, [seats]);
  return toasts;
}

/** Counts each seat's jumps; a change makes its animal jump. */
function useJumps(stage: StageParty): Readonly<Record<string, number>> {
  const [jumps, setJumps] = useState<Readonly<Record<string, number>>>({});
  useEffect(
    () =>
      stage.actions.onMoment((moment) => {
        const { kind, seat } = moment as { kind?: unknown; seat?: unknown };
        if (kind !== 'jump' || typeof seat !== 'string') return;
        setJumps((before) => ({ ...before, [seat]: (before[seat] ?? 0) + 1 }));
        desk().sound.play('tap');
      }),
    [stage],
  );
  return jumps;
}

function useSoundLocked(): boolean {
  const [locked, setLocked] = useState(() => desk().sound.state() === 'locked');
  useEffect(() => desk().sound.onState((state) => setLocked(state === 'locked')), []);
  return locked;
}

/** M or Escape opens the menu in a game, P stops and starts the clock. */
function useKeys(room: RoomEveryone, onMenu: () => void, toRoom: StageParty['actions']['toRoom']): void {
  const latest = useRef({ room, onMenu });
  useEffect(() => {
    latest.current = { room, onMenu };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      const { room: now, onMenu: toggle } = latest.current;
      if (!now.game) return;
      const key = event.key.toLowerCase();
      if (key === 'm' || (key === 'escape' && !document.querySelector('dialog[open]'))) toggle();
      else if (key === 'p') void toRoom({ type: now.pauses.length > 0 ? 'Resume' : 'Pause' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [toRoom]);
}

import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { GameId } from '../../kernel/ids.ts';
import { type Seat, seatIn, teamIn } from '../../kernel/roster.ts';
import { SEATS_MOST, TEAM_SIZE_MOST, TEAMS_MOST } from '../../room/limits.ts';
import type { RoomEveryone } from '../../room/view.ts';
import type { PartyState } from '../../stores/partyStore.ts';
import type { Phone } from '../../stores/phone.ts';
import { Boundary } from '../Boundary.tsx';
import type { LinkState } from '../LinkLight.tsx';
import { type MotionChoice, setMotion } from '../motion.ts';
import { PauseOverlay } from '../PauseOverlay.tsx';
import { PhoneMenu } from '../PhoneMenu.tsx';
import { phaseOf, standstillOf } from '../phase.ts';
import { prefetch } from '../prefetch.ts';
import { rematchSettings } from '../rematch.ts';
import { PhoneJoin } from '../screens/PhoneJoin.tsx';
import { PhoneLobby } from '../screens/PhoneLobby.tsx';
import { PhoneProblem } from '../screens/PhoneProblem.tsx';
import type { PhoneFrame, ProblemKind, RootMarks, ShelfGame } from '../screens/props.ts';
import { ThreeTwoOne } from '../ThreeTwoOne.tsx';
import { Toasts } from '../Toasts.tsx';
import { useAbsenceToasts, useLinkToasts } from '../useNews.ts';
import { useRefusalToast, useResumedToast } from '../useToasts.ts';
import { useWakeLock } from '../useWakeLock.ts';
import { DoodleButton, type DoodleButtonProps } from '../wall/DoodleButton.tsx';
import { wordRefused, words } from '../words.ts';
import { newFace } from './newFace.ts';
import { useFreshFace } from './useFreshFace.ts';

export { newFace };

const LOADS = {
  slop: () => import('../../games/slop/screens/phone/index.tsx'),
  alias: () => import('../../games/alias/screens/phone/index.tsx'),
};
type Drawn = keyof typeof LOADS;
const GAMES = { slop: lazy(LOADS.slop), alias: lazy(LOADS.alias) };
/** In the order of the shelf. */
const POSTERS: readonly { readonly id: Drawn; readonly drawing: string }[] = [
  { id: 'slop', drawing: 'masks' },
  { id: 'alias', drawing: 'megaphone' },
];
/** A phone that has just sat down has better things to do. */
const IDLE_AFTER_MS = 1_500;
const loadAliasSetup = () =>
  import('../screens/PhoneAliasSetup.tsx').then(({ PhoneAliasSetup }) => ({ default: PhoneAliasSetup }));
const AliasSetup = lazy(loadAliasSetup);

/** What the host can play and this page can draw. */
const shelfOf = (room: RoomEveryone): readonly ShelfGame[] =>
  POSTERS.flatMap(({ id, drawing }) => {
    const entry = room.shelf[id];
    return entry ? [{ id, drawing, name: words.lobby.games[id] ?? id, minutes: entry.minutes }] : [];
  });

const marksOutside: RootMarks = { phase: 'outside', version: 0, paused: [] };

/** A phone's evening: which screen stands, by the room's own state. */
export function PhoneApp(props: { readonly phone: Phone; readonly random: () => number }) {
  const fallback = <PhoneProblem {...marksOutside} kind="crashed" seat={null} onAction={() => location.reload()} />;
  return (
    <Boundary fallback={fallback}>
      <PhoneEvening {...props} />
    </Boundary>
  );
}

function PhoneEvening({ phone, random }: { readonly phone: Phone; readonly random: () => number }) {
  const party = useStore(phone.party);
  const me = useStore(phone.store);
  useWake(phone);
  useWakeLock(party.room?.game != null);
  useReloadForOtherBuild(me.otherBuild, party.pending.length === 0);
  const room = party.room;
  const roster = useMemo(() => (room ? { seats: room.seats, teams: room.teams, captain: room.captain } : null), [room]);
  const seat = (roster && party.roomOnly?.seat && seatIn(roster, party.roomOnly.seat)) || null;
  const team = (roster && seat?.team && teamIn(roster, seat.team)) || null;
  const chosen = room?.chosen ?? null;
  const captain = seat !== null && room?.captain === seat.id;
  // An idle phone fetches what it will need, and no other game: the server may be gone when it starts.
  useEffect(() => {
    const load = chosen && seat ? LOADS[chosen as Drawn] : undefined;
    if (load) prefetch(load);
  }, [chosen, seat]);
  useEffect(() => {
    if (captain && chosen === 'alias') prefetch(loadAliasSetup);
  }, [captain, chosen]);
  const seated = seat !== null;
  useEffect(() => {
    if (!seated) return;
    const timer = setTimeout(() => phone.pads.prefetch(), IDLE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [phone, seated]);
  const pickedFace = useFreshFace(phone, random, seat !== null);

  const problem = problemOf(party.goodbye, me.stage);
  const problemMarks = room ? { ...marksOutside, version: party.version } : marksOutside;
  if (problem) {
    const retry = problem === 'upgrade-required' ? () => location.reload() : () => phone.retry();
    return (
      <PhoneProblem
        {...problemMarks}
        kind={problem}
        seat={me.face as never}
        onAction={problem === 'second-tab' ? () => phone.choose('move-here') : retry}
        onSecond={problem === 'second-tab' ? () => phone.choose('someone-else') : () => location.assign('/')}
      />
    );
  }
  if (!room || !roster) {
    return (
      <PhoneProblem
        {...marksOutside}
        kind={waitingKind(party.reconnecting)}
        seat={me.face as never}
        onAction={() => phone.retry()}
      />
    );
  }

  const marks: RootMarks = { phase: phaseOf(room, party.game), version: party.version, paused: standstillOf(room) };
  const link = linkOf(party.light, party.reconnecting.state);
  // The nineteenth guest watches; in the lobby a bot would give way.
  const full = room.seats.length >= SEATS_MOST && (room.game !== null || !room.seats.some((other) => other.bot));
  if (!seat && room.door !== 'closed' && !full) {
    const { face } = me;
    return (
      <PhoneJoin
        {...marks}
        code={phone.code}
        name={face.name}
        animal={face.animal}
        colour={face.colour as never}
        link={link}
        busy={me.joining || link === 'lost'}
        problem={joinProblem(me.joinProblem)}
        onName={(name) => phone.setFace({ ...face, name, own: true })}
        onShuffle={() => {
          pickedFace.current = true;
          const next = newFace(random);
          phone.setFace(face.own ? { ...next, name: face.name, own: true } : next);
        }}
        onJoin={() => void phone.join()}
      />
    );
  }

  const frame: PhoneFrame = {
    ...marks,
    seat,
    team,
    link,
    menu: (close) => <Menu phone={phone} captain={captain} close={close} />,
    overlay: <Overlay phone={phone} captain={captain} />,
  };
  const room_ = phone.actions.toRoom;
  if (room.game === null) {
    const choose = (game: GameId | null) => void room_({ type: 'ChooseGame', game } as never);
    const start = (settings: object) => void room_({ type: 'StartGame', game: chosen, settings } as never);
    return (
      <PhoneLobby
        {...frame}
        roster={roster}
        games={shelfOf(room)}
        chosen={chosen}
        missing={(chosen && room.shelf[chosen]?.missing) || []}
        night={room.night}
        canOpenTeam={room.teams.length < TEAMS_MOST}
        teamSizeMost={TEAM_SIZE_MOST}
        onTeam={(id) => void room_({ type: 'PickTeam', team: id } as never)}
        onNewTeam={() => void room_({ type: 'NewTeam' })}
        onJump={() => phone.actions.react({ type: 'Jump' })}
        doodle={
          // Switched off, the pad in the hand goes too, and does not come back by itself.
          seat &&
          room.settings.wall && (
            <Doodle phone={phone} seat={seat} onWipe={captain ? () => void room_({ type: 'WipeWall' }) : undefined} />
          )
        }
        captain={
          captain
            ? {
                onChoose: choose,
                settings:
                  chosen === 'alias' ? (
                    <AliasSetup
                      settings={room.gameSettings}
                      onSettings={(change) =>
                        void room_({ type: 'SetGameSettings', game: 'alias', settings: change } as never)
                      }
                    />
                  ) : null,
                onStart: (length) => start(chosen === 'slop' ? { acts: length === 'full' ? 3 : 1 } : {}),
                onAddBot: () => void room_({ type: 'AddBot' }),
                onShuffle: () => void room_({ type: 'Shuffle' }),
              }
            : undefined
        }
      />
    );
  }
  const Game = GAMES[room.game.id as Drawn];
  if (!Game || party.game === null) return <PhoneProblem {...marks} kind="dialing" seat={seat} />;
  return (
    <Suspense fallback={<PhoneProblem {...marks} kind="dialing" seat={seat} />}>
      <Game
        {...frame}
        everyone={party.game as never}
        only={party.gameOnly as never}
        roster={roster}
        settings={room.settings}
        clocks={phone.actions}
        send={phone.actions.toGame as never}
        react={phone.actions.react as never}
        onFact={phone.actions.onMoment as never}
        pending={party.pending as never}
        pads={phone.pads.store}
        seat={seat}
        team={team}
        captain={captain}
        onRematch={() => rematch(phone)}
        onTeams={() => void room_({ type: 'CloseGame' })}
        onGoodNight={() => void room_({ type: 'CloseRoom' })}
      />
    </Suspense>
  );
}

function Doodle({ phone, ...rest }: { readonly phone: Phone } & Omit<DoodleButtonProps, 'wall'>) {
  return <DoodleButton wall={useStore(phone.pads.store, (state) => state.wall)} {...rest} />;
}

/** The same game with the same settings at once; the room's answer words what stands in the way. */
function rematch(phone: Phone): void {
  const { room, game } = phone.party.getState();
  if (!room?.game) return;
  const settings = rematchSettings(game, room.settings);
  void phone.actions.toRoom({ type: 'StartGame', game: room.game.id, settings } as never);
}

function Menu({
  phone,
  captain,
  close,
}: {
  readonly phone: Phone;
  readonly captain: boolean;
  readonly close: () => void;
}) {
  const [motion, choose] = useState<MotionChoice>('system');
  const room = useStore(phone.party, (state) => state.room);
  const act = (work: () => unknown) => () => {
    close();
    work();
  };
  return (
    <PhoneMenu
      onLeave={act(() => phone.leave())}
      lessMotion={motion === 'reduced'}
      onLessMotion={(on) => {
        choose(on ? 'reduced' : 'system');
        setMotion(on ? 'reduced' : 'system');
      }}
      captain={
        captain && room?.game && !room.game.ended
          ? {
              paused: room.pauses.length > 0,
              onPause: act(() => phone.actions.toRoom({ type: 'Pause' })),
              onGoOn: act(() => phone.actions.toRoom({ type: 'Resume' })),
              onEndGame: act(() => phone.actions.toGame({ type: 'EndGame' })),
            }
          : undefined
      }
    />
  );
}

function Overlay({ phone, captain }: { readonly phone: Phone; readonly captain: boolean }): ReactNode {
  const room = useStore(phone.party, (state) => state.room);
  const refusal = useStore(phone.party, (state) => state.refusal);
  const missed = useStore(phone.party, (state) => state.missed);
  const unstable = useStore(phone.party, (state) => state.unstable);
  const me = useStore(phone.party, (state) => state.roomOnly?.seat ?? null);
  const toasts = [
    ...useRefusalToast(refusal),
    ...useResumedToast(room?.resumed ?? null),
    ...useLinkToasts(missed, unstable, room),
    ...useAbsenceToasts(room?.seats ?? NOBODY, me),
  ];
  usePace(phone);
  if (!room) return null;
  const names = room.seats.filter((seat) => room.waitingFor.includes(seat.id)).map((seat) => seat.name);
  return (
    <>
      <Toasts toasts={toasts} />
      {room.countdownEndsAt !== null ? (
        <ThreeTwoOne endsAt={room.countdownEndsAt} now={phone.actions.wallNow} />
      ) : (
        <PauseOverlay
          reasons={room.pauses}
          notes={names.length > 0 ? [words.pause.waitingFor(names.join(', '))] : []}
          onGoOn={
            captain && room.pauses.includes('asked') ? () => void phone.actions.toRoom({ type: 'Resume' }) : undefined
          }
        />
      )}
    </>
  );
}

type Reconnecting = PartyState['reconnecting'];
const NOBODY: readonly Seat[] = [];

/** What happened while this phone was away for moments is played at double speed, and then time goes on as ever. */
function usePace(phone: Phone): void {
  useEffect(() => {
    const root = document.documentElement;
    let timer: ReturnType<typeof setTimeout>;
    const stop = phone.actions.onMoment((_moment, late) => {
      if (!late) return;
      root.dataset.pace = 'double';
      clearTimeout(timer);
      timer = setTimeout(() => {
        delete root.dataset.pace;
      }, CAUGHT_UP_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      delete root.dataset.pace;
    };
  }, [phone]);
}
const CAUGHT_UP_MS = 1_500;

const linkOf = (light: string, dialing: string): LinkState =>
  light === 'good'
    ? 'good'
    : light === 'weak'
      ? 'weak'
      : dialing === 'given-up' || dialing === 'no-host'
        ? 'lost'
        : 'dialing';

function joinProblem(reason: string | null): string | undefined {
  if (reason === null) return undefined;
  if (reason === 'not-nice') return 'name-refused';
  return reason === 'unknown-command' ? 'name-empty' : wordRefused(reason);
}

function problemOf(goodbye: string | null, stage: string): ProblemKind | null {
  if (goodbye) return goodbye as ProblemKind;
  if (stage === 'no-room' || stage === 'too-many-tries') return 'no-room';
  if (stage === 'asking') return 'second-tab';
  return null;
}

function waitingKind(reconnecting: Reconnecting): ProblemKind {
  switch (reconnecting.state) {
    case 'no-host':
      return 'no-host';
    case 'waiting':
    case 'given-up':
      // Neither a direct link nor the relay: that is no stumble, that is a network's rule.
      return reconnecting.why === 'timeout' ? 'blocked' : 'lost';
    case 'unsupported':
      return 'browser';
    default:
      return 'dialing';
  }
}

/** Coming back is noticed by whichever of these comes first; any number of them make one ping. */
function useWake(phone: Phone): void {
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === 'visible') phone.wake();
    };
    const leave = (event: PageTransitionEvent) => {
      if (!event.persisted) phone.bye();
    };
    document.addEventListener('visibilitychange', wake);
    for (const name of ['pageshow', 'online', 'focus'] as const) window.addEventListener(name, wake);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      for (const name of ['pageshow', 'online', 'focus'] as const) window.removeEventListener(name, wake);
      window.removeEventListener('pagehide', leave);
    };
  }, [phone]);
}

/** Another build of the same protocol plays on, and reloads itself once when nothing unsent is typed. */
function useReloadForOtherBuild(other: boolean, idle: boolean): void {
  useEffect(() => {
    const key = 'rumpus.reloaded';
    if (!other || !idle || sessionStorage.getItem(key) === __BUILD__) return;
    const typing = document.activeElement instanceof HTMLInputElement && document.activeElement.value !== '';
    if (typing) return;
    sessionStorage.setItem(key, __BUILD__);
    location.reload();
  }, [other, idle]);
}

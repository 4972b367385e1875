import { useState } from 'react';
import { teamId } from '../../kernel/ids.ts';
import { Captions } from '../Captions.tsx';
import { Confetti } from '../Confetti.tsx';
import { Countdown } from '../Countdown.tsx';
import { Footlights } from '../Footlights.tsx';
import { Marquee } from '../Marquee.tsx';
import { PauseOverlay } from '../PauseOverlay.tsx';
import { Stage } from '../Stage.tsx';
import { Backstage } from '../screens/Backstage.tsx';
import { GoodNight } from '../screens/GoodNight.tsx';
import type { StageSettings, TvLobbyProps } from '../screens/props.ts';
import { SeatSheet } from '../screens/SeatSheet.tsx';
import { SettingsSheet } from '../screens/SettingsSheet.tsx';
import { TvAliasSetup } from '../screens/TvAliasSetup.tsx';
import { TvCorner } from '../screens/TvCorner.tsx';
import { TvLobby } from '../screens/TvLobby.tsx';
import { TvSlopSetup } from '../screens/TvSlopSetup.tsx';
import { TvWelcome } from '../screens/TvWelcome.tsx';
import { ThreeTwoOne } from '../ThreeTwoOne.tsx';
import { Toasts } from '../Toasts.tsx';
import { guests } from './guests.ts';
import { sampleShelf } from './sampleShelf.ts';

const nothing = (): void => {};
const JOIN = 'http://192.168.178.120:4747/j/KVTM#k=3f9a6c0d4b7e51a2c8';
const marks = { phase: 'lobby', version: 12, paused: [] };
const settings: StageSettings = {
  captions: true,
  reducedMotion: false,
  family: true,
  guessing: 'tiles',
  dial: 1,
  door: 'open',
  wall: true,
  masterVolume: 0.8,
  voiceVolume: 0.9,
};
const GAMES: TvLobbyProps['games'] = [
  { id: 'slop', name: 'Slop', drawing: 'masks', minutes: { full: 23, short: 9 } },
  { id: 'alias', name: 'Alias', drawing: 'megaphone', minutes: { full: 22, short: 9 } },
];
export const lobby: TvLobbyProps = {
  ...marks,
  code: 'KVTM',
  joinUrl: JOIN,
  shortAddress: '192.168.178.120:4747',
  roster: guests(6, 3),
  games: GAMES,
  chosen: null,
  missing: [],
  setup: null,
  night: { games: 0, points: {} },
  settings,
  soundLocked: false,
  jumps: {},
  onChoose: nothing,
  onAddBot: nothing,
  onRemoveBot: nothing,
  onKick: nothing,
  onMoveSeat: nothing,
  onPassCaptain: nothing,
  onShuffle: nothing,
  onSettings: nothing,
  onCloseRoom: nothing,
};
const shelf = sampleShelf();
const packs = () => Promise.resolve(shelf);

/** Alias's set-up as it lives: what is chosen is set. */
function AliasSetUp(props: Pick<TvLobbyProps, 'roster'> & { missing?: TvLobbyProps['missing']; settings?: object }) {
  const [set, change] = useState<object>(props.settings ?? {});
  const missing = props.missing ?? [];
  return (
    <TvLobby
      {...lobby}
      roster={props.roster}
      chosen="alias"
      missing={missing}
      setup={
        <TvAliasSetup
          minutes={{ full: 22, short: 9 }}
          ready={missing.length === 0}
          settings={set}
          family
          packs={packs}
          onSettings={(some) => change((before) => ({ ...before, ...some }))}
          onStart={nothing}
        />
      }
    />
  );
}
const scores = { red: 14, blue: 9, green: 21, yellow: 3, pink: 0, violet: 112 };
const corner = <TvCorner code="KVTM" joinUrl={JOIN} />;
const welcome = {
  busy: false,
  onHost: nothing,
  onSettle: nothing,
  onTakeOver: nothing,
  phoneHref: '/',
};

export const tvViews: Readonly<Record<string, () => React.ReactNode>> = {
  'tv-welcome': () => <TvWelcome {...welcome} state={{ kind: 'fresh' }} />,
  'tv-elsewhere': () => <TvWelcome {...welcome} state={{ kind: 'elsewhere', code: 'KVTM' }} />,
  'tv-opening': () => <TvWelcome {...welcome} state={{ kind: 'fresh' }} busy />,
  'tv-lobby-empty': () => (
    <TvLobby
      {...lobby}
      roster={guests(0, 2)}
      missing={[
        { what: 'players', need: 4 },
        { what: 'teams', need: 2 },
      ]}
      soundLocked
    />
  ),
  'tv-lobby-1': () => (
    <TvLobby {...lobby} roster={guests(1, 2)} missing={[{ what: 'players', need: 3 }]} storageRefused />
  ),
  'tv-lobby-4': () => <TvLobby {...lobby} roster={guests(4, 2)} />,
  'tv-lobby-6': () => <TvLobby {...lobby} />,
  'tv-lobby-12': () => <TvLobby {...lobby} roster={guests(12, 4)} />,
  'tv-lobby-18': () => (
    <TvLobby
      {...lobby}
      roster={guests(18, 6)}
      overlay={<Toasts at="foot" toasts={[{ id: '1', text: 'Welcome, Brave Otter!' }]} />}
    />
  ),
  'tv-lobby-night': () => (
    <TvLobby {...lobby} night={{ games: 2, points: { s0: 3, s1: 1, s2: 4, s4: 1, s5: 2 } }} roster={guests(9, 3)} />
  ),
  'tv-lobby-2x9': () => <TvLobby {...lobby} roster={guests(18, 2)} night={{ games: 1, points: { s0: 3, s2: 4 } }} />,
  'tv-lobby-3x6': () => <TvLobby {...lobby} roster={guests(18, 3)} />,
  'tv-lobby-17': () => <TvLobby {...lobby} roster={guests(17, 4)} />,
  'tv-setup-slop': () => (
    <TvLobby
      {...lobby}
      roster={guests(8, 2)}
      chosen="slop"
      missing={[{ what: 'team-too-big', team: teamId('orange'), most: 3 }]}
      setup={<TvSlopSetup minutes={{ full: 23, short: 9 }} ready={false} onStart={nothing} />}
    />
  ),
  'tv-setup-slop-ready': () => (
    <TvLobby
      {...lobby}
      chosen="slop"
      setup={<TvSlopSetup minutes={{ full: 23, short: 9 }} ready onStart={nothing} />}
    />
  ),
  'tv-setup-alias': () => <AliasSetUp roster={guests(10, 2)} />,
  'tv-setup-alias-hat': () => <AliasSetUp roster={guests(18, 6)} settings={{ mode: 'hat' }} />,
  'tv-setup-alias-missing': () => (
    <AliasSetUp
      roster={guests(3, 2)}
      settings={{ mode: 'kids', packs: ['de-deutsch'], goal: { kind: 'rounds', cycles: 3 } }}
      missing={[
        { what: 'players', need: 1 },
        { what: 'team-too-small', team: teamId('blue'), least: 2 },
      ]}
    />
  ),
  'tv-stage': () => (
    <Stage
      {...marks}
      phase="guess"
      set="rays"
      light="show"
      title="Act one · Guess the six words"
      footlights={<Footlights roster={guests(6, 3)} scores={scores} acting="blue" />}
      corner={corner}
    >
      <div style={{ display: 'grid', placeItems: 'center', gap: '0.8em', flex: 1, alignContent: 'center' }}>
        <Marquee>
          <span style={{ fontFamily: 'var(--font-shout)', fontSize: '3.4em' }}>What were the words?</span>
        </Marquee>
        <Captions
          caption={{
            id: 'c',
            text: 'Nobody mention what is sitting on the lamp.',
            speaker: { name: 'Brave Otter', animal: 'otter', colour: 'mint' },
          }}
        />
        <div style={{ width: '22em' }}>
          <Countdown endsAt={performance.now() + 23_000} totalMs={30_000} playNow={() => performance.now()} />
        </div>
      </div>
    </Stage>
  ),
  'tv-stage-18': () => (
    <Stage
      {...marks}
      set="rays"
      title="Scores"
      footlights={<Footlights roster={guests(18, 6)} scores={scores} acting="green" />}
      corner={corner}
      overlay={<Confetti burst={1} />}
    >
      <span />
    </Stage>
  ),
  'tv-curtain': () => (
    <Stage
      {...marks}
      set="rays"
      curtain="closed"
      title="Act two"
      footlights={<Footlights roster={guests(8, 3)} />}
      corner={corner}
    >
      <span />
    </Stage>
  ),
  'tv-paused': () => (
    <Stage
      {...marks}
      paused={['too-few']}
      set="rays"
      title="Rehearsal"
      footlights={<Footlights roster={guests(5, 2)} scores={scores} />}
      corner={corner}
      overlay={
        <PauseOverlay reasons={['too-few', 'host-returned']} notes={['Waiting for Brave Otter.']} onGoOn={nothing} />
      }
    >
      <span />
    </Stage>
  ),
  'tv-321': () => (
    <Stage
      {...marks}
      set="rays"
      footlights={<Footlights roster={guests(5, 2)} scores={scores} />}
      corner={corner}
      overlay={<ThreeTwoOne endsAt={Date.now() + 3000} now={Date.now} why="Everybody has answered." />}
    >
      <span />
    </Stage>
  ),
  'tv-settings': () => (
    <Stage
      {...marks}
      set="sky"
      overlay={<SettingsSheet open settings={settings} onChange={nothing} onClose={nothing} onCloseRoom={nothing} />}
    >
      <span />
    </Stage>
  ),
  'tv-seat': () => (
    <Stage
      {...marks}
      set="sky"
      overlay={
        <SeatSheet
          seat={lobby.roster.seats[1] ?? null}
          roster={lobby.roster}
          onClose={nothing}
          onKick={nothing}
          onRemoveBot={nothing}
          onMoveSeat={nothing}
          onPassCaptain={nothing}
        />
      }
    >
      <span />
    </Stage>
  ),
  'tv-night': () => (
    <GoodNight
      {...marks}
      phase="closed"
      roster={guests(9, 3)}
      games={2}
      minutes={52}
      kept={false}
      onKeep={nothing}
      onNewParty={nothing}
    />
  ),
  backstage: () => (
    <Backstage
      code="KVTM"
      version={1234}
      epoch={2}
      links={[
        { id: '1', name: 'Brave Otter', state: 'good', rttMs: 11, bytesSent: 48_120, lastHeardMs: 400 },
        { id: '2', name: 'Max', state: 'weak', rttMs: 320, bytesSent: 40_002, lastHeardMs: 5200 },
      ]}
      counts={[
        { type: 'SeatTaken', count: 6 },
        { type: 'slop/SlotSet', count: 310 },
      ]}
      recent={[
        {
          n: 1234,
          type: 'slop/PromptSent',
          at: '4:12',
          by: 'Max',
          payload: '{"team":"red","words":["hungry","parrot"]}',
        },
        { n: 1233, type: 'slop/SlotSet', at: '4:11', by: 'Max', payload: '{"slot":5,"text":"dinner"}' },
      ]}
      gameRunning
      storage={{ persisted: false, usedBytes: 3_200_000, quotaBytes: 2_000_000_000, logBytes: 310_000 }}
      model={{ name: 'llama3.2', calls: 12, failures: 1, tokens: 20_100 }}
      divergences={0}
      faults={[]}
      stageHref="/tv"
    />
  ),
};

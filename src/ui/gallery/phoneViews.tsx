import { useState } from 'react';
import { Button } from '../Button.tsx';
import { Countdown } from '../Countdown.tsx';
import { PauseOverlay } from '../PauseOverlay.tsx';
import { PhoneMenu } from '../PhoneMenu.tsx';
import { PhoneShell } from '../PhoneShell.tsx';
import { ReactionPad } from '../ReactionPad.tsx';
import { Sheet } from '../Sheet.tsx';
import { PhoneAliasSetup } from '../screens/PhoneAliasSetup.tsx';
import { PhoneCode } from '../screens/PhoneCode.tsx';
import { PhoneJoin } from '../screens/PhoneJoin.tsx';
import { PhoneLobby } from '../screens/PhoneLobby.tsx';
import { PhoneProblem } from '../screens/PhoneProblem.tsx';
import type { PhoneLobbyProps, ProblemKind } from '../screens/props.ts';
import { ThreeTwoOne } from '../ThreeTwoOne.tsx';
import { TileGrid } from '../TileGrid.tsx';
import { words } from '../words.ts';
import { guests } from './guests.ts';

const nothing = (): void => {};
const marks = { phase: 'lobby', version: 12, paused: [] };
const crowd = guests(8, 3);
const me = crowd.seats[0] ?? null;
const menu = () => (
  <PhoneMenu
    onLeave={nothing}
    lessMotion={false}
    onLessMotion={nothing}
    captain={{ paused: false, onPause: nothing, onEndGame: nothing }}
  />
);
const frame = { ...marks, seat: me, team: crowd.teams[0] ?? null, link: 'good' as const, menu };
const lobby: PhoneLobbyProps = {
  ...frame,
  roster: crowd,
  games: [
    { id: 'slop', name: 'Slop', drawing: 'masks', minutes: { full: 23, short: 9 } },
    { id: 'alias', name: 'Alias', drawing: 'megaphone', minutes: { full: 22, short: 9 } },
  ],
  chosen: null,
  missing: [],
  night: { games: 0, points: {} },
  canOpenTeam: true,
  teamSizeMost: 3,
  onTeam: nothing,
  onNewTeam: nothing,
  onJump: nothing,
};
const captain = { onChoose: nothing, settings: null, onStart: nothing, onAddBot: nothing, onShuffle: nothing };
const join = {
  ...marks,
  code: 'KVTM',
  name: 'Brave Otter',
  animal: 'otter',
  colour: 'mint' as const,
  link: 'good' as const,
  busy: false,
  onName: nothing,
  onShuffle: nothing,
  onJoin: nothing,
};
const TILES = 'parrot dinner hungry birthday lamp ruins sofa balloon quiet lawyer soup eats steals grandmother'
  .split(' ')
  .map((text) => ({ id: text, text }));

function Tiles() {
  const [chosen, setChosen] = useState<readonly string[]>(['parrot', 'hungry']);
  return (
    <PhoneShell
      {...frame}
      timer={
        <Countdown
          look="small"
          endsAt={performance.now() + 19_000}
          totalMs={30_000}
          playNow={() => performance.now()}
        />
      }
      thumb={
        <Button look="primary" big wide>
          Send guess
        </Button>
      }
    >
      <TileGrid
        label="Words"
        tiles={TILES}
        chosen={chosen}
        most={4}
        onToggle={(id) => setChosen((old) => (old.includes(id) ? old.filter((one) => one !== id) : [...old, id]))}
      />
    </PhoneShell>
  );
}

const problem = (kind: ProblemKind) => () => (
  <PhoneProblem
    {...marks}
    kind={kind}
    seat={me}
    retryInS={kind === 'lost' ? 4 : undefined}
    onAction={nothing}
    onSecond={nothing}
  />
);

export const phoneViews: Readonly<Record<string, () => React.ReactNode>> = {
  'phone-join': () => <PhoneJoin {...join} />,
  'phone-join-problem': () => <PhoneJoin {...join} problem="name-refused" name="Rude Word" />,
  'phone-code': () => <PhoneCode code="KV" busy={false} hostHref="/tv" onCode={nothing} onGo={nothing} />,
  'phone-lobby': () => <PhoneLobby {...lobby} />,
  'phone-lobby-next': () => <PhoneLobby {...lobby} chosen="alias" night={{ games: 1, points: { s0: 2 } }} />,
  'phone-lobby-captain': () => <PhoneLobby {...lobby} captain={captain} />,
  'phone-setup-slop': () => (
    <PhoneLobby {...lobby} chosen="slop" missing={[{ what: 'players', need: 1 }]} captain={captain} />
  ),
  'phone-setup-alias': () => (
    <PhoneLobby
      {...lobby}
      chosen="alias"
      captain={{ ...captain, settings: <PhoneAliasSetup settings={{ mode: 'taboo' }} onSettings={nothing} /> }}
    />
  ),
  'phone-lobby-2x9': () => <PhoneLobby {...lobby} roster={guests(18, 2)} teamSizeMost={9} chosen="alias" />,
  'phone-lobby-6x3': () => <PhoneLobby {...lobby} roster={guests(18, 6)} canOpenTeam={false} captain={captain} />,
  'phone-lobby-spectator': () => <PhoneLobby {...lobby} seat={null} team={null} />,
  'phone-menu': () => (
    <PhoneShell {...frame}>
      <Sheet open title={words.menu.title} onClose={nothing}>
        {menu()}
      </Sheet>
    </PhoneShell>
  ),
  'phone-tiles': () => <Tiles />,
  'phone-pad': () => (
    <PhoneShell {...frame}>
      <ReactionPad
        label="Reactions"
        onReact={nothing}
        reactions={[
          { id: 'laugh', text: 'Ha!', drawing: 'laugh' },
          { id: 'gasp', text: 'Gasp', drawing: 'gasp' },
          { id: 'clap', text: 'Bravo', drawing: 'clap' },
        ]}
      />
    </PhoneShell>
  ),
  'phone-paused': () => (
    <PhoneShell {...frame} paused={['asked']} overlay={<PauseOverlay reasons={['asked']} onGoOn={nothing} />}>
      <p>Underneath</p>
    </PhoneShell>
  ),
  'phone-321': () => (
    <PhoneShell {...frame} overlay={<ThreeTwoOne endsAt={Date.now() + 3000} now={Date.now} why="Back in" />}>
      <p>Underneath</p>
    </PhoneShell>
  ),
  'phone-lost': problem('lost'),
  'phone-kicked': problem('kicked'),
  'phone-replaced': problem('replaced'),
  'phone-dialing': problem('dialing'),
  'phone-old': problem('upgrade-required'),
  'phone-noroom': problem('no-room'),
};

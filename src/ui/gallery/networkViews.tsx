import { Footlights } from '../Footlights.tsx';
import type { LinkState } from '../LinkLight.tsx';
import { Stage } from '../Stage.tsx';
import { SeatSheet } from '../screens/SeatSheet.tsx';
import { TvLobby } from '../screens/TvLobby.tsx';
import { Toasts } from '../Toasts.tsx';
import { NetworkLayer } from '../tv/network/NetworkLayer.tsx';
import { PreflightList, PreflightSheet } from '../tv/network/PreflightSheet.tsx';
import { SoundBanner } from '../tv/network/SoundBanner.tsx';
import type { NetworkDesk } from '../tv/network/useNetwork.ts';
import type { Findings } from '../tv/network/usePreflight.ts';
import { WifiSheet } from '../tv/network/WifiSheet.tsx';
import { WifiTicket } from '../tv/network/WifiTicket.tsx';
import { TvMenu } from '../tv/TvMenu.tsx';
import { guests } from './guests.ts';
import { lobby } from './tvViews.tsx';

const nothing = (): void => {};
const marks = { phase: 'lobby', version: 12, paused: [] };
const WIFI = { name: 'Casa Papaya 5 GHz', password: 'penguins; at "dawn"', hidden: false };
const network: NetworkDesk = {
  origin: 'http://192.168.178.120:4747',
  shortAddress: '192.168.178.120:4747',
  addressWords: 'Phones go to 192.168.178.120 - Wi-Fi',
  canChangeAddress: true,
  nextAddress: nothing,
  betterAt: null,
  links: {},
  linkWords: (seat) => (seat.bot ? 'never loses the line' : seat.here ? 'over the relay, 12 ms' : 'away'),
  facts: { phonesOrigin: location.origin, ownOrigin: location.origin, stun: [], lan: true, phones: 2 },
  wifi: { wifi: WIFI, shown: true },
  keepWifi: nothing,
  opened: null,
  open: nothing,
  toasts: [],
};
const list = { microphone: 'unasked', again: nothing, onMicrophone: nothing } as const;
const well: Findings = {
  address: { check: 'address', found: 'answers' },
  relay: { check: 'relay', found: 'opens' },
  loop: { check: 'loop', found: 'opens' },
  candidates: { check: 'candidates', found: 'hidden' },
  storage: { check: 'storage', found: 'kept' },
  sound: { check: 'sound', found: 'on' },
  wake: { check: 'wake', found: 'held' },
};
const preflight = (findings: Findings, more: object = {}) => (
  <Stage
    {...marks}
    set="sky"
    overlay={<PreflightList network={network} open findings={findings} {...list} {...more} />}
  >
    <span />
  </Stage>
);
const roster = guests(9, 3);
const states = ['good', 'weak', 'good', 'unstable'] as const;
const links: Readonly<Record<string, LinkState>> = Object.fromEntries(
  roster.seats.map((seat, n) => [seat.id, seat.here ? (states[n % states.length] ?? 'good') : 'lost']),
);
const room = {
  ...roster,
  code: 'KVTM',
  pauses: [],
  game: { id: 'slop', ended: false },
} as never;
const stage = { actions: { toRoom: nothing, toGame: nothing }, exportLog: nothing } as never;

export const networkViews: Readonly<Record<string, () => React.ReactNode>> = {
  'tv-preflight-running': () => preflight({ address: { check: 'address', found: 'answers' } }),
  'tv-preflight-well': () => preflight(well),
  'tv-preflight-bad': () =>
    preflight({
      address: { check: 'address', found: 'no-answer' },
      relay: { check: 'relay', found: 'shut' },
      loop: { check: 'loop', found: 'shut' },
      candidates: { check: 'candidates', found: 'none' },
      storage: { check: 'storage', found: 'refused' },
      sound: { check: 'sound', found: 'locked' },
      wake: { check: 'wake', found: 'missing' },
    }),
  'tv-preflight-denied': () =>
    preflight(
      { ...well, candidates: { check: 'candidates', found: 'none' }, storage: { check: 'storage', found: 'silent' } },
      { microphone: 'denied' },
    ),
  'tv-preflight-live': () => (
    <Stage {...marks} set="sky" overlay={<PreflightSheet network={{ ...network, opened: 'preflight' }} soundLocked />}>
      <span />
    </Stage>
  ),
  'tv-wifi': () => (
    <Stage {...marks} set="sky" overlay={<WifiSheet network={{ ...network, opened: 'wifi' }} />}>
      <span />
    </Stage>
  ),
  'tv-wifi-fresh': () => (
    <Stage {...marks} set="sky" overlay={<WifiSheet network={{ ...network, wifi: null, opened: 'wifi' }} />}>
      <span />
    </Stage>
  ),
  'tv-lobby-wifi': () => (
    <TvLobby
      {...lobby}
      roster={roster}
      links={links}
      linkWords={network.linkWords}
      wifi={<WifiTicket wifi={WIFI} />}
      overlay={<NetworkLayer network={network} playing={false} soundLocked={false} />}
    />
  ),
  'tv-lobby-crowd': () => (
    <TvLobby
      {...lobby}
      roster={guests(14, 0)}
      wifi={<WifiTicket wifi={{ ...WIFI, name: 'Willkommen bei Familie Schmitz!!' }} />}
      overlay={
        <NetworkLayer
          network={{ ...network, betterAt: 'http://localhost:4747/tv' }}
          playing={false}
          soundLocked={false}
        />
      }
    />
  ),
  'tv-seat-line': () => (
    <Stage
      {...marks}
      set="sky"
      overlay={
        <SeatSheet
          seat={roster.seats[1] ?? null}
          roster={roster}
          linkWords={network.linkWords}
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
  'tv-lamps': () => (
    <Stage
      {...marks}
      set="rays"
      title="Act one"
      footlights={<Footlights roster={roster} links={links} scores={{}} />}
      overlay={
        <>
          <SoundBanner />
          <Toasts
            toasts={[
              { id: '1', text: 'Cleo has gone quiet', tone: 'bad' },
              { id: '2', text: 'Phones now go to 192.168.1.20 - Wi-Fi' },
            ]}
          />
        </>
      }
    >
      <span />
    </Stage>
  ),
  'tv-menu': () => (
    <Stage
      {...marks}
      set="rays"
      overlay={
        <TvMenu
          stage={stage}
          room={room}
          network={{ ...network, links }}
          open
          settings={{} as never}
          onSettings={nothing}
          onClose={nothing}
        />
      }
    >
      <span />
    </Stage>
  ),
};

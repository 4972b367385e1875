import { useState } from 'react';
import type { RoomEveryone } from '../../room/view.ts';
import type { StageParty } from '../../stores/stage.ts';
import { Button } from '../Button.tsx';
import { HoldButton } from '../HoldButton.tsx';
import { LinkLight, type LinkState } from '../LinkLight.tsx';
import { Sheet } from '../Sheet.tsx';
import type { StageSettings } from '../screens/props.ts';
import { SettingsSheet } from '../screens/SettingsSheet.tsx';
import { tvWords } from '../tvWords.ts';
import type { NetworkDesk } from './network/useNetwork.ts';
import { networkWords } from './network/words.ts';
import css from './TvMenu.module.css';

export type TvMenuProps = {
  readonly stage: StageParty;
  readonly room: RoomEveryone;
  readonly network: NetworkDesk;
  readonly open: boolean;
  readonly settings: StageSettings;
  readonly onSettings: (change: Partial<StageSettings>) => void;
  readonly onClose: () => void;
};

/** What the TV's own keyboard can do in the middle of a game: stop the clock, move on, look after the network, end it. */
export function TvMenu({ stage, room, network, open, settings, onSettings, onClose }: TvMenuProps) {
  const [drawer, setDrawer] = useState(false);
  const w = tvWords.menu;
  const paused = room.pauses.length > 0;
  const act = (work: () => unknown) => () => {
    onClose();
    work();
  };
  const { toRoom, toGame } = stage.actions;
  const playing = room.game !== null && !room.game.ended;
  return (
    <>
      <Sheet open={open && !drawer} title={w.title} onClose={onClose} from="side" wide>
        <div className={css.board}>
          <div className={css.list}>
            {playing && (
              <Button look="primary" wide onClick={act(() => toRoom({ type: paused ? 'Resume' : 'Pause' }))}>
                {paused ? w.goOn : w.pause}
              </Button>
            )}
            <Button wide onClick={() => setDrawer(true)}>
              {tvWords.lobby.settings}
            </Button>
            <Button wide onClick={act(() => network.open('preflight'))}>
              {networkWords.preflight.open} <kbd className={css.key}>C</kbd>
            </Button>
            <Button wide onClick={act(() => network.open('wifi'))}>
              {networkWords.wifi.button}
            </Button>
            <p className={css.address}>{network.addressWords}</p>
            {network.canChangeAddress && (
              <Button wide onClick={network.nextAddress}>
                {networkWords.address.button} <kbd className={css.key}>A</kbd>
              </Button>
            )}
            <Button wide onClick={act(() => stage.exportLog())}>
              {w.exportLog}
            </Button>
            {playing && (
              <HoldButton wide onHeld={act(() => toGame({ type: 'EndGame' }))}>
                {w.endGame}
              </HoldButton>
            )}
          </div>
          <ul className={css.people} aria-label={w.people}>
            {room.seats
              .filter((seat) => !seat.bot)
              .map((seat) => (
                <li key={seat.id}>
                  {network.links[seat.id] && <LinkLight state={network.links[seat.id] as LinkState} />}
                  <span className={css.who}>
                    {seat.name}
                    <small>{network.linkWords(seat)}</small>
                  </span>
                  <HoldButton onHeld={act(() => toRoom({ type: 'Kick', seat: seat.id } as never))}>
                    {tvWords.lobby.kick(seat.name)}
                  </HoldButton>
                </li>
              ))}
          </ul>
        </div>
      </Sheet>
      <SettingsSheet open={open && drawer} settings={settings} onChange={onSettings} onClose={() => setDrawer(false)} />
    </>
  );
}

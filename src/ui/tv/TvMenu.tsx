import { useState } from 'react';
import type { RoomEveryone } from '../../room/view.ts';
import type { StageParty } from '../../stores/stage.ts';
import { Button } from '../Button.tsx';
import { HoldButton } from '../HoldButton.tsx';
import { Sheet } from '../Sheet.tsx';
import type { StageSettings } from '../screens/props.ts';
import { SettingsSheet } from '../screens/SettingsSheet.tsx';
import { tvWords } from '../tvWords.ts';
import css from './TvMenu.module.css';

export type TvMenuProps = {
  readonly stage: StageParty;
  readonly room: RoomEveryone;
  readonly open: boolean;
  readonly settings: StageSettings;
  readonly onSettings: (change: Partial<StageSettings>) => void;
  readonly onClose: () => void;
};

/** What the TV's own keyboard can do in the middle of a game: stop the clock, move on, change a setting, end it. */
export function TvMenu({ stage, room, open, settings, onSettings, onClose }: TvMenuProps) {
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
      <Sheet open={open && !drawer} title={w.title} onClose={onClose} from="side">
        <div className={css.list}>
          {playing && (
            <Button look="primary" wide onClick={act(() => toRoom({ type: paused ? 'Resume' : 'Pause' }))}>
              {paused ? w.goOn : w.pause}
            </Button>
          )}
          <Button wide onClick={() => setDrawer(true)}>
            {tvWords.lobby.settings}
          </Button>
          <Button wide onClick={act(() => stage.exportLog())}>
            {w.exportLog}
          </Button>
          {playing && (
            <HoldButton wide onHeld={act(() => toGame({ type: 'EndGame' }))}>
              {w.endGame}
            </HoldButton>
          )}
          <ul className={css.people} aria-label={w.people}>
            {room.seats
              .filter((seat) => !seat.bot)
              .map((seat) => (
                <li key={seat.id}>
                  <span>{seat.name}</span>
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

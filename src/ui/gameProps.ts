import type { ReactNode } from 'react';
import type { Roster, Seat, Team } from '../kernel/roster.ts';
import type { RoomSettings } from '../room/view.ts';
import type { PadsStore } from '../stores/pads.ts';
import type { LinkState } from './LinkLight.tsx';
import type { PhoneFrame, RootMarks } from './screens/props.ts';

/** The host's clocks as this device knows them; both in ms, safe to call on every animation frame. */
export type Clocks = { readonly playNow: () => number; readonly wallNow: () => number };

/** What a game's screens are given, on the TV and on phones. They show it and send commands; no rule, score or timer of their own. */
export type GameProps<Everyone, Only, Command, Fact> = {
  readonly everyone: Everyone;
  readonly only: Only | null;
  readonly roster: Roster;
  readonly settings: RoomSettings;
  readonly clocks: Clocks;
  /** Resolves with null for accepted, or the reason, which the game's words can word. */
  readonly send: (command: Command) => Promise<string | null>;
  /** Moments as they come; returns the way to stop. */
  readonly onFact: (listener: (fact: Fact) => void) => () => void;
};

export type TvGameProps<Everyone, Only, Command, Fact> = GameProps<Everyone, Only, Command, Fact> &
  Omit<RootMarks, 'phase'> & {
    /** QR and code: in a corner all night. */
    readonly corner: ReactNode;
    /** 3-2-1, pause, toasts: drawn above everything by the shell. */
    readonly overlay: ReactNode;
    readonly links: Readonly<Record<string, LinkState>>;
    /** The score of the night, this game's points included: for the podium, once it has told who won. */
    readonly night?: ReactNode;
    /** After the podium. */
    readonly onRematch: () => void;
    readonly onTeams: () => void;
    readonly onGoodNight: () => void;
  };

export type PhoneGameProps<Everyone, Only, Command, Fact> = GameProps<Everyone, Only, Command, Fact> &
  Omit<PhoneFrame, 'phase'> & {
    readonly seat: Seat | null;
    readonly team: Team | null;
    /** This phone has the captain's powers. */
    readonly captain: boolean;
    /** Commands on their way, oldest first: what `predict` folds over the view. */
    readonly pending: readonly Command[];
    /** Texts this phone's team writes together: take one with `useOpenPad`. One that is not there is typed as commands. */
    readonly pads: PadsStore['store'];
    /** For reactions: lossy, no answer. */
    readonly react: (command: Command) => void;
    readonly onRematch: () => void;
    readonly onTeams: () => void;
    readonly onGoodNight: () => void;
  };

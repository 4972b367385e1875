/**
 * Play time belongs to the room and stands still while it is paused or the host is dead. It is kept as an anchor:
 * at wall time `wall` it was `play`, and it runs or it stands. A pause moves nothing; every device draws its own countdowns.
 */
export type PlayClock = {
  /** Play time at the anchor, ms since the room opened. */
  readonly play: number;
  /** Wall time of the anchor, ms since 1970 by the host's clock. */
  readonly wall: number;
  readonly running: boolean;
};

export const playAt = (clock: PlayClock, wall: number): number =>
  clock.running ? clock.play + Math.max(0, wall - clock.wall) : clock.play;

/** The wall time at which play time reaches `play`, or null while it stands. */
export const wallAt = (clock: PlayClock, play: number): number | null =>
  clock.running ? clock.wall + (play - clock.play) : null;

export const stopped = (clock: PlayClock, wall: number): PlayClock => ({
  play: playAt(clock, wall),
  wall,
  running: false,
});

export const started = (clock: PlayClock, wall: number): PlayClock => ({
  play: playAt(clock, wall),
  wall,
  running: true,
});

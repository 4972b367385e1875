/** The phone's door to shared documents: one file to load, when the first pad opens. */
export { directly } from './directly.ts';
export { PlayerPad } from './playerPad.ts';
export { PlayerWall } from './playerWall.ts';

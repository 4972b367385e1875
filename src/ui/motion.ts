/** Follow the device, or the switch in the settings. */
export type MotionChoice = 'system' | 'reduced' | 'full';

const system = (): boolean => globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

export const motionReduced = (): boolean =>
  typeof document === 'undefined' ? true : document.documentElement.dataset.motion === 'reduced';

/** Sets `data-motion` on the page's root, which is all that stylesheets and scripts ever ask. */
export function setMotion(choice: MotionChoice): void {
  const reduced = choice === 'reduced' || (choice === 'system' && system());
  document.documentElement.dataset.motion = reduced ? 'reduced' : 'full';
}

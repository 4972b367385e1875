import css from './NetworkLayer.module.css';
import { PreflightSheet } from './PreflightSheet.tsx';
import { SoundBanner } from './SoundBanner.tsx';
import type { NetworkDesk } from './useNetwork.ts';
import { WifiSheet } from './WifiSheet.tsx';
import { networkWords } from './words.ts';

/** Over every screen of a party: the network's sheets, and in a game the banner that asks for sound. */
export function NetworkLayer({
  network,
  playing,
  soundLocked,
}: {
  readonly network: NetworkDesk;
  readonly playing: boolean;
  readonly soundLocked: boolean;
}) {
  return (
    <>
      {playing && soundLocked && <SoundBanner />}
      {!playing && (
        <div className={css.corner}>
          <button type="button" onClick={() => network.open('preflight')}>
            {networkWords.preflight.open} <kbd>C</kbd>
          </button>
          <button type="button" onClick={() => network.open('wifi')}>
            {networkWords.wifi.button}
          </button>
          {network.betterAt !== null && (
            <a href={network.betterAt}>{networkWords.address.localhost(network.betterAt.replace('http://', ''))}</a>
          )}
        </div>
      )}
      <PreflightSheet network={network} soundLocked={soundLocked} />
      <WifiSheet network={network} />
    </>
  );
}

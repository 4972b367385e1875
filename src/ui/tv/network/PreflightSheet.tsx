import { Button } from '../../Button.tsx';
import { Sheet } from '../../Sheet.tsx';
import { desk } from '../desk.ts';
import { Checklist, wordAll } from './Checklist.tsx';
import css from './PreflightSheet.module.css';
import type { NetworkDesk } from './useNetwork.ts';
import { usePreflight } from './usePreflight.ts';
import { networkWords } from './words.ts';

/** "Check the room": every test live, and what the host can do about the network. */
export function PreflightSheet({
  network,
  soundLocked,
}: {
  readonly network: NetworkDesk;
  readonly soundLocked: boolean;
}) {
  const open = network.opened === 'preflight';
  const preflight = usePreflight(open, network.facts, soundLocked);
  return <PreflightList network={network} open={open} {...preflight} />;
}

/** The sheet alone, with its findings given. */
export function PreflightList({
  network,
  open,
  ...preflight
}: ReturnType<typeof usePreflight> & { readonly network: NetworkDesk; readonly open: boolean }) {
  const w = networkWords.preflight;
  return (
    <Sheet open={open} title={w.title} onClose={() => network.open(null)} from="side" wide>
      <div className={css.board}>
        <p className={css.intro} role="status">
          {wordAll(preflight.findings) ?? w.intro}
        </p>
        <Checklist
          findings={preflight.findings}
          address={network.shortAddress}
          microphone={preflight.microphone}
          onMicrophone={preflight.onMicrophone}
          onTestSound={() => desk().sound.play('fanfare')}
        />
        <div className={css.tools}>
          <Button onClick={preflight.again}>{w.again}</Button>
          {network.canChangeAddress && (
            <Button onClick={network.nextAddress}>
              {networkWords.address.button} <kbd className={css.key}>A</kbd>
            </Button>
          )}
          <Button onClick={() => network.open('wifi')}>{networkWords.wifi.button}</Button>
        </div>
      </div>
    </Sheet>
  );
}

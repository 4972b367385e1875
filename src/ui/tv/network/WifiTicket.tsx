import { Qr } from '../../Qr.tsx';
import css from './WifiTicket.module.css';
import { type Wifi, wifiText } from './wifi.ts';
import { networkWords } from './words.ts';

/** The square before the square: phones join the Wi-Fi by it. The password stands in no readable letters. */
export function WifiTicket({ wifi }: { readonly wifi: Wifi }) {
  const w = networkWords.wifi;
  return (
    <div className={css.ticket}>
      <div className={css.words}>
        <p className={css.step}>{w.step1}</p>
        <p className={css.name}>{wifi.name}</p>
      </div>
      <div className={css.square}>
        <Qr text={wifiText(wifi)} label={w.square(wifi.name)} />
      </div>
    </div>
  );
}

import { Qr } from '../Qr.tsx';
import { RoomCode } from '../RoomCode.tsx';
import { tvWords } from '../tvWords.ts';
import type { TvCornerProps } from './props.ts';
import css from './TvCorner.module.css';

/** The way in, in the corner all night, for whoever comes late or loses their page. */
export function TvCorner({ code, joinUrl }: TvCornerProps) {
  return (
    <a className={css.corner} href={joinUrl} data-testid="join-link" tabIndex={-1} target="_blank" rel="noreferrer">
      <Qr text={joinUrl} label={`${tvWords.lobby.scan}, ${tvWords.lobby.code} ${code}`} className={css.qr} />
      <span className={css.side}>
        {tvWords.corner.join}
        <RoomCode code={code} className={css.code} />
      </span>
    </a>
  );
}

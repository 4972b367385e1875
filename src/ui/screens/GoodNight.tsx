import { propUrl } from '../animals.ts';
import { Button } from '../Button.tsx';
import { Footlights } from '../Footlights.tsx';
import { Stage } from '../Stage.tsx';
import { Switch } from '../Switch.tsx';
import { tvWords } from '../tvWords.ts';
import css from './GoodNight.module.css';
import type { GoodNightProps } from './props.ts';

/** The last picture of the evening: the moon out, everybody in the footlights, a mouse with a broom. */
export function GoodNight(props: GoodNightProps) {
  const { night } = tvWords;
  return (
    <Stage
      phase={props.phase}
      version={props.version}
      paused={props.paused}
      set="sky"
      footlights={<Footlights roster={props.roster} />}
    >
      <div className={css.night}>
        <h1 className={css.title}>{night.title}</h1>
        <div className={css.mouse}>
          <img src={propUrl('mouse')} alt="" />
          <img src={propUrl('broom')} alt="" className={css.broom} />
        </div>
        <p className={css.text}>{night.text}</p>
        {props.games > 0 && <p className={css.stats}>{night.stats(props.games, props.minutes)}</p>}
        <div className={css.buttons}>
          {props.onBack && (
            <Button big onClick={props.onBack}>
              {night.back}
            </Button>
          )}
          <Button big look="primary" onClick={props.onNewParty}>
            {night.again}
          </Button>
        </div>
        <div className={css.keep}>
          <Switch label={night.keep} on={props.kept} onChange={props.onKeep} />
        </div>
      </div>
    </Stage>
  );
}

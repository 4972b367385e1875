import { animalUrl, propUrl } from '../../../../../ui/animals.ts';
import css from './Author.module.css';

/** The grand author sweats over his page; when he has fainted he is dragged off, and a mouse takes the keys. */
export function Author({ fainted }: { readonly fainted: boolean }) {
  return (
    <div className={css.desk} data-fainted={fainted} aria-hidden="true">
      <div className={css.author}>
        <svg viewBox="0 0 300 330" className={css.drawing} aria-hidden="true">
          <path className={css.coat} d="M40 330c0-92 44-134 110-134s110 42 110 134z" />
          <path className={css.scarf} d="M96 206c30 26 80 26 108 0l8 30c-36 28-88 28-124 0z" />
          <g className={css.head}>
            <path className={css.skin} d="M82 110c0-56 30-84 68-84s68 28 68 84-30 94-68 94-68-38-68-94z" />
            <path className={css.beret} d="M66 74C60 30 110 6 160 12c54 4 86 30 74 58-46-18-118-16-168 4z" />
            <path className={css.beret} d="M150 14c0-10 4-14 12-14v14z" />
            <path className={css.brow} d="M100 92c10-10 26-10 34-2M168 90c10-8 26-6 34 4" />
            <circle className={css.eye} cx="120" cy="112" r="8" />
            <circle className={css.eye} cx="184" cy="112" r="8" />
            <path className={css.nose} d="M152 112c14 22 14 34-4 34" />
            <path className={css.beard} d="M98 158c14-16 34-16 52-4 18-12 38-12 52 4-6 52-26 74-52 74s-46-22-52-74z" />
            <path className={css.mouth} d="M132 174c12 8 24 8 36 0" />
            <path
              className={css.sweat}
              d="M236 78c12 20 14 30 4 36-12 4-20-6-14-20zM58 108c10 18 12 26 4 32-10 4-18-4-12-18z"
            />
          </g>
        </svg>
        <img className={css.quill} src={propUrl('quill')} alt="" />
      </div>
      <img className={css.mouse} src={animalUrl('mouse')} alt="" />
      <svg viewBox="0 0 560 150" className={css.table} aria-hidden="true">
        <path className={css.top} d="M6 56h548v26H6z" />
        <path className={css.leg} d="M40 82h36l-6 68H46zM484 82h36l-6 68h-24z" />
        <path className={css.pile} d="M388 8h110v12H388zM380 22h124v12H380zM392 38h106v14H392z" />
        <path className={css.case} d="M112 14h150l10 44H102z" />
        <path className={css.paper} d="M128-30h118v46H128z" />
        <g className={css.keys}>
          {[128, 148, 168, 188, 208, 228, 248].map((x) => (
            <circle key={x} cx={x} cy="38" r="7" />
          ))}
        </g>
      </svg>
      {[0, 1, 2].map((ball) => (
        <svg key={ball} viewBox="0 0 40 40" className={css.ball} data-ball={ball} aria-hidden="true">
          <path d="M8 12l12-8 14 6 2 14-10 12-16-2-8-10z" />
          <path d="M12 16l10 4 8-6M16 28l8-6 6 6" />
        </svg>
      ))}
    </div>
  );
}

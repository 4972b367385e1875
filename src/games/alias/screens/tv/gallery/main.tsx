import { createRoot } from 'react-dom/client';
import { guests } from '../../../../../ui/gallery/guests.ts';
import '../../../../../ui/base.css';
import { loadFonts } from '../../../../../ui/fonts.ts';
import { setMotion } from '../../../../../ui/motion.ts';
import { TvCorner } from '../../../../../ui/screens/TvCorner.tsx';
import type { AliasFact } from '../../../view.ts';
import AliasTv from '../index.tsx';
import { viewsOf } from './views.ts';

/** `#6/review`: the view `review` of six teams of three; `#2/…` of two of two, `#9/…` of two of nine, `#4/…` of four. `?run` lets time pass, `?still` stills it. */
const EVENINGS = { '2': guests(4, 2), '4': guests(11, 4), '6': guests(18, 6), '9': guests(18, 2) } as const;
const JOIN = 'http://192.168.178.120:4747/j/KVTM#k=3f9a6c0d4b7e51a2c8';

const [size, name] = location.hash.slice(1).split('/');
const roster = EVENINGS[size as keyof typeof EVENINGS] ?? EVENINGS['4'];
const view = viewsOf(roster)[name ?? ''];
const started = performance.now();
const runs = location.search.includes('run');
const playNow = () => (view?.at ?? 3_000) + (runs ? performance.now() - started : 0);
const nothing = () => undefined;
setMotion(location.search.includes('still') ? 'reduced' : 'system');
void loadFonts().then(() => {
  document.documentElement.dataset.fonts = 'ready';
});

const listeners = new Set<(fact: AliasFact) => void>();
const clocks = { playNow, wallNow: () => Date.now() };
const onFact = (listener: (fact: AliasFact) => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
setTimeout(() => {
  for (const fact of view?.facts ?? []) for (const listener of listeners) listener(fact);
}, 400);

const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root');
createRoot(root).render(
  view ? (
    <AliasTv
      version={12}
      paused={[]}
      everyone={view.everyone}
      only={null}
      roster={view.roster ?? roster}
      settings={{ captions: true, reducedMotion: false, family: true, dial: 1, guessing: 'tiles', wall: true }}
      clocks={clocks}
      send={async (command) => {
        console.info(JSON.stringify(command));
        return null;
      }}
      onFact={onFact}
      corner={<TvCorner code="KVTM" joinUrl={JOIN} />}
      overlay={null}
      links={{}}
      onRematch={nothing}
      onTeams={nothing}
      onGoodNight={nothing}
    />
  ) : (
    <ul style={{ padding: 20, overflow: 'auto', height: '100%', columns: 3 }}>
      {Object.keys(EVENINGS).flatMap((teams) =>
        Object.keys(viewsOf(roster)).map((one) => (
          <li key={`${teams}/${one}`}>
            <a
              href={`#${teams}/${one}`}
              style={{ color: 'var(--lemon)' }}
              onClick={() => setTimeout(() => location.reload(), 0)}
            >
              {teams}/{one}
            </a>
          </li>
        )),
      )}
    </ul>
  ),
);

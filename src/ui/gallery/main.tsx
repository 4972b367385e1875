import { createRoot } from 'react-dom/client';
import '../base.css';
import { loadFonts } from '../fonts.ts';
import { setMotion } from '../motion.ts';
import { networkViews } from './networkViews.tsx';
import { phoneViews } from './phoneViews.tsx';
import { tvViews } from './tvViews.tsx';

const views: Readonly<Record<string, () => React.ReactNode>> = { ...tvViews, ...networkViews, ...phoneViews };
setMotion(location.search.includes('still') ? 'reduced' : 'system');
void loadFonts().then(() => {
  document.documentElement.dataset.fonts = 'ready';
});
const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no #root');
const view = views[location.hash.slice(1)];
createRoot(root).render(
  view ? (
    view()
  ) : (
    <ul style={{ padding: 20, overflow: 'auto', height: '100%' }}>
      {Object.keys(views).map((name) => (
        <li key={name}>
          <a href={`#${name}`} style={{ color: 'var(--lemon)' }} onClick={() => setTimeout(() => location.reload(), 0)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  ),
);

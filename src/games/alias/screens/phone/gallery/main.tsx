import { createRoot } from 'react-dom/client';
import '../../../../../ui/base.css';
import { loadFonts } from '../../../../../ui/fonts.ts';
import { setMotion } from '../../../../../ui/motion.ts';
import { PhoneStand } from './PhoneStand.tsx';
import { VIEWS } from './views.ts';

const asked = new URLSearchParams(location.search);
setMotion(location.search.includes('still') ? 'reduced' : 'system');
void loadFonts().then(() => {
  document.documentElement.dataset.fonts = 'ready';
});
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const view = VIEWS[location.hash.slice(1)];
createRoot(root).render(
  view ? (
    <PhoneStand view={view} running={asked.has('run')} refuse={asked.get('refuse')} />
  ) : (
    <ul style={{ padding: 20, overflow: 'auto', height: '100%' }}>
      {Object.keys(VIEWS).map((name) => (
        <li key={name}>
          <a href={`#${name}`} style={{ color: 'var(--lemon)' }} onClick={() => setTimeout(() => location.reload(), 0)}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  ),
);

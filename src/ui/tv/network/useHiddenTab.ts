import { useEffect, useRef } from 'react';
import { words } from '../../words.ts';
import { hiddenSign } from './hiddenSign.ts';
import { networkWords } from './words.ts';

/** A lemon lamp: what the icon blinks with. */
const LAMP =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ccircle cx='16' cy='16' r='15' fill='%23ffd23f'/%3E%3Cpath d='M16 7v11M16 22v3' stroke='%2320132e' stroke-width='5' stroke-linecap='round'/%3E%3C/svg%3E";

/** While this tab is hidden in a party, the tab itself asks to be shown. `onBack`: it is, after a while. */
export function useHiddenTab(onBack: () => void): void {
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => {
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
    const usualIcon = icon?.href ?? '';
    const usualTitle = document.title;
    const sign = hiddenSign(`${networkWords.hidden.title} - ${words.show}`, usualTitle, {
      setTitle: (title) => {
        document.title = title;
      },
      setIcon: (lit) => {
        if (icon) icon.href = lit ? LAMP : usualIcon;
      },
      now: () => Date.now(),
      beat: (fn, ms) => {
        const timer = setInterval(fn, ms);
        return () => clearInterval(timer);
      },
      onBack: () => latest.current(),
    });
    const look = () => sign.seen(document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      sign.stop();
    };
  }, []);
}

import { listenBackstage } from '../host/otherTab.ts';
import type { Report } from '../host/wire.ts';

export type { Report } from '../host/wire.ts';

/** What the hosting tab reports, to a tab of its own beside it; returns the way to stop. */
export const watchReports = (onReport: (report: Report) => void): (() => void) => listenBackstage(onReport);

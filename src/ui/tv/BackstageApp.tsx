import { useEffect, useState } from 'react';
import { type Report, watchReports } from '../../stores/backstage.ts';
import { Backstage } from '../screens/Backstage.tsx';

type Kept = {
  readonly persisted: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
};

/** Backstage in a tab of its own, beside the TV's: shows what the hosting tab reports. */
export function BackstageApp() {
  const [report, setReport] = useState<Report | null>(null);
  const [kept, setKept] = useState<Kept>({ persisted: null, usedBytes: null, quotaBytes: null });
  useEffect(() => watchReports(setReport), []);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const persisted = (await navigator.storage?.persisted?.()) ?? null;
      const estimate = await navigator.storage?.estimate?.();
      setKept({ persisted, usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null });
    };
    void ask();
  }, []);
  const tail = report?.tail ?? [];
  const counts = new Map<string, number>();
  for (const event of tail) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  return (
    <Backstage
      code={report?.code ?? '····'}
      version={report?.events ?? 0}
      epoch={report?.epoch ?? 0}
      links={(report?.links ?? []).map((link) => ({
        id: link.link,
        name: link.name ?? link.link,
        state: link.silentMs > 6_000 ? 'lost' : link.silentMs > 3_000 ? 'weak' : 'good',
        rttMs: link.link === 'screen' ? null : link.rttMs,
        bytesSent: link.bytes,
        lastHeardMs: link.silentMs,
      }))}
      divergences={report?.divergences ?? 0}
      faults={report?.faults ?? []}
      counts={[...counts].map(([type, count]) => ({ type, count }))}
      recent={[...tail].reverse().map((event) => ({
        n: event.n,
        type: event.type,
        at: event.game ?? 'room',
        by: event.by,
        payload: event.data ?? `(${event.bytes} B)`,
      }))}
      gameRunning={report?.playing ?? false}
      storage={{ ...kept, logBytes: tail.reduce((sum, event) => sum + event.bytes, 0) }}
      model={
        report && report.model.asked > 0
          ? {
              name: report.model.name ?? '',
              calls: report.model.asked,
              failures: Object.values(report.model.failed).reduce((sum, count) => sum + count, 0),
              tokens: report.model.tokens,
            }
          : null
      }
      stageHref="/tv"
    />
  );
}

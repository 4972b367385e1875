import { Button } from '../../Button.tsx';
import css from './Checklist.module.css';
import { CHECK_IDS, type CheckId, type Verdict, verdictOf } from './checks.ts';
import type { Findings, Microphone } from './usePreflight.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { networkWords, wordFinding } from './words.ts';

export type ChecklistProps = {
  readonly findings: Findings;
  /** "192.168.1.20:4747". */
  readonly address: string;
  readonly microphone: Microphone;
  readonly onMicrophone: () => void;
  readonly onTestSound: () => void;
};

/** The stage manager's list: a line a check, with what was found and, where it is not well, what to do. */
export function Checklist(props: ChecklistProps) {
  const { findings, address, microphone } = props;
  const w = networkWords.preflight;
  const found = findings.candidates?.found;
  const refused = w.microphoneAnswers[microphone as keyof typeof w.microphoneAnswers] as string | undefined;
  const extra: Partial<Record<CheckId, React.ReactNode>> = {
    candidates: (found === 'none' || found === 'hidden-away') && (
      <Button className={css.act} onClick={props.onMicrophone} disabled={microphone === 'asking'}>
        {w.microphone}
      </Button>
    ),
    sound: findings.sound?.found === 'on' && (
      <Button className={css.act} onClick={props.onTestSound}>
        {w.testSound}
      </Button>
    ),
  };
  return (
    <ol className={css.list}>
      {CHECK_IDS.map((id) => {
        const finding = findings[id];
        const verdict = finding ? verdictOf(finding) : 'running';
        const said = finding && wordFinding(finding, address);
        return (
          <li key={id} className={css.line} data-check={id} data-verdict={verdict}>
            <VerdictMark verdict={verdict} />
            <div className={css.words}>
              <p>
                <b>{networkWords.checks[id].title}</b> {said?.text}
              </p>
              {said?.remedy && <p className={css.remedy}>{(id === 'candidates' && refused) || said.remedy}</p>}
            </div>
            {extra[id]}
            <span className={css.stamp}>{finding ? w.verdict[verdict as Verdict] : w.running}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The whole list in one line; null while anything is still looked at. */
export function wordAll(findings: Findings): string | null {
  const verdicts = CHECK_IDS.flatMap((id) => {
    const finding = findings[id];
    return finding ? [verdictOf(finding)] : [];
  });
  if (verdicts.length < CHECK_IDS.length) return null;
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const [warn, fail] = [count('warn'), count('fail')];
  return warn + fail === 0 ? networkWords.preflight.allWell : networkWords.preflight.some(warn, fail);
}

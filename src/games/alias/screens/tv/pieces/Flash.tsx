import { useEffect, useState } from 'react';
import type { Team } from '../../../../../kernel/roster.ts';
import { TeamSign } from '../../../../../ui/TeamSign.tsx';
import { fitted } from '../../../../../ui/tv/fitted.ts';
import { useFact } from '../../../../../ui/tv/useFact.ts';
import type { AliasTvProps } from '../props.ts';
import { nameOf, teamOf } from '../props.ts';
import { words } from '../words.ts';
import css from './Flash.module.css';

type Message = {
  readonly id: number;
  readonly text: string;
  readonly top?: string;
  readonly small?: string;
  readonly tone: 'good' | 'bad' | 'plain';
  readonly teams: readonly Team[];
  readonly ms: number;
};

const SHORT_MS = 1_700;
const LONG_MS = 3_600;

/** What has just happened, shouted over the stage for a moment: a foul settled, a word stolen, a role passed on, a new way to play. */
export function Flash(props: AliasTvProps) {
  const { roster, onFact } = props;
  const [message, setMessage] = useState<Message | null>(null);
  useFact(onFact, (fact) => {
    const flash = (text: string, tone: Message['tone'], more: Partial<Message> = {}) =>
      setMessage((before) => ({ id: (before?.id ?? 0) + 1, text, tone, teams: [], ms: SHORT_MS, ...more }));
    switch (fact.kind) {
      case 'bell':
        return flash(words.flash.bell, 'plain', { ms: 1_200 });
      case 'foul-settled':
        return fact.fouled ? flash(words.flash.proven, 'bad') : flash(words.flash.notProven, 'good');
      case 'role-passed':
        return flash(words.flash[fact.what](nameOf(roster, fact.to)), 'plain');
      case 'undone':
        return flash(words.flash.undone(words.verdicts[fact.verdict]), 'plain', { ms: 1_200 });
      case 'stolen': {
        const team = teamOf(roster, fact.team);
        const word = fact.word === null ? {} : { small: fact.word };
        return flash(words.flash.stolen(team.name), 'good', { ...word, teams: [team] });
      }
      case 'team-skipped': {
        const team = teamOf(roster, fact.team);
        return flash(words.flash.skippedTeam(team.name), 'plain', { teams: [team] });
      }
      case 'tie-break':
        return flash(words.flash.tie, 'bad', { teams: fact.teams.map((id) => teamOf(roster, id)), ms: LONG_MS });
      case 'hat-pass': {
        const pass = words.pass[fact.pass];
        return flash(`${pass.name}!`, 'good', { top: words.flash.hat, small: pass.how, ms: LONG_MS });
      }
      default:
        return undefined;
    }
  });
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setMessage(null), message.ms);
    return () => clearTimeout(timer);
  }, [message]);
  if (!message) return null;
  return (
    <div className={css.place} role="status" key={message.id}>
      <div className={css.board} data-tone={message.tone}>
        {message.teams.length > 0 && (
          <span className={css.teams}>
            {message.teams.map((team) => (
              <TeamSign key={team.id} colour={team.colour} shape={team.shape} name={team.name} className={css.team} />
            ))}
          </span>
        )}
        {message.top && <span className={css.small}>{message.top}</span>}
        <b className={css.text} style={{ fontSize: fitted(message.text, { wide: 34, lines: 2, most: 4.6, least: 2 }) }}>
          {message.text}
        </b>
        {message.small && <span className={css.small}>{message.small}</span>}
      </div>
    </div>
  );
}

import type { Team } from '../kernel/roster.ts';

type MissedFact = {
  readonly what: 'words' | 'lines' | 'rounds' | 'points';
  readonly count: number;
  readonly team: string | null;
};

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function wordFact({ what, count, team }: MissedFact, teams: readonly Team[]): string {
  switch (what) {
    case 'words':
      return many(count, 'word', 'words');
    case 'lines':
      return many(count, 'line', 'lines');
    case 'rounds':
      return many(count, 'round', 'rounds');
    case 'points': {
      const name = teams.find((other) => other.id === team)?.name ?? '';
      return `${name} ${count > 0 ? '+' : '−'}${Math.abs(count)}`.trim();
    }
    default:
      return what satisfies never;
  }
}

/** News about links and absences, for phones and the TV alike. */
export const newsWords = {
  missed: (facts: readonly MissedFact[], teams: readonly Team[]) =>
    facts.length === 0
      ? 'Welcome back. Nothing happened without you.'
      : `Welcome back. You missed: ${facts.map((fact) => wordFact(fact, teams)).join(', ')}.`,
  unstable: 'Your connection wobbles. A step towards the router helps.',
  quiet: (name: string) => `${name} has gone quiet.`,
  back: (name: string) => `${name} is back.`,
};

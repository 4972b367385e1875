import type { CHECKS, CheckId, Finding, Verdict } from './checks.ts';
import type { JoinChoice } from './joinChoices.ts';
import type { WifiProblem } from './wifi.ts';

type Said = { readonly text: string; readonly remedy: string };
type Of<Id extends CheckId> = {
  readonly title: string;
  readonly found: { readonly [Found in keyof (typeof CHECKS)[Id]]: Said };
};
const NO_ANSWER: Said = { text: 'No answer in four seconds.', remedy: 'Check again. If it stays so, reload the TV.' };
const said = (text: string, remedy = ''): Said => ({ text, remedy });

/** `@` stands for the address phones are sent to. */
const checks: { readonly [Id in CheckId]: Of<Id> } = {
  address: {
    title: 'The phones’ address',
    found: {
      'phones-in': said('@ answers, and phones are in.'),
      answers: said('@ answers this machine.', 'If a phone finds nothing: same Wi-Fi? Firewall open for Node?'),
      'no-answer': said('Nobody answers at @.', 'Press A for another address, or let Node through the firewall.'),
      'no-address': said('This machine is on no network.', 'Join a Wi-Fi or switch a hotspot on, then check again.'),
      silent: said('@ keeps us waiting.', 'Press A for another address, or switch a VPN off.'),
    },
  },
  relay: {
    title: 'The relay',
    found: {
      opens: said('Open. It carries whoever cannot come directly.'),
      shut: said('The little server does not answer.', 'Start it again. Whoever is in plays on meanwhile.'),
      silent: said('The little server takes its time.', 'Is its machine busy or asleep? Then check again.'),
    },
  },
  loop: {
    title: 'Direct links',
    found: {
      opens: said('This browser links up with itself.'),
      shut: said(
        'This browser could not link up with itself.',
        'No route (see below), a VPN, an add-on? Phones use the relay.',
      ),
      unsupported: said(
        'This browser has no direct links.',
        'Use Chrome, Edge, Firefox or Safari. Phones use the relay.',
      ),
      silent: NO_ANSWER,
    },
  },
  candidates: {
    title: 'Ways to this TV',
    found: {
      real: said('Phones learn this machine’s real address.'),
      seen: said('The server tells phones our address.'),
      hidden: said('The browser hides our address, the server fills it in.'),
      'hidden-away': said(
        'The browser hides our address.',
        'Allow the microphone (it is off again at once), or let phones use the relay.',
      ),
      none: said('No network route.', 'That opens one; nobody listens. Till then phones play over the relay.'),
      unsupported: said('This browser has no direct links.', 'Phones use the relay: fine for a party.'),
      silent: NO_ANSWER,
    },
  },
  storage: {
    title: 'The notebook',
    found: {
      kept: said('The browser promises to keep the party.'),
      refused: said(
        'The browser may forget it when its disk is full.',
        'Free some space, or bookmark this page and check again.',
      ),
      unknown: said(
        'The browser does not say if it keeps the party.',
        'Open the TV at localhost, if it runs on this machine.',
      ),
      silent: said('The browser has not answered.', 'Is it asking you something at the top? Say yes.'),
    },
  },
  sound: {
    title: 'Sound',
    found: {
      on: said('On. Turn the TV up and try it.'),
      locked: said('Off until somebody presses a key here.', 'Press any key on this machine.'),
      none: said('This browser makes no sound.', 'Everything heard can be seen too. Or try another browser.'),
      silent: NO_ANSWER,
    },
  },
  wake: {
    title: 'Staying awake',
    found: {
      held: said('The screen stays on while this page shows.'),
      refused: said('The browser may let the screen go dark.', 'Plug the machine in and switch its battery saver off.'),
      missing: said('This page cannot keep the screen on.', 'Set the machine itself to never sleep tonight.'),
      silent: NO_ANSWER,
    },
  },
};

/** What the TV says about the network. */
export const networkWords = {
  checks,
  preflight: {
    open: 'Check the room',
    title: 'Check the room',
    intro: 'Before the guests come, the stage manager walks the set.',
    running: 'looking…',
    verdict: { pass: 'fine', warn: 'mind', fail: 'mend' } satisfies Record<Verdict, string>,
    again: 'Check again',
    microphone: 'Allow the microphone',
    microphoneAnswers: {
      denied: 'The browser said no. Phones play over the relay.',
      'no-device': 'There is no microphone to ask for. Phones play over the relay.',
      missing: 'No page at this address may ask. Open the TV at localhost.',
    },
    testSound: 'Make a noise',
    allWell: 'All lamps lit. Let them in!',
    some: (warn: number, fail: number): string => {
      if (fail === 0)
        return warn === 1 ? 'One thing to mind. The show can go on.' : `${warn} things to mind. The show can go on.`;
      return fail === 1 ? 'One thing to mend first.' : `${fail} things to mend first.`;
    },
    noRoute: 'This machine has no network route: phones play over the relay. C has the remedy.',
  },
  address: {
    now: (address: string, card: string) => `Phones now go to ${address}${card && ` - ${card}`}`,
    only: (address: string) => `${address} is the only address here.`,
    button: 'Another address',
    shown: (address: string, card: string) => `Phones go to ${address}${card && `\u00a0-\u00a0${card}`}`,
    kinds: { wifi: 'Wi-Fi', cable: 'cable', inside: 'inside this machine only' },
    localhost: (place: string) => `Better opened at ${place}`,
  },
  wifi: {
    button: 'Our Wi-Fi',
    title: 'Our Wi-Fi',
    intro: 'Typed in here, shown as a square in the lobby, kept in this browser only.',
    name: 'Name of the Wi-Fi',
    password: 'Its password, if it has one',
    hidden: 'Hidden network',
    hiddenNote: 'It does not tell its name to phones around.',
    save: 'Show the square',
    hide: 'Hide the square',
    forget: 'Forget it',
    step1: '1. Join our Wi-Fi',
    step2: '2. Scan to play',
    square: (name: string) => `Join the Wi-Fi ${name}`,
    problems: {
      'name-empty': 'A Wi-Fi needs a name.',
      'name-long': 'No Wi-Fi has a name this long.',
      'password-short': 'At least eight signs, or none at all.',
      'password-long': 'At most 63 signs.',
    } satisfies Record<WifiProblem, string>,
  },
  link: {
    rung: { memory: 'on this machine', direct: 'directly', turn: 'over the TURN server', relay: 'over the relay' },
    good: (rung: string, ms: number) => `${rung}, ${ms} ms`,
    weak: (rung: string) => `thin line, ${rung}`,
    unstable: (rung: string, ms: number) => `wobbly line, ${rung}, ${ms} ms`,
    away: 'away',
    finding: 'finding the line',
    bot: 'never loses the line',
  },
  absence: {
    quiet: (name: string) => `${name} has gone quiet`,
    back: (name: string) => `${name} is back`,
  },
  hidden: {
    title: 'Show me to the room!',
    back: 'There you are. The room could not see the stage.',
  },
  sound: 'Press any key for sound',
} as const;

/** What was found, and one line on what to do; that line is empty where nothing is. */
export function wordFinding({ check, found }: Finding, address: string): Said {
  const { text, remedy } = (networkWords.checks[check].found as Readonly<Record<string, Said>>)[found] as Said;
  return { text: text.replace('@', address), remedy };
}

/** What a network card is to a guest: its kind, else what the system calls it, else nothing. */
export const wordCard = ({ kind, card }: Pick<JoinChoice, 'kind' | 'card'>): string =>
  kind ? networkWords.address.kinds[kind] : (card ?? '');

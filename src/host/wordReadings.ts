/** How else a text may be read by somebody who wants it read: letters spelled out, stars for vowels, borrowed alphabets. */

/** Cyrillic and Greek letters that look like Latin ones; what the compatibility form does not fold by itself. */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    ɡ: 'g',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 's',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
  }),
);

/** Figures and signs for letters, where a word is taken letter by letter. */
const LEET = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'i',
    '€': 'e',
  }),
);

/** Lower case, without accents, invisible characters and borrowed letters. */
function folded(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");
  return [...plain].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

function unleeted(piece: string): string {
  return [...piece].map((letter) => LEET.get(letter) ?? letter).join('');
}

/** "f.uck", "sh-it": joined where what stands between the signs is too short to be words. */
function joinedInside(text: string): string {
  return text.replace(/[a-z0-9@$!]+(?:[^\sa-z0-9@$!]+[a-z0-9@$!]+)+/g, (token) => {
    const parts = token.split(/[^a-z0-9@$!]+/);
    return parts.some((part) => part.length === 1) || parts.every((part) => part.length <= 2) ? parts.join('') : token;
  });
}

/** "b i t c h": runs of three or more single letters, whatever stands between them. */
function joinedLetters(pieces: readonly string[]): string[] {
  const runs: string[] = [];
  let run = '';
  for (const piece of [...pieces, '  ']) {
    if (piece.length === 1) run += piece;
    else {
      if (run.length >= 3) runs.push(run);
      run = '';
    }
  }
  return runs;
}

export type Readings = {
  /** Texts to be searched for rude words. */
  readonly whole: readonly string[];
  /** The words in order, letter by letter: to be looked at side by side. */
  readonly pieces: readonly string[];
};

export function readingsOf(text: string): Readings {
  // A number is a number: "455" spells nothing.
  const plain = folded(text).replace(/(?<![\p{L}@$])\d+(?![\p{L}@$])/gu, (digits) =>
    /^(?:14|88|1488)$/.test(digits) ? digits : '#',
  );
  const pieces = plain
    .replaceAll("'", '')
    .split(/[^a-z0-9@$!]+/)
    .map(unleeted)
    .filter((piece) => piece !== '');
  const whole = new Set([plain, joinedInside(plain), ...joinedLetters(pieces)]);
  if (/[1|]/.test(plain)) whole.add(plain.replace(/[1|]/g, 'l'));
  if (plain.includes('*')) for (const vowel of 'aeiou') whole.add(plain.replace(/\*+/g, vowel));
  return { whole: [...whole], pieces };
}

/**
 * Names, places and things that hold a rude word and are none. Looked for in folded text and taken out before the search;
 * where a word alone would be refused, its innocent company is named here.
 */
const INNOCENT = new RegExp(
  `\\b(?:${[
    "dick (?:and|'n'|n) dom",
    'tom,? dick,? (?:and|&) harry',
    'dick (?:van dyke|tracy|turpin|whittington|clark|cheney|francis|grayson|dastardly|smith|jones|emery|barton|wolf|bruna|cavett|button|fosbury|rowan)',
    '(?:moby|spotted|philip k\\.?|andy|deadeye)[ -]dick',
    'dick(?:ens|ensian|inson|son)',
    'fuku(?:oka|shima|yama|da)',
    'van dyke?s?',
    "(?:offa'?s|wansdyke|klon|van|grim'?s)[ -]?dykes?",
    'klondyke',
    'pussy[ -]?(?:cats?|willows?|foot(?:ing|ed)?|galore)',
    'octopussy',
    'shiitakes?|shitakes?|matsushita|shitzus?|kinoshita|yamashita|mishits?',
    'scunthorpe|penistone|clitheroe|cockermouth|cockfosters|cockburn|twatt|shitterton',
    'cocktails?|cockpits?|cockatoos?|cockerels?|cockers?|cockneys?|cockroach\\w*|cockles?|cockscombs?|cocksure',
    'cumin|cummings?|cummerbunds?|cumul\\w*|cumb\\w*|cum laude',
    'wank(?:el|els)',
    'fag(?:in|an|ioli|ott[oi])',
    'sext(?:et|ets|ant|ants|on|uplets?)|sexagenarian|sexism|sexist|unisex|essex|sussex|wessex|middlesex',
    'therapists?|grapes?|grapefruits?|drapes?|drapery|scrapes?|skyscrapers?|rapeseed|trapezes?|parapets?',
    'chinks? (?:in|of)',
    '(?:maine|rac|ty|co)[ -]?coons?',
    'rio negro|montenegro|monte negro|cerro negro|casa negro',
    '(?:fire|flame)[ -]?retardants?|retardants?',
    'scat(?:ter\\w*)?',
    'booby(?: traps?| prizes?)|footed boob(?:y|ies)',
    'assort\\w*|rapped|rapping|dick(?:ie|y) ?(?:bows?|birds?)|slag heaps?',
    'prick(?:ly|led|les?|ed)',
    'titters?|titans?|titanic|titl\\w+|(?:blue|great|coal|marsh|willow|long-tailed|bearded|crested) tits?|tits? for tats?|titmouse|titmice|titicaca|titus|tito|titian',
    'assassin\\w*|assam|assisi',
    'homo (?:sapiens|erectus)',
    'spick and span|spic and span',
    'shuttlecocks?|peacocks?|hancock|hitchcock|woodcocks?|weathercocks?|stopcocks?|ballcocks?|poppycock|babcock',
    'cock[ -]a[ -]doodle(?:[ -]doo)?',
    'arsenal|arsenic|arson\\w*',
    'turducken|saturdays?',
    'cuckoos?|cuckoo clocks?',
    'canals?|banal|analy\\w+|analog\\w*|janus|manus\\w*|uranus|tetanus',
    'negroni',
  ].join('|')})\\b`,
  'g',
);

export function withoutInnocent(reading: string): string {
  return reading.replace(INNOCENT, '_');
}

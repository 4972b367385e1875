/**
 * The stop list of prompts: words that hold a headline together. What is left are its content words: they are hidden,
 * carried and guessed. Lower case, apostrophes both in and out, as people type on phones. Number words from two on
 * are content; "one" is as good as an article.
 */
const ARTICLES_AND_COUNTERS =
  'a an the this that these those some any no each every all both either neither one ones another other others such same ' +
  'much many more most few fewer less least several enough lots own';

const PRONOUNS =
  'i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ' +
  'ourselves they them their theirs themselves who whom whose which what whatever whoever whichever someone somebody something ' +
  'anyone anybody anything everyone everybody everything noone nobody nothing none thee thy thou ye ya';

const PREPOSITIONS =
  'about above across after against along alongside amid among amongst around as at atop before behind below beneath beside ' +
  'besides between beyond by despite down during except for from in inside into like near of off on onto opposite out outside ' +
  'over past per since than through throughout till to toward towards under underneath unlike until unto up upon versus vs via ' +
  'with within without';

const JOINERS =
  'and but or nor so yet if because cause although though unless while whilst whereas whether then else however therefore thus ' +
  'when whenever where wherever why how n';

const AUXILIARIES =
  'am is are was were be been being do does did doing done have has had having will would shall should can could may might must ' +
  'ought cannot gonna wanna gotta let lets ' +
  "aren't isn't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't couldn't mayn't " +
  "mightn't mustn't needn't ain't let's " +
  'arent isnt wasnt werent dont doesnt didnt havent hasnt hadnt wont wouldnt shouldnt cant couldnt mustnt aint';

const CONTRACTIONS =
  "i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd we're we've we'll we'd they're " +
  "they've they'll they'd that's that'll there's there'll here's who's who'll what's where's when's why's how's " +
  'im ive youre youve youll hes shes theyre theyve theyll thats theres heres whos whats wheres hows';

const WEAK_ADVERBS =
  'very really quite rather so too just only even also again still already almost nearly maybe perhaps ever never always often ' +
  'sometimes not here there now soon somewhere anywhere everywhere nowhere somehow anyway away back else once simply actually ' +
  'totally absolutely completely extremely pretty truly yes no ok okay oh ah please etc';

export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ARTICLES_AND_COUNTERS, PRONOUNS, PREPOSITIONS, JOINERS, AUXILIARIES, CONTRACTIONS, WEAK_ADVERBS]
    .join(' ')
    .split(' '),
);

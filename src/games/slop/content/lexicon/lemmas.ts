/**
 * From a word as typed to the base forms it may come from, likeliest first, the word itself before all. Irregular forms
 * stand in tables; the rest are English's spelling rules. Candidates need not be words: the caller has the dictionary.
 */
export const IRREGULAR_PLURALS =
  'men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox people:person ' +
  'wolves:wolf knives:knife wives:wife lives:life leaves:leaf loaves:loaf thieves:thief shelves:shelf halves:half calves:calf ' +
  'elves:elf selves:self scarves:scarf hooves:hoof wharves:wharf dwarves:dwarf sheaves:sheaf cacti:cactus fungi:fungus ' +
  'nuclei:nucleus radii:radius alumni:alumnus octopi:octopus hippopotami:hippopotamus syllabi:syllabus criteria:criterion ' +
  'phenomena:phenomenon data:datum media:medium bacteria:bacterium crises:crisis oases:oasis theses:thesis analyses:analysis ' +
  'diagnoses:diagnosis axes:axe dice:die pennies:penny pence:penny brethren:brother larvae:larva antennae:antenna formulae:formula ' +
  'vertebrae:vertebra appendices:appendix indices:index matrices:matrix vertices:vertex policemen:policeman firemen:fireman ' +
  'snowmen:snowman postmen:postman salesmen:salesman gentlemen:gentleman fishermen:fisherman businessmen:businessman ' +
  'grandchildren:grandchild stepchildren:stepchild schoolchildren:schoolchild housewives:housewife midwives:midwife ' +
  'dormice:dormouse gateaux:gateau chateaux:chateau quizzes:quiz heroes:hero potatoes:potato tomatoes:tomato ' +
  'volcanoes:volcano mosquitoes:mosquito mangoes:mango torpedoes:torpedo tornadoes:tornado buffaloes:buffalo echoes:echo ' +
  'bookshelves:bookshelf werewolves:werewolf jackknives:jackknife penknives:penknife passersby:passerby';

export const IRREGULAR_VERBS =
  'arise:arose,arisen awake:awoke,awoken bear:bore,borne,born beat:beaten become:became begin:began,begun bend:bent bind:bound ' +
  'bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken breed:bred bring:brought build:built burn:burnt buy:bought ' +
  'catch:caught choose:chose,chosen cling:clung come:came creep:crept deal:dealt dig:dug dive:dove draw:drew,drawn dream:dreamt ' +
  'drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found flee:fled ' +
  'fling:flung fly:flew,flown forbid:forbade,forbidden forecast:forecast forget:forgot,forgotten forgive:forgave,forgiven ' +
  'freeze:froze,frozen get:got,gotten give:gave,given go:went,gone grind:ground grow:grew,grown hang:hung hear:heard ' +
  'hide:hid,hidden hold:held keep:kept kneel:knelt knit:knit know:knew,known lay:laid lead:led lean:leant leap:leapt ' +
  'learn:learnt leave:left lend:lent lie:lay,lain,lying light:lit lose:lost make:made mean:meant meet:met mistake:mistook,mistaken ' +
  'mow:mown outrun:outran overcome:overcame overhear:overheard overtake:overtook,overtaken overthrow:overthrew,overthrown pay:paid ' +
  'prove:proven rebuild:rebuilt ride:rode,ridden ring:rang,rung rise:rose,risen run:ran say:said see:saw,seen seek:sought ' +
  'sell:sold send:sent sew:sewn shake:shook,shaken shave:shaven shear:shorn shine:shone shoot:shot show:shown shrink:shrank,shrunk ' +
  'sing:sang,sung sink:sank,sunk sit:sat sleep:slept slide:slid sling:slung slink:slunk smell:smelt sneak:snuck sow:sown ' +
  'speak:spoke,spoken speed:sped spell:spelt spend:spent spill:spilt spin:spun spit:spat spoil:spoilt spring:sprang,sprung ' +
  'stand:stood steal:stole,stolen stick:stuck sting:stung stink:stank,stunk stride:strode,stridden strike:struck,stricken ' +
  'string:strung strive:strove,striven swear:swore,sworn sweep:swept swell:swollen swim:swam,swum swing:swung take:took,taken ' +
  'teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown tread:trod,trodden undergo:underwent,undergone ' +
  'understand:understood undo:undid,undone unwind:unwound wake:woke,woken wear:wore,worn weave:wove,woven weep:wept win:won ' +
  'wind:wound withdraw:withdrew,withdrawn wring:wrung write:wrote,written rewrite:rewrote,rewritten die:dying tie:tying vie:vying ' +
  'dye:dyeing singe:singeing panic:panicked,panicking picnic:picnicked,picnicking mimic:mimicked,mimicking';

const IRREGULAR_QUALITIES =
  'good:better,best bad:worse,worst far:farther,farthest,further,furthest well:better,best little:littler,littlest ' +
  'old:elder,eldest dry:drier,driest shy:shyer,shyest sly:slyer,slyest wry:wryer';

const IRREGULAR = new Map<string, string[]>();
function admit(form: string, base: string): void {
  IRREGULAR.set(form, [...(IRREGULAR.get(form) ?? []), base]);
}
for (const pair of IRREGULAR_PLURALS.split(' ')) {
  const [form = '', base = ''] = pair.split(':');
  admit(form, base);
}
for (const row of `${IRREGULAR_VERBS} ${IRREGULAR_QUALITIES}`.split(' ')) {
  const [base = '', forms = ''] = row.split(':');
  for (const form of forms.split(',')) admit(form, base);
}

const VOWEL = /[aeiouy]/;

/** What is left of a cut-off -ed, -ing, -er or -est: as it is, with its "e" back, or with its doubled letter single. */
function mended(rest: string): string[] {
  if (rest.length < 2 || !VOWEL.test(rest)) return [];
  const last = rest.at(-1) ?? '';
  const doubled = rest.length > 2 && last === rest.at(-2) && !VOWEL.test(last);
  if (doubled) return [rest.slice(0, -1), rest];
  return [rest, `${rest}e`];
}

export function lemmaCandidates(word: string): string[] {
  const typed = word.replaceAll('’', "'").toLowerCase().replace(/'s?$/, '');
  const found = [typed, ...(IRREGULAR.get(typed) ?? [])];
  if (typed.length > 3) {
    if (typed.endsWith('ies')) found.push(`${typed.slice(0, -3)}y`, `${typed.slice(0, -1)}`);
    else if (/(?:[sxz]|ch|sh)es$/.test(typed)) found.push(typed.slice(0, -2), typed.slice(0, -1));
    else if (typed.endsWith('oes')) found.push(typed.slice(0, -2), typed.slice(0, -1));
    else if (typed.endsWith('s') && !/(?:ss|us|is)$/.test(typed)) found.push(typed.slice(0, -1));
    if (/(?:ied|ier)$/.test(typed)) found.push(`${typed.slice(0, -3)}y`);
    if (typed.endsWith('iest')) found.push(`${typed.slice(0, -4)}y`);
    if (typed.endsWith('ed')) found.push(...mended(typed.slice(0, -2)));
    if (typed.endsWith('ing')) found.push(...mended(typed.slice(0, -3)));
    if (typed.endsWith('est')) found.push(...mended(typed.slice(0, -3)));
    if (typed.endsWith('er')) found.push(...mended(typed.slice(0, -2)));
  }
  return [...new Set(found)];
}

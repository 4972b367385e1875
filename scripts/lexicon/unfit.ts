import { createWordFilter } from '../../src/host/wordFilter.ts';

/**
 * Words no family game may put on a screen or build a phrase from: rude, sexual, anatomical, ethnic, of faiths and
 * politics, of cruelty, illness, death and drugs. Compared as whole words and, from five letters, as beginnings.
 */
const BEGINNINGS =
  'ass gun gang cancer heroin colon dope gin rum drunk drunkard hooker hustler escort freak abort abus adult aids ' +
  'alcoh amput anal anus arous arse assass asshole bastard behead bitch blaspheme boob bondage bomb booze bosom ' +
  'bowel brassiere breast brothel bullshit buttock butt capitalis carcas castrat celibat chastity circumcis ' +
  'cleavage clitor cocaine cock coffin communis condom contracep copulat corpse cripple crotch crucif cunt dagos ' +
  'damn dead death defecat degenerat dick died disembowel douche drug dyke ejaculat enema erect erotic ethnic ' +
  'eunuch excrement execution fag faeces fascis feces fetus foetus fetish flatul fornicat frigid fuck gallows gay ' +
  'genital genocid ghetto gigolo goddam gore grenade groin groper gypsy hallucin hangman hashish herpes hitler ' +
  'holocaust homicid homosex hooters hump hymen immoral impoten incest infidel inmate insan intercourse intestin ' +
  'jap jerk junk junkie kidnap kinky knocker kraut lesbian lewd liquor lust lynch maim marijuana martyr massacre ' +
  'masturb maul menstru methadone midget mistress molest morgue moron morphine mortuary murder mutilat naked ' +
  'narcotic nazi necro negr nigg nipple noose nude nudity nympho opium oral orgasm orgy pedophil paedophil penis ' +
  'pervert phall pimp piss pistol placenta poison porn prostat prostitut psycho pube pubic puke pussy queer racis ' +
  'rape rapist rectum redneck retard revolver rifle roach sadis savage scrot semen sex shit sissy slaught slave ' +
  'slut smut snuff sodom sperm spic squaw stab stalker sterili strangl stripper suicid swastika syphilis terroris ' +
  'testic thong tit tits torture tranny tumor tumour turd twat urin urine uter vagin vasect venere vibrator virgin ' +
  'vomit vulva wank weapon whor womb wench hell hooch vodka whiskey whisky tequila brandy scotch bourbon cigar ' +
  'cigarette tobacco reefer nicotine ammo ammunition bullet firearm warhead guillotine executio';

const WHOLE =
  'sin sinner lord christ jesus jew jews muslim islam catholic protestant christian hindu buddhist mormon pope nun ' +
  'rabbi minister demon satan gospel mosque synagogue altar baptism colored coloured indian negro arab asian ' +
  'african mexican jewish chinese german french english american british russian japanese italian spanish irish ' +
  'welsh scottish dutch turk turkish polish scot jap injun eskimo savage tribal aborigine republican democrat ' +
  'liberal conservative nazi communist socialist abortion war troops terror hostage victim corpse funeral burial ' +
  'hearse cadaver die dead dying death kill killer murder murderer assassin suicide stab shoot shot shooting ' +
  'strangle injury injure hurt bleed bleeding scar gun guns pistol rifle bomber bombing bullet cancer tumor aids ' +
  'hiv disease plague leper leprosy epidemic infection coma stroke seizure disabled cripple crippled deaf dumb ' +
  'blind mute retarded mental maniac lunatic insane idiot moron imbecile stupid fat obese ugly slob lard sex sexy ' +
  'sexual lover mistress affair bra panties panty lingerie underwear thong breast nipple butt bum ass arse groin ' +
  'crotch penis vagina thigh womb uterus bowel bladder urine pee poo poop crap fart belch vomit puke diarrhea ' +
  'constipation pimple wart pus mucus snot armpit drug dope weed coke crack ecstasy syringe addict dealer alcohol ' +
  'booze liquor whiskey whisky vodka rum gin tequila brandy bourbon scotch martini saloon brewery drunk sober ' +
  'cigarette cigar tobacco smoker bookie whore hooker stripper pimp slut bitch bastard hell damn screw laid tart ' +
  'tramp bimbo chick dame babe hunk stud virgin bondage flog flogging torture execution gallows noose rape abuse ' +
  'molest pervert prostitute brothel harem slave slavery plantation colony colonial mafia mob mobster hitman gang ' +
  'cop dick cock pussy johnson wiener prick piss horny erect erection climax kinky naked nude bare strip topless ' +
  'peeping nympho queer gay homo lesbian lez fag faggot dyke tranny transvestite bugger sod sodomy infidel heathen ' +
  'cult sect crusade jihad martyr gypsy tinker hick hillbilly redneck hobo spinster bachelorette divorce divorcee ' +
  'adultery adulterer incest feces dung manure stool turd excrement sewage sewer gut intestine liver carcass ' +
  'slaughter starve starvation famine refugee immigrant illegal foreigner limey kraut wop dago spic chink gook ' +
  'coon yid kike hymie honky whitey darky sambo spook crippler menopause tampon condom pill pregnant pregnancy ' +
  'fetus embryo miscarriage midwife circumcision castration electrocution bloodbath carnage massacre holocaust ' +
  'genocide nigger nigga bozo putz lowlife weirdo whorl snob wiener smashed wasted stinker rubber';

/** Fit to be typed and written about, but not to be put before a family as a decoy. */
const NO_DECOYS =
  'beer wine pub bar cocktail hangover toilet blood bloody battle soldier army prison jail prisoner criminal gangster wound bomb god ' +
  'gods drown choke tomb coffin cemetery grave hang convict thug riot church temple bible prayer pray holy monk priest saint heaven ' +
  'guts birth labor period enemy crime whip skull casino gambler gambling disaster tragedy widow orphan black white native tribe ' +
  'virus fever flu illness mad greek roman invasion cannon dagger dynamite chest bottom rear hump mount bang hard stiff knob balls ' +
  'screw crack master virtue bikini cigar joint';

/** English names that frequency lists carry in capitals and WordNet knows as something else, or not at all. */
const NAMES =
  'jack frank bill mike tom ben ray bob peter harry mark jimmy henry max bobby billy nick lee martin grace phoebe ' +
  'peg smith anna carter ally matt piper brad sue cole carol mac eve sally rick pierce hank drew maria donna ' +
  'charlotte terry parker chuck ruth jenny earl josh kirk pat jersey victor jean daphne cooper sonny molly harper ' +
  'meg felicity ken benny wade beth japan warren oliver ace chandler gene wally murphy palmer sherry bonnie berlin ' +
  'china john christ roman jesse joey jerry kelly jordan marie tony dick dan don willy moe jill jane joe fritz ' +
  'otto hector homer nelly nell liz bess';

const filter = createWordFilter({ family: true });
const wholes = new Set(WHOLE.split(' '));
const noDecoys = new Set(NO_DECOYS.split(' '));
const names = new Set(NAMES.split(' '));
const beginnings = BEGINNINGS.split(' ');

/** Beginnings of under five letters count as whole words only ("ass" must not take "assembly" along). */
const shortBeginnings = new Set(beginnings.filter((beginning) => beginning.length < 5));
const longBeginnings = beginnings.filter((beginning) => beginning.length >= 5);

/** Innocent words that a beginning would take along. */
const PARDONED = new Set(['deadline', 'junkyard']);

export function isUnfit(word: string): boolean {
  const lower = word.toLowerCase();
  if (!filter.check(lower).ok) return true;
  if (PARDONED.has(lower)) return false;
  if (wholes.has(lower) || shortBeginnings.has(lower)) return true;
  return longBeginnings.some((beginning) => lower.startsWith(beginning));
}

export function isNoDecoy(word: string): boolean {
  return isUnfit(word) || noDecoys.has(word.toLowerCase());
}

export function isName(word: string): boolean {
  return names.has(word.toLowerCase());
}

/** A phrase or a definition that speaks of what the game does not. */
export function speaksOfUnfit(text: string): boolean {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (word) => isUnfit(word) || (word.endsWith('s') && isUnfit(word.slice(0, -1))),
  );
}

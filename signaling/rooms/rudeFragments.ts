/**
 * What no room code may contain, at any place in it: swear words and slurs of a few languages, what they are shortened or
 * misspelt to, and what should not stand on a TV in front of a family all night. Words with I, L, O, Q or V are left out:
 * no code can spell them. A fragment too many costs a few codes, one too few an evening: when in doubt it is here.
 */
const THREE = `
  ASS AZZ ARS BUM BUT CUM KUM CNT KNT CUK CUC DAM DYK FAG FAP FAT FCK FKN FKU FUC FUK FUX FUG PHU GAY GYP HEB JAP JEW KKK KYS
  MUF NAZ NGR NGA NEG PAK PEE PMS PUS RAP SEX SHT SUX SUK SUC SSS TRD TWT WTF STF GTF WNK XXX KAK CAC PED PUT PUB STD BJS RTD
  SPZ MRD HUR HAG TTT GUN NUD NGG FGG BTC DCK CCK PNS PRN JZZ JZM SKK
`;
const FOUR = `
  CUNT SPAZ PRCK HRNY FANN BAST BUGR GASM KYKE DYCK DYKK MUNT SPUN TWNK ANUS ARAB BABE BARF BSTD CRAP CRUD CHNK DEAD DUMB DRUG FART GASH GEEK HATE HEEB HERP HUMP JERK JUGS KRAP KUNT MEAT METH MERD
  MURD NAKE NUTS PECK PENS PUKE PUNK RACE RUMP RUNT SCAT SCUM SKUM SEMN SHAG SHAT SHYT SKAG SMUT SPNK STAB TARD TEAT TRAN TURD
  TWAT URNE WANG WANK WEED WHRE YANK ZYKA CRAK KAFR FESS TETA TUNT DUMM NSDA HAJJ BMBE TERR ETNK STNK GRPE SMAK
`;

export const RUDE_FRAGMENTS: readonly string[] = `${THREE} ${FOUR}`.trim().split(/\s+/);

// Written by scripts/build-lexicon.ts; do not edit.
// The commonest forms of English, chosen by film subtitles; sorted.
export const COMMON_FORMS = `
aah abandoned ability able aboard about above absolutely academy accept accepted access accident according account
accused across act acting action activity actor actors actress acts actual actually add address admiral admire admit
advance advantage adventure advice affairs afford afraid after afternoon afterwards again against age agency agent
agents ago agree agreed agreement ahead aid aim ain air airport alarm alert alien alive all alley allow allowed almost
alone along already alright also although always amazing ambassador ambulance among amount ancient and angel angels
anger angle angry animal animals anniversary another answer answered answering answers anxious any anybody anyhow
anymore anyone anything anyway anywhere apart apartment apologize apology apparently appeal appear appears apple apply
appointment appreciate approach approaching appropriate april are area argue argument arm armed arms army around
arrange arranged arrest arrested arrive arrived art article artist ashamed aside ask asked asking asks asleep assault
assignment assistant assume assure ate attack attacked attempt attend attention attitude attorney attractive audience
audition aunt authorities authority available avenue average avoid awake award aware away awesome awful awfully
awkward babies baby back background backup backwards bad badge badly bag bags bail baker balance ball balls band bang
bank banks bar barely barn baron bars base baseball based basement basic basically basket basketball bat bath bathroom
battery battle bay beach beans bear beard beast beat beating beats beautiful beauty became because become becomes
becoming bed bedroom beef been beer before beg began begging begin beginning begins behave behavior behind being
believe believed believes bell bells belly belong belongs beloved below belt bend benefit beside besides best bet
better between beyond bible bid big bigger biggest bike bills bingo bird birds birth birthday bishop bit bite black
blade blah blame blanket blast bless blessed blew block blocks blonde blood bloody blow blowing blown blows blue board
boat bodies body bombs bond bone bones book books boom booth boots border bored boring born borrow boss both bother
bothering bottle bottles bottom bought bound bout bow bowl box boxes boy boyfriend boys brain brains brand brave bravo
bread break breakfast breaking breaks breath breathe breathing bride bridge brief bright brilliant bring bringing
brings broad broke broken brother brothers brought brown brush buck bucks bud buddy bug bugs build building built bull
bump bunch bunny buried burn burned burning burns bury bus bush business bust busted buster busy but butter button buy
buying buzz bye cab cabin cable cage cake call called calling calls calm came camera cameras camp campaign can cancel
candy cannot cap capable capital captain car card cards care cared career careful carefully cares carried carry
carrying cars case cases cash casino cast castle cat catch catching cats cattle caught cause caused cave celebrate
cell center central cents century ceremony certain certainly chain chair challenge chamber champ champagne champion
chance chances change changed changes changing channel character charge charged charges charity charm charming chase
chasing chat cheap cheat cheating check checked checking checks cheer cheering cheers cheese cherry chest chicken
chicks chief child childhood children chill chin chip chips chocolate choice choices choose chop chose chosen
christmas chuckles church circle circumstances circus citizen city civil claim claims class classes classic clean
cleaned cleaning clear cleared clearly clerk clever client clients cliff climb clinic clock close closed closer closet
closing clothes clown club clue coach coast coat code coffee coincidence cold collect collection college color combat
come comes comfort comfortable coming command commander comment commercial commission commit committed committee
common community company competition complain complete completely complex complicated computer con concentrate concern
concerned concert condition conditions conference confess confession confidence confirm confirmed confused
congratulations connected connection conscience consider considered considering construction contact contest continue
continues contract control convention conversation convince convinced cook cookie cookies cooking cool cops copy corn
corner corporal correct cos cost costs costume cotton couch could council counsel count counter counting country
counts county couple courage course court cousin cover covered covering cow coward cowboy crane crash crazy cream
create created creature creatures credit crew cried crime criminal crisis cross crossed crowd crown cruel crush cry
crying crystal culture cup cure curious current curse custody customer customers cut cute cutting dad daddy daily
daisy damage dance dancer dancing danger dangerous dare dark darkness darling darn data date dates dating daughter
dawn day days deal dealing dean dear debt decent decide decided decision decisions deck deep deeper deeply defend
defendant defense definitely degree degrees delicious delighted deliver delivered delivery demand demons deny
department depends depressed deputy describe description desert deserve deserves design designed desire desk desperate
despite dessert destiny destroy destroyed detail details detective determined developed device devil diamond diamonds
did dies diet difference different difficult dig digging diner dinner direct direction directly director dirt dirty
disappear disappeared disappointed disaster discovered discuss disgusting distance district dive division divorced doc
doctor doctors does dog dogs doing doll dollar dollars done door doors double doubt dough down downstairs downtown
dozen drag dragon drama drank draw drawer drawing dream dreamed dreaming dreams dress dressed dressing drill drink
drinking drinks drive driver drives driving drop dropped dropping drove drugs dry duck dude due duke dump dumped
during dust duty each ear earlier early earn earned ears earth ease easier easily east easy eat eaten eating eats edge
editor education effect effects effort egg eggs eight either electric elevator eleven else embarrassed embarrassing
emergency emotional emperor empire empty end ended ending ends enemies enemy energy engaged engagement engine enjoy
enjoyed enjoying enough enter entered entertainment entire entirely entrance environment episode equal equipment
escape escaped especially estate even evening event events eventually ever every everybody everyone everything
everywhere evidence evil exact exactly exam example excellent except exchange excited excitement exciting excuse
exercise exhausted exist exit expect expected expecting expensive experience experiment expert explain explanation
explosion express expression extra extraordinary extremely eye eyes fabulous face faces facility fact factory facts
fail failed failure fair fairy faith fake fall fallen falling falls false familiar families family famous fan fancy
fans fantastic fantasy far farm fascinating fashion fast faster fate father fault favor favorite favour favourite fear
fed federal feed feel feeling feelings feels feet fell fella fellas fellow fellows felt female fence fever few field
fifteen fifth fifty fight fighter fighting figure figured figures file files fill filled film films filthy final
finally financial find finding finds fine finest finger fingers finish finished fire fired firing firm first fish
fishing fit fits five fix fixed flag flash flat flesh flew flies flight flip floor flow flower flowers fly flying
focus folks follow followed following fond food fool foolish fools foot football for force forced forces foreign
forest forever forget forgetting forgive forgot forgotten form former fort forth fortune forward fought foul found
foundation four fourth fox frame frankly free freedom freeze freezing fresh friday friend friendly friends friendship
frightened from front frozen fruit fuel full fully fun funny furniture further future gain gal gambling game games
garage garbage garden gas gate gates gather gave gear gee general generous genius gentle gentleman gentlemen get gets
getting ghost ghosts giant gift gifts girl girlfriend girls give given gives giving glad glass glasses glory gloves
goal god gods goes going gold golden golf gone gonna good goodbye goodness goods goose gorgeous got gotta gotten
government governor grab grabbed grade grand grandfather grandma grandmother grandpa grant granted grass grateful
grave gray great greater greatest green grew griffin gross ground group grow growing grown guarantee guard guards
guess guest guests guide guilt guilty guitar gum guts guy guys gym habit had hair half halfway hall halloween hammer
hand handle handled hands handsome hang hanging happen happened happening happens happier happiness happy hard harder
hardly harm has hat hatch hate hated hates have haven having hawk head headache headed heading headquarters heads
health healthy hear heard hearing heart hearts heat heaven heavens heavy held helicopter hello help helped helping
helps her here hero heroes hers herself hidden hide hiding high higher highest highly highness highway hill hills him
himself hip hire hired his history hit hits hitting hold holding holds hole holes holiday holy home homes homework
honest honestly honey honeymoon honor honour hood hook hooked hop hope hoped hopes hoping horn horrible horse horses
hospital host hot hotel hour hours house houses how howdy however hug huge human humans humor hundred hundreds hung
hungry hunt hunter hunting hurry hurting hurts husband hut ice idea ideas identify identity ignore ill image
imagination imagine immediately important impossible impressed impression impressive inch inches incident including
incredible incredibly indeed influence inform information informed innocent inside insist inspector instance instead
instructions insult insurance intelligence intelligent intend interest interested interesting interests international
interrupt interview into introduce invented investigation invisible invitation invite invited involved iron island
issue issues item its itself jacket jail jam jay jealous jet job jobs join joined joint joke jokes joking journey joy
judge judgment juice jump jumped jumping june jungle junior jury just justice keep keeping keeps kept key keys kick
kicked kicking kid kidding kids killed killing kills kind kinda kinds king kingdom kiss kissed kissing kit kitchen
kitty knee knees knew knife knight knock knocked knocking know knowing knowledge known knows lab lack lad ladies lady
lake lamp land landed landing lane language lap large last late lately later latest laugh laughing laughs laughter
launch laundry law lawn laws lawyer lawyers lay lead leader leading leads league learn learned learning least leather
leave leaves leaving led left leg legal legend legs less lesson lessons let lets letter letters letting level liar
liberty library license lie lied lies lieutenant life lifetime lift light lightning lights like liked likely likes
lily limit line lines ling lion lips list listen listened listening literally little live lived lives living load
loaded loan lobby local location lock locked locker lonely long longer look looked looking looks loose lose loser
losing loss lost lot lots loud lousy love loved lovely loves loving low lower luck lucky lunch lying machine machines
mad madam madame made magazine magic magnificent maid mail main maintain majesty major make makes makeup making male
mall mama man manage managed manager manhattan manners many map march marine market marks marriage married marry
marrying marshal marshall marvelous mask mason mass master match matches mate material math matter matters may maybe
mayor meal mean meaning means meant meantime meanwhile meat media medical medication medicine meet meeting member
members memories memory men mention mentioned mercy merely merry mess message messages messed messing met metal middle
midnight might mighty mile miles military milk miller million millions mind minds mine minor minute minutes miracle
mirror miserable miss missed missile missing mission mistake mistaken mistakes mister mix mixed model modern mom
moment moments mommy monday money monitor monkey monster month months mood moon moral more morning most mostly motel
mother motion motive motor mountain mountains mouse mouth move moved movement moves movie movies moving much mud mum
muscle museum music musical must myself mysterious mystery nail name named names nap nasty nation national natural
naturally nature navy near nearly neat necessary neck need needed needs negative neighbor neighborhood neighbors
neither nephew nerve nervous net network never new news newspaper next nice night nightmare nights nine noble nobody
noise none nonsense noon nor normal normally north nose not note notes nothing notice noticed now nowhere nuclear
number numbers nurse nurses nut nuts object objection obvious obviously occasion occurred ocean odd odds off offense
offer offered offering office officer officers official officially often oil okay old older once one ones only onto
ooh open opened opening opens opera operate operation operator opinion opportunity opposite option options orange
order ordered orders ordinary organization original other others otherwise ought our ours ourselves out outfit outside
over owe own owner owns oxygen pack package packed packing page pages paid pain painful paint painted painting pair
pal palace palm panic pants papa paper papers parade paradise pardon parent parents park parking part particular
particularly parties partner partners parts party pass passed passes passing passion past patch path pathetic patience
patient patients patrol pattern pay paying pays peace peanut pearl pen penny people per percent perfect perfectly
perform performance perhaps period permission person personal personality personally personnel pet phase phone phones
photo photos physical piano pick picked picking picture pictures pie piece pieces pig pigs pile pills pilot pin pink
pipe pit pitch pity pizza place places plain plan plane planes planet planned planning plans plant plastic plate
plates play played player players playing plays pleasant please pleased pleasure plenty plus pocket poem poetry point
points poker pole police policy polite political politics pool poor pop popular port porter position positive
possession possibility possible possibly post pot potential potter pound pounds pour powder power powerful powers
practically practice pray prayer precious prefer prepare prepared presence present presents president press pressure
pretend pretending pretty prevent previously price pride priest prime prince princess principal print prints prison
prisoner prisoners privacy private prize pro probably problem problems procedure proceed process producer product
production professional professor profile program progress project prom promise promised proof proper properly
property propose protect protecting protection proud prove provide public pull pulled pulling pulse pump punch
punishment punk pure purple purpose purse push pushed pushing put puts putting quality quarter quarters queen question
questions quick quickly quiet quietly quit quite rabbit race radar radio railroad rain raise raised ran ranch range
rap rare rat rate rather rats reach reached reaction read reading ready real realise reality realize realized really
rear reason reasonable reasons recall receive received recent recently recognize recommend record recording records
red refuse refused regret regular rehearsal related relationship relax release released relief religion religious
remain remains remarkable remember remembered remind reminds remote remove removed rent repeat replace report reported
reporter reports represent reputation request rescue research resist respect respond response responsibility
responsible rest restaurant result results return returned revenge reverend review revolution reward rice rich rid
ride ridiculous riding right rights ring ringing rings rip ripped rise risk river road rob robbed robbery robin rock
rocks rocky role roll rolling romance romantic roof room rooms rope rose roses rotten rough round route routine row
royal rub rude ruin ruined rule rules run running runs rush rusty sack sacred sacrifice sad safe safety said sail
sailor saint sake salad sale sales salt same sample sand sandwich sandy sat satellite satisfied saturday sauce save
saved saving saw say saying says scare scared scary scene schedule school schools science score scout scratch scream
screaming screams screen screwed script sea seal search searching season seat seats sec second seconds secret
secretary secrets section secure security see seeing seek seem seemed seems seen sees self selfish sell selling
senator send sending senior sense sensitive sent sentence separate sergeant series serious seriously serve served
service services session set sets setting settle settled seven several shadow shake shaking shall shame shape share
shark sharp shave she sheep sheets shell sheriff shift shine ship ships shirt shock shoe shoes shop shopping shore
short shots should shoulder shout shouting shove show showed shower showing shown shows shut shy sick side sides sighs
sight sign signal signed signs silence silent silly silver similar simple simply since sing singer singing single sink
sir sire sister sisters sit site sitting situation six size skills skin skinny skip skull sky slap sleep sleeping
slept slide slip slipped slow slowly small smaller smart smell smells smile smiling smoke smoking smooth snake snap
sneak snow soap soccer social society socks soda soft sold soldier soldiers solid solution solve some somebody someday
somehow someone someplace something sometime sometimes somewhere son song songs sons soon sooner sore sorry sort soul
souls sound sounded sounds soup source south space spare speak speaking speaks special species specific speech speed
spell spend spending spent spin spirit spirits spit split spoke spoken sport sports spot spread spring spy squad
square squeeze stable staff stage stairs stake stand standard standing stands star staring stars start started
starting starts starving state statement states station stations status stay stayed staying stays steady steak steal
stealing steam steel step stepped steps stick sticking sticks still stink stinks stock stole stolen stomach stone
stood stop stopped stopping stops store stories storm story straight strange stranger strangers street streets
strength stress stretch strike string strong stronger struck struggle stuck student students studio study studying
stuff style subject subtitles success successful such suck sucker sucks sudden suddenly suffer suffered suffering
sugar suggest suit suitcase suite suits summer sun sunday super superior supper supplies supply support suppose
supposed sure surely surface surgeon surgery surprise surprised surrender surrounded surveillance survive survived
suspect suspects suspicious swallow swear sweat sweater sweet sweetheart sweetie swell swim swimming swing switch
sword system systems table tag tail take taken takes taking talent talk talked talking talks tall tank tap tape tapes
target task taste taught tax taxi tea teach teacher teaching team teams tear tears technically technology teddy teeth
telephone television tell telling tells temperature temple temporary ten tennis tent term terms terrible terribly
terrific territory test testify testimony testing tests than thank thanks thanksgiving that the theater thee their
them theme themselves then theory therapy there therefore these they thick thief thin thing things think thinking
thinks third thirsty thirty this those thou though thought thoughts thousand thousands threat threatened three threw
throat through throw throwing thrown thunder thursday thus thy ticket tickets tie tied tiger tight till time times
timing tiny tip tire tired title toast today toe toes together toilet told tomorrow tone tongue tonight too took tooth
top toss total totally touch touched touching tough tour toward towards towel tower town toy toys trace track tracking
tracks trade tradition traffic tragedy trail train trained training transcript transfer trap trapped trash trauma
travel traveling treasure treat treated treatment tree trees trial trick tricks tried tries trigger trip trouble troy
truck true truly trunk trust trusted truth try trying tub tube tuesday tune tunnel turkey turn turned turning turns
turtle twelve twenty twice twins twist two type typical unbelievable uncle uncomfortable under underneath understand
understanding understood unfortunately unhappy uniform union unique unit united units universe university unknown
unless until unusual upon upset upstairs urgent use used useful useless uses using usual usually vacation valentine
valley valuable value vampire van vehicle version very vice victims victory video view village violence violent virus
vision visit visiting voice voices vote wagon wait waited waiter waiting wake walk walked walker walking walks wall
wallet walls wanna want wanted wanting wants ward warm warn warned warning warrant was wash washed waste wasting watch
watched watching water wave waves way ways weak wear wearing wears weather wedding wednesday week weekend weeks weight
weird welcome well went were west western wet what whatever wheel wheels when whenever where wherever whether which
while whip whistle white who whoever whole whom whose why wicked wide wife wild will willing win wind window windows
wine wing wings winner winning wins winter wipe wire wise wish wishes witch with within without witness witnesses
wives woke wolf woman women won wonder wondered wonderful wondering wood woods word words wore work worked working
works world worried worry worrying worse worst worth would wound wounded wounds wow wrap wreck write writer writing
written wrong wrote yard yards yeah year years yell yelling yellow yes yesterday yet you young younger your yours
yourself yourselves youth zero zone zoo
`;

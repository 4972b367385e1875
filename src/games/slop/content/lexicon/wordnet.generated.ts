// Written by scripts/build-lexicon.ts; do not edit.
// word|part, band, group|use|sound|opposite|phrases by shape. From WordNet; see LICENSE-wordnet.txt.
export const WORDNET_ROWS = `
abandon|v3v-remove|leaving behind|||Dleft behind/practically chucked/more or less dumped|Gleaving behind/practically chucking
abdomen|n3bodypart||||Tthe belly button/the abdominal|Sone loose belly button|PWe asked for the chest. Nearly.
ability|n2quality||||Tthe capability|PNot the power. The other one.
able|a1q-able|||unable|Zanything but unable|PNobody ever called it unable.
abroad|a4q-foreign|||domestic|Zanything but domestic/frankly, rather foreign|PThe brochure said domestic. It lied.
absurd|a3q-silly|||logical|Zanything but logical|PThe brochure said logical. It lied.
abyss|n4place||||Tthe pit|Spits
accelerator|n4tool||||Won a car/next to the trigger|PThe trigger was taken. So, this.
accept|v2v-allow|holding as true||reject|Dheld as true/practically believed/more or less thought|Gholding as true/practically believing|PIt did not reject. Far from it.
access|n1idea|||
accessory|n3garment||||Tthe wardrobe/the belt|Sone loose wardrobe|Dlost its wardrobe|PThe clothes was taken. So, this.|Wnext to the clothes/next to the uniform
accident|n1accident||||Tthe crash/the wreck
accompany|v4v-be|||
accomplice|n3clerk||||Tthe decoy|PNot the secretary. The other one.
accomplish|v3v-stop||||Dpractically dispatched/more or less executed/more or less fulfilled|Gpractically dispatching/almost executing
accordion|n4piano||||Tthe free-reed/the air|Sone loose free-reed/air|Dlost its free-reed|PWe asked for the piano. Nearly.|Wnext to the piano
account|n1message||||PEven the record looked surprised.
accountant|n3person||||PThe businessman was taken. So, this.
accurate|a4q-true||||Zfrankly, rather close/frankly, rather surgical
accuse|v3v-speak||||Dmore or less blamed|Galmost blaming
achieve|v3v-act||||Dpractically averaged/practically compassed/more or less accomplished|Gpractically averaging/practically compassing
acid|n2stuff||||Tthe salt|Ssalt|PWe asked for the salt. Nearly.
acknowledge|v4v-speak|declaring to be true|||Ddeclared to be true/practically confessed/more or less admitted|Gdeclaring to be true/practically confessing
acquire|v4v-take||||Dpractically won/practically bought/more or less got|Gpractically winning/practically buying
act|v1v-act|working out|||Dworked out/practically took/more or less moved|Gworking out/practically taking
action|n1action||||Tthe playing/the choice/the saving|PMother wanted the activity. Poor mother.
activate|v4v-make|moving to act|||Dmore or less tripped/more or less triggered/more or less sparked|Galmost tripping/almost triggering
activity|n2job||||Tthe work/the game/the waste
actor|n1performer||||Tthe heavy/the actress/the comedian|PThe dancer was taken. So, this.
actress|n2performer||||Tthe female|Sfemales|PThe actor was taken. So, this.
actual|a3q-real|||potential|Zanything but potential/frankly, rather effective|PI ordered it potential. Look at it.
add|v2v-grow|uniting with others|||Dunited with others/practically buttoned/more or less grew|Guniting with others/practically buttoning
addition|n3part||||PEven the ingredient looked surprised.|Wnext to the ingredient
address|n1message||||Tthe store|Sstores
adjust|v4v-change||||Tthe clock|Sclocks|Dpractically tuned/practically zeroed/more or less set|Gpractically tuning/practically zeroing
adjustment|n3event||||PThe recovery was taken. So, this.
administrator|n4boss||||Tthe director/the executive|PEven the chief looked surprised.
admiral|n2soldier||||PNot the commodore. The other one.
admire|v3v-think||||Dpractically envied|Gpractically envying
admirer|n3person|backing a politician|||Dbacked a politician|Gbacking a politician|Tthe back/the cheerleader/the believer|Sbacks|PNot the longer. The other one.
admit|v2v-speak|declaring to be true||deny|Ddeclared to be true/practically confessed/more or less acknowledged|Gdeclaring to be true/practically confessing|PIt did not deny. Far from it.
adopt|v3v-decide|choosing and follow|||Dchose and follow/more or less followed/more or less picked|Gchoosing and follow/almost following
adorable|a3q-pretty||||Zfrankly, rather lovely
adore|v4v-love||||Dmore or less cherished|Galmost cherishing
advance|v2v-travel|moving forward|||Dmoved forward/practically edged/more or less progressed|Gmoving forward/practically edging
advantage|n2quality||||Tthe good/the lead/the favor|PEven the difference looked surprised.
adventure|n2job|||
adversary|n4rival|offerring opposition|||Dofferred opposition|Gofferring opposition|Tthe enemy|PThe friend was taken. So, this.
advertise|v4v-tell||||Dpractically headlined/more or less reported/more or less posted|Gpractically headlining/almost reporting
advice|n1message||||Tthe recommendation|PNot the information. The other one.
advise|v3v-speak||||Dpractically warned/practically urged/more or less counseled|Gpractically warning/practically urging
advisor|n3expert|giving advice|||Dgave advice|Ggiving advice|Tthe counselor|PNot the therapist. The other one.
aeroplane|n4plane||||Tthe gas pedal/the escape hatch/the wing|Sone loose gas pedal/wings|Dlost its gas pedal|PWe asked for the helicopter. Nearly.|Wnext to the helicopter
affect|v3v-change||||Dpractically troubled/practically subjected/more or less impacted|Gpractically troubling/practically subjecting
afford|v2v-pay||||Dmore or less invested|Galmost investing
afraid|a1q-afraid||||Zfrankly, rather frightened
afternoon|n1time||||PThe evening was taken. So, this.
age|n1quality||||PWe asked for the level. Nearly.
agency|n2government||||Tthe organ|PWe asked for the commission. Nearly.
agent|n1spy|||
ago|a1q-quality|||present|Zanything but present/frankly, rather past|PGrandma prefers them present.
agree|v1v-speak||||Dpractically arranged/practically resolved/more or less held|Gpractically arranging/practically resolving
agreement|n2message||||Tthe exchange/the bargain/the conspiracy|Sexchange|PThe explanation was taken. So, this.
ahead|a1q-quality|||down|Zfrankly, rather leading
aid|v3v-help||||Dpractically cared/more or less helped/more or less assisted|Gpractically caring/almost helping
aide|n3soldier||||PMother wanted the commander. Poor mother.
aim|v3v-put||||Dpractically leveled/practically sighted/more or less took|Gpractically leveling/practically sighting
air|n1stuff||||Tthe stuff/the wind/the breath|Sstuff/wind|PWe asked for the oxygen. Nearly.
aircraft|n2plane||||Tthe bay/the cabin/the can|Sone loose bay/cans|Dlost its bay
airfield|n4field||||Tthe apron/the runway/the plane|Sone loose apron/planes|Dlost its apron|Won a transportation/next to the station|PThe station was taken. So, this.
airline|n2street||||Tthe air/the pressure|Sair/pressure|PNot the pipe. The other one.|Wnext to the pipe
airplane|n2plane||||Tthe gas pedal/the escape hatch/the wing|Sone loose gas pedal/wings|Dlost its gas pedal|PEven the helicopter looked surprised.|Wnext to the helicopter
airport|n1station|||
airway|n4street||||Tthe vent|Sone loose vent|Dlost its vent|PMother wanted the tube. Poor mother.|Wnext to the tube
aisle|n3street||||PWe asked for the road. Nearly.|Wnext to the road
alarm|n1clock||BRRRING!||Tthe clock face/the movement|Sone loose clock face|Dlost its clock face|PNot the watch. The other one.|Wnext to the watch/next to the clock
albatross|n4waterbird||||Slong narrow wings/birds|Tthe bird
alert|v3v-tell||||Dmore or less alarmed/more or less threatened/more or less cautioned|Galmost alarming/almost threatening
alive|a1q-quality|||dead|Zfrankly, rather vital
allergic|a4q-sick|||
alley|n2street||||Swalls|Tthe wall|PNot the street. The other one.|Wnext to the street
alligator|n3reptile|||
allow|v1v-allow||||Dmore or less let/more or less permitted|Galmost letting/almost permitting
almond|n4tree||||Spretty pink blossoms/trees|Tthe tree/the nut|PNot the plum. The other one.|Wnext to the plum
alone|a1q-alone|||social|Zanything but social|PGrandma prefers them social.
alter|v4v-change||||Dpractically righted/practically evened/more or less changed|Gpractically righting/practically evening
alumnus|n4expert||||PMother wanted the reader. Poor mother.
amateur|n2person|pursuing a study|||Dpursued a study|Gpursuing a study|PWe asked for the friend. Nearly.
amazed|a4q-surprised||||Zfrankly, rather surprised
ambulance|n2car||Nee-naw! Nee-naw!||Tthe gas pedal/the air bag/the vehicle|Sone loose gas pedal/vehicles|Dlost its gas pedal|PWe asked for the cab. Nearly.|Wnext to the cab/next to the taxi
amigo|n3friend||||PNot the buddy. The other one.
amount|n1money||||Tthe purse/the gross/the peanuts
amulet|n4jewellery|||
amuse|v3v-act||||Dmore or less diverted/more or less hosted|Galmost diverting/almost hosting
analyst|n3expert||||PEven the therapist looked surprised.
analyze|v4v-learn||||Dpractically checked/practically viewed/more or less studied|Gpractically checking/practically viewing
ancestor|n3relative||||PMother wanted the partner. Poor mother.
anchor|n2device||||Tthe stem/the vessel|Sone loose stem/vessels|Dlost its stem|Won a vessel/next to the pump|PNot the pump. The other one.
ancient|a2q-old|||present|Zanything but present/frankly, rather past|PI ordered it present. Look at it.
anger|n2anger||||Tthe fury|PNot the fear. The other one.
angle|n2place||||Tthe plane/the dip|Splanes
angry|a2q-angry||||Zfrankly, rather black
animal|n1animal||||Tthe head/the face/the young|Sone loose head
ankle|n2bodypart||||PMother wanted the wrist. Poor mother.
anniversary|n2time||||Tthe birthday
announce|v2v-tell||||Dpractically reported/practically posted/more or less told|Gpractically reporting/practically posting
annoy|v3v-annoy||||Dpractically harassed/more or less ragged/more or less bothered|Gpractically harassing/almost ragging
annual|a4q-daily|||
anonymous|a4q-secret||||Tthe gift|Sgift
answer|v1v-answer||||Dpractically countered/more or less replied/more or less responded|Gpractically countering/almost replying
ant|n2insect||||Tthe queen/the female/the bug's cousin|Squeens/females|PMother wanted the bug. Poor mother.
antelope|n4deer||||Slong legs/horns|Tthe horn/the bongo/the sheep's cousin/the goat's cousin|PWe asked for the sheep. Nearly.
antenna|n3screen||||Tthe terminal|Sone loose terminal|Dlost its terminal|Won a receiver/next to the circuit|PWe asked for the circuit. Nearly.
antidote|n3medical||||PWe asked for the cure. Nearly.|Wnext to the cure
antique|a3q-old|||new|Zanything but new|PGrandma prefers them new.
antler|n4bodypart||||Won a deer|PWe asked for the tail. Nearly.
anxious|a3q-worried|||
apartment|n1house||||Tthe rooms/the floor/the studio|Sroomses/floors|PThe home was taken. So, this.|Wnext to the home
ape|n2monkey||Ooh ooh ah ah!||Sshort tails/tails|Tthe tail/the monkey's cousin|PNot the monkey. The other one.
apologise|v4v-argue|clearing away|||Dcleared away/practically pleaded/more or less excused|Gclearing away/practically pleading
apologize|v2v-speak|acknowledging faults|||Dacknowledged faults|Gacknowledging faults
apology|n2message||||PMother wanted the information. Poor mother.
apparatus|n4thing||||Tthe generator/the lighting/the reactor|PThe satellite was taken. So, this.|Wnext to the satellite/next to the recorder
appeal|n2speech||||PThe invitation was taken. So, this.
appear|v2v-be||||Dpractically sounded/practically glowed/more or less looked|Gpractically sounding/practically glowing
appetizer|n4meal||||Tthe cocktail|PNot the dessert. The other one.|Wnext to the dessert
apple|n1fruit||||Tthe peel/the skin/the flesh|Sone loose peel/skins|PNot the banana. The other one.|Wnext to the banana/next to the cherry
appliance|n4appliance||||PWe asked for the key. Nearly.|Wnext to the key/next to the machine
apply|v3v-use||||Dpractically enjoyed/practically shared/more or less employed|Gpractically enjoying/practically sharing
appoint|v4v-hire||||Dmore or less named/more or less nominated|Galmost naming/almost nominating
appointment|n1action||||Tthe nomination|PEven the decision looked surprised.
appreciate|v1v-praise|recognizing with gratitude|||Drecognized with gratitude|Grecognizing with gratitude
apprentice|n4person||||Tthe works|Sworkses|PThe rookie was taken. So, this.
approach|v2v-come||||Dmore or less neared|Galmost nearing
appropriate|a3q-true||||Zfrankly, rather proper
approve|v3v-allow||||Dpractically backed/practically visaed/more or less okayed|Gpractically backing/practically visaing
apron|n3garment||||Tthe cloth/the leather/the plastic|Scloths/leather|PEven the clothes looked surprised.|Wnext to the clothes/next to the accessory
aquarium|n4room|keeping live fish|||Zfor keeping live fish|Tthe pool/the bowl/the water|Spools/bowls|PEven the cage looked surprised.|Wnext to the cage/next to the chamber
arcade|n4street||||Sshops and stalls/shops|Tthe shop|PMother wanted the tunnel. Poor mother.|Wnext to the tunnel/next to the corridor
archbishop|n3cleric||||PEven the cardinal looked surprised.
architect|n3person||||PWe asked for the artist. Nearly.
architecture|n3building||||Tthe extension/the entrance hall/the product|Sone loose extension/products|Dlost its extension|PMother wanted the house. Poor mother.|Wnext to the house/next to the hotel
archive|n3museum||||Tthe storage space|Sone loose storage space|Dlost its storage space|PMother wanted the museum. Poor mother.|Wnext to the museum
area|n1place||||Tthe open/the scene/the block|PEven the district looked surprised.
argue|v2v-argue||||Dpractically defended/more or less reasoned|Gpractically defending/almost reasoning
argument|n2message||||Tthe proof/the con/the pro|PThe record was taken. So, this.
aristocrat|n3noble||||Tthe prince/the princess|PEven the chief looked surprised.
arm|n1limb||||Tthe hand/the elbow/the shoulder|Sone loose hand/shoulders|PNot the leg. The other one.
armor|n2weapon|||
army|n1army||||Tthe legion|PWe asked for the men. Nearly.
arrange|v2v-put||||Dpractically chained/practically strung/more or less parked|Gpractically chaining/practically stringing
arrangement|n2idea|||
arrest|v1v-punish||||Dmore or less collared/more or less nailed/more or less apprehended|Galmost collaring/almost nailing
arrive|v2v-come|reaching a destination||leave|Dreached a destination/practically landed/more or less got|Greaching a destination/practically landing|PIt did not leave. Far from it.
arrogant|a4q-proud|||humble|Zanything but humble/frankly, rather proud|PI ordered it humble. Look at it.
arrow|n2weapon||||Tthe quarrel|PNot the sword. The other one.|Wnext to the sword/next to the spear
arsenal|n4weapon||||Tthe equipment|Sequipments|PThe artillery was taken. So, this.|Wnext to the artillery/next to the hardware
art|n1picture||||Tthe product/the works/the dance|Sproducts/workses
article|n2thing|||
artificial|a4q-fake|||natural|Zanything but natural/frankly, rather arranged|PNobody ever called it natural.|Tthe flower/the diamond|Sflowers
artillery|n3weapon||||Tthe stock/the cannon|Sone loose stock|Dlost its stock|PEven the hardware looked surprised.|Wnext to the hardware
artist|n1artist||||Tthe classic/the photographer/the musician|PMother wanted the farmer. Poor mother.
ashamed|a2q-sorry||||Zfrankly, rather embarrassed/frankly, rather guilty
ashtray|n3container||||Tthe ash|Sash|PEven the drawer looked surprised.|Wnext to the drawer/next to the basket
aside|n2document|||
ask|v1v-ask||||Dpractically requested/more or less ordered/more or less booked|Gpractically requesting/almost ordering
asleep|a2q-tired|||awake|Zanything but awake/frankly, rather sleepy|PI ordered it awake. Look at it.
aspirin|n3medical||||Tthe blood|Sbloods|PMother wanted the cure. Poor mother.|Wnext to the cure/next to the dose
assailant|n4thief||||Tthe beast/the bully/the avenger|PNot the cheater. The other one.
assembly|n3machine||||PEven the computer looked surprised.|Wnext to the computer/next to the motor
assign|v3v-act||||Dpractically transferred/practically tasked/more or less delegated|Gpractically transferring/practically tasking
assignment|n2job||||PWe asked for the role. Nearly.
assist|v4v-help||||Dpractically cared/more or less helped/more or less aided|Gpractically caring/almost helping
assistant|n1clerk||||Tthe secretary/the deputy/the pawn|PWe asked for the employee. Nearly.
associate|v3v-think||||Dmore or less related/more or less linked/more or less connected|Galmost relating/almost linking
assume|v2v-think||||Tthe train|Strains|Dmore or less presumed/more or less thought|Galmost presuming/almost thinking
assure|v3v-speak||||Dmore or less guaranteed/more or less ensured/more or less insured|Galmost guaranteeing/almost ensuring
astronaut|n3traveller||||Tthe train|Strains|PMother wanted the passenger. Poor mother.
asylum|n3tent||||Tthe harbor|PThe haven was taken. So, this.|Wnext to the haven/next to the tent
athlete|n3athlete||||Tthe train/the professional/the amateur|Strains|PMother wanted the player. Poor mother.
atom|n3stuff||||Tthe elementary particle/the radical|Sone loose elementary particle|PMother wanted the fluid. Poor mother.
atomic|a4q-scientific|||
atropine|n4medical||||Tthe eye/the nerve/the agent|Seyes/nerves|PWe asked for the cure. Nearly.|Wnext to the cure/next to the dose
attach|v3v-attach||||Dpractically coupled/practically taped/more or less joined|Gpractically coupling/practically taping
attack|v1v-fight|||defend|Dbegan hostilities/practically gassed/more or less fought|Gbegining hostilities/practically gassing|PIt did not defend. Far from it.
attacker|n4thief||||Tthe beast/the bully/the avenger|PThe cheater was taken. So, this.
attempt|v2v-act||||Dpractically risked/practically gambled/more or less tried|Gpractically risking/practically gambling
attend|v3v-be|||miss|Dmore or less sat/more or less lay/more or less stretched|Galmost sitting/almost lying|PIt did not miss. Far from it.
attendant|n3servant||||Tthe orderly/the batman/the bridesmaid|PMother wanted the secretary. Poor mother.
attention|n1idea||||Tthe notice
attic|n3building||||Tthe house/the roof|Shouses/roofs|Won a house/next to the basement|PMother wanted the basement. Poor mother.
attire|n4garment||||Tthe wardrobe/the outfit/the costume|Sone loose wardrobe|Dlost its wardrobe|PEven the clothes looked surprised.|Wnext to the clothes/next to the uniform
attitude|n1idea||||Tthe disrespect/the defensive|PMother wanted the mind. Poor mother.
attorney|n1lawyer||||Tthe prosecutor/the advocate|PWe asked for the critic. Nearly.
attract|v3v-pull||||Dpractically tugged/more or less pulled/more or less drew|Gpractically tugging/almost pulling
attraction|n3thing||||Tthe bond/the gravity|PWe asked for the pressure. Nearly.
attractive|a2q-pretty||||Tthe clothes|Sclotheses
audience|n1crowd||||Tthe gallery|PNot the meeting. The other one.
audition|v3v-make||||Dmore or less soloed|Galmost soloing
auditorium|n4room||||Tthe theater/the hall|Stheaters/halls|PWe asked for the room. Nearly.|Wnext to the room/next to the terrace
aunt|n1relative|||uncle|PNot the niece. The other one.
auntie|n3relative||||PWe asked for the niece. Nearly.
authentic|a4q-real|||
author|n2writer||||Tthe poet/the journalist|PEven the reporter looked surprised.
authority|n1power||||Tthe lordship|PWe asked for the influence. Nearly.
authorize|v4v-allow||||Dpractically licensed/practically approved/more or less passed|Gpractically licensing/practically approving
auto|n3car||||Tthe gas pedal/the air bag/the motor|Sone loose gas pedal/four wheels|Dlost its gas pedal|PWe asked for the truck. Nearly.|Wnext to the truck/next to the bike
automatic|a4q-clever|||manual|Zanything but manual/frankly, rather smart|PGrandma prefers them manual.
automobile|n3car||||Tthe gas pedal/the air bag/the motor|Sone loose gas pedal/four wheels|Dlost its gas pedal|PMother wanted the truck. Poor mother.|Wnext to the truck/next to the bike
auxiliary|n4clerk||||PEven the secretary looked surprised.
available|a2q-easy||||Zfrankly, rather easy/frankly, rather open
average|a2q-normal||||Zfrankly, rather mean/frankly, rather normal
avocado|n4fruit||||Tthe peel/the skin/the seed|Sone loose peel/skins|PMother wanted the apple. Poor mother.|Wnext to the apple/next to the banana
avoid|v2v-speak|||confront|Dpractically escaped/practically bypassed|Gpractically escaping/practically bypassing|PIt did not confront. Far from it.
await|v4v-think||||Dmore or less expected/more or less looked|Galmost expecting/almost looking
award|n2action|||
awesome|a2q-scary||||Zfrankly, rather awful/frankly, rather impressive
awful|a2q-scary|||good|Zanything but good/frankly, rather dreadful|PGrandma prefers them good.
axe|n3cutter||||Tthe blade/the handle/the tool|Sone loose blade/tools|Dlost its blade|PMother wanted the knife. Poor mother.|Wnext to the knife/next to the razor
baboon|n4monkey||||Tthe drill
baby|n1child||Waaaah!|
babysit|v4v-guard||||Dmore or less patroled|Galmost patroling
babysitter|n3person||||PWe asked for the nanny. Nearly.
bachelor|n2person||||PThe gentleman was taken. So, this.
backer|n4person||||PWe asked for the donor. Nearly.
background|n2quality||||PWe asked for the personality. Nearly.
backpack|n3bag||||Tthe shoulder|Sshoulders|PWe asked for the purse. Nearly.|Wnext to the purse/next to the sack
backstage|n3thing||||PMother wanted the deck. Poor mother.|Wnext to the deck/next to the pier
backup|n2thing|||
backyard|n3park||||Tthe house|Shouses
bacon|n2meat||||Tthe back/the salt/the smoke|Sbacks/salt|PNot the ham. The other one.|Wnext to the ham/next to the chop
bad|a1q-bad|||good|Zanything but good/frankly, rather hard|PGrandma prefers them good.
badge|n2idea||||Tthe stripe
bag|n1bag||||Tthe sack/the backpack|PMother wanted the box. Poor mother.|Wnext to the box/next to the cup
bagel|n3bread||||PThe toast was taken. So, this.|Wnext to the toast
baggage|n3bag||||Tthe handle/the strap/the trunk|Sone loose handle|Dlost its handle|PThe kit was taken. So, this.|Wnext to the kit/next to the briefcase
bail|v3v-act||||Dmore or less paroled|Galmost paroling
bait|v4v-act||||Dpractically kidded/more or less teased/more or less ragged|Gpractically kidding/almost teasing
bake|v2v-cook||||Dmore or less browned/more or less fried/more or less roasted|Galmost browning/almost frying
baker|n2cook||||PThe butcher was taken. So, this.
bakery|n3shop||||Tthe locker room|Sone loose locker room|Dlost its locker room|PMother wanted the farm. Poor mother.|Wnext to the farm/next to the lab
balance|n2state|||
balcony|n3building||||Tthe box/the foundation/the floor|Sone loose box/floors|Dlost its box|PEven the building looked surprised.|Wnext to the building/next to the floor
bald|a3q-hairy|||
bale|n4container|||
ball|n1ball||||Tthe football/the baseball/the basketball
ballerina|n4dancer||||Tthe female|Sfemales
balloon|n2plane||Pop!||NPop!|Tthe envelope/the bag/the heat|Sone loose envelope/gas|Dlost its envelope
ballpark|n4park||||Tthe stand/the field house/the facility|Sone loose stand/facilities|Dlost its stand
ballroom|n3room||||Tthe ceiling/the floor/the disco|Sone loose ceiling|Dlost its ceiling|PWe asked for the bar. Nearly.|Wnext to the bar/next to the bathroom
bamboo|n4wood||||Tthe plant/the pole|Splants/poles|PEven the oak looked surprised.|Wnext to the oak/next to the maple
ban|v3v-forbid|||
banana|n2fruit||||Tthe peel/the flesh|Sone loose peel/fleshes|PEven the apple looked surprised.|Wnext to the apple/next to the cherry
band|n1group||||PNot the society. The other one.
bandage|n3thing|||
bandit|n3thief||||Tthe arm|Sarms|PWe asked for the robber. Nearly.
bang|v2v-touch||||Dmore or less slammed/more or less boxed/more or less brained|Galmost slamming/almost boxing
banger|n4meat||||PMother wanted the weenie. Poor mother.|Wnext to the weenie
banister|n4wall||||Tthe railing|Sone loose railing|Dlost its railing|Won a balcony/next to the fence|PWe asked for the fence. Nearly.
banjo|n4strings||||Tthe bridge/the peg/the string|Sone loose bridge/strings|Dlost its bridge|PThe piano was taken. So, this.|Wnext to the piano/next to the guitar
bank|n1mountain||||PThe beach was taken. So, this.
banker|n3person||||Tthe cashier|PThe investor was taken. So, this.
bar|n1room||||Tthe ceiling/the floor/the counter|Sone loose ceiling/counters|Dlost its ceiling|Won a pub/next to the bathroom|PEven the bathroom looked surprised.
barbarian|n3person||||PNot the longer. The other one.
barbecue|n2dish||||Tthe topping/the ingredient/the meat|Sone loose topping/meat|PNot the cake. The other one.|Wnext to the cake/next to the pizza
barber|n3person|||
barbershop|n4shop||||Tthe can/the hair|Scans/hairs|PEven the drugstore looked surprised.|Wnext to the drugstore/next to the bookstore
barge|n3boat||||Tthe boat whistle|Sone loose boat whistle|Dlost its boat whistle|PMother wanted the ferry. Poor mother.|Wnext to the ferry/next to the ship
bark|n2thing||||Tthe tree/the plant/the cork|Strees/plants|Won a trunk
barley|n4food||||PEven the rice looked surprised.|Wnext to the rice/next to the juice
barn|n2barn|storing grain|||Tthe mow/the farm/the store|Sone loose mow/farms|Dlost its mow|Zfor storing grain
baron|n2noble||||PNot the count. The other one.
baroness|n4noble||||PWe asked for the countess. Nearly.
barrack|n3house|housing military personnel|||Tthe squad room/the building/the house|Sone loose squad room/buildings|Dlost its squad room|Zfor housing military personnel|PWe asked for the camp. Nearly.|Wnext to the camp
barracuda|n4fish||||Tthe fish/the mouth|Sfish/mouths
barrel|n2bucket||||PThe pipe was taken. So, this.|Wnext to the pipe
barricade|n4wall||||Tthe street/the road|Sstreets/roads|PNot the fence. The other one.|Wnext to the fence/next to the rail
barrier|n3wall||||Tthe fence/the dam/the bannister
bartender|n2worker||||Tthe bar|Sbars|PWe asked for the clerk. Nearly.
base|n1thing||||PWe asked for the zoo. Nearly.|Wnext to the zoo/next to the transportation
baseball|n2sport||||Tthe steal|PThe football was taken. So, this.
basement|n2building||||Tthe ground|Sgrounds|PThe attic was taken. So, this.|Wnext to the attic/next to the loft
bash|n3event|||
basic|a2q-extreme|||
basin|n4container|holding food|||Tthe base/the rim|Sone loose base|Dlost its base|Zfor holding food|PNot the bottle. The other one.|Wnext to the bottle/next to the pot
basket|n2container||||Shandles|PEven the bag looked surprised.|Wnext to the bag/next to the box
basketball|n2sport|||
bat|n1bat||||Tthe wing|Sone loose wing
bath|n1container||||Tthe base/the rim|Sone loose base|Dlost its base|PNot the bottle. The other one.|Wnext to the bottle/next to the pot
bathe|v4v-fix|cleansing the entire body|||Dmore or less washed/more or less soaped|Galmost washing/almost soaping
bathrobe|n4garment||||PEven the suit looked surprised.|Wnext to the suit/next to the shirt
bathroom|n1bathroom||||Tthe bathtub/the shower stall/the shower|Sone loose bathtub/showers|Dlost its bathtub|Won a dwelling/next to the bar|PNot the bar. The other one.
bathtub|n3bath||||Tthe base/the rim/the water|Sone loose base/water|Dlost its base|Won a bathroom/next to the bottle|PWe asked for the bottle. Nearly.
batter|n3athlete||||PThe pitcher was taken. So, this.
battery|n2army||||Tthe missile|Smissiles|PMother wanted the troop. Poor mother.
battle|v2v-fight||||Dpractically wrestled/more or less combated/more or less fought|Gpractically wrestling/almost combating
battleship|n4boat||||Tthe conning tower|Sone loose conning tower|Dlost its conning tower|PThe destroyer was taken. So, this.|Wnext to the destroyer
bayonet|n4weapon||||Tthe can|Scans|PEven the dagger looked surprised.|Wnext to the dagger/next to the sword
beach|n1mountain||||Tthe sand/the water/the sea|Ssand/water|Won a shore|PEven the cave looked surprised.
bead|n3jewellery||||Tthe ball/the hole|Sballs/holes|PWe asked for the pin. Nearly.|Wnext to the pin/next to the jewel
beak|n4bodypart||||Tthe mouth/the lip/the bird|Sone loose mouth/birds
bean|n2vegetable||||Tthe seed/the plant|Sseeds/plants|PWe asked for the pea. Nearly.|Wnext to the pea/next to the pumpkin
bear|n1bear||||Tthe coat|Scoats
beard|n2hair||||Tthe mustache/the face|Sone loose mustache/faces|PNot the mustache. The other one.
bearer|n4traveller||||PNot the passenger. The other one.
beast|n1animal||||Tthe head/the face/the young|Sone loose head
beat|v1v-win||||Dpractically worsted/practically cheated/more or less crushed|Gpractically worsting/practically cheating
beautiful|a1q-pretty|||ugly|Zfrankly, rather glorious/frankly, rather gorgeous|Tthe painting|Spaintings
beauty|n1quality||||Tthe glory|PNot the difference. The other one.
become|v1v-change|assuming a certain state|||Dmore or less got/more or less closed/more or less cooled|Galmost getting/almost closing
bed|n1bed||||Tthe mattress/the bunk|Sone loose mattress|Dlost its mattress|Won a bedroom
bedbug|n4insect||||Tthe bed/the blood/the bug's cousin/the flea's cousin|Sbeds/bloods|PThe bug was taken. So, this.
bedroom|n1bedroom||||Tthe bed/the ceiling|Sone loose bed|Dlost its bed|Won a dwelling/next to the bar|PEven the bar looked surprised.
beef|n2farm||||Tthe meat/the cow's cousin/the bull's cousin|Smeat|PThe cow was taken. So, this.
beep|v3v-see||||Dmore or less honked/more or less blared/more or less tooted|Galmost honking/almost blaring
beeper|n3screen|||
beer|n1wine||||Shops|Tthe ale|PEven the wine looked surprised.|Wnext to the wine/next to the brew
beet|n4plant||||Tthe plant/the root|Splants/roots
beetle|n3insect||||Tthe wing/the bug's cousin/the flea's cousin|Sone loose wing|PNot the bug. The other one.
beg|v2v-ask||||Dpractically craved/more or less prayed|Gpractically craving/almost praying
beggar|n3person|||
begin|v1v-start|||end|Dmore or less got/more or less started/more or less commenced|Galmost getting/almost starting|PIt did not end. Far from it.
beginner|n4person||||Tthe cub|PThe hack was taken. So, this.
behave|v3v-breathe||||Dpractically joked/practically swelled|Gpractically joking/practically swelling
behavior|n2job||||Tthe offense|PMother wanted the job. Poor mother.
believe|v1v-believe|accepting as true|||Daccepted as true/practically trusted/more or less respected|Gaccepting as true/practically trusting
believer|n3person||||PWe asked for the cheerleader. Nearly.
bell|n1device||Ding dong!||NDing dong!|Tthe clapper/the sound bow/the metal|Sone loose clapper/metal|Dlost its clapper|PNot the trap. The other one.|Wnext to the trap/next to the comb
belong|v1v-be||||Dmore or less wanted/more or less looked/more or less stayed|Galmost wanting/almost looking
belt|n1shape|||
bench|n2seat||||Tthe seat/the settle|Sone loose seat|Dlost its seat|PThe chair was taken. So, this.|Wnext to the chair/next to the couch
bend|v2v-travel|forming a curve||straighten|Dformed a curve/practically leant/more or less twisted|Gforming a curve/practically leaning|PIt did not straighten. Far from it.
benefactor|n4person|helping people|||Tthe uncle/the sponsor/the donor|PEven the longer looked surprised.
beneficiary|n4person||||PMother wanted the heir. Poor mother.
benefit|n2debt|||
bent|a4q-bent|||
beret|n4hat||||Tthe cloth|Scloths|PNot the hat. The other one.|Wnext to the hat/next to the cap
bet|v1v-speak||||Dmore or less wagered|Galmost wagering
betray|v3v-tell||||Dmore or less leaked|Galmost leaking
beverage|n3drink||||Tthe food/the coffee/the tea|Sone loose food|PMother wanted the feed. Poor mother.|Wnext to the feed
bicycle|n3bike||||Tthe chain/the coaster brake/the wheel|Sone loose chain/two wheels|Dlost its chain|PWe asked for the wagon. Nearly.|Wnext to the wagon
bid|v3v-take|proposing a payment|||Dproposed a payment/more or less offerred/more or less tendered|Gproposing a payment/almost offerring
bidder|n4person||||PMother wanted the longer. Poor mother.
big|a1q-big|||little|Zanything but little/frankly, rather large|PI ordered it little. Look at it.
bike|n1bike||||Tthe kick starter/the splash guard/the motor|Sone loose kick starter/two wheels|Dlost its kick starter|PWe asked for the car. Nearly.|Wnext to the car/next to the truck
biker|n4traveller|riding a bicycle|||Drode a bicycle|Griding a bicycle
bikini|n3garment||||Tthe suit|Ssuits|PNot the suit. The other one.|Wnext to the suit/next to the shirt
billboard|n4building||||PEven the building looked surprised.|Wnext to the building/next to the floor
billionaire|n4person||||PThe millionaire was taken. So, this.
bin|n3container||||PMother wanted the bag. Poor mother.|Wnext to the bag/next to the box
bind|v3v-tie||||Dmore or less bonded/more or less stuck/more or less implanted|Galmost bonding/almost sticking
binoculars|n4gauge||||Tthe lens|Sone loose lens|Dlost its lens|PEven the glasses looked surprised.|Wnext to the glasses
bird|n1bird||||Tthe bill/the feather/the hen|Sone loose bill/feathers
birth|n1amount|||death|PThe moment was taken. So, this.
birthday|n1party|||
biscuit|n3cake|||
bishop|n2cleric||||Tthe cardinal|PNot the priest. The other one.
bite|v1v-eat|cutting off|||Dcut off/practically nipped/more or less pinched|Gcutting off/practically nipping
bitter|a3q-angry|||
bizarre|a4q-strange|||conventional|Zanything but conventional|PGrandma prefers them conventional.
blackberry|n4berry||||Tthe fruit/the bush|Sfruits/bushes|PThe strawberry was taken. So, this.|Wnext to the strawberry
blackjack|n3tree||||Tthe tree/the bark/the leaf|Strees/barks
blacksmith|n4maker|||
blade|n2plant||||Tthe grass|Sgrasses|PEven the leaf looked surprised.|Wnext to the leaf/next to the root
blame|v2v-speak||||Dmore or less faulted/more or less accused|Galmost faulting/almost accusing
blank|a3q-empty|||full|Zanything but full/frankly, rather clean|PNobody ever called it full.
blanket|n2bedding||||Tthe bed|Sbeds
blast|v3v-see||||Dmore or less blared/more or less roared/more or less racketed|Galmost blaring/almost roaring
blazer|n4coat||||PNot the jacket. The other one.|Wnext to the jacket
blender|n4appliance|||
bless|v2v-make|||curse|PIt did not curse. Far from it.
blink|v4v-breathe||||Dpractically batted/more or less winked/more or less sneezed|Gpractically batting/almost winking
block|n1thing||||Tthe solid/the cake|Ssolid|PMother wanted the toy. Poor mother.|Wnext to the toy/next to the surface
blond|a3q-colour||||Zfrankly, rather fair
blonde|a3q-colour||||Zfrankly, rather fair
bloodhound|n4dog||||PNot the terrier. The other one.|Tthe terrier's cousin
bloom|v4v-grow|yielding flowers|||Dyielded flowers/more or less blossomed/more or less flowered|Gyielding flowers/almost blossoming
blossom|n3plant||||Tthe organ/the plant/the bud|Sorgans/plants|PThe fruit was taken. So, this.|Wnext to the fruit
blouse|n3garment|||
blow|n1movement||||Tthe kick/the punch/the whack
blue|a1q-colour|||
blueberry|n3plant||||PThe caper was taken. So, this.|Wnext to the caper
bluebird|n4bird|||
bluff|n2mountain||||PThe reef was taken. So, this.
boar|n4pig||||PNot the pig. The other one.
board|n1group||||PNot the commission. The other one.
boardwalk|n4street||||PWe asked for the mall. Nearly.|Wnext to the mall/next to the sidewalk
boat|n1boat||||Tthe anchor/the bow/the water|Sone loose anchor/water|Dlost its anchor|PThe ship was taken. So, this.|Wnext to the ship/next to the yacht
bodega|n4shop||||Tthe wine|Swine|PNot the drugstore. The other one.|Wnext to the drugstore/next to the bookstore
body|n1thing||||Tthe cavity/the nervous system/the build|Sone loose cavity
bodyguard|n3person||||PWe asked for the keeper. Nearly.
bog|n4shore||||Tthe can/the fuel|Scans/fuel|PThe swamp was taken. So, this.
boil|v3v-cook|||freeze|Dmore or less closed/more or less cooled/more or less became|Galmost closing/almost cooling|PIt did not freeze. Far from it.
boiler|n3container||||Tthe steam whistle/the base/the seal|Sone loose steam whistle/seals|Dlost its steam whistle|Won a heating/next to the bottle|PThe bottle was taken. So, this.
bold|a4q-brave|||
bologna|n4meat||||Tthe smoke/the beef|Ssmoke/beefs|PMother wanted the weenie. Poor mother.|Wnext to the weenie
bolt|n2weather||||PMother wanted the lightning. Poor mother.
bonbon|n4sweets||||Tthe fruit/the nut/the coat|Sfruits/nuts|PMother wanted the fudge. Poor mother.|Wnext to the fudge/next to the marshmallow
bone|n1bodypart||||Tthe marrow/the matrix/the tissue|Sone loose marrow/tissues
bonnet|n4hat||||Tthe crown/the chin|Sone loose crown/chins|Dlost its crown|PWe asked for the hat. Nearly.|Wnext to the hat/next to the cap
booger|n4beast|frightening children|||Zfor frightening children|PMother wanted the monster. Poor mother.
book|n1book||||Tthe catalog|PThe magazine was taken. So, this.
bookstore|n3shop||||PEven the drugstore looked surprised.|Wnext to the drugstore/next to the bakery
boom|v3v-see|liking artillery|||Dliked artillery/more or less rang/more or less banged|Gliking artillery/almost ringing
boost|v4v-walk||||Dmore or less hiked/more or less jacked/more or less shouldered|Galmost hiking/almost jacking
booster|n3person|backing a politician|||Dbacked a politician|Gbacking a politician|Tthe back/the cheerleader/the believer|Sbacks|PWe asked for the longer. Nearly.
boot|n1shoe|||
booth|n2table||||Tthe leg|Sone loose leg|Dlost its leg|PNot the desk. The other one.|Wnext to the desk/next to the counter
border|n2place|||
bore|v2v-annoy|||interest|Dmore or less tired|Galmost tiring|PIt did not interest. Far from it.
borrow|v2v-take|||lend|Dmore or less won/more or less bought/more or less accepted|Galmost winning/almost buying|PIt did not lend. Far from it.
boss|n1boss|exercising control over workers|||Dexercised control over workers|Gexercising control over workers|PEven the superintendent looked surprised.
bother|v1v-annoy||||Dmore or less troubled|Galmost troubling
bottle|n1bottle|storing drinks|||Tthe mouth/the base/the glass|Sone loose mouth/glass|Dlost its mouth|Zfor storing drinks|PNot the pot. The other one.|Wnext to the pot/next to the bath
bounce|v3v-jump|springing back|||Dsprang back/more or less sprang/more or less bounded|Gspringing back/almost springing
bouncer|n4person||||Tthe bar|Sbars|PNot the doorman. The other one.
bouquet|n3group||||Tthe flower|Sflowers
bow|n2fastener||||Stwo loops|PMother wanted the button. Poor mother.|Wnext to the button/next to the seal
bower|n4window||||Tthe backing/the brace/the plant|Sone loose backing/plants|Dlost its backing|PMother wanted the window. Poor mother.|Wnext to the window/next to the frame
bowl|n1container|holding food|||Tthe base/the rim|Sone loose base|Dlost its base|Zfor holding food|PWe asked for the bottle. Nearly.|Wnext to the bottle/next to the pot
box|n1box||||Tthe base/the lid/the chest|Sone loose base|Dlost its base|PEven the bag looked surprised.|Wnext to the bag/next to the cup
boxer|n3person||||Tthe heavyweight|PEven the wrestler looked surprised.
boy|n1person|||girl|Tthe cub|PNot the fellow. The other one.
boyfriend|n1person||||PThe gentleman was taken. So, this.
bracelet|n2jewellery||||Tthe wrist|Swrists|PEven the pin looked surprised.|Wnext to the pin/next to the jewel
brain|n1bodypart||||Tthe communicating artery/the system/the skull|Sone loose communicating artery/systems|PEven the valve looked surprised.
brake|n2vehiclepart||||Tthe vehicle|Svehicles
bran|n4food||||PEven the juice looked surprised.|Wnext to the juice/next to the flour
brand|n2word||||Tthe product/the label|Sproducts|PEven the name looked surprised.
brass|n2metal||||PEven the steel looked surprised.
brat|n3child||||PNot the orphan. The other one.
brave|a2q-brave||||Zfrankly, rather desperate/frankly, rather game
breach|v4v-act||||Dpractically conflicted/practically trespassed/more or less offended|Gpractically conflicting/practically trespassing
bread|n1bread||||Tthe crumb/the dough/the meal|Sone loose crumb/dough|PNot the potato. The other one.|Wnext to the potato/next to the rice
break|v1v-break||||Dmore or less interrupted/more or less decided/more or less completed|Galmost interrupting/almost deciding
breaker|n3worker||||Tthe block/the stone|Sblocks/stones|PThe employee was taken. So, this.
breakfast|n1meal||||Tthe course/the dish|Sone loose course|PThe dinner was taken. So, this.|Wnext to the dinner/next to the lunch
breath|n1thing||||Tthe air|Sair
breathe|v2v-breathe|drawing air into|||Ddrew air into/practically sighed|Gdrawing air into/practically sighing
breed|v3v-make|calling forth|||Dcalled forth/more or less effected/more or less determined|Gcalling forth/almost effecting
breeze|n2weather||||PThe wind was taken. So, this.
brew|n3wine||||Tthe beer|PThe wine was taken. So, this.|Wnext to the wine
brick|n2thing||||Tthe block/the clay/the sun|Sblocks/clay|PMother wanted the system. Poor mother.|Wnext to the system/next to the equipment
bride|n2spouse||||PMother wanted the wife. Poor mother.
bridesmaid|n3person|||
bridge|n1bridge||||Tthe arch/the pier/the vehicle|Sone loose arch/vehicles|Dlost its arch|Won a transportation/next to the building|PWe asked for the building. Nearly.
brief|a2q-short|||long|Zanything but long/frankly, rather short|PNobody ever called it long.
briefcase|n2box|carrying papers|||Tthe handle|Sone loose handle|Dlost its handle|Zfor carrying papers|PThe kit was taken. So, this.|Wnext to the kit/next to the luggage
bright|a2q-bright|||dull|Zanything but dull/frankly, rather brilliant|PNobody ever called it dull.
brilliant|a2q-bright|||inferior|Zanything but inferior/frankly, rather superior|PThe brochure said inferior. It lied.
brim|n4thing||||Tthe vessel|Svessels|Won a vessel/next to the curb|PWe asked for the curb. Nearly.
bring|v1v-carry||||Dpractically tubed/practically transmitted/more or less conveyed|Gpractically tubing/practically transmitting
brisket|n4meat||||Tthe chest/the beef|Schests/beefs|PWe asked for the chop. Nearly.|Wnext to the chop/next to the steak
britches|n4garment||||PThe pajama was taken. So, this.|Wnext to the pajama
broccoli|n4plant||||Tthe plant/the flower/the bud|Splants/flowers|PNot the mustard. The other one.|Wnext to the mustard
broke|a1q-poor|||rich|Zanything but rich/frankly, rather bust|PGrandma prefers them rich.
broken|a1q-broken||||Tthe mirror/the tooth|Smirrors
broker|n3person||||Tthe exchange|Sexchange|PNot the businessman. The other one.
brooch|n4jewellery||||PThe pin was taken. So, this.|Wnext to the pin/next to the jewel
brook|n2river||||Tthe ford/the river|Sone loose ford/rivers|PWe asked for the river. Nearly.
broom|n3cleaner|||
brother|n1relative|||sister|PMother wanted the uncle. Poor mother.
brownie|n3cake|||
brunch|n3meal||||Tthe course/the dish/the breakfast|Sone loose course/breakfast|PThe dinner was taken. So, this.|Wnext to the dinner/next to the lunch
brush|v3v-clean||||Tthe hair|Shairs|Dmore or less wiped/more or less scrubbed/more or less scraped|Galmost wiping/almost scrubbing
brutal|a4q-mean||||Zfrankly, rather cruel/frankly, rather fell
brute|n3thief||||PWe asked for the bully. Nearly.
bubble|n2shape||||Tthe foam
bucket|n2bucket||||Tthe base/the rim|Sone loose base|Dlost its base|PMother wanted the bottle. Poor mother.|Wnext to the bottle/next to the pot
buckle|n3fastener||||Tthe belt|Sbelts|PNot the lock. The other one.|Wnext to the lock/next to the button
buddy|n1friend||||PWe asked for the girlfriend. Nearly.
buff|n3person||||PEven the longer looked surprised.
buffalo|n2farm||Moo!||PNot the sheep. The other one.|Tthe sheep's cousin/the goat's cousin
buffet|n3cupboard||||Tthe drawer/the shelf/the room|Sone loose drawer/shelves and drawers|Dlost its drawer|PWe asked for the table. Nearly.|Wnext to the table/next to the closet
bug|n1insect||||Tthe wing/the flea's cousin/the louse's cousin|Sone loose wing|PMother wanted the flea. Poor mother.
buggy|n4vehicle||||Tthe rumble/the horse|Sone loose rumble/horses|Dlost its rumble
bugle|n3wind||Toot!||NToot!|Tthe valve/the instrument|Sone loose valve/instruments|Dlost its valve|PThe trumpet was taken. So, this.|Wnext to the trumpet
build|v1v-build||||Dpractically rebuilt/more or less constructed/more or less cleared|Galmost constructing/almost clearing
building|n1building||||Tthe extension/the entrance hall/the roof|Sone loose extension/roofs|Dlost its extension|PWe asked for the floor. Nearly.|Wnext to the floor/next to the bridge
bulb|n3plant||||Tthe bud/the onion|Sbuds|PWe asked for the trunk. Nearly.|Wnext to the trunk/next to the leaf
bull|n1farm||Moo!||Tthe horn/the beef/the cow's cousin/the beef's cousin|Sone loose horn|PWe asked for the cow. Nearly.
bulldozer|n4vehicle||||Tthe blade/the ground|Sblades/grounds|PEven the tractor looked surprised.|Wnext to the tractor
bullfight|n4picture|||
bully|n2thief||||PThe brute was taken. So, this.
bump|v3v-touch||||Dmore or less knocked/more or less bottomed/more or less glanced|Galmost knocking/almost bottoming
bun|n3bread||||Tthe bagel|PNot the toast. The other one.|Wnext to the toast/next to the cracker
bunch|n1group||||Tthe knot|PMother wanted the class. Poor mother.
bungalow|n4house||||Tthe library/the loft|Sone loose library|Dlost its library|PMother wanted the mansion. Poor mother.|Wnext to the mansion/next to the villa
bunk|n2container|feeding cattle|||Zfor feeding cattle|Tthe cattle|Scattles|PThe drawer was taken. So, this.|Wnext to the drawer/next to the basket
bunker|n3building|||
burger|n2sandwich||||Tthe ground beef/the bread/the cake|Sone loose ground beef/cakes|PThe sub was taken. So, this.|Wnext to the sub/next to the wedge
burglar|n3thief||||Tthe building|Sbuildings|PWe asked for the robber. Nearly.
burn|v1v-burn|destroying by fire|||Ddestroyed by fire/practically torched/more or less fired|Gdestroying by fire/practically torching|Tthe house|Shouses
burner|n4thing||||Tthe fuel|Sfuel|PEven the telegraph looked surprised.|Wnext to the telegraph/next to the satellite
burrito|n4dish||||Tthe topping/the ingredient|Sone loose topping|PNot the cake. The other one.|Wnext to the cake/next to the pizza
burro|n4horse||||PEven the donkey looked surprised.|Tthe donkey's cousin
burrow|n3cave||||Tthe shelter|Sshelters|PMother wanted the cavity. Poor mother.
burst|v4v-explode||||Dmore or less split/more or less laddered/more or less fragmented|Galmost splitting/almost laddering
bus|n1bus||||Tthe roof/the window/the vehicle|Sone loose roof/vehicles|Dlost its roof|PNot the train. The other one.|Wnext to the train
busboy|n4worker|setting tables|||Dset tables|Gsetting tables|Tthe restaurant/the dish|Srestaurants/dishes|PNot the waiter. The other one.
bush|n2plant||||Tthe plant/the rose/the daphne|Splants|PEven the tree looked surprised.|Wnext to the tree/next to the vine
business|n1firm||||Tthe firm/the agency/the partnership
businessman|n2person||||Tthe owner|PThe accountant was taken. So, this.
busy|a1q-busy|||idle|Zanything but idle/frankly, rather engaged|PGrandma prefers them idle.
butcher|n2seller||||Tthe meat|Smeat|PEven the baker looked surprised.
butler|n2servant||||Scharge of wines/wine|Tthe wine|PEven the valet looked surprised.
butter|n2dairy||||Tthe milk|Smilk|PThe cream was taken. So, this.|Wnext to the cream/next to the milk
butterfly|n3insect||||PMother wanted the bug. Poor mother.|Tthe bug's cousin/the flea's cousin
buttermilk|n4dairy||||PWe asked for the cream. Nearly.|Wnext to the cream/next to the cheese
button|n1fastener||||Tthe shirt/the coat|Sshirts/coats|PMother wanted the lock. Poor mother.|Wnext to the lock/next to the seal
buy|v1v-buy|obtaining by purchase||sell|Dobtained by purchase/more or less purchased/more or less won|Gobtaining by purchase/almost purchasing|PIt did not sell. Far from it.
buyer|n3person||||PWe asked for the patron. Nearly.
buzzard|n3raptor|||
buzzer|n3device||||Tthe door|Sdoors
bypass|n3street||||Tthe traffic lane|Sone loose traffic lane|Dlost its traffic lane|PMother wanted the freeway. Poor mother.|Wnext to the freeway/next to the highway
cab|n1car||||Tthe gas pedal/the air bag/the exchange|Sone loose gas pedal/exchange|Dlost its gas pedal|PEven the ambulance looked surprised.|Wnext to the ambulance/next to the jeep
cabaret|n4building||||Tthe well|Swells
cabbage|n3vegetable||||PMother wanted the pumpkin. Poor mother.|Wnext to the pumpkin
cabin|n2room||||Tthe overhead/the ship/the boat|Sone loose overhead/ships|Dlost its overhead|Won a liner/next to the locker|PEven the locker looked surprised.
cabinet|n2cupboard||||Tthe shelf/the door|Sone loose shelf/doors and shelves|Dlost its shelf|PWe asked for the table. Nearly.|Wnext to the table/next to the closet
cable|n2message|||
cactus|n3plant||||Sspines/plants|Tthe plant|PMother wanted the vine. Poor mother.|Wnext to the vine
caddy|n3container|storing tea|||Zfor storing tea|Tthe store/the tea|Sstores/tea|PThe drawer was taken. So, this.|Wnext to the drawer/next to the basket
cadet|n3person||||PMother wanted the rookie. Poor mother.
cafe|n3eatery||||PEven the grill looked surprised.|Wnext to the grill/next to the restaurant
cafeteria|n3eatery||||PThe grill was taken. So, this.|Wnext to the grill/next to the restaurant
cage|n2room||||Tthe wire/the metal/the bird|Swires/metal|PNot the chamber. The other one.|Wnext to the chamber/next to the room
cake|n1cake||||Tthe topping/the ingredient|Sone loose topping|PEven the pizza looked surprised.|Wnext to the pizza/next to the soup
calf|n3farm||Moo!|
call|v1v-call||||Dpractically termed/practically styled/more or less named|Gpractically terming/practically styling
caller|n3guest||||PThe guest was taken. So, this.
calm|a1q-calm|||
camel|n3farm||||PEven the swine looked surprised.|Tthe swine's cousin
camera|n1camera||||Tthe stop/the finder/the photograph|Sone loose stop/photographs|Dlost its stop
cameraman|n4artist||||PMother wanted the master. Poor mother.
camp|n1house||||PThe barrack was taken. So, this.|Wnext to the barrack
campaign|n2contest||||Tthe office|Soffices|PThe tournament was taken. So, this.
camper|n4person||||Tthe tent|Stents
campus|n2field||||Tthe student union/the building|Sone loose student union/buildings|PEven the lawn looked surprised.
canal|n3sea||||Tthe surface/the system|Ssurfaces/systems|PWe asked for the sea. Nearly.
canary|n3bird|||
cancel|v2v-act||||Dmore or less scratched/more or less scrubbed|Galmost scratching/almost scrubbing
candidate|n2leader||||Tthe office|Soffices|PNot the politician. The other one.
candle|n2lamp||||Tthe wick/the stick|Sone loose wick/sticks|Dlost its wick|PNot the lamp. The other one.|Wnext to the lamp
candy|n1sweets||||Sfruit or nuts/sugar|Tthe sugar/the fruit/the nut|PThe gum was taken. So, this.|Wnext to the gum/next to the centre
cane|n2tool||||Tthe can|Scans
canister|n3weapon||||PThe shell was taken. So, this.|Wnext to the shell
cannibal|n4person|eating human flesh|||Date human flesh|Geating human flesh|Tthe flesh|Sfleshes|PEven the barbarian looked surprised.
cannon|n2weapon||Fire!||NFire!|Tthe stock/the wheel|Sone loose stock/wheels|Dlost its stock|PThe artillery was taken. So, this.|Wnext to the artillery
canoe|n3boat||||Tthe light|Slight|PMother wanted the barge. Poor mother.|Wnext to the barge/next to the ferry
canopy|n4thing||||Won a cockpit/next to the mask|PNot the mask. The other one.
canteen|n4bottle|carrying water|||Zfor carrying water|Tthe water|Swater|PEven the jug looked surprised.|Wnext to the jug
canvas|n3cloth|clothing or chairs|||Tthe edging|Sone loose edging|Dlost its edging|Zfor clothing or chairs|PWe asked for the felt. Nearly.|Wnext to the felt/next to the silk
cap|n2hat||||Tthe tam/the fez|PMother wanted the hat. Poor mother.|Wnext to the hat
capable|a2q-able|||incapable|Zanything but incapable/frankly, rather able|PNobody ever called it incapable.
caper|n4plant||||Tthe plant|Splants|PMother wanted the blueberry. Poor mother.|Wnext to the blueberry
cappuccino|n3hotdrink||||Tthe milk|Smilk
capsule|n3container||||PEven the bag looked surprised.|Wnext to the bag/next to the box
captain|n1soldier||||PWe asked for the major. Nearly.
capture|v3v-make|succeeding in representing|||Dsucceeded in representing/more or less pictured/more or less mapped|Gsucceeding in representing/almost picturing
car|n1car||Vroom!||Tthe gas pedal/the air bag/the motor|Sone loose gas pedal/four wheels|Dlost its gas pedal|PNot the truck. The other one.|Wnext to the truck/next to the bike
caramel|n4sweets||||Tthe sugar/the butter/the milk|Ssugar/butter|PNot the fudge. The other one.|Wnext to the fudge/next to the marshmallow
carbon|n3stuff||||Tthe diamond|PEven the metal looked surprised.
card|n1card|playing games|||Zfor playing games|Tthe fortune|Sfortune
cardinal|n3cleric||||PNot the archbishop. The other one.
care|v1v-love|feeling concern|||Dfelt concern|Gfeeling concern
career|n1job||||Tthe train|Strains|PWe asked for the job. Nearly.
careful|a1q-sure||||Zfrankly, rather close/frankly, rather minute
caretaker|n4person||||Tthe superintendent|PWe asked for the janitor. Nearly.
cargo|n2thing||||Tthe vehicle|Svehicles|PEven the product looked surprised.|Wnext to the product/next to the import
carnation|n4flower||||Tthe plant|Splants|PEven the orchid looked surprised.|Wnext to the orchid
carousel|n4shape||||Tthe air|Sair
carp|n4fishdish||||Tthe flesh/the fish/the farm|Sfleshes/fish
carpenter|n3maker|||
carpet|n2rug||||Tthe edging/the floor|Sone loose edging/floors|Dlost its edging|PEven the curtain looked surprised.|Wnext to the curtain/next to the furniture
carriage|n3cart||||Tthe suspension/the diner|Sone loose suspension|Dlost its suspension|PNot the wagon. The other one.|Wnext to the wagon
carrier|n2traveller||||PEven the passenger looked surprised.
carrot|n3vegetable||||Tthe root|Sroots|PWe asked for the potato. Nearly.|Wnext to the potato
carry|v1v-carry|moving while supporting|||Dmoved while supporting/practically brought/more or less transported|Gmoving while supporting/practically bringing
cart|n1cart||||Tthe wagon wheel/the wheel|Sone loose wagon wheel/two wheels|Dlost its wagon wheel|PWe asked for the wagon. Nearly.|Wnext to the wagon
cartridge|n4weapon||||PEven the shell looked surprised.|Wnext to the shell/next to the canister
carve|v4v-cut||||Tthe flower|Sflowers|Dmore or less sawed/more or less planed/more or less felled|Galmost sawing/almost planing
cash|n1money||||PNot the money. The other one.
cashier|n3person||||Tthe bank|Sbanks|PNot the banker. The other one.
cashmere|n4cloth||||Tthe edging/the goat|Sone loose edging/goats|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the silk
casino|n2building|gambling and entertainment|||Zfor gambling and entertainment|PThe dorm was taken. So, this.|Wnext to the dorm/next to the tavern
casserole|n4dish||||Tthe topping/the ingredient|Sone loose topping|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
cassette|n4container||||Tthe tape/the recording|Stapes/recordings|PNot the bag. The other one.|Wnext to the bag/next to the box
cast|v2v-send|sending forth|||Dsent forth/more or less projected/more or less threw|Gsending forth/almost projecting
castle|n2castle||||Tthe great hall/the manor hall|Sone loose great hall|Dlost its great hall|PWe asked for the manor. Nearly.|Wnext to the manor/next to the mansion
cat|n1cat||Meow.||NMeow.|Tthe paw|Sone loose paw
catch|v1v-think||||Dmore or less shocked|Galmost shocking
catcher|n3athlete|||
caterer|n3person|providing food|||Dprovided food|Gproviding food|PThe businessman was taken. So, this.
caterpillar|n4worm|||
catfish|n4fish|||
cathedral|n3church||||Tthe bishop's throne/the sanctuary|Sone loose bishop's throne|Dlost its bishop's throne|PWe asked for the church. Nearly.|Wnext to the church/next to the temple
cattle|n2farm||||Tthe beef/the cow/the bull/the sheep's cousin|Sone loose beef|PThe sheep was taken. So, this.
cave|n2cave||||Tthe floor/the roof/the surface|Sone loose floor/surfaces|PNot the beach. The other one.
caviar|n3fishdish||||Tthe salt/the fish|Ssalt/fish
cavity|n3cave||||PWe asked for the burrow. Nearly.
cease|v4v-stop||||Dpractically cheesed/practically retired/more or less stopped|Gpractically cheesing/practically retiring
ceiling|n2building|||
celebrate|v2v-act||||Dpractically mourned/more or less observed/more or less kept|Gpractically mourning/almost observing
celebration|n2party||||PNot the ceremony. The other one.
celebrity|n2person||||Tthe toast/the lion/the personality
celery|n4plant||||Tthe vegetable/the leaf|Sone loose vegetable/leaves
cell|n1phone|||
cellar|n2building||||Tthe ground|Sgrounds|PThe attic was taken. So, this.|Wnext to the attic/next to the loft
cello|n4strings||||Tthe instrument|Sinstruments|PThe violin was taken. So, this.|Wnext to the violin/next to the fiddle
cellphone|n3phone|||
cement|n3thing||||PWe asked for the concrete. Nearly.
censor|n4person||||PNot the friend. The other one.
center|n1place||||Tthe hub|PWe asked for the corner. Nearly.
centre|n2sweets||||PWe asked for the candy. Nearly.|Wnext to the candy/next to the gum
century|n1time||||PMother wanted the night. Poor mother.
cereal|n3grass||||Tthe rice/the corn/the wheat|Srice|PNot the grass. The other one.|Wnext to the grass
ceremony|n2party||||Tthe wedding/the opening/the pageant|PWe asked for the celebration. Nearly.
certain|a1q-sure|||
cesspool|n4thing||||Tthe water|Swater
chain|n1group||||PNot the series. The other one.
chair|n1seat||||Tthe back/the leg|Sone loose back/backs|Dlost its back|PEven the couch looked surprised.|Wnext to the couch/next to the bench
chairman|n2leader||||PNot the politician. The other one.
challenge|v2v-speak||||Dmore or less disputed|Galmost disputing
challenger|n4athlete||||Tthe king/the champion/the favourite|PNot the player. The other one.
chamber|n2room||||Tthe furnace|PThe cage was taken. So, this.|Wnext to the cage/next to the room
champ|n2winner||||PWe asked for the favourite. Nearly.
champagne|n1wine|||
champion|n2winner||||PThe favourite was taken. So, this.
chance|n1state||||Tthe say/the throw/the hearing|PNot the presence. The other one.
chandelier|n4lamp|||
change|v1v-change||||Dpractically righted/practically evened/more or less altered|Gpractically righting/practically evening
channel|n1action||||Tthe can|Scans
chant|v4v-speak||||Dmore or less sang/more or less belted/more or less hummed|Galmost singing/almost belting
chapel|n3church||||PWe asked for the church. Nearly.|Wnext to the church/next to the temple
chaperone|n4person||||PEven the bodyguard looked surprised.
chaplain|n4cleric||||Tthe padre|PThe priest was taken. So, this.
character|n1beast||||PWe asked for the monster. Nearly.
charge|v1v-fight|||
charger|n4horse||||Tthe horse|Shorses
chariot|n4vehicle||||Tthe rumble/the light|Sone loose rumble/light|Dlost its rumble
charity|n2firm|||
charm|n1quality|||
chart|n2map||||Tthe profile|PNot the video. The other one.
chaser|n4traveller||||PNot the passenger. The other one.
chateau|n4house||||PWe asked for the cottage. Nearly.|Wnext to the cottage/next to the villa
chatter|v4v-see||||Dmore or less clicked/more or less rang/more or less banged|Galmost clicking/almost ringing
chauffeur|n3driver||||Tthe car|Scars|PMother wanted the racer. Poor mother.
cheap|a2q-cheap|||expensive|Zanything but expensive|PThe brochure said expensive. It lied.
cheat|v2v-trick||||Dpractically bunked/practically juggled/more or less deceived|Gpractically bunking/practically juggling
cheater|n4thief||||Tthe liar/the hypocrite/the decoy
check|v1v-learn||||Dpractically watched/more or less viewed/more or less traced|Gpractically watching/almost viewing
checker|n3servant||||Tthe coat|Scoats|PNot the rocker. The other one.
cheek|n2facepart||||Tthe face|Sfaces|PThe chin was taken. So, this.
cheer|n1message||||Tthe bravo|PEven the credit looked surprised.
cheerleader|n2person||||PNot the believer. The other one.
cheese|n1dairy||||Tthe milk|Smilk|PWe asked for the cream. Nearly.|Wnext to the cream/next to the milk
cheeseburger|n3sandwich||||Tthe ground beef|Sone loose ground beef|PMother wanted the sub. Poor mother.|Wnext to the sub/next to the hamburger
cheesecake|n4cake|||
cheetah|n4bigcat||||Tthe can/the train/the tiger's cousin/the lion's cousin|Scans/trains|PThe tiger was taken. So, this.
chef|n2cook||||PWe asked for the cook. Nearly.
chemical|a3q-scientific|||
chemist|n4scientist||||PEven the investigator looked surprised.
cherry|n2fruit||||Tthe peel/the stone|Sone loose peel/stones|PMother wanted the apple. Poor mother.|Wnext to the apple/next to the banana
chess|n3grass||Checkmate!||PEven the cereal looked surprised.|Wnext to the cereal
chest|n1bodypart||||Tthe rib cage/the neck/the bust|Sone loose rib cage/necks|PNot the shoulder. The other one.
chestnut|n4wood||||Tthe tree|Strees|PMother wanted the oak. Poor mother.|Wnext to the oak/next to the maple
chew|v3v-eat||||Dpractically champed/practically mumbled/more or less jawed|Gpractically champing/practically mumbling
chicken|n1poultry||Cluck! Cluck!||Tthe saddle/the flesh/the eggs/the turkey's cousin|Sone loose saddle/fleshes|PNot the turkey. The other one.
chief|n1boss||||Tthe general/the secretary|PWe asked for the hero. Nearly.
child|n1child||||Tthe silly/the buster/the orphan|PWe asked for the youth. Nearly.
childish|a4q-young|||mature|Zanything but mature|PNobody ever called it mature.
chili|n3dish||||Tthe topping/the ingredient/the ground|Sone loose topping/tomatoes|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
chill|n2amount|||
chilly|a4q-cold|||emotional|Zanything but emotional|PThe brochure said emotional. It lied.
chime|n3drum||||Tthe hammer/the bell|Sone loose hammer/bells|Dlost its hammer|PMother wanted the piano. Poor mother.|Wnext to the piano/next to the drum
chimney|n3roof||||Tthe damper/the fireplace/the smoke|Sone loose damper/smoke|Dlost its damper
chimp|n3monkey||||PEven the gorilla looked surprised.|Tthe gorilla's cousin
chimpanzee|n4monkey||Ooh ooh ah ah!||PNot the gorilla. The other one.|Tthe gorilla's cousin
chin|n2facepart||||PMother wanted the cheek. Poor mother.
chip|n1part||||PNot the fragment. The other one.
chipmunk|n4rodent||||Tthe ground/the light/the rat's cousin/the mouse's cousin|Sgrounds/light|PMother wanted the rat. Poor mother.
chisel|n4cutter||||Tthe handle/the knife edge/the tool|Sone loose handle/tools|Dlost its handle|PThe knife was taken. So, this.|Wnext to the knife/next to the razor
chocolate|n1sweets||||Tthe powder/the milk/the sugar|Spowder/milk|PWe asked for the coffee. Nearly.|Wnext to the coffee/next to the tea
choice|n1idea||||Tthe favorite
choose|v1v-decide|picking out|||Dpicked out/practically picked/more or less took|Gpicking out/practically picking
chop|n1meat||||Tthe rib|Sribs|PWe asked for the steak. Nearly.|Wnext to the steak
chopstick|n4utensil|||
chorus|n3noise||||PNot the noise. The other one.
chowder|n4soup||||Tthe milk/the bacon/the potato|Smilk/bacon|PMother wanted the soup. Poor mother.|Wnext to the soup/next to the stew
chuckle|v3v-laugh|laughing quietly|||Dlaughed quietly/more or less giggled|Glaughing quietly/almost giggling
chum|n3friend||||PEven the girlfriend looked surprised.
chump|n3person||||PWe asked for the longer. Nearly.
church|n1church||||Tthe sanctuary/the lady chapel/the kirk|Sone loose sanctuary|Dlost its sanctuary|PThe temple was taken. So, this.|Wnext to the temple/next to the chapel
chute|n3thing||||Tthe harness/the static line/the air|Sone loose harness/air|Dlost its harness|PThe satellite was taken. So, this.|Wnext to the satellite/next to the setup
cider|n4drink||||Tthe juice|Sjuice|PEven the coffee looked surprised.|Wnext to the coffee/next to the tea
cinnamon|n4spice||||Tthe bark/the tree|Sbarks/trees|PWe asked for the ginger. Nearly.|Wnext to the ginger/next to the spice
circle|n1shape||||Tthe plane|Splanes
circuit|n2screen||||Tthe choke/the relay/the bridge|Sone loose choke|Dlost its choke|PNot the fuse. The other one.|Wnext to the fuse/next to the reactor
circumstance|n2state||||PWe asked for the danger. Nearly.
circus|n2group||||Tthe train|Strains|PEven the union looked surprised.
citizen|n2person||||Tthe civilian/the voter|PMother wanted the patriot. Poor mother.
city|n1city||||PWe asked for the town. Nearly.
civil|a3q-polite|||military|Zanything but military|PGrandma prefers them military.
civilian|a3q-polite|||military|Zanything but military|PGrandma prefers them military.
claim|v2v-speak||||Dstated to be true/more or less confirmed|Gstating to be true/almost confirming
clam|n3shellfish||||Tthe sand/the mud/the shell/the oyster's cousin|Ssand/mud|PMother wanted the oyster. Poor mother.
clamp|v4v-attach||||Dmore or less hung/more or less locked/more or less tied|Galmost hanging/almost locking
clap|v4v-put||||Dmore or less parked/more or less seated/more or less middled|Galmost parking/almost seating
clarinet|n4wind||||Tthe instrument/the tube|Sinstruments/tubes
class|n1group||||Tthe stamp|PEven the law looked surprised.
classic|a2q-old|||
classical|a4q-old|||
classify|v4v-think||||Dpractically sized/practically catalogued/more or less separated|Gpractically sizing/practically cataloguing
classmate|n3person||||PThe longer was taken. So, this.
classroom|n3room||||Tthe ceiling/the floor|Sone loose ceiling|Dlost its ceiling|Won a school/next to the bar|PEven the bar looked surprised.
claw|n2bodypart||||Tthe toe/the bird|Stoes/birds
clean|v1v-clean|||dirty|Tthe tooth|Steeth|Dpractically dusted/practically vacuumed/more or less righted|Gpractically dusting/practically vacuuming|PIt did not dirty. Far from it.
cleaner|n2stuff||||Tthe soap/the shampoo
clear|a1q-big||||Zfrankly, rather broad
cleaver|n4cutter||||Tthe blade/the knife blade|Sone loose blade/blades|Dlost its blade|PMother wanted the knife. Poor mother.|Wnext to the knife/next to the razor
clerk|n2clerk||||PEven the bartender looked surprised.
clever|a2q-clever|||stupid|Zfrankly, rather smart
click|v3v-travel|striking with a noise|||Dstruck with a noise/more or less snapped/more or less turned|Gstriking with a noise/almost snapping
client|n1person||||PEven the patient looked surprised.
climb|v2v-climb||||Dmore or less mounted/more or less rocketed/more or less soared|Galmost mounting/almost rocketing
climber|n4plant||||Tthe plant|Splants|PEven the squash looked surprised.|Wnext to the squash/next to the vine
clip|n2device||||Tthe metal/the frame/the can|Smetal/frames|PEven the pump looked surprised.|Wnext to the pump/next to the shutter
clipper|n4screen||||Tthe choke/the relay|Sone loose choke|Dlost its choke|PWe asked for the circuit. Nearly.|Wnext to the circuit/next to the fuse
cloak|n3garment|||
clock|n1clock||Tick tock!||Tthe movement/the balance wheel|Sone loose movement|Dlost its movement|PEven the watch looked surprised.|Wnext to the watch/next to the timer
clone|n3person||||PEven the longer looked surprised.
close|v1v-close|||open|Tthe door|Sdoors|Dpractically sealed/practically slammed/more or less shut|Gpractically sealing/practically slamming|PIt did not open. Far from it.
closed|a2q-shut|||open|Zanything but open/frankly, rather drawn|PI ordered it open. Look at it.
closet|n1cupboard|hanging clothes|||Zfor hanging clothes|Tthe clothes/the door|Sclotheses/doors|PNot the table. The other one.|Wnext to the table/next to the cabinet
cloth|n2cloth||||Tthe edging/the felt/the terry|Sone loose edging|Dlost its edging|PMother wanted the block. Poor mother.|Wnext to the block/next to the toy
clothes|n1garment||||Tthe wardrobe|Sone loose wardrobe|Dlost its wardrobe|PEven the uniform looked surprised.|Wnext to the uniform/next to the accessory
clothing|n2garment||||Tthe wardrobe/the blue/the uniform|Sone loose wardrobe|Dlost its wardrobe|PWe asked for the mask. Nearly.|Wnext to the mask/next to the flap
cloud|n2weather||||Tthe water/the ice|Swater/ice|Won a sky
clove|n4plant||||Tthe flower/the tree|Sflowers/trees
clover|n4plant||||Tthe vegetable/the plant|Sone loose vegetable/plants
clown|n2clown|amusing others|||Damused others|Gamusing others|Tthe jester|PThe joker was taken. So, this.
club|n1team|||
clubhouse|n4building||||Tthe reading room/the extension|Sone loose reading room|Dlost its reading room|PNot the hotel. The other one.|Wnext to the hotel/next to the restaurant
clue|n2message||||PNot the message. The other one.
coach|n1leader||||Tthe conditioner|PNot the handler. The other one.
coal|n3fuel||||Tthe vegetable|Svegetable|PNot the oil. The other one.
coast|n1shore||||Tthe beach/the sea/the ocean|Sone loose beach/seas
coat|n1coat||||Ssleeves/shoulders|Tthe shoulder/the jacket|PMother wanted the sweater. Poor mother.|Wnext to the sweater
cobbler|n4maker||||PEven the producer looked surprised.
cocker|n4dog||||Tthe hair/the retriever's cousin|Shairs|PWe asked for the retriever. Nearly.
cockpit|n3room||||Tthe capsule|Sone loose capsule|Dlost its capsule|Won an aircraft/next to the cabin|PEven the cabin looked surprised.
cockroach|n3insect||||PWe asked for the bug. Nearly.|Tthe bug's cousin/the flea's cousin
cocktail|n2wine||||Tthe mixer/the manhattan/the sour|Sone loose mixer|PThe punch was taken. So, this.|Wnext to the punch
cocoa|n3sweets||||Tthe powder/the milk/the sugar|Spowder/milk|PThe coffee was taken. So, this.|Wnext to the coffee/next to the tea
coconut|n3fruit|||
cocoon|n4insect|||
code|n1message||||PWe asked for the message. Nearly.
coffee|n1hotdrink||||Tthe ground/the bean/the cappuccino|Sgrounds/beans|PWe asked for the tea. Nearly.|Wnext to the tea/next to the milk
coil|n4building||||Tthe foundation/the plate/the hank|Sone loose foundation|Dlost its foundation|PMother wanted the building. Poor mother.|Wnext to the building/next to the floor
coincidence|n2event||||PNot the lottery. The other one.
cold|a1q-cold|||hot|Zanything but hot|PI ordered it hot. Look at it.|Tthe room/the finger|Srooms
coleslaw|n4dish||||PMother wanted the pizza. Poor mother.|Wnext to the pizza/next to the salad
collapse|v3v-travel|breaking down|||Dbroke down/practically buckled/more or less gave|Gbreaking down/practically buckling
collar|n2jewellery|||
colleague|n2friend||||Tthe works|Sworkses
collect|v2v-collect|gathering together|||Dgathered together/practically funded/more or less binned|Ggathering together/practically funding
collection|n2group||||Tthe set/the class/the law
collector|n3person||||PThe friend was taken. So, this.
college|n1school|||
cologne|n3soap||||Tthe oil|Soil|PMother wanted the lotion. Poor mother.|Wnext to the lotion
comb|n2device||||Tthe tooth/the hair|Sone loose tooth/hairs|Dlost its tooth|PThe key was taken. So, this.|Wnext to the key/next to the machine
combine|v4v-be||||Dmore or less united/more or less read/more or less wore|Galmost uniting/almost reading
comedian|n3clown|telling jokes|||Dtold jokes|Gtelling jokes|Tthe clown/the joker|PThe actor was taken. So, this.
comet|n3star|||
comfort|n2state||||Tthe relief/the convenience|PThe danger was taken. So, this.
comfortable|a2q-soft||||Zfrankly, rather easy|Tthe clothes|Sclotheses
comic|a3q-funny||||Zfrankly, rather amusing/frankly, rather funny|Tthe hat|Shats
command|n1speech||||Tthe order|PNot the speech. The other one.
commandant|n4soldier||||PMother wanted the aide. Poor mother.
commander|n1soldier||||PNot the aide. The other one.
commando|n4soldier||||Tthe train|Strains|PWe asked for the officer. Nearly.
comment|n2message||||Tthe mention/the shaft/the courtesy|PNot the explanation. The other one.
commentator|n4expert||||PMother wanted the therapist. Poor mother.
commission|n1group||||Tthe board/the jury|PEven the agency looked surprised.
commissioner|n2boss|||
commit|v2v-act||||Dmore or less pulled/more or less took/more or less tried|Galmost pulling/almost taking
committee|n2group||||Tthe board/the jury|PThe agency was taken. So, this.
commodity|n4thing||||Tthe shopping/the basic/the import|PWe asked for the block. Nearly.|Wnext to the block/next to the toy
commodore|n3soldier|ranking above a captain|||Dranked above a captain|Granking above a captain|PNot the ensign. The other one.
common|a2q-normal|||individual|Zanything but individual/frankly, rather public|PThe brochure said individual. It lied.
communicate|v4v-speak|transmitting information|||Dtransmitted information/practically messaged/more or less passed|Gtransmitting information/practically messaging
communication|n2action||||Tthe mail/the discussion/the transmission
community|n1crowd||||Tthe neighborhood/the village/the hamlet|PThe meeting was taken. So, this.
companion|n2friend||||Tthe date|PEven the buddy looked surprised.
company|n1firm|||
compare|v3v-learn||||Dmore or less checked/more or less viewed/more or less traced|Galmost checking/almost viewing
compartment|n3place||||Tthe cell
compass|n3gauge|finding directions|||Zfor finding directions|PMother wanted the sonar. Poor mother.|Wnext to the sonar
compete|v4v-fight||||Dpractically played/practically raced|Gpractically playing/practically racing
competition|n2thing||||PNot the relationship. The other one.
competitor|n3athlete||||Tthe king/the champion/the favourite|PEven the player looked surprised.
complain|v2v-speak|||cheer|Dpractically protested/practically railed/more or less kicked|Gpractically protesting/practically railing|PIt did not cheer. Far from it.
complaint|n2state||||Tthe pip
complete|a2q-empty||||Zfrankly, rather absolute/frankly, rather blank|Tthe meal|Smeal
complex|a3q-tricky|||simple|Zanything but simple/frankly, rather complicated|PNobody ever called it simple.
complicate|v2v-change||||Dmore or less righted/more or less evened|Galmost righting/almost evening
complicated|a2q-tricky|||simple|Zanything but simple/frankly, rather complex|PThe brochure said simple. It lied.
compliment|n2message||||PNot the cheer. The other one.
composer|n4artist||||PThe master was taken. So, this.
compound|v4v-grow||||Dpractically fanned/practically enhanced/more or less grew|Gpractically fanning/practically enhancing
compromise|v3v-speak|||
computer|n1computer|performing calculations automatically|Bleep. Bloop.||Tthe bus/the chip/the website|Sone loose bus|Dlost its bus|Zfor performing calculations automatically|Won a platform/next to the motor|PEven the motor looked surprised.
con|n2message|||pro|PNot the record. The other one.
concentrate|v3v-change||||Dmore or less closed/more or less cooled/more or less became|Galmost closing/almost cooling
concern|v1v-be||||Dpractically involved/practically centered/more or less refered|Gpractically involving/practically centering
concerned|a2q-worried||||Zfrankly, rather afraid
concert|n2party||||PNot the performance. The other one.
concrete|n3thing||||Tthe building/the sand/the water|Sbuildings/sand
concubine|n4person||||PNot the girl. The other one.
concussion|n3accident||||Tthe brain|Sbrains
condition|n1state||||Tthe need/the situation/the danger|PThe situation was taken. So, this.
condo|n3house||||Tthe bathroom/the bedroom|Sone loose bathroom|Dlost its bathroom|PWe asked for the house. Nearly.|Wnext to the house/next to the home
conduct|v3v-control||||Dmore or less dealt/more or less organized/more or less coordinated|Galmost dealing/almost organizing
cone|n3thing||||PWe asked for the block. Nearly.|Wnext to the block/next to the toy
conference|n2meeting||||Tthe exchange/the seminar|Sexchange|PMother wanted the meeting. Poor mother.
confess|v3v-speak||||Dmore or less squealed/more or less finked|Galmost squealing/almost finking
confession|n2message||||PEven the apology looked surprised.
confidence|n2state||||PMother wanted the doubt. Poor mother.
confident|a3q-sure|||
confidential|a4q-secret|||public|Zanything but public/frankly, rather private|PNobody ever called it public.
confirm|v2v-think||||Dpractically proved/practically documented/more or less sustained|Gpractically proving/practically documenting
confront|v4v-fight||||Dpractically pitted/more or less faced|Gpractically pitting/almost facing
confuse|v2v-think|||
congratulate|v4v-praise||||Dmore or less complimented/more or less recommended/more or less flattered|Galmost complimenting/almost recommending
congressman|n3leader||||Tthe house/the rep|Shouses|PEven the senator looked surprised.
connect|v2v-attach||||Dpractically joined/practically bridged/more or less linked|Gpractically joining/practically bridging
connection|n1thing||||Tthe alliance/the involvement|PThe relationship was taken. So, this.
conquer|v4v-change||||Dpractically silenced/practically burked/more or less suppressed|Gpractically silencing/practically burking
consider|v1v-think||||Dpractically respected/practically favored/more or less saw|Gpractically respecting/practically favoring
considerable|a4q-healthy|||
console|n3table||||Tthe leg/the wall|Sone loose leg/walls|Dlost its leg|PNot the desk. The other one.|Wnext to the desk/next to the booth
constable|n4officer||||PNot the sheriff. The other one.
consul|n3worker||||PNot the teller. The other one.
consulate|n3building||||Tthe building|Sbuildings|PEven the embassy looked surprised.|Wnext to the embassy/next to the courthouse
consult|v4v-act||||Dmore or less pried/more or less interrogated|Galmost prying/almost interrogating
consultant|n3expert|giving advice|||Dgave advice|Ggiving advice|Tthe counselor|PEven the therapist looked surprised.
consume|v4v-eat|eating up completely|||Date up completely/more or less devoured|Geating up completely/almost devouring
consumer|n4person|using goods|||Gusing goods|Tthe customer/the drinker/the eater|PWe asked for the longer. Nearly.
contact|n1action|||
contain|v3v-be||||Dmore or less embraced|Galmost embracing
container|n3container||||Tthe can/the bag/the box|Scans|PMother wanted the system. Poor mother.|Wnext to the system/next to the equipment
contest|n2contest||||Tthe game/the race/the match
contestant|n3athlete|participating in competitions|||Dparticipated in competitions|Gparticipating in competitions|Tthe player/the winner/the loser|PWe asked for the friend. Nearly.
continent|n3place|||
continue|v2v-act||||Dmore or less proceeded/more or less kept/more or less took|Galmost proceeding/almost keeping
contract|n1document||||Tthe insurance/the lease/the charter|PThe deed was taken. So, this.
contractor|n3person|||
contraption|n4appliance||||PWe asked for the key. Nearly.|Wnext to the key/next to the machine
control|v1v-control||||Dpowered over/practically ruled/more or less commanded|Gpowering over/practically ruling
controller|n4person||||PThe businessman was taken. So, this.
convent|n3house||||Tthe cell/the abbey|Sone loose cell|Dlost its cell|PNot the monastery. The other one.|Wnext to the monastery
conversation|n1message||||Tthe exchange/the talk/the chat|Sexchange
convertible|n3car||||Tthe gas pedal/the air bag/the can|Sone loose gas pedal/cans|Dlost its gas pedal|PWe asked for the cab. Nearly.|Wnext to the cab/next to the taxi
convince|v2v-speak|realizing the truth|||Drealized the truth/practically disarmed/more or less converted|Grealizing the truth/practically disarming
cook|n1cook||||Tthe chef|PMother wanted the official. Poor mother.
cookie|n1cake|||
cookout|n4meal||||Tthe barbecue|PThe dinner was taken. So, this.|Wnext to the dinner/next to the lunch
cool|a1q-cold|||warm|Zanything but warm|PThe brochure said warm. It lied.|Tthe room/the drink|Srooms
cooler|n3appliance||||Tthe drip pan|Sone loose drip pan|Dlost its drip pan|PEven the fridge looked surprised.|Wnext to the fridge/next to the refrigerator
cooperate|v3v-work||||Dmore or less busied/more or less paged/more or less clerked|Galmost busying/almost paging
coordinate|v4v-put||||Dmore or less organized/more or less chained/more or less strung|Galmost organizing/almost chaining
coordinator|n4expert|||
coot|n4waterbird||||Tthe bird|Sbirds
copper|n3metal||||PEven the iron looked surprised.
copy|n1message||||PMother wanted the account. Poor mother.
cord|n2rope||||Tthe bitter end/the drip loop/the string|Sone loose bitter end|Dlost its bitter end|PEven the rope looked surprised.|Wnext to the rope
corn|n1vegetable|||
cornbread|n4bread||||Tthe dodger|PEven the toast looked surprised.|Wnext to the toast
corner|n1place||||PEven the center looked surprised.
corporal|n2soldier||||Tthe air|Sair|PWe asked for the sergeant. Nearly.
correct|v2v-change||||Dmore or less righted/more or less switched/more or less undid|Galmost righting/almost switching
correspondent|n4person||||PEven the writer looked surprised.
corridor|n3street||||Tthe rooms/the hallway|Sroomses|PMother wanted the tunnel. Poor mother.|Wnext to the tunnel
corrupt|a4q-dirty||||Zfrankly, rather dirty
cost|n1debt||||Tthe price/the expense/the payment
costume|n2costume||||Tthe wardrobe/the ball|Sone loose wardrobe/balls|Dlost its wardrobe|PMother wanted the uniform. Poor mother.|Wnext to the uniform
cot|n4thing||||Tthe finger|Sfingers
cottage|n3house||||Tthe library/the loft|Sone loose library|Dlost its library|PMother wanted the mansion. Poor mother.|Wnext to the mansion/next to the villa
cotton|n2stuff||||Tthe plant|Splants|PMother wanted the straw. Poor mother.
couch|n2seat||||Tthe seat|Sone loose seat|Dlost its seat|PNot the chair. The other one.|Wnext to the chair/next to the bench
cough|v3v-breathe||||Dpractically whooped/more or less spat|Gpractically whooping/almost spitting
council|n2group||||Tthe soviet|PEven the commission looked surprised.
counsel|n2lawyer|pleading cases in court|||Dpleaded cases in court|Gpleading cases in court|PWe asked for the prosecutor. Nearly.
counsellor|n4boss||||Tthe camp|Scamps|PEven the boss looked surprised.
counselor|n2expert|giving advice about problems|||Dgave advice about problems|Ggiving advice about problems|PWe asked for the advisor. Nearly.
count|n1noble||||PMother wanted the baron. Poor mother.
counter|n2table||||Tthe leg/the surface/the bar|Sone loose leg/surfaces|Dlost its leg|PMother wanted the desk. Poor mother.|Wnext to the desk/next to the booth
countess|n3noble||||Tthe female|Sfemales|PEven the duchess looked surprised.
country|n1country||||Tthe kingdom|PMother wanted the reservation. Poor mother.
couple|n1crowd||||PMother wanted the crowd. Poor mother.
courage|n2quality||||Tthe face|Sfaces
courier|n3traveller|carrying a message|||Dcarried a message|Gcarrying a message|Tthe bearer|PWe asked for the passenger. Nearly.
course|n1lesson||||Tthe seminar/the workshop|PThe education was taken. So, this.
court|n1crowd||||PThe crowd was taken. So, this.
courthouse|n3building||||Tthe office|Soffices|PNot the dorm. The other one.|Wnext to the dorm/next to the tavern
courtroom|n2room||||Tthe bar/the bench|Sone loose bar|Dlost its bar|Won a courthouse/next to the bar|PThe bar was taken. So, this.
courtyard|n4room||||Tthe wall/the building|Swalls/buildings|Won a building/next to the room|PEven the room looked surprised.
cousin|n1relative||||PThe partner was taken. So, this.
cover|v1v-hide|||uncover|Tthe face|Sfaces|Dpractically lined/practically papered|Gpractically lining/practically papering|PIt did not uncover. Far from it.
cow|n1farm||Moo!||Tthe bag/the poll/the female/the bull's cousin|Sone loose bag/females|PEven the bull looked surprised.
coward|n2person|showing fear|||Dshowed fear|Gshowing fear|Tthe cur/the quaker|PNot the friend. The other one.
cowboy|n2farmer||Yee-haw!|
cowgirl|n4worker|||
coyote|n3wolf||||PEven the wolf looked surprised.|Tthe wolf's cousin
cozy|a4q-soft|||uncomfortable|Zanything but uncomfortable/frankly, rather comfortable|PThe brochure said uncomfortable. It lied.
crab|n2shellfish||||Seyes|PMother wanted the shrimp. Poor mother.|Tthe shrimp's cousin/the lobster's cousin
cracked|a3q-broken|||smooth|Zanything but smooth/frankly, rather rough|PThe brochure said smooth. It lied.
cracker|n2bread||||Tthe water/the pretzel|Swater|PWe asked for the toast. Nearly.|Wnext to the toast/next to the bun
cradle|n3cupboard||||Tthe rocker/the bed|Sone loose rocker/beds|Dlost its rocker|PEven the closet looked surprised.|Wnext to the closet/next to the cabinet
cranberry|n4plant||||PMother wanted the blueberry. Poor mother.|Wnext to the blueberry/next to the caper
crank|n3person||||Tthe crab|PThe nuisance was taken. So, this.
crash|v2v-fall||||Dmore or less dropped/more or less dived/more or less dripped|Galmost dropping/almost diving
crate|n2box||||Tthe base/the lid/the rug|Sone loose base/rugs|Dlost its base|PThe mailbox was taken. So, this.|Wnext to the mailbox/next to the box
crater|n4mountain||||Won a volcano|PWe asked for the beach. Nearly.
crawl|v3v-walk|moving slowly|||Dmoved slowly/more or less crept/more or less came|Gmoving slowly/almost creeping
crayon|n4pen|writing and drawing|||Zfor writing and drawing|Tthe stick|Ssticks|PThe pen was taken. So, this.|Wnext to the pen/next to the pencil
crazy|a1q-mad|||sane|Zanything but sane/frankly, rather disturbed|PThe brochure said sane. It lied.
cream|n1dairy||||Tthe milk|Smilk|PNot the milk. The other one.|Wnext to the milk/next to the cheese
create|v2v-make||||Dpractically cleared/practically shorted|Gpractically clearing/practically shorting
creator|n3person||||Tthe artist/the farmer/the producer|PThe friend was taken. So, this.
creature|n1animal||||Tthe head/the face/the young|Sone loose head
credit|n1message||||Tthe salute/the memorial|PNot the cheer. The other one.
creep|v3v-walk|moving slowly|||Dmoved slowly/more or less crawled/more or less came|Gmoving slowly/almost crawling
creepy|a3q-scary|||
crepe|n4cake|||
crew|n1group||||Tthe vehicle|Svehicles|PMother wanted the family. Poor mother.
crib|n3bed|||
crime|n1crime||||Tthe attempt/the fraud/the felony
criminal|n1thief||||Tthe thief/the hood/the traitor|PThe cheater was taken. So, this.
crisis|n2problem||||Tthe depression|PMother wanted the nightmare. Poor mother.
critic|n3person||||Tthe works/the art|Sworkses/arts|PMother wanted the lawyer. Poor mother.
critter|n4animal||||Tthe head/the face/the pet's cousin/the male's cousin|Sone loose head|PNot the pet. The other one.
crocodile|n4reptile||||Smassive jaws/plates|Tthe plate/the alligator's cousin/the gator's cousin|PMother wanted the alligator. Poor mother.
croissant|n4bread||||PThe bagel was taken. So, this.|Wnext to the bagel/next to the toast
crook|n2thief||||Tthe thief/the hood/the traitor|PThe cheater was taken. So, this.
crooked|a4q-bent|||straight|Zanything but straight|PGrandma prefers them straight.|Tthe tooth|Steeth
crop|n3action||||Tthe plant|Splants
cross|v1v-travel||||Dpassed over/practically coursed/more or less tracked|Gpassing over/practically coursing
crow|n2bird||Caw! Caw!||Tthe bird|Sbirds
crowbar|n4tool||||Tthe iron/the jimmy|Siron|PThe trigger was taken. So, this.|Wnext to the trigger/next to the runway
crowd|n1crowd||||Tthe army/the crush/the drove|PMother wanted the meeting. Poor mother.
crowded|a3q-full||||Tthe theater/the train|Stheaters
crown|n2group||||Tthe head|Sheads|PMother wanted the bouquet. Poor mother.|Wnext to the bouquet
crucial|a4q-important||||Zfrankly, rather important/frankly, rather critical
cruel|a2q-mean||||Zfrankly, rather fell/frankly, rather vicious
cruise|v3v-travel||||Dmore or less sailed|Galmost sailing
cruiser|n3car||||Tthe gas pedal/the air bag/the street|Sone loose gas pedal/streets|Dlost its gas pedal|PNot the cab. The other one.|Wnext to the cab/next to the taxi
crumpet|n4food|||
crush|v2v-break||||Dmore or less suppressed|Galmost suppressing
crust|n3place||||Tthe earth|Searths
crutch|n4tool||||Tthe metal/the ground|Smetal/grounds
cry|v1v-cry||||Dpractically whooped/practically howled/more or less shouted|Gpractically whooping/practically howling
crypt|n4grave|||
crystal|n2stuff||||Tthe ice/the twins/the gem|PNot the glass. The other one.
cubicle|n4room||||Tthe ceiling/the floor|Sone loose ceiling|Dlost its ceiling|Won a monastery/next to the bar|PThe bar was taken. So, this.
cuckoo|n3fool|||
cucumber|n4vegetable||||Tthe fruit/the flesh|Sfruits/fleshes|PEven the pumpkin looked surprised.|Wnext to the pumpkin/next to the onion
cuisine|n4action|||
culture|n2group||||PThe band was taken. So, this.
cup|n1cup||||PMother wanted the dish. Poor mother.|Wnext to the dish/next to the bag
cupboard|n4room||||Tthe room/the safe|Srooms|PMother wanted the drawer. Poor mother.|Wnext to the drawer/next to the room
cupcake|n3cake|||
curb|n3thing||||PMother wanted the starboard. Poor mother.|Wnext to the starboard
cure|n1medical||||Tthe antidote/the lotion|PWe asked for the dose. Nearly.|Wnext to the dose
curious|a2q-strange|||familiar|Zanything but familiar/frankly, rather funny|PI ordered it familiar. Look at it.
current|n2thing||||PWe asked for the pressure. Nearly.
curry|n4dish||||Tthe topping/the ingredient/the vegetable|Sone loose topping/vegetable|PNot the cake. The other one.|Wnext to the cake/next to the pizza
curse|v2v-make|||bless|Dmore or less blessed|Galmost blessing|PIt did not bless. Far from it.
curtain|n2curtain||||Tthe cloth|Scloths|PMother wanted the furniture. Poor mother.|Wnext to the furniture/next to the rug
cushion|n3bedding||||Tthe energy|Senergy|Won a suspension
cuss|n4person|||
custard|n4dish||||Tthe topping/the ingredient/the milk|Sone loose topping/milk|PMother wanted the cake. Poor mother.|Wnext to the cake/next to the pizza
custody|n2state|||
custom|n1job||||Tthe habit/the ritual|PThe job was taken. So, this.
customer|n1person|paying for goods|||Dpaid for goods|Gpaying for goods|Tthe buyer/the patron/the taker|PThe drinker was taken. So, this.
cut|v1v-cut||||Tthe rope|Sropes|Dpractically sawed/practically planed/more or less tore|Gpractically sawing/practically planing
cute|a1q-pretty||||Zfrankly, rather attractive
dad|n1relative||||PThe father was taken. So, this.
daddy|n1relative||||PMother wanted the father. Poor mother.
dagger|n3weapon|piercing or stabbing|||Zfor piercing or stabbing|Tthe blade|Sblades|PMother wanted the sword. Poor mother.|Wnext to the sword
daily|a3q-daily|||
daiquiri|n4wine||||Tthe lemon/the juice|Slemon/juice|PWe asked for the punch. Nearly.|Wnext to the punch/next to the cocktail
dairy|n4farm-place||||Tthe product|Sproducts|PThe ranch was taken. So, this.|Wnext to the ranch/next to the vineyard
dam|n3wall||||Tthe water/the sea|Swater/seas|PWe asked for the fence. Nearly.|Wnext to the fence/next to the rail
damage|n1event||||PThe revolution was taken. So, this.
damaged|a3q-broken||||Zfrankly, rather broken|Tthe building|Sbuildings
dance|n1dance|||
dancer|n2dancer||||PWe asked for the actor. Nearly.
dandy|n3person||||Tthe dress/the macaroni|Sdresses|PMother wanted the gentleman. Poor mother.
danger|n1state|||safety|PNot the safety. The other one.
dangerous|a1q-dangerous|||safe|Zanything but safe/frankly, rather desperate|PNobody ever called it safe.|Tthe bridge|Sbridges
dare|v2v-act||||Dmore or less presumed/more or less took/more or less tried|Galmost presuming/almost taking
dark|a1q-dark|||light|Zanything but light/frankly, rather black|PI ordered it light. Look at it.
darkness|n2state||||Tthe light/the blackout|Slight|PEven the situation looked surprised.
darn|v3v-fix|repairing by sewing|||Drepaired by sewing/more or less soled|Grepairing by sewing/almost soling
dash|v4v-run|moving very quickly|||Dmoved very quickly/more or less darted/more or less scooted|Gmoving very quickly/almost darting
data|n2group||||PNot the class. The other one.
date|n1time||||Tthe birthday|PEven the day looked surprised.
daughter|n1person|||son
dawn|n1idea||||Tthe light|Slight
day|n1time||||Tthe earth/the today/the tomorrow|Searths|PMother wanted the minute. Poor mother.
deadly|a3q-dangerous||||Zfrankly, rather mortal
deal|v1v-speak||||Dmore or less covered/more or less treated/more or less handled|Galmost covering/almost treating
dean|n1boss||||PMother wanted the manager. Poor mother.
dear|a1q-quality||||Zfrankly, rather beloved/frankly, rather darling
dearie|n4person||||Tthe chosen|PMother wanted the boyfriend. Poor mother.
debt|n2state|||
decaf|n4hotdrink||||PEven the cappuccino looked surprised.|Wnext to the cappuccino
deceive|v4v-trick||||Dpractically fooled/practically tricked/more or less cheated|Gpractically fooling/practically tricking
decent|a2q-kind||||Zfrankly, rather nice
decide|v1v-decide||||Dpractically willed/practically ruled/more or less determined|Gpractically willing/practically ruling
decision|n1action||||Tthe move/the appointment
deck|n1thing||||Tthe vessel|Svessels|Won a ship/next to the landing|PThe landing was taken. So, this.
declare|v3v-tell||||Dpractically promised/practically sentenced/more or less answered|Gpractically promising/practically sentencing
decorate|v4v-decorate||||Tthe room|Srooms|Dpractically decked/practically paneled/more or less graced|Gpractically decking/practically colouring
decoration|n3thing||||Tthe hanging|PEven the block looked surprised.|Wnext to the block/next to the toy
decorator|n4expert||||PMother wanted the designer. Poor mother.
dedicate|v4v-use||||Dpractically vowed/more or less gave/more or less committed|Gpractically vowing/almost giving
deed|n2document||||Tthe seal/the effect|Sseals/effect|PThe license was taken. So, this.
deep|a1q-deep|||shallow|Zanything but shallow/frankly, rather heavy|PI ordered it shallow. Look at it.
deer|n2deer||||Tthe flag/the withers/the solid|Sone loose flag/solid
defeat|v3v-win|winning a victory over|||Dwon a victory over/practically beat/more or less overcame|Gwinning a victory over/practically beating
defend|v2v-guard||||Dpractically apologized/more or less supported|Gpractically apologizing/almost supporting
defendant|n2person|||plaintiff|Tthe accused|PThe plaintiff was taken. So, this.
defender|n3person|caring for persons|||Dcared for persons|Gcaring for persons|Tthe guard/the champion/the bodyguard|PEven the longer looked surprised.
defense|n1action||||Tthe umbrella/the mining
define|v4v-be||||Dmore or less wanted/more or less looked/more or less stayed|Galmost wanting/almost looking
definite|a4q-sure|||
degree|n1quality||||Tthe high/the grind/the extreme|PNot the age. The other one.
delay|v3v-shrink|||rush|Dmore or less detained|Galmost detaining|PIt did not rush. Far from it.
deli|n4shop||||Tthe product|Sproducts|PEven the drugstore looked surprised.|Wnext to the drugstore/next to the bookstore
delicate|a3q-light|||rugged|Zanything but rugged/frankly, rather tender|PGrandma prefers them rugged.|Tthe wing|Swings
delicatessen|n4food||||Tthe product|Sproducts
delicious|a2q-tasty||||Zfrankly, rather delightful
delight|n2joy||||Tthe amusement|PThe pleasure was taken. So, this.
delighted|a3q-happy||||Zfrankly, rather pleased
delightful|a3q-tasty||||Zfrankly, rather delicious
deliver|v2v-speak||||Dmore or less presented/more or less sang/more or less shouted|Galmost presenting/almost singing
delivery|n2action||||Tthe serving
demand|v2v-ask||||Dpractically required/more or less asked/more or less ordered|Gpractically requiring/almost asking
demonstrate|v4v-see||||Dmore or less showed/more or less exhibited/more or less presented|Galmost showing/almost exhibiting
den|n3place|||
dentist|n2doctor||Say aaah!||PMother wanted the doctor. Poor mother.
deny|v2v-argue|||admit|PIt did not admit. Far from it.
deodorant|n4soap||||Tthe skin|Sskins|PNot the toothbrush. The other one.|Wnext to the toothbrush/next to the lotion
department|n1group||||Tthe personnel|PWe asked for the commission. Nearly.
depend|v2v-be||||Dmore or less wanted/more or less looked/more or less stayed|Galmost wanting/almost looking
deposit|v3v-attach||||Dmore or less lodged/more or less wedged/more or less stuck|Galmost lodging/almost wedging
depot|n3station||||Tthe vehicle/the load|Svehicles/loads|Won a transportation/next to the station|PNot the station. The other one.
depressed|a3q-sad|||high|Zanything but high|PGrandma prefers them high.
deputy|n2officer||||PThe sheriff was taken. So, this.
descendant|n4relative|||ancestor|PEven the partner looked surprised.
describe|v2v-teach||||Dpractically sketched/more or less drew/more or less premised|Gpractically sketching/almost drawing
desert|v2v-think||||Dpractically ditched/more or less abandoned|Gpractically ditching/almost abandoning
deserve|v2v-be||||Dmore or less merited/more or less wanted/more or less looked|Galmost meriting/almost wanting
design|v2v-plan||||Dpractically concerted/more or less planned/more or less projected|Gpractically concerting/almost planning
designer|n3expert||||PEven the therapist looked surprised.
desire|n1feeling||||Tthe wish/the urge/the ambition|PWe asked for the pleasure. Nearly.
desk|n1table||||Tthe drawer/the leg/the surface|Sone loose drawer/surfaces|Dlost its drawer|PMother wanted the booth. Poor mother.|Wnext to the booth/next to the counter
dessert|n2cake||||Tthe dish/the meal/the charlotte|Sdishes/meal
destiny|n2event||||Tthe doom/the inevitable/the karma|PMother wanted the fire. Poor mother.
destroy|v1v-make||||Tthe house|Shouses|Dpractically leveled/practically fractured|Gpractically leveling/practically fracturing
destroyer|n3boat||||Tthe conning tower/the arm|Sone loose conning tower/arms|Dlost its conning tower
detail|n1idea||||Tthe respect/the trifle|PThe truth was taken. So, this.
detect|v4v-find|determining the existence|||Ddetermined the existence/practically sensed/more or less observed|Gdetermining the existence/practically sensing
detective|n1officer|investigating crimes|||Dinvestigated crimes|Ginvestigating crimes|Tthe tracer|PThe inspector was taken. So, this.
detector|n3device||||PMother wanted the key. Poor mother.|Wnext to the key/next to the machine
determine|v3v-speak|establishing after a calculation|||Destablished after a calculation/practically counted/more or less found|Gestablishing after a calculation/practically counting
detonator|n3device||||Tthe explosive/the can|Sone loose explosive/cans|Dlost its explosive|PWe asked for the trap. Nearly.|Wnext to the trap/next to the comb
detour|n4street||||Tthe bend/the crown|Sone loose bend|Dlost its bend|PEven the highway looked surprised.|Wnext to the highway/next to the driveway
detox|n4house||||Tthe hospital|Shospitals
develop|v2v-make|||
device|n2device||||Tthe key/the machine/the trap|PEven the system looked surprised.|Wnext to the system/next to the equipment
devil|n1spirit||||PThe genie was taken. So, this.
devote|v4v-use||||Dpractically vowed/more or less gave/more or less dedicated|Gpractically vowing/almost giving
diabetic|n4person||||PWe asked for the patient. Nearly.
diagram|n4picture||||Tthe works|Sworkses|PNot the doodle. The other one.|Wnext to the doodle/next to the picture
dial|n2thing|||
diamond|n1jewellery|||
diaphragm|n4device||||Tthe camera|Scameras|Won a camera/next to the pump|PWe asked for the pump. Nearly.
dice|n2toy|||
dictator|n4person||||Tthe recording/the machine|Srecordings/machines|PMother wanted the witness. Poor mother.
diesel|n4fuel|||
diet|n2food||||PThe menu was taken. So, this.|Wnext to the menu/next to the ration
difference|n1quality||||PNot the power. The other one.
different|a1q-quality|||same|Zanything but same/frankly, rather contrary|PGrandma prefers them same.
difficult|a2q-tricky|||easy|Zanything but easy/frankly, rather hard|PI ordered it easy. Look at it.
dig|v2v-touch|turning up|||Dturned up/practically shoveled/more or less cleaned|Gturning up/practically shoveling
digital|a4q-electric||||Tthe clock|Sclocks
dim|a4q-dark|||light|Zanything but light/frankly, rather dark|PI ordered it light. Look at it.
dine|v2v-eat|eating dinner|||Date dinner/more or less ate/more or less messed|Geating dinner/almost eating
diner|n2person||||Tthe meal/the cutter|Smeal|PNot the vegetarian. The other one.
dinner|n1meal||||Tthe course/the dish|Sone loose course|PNot the lunch. The other one.|Wnext to the lunch/next to the breakfast
dinosaur|n3dinosaur|||
dip|v4v-come||||Dmore or less dunked/more or less plunged/more or less soaked|Galmost dunking/almost plunging
diplomat|n4worker||||Tthe ambassador/the consul|PMother wanted the judge. Poor mother.
direct|v2v-order|commanding with authority|||Dcommanded with authority/more or less commanded/more or less instructed|Gcommanding with authority/almost commanding
direction|n1place||||Tthe bearing|PWe asked for the orbit. Nearly.
director|n1boss|controlling resources|||Dcontrolled resources|Gcontrolling resources|PNot the executive. The other one.
dirt|n2soil||||Tthe surface/the rock/the till|Ssurfaces/rocks
dirty|a1q-dirty|||clean|Zanything but clean/frankly, rather black|PNobody ever called it clean.|Tthe dish/the foot|Sdishes
disagree|v4v-argue||||Dmore or less differred|Galmost differring
disappear|v2v-change||||Dpractically faded/more or less vanished|Gpractically fading/almost vanishing
disappoint|v2v-forbid||||Dmore or less ruined|Galmost ruining
disc|n3device||||Tthe needle/the track|Sneedles/tracks
discharge|n2event||||Tthe energy/the explosion|Senergy|PMother wanted the fire. Poor mother.
disciple|n4person||||PNot the buff. The other one.
discover|v2v-find|determining the existence|||Ddetermined the existence/practically sensed/more or less detected|Gdetermining the existence/practically sensing
discuss|v2v-speak|examining in speech|||Dexamined in speech|Gexamining in speech
disgrace|v4v-act|bringing shame|||Dbrought shame/more or less shamed|Gbringing shame/almost shaming
disgust|v2v-see||||Dmore or less revolted/more or less thrilled|Galmost revolting/almost thrilling
dish|n2cup||||PEven the cup looked surprised.|Wnext to the cup/next to the bag
dishwasher|n4appliance||||Tthe machine|Smachines|PEven the refrigerator looked surprised.|Wnext to the refrigerator
dismiss|v3v-speak|barring from attention|||Dbarred from attention/practically slighted/more or less disregarded|Gbarring from attention/practically slighting
dispatch|v4v-travel||||Dpractically routed/more or less forwarded/more or less barged|Gpractically routing/almost forwarding
display|v4v-see||||Dpractically posed/practically benched/more or less exposed|Gpractically posing/practically benching
distance|n2thing||||Tthe remove
distant|a3q-far|||close|Zanything but close/frankly, rather deep|PGrandma prefers them close.
distinguish|v4v-think|marking as different|||Dmarked as different/more or less separated/more or less told|Gmarking as different/almost separating
distract|v3v-annoy|||
distributor|n4person|marketing merchandise|||Dmarketed merchandise|Gmarketing merchandise|PWe asked for the caterer. Nearly.
district|n2country||||Tthe jurisdiction
disturb|v2v-annoy|moving deeply|||Dmoved deeply/practically distressed/more or less upsetted|Gmoving deeply/practically distressing
disturbance|n3job||||Tthe fuss
ditch|n2thing||||Tthe earth/the trench|Searths|PEven the block looked surprised.|Wnext to the block/next to the surface
dive|v2v-swim||||Dpractically ducked/practically chuted/more or less plunged|Gpractically ducking/practically chuting
diver|n3person|working underwater|||Dworked underwater|Gworking underwater|Tthe works|Sworkses|PMother wanted the longer. Poor mother.
divide|v4v-act|separating into parts||unite|Dpractically lotted/practically paragraphed/more or less split|Gpractically lotting/practically paragraphing|PIt did not unite. Far from it.
division|n2army||||PEven the troop looked surprised.
dizzy|a3q-sick|||well|Zanything but well|PI ordered it well. Look at it.
dock|n2harbour|||
doctor|n1doctor||Say aaah!||Tthe surgeon/the resident/the intern|PWe asked for the dentist. Nearly.
document|n2document||||Tthe report/the source/the confession|PMother wanted the section. Poor mother.
dog|n1dog||Woof!||NWoof!|Tthe flag/the paw/the puppy/the wolf's cousin|Sone loose flag|PEven the wolf looked surprised.
doggie|n3dog||||Tthe flag/the puppy's cousin/the mutt's cousin|Sone loose flag|PMother wanted the puppy. Poor mother.
doggy|n3dog||||Tthe flag/the puppy's cousin/the mutt's cousin|Sone loose flag|PMother wanted the puppy. Poor mother.
doll|n1toy||||PThe toy was taken. So, this.|Wnext to the toy
dollar|n1amount|||
dolphin|n3whale||||Tthe tooth|Steeth
domestic|a4q-political|||foreign|Zanything but foreign/frankly, rather home|PNobody ever called it foreign.
donate|v4v-take||||Dpractically pledged/more or less feed/more or less surrendered|Gpractically pledging/almost feeing
donkey|n3horse||Hee-haw!||PNot the horse. The other one.|Tthe horse's cousin/the mule's cousin
donor|n3person|||
donut|n3cake|||
doodle|n3picture||||PWe asked for the picture. Nearly.|Wnext to the picture
doom|v3v-tell||||Dmore or less fated/more or less designated/more or less willed|Galmost fating/almost designating
door|n1door||||Tthe lock/the entrance/the room|Sone loose lock/entrances|Dlost its lock|PWe asked for the gate. Nearly.|Wnext to the gate
doorbell|n2device||Ding dong!||NDing dong!
doorknob|n4part|||
doorman|n3person|guarding an entrance|||Dguarded an entrance|Gguarding an entrance|Tthe entrance|Sentrances|PThe bouncer was taken. So, this.
doorstep|n3device||||Tthe wood/the stone|Swood/stones|Won a doorway
doorway|n3street||||Tthe casing/the doorstep/the room|Sone loose casing/rooms|Dlost its casing|Won a wall/next to the portal|PMother wanted the portal. Poor mother.
dorm|n3building||||Tthe extension/the entrance hall|Sone loose extension|Dlost its extension|PEven the house looked surprised.|Wnext to the house/next to the hotel
dose|n3medical||||PThe cure was taken. So, this.|Wnext to the cure
double|v2v-change||||Dmore or less duplicated/more or less tripled|Galmost duplicating/almost tripling
doubt|n1state|||
dough|n2food||||PNot the juice. The other one.|Wnext to the juice/next to the flour
doughnut|n2cake|||
dove|n3bird||Coo! Coo!||PNot the pigeon. The other one.|Tthe pigeon's cousin
dozen|n1number||||PEven the thousand looked surprised.
drag|v2v-carry||||Dmore or less attracted/more or less hauled/more or less yanked|Galmost attracting/almost hauling
dragon|n2beast||||PNot the griffin. The other one.
drain|v3v-travel||||Dmore or less spilt/more or less jetted/more or less flushed|Galmost spilling/almost jetting
drama|n2document||||PThe script was taken. So, this.
drape|n3curtain||||Tthe cloth|Scloths|PEven the furniture looked surprised.|Wnext to the furniture/next to the rug
draw|v1v-draw||||Tthe wagon|Swagons|Dpractically dragged/practically attracted/more or less pulled|Gpractically dragging/practically attracting
drawer|n2container||||Tthe lock/the furniture|Sone loose lock/furnitures|Dlost its lock|Won a chest/next to the bag|PNot the bag. The other one.
drawn|a3q-tired|||rested|Zanything but rested/frankly, rather worn|PNobody ever called it rested.
dreadful|a4q-scary||||Zfrankly, rather awful/frankly, rather terrible
dream|n1idea||||Tthe nightmare|PWe asked for the vision. Nearly.
dreamer|n3person||||PWe asked for the sleeper. Nearly.
dress|n1dress||||Tthe slide fastener/the skirt/the gown|Sone loose slide fastener/skirts|Dlost its slide fastener
dresser|n3cupboard|keeping clothes|||Tthe drawer/the shelf/the clothes|Sone loose drawer/drawers|Dlost its drawer|Zfor keeping clothes|PNot the table. The other one.|Wnext to the table/next to the closet
dressing|n2sauce||||PMother wanted the gravy. Poor mother.|Wnext to the gravy/next to the sauce
drift|v3v-swim|watering current|||Dwatered current/practically streamed/more or less floated|Gwatering current/practically streaming
drill|v3v-cut|handing tool|||Dhanded tool/more or less bored/more or less sawed|Ghanding tool/almost boring|Tthe hole|Sholes
drink|v1v-drink||||Dpractically sucked/practically sipped/more or less ate|Gpractically sucking/practically sipping
drinker|n4person||||Ddrank liquids|PWe asked for the customer. Nearly.
drip|v4v-fall|falling in drops|||Dfell in drops/more or less dropped/more or less crashed|Gfalling in drops/almost dropping
drive|v1v-ride|controlling a vehicle|||Dcontrolled a vehicle/practically coached/more or less gated|Gcontrolling a vehicle/practically coaching
driver|n1driver||||Tthe motor/the vehicle/the chauffeur|Smotors/vehicles
driveway|n3street||||Tthe bend/the crown/the house|Sone loose bend/houses|Dlost its bend|PNot the highway. The other one.|Wnext to the highway/next to the shortcut
drone|n3insect||||Tthe queen/the ant's cousin|Squeens|PWe asked for the ant. Nearly.
drop|v1v-fall||||Tthe dish|Sdishes|Dmore or less put/more or less sent/more or less pulled|Galmost putting/almost sending
drove|n1herd|||
drown|v3v-touch|covering completely|||Dcovered completely/more or less overwhelmed/more or less caked|Gcovering completely/almost overwhelming
drugstore|n3shop||||PWe asked for the bookstore. Nearly.|Wnext to the bookstore/next to the bakery
drum|n2drum||Rat-a-tat!||Tthe head/the hammer/the bongo|Sone loose head|Dlost its head|PNot the piano. The other one.|Wnext to the piano/next to the chime
drummer|n3musician||Rat-a-tat!||PEven the singer looked surprised.
dry|a2q-dry|||wet|Zanything but wet/frankly, rather thirsty|PGrandma prefers them wet.|Tthe land/the clothes|Sland
dryer|n3appliance|||
duchess|n3noble||||PWe asked for the countess. Nearly.
duck|n1waterbird||Quack!||NQuack!|Tthe bird/the drake/the redhead/the goose's cousin|Sbirds|PMother wanted the goose. Poor mother.
duckling|n4meat||Quack!||NQuack!|Tthe flesh|Sfleshes
ducky|n4person||||Tthe chosen|PEven the boyfriend looked surprised.
duct|n3bodypart||||Tthe tube/the cell|Stubes/cells|PThe valve was taken. So, this.
due|a2q-late||||Zfrankly, rather collect
duffel|n4bag|carrying personal belongings|||Tthe drawing string/the cloth|Sone loose drawing string/cloths|Dlost its drawing string|Zfor carrying personal belongings|PNot the purse. The other one.|Wnext to the purse/next to the sack
duke|n2noble||||PNot the count. The other one.
dull|a3q-normal|||lively|Zanything but lively/frankly, rather heavy|PThe brochure said lively. It lied.
dummy|n2person|||
dump|v2v-remove|throwing away as refuse|||Dthrew away as refuse/more or less trashed/more or less abandoned|Gthrowing away as refuse/almost trashing
dumpling|n4dish|||
dune|n4mountain||||Tthe sand/the wind/the lake|Ssand/wind|PMother wanted the reef. Poor mother.
dungeon|n3building||||Tthe tower/the wall/the castle|Stowers/walls|Won a castle/next to the fortress|PThe fortress was taken. So, this.
dust|n2stuff||||Tthe earth/the can/the air|Searths/cans|PMother wanted the filling. Poor mother.
duty|n1action||||Tthe requirement
dwarf|n3person||||PThe longer was taken. So, this.
dye|v2v-change||||Dpractically stained/practically bronzed/more or less blued|Gpractically staining/practically bronzing
dynamite|n2stuff||Ka-boom!||Tthe wood|Swood
eager|a4q-worried||||Zfrankly, rather anxious
ear|n1bodypart||||PThe eye was taken. So, this.
early|a1q-early|||middle|Zanything but middle/frankly, rather advance|PThe brochure said middle. It lied.
earn|v2v-take||||Dpractically profited/practically grossed/more or less gained|Gpractically profiting/practically grossing
earring|n2jewellery||||Tthe clip/the hole|Sclips/holes|PEven the pin looked surprised.|Wnext to the pin/next to the jewel
earth|n1star||||Tthe land/the sky/the planet|Sone loose land/planets
earthquake|n3thing||||Tthe surface/the plane|Ssurfaces/planes
ease|v3v-travel|moving gently|||Dmoved gently/more or less came/more or less backed|Gmoving gently/almost coming
easter|n3holiday|||
easy|a1q-easy|||difficult|Zanything but difficult/frankly, rather clean|PI ordered it difficult. Look at it.
eat|v1v-eat||||Dpractically wolfed/practically fared/more or less messed|Gpractically wolfing/practically faring
eater|n4person||||Tthe diner/the vegetarian|PEven the customer looked surprised.
edge|n2place||||Tthe surface|Ssurfaces|PNot the border. The other one.
editor|n2worker||||PThe cook was taken. So, this.
educate|v4v-fix||||Dpractically schooled/practically groomed/more or less helped|Gpractically schooling/practically grooming
education|n2lesson||||Tthe course|PWe asked for the job. Nearly.
eel|n4fish||||Tthe fish/the skin|Sfish/skins
effect|n1thing||||Tthe response/the impact/the harvest|PWe asked for the fortune. Nearly.
effort|n2job||||Tthe best/the trial/the struggle|PWe asked for the job. Nearly.
egg|n1thing||||Tthe envelope/the female/the bird|Senvelopes/females
eggnog|n4wine||||Seggs/milk|Tthe milk/the eggs|PWe asked for the punch. Nearly.|Wnext to the punch/next to the cocktail
eggplant|n4vegetable||||Tthe skin|Sskins|PNot the potato. The other one.|Wnext to the potato/next to the pepper
eight|a1q-quality|||
elbow|n2bodypart||||Tthe funny bone/the arm|Sone loose funny bone/arms|PThe knee was taken. So, this.
elect|v4v-decide||||Dmore or less picked/more or less voted/more or less adopted|Galmost picking/almost voting
electric|a3q-electric||||Tthe wire|Swires
electrical|a3q-electric|||
electrician|n4worker||||Tthe telephone|Stelephones|PNot the cook. The other one.
electricity|n2thing||||PNot the pressure. The other one.
electron|n4thing|||
electronic|a3q-electric|||
elegant|a4q-pretty||||Zfrankly, rather fine
elementary|a4q-easy|||difficult|Zanything but difficult/frankly, rather simple|PI ordered it difficult. Look at it.
elephant|n2elephant||Trumpet! Toooot!||Tthe trunk/the thick skin|Sone loose trunk
elevator|n1device||||Tthe car/the cage/the floor|Sone loose car/cages|Dlost its car|Won a building/next to the trap|PWe asked for the trap. Nearly.
elf|n3fairy||||PWe asked for the fairy. Nearly.
eliminate|v4v-change||||Dpractically drowned/practically extinguished/more or less extinguished|Gpractically drowning/practically extinguishing
elves|n3weather||||Tthe light|Slight|PMother wanted the lightning. Poor mother.
embarrass|v2v-annoy||||Dmore or less pained|Galmost paining
embarrassed|a2q-shy|||composed|Zanything but composed|PThe brochure said composed. It lied.
embassy|n3building||||Tthe building|Sbuildings|PWe asked for the consulate. Nearly.|Wnext to the consulate/next to the courthouse
embrace|v4v-be|including in scope|||Dincluded in scope/more or less covered/more or less contained|Gincluding in scope/almost covering
emergency|n1event|||
emotion|n2feeling||||Tthe love/the hate/the fear|PMother wanted the pleasure. Poor mother.
emperor|n2royal||Your Majesty!||NYour Majesty!|PThe king was taken. So, this.
empire|n2place|||
employ|v3v-use||||Dpractically enjoyed/practically shared/more or less applied|Gpractically enjoying/practically sharing
employee|n2worker||||Tthe hire/the clerk/the bartender|PEven the assistant looked surprised.
employer|n3boss|employing workers|||Demployed workers|Gemploying workers|Tthe boss|PThe chief was taken. So, this.
empress|n4royal||||PThe king was taken. So, this.
empty|a2q-empty|||full|Zanything but full/frankly, rather blank|PGrandma prefers them full.|Tthe room|Srooms
enchilada|n4dish||||Tthe topping/the ingredient/the meat|Sone loose topping/meat|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
encounter|v4v-travel||||Dmore or less met/more or less saw|Galmost meeting/almost seeing
encourage|v3v-help|contributing to the progress|||Dcontributed to the progress/practically fostered/more or less promoted|Gcontributing to the progress/practically fostering
endless|a4q-long|||short|Zanything but short/frankly, rather eternal|PI ordered it short. Look at it.
enemy|n1army|||
energy|n1thing||||Tthe system/the heat/the electricity|Ssystems|PNot the pressure. The other one.
engage|v2v-act|carrying out|||Dcarried out/more or less prosecuted/more or less pursued|Gcarrying out/almost prosecuting
engine|n1engine||||Tthe gearing/the energy/the generator|Sone loose gearing/energy|Dlost its gearing|PNot the motor. The other one.|Wnext to the motor
engineer|n2person||||Tthe programmer|PNot the friend. The other one.
enjoy|v1v-annoy||||Dpractically devoured|Gpractically devouring
enormous|a3q-big|||small|Zanything but small/frankly, rather tremendous|PNobody ever called it small.
ensign|n3soldier||||Tthe coast|Scoasts|PEven the commodore looked surprised.
enter|v2v-come|||exit|Dpractically boarded/practically docked|Gpractically boarding/practically docking|PIt did not exit. Far from it.
entertain|v3v-act||||Dpractically hosted/practically amused|Gpractically hosting/practically amusing
entertainer|n4performer|trying to please|||Dtried to please|Gtrying to please|Tthe draw/the performer|PNot the friend. The other one.
entire|a1q-full||||Zfrankly, rather full/frankly, rather total
entrance|n2street||||Tthe portal/the doorway|PMother wanted the road. Poor mother.|Wnext to the road/next to the path
entree|n4meal||||Tthe dish/the meal|Sdishes/meal|PMother wanted the dessert. Poor mother.|Wnext to the dessert
envelope|n2container||||PThe bag was taken. So, this.|Wnext to the bag/next to the box
envy|v4v-think|||
episode|n2event||||Tthe drama|PNot the fire. The other one.
equal|a2q-near||||Zfrankly, rather close/frankly, rather coordinate
equipment|n2thing||||Tthe satellite/the recorder|PEven the system looked surprised.|Wnext to the system
erase|v4v-change|removing from memory|||Dremoved from memory/more or less brained/more or less stoned|Gremoving from memory/almost braining
escape|v2v-leave||||Dmore or less defected|Galmost defecting
espresso|n4hotdrink||||Tthe water/the pressure/the ground|Swater/pressure|PEven the cappuccino looked surprised.|Wnext to the cappuccino
essential|a4q-important|||unnecessary|Zanything but unnecessary/frankly, rather necessary|PNobody ever called it unnecessary.|Tthe tool|Stools
establish|v3v-act|setting up|||Dset up/more or less founded/more or less launched|Gsetting up/almost founding
estate|n2money|||
estimate|v4v-guess||||Dmore or less gauged/more or less guessed/more or less judged|Galmost gauging/almost guessing
eternal|a3q-long||||Zfrankly, rather permanent
evacuate|v4v-travel|||
evening|n1time||||PMother wanted the afternoon. Poor mother.
event|n1event||||Tthe happening/the miracle/the makeup|PWe asked for the knowledge. Nearly.
everyday|a3q-normal|||extraordinary|Zanything but extraordinary/frankly, rather routine|PThe brochure said extraordinary. It lied.
evidence|n1idea||||Tthe track/the proof/the symptom|PNot the example. The other one.
evil|a1q-mean|||good|Zanything but good/frankly, rather black|PNobody ever called it good.
exact|a2q-scientific||||Zfrankly, rather direct/frankly, rather perfect
examine|v3v-learn||||Dpractically checked/practically viewed/more or less analyzed|Gpractically checking/practically viewing
examiner|n4person||||PThe witness was taken. So, this.
example|n1idea||||Tthe sample/the exception/the specimen|PMother wanted the evidence. Poor mother.
excellent|a2q-good|||inferior|Zanything but inferior/frankly, rather splendid|PNobody ever called it inferior.
exchange|n2thing|||
exclusive|a4q-alone|||shared|Zanything but shared|PNobody ever called it shared.
executive|n2boss||||PMother wanted the manager. Poor mother.
exercise|n2job||||Tthe muscle/the yoga/the stretching|Smuscles
exhaust|v3v-change|wearing out completely|||Dwore out completely/more or less beat/more or less tuckered|Gwearing out completely/almost beating
exhausted|a3q-tired|||rested|Zanything but rested/frankly, rather spent|PGrandma prefers them rested.
exhibit|v4v-be|||
exile|n3traveller||||PNot the passenger. The other one.
exist|v2v-be||||Dpractically endangered/practically dwelled|Gpractically endangering/practically dwelling
exit|n2thing||||PThe slit was taken. So, this.|Wnext to the slit
exotic|a4q-foreign|||native|Zanything but native/frankly, rather alien|PNobody ever called it native.|Tthe plant|Splants
expect|v1v-think||||Dpractically thought/practically assumed/more or less anticipated|Gpractically thinking/practically assuming
expensive|a2q-dear|||cheap|Zanything but cheap|PGrandma prefers them cheap.|Tthe clothes/the shop|Sclotheses
experience|n1idea||||PEven the thought looked surprised.
experiment|n2job||||Tthe testing
expert|n1expert||||Tthe talent/the shooter/the therapist|PEven the friend looked surprised.
explain|v1v-teach||||Dpractically commented/more or less told/more or less taught|Gpractically commenting/almost telling
explanation|n2message||||Tthe reason/the definition/the accounting|PThe agreement was taken. So, this.
explode|v3v-explode||||Dpractically dynamited/more or less detonated/more or less broke|Gpractically dynamiting/almost detonating
explore|v4v-find|inquiring into|||Dinquired into/practically prospected/more or less researched|Ginquiring into/practically prospecting
explorer|n3person||||Tthe diver|PWe asked for the friend. Nearly.
explosion|n2event||||Tthe energy|Senergy|PMother wanted the miracle. Poor mother.
explosive|a3q-dangerous|||
expose|v3v-change||||Dpractically aired/practically sunned|Gpractically airing/practically sunning
express|v3v-speak||||Dpractically worded/practically smiled/more or less showed|Gpractically wording/practically smiling
extend|v4v-change||||Dmore or less raised/more or less boosted/more or less revved|Galmost raising/almost boosting
exterminator|n4person||||PEven the longer looked surprised.
extinguisher|n4device||||PWe asked for the key. Nearly.|Wnext to the key/next to the machine
extraordinary|a3q-good|||ordinary|Zanything but ordinary/frankly, rather fantastic|PNobody ever called it ordinary.
extreme|a3q-extreme|||mild|Zanything but mild/frankly, rather intense|PI ordered it mild. Look at it.
eye|n1bodypart||||Tthe lid/the eyeball/the peeper|Sone loose lid|PMother wanted the ear. Poor mother.
eyeball|n3bodypart||||Tthe eye|Seyes|PEven the valve looked surprised.
eyebrow|n3hair||||Tthe root/the eye|Sone loose root/eyes|PNot the hair. The other one.
eyewitness|n3person||||Tthe can|Scans|PEven the witness looked surprised.
fabric|n3cloth||||Tthe edging/the felt/the terry|Sone loose edging|Dlost its edging|PNot the block. The other one.|Wnext to the block/next to the toy
face|n1facepart||||Tthe beard/the mouth/the head|Sone loose beard/heads|PEven the head looked surprised.
facility|n2thing||||Tthe building/the station/the grid|Sbuildings|PMother wanted the block. Poor mother.|Wnext to the block/next to the toy
factor|n2event||||Tthe fundamental
factory|n2factory||||Tthe production line/the shop floor/the building|Sone loose production line/facilities|Dlost its production line|PNot the plant. The other one.|Wnext to the plant
fade|v3v-shrink||||Dmore or less melted/more or less slowed|Galmost melting/almost slowing
fail|v2v-fail||||Dmore or less neglected|Galmost neglecting
failure|n2action||||PEven the mistake looked surprised.
faint|a3q-weak||||Zfrankly, rather weak
fair|a1q-clean||||Zfrankly, rather just/frankly, rather clean|Tthe foot|Sfeet
fairy|n2fairy||||Smagical powers|Tthe elf
faith|n1idea||||PEven the opinion looked surprised.
faithful|a3q-hard||||Zfrankly, rather firm/frankly, rather true
fake|a2q-fake|||genuine|Zanything but genuine/frankly, rather phony|PGrandma prefers them genuine.
faker|n4thief||||PWe asked for the liar. Nearly.
fall|v1v-fall||||Dmore or less came/more or less backed/more or less walked|Galmost coming/almost backing
familiar|a2q-old||||Zfrankly, rather beaten
family|n1group||||PThe team was taken. So, this.
famous|a2q-famous|||unknown|Zanything but unknown/frankly, rather known|PGrandma prefers them unknown.
fan|n1appliance|||
fanatic|n4person||||PWe asked for the cheerleader. Nearly.
fancy|v2v-make|seeing in its mind|||Dsaw in its mind/more or less projected/more or less saw|Gseeing in its mind/almost projecting
fantastic|a2q-good|||familiar|Zanything but familiar/frankly, rather strange|PThe brochure said familiar. It lied.
fantasy|n2idea||||PMother wanted the imagination. Poor mother.
far|a1q-far|||near|Zanything but near/frankly, rather cold|PThe brochure said near. It lied.
farm|n1farm-place||||Tthe locker room/the building/the ranch|Sone loose locker room/buildings|Dlost its locker room|PThe lab was taken. So, this.|Wnext to the lab/next to the studio
farmer|n2farmer||||Tthe rancher|PThe artist was taken. So, this.
farmhouse|n4house||||Tthe library/the loft|Sone loose library|Dlost its library|PNot the mansion. The other one.|Wnext to the mansion/next to the cottage
fashion|n2quality||||Tthe wise/the signature/the setup|PEven the age looked surprised.
fast|a1q-fast|||slow|Zanything but slow/frankly, rather express|PI ordered it slow. Look at it.|Tthe track/the car|Stracks
fatal|a4q-dangerous||||Zfrankly, rather deadly/frankly, rather terminal
fate|n1event||||Tthe doom/the inevitable/the karma|PWe asked for the fire. Nearly.
father|n1relative|||mother|Tthe dad|PEven the mother looked surprised.
faucet|n4device||||Tthe handle|Sone loose handle|Dlost its handle|PThe switch was taken. So, this.|Wnext to the switch
fault|n1mistake||||Tthe slip/the stupidity|PNot the failure. The other one.
favor|v2v-act|promoting over another|||Dpromoted over another/practically advantaged/more or less prefered|Gpromoting over another/practically advantaging
favorite|n1idea||||PEven the choice looked surprised.
favour|n2feeling|||
favourite|n2athlete||||PWe asked for the champion. Nearly.
fax|n2thing||||Tthe wire|Swires|PEven the telegraph looked surprised.|Wnext to the telegraph/next to the burner
fear|n1fear||||Tthe scare/the alarm/the panic|PEven the joy looked surprised.
feather|n2stuff||||Tthe web/the quill/the light|Sone loose web/light|Won a bird
federal|a2q-political|||local|Zanything but local/frankly, rather national|PGrandma prefers them local.
fee|n1debt||||Tthe commission/the toll/the tuition
feed|n1food||||Tthe food/the mash/the slop|Sone loose food|PEven the beverage looked surprised.|Wnext to the beverage
feeder|n4animal||||PEven the dog looked surprised.|Tthe dog's cousin/the stray's cousin
feel|v1v-annoy||||Dpractically prided/practically angered/more or less experienced|Gpractically priding/practically angering
feeling|n1feeling||||Tthe hope/the pain/the pleasure
fell|v2v-cut||||Dpractically logged/more or less dropped/more or less sawed|Gpractically logging/almost dropping
fellow|n1person||||PEven the boy looked surprised.
felon|n3thief||||Tthe thief/the hood/the traitor|PThe cheater was taken. So, this.
felt|n1cloth||||Tthe edging|Sone loose edging|Dlost its edging|PThe silk was taken. So, this.|Wnext to the silk/next to the velvet
female|n1animal||||Tthe head/the face/the can/the pet's cousin|Sone loose head/cans|PMother wanted the pet. Poor mother.
fence|n2wall||||Tthe hedge|PMother wanted the rail. Poor mother.|Wnext to the rail/next to the dam
fender|n4vehiclepart|||
ferret|n4animal||||PMother wanted the skunk. Poor mother.|Tthe skunk's cousin
ferry|n3boat||||Tthe boat whistle/the vehicle/the water|Sone loose boat whistle/vehicles|Dlost its boat whistle|PThe barge was taken. So, this.|Wnext to the barge/next to the ship
fetch|v3v-touch||||Tthe hat|Shats|Dpractically delivered/practically retrieved/more or less brought|Gpractically delivering/practically retrieving
fever|n2idea|||
fiance|n3person||||PEven the boyfriend looked surprised.
fiancee|n3person||||PNot the boyfriend. The other one.
fiber|n3stuff||||PNot the paper. The other one.
fiddle|n3strings||||Tthe chin rest/the violin bow/the instrument|Sone loose chin rest/four strings|Dlost its chin rest|PWe asked for the guitar. Nearly.|Wnext to the guitar
field|n1field||||Tthe tree/the yard/the lawn|Strees|PWe asked for the park. Nearly.
fierce|a4q-wild||||Zfrankly, rather violent
fight|v1v-fight||||Dpractically fought/practically attacked/more or less struggled|Gpractically attacking/practically battling
fighter|n2person||||Tthe tough/the butter/the victor|PNot the friend. The other one.
figure|n1message||||Tthe picture|Spictures
file|v1v-keep||||Dmore or less registered/more or less listed/more or less patented|Galmost registering/almost listing
filet|n4meat||||Tthe beef|Sbeefs
fill|v1v-fill|||empty|Dpractically packed/practically completed/more or less righted|Gpractically packing/practically completing|PIt did not empty. Far from it.
filling|n2stuff||||PWe asked for the paper. Nearly.
filly|n4animal||||Tthe horse/the kitten's cousin/the pup's cousin|Shorses|PEven the kitten looked surprised.
film|n1film||||Tthe sequence/the musical/the documentary|Sone loose sequence|PEven the performance looked surprised.
filmmaker|n4person||||Tthe picture|Spictures|PThe architect was taken. So, this.
filter|n3device||||PWe asked for the key. Nearly.|Wnext to the key/next to the machine
filth|n3stuff||||PNot the garbage. The other one.
filthy|a3q-dirty|||nice|Zanything but nice/frankly, rather dirty|PNobody ever called it nice.
final|a2q-first|||opening|Zanything but opening/frankly, rather last|PI ordered it opening. Look at it.
finance|v4v-pay||||Dpractically funded/practically seeded/more or less spent|Gpractically funding/practically seeding
find|v1v-find||||Dmore or less happened/more or less chanced/more or less bumped|Galmost happening/almost chancing
fine|a1q-good||||Zfrankly, rather okay/frankly, rather cool
finger|n1limb||||Tthe pad/the knuckle/the hand|Sone loose pad/hands|PNot the toe. The other one.
fingernail|n3limb||||Tthe root/the half-moon|Sone loose root
finish|v1v-stop||||Tthe dish|Sdishes|Dpractically accomplished/more or less completed/more or less broke|Gpractically accomplishing/almost completing
fire|n1fire||||PThe miracle was taken. So, this.
firecracker|n4stuff||||Tthe paper|Spaper
firefighter|n4person||||Tthe ranger|PThe bodyguard was taken. So, this.
fireplace|n3room||||Tthe water back/the wall/the can|Sone loose water back/walls|Dlost its water back|Won a chimney/next to the cage|PEven the cage looked surprised.
firm|a2q-hard||||Zfrankly, rather steady/frankly, rather stiff|Tthe mouth|Smouths
first|a1q-first|||last|Zanything but last/frankly, rather basic|PNobody ever called it last.|Tthe house|Shouses
fish|n1fish||||Tthe fin/the tail fin|Sone loose fin/scales
fisherman|n3hunter||||PThe cook was taken. So, this.
fishing|n2sport|||
fist|n2bodypart||||Tthe digital arteries/the palm/the finger|Sone loose digital arteries/fingers
fit|v2v-be||||Dmore or less suited/more or less accommodated/more or less satisfied|Galmost suiting/almost accommodating
five|a1q-quality|||
fix|v1v-fix||||Dpractically darned/practically soled/more or less repaired|Gpractically darning/practically soling
fixture|n4thing||||PNot the block. The other one.|Wnext to the block/next to the toy
fizz|n4drink||||PWe asked for the coffee. Nearly.|Wnext to the coffee/next to the tea
flag|n2thing||||Tthe cloth/the colors/the banner|Scloths
flame|n2fire||||Tthe heat/the light/the smoke|Sheat/light
flannel|n4cloth||||Tthe edging/the light|Sone loose edging/light|Dlost its edging|PWe asked for the felt. Nearly.|Wnext to the felt/next to the silk
flap|n3thing||||Tthe dag|PEven the mask looked surprised.|Wnext to the mask/next to the clothing
flash|v3v-see||||Dpractically flicked/more or less blinked/more or less winked|Gpractically flicking/almost blinking
flashlight|n3lamp||||PThe candle was taken. So, this.|Wnext to the candle
flat|a2q-flat||||Zfrankly, rather level/frankly, rather plane|Tthe desk|Sdesks
flatter|v3v-praise||||Dmore or less recommended/more or less complimented/more or less advertised|Galmost recommending/almost complimenting
flea|n3insect||||Tthe wing/the bug's cousin/the louse's cousin|Sone loose wing|PMother wanted the bug. Poor mother.
flee|v4v-leave|running away quickly|||Dran away quickly/practically escaped/more or less flew|Grunning away quickly/practically escaping
flier|n3traveller||||Tthe air|Sair|PNot the passenger. The other one.
flight|n1group||||PMother wanted the line. Poor mother.
flirt|n2person||||PNot the girl. The other one.
float|v3v-swim|watering current|||Dwatered current/practically streamed/more or less drifted|Gwatering current/practically streaming
flood|n2thing||||Tthe water|Swater
floor|n1building||||Tthe foundation/the plate/the room|Sone loose foundation/rooms|Dlost its foundation|Won a building/next to the building|PWe asked for the building. Nearly.
florist|n4seller||||Tthe flower|Sflowers|PWe asked for the butcher. Nearly.
floss|n4rope||||PWe asked for the string. Nearly.|Wnext to the string/next to the thread
flour|n3food||||Tthe meal|Smeal|PThe juice was taken. So, this.|Wnext to the juice/next to the feed
flow|n1event||||Tthe fluid/the rush/the current|Sfluid|PNot the wave. The other one.
flower|n1flower||||Tthe plant/the pink/the daisy|Splants
fluid|n2stuff||||Tthe room/the pressure/the liquid|Srooms/pressure|PThe atom was taken. So, this.
flush|v3v-breathe|turning red|||Dturned red/more or less blushed/more or less blued|Gturning red/almost blushing
flute|n4wind||||Tthe finger hole/the instrument/the tube|Sone loose finger hole/finger holes|Dlost its finger hole
fly|v1v-fly|traveling through the air|Bzzzz!||Dtraveled through the air/practically flighted/more or less winged|Gtraveling through the air/practically flighting
foam|n3shape||||PEven the bubble looked surprised.
focus|n1idea||||Tthe energy|Senergy
fog|n2thing||||Tthe water/the air/the ground|Swater/air
foil|n4thing||||Tthe metal|Smetal|PWe asked for the panel. Nearly.|Wnext to the panel
fold|v3v-press||||Dpractically tucked/practically wrinkled/more or less evened|Gpractically tucking/practically wrinkling
folk|n1group||||PMother wanted the generation. Poor mother.
follow|v1v-follow||||Dpractically shadowed/more or less came/more or less backed|Gpractically shadowing/almost coming
follower|n3person|||leader|Tthe satellite/the buff/the leech|PEven the friend looked surprised.
fond|a3q-soft||||Zfrankly, rather tender/frankly, rather loving
fondue|n4dish||||Tthe topping/the ingredient/the meat|Sone loose topping/meat|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
food|n1food||||Tthe can/the energy/the tissue|Scans/energy
fool|v1v-trick||||Dmore or less tricked/more or less betrayed|Galmost tricking/almost betraying
foolish|a3q-silly|||wise|Zanything but wise/frankly, rather absurd|PNobody ever called it wise.
foot|n1bodypart||||Tthe digital arteries/the sole/the leg|Sone loose digital arteries/legs
footage|n3camera||||PWe asked for the reel. Nearly.|Wnext to the reel
football|n1sport||||Tthe soccer|PWe asked for the golf. Nearly.
forbid|v3v-forbid|||permit|Dpractically barred/practically banned/more or less burdened|Gpractically barring/practically banning|PIt did not permit. Far from it.
force|n1power||||Tthe effect/the pressure|Seffect|PThe influence was taken. So, this.
forehead|n3facepart||||Tthe face|Sfaces|PNot the chin. The other one.
foreign|a2q-foreign|||domestic|Zanything but domestic|PI ordered it domestic. Look at it.|Tthe office|Soffices
foreman|n3boss|exercising control over workers|||Dexercised control over workers|Gexercising control over workers|PEven the superintendent looked surprised.
forest|n2woods||||Tthe tree/the plant/the wood|Strees/plants
forgery|n4picture|||
forget|v1v-forget|dismissing from the mind||remember|Ddismissed from the mind/more or less buried|Gdismissing from the mind/almost burying|PIt did not remember. Far from it.
forgive|v1v-speak|stopping blaming|||Dstopped blaming/practically excused|Gstopping blaming/practically excusing
fork|n2utensil||||Tthe handle|Sone loose handle|Dlost its handle|PEven the spoon looked surprised.|Wnext to the spoon
form|n1word||||Tthe can/the stem|Scans|PWe asked for the term. Nearly.
formal|a4q-polite||||Zfrankly, rather dress/frankly, rather positive|Tthe dress/the ball|Sdresses
former|a2q-old|||
fortress|n3building||||PMother wanted the building. Poor mother.|Wnext to the building/next to the floor
fortunate|a4q-lucky||||Zfrankly, rather good/frankly, rather lucky
fortune|n1luck||||PWe asked for the effect. Nearly.
fossil|n4elder|||
foul|a3q-dirty|||fair|Zanything but fair/frankly, rather cheating|PI ordered it fair. Look at it.
found|v1v-act|setting up|||Dset up/more or less established/more or less launched|Gsetting up/almost establishing
fountain|n3building||||Tthe foundation/the plate/the jet|Sone loose foundation/jets|Dlost its foundation|PMother wanted the building. Poor mother.|Wnext to the building/next to the floor
four|a1q-quality|||
fowl|n3poultry||||Tthe saddle/the comb/the chicken|Sone loose saddle
foxhole|n4castle||||Tthe pit/the shelter|Spits/shelters
fracture|v4v-change|||
fragile|a4q-light||||Zfrankly, rather delicate
fragment|n3part||||Tthe bit/the filing/the scraping
frame|n2window||||Tthe spectacles/the backing|Sone loose spectacles|Dlost its spectacles|PMother wanted the window. Poor mother.|Wnext to the window/next to the rack
free|a1q-free||||Zfrankly, rather available/frankly, rather clear
freedom|n1state||||Tthe liberty/the independence|PMother wanted the situation. Poor mother.
freeway|n3street||||Tthe traffic lane|Sone loose traffic lane|Dlost its traffic lane|PNot the bypass. The other one.|Wnext to the bypass/next to the highway
freeze|v2v-freeze|stopping moving|||Dstopped moving|Gstopping moving
freezer|n3appliance||||Tthe electric motor/the ice maker/the store|Sone loose electric motor/stores|Dlost its electric motor|PNot the fridge. The other one.|Wnext to the fridge/next to the cooler
freight|n3thing||||Tthe vehicle|Svehicles|PNot the product. The other one.|Wnext to the product/next to the import
freighter|n4boat||||PNot the tanker. The other one.|Wnext to the tanker
fresh|a2q-new||||Zfrankly, rather good/frankly, rather strong|Tthe bread|Sbread
freshman|n3student||||PThe sophomore was taken. So, this.
friar|n4cleric||||PThe monk was taken. So, this.
fridge|n2appliance||||Tthe electric motor/the ice maker/the pump|Sone loose electric motor/pumps|Dlost its electric motor|PNot the cooler. The other one.|Wnext to the cooler/next to the refrigerator
friend|n1friend||||Tthe well/the buddy/the roommate|Swells|PThe longer was taken. So, this.
friendly|a2q-kind||||Zfrankly, rather social
friendship|n2state||||PMother wanted the situation. Poor mother.
fries|n2vegetable||||Tthe jacket|Sone loose jacket|PThe potato was taken. So, this.|Wnext to the potato/next to the carrot
frighten|v2v-scare||||Dpractically bluffed/practically intimidated/more or less scared|Gpractically bluffing/practically intimidating
frightened|a2q-afraid||||Zfrankly, rather scared/frankly, rather afraid
frog|n2frog||Ribbit!||Slong hind limbs
frozen|a3q-frozen||||Tthe pipe|Spipes
fruit|n2fruit||||Tthe seed/the plant/the olive|Sseeds/plants|PEven the blossom looked surprised.|Wnext to the blossom
fruitcake|n4person||||PMother wanted the wacko. Poor mother.
fry|v2v-cook|||
fudge|n3sweets||||PMother wanted the marshmallow. Poor mother.|Wnext to the marshmallow
fuel|n2fuel||||Tthe can/the energy/the gasoline|Scans/energy
fugitive|n3person||||PThe friend was taken. So, this.
fulfill|v4v-stop||||Dpractically dispatched/more or less accomplished/more or less executed|Gpractically dispatching/almost accomplishing
full|a1q-full|||empty|Zanything but empty/frankly, rather filled|PGrandma prefers them empty.
fun|n1joy|||
function|n2thing||||Tthe operator|PNot the relationship. The other one.
fund|n2money||||Tthe budget/the savings|PEven the money looked surprised.
fundraiser|n4person|||
fungus|n4fungus||||Tthe cap|Sone loose cap
funny|a1q-funny||||Zfrankly, rather amusing/frankly, rather comic
fur|n2stuff||||Tthe dress/the coat/the squirrel|Sdresses/coats|PMother wanted the leather. Poor mother.
furious|a4q-angry||||Zfrankly, rather violent
furnace|n3room||||Tthe register/the heat/the building|Sone loose register/heat|Dlost its register|PNot the cage. The other one.|Wnext to the cage/next to the chamber
furniture|n2cupboard||||Tthe room/the table/the lamp|Srooms|PWe asked for the curtain. Nearly.|Wnext to the curtain/next to the rug
further|v2v-help||||Dmore or less fostered/more or less spurred|Galmost fostering/almost spurring
fuse|n3screen||||Tthe terminal/the can|Sone loose terminal/cans|Dlost its terminal|PNot the circuit. The other one.|Wnext to the circuit/next to the reactor
fuss|v4v-annoy||||Dmore or less feared/more or less obsessed|Galmost fearing/almost obsessing
future|n1time|||past|Tthe tomorrow
fuzz|n4bodypart||||Tthe plant/the beard|Splants
fuzzy|a4q-soft|||
gadget|n3appliance||||PNot the key. The other one.|Wnext to the key/next to the machine
gain|v3v-take||||Dpractically reaped/more or less shopped/more or less sourced|Gpractically reaping/almost shopping
galley|n4boat||||Tthe anchor/the bow/the deck|Sone loose anchor/decks|Dlost its anchor|PMother wanted the ship. Poor mother.|Wnext to the ship/next to the boat
gamble|v2v-act||||Dmore or less chanced/more or less risked/more or less hazarded|Galmost chancing/almost risking
gambler|n3person||||Tthe winner|PNot the friend. The other one.
game|n1game||||Srules|Tthe cards/the bowling|PNot the job. The other one.
gander|n4waterbird||||Tthe goose down/the goose/the duck's cousin/the goose's cousin|Sone loose goose down|PNot the duck. The other one.
gangster|n3thief||||Tthe apache|PEven the thief looked surprised.
garage|n1barn|housing automobiles|||Zfor housing automobiles
garbage|n2stuff||||PMother wanted the trash. Poor mother.
garden|n1park||||Tthe ground/the plant/the grove|Sgrounds/plants
gardener|n3farmer|||
garlic|n3spice||||PWe asked for the spice. Nearly.|Wnext to the spice/next to the vanilla
garment|n4garment||||Tthe band/the button hole/the suit|Sone loose band|Dlost its band|PNot the clothes. The other one.|Wnext to the clothes/next to the uniform
garter|n4thing||||Tthe leg|Slegs
gas|n1fuel||||Tthe engine|Sengines|PNot the lighter. The other one.
gasoline|n3fuel||||Tthe engine|Sengines|PNot the lighter. The other one.
gasp|v3v-breathe||||Dmore or less puffed/more or less heaved|Galmost puffing/almost heaving
gate|n1door||||Tthe lock/the fence/the wall|Sone loose lock/fences|Dlost its lock|PThe door was taken. So, this.|Wnext to the door
gateway|n4street||||Tthe can|Scans|PEven the portal looked surprised.|Wnext to the portal/next to the doorway
gather|v2v-collect|||spread|Dpractically picked/practically nutted/more or less collected|Gpractically picking/practically nutting|PIt did not spread. Far from it.
gator|n3reptile|||
gauge|n3gauge||||Tthe wire/the rain|Swires/rain|PWe asked for the sonar. Nearly.|Wnext to the sonar
gauze|n4cloth||||Won a bandage/next to the felt|PNot the felt. The other one.
gazelle|n4deer|||
gear|n2vehiclepart||||Tthe tooth/the rim|Sone loose tooth/teeth|Dlost its tooth|PNot the wheel. The other one.|Wnext to the wheel
geek|n2performer||||PThe actor was taken. So, this.
gem|n3jewel|||
general|n1soldier||||PEven the captain looked surprised.
generation|n2group||||PMother wanted the folk. Poor mother.
generator|n3machine|||
generous|a3q-kind|||
genie|n3spirit||||Tthe earth|Searths
genius|n1expert||||PWe asked for the scholar. Nearly.
gent|n3person||||PNot the boyfriend. The other one.
gentle|a3q-soft|||intense|Zanything but intense/frankly, rather soft|PGrandma prefers them intense.
gentleman|n1person||||PNot the boyfriend. The other one.
genuine|a4q-real|||counterfeit|Zanything but counterfeit/frankly, rather good|PGrandma prefers them counterfeit.
gerbil|n4rodent||||PEven the rat looked surprised.|Tthe rat's cousin/the mouse's cousin
get|v1v-take||||Dpractically won/practically bought/more or less acquired|Gpractically winning/practically buying
ghost|n1spirit||Boooo!||PEven the poet looked surprised.
ghoul|n4thief|taking bodies from graves|||Dtook bodies from graves|Gtaking bodies from graves|PMother wanted the robber. Poor mother.
giant|a2q-big|||small|Zanything but small/frankly, rather large|PGrandma prefers them small.
gift|n1prize|||
giggle|v4v-laugh||||Dmore or less chuckled|Galmost chuckling
ginger|n3spice||||Tthe ground|Sgrounds|PWe asked for the cinnamon. Nearly.|Wnext to the cinnamon/next to the spice
giraffe|n4elephant||||Tthe first stomach/the second stomach/the coat|Sone loose first stomach/coats|PEven the deer looked surprised.
girl|n1person||||Tthe maid/the belle|PNot the wife. The other one.
girlfriend|n1friend||||PThe wife was taken. So, this.
git|n4person||||PEven the crank looked surprised.
give|v1v-give||||Dpractically awarded/practically infected|Gpractically awarding/practically infecting
gizmo|n4thing||||PNot the souvenir. The other one.|Wnext to the souvenir
glad|a1q-happy|||sad|Zanything but sad|PNobody ever called it sad.
gladiator|n4person||||PWe asked for the boxer. Nearly.
glass|n1stuff||||PMother wanted the plastic. Poor mother.
glasses|n1glasses||||Tthe bridge/the lens/the frame|Sone loose bridge/frames|Dlost its bridge|Won a frame
global|a4q-foreign|||national|Zanything but national/frankly, rather international|PThe brochure said national. It lied.
globe|n3star||||Tthe land/the sky/the planet|Sone loose land/planets
glorious|a3q-bright||||Zfrankly, rather bright/frankly, rather divine
glory|n2state||||PThe reputation was taken. So, this.
glove|n1sportsgear||||PWe asked for the skate. Nearly.|Wnext to the skate
glow|v4v-see||||Dmore or less flashed|Galmost flashing
glue|v4v-attach||||Dmore or less coupled/more or less taped/more or less banded|Galmost coupling/almost taping
goal|n2idea||||Tthe aim/the intention/the destination|PEven the thought looked surprised.
goat|n2farm||Meeeh!||Tthe horn/the beard/the sheep/the sheep's cousin|Sone loose horn/sheep|PThe sheep was taken. So, this.
goblin|n4spirit||||PNot the devil. The other one.
goddess|n2spirit||||Tthe female|Sfemales
goggles|n4glasses||||Tthe bridge|Sone loose bridge|Dlost its bridge|PEven the sunglasses looked surprised.|Wnext to the sunglasses/next to the glasses
gold|n1money|||
golden|a2q-colour||||Tthe hair|Shairs
goldfish|n3fish|||
golf|n1sport||Fore!||NFore!|Tthe hole|Sholes
goner|n4person||||PEven the prisoner looked surprised.
good|a1q-good|||bad|Zanything but bad/frankly, rather solid|PThe brochure said bad. It lied.|Tthe knife/the check|Sknives
goodness|n1quality||||Tthe better/the benefit|PWe asked for the power. Nearly.
goody|n3food||||PWe asked for the feed. Nearly.|Wnext to the feed
goof|n3fool|||
goofy|a4q-silly|||wise|Zanything but wise/frankly, rather silly|PNobody ever called it wise.|Tthe hat|Shats
goose|n2waterbird||Honk! Hiss!||NHonk! Hiss!|Tthe bird/the duck's cousin|Sbirds|PWe asked for the duck. Nearly.
gopher|n4person|||
gorgeous|a2q-pretty|||ugly|Zfrankly, rather beautiful
gorilla|n3monkey||Ooh ooh ah ah!||PWe asked for the chimp. Nearly.|Tthe chimp's cousin
goulash|n4soup||||Tthe meat|Smeat|PNot the soup. The other one.|Wnext to the soup/next to the stew
gourmet|n4person||||PWe asked for the longer. Nearly.
government|n1government||||Tthe palace/the empire
governor|n1leader||||Tthe head|Sheads|PThe mayor was taken. So, this.
gown|n2dress||||Tthe train/the slide fastener/the skirt|Sone loose train/skirts|Dlost its train|PMother wanted the dress. Poor mother.|Wnext to the dress
grab|v1v-take||||Dpractically fished/practically intercepted/more or less caught|Gpractically fishing/practically intercepting
gracious|a4q-pretty|||
grade|n1crowd||||PNot the meeting. The other one.
grader|n4expert|||
graduate|n2expert||||PNot the reader. The other one.
graffiti|n4thing||||Tthe rock/the wall|Srocks/walls|PEven the block looked surprised.|Wnext to the block/next to the surface
grain|n3stuff|||
gramps|n4relative||||PNot the grandma. The other one.
gran|n4relative|||
grand|a1q-big||||Zfrankly, rather impressive
grandchild|n3relative||||Tthe grandson/the granddaughter|PNot the cousin. The other one.
granddad|n4relative||||PWe asked for the grandma. Nearly.
granddaddy|n4relative||||PThe grandma was taken. So, this.
granddaughter|n3relative||||Tthe female|Sfemales|PWe asked for the grandson. Nearly.
grandfather|n2relative||||PMother wanted the grandma. Poor mother.
grandma|n1relative||||PNot the grandpa. The other one.
grandmother|n1relative||||PEven the grandpa looked surprised.
grandpa|n1relative||||PMother wanted the grandma. Poor mother.
grandparent|n3relative||||Tthe grandma/the grandfather
grandson|n2relative||||PNot the granddaughter. The other one.
granny|n2relative||||PNot the grandpa. The other one.
grape|n3fruit||||Tthe peel/the skin|Sone loose peel/skins|PThe apple was taken. So, this.|Wnext to the apple/next to the banana
grapefruit|n4tree||||Tthe tree|Strees|PWe asked for the plum. Nearly.|Wnext to the plum
grass|n2grass|grazing animals|||Zfor grazing animals|Tthe bent/the cereal/the timothy
grasshopper|n4insect||Chirp, chirp.||PMother wanted the bug. Poor mother.|Tthe bug's cousin/the flea's cousin
grate|n4window||||Tthe backing/the brace/the iron|Sone loose backing/iron|Dlost its backing|Won a stove/next to the window|PWe asked for the window. Nearly.
grateful|a2q-happy|||ungrateful|Zanything but ungrateful/frankly, rather glad|PI ordered it ungrateful. Look at it.
gravity|n3thing||||Tthe universe/the earth/the surface|Suniverses/earths|PEven the attraction looked surprised.
gravy|n3sauce||||Tthe juice/the meat|Sjuice/meat|PMother wanted the dressing. Poor mother.|Wnext to the dressing/next to the sauce
gray|a2q-colour||||Zfrankly, rather grey
grease|n2thing||||PWe asked for the oil. Nearly.
great|a1q-big|||small|Zanything but small/frankly, rather large|PGrandma prefers them small.
greedy|a4q-hungry|||
green|a1q-colour||||Tthe tree/the paint|Strees
greenhouse|n4building||||Tthe extension/the entrance hall/the glass|Sone loose extension/glass walls|Dlost its extension|PThe hotel was taken. So, this.|Wnext to the hotel/next to the restaurant
greet|v4v-come||||Dpractically welcomed/practically bidded/more or less recognized|Gpractically welcoming/practically bidding
griffin|n2beast||||Tthe wing/the head/the lion|Swings/heads|PWe asked for the dragon. Nearly.
grill|n3eatery||||PMother wanted the cafeteria. Poor mother.|Wnext to the cafeteria/next to the cafe
grind|v2v-press||||Dmore or less crunched/more or less squeezed/more or less squashed|Galmost crunching/almost squeezing
grip|v4v-take|holding fast|||Dheld fast/practically bit/more or less grabbed|Gholding fast/practically biting
groan|v4v-speak|indicating pain|||Dindicated pain/more or less moaned/more or less shouted|Gindicating pain/almost moaning
grocery|n2shop||||Tthe shelf/the supermarket|Sone loose shelf|Dlost its shelf|PMother wanted the store. Poor mother.|Wnext to the store/next to the shop
groom|n2spouse|||
ground|n1thing||||Tthe solid/the earth/the surface|Ssolid/earths|Won an earth|PNot the web. The other one.
groundhog|n4rodent||||PMother wanted the rat. Poor mother.|Tthe rat's cousin/the mouse's cousin
group|n1group||||Tthe system/the collection/the arrangement
groupie|n4person||||PMother wanted the buff. Poor mother.
grow|v1v-grow||||Dpractically balded/more or less turned/more or less dressed|Gpractically balding/almost turning
growl|v4v-speak||||Dmore or less rumbled/more or less shouted/more or less spat|Galmost rumbling/almost shouting
grown|a2q-big|||immature|Zanything but immature/frankly, rather mature|PThe brochure said immature. It lied.
grownup|n4person||||Tthe professional/the host|PWe asked for the friend. Nearly.
grub|n3food||||Tthe meal|Smeal|PThe diet was taken. So, this.|Wnext to the diet/next to the menu
gruel|n4dish||||PMother wanted the oatmeal. Poor mother.|Wnext to the oatmeal/next to the pizza
grunt|v3v-speak||||Dmore or less shouted/more or less spat/more or less sighed|Galmost shouting/almost spitting
guacamole|n4sauce||||Schopped onions|PThe sauce was taken. So, this.|Wnext to the sauce/next to the ketchup
guarantee|v2v-promise|assuming responsibility|||Dassumed responsibility/more or less vouched/more or less vowed|Gassuming responsibility/almost vouching
guard|v1v-guard||||Tthe horse|Shorses|Dpractically patroled/practically babysited|Gpractically patroling/practically babysiting
guardian|n2person|caring for persons|||Dcared for persons|Gcaring for persons|Tthe champion/the bodyguard/the keeper|PMother wanted the longer. Poor mother.
guerrilla|n4person|fighting a stronger force|||Dfought a stronger force|Gfighting a stronger force|Tthe arm|Sarms|PThe samurai was taken. So, this.
guess|v1v-guess||||Dmore or less thought/more or less supposed/more or less imagined|Galmost thinking/almost supposing
guest|n1guest||||PThe caller was taken. So, this.
guide|v3v-control|directing the course|||Ddirected the course/practically parked/more or less steered|Gdirecting the course/practically parking
guilty|a2q-sorry|||innocent|Zanything but innocent/frankly, rather criminal|PI ordered it innocent. Look at it.
guitar|n2strings||||Tthe bridge/the peg/the string|Sone loose bridge/six strings|Dlost its bridge|PThe piano was taken. So, this.|Wnext to the piano
gull|n4person||||PWe asked for the longer. Nearly.
gum|n2sweets||||PEven the candy looked surprised.|Wnext to the candy/next to the centre
gunman|n4thief||||PWe asked for the thief. Nearly.
gunner|n4soldier||||PNot the officer. The other one.
gurney|n4vehicle||||Swheels/metal|Tthe metal/the wheel
gutter|n3street||||Tthe roof/the chute|Sroofs|PThe aisle was taken. So, this.|Wnext to the aisle
guy|n1person||||PWe asked for the gentleman. Nearly.
gym|n2thing||||Tthe locker room|Sone loose locker room|Dlost its locker room|PMother wanted the zoo. Poor mother.|Wnext to the zoo/next to the transportation
gymnasium|n4thing||||Tthe locker room|Sone loose locker room|Dlost its locker room|PWe asked for the zoo. Nearly.|Wnext to the zoo/next to the transportation
habit|n2idea|||
hack|n2person||||Tthe works|Sworkses|PThe beginner was taken. So, this.
hacker|n3athlete||||PThe putter was taken. So, this.
hag|n4elder|||
hair|n1hair||||Tthe root/the heat/the lock|Sone loose root/heat
haircut|n2hair||||Tthe rat/the lock/the butch|Sone loose rat|PThe eyebrow was taken. So, this.
hairdresser|n4worker||||Tthe barber|PNot the mechanic. The other one.
hairy|a4q-hairy|||
half|n1number||||PWe asked for the quarter. Nearly.
hall|n1street||||Tthe ceiling/the floor/the rooms|Sone loose ceiling/roomses|Dlost its ceiling|PThe tunnel was taken. So, this.|Wnext to the tunnel/next to the corridor
hallway|n2street||||Tthe ceiling/the floor/the rooms|Sone loose ceiling/roomses|Dlost its ceiling|PEven the tunnel looked surprised.|Wnext to the tunnel/next to the corridor
ham|n2meat||||Tthe meat|Smeat|PNot the bacon. The other one.|Wnext to the bacon/next to the chop
hamburger|n2sandwich||||Tthe ground beef/the bread/the cake|Sone loose ground beef/cakes|PThe sub was taken. So, this.|Wnext to the sub/next to the wedge
hammer|n2tool||||Tthe head/the handle/the hand|Sone loose head/hands|Dlost its head|PEven the shovel looked surprised.|Wnext to the shovel
hamper|n4device|tying down|||Zfor tying down|Tthe handcuff/the irons|PThe brake was taken. So, this.|Wnext to the brake/next to the trap
hamster|n4rodent||Squeak!||NSqueak!|PWe asked for the rat. Nearly.|Tthe rat's cousin/the mouse's cousin
handbag|n3container|carrying money|||Zfor carrying money|PEven the bag looked surprised.|Wnext to the bag/next to the box
handcuff|n3device||||Tthe metal/the can/the wrist|Smetal/cans
handgun|n4weapon||||Tthe stock/the firing pin/the automatic|Sone loose stock|Dlost its stock|PWe asked for the shotgun. Nearly.|Wnext to the shotgun
handkerchief|n3cloth|wiping the eyes|||Zfor wiping the eyes|Tthe nose/the costume|Snoses/costumes|PEven the towel looked surprised.|Wnext to the towel/next to the rag
handle|v1v-control||||Dpractically conducted/practically organized/more or less managed|Gpractically conducting/practically organizing
handler|n3leader||||Tthe train|Strains|PEven the politician looked surprised.
handsome|a2q-pretty|||ugly|Zfrankly, rather beautiful
handy|a3q-useful|||
handyman|n4worker|||
hang|v1v-touch||||Dpractically dangled|Gpractically dangling
hangar|n3building||||Tthe foundation/the plate/the airport|Sone loose foundation/airports|Dlost its foundation|Won an airport/next to the building|PNot the building. The other one.
hanger|n4worker||||PEven the assistant looked surprised.
happen|v1v-change||||Dpractically chanced/more or less occurred/more or less passed|Gpractically chancing/almost occurring
happiness|n2feeling|||
happy|a1q-happy||||Zfrankly, rather blessed/frankly, rather bright
harbor|n2harbour||||Tthe dock/the landing/the shelter|Sone loose dock/shelters|PMother wanted the port. Poor mother.
hard|a1q-hard||||Zfrankly, rather difficult/frankly, rather awkward
hardware|n3weapon|||
harm|n1state||||Tthe wound/the bump/the bruise
harmonica|n4wind||||Tthe free-reed/the instrument/the back|Sone loose free-reed/instruments|Dlost its free-reed
harness|n3device||||Won a parachute/next to the spoke|PWe asked for the spoke. Nearly.
harp|n2strings||||Tthe frame/the neck/the finger|Sframes/necks|PThe guitar was taken. So, this.|Wnext to the guitar
harpoon|n4tool|catching large fish|||Zfor catching large fish|Tthe fish|Sfish|PEven the stick looked surprised.|Wnext to the stick/next to the tool
harvest|n3action||||Tthe plant|Splants
hassle|n3problem|||
hat|n1hat||||Tthe crown/the head/the weather|Sone loose crown/heads|Dlost its crown|PThe cap was taken. So, this.|Wnext to the cap
hatch|v3v-breathe|emerging from the eggs|||Demerged from the eggs|Gemerging from the eggs
hatchet|n4weapon||||PThe sword was taken. So, this.|Wnext to the sword/next to the missile
hate|v1v-hate|||love|Dmore or less resented|Galmost resenting|PIt did not love. Far from it.
haul|v4v-pull|drawing slowly|||Ddrew slowly/more or less carted/more or less dragged|Gdrawing slowly/almost carting
haunt|v3v-scare||||Dmore or less stalked/more or less chased|Galmost stalking/almost chasing
haunted|a4q-scary||||Zfrankly, rather obsessed/frankly, rather concerned
haven|n1tent||||PNot the tent. The other one.|Wnext to the tent/next to the hut
hay|n3food||||Tthe grass|Sgrasses
head|n1bodypart||||Tthe ear/the brain/the face|Sone loose ear/faces|PThe face was taken. So, this.
headache|n2idea||||Tthe burden
headlight|n4lamp||||PMother wanted the torch. Poor mother.|Wnext to the torch/next to the lamp
headmaster|n4teacher||||PEven the teacher looked surprised.
headquarters|n2office||||PEven the office looked surprised.|Wnext to the office
heal|v3v-change||||Dmore or less mended/more or less recovered|Galmost mending/almost recovering
healer|n4expert||||PNot the specialist. The other one.
health|n1luck|||
healthy|a2q-healthy||||Zfrankly, rather firm/frankly, rather good
hear|v1v-hear||||Dmore or less saw/more or less listened/more or less caught|Galmost seeing/almost listening
heard|a1q-quality|||
heart|n1bodypart||||Tthe cardiac muscle/the valve/the lung|Sone loose cardiac muscle/lungs|PThe stomach was taken. So, this.
heartbeat|n3event||||PEven the tide looked surprised.
heat|n1thing||||PMother wanted the pressure. Poor mother.
heater|n3appliance|||
heaven|n1place||||PWe asked for the top. Nearly.
heavy|a2q-heavy|||light|Zanything but light/frankly, rather massive|PThe brochure said light. It lied.|Tthe load|Sloads
heavyweight|n3person||||PEven the boxer looked surprised.
hedge|n3wall||||Tthe plant/the bush|Splants/bushes|PEven the fence looked surprised.|Wnext to the fence/next to the rail
heel|n2place||||Tthe lift/the shoe/the boot|Sone loose lift/shoes|Dlost its lift|Won a shoe
heifer|n4farm||||Tthe bag/the poll/the kitten's cousin/the pup's cousin|Sone loose bag|PThe kitten was taken. So, this.
height|n2size||||Tthe highness|PMother wanted the size. Poor mother.
heir|n3person|||
helicopter|n2plane||||Tthe blade/the landing skid|Sone loose blade/blades|Dlost its blade|PWe asked for the plane. Nearly.|Wnext to the plane/next to the airplane
helmet|n2thing||||Tthe head|Sheads
help|v1v-help||||Dpractically cared/more or less assisted/more or less aided|Gpractically caring/almost assisting
helper|n4clerk||||Tthe secretary/the deputy/the pawn|PNot the employee. The other one.
helpless|a3q-weak|||powerful|Zanything but powerful|PNobody ever called it powerful.
hem|n4place||||Tthe cloth|Scloths|Won a fabric
hen|n3poultry||Cluck! Cluck!||Tthe chicken/the female/the rooster's cousin/the chicken's cousin|Sone loose chicken/females|PNot the rooster. The other one.
hero|n1hero||||PNot the chief. The other one.
heroic|a4q-brave|||small|Zanything but small/frankly, rather large|PI ordered it small. Look at it.
herring|n3fish||||PWe asked for the tuna. Nearly.|Tthe tuna's cousin/the salmon's cousin
hidden|a2q-secret|||visible|Zanything but visible/frankly, rather invisible|PNobody ever called it visible.
hide|v1v-hide|preventing from being seen||show|Tthe money|Smoney|Dpractically buried/practically shielded/more or less concealed|Gpractically burying/practically shielding|PIt did not show. Far from it.
hideous|a4q-ugly|||beautiful|Zanything but beautiful|PThe brochure said beautiful. It lied.
high|a1q-tall|||low|Zanything but low/frankly, rather advanced|PNobody ever called it low.
highball|n4wine||||Tthe mixer/the water/the glass|Sone loose mixer/water|PThe punch was taken. So, this.|Wnext to the punch/next to the cocktail
highway|n2street||||Tthe traffic lane/the bend/the motor|Sone loose traffic lane/motors|Dlost its traffic lane|PMother wanted the driveway. Poor mother.|Wnext to the driveway/next to the shortcut
hilarious|a4q-funny||||Zfrankly, rather screaming
hill|n1mountain||||Tthe slope|Sone loose slope|PNot the mountain. The other one.
hinge|n4thing||||Tthe can|Scans|Won a gate
hint|v4v-tell||||Dpractically intimated/more or less suggested/more or less thanked|Gpractically intimating/almost suggesting
hippie|n3person|rejecting the established culture|||Drejected the established culture|Grejecting the established culture|PEven the rebel looked surprised.
hippo|n4elephant||||Tthe river|Srivers|PEven the camel looked surprised.
hippy|n4person|rejecting the established culture|||Drejected the established culture|Grejecting the established culture|PEven the rebel looked surprised.
hire|v2v-hire|||fire|Dpractically shipped/practically ratted/more or less engaged|Gpractically shipping/practically ratting|PIt did not fire. Far from it.
history|n1time||||PWe asked for the future. Nearly.
hit|v1v-hit||||Tthe ball|Sballs|Dpractically popped/practically singled/more or less threw|Gpractically popping/practically singling
hitter|n4athlete||||PWe asked for the pitcher. Nearly.
hoe|n4tool||||Tthe blade|Sblades|PWe asked for the stick. Nearly.|Wnext to the stick
hog|n3person||Oink! Oink!||PMother wanted the crank. Poor mother.
hold|v1v-keep||||Dpractically distanced/more or less kept/more or less maintained|Gpractically distancing/almost keeping
holder|n4device||||PMother wanted the trap. Poor mother.|Wnext to the trap/next to the comb
hole|n1cave||||Tthe leak
holiday|n1trip|||
holler|v4v-shout|shouting out|||Dshouted out/more or less yelled/more or less thundered|Gshouting out/almost yelling
holster|n4thing|||
hombre|n4person||||PThe gentleman was taken. So, this.
home|n1house||||Tthe bathroom/the bedroom/the house|Sone loose bathroom|Dlost its bathroom|PNot the apartment. The other one.|Wnext to the apartment
homeboy|n4friend||||PNot the colleague. The other one.
homeless|a3q-poor|||settled|Zanything but settled|PNobody ever called it settled.
homeowner|n4person||||PNot the longer. The other one.
homework|n2job|||
honest|a1q-true|||
honeymoon|v3v-be|||
honk|v4v-see||||Dmore or less blared/more or less beeped/more or less tooted|Galmost blaring/almost beeping
honor|v1v-think||||Dpractically toasted/more or less honoured/more or less rewarded|Gpractically toasting/almost honouring
honorable|a4q-true||||Zfrankly, rather honest
honour|n1state||||Tthe glory/the fame/the esteem
hoodlum|n4thief||||Tthe bully|PNot the thief. The other one.
hoof|n3bodypart||||Tthe toe|Sone loose toe|PMother wanted the paw. Poor mother.
hook|n1fastener|locking a door|||Zfor locking a door|Tthe door|Sdoors|PMother wanted the button. Poor mother.|Wnext to the button/next to the seal
hooligan|n4thief||||PEven the brute looked surprised.
hoop|n2building||||Tthe light/the skirt|Slight/skirts
hop|v1v-jump|jumping lightly|||Djumped lightly/more or less skipped/more or less bounced|Gjumping lightly/almost skipping
hope|v1v-want|expecting and wish|||Dexpected and wish/more or less trusted/more or less desired|Gexpecting and wish/almost trusting
hopeless|a3q-colour||||Zfrankly, rather black/frankly, rather helpless
hormone|n3stuff||||Tthe blood/the tissue/the effect|Sbloods/tissues|PNot the serum. The other one.
horn|n1device||Toot!||NToot!|PEven the trap looked surprised.|Wnext to the trap/next to the comb
horrible|a2q-scary|||
horse|n1horse||Neigh!||Tthe withers/the poll/the mount/the mule's cousin|Sone loose withers|PNot the mule. The other one.
horseback|n4bodypart|||
horseshoe|n4game||||Tthe iron|Siron|PWe asked for the ball. Nearly.|Wnext to the ball
hose|n2shoe||||Tthe sock/the stocking/the tights|Ssocks
hospital|n1hospital||||Tthe burn center/the clinic/the facility|Sone loose burn center/facilities|Dlost its burn center
host|n2person|||
hostess|n3person|||
hostile|a3q-angry||||Zfrankly, rather aggressive/frankly, rather bitter
hot|a1q-hot|||cold|Zanything but cold/frankly, rather white|PGrandma prefers them cold.
hotel|n1hotel|lodging and meals|||Tthe extension/the entrance hall/the can|Sone loose extension/cans|Dlost its extension|Zfor lodging and meals|PNot the house. The other one.|Wnext to the house/next to the restaurant
hotshot|n3expert||||PThe therapist was taken. So, this.
hound|n3dog||Woof!||NWoof!|Tthe ear/the terrier's cousin/the puppy's cousin|Sears|PThe terrier was taken. So, this.
hour|n1time||||PWe asked for the day. Nearly.
house|n1house||||Tthe library/the loft/the quarters|Sone loose library/quarterses|Dlost its library|PMother wanted the condo. Poor mother.|Wnext to the condo/next to the hotel
housekeeper|n3servant||||PEven the maid looked surprised.
housewife|n3spouse||||PNot the husband. The other one.
hug|v3v-kiss||||Dpractically cuddled/more or less embraced/more or less squeezed|Gpractically cuddling/almost embracing
huge|a2q-big|||small|Zanything but small/frankly, rather large|PThe brochure said small. It lied.
hull|n3thing||||Tthe fruit/the seed/the nut|Sfruits/seeds|PThe pod was taken. So, this.|Wnext to the pod
hum|v3v-sing|singing with closed lips|||Dsang with closed lips/more or less sang/more or less belted|Gsinging with closed lips/almost singing
human|a1q-quality|||
humble|a3q-shy|||superior|Zanything but superior/frankly, rather small|PThe brochure said superior. It lied.
humiliate|v3v-annoy||||Dpractically degraded/more or less humbled|Gpractically degrading/almost humbling
hummingbird|n4bird||||PEven the parrot looked surprised.|Tthe parrot's cousin
humor|n2message||||Tthe fun/the joke/the cartoon|PNot the story. The other one.
hundred|a1q-quality|||
hungry|a1q-hungry|||thirsty|Zanything but thirsty/frankly, rather empty|PThe brochure said thirsty. It lied.
hunt|v2v-follow|pursuing for food|||Dpursued for food/practically rabbited/more or less ran|Gpursuing for food/practically rabbiting
hurdle|n4wall||||Tthe light|Slight|PEven the fence looked surprised.|Wnext to the fence/next to the rail
hurricane|n2weather||||Sheavy rains/rain|Tthe rain/the wind
husband|n1spouse|||wife|PWe asked for the wife. Nearly.
hustle|v3v-travel||||Dmore or less put/more or less sent/more or less pulled|Galmost putting/almost sending
hut|n2tent||||PThe haven was taken. So, this.|Wnext to the haven/next to the tent
hyena|n4wolf||||Tthe paw/the dog's cousin/the wolf's cousin|Sone loose paw|PMother wanted the dog. Poor mother.
hypocrite|n3thief||||PMother wanted the liar. Poor mother.
ice|n1ice||||Tthe water/the frost|Swater
iceberg|n4mountain||||Tthe ice/the sea|Sice/seas|PWe asked for the beach. Nearly.
icebox|n4appliance||||Tthe drip pan/the can/the store|Sone loose drip pan/cans|Dlost its drip pan
icing|n4thing||||Tthe sugar/the coat/the cake|Ssugar/coats
idea|n1idea||||Tthe plan/the meaning/the impression|PMother wanted the goal. Poor mother.
ideal|a3q-good||||Zfrankly, rather perfect
identify|v2v-think|recognizing as being|||Dpractically distinguished/more or less priced/more or less valued|Gpractically distinguishing/almost pricing
ignore|v2v-act|refusing to acknowledge|||Drefused to acknowledge/more or less disregarded/more or less cut|Grefusing to acknowledge/almost disregarding
iguana|n4reptile||||Tthe back|Sbacks
ill|a2q-sick|||well|Zanything but well/frankly, rather sick|PThe brochure said well. It lied.
image|n1idea||||PNot the memory. The other one.
imaginary|a4q-fake|||real|Zanything but real|PThe brochure said real. It lied.
imagination|n2idea||||Tthe dream/the fancy/the fantasy|PMother wanted the skill. Poor mother.
imagine|v1v-make||||Dpractically dreamt/practically fantasied/more or less programed|Gpractically dreaming/practically fantasying
impact|n2event||||Tthe blow|PMother wanted the miracle. Poor mother.
imply|v4v-speak||||Dmore or less worded/more or less smiled/more or less stressed|Galmost wording/almost smiling
import|n3thing||||PThe product was taken. So, this.|Wnext to the product/next to the merchandise
important|a1q-important||||Zfrankly, rather alpha/frankly, rather burning
impostor|n4thief||||PMother wanted the liar. Poor mother.
impress|v2v-annoy||||Dpractically surprised/practically disturbed/more or less affected|Gpractically surprising/practically disturbing
impression|n2idea||||Tthe intuition|PThe program was taken. So, this.
impressive|a3q-scary||||Zfrankly, rather dramatic/frankly, rather brilliant
improve|v3v-fix||||Dpractically helped/practically perfected/more or less bettered|Gpractically helping/practically perfecting
improvement|n3event||||Tthe recovery/the adjustment|PWe asked for the damage. Nearly.
inappropriate|a4q-wrong||||Tthe shoe|Sshoes
inch|n2amount||||Tthe foot|Sfeet|PMother wanted the mile. Poor mother.
incident|n2event||||Tthe scene|PWe asked for the fire. Nearly.
incline|n3mountain||||Tthe bank/the coast|PMother wanted the beach. Poor mother.
include|v2v-be||||Dpractically contained/practically embraced|Gpractically containing/practically embracing
increase|v3v-grow||||Dpractically grew/practically added|Gpractically growing/practically adding
incredible|a2q-tall||||Zfrankly, rather unbelievable/frankly, rather fabulous
indicate|v3v-tell||||Dpractically marked/more or less signaled/more or less repeated|Gpractically marking/almost signaling
inevitable|a4q-dangerous||||Zfrankly, rather necessary
infant|n3child|||
infect|v4v-give||||Dmore or less awarded|Galmost awarding
infirmary|n4hospital||||Tthe burn center/the clinic/the facility|Sone loose burn center/facilities|Dlost its burn center
influence|n2power||||Tthe force|PMother wanted the power. Poor mother.
inform|v2v-tell||||Dpractically told/practically taught/more or less talked|Gpractically telling/practically teaching
informant|n3person||||PEven the writer looked surprised.
information|n1message||||Tthe fact/the news/the secret|PNot the story. The other one.
ingredient|n3part||||PNot the addition. The other one.|Wnext to the addition
inhaler|n4container||||PEven the drawer looked surprised.|Wnext to the drawer/next to the basket
inherit|v4v-take||||Tthe castle|Scastles|Dmore or less won/more or less bought/more or less accepted|Galmost winning/almost buying
initial|a3q-first|||last|Zanything but last/frankly, rather first|PI ordered it last. Look at it.
ink|n3water|printing or writing|||Zfor printing or writing
inn|n2hotel||||Tthe hotel room|Sone loose hotel room|Dlost its hotel room|PNot the hotel. The other one.|Wnext to the hotel
insect|n3insect||||Tthe wing/the shell/the queen|Sone loose wing
insist|v2v-speak|||
inspector|n2officer||||PMother wanted the detective. Poor mother.
inspire|v3v-annoy||||Dpractically encouraged/more or less frightened/more or less thrilled|Gpractically encouraging/almost frightening
install|v4v-put|setting up for use|||Tthe wash|Swashes|Dmore or less parked/more or less seated/more or less middled|Galmost parking/almost seating
instance|n2event||||PMother wanted the fire. Poor mother.
instruction|n2message||||Tthe recipe/the prescription|PMother wanted the story. Poor mother.
instructor|n3teacher||||Tthe coach/the schoolteacher/the missionary
instrument|n2gauge||||Tthe whip/the tracer|PMother wanted the key. Poor mother.|Wnext to the key/next to the machine
insult|v3v-annoy||||Dmore or less humiliated|Galmost humiliating
insurance|n1money||||PMother wanted the sum. Poor mother.
intelligence|n2idea|||stupidity|Tthe brain/the genius/the wits|PThe skill was taken. So, this.
intelligent|a3q-clever||||Zfrankly, rather bright/frankly, rather natural
intend|v2v-think||||Dpractically planned/practically aimed/more or less meant|Gpractically planning/practically aiming
intense|a3q-extreme|||mild|Zanything but mild/frankly, rather cold|PI ordered it mild. Look at it.
intention|n2idea||||Tthe will/the idea|PEven the thought looked surprised.
intercept|v4v-take|seizing on its way|||Dmore or less stopped/more or less fished|Galmost stopping/almost fishing
intercom|n4thing||||Tthe rooms/the building/the ship|Sroomses/buildings
interest|n1state||||Tthe concern|PMother wanted the doubt. Poor mother.
interface|n4place|||
interfere|v3v-act||||Dmore or less stunted|Galmost stunting
international|a3q-foreign|||
internet|n3computer|||
interpreter|n4person||||PEven the representative looked surprised.
interrupt|v2v-stop||||Dpractically paused/more or less disrupted|Gpractically pausing/almost disrupting
interview|v2v-speak||||Dmore or less questioned/more or less argued/more or less chatted|Galmost questioning/almost arguing
intimate|a4q-near|||distant|Zanything but distant/frankly, rather close|PGrandma prefers them distant.
introduce|v2v-tell||||Dmore or less presented/more or less acquainted/more or less told|Galmost presenting/almost acquainting
intrude|v4v-come||||Dmore or less boarded/more or less docked/more or less invaded|Galmost boarding/almost docking
intruder|n3traveller||||Tthe stranger/the invader/the pusher|PThe villain was taken. So, this.
invade|v4v-fight||||Dmore or less occupied/more or less gassed/more or less raided|Galmost occupying/almost gassing
invader|n4traveller||||PNot the stranger. The other one.
invalid|n4person||||PMother wanted the patient. Poor mother.
invent|v3v-make||||Dmore or less forged/more or less imagined/more or less programed|Galmost forging/almost imagining
inventor|n4person||||PNot the artist. The other one.
invest|v4v-pay|||divest|Dpractically sheltered/more or less put/more or less committed|Gpractically sheltering/almost putting|PIt did not divest. Far from it.
investigate|v3v-learn||||Dpractically researched/practically experimented/more or less checked|Gpractically researching/practically experimenting
investigation|n1idea|||
investigator|n2officer|||
investor|n3person||||Tthe bear/the caller/the stockholder|PNot the longer. The other one.
invisible|a3q-secret|||
invitation|n2speech||||Tthe bidding|PMother wanted the appeal. Poor mother.
invite|v2v-invite||||Dmore or less interested/more or less upsetted/more or less wounded|Galmost interesting/almost upsetting
involve|v1v-be||||Dpractically implicated/more or less affected/more or less regarded|Gpractically implicating/almost affecting
iron|n2metal||||Tthe tool/the oxygen/the blood|Stools/oxygen|PNot the nickel. The other one.
ironic|a4q-dry|||
irresponsible|a4q-lazy|||
island|n1shore||||Tthe water|Swater
isolate|v4v-change|setting apart|||Dset apart/practically quarantined|Gsetting apart/practically quarantining
issue|v2v-tell||||Dpractically edited/more or less published/more or less released|Gpractically editing/almost publishing
itch|v4v-change||||Dmore or less rubbed/more or less scratched|Galmost rubbing/almost scratching
item|n2part||||Tthe can|Scans
jacket|n1coat||||Tthe coat button/the blazer|Sone loose coat button|Dlost its coat button
jackrabbit|n4rabbit|||
jaguar|n4bigcat||||PEven the tiger looked surprised.|Tthe tiger's cousin/the lion's cousin
jail|n1prison||||PWe asked for the prison. Nearly.|Wnext to the prison
jailhouse|n4prison||||PEven the prison looked surprised.|Wnext to the prison
jam|n2sweets||||Tthe fruit|Sfruits
janitor|n3person||||Tthe building|Sbuildings|PEven the bodyguard looked surprised.
jar|n2bottle||||Tthe lid/the mouth/the vase|Sone loose lid/mouths|Dlost its lid|PThe bottle was taken. So, this.|Wnext to the bottle/next to the pot
java|n4hotdrink||||Tthe ground/the coffee/the bean|Sgrounds/coffee|PMother wanted the tea. Poor mother.|Wnext to the tea/next to the milk
jaw|n2bodypart||||Tthe gum ridge/the marrow/the skull|Sone loose gum ridge/skulls|PThe tooth was taken. So, this.
jealous|a2q-jealous|||
jeans|n3trousers|||
jeep|n2car||||Tthe gas pedal/the air bag|Sone loose gas pedal|Dlost its gas pedal|PNot the cab. The other one.|Wnext to the cab/next to the taxi
jelly|n3food||||Tthe dessert|Sdessert|PEven the goody looked surprised.|Wnext to the goody
jellyfish|n4shellfish|||
jester|n4clown||||PMother wanted the clown. Poor mother.
jet|n2plane||||Tthe gas pedal/the escape hatch/the engine|Sone loose gas pedal/engines|Dlost its gas pedal|PMother wanted the plane. Poor mother.|Wnext to the plane/next to the helicopter
jewel|n2jewellery||||Tthe stone/the diamond/the pearl|Sstones|PNot the pin. The other one.|Wnext to the pin/next to the necklace
jewellery|n4jewellery||||Tthe metal/the pin/the necklace|Smetal|PEven the stripe looked surprised.|Wnext to the stripe
jewelry|n2jewellery||||Tthe metal/the pin/the necklace|Smetal|PNot the stripe. The other one.|Wnext to the stripe
job|n1job||||Tthe sport/the trade/the career|PNot the game. The other one.
jockey|n3traveller||||Tthe horse|Shorses
join|v1v-join||||Dpractically united/practically infiltrated|Gpractically uniting/practically infiltrating
joint|n1bodypart||||Tthe suture/the stifle/the hock|PMother wanted the chest. Poor mother.
joke|n1joke||||Tthe funny
joker|n3clown|enjoying telling|||Denjoyed telling|Genjoying telling|PEven the clown looked surprised.
jolly|a4q-happy||||Zfrankly, rather merry
journalist|n3writer||||PEven the ghost looked surprised.
journey|n2trip||||Tthe ride/the trip/the tour
joy|n1joy|||sorrow|PMother wanted the fear. Poor mother.
judge|n1person||Order! Order!||NOrder! Order!|Tthe ordinary|PThe prosecutor was taken. So, this.
judgment|n2idea||||Tthe decision|PThe opinion was taken. So, this.
jug|n3bottle||||Tthe mouth|Sone loose mouth/mouths|Dlost its mouth|PWe asked for the bottle. Nearly.|Wnext to the bottle
juice|n1food||||Tthe can/the plant/the tissue|Scans/plants|PMother wanted the flour. Poor mother.|Wnext to the flour/next to the feed
juicy|a4q-tasty|||
jukebox|n4machine||||Tthe pickup/the record changer|Sone loose pickup|Dlost its pickup|PNot the assembly. The other one.|Wnext to the assembly/next to the machinery
jump|v1v-jump||||Dpractically hopped/practically bounced/more or less leapt|Gpractically hopping/practically bouncing
jumper|n4person||||PEven the friend looked surprised.
jungle|n2place|||
juror|n3expert||||PThe grader was taken. So, this.
jury|n1group||||PMother wanted the band. Poor mother.
justice|n1quality|||
justify|v4v-speak||||Dpractically warranted/practically legitimated|Gpractically warranting/practically legitimating
kangaroo|n4pouched||||Tthe tail|Stails
karma|n3event||||PEven the miracle looked surprised.
kebab|n4dish||||Tthe topping/the ingredient/the meat|Sone loose topping/vegetables|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
keen|a4q-sharp||||Zfrankly, rather sharp
keep|v1v-keep||||Dpractically distanced/more or less maintained/more or less held|Gpractically distancing/almost maintaining
keeper|n3person||||Tthe nanny/the babysitter/the jailer|PWe asked for the bodyguard. Nearly.
kennel|n4barn||||Tthe dog|Sdogs|PThe garage was taken. So, this.|Wnext to the garage/next to the roost
kept|a1q-quality|||
ketchup|n3sauce||||PWe asked for the sauce. Nearly.|Wnext to the sauce
kettle|n4pan|stewing or boiling|||Zfor stewing or boiling|Tthe metal|Smetal|PEven the pot looked surprised.|Wnext to the pot/next to the pan
key|n1lock||||Tthe bit/the stem/the metal|Sone loose bit/metal|Dlost its bit|PEven the machine looked surprised.|Wnext to the machine/next to the trap
keyboard|n4device||||Tthe key/the piano/the organ|Skeys/pianos|Won a piano/next to the key|PEven the key looked surprised.
kick|v1v-throw||||Dmore or less hit/more or less threw/more or less launched|Galmost hitting/almost throwing
kid|n1child||||Tthe silly/the buster/the orphan|PThe youth was taken. So, this.
kiddie|n3child||||PMother wanted the orphan. Poor mother.
kiddy|n4child||||PMother wanted the orphan. Poor mother.
kidney|n2bodypart||||Tthe blood/the water|Sbloods/water|PEven the heart looked surprised.
kindly|a3q-kind|||
king|n1royal||Your Majesty!|queen|NYour Majesty!|PNot the emperor. The other one.
kingdom|n2country||||Tthe head|Sheads|PNot the country. The other one.
kiss|v1v-kiss|touching with the lips|||Dtouched with the lips/more or less hit/more or less struck|Gtouching with the lips/almost hitting
kisser|n3person||||PThe boyfriend was taken. So, this.
kit|n2box||||PMother wanted the luggage. Poor mother.|Wnext to the luggage/next to the briefcase
kitchen|n1kitchen|preparing meals|||Tthe ceiling/the floor/the meal|Sone loose ceiling/meal|Dlost its ceiling|Zfor preparing meals|Won a dwelling/next to the bar|PThe bar was taken. So, this.
kitten|n3animal||Meow.||NMeow.|Tthe cat/the pup's cousin|Scats|PNot the pup. The other one.
knee|n1bodypart||||Tthe leg|Slegs|PEven the elbow looked surprised.
knife|n1cutter||||Tthe blade/the handle/the tool|Sone loose blade/tools|Dlost its blade|PNot the razor. The other one.|Wnext to the razor/next to the scissors
knight|n1noble||||Tthe train/the arms/the bachelor|Strains/armses
knitting|n4thing||||Tthe needle/the machine|Sneedles/machines
knob|n3building||||PWe asked for the building. Nearly.|Wnext to the building/next to the floor
knock|v1v-hit|delivering a sharp blow|||Ddelivered a sharp blow/more or less rapped/more or less slapped|Gdelivering a sharp blow/almost rapping
knockout|n3person||||PMother wanted the girl. Poor mother.
know|v1v-know|||ignore|Dpractically recognized|Gpractically recognizing|PIt did not ignore. Far from it.
knowledge|n2idea||||Tthe mind/the information/the attitude
known|a1q-famous||||Zfrankly, rather identified
knuckle|n3bodypart||||Tthe finger|Sfingers
kumquat|n4tree||||Tthe tree/the fruit/the skin|Strees/fruits|PWe asked for the plum. Nearly.|Wnext to the plum
lab|n1place||||Tthe locker room|Sone loose locker room|Dlost its locker room|PMother wanted the farm. Poor mother.|Wnext to the farm/next to the studio
label|v4v-speak||||Dpractically called/practically named|Gpractically calling/practically naming
laboratory|n3place||||Tthe lab bench/the locker room|Sone loose lab bench|Dlost its lab bench|PThe farm was taken. So, this.|Wnext to the farm/next to the studio
lack|n2state||||Tthe absence|PWe asked for the danger. Nearly.
ladder|n2stairs|climbing up|||Tthe spoke|Sone loose spoke|Dlost its spoke|Zfor climbing up|PNot the stairs. The other one.|Wnext to the stairs
laddie|n4person||||PWe asked for the boy. Nearly.
lady|n1person||||PWe asked for the girl. Nearly.
lagoon|n4sea||||Tthe floor/the recess/the sand|Sone loose floor/sand|PNot the pond. The other one.
lake|n1sea||||Tthe floor/the recess/the pond|Sone loose floor|PMother wanted the sea. Poor mother.
lamb|n2farm||Baaa!|
lame|a3q-weak|||strong|Zanything but strong/frankly, rather weak|PGrandma prefers them strong.
lamp|n2lamp||||Tthe candle/the spotlight
land|n1money||||PNot the estate. The other one.
landing|n2harbour||||PMother wanted the deck. Poor mother.|Wnext to the deck/next to the pier
landlady|n4person||||PWe asked for the landlord. Nearly.
landlord|n3person|leasing to others|||Dleased to others|Gleasing to others
language|n1word||||Tthe tongue/the signing|PWe asked for the message. Nearly.
lantern|n4lamp||||Tthe light|Slight|PWe asked for the candle. Nearly.|Wnext to the candle/next to the lamp
laptop|n3computer||||Tthe computer/the lap|Scomputers/laps
large|a2q-big|||small|Zanything but small/frankly, rather bigger|PGrandma prefers them small.|Tthe sum|Ssum
lark|n4bird|||
larva|n4worm||||Tthe head/the face/the fish|Sone loose head/fish|PEven the pet looked surprised.
lasagna|n3pasta||||Tthe cheese/the meat/the vegetable|Scheese/meat|PThe spaghetti was taken. So, this.|Wnext to the spaghetti/next to the pasta
laser|n2device||||Tthe light|Slight|PNot the lens. The other one.|Wnext to the lens
last|a1q-first|||present|Zanything but present/frankly, rather past|PNobody ever called it present.
latch|n4lock||||Tthe bolt/the tumbler/the can|Sone loose bolt/cans|Dlost its bolt|PEven the lock looked surprised.|Wnext to the lock
late|a1q-late|||early|Zanything but early/frankly, rather advanced|PI ordered it early. Look at it.|Tthe breakfast|Sbreakfast
latest|a2q-new||||Zfrankly, rather current
latrine|n3bathroom|||
latte|n4hotdrink||||Tthe milk|Smilk|PMother wanted the cappuccino. Poor mother.|Wnext to the cappuccino
laugh|v1v-laugh|||cry|Dpractically chuckled/practically giggled/more or less cried|Gpractically chuckling/practically giggling|PIt did not cry. Far from it.
launch|v2v-act|setting up|||Dset up/more or less established/more or less founded|Gsetting up/almost establishing
laundry|n2garment||||Tthe band/the button hole/the can|Sone loose band/cans|Dlost its band|PThe suit was taken. So, this.|Wnext to the suit/next to the shirt
law|n1rule||||PEven the class looked surprised.
lawn|n2field||||Tthe grass|Sgrasses|PEven the campus looked surprised.
lawyer|n1lawyer||Objection!||NObjection!|Tthe prosecutor/the advocate|PNot the critic. The other one.
lay|v1v-put||||Dpractically parked/practically seated/more or less put|Gpractically parking/practically seating
layer|n3thing||||Tthe backing/the cushion|PWe asked for the block. Nearly.|Wnext to the block/next to the toy
lazy|a3q-lazy|||fast|Zanything but fast/frankly, rather slow|PNobody ever called it fast.|Tthe river|Srivers
leader|n1leader|||follower|Tthe chief/the hero/the commander|PWe asked for the friend. Nearly.
leaf|n1plant||||Tthe organ/the plant/the blade|Sorgans/plants|PMother wanted the root. Poor mother.|Wnext to the root
league|n2group||||Tthe majors/the minors|PThe union was taken. So, this.
lean|v3v-travel||||Dpractically weathered/practically heeled/more or less tilted|Gpractically weathering/practically heeling
leap|v4v-jump||||Dpractically hopped/practically bounced/more or less jumped|Gpractically hopping/practically bouncing
learn|v1v-learn|gaining knowledge|||Dgained knowledge/practically absorbed/more or less acquired|Ggaining knowledge/practically absorbing
lease|v4v-promise|letting for money|||Dlet for money/more or less rented/more or less hired|Gletting for money/almost renting
leash|n3rope|||
leather|n2stuff||||Tthe skin/the hair/the kid|Sskins/hairs|PWe asked for the fur. Nearly.
leave|v1v-leave|||arrive|Dpractically scatted/practically scrammed|Gpractically scatting/practically scramming|PIt did not arrive. Far from it.
ledge|n3mountain||||Tthe mountain/the water|Smountains/water|PMother wanted the reef. Poor mother.
leech|n3worm|||
left|a1q-near|||right|Zanything but right/frankly, rather near|PGrandma prefers them right.|Tthe hand/the bank|Shands
leg|n1limb||||Tthe shin/the foot/the knee|Sone loose shin/knees|PThe arm was taken. So, this.
legend|n2story|||
legitimate|a4q-true||||Zfrankly, rather true
lemon|n2fruit||||Tthe section/the fruit/the flesh|Sone loose section/fruits|PEven the orange looked surprised.|Wnext to the orange/next to the apple
lemonade|n3drink||||Tthe juice|Sjuice|PThe potion was taken. So, this.|Wnext to the potion
lend|v3v-change||||Dpractically factored/more or less contributed/more or less added|Gpractically factoring/almost contributing
lens|n3glasses||||Tthe light/the objective|Slight|PEven the laser looked surprised.|Wnext to the laser
leopard|n3bigcat||||Sblack spots/coats|Tthe coat/the panther/the tiger's cousin/the lion's cousin|PMother wanted the tiger. Poor mother.
leprechaun|n4fairy||||PMother wanted the elf. Poor mother.
lesson|n1lesson|||
lethal|a4q-dangerous||||Zfrankly, rather deadly
letter|n1letter|||
level|n1quality||||Tthe high/the grind/the extreme|PWe asked for the age. Nearly.
lever|n3tool||||Tthe trigger/the pedal|PThe runway was taken. So, this.|Wnext to the runway/next to the stick
liar|n1thief||||PEven the hypocrite looked surprised.
liberty|n2state|||
librarian|n4clerk|||
library|n2room||||Tthe ceiling/the floor|Sone loose ceiling|Dlost its ceiling|Won a house/next to the bar|PThe bar was taken. So, this.
license|n1card||||PEven the deed looked surprised.
lick|v3v-eat||||Dmore or less creamed/more or less batted/more or less worsted|Galmost creaming/almost batting
lid|n3bodypart||||Tthe lash/the skin/the can|Sone loose lash/skins
lie|v1v-lie|occupying a certain position|||Dpractically lined/practically fronted/more or less sat|Gpractically lining/practically fronting
lieutenant|n1soldier||||PWe asked for the captain. Nearly.
life|n1state||||PWe asked for the presence. Nearly.
lifeboat|n4boat||||Tthe sea/the ship|Sseas/ships|PMother wanted the barge. Poor mother.|Wnext to the barge/next to the ferry
lifeguard|n4servant||||Tthe beach/the pool|Sbeaches/pools|PThe checker was taken. So, this.
lifetime|n2time||||PThe night was taken. So, this.
lift|v2v-lift||||Tthe load|Sloads|Dpractically jacked/practically shouldered/more or less raised|Gpractically jacking/practically shouldering
light|n1thing||||Tthe can/the ray|Scans|PWe asked for the microwave. Nearly.
lighter|n2fuel||||Tthe punk|PWe asked for the gas. Nearly.
lighthouse|n3tower||||Tthe ship|Sships|PEven the tower looked surprised.|Wnext to the tower
lightning|n2weather||||Tthe cloud/the earth|Sclouds/earths|PEven the elves looked surprised.
lilac|n4plant||||Tthe plant/the flower|Splants/flowers|PThe blueberry was taken. So, this.|Wnext to the blueberry
limb|n3limb||||Tthe stump/the arm/the leg|Sone loose stump/arms
limit|n1size||||Tthe verge|PMother wanted the range. Poor mother.
limo|n2car||||Tthe gas pedal/the air bag|Sone loose gas pedal|Dlost its gas pedal|PMother wanted the cab. Poor mother.|Wnext to the cab/next to the taxi
limousine|n3car||||Tthe gas pedal/the air bag|Sone loose gas pedal|Dlost its gas pedal|PWe asked for the cab. Nearly.|Wnext to the cab/next to the taxi
line|n1group||||Tthe row/the rank|PEven the flight looked surprised.
linen|n3cloth||||Tthe edging/the plant|Sone loose edging/plants|Dlost its edging|PEven the felt looked surprised.|Wnext to the felt/next to the silk
link|v3v-think||||Dmore or less associated/more or less related/more or less connected|Galmost associating/almost relating
lion|n2bigcat||||Tthe coat/the tiger's cousin/the leopard's cousin|Scoats|PEven the tiger looked surprised.
lip|n1bodypart||||Tthe tissue/the mouth|Stissues/mouths|PNot the head. The other one.
lipstick|n2soap|coloring the lips|||Zfor coloring the lips|Tthe lip|Slips|PThe makeup was taken. So, this.|Wnext to the makeup
liquid|a3q-wet|||solid|Zanything but solid/frankly, rather fluid|PNobody ever called it solid.
list|n1message||||Tthe roll/the standing/the schedule|PEven the news looked surprised.
listener|n3person||||PNot the witness. The other one.
little|a1q-small|||big|Zanything but big/frankly, rather small|PI ordered it big. Look at it.|Tthe house|Shouses
live|v1v-be||||Dpractically boarded/practically camped/more or less dwelled|Gpractically boarding/practically camping
lively|a4q-hot|||dull|Zanything but dull/frankly, rather alive|PThe brochure said dull. It lied.
livestock|n4animal||||PNot the bat. The other one.|Tthe bat's cousin
lizard|n3reptile||||Tthe tail|Stails
llama|n4farm||||PEven the camel looked surprised.|Tthe camel's cousin/the swine's cousin
load|n1thing||||PWe asked for the block. Nearly.|Wnext to the block/next to the surface
loaf|n3bread||||Tthe heel|Sone loose heel|PMother wanted the toast. Poor mother.|Wnext to the toast/next to the cracker
loan|n2debt|||
lobby|n2room||||Tthe ceiling/the floor/the entrance|Sone loose ceiling/entrances|Dlost its ceiling|Won a building/next to the bar|PWe asked for the bar. Nearly.
lobster|n2shellfish||||PMother wanted the crab. Poor mother.|Tthe crab's cousin/the shrimp's cousin
locate|v3v-take|finding by searching|||Dfound by searching|Gfinding by searching
location|n1place||||Tthe here/the there/the somewhere
lock|n1lock||||Tthe bolt/the tumbler/the door|Sone loose bolt/doors|Dlost its bolt|Won a gate/next to the button|PNot the button. The other one.
locker|n2room||||Tthe clothes|Sclotheses|PNot the cabin. The other one.|Wnext to the cabin/next to the stall
locket|n4box||||Tthe picture/the hair|Spictures/hairs|PThe kit was taken. So, this.|Wnext to the kit/next to the luggage
lockup|n4prison||||Tthe station|Sstations|PEven the prison looked surprised.|Wnext to the prison/next to the jail
lodge|n2house||||Tthe entrance|Sentrances|PMother wanted the cottage. Poor mother.|Wnext to the cottage/next to the villa
loft|n3building||||Tthe factory|Sfactories|PThe basement was taken. So, this.|Wnext to the basement/next to the cellar
log|n2wood||||Tthe trunk/the tree|Strunks/trees|PThe wood was taken. So, this.
logical|a4q-polite||||Zfrankly, rather formal
loin|n4meat||||Tthe back/the rib|Sbacks/ribs|PEven the chop looked surprised.|Wnext to the chop/next to the steak
lollipop|n4sweets||||Tthe stick|Ssticks|PNot the fudge. The other one.|Wnext to the fudge/next to the marshmallow
lone|a4q-alone|||accompanied|Zanything but accompanied/frankly, rather alone|PI ordered it accompanied. Look at it.|Tthe sky|Sskies
lonely|a2q-lonely|||accompanied|Zanything but accompanied/frankly, rather alone|PGrandma prefers them accompanied.
loner|n3person|avoiding the company|||Davoided the company|Gavoiding the company|PEven the longer looked surprised.
lonesome|a4q-alone|||multiple|Zanything but multiple/frankly, rather only|PI ordered it multiple. Look at it.
long|a1q-long|||short|Zanything but short|PNobody ever called it short.
longer|n1person||||PThe friend was taken. So, this.
loo|n4bathroom||||Tthe toilet|Sone loose toilet|Dlost its toilet
look|v1v-see|perceiving with attention|||Dperceived with attention/practically eyed|Gperceiving with attention/practically eyeing
lookout|n3person||||PWe asked for the doorman. Nearly.
loon|n4person|||
loop|n2fastener||||Tthe metal/the hole|Smetal/holes|PThe lock was taken. So, this.|Wnext to the lock/next to the button
lose|v1v-lose|failing to keep||keep|Dfailed to keep|Gfailing to keep|PIt did not keep. Far from it.
loser|n1athlete|||winner|Dlost the contest|PEven the player looked surprised.
loss|n1money||||Tthe forfeit
lost|a1q-quality|||found|Zanything but found/frankly, rather missing|PI ordered it found. Look at it.
lotion|n3soap||||Tthe skin|Sskins|PWe asked for the toothbrush. Nearly.|Wnext to the toothbrush
lottery|n3event||||PThe coincidence was taken. So, this.
loud|a2q-loud|||soft|Zanything but soft|PNobody ever called it soft.
lounge|n2seat||||Tthe seat|Sone loose seat|Dlost its seat|PNot the chair. The other one.|Wnext to the chair/next to the bench
louse|n3insect||||Tthe wing/the bug's cousin/the flea's cousin|Sone loose wing|PThe bug was taken. So, this.
lousy|a2q-bad|||good|Zanything but good/frankly, rather rotten|PNobody ever called it good.
love|v1v-love|||hate|Dpractically adored/practically cherished|Gpractically adoring/practically cherishing|PIt did not hate. Far from it.
lovely|a1q-pretty|||ugly|Zfrankly, rather beautiful
low|a1q-sad|||high|Zanything but high/frankly, rather depressed|PI ordered it high. Look at it.
lower|v2v-travel|||raise|Dpractically reefed/more or less put/more or less sent|Gpractically reefing/almost putting|PIt did not raise. Far from it.
luck|n1luck||||Tthe misfortune
lucky|a1q-lucky|||unfortunate|Zanything but unfortunate/frankly, rather fortunate|PNobody ever called it unfortunate.
luggage|n2bag||||Tthe handle/the strap/the trunk|Sone loose handle|Dlost its handle|PThe kit was taken. So, this.|Wnext to the kit/next to the briefcase
lunch|n1meal||||Tthe course/the dish|Sone loose course|PMother wanted the dinner. Poor mother.|Wnext to the dinner/next to the breakfast
luncheon|n3meal||||Tthe course/the dish|Sone loose course|PNot the dinner. The other one.|Wnext to the dinner/next to the breakfast
lung|n2bodypart||||Tthe air cell/the chest/the oxygen|Sone loose air cell/chests|PMother wanted the heart. Poor mother.
macaroni|n3person||||PThe gentleman was taken. So, this.
machine|n1machine||||Tthe energy/the computer/the motor|Senergy|PNot the key. The other one.|Wnext to the key/next to the trap
machinery|n3machine||||Tthe system|Ssystems|PNot the computer. The other one.|Wnext to the computer/next to the motor
mackerel|n4fishdish||||Tthe flesh/the fish|Sfleshes/fish|Won a shiner/next to the sardine|PWe asked for the sardine. Nearly.
mad|a1q-angry||||Zfrankly, rather sore/frankly, rather angry
made|a1q-quality|||
madman|n3person||||PThe patient was taken. So, this.
magazine|n1newspaper||||Tthe picture/the slick|Spictures|PEven the newspaper looked surprised.
maggot|n3worm|||
magic|n1magic||||Tthe art/the mojo|Sarts
magical|a3q-magic|||natural|Zanything but natural/frankly, rather charming|PI ordered it natural. Look at it.
magician|n2wizard||Abracadabra!||PNot the actor. The other one.
magnet|n3device||||Tthe core/the pole/the iron|Sone loose core/iron|Dlost its core|PWe asked for the key. Nearly.|Wnext to the key/next to the machine
magnificent|a3q-bright||||Zfrankly, rather brilliant/frankly, rather glorious
maid|n2servant||||Tthe female|Sfemales|PWe asked for the housekeeper. Nearly.
maiden|n3person||||PThe girl was taken. So, this.
mail|v2v-touch|||
mailbox|n3box||||Tthe base/the lid|Sone loose base|Dlost its base|PMother wanted the crate. Poor mother.|Wnext to the crate/next to the box
mailman|n4person|||
main|a2q-important||||Zfrankly, rather chief/frankly, rather primary
mainframe|n4computer||||Tthe room|Srooms
mainland|n3place|||
maintain|v3v-keep||||Dpractically distanced/more or less kept/more or less held|Gpractically distancing/almost keeping
major|n1soldier||||Tthe air|Sair|PThe captain was taken. So, this.
make|v1v-act|||
maker|n3maker||||Tthe author/the manufacturer/the jeweler|PMother wanted the artist. Poor mother.
makeup|n2soap||||Tthe face/the lipstick/the rouge|Sfaces|PMother wanted the lotion. Poor mother.|Wnext to the lotion
male|n1animal|||female|Tthe head/the face/the can/the pet's cousin|Sone loose head/cans|PNot the pet. The other one.
malfunction|n3event||||PEven the miracle looked surprised.
mall|n2street||||PThe sidewalk was taken. So, this.|Wnext to the sidewalk
mammal|n4animal||||Tthe coat/the hair/the skin/the bird's cousin|Sone loose coat/skins|PEven the bird looked surprised.
man|n1person|||woman|Tthe sir/the boy/the gentleman|PWe asked for the boy. Nearly.
manage|v2v-control|achieving a goal||fail|Dachieved a goal/more or less arrived/more or less pegged|Gachieving a goal/almost arriving|PIt did not fail. Far from it.
manager|n1boss|controlling resources|||Dcontrolled resources|Gcontrolling resources|PWe asked for the executive. Nearly.
mango|n4fruit||||Tthe peel/the skin/the seed|Sone loose peel/skins|PNot the apple. The other one.|Wnext to the apple/next to the banana
mankind|n2group||||Tthe human head/the foot/the earth|Sone loose human head/earths
manner|n2quality||||Tthe wise/the signature/the setup|PWe asked for the age. Nearly.
manor|n3castle||||PWe asked for the castle. Nearly.|Wnext to the castle/next to the palace
mansion|n3castle||||Tthe manor hall/the library/the palace|Sone loose manor hall|Dlost its manor hall|PThe cottage was taken. So, this.|Wnext to the cottage/next to the villa
manufacture|v4v-make||||Dmore or less constructed/more or less fashioned/more or less coopered|Galmost constructing/almost fashioning
map|n1map||||Tthe earth/the surface/the chart|Searths/surfaces|PMother wanted the picture. Poor mother.|Wnext to the picture/next to the photo
maple|n3wood||||Tthe tree/the sugar/the furniture|Strees/sugar|PThe oak was taken. So, this.|Wnext to the oak
marble|n2stuff||||Tthe building|Sbuildings|PThe filling was taken. So, this.
march|v2v-walk||||Dpractically paraded/more or less footed/more or less snuck|Gpractically parading/almost footing
mare|n3horse||Neigh!||Tthe horse's foot/the withers/the female/the pony's cousin|Sone loose horse's foot/females|PWe asked for the pony. Nearly.
marine|n2soldier||||PWe asked for the trooper. Nearly.
marker|n3thing||||PThe block was taken. So, this.|Wnext to the block/next to the toy
market|n1job||||PEven the job looked surprised.
marmalade|n4sweets||||Tthe fruit|Sfruits|PThe jam was taken. So, this.|Wnext to the jam
maroon|n4person||||PThe prisoner was taken. So, this.
marquis|n4noble||||PNot the count. The other one.
marriage|n1state|||
marry|v1v-marry||||Dmore or less clubbed/more or less paired/more or less leagued|Galmost clubbing/almost pairing
marshal|n2officer||||PEven the sheriff looked surprised.
marshmallow|n3sweets||||Tthe sugar/the corn/the dust|Ssugar/corns|PWe asked for the fudge. Nearly.|Wnext to the fudge
marvellous|a4q-good|||ordinary|Zanything but ordinary/frankly, rather fantastic|PI ordered it ordinary. Look at it.
marvelous|a3q-good|||ordinary|Zanything but ordinary/frankly, rather fantastic|PI ordered it ordinary. Look at it.
mascot|n4thing||||PThe mutant was taken. So, this.
mask|n1costume||||Tthe face|Sfaces|PMother wanted the clothing. Poor mother.|Wnext to the clothing/next to the flap
mass|n2amount||||PWe asked for the weight. Nearly.
massage|v3v-touch||||Dmore or less toyed/more or less moused/more or less tampered|Galmost toying/almost mousing
massive|a3q-big|||small|Zanything but small/frankly, rather large|PNobody ever called it small.
master|n1artist||||PThe photographer was taken. So, this.
mastermind|n4person|creating new things|||Tthe pioneer/the founder|PWe asked for the artist. Nearly.
masterpiece|n3thing|||
match|v2v-be||||Dpractically twinned/practically patterned/more or less fitted|Gpractically twinning/practically patterning
material|n2stuff||||Tthe paper/the rock/the earth|PThe fluid was taken. So, this.
mattress|n3bedding||||Tthe bed|Sbeds|Won a bed
mature|a3q-tasty|||
matzo|n4bread||||PNot the toast. The other one.|Wnext to the toast/next to the cracker
mayonnaise|n4sauce||||Tthe egg/the oil|Seggs/oil|PWe asked for the dressing. Nearly.|Wnext to the dressing/next to the gravy
mayor|n1leader||||Tthe head|Sheads|PThe governor was taken. So, this.
maze|n4thing||||PEven the system looked surprised.|Wnext to the system/next to the equipment
mean|v1v-tell|intending to express|||Dintended to express/practically spelt/more or less intended|Gintending to express/practically spelling
meaningless|a4q-empty||||Zfrankly, rather empty/frankly, rather nonsense
measure|v3v-decide||||Dmore or less willed/more or less ruled/more or less chose|Galmost willing/almost ruling
meat|n1meat||||Tthe flesh/the bird/the beef|Sfleshes|PMother wanted the cheese. Poor mother.|Wnext to the cheese/next to the butter
meatball|n3dish||||Tthe topping/the ingredient/the ground|Sone loose topping/grounds|PEven the cake looked surprised.|Wnext to the cake/next to the pizza
meatloaf|n4dish||||Tthe topping/the ingredient/the ground|Sone loose topping/grounds|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
mechanic|n3worker||||Tthe machine/the tool|Smachines/tools|PEven the plumber looked surprised.
medallion|n4amount||||Tthe taste|Sone loose taste|PEven the slice looked surprised.|Wnext to the slice
medical|a2q-medical|||
medication|n2medical||||Tthe specific/the prescription/the dose
medicine|n1science||||Tthe pharmacy
medium|n1thing||||Tthe store/the film/the vehicle|Sstores
meet|v1v-travel||||Dmore or less encountered/more or less saw|Galmost encountering/almost seeing
meeting|n1meeting||||Tthe conference/the convention/the congress|PNot the crowd. The other one.
melon|n3fruit||||Tthe peel/the flesh|Sone loose peel/fleshes|PEven the apple looked surprised.|Wnext to the apple/next to the banana
melt|v3v-melt||||Dmore or less ran|Galmost running
member|n1friend||||Tthe brother/the commissioner/the pledge|PThe colleague was taken. So, this.
membrane|n4thing||||PEven the panel looked surprised.|Wnext to the panel/next to the block
memory|n1idea||||PNot the image. The other one.
men|n1army||||PNot the police. The other one.
mention|v1v-speak||||Dmore or less named/more or less refered|Galmost naming/almost refering
mentor|n3expert||||PWe asked for the genius. Nearly.
menu|n2food||||Tthe dish/the meal|Sdishes/meal|PThe diet was taken. So, this.|Wnext to the diet/next to the ration
mercenary|n3person||||Tthe ninja|PWe asked for the longer. Nearly.
merchandise|n3thing||||Tthe release/the stock/the cargo|PNot the import. The other one.|Wnext to the import/next to the staple
merchant|n3seller||||Tthe baker/the butcher/the seller|PNot the businessman. The other one.
mercy|n2action|||
mermaid|n3fairy|||
message|n1message||||Tthe mail/the broadcast/the telegram|PWe asked for the signal. Nearly.
messenger|n2traveller|carrying a message|||Dcarried a message|Gcarrying a message|Tthe bearer|PEven the passenger looked surprised.
messy|a4q-messy|||tidy|Zanything but tidy|PThe brochure said tidy. It lied.
metal|n2metal||||Tthe solid/the heat/the can|Ssolid/heat|PWe asked for the oxygen. Nearly.
meteor|n3star|||
mic|n4screen||||Tthe energy|Senergy
microchip|n4screen||||Tthe equipment/the crystal|Sequipments/crystal|Won a computer
microfilm|n4camera|reading the material|||Tthe photograph/the system|Sphotographs/systems|PThe footage was taken. So, this.|Wnext to the footage/next to the reel
microphone|n3screen||||Tthe energy|Senergy
microscope|n4gauge|||
microwave|n3thing|transmitting telephone|||Zfor transmitting telephone|Tthe radar/the telephone|Sradars/telephones
midnight|n1time|||
mighty|a2q-strong|||powerless|Zanything but powerless/frankly, rather powerful|PI ordered it powerless. Look at it.
mild|a4q-soft|||intense|Zanything but intense/frankly, rather gentle|PI ordered it intense. Look at it.
mile|n1amount||||Tthe foot|Sfeet|PMother wanted the yard. Poor mother.
milk|n1dairy||||PEven the cream looked surprised.|Wnext to the cream/next to the cheese
milkshake|n4drink|||
mill|n1factory||||Tthe production line/the shop floor/the building|Sone loose production line/facilities|Dlost its production line|PNot the plant. The other one.|Wnext to the plant
million|a1q-quality|||
millionaire|n3person||||PMother wanted the longer. Poor mother.
milord|n3noble||||PThe count was taken. So, this.
mind|n1idea||||Tthe brain/the unconscious|Sbrains|PEven the attitude looked surprised.
miner|n3person|||
minivan|n4car||||Tthe gas pedal/the air bag|Sone loose gas pedal|Dlost its gas pedal|PEven the cab looked surprised.|Wnext to the cab/next to the taxi
minor|a3q-small|||major|Zanything but major|PThe brochure said major. It lied.
minute|n1time||||PMother wanted the day. Poor mother.
miracle|n1event||||PMother wanted the fire. Poor mother.
mirror|n1mirror||||Tthe surface/the light|Ssurfaces/light
miserable|a2q-sad|||happy|Zanything but happy/frankly, rather suffering|PNobody ever called it happy.
missile|n2spaceship||||Tthe nose/the rocket|Sone loose nose|Dlost its nose|PMother wanted the sword. Poor mother.|Wnext to the sword/next to the spear
mission|n1group||||PNot the union. The other one.
missionary|n4teacher||||PThe tutor was taken. So, this.
mist|n1weather|||
mistake|n1mistake||||Tthe slip/the stupidity|PNot the failure. The other one.
mistletoe|n4plant|||
misunderstand|v4v-know||||Dmore or less read|Galmost reading
mix|v2v-mix||||Dmore or less blended/more or less fused/more or less combined|Galmost blending/almost fusing
mixer|n4drink||||Tthe fruit/the juice|Sfruits/juice|PEven the coffee looked surprised.|Wnext to the coffee/next to the tea
mocha|n4spice||||Tthe coffee|Scoffee|PNot the spice. The other one.|Wnext to the spice/next to the garlic
mock|v4v-act|treating with contempt|||Dtreated with contempt/practically teased/more or less wronged|Gtreating with contempt/practically teasing
model|n1idea|||
modern|a2q-modern||||Tthe art|Sarts
modest|a4q-shy||||Tthe apartment|Sapartments
molasses|n4spice||||Tthe juice/the sugar|Sjuice/sugar|PWe asked for the syrup. Nearly.|Wnext to the syrup
mom|n1relative||||PEven the father looked surprised.
moment|n1amount|||
mommy|n1relative||||PEven the father looked surprised.
monastery|n3house||||Tthe cell|Sone loose cell|Dlost its cell|PEven the convent looked surprised.|Wnext to the convent
money|n1money||||Tthe exchange/the fund|Sexchange
mongrel|n4dog||||Tthe flag/the puppy's cousin/the doggy's cousin|Sone loose flag|PWe asked for the puppy. Nearly.
monitor|v3v-see|keeping under surveillance|||Dkept under surveillance/practically spied/more or less supervised|Gkeeping under surveillance/practically spying
monk|n2cleric|||
monkey|n1monkey||Ooh ooh ah ah!||PEven the ape looked surprised.|Tthe ape's cousin
monster|n1beast||||PWe asked for the unicorn. Nearly.
month|n1season||||PNot the night. The other one.
monument|n3building||||Tthe foundation/the plate|Sone loose foundation|Dlost its foundation|PMother wanted the building. Poor mother.|Wnext to the building/next to the floor
mood|n1feeling||||PWe asked for the pleasure. Nearly.
moon|n1star||||Tthe satellite/the earth|Ssatellites/earths
moonlight|n3star|||
moose|n3deer||||Tthe flag/the withers/the reindeer's cousin/the deer's cousin|Sone loose flag|PThe reindeer was taken. So, this.
moral|a3q-clean||||Zfrankly, rather clean
morning|n1time||||PThe night was taken. So, this.
morsel|n4amount||||Tthe solid/the chew|Ssolid
mortar|n3weapon||||Tthe barrel/the shell|Sbarrels/shells
mosquito|n3insect||Bzzzz!||Tthe halter/the female/the skin/the bug's cousin|Sone loose halter/females|PThe bug was taken. So, this.
motel|n2hotel||||Tthe motor|Smotors|PNot the inn. The other one.|Wnext to the inn
mother|n1relative|||father|Tthe mama/the mater
motion|n2message||||Tthe beck/the nod/the waving|PThe video was taken. So, this.
motor|n2engine||||Tthe energy/the engine|Senergy|PWe asked for the computer. Nearly.|Wnext to the computer/next to the assembly
motorcycle|n2bike||Vroom!||Tthe kick starter/the splash guard/the vehicle|Sone loose kick starter/two wheels|Dlost its kick starter|PEven the car looked surprised.|Wnext to the car/next to the truck
mountain|n1mountain||||Tthe slope/the well/the hill|Sone loose slope/wells|PNot the hill. The other one.
mouse|n2rodent||Squeak!||NSqueak!|Tthe rat/the ear/the rat's cousin/the squirrel's cousin|Srats/ears|PMother wanted the rat. Poor mother.
mousse|n4cake||||Swhipped egg whites/eggs|Tthe egg|PMother wanted the pudding. Poor mother.|Wnext to the pudding/next to the dessert
moustache|n3hair||||Tthe lip/the toothbrush|Slips|PEven the beard looked surprised.
mouth|n1bodypart||||Tthe teeth/the tongue|Sone loose teeth
mouthful|n4amount||||Tthe swallow
move|v1v-travel|changing location|||Dchanged location/practically came/more or less traveled|Gchanging location/practically coming
movement|n2movement||||Tthe sitting/the wave/the kicking
movie|n1film||||Tthe sequence/the musical/the documentary|Sone loose sequence|PEven the performance looked surprised.
mower|n4tool|mowing grass|||Tthe blade/the garden/the grass|Sone loose blade/gardens|Dlost its blade|Zfor mowing grass
mud|n2soil||||Tthe water/the slop|Swater|PWe asked for the sand. Nearly.
muffin|n2cake|||
mugger|n4thief|taking property|||PThe robber was taken. So, this.
mule|n2horse||Hee-haw!||Tthe female/the horse/the horse's cousin/the zebra's cousin|Sfemales/horses|PNot the horse. The other one.
mummy|n2relative||||PNot the father. The other one.
muscle|n2bodypart||||PEven the tongue looked surprised.
museum|n2museum||||Tthe storage space|Sone loose storage space|Dlost its storage space|PMother wanted the archive. Poor mother.|Wnext to the archive
mush|n3thing|||
mushroom|n3fungus|||
music|n1song||||Tthe section/the tune/the ballet
musical|a3q-musical|||
musician|n2musician||||Tthe instrument/the piper/the singer|Sinstruments|PThe actor was taken. So, this.
musket|n4weapon||||Tthe shoulder/the barrel|Sshoulders/barrels|PNot the shotgun. The other one.|Wnext to the shotgun
musketeer|n4soldier||||Tthe foot/the arm|Sfeet/arms|PWe asked for the marine. Nearly.
mussel|n4fishdish||||Tthe wine|Swine
mustache|n3hair||||Tthe lip/the toothbrush|Slips|PMother wanted the beard. Poor mother.
mustard|n3plant||||Tthe plant|Splants
mutant|n3thing||||PNot the sitter. The other one.
mutation|n4thing||||PWe asked for the sitter. Nearly.
mutt|n3dog||||Tthe flag/the puppy's cousin/the doggy's cousin|Sone loose flag|PMother wanted the puppy. Poor mother.
mutton|n4meat||||Tthe sheep|Ssheep|PEven the pork looked surprised.|Wnext to the pork/next to the sausage
mutual|a4q-normal||||Zfrankly, rather common/frankly, rather shared
muzzle|n4thing||||PEven the exit looked surprised.|Wnext to the exit/next to the slit
mysterious|a3q-strange||||Zfrankly, rather deep
mystery|n2state|||
nail|v2v-attach||||Dmore or less coupled/more or less taped/more or less banded|Galmost coupling/almost taping
naive|a4q-easy|||sophisticated|Zanything but sophisticated/frankly, rather innocent|PGrandma prefers them sophisticated.
name|n1word||||Tthe title/the brand/the signature|PThe word was taken. So, this.
nan|n4relative||||PThe grandpa was taken. So, this.
nanny|n2person||||PMother wanted the girl. Poor mother.
nap|v3v-sleep|||
napkin|n3table|||
narrow|a3q-thin|||wide|Zanything but wide|PThe brochure said wide. It lied.|Tthe bridge|Sbridges
nasty|a2q-dirty|||easy|Zanything but easy/frankly, rather tight|PGrandma prefers them easy.
nation|n1country|||
national|a2q-political|||
nature|n1quality||||PNot the power. The other one.
naughty|a3q-naughty|||good|Zanything but good|PNobody ever called it good.
navigator|n4sailor||||Tthe ship|Sships
nearby|a4q-near|||far|Zanything but far|PThe brochure said far. It lied.
neat|a3q-neat||||Tthe dress/the room|Sdresses
necessary|a2q-important||||Zfrankly, rather needed
neck|n1bodypart||||Tthe throat/the head|Sone loose throat/heads|PThe head was taken. So, this.
necklace|n2jewellery||||PThe pin was taken. So, this.|Wnext to the pin/next to the jewel
necktie|n4garment||||Tthe collar|Scollars|PEven the suit looked surprised.|Wnext to the suit/next to the shirt
need|v1v-be|requiring as useful|||Drequired as useful/practically cost/more or less asked|Grequiring as useful/practically costing
needle|n2plant||||PWe asked for the blade. Nearly.|Wnext to the blade
negotiate|v4v-speak||||Dpractically brokered/more or less debated/more or less deliberated|Gpractically brokering/almost debating
negotiator|n4person||||Sothers|Tthe representative|PEven the writer looked surprised.
neighbor|n1person||||PWe asked for the friend. Nearly.
neighborhood|n1place||||Tthe scenery|PThe corner was taken. So, this.
neighbour|n3person||||PMother wanted the friend. Poor mother.
nephew|n2relative|||niece|PThe uncle was taken. So, this.
nerd|n3student|||
nervous|a1q-afraid|||relaxed|Zanything but relaxed/frankly, rather tense|PI ordered it relaxed. Look at it.
nest|n2thing||||Tthe eggs|Seggs|PThe rock was taken. So, this.
net|n2thing||||Tthe client/the server/the computer|Sone loose client/computers|Dlost its client
network|n2group||||PMother wanted the collection. Poor mother.
new|a1q-new|||old|Zanything but old/frankly, rather fresh|PI ordered it old. Look at it.|Tthe car|Scars
newlywed|n4spouse||||Tthe bride|PEven the wife looked surprised.
news|n1message||||Tthe latest|PNot the information. The other one.
newspaper|n1newspaper||||Tthe sheet/the daily|Ssheets|PWe asked for the magazine. Nearly.
next|a1q-first||||Zfrankly, rather following
nice|a1q-kind|||nasty|Zanything but nasty/frankly, rather good|PGrandma prefers them nasty.|Tthe dress/the face|Sdresses
nickel|n2metal||||PNot the iron. The other one.
niece|n2relative|||nephew|PWe asked for the aunt. Nearly.
night|n1time|||day|PMother wanted the year. Poor mother.
nightcap|n4amount||||PWe asked for the slice. Nearly.|Wnext to the slice
nightclub|n3building||||Tthe well|Swells
nightgown|n4garment||||Tthe dress/the bed|Sdresses/beds|PWe asked for the clothes. Nearly.|Wnext to the clothes/next to the accessory
nightmare|n1problem||||PEven the crisis looked surprised.
ninja|n3person||||Tthe train|Strains|PMother wanted the mercenary. Poor mother.
noble|a3q-royal||||Zfrankly, rather impressive|Tthe tree/the horse|Strees
noise|n1noise||||Tthe bang/the boom/the bark|PThe chorus was taken. So, this.
noisy|a4q-loud|||quiet|Zanything but quiet|PI ordered it quiet. Look at it.|Tthe dog|Sdogs
nominee|n4leader||||Tthe office|Soffices|PThe politician was taken. So, this.
nonsense|n1message||||Tthe baloney|PMother wanted the story. Poor mother.
noodle|n2food|||
noon|n2time|||
normal|a1q-normal||||Zfrankly, rather average/frankly, rather natural
nose|n1bodypart||||Tthe bridge/the organ/the entrance|Sone loose bridge/organs|PThe eye was taken. So, this.
note|v1v-tell||||Dpractically commented/more or less observed/more or less mentioned|Gpractically commenting/almost observing
notice|v1v-find|determining the existence|||Ddetermined the existence/practically sensed/more or less detected|Gdetermining the existence/practically sensing
notify|v4v-tell||||Dmore or less advised/more or less told/more or less taught|Galmost advising/almost telling
nuclear|a2q-scientific|||conventional|Zanything but conventional|PI ordered it conventional. Look at it.
nugget|n4part||||Tthe solid/the metal/the earth|Ssolid/metal|PNot the fragment. The other one.
nuisance|n3person||||PEven the crank looked surprised.
number|n1size||||Tthe majority|PEven the size looked surprised.
nurse|n1doctor|||
nursery|n3bedroom||||Tthe room|Srooms
nut|n1nut||||Tthe meat|Sone loose meat
nutrition|n4food||||Tthe food/the milk/the meal|Sone loose food|PEven the feed looked surprised.|Wnext to the feed/next to the beverage
oak|n3wood||||Tthe furniture|Sfurnitures|PNot the maple. The other one.|Wnext to the maple
oar|n4tool||||Tthe blade/the boat|Sone loose blade/boats|Dlost its blade|PThe stick was taken. So, this.|Wnext to the stick/next to the tool
oat|n4grass||||PEven the wheat looked surprised.|Wnext to the wheat/next to the cereal
oatmeal|n3dish||||PEven the pizza looked surprised.|Wnext to the pizza
obey|v4v-act||||Dpractically complied/practically heeded|Gpractically complying/practically heeding
object|n1thing||||Tthe can/the whole/the stuff|Scans
oblige|v4v-act||||Dpractically shamed/practically enforced/more or less compelled|Gpractically shaming/practically enforcing
observe|v3v-find|determining the existence|||Ddetermined the existence/practically sensed/more or less detected|Gdetermining the existence/practically sensing
observer|n3person||||Tthe witness/the finder/the seer|PThe friend was taken. So, this.
obsess|v4v-control|haunting like a ghost|||Dhaunted like a ghost/more or less haunted/more or less ghosted|Ghaunting like a ghost/almost haunting
obstruction|n4building||||Tthe foundation/the plate/the obstacle|Sone loose foundation|Dlost its foundation|PThe building was taken. So, this.|Wnext to the building/next to the floor
obvious|a2q-normal||||Zfrankly, rather frank
occasion|n2event||||Tthe crisis|PThe fire was taken. So, this.
occupy|v4v-work||||Dpractically pottered/more or less busied/more or less paged|Gpractically pottering/almost busying
occur|v3v-change||||Dpractically happened/practically chanced/more or less happened|Gpractically happening/practically chancing
ocean|n1sea||||PMother wanted the sea. Poor mother.
octopus|n4shellfish|||
odd|a2q-strange|||even|Zanything but even|PGrandma prefers them even.
odds|n2quality|||
offend|v3v-annoy|||
offender|n3thief||||Tthe shark/the convict
offense|n2job||||Tthe insult|PThe job was taken. So, this.
offer|v1v-give||||Dmore or less watered/more or less bedded/more or less armed|Galmost watering/almost bedding
office|n1office||||Tthe headquarters
officer|n1soldier||||Tthe arm|Sarms|PEven the volunteer looked surprised.
official|n1worker||||Tthe judge/the ranger/the prosecutor|PEven the cook looked surprised.
offspring|n4relative||||Tthe baby/the child/the heir|PEven the partner looked surprised.
ogre|n4beast||||PEven the monster looked surprised.
oil|n1fuel||||PEven the grease looked surprised.
ointment|n4medical||||PMother wanted the antidote. Poor mother.|Wnext to the antidote/next to the cure
old|a1q-old|||young|Zanything but young/frankly, rather ancient|PGrandma prefers them young.
omelet|n4dish||||Tthe topping/the ingredient/the eggs|Sone loose topping/eggs|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
omelette|n4dish||||Tthe topping/the ingredient/the eggs|Sone loose topping/eggs|PMother wanted the cake. Poor mother.|Wnext to the cake/next to the pizza
onion|n2vegetable||||PThe pumpkin was taken. So, this.|Wnext to the pumpkin
open|v1v-open|||close|Dpractically pried/practically unlocked|Gpractically prying/practically unlocking|PIt did not close. Far from it.
opener|n3event|||
opera|n2song|||
operate|v2v-control||||Dmore or less ran/more or less headed|Galmost running/almost heading
operation|n1state||||Tthe effect/the idle|Seffect|PThe situation was taken. So, this.
operative|a4q-good||||Zfrankly, rather effective/frankly, rather working
operator|n2thing||||PWe asked for the function. Nearly.
opinion|n1idea||||Tthe eyes/the judgment|PEven the faith looked surprised.
opponent|n3athlete||||PMother wanted the player. Poor mother.
opportunity|n1state||||Tthe say/the throw/the hearing|PNot the presence. The other one.
oppose|v4v-speak||||Dpractically contested/more or less quarreled|Gpractically contesting/almost quarreling
optimist|n4person||||PEven the friend looked surprised.
option|n1document||||Tthe put
orange|n2fruit||||Tthe section/the fruit/the tree|Sone loose section/fruits|PWe asked for the lemon. Nearly.|Wnext to the lemon/next to the apple
orb|n3bodypart||||Tthe eye|Seyes|PMother wanted the valve. Poor mother.
orbit|n3place||||PEven the direction looked surprised.
orchard|n4park||||Tthe wood|Swood|PEven the garden looked surprised.|Wnext to the garden
orchid|n3flower||||Sflowers/plants|Tthe plant/the vanilla|PMother wanted the flower. Poor mother.|Wnext to the flower
order|n1speech||||Tthe summons|PNot the command. The other one.
orderly|a4q-neat|||
ordinary|a2q-normal||||Zfrankly, rather average/frankly, rather common|Tthe wine|Swine
organize|v3v-make||||Dpractically regimented/more or less cleared/more or less shorted|Gpractically regimenting/almost clearing
organized|a3q-neat||||Zfrankly, rather arranged/frankly, rather corporate
original|a2q-real|||last|Zanything but last/frankly, rather first|PThe brochure said last. It lied.
ornament|n4thing||||Tthe hanging|PMother wanted the block. Poor mother.|Wnext to the block/next to the toy
orphan|n2child||||Slost both parents|PMother wanted the kiddie. Poor mother.
outcome|n3event||||Tthe worst/the consequence|PEven the victory looked surprised.
outfit|n1group||||PThe family was taken. So, this.
outlaw|n3thief||||Tthe thief/the hood/the traitor|PMother wanted the cheater. Poor mother.
outlet|n4shop||||Tthe merchandise/the shop/the plaza|Sone loose merchandise|Dlost its merchandise|PEven the office looked surprised.|Wnext to the office
output|n4thing|||
outsider|n3stranger||||PEven the stranger looked surprised.
ovary|n4plant||||Tthe organ/the flower|Sorgans/flowers|Won a flower/next to the fruit|PWe asked for the fruit. Nearly.
oven|n2appliance|baking or roasting|||Zfor baking or roasting|Tthe kitchen|Skitchens|PNot the stove. The other one.|Wnext to the stove
overcoat|n4coat||||Tthe clothes|Sclotheses|PThe jacket was taken. So, this.|Wnext to the jacket
overcome|v4v-win||||Dpractically beat/practically survived/more or less defeated|Gpractically beating/practically surviving
overload|n3thing|||
overnight|a3q-long|||short|Zanything but short/frankly, rather long|PI ordered it short. Look at it.
overseas|a4q-foreign|||domestic|Zanything but domestic/frankly, rather foreign|PNobody ever called it domestic.
overwhelm|v4v-annoy||||Dpractically devastated/more or less overcame/more or less interested|Gpractically devastating/almost overcoming
owe|v1v-take|||
owl|n3raptor||Tu-whit! Tu-whoo!||Sfront-facing eyes/heads|Tthe head/the vulture's cousin|PMother wanted the vulture. Poor mother.
owner|n1person||||Tthe patron|PNot the businessman. The other one.
oxygen|n2stuff||||Tthe earth|Searths|PWe asked for the metal. Nearly.
oyster|n3shellfish||||Tthe shell/the sea/the bed/the clam's cousin|Sshells/seas|PMother wanted the clam. Poor mother.
pack|v2v-touch|arranging in a container|||Darranged in a container/practically bundled/more or less boxed|Garranging in a container/practically bundling
package|n1group||||Tthe box|Sboxes|PWe asked for the class. Nearly.
packed|a3q-full||||Zfrankly, rather crowded|Tthe theater|Stheaters
pad|n2paper||||Tthe sheet|Ssheets|PEven the paper looked surprised.
paddle|n3sportsgear|||
padre|n3cleric||||PEven the priest looked surprised.
page|n1paper|||
pager|n3screen|||
paid|a1q-quality||||Zfrankly, rather square|Tthe check|Scheck
painful|a3q-angry||||Zfrankly, rather sensitive
painkiller|n4medical||||Tthe aspirin|PThe cure was taken. So, this.|Wnext to the cure/next to the dose
paint|v1v-draw||||Dpractically shaded|Gpractically shading
painter|n2artist||||PNot the master. The other one.
painting|n1picture||||Tthe surface/the landscape|Ssurfaces
pair|n1group||||PMother wanted the class. Poor mother.
pajama|n3garment||||Tthe hip pocket/the lap|Sone loose hip pocket|Dlost its hip pocket|PMother wanted the suit. Poor mother.|Wnext to the suit/next to the shirt
palace|n2castle||||Tthe great hall/the manor hall|Sone loose great hall|Dlost its great hall|PEven the manor looked surprised.|Wnext to the manor/next to the mansion
palm|n1bodypart||||Tthe surface/the hand/the wrist|Ssurfaces/hands|PWe asked for the waist. Nearly.
pan|n2pan||||Tthe metal/the vessel|Smetal/vessels|PEven the pot looked surprised.|Wnext to the pot
pancake|n2cake|||
panda|n4bear||||PWe asked for the bear. Nearly.|Tthe bear's cousin
panel|n2thing||||PMother wanted the block. Poor mother.|Wnext to the block
panic|n1fear||||PMother wanted the fear. Poor mother.
panther|n3bigcat||||PEven the tiger looked surprised.|Tthe tiger's cousin/the lion's cousin
pantry|n4room|storing foods|||Zfor storing foods|Tthe store/the wine|Sstores/wine|PNot the bar. The other one.|Wnext to the bar/next to the library
pants|n1trousers|||
pantyhose|n4shoe||||Tthe stocking|Sone loose stocking|Dlost its stocking|PThe sock was taken. So, this.|Wnext to the sock/next to the stocking
papaya|n4tree||||Tthe tree/the leaf/the fruit|Strees/leaves|PWe asked for the plum. Nearly.|Wnext to the plum
paper|n1paper||||Tthe wood/the rag/the grass|Swood/rags|PWe asked for the filling. Nearly.
parachute|n3plane|||
paradise|n2place||||PWe asked for the top. Nearly.
parakeet|n4bird||||PNot the parrot. The other one.|Tthe parrot's cousin
paramedic|n3clerk||||Tthe train|Strains|PEven the secretary looked surprised.
parcel|n4container||||Tthe bundle|PWe asked for the bag. Nearly.|Wnext to the bag/next to the box
pardon|v2v-speak||||Dmore or less excused|Galmost excusing
parent|n1relative|||child|Tthe father/the mother
park|n1park||||PNot the field. The other one.
parlor|n3room||||Tthe inn/the can|Sinns/cans|PWe asked for the bar. Nearly.|Wnext to the bar/next to the library
parlour|n4room||||Tthe inn/the can|Sinns/cans|PMother wanted the bar. Poor mother.|Wnext to the bar/next to the library
parrot|n3bird||Pieces of eight!||NPieces of eight!|Tthe bill/the feather/the bird's cousin|Sone loose bill|PEven the bird looked surprised.
parson|n3cleric||||PEven the priest looked surprised.
part|n1part||||Tthe detail/the item|PEven the relationship looked surprised.
particle|n3stuff||||Tthe grain/the grinding|PThe paper was taken. So, this.
particular|a2q-strange|||general|Zanything but general/frankly, rather special|PGrandma prefers them general.
partner|n1spouse||||Tthe wife/the husband|PEven the cousin looked surprised.
party|n1party||||PNot the union. The other one.
pass|v1v-travel||||Dpractically muscled/practically negotiated/more or less came|Gpractically muscling/practically negotiating
passageway|n4street||||Tthe rooms/the building/the tunnel|Sroomses/buildings|PThe aisle was taken. So, this.|Wnext to the aisle/next to the road
passenger|n2traveller||||Tthe vehicle/the hitchhiker|Svehicles|PMother wanted the visitor. Poor mother.
passion|n2feeling||||PNot the pleasure. The other one.
passionate|a4q-hot||||Zfrankly, rather wild
pasta|n3pasta||||Tthe topping/the ingredient/the spaghetti|Sone loose topping|PThe cake was taken. So, this.|Wnext to the cake/next to the pizza
pastor|n3cleric||||PNot the priest. The other one.
pastrami|n4meat||||Tthe smoke|Ssmoke|PNot the pork. The other one.|Wnext to the pork/next to the sausage
pastry|n4cake||||Tthe water|Swater
patch|n2thing|||
pate|n4sauce||||Tthe meat/the ground|Smeat/grounds|PWe asked for the sauce. Nearly.|Wnext to the sauce/next to the ketchup
path|n1street||||Tthe lane|PEven the road looked surprised.|Wnext to the road
pathetic|a2q-sad|||fortunate|Zanything but fortunate/frankly, rather miserable|PI ordered it fortunate. Look at it.
patient|n1person|requiring medical care|||Drequired medical care|Grequiring medical care|PThe client was taken. So, this.
patio|n4room||||Won a garden/next to the room|PWe asked for the room. Nearly.
patriot|n3person||||PWe asked for the citizen. Nearly.
patrol|n2army||||PMother wanted the troop. Poor mother.
patron|n3person||||Tthe regular|PNot the buyer. The other one.
pattern|n2idea||||Tthe grid/the strand|PWe asked for the mind. Nearly.
pave|n4window||||Tthe stone/the metal|Sstones/metal
pavement|n4thing||||Tthe surface|Ssurfaces|PEven the platform looked surprised.|Wnext to the platform
paw|n3bodypart||||Tthe pad|Sone loose pad|PMother wanted the hoof. Poor mother.
pay|v1v-pay||||Dpractically spent/practically footed/more or less returned|Gpractically spending/practically footing
pea|n2vegetable||||Tthe seed/the plant|Sseeds/plants|PNot the bean. The other one.|Wnext to the bean/next to the pumpkin
peace|n1state|||war|PNot the situation. The other one.
peaceful|a3q-calm||||Zfrankly, rather pacific
peach|n2fruit||||Tthe peel/the flesh|Sone loose peel/fleshes|PMother wanted the apple. Poor mother.|Wnext to the apple/next to the banana
peanut|n2nut||||Tthe seed/the monkey|Sseeds/monkeys|PMother wanted the walnut. Poor mother.|Wnext to the walnut
pear|n4fruit||||Tthe peel|Sone loose peel|PEven the apple looked surprised.|Wnext to the apple/next to the banana
pebble|n4rock||||PMother wanted the rock. Poor mother.
pecan|n4wood||||Tthe tree|Strees|PEven the oak looked surprised.|Wnext to the oak/next to the maple
peculiar|a4q-strange|||familiar|Zanything but familiar/frankly, rather curious|PThe brochure said familiar. It lied.
pedestal|n4device||||PNot the spoke. The other one.|Wnext to the spoke/next to the rib
peel|v4v-touch|stripping the skin off|||Dstripped the skin off/more or less skinned|Gstripping the skin off/almost skinning
peep|v4v-see||||Dmore or less eyed/more or less stared/more or less admired|Galmost eyeing/almost staring
pen|n1pen||||Tthe quill|PMother wanted the pencil. Poor mother.|Wnext to the pencil
pencil|n2pen||||Tthe wood|Swood|PNot the pen. The other one.|Wnext to the pen
penguin|n3waterbird||||Tthe bird/the foot|Sbirds/feet
penicillin|n4medical|||
penny|n1amount||||PEven the dollar looked surprised.
penthouse|n3house||||Tthe floor/the building|Sfloors/buildings|PThe home was taken. So, this.|Wnext to the home/next to the apartment
people|n1group||||Tthe free/the sick/the living|PNot the collection. The other one.
pepper|n2vegetable||||Tthe fruit/the plant|Sfruits/plants|PThe potato was taken. So, this.|Wnext to the potato/next to the tomato
peppermint|n4spice|||
pepperoni|n4meat||||Tthe beef|Sbeefs|PMother wanted the weenie. Poor mother.|Wnext to the weenie
perch|n4device||||Tthe roost|Won a roost/next to the spoke|PNot the spoke. The other one.
perfect|a1q-good||||Zfrankly, rather clean/frankly, rather clear
perform|v2v-perform|carrying out|||Dcarried out/practically starred/more or less executed|Gcarrying out/practically starring
performance|n2party||||Tthe routine/the concert/the spectacular|PNot the movie. The other one.
performer|n3performer||||Tthe actor/the cowboy/the dancer|PMother wanted the entertainer. Poor mother.
period|n1time||||Tthe night/the year
periscope|n4gauge||||Tthe lens|Sone loose lens|Dlost its lens|Won a submarine/next to the glasses|PNot the glasses. The other one.
permanent|a3q-long||||Zfrankly, rather standing
permission|n1message||||Tthe leave/the passport/the consent|PThe cheer was taken. So, this.
permit|v3v-allow|||forbid|Dpractically trusted/practically admitted/more or less allowed|Gpractically trusting/practically admitting|PIt did not forbid. Far from it.
perpetrator|n4thief||||PMother wanted the cheater. Poor mother.
person|n1person||||Tthe have/the friend/the best|PMother wanted the animal. Poor mother.
personal|a1q-secret||||Zfrankly, rather individual/frankly, rather private
personality|n2quality||||Tthe identity
persuade|v4v-change|winning approval|||Dwon approval/more or less carried/more or less swayed|Gwinning approval/almost carrying
pet|n1animal||||Tthe head/the face/the male's cousin/the female's cousin|Sone loose head|PEven the male looked surprised.
petal|n4plant||||PEven the blade looked surprised.|Wnext to the blade
petty|a3q-young|||senior|Zanything but senior/frankly, rather junior|PI ordered it senior. Look at it.
pharmacist|n4doctor||||Tthe train/the art|Strains/arts|PMother wanted the nurse. Poor mother.
pheasant|n4bird|||
philosopher|n3expert||||PThe graduate was taken. So, this.
phone|n1phone||||Tthe telephone receiver/the circuit/the can|Sone loose telephone receiver/cans|Dlost its telephone receiver
phony|a3q-fake|||genuine|Zanything but genuine/frankly, rather fake|PI ordered it genuine. Look at it.
photo|n1picture||||Tthe still/the frame/the stereo|PEven the picture looked surprised.|Wnext to the picture/next to the map
photograph|n1picture||||Tthe still/the frame/the stereo|PEven the picture looked surprised.|Wnext to the picture/next to the map
photographer|n2artist||||PEven the master looked surprised.
physician|n3doctor||||Tthe surgeon/the resident/the intern|PMother wanted the dentist. Poor mother.
physicist|n4scientist||||Tthe train|Strains|PThe investigator was taken. So, this.
pianist|n4musician|playing the piano|||Dplayed the piano|Gplaying the piano|Tthe piano|Spianos|PNot the singer. The other one.
piano|n2piano||Plink plonk!||Tthe fall-board/the soft pedal/the key|Sone loose fall-board/keys|Dlost its fall-board|PNot the guitar. The other one.|Wnext to the guitar
pick|v1v-decide||||Dmore or less voted/more or less adopted/more or less dialed|Galmost voting/almost adopting
picker|n4person||||PMother wanted the friend. Poor mother.
picket|n4person||||PNot the doorman. The other one.
pickle|n2sauce||||Tthe vegetable/the caper|Svegetable|PThe sauce was taken. So, this.|Wnext to the sauce/next to the ketchup
pickup|n2truck||||Tthe bumper/the roof/the light|Sone loose bumper/light|Dlost its bumper|PThe transporter was taken. So, this.|Wnext to the transporter/next to the truck
picture|n1picture||||Tthe surface/the scan/the graphic|Ssurfaces|PEven the map looked surprised.|Wnext to the map/next to the art
pie|n1cake||||Tthe dish/the pan/the patty|Sdishes/pans|PMother wanted the puff. Poor mother.|Wnext to the puff
piece|n1part||||Tthe beam/the snip
pier|n3thing||||Tthe shore/the water/the ship|Sshores/water|PThe deck was taken. So, this.|Wnext to the deck/next to the landing
pig|n1pig||Oink! Oink!||Tthe pork|Sone loose pork|PNot the swine. The other one.
pigeon|n2bird||Coo! Coo!||Tthe bird/the dove|Sbirds
pile|n2group||||Tthe stack|PWe asked for the class. Nearly.
pilgrim|n3traveller|journeying in foreign lands|||Djourneyed in foreign lands|Gjourneying in foreign lands|PWe asked for the passenger. Nearly.
pillow|n2bedding||||Tthe head|Sheads
pilot|n1driver|||
pin|n1jewellery||||PThe jewel was taken. So, this.|Wnext to the jewel/next to the necklace
pinch|v4v-take||||Dpractically goosed/more or less squeezed/more or less nipped|Gpractically goosing/almost squeezing
pine|n2tree||||Tthe cone/the tree|Sone loose cone/trees
pineapple|n4fruit||||Tthe peel/the leaf|Sone loose peel/leaves|PMother wanted the banana. Poor mother.|Wnext to the banana/next to the cherry
pink|a2q-colour|||
pioneer|n3person||||Tthe art|Sarts|PEven the architect looked surprised.
pipe|n1street||||Tthe bowl/the stem|Sone loose bowl/bowls|Dlost its bowl|PNot the barrel. The other one.|Wnext to the barrel/next to the tube
pirate|n2pirate|robbing at sea|Shiver me timbers!||Drobbed at sea|Grobbing at sea|Tthe sea|Sseas
piston|n4device||||PEven the pump looked surprised.|Wnext to the pump/next to the shutter
pitch|v3v-throw||||Dpractically submarined/more or less flipped/more or less tossed|Gpractically submarining/almost flipping
pitcher|n3person||||PWe asked for the batter. Nearly.
pity|n2feeling||||PEven the shame looked surprised.
pizza|n1dish||||Tthe topping/the ingredient/the pie|Sone loose topping/pies|PMother wanted the cake. Poor mother.|Wnext to the cake/next to the soup
place|n1place||||Tthe surface/the grave/the zone|Ssurfaces|PThe source was taken. So, this.
plaid|n4cloth||||Tthe edging|Sone loose edging|Dlost its edging|PThe felt was taken. So, this.|Wnext to the felt/next to the silk
plain|a2q-normal||||Zfrankly, rather obvious
plaintiff|n3person|||defendant|PThe defendant was taken. So, this.
plan|v1v-plan||||Dmore or less aimed|Galmost aiming
plane|n1plane||||Tthe gas pedal/the escape hatch/the wing|Sone loose gas pedal/wings|Dlost its gas pedal|PMother wanted the helicopter. Poor mother.|Wnext to the helicopter
planet|n1star||||Tthe system/the sun/the light|Ssystems/suns|PEven the star looked surprised.
planner|n4person||||PThe friend was taken. So, this.
plant|n1factory||||Tthe building/the factory|Sbuildings
plasma|n3stuff||||Tthe fluid/the blood/the cell|Sfluid/bloods|PMother wanted the serum. Poor mother.
plaster|n3stuff|covering walls|||Zfor covering walls|Tthe sand/the water/the solid|Ssand/water|PMother wanted the solution. Poor mother.
plastic|n2stuff||||Tthe can|Scans|PThe glass was taken. So, this.
plate|n1sportsgear||||PEven the glove looked surprised.|Wnext to the glove
platform|n3thing||||Tthe deck/the landing/the pier|PEven the screen looked surprised.|Wnext to the screen
platter|n3thing|serving food|||Zfor serving food|Tthe dish|Sdishes
play|v1v-play|participating in games|||Dparticipated in games/practically fielded/more or less raced|Gparticipating in games/practically fielding
player|n1athlete||||Tthe server/the golfer/the bowler|PMother wanted the winner. Poor mother.
playmate|n4friend||||PWe asked for the buddy. Nearly.
plead|v4v-ask||||Dpractically begged|Gpractically begging
pleasant|a2q-pretty|||unpleasant|Zanything but unpleasant/frankly, rather beautiful|PNobody ever called it unpleasant.
pleased|a2q-happy||||Zfrankly, rather delighted
pleasure|n1joy|||pain|Tthe comfort/the delight|PNot the shame. The other one.
pledge|v4v-promise||||Dpractically guaranteed/practically vowed/more or less contracted|Gpractically guaranteeing/practically vowing
plenty|n1size|||
plough|n4tool||||Tthe farm/the blade|Sfarms/blades|PNot the stick. The other one.|Wnext to the stick
plug|n2building||||Tthe hole|Sholes
plum|n3tree||||Tthe tree/the fruit/the skin|Strees/fruits
plumb|v4v-act||||Dmore or less clocked/more or less metered|Galmost clocking/almost metering
plumber|n3worker||||Tthe pipe|Spipes|PEven the mechanic looked surprised.
poacher|n4person||||Tthe fish|Sfish
pocket|n1bag|carrying small articles|||Zfor carrying small articles|PWe asked for the purse. Nearly.|Wnext to the purse/next to the sack
pod|n2thing||||Tthe vessel/the seed/the plant|Svessels/seeds|PMother wanted the hull. Poor mother.|Wnext to the hull
poem|n2document||||Tthe foot/the verse/the lyric|Sfeet|PMother wanted the section. Poor mother.
poet|n2writer||||PNot the ghost. The other one.
pointed|a4q-sharp|||
poke|v3v-push||||Dmore or less jabbed/more or less dug/more or less punched|Galmost jabbing/almost digging
poker|n2tool|stirring a fire|||Zfor stirring a fire|Tthe iron/the metal|Siron/metal|PNot the stick. The other one.|Wnext to the stick/next to the tool
pol|n4leader||||Tthe hack|PWe asked for the chief. Nearly.
pole|n2tool||||Tthe wood/the metal/the plastic|Swood/metal|PThe wand was taken. So, this.|Wnext to the wand/next to the stick
police|n1army||||Tthe posse|PWe asked for the men. Nearly.
policeman|n2officer||||Tthe bobby/the detective/the inspector|PThe sheriff was taken. So, this.
policy|n1plan|||
polite|a3q-polite|||
political|a2q-political||||Tthe machine/the office|Smachines
politician|n2leader||||Tthe mayor/the governor|PMother wanted the chief. Poor mother.
pollen|n4plant||||Tthe plant|Splants
polygraph|n4gauge|||
pond|n3sea||||Tthe floor/the recess/the mere|Sone loose floor|PMother wanted the sea. Poor mother.
pony|n2horse||Neigh!||Tthe horse's foot/the withers/the mustang/the mare's cousin|Sone loose horse's foot|PEven the mare looked surprised.
pooch|n4dog||||Tthe flag/the puppy's cousin/the mutt's cousin|Sone loose flag|PThe puppy was taken. So, this.
poodle|n3dog||Yap! Yap!||Tthe flag/the coat/the clip/the puppy's cousin|Sone loose flag/coats|PMother wanted the puppy. Poor mother.
pool|n1bath|||
poor|a1q-poor|||fortunate|Zanything but fortunate/frankly, rather miserable|PNobody ever called it fortunate.
popcorn|n2sweets|||
popular|a2q-famous||||Zfrankly, rather favorite
porcelain|n4tool||||Tthe china
porch|n2building||||Tthe foundation/the plate/the building|Sone loose foundation/buildings|Dlost its foundation|Won a house/next to the building|PNot the building. The other one.
porcupine|n4rodent||||Tthe quill/the rat's cousin/the mouse's cousin|Sone loose quill|PWe asked for the rat. Nearly.
pork|n2meat||||Tthe pig|Spigs|Won a hog/next to the sausage|PEven the sausage looked surprised.
porridge|n4dish||||Tthe topping/the ingredient/the meal|Sone loose topping/meal|PNot the cake. The other one.|Wnext to the cake/next to the pizza
port|n1harbour||||Tthe can|Scans
portal|n3street||||PMother wanted the doorway. Poor mother.|Wnext to the doorway
portfolio|n4box|carrying loose papers|||Zfor carrying loose papers|Tthe map/the leather|Smaps/leather|PNot the kit. The other one.|Wnext to the kit/next to the luggage
pose|v3v-be||||Dmore or less presented/more or less composed|Galmost presenting/almost composing
position|n1place||||Tthe right/the left/the stand|PNot the spot. The other one.
possess|v3v-be||||Dpractically exhibited/more or less read/more or less wore|Gpractically exhibiting/almost reading
possession|n2job||||PNot the job. The other one.
possibility|n1idea||||PWe asked for the opinion. Nearly.
possible|a1q-scientific|||impossible|Zanything but impossible|PThe brochure said impossible. It lied.
possum|n4pouched||||Tthe tail|Stails|PEven the kangaroo looked surprised.
post|n1place||||Tthe lookout|PEven the spot looked surprised.
postman|n4worker|delivering the mail|||Ddelivered the mail|Gdelivering the mail|PNot the bartender. The other one.
pot|n1pan||||Tthe base/the rim/the metal|Sone loose base/metal|Dlost its base|PEven the pan looked surprised.|Wnext to the pan/next to the bottle
potato|n2vegetable||||Tthe jacket/the fries|Sone loose jacket|PMother wanted the carrot. Poor mother.|Wnext to the carrot
potion|n2drink||||PNot the coffee. The other one.|Wnext to the coffee/next to the tea
potter|n2maker|||
pottery|n4tool||||Tthe clay|Sclay
pouch|n4bag||||Tthe pocket|PMother wanted the purse. Poor mother.|Wnext to the purse/next to the sack
poultry|n4poultry||||Tthe saddle/the comb/the chicken|Sone loose saddle
pour|v3v-pour||||Dpractically shed/more or less put/more or less sent|Gpractically shedding/almost putting
powder|n2stuff||||PThe glass was taken. So, this.
power|n1power||||Tthe control/the influence/the jurisdiction|PThe difference was taken. So, this.
powerful|a2q-strong||||Zfrankly, rather almighty/frankly, rather mighty|Tthe arms|Sarmses
practical|a3q-useful||||Zfrankly, rather working|Tthe art|Sarts
practice|n1job||||Tthe custom/the fashion/the ritual|PMother wanted the job. Poor mother.
praise|v4v-praise|||criticize|Dpractically recommended/practically complimented|Gpractically recommending/practically complimenting|PIt did not criticize. Far from it.
prawn|n4fishdish||||Won a shrimp
pray|v2v-act||||Dsaid a prayer|Gsaying a prayer
prayer|n2job||||PEven the job looked surprised.
preach|v4v-teach|delivering a sermon|||Ddelivered a sermon|Gdelivering a sermon
preacher|n3cleric||||PThe priest was taken. So, this.
precinct|n3country|||
precious|a2q-dear||||Zfrankly, rather wanted/frankly, rather loved
precise|a4q-good||||Zfrankly, rather fine/frankly, rather nice
predator|n3animal||||Tthe head/the face/the pet's cousin/the male's cousin|Sone loose head|PNot the pet. The other one.
predict|v4v-speak|telling in advance|||Dtold in advance/practically bet/more or less called|Gtelling in advance/practically betting
prefer|v2v-annoy|liking better|||Dliked better/more or less loved/more or less cottoned|Gliking better/almost loving
prepare|v2v-change||||Dpractically primed/practically braced/more or less fixed|Gpractically priming/practically bracing
presence|n2state|||absence|PMother wanted the situation. Poor mother.
present|n1prize|||
preserve|v4v-keep||||Dpractically resumed/more or less continued/more or less distanced|Gpractically resuming/almost continuing
president|n1boss|||
presidential|a4q-political|||
press|v2v-press||||Dpractically squeezed/practically squashed/more or less hit|Gpractically squeezing/practically squashing
pressure|n1thing||||Tthe surface/the suction|Ssurfaces|PEven the energy looked surprised.
presume|v4v-think||||Dmore or less assumed/more or less thought|Galmost assuming/almost thinking
pretend|v2v-speak||||Dpractically mouthed/more or less affected|Gpractically mouthing/almost affecting
pretender|n4thief||||PEven the liar looked surprised.
pretzel|n3bread||||Tthe salt|Ssalt|PEven the toast looked surprised.|Wnext to the toast/next to the cracker
prevent|v3v-forbid|keeping from happening|||Dkept from happening/more or less forbade|Gkeeping from happening/almost forbidding
previous|a3q-old|||succeeding|Zanything but succeeding|PThe brochure said succeeding. It lied.
price|n1quality|||
pride|n1feeling||||Tthe dignity/the ego|PThe pleasure was taken. So, this.
priest|n1cleric||||Tthe bishop|PMother wanted the preacher. Poor mother.
primary|a3q-real|||secondary|Zanything but secondary/frankly, rather capital|PNobody ever called it secondary.
prime|a2q-first|||last|Zanything but last/frankly, rather first|PThe brochure said last. It lied.
primitive|a4q-rude|||late|Zanything but late/frankly, rather rude|PThe brochure said late. It lied.
prince|n1royal|||
princess|n1royal|||
principal|a3q-important||||Zfrankly, rather chief/frankly, rather main|Tthe river|Srivers
print|v2v-make||||Dmore or less published/more or less machined/more or less proofed|Galmost publishing/almost machining
printer|n4worker||||PThe cook was taken. So, this.
prison|n1prison||||Tthe ward/the nick|Sone loose ward|Dlost its ward|PThe jail was taken. So, this.|Wnext to the jail
prisoner|n1person||||Tthe convict|PThe survivor was taken. So, this.
private|a1q-secret|||public|Zanything but public/frankly, rather close|PGrandma prefers them public.
privilege|n2quality||||PThe advantage was taken. So, this.
privy|n4bathroom||||Tthe toilet/the ceiling/the building|Sone loose toilet/buildings|Dlost its toilet|PNot the bar. The other one.|Wnext to the bar/next to the bathroom
prize|n2prize|winning a lottery|||Zfor winning a lottery|Tthe scholarship/the jackpot
problem|n1problem|||
procedure|n2job||||Tthe routine/the calculation|PEven the job looked surprised.
proceed|v3v-speak|continuing talking|||Dcontinued talking/more or less continued/more or less cheeked|Gcontinuing talking/almost continuing
process|n1job||||Tthe routine/the calculation|PThe job was taken. So, this.
produce|v2v-make|bringing forth|||Dbrought forth/practically bore/more or less cleared|Gbringing forth/practically bearing
producer|n2maker||||PMother wanted the maker. Poor mother.
product|n2thing||||Tthe release/the stock/the cargo|PEven the import looked surprised.|Wnext to the import/next to the staple
professor|n1teacher||||PNot the teacher. The other one.
profit|n2money|||
profound|a4q-deep||||Zfrankly, rather deep
program|n1plan||||Tthe steps/the project/the budget|Sstepses|PNot the impression. The other one.
progress|n2action|||
project|v2v-act||||Dmore or less talked/more or less paid/more or less wrote|Galmost talking/almost paying
projector|n4device||||Tthe light|Slight|PEven the laser looked surprised.|Wnext to the laser/next to the lens
prom|n2party|||
promise|v1v-promise||||Dpractically contracted/practically pledged/more or less assured|Gpractically contracting/practically pledging
promote|v3v-help|contributing to the progress|||Dcontributed to the progress/practically fostered/more or less advanced|Gcontributing to the progress/practically fostering
pronounce|v4v-speak||||Dpractically voiced/practically stressed/more or less said|Gpractically voicing/practically stressing
proof|n1idea||||Tthe confirmation|PNot the evidence. The other one.
prop|n1building|||
propeller|n4plane|||
property|n1money||||Tthe trust/the estate/the lease
propose|v3v-marry||||Dpractically advanced/practically recommended/more or less suggested|Gpractically advancing/practically recommending
prosecutor|n2lawyer||||PNot the judge. The other one.
protect|v1v-guard|shielding from danger|||Dshielded from danger/practically walled/more or less arrested|Gshielding from danger/practically walling|Tthe roof|Sroofs
protection|n2job||||Tthe defense/the patrol/the locking|PNot the job. The other one.
protector|n3person|caring for persons|||Dcared for persons|Gcaring for persons|Tthe guard/the champion/the bodyguard|PEven the longer looked surprised.
protein|n3thing||||Tthe cell/the diet/the tissue|Scells/diet
protest|v4v-speak||||Dmore or less railed/more or less nagged/more or less murmured|Galmost railing/almost nagging
proud|a1q-proud|||humble|Zanything but humble/frankly, rather pleased|PI ordered it humble. Look at it.
prove|v1v-be||||Dmore or less wanted/more or less looked/more or less stayed|Galmost wanting/almost looking
provide|v2v-take||||Tthe room|Srooms|Dpractically watered/practically bedded/more or less supplied|Gpractically watering/practically bedding
provider|n4person||||Tthe caterer|PNot the businessman. The other one.
prune|n4fruit||||PEven the raisin looked surprised.|Wnext to the raisin/next to the apple
pry|v2v-open||||Dmore or less prized/more or less levered/more or less jimmied|Galmost prizing/almost levering
pub|n3building||||Tthe bar/the rooms/the light|Sone loose bar/bars|Dlost its bar|PThe dorm was taken. So, this.|Wnext to the dorm/next to the tavern
public|a1q-public|||private|Zanything but private/frankly, rather national|PGrandma prefers them private.|Tthe library/the garden|Slibraries
publicist|n4person||||PNot the writer. The other one.
publish|v3v-make||||Dmore or less printed/more or less machined/more or less proofed|Galmost printing/almost machining
puck|n3sportsgear|||
pudding|n3cake||||Tthe meal/the trifle|Smeal|PThe dessert was taken. So, this.|Wnext to the dessert
puff|n2food||||Tthe light/the shell|Slight/shells|PMother wanted the pie. Poor mother.|Wnext to the pie
pull|v1v-pull|||push|Dpractically dragged/practically attracted/more or less drew|Gpractically dragging/practically attracting|PIt did not push. Far from it.
pulp|n4thing|||
pulse|n2event||||PMother wanted the wave. Poor mother.
pump|n2device||||Tthe fluid/the pressure|Sfluid/pressure|PNot the shutter. The other one.|Wnext to the shutter
pumpkin|n2vegetable||||Tthe fruit|Sfruits|PThe onion was taken. So, this.|Wnext to the onion
punch|n1wine||||Tthe mixer/the bowl|Sone loose mixer/bowls|PThe cocktail was taken. So, this.|Wnext to the cocktail
punish|v3v-punish||||Tthe dog|Sdogs|Dpractically revenged/practically executed|Gpractically revenging/practically executing
punk|n2thief||||Tthe bully|PWe asked for the thief. Nearly.
pup|n3animal||||Tthe dog/the puppy/the kitten's cousin|Sdogs|PWe asked for the kitten. Nearly.
pupil|n3student||||Tthe skipper
puppet|n3picture|||
puppy|n2dog||Yap! Yap!||Tthe flag/the mutt's cousin/the doggy's cousin|Sone loose flag|PEven the mutt looked surprised.
purchase|v4v-buy||||Dmore or less bought/more or less won/more or less accepted|Galmost buying/almost winning
pure|a2q-clean||||Zfrankly, rather clean/frankly, rather fine|Tthe gold|Sgold
purple|a3q-colour||||Zfrankly, rather violet
purpose|n1idea||||Tthe will/the idea|PThe thought was taken. So, this.
purse|n2bag|carrying money|||Zfor carrying money|PEven the sack looked surprised.|Wnext to the sack/next to the backpack
pursue|v4v-act|carrying out|||Dcarried out/more or less prosecuted/more or less engaged|Gcarrying out/almost prosecuting
push|v1v-push|moving with force||pull|Dmoved with force/practically jammed/more or less forced|Gmoving with force/practically jamming|PIt did not pull. Far from it.
pusher|n4traveller||||PMother wanted the stranger. Poor mother.
put|v1v-put||||Dpractically parked/practically seated/more or less set|Gpractically parking/practically seating
putter|n4athlete||||PWe asked for the hacker. Nearly.
puzzle|v4v-be||||Dpractically riddled/practically stumped/more or less stuck|Gpractically riddling/practically stumping
python|n4snake||Hsssss!|
quad|n4relative||||PThe twin was taken. So, this.
quail|n4bird|||
qualify|v3v-be|proving capable|||Dproved capable/more or less served|Gproving capable/almost serving
quality|n2quality||||Tthe bad/the power/the worth|PThe personality was taken. So, this.
quarrel|v4v-speak||||Dpractically brawled/more or less disputed/more or less scrapped|Gpractically brawling/almost disputing
quart|n1amount||||Tthe fluid|Sfluid
quarter|n1number||||PThe half was taken. So, this.
quarterback|n3athlete|||
queen|n1royal||Your Majesty!||NYour Majesty!
question|n1speech|||answer|PMother wanted the appeal. Poor mother.
quiche|n4cake|||
quick|a1q-fast|||slow|Zanything but slow/frankly, rather fast|PThe brochure said slow. It lied.
quiet|a1q-quiet|||
quilt|n4bedding||||Tthe cloth|Scloths|PEven the blanket looked surprised.|Wnext to the blanket
quit|v1v-stop||||Dpractically cheesed/practically retired/more or less stopped|Gpractically cheesing/practically retiring
quitter|n4person|giving up too easily|||Dgave up too easily|Ggiving up too easily|Tthe deserter|PThe friend was taken. So, this.
quote|v3v-tell||||Dmore or less harped/more or less translated|Galmost harping/almost translating
rabbit|n1rabbit||||Slong ears/ears|Tthe ear/the pet/the bunny
raccoon|n4bear||||PWe asked for the bear. Nearly.|Tthe bear's cousin
racehorse|n4horse||||Tthe withers/the poll/the pony/the pony's cousin|Sone loose withers|PWe asked for the pony. Nearly.
racer|n3driver||||Tthe car|Scars|PNot the chauffeur. The other one.
racetrack|n4thing||||Tthe stretch|Sone loose stretch|Dlost its stretch|PEven the zoo looked surprised.|Wnext to the zoo/next to the transportation
rack|n2window|holding objects|||Tthe backing/the brace|Sone loose backing|Dlost its backing|PThe window was taken. So, this.|Wnext to the window/next to the frame
racket|n2sportsgear||||Tthe face/the handle/the ball|Sone loose face/balls|Dlost its face
radiator|n4thing||||Tthe energy|Senergy|PEven the rock looked surprised.
radical|a4q-extreme|||
radio|n1broadcast||||Tthe detector/the antenna|Sone loose detector|Dlost its detector|PThe receiver was taken. So, this.|Wnext to the receiver
radish|n4vegetable||||Tthe root|Sroots|PNot the potato. The other one.|Wnext to the potato/next to the carrot
raft|n3thing||||Tthe can|Scans|PEven the block looked surprised.|Wnext to the block/next to the surface
rag|n2cloth||||Tthe paper|Spaper|PEven the towel looked surprised.|Wnext to the towel/next to the handkerchief
raid|v4v-fight||||Dmore or less busted/more or less gassed/more or less peppered|Galmost busting/almost gassing
rail|n3wall||||Tthe ledger board/the bar|Sone loose ledger board/bars|Dlost its ledger board|Won a bannister/next to the fence|PEven the fence looked surprised.
railing|n4wall||||Tthe ledger board/the bar|Sone loose ledger board/bars|Dlost its ledger board|Won a bannister/next to the fence|PThe fence was taken. So, this.
railroad|n2firm||||Tthe system/the train/the metro|Ssystems/trains
railway|n4firm||||Tthe system/the train/the metro|Ssystems/trains
rain|n1weather||||Tthe water|Swater|PWe asked for the snow. Nearly.
rainbow|n2weather|||
raincoat|n4coat||||PEven the jacket looked surprised.|Wnext to the jacket
rainy|a4q-wet|||dry|Zanything but dry|PGrandma prefers them dry.
raise|v1v-change||||Dmore or less boosted/more or less revved/more or less multiplied|Galmost boosting/almost revving
raisin|n3fruit||||PWe asked for the apple. Nearly.|Wnext to the apple
rally|v4v-keep||||Dmore or less archived|Galmost archiving
ram|v4v-push||||Tthe gate|Sgates|Dmore or less pounded/more or less punched/more or less shouldered|Galmost pounding/almost punching
ramp|n3device||||Tthe surface|Ssurfaces
ranch|n2farm-place||||Tthe facility|Sfacilities|PEven the vineyard looked surprised.|Wnext to the vineyard
rancher|n4farmer||||PEven the farmer looked surprised.
range|n1size||||Tthe jet/the sweep/the horizon|Sjets|PNot the limit. The other one.
rapid|a4q-fast|||slow|Zanything but slow/frankly, rather fast|PNobody ever called it slow.
rapper|n4musician|performing rap music|||Dperformed rap music|Gperforming rap music|PNot the singer. The other one.
rascal|n3person||||PNot the villain. The other one.
raspberry|n4plant||||Tthe fruit|Sfruits
rat|n1rodent||Squeak!||NSqueak!|Tthe mouse/the mouse's cousin/the squirrel's cousin|Smice|PThe mouse was taken. So, this.
ration|n3food||||PMother wanted the diet. Poor mother.|Wnext to the diet/next to the menu
rational|a4q-clever||||Zfrankly, rather intelligent/frankly, rather reasonable
rattle|v4v-see||||Dmore or less rang/more or less banged/more or less rapped|Galmost ringing/almost banging
rattlesnake|n4snake||||Tthe pit/the tail|Spits/tails
ravine|n4cave||||Tthe canyon
raw|a3q-rude|||processed|Zanything but processed/frankly, rather natural|PI ordered it processed. Look at it.|Tthe sugar|Ssugar
razor|n3cutter||||Tthe handle/the knife edge/the tool|Sone loose handle/tools|Dlost its handle|PMother wanted the knife. Poor mother.|Wnext to the knife/next to the scissors
reach|v1v-travel||||Dpractically accessed/practically peaked/more or less hit|Gpractically accessing/practically peaking
react|v4v-act|showing a response|||Dshowed a response/practically answered/more or less responded|Gshowing a response/practically answering
reaction|n2thing|||
reactor|n3screen||||Tthe terminal|Sone loose terminal|Dlost its terminal|PThe circuit was taken. So, this.|Wnext to the circuit/next to the fuse
read|v1v-read|||
reader|n2expert||||PThe graduate was taken. So, this.
ready|a1q-ready||||Zfrankly, rather waiting
real|a1q-real||||Zfrankly, rather actual/frankly, rather objective
realise|v3v-take|earning on some commercial|||Dearned on some commercial/practically profited/more or less gained|Gearning on some commercial/practically profiting
realistic|a4q-useful||||Zfrankly, rather living
reality|n1idea||||PThe thought was taken. So, this.
realize|v1v-know||||Dmore or less recognized/more or less recognised/more or less realised|Galmost recognizing/almost recognising
reaper|n3worker|||
reasonable|a2q-healthy||||Zfrankly, rather healthy
rebel|n2person||||Tthe arm|Sarms|PThe hippie was taken. So, this.
recall|v3v-think||||Dpractically refreshed/more or less remembered/more or less retrieved|Gpractically refreshing/almost remembering
receive|v2v-take||||Tthe gift|Sgift|Dpractically graduated/practically fenced/more or less had|Gpractically graduating/practically fencing
receiver|n3broadcast||||Tthe antenna/the radio/the telly|Sone loose antenna|Dlost its antenna
recent|a3q-new|||old|Zanything but old|PThe brochure said old. It lied.|Tthe bud|Sbuds
receptionist|n4clerk||||Tthe telephone|Stelephones|PNot the secretary. The other one.
reckless|a4q-brave||||Zfrankly, rather rash/frankly, rather bold
reckon|v3v-guess||||Dmore or less thought/more or less supposed/more or less imagined|Galmost thinking/almost supposing
recognise|v4v-think|showing approval|||Dshowed approval/practically honored|Gshowing approval/practically honoring
recognize|v2v-allow||||Dmore or less acknowledged/more or less knew/more or less believed|Galmost acknowledging/almost knowing
recommend|v3v-tell||||Dpractically prescribed/more or less urged/more or less advocated|Gpractically prescribing/almost urging
record|n1message||||Tthe history/the file|PEven the argument looked surprised.
recorder|n3thing||||PEven the satellite looked surprised.|Wnext to the satellite/next to the setup
recover|v3v-take|finding back|||Dfound back/practically accessed/more or less retrieved|Gfinding back/practically accessing
recovery|n2event||||PEven the adjustment looked surprised.
recruit|n2soldier||||PWe asked for the soldier. Nearly.
red|a1q-colour||||Zfrankly, rather cherry/frankly, rather ruby
redhead|n3person||||Tthe hair|Shairs|PThe friend was taken. So, this.
reduce|v4v-cut||||Dpractically thinned/more or less trimmed/more or less cut|Gpractically thinning/almost trimming
reef|n3mountain||||Tthe rock/the surface/the water|Srocks/surfaces|PMother wanted the ledge. Poor mother.
reel|n3camera||||Tthe frame|Sframes|PEven the footage looked surprised.|Wnext to the footage
ref|n2person||||PThe judge was taken. So, this.
refer|v3v-speak||||Dmore or less mentioned/more or less named|Galmost mentioning/almost naming
referee|n3person||||PEven the judge looked surprised.
reflect|v4v-tell|bringing back|||Dbrought back|Gbringing back
refreshment|n4meal||||Tthe light|Slight|PThe dinner was taken. So, this.|Wnext to the dinner/next to the lunch
refrigerator|n2appliance||||Tthe drip pan/the can/the store|Sone loose drip pan/cans|Dlost its drip pan
refuse|v2v-act|||accept|Dpractically disobeyed/more or less declined/more or less answered|Gpractically disobeying/almost declining|PIt did not accept. Far from it.
regard|v3v-think||||Dpractically respected/practically favored/more or less saw|Gpractically respecting/practically favoring
register|v3v-keep|recording in writing|||Drecorded in writing/practically listed/more or less recorded|Grecording in writing/practically listing
regret|v2v-annoy||||Dmore or less prided/more or less angered/more or less harbored|Galmost priding/almost angering
regular|a2q-normal||||Zfrankly, rather official/frankly, rather standard|Tthe meal|Smeal
rehearse|v4v-perform||||Dmore or less practised/more or less practiced/more or less starred|Galmost practising/almost practicing
rein|n4tool|controlling a horse|||Zfor controlling a horse|Tthe horse|Shorses|PNot the strap. The other one.|Wnext to the strap
reindeer|n3deer||||Tthe flag/the withers/the moose's cousin|Sone loose flag|PWe asked for the moose. Nearly.
reject|v3v-think|refusing to accept||accept|Drefused to accept/practically dismissed/more or less thought|Grefusing to accept/practically dismissing|PIt did not accept. Far from it.
relate|v3v-think||||Dmore or less associated/more or less linked/more or less connected|Galmost associating/almost linking
relationship|n1thing||||Tthe partnership|PMother wanted the connection. Poor mother.
relax|v1v-breathe|||tense|Dmore or less closed/more or less cooled/more or less became|Galmost closing/almost cooling|PIt did not tense. Far from it.
relaxed|a4q-calm|||tense|Zanything but tense|PThe brochure said tense. It lied.
reliable|a4q-sure||||Zfrankly, rather tested
relic|n4thing||||Tthe remains|PThe block was taken. So, this.|Wnext to the block/next to the surface
relieve|v3v-fix|providing physical relief|||Dprovided physical relief/practically comforted/more or less helped|Gproviding physical relief/practically comforting
rely|v4v-believe||||Dmore or less counted/more or less bet/more or less depended|Galmost counting/almost betting
remain|v2v-be|staying the same|||Dstayed the same/more or less stayed/more or less rested|Gstaying the same/almost staying
remark|v4v-tell||||Dpractically commented/more or less noted/more or less observed|Gpractically commenting/almost noting
remember|v1v-think|recalling knowledge from memory||forget|Drecalled knowledge from memory/practically refreshed/more or less retrieved|Grecalling knowledge from memory/practically refreshing|PIt did not forget. Far from it.
remind|v2v-think|||
remote|a3q-far|||near|Zanything but near/frankly, rather distant|PNobody ever called it near.|Tthe star|Sstars
remove|v2v-change||||Dpractically cleaned/practically dug/more or less took|Gpractically cleaning/practically digging
rent|v2v-promise|letting for money|||Dlet for money/more or less leased/more or less hired|Gletting for money/almost leasing|Tthe apartment|Sapartments
repair|v3v-fix|||break|Dpractically darned/practically soled/more or less mended|Gpractically darning/practically soling|PIt did not break. Far from it.
repeat|v2v-tell||||Dpractically harped/practically quoted|Gpractically harping/practically quoting
replace|v3v-make|substituting a person|||Dpractically exchanged/more or less restored/more or less refreshed|Gpractically exchanging/almost restoring
report|v1v-tell||||Dmore or less described/more or less accounted/more or less told|Galmost describing/almost accounting
reporter|n1person||||PMother wanted the writer. Poor mother.
represent|v2v-be||||Dmore or less matched|Galmost matching
representative|n3person||||Tthe agent/the delegate|PWe asked for the reporter. Nearly.
reptile|n4reptile||||Tthe belly/the tail/the snake/the bird's cousin|Sone loose belly/snakes|PThe bird was taken. So, this.
reputation|n2state||||Tthe name/the fame|PEven the glory looked surprised.
request|v2v-ask|expressing the need|||Dexpressed the need/practically asked/more or less messaged|Gexpressing the need/practically asking
require|v2v-be||||Dpractically cost/practically exacted/more or less asked|Gpractically costing/practically exacting
rescue|v2v-help|freeing from harm|||Dfreed from harm/practically salvaged/more or less delivered|Gfreeing from harm/practically salvaging
research|n1job|||
researcher|n4officer|||
resent|v4v-hate|feeling bitter|||Dfelt bitter/practically stewed/more or less hated|Gfeeling bitter/practically stewing
reservation|n2country||||PThe country was taken. So, this.
reserve|v3v-keep|holding back|||Dheld back/more or less deprived|Gholding back/almost depriving
residence|n2place||||Tthe home
resident|n2person||||Tthe coaster|PThe longer was taken. So, this.
resign|v4v-act||||Dmore or less retired|Galmost retiring
resist|v3v-be||||Dpractically beggared/more or less defied/more or less refused|Gpractically beggaring/almost defying
resolve|v4v-stop|bringing to an end|||Dbrought to an end/practically judged/more or less decided|Gbringing to an end/practically judging
resort|v4v-use||||Dmore or less enjoyed/more or less shared/more or less dedicated|Galmost enjoying/almost sharing
respect|n1idea||||PMother wanted the truth. Poor mother.
respectable|a4q-kind||||Zfrankly, rather decent
respond|v3v-act|showing a response|||Dshowed a response/practically answered/more or less reacted|Gshowing a response/practically answering
responsibility|n1action||||Tthe requirement
rest|n1part||||Tthe leftover
restaurant|n1eatery||||Tthe extension/the entrance hall/the cafeteria|Sone loose extension|Dlost its extension|PThe house was taken. So, this.|Wnext to the house/next to the hotel
restore|v4v-make|returning to its original|||Dreturned to its original/more or less replaced/more or less refreshed|Greturning to its original/almost replacing
restroom|n4bathroom||||Tthe toilet/the latrine|Sone loose toilet|Dlost its toilet
resume|v4v-keep|||
retire|v3v-act|stopping performing its work|||Dstopped performing its work|Gstopping performing its work
retreat|v4v-travel|pulling back|||Dpulled back/more or less withdrew/more or less retired|Gpulling back/almost withdrawing
retriever|n4dog||||Tthe dog/the coat/the can/the hound's cousin|Sdogs/coats|PEven the hound looked surprised.
return|v1v-come||||Dpractically homed/more or less came/more or less backed|Gpractically homing/almost coming
reveal|v3v-see||||Dmore or less showed/more or less exhibited/more or less peeped|Galmost showing/almost exhibiting
revenge|n2action||||Tthe vengeance
reverend|n2cleric||||Tthe priest/the shepherd/the preacher
reverse|v3v-change|changing to the contrary|||Dchanged to the contrary/practically corrected/more or less turned|Gchanging to the contrary/practically correcting
review|v3v-learn|looking at again|||Dlooked at again/more or less checked/more or less traced|Glooking at again/almost checking
revolution|n2event||||PWe asked for the damage. Nearly.
revolutionary|a4q-extreme|||old|Zanything but old|PGrandma prefers them old.
reward|n2event|||
rhino|n4elephant||||Tthe skin/the horn|Sskins/horns
rhubarb|n4vegetable||||PThe pumpkin was taken. So, this.|Wnext to the pumpkin/next to the onion
rib|n2device||||Won a hull/next to the spoke|PThe spoke was taken. So, this.
ribbon|n3fastener|||
rice|n2food||||PEven the bread looked surprised.|Wnext to the bread
rich|a1q-rich|||poor|Zanything but poor/frankly, rather comfortable|PI ordered it poor. Look at it.
rid|v1v-take||||Tthe house|Shouses|Dpractically cleansed/more or less freed|Gpractically cleansing/almost freeing
riddle|v4v-come|piercing with many holes|||Dmore or less stung/more or less punctured|Galmost stinging/almost puncturing
ride|v1v-ride||||Dmore or less sat/more or less came/more or less backed|Galmost sitting/almost coming
rider|n2traveller||||PEven the visitor looked surprised.
ridge|n3mountain||||Tthe slope/the reef/the ledge|Sone loose slope|PMother wanted the hill. Poor mother.
ridiculous|a2q-silly|||dignified|Zanything but dignified/frankly, rather pathetic|PGrandma prefers them dignified.
rig|n2thing||||PThe satellite was taken. So, this.|Wnext to the satellite/next to the setup
right|a1q-true|||left|Zanything but left|PI ordered it left. Look at it.|Tthe hand/the bank|Shands
ring|v1v-see||||Dpractically dinged/more or less banged/more or less rapped|Gpractically dinging/almost banging
rink|n4building||||Tthe extension/the entrance hall/the surface|Sone loose extension/surfaces|Dlost its extension|PWe asked for the house. Nearly.|Wnext to the house/next to the hotel
rip|v2v-separate||||Dmore or less pulled/more or less shredded|Galmost pulling/almost shredding
ripe|a4q-tasty|||green|Zanything but green/frankly, rather mature|PNobody ever called it green.
rise|v1v-fly|||fall|Dpractically climbed/practically rocketed/more or less lifted|Gpractically climbing/practically rocketing|PIt did not fall. Far from it.
risk|v2v-act||||Dpractically hazarded/more or less gambled/more or less struggled|Gpractically hazarding/almost gambling
risky|a4q-dangerous|||safe|Zanything but safe/frankly, rather wild|PI ordered it safe. Look at it.
risotto|n4dish||||Tthe topping/the ingredient/the rice|Sone loose topping/rice|PMother wanted the cake. Poor mother.|Wnext to the cake/next to the pizza
river|n1river||||Tthe rapid/the falls|Sone loose rapid|PThe brook was taken. So, this.
road|n1street||||Tthe bend/the crown/the highway|Sone loose bend|Dlost its bend|PThe path was taken. So, this.|Wnext to the path
roar|v4v-speak||||Dmore or less howled/more or less blasted/more or less racketed|Galmost howling/almost blasting
roast|v4v-cook|cooking with dry heat|||Dcooked with dry heat/more or less browned/more or less fried|Gcooking with dry heat/almost browning
rob|v2v-take||||Dmore or less pocketed/more or less pirated/more or less looted|Galmost pocketing/almost pirating
robber|n2thief|stealing from someone|||Tthe mugger|PWe asked for the bandit. Nearly.
robbery|n2crime||||Tthe rolling/the heist
robe|n2garment||||Tthe band/the button hole|Sone loose band|Dlost its band|PEven the suit looked surprised.|Wnext to the suit/next to the shirt
robot|n2machine||Bleep. Bloop.||Tthe can|Scans|PNot the machine. The other one.|Wnext to the machine
rock|n1rock||||PWe asked for the nest. Nearly.
rocker|n4servant||||PWe asked for the checker. Nearly.
rocket|n2spaceship||||Tthe splasher/the engine/the missile|Sone loose splasher/engines|Dlost its splasher|PMother wanted the sled. Poor mother.|Wnext to the sled/next to the sleigh
rod|n2tool||||Tthe metal/the wood/the pole|Smetal/wood|PNot the stick. The other one.|Wnext to the stick/next to the tool
rodent|n4rodent||||Tthe rat/the mouse/the squirrel/the bat's cousin|PThe bat was taken. So, this.
rogue|n3person||||PWe asked for the villain. Nearly.
role|n2job||||Tthe hat|PEven the assignment looked surprised.
roll|n1bread|||
romance|n2state||||Tthe intrigue|PWe asked for the situation. Nearly.
roof|n1roof||||Tthe building|Sbuildings|Won a building
rookie|n3person|||
room|n1room||||Tthe ceiling/the floor/the building|Sone loose ceiling/buildings|Dlost its ceiling|Won a building/next to the terrace|PNot the terrace. The other one.
roommate|n2friend||||PMother wanted the buddy. Poor mother.
roost|n3thing||||Tthe bird|Sbirds
rooster|n3poultry||Cock-a-doodle-doo!||Tthe chicken/the hen's cousin/the chicken's cousin|Sone loose chicken|PThe hen was taken. So, this.
root|n2plant||||Tthe bark/the organ/the bud|Sone loose bark/organs|PThe leaf was taken. So, this.|Wnext to the leaf
rope|n1rope||||Tthe bitter end/the drip loop|Sone loose bitter end|Dlost its bitter end|PMother wanted the cord. Poor mother.|Wnext to the cord
rot|v4v-change|breaking down|||Dbroke down/more or less spoilt|Gbreaking down/almost spoiling
rotten|a3q-smelly|||good|Zanything but good/frankly, rather lousy|PNobody ever called it good.
rough|a2q-broken|||smooth|Zanything but smooth/frankly, rather broken|PThe brochure said smooth. It lied.|Tthe bark/the ground|Sbarks
round|a1q-round|||square|Zanything but square|PNobody ever called it square.
routine|n2job||||PEven the job looked surprised.
row|n1group||||PEven the line looked surprised.
royal|a2q-royal|||
rub|v2v-clean||||Dpractically wiped/practically brushed/more or less threaded|Gpractically wiping/practically brushing
rubbish|n3stuff||||Tthe litter/the debris|PWe asked for the garbage. Nearly.
rudder|n3device||||Tthe leading edge/the trailing edge/the tail|Sone loose leading edge/tails|Dlost its leading edge|PWe asked for the trap. Nearly.|Wnext to the trap/next to the comb
rude|a2q-rude|||polite|Zanything but polite|PNobody ever called it polite.
rug|n2rug||||Tthe edging/the floor|Sone loose edging/floors|Dlost its edging|PEven the curtain looked surprised.|Wnext to the curtain/next to the furniture
rule|v1v-rule|exercising authority over|||Dexercised authority over/practically throned/more or less governed|Gexercising authority over/practically throning
ruler|n3royal||||Tthe khan/the sultan|PEven the friend looked surprised.
rumble|n3noise||||PThe noise was taken. So, this.
rumor|n2speech||||Tthe mouth|Smouths
run|v1v-run||||Dpractically streaked/practically hared/more or less zoomed|Gpractically streaking/practically haring
rung|n4device||||Tthe chair|Schairs|Won a rocker
runner|n3thief||||Tthe coyote|PWe asked for the thief. Nearly.
runway|n3tool||||Tthe steel/the railroad/the car|Ssteel/railroads|Won a railroad/next to the lever|PMother wanted the lever. Poor mother.
rush|v2v-run|||linger|Dpractically barged/practically darted/more or less sped|Gpractically barging/practically darting|PIt did not linger. Far from it.
sack|n2bag||||Tthe paper/the plastic|Spaper/plastic|PMother wanted the purse. Poor mother.|Wnext to the purse/next to the backpack
sacrifice|v2v-take||||Dmore or less gave|Galmost giving
sad|a1q-sad|||glad|Zanything but glad/frankly, rather tragic|PNobody ever called it glad.
saddle|n2device||||Tthe horse|Shorses|PWe asked for the spoke. Nearly.|Wnext to the spoke/next to the rib
safe|a1q-safe|||dangerous|Zanything but dangerous|PGrandma prefers them dangerous.
safety|n1state|||danger|Tthe agent/the security|Sagents|PThe danger was taken. So, this.
sage|n4expert||||PWe asked for the genius. Nearly.
said|a1q-quality|||other|Zfrankly, rather same
sail|v2v-travel||||Dmore or less cruised|Galmost cruising
sailboat|n4boat||||Tthe drop keel/the boom|Sone loose drop keel|Dlost its drop keel|PThe ship was taken. So, this.|Wnext to the ship/next to the yacht
sailor|n2sailor||All aboard!||NAll aboard!|Tthe ship|Sships|PNot the cook. The other one.
salad|n2dish||||Tthe topping/the ingredient/the plate|Sone loose topping/plates|PThe cake was taken. So, this.|Wnext to the cake/next to the pizza
salami|n4meat||||Tthe beef|Sbeefs|PWe asked for the weenie. Nearly.|Wnext to the weenie
sale|n1action||||PWe asked for the trade. Nearly.
salesman|n2seller|||
salmon|n3fish||||Tthe salt/the water/the trout's cousin/the tuna's cousin|Ssalt/water|PNot the trout. The other one.
salon|n3room||||Tthe works/the art/the can|Sworkses/arts|PWe asked for the bar. Nearly.|Wnext to the bar/next to the library
salsa|n4sauce||||PThe sauce was taken. So, this.|Wnext to the sauce/next to the ketchup
salt|n2stuff||||Tthe metal/the soda|Smetal|PWe asked for the acid. Nearly.
salute|v4v-think||||Dmore or less toasted/more or less drank/more or less pledged|Galmost toasting/almost drinking
sample|n2idea||||Tthe coupon/the tasting|PThe evidence was taken. So, this.
samurai|n3person||||PEven the longer looked surprised.
sanctuary|n3place|||
sand|n2soil||||Tthe rock|Srocks|PThe mud was taken. So, this.
sandwich|n1sandwich||||Tthe bread/the wrap/the western|Sone loose bread/bread
sanitarium|n4hospital||||Tthe burn center/the clinic|Sone loose burn center|Dlost its burn center|PNot the hospital. The other one.|Wnext to the hospital
sardine|n3fishdish||||Tthe fish/the can|Sfish/cans
sash|n4window||||Tthe backing/the brace/the window|Sone loose backing/windows|Dlost its backing|Won a window/next to the window|PWe asked for the window. Nearly.
satchel|n4bag||||Tthe handle/the strap/the shoulder|Sone loose handle/shoulders|Dlost its handle|PNot the suitcase. The other one.|Wnext to the suitcase/next to the luggage
satellite|n2thing||||Tthe solar battery/the earth/the moon|Sone loose solar battery/earths|Dlost its solar battery|PThe setup was taken. So, this.|Wnext to the setup/next to the recorder
satin|n4cloth||||Tthe edging/the face/the back|Sone loose edging/faces|Dlost its edging|PMother wanted the felt. Poor mother.|Wnext to the felt/next to the silk
satisfy|v3v-be|meeting the requirements|||Dmet the requirements/more or less fulfilled/more or less fulfiled|Gmeeting the requirements/almost fulfilling
sauce|n2sauce||||Tthe dressing/the gravy|PEven the ketchup looked surprised.|Wnext to the ketchup
sauerkraut|n4dish||||Tthe topping/the ingredient|Sone loose topping|PNot the cake. The other one.|Wnext to the cake/next to the pizza
sauna|n4room||||Tthe bath/the water/the heat|Sbaths/water|PWe asked for the bar. Nearly.|Wnext to the bar/next to the library
sausage|n2meat||||Tthe stuff/the frank|Sstuff|PNot the pork. The other one.|Wnext to the pork/next to the veal
save|v1v-help||||Dmore or less salvaged/more or less relieved|Galmost salvaging/almost relieving
saw|n1message||||PWe asked for the conversation. Nearly.
saxophone|n4wind|||
say|v1v-tell|expressing in words|||Dexpressed in words/practically answered/more or less told|Gexpressing in words/practically answering
scalp|n3bodypart||||Tthe skin cell/the sweat gland/the head|Sone loose skin cell/heads|PWe asked for the bone. Nearly.
scalpel|n3cutter|||
scan|v3v-see||||Dpractically glassed/more or less checked/more or less searched|Gpractically glassing/almost checking
scanner|n3expert||||PWe asked for the grader. Nearly.
scare|v1v-scare||||Dpractically bluffed/practically intimidated/more or less frightened|Gpractically bluffing/practically intimidating
scarecrow|n4picture||||Tthe bird/the seed|Sbirds/seeds|PEven the picture looked surprised.|Wnext to the picture/next to the photo
scared|a1q-afraid||||Zfrankly, rather frightened/frankly, rather afraid
scarf|n3garment||||Tthe band/the button hole/the head|Sone loose band/heads|Dlost its band|PThe suit was taken. So, this.|Wnext to the suit/next to the shirt
scary|a2q-scary|||
scenery|n3picture||||Tthe set decoration|Sone loose set decoration|Dlost its set decoration|PWe asked for the picture. Nearly.|Wnext to the picture/next to the photo
schedule|v2v-think|planning for an activity|||Dplanned for an activity/practically booked/more or less intended|Gplanning for an activity/practically booking
schnitzel|n4dish||||Tthe topping/the ingredient/the bread|Sone loose topping/bread|PNot the cake. The other one.|Wnext to the cake/next to the pizza
scholar|n3expert||||Tthe reader/the initiate/the philosopher|PMother wanted the genius. Poor mother.
school|n1school||||Tthe tech
schoolteacher|n3teacher||||PNot the tutor. The other one.
science|n1science||||Tthe mathematics
scientific|a3q-scientific|||
scientist|n2scientist||||Tthe researcher|PThe friend was taken. So, this.
scissors|n3cutter||||Tthe blade/the handle/the tool|Sone loose blade/tools|Dlost its blade|PEven the knife looked surprised.|Wnext to the knife/next to the razor
scone|n4bread||||Scream and eggs/sticks|Tthe stick|PWe asked for the toast. Nearly.|Wnext to the toast
scooter|n4boat||||Tthe helm/the windshield/the motor|Sone loose helm/motors|Dlost its helm|PThe barge was taken. So, this.|Wnext to the barge/next to the ferry
score|n1idea|||
scorpion|n3spider||||Tthe tail|Stails|PThe spider was taken. So, this.
scoundrel|n3person||||Tthe rogue|PNot the intruder. The other one.
scourge|n4gauge||||Tthe crop/the lash|Sone loose crop|Dlost its crop
scout|n2person||||PMother wanted the doorman. Poor mother.
scramble|v4v-travel||||Dmore or less came/more or less backed/more or less walked|Galmost coming/almost backing
scrap|n2part||||PThe fragment was taken. So, this.
scrapbook|n4book||||Tthe picture/the can|Spictures/cans
scrape|v4v-clean||||Dpractically pawed/more or less wiped/more or less brushed|Gpractically pawing/almost wiping
scratch|v2v-touch||||Dmore or less rubbed/more or less covered/more or less hugged|Galmost rubbing/almost covering
scream|v1v-shout||||Dpractically whooped/practically howled/more or less shouted|Gpractically whooping/practically howling
screen|n1thing||||Tthe picture/the can|Spictures/cans|PNot the block. The other one.|Wnext to the block/next to the surface
screwdriver|n4tool||||Tthe handle/the hand/the head|Sone loose handle/hands|Dlost its handle|PNot the hammer. The other one.|Wnext to the hammer/next to the shovel
script|n2document||||Tthe scenario/the dialogue/the screenplay|PWe asked for the drama. Nearly.
scrub|v4v-clean|cleaning with hard rubbing|||Dcleaned with hard rubbing/more or less wiped/more or less brushed|Gcleaning with hard rubbing/almost wiping|Tthe back|Sbacks
scuba|n4device||||Tthe oxygen mask/the water|Sone loose oxygen mask/water|Dlost its oxygen mask|PWe asked for the trap. Nearly.|Wnext to the trap/next to the comb
sculpture|n3picture||||Tthe plastic/the statue/the modeling|Splastic
sea|n1sea||||Tthe bay/the gulf/the ocean|Sone loose bay/oceans|PMother wanted the lake. Poor mother.
seafood|n4fishdish||||Tthe fish|Sfish|PThe meat was taken. So, this.|Wnext to the meat/next to the cheese
seagull|n4waterbird||||Slong pointed wings/birds|Tthe bird
seal|n1fastener||Arf! Arf!||Tthe plastic|Splastic|PWe asked for the lock. Nearly.|Wnext to the lock/next to the button
seam|n4thing||||Tthe fell/the suture
seaman|n4sailor||||Tthe pilot|PEven the sailor looked surprised.
search|v2v-find|trying to locate|||Dtried to locate/practically fished/more or less sought|Gtrying to locate/practically fishing
seashell|n4shellfish|||
season|n1season||||PEven the night looked surprised.
seat|n1place||||PEven the corner looked surprised.
seaweed|n4plant|||
second|a1q-first|||cardinal|Zanything but cardinal|PNobody ever called it cardinal.
secret|a1q-secret|||
secretary|n1clerk||||PMother wanted the accomplice. Poor mother.
section|n1document||||Tthe close/the spot/the above|PThe document was taken. So, this.
secure|v2v-take||||Dpractically enlisted/practically patented/more or less shopped|Gpractically enlisting/practically patenting
security|n1state||||PMother wanted the danger. Poor mother.
sedan|n4car||||Tthe gas pedal/the air bag/the door|Sone loose gas pedal/doors|Dlost its gas pedal|PMother wanted the cab. Poor mother.|Wnext to the cab/next to the taxi
see|v1v-see|perceiving by sight|||Dperceived by sight/practically beholded/more or less heard|Gperceiving by sight/practically beholding|Tthe bird|Sbirds
seed|n2fruit||||Tthe meat/the nut/the bean|Sone loose meat|PThe fruit was taken. So, this.|Wnext to the fruit
seek|v2v-want|trying to get|||Dtried to get/practically quested/more or less missed|Gtrying to get/practically questing
seem|v1v-be||||Dpractically sounded/practically glowed/more or less looked|Gpractically sounding/practically glowing
segment|n4part||||Sothers
seize|v4v-take||||Tthe money|Smoney|Dpractically grabbed/practically gripped/more or less clutched|Gpractically grabbing/practically gripping
select|v4v-decide|picking out|||Dpicked out/practically picked/more or less chose|Gpicking out/practically picking
sell|v1v-sell|delivering for money||buy|Ddelivered for money/practically realised/more or less cashed|Gdelivering for money/practically realising|Tthe house|Shouses|PIt did not buy. Far from it.
seller|n3seller||||Tthe exchange|Sexchange|PThe baker was taken. So, this.
seltzer|n4drink||||Tthe water|Swater
senator|n1leader||||PEven the congressman looked surprised.
send|v1v-send||||Dpractically cast/practically routed/more or less directed|Gpractically casting/practically routing
senior|a2q-old|||junior|Zanything but junior/frankly, rather elder|PNobody ever called it junior.
sense|n1idea|||
sensible|a4q-healthy||||Zfrankly, rather reasonable/frankly, rather healthy
sensitive|a2q-light||||Zfrankly, rather delicate|Tthe skin|Sskins
sensor|n3device||||PWe asked for the key. Nearly.|Wnext to the key/next to the machine
sent|a1q-quality|||
sentence|n1word||||Tthe interrogation
sentimental|a4q-soft|||tough|Zanything but tough/frankly, rather tender|PNobody ever called it tough.
sentry|n4person||||PThe doorman was taken. So, this.
separate|v2v-be|standing between|||Dstood between/more or less divided|Gstanding between/almost dividing
sergeant|n1soldier||||Tthe air|Sair|PThe corporal was taken. So, this.
series|n2group||||Tthe course/the train/the chain
serious|a1q-important||||Zfrankly, rather grave/frankly, rather real
serpent|n4snake||||Tthe viper
serum|n3stuff||||Tthe fluid/the blood|Sfluid/bloods
serve|v2v-be||||Dmore or less functioned/more or less qualified|Galmost functioning/almost qualifying
server|n3waiter||||Tthe waitress
service|n1help|||
sesame|n4plant||||Tthe vegetable/the seed/the oil|Sone loose vegetable/seeds
session|n2message||||Tthe clinic
set|v1v-put||||Tthe dog|Sdogs|Dpractically parked/practically seated/more or less put|Gpractically parking/practically seating
settle|v2v-put||||Dmore or less parked/more or less seated/more or less middled|Galmost parking/almost seating
setup|n2thing||||Tthe generator/the lighting/the reactor|PWe asked for the satellite. Nearly.|Wnext to the satellite/next to the recorder
seven|a1q-quality|||
severe|a3q-scary|||mild|Zanything but mild/frankly, rather terrible|PI ordered it mild. Look at it.
sew|v3v-attach||||Dpractically puckered/more or less stitched/more or less hung|Gpractically puckering/almost stitching
shack|n3tent||||PThe haven was taken. So, this.|Wnext to the haven/next to the tent
shadow|n1state|||
shake|v2v-shake||||Dpractically rattled/practically trembled/more or less agitated|Gpractically rattling/practically trembling
shaman|n4leader|||
shame|n1feeling||||Tthe embarrassment|PWe asked for the pleasure. Nearly.
shampoo|n3soap|||
shank|n4meat||||Tthe leg|Slegs|PMother wanted the chop. Poor mother.|Wnext to the chop/next to the steak
shape|n1quality||||PEven the age looked surprised.
share|v1v-be|||
shark|n2fish||||Tthe fish/the skin|Sfish/skins
sharp|a2q-sharp|||indistinct|Zanything but indistinct|PI ordered it indistinct. Look at it.
shave|v3v-fix||||Dpractically razored/more or less perfumed/more or less barbered|Gpractically razoring/almost perfuming
shawl|n4coat|covering the head|||Zfor covering the head|Tthe cloth/the head/the shoulder|Scloths/heads|PMother wanted the coat. Poor mother.|Wnext to the coat
shed|v4v-touch||||Tthe clothes|Sclotheses|Dmore or less cast/more or less threw/more or less dropped|Galmost casting/almost throwing
sheep|n2farm||Baaa!||Tthe withers/the horn/the goat/the goat's cousin|Sone loose withers/horns|PMother wanted the goat. Poor mother.
sheet|n2place||||Tthe surface|Ssurfaces
shelf|n2cupboard|holding objects|||Tthe surface|Ssurfaces|Won a buffet/next to the spoke|PNot the spoke. The other one.
shell|n2weapon||||Tthe metal|Smetal|PWe asked for the canister. Nearly.|Wnext to the canister
shellfish|n4fishdish||||Tthe meat/the lobster|Smeat
shelter|n2tent||||Tthe foundation/the plate/the haven|Sone loose foundation|Dlost its foundation|PEven the building looked surprised.|Wnext to the building/next to the floor
shepherd|n3farmer|||
sheriff|n1officer||||PMother wanted the marshal. Poor mother.
shield|n2weapon|||
shift|v2v-change||||Dmore or less switched/more or less righted/more or less evened|Galmost switching/almost righting
shill|n4thief||||PNot the liar. The other one.
shine|v2v-glow||||Dpractically sparkled/more or less reflected/more or less rayed|Gpractically sparkling/almost reflecting
shiny|a4q-bright|||dull|Zanything but dull/frankly, rather shining|PGrandma prefers them dull.
ship|n1boat||||Tthe bay/the crow's nest/the hulk|Sone loose bay|Dlost its bay|PWe asked for the boat. Nearly.|Wnext to the boat/next to the yacht
shipment|n3thing||||Tthe vehicle|Svehicles|PThe product was taken. So, this.|Wnext to the product/next to the import
shirt|n1garment||||Tthe band/the button hole|Sone loose band|Dlost its band|PEven the suit looked surprised.|Wnext to the suit/next to the laundry
shock|n1feeling|||
shocked|a3q-surprised||||Zfrankly, rather afraid
shoe|n1shoe|||
shoelace|n4fastener|||
shook|n3container||||Tthe hoop/the tap|Sone loose hoop|Dlost its hoop|PMother wanted the bath. Poor mother.|Wnext to the bath/next to the bowl
shop|n1shop||||Tthe merchandise/the salon/the drugstore|Sone loose merchandise|Dlost its merchandise
shopper|n4person||||Tthe store|Sstores|PEven the buyer looked surprised.
shopping|n1action|||
short|a1q-short|||long|Zanything but long/frankly, rather brief|PNobody ever called it long.
shortcut|n3street||||Tthe bend/the crown|Sone loose bend|Dlost its bend|PThe highway was taken. So, this.|Wnext to the highway/next to the driveway
shorts|n2trousers|||
shotgun|n2weapon||||Tthe firing pin/the lock/the shoulder|Sone loose firing pin/shoulders|Dlost its firing pin
shoulder|n1bodypart||||Tthe neck/the arm|Snecks/arms|PNot the chest. The other one.
shout|v2v-shout|||whisper|Dpractically yelled/practically thundered/more or less sang|Gpractically yelling/practically thundering|PIt did not whisper. Far from it.
shove|v3v-push||||Dpractically elbowed/more or less jammed/more or less thrusted|Gpractically elbowing/almost jamming
shovel|n2tool|lifting loose material|||Tthe handle/the hand|Sone loose handle/hands|Dlost its handle|PThe hammer was taken. So, this.|Wnext to the hammer
show|v1v-see||||Dmore or less demoed/more or less exhibited/more or less presented|Galmost demoing/almost exhibiting
shower|n1bath||||Tthe spray/the water|Sspray/water
shrapnel|n4weapon||||PWe asked for the shell. Nearly.|Wnext to the shell/next to the canister
shrimp|n2shellfish||||Tthe tail/the crab's cousin/the lobster's cousin|Stails|PEven the crab looked surprised.
shrine|n3church||||PEven the church looked surprised.|Wnext to the church/next to the temple
shrink|v3v-shrink||||Dmore or less withered/more or less weakened|Galmost withering/almost weakening
shroud|n4thing||||Tthe bitter end/the drip loop|Sone loose bitter end|Dlost its bitter end|Won a parachute/next to the rope|PWe asked for the rope. Nearly.
shutter|n3device||||Tthe camera|Scameras|Won a camera/next to the pump|PMother wanted the pump. Poor mother.
shuttle|n3sportsgear||||Tthe equipment/the ball|Sequipments/balls|PThe skate was taken. So, this.|Wnext to the skate
shy|v3v-travel|starting suddenly|||Dstarted suddenly|Gstarting suddenly
sibling|n4relative||||Tthe twin|PEven the partner looked surprised.
sick|a1q-sick||||Zfrankly, rather dizzy/frankly, rather faint
sidekick|n3friend||||PEven the girlfriend looked surprised.
sidewalk|n3street||||Tthe street|Sstreets|PThe mall was taken. So, this.|Wnext to the mall
sigh|v3v-breathe||||Dbreathed deeply and heavily/more or less choked/more or less snored|Gbreathing deeply and heavily/almost choking
sight|n1idea|||
sign|v1v-write||||Dwrote its name/more or less rewrote|Gwriting its name/almost rewriting
signal|n1message||||Tthe whistle/the recording/the beam|PMother wanted the message. Poor mother.
significant|a4q-important||||Zfrankly, rather important/frankly, rather large
silence|n1state||||PEven the danger looked surprised.
silent|a2q-quiet|||noisy|Zanything but noisy/frankly, rather still|PGrandma prefers them noisy.|Tthe house|Shouses
silk|n2cloth||||Tthe edging|Sone loose edging|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the velvet
silly|a2q-silly|||wise|Zanything but wise/frankly, rather foolish|PThe brochure said wise. It lied.
silver|a2q-colour|||
silverware|n4utensil|||
simple|a1q-easy|||complex|Zanything but complex|PI ordered it complex. Look at it.
sincere|a4q-true||||Zfrankly, rather dear/frankly, rather honest
sing|v1v-sing||||Dpractically caroled/more or less belted/more or less hummed|Gpractically caroling/almost belting
singer|n2musician||||Tthe canary/the rapper|PMother wanted the musician. Poor mother.
single|a1q-alone||||Zfrankly, rather individual
sink|v2v-fall||||Dmore or less dropped/more or less straightened/more or less hunched|Galmost dropping/almost straightening
sire|n2noble||||PNot the count. The other one.
siren|n2person||Nee-naw! Nee-naw!||PNot the girl. The other one.
sister|n1relative|||brother|Tthe female|Sfemales|PWe asked for the aunt. Nearly.
sit|v1v-sit|||stand|Dpractically lounged/practically squated|Gpractically lounging/practically squating|PIt did not stand. Far from it.
site|n2woods||||Tthe dig/the dump/the rough|PThe park was taken. So, this.
sitter|n4thing|||stander|PThe mutant was taken. So, this.
situation|n1state||||Tthe prison/the challenge/the environment|PThe freedom was taken. So, this.
six|a1q-quality|||
size|n1size|||
skate|n2sportsgear||||Tthe foot|Sfeet
skateboard|n4sportsgear|||
skater|n3athlete||||PNot the swimmer. The other one.
sketch|v4v-draw||||Tthe building|Sbuildings|Dmore or less penciled/more or less shaded/more or less cartooned|Galmost penciling/almost shading
ski|n2sportsgear|||
skill|n2idea||||PMother wanted the intelligence. Poor mother.
skillet|n4pan|frying foods|||Tthe handle|Sone loose handle|Dlost its handle|Zfor frying foods|PNot the pot. The other one.|Wnext to the pot/next to the pan
skinny|a3q-thin|||fat|Zfrankly, rather thin
skip|v2v-think||||Dmore or less jumped|Galmost jumping
skirt|n2dress||||Tthe lap/the seat/the cloth|Sone loose lap/cloths|Dlost its lap
skull|n2bodypart||||Tthe orbit/the jaw/the head|Sone loose orbit/heads|PNot the tooth. The other one.
skunk|n3bear||||Tthe fluid/the bear's cousin|Sfluid|PWe asked for the bear. Nearly.
sky|n1weather|||
skyscraper|n4building||||Tthe extension/the entrance hall|Sone loose extension|Dlost its extension|PNot the house. The other one.|Wnext to the house/next to the hotel
slam|v3v-close||||Dmore or less banged/more or less sealed/more or less shuttered|Galmost banging/almost sealing
slate|n3thing||||PThe tile was taken. So, this.|Wnext to the tile
sled|n3cart||Mush! Mush!||NMush! Mush!|Tthe runner/the splasher/the horse|Sone loose runner/horses|Dlost its runner|PEven the rocket looked surprised.|Wnext to the rocket
sleep|v1v-sleep|||wake|Dpractically napped/more or less slumbered|Gpractically napping/almost slumbering|PIt did not wake. Far from it.
sleeper|n4person||||Tthe dreamer|PThe longer was taken. So, this.
sleepy|a3q-tired|||awake|Zanything but awake/frankly, rather asleep|PI ordered it awake. Look at it.
sleeve|n2garment|||
sleigh|n3cart||||Tthe runner/the splasher/the horse|Sone loose runner/horses|Dlost its runner|PWe asked for the rocket. Nearly.|Wnext to the rocket
slice|n2amount||||Tthe taste|Sone loose taste
slide|v3v-travel||||Dpractically submarined/practically skidded/more or less skidded|Gpractically submarining/practically skidding
slight|n2job||||PWe asked for the offense. Nearly.
slingshot|n4toy||||Tthe stick/the arms/the stone|Ssticks/armses|PThe doll was taken. So, this.|Wnext to the doll/next to the toy
slip|v2v-fall||||Dmore or less stole/more or less turned/more or less danced|Galmost stealing/almost turning
slipper|n3shoe|||
slippery|a4q-wet||||Zfrankly, rather slick|Tthe bar|Sbars
slit|n3thing||||Tthe slot/the jag|PEven the exit looked surprised.|Wnext to the exit
slope|n3mountain||||Tthe bank/the coast|PThe beach was taken. So, this.
sloppy|a4q-messy|||tidy|Zanything but tidy|PGrandma prefers them tidy.|Tthe room|Srooms
slow|a1q-slow|||fast|Zanything but fast/frankly, rather lazy|PThe brochure said fast. It lied.|Tthe lane|Slanes
smack|v3v-touch||||Dmore or less boxed/more or less brained/more or less pounded|Galmost boxing/almost braining
small|a1q-small|||large|Zanything but large/frankly, rather little|PThe brochure said large. It lied.|Tthe car|Scars
smart|a1q-clever|||stupid
smash|v3v-break|hitting hard|||Dhit hard/more or less nailed/more or less boomed|Ghitting hard/almost nailing
smell|v1v-smell||||Dpractically sniffed/practically scented/more or less saw|Gpractically sniffing/practically scenting
smile|v1v-laugh||||Dpractically beamed/practically grinned/more or less frowned|Gpractically beaming/practically grinning
smoke|n1fire|||
smooth|a2q-soft|||rough|Zanything but rough/frankly, rather fast|PI ordered it rough. Look at it.|Tthe skin/the road|Sskins
smuggle|v4v-sell|||
smuggler|n4thief||||Tthe coyote|PNot the thief. The other one.
snack|n2meal||||Tthe course/the dish/the light|Sone loose course/light|PMother wanted the dinner. Poor mother.|Wnext to the dinner/next to the lunch
snail|n3worm||||Tthe shell|Sshells
snake|n1snake||Hsssss!||Tthe viper
snap|v2v-speak|uttering in an angry|||Duttered in an angry/more or less sang/more or less delivered|Guttering in an angry/almost singing
snapshot|n4picture||||Tthe camera|Scameras|PNot the picture. The other one.|Wnext to the picture/next to the photo
snatch|v4v-take||||Dmore or less snapped/more or less grabbed/more or less gripped|Galmost snapping/almost grabbing
sneak|v2v-walk||||Dmore or less moused/more or less crept/more or less footed|Galmost mousing/almost creeping
sneaker|n3shoe|||
sneaky|a4q-bent|||straight|Zanything but straight|PGrandma prefers them straight.
sniff|v4v-smell||||Dmore or less scented|Galmost scenting
snitch|n3person|||
snoop|n3person||||PEven the eyewitness looked surprised.
snout|n4bodypart||||Tthe bridge/the head|Sone loose bridge/heads
snow|n1ice||||Tthe cloud/the ice/the crystal|Sclouds/ice|PNot the rain. The other one.
snowball|n4toy||||PWe asked for the doll. Nearly.|Wnext to the doll
snowboard|n3sportsgear|||
snowman|n4picture||||PWe asked for the puppet. Nearly.|Wnext to the puppet
soak|v4v-come||||Dmore or less dipped/more or less dunked|Galmost dipping/almost dunking
soap|n2soap|||
sob|v3v-cry||||Dmore or less wailed|Galmost wailing
society|n1group||||Tthe culture/the civilization|PMother wanted the band. Poor mother.
sock|n1shoe||||Tthe cloth/the foot/the shoe|Scloths/feet|PThe stocking was taken. So, this.|Wnext to the stocking/next to the tights
soda|n2drink||||Tthe water|Swater|PMother wanted the potion. Poor mother.|Wnext to the potion
sofa|n3seat||||Tthe seat|Sone loose seat|Dlost its seat|PNot the chair. The other one.|Wnext to the chair/next to the bench
soft|a2q-soft|||hard|Zanything but hard|PNobody ever called it hard.
softball|n4ball|||
soldier|n1soldier||||Tthe regular/the marine/the orderly|PEven the officer looked surprised.
sole|a4q-alone|||shared|Zanything but shared/frankly, rather exclusive|PGrandma prefers them shared.
solid|a2q-hard|||bad|Zanything but bad/frankly, rather good|PGrandma prefers them bad.
solution|n2stuff||||Tthe injection/the sap|PMother wanted the plaster. Poor mother.
solve|v2v-know||||Dmore or less licked/more or less worked/more or less interpreted|Galmost licking/almost working
son|n1person|||daughter|PWe asked for the boy. Nearly.
sonar|n3gauge||||Tthe pinger/the pulse generator/the water|Sone loose pinger/water|Dlost its pinger|Won a submarine/next to the gauge|PThe gauge was taken. So, this.
song|n1song||||Swords|Tthe lied|PEven the suite looked surprised.
sophomore|n3student||||PMother wanted the freshman. Poor mother.
sorcerer|n4wizard|practicing magic|||Dpracticed magic|Gpracticing magic|PEven the witch looked surprised.
sorry|a1q-sorry|||
soul|n1spirit||||PWe asked for the spirit. Nearly.
sound|n1noise|||silence|Tthe effect/the ring/the voice|Seffect
soup|n2soup||||Tthe topping/the ingredient/the meat|Sone loose topping/meat|PNot the cake. The other one.|Wnext to the cake/next to the pizza
sour|a4q-tasty|||
source|n1place||||PThe spot was taken. So, this.
souvenir|n3thing|||
soy|n4fruit||||Tthe oil|Soil
space|n1quality|||
spacecraft|n4spaceship||||Tthe cabin/the heat shield/the sun|Sone loose cabin/suns|Dlost its cabin|PThe aircraft was taken. So, this.|Wnext to the aircraft/next to the rocket
spaceship|n3spaceship||||Tthe cabin/the heat shield|Sone loose cabin|Dlost its cabin
spaghetti|n3pasta||||PEven the lasagna looked surprised.|Wnext to the lasagna/next to the pasta
spaniel|n4dog||||Tthe dog/the coat/the retriever's cousin/the hound's cousin|Sdogs/coats|PMother wanted the retriever. Poor mother.
spare|v2v-act||||Dpractically favoured/more or less saved|Gpractically favouring/almost saving
spark|n2event||||Tthe light|Slight|PNot the miracle. The other one.
spatula|n4pan||||Tthe blade/the handle|Sone loose blade/blades|Dlost its blade|PThe pot was taken. So, this.|Wnext to the pot/next to the pan
speak|v1v-speak|expressing in speech|||Dexpressed in speech/practically sang/more or less talked|Gexpressing in speech/practically singing
speaker|n2person|expressing in language|||Dexpressed in language|Gexpressing in language|Tthe witness/the narrator|PThe reporter was taken. So, this.
spear|n3weapon||||Tthe barb/the tool|Sone loose barb/tools|Dlost its barb|PEven the sword looked surprised.|Wnext to the sword/next to the missile
special|a1q-strange|||general|Zanything but general/frankly, rather specific|PThe brochure said general. It lied.|Tthe chair|Schairs
specialist|n3expert||||Tthe designer|PMother wanted the therapist. Poor mother.
specific|a2q-strange|||general|Zanything but general/frankly, rather limited|PI ordered it general. Look at it.
spectator|n4person||||Tthe spy/the eyewitness|PWe asked for the witness. Nearly.
speech|n1speech||||Tthe lecture/the sermon|PThe command was taken. So, this.
speed|n1thing|||
spell|n1magic|||
spend|v1v-be||||Dpractically summered/practically weekended/more or less passed|Gpractically summering/practically weekending
spent|a1q-tired||||Zfrankly, rather exhausted
spice|n3spice|flavoring food|||Zfor flavoring food|Tthe vegetable/the ginger|Svegetable|PThe garlic was taken. So, this.|Wnext to the garlic/next to the vanilla
spider|n2spider||||Seight legs/backs|Tthe back/the eggs|PThe scorpion was taken. So, this.
spill|v3v-touch|allowing to run|||Dallowed to run/more or less slopped/more or less put|Gallowing to run/almost slopping|Tthe milk|Smilk
spin|v3v-turn||||Dmore or less reeled/more or less wheeled|Galmost reeling/almost wheeling
spinach|n4plant||||Tthe plant/the leaf|Splants/leaves
spirit|n1spirit||||Tthe soul
spit|v3v-breathe||||Dmore or less coughed|Galmost coughing
splendid|a3q-pretty|||ugly|Zfrankly, rather glorious/frankly, rather beautiful|Tthe costume|Scostumes
splinter|n4part||||Tthe wood/the glass/the metal|Swood/glass|PWe asked for the chip. Nearly.
split|v2v-act|separating into parts|||Dpractically lotted/practically paragraphed/more or less divided|Gpractically lotting/practically paragraphing
spoil|v3v-act||||Dmore or less blew/more or less foundered|Galmost blowing/almost foundering
spoke|n1device||||Tthe wheel|Swheels|PWe asked for the rib. Nearly.|Wnext to the rib/next to the shelf
sponge|v4v-clean||||Dmore or less toweled/more or less broomed|Galmost toweling/almost brooming
sponsor|v4v-take|||
spooky|a4q-scary||||Zfrankly, rather nervous
spoon|n2utensil|stirring or serve|||Tthe handle|Sone loose handle|Dlost its handle|Zfor stirring or serve|PEven the fork looked surprised.|Wnext to the fork/next to the bag
sport|n1sport||||Tthe riding/the racing/the skating
spot|n1place||||Tthe surface/the grave/the zone|Ssurfaces|PEven the position looked surprised.
spouse|n4spouse||||Tthe wife/the husband|PWe asked for the cousin. Nearly.
spray|n2stuff||||Tthe solution|Ssolution
spread|v2v-pour|||gather|Dpractically discharged/practically deployed/more or less distributed|Gpractically discharging/practically deploying|PIt did not gather. Far from it.
spring|n1time||||PEven the summer looked surprised.
sprinkler|n4device|watering lawn|||Zfor watering lawn|Tthe garden|Sgardens|PWe asked for the pump. Nearly.|Wnext to the pump/next to the shutter
spruce|n4wood||||Tthe light/the tree|Slight/trees|PMother wanted the oak. Poor mother.|Wnext to the oak/next to the maple
spud|n4vegetable||||Tthe jacket/the fries|Sone loose jacket|Won a potato/next to the carrot|PEven the carrot looked surprised.
spy|n1spy||||Tthe sleeper
squad|n2army||||PThe troop was taken. So, this.
square|n1shape||||Sfour equal sides/planes|Tthe plane
squash|n3plant||||Tthe plant/the fruit/the pumpkin|Splants/fruits|PWe asked for the climber. Nearly.|Wnext to the climber/next to the vine
squeal|v4v-speak|uttering a high-pitched cry|||Duttered a high-pitched cry/more or less shouted/more or less spat|Guttering a high-pitched cry/almost shouting
squeeze|v3v-press|outing of natural shape|||Douted of natural shape/practically telescoped/more or less squashed|Gouting of natural shape/practically telescoping
squid|n4shellfish||||Tthe tail|Stails
squirrel|n3rodent||||Tthe tail/the rat's cousin/the mouse's cousin|Stails|PThe rat was taken. So, this.
squirt|n3person|||
stable|a3q-hard||||Zfrankly, rather firm
stadium|n3building||||Tthe field house/the stand|Sone loose field house|Dlost its field house|PEven the building looked surprised.|Wnext to the building/next to the floor
staff|n1army||||PThe men was taken. So, this.
stag|n3deer||||PWe asked for the moose. Nearly.|Tthe moose's cousin/the reindeer's cousin
stage|n1time||||Tthe chapter|PThe night was taken. So, this.
stain|v4v-change||||Dpractically tattooed/practically veined/more or less bronzed|Gpractically tattooing/practically veining
stair|n2stairs|||
staircase|n4stairs||||Tthe landing/the step/the steps|Sone loose landing/stepses|Dlost its landing|Won a building/next to the road|PEven the road looked surprised.
stairs|n2stairs||||Tthe landing/the step/the steps|Sone loose landing/stepses|Dlost its landing
stairway|n4stairs||||Tthe landing/the step/the steps|Sone loose landing/stepses|Dlost its landing|Won a building/next to the road|PEven the road looked surprised.
stairwell|n4stairs|||
stake|v3v-act||||Dmore or less ventured/more or less hazarded/more or less adventured|Galmost venturing/almost hazarding
stalk|v3v-walk||||Dmore or less footed/more or less marched/more or less snuck|Galmost footing/almost marching
stall|n2room||||Won a stable/next to the cabin|PEven the cabin looked surprised.
stallion|n3horse||Neigh!||PNot the pony. The other one.|Tthe pony's cousin/the mare's cousin
stamp|v3v-walk|walking heavily|||Dwalked heavily/more or less stomped/more or less stumped|Gwalking heavily/almost stomping
stand|v1v-be|||sit|Dmore or less knelt|Galmost kneeling|PIt did not sit. Far from it.
standard|n2amount||||Tthe can/the scale/the norm|Scans
staple|n3thing||||PEven the product looked surprised.|Wnext to the product/next to the import
star|n1star||||Tthe energy/the nova|Senergy|PThe planet was taken. So, this.
starboard|n3thing||||Tthe ship/the nose|Sships/noses|PThe screen was taken. So, this.|Wnext to the screen
stare|v2v-see||||Dmore or less gazed/more or less eyed/more or less admired|Galmost gazing/almost eyeing
starship|n4spaceship||||Tthe cabin/the heat shield|Sone loose cabin|Dlost its cabin
start|v1v-start||||Dmore or less began/more or less got/more or less commenced|Galmost begining/almost getting
starter|n3engine||||Tthe brush/the field magnet/the engine|Sone loose brush/engines|Dlost its brush|PMother wanted the engine. Poor mother.|Wnext to the engine
state|n1country||||Tthe commonwealth|PNot the reservation. The other one.
statement|n1message||||Tthe word/the answer/the explanation|PWe asked for the story. Nearly.
static|a4q-quiet|||moving|Zanything but moving/frankly, rather still|PNobody ever called it moving.
station|n1station||||Tthe equipment/the terminal|Sequipments|PNot the zoo. The other one.|Wnext to the zoo/next to the transportation
statue|n2picture||||PThe sculpture was taken. So, this.|Wnext to the sculpture
stay|v1v-be|||change|Dmore or less remained/more or less rested/more or less wanted|Galmost remaining/almost resting|PIt did not change. Far from it.
steady|a2q-normal||||Zfrankly, rather even/frankly, rather firm
steak|n2meat||||Tthe fish|Sfish|PWe asked for the chop. Nearly.|Wnext to the chop
steal|v1v-take||||Dpractically robbed/practically pocketed/more or less ripped|Gpractically robbing/practically pocketing
steam|v3v-travel||||Dmore or less came/more or less backed/more or less walked|Galmost coming/almost backing
steel|n2metal||||Ssmall amounts/iron|Tthe iron/the can
steer|v4v-control|directing the course|||Ddirected the course/practically parked/more or less maneuvered|Gdirecting the course/practically parking
step|n1action||||Tthe precaution
stepfather|n4person||||PMother wanted the stepmother. Poor mother.
stepmother|n3relative||||PEven the stepfather looked surprised.
stereo|n3broadcast||||Tthe effect|Seffect
stew|n3soup||||Tthe topping/the ingredient/the meat|Sone loose topping/vegetables|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
steward|n3person|managing property|||PThe longer was taken. So, this.
stewardess|n3servant||||Tthe airplane|Sairplanes|PMother wanted the checker. Poor mother.
stick|n1tool||||Tthe wood/the staff/the bow|Swood|PThe tool was taken. So, this.|Wnext to the tool/next to the rod
sticker|n3bodypart||||Tthe leaf|Sleaves
stiff|a3q-hard|||mobile|Zanything but mobile|PNobody ever called it mobile.
sting|v4v-see||||Dmore or less bit/more or less burnt/more or less itched|Galmost biting/almost burning
stir|v4v-travel||||Tthe drink|Sdrink|Dmore or less put/more or less sent/more or less pulled|Galmost putting/almost sending
stock|n1money||||Tthe float|PMother wanted the sum. Poor mother.
stockade|n4castle||||Tthe wall/the fence|Sone loose wall/fences|Dlost its wall
stockholder|n3person||||PWe asked for the investor. Nearly.
stocking|n3shoe||||Tthe foot/the leg|Sfeet/legs|PWe asked for the sock. Nearly.|Wnext to the sock/next to the tights
stomach|n1bodypart||||PWe asked for the heart. Nearly.
stone|n1rock||||PMother wanted the nest. Poor mother.
stop|v1v-stop|||start|Dpractically stalled/practically braked/more or less halted|Gpractically stalling/practically braking|PIt did not start. Far from it.
store|n1shop||||Tthe merchandise/the salon/the drugstore|Sone loose merchandise|Dlost its merchandise
storeroom|n4room||||Tthe ceiling/the floor|Sone loose ceiling|Dlost its ceiling|PThe bar was taken. So, this.|Wnext to the bar/next to the bathroom
storm|n1weather||||Tthe weather/the wind/the lightning|Sweather/wind|PNot the weather. The other one.
story|n1story||||PThe information was taken. So, this.
stove|n3appliance|cooking food|||Zfor cooking food|Tthe kitchen|Skitchens|PWe asked for the oven. Nearly.|Wnext to the oven
straight|a1q-quality|||
straighten|v3v-travel|||bend|Dmore or less sank/more or less hunched|Galmost sinking/almost hunching|PIt did not bend. Far from it.
strain|n2event|||
strange|a1q-strange|||familiar|Zanything but familiar/frankly, rather unusual|PNobody ever called it familiar.
stranger|n1stranger|||acquaintance|PNot the invader. The other one.
strap|n2tool|binding things together|||Tthe leather|Sleather|Won a baggage/next to the stick|PEven the stick looked surprised.
straw|n3stuff|making baskets|||Zfor making baskets|Tthe plant/the basket/the hat|Splants/baskets|PWe asked for the cotton. Nearly.
strawberry|n2berry||||Tthe fruit|Sfruits
stray|n3animal||||PMother wanted the dog. Poor mother.|Tthe dog's cousin/the feeder's cousin
stream|n2river||||Tthe ford/the earth/the river|Sone loose ford/earths|PThe sea was taken. So, this.
street|n1street||||Sbuildings|Tthe building/the avenue/the alley|PMother wanted the highway. Poor mother.|Wnext to the highway/next to the driveway
streetcar|n4vehicle||||Tthe wheel/the vehicle|Swheels/vehicles|PMother wanted the tractor. Poor mother.|Wnext to the tractor
strength|n1quality|||weakness|Tthe might|PEven the age looked surprised.
stress|n2message||||PWe asked for the tone. Nearly.
stretch|v3v-be|occupying a large|||Doccupied a large/more or less sat/more or less lay|Goccupying a large/almost sitting
stretcher|n4window||||Tthe backing/the brace/the oil|Sone loose backing/oil|Dlost its backing|PNot the window. The other one.|Wnext to the window/next to the frame
strike|v2v-hit|delivering a sharp blow|||Ddelivered a sharp blow/practically knocked/more or less hit|Gdelivering a sharp blow/practically knocking
string|n2rope||||PMother wanted the thread. Poor mother.|Wnext to the thread/next to the rope
stripe|n2thing||||PMother wanted the jewelry. Poor mother.|Wnext to the jewelry
strong|a1q-strong|||weak|Zanything but weak/frankly, rather hard|PThe brochure said weak. It lied.
structure|n2building||||Tthe foundation/the plate/the building|Sone loose foundation|Dlost its foundation|PEven the block looked surprised.|Wnext to the block/next to the toy
strudel|n4cake|||
struggle|n2job||||Tthe scramble/the duel|PThe trial was taken. So, this.
student|n1student||||Tthe skipper
studio|n2place||||Tthe locker room/the art|Sone loose locker room/arts|Dlost its locker room|PEven the farm looked surprised.|Wnext to the farm/next to the lab
study|n1job||||PEven the research looked surprised.
stuffed|a3q-full|||empty|Zanything but empty/frankly, rather full|PThe brochure said empty. It lied.
stumble|v4v-fall||||Dmore or less footed/more or less marched/more or less snuck|Galmost footing/almost marching
stun|v4v-change|dizzying by|||Ddizzied by/more or less paralyzed|Gdizzying by/almost paralyzing
style|n1quality||||Tthe wise/the signature/the setup|PWe asked for the age. Nearly.
sub|n2sandwich||||Tthe bread/the meat/the cheese|Sone loose bread/meats|PNot the burger. The other one.|Wnext to the burger/next to the hamburger
subject|n1message||||Tthe question|PThe story was taken. So, this.
submarine|n2boat||||Tthe conning tower/the escape hatch/the arm|Sone loose conning tower/torpedoes|Dlost its conning tower|PWe asked for the destroyer. Nearly.|Wnext to the destroyer
submit|v4v-send|refering for judgment|||Drefered for judgment|Grefering for judgment
subway|n2train|||
succeed|v3v-act|||fail|Dreached a desired goal/practically arrived/more or less won|Greaching a desired goal/practically arriving|PIt did not fail. Far from it.
success|n1event|||failure|Tthe victory|PWe asked for the fire. Nearly.
successor|n4friend|following next in order|||Dfollowed next in order|Gfollowing next in order|PWe asked for the friend. Nearly.
suction|n3thing||||PMother wanted the pressure. Poor mother.
sudden|a2q-short||||Zfrankly, rather explosive/frankly, rather sharp|Tthe cure|Scures
suffer|v2v-suffer|||enjoy|Dmore or less endured/more or less experienced/more or less witnessed|Galmost enduring/almost experiencing|PIt did not enjoy. Far from it.
sufficient|a4q-soft||||Zfrankly, rather comfortable
sugar|n1sweets||||PWe asked for the syrup. Nearly.|Wnext to the syrup
suggest|v2v-tell||||Dpractically advanced/practically recommended/more or less proposed|Gpractically advancing/practically recommending
suggestion|n2idea||||PWe asked for the program. Nearly.
suit|n1garment||||Tthe band/the button hole|Sone loose band|Dlost its band|PMother wanted the shirt. Poor mother.|Wnext to the shirt/next to the laundry
suitable|a4q-healthy|||
suitcase|n2bag|carrying clothes|||Tthe handle/the strap/the clothes|Sone loose handle/clotheses|Dlost its handle|Zfor carrying clothes|PNot the luggage. The other one.|Wnext to the luggage
suite|n2song||||PEven the song looked surprised.
suitor|n4person|courting a woman|||PMother wanted the boyfriend. Poor mother.
sultan|n3royal||||PMother wanted the ruler. Poor mother.
sum|n1money||||Tthe purse/the gross/the peanuts
summer|n1time||||PNot the spring. The other one.
summon|v4v-order||||Dmore or less beeped|Galmost beeping
sun|n1star||||Tthe star/the light/the heat|Sstars/light
sundae|n4cake||||Tthe ice|Sice|PNot the pudding. The other one.|Wnext to the pudding
sunflower|n4flower||||Tthe plant/the head/the ray|Splants/heads|PThe orchid was taken. So, this.|Wnext to the orchid
sunglasses|n3glasses||||Tthe bridge/the sun|Sone loose bridge/suns|Dlost its bridge
sunlight|n3star|||
sunny|a4q-bright|||depressing|Zanything but depressing|PThe brochure said depressing. It lied.|Tthe room|Srooms
sunshine|n2star|||
superintendent|n3boss||||PMother wanted the boss. Poor mother.
superior|a3q-bright|||inferior|Zanything but inferior/frankly, rather boss|PThe brochure said inferior. It lied.
superman|n2hero|||
supermarket|n3shop||||Tthe shelf/the store/the product|Sone loose shelf/stores|Dlost its shelf|PMother wanted the grocery. Poor mother.|Wnext to the grocery
supernatural|a4q-magic||||Zfrankly, rather charming/frankly, rather marvelous
superstar|n3expert||||PWe asked for the therapist. Nearly.
supervisor|n3boss||||Tthe counselor/the foreman|PThe chief was taken. So, this.
supper|n2meal||||Tthe course/the dish/the light|Sone loose course/light|PWe asked for the dinner. Nearly.|Wnext to the dinner/next to the lunch
supplier|n4person||||Tthe caterer|PEven the businessman looked surprised.
supply|v2v-take||||Dpractically watered/practically bedded/more or less provided|Gpractically watering/practically bedding
support|v2v-help||||Dpractically helped/practically seconded|Gpractically helping/practically seconding
supporter|n4person|backing a politician|||Dbacked a politician|Gbacking a politician|Tthe back/the cheerleader/the believer|Sbacks|PThe longer was taken. So, this.
suppose|v1v-speak||||Dmore or less said/more or less guessed|Galmost saying/almost guessing
sure|a1q-sure||||Zfrankly, rather convinced
surf|n2event||||Tthe shore|Sshores|PMother wanted the wave. Poor mother.
surface|n2thing||||Tthe skin/the screen/the tread|PNot the block. The other one.|Wnext to the block/next to the toy
surfer|n4traveller||||PMother wanted the passenger. Poor mother.
surgeon|n2doctor|specializing in surgery|||Dspecialized in surgery|Gspecializing in surgery|PWe asked for the vet. Nearly.
surprise|v1v-think||||Dpractically caught/practically shocked/more or less disturbed|Gpractically catching/practically shocking
surprised|a2q-surprised|||
surrender|v3v-fail|||resist|PIt did not resist. Far from it.
surrogate|n4friend|||
surround|v3v-touch||||Dmore or less rang/more or less skirted/more or less bordered|Galmost ringing/almost skirting
surveillance|n2job||||PMother wanted the research. Poor mother.
survive|v2v-be||||Dmore or less lasted/more or less lived/more or less endured|Galmost lasting/almost living
survivor|n2person||||PThe prisoner was taken. So, this.
sushi|n3dish||||Tthe topping/the ingredient/the rice|Sone loose topping/rice|PWe asked for the cake. Nearly.|Wnext to the cake/next to the pizza
suspect|v2v-speak||||Dmore or less predicted|Galmost predicting
suspend|v4v-attach|hanging freely|||Dhung freely/practically dangled/more or less slung|Ghanging freely/practically dangling
sustain|v4v-keep||||Dpractically retained/more or less resumed|Gpractically retaining/almost resuming
swab|n3tool|applying medication|||Zfor applying medication|Tthe cotton/the medication|Scotton/medications|PEven the stick looked surprised.|Wnext to the stick/next to the tool
swallow|v3v-eat|||
swamp|n2shore||||Tthe plant|Splants|PThe turf was taken. So, this.
swear|v1v-tell||||Dpractically assured/more or less verified/more or less swanned|Gpractically assuring/almost verifying
sweater|n2coat||||Tthe band/the button hole|Sone loose band|Dlost its band|PMother wanted the suit. Poor mother.|Wnext to the suit/next to the shirt
sweatshirt|n4coat||||Tthe cotton|Scotton
sweep|v3v-travel||||Dswept across/more or less brushed/more or less turned|Galmost brushing/almost turning
sweet|a1q-tasty|||sour|Zanything but sour|PNobody ever called it sour.
swell|v2v-grow|increasing in size|||Dincreased in size/more or less grew/more or less added|Gincreasing in size/almost growing
swim|v2v-swim|traveling through water|||Dtraveled through water/practically finned/more or less came|Gtraveling through water/practically finning
swimmer|n3athlete||||Tthe train/the diver|Strains|PThe skater was taken. So, this.
swimsuit|n4garment||||Tthe band/the button hole/the bikini|Sone loose band|Dlost its band|PWe asked for the shirt. Nearly.|Wnext to the shirt/next to the laundry
swine|n3pig||||Tthe pig|PNot the camel. The other one.
swing|v2v-travel|moving in a curve|||Dmoved in a curve/more or less put/more or less sent|Gmoving in a curve/almost putting
switch|n1device|making or breaking|||Zfor making or breaking|Tthe button
sword|n1weapon||||Tthe blade/the metal/the hand|Sone loose blade/metal|Dlost its blade|PEven the missile looked surprised.|Wnext to the missile/next to the spear
swordfish|n4fish||||Tthe brain/the ocean/the tuna's cousin|Sbrains/oceans|PNot the tuna. The other one.
syrup|n3spice||||PEven the sugar looked surprised.|Wnext to the sugar/next to the spice
system|n1thing||||Tthe exhaust|PThe equipment was taken. So, this.|Wnext to the equipment
table|n1table||||Tthe leg/the desk/the booth|Sone loose leg|Dlost its leg|PNot the closet. The other one.|Wnext to the closet/next to the cabinet
tablecloth|n4thing|||
tablet|n4thing||||Tthe stone/the wood/the slate|Sstones/wood|PWe asked for the tile. Nearly.|Wnext to the tile
tackle|n3athlete|||
taco|n3dish||||Tthe topping/the ingredient/the cup|Sone loose topping/cups|PMother wanted the cake. Poor mother.|Wnext to the cake/next to the pizza
tadpole|n4worm||||Tthe frog|Sfrogs
tag|v3v-attach||||Dpractically coded/practically badged/more or less labeled|Gpractically coding/practically badging
tail|n1bodypart||||Tthe dock/the trunk|Sone loose dock/trunks
tailor|n3maker|||
take|v1v-take|carrying out|||Dcarried out/more or less tried/more or less waited|Gcarrying out/almost trying
takeout|n4food|||
tale|n2story||||PThe information was taken. So, this.
talent|n1idea|||
talisman|n4thing||||Tthe neck|Snecks|PThe souvenir was taken. So, this.|Wnext to the souvenir
talk|v1v-speak|exchanging thoughts|||Dexchanged thoughts/practically continued/more or less spoke|Gexchanging thoughts/practically continuing
talker|n4person|expressing in language|||Dexpressed in language|Gexpressing in language|Tthe witness/the narrator|PMother wanted the reporter. Poor mother.
tall|a2q-tall|||short|Zanything but short/frankly, rather long|PThe brochure said short. It lied.|Tthe building/the tree|Sbuildings
tangle|n3thing||||Tthe shag|PNot the rock. The other one.
tank|n1vehicle||||Tthe cannon/the track|Sone loose cannon|Dlost its cannon|PNot the tractor. The other one.|Wnext to the tractor
tanker|n4boat||||Tthe oil|Soil|PNot the freighter. The other one.|Wnext to the freighter
tap|v2v-cut||||Dmore or less sawed/more or less planed/more or less felled|Galmost sawing/almost planing
tape|n1rope|||
tarantula|n4spider|||
target|n1message|||
taste|n1idea||||Tthe bud/the tongue/the throat|Sbuds/tongues
tasty|a4q-tasty||||Zfrankly, rather bitter/frankly, rather choice
tater|n4vegetable||||Tthe jacket/the fries|Sone loose jacket|Won a potato/next to the carrot|PEven the carrot looked surprised.
tattoo|n2message||||Tthe quarters|Squarterses
tavern|n3building||||Tthe extension/the entrance hall/the bar|Sone loose extension/bars|Dlost its extension|PWe asked for the house. Nearly.|Wnext to the house/next to the hotel
tax|n2money||||Tthe rates
taxi|n2car||||Tthe gas pedal/the air bag/the exchange|Sone loose gas pedal/exchange|Dlost its gas pedal|PMother wanted the ambulance. Poor mother.|Wnext to the ambulance/next to the jeep
taxpayer|n4person|paying taxes|||Dpaid taxes|Gpaying taxes|PMother wanted the tenant. Poor mother.
tea|n1hotdrink||||Tthe leaf/the water|Sleaves/water|PEven the coffee looked surprised.|Wnext to the coffee/next to the milk
teach|v1v-teach||||Dpractically trained/practically coached/more or less learnt|Gpractically training/practically coaching
teacher|n1teacher||||Tthe coach/the schoolteacher/the missionary
team|n1team||||Tthe five/the eleven/the defence|PMother wanted the family. Poor mother.
teammate|n4friend||||PWe asked for the colleague. Nearly.
tear|v2v-separate||||Dpractically shredded/more or less ruptured/more or less snapped|Gpractically shredding/almost rupturing
technician|n3worker||||PWe asked for the cook. Nearly.
teen|a4q-young|||old|Zanything but old/frankly, rather young|PNobody ever called it old.
teenage|a3q-young|||old|Zanything but old/frankly, rather young|PThe brochure said old. It lied.
teenager|n2teenager||||Tthe mod|PMother wanted the kid. Poor mother.
teeth|n1group|||
telegraph|n3thing||||Tthe wire|Swires|PWe asked for the burner. Nearly.|Wnext to the burner/next to the satellite
telephone|n1phone||BRRRING!||Tthe circuit/the can/the back|Sone loose circuit/cans|Dlost its circuit
television|n1broadcast||||Tthe audio/the monitor/the system|Sone loose audio/systems|Dlost its audio
tell|v1v-tell|expressing in words|||Dexpressed in words/practically answered/more or less said|Gexpressing in words/practically answering
teller|n3worker||||PMother wanted the judge. Poor mother.
temple|n2church||||PThe church was taken. So, this.|Wnext to the church/next to the chapel
tempt|v4v-invite||||Dmore or less challenged|Galmost challenging
ten|a1q-quality|||
tenant|n3person||||Tthe building/the car|Sbuildings/cars
tend|v3v-be||||Dmore or less leant/more or less inclined/more or less ran|Galmost leaning/almost inclining
tender|a3q-soft|||tough|Zanything but tough|PI ordered it tough. Look at it.
tent|n2tent||||Sropes and pegs|PMother wanted the haven. Poor mother.|Wnext to the haven/next to the hut
tentacle|n4bodypart|feeling or grasping|||Zfor feeling or grasping|Tthe head/the mouth|Sheads/mouths|PMother wanted the tail. Poor mother.
term|n1word||||PNot the name. The other one.
terminal|n3station||||Tthe vehicle/the load|Svehicles/loads|Won a transportation/next to the station|PNot the station. The other one.
termite|n4insect|feeding on wood|||Tthe wing/the wood/the bug's cousin/the flea's cousin|Sone loose wing/wood|Dfed on wood|Gfeeding on wood|PThe bug was taken. So, this.
terrace|n3room||||Won a garden/next to the room|PThe room was taken. So, this.
terrible|a1q-scary||||Zfrankly, rather awful/frankly, rather dreadful
terrier|n4dog||Woof!||NWoof!|Tthe train/the hound's cousin/the puppy's cousin|Strains|PNot the hound. The other one.
terrific|a2q-good|||mild|Zanything but mild/frankly, rather intense|PNobody ever called it mild.
terrified|a3q-afraid||||Zfrankly, rather frightened/frankly, rather afraid
territory|n2country||||Tthe jurisdiction
test|v1v-act||||Dpractically verified/more or less proved/more or less tried|Gpractically verifying/almost proving
testify|v3v-tell||||Dpractically vouched/more or less promised/more or less sentenced|Gpractically vouching/almost promising
thank|v1v-praise|expressing gratitude|||Dexpressed gratitude/more or less meant/more or less expressed|Gexpressing gratitude/almost meaning
thankful|a4q-happy||||Zfrankly, rather grateful/frankly, rather glad
theater|n2theatre||||Tthe box office/the circle/the can|Sone loose box office/cans|Dlost its box office|PEven the house looked surprised.|Wnext to the house/next to the hotel
theatre|n2theatre||||Tthe box office/the circle/the can|Sone loose box office/cans|Dlost its box office|PEven the house looked surprised.|Wnext to the house/next to the hotel
theory|n1idea||||Tthe system|Ssystems
therapist|n2expert||||PNot the specialist. The other one.
thermometer|n4gauge|measuring temperature|||Zfor measuring temperature|PWe asked for the sonar. Nearly.|Wnext to the sonar/next to the gauge
thick|a3q-thick|||thin|Zanything but thin/frankly, rather deep|PGrandma prefers them thin.|Tthe sandwich/the coat|Ssandwiches
thief|n1thief||||Tthe robber/the bandit/the burglar|PMother wanted the punk. Poor mother.
thin|a2q-thin|||thick|Zanything but thick/frankly, rather depressed|PGrandma prefers them thick.|Tthe wire|Swires
think|v1v-think||||Dpractically considered/more or less believed/more or less considered|Gpractically considering/almost believing
thinker|n4expert||||PThe genius was taken. So, this.
third|a1q-first|||cardinal|Zanything but cardinal|PGrandma prefers them cardinal.
thirsty|a3q-dry|||wet|Zanything but wet|PGrandma prefers them wet.
thought|n1idea||||Tthe plan/the meaning/the impression|PWe asked for the goal. Nearly.
thoughtful|a4q-deep|||
thousand|n1number||||Tthe product|Sproducts|PNot the dozen. The other one.
thread|n3rope|sewing and weaving|||Zfor sewing and weaving|Tthe woof|PThe string was taken. So, this.|Wnext to the string/next to the rope
threat|n1thing|||
threaten|v2v-be||||Dmore or less endangered/more or less jeopardized/more or less menaced|Galmost endangering/almost jeopardizing
three|a1q-quality|||
thrill|n2joy||||Tthe store|Sstores
thrilled|a3q-happy||||Zfrankly, rather excited
throat|n1bodypart||||Tthe tongue/the taste bud/the stomach|Sone loose tongue/stomaches
throne|n2seat||||PWe asked for the wheelchair. Nearly.|Wnext to the wheelchair
throttle|n4vehiclepart|||
throw|v1v-throw||||Dpractically chucked/practically shied/more or less hit|Gpractically chucking/practically shying
thumb|n2limb||||Tthe pad/the fingernail|Sone loose pad|PEven the finger looked surprised.
thunder|n2weather|||
tiara|n4hat||||Tthe jewel|Sjewels|PEven the hat looked surprised.|Wnext to the hat/next to the cap
ticket|n1card|||
tickle|v4v-annoy|touching lightly|||Dtouched lightly/more or less tingled|Gtouching lightly/almost tingling
tide|n2event||||Tthe sea/the moon|Sseas/moons|PThe heartbeat was taken. So, this.
tidy|a4q-neat||||Zfrankly, rather neat/frankly, rather straight|Tthe house|Shouses
tie|v1v-tie|securing with a rope||untie|Dsecured with a rope/practically banded/more or less bound|Gsecuring with a rope/practically banding|PIt did not untie. Far from it.
tiger|n2bigcat||||Sblack stripes/coats|Tthe coat/the lion's cousin/the leopard's cousin|PEven the lion looked surprised.
tight|a2q-near|||loose|Zanything but loose/frankly, rather close|PNobody ever called it loose.
tights|n4shoe||||Tthe foot|Sfeet|PEven the sock looked surprised.|Wnext to the sock/next to the stocking
tile|n3thing|covering surfaces|||Zfor covering surfaces|Tthe surface|Ssurfaces
time|n1event||||PWe asked for the miracle. Nearly.
timer|n3clock||||Tthe balance wheel/the dial|Sone loose balance wheel|Dlost its balance wheel|PNot the watch. The other one.|Wnext to the watch/next to the clock
tin|n2metal||||Tthe coat|Scoats|PWe asked for the iron. Nearly.
tiny|a2q-small|||large|Zanything but large/frankly, rather small|PNobody ever called it large.|Tthe foot|Sfeet
tip|n1place|||
tire|n1vehiclepart|||
tired|a1q-tired|||rested|Zanything but rested/frankly, rather bored|PNobody ever called it rested.
title|n2document|||
toad|n3frog||Ribbit!||Slong hind limbs
toast|n1bread||||PNot the cracker. The other one.|Wnext to the cracker/next to the bun
toaster|n3person||||PNot the cheerleader. The other one.
toe|n2limb||||Tthe nail/the foot|Sone loose nail/feet|PMother wanted the finger. Poor mother.
tofu|n4dish|||
together|a1q-quality|||
tolerate|v4v-allow||||Dmore or less digested/more or less endured/more or less stomached|Galmost digesting/almost enduring
tomato|n2vegetable||||Tthe fruit|Sfruits|PNot the potato. The other one.|Wnext to the potato/next to the pepper
tomb|n3place|||
tomcat|n4cat|||
ton|n2amount|||
tone|n2message|||
tongue|n1bodypart||||Tthe taste bud/the tissue|Sone loose taste bud/tissues|PMother wanted the vitals. Poor mother.
tool|n2tool||||Tthe drill/the bender/the plow|PWe asked for the stick. Nearly.|Wnext to the stick/next to the rod
toot|n3noise||||Tthe horn|Shorns|PEven the noise looked surprised.
tooth|n1bodypart|biting and chewing|||Tthe crown/the root/the chopper|Sone loose crown|Zfor biting and chewing|PMother wanted the skull. Poor mother.
toothbrush|n3cleaner|cleaning teeth|||Tthe handle|Sone loose handle|Dlost its handle|Zfor cleaning teeth|PWe asked for the lotion. Nearly.|Wnext to the lotion
toothpaste|n3stuff|||
toothpick|n4tool||||Tthe wood/the plastic|Swood/plastic|PWe asked for the hammer. Nearly.|Wnext to the hammer/next to the shovel
top|n1place||||Tthe crown|PEven the heaven looked surprised.
topside|n4thing||||Tthe weather/the deck/the ship|Sweather/decks|Won a ship
torch|n3lamp||||Tthe hand|Shands|PEven the lamp looked surprised.|Wnext to the lamp
tore|n3thing|||
torn|a3q-broken||||Zfrankly, rather injured
tortilla|n4dish|||
tortoise|n4reptile||||Tthe shell/the turtle's cousin|Sone loose shell/clawed elephant-like limbs|PEven the turtle looked surprised.
toss|v3v-throw||||Dpractically submarined/more or less flipped/more or less skied|Gpractically submarining/almost flipping
total|a2q-extreme||||Zfrankly, rather entire/frankly, rather full
tote|n4bag||||Tthe basket|Sbaskets|PEven the purse looked surprised.|Wnext to the purse/next to the sack
touch|v1v-touch||||Tthe stone|Sstones|Dpractically hit/practically kissed|Gpractically hitting/practically kissing
tough|a1q-strong|||tender|Zanything but tender|PGrandma prefers them tender.
tour|n1trip||||PMother wanted the trip. Poor mother.
tourist|n2traveller|traveling for pleasure|||Dtraveled for pleasure|Gtraveling for pleasure|PEven the passenger looked surprised.
tournament|n2contest||||PWe asked for the contest. Nearly.
tow|n1action||||Tthe rope|Sropes
towel|n2cloth|drying or wiping|||Zfor drying or wiping|PNot the rag. The other one.|Wnext to the rag/next to the handkerchief
tower|n1tower||||Tthe foundation/the plate/the can|Sone loose foundation/cans|Dlost its foundation|PWe asked for the building. Nearly.|Wnext to the building/next to the floor
town|n1city||||Tthe burg|PWe asked for the city. Nearly.
toxic|a4q-dangerous||||Zfrankly, rather deadly
toy|n1toy||||Tthe swing/the doll/the teddy|PMother wanted the block. Poor mother.|Wnext to the block/next to the surface
trace|v2v-learn||||Dmore or less followed/more or less checked/more or less viewed|Galmost following/almost checking
tracer|n4officer||||PWe asked for the detective. Nearly.
track|n1place||||Tthe trail/the steps
tracker|n4hunter||||PMother wanted the fisherman. Poor mother.
tractor|n3vehicle||||Slarge wheels/wheels|Tthe wheel/the vehicle
trade|n1action||||Tthe exchange|Sexchange
trader|n4seller||||Tthe fence/the cutler|PThe baker was taken. So, this.
traditional|a4q-old|||
traffic|n1group||||PNot the class. The other one.
tragic|a3q-sad|||glad|Zanything but glad|PI ordered it glad. Look at it.|Tthe face|Sfaces
trail|n1place||||PNot the track. The other one.
trailer|n2cart|||
train|n1train||Choo choo!||Tthe car|Scars|PThe bus was taken. So, this.|Wnext to the bus
trainee|n4person||||Tthe cadet|PEven the rookie looked surprised.
trainer|n3leader||||Tthe coach/the handler|PThe chief was taken. So, this.
traitor|n2thief|betraying his country|||Dbetrayed his country|Gbetraying his country|PMother wanted the thief. Poor mother.
tram|n4vehicle||||Tthe tower|Stowers|PWe asked for the vehicle. Nearly.|Wnext to the vehicle/next to the transport
tranquilizer|n4medical|reducing stress|||Zfor reducing stress|PThe medication was taken. So, this.|Wnext to the medication
transfer|v2v-act||||Dpractically seconded/more or less tasked/more or less promoted|Gpractically seconding/almost tasking
translate|v4v-tell||||Dmore or less interpreted/more or less rendered/more or less harped|Galmost interpreting/almost rendering
translator|n4person||||PMother wanted the longer. Poor mother.
transmit|v4v-send|transferring to another|||Dtransferred to another/practically communicated/more or less conveyed|Gtransferring to another/practically communicating
transmitter|n3person||||PMother wanted the writer. Poor mother.
transponder|n4screen||||Tthe terminal|Sone loose terminal|Dlost its terminal|PNot the circuit. The other one.|Wnext to the circuit/next to the fuse
transport|n2vehicle||||Tthe vehicle/the shipping/the dolly|PNot the system. The other one.|Wnext to the system/next to the equipment
transportation|n3thing||||Tthe landing field/the bridge/the equipment|Sone loose landing field/equipments|Dlost its landing field|PEven the station looked surprised.|Wnext to the station/next to the zoo
transporter|n4truck|carrying motor vehicles|||Tthe bumper/the roof/the motor|Sone loose bumper/motors|Dlost its bumper|Zfor carrying motor vehicles|PNot the pickup. The other one.|Wnext to the pickup/next to the truck
trap|n1device||||Tthe bait/the can/the pen|Sone loose bait/cans|Dlost its bait|PEven the key looked surprised.|Wnext to the key/next to the machine
trapeze|n4toy||||PMother wanted the doll. Poor mother.|Wnext to the doll
trash|n2stuff||||Tthe litter/the debris|PWe asked for the garbage. Nearly.
travel|v2v-travel|changing location|||Dchanged location/practically came/more or less moved|Gchanging location/practically coming
traveler|n3traveller|changing location|||Dchanged location|Gchanging location|Tthe passenger/the visitor/the rider|PEven the friend looked surprised.
tray|n2table|||
treasure|n2money||||Tthe jewel/the fortune/the valuable|Sjewels
treat|v1v-act||||Dpractically wronged/practically ignored/more or less handled|Gpractically wronging/practically ignoring
treatment|n2job||||Tthe remedy/the massage|Sone loose remedy
tree|n1tree||||Tthe stump/the crown/the plant|Sone loose stump/plants|PThe bush was taken. So, this.|Wnext to the bush
tremendous|a4q-big|||small|Zanything but small/frankly, rather enormous|PI ordered it small. Look at it.
trench|n3thing||||Tthe earth|Searths|PEven the ditch looked surprised.|Wnext to the ditch
trial|n1job||||Tthe audition|PNot the struggle. The other one.
trick|v2v-trick|deceiving somebody|||Dmore or less foxed/more or less fooled/more or less betrayed|Galmost foxing/almost fooling
tricky|a4q-tricky|||
trifle|n3cake||||Snuts/cakes|Tthe cake/the fruit/the nut|PWe asked for the pudding. Nearly.|Wnext to the pudding
trig|a3q-neat|||
trigger|n2tool||||PWe asked for the runway. Nearly.|Wnext to the runway
trinket|n4thing||||PEven the jewelry looked surprised.|Wnext to the jewelry/next to the stripe
trip|n1trip||||Tthe errand/the trek|PThe tour was taken. So, this.
tripe|n4meat||||Tthe stomach|Sstomaches|PMother wanted the pork. Poor mother.|Wnext to the pork/next to the sausage
triple|v4v-change||||Dmore or less doubled|Galmost doubling
triumph|n3event||||Tthe win/the pin/the slam|PThe outcome was taken. So, this.
troll|n3beast||||Tthe cave/the mountain|Scaves/mountains|PThe dragon was taken. So, this.
trolley|n4vehicle||||Tthe wheel/the vehicle|Swheels/vehicles|PEven the tractor looked surprised.|Wnext to the tractor
trombone|n4wind||Oompah! Oompah!||Tthe valve/the instrument/the tube|Sone loose valve/instruments|Dlost its valve|PNot the trumpet. The other one.|Wnext to the trumpet/next to the bugle
troop|n1army||||PEven the squad looked surprised.
trooper|n3soldier||||PEven the marine looked surprised.
trouble|n1problem|||
troublemaker|n4person||||PMother wanted the villain. Poor mother.
trouser|n3trousers||||Tthe band/the button hole|Sone loose band|Dlost its band|PMother wanted the suit. Poor mother.|Wnext to the suit/next to the shirt
trousers|n3garment||||Tthe hip pocket/the lap/the knee|Sone loose hip pocket/knees|Dlost its hip pocket|PMother wanted the suit. Poor mother.|Wnext to the suit/next to the shirt
trout|n3fish||||PEven the salmon looked surprised.|Tthe salmon's cousin/the tuna's cousin
truck|n1truck||||Tthe bumper/the roof/the vehicle|Sone loose bumper/vehicles|Dlost its bumper|PMother wanted the car. Poor mother.|Wnext to the car/next to the bike
trucker|n4driver||||PMother wanted the chauffeur. Poor mother.
true|a1q-true|||false|Zanything but false/frankly, rather actual|PNobody ever called it false.
truffle|n4fungus||||Tthe cap|Sone loose cap
trumpet|n3wind||Toot!||NToot!|Tthe valve/the instrument/the tube|Sone loose valve/instruments|Dlost its valve|PNot the bugle. The other one.|Wnext to the bugle
trunk|n2plant||||Tthe bark/the tree|Sone loose bark/trees|Won a tree/next to the bulb|PEven the bulb looked surprised.
trust|v1v-believe||||Dpractically depended|Gpractically depending
trustee|n4person||||PNot the steward. The other one.
truth|n1idea||||PThe detail was taken. So, this.
try|v1v-act||||Dpractically risked/practically gambled/more or less sought|Gpractically risking/practically gambling
tub|n2bath||||Tthe base/the rim/the water|Sone loose base/water|Dlost its base|Won a bathroom/next to the bottle|PWe asked for the bottle. Nearly.
tube|n2street||||Tthe pipe/the barrel/the column|PThe aisle was taken. So, this.|Wnext to the aisle
tuck|v3v-touch||||Dmore or less inserted/more or less banked/more or less framed|Galmost inserting/almost banking
tummy|n3bodypart|||
tuna|n3fish||||PNot the salmon. The other one.|Tthe salmon's cousin
tune|n2song||||PEven the section looked surprised.
tunnel|n2street||||Tthe shaft|Sone loose shaft|Dlost its shaft|PThe corridor was taken. So, this.|Wnext to the corridor
turban|n4hat||||Tthe head|Sheads|PThe hat was taken. So, this.|Wnext to the hat/next to the cap
turf|n3shore||||Tthe surface/the grass|Ssurfaces/grasses
turkey|n2poultry||Gobble, gobble!||NGobble, gobble!|Tthe saddle/the bird/the tail/the chicken's cousin|Sone loose saddle/birds|PWe asked for the chicken. Nearly.
turn|v1v-turn||||Dpractically rolled/practically geed/more or less danced|Gpractically rolling/practically geeing
turnip|n4plant||||Tthe plant/the root|Splants/roots|PEven the mustard looked surprised.|Wnext to the mustard
turnstile|n4door|rotating arms|||Tthe lock/the arms|Sone loose lock/armses|Dlost its lock|Zfor rotating arms|PThe door was taken. So, this.|Wnext to the door/next to the gate
turtle|n2reptile||||Tthe shell|Sone loose shell/shells
tutor|n3teacher||||PEven the schoolteacher looked surprised.
tux|n3garment|||
tuxedo|n3garment|||
twerp|n4fool|||
twig|n4plant||||Tthe bark/the wand|Sone loose bark|PMother wanted the trunk. Poor mother.|Wnext to the trunk/next to the bulb
twin|n2relative||||PNot the cousin. The other one.
twist|v2v-travel||||Dpractically wrenched/more or less wrestled/more or less wormed|Gpractically wrenching/almost wrestling
twit|n4fool|||
two|a1q-quality|||
type|n1idea||||Tthe version/the breed
typewriter|n3machine||||Tthe carriage/the ribbon/the portable|Sone loose carriage|Dlost its carriage
typical|a3q-normal||||Zfrankly, rather regular/frankly, rather true
tyrant|n4royal||||PEven the sultan looked surprised.
tyre|n3vehiclepart|||
ultimate|a3q-first||||Zfrankly, rather final/frankly, rather supreme
umbrella|n2thing||||Tthe panel/the handle|Sone loose panel|Dlost its panel|PThe roost was taken. So, this.|Wnext to the roost
unbelievable|a2q-tall||||Zfrankly, rather incredible/frankly, rather fabulous
uncle|n1relative|||aunt|PNot the nephew. The other one.
unconscious|a3q-cold||||Zfrankly, rather cold/frankly, rather innocent
undercover|a3q-secret||||Zfrankly, rather secret/frankly, rather underground
underestimate|v4v-think|||
underpants|n4garment||||Tthe skin/the drawers|Sskins|PThe suit was taken. So, this.|Wnext to the suit/next to the shirt
understand|v1v-know||||Dpractically solved/practically interpreted|Gpractically solving/practically interpreting
understudy|n4performer||||PWe asked for the actress. Nearly.
undertaker|n4worker||||PThe cook was taken. So, this.
undo|v4v-touch|reversing an action|||Dpractically untied/more or less corrected/more or less switched|Gpractically untying/almost correcting
unfair|a3q-dirty||||Zfrankly, rather cheating
unfortunate|a3q-colour||||Zfrankly, rather black/frankly, rather doomed
unhappy|a3q-sad|||happy|Zanything but happy/frankly, rather miserable|PThe brochure said happy. It lied.
unicorn|n3beast||||Tthe horse/the horn|Shorses/horns|PWe asked for the monster. Nearly.
uniform|n1costume||||Tthe wardrobe|Sone loose wardrobe|Dlost its wardrobe|PMother wanted the clothes. Poor mother.|Wnext to the clothes/next to the accessory
union|n2group||||PMother wanted the party. Poor mother.
unique|a3q-alone||||Zfrankly, rather alone
unit|n1amount||||Tthe exchange/the langley|Sexchange
unite|v2v-join|||divide|Dpractically married/practically clubbed/more or less infiltrated|Gpractically marrying/practically clubbing|PIt did not divide. Far from it.
universe|n2star|||
university|n2school|||
unload|v4v-touch|removing from and leave|||Dremoved from and leave/more or less dropped/more or less discharged|Gremoving from and leave/almost dropping
unlock|v4v-open||||Tthe door|Sdoors|Dmore or less pried/more or less gapped/more or less reopened|Galmost prying/almost gapping
unstable|a4q-soft||||Zfrankly, rather explosive/frankly, rather rocky
unusual|a2q-strange||||Zfrankly, rather different/frankly, rather extraordinary
update|v4v-change||||Tthe kitchen|Skitchens|Dmore or less tempered/more or less cushioned/more or less bufferred|Galmost tempering/almost cushioning
upset|v2v-change|disturbing the balance|||Ddisturbed the balance|Gdisturbing the balance
urge|v4v-speak||||Dpractically pushed/practically preached/more or less pressed|Gpractically pushing/practically preaching
urgent|a3q-important|||
urn|n4bottle||||Tthe foot|Sfeet|PWe asked for the vase. Nearly.|Wnext to the vase
use|v1v-use||||Tthe head/the computer|Sheads|Dpractically enjoyed/practically shared/more or less applied|Gpractically enjoying/practically sharing
useful|a3q-useful|||useless|Zanything but useless/frankly, rather handy|PNobody ever called it useless.
useless|a2q-useless|||useful|Zanything but useful|PNobody ever called it useful.
user|n4person||||Tthe consumer|PThe friend was taken. So, this.
usher|n4person|||
usual|a2q-normal|||unusual|Zanything but unusual/frankly, rather regular|PI ordered it unusual. Look at it.
vacation|n1trip|||
vaccine|n4stuff||||Tthe cell|Scells
vain|a4q-proud|||humble|Zanything but humble/frankly, rather proud|PI ordered it humble. Look at it.
valet|n3servant||||PNot the butler. The other one.
valuable|a3q-dear|||worthless|Zanything but worthless/frankly, rather precious|PNobody ever called it worthless.|Tthe diamond|Sdiamonds
value|n1idea|||
valve|n3bodypart||||Tthe organ/the fluid|Sorgans/fluid|PThe chest was taken. So, this.
vampire|n2beast|||
vanilla|n3spice||||Tthe bean|Sbeans|PMother wanted the spice. Poor mother.|Wnext to the spice/next to the garlic
vanish|v4v-change||||Dpractically faded/more or less disappeared|Gpractically fading/almost disappearing
vanquish|v4v-win||||Dpractically worsted/practically cheated/more or less beat|Gpractically worsting/practically cheating
vase|n3bottle||||Tthe lid/the mouth/the glass|Sone loose lid/glass|Dlost its lid|PWe asked for the bottle. Nearly.|Wnext to the bottle/next to the jar
vast|a4q-big|||small|Zanything but small/frankly, rather huge|PI ordered it small. Look at it.
vat|n4container||||Tthe base/the rim/the store|Sone loose base/stores|Dlost its base|PWe asked for the bottle. Nearly.|Wnext to the bottle/next to the pot
veal|n3meat||||Won a calf/next to the pork|PEven the pork looked surprised.
vegetable|n2vegetable||||Tthe seed/the leaf/the fruit|Sseeds/leaves|Won a herb
vegetarian|n3person|eating no meat|||Date no meat|Geating no meat|Tthe fruit/the nut/the meat|Sfruits/nuts|PThe diner was taken. So, this.
veggie|n4vegetable||||Tthe seed/the leaf/the fruit|Sseeds/leaves|Won a herb
vehicle|n1vehicle||||Tthe splasher/the rocket/the craft|Sone loose splasher|Dlost its splasher|PWe asked for the transport. Nearly.|Wnext to the transport
veil|n3garment||||Tthe band/the button hole/the head|Sone loose band/heads|Dlost its band|PThe suit was taken. So, this.|Wnext to the suit/next to the shirt
velvet|n3cloth||||Tthe edging/the back|Sone loose edging/backs|Dlost its edging|PThe felt was taken. So, this.|Wnext to the felt/next to the silk
vendor|n4seller||||Tthe exchange|Sexchange|PEven the baker looked surprised.
vent|n3thing||||Tthe air|Sair|PNot the exit. The other one.|Wnext to the exit/next to the slit
verify|v4v-think||||Dpractically insured/more or less proved/more or less documented|Gpractically insuring/almost proving
vermin|n4person||||PThe offender was taken. So, this.
version|n2message|||
vessel|n2bodypart||||Tthe fluid|Sfluid|PMother wanted the valve. Poor mother.
vest|n2garment||||Tthe band/the button hole/the coat|Sone loose band/coats|Dlost its band|PNot the suit. The other one.|Wnext to the suit/next to the shirt
vet|n3doctor||||PNot the surgeon. The other one.
veteran|n3soldier||||PThe officer was taken. So, this.
vial|n4bottle||||Tthe mouth|Sone loose mouth|Dlost its mouth|PMother wanted the jug. Poor mother.|Wnext to the jug/next to the bottle
vicious|a3q-mean||||Zfrankly, rather cruel/frankly, rather fell
victory|n2event|||defeat|Tthe win/the pin/the slam|PEven the outcome looked surprised.
video|n1message||||PNot the motion. The other one.
videotape|n3device|||
view|n1idea|||
viewer|n3person||||Tthe spy/the eyewitness|PMother wanted the witness. Poor mother.
vigilante|n4worker||||PMother wanted the employee. Poor mother.
vile|a4q-ugly|||good|Zanything but good/frankly, rather worthless|PNobody ever called it good.
villa|n3house||||Tthe library/the loft|Sone loose library|Dlost its library|PWe asked for the mansion. Nearly.|Wnext to the mansion/next to the cottage
village|n1city|||
villain|n3person||||Tthe rogue|PWe asked for the intruder. Nearly.
vine|n3plant||||Tthe duct/the surface/the hop|Sone loose duct/surfaces
vinegar|n4sauce||||Tthe wine|Swine|PMother wanted the sauce. Poor mother.|Wnext to the sauce/next to the ketchup
vineyard|n3farm-place||||Tthe wine|Swine|PWe asked for the ranch. Nearly.|Wnext to the ranch
violate|v4v-be||||Dmore or less broke|Galmost breaking
violence|n2action||||Tthe riot
violent|a3q-wild|||
violin|n3strings||||Tthe chin rest/the instrument|Sone loose chin rest/four strings|Dlost its chin rest|PThe guitar was taken. So, this.|Wnext to the guitar
virus|n2thing||||Tthe cell/the coat|Scells/coats
visible|a4q-small|||invisible|Zanything but invisible|PI ordered it invisible. Look at it.|Tthe star|Sstars
vision|n1idea||||PEven the dream looked surprised.
visit|v1v-act||||Dmore or less saw|Galmost seeing
visitor|n2guest||||Tthe guest/the caller|PEven the passenger looked surprised.
vitals|n3bodypart||||PEven the tongue looked surprised.
vitamin|n3food|||
voice|n1noise||||PEven the sound looked surprised.
volcano|n3place||Ka-boom!||Tthe earth|Searths
volunteer|n2soldier||||PWe asked for the officer. Nearly.
vote|v2v-decide||||Dpractically polled/more or less picked/more or less adopted|Gpractically polling/almost picking
voter|n4person||||PNot the citizen. The other one.
vow|v3v-promise||||Dmore or less guaranteed/more or less covenanted|Galmost guaranteeing/almost covenanting
vulnerable|a4q-open||||Zfrankly, rather threatened|Tthe bridge|Sbridges
vulture|n3raptor||||Tthe head/the owl's cousin|Sheads|PWe asked for the owl. Nearly.
wacko|n3person||||PMother wanted the longer. Poor mother.
waffle|n3cake|||
wagon|n2cart||||Tthe brake/the splasher/the wheel|Sone loose brake/wheels|Dlost its brake|PNot the bicycle. The other one.|Wnext to the bicycle/next to the sled
waist|n3bodypart||||Tthe rib/the hip|Sribs/hips|PThe palm was taken. So, this.
wait|v1v-wait||||Dpractically ambushed|Gpractically ambushing
waiter|n2waiter||||Tthe waitress
waitress|n2waiter||||Tthe bunny|PThe waiter was taken. So, this.
wake|v1v-breathe|||sleep|PIt did not sleep. Far from it.
walk|v1v-walk|advancing by steps||ride|Dadvanced by steps/practically footed/more or less came|Gadvancing by steps/practically footing|PIt did not ride. Far from it.
wall|n1building||||Tthe arch/the coping stone|Sone loose arch|Dlost its arch|Won a building/next to the building|PThe building was taken. So, this.
wallet|n2bag|||
walnut|n3nut||||Tthe tree/the seed/the shell|Strees/seeds|PThe peanut was taken. So, this.|Wnext to the peanut
walrus|n4whale||Arf! Arf!|
wand|n2tool||||Tthe water|Swater|PWe asked for the pole. Nearly.|Wnext to the pole/next to the stick
wander|v3v-travel||||Dmore or less rolled/more or less swanned/more or less strayed|Galmost rolling/almost swanning
want|v1v-want||||Dpractically missed/practically hoped/more or less desired|Gpractically missing/practically hoping
warden|n2officer||||Tthe prison|Sprisons|PWe asked for the sheriff. Nearly.
wardrobe|n3cupboard|hanging clothes|||Zfor hanging clothes|Tthe clothes/the door|Sclotheses/doors|PEven the table looked surprised.|Wnext to the table/next to the cabinet
warehouse|n2museum||||PEven the museum looked surprised.|Wnext to the museum/next to the archive
warm|a2q-hot|||cool|Zanything but cool|PGrandma prefers them cool.|Tthe room/the coat|Srooms
warmer|n3device||||Tthe heat/the water/the room|Sheat/water|PEven the key looked surprised.|Wnext to the key/next to the machine
warn|v2v-tell|notifying of danger|||Dnotified of danger/practically threatened/more or less told|Gnotifying of danger/practically threatening
warrant|v3v-speak||||Dmore or less legitimated|Galmost legitimating
warrior|n2person||||Tthe brave/the samurai|PEven the friend looked surprised.
warship|n4boat||||Tthe conning tower/the bay/the destroyer|Sone loose conning tower|Dlost its conning tower|PWe asked for the tank. Nearly.|Wnext to the tank/next to the boat
wash|v2v-clean||||Dmore or less subpoenaed|Galmost subpoenaing
washer|n4worker||||PNot the assistant. The other one.
washroom|n4bathroom||||Tthe toilet|Sone loose toilet|Dlost its toilet
wasp|n4insect||Bzzzz!||PMother wanted the ant. Poor mother.|Tthe ant's cousin/the bug's cousin
waste|v1v-take||||Dthrew away/more or less blew/more or less took|Gthrowing away/almost blowing
watch|n1clock||Tick tock!||Tthe crystal/the face|Sone loose crystal|Dlost its crystal|PNot the clock. The other one.|Wnext to the clock/next to the timer
watchman|n4person||||Tthe lookout|PWe asked for the doorman. Nearly.
water|n1water||||Tthe room/the ice|Srooms/ice
waterfall|n4sea||||Tthe river|Srivers|Won a river|PThe sea was taken. So, this.
watermelon|n4plant|||
wave|n1event||||Tthe surface/the swell/the surf|Ssurfaces|PNot the miracle. The other one.
wax|n2thing||||Tthe plant/the solid/the water|Splants/solid|PWe asked for the protein. Nearly.
weak|a2q-weak|||strong|Zanything but strong/frankly, rather faint|PNobody ever called it strong.
wealthy|a4q-rich|||poor|Zanything but poor/frankly, rather flush|PI ordered it poor. Look at it.
wear|v1v-wear|||
weary|a4q-tired|||rested|Zanything but rested/frankly, rather tired|PNobody ever called it rested.
weasel|n3person||||PWe asked for the friend. Nearly.
weather|n1weather||||Tthe wind/the cloud/the sunshine|Swind/clouds|PThe storm was taken. So, this.
weatherman|n4expert||||PMother wanted the designer. Poor mother.
weave|v4v-touch|||
web|n2thing||||Tthe tent|PMother wanted the ground. Poor mother.
wedding|n1party||||PMother wanted the ceremony. Poor mother.
wedge|n3sandwich||||Tthe bread/the meat/the cheese|Sone loose bread/meats|PEven the burger looked surprised.|Wnext to the burger/next to the hamburger
wee|a2q-small|||large|Zanything but large/frankly, rather small|PThe brochure said large. It lied.
week|n1time||||Tthe rag|PMother wanted the night. Poor mother.
weekend|n1time||||PEven the night looked surprised.
weekly|a4q-daily|||
weenie|n3meat||||Tthe beef/the smoke/the bread|Sbeefs/smoke
weep|v4v-cry||||Dpractically sobbed/practically wailed/more or less cried|Gpractically sobbing/practically wailing
weigh|v3v-be||||Dmore or less lasted/more or less scaled|Galmost lasting/almost scaling
weight|n1quality||||PMother wanted the mass. Poor mother.
weird|a1q-strange|||natural|Zanything but natural|PGrandma prefers them natural.
welcome|v1v-take|accepting gladly|||Daccepted gladly/more or less adopted|Gaccepting gladly/almost adopting
werewolf|n3beast||Ahwoooo!||Tthe back|Sbacks|PNot the dragon. The other one.
wet|a2q-wet|||dry|Zanything but dry/frankly, rather washed|PNobody ever called it dry.
whale|n2whale||||Tthe head|Sheads
wheat|n3grass||||Tthe flower/the light|Sflowers/light|PThe cereal was taken. So, this.|Wnext to the cereal
wheel|n1vehiclepart||||Tthe rim/the frame/the spoke|Sone loose rim/frames|Dlost its rim
wheelchair|n3seat||||Tthe back/the leg|Sone loose back|Dlost its back|PThe couch was taken. So, this.|Wnext to the couch/next to the bench
whip|v3v-hit||||Dpractically catted/practically leathered/more or less lashed|Gpractically catting/practically leathering
whisker|n4bodypart||||Tthe cat|Scats|PNot the tail. The other one.
whisper|v3v-whisper|speaking softly||shout|Dspoke softly/more or less sang/more or less delivered|Gspeaking softly/almost singing|PIt did not shout. Far from it.
whistle|v3v-sing||||Dmore or less rang/more or less banged/more or less rapped|Galmost ringing/almost banging
whiz|n3expert||||PNot the therapist. The other one.
whole|a1q-full||||Zfrankly, rather entire
wicked|a3q-mean||||Zfrankly, rather evil/frankly, rather heavy
wide|a2q-big|||narrow|Zanything but narrow/frankly, rather broad|PThe brochure said narrow. It lied.|Tthe road|Sroads
wife|n1spouse|||husband|Tthe housewife/the missus|PThe girl was taken. So, this.
wig|n2garment||||Tthe head/the hair|Sheads/hairs
wild|a2q-wild|||tame|Zanything but tame|PNobody ever called it tame.
win|v1v-win|||lose|Dpractically triumphed|Gpractically triumphing|PIt did not lose. Far from it.
winch|n4device||||Tthe rope/the wind|Sropes/wind|Won a ship/next to the elevator|PThe elevator was taken. So, this.
wind|n1weather||||Tthe air/the pressure/the calm|Sair/pressure|PEven the weather looked surprised.
windmill|n4machine|||
window|n1window||||Tthe casing/the backing/the wood|Sone loose casing/wood|Dlost its casing|Won a building/next to the frame|PEven the frame looked surprised.
windshield|n3vehiclepart|||
wine|n1wine||||Tthe juice/the rose|Sjuice|PNot the brew. The other one.|Wnext to the brew
wing|n1bodypart||||Tthe flight feather|Sone loose flight feather|Won a bird
winner|n1athlete|winning the contest||loser|Dwon the contest|Gwinning the contest|PEven the player looked surprised.
winter|n1time||||PNot the summer. The other one.
wipe|v2v-clean||||Dpractically toweled/practically sponged/more or less brushed|Gpractically toweling/practically sponging
wire|n1rope|||
wise|a2q-clever|||foolish|Zanything but foolish|PNobody ever called it foolish.
wish|v1v-want||||Dpractically hoped/more or less missed/more or less hoped|Gpractically hoping/almost missing
witch|n1wizard||Cackle! Cackle!||Tthe female|Sfemales|PMother wanted the wizard. Poor mother.
withdraw|v4v-travel|pulling back|||Dpulled back/more or less retreated/more or less retired|Gpulling back/almost retreating
witness|n1person|seeing an event|||PWe asked for the listener. Nearly.
wizard|n2wizard|practicing magic|Abracadabra!||Dpracticed magic|Gpracticing magic|PThe witch was taken. So, this.
wolf|n2wolf||Ahwoooo!||Tthe paw/the coyote/the dog's cousin|Sone loose paw|PNot the dog. The other one.
woman|n1person|||man|Tthe girl/the wife/the lady|PWe asked for the host. Nearly.
wonder|v1v-think||||Dmore or less inquired|Galmost inquiring
wonderful|a1q-good|||ordinary|Zanything but ordinary/frankly, rather fantastic|PI ordered it ordinary. Look at it.
wood|n1wood||||Tthe bark/the tree/the log|Sbarks/trees
woodpecker|n4bird||||Sstrong claws/tails|Tthe tail/the flicker/the parrot's cousin|PNot the parrot. The other one.
wool|n3cloth||||Tthe edging/the hair/the sheep|Sone loose edging/hairs|Dlost its edging|PEven the felt looked surprised.|Wnext to the felt/next to the silk
word|n1word||||Tthe can/the term/the charade|Scans|PEven the name looked surprised.
work|v1v-work|outing of necessity||idle|Douted of necessity/practically busied|Gouting of necessity/practically busying|PIt did not idle. Far from it.
worker|n2worker||||Sworkses|Tthe driver/the assistant/the employee|PWe asked for the friend. Nearly.
workplace|n4place||||Tthe locker room/the farm/the lab|Sone loose locker room|Dlost its locker room
workshop|n3place||||Tthe locker room|Sone loose locker room|Dlost its locker room|PMother wanted the farm. Poor mother.|Wnext to the farm/next to the lab
world|n1place|||
worm|n2worm||||Tthe foot|Sone loose foot
wormhole|n4cave||||PThe cavity was taken. So, this.
worn|a3q-old|||new|Zanything but new|PI ordered it new. Look at it.|Tthe suit/the pocket|Ssuits
worried|a1q-worried||||Zfrankly, rather disturbed/frankly, rather upset|Tthe check|Scheck
worry|v1v-annoy||||Dpractically feared/practically obsessed|Gpractically fearing/practically obsessing
worse|a1q-quality|||better|Zanything but better|PNobody ever called it better.
worst|a2q-first|||best|Zanything but best/frankly, rather bottom|PGrandma prefers them best.
worth|a1q-quality|||
worthless|a3q-useless|||valuable|Zanything but valuable|PGrandma prefers them valuable.
worthy|a3q-dear||||Zfrankly, rather sacred/frankly, rather valuable
wrap|v2v-hide|folding as a cover|||Dfolded as a cover/more or less lined/more or less papered|Gfolding as a cover/almost lining
wrapping|n4thing||||Tthe jacket/the envelope|PThe mask was taken. So, this.|Wnext to the mask/next to the clothing
wreath|n4group||||Tthe flower|Sflowers|PWe asked for the bouquet. Nearly.|Wnext to the bouquet
wreck|v3v-touch||||Dmore or less burnt/more or less harried/more or less busted|Galmost burning/almost harrying
wreckage|n4part|||
wrestle|v3v-fight|||
wrestler|n4person||||Tthe ground/the heavyweight|Sgrounds|PMother wanted the boxer. Poor mother.
wretch|n3thief||||PMother wanted the cheater. Poor mother.
wrist|n2bodypart||||PEven the ankle looked surprised.
write|v1v-write||||Dpractically scripted/practically profiled/more or less composed|Gpractically scripting/practically profiling
writer|n1writer||||Tthe poet/the journalist|PEven the reporter looked surprised.
wrong|a1q-wrong|||right|Zanything but right/frankly, rather false|PThe brochure said right. It lied.|Tthe road|Sroads
wuss|n4person||||Tthe wimp|PWe asked for the friend. Nearly.
yacht|n2boat|cruising or racing|||Tthe anchor/the bow|Sone loose anchor|Dlost its anchor|Zfor cruising or racing|PThe ship was taken. So, this.|Wnext to the ship/next to the boat
yak|n4farm||||PNot the cattle. The other one.|Tthe cattle's cousin
yard|n1amount||||Tthe foot|Sfeet|PThe mile was taken. So, this.
year|n1time||||PMother wanted the night. Poor mother.
yell|v2v-shout||||Dpractically whooped/practically howled/more or less shouted|Gpractically whooping/practically howling
yellow|a2q-colour|||
yogurt|n4dairy||||Tthe milk|Smilk|PThe cream was taken. So, this.|Wnext to the cream/next to the milk
young|a1q-young|||old|Zanything but old/frankly, rather early|PI ordered it old. Look at it.
youngster|n3child||||Tthe silly/the buster/the orphan|PMother wanted the youth. Poor mother.
youth|n2child||||Tthe puppy/the blade|PEven the kid looked surprised.
yummy|a4q-tasty||||Zfrankly, rather delicious
zebra|n3horse||||PThe horse was taken. So, this.|Tthe horse's cousin/the mule's cousin
zero|n2amount|||
zip|v4v-attach|closing with a zipper|||Dclosed with a zipper/more or less zippered/more or less hung|Gclosing with a zipper/almost zippering
zipper|n3fastener||||Tthe tooth|Steeth|Won a dress/next to the lock|PWe asked for the lock. Nearly.
zombie|n3beast|||
zone|n2place||||Tthe island|PEven the spot looked surprised.
zoo|n2thing||||Tthe house|Shouses|PEven the station looked surprised.|Wnext to the station/next to the transportation
`;

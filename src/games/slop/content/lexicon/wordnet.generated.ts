// Written by scripts/build-lexicon.ts; do not edit.
// word|part, band, group|use|sound|opposite|phrases by shape. From WordNet; see LICENSE-wordnet.txt.
export const WORDNET_ROWS = `
abandon|v3v-remove|leaving behind|||Dleft behind|Gleaving behind
abbey|n4church||||Tthe sanctuary/the church tower|Sone loose sanctuary|Dlost its sanctuary|PNot the cathedral. The other one.|Wnext to the cathedral
able|a1q-able|||unable|Zanything but unable|PNobody ever called it unable.
absurd|a4q-silly|||logical|Zanything but logical|PNobody ever called it logical.
accept|v2v-allow|holding as true||reject|Dheld as true|Gholding as true
access|n1idea|||
accessory|n3garment||||Tthe wardrobe/the belt|Sone loose wardrobe|Dlost its wardrobe|PNot the clothes. The other one.|Wnext to the clothes
accident|n1accident||||Tthe crash/the wreck
accompany|v4v-be|||
accomplice|n3clerk||||Tthe decoy|PNot the secretary. The other one.
accomplish|v3v-stop|||
account|n1message|||
accountant|n3person||||PNot the businessman. The other one.
accurate|a4q-true||||Zfrankly, rather close/frankly, rather surgical
accuse|v3v-speak|bringing an accusation against||
achieve|v3v-act|||
acid|n2stuff||||Tthe salt|Ssalt|PNot the salt. The other one.
acknowledge|v4v-speak|declaring to be true|||Ddeclared to be true|Gdeclaring to be true
acquire|v4v-take|||
act|v1v-act|working out|||Dworked out|Gworking out
action|n1action||||Tthe playing/the choice/the saving
activate|v4v-make|moving to act||
actor|n1performer||||Tthe heavy/the actress/the comedian|PNot the geek. The other one.
actress|n2performer||||Tthe female|Sfemales
actual|a3q-real|||potential|Zanything but potential/frankly, rather effective|PNobody ever called it potential.
add|v2v-grow|uniting with others|||Dunited with others|Guniting with others
addition|n3part||||PNot the ingredient. The other one.|Wnext to the ingredient
address|n1message||||Tthe piece/the store|Spieces/stores
adjust|v4v-change|conforming to a standard|||Tthe clock|Sclocks
admiral|n2soldier|||
admire|v3v-think|||
admirer|n3person|backing a politician|||Dbacked a politician|Gbacking a politician|Tthe back/the cheerleader/the believer|Sbacks
admit|v2v-speak|declaring to be true||deny|Ddeclared to be true|Gdeclaring to be true
adopt|v3v-decide|choosing and follow|||Dchose and follow|Gchoosing and follow
adorable|a3q-pretty||||Zfrankly, rather lovely
adore|v4v-love|loving intensely||
advance|v2v-travel|moving forward|||Dmoved forward|Gmoving forward
advertise|v4v-tell|||
advice|n1message||||Tthe recommendation
advise|v3v-speak|||
advisor|n3expert|giving advice|||Dgave advice|Ggiving advice|Tthe counselor
affect|v3v-change|||
afford|v2v-pay|||
afraid|a1q-afraid||||Zfrankly, rather frightened
afternoon|n1time||||PNot the evening. The other one.
age|n1quality||||PNot the level. The other one.
agent|n1spy|||
ago|a1q-quality|||present|Zanything but present/frankly, rather past|PNobody ever called it present.
agree|v1v-speak|||
ahead|a1q-quality|||down|Zfrankly, rather leading
aid|v3v-help|||
aide|n3soldier||||PNot the commander. The other one.
aim|v3v-put|||
ain|a1q-quality||||Zfrankly, rather personal
air|n1stuff||||Tthe stuff/the wind/the breath|Sstuff/wind|PNot the oxygen. The other one.
aircraft|n2plane||||Tthe bay/the cabin/the can|Sone loose bay/cans|Dlost its bay
airfield|n4field||||Tthe apron/the runway/the plane|Sone loose apron/planes|Dlost its apron|Won a transportation
airline|n2street||||Tthe air/the pressure|Sair/pressure
airplane|n2plane||||Tthe gas pedal/the escape hatch/the wing|Sone loose gas pedal/wings|Dlost its gas pedal|PNot the helicopter. The other one.|Wnext to the helicopter
airport|n1station|||
airway|n4street||||Tthe vent|Sone loose vent|Dlost its vent
aisle|n3street|||
alarm|n1clock||BRRRING!||Tthe clock face/the movement|Sone loose clock face|Dlost its clock face
ale|n3wine||||Tthe bitter
alert|v3v-tell|||
alive|a1q-quality|||dead|Zfrankly, rather vital
allergic|a4q-sick|||
alley|n2street||||Swalls|Tthe wall|PNot the boulevard. The other one.|Wnext to the boulevard
alligator|n3reptile|||
allow|v1v-allow|||
almighty|a4q-strong|||powerless|Zanything but powerless/frankly, rather powerful|PNobody ever called it powerless.
almond|n4tree||||Spretty pink blossoms/trees|Tthe tree/the nut
alone|a1q-alone|||social|Zanything but social|PNobody ever called it social.
alter|v4v-change|||
amateur|n2person|pursuing a study|||Dpursued a study|Gpursuing a study|PNot the longer. The other one.
amazon|n4person||||PNot the girl. The other one.
ambassador|n2worker||||PNot the consul. The other one.
ambulance|n2car||Nee-naw! Nee-naw!||Tthe gas pedal/the air bag/the vehicle|Sone loose gas pedal/vehicles|Dlost its gas pedal|PNot the cab. The other one.|Wnext to the cab/next to the taxi
amigo|n3friend||||PNot the buddy. The other one.
amount|n2money||||Tthe purse/the gross/the peanuts
amulet|n4thing||||Tthe piece/the neck|Spieces/necks|PNot the voodoo. The other one.|Wnext to the voodoo
amuse|v3v-act|occupying in an agreeable||
analyst|n3expert||||PNot the therapist. The other one.
analyze|v4v-learn|||
ancestor|n3relative||||PNot the cousin. The other one.
anchor|n2device||||Tthe stem/the vessel|Sone loose stem/vessels|Dlost its stem|Won a vessel
ancient|a2q-old|||present|Zanything but present/frankly, rather past|PNobody ever called it present.
angel|n1spirit||||Tthe wing|Sone loose wing|PNot the god. The other one.
angelus|n3noise|||
angry|a2q-angry||||Zfrankly, rather black
animal|n1animal||||Tthe head/the face/the young|Sone loose head
ankle|n2bodypart||||PNot the wrist. The other one.
announce|v2v-tell|||
announcer|n2person|proclaiming a message publicly|||PNot the reporter. The other one.
annoy|v3v-annoy|||
annual|a4q-daily|||
anonymous|a4q-secret||||Tthe gift|Sgift
answer|v1v-answer|reacting verbally||
ant|n2insect||||Tthe queen/the female|Squeens/females
antelope|n4deer||||Slong legs/worlds|Tthe world/the horn/the bongo
antenna|n4screen||||Tthe terminal|Sone loose terminal|Dlost its terminal|Won a receiver/next to the circuit|PNot the circuit. The other one.
antidote|n3medical|||
antique|a4q-old|||new|Zanything but new|PNobody ever called it new.
antler|n4bodypart||||Won a deer
anxious|a3q-worried|||
apache|n3thief|||
apartment|n1house||||Tthe rooms/the floor/the studio|Sroomses/floors|PNot the home. The other one.|Wnext to the home
ape|n2monkey||Ooh ooh ah ah!||Sshort tails/tails|Tthe tail/the monkey's cousin|PNot the monkey. The other one.
apologise|v4v-argue|clearing away|||Dcleared away|Gclearing away
apologize|v2v-speak|acknowledging faults|||Dacknowledged faults|Gacknowledging faults
appear|v2v-be|||
appetizer|n4meal||||Tthe cocktail
apple|n1fruit||||Tthe peel/the skin/the flesh|Sone loose peel/skins|PNot the banana. The other one.|Wnext to the banana/next to the cherry
applied|a4q-useful||||Zfrankly, rather practical
apply|v3v-use|||
appoint|v4v-hire|||
appointment|n1action||||Tthe nomination
appreciate|v1v-praise|recognizing with gratitude|||Drecognized with gratitude|Grecognizing with gratitude
approach|v2v-come|moving towards||
appropriate|a3q-true||||Zfrankly, rather proper
approve|v3v-allow|||
apron|n4garment||||Tthe cloth/the leather/the plastic|Scloths/leather
aquarium|n4room|keeping live fish|||Zfor keeping live fish|Tthe pool/the bowl/the water|Spools/bowls
arcade|n4street||||Sshops and stalls/shops|Tthe shop|PNot the tunnel. The other one.|Wnext to the tunnel/next to the corridor
archbishop|n4cleric|||
archer|n3expert||||PNot the therapist. The other one.
architect|n3person|||
architecture|n4building||||Tthe extension/the entrance hall/the product|Sone loose extension/products|Dlost its extension|PNot the dorm. The other one.|Wnext to the dorm/next to the tavern
archive|n3museum||||Tthe storage space|Sone loose storage space|Dlost its storage space|PNot the museum. The other one.|Wnext to the museum
area|n1place||||Tthe open/the scene/the block
argue|v2v-argue|presenting reasons and arguments||
aristocrat|n4noble||||Tthe prince/the princess
ark|n3boat||||Tthe boat whistle|Sone loose boat whistle|Dlost its boat whistle|PNot the barge. The other one.|Wnext to the barge/next to the ferry
arm|n1limb||||Tthe hand/the elbow/the shoulder|Sone loose hand/shoulders|PNot the leg. The other one.
armadillo|n4animal||||Tthe plate|Splates
armor|n2thing||||Tthe metal/the shield|Smetal|PNot the shield. The other one.|Wnext to the shield
army|n1army||||Tthe legion
arrange|v2v-put|||
arrest|v1v-punish|||
arrive|v2v-come|reaching a destination||leave|Dreached a destination|Greaching a destination
art|n1picture||||Tthe product/the works/the dance|Sproducts/workses
artillery|n3weapon||||Tthe stock/the cannon|Sone loose stock|Dlost its stock
artist|n1artist||||Tthe classic/the photographer/the musician
ash|n2stuff|||
ashamed|a2q-sorry||||Zfrankly, rather embarrassed/frankly, rather guilty
ashtray|n3container||||Tthe ash|Sash|PNot the tray. The other one.|Wnext to the tray/next to the hopper
ask|v1v-ask|||
asleep|a2q-tired|||awake|Zanything but awake/frankly, rather sleepy|PNobody ever called it awake.
aspen|n4tree||||Sleaves/trees|Tthe tree/the leaf/the light
aspirin|n3medical||||Tthe blood|Sbloods
assembly|n3machine||||PNot the machinery. The other one.|Wnext to the machinery
assign|v3v-act|||
assist|v4v-help|||
assistant|n1clerk||||Tthe secretary/the deputy/the pawn
associate|v3v-think|||
assume|v2v-think|accepting without verification|||Tthe train|Strains
assumed|a3q-fake|||genuine|Zanything but genuine/frankly, rather false|PNobody ever called it genuine.
assure|v3v-speak|||
assured|a4q-sure||||Zfrankly, rather confident|Tthe hand|Shands
astronaut|n3traveller||||Tthe train|Strains|PNot the passenger. The other one.
asylum|n3tent||||Tthe harbor|PNot the haven. The other one.|Wnext to the haven/next to the tent
athlete|n3athlete||||Tthe train/the professional/the amateur|Strains|PNot the player. The other one.
attach|v3v-attach|||
attack|v1v-fight|launching an attack||defend|Dbegan hostilities|Gbegining hostilities
attempt|v2v-act|||
attend|v3v-be|||miss
attendant|n3servant||||Tthe orderly/the batman/the bridesmaid
attention|n1idea||||Tthe notice
attic|n3building||||Tthe house/the roof|Shouses/roofs|Won a house/next to the basement|PNot the basement. The other one.
attitude|n2idea||||Tthe disrespect/the defensive|PNot the mind. The other one.
attorney|n1lawyer||||Tthe prosecutor/the advocate
attract|v3v-pull|directing toward itself||
attraction|n3thing||||Tthe bond/the gravity
attractive|a2q-pretty||||Tthe clothes|Sclotheses
audition|v3v-make|||
august|a4q-big||||Zfrankly, rather grand/frankly, rather noble
aunt|n1relative|||uncle|PNot the niece. The other one.
auntie|n3relative||||PNot the niece. The other one.
author|n2writer||||Tthe poet/the journalist
authority|n1power||||Tthe lordship
authorize|v4v-allow|granting authorization||
auto|n3car||||Tthe gas pedal/the air bag/the motor|Sone loose gas pedal/four wheels|Dlost its gas pedal
automatic|a4q-clever|||manual|Zanything but manual/frankly, rather smart|PNobody ever called it manual.
automobile|n3car||||Tthe gas pedal/the air bag/the motor|Sone loose gas pedal/four wheels|Dlost its gas pedal
available|a2q-easy||||Zfrankly, rather easy/frankly, rather open
average|a3q-normal||||Zfrankly, rather mean/frankly, rather normal
avocado|n4fruit||||Tthe peel/the skin/the seed|Sone loose peel/skins|PNot the apple. The other one.|Wnext to the apple/next to the banana
avoid|v2v-speak|||confront
await|v4v-think|||
awesome|a2q-scary||||Zfrankly, rather amazing/frankly, rather awful
awful|a2q-scary|||good|Zanything but good/frankly, rather dreadful|PNobody ever called it good.
axe|n3cutter||||Tthe blade/the handle/the tool|Sone loose blade/tools|Dlost its blade|PNot the knife. The other one.|Wnext to the knife/next to the razor
baba|n4food|||
baboon|n4monkey||||Tthe drill
baby|n1child||Waaaah!|
babysit|v4v-guard|||
babysitter|n3person||||PNot the nanny. The other one.
bachelor|n2person||||PNot the guy. The other one.
backpack|n3bag||||Tthe shoulder|Sshoulders|PNot the purse. The other one.|Wnext to the purse/next to the sack
backstage|n3thing|||
backyard|n3park||||Tthe house|Shouses
bacon|n2meat||||Tthe back/the salt/the smoke|Sbacks/salt|PNot the ham. The other one.|Wnext to the ham
bacteria|n4thing||||Tthe plant/the rod|Splants|PNot the virus. The other one.
bad|a1q-bad|||good|Zanything but good/frankly, rather hard|PNobody ever called it good.
bag|n1bag||||Tthe sack/the backpack
bagel|n3bread|||
baggage|n3bag||||Tthe handle/the strap/the trunk|Sone loose handle|Dlost its handle
bail|v3v-act|||
bait|v4v-act|harassing with persistent criticism||
bake|v2v-cook|||
baked|a4q-dry|||wet|Zanything but wet|PNobody ever called it wet.
baker|n2cook|baking commercially||
bakery|n4shop||||Tthe locker room|Sone loose locker room|Dlost its locker room|PNot the drugstore. The other one.|Wnext to the drugstore/next to the bookstore
balcony|n3building||||Tthe box/the foundation/the floor|Sone loose box/floors|Dlost its box|PNot the building. The other one.|Wnext to the building/next to the porch
bald|a4q-hairy|||
bale|n4container|||
ball|n1ball||||Tthe football/the baseball/the basketball
ballerina|n4dancer||||Tthe female|Sfemales
balloon|n2plane||Pop!||NPop!|Tthe envelope/the bag/the heat|Sone loose envelope/gas|Dlost its envelope
ballroom|n3room||||Tthe ceiling/the floor/the disco|Sone loose ceiling|Dlost its ceiling|PNot the bar. The other one.|Wnext to the bar/next to the library
bam|n3noise||||PNot the rumble. The other one.
ban|v4v-forbid|||
banana|n2fruit||||Tthe peel/the flesh|Sone loose peel/fleshes|PNot the apple. The other one.|Wnext to the apple/next to the cherry
band|n1group||||PNot the society. The other one.
bandage|n3thing||||Tthe piece|Spieces
bandit|n3thief||||Tthe arm|Sarms|PNot the robber. The other one.
bang|v2v-touch|striking violently||
banger|n4meat|||
bank|n1mountain||||PNot the upgrade. The other one.
banker|n3person||||Tthe cashier
banner|n3thing||||Tthe cloth/the paper|Scloths/paper
bannister|n3wall||||Tthe railing|Sone loose railing|Dlost its railing|Won a balcony/next to the fence|PNot the fence. The other one.
bar|n1room||||Tthe ceiling/the floor/the counter|Sone loose ceiling/counters|Dlost its ceiling|Won a pub/next to the library|PNot the library. The other one.
barbarian|n4person|||
barbecue|n2dish||||Tthe topping/the ingredient/the meat|Sone loose topping/meat|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
barber|n3worker|cutting hair|||Dcut hair|Gcutting hair|Tthe hair/the beard|Shairs/beards
barge|n3boat||||Tthe boat whistle|Sone loose boat whistle|Dlost its boat whistle|PNot the ferry. The other one.|Wnext to the ferry/next to the ark
bark|n2thing||||Tthe tree/the plant/the cork|Strees/plants|Won a trunk
barker|n4person|||
barn|n2barn|storing grain|||Tthe mow/the farm/the store|Sone loose mow/farms|Dlost its mow|Zfor storing grain|PNot the coop. The other one.|Wnext to the coop
barnacle|n4shellfish||||Tthe green gland/the claw/the shell|Sone loose green gland/shells
baron|n2noble||||PNot the count. The other one.
barrack|n3house|housing military personnel|||Tthe squad room/the building/the house|Sone loose squad room/buildings|Dlost its squad room|Zfor housing military personnel|PNot the camp. The other one.|Wnext to the camp
barracuda|n4fish||||Tthe fish/the mouth|Sfishes/mouths
barrel|n2bucket|||
barricade|n4wall||||Tthe street/the road|Sstreets/roads|PNot the fence. The other one.|Wnext to the fence/next to the rail
barrier|n3wall||||Tthe fence/the dam/the bannister
bartender|n2worker||||Tthe bar|Sbars
bartlett|n4fruit|||
base|n1thing|||
basement|n2building||||Tthe ground|Sgrounds|PNot the attic. The other one.|Wnext to the attic/next to the loft
bash|n3event|||
basic|a3q-extreme|||
basket|n2container||||Shandles|PNot the drawer. The other one.|Wnext to the drawer/next to the envelope
bat|n1bat||||Tthe wing|Sone loose wing
bath|n1container||||Tthe base/the rim|Sone loose base|Dlost its base|PNot the bowl. The other one.|Wnext to the bowl/next to the boiler
bathe|v4v-fix|cleansing the entire body||
bathroom|n1bathroom||||Tthe bathtub/the shower stall/the shower|Sone loose bathtub/showers|Dlost its bathtub|Won a dwelling
bathtub|n3bath||||Tthe base/the rim/the water|Sone loose base/water|Dlost its base|Won a bathroom
batman|n3servant||||PNot the bridesmaid. The other one.
baton|n4tool||||PNot the pole. The other one.|Wnext to the pole/next to the wand
batter|n3athlete|||
battle|v2v-fight|||
battleship|n4boat||||Tthe conning tower|Sone loose conning tower|Dlost its conning tower|PNot the destroyer. The other one.|Wnext to the destroyer
bay|n2sea||||Won a sea|PNot the sea. The other one.
bayonet|n4weapon||||Tthe can|Scans|PNot the dagger. The other one.|Wnext to the dagger
beach|n1mountain||||Tthe sand/the water/the sea|Ssand/water|Won a shore|PNot the cliff. The other one.
bead|n3jewellery||||Tthe ball/the hole|Sballs/holes|PNot the pin. The other one.|Wnext to the pin/next to the jewel
beagle|n4dog|||
beak|n4bodypart||||Tthe mouth/the lip/the bird|Sone loose mouth/birds
bean|n2vegetable||||Tthe seed/the plant|Sseeds/plants|PNot the pea. The other one.|Wnext to the pea
bear|n1bear||||Tthe coat|Scoats
beard|n2hair||||Tthe mustache/the face|Sone loose mustache/faces
beast|n2animal||||Tthe head/the face/the young|Sone loose head
beat|v1v-win|||
beau|n3person||||PNot the guy. The other one.
beautiful|a1q-pretty|||ugly|Zfrankly, rather glorious/frankly, rather gorgeous|Tthe painting|Spaintings
beauty|n1quality||||Tthe glory
become|v1v-change|assuming a certain state||
bed|n1bed||||Tthe mattress/the piece/the bunk|Sone loose mattress/pieces|Dlost its mattress|Won a bedroom
bedbug|n4insect|infesting especially beds|||Tthe bed/the blood|Sbeds/bloods
bedroom|n1bedroom||||Tthe bed/the ceiling|Sone loose bed|Dlost its bed|Won a dwelling
beef|n2farm||||Tthe meat/the cow's cousin/the bull's cousin|Smeat|PNot the cow. The other one.
beep|v3v-see|||
beeper|n4screen|||
beer|n1wine||||Shops|Tthe ale
beetle|n4insect||||Tthe wing/the bug's cousin/the flea's cousin|Sone loose wing|PNot the bug. The other one.
beg|v2v-ask|calling upon in supplication||
beggar|n3person|||
begin|v1v-start|||end
behave|v3v-breathe|showing a certain behavior||
believe|v1v-believe|accepting as true|||Daccepted as true|Gaccepting as true
believer|n3person|accepting something as true|||PNot the cheerleader. The other one.
bell|n1device||Ding dong!||NDing dong!|Tthe clapper/the sound bow/the metal|Sone loose clapper/metal|Dlost its clapper
belle|n3person||||PNot the maiden. The other one.
belong|v2v-be|||
belt|n2shape|||
bench|n2seat||||Tthe seat/the settle|Sone loose seat|Dlost its seat|PNot the chair. The other one.|Wnext to the chair/next to the couch
bend|v2v-travel|forming a curve||straighten|Dformed a curve|Gforming a curve
bender|n3tool|||
benedict|n4spouse|||
bent|a4q-bent|||
berg|n3mountain||||Tthe ice/the sea|Sice/seas
berry|n3berry||||Tthe peel/the dessert/the jam|Sone loose peel/dessert
best|a1q-first|||worst|Zanything but worst/frankly, rather champion|PNobody ever called it worst.|Tthe suit|Ssuits
bet|v1v-speak|||
betray|v3v-tell|revealing unintentionally||
better|a1q-quality|||worse|Zanything but worse|PNobody ever called it worse.|Tthe coat|Scoats
beverage|n4drink||||Tthe food/the coffee/the tea|Sone loose food
bicycle|n3bike||||Tthe chain/the coaster brake/the wheel|Sone loose chain/two wheels|Dlost its chain
bid|v3v-take|proposing a payment|||Dproposed a payment|Gproposing a payment
big|a1q-big|||little|Zanything but little/frankly, rather large|PNobody ever called it little.
bigger|a2q-big|||small|Zanything but small/frankly, rather larger|PNobody ever called it small.
bike|n2bike||||Tthe kick starter/the splash guard/the motor|Sone loose kick starter/two wheels|Dlost its kick starter
biker|n4traveller|riding a bicycle|||Drode a bicycle|Griding a bicycle
bikini|n4garment||||Tthe suit|Ssuits
bin|n3container||||PNot the drawer. The other one.|Wnext to the drawer/next to the basket
bind|v3v-tie|sticking to firmly||
bird|n1bird||||Tthe bill/the feather/the hen|Sone loose bill/feathers
birth|n2amount|||death
birthday|n1party|||
biscuit|n3cake|||
bishop|n2cleric||||Tthe cardinal
bite|v1v-eat|cutting off|||Dcut off|Gcutting off
bitter|a3q-angry|||
bizarre|a4q-strange|||conventional|Zanything but conventional|PNobody ever called it conventional.
blackbird|n4bird|||
blackjack|n3tree||||Tthe tree/the bark/the leaf|Strees/barks
blade|n2plant||||Tthe grass|Sgrasses
blame|v2v-speak|||
blank|a3q-empty|||full|Zanything but full/frankly, rather clean|PNobody ever called it full.
blanket|n2bedding||||Tthe bed|Sbeds
blast|v3v-see|||
bless|v2v-make|||curse
blessed|a3q-lucky|||cursed|Zanything but cursed/frankly, rather fortunate|PNobody ever called it cursed.|Tthe land|Sland
blink|v4v-breathe|||
block|n1thing||||Tthe solid/the piece/the cake|Ssolid/pieces|PNot the surface. The other one.|Wnext to the surface/next to the facility
blocked|a4q-shut|||open|Zanything but open/frankly, rather closed|PNobody ever called it open.|Tthe street|Sstreets
blond|a3q-colour||||Zfrankly, rather fair
blonde|a3q-colour||||Zfrankly, rather fair
bloodhound|n4dog|||
bloom|v4v-grow|yielding flowers|||Dyielded flowers|Gyielding flowers
blossom|n3plant||||Tthe organ/the plant/the bud|Sorgans/plants
blouse|n3garment|||
blow|n1movement||||Tthe kick/the punch/the whack
blue|a1q-colour|||
blueberry|n4plant||||PNot the rose. The other one.|Wnext to the rose/next to the jasmine
bluebird|n4bird||||PNot the finch. The other one.|Tthe finch's cousin
bluff|n2mountain|||
boar|n4pig||||Tthe world|Sworlds|PNot the pig. The other one.
board|n1group|||
boat|n1boat||||Tthe anchor/the bow/the water|Sone loose anchor/water|Dlost its anchor|PNot the ship. The other one.|Wnext to the ship/next to the yacht
body|n1thing||||Tthe cavity/the nervous system/the build|Sone loose cavity|PNot the universe. The other one.
bodyguard|n3person||||PNot the keeper. The other one.
bogey|n4spirit||||PNot the devil. The other one.
boil|v3v-cook|||freeze
boiler|n4container||||Tthe steam whistle/the base/the seal|Sone loose steam whistle/seals|Dlost its steam whistle|Won a heating/next to the bath|PNot the bath. The other one.
bold|a4q-brave|||
bologna|n4meat||||Tthe smoke/the beef|Ssmoke/beefs|PNot the weenie. The other one.|Wnext to the weenie
bolt|n2weather|||
bonbon|n4sweets||||Tthe fruit/the nut/the coat|Sfruits/nuts|PNot the fudge. The other one.|Wnext to the fudge/next to the marshmallow
bond|n1thing||||PNot the gravity. The other one.
bone|n1bodypart||||Tthe marrow/the matrix/the tissue|Sone loose marrow/tissues
bongo|n4drum||||Tthe head|Sone loose head|Dlost its head
booby|n3fool|||
book|n1book||||Tthe catalog
bookstore|n3shop||||PNot the drugstore. The other one.|Wnext to the drugstore/next to the bakery
boom|v3v-see|liking artillery|||Dliked artillery|Gliking artillery
boost|v4v-walk|||
booster|n4person|backing a politician|||Dbacked a politician|Gbacking a politician|Tthe back/the cheerleader/the believer|Sbacks
boot|n1shoe|||
booth|n2table||||Tthe leg|Sone loose leg|Dlost its leg|PNot the desk. The other one.|Wnext to the desk/next to the counter
bootleg|n4wine|||
border|n2place|||
bore|v2v-annoy|||interest
bored|a3q-tired|||rested|Zanything but rested/frankly, rather tired|PNobody ever called it rested.
borrow|v2v-take|||lend
boss|n1boss|exercising control over workers|||Dexercised control over workers|Gexercising control over workers|PNot the superintendent. The other one.
bot|n4worm||||Tthe horse/the sheep|Shorses/sheeps
bother|v1v-annoy|concerning itself||
bottle|n1bottle|storing drinks|||Tthe mouth/the base/the glass|Sone loose mouth/glass|Dlost its mouth|Zfor storing drinks|PNot the jar. The other one.|Wnext to the jar
boulevard|n3street||||PNot the alley. The other one.|Wnext to the alley
bounce|v3v-jump|springing back|||Dsprang back|Gspringing back
bouquet|n4group||||Tthe flower|Sflowers
bow|n2fastener|tying shoelaces|||Stwo loops
bowl|n1container|holding food|||Tthe base/the rim|Sone loose base|Dlost its base|Zfor holding food|PNot the bath. The other one.|Wnext to the bath/next to the boiler
bowman|n4expert||||PNot the therapist. The other one.
box|n1box||||Tthe base/the lid/the chest|Sone loose base|Dlost its base
boxer|n3person||||Tthe heavyweight
boy|n1person|||girl|Tthe cub|PNot the man. The other one.
boyfriend|n1person||||PNot the guy. The other one.
bozo|n4fool||||PNot the fucker. The other one.
brace|n2device||||PNot the spoke. The other one.|Wnext to the spoke/next to the stair
bracelet|n2thing||||Tthe cloth/the leather/the metal|Scloths/leather|PNot the collar. The other one.|Wnext to the collar
brain|n1bodypart||||Tthe communicating artery/the system/the skull|Sone loose communicating artery/systems
brake|n2vehiclepart||||Tthe vehicle|Svehicles
bran|n4food|||
brass|n2metal|||
brat|n3child|||
brave|a2q-brave||||Zfrankly, rather desperate/frankly, rather game
brazil|n3nut||||Tthe meat/the shell|Smeat/shells|PNot the peanut. The other one.|Wnext to the peanut/next to the walnut
breach|v4v-act|||
bread|n2bread||||Tthe crumb/the dough/the meal|Sone loose crumb/dough
break|v1v-break|||
breaker|n3worker||||Tthe block/the stone|Sblocks/stones|PNot the cutter. The other one.
breakfast|n1meal||||Tthe course/the dish|Sone loose course|PNot the dinner. The other one.|Wnext to the dinner/next to the lunch
breath|n1thing||||Tthe air|Sair
breathe|v2v-breathe|drawing air into|||Ddrew air into|Gdrawing air into
breed|v3v-make|calling forth|||Dcalled forth|Gcalling forth
breeze|n2weather|||
brent|n3waterbird||||Tthe goose down/the goose|Sone loose goose down
brew|n3wine||||Tthe beer|PNot the wine. The other one.|Wnext to the wine/next to the perry
brick|n2thing||||Tthe block/the clay/the sun|Sblocks/clay|PNot the concrete. The other one.|Wnext to the concrete
bride|n2spouse|||
bridesmaid|n3servant||||PNot the batman. The other one.
bridge|n1bridge||||Tthe arch/the pier/the vehicle|Sone loose arch/vehicles|Dlost its arch|Won a transportation
brief|a2q-short|||long|Zanything but long/frankly, rather short|PNobody ever called it long.
briefcase|n2box|carrying papers|||Tthe handle|Sone loose handle|Dlost its handle|Zfor carrying papers|PNot the kit. The other one.|Wnext to the kit
brig|n4boat||||Tthe boom/the helm|Sone loose boom|Dlost its boom
bright|a2q-bright|||dull|Zanything but dull/frankly, rather brilliant|PNobody ever called it dull.
brill|n4fish||||Tthe fish|Sfishes
brilliant|a2q-bright|||inferior|Zanything but inferior/frankly, rather superior|PNobody ever called it inferior.
brim|n4thing||||Tthe vessel|Svessels|Won a vessel/next to the curb|PNot the curb. The other one.
bring|v1v-carry|||
brit|n4fish|||
britt|n4fish|||
broccoli|n4plant||||Tthe plant/the flower/the bud|Splants/flowers|PNot the mustard. The other one.|Wnext to the mustard
broke|a1q-poor|||rich|Zanything but rich/frankly, rather bust|PNobody ever called it rich.
broken|a1q-broken||||Tthe mirror/the tooth|Smirrors
broker|n3person||||Tthe exchange|Sexchange|PNot the businessman. The other one.
bronco|n4horse|||
brook|n2river||||Tthe ford/the river|Sone loose ford/rivers|PNot the river. The other one.
broom|n3cleaner|||
brother|n1relative|||sister
brown|a2q-colour|||
brownie|n3cake|||
brunch|n4meal||||Tthe course/the dish/the breakfast|Sone loose course/breakfast|PNot the dinner. The other one.|Wnext to the dinner/next to the lunch
brush|v3v-clean|rubbing with a brush|||Tthe hair|Shairs
brutal|a4q-mean||||Zfrankly, rather cruel/frankly, rather fell
brute|n4thief||||PNot the bully. The other one.
bubble|n2shape||||Tthe foam
buck|n1sportsgear|||
bucket|n2bucket||||Tthe base/the rim|Sone loose base|Dlost its base
buckle|n3fastener||||Tthe belt|Sbelts|PNot the button. The other one.|Wnext to the button/next to the seal
bud|n1plant|||
buddy|n1friend||||PNot the girlfriend. The other one.
buff|n3person|||
buffalo|n2farm||Moo!|
buffet|n3cupboard||||Tthe drawer/the shelf/the piece|Sone loose drawer/shelves and drawers|Dlost its drawer|PNot the closet. The other one.|Wnext to the closet/next to the cabinet
bug|n1insect||||Tthe wing/the flea's cousin/the louse's cousin|Sone loose wing|PNot the flea. The other one.
buggy|n4vehicle||||Tthe rumble/the horse|Sone loose rumble/horses|Dlost its rumble|PNot the clarence. The other one.|Wnext to the clarence
bugle|n4wind||Toot!||NToot!|Tthe valve/the instrument|Sone loose valve/instruments|Dlost its valve|PNot the trumpet. The other one.|Wnext to the trumpet
build|v1v-build|||
building|n1building||||Tthe extension/the entrance hall/the roof|Sone loose extension/roofs|Dlost its extension|PNot the porch. The other one.|Wnext to the porch/next to the fountain
bulb|n3plant||||Tthe bud/the onion|Sbuds|PNot the trunk. The other one.|Wnext to the trunk
bull|n1farm||Moo!||Tthe horn/the beef/the cow's cousin/the beef's cousin|Sone loose horn|PNot the cow. The other one.
bulldog|n3dog||||Tthe head|Sheads
bullock|n3farm||||Tthe horn|Sone loose horn
bully|n2thief||||PNot the predator. The other one.
bump|v3v-touch|knocking against with force||
bumper|n3cup|||
bun|n3bread||||Tthe bagel|PNot the toast. The other one.|Wnext to the toast/next to the cracker
bunch|n1group||||Tthe knot
bunk|n2container|feeding cattle|||Zfor feeding cattle|Tthe cattle|Scattles
bunker|n3building|||
bunny|n2waiter||||Tthe costume/the tail/the ear|Scostumes/tails
burger|n2sandwich||||Tthe ground beef/the bread/the cake|Sone loose ground beef/cakes|PNot the sub. The other one.|Wnext to the sub/next to the wedge
burglar|n3thief||||Tthe building|Sbuildings|PNot the robber. The other one.
burn|v1v-burn|destroying by fire|||Ddestroyed by fire|Gdestroying by fire|Tthe house|Shouses
burner|n4thing||||Tthe fuel|Sfuel|PNot the generator. The other one.|Wnext to the generator/next to the telegraph
burrito|n4dish||||Tthe topping/the ingredient|Sone loose topping|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
burro|n4horse|||
burrow|n4cave||||Tthe shelter|Sshelters|PNot the pit. The other one.
burst|v4v-explode|||
bus|n1bus||||Tthe roof/the window/the vehicle|Sone loose roof/vehicles|Dlost its roof
bush|n2plant||||Tthe plant/the rose/the daphne|Splants
business|n1firm||||Tthe firm/the agency/the partnership
businessman|n2person||||Tthe owner|PNot the accountant. The other one.
busted|a2q-broken||||Zfrankly, rather broken/frankly, rather damaged
buster|n2person||||PNot the guy. The other one.
busy|a1q-busy|||idle|Zanything but idle/frankly, rather engaged|PNobody ever called it idle.
butcher|n2seller||||Tthe meat|Smeat|PNot the seller. The other one.
butler|n2servant||||Scharge of wines/wine|Tthe wine|PNot the valet. The other one.
butter|n2dairy||||Tthe milk|Smilk|PNot the cream. The other one.|Wnext to the cream/next to the milk
buttercup|n4plant||||Tthe vegetable/the plant|Sone loose vegetable/plants|PNot the sang. The other one.|Wnext to the sang/next to the ginger
butterfly|n3insect|||
buttermilk|n4dairy|||
button|n1fastener||||Tthe shirt/the coat|Sshirts/coats|PNot the seal. The other one.|Wnext to the seal/next to the loop
buy|v1v-buy|obtaining by purchase||sell|Dobtained by purchase|Gobtaining by purchase
buyer|n3person||||PNot the patron. The other one.
buzz|v3v-see|||
buzzard|n4raptor||||Tthe world|Sworlds
buzzer|n3device||||Tthe door|Sdoors
bypass|n3street||||Tthe traffic lane|Sone loose traffic lane|Dlost its traffic lane|PNot the freeway. The other one.|Wnext to the freeway/next to the pike
cab|n1car||||Tthe gas pedal/the air bag/the exchange|Sone loose gas pedal/exchange|Dlost its gas pedal|PNot the ambulance. The other one.|Wnext to the ambulance/next to the jeep
cabaret|n4building||||Tthe well|Swells
cabbage|n4vegetable|||
cabin|n2room||||Tthe overhead/the ship/the boat|Sone loose overhead/ships|Dlost its overhead|Won a liner/next to the locker|PNot the locker. The other one.
cabinet|n2cupboard||||Tthe shelf/the piece/the door|Sone loose shelf/doors and shelves|Dlost its shelf|PNot the closet. The other one.|Wnext to the closet/next to the wardrobe
cactus|n4plant||||Sspines/plants|Tthe plant/the world
caddy|n4container|storing tea|||Zfor storing tea|Tthe store/the tea|Sstores/tea
cadet|n3person|||
cafe|n3eatery||||PNot the grill. The other one.|Wnext to the grill
cafeteria|n3eatery||||PNot the grill. The other one.|Wnext to the grill
cage|n2room||||Tthe wire/the metal/the bird|Swires/metal|PNot the chamber. The other one.|Wnext to the chamber
cake|n1cake||||Tthe topping/the ingredient|Sone loose topping
calf|n3farm||Moo!|
call|v1v-call|||
caller|n3guest||||PNot the guest. The other one.
calm|a1q-calm|||
cam|n3device||||Tthe bearing/the rotating shaft|Sone loose bearing|Dlost its bearing
camel|n3farm|||
camera|n1camera||||Tthe stop/the finder/the photograph|Sone loose stop/photographs|Dlost its stop
camp|n1house||||PNot the barrack. The other one.|Wnext to the barrack
campaign|n2contest||||Tthe office|Soffices
canal|n3sea||||Tthe surface/the system|Ssurfaces/systems
canary|n4person|||
cancel|v2v-act|postponing indefinitely||
candidate|n2leader||||Tthe office|Soffices
candle|n2lamp||||Tthe wick/the stick|Sone loose wick/sticks|Dlost its wick
candy|n1sweets||||Sfruit or nuts/sugar|Tthe sugar/the fruit/the nut|PNot the gum. The other one.|Wnext to the gum/next to the centre
cane|n2tool||||Tthe can|Scans
canister|n4weapon||||PNot the shell. The other one.|Wnext to the shell
cannon|n2weapon||Fire!||NFire!|Tthe stock/the wheel|Sone loose stock/wheels|Dlost its stock
canoe|n3boat||||Tthe light|Slight|PNot the dory. The other one.|Wnext to the dory
canteen|n4bottle|carrying water|||Zfor carrying water|Tthe water|Swater
canvas|n3cloth|clothing or chairs|||Tthe edging|Sone loose edging|Dlost its edging|Zfor clothing or chairs|PNot the felt. The other one.|Wnext to the felt/next to the silk
canyon|n3cave||||Tthe river|Srivers
cap|n2hat||||Tthe tam/the fez|PNot the hat. The other one.|Wnext to the hat
capable|a3q-able|||incapable|Zanything but incapable/frankly, rather able|PNobody ever called it incapable.
cape|n2thing||||Tthe water/the spit|Swater|PNot the mainland. The other one.
caper|n4plant||||Tthe plant|Splants|PNot the rose. The other one.|Wnext to the rose/next to the jasmine
capitol|n4building||||PNot the courthouse. The other one.|Wnext to the courthouse
cappuccino|n4hotdrink||||Tthe milk|Smilk
capsule|n4container||||PNot the drawer. The other one.|Wnext to the drawer/next to the basket
captain|n1soldier||||PNot the lieutenant. The other one.
captive|n4person||||Tthe convict|PNot the survivor. The other one.
capture|v3v-make|succeeding in representing|||Dsucceeded in representing|Gsucceeding in representing
car|n1car||Vroom!||Tthe gas pedal/the air bag/the motor|Sone loose gas pedal/four wheels|Dlost its gas pedal
caramel|n4sweets||||Tthe sugar/the butter/the milk|Ssugar/butter|PNot the fudge. The other one.|Wnext to the fudge/next to the marshmallow
card|n1card|playing games|||Zfor playing games|Tthe piece/the fortune|Spieces/fortune
care|v1v-love|feeling concern|||Dfelt concern|Gfeeling concern
career|n1job||||Tthe train|Strains
careful|a1q-sure||||Zfrankly, rather close/frankly, rather minute
cargo|n2thing||||Tthe vehicle|Svehicles|PNot the release. The other one.|Wnext to the release
carpenter|n3maker|||
carpet|n2rug||||Tthe edging/the floor/the piece|Sone loose edging/floors|Dlost its edging
carriage|n3cart||||Tthe suspension/the diner|Sone loose suspension|Dlost its suspension
carrier|n2traveller||||PNot the passenger. The other one.
carrot|n3vegetable||||Tthe root|Sroots|PNot the potato. The other one.|Wnext to the potato
carry|v1v-carry|moving while supporting|||Dmoved while supporting|Gmoving while supporting
cart|n1cart||||Tthe wagon wheel/the wheel|Sone loose wagon wheel/two wheels|Dlost its wagon wheel
carve|v4v-cut|forming by carving|||Tthe flower|Sflowers
carver|n4worker|||
cash|n1money|||
cashier|n4person||||Tthe bank|Sbanks
casino|n2building|gambling and entertainment|||Zfor gambling and entertainment
casket|n4box||||Tthe base/the lid|Sone loose base|Dlost its base|PNot the crate. The other one.|Wnext to the crate/next to the mailbox
casserole|n4dish||||Tthe topping/the ingredient|Sone loose topping|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
cassette|n4container||||Tthe tape/the recording|Stapes/recordings|PNot the drawer. The other one.|Wnext to the drawer/next to the basket
cassie|n3tree|making perfumery|||Tthe flower|Sflowers
cast|v2v-send|sending forth|||Dsent forth|Gsending forth
castle|n2castle||||Tthe great hall/the manor hall|Sone loose great hall|Dlost its great hall|PNot the manor. The other one.|Wnext to the manor
cat|n1cat||Meow.||NMeow.|Tthe paw|Sone loose paw
catch|v1v-think|catching somebody doing something||
catcher|n3athlete|||
caterer|n4person|providing food|||Dprovided food|Gproviding food
caterpillar|n4worm|||
catfish|n4fishdish||||Tthe flesh/the farm|Sfleshes/farms
cathedral|n3church||||Tthe bishop's throne/the sanctuary|Sone loose bishop's throne|Dlost its bishop's throne|PNot the abbey. The other one.|Wnext to the abbey
cattle|n2farm||||Tthe beef/the cow/the bull|Sone loose beef
cave|n2cave||||Tthe floor/the roof/the surface|Sone loose floor/surfaces
caviar|n4fishdish||||Tthe salt/the fish|Ssalt/fishes
cavity|n4cave||||PNot the burrow. The other one.
cayman|n4reptile|resembling an alligator|||Dresembled an alligator|Tthe belly/the alligator's cousin/the gator's cousin|Sbellies|PNot the alligator. The other one.
cease|v4v-stop|||
cedar|n4tree||||Tthe cone/the tree|Sone loose cone/trees|PNot the pine. The other one.|Wnext to the pine
ceiling|n2thing||||Tthe surface|Ssurfaces|Won a room
celebrate|v2v-act|||
celebration|n2party||||PNot the ceremony. The other one.
celebrity|n2person||||Tthe toast/the lion/the personality|PNot the titan. The other one.
celery|n4plant||||Tthe vegetable/the leaf|Sone loose vegetable/leaves|PNot the sang. The other one.|Wnext to the sang/next to the ginger
cell|n1phone|||
cellar|n2building||||Tthe ground|Sgrounds|PNot the attic. The other one.|Wnext to the attic/next to the loft
cellphone|n4phone|||
center|n1place||||Tthe hub|PNot the scene. The other one.
central|a2q-important||||Zfrankly, rather important
centre|n2sweets||||Tthe piece|Spieces|PNot the candy. The other one.|Wnext to the candy/next to the gum
century|n2time||||PNot the night. The other one.
cereal|n3grass||||Tthe rice/the corn/the wheat|Srice|PNot the timothy. The other one.|Wnext to the timothy
ceremony|n2party||||Tthe wedding/the opening/the pageant|PNot the celebration. The other one.
certain|a1q-sure|||
chain|n1group|||
chair|n1seat||||Tthe back/the leg|Sone loose back/backs|Dlost its back|PNot the couch. The other one.|Wnext to the couch/next to the bench
chairman|n2leader|||
challenge|v2v-speak|||
chamber|n2room||||Tthe furnace|PNot the cage. The other one.|Wnext to the cage
champ|n2winner|||
champagne|n1wine|||
champion|n2winner|||
chance|n1state||||Tthe say/the throw/the hearing
chancellor|n3person||||Tthe head|Sheads
change|v1v-change|||
channel|n2action||||Tthe can|Scans
chapel|n3church||||PNot the church. The other one.|Wnext to the church/next to the temple
character|n1beast||||PNot the monster. The other one.
charge|v1v-fight|||
charged|a3q-hot||||Zfrankly, rather negative/frankly, rather positive
charger|n4horse||||Tthe horse|Shorses
chariot|n4vehicle||||Tthe rumble/the light|Sone loose rumble/light|Dlost its rumble|PNot the clarence. The other one.|Wnext to the clarence
charm|n1quality|||
charmed|a4q-kind||||Zfrankly, rather loving
chase|v2v-follow||||Tthe rabbit|Srabbits
chased|n3person|||
chat|n2bird||||Tthe bird|Sbirds
chateau|n4house|||
chatter|v4v-see|clicking repeatedly||
chauffeur|n3driver||||Tthe car|Scars|PNot the racer. The other one.
cheap|a2q-cheap|||expensive|Zanything but expensive|PNobody ever called it expensive.
cheat|v2v-trick|||
cheater|n4thief||||Tthe liar/the hypocrite/the decoy
check|v1v-learn|||
checker|n4servant|checking coats|||Tthe coat|Scoats|PNot the batman. The other one.
cheddar|n4dairy|||
cheek|n2facepart||||Tthe face|Sfaces|PNot the chin. The other one.
cheer|n1message||||Tthe bravo|PNot the credit. The other one.
cheerleader|n2person||||PNot the believer. The other one.
cheese|n1dairy||||Tthe milk|Smilk|PNot the cream. The other one.|Wnext to the cream/next to the milk
cheeseburger|n3sandwich||||Tthe ground beef|Sone loose ground beef
cheesecake|n4food||||Tthe eggs|Seggs
cheetah|n4bigcat||||Tthe can/the train/the tiger's cousin/the lion's cousin|Scans/trains|PNot the tiger. The other one.
chef|n2cook|||
chemical|a3q-scientific|||
cherry|n2fruit||||Tthe peel/the stone|Sone loose peel/stones|PNot the apple. The other one.|Wnext to the apple/next to the banana
chess|n3grass||Checkmate!|
chest|n1bodypart||||Tthe rib cage/the neck/the bust|Sone loose rib cage/necks|PNot the shoulder. The other one.
chestnut|n4wood||||Tthe tree|Strees|PNot the log. The other one.|Wnext to the log/next to the oak
chew|v3v-eat|||
chicken|n1poultry||Cluck! Cluck!||Tthe saddle/the flesh/the eggs/the turkey's cousin|Sone loose saddle/fleshes|PNot the turkey. The other one.
chief|a1q-important||||Zfrankly, rather main/frankly, rather primary
child|n1child||||Tthe silly/the buster/the orphan|PNot the youth. The other one.
chile|n4vegetable|||
chili|n3dish||||Tthe topping/the ingredient/the ground|Sone loose topping/tomatoes|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
chime|n4drum||||Tthe hammer/the bell|Sone loose hammer/bells|Dlost its hammer|PNot the drum. The other one.|Wnext to the drum
chimney|n3roof||||Tthe damper/the fireplace/the smoke|Sone loose damper/smoke|Dlost its damper
chimp|n3monkey||||PNot the gorilla. The other one.|Tthe gorilla's cousin
chimpanzee|n4monkey||Ooh ooh ah ah!||PNot the gorilla. The other one.|Tthe gorilla's cousin
chin|n2facepart||||PNot the cheek. The other one.
chino|n4cloth||||Tthe edging/the cotton/the uniform|Sone loose edging/cotton|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the silk
chip|n1part|||
chipmunk|n4rodent||||Tthe ground/the light|Sgrounds/light
chisel|n4cutter||||Tthe handle/the knife edge/the tool|Sone loose handle/tools|Dlost its handle|PNot the knife. The other one.|Wnext to the knife/next to the razor
chocolate|n1sweets||||Tthe powder/the milk/the sugar|Spowder/milk
choice|n1idea||||Tthe favorite
choose|v1v-decide|picking out|||Dpicked out|Gpicking out
chop|n1meat||||Tthe rib|Sribs|PNot the steak. The other one.|Wnext to the steak
chorus|n3noise||||PNot the noise. The other one.
chosen|n2person|||
chow|n3food||||Tthe meal|Smeal|PNot the diet. The other one.|Wnext to the diet/next to the menu
chowder|n4soup||||Tthe milk/the bacon/the potato|Smilk/bacon
chuckle|v3v-laugh|laughing quietly|||Dlaughed quietly|Glaughing quietly
chum|n4friend||||PNot the girlfriend. The other one.
chump|n3person|||
church|n1church||||Tthe sanctuary/the lady chapel/the kirk|Sone loose sanctuary|Dlost its sanctuary|PNot the temple. The other one.|Wnext to the temple/next to the chapel
chute|n3thing||||Tthe harness/the static line/the air|Sone loose harness/air|Dlost its harness
cider|n4drink||||Tthe juice|Sjuice|PNot the potion. The other one.|Wnext to the potion/next to the mixer
cinnamon|n4thing|||
circle|n1shape||||Tthe plane|Splanes
circuit|n2screen||||Tthe choke/the relay/the bridge|Sone loose choke|Dlost its choke|PNot the fuse. The other one.|Wnext to the fuse/next to the reactor
cisco|n4fishdish||||Tthe fish/the lake|Sfishes/lakes
citizen|n2person||||Tthe civilian/the voter|PNot the patriot. The other one.
city|n1city||||PNot the town. The other one.
civil|a3q-polite|||military|Zanything but military|PNobody ever called it military.
civilian|a3q-polite|||military|Zanything but military|PNobody ever called it military.
civilized|a4q-polite||||Zfrankly, rather advanced|Tthe world|Sworlds
claim|v2v-speak|affirming strongly|||Dstated to be true|Gstating to be true
clam|n3shellfish||||Tthe sand/the mud/the shell/the oyster's cousin|Ssand/mud|PNot the oyster. The other one.
clamp|v4v-attach|fixing with a clamp||
clap|v4v-put|||
clarence|n3vehicle||||Tthe rumble/the wheel|Sone loose rumble/four wheels|Dlost its rumble
class|n1group||||Tthe stamp|PNot the traffic. The other one.
classic|a3q-old|||
classify|v4v-think|ordering by classes||
classmate|n3person|||
classroom|n3room||||Tthe ceiling/the floor|Sone loose ceiling|Dlost its ceiling|Won a school/next to the bar|PNot the bar. The other one.
claw|n2bodypart||||Tthe toe/the bird|Stoes/birds
clay|n2soil||||Tthe plastic|Splastic|PNot the sand. The other one.
clean|v1v-clean|||dirty|Tthe tooth|Steeth
cleaner|n2stuff||||Tthe soap/the shampoo
clear|a1q-big||||Zfrankly, rather broad
clerk|n2clerk|||
clever|a2q-clever|||stupid|Zfrankly, rather smart
click|v3v-travel|striking with a noise|||Dstruck with a noise|Gstriking with a noise
client|n1person||||PNot the patient. The other one.
cliff|n2mountain||||Tthe face/the rock|Sfaces/rocks|PNot the beach. The other one.
climb|v2v-climb|||
clip|n2device||||Tthe metal/the frame/the can|Smetal/frames
clipper|n4screen||||Tthe choke/the relay|Sone loose choke|Dlost its choke
cloak|n3thing||||PNot the flap. The other one.|Wnext to the flap/next to the wrapping
clock|n1clock||Tick tock!||Tthe movement/the balance wheel|Sone loose movement|Dlost its movement|PNot the watch. The other one.|Wnext to the watch/next to the timer
clone|n3person|||
close|v1v-close|||open|Tthe door|Sdoors
closed|a2q-shut|||open|Zanything but open/frankly, rather drawn|PNobody ever called it open.
closer|n1person|closing something|||PNot the longer. The other one.
closet|n2cupboard|hanging clothes|||Zfor hanging clothes|Tthe piece/the clothes/the door|Spieces/clotheses|PNot the cabinet. The other one.|Wnext to the cabinet/next to the buffet
cloth|n2cloth||||Tthe edging/the felt/the terry|Sone loose edging|Dlost its edging
clothes|n1garment||||Tthe wardrobe|Sone loose wardrobe|Dlost its wardrobe|PNot the accessory. The other one.|Wnext to the accessory
clothing|n2garment||||Tthe wardrobe/the blue/the uniform|Sone loose wardrobe|Dlost its wardrobe
cloud|n2weather||||Tthe water/the ice|Swater/ice|Won a sky|PNot the weather. The other one.
clove|n4plant||||Tthe flower/the tree|Sflowers/trees
clown|n2clown|amusing others|||Damused others|Gamusing others|Tthe jester|PNot the joker. The other one.
club|n1team|||
coach|n1leader||||Tthe conditioner|PNot the handler. The other one.
coal|n3fuel||||Tthe vegetable|Svegetable|PNot the oil. The other one.
coast|n2shore||||Tthe beach/the sea/the ocean|Sone loose beach/seas
coaster|n3person|||
coat|n1coat||||Ssleeves/shoulders|Tthe shoulder/the jacket
cobra|n4snake||Hsssss!||Tthe can/the skin/the neck|Scans/skins
cockpit|n4room||||Tthe capsule|Sone loose capsule|Dlost its capsule|Won an aircraft/next to the cabin|PNot the cabin. The other one.
cockroach|n3insect|||
cocksucker|n2person|performing fellatio||
cocktail|n2wine||||Tthe mixer/the manhattan/the sour|Sone loose mixer|PNot the punch. The other one.|Wnext to the punch/next to the flip
coco|n3tree||||Tthe fruit/the plant|Sfruits/plants
cocoa|n3sweets||||Tthe powder/the milk/the sugar|Spowder/milk
coconut|n3fruit|||
cocoon|n4thing||||Tthe envelope/the eggs|Senvelopes/eggs|PNot the universe. The other one.
cod|n3thing||||Tthe vessel/the seed/the plant|Svessels/seeds|PNot the hull. The other one.|Wnext to the hull
code|n1message|||
coffee|n1hotdrink||||Tthe ground/the bean/the cappuccino|Sgrounds/beans|PNot the tea. The other one.|Wnext to the tea
coho|n4food||||Tthe flesh/the lake|Sfleshes/lakes
coil|n4building||||Tthe foundation/the plate/the hank|Sone loose foundation|Dlost its foundation|PNot the building. The other one.|Wnext to the building/next to the porch
coincidence|n2event||||PNot the lottery. The other one.
col|n3place||||Tthe mountain|Smountains
cola|n3drink||||Tthe nut|Snuts|PNot the soda. The other one.|Wnext to the soda
cold|a1q-cold|||hot|Zanything but hot|PNobody ever called it hot.|Tthe room/the finger|Srooms
coleslaw|n4dish|||
collapse|v3v-travel|breaking down|||Dbroke down|Gbreaking down
collar|n2thing||||Tthe facing/the neck|Sone loose facing/necks|Dlost its facing|Won a neck/next to the bracelet|PNot the bracelet. The other one.
colleague|n2friend||||Tthe works|Sworkses
collect|v2v-collect|gathering together|||Dgathered together|Ggathering together
collector|n3person|collecting things|||PNot the longer. The other one.
college|n1school|||
collie|n3dog||||Tthe head|Sheads
collier|n3worker||||Tthe works/the mine|Sworkses/mines
collins|n2wine||||Tthe fruit/the juice|Sfruits/juice|PNot the sling. The other one.|Wnext to the sling
cologne|n4soap||||Tthe oil|Soil
colour|n2paint||||Tthe paint/the dye/the stain
colt|n3animal||||Tthe horse|Shorses
comb|n2device||||Tthe tooth/the hair|Sone loose tooth/hairs|Dlost its tooth|PNot the trap. The other one.|Wnext to the trap/next to the fan
come|v1v-come|moving toward||go
comedian|n3clown|telling jokes|||Dtold jokes|Gtelling jokes|Tthe clown/the joker
comet|n4thing||||Tthe sun|Ssuns|PNot the meteor. The other one.
comfortable|a2q-soft||||Zfrankly, rather easy|Tthe clothes|Sclotheses
comic|a3q-funny||||Zfrankly, rather amusing/frankly, rather funny|Tthe hat|Shats
comma|n4insect||||Tthe wing/the peacock's cousin|Swings|PNot the peacock. The other one.
command|n1speech||||Tthe order|PNot the speech. The other one.
commander|n1soldier||||PNot the aide. The other one.
commentator|n4expert||||PNot the therapist. The other one.
commie|n4leader|advocating communism||
commission|n2group||||Tthe board/the jury
commissioner|n2boss|||
commit|v2v-act|||
commodore|n4soldier|ranking above a captain|||Dranked above a captain|Granking above a captain|PNot the ensign. The other one.
common|a2q-normal|||individual|Zanything but individual/frankly, rather public|PNobody ever called it individual.
communicate|v4v-speak|transmitting information|||Dtransmitted information|Gtransmitting information
community|n2crowd||||Tthe neighborhood/the village/the hamlet|PNot the crowd. The other one.
companion|n3friend||||Tthe date|PNot the buddy. The other one.
company|n1firm|||
compare|v3v-learn|||
compartment|n3place||||Tthe cell
compass|n3gauge|finding directions|||Zfor finding directions|PNot the sonar. The other one.|Wnext to the sonar
compete|v4v-fight|competing for something||
competitor|n4athlete||||Tthe king/the champion/the favourite|PNot the player. The other one.
complain|v2v-speak|expressing complaints||cheer
complete|a2q-empty||||Zfrankly, rather absolute/frankly, rather blank|Tthe meal|Smeal
complex|a3q-tricky|||simple|Zanything but simple/frankly, rather complicated|PNobody ever called it simple.
complicate|v2v-change|||
complicated|a2q-tricky|||simple|Zanything but simple/frankly, rather complex|PNobody ever called it simple.
composer|n4artist||||PNot the conductor. The other one.
compound|v4v-grow|||
compromise|v3v-speak|arriving at a compromise||
computer|n1computer|performing calculations automatically|Bleep. Bloop.||Tthe bus/the chip/the website|Sone loose bus|Dlost its bus|Zfor performing calculations automatically|Won a platform
comrade|n2friend||||Tthe date|PNot the buddy. The other one.
concentrate|v3v-change|||
concern|v1v-be|||
concerned|a2q-worried||||Zfrankly, rather afraid
concrete|n3thing||||Tthe building/the sand/the water|Sbuildings/sand|PNot the brick. The other one.
condition|n1state||||Tthe need/the situation/the danger|PNot the situation. The other one.
condo|n3house||||Tthe bathroom/the bedroom|Sone loose bathroom|Dlost its bathroom|PNot the house. The other one.|Wnext to the house
condor|n4raptor||||Tthe bird/the buzzard's cousin|Sbirds|PNot the buzzard. The other one.
conduct|v3v-control|||
conductor|n4artist|leading a musical group|Tickets, please!||NTickets, please!|PNot the composer. The other one.
cone|n3thing||||PNot the block. The other one.|Wnext to the block/next to the surface
coney|n4fish||||Tthe grouper/the fish/the hind's cousin|Sone loose grouper/fishes|PNot the hind. The other one.
confess|v3v-speak|confessing to a punishable||
confident|a3q-sure|||
confidential|a4q-secret|||public|Zanything but public/frankly, rather private|PNobody ever called it public.
confirm|v2v-think|||
confront|v4v-fight|||
confuse|v2v-think|||
congo|n4spice|||
congratulate|v4v-praise|||
congressman|n3leader||||Tthe house/the rep|Shouses|PNot the senator. The other one.
connect|v2v-attach|||
connection|n1thing||||Tthe alliance/the involvement|PNot the relationship. The other one.
conquer|v4v-change|||
consequence|n2thing||||Tthe response/the impact/the harvest
consider|v1v-think|deeming to be||
console|n4table||||Tthe leg/the wall|Sone loose leg/walls|Dlost its leg|PNot the desk. The other one.|Wnext to the desk/next to the booth
constable|n4officer||||PNot the sheriff. The other one.
consul|n4worker||||PNot the ambassador. The other one.
consulate|n3building||||Tthe building|Sbuildings|PNot the embassy. The other one.|Wnext to the embassy
consult|v4v-act|||
consultant|n3expert|giving advice|||Dgave advice|Ggiving advice|Tthe counselor
consume|v4v-eat|eating up completely|||Date up completely|Geating up completely
consumer|n4person|using goods|||Gusing goods|Tthe customer/the drinker/the eater
contact|n1action|||
contain|v3v-be|||
container|n3container||||Tthe can/the bag/the box|Scans
contest|n2contest||||Tthe game/the race/the match
contestant|n3athlete|participating in competitions|||Dparticipated in competitions|Gparticipating in competitions|Tthe player/the winner/the loser
continent|n3thing|||
continue|v2v-act|continuing a certain state||
contract|n1document||||Tthe insurance/the lease/the charter
contractor|n3person|contracting to build things||
control|v1v-control|exercising authoritative control|||Dpowered over|Gpowering over
convent|n4house||||Tthe cell/the abbey|Sone loose cell|Dlost its cell|PNot the monastery. The other one.|Wnext to the monastery
conversation|n1message||||Tthe exchange/the talk/the chat|Sexchange
convertible|n4car||||Tthe gas pedal/the air bag/the can|Sone loose gas pedal/cans|Dlost its gas pedal|PNot the cab. The other one.|Wnext to the cab/next to the taxi
convince|v2v-speak|realizing the truth|||Drealized the truth|Grealizing the truth
convinced|a3q-sure||||Zfrankly, rather positive/frankly, rather confident
cook|v1v-cook|preparing a hot meal|||Dprepared a hot meal|Gpreparing a hot meal
cookie|n1cake|||
cool|a1q-cold|||warm|Zanything but warm|PNobody ever called it warm.|Tthe room/the drink|Srooms
cooler|n3appliance||||Tthe drip pan|Sone loose drip pan|Dlost its drip pan|PNot the fridge. The other one.|Wnext to the fridge
coop|n2barn|housing poultry|||Tthe farm|Sfarms|PNot the barn. The other one.|Wnext to the barn
cooperate|v3v-work|||
coordinate|v4v-put|||
coot|n4waterbird||||Tthe bird|Sbirds
cooter|n4reptile||||Tthe shell/the river|Sone loose shell/rivers
copper|n3metal||||PNot the iron. The other one.
copy|n1message|||
cord|n3rope||||Tthe bitter end/the drip loop/the string|Sone loose bitter end|Dlost its bitter end|PNot the rope. The other one.|Wnext to the rope
corn|n1vegetable|||
corner|n1place||||PNot the middle. The other one.
coroner|n2expert|||
corporal|n2soldier||||Tthe air|Sair|PNot the sergeant. The other one.
corral|n4room||||Tthe cattle|Scattles
correct|v2v-change|||
corridor|n3street||||Tthe rooms/the hallway|Sroomses|PNot the tunnel. The other one.|Wnext to the tunnel
corrupt|a4q-dirty||||Zfrankly, rather dirty
cosmos|n4thing||||PNot the nest. The other one.
cost|n1debt||||Tthe price/the expense/the payment
costume|n2costume||||Tthe wardrobe/the ball|Sone loose wardrobe/balls|Dlost its wardrobe
cot|n4thing||||Tthe finger|Sfingers
cottage|n3house||||Tthe library/the loft|Sone loose library|Dlost its library|PNot the villa. The other one.|Wnext to the villa
cotton|n2stuff||||Tthe plant|Splants|PNot the straw. The other one.
couch|n2seat||||Tthe seat|Sone loose seat|Dlost its seat|PNot the chair. The other one.|Wnext to the chair/next to the bench
cougar|n4bigcat||||Tthe lion|Slions
cough|v3v-breathe|exhaling abruptly||
counsel|n2lawyer|pleading cases in court|||Dpleaded cases in court|Gpleading cases in court|PNot the prosecutor. The other one.
counsellor|n4boss||||Tthe camp|Scamps|PNot the boss. The other one.
counselor|n2expert|giving advice about problems|||Dgave advice about problems|Ggiving advice about problems
count|n1noble||||PNot the baron. The other one.
counter|n2table||||Tthe leg/the surface/the bar|Sone loose leg/surfaces|Dlost its leg|PNot the desk. The other one.|Wnext to the desk/next to the booth
countess|n3noble||||Tthe female|Sfemales|PNot the duchess. The other one.
country|n1country||||Tthe kingdom|PNot the reservation. The other one.
county|n1place||||PNot the side. The other one.
couple|n1crowd|||
courier|n3traveller|carrying a message|||Dcarried a message|Gcarrying a message|Tthe bearer|PNot the passenger. The other one.
course|n1lesson||||Tthe seminar/the workshop
court|n1crowd|||
courthouse|n3building||||Tthe office|Soffices
courtroom|n3room||||Tthe bar/the bench|Sone loose bar|Dlost its bar|Won a courthouse/next to the bar|PNot the bar. The other one.
cousin|n1relative||||PNot the ancestor. The other one.
cover|v1v-hide|providing with a covering||uncover|Tthe face|Sfaces
covered|a2q-old|||bare|Zfrankly, rather sealed/frankly, rather white|Tthe face/the wagon|Sfaces
cow|n1farm||Moo!||Tthe bag/the poll/the female/the bull's cousin|Sone loose bag/females|PNot the bull. The other one.
coward|n2person|showing fear|||Dshowed fear|Gshowing fear|Tthe cur/the quaker|PNot the longer. The other one.
cowboy|n2farmer||Yee-haw!|
coyote|n3wolf|||
cozy|a4q-soft|||uncomfortable|Zanything but uncomfortable/frankly, rather comfortable|PNobody ever called it uncomfortable.
crab|n2shellfish||||Seyes|PNot the shrimp. The other one.|Tthe shrimp's cousin/the lobster's cousin
cracked|a4q-broken|||smooth|Zanything but smooth/frankly, rather rough|PNobody ever called it smooth.
cracker|n2bread||||Tthe water/the pretzel|Swater|PNot the toast. The other one.|Wnext to the toast/next to the bun
cradle|n4cupboard||||Tthe rocker/the bed|Sone loose rocker/beds|Dlost its rocker
cranberry|n4plant||||PNot the rose. The other one.|Wnext to the rose/next to the jasmine
crane|n1waterbird||||Tthe bird/the world|Sbirds/worlds
crank|n3person||||Tthe crab|PNot the motherfucker. The other one.
crash|v2v-fall|||
crate|n3box||||Tthe base/the lid/the rug|Sone loose base/rugs|Dlost its base|PNot the mailbox. The other one.|Wnext to the mailbox/next to the casket
crater|n4mountain||||Won a volcano|PNot the beach. The other one.
crawl|v3v-walk|moving slowly|||Dmoved slowly|Gmoving slowly
crazy|a1q-mad|||sane|Zanything but sane/frankly, rather disturbed|PNobody ever called it sane.
cream|n1dairy||||Tthe milk|Smilk|PNot the milk. The other one.|Wnext to the milk/next to the cheese
create|v2v-make|||
creator|n4person||||Tthe artist/the farmer/the producer|PNot the longer. The other one.
creature|n1animal||||Tthe head/the face/the young|Sone loose head
credit|n1message||||Tthe salute/the memorial|PNot the cheer. The other one.
creek|n2river||||Tthe ford/the river|Sone loose ford/rivers|PNot the river. The other one.
creep|v3v-walk|moving slowly|||Dmoved slowly|Gmoving slowly
creepy|a3q-scary|||
crepe|n4food|||
crew|n1group||||Tthe vehicle|Svehicles|PNot the family. The other one.
crib|n3bed|||
crime|n1crime||||Tthe attempt/the fraud/the felony
criminal|n1thief||||Tthe thief/the hood/the traitor
critic|n3person||||Tthe works/the art|Sworkses/arts
critter|n4animal||||Tthe head/the face/the pet's cousin/the male's cousin|Sone loose head|PNot the pet. The other one.
crocodile|n4reptile||||Smassive jaws/plates|Tthe plate/the alligator's cousin/the gator's cousin|PNot the alligator. The other one.
croissant|n4bread||||PNot the bagel. The other one.|Wnext to the bagel
crook|n2thief||||Tthe thief/the hood/the traitor
crop|n3action||||Tthe plant|Splants
cross|v2v-travel|traveling across|||Dpassed over|Gpassing over
crow|n2bird||Caw! Caw!||Tthe bird|Sbirds
crowd|n1crowd||||Tthe army/the crush/the drove|PNot the grade. The other one.
crowded|a4q-full||||Tthe theater/the train|Stheaters
crown|n2group||||Tthe head|Sheads
cruel|a3q-mean||||Zfrankly, rather fell/frankly, rather vicious
cruise|v3v-travel|||
cruiser|n3car||||Tthe gas pedal/the air bag/the street|Sone loose gas pedal/streets|Dlost its gas pedal|PNot the cab. The other one.|Wnext to the cab/next to the taxi
crush|v2v-break|||
crust|n3place||||Tthe earth|Searths
crutch|n4tool||||Tthe metal/the ground|Smetal/grounds
cry|v1v-cry|||
crystal|n2stuff||||Tthe ice/the twins/the gem|PNot the glass. The other one.
cub|n3person|||
cubicle|n4room||||Tthe ceiling/the floor|Sone loose ceiling|Dlost its ceiling|Won a monastery/next to the bar|PNot the bar. The other one.
cuckoo|n4fool||||PNot the fucker. The other one.
cucumber|n4vegetable||||Tthe fruit/the flesh|Sfruits/fleshes|PNot the pumpkin. The other one.|Wnext to the pumpkin/next to the onion
cuff|n2thing||||Tthe facing/the leg|Sone loose facing/legs|Dlost its facing|Won a sleeve
cuisine|n4action|||
cup|n1cup||||PNot the dish. The other one.|Wnext to the dish
cupboard|n4room||||Tthe room/the safe|Srooms
cupcake|n3cake|||
curb|n3thing|||
cure|n2medical||||Tthe antidote/the lotion|PNot the dose. The other one.|Wnext to the dose
curious|a2q-strange|||familiar|Zanything but familiar/frankly, rather funny|PNobody ever called it familiar.
curly|a4q-bent|||straight|Zanything but straight|PNobody ever called it straight.|Tthe hair|Shairs
current|n2thing|||
curry|n4dish||||Tthe topping/the ingredient/the vegetable|Sone loose topping/vegetable|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
curse|v2v-make|wishing harm upon||bless
curtain|n2curtain||||Tthe cloth|Scloths
cushion|n4bedding||||Tthe energy|Senergy|Won a suspension
custard|n4dish||||Tthe topping/the ingredient/the milk|Sone loose topping/milk|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
custom|n2job||||Tthe habit/the ritual
customer|n1person|paying for goods|||Dpaid for goods|Gpaying for goods|Tthe buyer/the patron/the taker
cut|v1v-cut||||Tthe rope|Sropes
cute|a1q-pretty||||Zfrankly, rather attractive
cutler|n4seller|||
cutter|n3worker||||Tthe stone|Sstones|PNot the breaker. The other one.
cyclops|n4shellfish||||Tthe eye/the worm|Seyes/worms
dad|n1relative|||
daddy|n1relative|||
dagger|n3weapon|piercing or stabbing|||Zfor piercing or stabbing|Tthe blade|Sblades
daily|a3q-daily|||
dairy|n4farm-place||||Tthe product|Sproducts|PNot the ranch. The other one.|Wnext to the ranch/next to the vineyard
daisy|n2flower||||Sflower heads/plants|Tthe plant/the head/the ray|PNot the orchid. The other one.|Wnext to the orchid/next to the poppy
dalmatian|n4dog||||Tthe flag/the coat/the puppy's cousin/the mutt's cousin|Sone loose flag/coats|PNot the puppy. The other one.
dam|n3wall||||Tthe water/the sea|Swater/seas|PNot the fence. The other one.|Wnext to the fence/next to the rail
damage|n1event||||PNot the revolution. The other one.
damaged|a4q-broken||||Zfrankly, rather broken|Tthe building|Sbuildings
dance|v1v-dance|||
dancer|n2dancer|dancing professionally||
dancing|n1dance||||Tthe steps|Sstepses
dandy|n3person||||Tthe dress/the macaroni|Sdresses|PNot the guy. The other one.
danger|n1state|||safety|PNot the safety. The other one.
dangerous|a1q-dangerous|||safe|Zanything but safe/frankly, rather desperate|PNobody ever called it safe.|Tthe bridge|Sbridges
danish|n4bread||||Sfruits/light|Tthe light/the fruit/the cheese
dare|v2v-act|||
dark|a1q-dark|||light|Zanything but light/frankly, rather black|PNobody ever called it light.
darn|v3v-fix|repairing by sewing|||Drepaired by sewing|Grepairing by sewing
dash|v4v-run|moving very quickly|||Dmoved very quickly|Gmoving very quickly
date|n1time||||Tthe birthday
daughter|n1person|||son
davenport|n4table||||Tthe drawer|Sone loose drawer|Dlost its drawer
dawn|n2idea||||Tthe light|Slight
day|n1time||||Tthe earth/the today/the tomorrow|Searths|PNot the minute. The other one.
deacon|n4worker|assisting the minister||
deadly|a3q-dangerous||||Zfrankly, rather mortal
deal|v1v-speak|||
dean|n1boss|||
dear|a1q-quality||||Zfrankly, rather beloved/frankly, rather darling
dearest|n3person||||PNot the boyfriend. The other one.
deb|n3person||||PNot the girl. The other one.
decaf|n4hotdrink||||PNot the cappuccino. The other one.|Wnext to the cappuccino
deceased|a4q-tired|||alive|Zanything but alive/frankly, rather asleep|PNobody ever called it alive.
deceive|v4v-trick|||
decent|a2q-kind||||Zfrankly, rather nice
decide|v1v-decide|||
decision|n1action||||Tthe move/the appointment
deck|n2thing||||Tthe vessel|Svessels|Won a ship/next to the pier|PNot the pier. The other one.
declare|v3v-tell|stating emphatically and authoritatively||
decoration|n3thing||||Tthe hanging|PNot the block. The other one.|Wnext to the block/next to the surface
decoy|n3thief||||Tthe roper|PNot the liar. The other one.
dedicate|v4v-use|||
deep|a1q-deep|||shallow|Zanything but shallow/frankly, rather heavy|PNobody ever called it shallow.
deer|n2deer||||Tthe flag/the withers/the solid|Sone loose flag/solid
defeat|v3v-win|winning a victory over|||Dwon a victory over|Gwinning a victory over
defend|v2v-guard|||
defendant|n2person|||plaintiff|Tthe accused|PNot the plaintiff. The other one.
defender|n4person|caring for persons|||Dcared for persons|Gcaring for persons|Tthe guard/the champion/the bodyguard
defense|n1action||||Tthe umbrella/the mining
define|v4v-be|||
definite|a4q-sure|||
degree|n1quality||||Tthe high/the grind/the extreme|PNot the age. The other one.
delay|v3v-shrink|||rush
delicacy|n4food|||
delicate|a4q-light|||rugged|Zanything but rugged/frankly, rather tender|PNobody ever called it rugged.|Tthe wing|Swings
delicious|a2q-tasty||||Zfrankly, rather delightful
delighted|a3q-happy||||Zfrankly, rather pleased
delightful|a4q-tasty||||Zfrankly, rather delicious
deliver|v2v-speak|||
delta|n3mountain||||Tthe river/the water|Srivers/water|PNot the beach. The other one.
demand|v2v-ask|requesting urgently and forcefully||
demonstrate|v4v-see|||
dentist|n2doctor||Say aaah!||PNot the doctor. The other one.
deny|v2v-argue|declaring untrue||admit
department|n1group||||Tthe personnel
depend|v2v-be|||
deposit|v3v-attach|||
depot|n4station||||Tthe vehicle/the load|Svehicles/loads|Won a transportation
depressed|a3q-sad|||high|Zanything but high|PNobody ever called it high.
deputy|n2officer||||PNot the sheriff. The other one.
derby|n4hat||||Tthe crown|Sone loose crown|Dlost its crown
describe|v2v-teach|||
desert|v2v-think|leaving someone who needs||
deserve|v2v-be|||
design|v2v-plan|||
designer|n3expert|specializing in interior design||
desire|n2feeling||||Tthe wish/the urge/the ambition|PNot the shame. The other one.
desk|n1table||||Tthe drawer/the leg/the piece|Sone loose drawer/pieces|Dlost its drawer|PNot the booth. The other one.|Wnext to the booth/next to the counter
dessert|n2cake||||Tthe dish/the meal/the charlotte|Sdishes/meal
destiny|n2event||||Tthe doom/the inevitable/the karma|PNot the miracle. The other one.
destroy|v1v-make||||Tthe house|Shouses
destroyed|a2q-broken|||preserved|Zanything but preserved/frankly, rather broken|PNobody ever called it preserved.
destroyer|n3boat||||Tthe conning tower/the arm|Sone loose conning tower/arms|Dlost its conning tower
detail|n1idea||||Tthe respect/the trifle|PNot the truth. The other one.
detect|v4v-find|determining the existence|||Ddetermined the existence|Gdetermining the existence
detective|n1officer|investigating crimes|||Dinvestigated crimes|Ginvestigating crimes|Tthe tracer|PNot the inspector. The other one.
detector|n3device||||PNot the trap. The other one.|Wnext to the trap/next to the fan
determine|v3v-speak|establishing after a calculation|||Destablished after a calculation|Gestablishing after a calculation
detonator|n4device||||Tthe explosive/the can|Sone loose explosive/cans|Dlost its explosive
detour|n4street||||Tthe bend/the crown|Sone loose bend|Dlost its bend|PNot the highway. The other one.|Wnext to the highway/next to the driveway
develop|v2v-make|||
device|n2device||||Tthe key/the machine/the trap
devil|n1spirit||||PNot the bogey. The other one.
devote|v4v-use|||
dial|n2thing|||
diamond|n1jewellery||||Tthe piece|Spieces
dice|n2thing||||Tthe face/the four/the six|Sfaces
dickhead|n4person||||PNot the crank. The other one.
diesel|n4engine||||Tthe engine block/the force feed/the engine|Sone loose engine block/engines|Dlost its engine block
diet|n2food||||PNot the eats. The other one.|Wnext to the eats/next to the menu
difference|n1quality||||PNot the goodness. The other one.
different|a1q-quality|||same|Zanything but same/frankly, rather contrary|PNobody ever called it same.
difficult|a2q-tricky|||easy|Zanything but easy/frankly, rather hard|PNobody ever called it easy.
dig|v2v-touch|turning up|||Dturned up|Gturning up
digger|n3worker||||PNot the porter. The other one.
dill|n4plant||||Tthe vegetable/the world/the seed|Sone loose vegetable/worlds|PNot the sang. The other one.|Wnext to the sang/next to the ginger
dine|v2v-eat|eating dinner|||Date dinner|Geating dinner
diner|n2person||||Tthe meal/the cutter|Smeal|PNot the vegetarian. The other one.
ding|n3noise||||PNot the noise. The other one.
dingo|n4wolf||||Tthe dog|Sdogs
dinner|n1meal||||Tthe course/the dish|Sone loose course|PNot the lunch. The other one.|Wnext to the lunch/next to the breakfast
dinosaur|n3dinosaur|||
dip|v4v-come|||
diplomat|n4worker||||Tthe ambassador/the consul|PNot the ranger. The other one.
direct|v2v-order|commanding with authority|||Dcommanded with authority|Gcommanding with authority
direction|n1place||||Tthe bearing
director|n1boss|controling resources|||Dcontroled resources|Gcontroling resources|PNot the executive. The other one.
dirk|n4weapon||||Tthe blade|Sblades
dirt|n2soil||||Tthe surface/the rock/the till|Ssurfaces/rocks
dirty|a2q-dirty|||clean|Zanything but clean/frankly, rather black|PNobody ever called it clean.|Tthe dish/the foot|Sdishes
disagree|v4v-argue|||
disappear|v2v-change|||
disappoint|v2v-forbid|||
disc|n4device|reproducing music|||Tthe needle/the track|Sneedles/tracks
discharge|n2event||||Tthe energy/the explosion|Senergy|PNot the miracle. The other one.
discover|v2v-find|determining the existence|||Ddetermined the existence|Gdetermining the existence
discuss|v2v-speak|examining in speech|||Dexamined in speech|Gexamining in speech
disgrace|v4v-act|bringing shame|||Dbrought shame|Gbringing shame
disgust|v2v-see|filling with distaste||
dish|n2cup||||Tthe piece|Spieces|PNot the cup. The other one.|Wnext to the cup
dishwasher|n4appliance||||Tthe machine|Smachines|PNot the refrigerator. The other one.|Wnext to the refrigerator
dismiss|v3v-speak|barring from attention|||Dbarred from attention|Gbarring from attention
dispatch|v4v-travel|||
display|v4v-see|||
distant|a4q-far|||close|Zanything but close/frankly, rather deep|PNobody ever called it close.
distinguish|v4v-think|marking as different|||Dmarked as different|Gmarking as different
distinguished|a4q-important||||Zfrankly, rather important
distract|v3v-annoy|||
district|n2country||||Tthe jurisdiction
disturb|v2v-annoy|moving deeply|||Dmoved deeply|Gmoving deeply
ditch|n2thing||||Tthe earth/the trench|Searths
dive|v2v-swim|dropping steeply||
diver|n3person|working underwater|||Dworked underwater|Gworking underwater|Tthe works|Sworkses
divide|v4v-act|separating into parts||unite
diving|n3contest||||Tthe water|Swater
divorced|a3q-alone|||married|Zanything but married|PNobody ever called it married.
dixie|n3pan||||Tthe metal/the camp|Smetal/camps|PNot the kettle. The other one.|Wnext to the kettle
dizzy|a4q-sick|||well|Zanything but well|PNobody ever called it well.
doc|n1doctor||||Tthe surgeon/the resident/the intern|PNot the dentist. The other one.
dock|n2harbour|||
doctor|n1doctor||Say aaah!||Tthe surgeon/the resident/the intern|PNot the dentist. The other one.
dodge|v4v-travel|||
dodger|n4thief||||PNot the liar. The other one.
dog|n1dog||Woof!||NWoof!|Tthe flag/the paw/the puppy|Sone loose flag
doggie|n4dog||||Tthe flag/the puppy's cousin/the mutt's cousin|Sone loose flag|PNot the puppy. The other one.
doggy|n3dog||||Tthe flag/the puppy's cousin/the mutt's cousin|Sone loose flag|PNot the puppy. The other one.
doll|n2toy||||PNot the teddy. The other one.|Wnext to the teddy
dollar|n1amount|||
dolphin|n3whale||||Tthe tooth|Steeth
domestic|a4q-political|||foreign|Zanything but foreign/frankly, rather home|PNobody ever called it foreign.
domino|n3coat||||Tthe costume|Scostumes
donate|v4v-take|||
donkey|n3horse||Hee-haw!|
donor|n3person||||PNot the savior. The other one.
donut|n3cake|||
doodle|n4picture|||
doom|v3v-tell|designating beforehand||
door|n1door||||Tthe lock/the entrance/the room|Sone loose lock/entrances|Dlost its lock|PNot the gate. The other one.|Wnext to the gate
doorbell|n3device||Ding dong!||NDing dong!
doorman|n4person|guarding an entrance|||Dguarded an entrance|Gguarding an entrance|Tthe entrance|Sentrances
doorstep|n4device||||Tthe piece/the wood|Spieces/wood|Won a doorway
doorway|n3street||||Tthe casing/the doorstep/the room|Sone loose casing/rooms|Dlost its casing|Won a wall/next to the portal|PNot the portal. The other one.
dork|n3person||||Tthe schmuck
dorm|n3building||||Tthe extension/the entrance hall|Sone loose extension|Dlost its extension|PNot the tavern. The other one.|Wnext to the tavern/next to the architecture
dory|n4boat||||Tthe peg|Sone loose peg|Dlost its peg|PNot the canoe. The other one.|Wnext to the canoe
dose|n3medical||||PNot the cure. The other one.|Wnext to the cure
double|v2v-change|increasing twofold||
doubt|n1state|||
dough|n2food|||
doughnut|n3cake|||
dove|n3bird||Coo! Coo!|
dozen|n2number||||PNot the thousand. The other one.
drag|v2v-carry|||
dragon|n2beast||||PNot the griffin. The other one.
dragonfly|n4insect|||
drain|v3v-travel|flowing off gradually||
drake|n3waterbird||||Tthe duck down/the duck|Sone loose duck down
drape|n3curtain||||Tthe cloth|Scloths
draw|v1v-draw||||Tthe wagon|Swagons
drawer|n2container||||Tthe lock/the piece/the furniture|Sone loose lock/pieces|Dlost its lock|Won a chest/next to the basket|PNot the basket. The other one.
drawn|a3q-tired|||rested|Zanything but rested/frankly, rather worn|PNobody ever called it rested.
dreadful|a4q-scary||||Zfrankly, rather awful/frankly, rather terrible
dream|n1idea||||Tthe nightmare|PNot the vision. The other one.
dreamer|n3person|||
dress|n1dress||||Tthe slide fastener/the skirt/the gown|Sone loose slide fastener/skirts|Dlost its slide fastener
dresser|n4cupboard|keeping clothes|||Tthe drawer/the shelf/the clothes|Sone loose drawer/drawers|Dlost its drawer|Zfor keeping clothes|PNot the closet. The other one.|Wnext to the closet/next to the cabinet
dressing|n2sauce||||PNot the gravy. The other one.|Wnext to the gravy
drift|v3v-swim|watering current|||Dwatered current|Gwatering current
drill|v3v-cut|handing tool|||Dhanded tool|Ghanding tool|Tthe hole|Sholes
drink|v1v-drink|||
drip|v4v-fall|falling in drops|||Dfell in drops|Gfalling in drops
drive|v1v-ride|controling a vehicle|||Dcontroled a vehicle|Gcontroling a vehicle
driver|n1driver||||Tthe motor/the vehicle/the chauffeur|Smotors/vehicles
driveway|n3street||||Tthe bend/the crown/the house|Sone loose bend/houses|Dlost its bend|PNot the highway. The other one.|Wnext to the highway/next to the shortcut
drone|n3insect||||Tthe queen|Squeens
drop|v1v-fall||||Tthe dish|Sdishes
drove|n2herd|||
drown|v3v-touch|covering completely|||Dcovered completely|Gcovering completely
drugstore|n3shop||||PNot the bookstore. The other one.|Wnext to the bookstore/next to the bakery
drum|n2drum||Rat-a-tat!||Tthe head/the hammer/the bongo|Sone loose head|Dlost its head|PNot the chime. The other one.|Wnext to the chime
drummer|n3musician|playing a drum|Rat-a-tat!|
dry|a2q-dry|||wet|Zanything but wet/frankly, rather thirsty|PNobody ever called it wet.|Tthe land/the clothes|Sland
dryer|n3thing|||
duchess|n3noble||||PNot the countess. The other one.
duck|n1waterbird||Quack!||NQuack!|Tthe bird/the drake/the redhead/the goose's cousin|Sbirds|PNot the goose. The other one.
due|a2q-late||||Zfrankly, rather collect
duff|n4cake|||
dug|n2bodypart||||PNot the titty. The other one.
duke|n2noble|||
dull|a3q-normal|||lively|Zanything but lively/frankly, rather heavy|PNobody ever called it lively.
dummy|n2person|||
dump|v2v-remove|throwing away as refuse|||Dthrew away as refuse|Gthrowing away as refuse
dumpling|n4food||||Tthe ball/the dough|Sballs/dough|PNot the noodle. The other one.|Wnext to the noodle
dungeon|n4building||||Tthe tower/the wall/the castle|Stowers/walls|Won a castle
dust|n2stuff||||Tthe earth/the can/the air|Searths/cans
duty|n1action||||Tthe requirement
dwarf|n3person|||
dye|v2v-change|coloring with dye||
dynamite|n2stuff||Ka-boom!||Tthe wood|Swood
eager|a4q-worried||||Zfrankly, rather anxious
eagle|n2raptor||||PNot the hawk. The other one.|Tthe hawk's cousin/the owl's cousin
ear|n1bodypart|hearing and equilibrium|||PNot the eye. The other one.
earlier|a2q-early|||middle|Zanything but middle|PNobody ever called it middle.
early|a1q-early|||middle|Zanything but middle/frankly, rather advance|PNobody ever called it middle.
earn|v2v-take|earning on some commercial||
earring|n2jewellery||||Tthe clip/the hole|Sclips/holes|PNot the pin. The other one.|Wnext to the pin/next to the jewel
earth|n1star||||Tthe land/the sky/the planet|Sone loose land/planets
earthquake|n3thing||||Tthe surface/the plane|Ssurfaces/planes|PNot the flood. The other one.
ease|v3v-travel|moving gently|||Dmoved gently|Gmoving gently
easter|n3holiday|||
easy|a1q-easy|||difficult|Zanything but difficult/frankly, rather clean|PNobody ever called it difficult.
eat|v1v-eat|||
eats|n2food||||Tthe meal|Smeal|PNot the diet. The other one.|Wnext to the diet/next to the menu
echo|v4v-speak|||
edge|n2place||||Tthe surface|Ssurfaces|PNot the border. The other one.
editor|n2worker||||PNot the official. The other one.
educate|v4v-fix|||
eel|n4food||||Tthe flesh/the water/the smoke|Sfleshes/water|PNot the trout. The other one.|Wnext to the trout/next to the smelt
effect|n1thing||||Tthe response/the impact/the harvest
egg|n1thing||||Tthe envelope/the female/the bird|Senvelopes/females
eggnog|n4wine||||Seggs/milk|Tthe milk/the eggs
eggplant|n4vegetable||||Tthe skin|Sskins|PNot the potato. The other one.|Wnext to the potato/next to the pepper
elbow|n2bodypart||||Tthe funny bone/the arm|Sone loose funny bone/arms|PNot the knee. The other one.
elder|n2elder|||
elect|v4v-decide|||
electric|a3q-electric||||Tthe wire|Swires
electrical|a4q-electric|||
electricity|n2thing||||PNot the pressure. The other one.
electronic|a4q-electric|||
elegant|a4q-pretty||||Zfrankly, rather fine
elephant|n2elephant||Trumpet! Toooot!||Tthe trunk/the thick skin|Sone loose trunk
elevator|n2device||||Tthe car/the cage/the floor|Sone loose car/cages|Dlost its car|Won a building
elf|n3fairy|||
eliminate|v4v-change|||
elk|n3deer||||Tthe flag/the withers/the reindeer's cousin|Sone loose flag|PNot the reindeer. The other one.
elm|n3tree||||Tthe stump/the crown|Sone loose stump|PNot the willow. The other one.|Wnext to the willow
embarrass|v2v-annoy|||
embarrassed|a2q-shy|||composed|Zanything but composed|PNobody ever called it composed.
embassy|n3building||||Tthe building|Sbuildings|PNot the consulate. The other one.|Wnext to the consulate
embrace|v4v-be|including in scope|||Dincluded in scope|Gincluding in scope
emergency|n1event|||
emperor|n2royal||Your Majesty!||NYour Majesty!|PNot the king. The other one.
empire|n2place|||
employ|v3v-use|||
employee|n2worker||||Tthe hire/the clerk/the bartender
employer|n3boss|employing workers|||Demployed workers|Gemploying workers|Tthe boss
empress|n4royal|||
empty|a2q-empty|||full|Zanything but full/frankly, rather blank|PNobody ever called it full.|Tthe room|Srooms
encounter|v4v-travel|||
encourage|v3v-help|contributing to the progress|||Dcontributed to the progress|Gcontributing to the progress
end|n1place||||Tthe tip/the destination
endless|a4q-long|||short|Zanything but short/frankly, rather eternal|PNobody ever called it short.
enemy|n1army|||
energy|n1thing||||Tthe system/the heat/the electricity|Ssystems|PNot the pressure. The other one.
engage|v2v-act|carrying out|||Dcarried out|Gcarrying out
engaged|a2q-busy|||idle|Zanything but idle/frankly, rather busy|PNobody ever called it idle.
engine|n1engine||||Tthe gearing/the energy/the generator|Sone loose gearing/energy|Dlost its gearing
engineer|n2person||||Tthe programmer|PNot the longer. The other one.
enjoy|v1v-annoy|||
enormous|a4q-big|||small|Zanything but small/frankly, rather tremendous|PNobody ever called it small.
ensign|n4soldier||||Tthe coast|Scoasts|PNot the commodore. The other one.
enter|v2v-come|||exit
entertain|v3v-act|||
entire|a1q-full||||Zfrankly, rather full/frankly, rather total
entrance|n2street||||Tthe portal/the doorway
entree|n4meal||||Tthe dish/the meal|Sdishes/meal
envelope|n2container||||PNot the drawer. The other one.|Wnext to the drawer/next to the basket
envy|v4v-think|feeling envious towards||
episode|n2event||||Tthe drama|PNot the miracle. The other one.
equal|a3q-near||||Zfrankly, rather close/frankly, rather coordinate
equipment|n2thing||||Tthe satellite/the recorder|PNot the system. The other one.|Wnext to the system/next to the medium
erase|v4v-change|removing from memory|||Dremoved from memory|Gremoving from memory
erica|n3plant||||Tthe plant|Splants|PNot the heather. The other one.|Wnext to the heather
ern|n3raptor||||Tthe tail|Stails
escape|v2v-leave|running away from confinement||
escaped|a3q-free||||Zfrankly, rather loose/frankly, rather free
espresso|n4hotdrink||||Tthe water/the pressure/the ground|Swater/pressure|PNot the cappuccino. The other one.|Wnext to the cappuccino
establish|v3v-act|setting up|||Dset up|Gsetting up
estimate|v4v-guess|judging tentatively||
eternal|a3q-long||||Zfrankly, rather permanent
evacuate|v4v-travel|||
evening|n1time||||PNot the afternoon. The other one.
event|n1event||||Tthe happening/the miracle/the makeup
everyday|a3q-normal|||extraordinary|Zanything but extraordinary/frankly, rather routine
evidence|n1idea||||Tthe track/the proof/the symptom|PNot the example. The other one.
evil|a1q-mean|||good|Zanything but good/frankly, rather black|PNobody ever called it good.
exact|a2q-scientific||||Zfrankly, rather direct/frankly, rather perfect
examine|v3v-learn|||
examiner|n4person|||
example|n1idea||||Tthe sample/the exception/the specimen|PNot the evidence. The other one.
excellent|a2q-good|||inferior|Zanything but inferior/frankly, rather splendid|PNobody ever called it inferior.
exchange|n2thing|||
exclusive|a4q-alone|||shared|Zanything but shared|PNobody ever called it shared.
excuse|n1picture|||
executive|n2boss||||PNot the manager. The other one.
exhaust|v3v-change|wearing out completely|||Dwore out completely|Gwearing out completely
exhausted|a3q-tired|||rested|Zanything but rested/frankly, rather spent|PNobody ever called it rested.
exhibit|v4v-be|showing an attribute||
exile|n4traveller|||
exist|v2v-be|||
exit|n2thing||||PNot the slit. The other one.|Wnext to the slit
exotic|a4q-foreign|||native|Zanything but native/frankly, rather alien|PNobody ever called it native.|Tthe plant|Splants
expect|v1v-think|regarding something as probable||
expensive|a2q-dear|||cheap|Zanything but cheap|PNobody ever called it cheap.|Tthe clothes/the shop|Sclotheses
experience|n1idea|||
experienced|a4q-old|||
expert|n2expert|performing skillfully|||Tthe talent/the shooter/the therapist
explain|v1v-teach|||
explode|v3v-explode|||
explore|v4v-find|inquiring into|||Dinquired into|Ginquiring into
explorer|n4person||||Tthe diver|PNot the longer. The other one.
explosion|n2event||||Tthe energy|Senergy
explosive|a3q-dangerous|||
expose|v3v-change|||
exposed|a3q-open|||protected|Zanything but protected/frankly, rather open|PNobody ever called it protected.
express|v3v-speak|||
extend|v4v-change|extending in scope||
extraordinary|a3q-good|||ordinary|Zanything but ordinary/frankly, rather fantastic|PNobody ever called it ordinary.
extreme|a3q-extreme|||mild|Zanything but mild/frankly, rather intense|PNobody ever called it mild.
eye|n1bodypart||||Tthe lid/the eyeball/the peeper|Sone loose lid|PNot the ear. The other one.
eyewitness|n3person||||Tthe can|Scans
fabric|n3cloth||||Tthe edging/the felt/the terry|Sone loose edging|Dlost its edging
face|n1facepart||||Tthe beard/the mouth/the head|Sone loose beard/heads
facility|n2thing||||Tthe building/the station/the grid|Sbuildings|PNot the block. The other one.|Wnext to the block/next to the surface
factor|n2event||||Tthe fundamental
factory|n2factory||||Tthe production line/the shop floor/the building|Sone loose production line/facilities|Dlost its production line
fade|v3v-shrink|disappearing gradually||
fail|v2v-fail|failing to do something||
faint|a3q-weak||||Zfrankly, rather weak
fair|a1q-clean||||Zfrankly, rather just/frankly, rather clean|Tthe foot|Sfeet
fairy|n2fairy||||Smagical powers|Tthe elf
faith|n1idea||||PNot the opinion. The other one.
faithful|a4q-hard||||Zfrankly, rather firm/frankly, rather true
fake|a2q-fake|||genuine|Zanything but genuine/frankly, rather phony|PNobody ever called it genuine.
falcon|n4raptor||||Tthe bird/the merlin|Sbirds
fall|v1v-fall|||
false|a3q-fake|||true|Zanything but true|PNobody ever called it true.
familiar|a2q-old||||Zfrankly, rather beaten
family|n1group||||PNot the crew. The other one.
famous|a2q-famous|||unknown|Zanything but unknown/frankly, rather known|PNobody ever called it unknown.
fan|n1device||||Tthe air/the surface|Sair/surfaces|PNot the trap. The other one.|Wnext to the trap/next to the comb
fancy|v2v-make|seeing in its mind|||Dsaw in its mind|Gseeing in its mind
fang|n4limb||||PNot the limb. The other one.
fantastic|a2q-good|||familiar|Zanything but familiar/frankly, rather strange|PNobody ever called it familiar.
far|a1q-far|||near|Zanything but near/frankly, rather cold|PNobody ever called it near.
farm|n1farm-place||||Tthe locker room/the building/the ranch|Sone loose locker room/buildings|Dlost its locker room
farmer|n2farmer|operating a farm|||Tthe rancher
fast|a1q-fast|||slow|Zanything but slow/frankly, rather express|PNobody ever called it slow.|Tthe track/the car|Stracks
fatal|a4q-dangerous||||Zfrankly, rather deadly/frankly, rather terminal
fate|n2event||||Tthe doom/the inevitable/the karma|PNot the miracle. The other one.
father|n1relative|||mother|Tthe dad|PNot the mother. The other one.
fatso|n4person||||PNot the hulk. The other one.
fault|n1mistake||||Tthe slip/the stupidity
favor|v2v-act|promoting over another|||Dpromoted over another|Gpromoting over another
favorite|n1idea|||
favourite|n2athlete|||
fawn|n4deer||||Tthe flag/the withers/the elk's cousin/the moose's cousin|Sone loose flag|PNot the elk. The other one.
fax|n2thing||||Tthe wire|Swires
fear|n1fear||||Tthe scare/the alarm/the panic
feather|n2stuff||||Tthe web/the quill/the light|Sone loose web/light|Won a bird
federal|a2q-political|||local|Zanything but local/frankly, rather national|PNobody ever called it local.
fee|n1debt||||Tthe commission/the toll/the tuition
feed|n1food||||Tthe food/the mash/the slop|Sone loose food
feeder|n4animal||||PNot the stray. The other one.|Tthe stray's cousin
feel|v1v-annoy|||
feeling|n1feeling||||Tthe hope/the pain/the pleasure
fell|v2v-cut|||
fellow|n1person||||PNot the man. The other one.
felon|n4thief||||Tthe thief/the hood/the traitor
felt|n1cloth||||Tthe edging|Sone loose edging|Dlost its edging|PNot the silk. The other one.|Wnext to the silk/next to the velvet
female|n1animal||||Tthe head/the face/the can/the pet's cousin|Sone loose head/cans|PNot the pet. The other one.
fence|n2wall||||Tthe hedge|PNot the rail. The other one.|Wnext to the rail/next to the dam
fender|n4wall||||Tthe wheel/the vehicle/the block|Swheels/vehicles|Won a car/next to the fence|PNot the fence. The other one.
fern|n4plant||||Tthe plant/the brake|Splants
ferret|n4animal|||
ferry|n3boat||||Tthe boat whistle/the vehicle/the water|Sone loose boat whistle/vehicles|Dlost its boat whistle|PNot the barge. The other one.|Wnext to the barge/next to the ark
fetch|v4v-touch||||Tthe hat|Shats
fez|n3hat||||PNot the tam. The other one.|Wnext to the tam
fiance|n3person|||
fiancee|n4person|||
fiddle|n3strings||||Tthe chin rest/the violin bow/the instrument|Sone loose chin rest/four strings|Dlost its chin rest
field|n1field||||Tthe piece/the tree/the yard|Spieces/trees
fiend|n4person||||PNot the motherfucker. The other one.
fight|v1v-fight|carrying on a fight||
fighter|n2person||||Tthe tough/the butter/the victor|PNot the longer. The other one.
figure|n1message||||Tthe picture|Spictures
file|v2v-keep|||
fill|v2v-fill|||empty
filled|a2q-full|||empty|Zanything but empty/frankly, rather full|PNobody ever called it empty.
filling|n2stuff|||
filly|n4animal||||Tthe horse/the colt's cousin|Shorses|PNot the colt. The other one.
film|n1film||||Tthe sequence/the musical/the documentary|Sone loose sequence
filter|n3device||||PNot the trap. The other one.|Wnext to the trap/next to the fan
filthy|a3q-dirty|||nice|Zanything but nice/frankly, rather dirty|PNobody ever called it nice.
final|a2q-first|||opening|Zanything but opening/frankly, rather last|PNobody ever called it opening.
finance|v4v-pay|||
finch|n3bird|crushing seeds|||Zfor crushing seeds|Tthe seed|Sseeds
find|v1v-find|||
fine|a1q-good||||Zfrankly, rather okay/frankly, rather cool
finger|n1limb||||Tthe pad/the knuckle/the hand|Sone loose pad/hands|PNot the toe. The other one.
finish|v1v-stop|bringing to a finish|||Tthe dish|Sdishes
fink|n3person|||
fire|n1fire|||
firefly|n4insect|||
fireplace|n3room||||Tthe water back/the wall/the can|Sone loose water back/walls|Dlost its water back|Won a chimney
firm|a2q-hard||||Zfrankly, rather steady/frankly, rather stiff|Tthe mouth|Smouths
first|a1q-first|||last|Zanything but last/frankly, rather basic|PNobody ever called it last.|Tthe house|Shouses
fish|n1fish||||Tthe fin/the tail fin|Sone loose fin/scales
fisher|n3hunter||||PNot the hunter. The other one.
fisherman|n3hunter||||PNot the hunter. The other one.
fist|n2bodypart||||Tthe digital arteries/the palm/the finger|Sone loose digital arteries/fingers
fit|v2v-be|||
fitch|n4animal|||
five|a1q-quality|||
fix|v1v-fix|||
flag|n2thing||||Tthe piece/the cloth/the colors|Spieces/cloths
flamingo|n4waterbird||||Tthe bird/the lake/the crane's cousin|Sbirds/lakes|PNot the crane. The other one.
flan|n4cake||||Tthe fruit|Sfruits|PNot the pudding. The other one.|Wnext to the pudding
flap|n3thing||||Tthe dag|PNot the cloak. The other one.|Wnext to the cloak/next to the wrapping
flash|v3v-see|glowing intermittently||
flashlight|n3lamp|||
flat|a2q-flat||||Zfrankly, rather level/frankly, rather plane|Tthe desk|Sdesks
flatter|v3v-praise|praising somewhat dishonestly||
flea|n3insect||||Tthe wing/the bug's cousin/the louse's cousin|Sone loose wing|PNot the bug. The other one.
flee|v4v-leave|running away quickly|||Dran away quickly|Grunning away quickly
flicker|n4bird|||
flier|n4traveller||||Tthe air|Sair|PNot the passenger. The other one.
flies|n2place||||Tthe store|Sstores|PNot the seat. The other one.
flight|n1group||||PNot the line. The other one.
flip|n2wine||||Tthe mixer/the egg|Sone loose mixer/eggs|PNot the punch. The other one.|Wnext to the punch/next to the cocktail
flirt|n2person||||PNot the girl. The other one.
float|v3v-swim|watering current|||Dwatered current|Gwatering current
flood|n2thing||||Tthe water|Swater|PNot the earthquake. The other one.
floor|n1thing||||Won a room/next to the platform|PNot the platform. The other one.
floss|n4rope||||PNot the woof. The other one.|Wnext to the woof
flour|n4food||||Tthe meal|Smeal|PNot the juice. The other one.|Wnext to the juice
flow|n1event||||Tthe fluid/the rush/the current|Sfluid
flower|n1flower||||Tthe plant/the pink/the daisy|Splants
fluid|n2stuff||||Tthe room/the pressure/the liquid|Srooms/pressure
flush|v3v-breathe|turning red|||Dturned red|Gturning red
flute|n4wind||||Tthe finger hole/the instrument/the tube|Sone loose finger hole/finger holes|Dlost its finger hole
fly|v1v-fly|traveling through the air|Bzzzz!||Dtraveled through the air|Gtraveling through the air
foam|n3shape|||
focus|n1idea||||Tthe energy|Senergy
fog|n2thing||||Tthe water/the air/the ground|Swater/air
fold|v3v-press|||
folk|n1group|||
follow|v1v-follow|||
follower|n4person|||leader|Tthe satellite/the buff/the leech|PNot the longer. The other one.
fond|a3q-soft||||Zfrankly, rather tender/frankly, rather loving
food|n1food||||Tthe can/the energy/the tissue|Scans/energy
fool|v1v-trick|||
foolish|a3q-silly|||wise|Zanything but wise/frankly, rather absurd|PNobody ever called it wise.
foot|n1bodypart||||Tthe digital arteries/the sole/the leg|Sone loose digital arteries/legs
footage|n3camera||||PNot the reel. The other one.|Wnext to the reel
football|n1sport||||Tthe soccer
forbid|v3v-forbid|commanding against||permit
force|n1power||||Tthe effect/the pressure|Seffect
ford|v4v-travel|||
forehead|n3facepart||||Tthe face|Sfaces|PNot the chin. The other one.
foreign|a2q-foreign|||domestic|Zanything but domestic|PNobody ever called it domestic.|Tthe office|Soffices
foreman|n3boss|exercising control over workers|||Dexercised control over workers|Gexercising control over workers|PNot the superintendent. The other one.
forge|v4v-make|creating by hammering|||Dcreated by hammering|Gcreating by hammering
forgery|n4picture|||
forget|v1v-forget|dismissing from the mind||remember|Ddismissed from the mind|Gdismissing from the mind
forgive|v1v-speak|stopping blaming|||Dstopped blaming|Gstopping blaming
fork|n2utensil||||Tthe handle|Sone loose handle|Dlost its handle|PNot the spoon. The other one.|Wnext to the spoon
form|n1word||||Tthe can/the stem|Scans|PNot the term. The other one.
formal|a4q-polite||||Zfrankly, rather dress/frankly, rather positive|Tthe dress/the ball|Sdresses
former|a3q-old|||
fort|n2thing||||Tthe military quarters/the station|Sone loose military quarters/stations|Dlost its military quarters
fortress|n4building|||
fortunate|a4q-lucky||||Zfrankly, rather good/frankly, rather lucky
fortune|n1luck|||
foster|v4v-help|||
foul|a3q-dirty|||fair|Zanything but fair/frankly, rather cheating|PNobody ever called it fair.
found|v1v-act|setting up|||Dset up|Gsetting up
fountain|n3building||||Tthe foundation/the plate/the jet|Sone loose foundation/jets|Dlost its foundation|PNot the building. The other one.|Wnext to the building/next to the porch
four|a1q-quality|||
fowl|n3poultry||||Tthe saddle/the comb/the chicken|Sone loose saddle
fowler|n3hunter||||Tthe bird|Sbirds
fox|n2wolf||||Tthe paw/the ear/the tail/the wolf's cousin|Sone loose paw/ears|PNot the wolf. The other one.
fracture|v4v-change|||
fragment|n3part||||Tthe bit/the filing/the scraping
frame|n2window||||Tthe spectacles/the backing|Sone loose spectacles|Dlost its spectacles|PNot the window. The other one.|Wnext to the window/next to the rack
free|a1q-free||||Zfrankly, rather available/frankly, rather clear
freedom|n1state||||Tthe liberty/the independence|PNot the situation. The other one.
freeway|n3street||||Tthe traffic lane|Sone loose traffic lane|Dlost its traffic lane|PNot the bypass. The other one.|Wnext to the bypass
freeze|v2v-freeze|stopping moving|||Dstopped moving|Gstopping moving
freezer|n3appliance||||Tthe electric motor/the ice maker/the store|Sone loose electric motor/stores|Dlost its electric motor
freight|n3thing||||Tthe vehicle|Svehicles|PNot the release. The other one.|Wnext to the release
freighter|n4boat||||PNot the tanker. The other one.|Wnext to the tanker
fresh|a2q-new||||Zfrankly, rather good/frankly, rather strong|Tthe bread|Sbread
freshman|n3student||||PNot the sophomore. The other one.
fridge|n2appliance||||Tthe electric motor/the ice maker/the pump|Sone loose electric motor/pumps|Dlost its electric motor|PNot the cooler. The other one.|Wnext to the cooler
friend|n1friend||||Tthe well/the buddy/the roommate|Swells
friendly|a2q-kind||||Zfrankly, rather social
fries|n2vegetable||||Tthe jacket|Sone loose jacket
frighten|v2v-scare|||
frightened|a2q-afraid||||Zfrankly, rather scared/frankly, rather afraid
frog|n2frog||Ribbit!||Slong hind limbs
front|n1place|||rear
frozen|a3q-frozen||||Tthe pipe|Spipes
fruit|n2fruit||||Tthe seed/the plant/the olive|Sseeds/plants
fry|v2v-cook|||
fucker|n2fool||||PNot the jackass. The other one.
fudge|n4sweets||||PNot the marshmallow. The other one.|Wnext to the marshmallow
fuel|n2fuel||||Tthe can/the energy/the gasoline|Scans/energy
fugitive|n3person||||PNot the longer. The other one.
fulfill|v4v-stop|||
full|a1q-full|||empty|Zanything but empty/frankly, rather filled|PNobody ever called it empty.
fuller|n3worker||||Tthe cloth|Scloths
fun|n1joy|||
fungus|n4fungus||||Tthe cap|Sone loose cap
funny|a1q-funny||||Zfrankly, rather amusing/frankly, rather comic
fur|n2stuff||||Tthe dress/the coat/the squirrel|Sdresses/coats|PNot the leather. The other one.
furious|a4q-angry||||Zfrankly, rather violent
furnace|n4room||||Tthe register/the heat/the building|Sone loose register/heat|Dlost its register
furniture|n2cupboard||||Tthe room/the table/the lamp|Srooms
further|v2v-help|||
fuse|n3screen||||Tthe terminal/the can|Sone loose terminal/cans|Dlost its terminal|PNot the circuit. The other one.|Wnext to the circuit/next to the reactor
fuss|v4v-annoy|worrying unnecessarily||
future|n1time|||past|Tthe tomorrow
fuzz|n4bodypart||||Tthe plant/the beard|Splants
fuzzy|a4q-soft|||
gadget|n4appliance|||
gage|n4medical||||Tthe street|Sstreets
gain|v3v-take|||
gamble|v2v-act|||
gambler|n3person||||Tthe winner|PNot the longer. The other one.
game|n1game||||Srules|Tthe cards/the bowling
gander|n4waterbird||||Tthe goose down/the goose/the brent's cousin|Sone loose goose down|PNot the brent. The other one.
gangster|n3thief||||Tthe apache|PNot the thief. The other one.
gangway|n4street||||PNot the tunnel. The other one.|Wnext to the tunnel/next to the corridor
gar|n4fish||||Shard scales/long jaws|Tthe fish
garage|n2barn|housing automobiles|||Zfor housing automobiles
garbage|n2stuff||||PNot the trash. The other one.
garden|n1park||||Tthe ground/the plant/the grove|Sgrounds/plants
gardener|n3farmer|||
garland|n4group||||Tthe flower|Sflowers|PNot the bouquet. The other one.|Wnext to the bouquet
garlic|n3plant|||
garrison|n3thing||||Tthe military quarters/the station|Sone loose military quarters/stations|Dlost its military quarters
garter|n4thing||||Tthe leg|Slegs|PNot the collar. The other one.|Wnext to the collar/next to the bracelet
gas|n1fuel||||Tthe engine|Sengines|PNot the lighter. The other one.
gasp|v3v-breathe|breathing noisily||
gate|n1door||||Tthe lock/the fence/the wall|Sone loose lock/fences|Dlost its lock|PNot the door. The other one.|Wnext to the door
gather|v2v-collect|||spread
gator|n3reptile|||
gauge|n4gauge||||Tthe wire/the rain|Swires/rain|PNot the radar. The other one.|Wnext to the radar/next to the sonar
gazelle|n4deer|||
gear|n2vehiclepart||||Tthe tooth/the rim|Sone loose tooth/teeth|Dlost its tooth
geek|n2performer||||PNot the actor. The other one.
geisha|n4person||||Tthe train|Strains|PNot the girl. The other one.
gem|n4jewel|||
general|n1soldier|||
generator|n3thing||||PNot the telegraph. The other one.|Wnext to the telegraph/next to the burner
generous|a3q-kind|||
geneva|n3wine|||
genie|n4spirit||||Tthe earth|Searths|PNot the phantom. The other one.
genius|n1expert||||PNot the scholar. The other one.
gent|n3person|||
gentle|a3q-soft|||intense|Zanything but intense/frankly, rather soft|PNobody ever called it intense.
gentleman|n1person||||PNot the guy. The other one.
genuine|a4q-real|||counterfeit|Zanything but counterfeit/frankly, rather good|PNobody ever called it counterfeit.
gerbil|n4rodent||||Tthe world/the rat's cousin/the mouse's cousin|Sworlds|PNot the rat. The other one.
get|v1v-take|||
ghost|n1spirit||Boooo!|
giant|a2q-big|||small|Zanything but small/frankly, rather large|PNobody ever called it small.
gibbon|n4monkey||||Slong arms/armses|Tthe arms/the tail
gift|n1prize|||
giggle|v4v-laugh|laughing nervously||
ginger|n3plant||||Tthe vegetable/the plant|Sone loose vegetable/plants|PNot the sang. The other one.|Wnext to the sang/next to the rosemary
giraffe|n4elephant||||Tthe first stomach/the second stomach/the coat|Sone loose first stomach/coats
girl|n1person||||Tthe maid/the belle|PNot the lady. The other one.
girlfriend|n1friend||||PNot the buddy. The other one.
give|v1v-give|||
glad|a1q-happy|||sad|Zanything but sad|PNobody ever called it sad.
glass|n1stuff||||PNot the plastic. The other one.
glasses|n1glasses|correcting defective vision|||Tthe bridge/the lens/the frame|Sone loose bridge/frames|Dlost its bridge|Won a frame
global|a4q-foreign|||national|Zanything but national/frankly, rather world|PNobody ever called it national.
globe|n3star||||Tthe land/the sky/the planet|Sone loose land/planets
glorious|a4q-bright||||Zfrankly, rather bright/frankly, rather divine
glove|n2sportsgear|||
glow|v4v-see|||
glue|v4v-attach|||
goat|n2farm||Meeeh!||Tthe horn/the beard/the sheep/the sheep's cousin|Sone loose horn/sheeps|PNot the sheep. The other one.
god|n1spirit||||Tthe world/the saint/the goddess|Sworlds|PNot the angel. The other one.
goddess|n2spirit||||Tthe female|Sfemales|PNot the saint. The other one.
godfather|n3person|||
gold|n1money|||
golden|a2q-colour||||Tthe hair|Shairs
goldfish|n4fish||||PNot the rudd. The other one.|Tthe rudd's cousin
golf|n2sport||Fore!||NFore!|Tthe hole|Sholes
goliath|n4person|||
gone|a1q-quality|||preserved|Zanything but preserved/frankly, rather destroyed|PNobody ever called it preserved.
gong|n4drum||||Tthe hammer/the metal/the plate|Sone loose hammer/metal|Dlost its hammer|PNot the drum. The other one.|Wnext to the drum
goober|n4nut||||Tthe seed/the monkey|Sseeds/monkeys|Won a peanut/next to the brazil|PNot the brazil. The other one.
good|a1q-good|||bad|Zanything but bad/frankly, rather solid|PNobody ever called it bad.|Tthe knife/the check|Sknives
goodbye|n1message|||
goodness|n1quality||||Tthe better/the benefit|PNot the difference. The other one.
goody|n3food|||
goof|n3fool||||PNot the fucker. The other one.
goon|n3person|||
goose|n2waterbird||Honk! Hiss!||NHonk! Hiss!|Tthe bird/the duck's cousin|Sbirds|PNot the duck. The other one.
gorgeous|a2q-pretty|||ugly|Zfrankly, rather beautiful
gorilla|n3monkey||Ooh ooh ah ah!||PNot the chimp. The other one.|Tthe chimp's cousin
government|n1government||||Tthe palace/the empire
governor|n2leader||||Tthe head|Sheads|PNot the mayor. The other one.
gown|n3dress||||Tthe train/the slide fastener/the skirt|Sone loose train/skirts|Dlost its train
grab|v1v-take|||
gracious|a4q-pretty|||
grade|n1crowd||||PNot the crowd. The other one.
graduate|n2expert||||PNot the reader. The other one.
graham|n2food|||
grain|n3stuff|||
grand|a2q-big||||Zfrankly, rather impressive
grandchild|n3relative||||Tthe grandson/the granddaughter
granddaughter|n3relative||||Tthe female|Sfemales|PNot the grandson. The other one.
grandfather|n2relative||||PNot the grandma. The other one.
grandma|n1relative||||PNot the grandpa. The other one.
grandmother|n2relative|||
grandpa|n1relative||||PNot the grandma. The other one.
grandparent|n3relative||||Tthe grandma/the grandfather
grandson|n3relative||||PNot the granddaughter. The other one.
grange|n4farm-place||||PNot the ranch. The other one.|Wnext to the ranch/next to the vineyard
granny|n3relative||||PNot the grandpa. The other one.
grant|v2v-take|letting have|||Dlet have|Gletting have
grape|n3fruit||||Tthe peel/the skin|Sone loose peel/skins|PNot the apple. The other one.|Wnext to the apple/next to the banana
grapefruit|n4tree||||Tthe tree|Strees
grass|n2grass|grazing animals|||Zfor grazing animals|Tthe bent/the cereal/the timothy
grasshopper|n4insect||Chirp, chirp.|
grateful|a2q-happy|||ungrateful|Zanything but ungrateful/frankly, rather glad|PNobody ever called it ungrateful.
gravity|n3thing||||Tthe universe/the earth/the surface|Suniverses/earths|PNot the bond. The other one.
gravy|n3sauce||||Tthe juice/the meat|Sjuice/meat|PNot the dressing. The other one.|Wnext to the dressing
gray|a2q-colour||||Zfrankly, rather grey
grease|n2thing|lubricating machinery||
great|a1q-big|||small|Zanything but small/frankly, rather large|PNobody ever called it small.
greedy|a4q-hungry|||
green|a1q-colour||||Tthe tree/the paint|Strees
greenhouse|n4building||||Tthe extension/the entrance hall/the glass|Sone loose extension/glass walls|Dlost its extension|PNot the dorm. The other one.|Wnext to the dorm/next to the tavern
greet|v4v-come|||
grey|a4q-colour||||Zfrankly, rather gray|Tthe cell|Scells
greyhound|n4animal||||Tthe dog|Sdogs
griffin|n2beast||||Tthe wing/the head/the lion|Swings/heads|PNot the dragon. The other one.
grill|n3eatery||||PNot the cafeteria. The other one.|Wnext to the cafeteria/next to the cafe
grind|v2v-press|||
grinder|n4sandwich||||Tthe bread/the meat/the cheese|Sone loose bread/meats|PNot the burger. The other one.|Wnext to the burger/next to the hamburger
grip|v4v-take|holding fast|||Dheld fast|Gholding fast
groan|v4v-speak|indicating pain|||Dindicated pain|Gindicating pain
grocery|n2shop||||Tthe shelf/the supermarket|Sone loose shelf|Dlost its shelf
groom|n2spouse|||
ground|n1thing||||Tthe solid/the earth/the surface|Ssolid/earths|Won an earth|PNot the remains. The other one.
groundhog|n4rodent||||PNot the whistler. The other one.|Tthe whistler's cousin
group|n1group||||Tthe system/the collection/the arrangement
grow|v1v-grow|||
growl|v4v-speak|||
grown|a2q-big|||immature|Zanything but immature/frankly, rather mature|PNobody ever called it immature.
grownup|n4person||||Tthe man/the woman/the professional|PNot the longer. The other one.
grub|n4food||||Tthe meal|Smeal|PNot the diet. The other one.|Wnext to the diet/next to the menu
gruel|n4dish||||PNot the oatmeal. The other one.|Wnext to the oatmeal
grunt|v3v-speak|issuing a grunting||
guacamole|n4sauce||||Schopped onions
guarantee|v2v-promise|assuming responsibility|||Dassumed responsibility|Gassuming responsibility
guard|v1v-guard||||Tthe horse|Shorses
guardian|n3person|caring for persons|||Dcared for persons|Gcaring for persons|Tthe champion/the bodyguard/the keeper
guess|v1v-guess|||
guest|n1guest||||PNot the caller. The other one.
guide|v3v-control|directing the course|||Ddirected the course|Gdirecting the course
guilty|a2q-sorry|||innocent|Zanything but innocent/frankly, rather criminal|PNobody ever called it innocent.
guitar|n2strings||||Tthe bridge/the peg/the string|Sone loose bridge/six strings|Dlost its bridge
gulf|n3sea||||Tthe arm/the sea/the ocean|Sarms/seas|Won a sea|PNot the sea. The other one.
gum|n2sweets||||PNot the candy. The other one.|Wnext to the candy/next to the centre
gurney|n4vehicle||||Swheels/metal|Tthe metal/the wheel
gutter|n3street||||Tthe roof/the chute|Sroofs
guy|n1person||||PNot the gentleman. The other one.
gym|n2thing||||Tthe locker room|Sone loose locker room|Dlost its locker room
hack|n2person||||Tthe works|Sworkses
hacker|n4athlete|playing golf poorly||
hail|v3v-praise|praising vociferously||
hair|n1hair||||Tthe root/the heat/the lock|Sone loose root/heat
haircut|n2hair||||Tthe rat/the lock/the butch|Sone loose rat
hairy|a4q-hairy|||
half|n1number||||PNot the quarter. The other one.
hall|n1street||||Tthe ceiling/the floor/the rooms|Sone loose ceiling/roomses|Dlost its ceiling
hallway|n2street||||Tthe ceiling/the floor/the rooms|Sone loose ceiling/roomses|Dlost its ceiling
halt|v4v-travel||||Tthe engine|Sengines
ham|n2meat||||Tthe meat|Smeat|PNot the bacon. The other one.|Wnext to the bacon
hamburger|n2sandwich||||Tthe ground beef/the bread/the cake|Sone loose ground beef/cakes|PNot the sub. The other one.|Wnext to the sub/next to the wedge
hammer|n2tool||||Tthe head/the handle/the hand|Sone loose head/hands|Dlost its head|PNot the shovel. The other one.|Wnext to the shovel
hamster|n4rodent||Squeak!||NSqueak!|Tthe world/the rat's cousin/the mouse's cousin|Sworlds|PNot the rat. The other one.
handbag|n4container|carrying money|||Zfor carrying money|PNot the drawer. The other one.|Wnext to the drawer/next to the basket
handcuff|n3device||||Tthe metal/the can/the wrist|Smetal/cans
handkerchief|n3cloth|wiping the eyes|||Zfor wiping the eyes|Tthe nose/the costume|Snoses/costumes|PNot the towel. The other one.|Wnext to the towel/next to the rag
handle|v1v-control|||
handler|n4leader||||Tthe train|Strains
handsome|a2q-pretty|||ugly|Zfrankly, rather beautiful
handy|a3q-useful|||
hang|v1v-touch|||
hangar|n4building||||Tthe foundation/the plate/the airport|Sone loose foundation/airports|Dlost its foundation|Won an airport/next to the building|PNot the building. The other one.
happen|v1v-change|||
happy|a1q-happy||||Zfrankly, rather blessed/frankly, rather bright
harbor|n2harbour||||Tthe dock/the landing/the shelter|Sone loose dock/shelters
hard|a1q-hard||||Zfrankly, rather difficult/frankly, rather awkward
hardware|n3weapon|||
hare|n3rabbit||||Tthe rabbit/the lip|Sone loose rabbit/open eyes|PNot the rabbit. The other one.
harm|n1state||||Tthe wound/the bump/the bruise
harness|n4device|holding something|||Won a parachute/next to the spoke|PNot the spoke. The other one.
harp|n2strings||||Tthe frame/the neck/the finger|Sframes/necks
hart|n2deer|||
harvest|n3action||||Tthe plant|Splants
hash|n4dish||||Tthe topping/the ingredient/the meat|Sone loose topping/potatoes|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
hat|n1hat||||Tthe crown/the head/the weather|Sone loose crown/heads|Dlost its crown|PNot the cap. The other one.|Wnext to the cap
hatch|v3v-breathe|emerging from the eggs|||Demerged from the eggs|Gemerging from the eggs
hate|v1v-hate|disliking intensely||love
haul|v4v-pull|drawing slowly|||Ddrew slowly|Gdrawing slowly
haunt|v3v-scare|following stealthily||
haunted|a4q-scary||||Zfrankly, rather obsessed/frankly, rather concerned
haven|n1tent||||PNot the tent. The other one.|Wnext to the tent/next to the hut
hawk|n2raptor||||Sshort rounded wings/tails|Tthe tail/the falcon/the buzzard/the eagle's cousin|PNot the eagle. The other one.
hay|n3food||||Tthe grass|Sgrasses
head|n1bodypart||||Tthe ear/the brain/the face|Sone loose ear/faces|PNot the neck. The other one.
headlight|n4lamp||||PNot the torch. The other one.|Wnext to the torch
headquarters|n2office|||
heal|v3v-change|||
health|n1luck|||
healthy|a2q-healthy||||Zfrankly, rather firm/frankly, rather good
hear|v1v-hear|||
heard|a1q-quality|||
heart|n1bodypart||||Tthe cardiac muscle/the valve/the lung|Sone loose cardiac muscle/lungs|PNot the stomach. The other one.
heartbeat|n3event||||PNot the tide. The other one.
heat|n1thing||||PNot the radiation. The other one.
heater|n4device||||Tthe water/the room/the stove|Swater/rooms|PNot the trap. The other one.|Wnext to the trap/next to the fan
heather|n2plant||||Tthe world|Sworlds|PNot the erica. The other one.|Wnext to the erica
heaven|n1place||||PNot the side. The other one.
heavy|a2q-heavy|||light|Zanything but light/frankly, rather massive|PNobody ever called it light.|Tthe load|Sloads
heavyweight|n4person|||
hedge|n4wall||||Tthe plant/the bush|Splants/bushes
heel|n2place||||Tthe lift/the shoe/the boot|Sone loose lift/shoes|Dlost its lift|Won a shoe
heifer|n4farm||||Tthe bag/the poll/the bullock's cousin|Sone loose bag|PNot the bullock. The other one.
heir|n3person|||
helicopter|n2plane||||Tthe blade/the landing skid|Sone loose blade/blades|Dlost its blade|PNot the plane. The other one.|Wnext to the plane/next to the airplane
helm|n3device||||Tthe steering gear/the steering wheel/the vessel|Sone loose steering gear/vessels|Dlost its steering gear|Won a ship
helmet|n2thing||||Tthe head|Sheads
help|v1v-help|||
helpless|a3q-weak|||powerful|Zanything but powerful|PNobody ever called it powerful.
hen|n3poultry||Cluck! Cluck!||Tthe chicken/the female/the rooster's cousin|Sone loose chicken/females|PNot the rooster. The other one.
herb|n3plant||||Tthe vegetable/the duct/the garden|Sone loose vegetable/gardens|PNot the vine. The other one.|Wnext to the vine
hero|n1hero|||
herring|n4fishdish||||Tthe flesh/the fish/the salt|Sfleshes/fishes|PNot the sardine. The other one.|Wnext to the sardine
hidden|a2q-secret|||visible|Zanything but visible/frankly, rather invisible|PNobody ever called it visible.
hide|v1v-hide|preventing from being seen||show|Tthe money|Smoneys
high|a1q-tall|||low|Zanything but low/frankly, rather advanced|PNobody ever called it low.
higher|a2q-tall|||low|Zanything but low|PNobody ever called it low.
highway|n2street||||Tthe traffic lane/the bend/the motor|Sone loose traffic lane/motors|Dlost its traffic lane|PNot the driveway. The other one.|Wnext to the driveway/next to the shortcut
hilarious|a4q-funny||||Zfrankly, rather screaming
hill|n1mountain||||Tthe slope|Sone loose slope|PNot the mountain. The other one.
hind|n4fish||||Tthe grouper/the fish|Sone loose grouper/fishes
hinge|n4thing||||Tthe can|Scans|Won a gate
hint|v4v-tell|dropping a hint||
hippie|n3person|rejecting the established culture|||Drejected the established culture|Grejecting the established culture|PNot the rebel. The other one.
hippo|n4elephant||||Tthe river|Srivers
hire|v2v-hire|hiring for work||fire
history|n1time|||
hit|v1v-hit||||Tthe ball|Sballs
hock|n4wine||||Tthe river/the valley|Srivers/valleys
hog|n3person||Oink! Oink!|
hogg|n4animal||||Tthe sheep|Ssheeps
hold|v1v-keep|||
holder|n4device|||
hole|n1cave||||Tthe leak
holiday|n2trip|||
holler|v4v-shout|shouting out|||Dshouted out|Gshouting out
hollow|a3q-empty|||solid|Zanything but solid|PNobody ever called it solid.|Tthe wall/the tree|Swalls
holly|n2tree||||Sred berries/leaves|Tthe leaf|PNot the laurel. The other one.|Wnext to the laurel
holster|n4thing|carrying a handgun||
home|n1house||||Tthe bathroom/the bedroom/the house|Sone loose bathroom|Dlost its bathroom|PNot the apartment. The other one.|Wnext to the apartment
homeboy|n4friend|||
homeless|a3q-poor|||settled|Zanything but settled|PNobody ever called it settled.
honest|a1q-true|||
honeymoon|v3v-be|||
honor|v1v-think|bestowing honor||
honorable|a4q-true||||Zfrankly, rather honest
honour|n2state||||Tthe glory/the fame/the esteem
hoof|n4bodypart||||Tthe toe|Sone loose toe|PNot the paw. The other one.
hook|n1fastener|locking a door|||Zfor locking a door|Tthe door|Sdoors
hooked|a3q-bent|||straight|Zanything but straight|PNobody ever called it straight.
hoop|n3building||||Tthe light/the skirt|Slight/skirts
hop|v1v-jump|jumping lightly|||Djumped lightly|Gjumping lightly
hope|v1v-want|expecting and wish|||Dexpected and wish|Gexpecting and wish
hopeless|a4q-colour||||Zfrankly, rather black/frankly, rather helpless
hopper|n2container||||PNot the tray. The other one.|Wnext to the tray/next to the ashtray
horn|n2device||Toot!||NToot!
hornet|n4insect||Bzzzz!||Tthe paper|Spaper
horrible|a2q-scary|||
horse|n1horse||Neigh!||Tthe withers/the poll/the mount/the mule's cousin|Sone loose withers|PNot the mule. The other one.
horseback|n4bodypart||||PNot the chest. The other one.
hose|n2shoe||||Tthe sock/the stocking/the tights|Ssocks
hospital|n1hospital||||Tthe burn center/the clinic/the facility|Sone loose burn center/facilities|Dlost its burn center
host|n2person||||PNot the man. The other one.
hostess|n3person|||
hostile|a4q-angry||||Zfrankly, rather aggressive/frankly, rather bitter
hot|a1q-hot|||cold|Zanything but cold/frankly, rather white|PNobody ever called it cold.
hotel|n1hotel|lodging and meals|||Tthe extension/the entrance hall/the can|Sone loose extension/cans|Dlost its extension|Zfor lodging and meals
hotshot|n3expert||||PNot the therapist. The other one.
hound|n3dog||Woof!||NWoof!|Tthe ear/the terrier's cousin|Sears|PNot the terrier. The other one.
hour|n1time||||PNot the day. The other one.
house|n1house||||Tthe library/the loft/the quarters|Sone loose library/quarterses|Dlost its library|PNot the condo. The other one.|Wnext to the condo
housekeeper|n3servant||||PNot the maid. The other one.
housewife|n3spouse||||PNot the missus. The other one.
hub|n4part||||Tthe car/the wheel|Scars/wheels|Won a blower/next to the piece|PNot the piece. The other one.
hug|v3v-kiss|||
huge|a2q-big|||small|Zanything but small/frankly, rather large|PNobody ever called it small.
hulk|n3person||||PNot the fatso. The other one.
hull|n3thing||||Tthe fruit/the seed/the nut|Sfruits/seeds|PNot the pod. The other one.|Wnext to the pod/next to the cod
hum|v3v-sing|singing with closed lips|||Dsang with closed lips|Gsinging with closed lips
human|a1q-quality|||
humble|a3q-shy|||superior|Zanything but superior/frankly, rather small|PNobody ever called it superior.
humiliate|v3v-annoy|||
humiliated|a4q-broken|||proud|Zanything but proud/frankly, rather broken|PNobody ever called it proud.
hungry|a1q-hungry|||thirsty|Zanything but thirsty/frankly, rather empty|PNobody ever called it thirsty.
hunt|v2v-follow|pursuing for food|||Dpursued for food|Gpursuing for food
hunter|n2hunter|hunting game|||Tthe fowler/the trapper/the tracker|PNot the fisher. The other one.
hurricane|n2weather||||Sheavy rains/rain|Tthe rain/the wind
hurry|v1v-travel|moving very fast|||Dmoved very fast|Gmoving very fast
husband|n1spouse|||wife|PNot the wife. The other one.
hush|v4v-change|falling silent|||Dfell silent|Gfalling silent
hustle|v3v-travel|||
hut|n2tent||||PNot the haven. The other one.|Wnext to the haven/next to the tent
hutch|n4room|||
hyena|n4wolf|feeding chiefly on carrion|||Tthe paw/the wolf's cousin/the fox's cousin|Sone loose paw|PNot the wolf. The other one.
hypocrite|n3thief|professing beliefs|||PNot the liar. The other one.
ice|n1ice||||Tthe water/the frost|Swater
icebox|n4appliance||||Tthe drip pan/the can/the store|Sone loose drip pan/cans|Dlost its drip pan
icing|n4thing||||Tthe sugar/the coat/the cake|Ssugar/coats
idea|n1idea||||Tthe plan/the meaning/the impression
ideal|a4q-good||||Zfrankly, rather perfect
identify|v2v-think|recognizing as being||
idol|n4picture|||
ignore|v2v-act|refusing to acknowledge|||Drefused to acknowledge|Grefusing to acknowledge
iguana|n4reptile||||Tthe back|Sbacks
ill|a2q-sick|||well|Zanything but well/frankly, rather sick|PNobody ever called it well.
image|n1idea||||PNot the memory. The other one.
imagine|v1v-make|||
impact|n2event||||Tthe blow
imply|v4v-speak|stating indirectly||
import|n3thing||||PNot the product. The other one.|Wnext to the product/next to the merchandise
important|a1q-important||||Zfrankly, rather alpha/frankly, rather burning
impress|v2v-annoy|||
impressive|a3q-scary||||Zfrankly, rather amazing/frankly, rather dramatic
improve|v3v-fix|||
inappropriate|a4q-wrong||||Tthe shoe|Sshoes
incident|n2event||||Tthe scene|PNot the miracle. The other one.
incline|n4mountain||||Tthe bank/the coast|PNot the beach. The other one.
include|v2v-be|||
incoming|a4q-first||||Zfrankly, rather elect/frankly, rather future
increase|v3v-grow|||
incredible|a2q-tall||||Zfrankly, rather unbelievable/frankly, rather fabulous
indicate|v3v-tell|||
infant|n3child|||
infect|v4v-give|||
infected|a4q-dirty||||Zfrankly, rather dirty
infirmary|n4hospital||||Tthe burn center/the clinic/the facility|Sone loose burn center/facilities|Dlost its burn center
inform|v2v-tell|stating of affairs||
informant|n3person|supplying information|||PNot the reporter. The other one.
information|n1message||||Tthe fact/the news/the secret|PNot the subject. The other one.
informed|a3q-clever||||Zfrankly, rather knowing
ingredient|n3part||||PNot the addition. The other one.|Wnext to the addition
inherit|v4v-take||||Tthe castle|Scastles
initial|a3q-first|||last|Zanything but last/frankly, rather first|PNobody ever called it last.
injured|a3q-broken|||
ink|n3water|printing or writing|||Zfor printing or writing
inn|n2hotel||||Tthe hotel room|Sone loose hotel room|Dlost its hotel room
insect|n3insect||||Tthe wing/the shell/the queen|Sone loose wing
insist|v2v-speak|||
inspector|n2officer||||PNot the detective. The other one.
inspire|v3v-annoy|||
install|v4v-put|setting up for use|||Tthe wash|Swashes
instance|n2event||||PNot the miracle. The other one.
instructor|n3teacher||||Tthe coach/the schoolteacher/the missionary
instrument|n2gauge||||Tthe whip/the tracer
insult|v3v-annoy|speaking to rudely||
insurance|n1money|||
intelligent|a3q-clever||||Zfrankly, rather bright/frankly, rather natural
intend|v2v-think|||
intense|a4q-extreme|||mild|Zanything but mild/frankly, rather cold|PNobody ever called it mild.
intercept|v4v-take|seizing on its way||
interest|n1state||||Tthe concern
interfere|v3v-act|||
intern|n3doctor||||PNot the surgeon. The other one.
international|a3q-foreign|||
internet|n3computer|||
interrupt|v2v-stop|||
interview|v2v-speak|||
intimate|a4q-near|||distant|Zanything but distant/frankly, rather close|PNobody ever called it distant.
introduce|v2v-tell|||
intrude|v4v-come|entering uninvited||
intruder|n3traveller|intruding on the privacy|||Tthe stranger/the invader/the pusher
invade|v4v-fight|||
invent|v3v-make|||
inventor|n4person||||PNot the architect. The other one.
invest|v4v-pay|||divest
investigate|v3v-learn|investigating scientifically||
investigation|n1idea|||
investigator|n3officer|||
investor|n3person||||Tthe bear/the caller/the stockholder
invisible|a3q-secret|||
invite|v2v-invite|||
involve|v2v-be|||
involved|a2q-worried||||Zfrankly, rather active/frankly, rather concerned|Tthe muscle|Smuscles
iris|n3plant||||Ssword-shaped leaves/plants|Tthe plant/the leaf/the flower
iron|n2metal||||Tthe tool/the oxygen/the blood|Stools/oxygen|PNot the nickel. The other one.
ironic|a4q-dry|||
island|n1shore||||Tthe water|Swater
isolate|v4v-change|setting apart|||Dset apart|Gsetting apart
issue|v2v-tell|||
itch|v4v-change|||
ivy|n4plant||||Tthe world/the leaf/the fruit|Sworlds/leaves|PNot the squash. The other one.|Wnext to the squash
jackal|n4animal||||Tthe paw/the world/the dog|Sone loose paw/worlds
jackass|n3fool||||PNot the fucker. The other one.
jacket|n1coat||||Tthe coat button/the blazer|Sone loose coat button|Dlost its coat button
jaguar|n4bigcat||||PNot the tiger. The other one.|Tthe tiger's cousin/the lion's cousin
jail|n1prison||||PNot the prison. The other one.|Wnext to the prison
jam|n2sweets||||Tthe fruit|Sfruits
jammed|a4q-full||||Zfrankly, rather packed/frankly, rather crowded
janitor|n3person||||Tthe building|Sbuildings
jar|n2bottle||||Tthe lid/the mouth/the vase|Sone loose lid/mouths|Dlost its lid|PNot the bottle. The other one.|Wnext to the bottle
jasmine|n3plant||||PNot the rose. The other one.|Wnext to the rose/next to the blueberry
java|n4hotdrink||||Tthe ground/the coffee/the bean|Sgrounds/coffee|PNot the tea. The other one.|Wnext to the tea
jaw|n2bodypart||||Tthe gum ridge/the marrow/the skull|Sone loose gum ridge/skulls|PNot the tooth. The other one.
jealous|a2q-jealous|||
jeans|n3trousers|||
jeep|n2car||||Tthe gas pedal/the air bag|Sone loose gas pedal|Dlost its gas pedal|PNot the cab. The other one.|Wnext to the cab/next to the taxi
jelly|n3food||||Tthe dessert|Sdessert
jellyfish|n4shellfish|||
jet|n2plane||||Tthe gas pedal/the escape hatch/the engine|Sone loose gas pedal/engines|Dlost its gas pedal
jewel|n2jewellery||||Tthe stone/the piece/the diamond|Sstones/pieces|PNot the pin. The other one.|Wnext to the pin/next to the necklace
jewellery|n4jewellery||||Tthe metal/the pin/the necklace|Smetal
jewelry|n2jewellery||||Tthe metal/the pin/the necklace|Smetal
job|n1job||||Tthe sport/the trade/the career|PNot the practice. The other one.
jock|n2athlete||||Tthe train/the professional/the amateur|Strains|PNot the player. The other one.
jockey|n3traveller||||Tthe horse|Shorses
join|v1v-join|||
joint|n1bodypart||||Tthe suture/the stifle/the hock|PNot the chest. The other one.
joke|n1joke||||Tthe funny
joker|n3clown|enjoying telling|||Denjoyed telling|Genjoying telling|PNot the clown. The other one.
jolly|a4q-happy||||Zfrankly, rather merry
jonah|n4person||||PNot the prisoner. The other one.
journalist|n3writer||||PNot the poet. The other one.
joy|n2joy|||sorrow
judge|v1v-judge||Order! Order!||NOrder! Order!
jug|n3bottle||||Tthe mouth|Sone loose mouth/mouths|Dlost its mouth
juice|n2food||||Tthe can/the plant/the tissue|Scans/plants|PNot the flour. The other one.|Wnext to the flour
jukebox|n4machine||||Tthe pickup/the record changer|Sone loose pickup|Dlost its pickup
jump|v1v-jump|||
jumper|n4person||||PNot the longer. The other one.
junction|n4place||||PNot the zone. The other one.|Wnext to the zone/next to the tomb
junior|a2q-young|||senior|Zanything but senior/frankly, rather minor|PNobody ever called it senior.
juror|n3expert|||
jury|n1group|||
justice|n1quality|||
justify|v4v-speak|||
kangaroo|n4pouched||||Tthe tail|Stails
kat|n4medical||||Tthe leaf/the tea/the effect|Sleaves/tea
keep|v1v-keep|||
keeper|n3person||||Tthe nanny/the babysitter/the jailer|PNot the bodyguard. The other one.
ketchup|n3sauce||||PNot the sauce. The other one.|Wnext to the sauce
kettle|n4pan|stewing or boiling|||Zfor stewing or boiling|Tthe metal|Smetal|PNot the dixie. The other one.|Wnext to the dixie
key|n1lock||||Tthe bit/the stem/the metal|Sone loose bit/metal|Dlost its bit
keyboard|n4device||||Tthe key/the piano/the organ|Skeys/pianos|Won a piano/next to the trap|PNot the trap. The other one.
khan|n3royal||||PNot the sultan. The other one.
kick|v1v-throw|propeling with the foot||
kid|n1child||||Tthe silly/the buster/the orphan|PNot the youth. The other one.
kiddie|n4child||||PNot the orphan. The other one.
kidney|n2bodypart||||Tthe blood/the water|Sbloods/water
kin|n3relative||||Sanother or others|PNot the cousin. The other one.
kindly|a3q-kind|||
king|n1royal||Your Majesty!|queen|NYour Majesty!|PNot the emperor. The other one.
kingdom|n2country||||Tthe head|Sheads
kiss|v1v-kiss|touching with the lips|||Dtouched with the lips|Gtouching with the lips
kisser|n4person||||PNot the boyfriend. The other one.
kit|n2box||||PNot the briefcase. The other one.|Wnext to the briefcase
kitchen|n1kitchen|preparing meals|||Tthe ceiling/the floor/the meal|Sone loose ceiling/meal|Dlost its ceiling|Zfor preparing meals|Won a dwelling
kitten|n3animal||Meow.||NMeow.|Tthe cat/the pup's cousin|Scats|PNot the pup. The other one.
knee|n1bodypart||||Tthe leg|Slegs|PNot the elbow. The other one.
knife|n1cutter||||Tthe blade/the point/the tool|Sone loose blade/tools|Dlost its blade|PNot the razor. The other one.|Wnext to the razor/next to the scissors
knight|n1noble||||Tthe train/the arms/the bachelor|Strains/armses
knitting|n4thing||||Tthe needle/the machine|Sneedles/machines
knob|n4building|||
knock|v1v-hit|delivering a sharp blow|||Ddelivered a sharp blow|Gdelivering a sharp blow
knockout|n4person||||PNot the girl. The other one.
know|v1v-know|possessing knowledge||ignore
known|a1q-famous||||Zfrankly, rather identified|Tthe world|Sworlds
lab|n1place||||Tthe locker room|Sone loose locker room|Dlost its locker room|PNot the studio. The other one.|Wnext to the studio/next to the workshop
label|v4v-speak|designating with a label||
laboratory|n3place||||Tthe lab bench/the locker room|Sone loose lab bench|Dlost its lab bench|PNot the studio. The other one.|Wnext to the studio/next to the workshop
ladder|n2stairs|climbing up|||Tthe spoke|Sone loose spoke|Dlost its spoke|Zfor climbing up
lady|n1person||||PNot the girl. The other one.
lake|n1sea||||Tthe floor/the recess/the pond|Sone loose floor|PNot the sea. The other one.
lama|n4leader|||
lamb|n2farm||Baaa!|
lame|a3q-weak|||strong|Zanything but strong/frankly, rather weak|PNobody ever called it strong.
lamp|n2lamp||||Tthe candle/the spotlight
lance|n2weapon||||Tthe barb/the spear-point/the tool|Sone loose barb/tools|Dlost its barb|PNot the sword. The other one.|Wnext to the sword
land|n1money|||
landing|n2harbour|||
landlord|n3person|leasing to others|||Dleased to others|Gleasing to others
lane|n1street||||Tthe road|Sroads|PNot the road. The other one.|Wnext to the road
language|n1word||||Tthe tongue/the signing
lantern|n4lamp||||Tthe light|Slight|PNot the candle. The other one.|Wnext to the candle
laptop|n4computer||||Tthe computer/the lap|Scomputers/laps
large|a2q-big|||small|Zanything but small/frankly, rather bigger|PNobody ever called it small.|Tthe sum|Ssum
larger|a4q-big|||small|Zanything but small/frankly, rather bigger|PNobody ever called it small.
lark|n4bird|||
lasagna|n4pasta||||Tthe cheese/the meat/the vegetable|Scheese/meat|PNot the spaghetti. The other one.|Wnext to the spaghetti
laser|n2device||||Tthe light|Slight
lassie|n4person||||PNot the belle. The other one.
last|a1q-first|||present|Zanything but present/frankly, rather past|PNobody ever called it present.
latch|n4lock||||Tthe bolt/the tumbler/the can|Sone loose bolt/cans|Dlost its bolt
late|a1q-late|||early|Zanything but early/frankly, rather advanced|PNobody ever called it early.|Tthe breakfast|Sbreakfast
later|a1q-quality|||
latest|a3q-new||||Zfrankly, rather current
latrine|n4bathroom|||
latte|n4hotdrink||||Tthe milk|Smilk
laugh|v1v-laugh|producing laughter||cry
launch|v3v-act|setting up|||Dset up|Gsetting up
laundry|n2garment||||Tthe band/the button hole/the can|Sone loose band/cans|Dlost its band|PNot the suit. The other one.|Wnext to the suit/next to the shirt
laurel|n3tree||||Tthe cinnamon|PNot the holly. The other one.|Wnext to the holly
law|n1rule|||
lawn|n2field||||Tthe grass|Sgrasses
lawyer|n1lawyer||Objection!||NObjection!|Tthe prosecutor/the advocate
lay|v1v-put|abstracting location||
layer|n3thing||||Tthe backing/the cushion|PNot the block. The other one.|Wnext to the block/next to the surface
lazy|a3q-lazy|||fast|Zanything but fast/frankly, rather slow|PNobody ever called it fast.|Tthe river|Srivers
lead|v1v-travel|||
leader|n1leader|||follower|Tthe chief/the hero/the commander
leaf|n1plant||||Tthe organ/the plant/the blade|Sorgans/plants|PNot the root. The other one.|Wnext to the root
lean|v3v-travel|||
leap|v4v-jump|||
learn|v1v-learn|gaining knowledge|||Dgained knowledge|Ggaining knowledge
lease|v4v-promise|letting for money|||Dlet for money|Gletting for money
leash|n3rope|||
leather|n2stuff||||Tthe skin/the hair/the kid|Sskins/hairs|PNot the fur. The other one.
leave|v1v-leave|||arrive
ledge|n3mountain||||Tthe mountain/the water|Smountains/water|PNot the reef. The other one.
leech|n4worm|||
left|a1q-near|||right|Zanything but right/frankly, rather near|PNobody ever called it right.|Tthe hand/the bank|Shands
lefty|n4person||||Tthe hand|Shands|PNot the longer. The other one.
leg|n1limb||||Tthe shin/the foot/the knee|Sone loose shin/knees|PNot the arm. The other one.
legitimate|a4q-true||||Zfrankly, rather true
lemon|n2fruit||||Tthe section/the fruit/the flesh|Sone loose section/fruits|PNot the orange. The other one.|Wnext to the orange
lemonade|n3drink||||Tthe juice|Sjuice
lend|v3v-change|||
lens|n3glasses||||Tthe light/the objective|Slight
leopard|n3bigcat||||Sblack spots/coats|Tthe coat/the panther/the tiger's cousin/the lion's cousin|PNot the tiger. The other one.
lesson|n1lesson|||
letter|n1letter|||
level|n1quality||||Tthe high/the grind/the extreme|PNot the age. The other one.
lever|n4tool||||Tthe trigger/the pedal|PNot the runway. The other one.|Wnext to the runway
liar|n1thief|lying repeatedly|||PNot the hypocrite. The other one.
librarian|n4clerk|||
library|n2room||||Tthe ceiling/the floor|Sone loose ceiling|Dlost its ceiling|Won a house/next to the bar|PNot the bar. The other one.
license|n1card|||
lick|v3v-eat|||
lid|n3bodypart||||Tthe lash/the skin/the can|Sone loose lash/skins
lie|v1v-lie|occupying a certain position||
lied|n1song||||Tthe art/the piano|Sarts/pianos
lieutenant|n1soldier||||PNot the captain. The other one.
life|n1state|||
lift|v2v-lift||||Tthe load|Sloads
light|n1thing||||Tthe can/the ray|Scans
lighter|n2fuel||||Tthe punk|PNot the gas. The other one.
lighthouse|n4tower||||Tthe ship|Sships
lightning|n2weather||||Tthe cloud/the earth|Sclouds/earths
lily|n2plant||||Tthe plant/the flower|Splants/flowers
limb|n3limb||||Tthe stump/the arm/the leg|Sone loose stump/arms|PNot the fang. The other one.
limit|n1size||||Tthe verge|PNot the range. The other one.
limited|a3q-small||||Zfrankly, rather minor/frankly, rather narrow
limo|n2car||||Tthe gas pedal/the air bag|Sone loose gas pedal|Dlost its gas pedal|PNot the cab. The other one.|Wnext to the cab/next to the taxi
limousine|n4car||||Tthe gas pedal/the air bag|Sone loose gas pedal|Dlost its gas pedal|PNot the cab. The other one.|Wnext to the cab/next to the taxi
line|n1group||||Tthe row/the rank|PNot the flight. The other one.
linen|n3cloth||||Tthe edging/the plant|Sone loose edging/plants|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the silk
link|v3v-think|||
lion|n2bigcat||||Tthe coat/the tiger's cousin/the leopard's cousin|Scoats|PNot the tiger. The other one.
lip|n1bodypart||||Tthe tissue/the mouth|Stissues/mouths|PNot the head. The other one.
lipstick|n2soap|coloring the lips|||Zfor coloring the lips|Tthe lip|Slips|PNot the rouge. The other one.|Wnext to the rouge
liquid|a4q-wet|||solid|Zanything but solid/frankly, rather fluid|PNobody ever called it solid.
list|n1message||||Tthe roll/the standing/the schedule
listen|v1v-hear|hearing with intention|||Dheard with intention|Ghearing with intention
listener|n4person|listening attentively|||PNot the witness. The other one.
little|a1q-small|||big|Zanything but big/frankly, rather small|PNobody ever called it big.|Tthe house|Shouses
live|v1v-be|||
livestock|n4animal|||
liza|n4fish|||
lizard|n3reptile||||Tthe tail|Stails
llama|n4farm||||PNot the camel. The other one.|Tthe camel's cousin
load|n1thing|||
loaded|a3q-full|||empty|Zanything but empty/frankly, rather full|PNobody ever called it empty.
loaf|n3bread||||Tthe heel|Sone loose heel|PNot the toast. The other one.|Wnext to the toast/next to the cracker
lobby|n2room||||Tthe ceiling/the floor/the entrance|Sone loose ceiling/entrances|Dlost its ceiling|Won a building/next to the bar|PNot the bar. The other one.
lobster|n2shellfish||||PNot the crab. The other one.|Tthe crab's cousin/the shrimp's cousin
locate|v3v-take|finding by searching|||Dfound by searching|Gfinding by searching
location|n2place||||Tthe here/the there/the point
lock|n1lock||||Tthe bolt/the tumbler/the door|Sone loose bolt/doors|Dlost its bolt|Won a gate
locker|n2room||||Tthe clothes|Sclotheses|PNot the cabin. The other one.|Wnext to the cabin/next to the stall
locust|n4insect|||
lodge|n2house||||Tthe entrance|Sentrances
loft|n3building||||Tthe factory|Sfactories|PNot the basement. The other one.|Wnext to the basement/next to the cellar
log|n2wood||||Tthe trunk/the tree|Strunks/trees|PNot the oak. The other one.
logical|a4q-polite||||Zfrankly, rather formal
loin|n4meat||||Tthe back/the rib|Sbacks/ribs|PNot the chop. The other one.|Wnext to the chop/next to the steak
lollipop|n4sweets||||Tthe stick|Ssticks|PNot the fudge. The other one.|Wnext to the fudge/next to the marshmallow
lone|a4q-alone|||accompanied|Zanything but accompanied/frankly, rather alone|PNobody ever called it accompanied.|Tthe sky|Sskies
lonely|a2q-lonely|||accompanied|Zanything but accompanied/frankly, rather alone|PNobody ever called it accompanied.
loner|n4person|avoiding the company|||Davoided the company|Gavoiding the company
lonesome|a4q-alone|||multiple|Zanything but multiple/frankly, rather only|PNobody ever called it multiple.
long|a1q-long|||short|Zanything but short|PNobody ever called it short.
longer|n1person||||PNot the closer. The other one.
loo|n4bathroom||||Tthe toilet|Sone loose toilet|Dlost its toilet
look|v1v-see|perceiving with attention|||Dperceived with attention|Gperceiving with attention
lookout|n3person|||
loop|n2fastener||||Tthe metal/the hole|Smetal/holes|PNot the button. The other one.|Wnext to the button/next to the seal
lose|v1v-lose|failing to keep||keep|Dfailed to keep|Gfailing to keep
loser|n1athlete|losing the contest||winner|Dlost the contest|PNot the player. The other one.
loss|n1money||||Tthe forfeit
lost|a1q-quality|||found|Zanything but found/frankly, rather missing|PNobody ever called it found.
lotion|n4soap||||Tthe skin|Sskins
lottery|n3event||||PNot the coincidence. The other one.
lotus|n4plant||||Tthe lily pad/the flower|Sone loose lily pad/flowers
loud|a2q-loud|||soft|Zanything but soft|PNobody ever called it soft.
lounge|n3seat||||Tthe seat|Sone loose seat|Dlost its seat|PNot the chair. The other one.|Wnext to the chair/next to the bench
louse|n3insect||||Tthe wing/the bug's cousin/the flea's cousin|Sone loose wing|PNot the bug. The other one.
lousy|a2q-bad|||good|Zanything but good/frankly, rather rotten|PNobody ever called it good.
love|v1v-love|||hate
loved|a1q-dear||||Zfrankly, rather beloved
lovely|a1q-pretty|||ugly|Zfrankly, rather beautiful
low|a1q-sad|||high|Zanything but high/frankly, rather depressed|PNobody ever called it high.
lower|v2v-travel|moving something||raise
luck|n1luck||||Tthe misfortune
lucky|a1q-lucky|||unfortunate|Zanything but unfortunate/frankly, rather fortunate|PNobody ever called it unfortunate.
luggage|n2bag||||Tthe handle/the strap/the trunk|Sone loose handle|Dlost its handle
lulu|n3person||||PNot the girl. The other one.
lunch|n1meal||||Tthe course/the dish|Sone loose course|PNot the dinner. The other one.|Wnext to the dinner/next to the breakfast
luncheon|n4meal||||Tthe course/the dish|Sone loose course|PNot the dinner. The other one.|Wnext to the dinner/next to the breakfast
lung|n2bodypart||||Tthe air cell/the chest/the oxygen|Sone loose air cell/chests
macaroni|n4person|||
mace|n3spice||||Tthe seed|Sseeds
machine|n1machine||||Tthe energy/the computer/the motor|Senergy
machinery|n4machine||||Tthe system|Ssystems|PNot the assembly. The other one.|Wnext to the assembly
mackerel|n4fishdish||||Tthe flesh/the fish|Sfleshes/fishes|Won a shiner/next to the sardine|PNot the sardine. The other one.
mad|a1q-angry||||Zfrankly, rather sore/frankly, rather angry
made|a1q-quality|||
madman|n3person||||Tthe crazy|PNot the patient. The other one.
maestro|n4artist||||PNot the photographer. The other one.
magazine|n1newspaper||||Tthe picture/the slick|Spictures|PNot the newspaper. The other one.
maggot|n4worm|||
magic|n1magic||||Tthe art/the mojo|Sarts
magical|a4q-magic|||natural|Zanything but natural/frankly, rather charming|PNobody ever called it natural.
magician|n3wizard||Abracadabra!|
magnet|n4device||||Tthe core/the pole/the iron|Sone loose core/iron|Dlost its core|PNot the trap. The other one.|Wnext to the trap/next to the fan
magnificent|a3q-bright||||Zfrankly, rather brilliant/frankly, rather glorious
magnum|n2bottle||||Tthe cork/the wine|Sone loose cork/wine|Dlost its cork
maid|n2servant||||Tthe female|Sfemales|PNot the housekeeper. The other one.
maiden|n3person||||PNot the belle. The other one.
mail|v2v-touch|||
mailbox|n3box||||Tthe base/the lid|Sone loose base|Dlost its base|PNot the crate. The other one.|Wnext to the crate/next to the casket
mailman|n4worker|delivering the mail||
main|a2q-important||||Zfrankly, rather chief/frankly, rather primary
mainland|n4thing||||Tthe island|Sislands|PNot the cape. The other one.
maintain|v3v-keep|||
majesty|n1quality|||
major|a1q-important|||minor|Zanything but minor/frankly, rather leading|PNobody ever called it minor.
make|v1v-act|||
maker|n3maker||||Tthe author/the manufacturer/the jeweler
makeup|n2soap||||Tthe face/the lipstick/the rouge|Sfaces
male|n1animal|||female|Tthe head/the face/the can/the pet's cousin|Sone loose head/cans|PNot the pet. The other one.
malik|n4leader||||PNot the politician. The other one.
mall|n2street||||PNot the sidewalk. The other one.|Wnext to the sidewalk
malt|n4amount||||Tthe powder|Spowder
mama|n1relative|||
mamma|n4relative|||
mammal|n4animal||||Tthe coat/the hair/the skin|Sone loose coat/skins
man|n1person|||woman|Tthe guy/the sir/the boy|PNot the boy. The other one.
manage|v2v-control|achieving a goal||fail|Dachieved a goal|Gachieving a goal
manager|n1boss|controling resources|||Dcontroled resources|Gcontroling resources|PNot the executive. The other one.
mango|n4fruit||||Tthe peel/the skin/the seed|Sone loose peel/skins|PNot the apple. The other one.|Wnext to the apple/next to the banana
manhattan|n2wine||||PNot the stinger. The other one.|Wnext to the stinger
mankind|n3group||||Tthe human head/the foot/the earth|Sone loose human head/earths
manor|n3castle||||PNot the castle. The other one.|Wnext to the castle/next to the palace
mansion|n3castle||||Tthe manor hall/the library/the palace|Sone loose manor hall|Dlost its manor hall
manufacture|v4v-make|||
map|n1map||||Tthe earth/the surface/the chart|Searths/surfaces
maple|n4wood||||Tthe tree/the sugar/the furniture|Strees/sugar|PNot the log. The other one.|Wnext to the log/next to the oak
mar|v3v-damage|||
mara|n4rodent||||PNot the rat. The other one.|Tthe rat's cousin/the mouse's cousin
marble|n3stuff||||Tthe building|Sbuildings
marc|n3wine|||
march|v2v-walk|marching in a procession||
mare|n4horse||Neigh!||Tthe horse's foot/the withers/the female/the pony's cousin|Sone loose horse's foot/females|PNot the pony. The other one.
margarita|n4wine||||Tthe lemon/the juice|Slemon/juice|PNot the manhattan. The other one.|Wnext to the manhattan/next to the stinger
marge|n3sauce||||Tthe vegetable/the oil/the butter|Svegetable/oil
marguerite|n4flower||||Swhite flowers|PNot the daisy. The other one.|Wnext to the daisy/next to the orchid
marina|n3building||||Tthe cabin|Scabins
marker|n3thing||||PNot the block. The other one.|Wnext to the block/next to the surface
market|n1job||||Tthe world|Sworlds|PNot the job. The other one.
marlin|n4fish||||Tthe fish/the brain|Sfishes/brains
marquis|n4noble||||PNot the count. The other one.
marriage|n1state|||
married|a1q-quality||||Zfrankly, rather joined
marry|v1v-marry|||
marsh|n3shore||||Tthe water|Swater|PNot the swamp. The other one.
marshal|n2officer||||PNot the sheriff. The other one.
marshmallow|n4sweets||||Tthe sugar/the corn/the dust|Ssugar/corns|PNot the fudge. The other one.|Wnext to the fudge
marvelous|a3q-good|||ordinary|Zanything but ordinary/frankly, rather fantastic|PNobody ever called it ordinary.
mash|n3food||||Tthe ground|Sgrounds|PNot the slop. The other one.|Wnext to the slop
mask|n2costume||||Tthe face|Sfaces
massage|v3v-touch|||
massive|a4q-big|||small|Zanything but small/frankly, rather large|PNobody ever called it small.
master|n1artist||||PNot the photographer. The other one.
masterpiece|n3thing|||
match|v2v-be|coinciding in their characteristics||
material|n2stuff||||Tthe paper/the rock/the earth|PNot the fluid. The other one.
mattress|n3bedding||||Tthe bed|Sbeds|Won a bed
mature|a4q-tasty|||
maverick|n4person|||
mavis|n4bird||||Tthe world/the robin's cousin/the nightingale's cousin|Sworlds|PNot the robin. The other one.
mayo|n4sauce||||Tthe egg/the oil|Seggs/oil
mayonnaise|n4sauce||||Tthe egg/the oil|Seggs/oil
mayor|n1leader||||Tthe head|Sheads|PNot the governor. The other one.
maze|n4thing||||PNot the synchro. The other one.|Wnext to the synchro
meal|n1meal||||Tthe course/the dish/the dinner|Sone loose course
mean|v1v-tell|intending to express|||Dintended to express|Gintending to express
measure|v3v-decide|||
meat|n1meat||||Tthe flesh/the bird/the beef|Sfleshes
meatball|n3dish||||Tthe topping/the ingredient/the ground|Sone loose topping/grounds|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
meatloaf|n4dish||||Tthe topping/the ingredient/the ground|Sone loose topping/grounds|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
mechanic|n3worker||||Tthe machine/the tool|Smachines/tools|PNot the weaver. The other one.
medallion|n4amount||||Tthe taste|Sone loose taste|PNot the slice. The other one.|Wnext to the slice
medical|a2q-medical|||
medication|n2medical||||Tthe specific/the prescription/the dose
medicine|n1science||||Tthe pharmacy
medium|n2thing||||Tthe store/the film/the vehicle|Sstores|PNot the system. The other one.
meet|v1v-travel|||
meeting|n1meeting||||Tthe conference/the convention/the congress
melon|n3fruit||||Tthe peel/the flesh|Sone loose peel/fleshes|PNot the apple. The other one.|Wnext to the apple/next to the banana
melt|v3v-melt|||
member|n1friend||||Tthe brother/the commissioner/the pledge|PNot the colleague. The other one.
memory|n1idea||||PNot the image. The other one.
men|n1army||||PNot the police. The other one.
mention|v1v-speak|||
mentor|n3expert||||PNot the genius. The other one.
menu|n2food||||Tthe dish/the meal|Sdishes/meal|PNot the diet. The other one.|Wnext to the diet/next to the eats
mercenary|n4person||||Tthe ninja
merchandise|n3thing||||Tthe release/the stock/the cargo|PNot the import. The other one.|Wnext to the import/next to the staple
merchant|n3seller||||Tthe baker/the butcher/the seller
merlin|n3raptor||||Tthe tail|Stails
mermaid|n4fairy|||
merry|a2q-happy||||Zfrankly, rather jolly
mess|n1state|||
message|n1message||||Tthe mail/the broadcast/the telegram|PNot the signal. The other one.
messenger|n3traveller|carrying a message|||Dcarried a message|Gcarrying a message|Tthe bearer|PNot the passenger. The other one.
messiah|n4person|||
messy|a4q-messy|||tidy|Zanything but tidy|PNobody ever called it tidy.
metal|n2metal||||Tthe solid/the heat/the can|Ssolid/heat
meteor|n3thing||||Tthe solid/the earth|Ssolid/earths|PNot the comet. The other one.
meth|n4medical||||Tthe system|Ssystems
metro|n3firm||||Tthe surface/the ground|Ssurfaces/grounds
microphone|n3screen||||Tthe energy|Senergy
microscope|n4gauge|||
middle|n1place||||Tthe hub|PNot the scene. The other one.
midge|n4insect||||Tthe water|Swater
midnight|n2time|||
mighty|a2q-strong|||powerless|Zanything but powerless/frankly, rather powerful|PNobody ever called it powerless.
mile|n1amount||||Tthe foot|Sfeet|PNot the yard. The other one.
milk|n1dairy||||PNot the cream. The other one.|Wnext to the cream/next to the cheese
milkshake|n4amount||||Tthe fruit/the ice|Sfruits/ice
mill|n1factory||||Tthe production line/the shop floor/the building|Sone loose production line/facilities|Dlost its production line
miller|n2machine||||Tthe machine/the tool/the metal|Smachines/tools
million|a1q-quality|||
millionaire|n3person|||
milo|n3grass|||
milord|n4noble||||PNot the count. The other one.
milt|n4fishdish||||Tthe fish|Sfishes
mina|n4bird|||
mind|n1idea||||Tthe brain/the unconscious|Sbrains|PNot the attitude. The other one.
miner|n3worker|working in a mine|||Tthe works/the collier|Sworkses|PNot the porter. The other one.
minor|a3q-small|||major|Zanything but major|PNobody ever called it major.
minute|n1time||||PNot the day. The other one.
miracle|n1event||||PNot the fate. The other one.
mirror|n2mirror||||Tthe surface/the light|Ssurfaces/light
miserable|a2q-sad|||happy|Zanything but happy/frankly, rather suffering|PNobody ever called it happy.
miss|v1v-see|failing to perceive|||Dfailed to perceive|Gfailing to perceive
missile|n2spaceship||||Tthe nose/the rocket|Sone loose nose|Dlost its nose
mission|n1group|||
missionary|n4teacher||||PNot the tutor. The other one.
missus|n3spouse||||PNot the housewife. The other one.
missy|n3person||||Tthe maid/the belle|PNot the lady. The other one.
mist|n1thing||||Tthe ground|Sgrounds
mistake|n1mistake||||Tthe slip/the stupidity
mistaken|a3q-wrong|||right|Zanything but right/frankly, rather wrong|PNobody ever called it right.
mistletoe|n4thing||||Tthe plant/the world|Splants/worlds
misunderstand|v4v-know|||
mix|v2v-mix|mixing together different elements||
mixer|n4drink||||Tthe fruit/the juice|Sfruits/juice|PNot the potion. The other one.|Wnext to the potion
mocha|n4spice||||Tthe coffee|Scoffee|PNot the spice. The other one.|Wnext to the spice
mock|v4v-act|treating with contempt|||Dtreated with contempt|Gtreating with contempt
mockingbird|n4bird||||PNot the finch. The other one.|Tthe finch's cousin
mod|a4q-modern||||Zfrankly, rather modern
model|n1idea|||
modern|a3q-modern||||Tthe art|Sarts
modest|a4q-shy||||Tthe apartment|Sapartments
mom|n1relative|||
moment|n1amount|||
mommy|n1relative|||
monastery|n3house||||Tthe cell|Sone loose cell|Dlost its cell|PNot the convent. The other one.|Wnext to the convent
money|n1money||||Tthe exchange/the fund|Sexchange
mongrel|n4dog||||Tthe flag/the puppy's cousin/the doggy's cousin|Sone loose flag|PNot the puppy. The other one.
monitor|v3v-see|keeping under surveillance|||Dkept under surveillance|Gkeeping under surveillance
monk|n2cleric|||
monkey|n1monkey||Ooh ooh ah ah!||PNot the ape. The other one.|Tthe ape's cousin
monster|n1beast||||PNot the unicorn. The other one.
month|n1season||||PNot the season. The other one.
monument|n4building||||Tthe foundation/the plate|Sone loose foundation|Dlost its foundation|PNot the building. The other one.|Wnext to the building/next to the porch
mood|n1feeling||||PNot the shame. The other one.
moon|n1star||||Tthe satellite/the earth|Ssatellites/earths
moonlight|n3thing||||PNot the sunshine. The other one.
moonshine|n4wine|||
moor|n4thing|||
moose|n3deer||||Tthe flag/the withers/the reindeer's cousin|Sone loose flag|PNot the reindeer. The other one.
mope|n4person|wasting time||
moral|a3q-clean||||Zfrankly, rather clean
morning|n1time||||PNot the night. The other one.
mortar|n4weapon||||Tthe barrel/the shell|Sbarrels/shells
mosquito|n4insect||Bzzzz!||Tthe halter/the female/the skin|Sone loose halter/females
moss|n4thing||||Tthe plant|Splants
motel|n2hotel||||Tthe motor|Smotors
mother|n1relative|||father|Tthe mama/the mater
motherfucker|n1person|||
motor|n2engine||||Tthe energy/the engine|Senergy
motorcycle|n2bike||Vroom!||Tthe kick starter/the splash guard/the vehicle|Sone loose kick starter/two wheels|Dlost its kick starter
mount|v3v-attach|attaching to a support|||Dattached to a support|Gattaching to a support
mountain|n1mountain||||Tthe slope/the well/the hill|Sone loose slope/wells|PNot the hill. The other one.
mouse|n2rodent||Squeak!||NSqueak!|Tthe rat/the ear/the rat's cousin/the squirrel's cousin|Srats/ears|PNot the rat. The other one.
mousse|n4cake||||Swhipped egg whites/eggs|Tthe egg|PNot the pudding. The other one.|Wnext to the pudding
mouth|n1bodypart||||Tthe teeth/the tongue|Sone loose teeth
mouthful|n4amount||||Tthe swallow
move|v1v-travel|changing location|||Dchanged location|Gchanging location
moved|a2q-sick||||Zfrankly, rather touched/frankly, rather sick
movie|n1film||||Tthe sequence/the musical/the documentary|Sone loose sequence
mud|n2soil||||Tthe water/the slop|Swater|PNot the sand. The other one.
muffin|n2cake|||
mule|n2horse||Hee-haw!||Tthe female/the horse/the horse's cousin/the zebra's cousin|Sfemales/horses|PNot the horse. The other one.
mulligan|n4soup|||
mum|a2q-quiet||||Zfrankly, rather silent
mummy|n2relative|||
muscle|n2bodypart|||
museum|n2museum||||Tthe storage space|Sone loose storage space|Dlost its storage space|PNot the archive. The other one.|Wnext to the archive
mush|n4thing|||
mushroom|n3fungus|||
music|n1song||||Tthe section/the tune/the ballet
musical|a3q-musical|||
musician|n2musician||||Tthe instrument/the piper/the singer|Sinstruments
mustang|n3horse|||
mustard|n3plant||||Tthe plant|Splants
mutant|n3thing||||PNot the parasite. The other one.
mutt|n3dog||||Tthe flag/the puppy's cousin/the doggy's cousin|Sone loose flag|PNot the puppy. The other one.
mutual|a4q-normal||||Zfrankly, rather common/frankly, rather shared
myrtle|n4plant||||Tthe leaf/the flower|Sleaves/flowers
mysterious|a3q-strange||||Zfrankly, rather deep
nacho|n4dish||||Tthe cheese|Scheese
nail|v2v-attach|attaching something somewhere||
naive|a4q-easy|||sophisticated|Zanything but sophisticated/frankly, rather innocent|PNobody ever called it sophisticated.
name|n1word||||Tthe title/the brand/the signature|PNot the word. The other one.
nanny|n2person||||PNot the girl. The other one.
nap|v3v-sleep|||
napkin|n3thing|wiping the mouth|||Zfor wiping the mouth|Tthe piece/the mouth/the lap|Spieces/mouths
narrator|n2person|telling a story|||Dtold a story|Gtelling a story|PNot the witness. The other one.
narrow|a3q-thin|||wide|Zanything but wide|PNobody ever called it wide.|Tthe bridge|Sbridges
nasty|a2q-dirty|||easy|Zanything but easy/frankly, rather tight|PNobody ever called it easy.
nation|n2country|||
national|a2q-political|||
nature|n1quality||||PNot the difference. The other one.
naughty|a4q-naughty|||good|Zanything but good|PNobody ever called it good.
navigator|n4sailor||||Tthe ship|Sships
nearby|a4q-near|||far|Zanything but far|PNobody ever called it far.
neat|a3q-neat||||Tthe dress/the room|Sdresses
necessary|a2q-important||||Zfrankly, rather needed
neck|n1bodypart||||Tthe throat/the head|Sone loose throat/heads|PNot the head. The other one.
necklace|n2jewellery||||PNot the pin. The other one.|Wnext to the pin/next to the jewel
need|v1v-be|requiring as useful|||Drequired as useful|Grequiring as useful
needle|n2plant|||
negotiate|v4v-speak|||
neighbor|n1person||||PNot the longer. The other one.
neighborhood|n1place||||Tthe scenery
neighbour|n3person||||PNot the longer. The other one.
nephew|n2relative|||niece|PNot the uncle. The other one.
nerd|n3student|||
nervous|a2q-afraid|||relaxed|Zanything but relaxed/frankly, rather tense|PNobody ever called it relaxed.
nest|n2thing||||Tthe eggs|Seggs|PNot the universe. The other one.
net|n2thing||||Tthe client/the server/the computer|Sone loose client/computers|Dlost its client
new|a1q-new|||old|Zanything but old/frankly, rather fresh|PNobody ever called it old.|Tthe car/the world|Scars
news|n1message||||Tthe latest
newspaper|n1newspaper||||Tthe sheet/the daily|Ssheets|PNot the magazine. The other one.
newt|n4frog|||
next|a1q-first||||Zfrankly, rather following
nice|a1q-kind|||nasty|Zanything but nasty/frankly, rather good|PNobody ever called it nasty.|Tthe dress/the face|Sdresses
nickel|n2metal||||PNot the iron. The other one.
niece|n2relative|||nephew|PNot the aunt. The other one.
night|n1time|||day|PNot the year. The other one.
nightcap|n4amount|||
nightclub|n3building||||Tthe well|Swells
nightingale|n4bird||||PNot the robin. The other one.|Tthe robin's cousin
nightmare|n2problem|||
ninja|n4person||||Tthe train|Strains
noble|a3q-royal||||Zfrankly, rather impressive|Tthe tree/the horse|Strees
noise|n1noise||||Tthe bang/the boom/the bark|PNot the ding. The other one.
nonsense|n2message||||Tthe baloney|PNot the information. The other one.
noodle|n2food|||
normal|a1q-normal||||Zfrankly, rather average/frankly, rather natural
northern|a4q-colour|||southern|Zanything but southern/frankly, rather blue|PNobody ever called it southern.
nose|n1bodypart||||Tthe bridge/the organ/the entrance|Sone loose bridge/organs
note|v2v-tell|||
notice|v1v-find|determining the existence|||Ddetermined the existence|Gdetermining the existence
notify|v4v-tell|informing of something||
nourishment|n4food||||Tthe food/the milk/the meal|Sone loose food|PNot the feed. The other one.|Wnext to the feed
nova|n3star||||Tthe cloud|Sclouds
nuclear|a3q-scientific|||conventional|Zanything but conventional|PNobody ever called it conventional.
nuisance|n4person||||PNot the motherfucker. The other one.
nuke|n3stuff||||Tthe missile|Smissiles
number|n1size||||Tthe majority
nurse|n1doctor|||
nursery|n3bedroom||||Tthe room|Srooms
nut|n1nut||||Tthe meat|Sone loose meat
oak|n3wood||||Tthe furniture|Sfurnitures|PNot the log. The other one.|Wnext to the log/next to the maple
oat|n4grass||||PNot the wheat. The other one.|Wnext to the wheat
oatmeal|n4dish|||
obey|v4v-act|||
object|n1thing||||Tthe can/the whole/the stuff|Scans
oblige|v4v-act|||
observe|v3v-find|determining the existence|||Ddetermined the existence|Gdetermining the existence
observer|n3person||||Tthe witness/the finder/the seer|PNot the longer. The other one.
obsess|v4v-control|haunting like a ghost|||Dhaunted like a ghost|Ghaunting like a ghost
obsessed|a4q-scary||||Zfrankly, rather concerned
obstruction|n4building||||Tthe foundation/the plate/the obstacle|Sone loose foundation|Dlost its foundation|PNot the building. The other one.|Wnext to the building/next to the porch
obvious|a2q-normal||||Zfrankly, rather frank
occasion|n2event||||Tthe crisis|PNot the miracle. The other one.
occupy|v4v-work|||
occur|v3v-change|||
ocean|n1sea||||PNot the sea. The other one.
octopus|n4shellfish|||
odd|a2q-strange|||even|Zanything but even|PNobody ever called it even.
oeuvre|n4thing|||
offend|v3v-annoy|||
offender|n3thief|transgressing moral|||Tthe shark/the convict
offer|v1v-give|||
office|n1office||||Tthe headquarters
officer|n1soldier||||Tthe arm|Sarms|PNot the volunteer. The other one.
official|n2worker||||Tthe judge/the ranger/the prosecutor|PNot the editor. The other one.
oil|n1fuel||||PNot the coal. The other one.
old|a1q-old|||young|Zanything but young/frankly, rather ancient|PNobody ever called it young.
older|a2q-old|||young|Zanything but young/frankly, rather senior|PNobody ever called it young.
omelet|n4dish||||Tthe topping/the ingredient/the eggs|Sone loose topping/eggs|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
omelette|n4dish||||Tthe topping/the ingredient/the eggs|Sone loose topping/eggs|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
onion|n2vegetable||||PNot the pumpkin. The other one.|Wnext to the pumpkin
open|v1v-open|||close
opened|a2q-open|||
operate|v2v-control|||
operation|n1state||||Tthe effect/the idle|Seffect
opinion|n1idea||||Tthe eyes/the judgment|PNot the faith. The other one.
opponent|n3athlete||||PNot the player. The other one.
opportunity|n1state||||Tthe say/the throw/the hearing
oppose|v4v-speak|||
option|n2document||||Tthe put
orange|n2fruit||||Tthe section/the fruit/the tree|Sone loose section/fruits|PNot the lemon. The other one.|Wnext to the lemon
orchid|n3flower||||Sflowers/plants|Tthe plant/the vanilla|PNot the daisy. The other one.|Wnext to the daisy/next to the poppy
order|n1speech||||Tthe summons
ordinary|a3q-normal||||Zfrankly, rather average/frankly, rather common|Tthe wine|Swine
organize|v3v-make|||
organized|a4q-neat||||Zfrankly, rather arranged/frankly, rather corporate
original|a2q-real|||last|Zanything but last/frankly, rather first|PNobody ever called it last.
orphan|n2child||||Slost both parents|PNot the kiddie. The other one.
otter|n4animal||||Tthe foot|Sfeet
outfit|n2group||||PNot the family. The other one.
outlaw|n3thief||||Tthe thief/the hood/the traitor
outlet|n4shop|retailing goods|||Tthe merchandise/the shop/the plaza|Sone loose merchandise|Dlost its merchandise
outsider|n3stranger|||
oven|n2appliance|baking or roasting|||Zfor baking or roasting|Tthe kitchen|Skitchens|PNot the stove. The other one.|Wnext to the stove
overcome|v4v-win|winning a victory over||
overload|n4thing|||
overnight|a4q-long|||short|Zanything but short/frankly, rather long|PNobody ever called it short.
overwhelm|v4v-annoy|||
owe|v1v-take|||
owl|n3raptor||Tu-whit! Tu-whoo!||Sfront-facing eyes/heads|Tthe head/the hawk's cousin/the eagle's cousin|PNot the hawk. The other one.
owner|n2person||||Tthe patron
oxford|n4thing||||Tthe collar/the counter|Sone loose collar|Dlost its collar
oxygen|n2stuff||||Tthe earth|Searths|PNot the air. The other one.
oyster|n3shellfish||||Tthe shell/the sea/the bed/the clam's cousin|Sshells/seas|PNot the clam. The other one.
pacific|a4q-calm||||Zfrankly, rather peaceful
pack|v2v-touch|arranging in a container|||Darranged in a container|Garranging in a container
package|n2group||||Tthe box|Sboxes|PNot the class. The other one.
packed|a3q-full||||Zfrankly, rather crowded|Tthe theater|Stheaters
pad|n2paper||||Tthe sheet|Ssheets
paddle|n3tool|hitting balls|||Zfor hitting balls|Tthe surface/the ball|Ssurfaces/balls
paddy|n4food|||
padre|n3cleric|||
page|n1paper|||
pager|n4screen|||
painful|a3q-angry||||Zfrankly, rather sensitive
painkiller|n4medical||||Tthe aspirin|PNot the cure. The other one.|Wnext to the cure/next to the dose
paint|v1v-draw|||
painter|n3artist||||PNot the master. The other one.
painting|n1picture||||Tthe surface/the landscape|Ssurfaces
pair|n1group||||PNot the teeth. The other one.
pajama|n3garment||||Tthe hip pocket/the lap|Sone loose hip pocket|Dlost its hip pocket
palace|n2castle||||Tthe great hall/the manor hall|Sone loose great hall|Dlost its great hall|PNot the manor. The other one.|Wnext to the manor
palm|n2bodypart||||Tthe surface/the hand/the wrist|Ssurfaces/hands
pan|n2pan||||Tthe metal/the vessel|Smetal/vessels|PNot the pot. The other one.|Wnext to the pot
pancake|n2cake|||
panda|n4bear|||
panel|n2thing|||
panic|n2fear|||
pansy|n4plant||||Tthe garden/the plant|Sgardens/plants|PNot the violet. The other one.|Wnext to the violet
panther|n3bigcat||||PNot the tiger. The other one.|Tthe tiger's cousin/the lion's cousin
pants|n1trousers|||
papa|n1relative|||
paper|n1paper||||Tthe wood/the rag/the grass|Swood/rags
parachute|n3thing||||Tthe harness/the static line/the air|Sone loose harness/air|Dlost its harness
paradise|n2place||||PNot the side. The other one.
parakeet|n4bird|||
paramedic|n3clerk||||Tthe train|Strains
parasite|n3thing|||host|Tthe plant|Splants|PNot the mutant. The other one.
parcel|n4container||||Tthe bundle|PNot the drawer. The other one.|Wnext to the drawer/next to the basket
pardon|v2v-speak|||
parent|n1relative|||child|Tthe father/the mother
park|n1park|||
parlor|n3room||||Tthe inn/the can|Sinns/cans
parrot|n4bird||Pieces of eight!||NPieces of eight!|Tthe bill/the feather|Sone loose bill
parson|n4cleric||||PNot the priest. The other one.
part|n1part||||Tthe detail/the item
particular|a2q-strange|||general|Zanything but general/frankly, rather special|PNobody ever called it general.
partner|n1spouse||||Tthe wife/the husband
partridge|n4meat||||Tthe flesh|Sfleshes
party|n1party|||
pass|v1v-travel|||
passenger|n2traveller||||Tthe vehicle/the hitchhiker|Svehicles|PNot the walker. The other one.
passionate|a4q-hot||||Zfrankly, rather wild
pasta|n3pasta||||Tthe topping/the ingredient/the spaghetti|Sone loose topping
pastor|n3cleric||||PNot the priest. The other one.
pastry|n4cake||||Tthe water|Swater
path|n2action|||
pathetic|a2q-sad|||fortunate|Zanything but fortunate/frankly, rather miserable|PNobody ever called it fortunate.
patient|n1person|requiring medical care|||Drequired medical care|Grequiring medical care|PNot the client. The other one.
patio|n4room||||Won a garden/next to the room|PNot the room. The other one.
patriot|n3person||||PNot the citizen. The other one.
patron|n3person||||Tthe regular|PNot the buyer. The other one.
patsy|n3person|||
patty|n2cake||||Tthe topping/the ingredient|Sone loose topping
paw|n3bodypart||||Tthe pad|Sone loose pad|PNot the hoof. The other one.
pay|v1v-pay|||
pea|n3vegetable||||Tthe seed/the plant|Sseeds/plants|PNot the bean. The other one.|Wnext to the bean
peace|n1state|||war
peaceful|a3q-calm||||Zfrankly, rather pacific
peach|n2fruit||||Tthe peel/the flesh|Sone loose peel/fleshes|PNot the apple. The other one.|Wnext to the apple/next to the banana
peacock|n3insect|||
peanut|n2nut||||Tthe seed/the monkey|Sseeds/monkeys|PNot the brazil. The other one.|Wnext to the brazil/next to the walnut
pear|n4fruit||||Tthe peel|Sone loose peel|PNot the apple. The other one.|Wnext to the apple/next to the banana
pecker|n4bird||||Sstrong claws/tails|Tthe tail/the wood/the flicker
peculiar|a4q-strange|||familiar|Zanything but familiar/frankly, rather curious|PNobody ever called it familiar.
peel|v4v-touch|stripping the skin off|||Dstripped the skin off|Gstripping the skin off
peep|v4v-see|looking furtively||
peewee|n4bird|||
pelican|n4waterbird||||Tthe fish|Sfishes
pen|n2pen||||Tthe quill|PNot the pencil. The other one.|Wnext to the pencil
pencil|n2pen||||Tthe point/the rubber eraser/the wood|Sone loose point/wood|Dlost its point|PNot the pen. The other one.|Wnext to the pen
penguin|n3waterbird||||Tthe bird/the foot|Sbirds/feet
penicillin|n4medical|||
penny|n2amount|||
penthouse|n3house||||Tthe floor/the building|Sfloors/buildings
people|n1group||||Tthe free/the sick/the living|PNot the mankind. The other one.
pepper|n2vegetable||||Tthe fruit/the plant|Sfruits/plants|PNot the potato. The other one.|Wnext to the potato/next to the tomato
pepperoni|n4meat||||Tthe beef|Sbeefs|PNot the weenie. The other one.|Wnext to the weenie
perfect|a1q-good||||Zfrankly, rather clean/frankly, rather clear
perform|v2v-perform|carrying out|||Dcarried out|Gcarrying out
performer|n4performer|performing a dramatic|||Tthe actor/the cowboy/the dancer
period|n2time||||Tthe night/the year
permanent|a3q-long||||Zfrankly, rather standing
permission|n2message||||Tthe leave/the passport/the consent|PNot the cheer. The other one.
permit|v3v-allow|||forbid
perry|n3wine||||Tthe juice|Sjuice|PNot the wine. The other one.|Wnext to the wine/next to the brew
person|n1person||||Tthe have/the friend/the best
personal|a1q-secret||||Zfrankly, rather individual/frankly, rather private
persuade|v4v-change|winning approval|||Dwon approval|Gwinning approval
pet|n1animal||||Tthe head/the face/the male's cousin/the female's cousin|Sone loose head|PNot the male. The other one.
petal|n4plant|||
petty|a4q-young|||senior|Zanything but senior/frankly, rather junior|PNobody ever called it senior.
petunia|n4flower||||PNot the daisy. The other one.|Wnext to the daisy/next to the orchid
phantom|n3spirit||||PNot the genie. The other one.
pheasant|n4animal||||Tthe bird/the world|Sbirds/worlds
philosopher|n3expert||||PNot the graduate. The other one.
phone|v1v-call|||
phony|a4q-fake|||genuine|Zanything but genuine/frankly, rather fake|PNobody ever called it genuine.
photo|n1picture||||Tthe still/the frame/the stereo|PNot the picture. The other one.|Wnext to the picture
photograph|n1picture||||Tthe still/the frame/the stereo|PNot the picture. The other one.|Wnext to the picture
photographer|n2artist|taking photographs professionally|||PNot the master. The other one.
physician|n3doctor||||Tthe surgeon/the resident/the intern|PNot the dentist. The other one.
piano|n2piano||Plink plonk!||Tthe fall-board/the soft pedal/the key|Sone loose fall-board/keys|Dlost its fall-board
pick|v1v-decide|||
pickle|n2sauce||||Tthe vegetable/the caper|Svegetable
pickup|n3truck||||Tthe bumper/the roof/the light|Sone loose bumper/light|Dlost its bumper
picture|n1picture||||Tthe surface/the scan/the graphic|Ssurfaces
pie|n1cake||||Tthe dish/the pan/the patty|Sdishes/pans
piece|n1part||||Tthe beam/the snip|PNot the hub. The other one.|Wnext to the hub
pier|n3thing||||Tthe shore/the water/the ship|Sshores/water|PNot the deck. The other one.|Wnext to the deck
pig|n1pig||Oink! Oink!||Tthe pork|Sone loose pork
pigeon|n2bird||Coo! Coo!||Tthe bird/the dove|Sbirds
piglet|n4animal||Oink! Oink!||Tthe pig/the kitten's cousin/the pup's cousin|Spigs|PNot the kitten. The other one.
pike|n3street||||Tthe traffic lane|Sone loose traffic lane|Dlost its traffic lane|PNot the bypass. The other one.|Wnext to the bypass
pilgrim|n3traveller|journeying in foreign lands|||Djourneyed in foreign lands|Gjourneying in foreign lands
pillow|n2bedding||||Tthe head|Sheads
pilot|n1driver|||
pin|n2jewellery||||Tthe piece|Spieces|PNot the jewel. The other one.|Wnext to the jewel/next to the necklace
pinch|v4v-take|||
pinche|n3monkey||||Tthe head|Sheads
pine|n3tree||||Tthe cone/the tree|Sone loose cone/trees|PNot the cedar. The other one.|Wnext to the cedar
pineapple|n4fruit||||Tthe peel/the leaf|Sone loose peel/leaves|PNot the banana. The other one.|Wnext to the banana/next to the cherry
pink|a2q-colour|||
pinky|n3limb||||Tthe pad/the fingernail/the thumb|Sone loose pad/thumbs|PNot the thumb. The other one.
pioneer|n4person||||Tthe art|Sarts
pip|n1medical|||
pipe|n1street||||Tthe bowl/the stem|Sone loose bowl/bowls|Dlost its bowl
pirate|n2pirate|robbing at sea|Shiver me timbers!||Drobbed at sea|Grobbing at sea|Tthe sea|Sseas
pit|n2cave||||PNot the burrow. The other one.
pita|n4bread||||Tthe can/the pocket|Scans/pockets
pitch|v3v-throw|||
pitcher|n4person|||
pizza|n1dish||||Tthe topping/the ingredient/the pie|Sone loose topping/pies|PNot the salad. The other one.|Wnext to the salad/next to the barbecue
place|n1place||||Tthe surface/the grave/the zone|Ssurfaces|PNot the source. The other one.
plain|a2q-normal||||Zfrankly, rather obvious
plaintiff|n3person|||defendant|PNot the defendant. The other one.
plan|v1v-plan|||
plane|n1plane||||Tthe gas pedal/the escape hatch/the wing|Sone loose gas pedal/wings|Dlost its gas pedal|PNot the helicopter. The other one.|Wnext to the helicopter
planet|n1star||||Tthe system/the sun/the light|Ssystems/suns|PNot the star. The other one.
plankton|n4thing||||Tthe plant/the salt/the water|Splants/salt|PNot the mutant. The other one.
plant|n1factory||||Tthe building/the factory|Sbuildings
plastic|n2stuff||||Tthe can|Scans|PNot the glass. The other one.
plate|n1sportsgear||||Tthe rubber|Srubber
platform|n3thing||||Tthe deck/the landing/the pier|PNot the floor. The other one.|Wnext to the floor
platter|n4thing|serving food|||Zfor serving food|Tthe dish|Sdishes
play|v1v-play|participating in games|||Dparticipated in games|Gparticipating in games
playboy|n3person|||
player|n1athlete||||Tthe server/the golfer/the bowler|PNot the winner. The other one.
plead|v4v-ask|requesting earnestly||
pleasant|a3q-pretty|||unpleasant|Zanything but unpleasant/frankly, rather beautiful|PNobody ever called it unpleasant.
pleased|a2q-happy||||Zfrankly, rather delighted
pleasure|n1joy|||pain|Tthe comfort/the delight
pledge|v4v-promise|promising solemnly and formally||
plenty|n1size|||
plug|n2building||||Tthe hole|Sholes
plum|n3tree||||Tthe tree/the fruit/the skin|Strees/fruits
plumb|v4v-act|||
plumber|n3worker||||Tthe pipe|Spipes|PNot the weaver. The other one.
pocket|n1bag|carrying small articles|||Zfor carrying small articles
pod|n2thing||||Tthe vessel/the seed/the plant|Svessels/seeds|PNot the hull. The other one.|Wnext to the hull
poet|n2writer||||PNot the journalist. The other one.
pointed|a4q-sharp|||
poke|v3v-push|thrusting abruptly||
poker|n2tool|stirring a fire|||Zfor stirring a fire|Tthe iron/the metal|Siron/metal
pole|n2tool||||Tthe wood/the metal/the plastic|Swood/metal|PNot the wand. The other one.|Wnext to the wand/next to the baton
police|n1army||||Tthe posse|PNot the men. The other one.
policeman|n2officer||||Tthe bobby/the detective/the inspector|PNot the sheriff. The other one.
policy|n2plan|||
polite|a3q-polite|||
political|a2q-political||||Tthe machine/the office|Smachines
politician|n3leader||||Tthe mayor/the governor|PNot the trainer. The other one.
pollock|n4fishdish||||Tthe flesh/the fish|Sfleshes/fishes|PNot the sardine. The other one.|Wnext to the sardine/next to the herring
pond|n3sea||||Tthe floor/the recess/the mere|Sone loose floor
pony|n2horse||Neigh!||Tthe horse's foot/the withers/the mustang/the mare's cousin|Sone loose horse's foot|PNot the mare. The other one.
pooch|n4dog||||Tthe flag/the puppy's cousin/the mutt's cousin|Sone loose flag|PNot the puppy. The other one.
poodle|n4dog||Yap! Yap!||Tthe flag/the coat/the clip/the puppy's cousin|Sone loose flag/coats|PNot the puppy. The other one.
pool|n1bath|||
poor|a1q-poor|||fortunate|Zanything but fortunate/frankly, rather miserable|PNobody ever called it fortunate.
pop|v1v-travel|bulging outward||
popcorn|n2sweets|||
poppy|n3flower||||PNot the daisy. The other one.|Wnext to the daisy/next to the orchid
popsicle|n4cake||||Tthe ice/the water/the stick|Sice/water
popular|a2q-famous||||Zfrankly, rather favorite
porch|n2building||||Tthe foundation/the plate/the building|Sone loose foundation/buildings|Dlost its foundation|Won a house/next to the building|PNot the building. The other one.
porcupine|n4rodent||||Tthe quill/the rat's cousin/the mouse's cousin|Sone loose quill|PNot the rat. The other one.
pork|n2meat||||Tthe pig|Spigs|Won a hog/next to the sausage|PNot the sausage. The other one.
port|n1harbour||||Tthe can|Scans
portal|n3street||||PNot the doorway. The other one.|Wnext to the doorway
porter|n2worker||||PNot the sawyer. The other one.
portfolio|n4box|carrying loose papers|||Zfor carrying loose papers|Tthe map/the leather|Smaps/leather|PNot the kit. The other one.|Wnext to the kit/next to the briefcase
pose|v3v-be|||
position|n1place||||Tthe right/the left/the stand|PNot the spot. The other one.
possess|v3v-be|||
possibility|n2idea|||
possible|a1q-scientific|||impossible|Zanything but impossible|PNobody ever called it impossible.
possum|n4pouched||||Tthe tail|Stails|PNot the kangaroo. The other one.
post|n1place||||Tthe lookout
pot|n1pan||||Tthe base/the rim/the metal|Sone loose base/metal|Dlost its base|PNot the pan. The other one.|Wnext to the pan
potato|n2vegetable||||Tthe jacket/the fries|Sone loose jacket|PNot the carrot. The other one.|Wnext to the carrot/next to the pepper
potion|n3drink||||PNot the mixer. The other one.|Wnext to the mixer
potter|n2maker|||
poultry|n4poultry||||Tthe saddle/the comb/the chicken|Sone loose saddle
pour|v3v-pour|||
powder|n2stuff||||PNot the glass. The other one.
power|n1power||||Tthe control/the influence/the jurisdiction
powerful|a2q-strong||||Zfrankly, rather almighty/frankly, rather mighty|Tthe arms|Sarmses
practical|a3q-useful||||Zfrankly, rather working|Tthe art|Sarts
practice|n1job||||Tthe custom/the fashion/the ritual|PNot the job. The other one.
praise|v4v-praise|||criticize
pray|v2v-act|addressing a deity|||Dsaid a prayer|Gsaying a prayer
preach|v4v-teach|delivering a sermon|||Ddelivered a sermon|Gdelivering a sermon
preacher|n3cleric||||PNot the priest. The other one.
precious|a2q-dear||||Zfrankly, rather wanted/frankly, rather loved
predator|n3thief||||PNot the bully. The other one.
predict|v4v-speak|telling in advance|||Dtold in advance|Gtelling in advance
prefer|v2v-annoy|liking better|||Dliked better|Gliking better
prepare|v2v-change|||
prepared|a2q-ready||||Zfrankly, rather ready/frankly, rather spread
present|n1prize|||
preserve|v4v-keep|maintaining in unaltered condition||
president|n1boss|||
press|v2v-press|exerting pressure||
pressure|n1thing||||Tthe surface/the suction|Ssurfaces|PNot the energy. The other one.
presume|v4v-think|accepting without verification||
pretend|v2v-speak|||
pretzel|n3bread||||Tthe salt|Ssalt
prevent|v3v-forbid|keeping from happening|||Dkept from happening|Gkeeping from happening
previous|a4q-old|||succeeding|Zanything but succeeding|PNobody ever called it succeeding.
prey|n3person|||
price|n1quality|||
pride|n2feeling||||Tthe dignity/the ego|PNot the shame. The other one.
priest|n2cleric||||Tthe bishop|PNot the preacher. The other one.
primary|a4q-real|||secondary|Zanything but secondary/frankly, rather capital|PNobody ever called it secondary.
prime|a3q-first|||last|Zanything but last/frankly, rather first|PNobody ever called it last.
prince|n1royal|||
princess|n1royal|||
principal|a3q-important||||Zfrankly, rather chief/frankly, rather main|Tthe river|Srivers
print|v2v-make|||
prison|n1prison||||Tthe ward/the nick|Sone loose ward|Dlost its ward|PNot the jail. The other one.|Wnext to the jail
prisoner|n1person||||Tthe convict|PNot the survivor. The other one.
private|a1q-secret|||public|Zanything but public/frankly, rather close|PNobody ever called it public.
problem|n1problem|||
proceed|v3v-speak|continuing talking|||Dcontinued talking|Gcontinuing talking
process|n1job||||Tthe routine/the calculation|PNot the job. The other one.
produce|v2v-make|bringing forth|||Dbrought forth|Gbringing forth
producer|n2maker|manufacturing something||
product|n2thing||||Tthe release/the stock/the cargo|PNot the import. The other one.|Wnext to the import/next to the staple
prof|n4teacher|||
professor|n1teacher|||
program|n1plan||||Tthe steps/the project/the budget|Sstepses
project|v2v-act|communicating vividly||
prom|n2party|||
promise|v1v-promise|||
promote|v3v-help|contributing to the progress|||Dcontributed to the progress|Gcontributing to the progress
pronounce|v4v-speak|||
proof|n1idea||||Tthe confirmation
prop|n1building|||
proper|a2q-true||||Zfrankly, rather becoming/frankly, rather correct
property|n1money||||Tthe trust/the estate/the lease
prophet|n3expert|divining the future|||Ddivined the future|Gdivining the future
propose|v3v-marry|||
prosecutor|n3lawyer||||PNot the counsel. The other one.
protect|v1v-guard|shielding from danger|||Dshielded from danger|Gshielding from danger|Tthe roof|Sroofs
protector|n4person|caring for persons|||Dcared for persons|Gcaring for persons|Tthe guard/the champion/the bodyguard
protest|v4v-speak|uttering words of protest||
proud|a1q-proud|||humble|Zanything but humble/frankly, rather pleased|PNobody ever called it humble.
prove|v1v-be|||
provide|v2v-take||||Tthe room|Srooms
prune|n4fruit||||PNot the raisin. The other one.|Wnext to the raisin
pry|v2v-open|||
pub|n3building||||Tthe bar/the rooms/the light|Sone loose bar/bars|Dlost its bar
public|a1q-public|||private|Zanything but private/frankly, rather national|PNobody ever called it private.|Tthe library/the garden|Slibraries
publish|v3v-make|||
puck|n3thing||||Tthe rubber/the ball/the ice|Srubber/balls
pudding|n3cake||||Tthe meal/the trifle|Smeal
puff|n3food||||Tthe light/the shell|Slight/shells
pug|n4dog||||Tthe flag/the tail/the puppy's cousin/the mutt's cousin|Sone loose flag/tails|PNot the puppy. The other one.
pull|v1v-pull|||push
pulse|n2event|||
pump|n2device||||Tthe fluid/the pressure|Sfluid/pressure|PNot the shutter. The other one.|Wnext to the shutter
pumpkin|n2vegetable||||Tthe fruit|Sfruits|PNot the onion. The other one.|Wnext to the onion
punch|n1wine||||Tthe mixer/the bowl|Sone loose mixer/bowls|PNot the flip. The other one.|Wnext to the flip/next to the cocktail
punish|v3v-punish||||Tthe dog|Sdogs
punk|n2thief||||Tthe bully|PNot the thief. The other one.
pup|n3animal||||Tthe dog/the puppy/the kitten's cousin|Sdogs|PNot the kitten. The other one.
pupil|n3student||||Tthe skipper
puppet|n3picture|||
puppy|n2dog||Yap! Yap!||Tthe flag/the mutt's cousin/the doggy's cousin|Sone loose flag|PNot the mutt. The other one.
purchase|v4v-buy|obtaining by purchase||
pure|a2q-clean||||Zfrankly, rather clean/frankly, rather fine|Tthe gold|Sgold
purple|a3q-colour||||Zfrankly, rather violet
purpose|n1idea||||Tthe will/the idea
purse|n2bag|carrying money|||Zfor carrying money|PNot the sack. The other one.|Wnext to the sack/next to the backpack
pursue|v4v-act|carrying out|||Dcarried out|Gcarrying out
push|v1v-push|moving with force||pull|Dmoved with force|Gmoving with force
puss|n4cat|||
put|v1v-put|abstracting location||
puzzle|v4v-be|||
python|n4snake||Hsssss!||Tthe world|Sworlds
quack|n3doctor|dispensing medical advice|||Ddispensed medical advice|Gdispensing medical advice|PNot the surgeon. The other one.
quahog|n4fishdish||||Shard shells/coasts|Tthe coast/the shell/the dish|PNot the steamer. The other one.|Wnext to the steamer
quail|n4meat||||Tthe flesh|Sfleshes|PNot the partridge. The other one.|Wnext to the partridge
qualify|v3v-be|proving capable|||Dproved capable|Gproving capable
quarrel|v4v-speak|||
quart|n2amount||||Tthe fluid|Sfluid
quarter|n1number||||PNot the half. The other one.
quarterback|n3athlete|playing quarterback||
queen|n1royal||Your Majesty!||NYour Majesty!
question|n1speech|||answer
quick|a1q-fast|||slow|Zanything but slow/frankly, rather fast|PNobody ever called it slow.
quiet|a1q-quiet|||
quill|n4pen||||Tthe bird/the feather|Sbirds/feathers
quit|v1v-stop|||
quote|v3v-tell|||
rabbit|n2rabbit||||Slong ears/ears|Tthe ear/the pet/the bunny|PNot the hare. The other one.
raccoon|n4bear|||
racehorse|n4horse||||Tthe withers/the poll/the pony/the pony's cousin|Sone loose withers|PNot the pony. The other one.
racer|n3driver||||Tthe car|Scars|PNot the chauffeur. The other one.
rack|n2window|holding objects|||Tthe backing/the brace|Sone loose backing|Dlost its backing|PNot the window. The other one.|Wnext to the window/next to the frame
racket|n3sportsgear||||Tthe face/the handle/the ball|Sone loose face/balls|Dlost its face
radar|n1gauge||||Tthe dish/the scope|Sone loose dish|Dlost its dish|PNot the sonar. The other one.|Wnext to the sonar/next to the gauge
radiation|n3thing||||Tthe ray|Sray|PNot the heat. The other one.
radio|n1broadcast||||Tthe detector/the antenna|Sone loose detector|Dlost its detector|PNot the telly. The other one.|Wnext to the telly
raft|n3thing||||Tthe can|Scans
rag|n2cloth||||Tthe paper|Spaper|PNot the towel. The other one.|Wnext to the towel/next to the handkerchief
raid|v4v-fight|searching without warning||
rail|n3wall||||Tthe ledger board/the bar|Sone loose ledger board/bars|Dlost its ledger board|Won a bannister/next to the fence|PNot the fence. The other one.
railroad|n2firm||||Tthe system/the train/the metro|Ssystems/trains
rain|n1weather||||Tthe water|Swater
rainbow|n2weather|||
raise|v1v-change|raising the level||
raisin|n4fruit|||
rally|v4v-keep|||
ram|v4v-push||||Tthe gate|Sgates
ramp|n4device||||Tthe surface|Ssurfaces
ranch|n2farm-place||||Tthe facility|Sfacilities|PNot the vineyard. The other one.|Wnext to the vineyard
range|n1size||||Tthe jet/the sweep/the horizon|Sjets|PNot the limit. The other one.
ranger|n2worker||||PNot the teller. The other one.
raptor|n4raptor||||Tthe bill/the feather/the hawk|Sone loose bill
rascal|n3person|||
raspberry|n4plant||||Tthe fruit|Sfruits
rat|n1rodent||Squeak!||NSqueak!|Tthe mouse/the mouse's cousin/the squirrel's cousin|Smice|PNot the mouse. The other one.
rate|n1thing||||Tthe speed/the flow/the pace
ration|n3food||||PNot the diet. The other one.|Wnext to the diet/next to the eats
rattle|v4v-see|||
rattlesnake|n4snake||||Tthe pit/the tail|Spits/tails
raw|a4q-rude|||processed|Zanything but processed/frankly, rather natural|PNobody ever called it processed.|Tthe sugar|Ssugar
razor|n3cutter||||Tthe handle/the knife edge/the tool|Sone loose handle/tools|Dlost its handle|PNot the knife. The other one.|Wnext to the knife/next to the scissors
reach|v1v-travel|reaching a destination||
react|v4v-act|showing a response|||Dshowed a response|Gshowing a response
reactor|n3screen||||Tthe terminal|Sone loose terminal|Dlost its terminal|PNot the circuit. The other one.|Wnext to the circuit/next to the fuse
read|v1v-read|||
reader|n3expert|enjoying reading|||PNot the graduate. The other one.
ready|a1q-ready||||Zfrankly, rather waiting
real|a1q-real||||Zfrankly, rather actual/frankly, rather objective
realise|v3v-take|earning on some commercial|||Dearned on some commercial|Gearning on some commercial
reality|n1idea|||
realize|v1v-know|||
reaper|n3worker|||
reason|n1thing||||Tthe why
reasonable|a3q-healthy||||Zfrankly, rather healthy
rebel|n2person||||Tthe arm|Sarms|PNot the hippie. The other one.
recall|v3v-think|recalling knowledge from memory||
receive|v2v-take||||Tthe gift|Sgifts
receiver|n4broadcast||||Tthe antenna/the radio/the telly|Sone loose antenna|Dlost its antenna
recent|a3q-new|||old|Zanything but old|PNobody ever called it old.|Tthe bud|Sbuds
reckon|v3v-guess|||
recognise|v4v-think|showing approval|||Dshowed approval|Gshowing approval
recognize|v2v-allow|||
recommend|v3v-tell|pushing for something||
record|n1message||||Tthe history/the file
recorder|n3thing||||PNot the satellite. The other one.|Wnext to the satellite/next to the setup
recover|v3v-take|finding back|||Dfound back|Gfinding back
recovery|n2event|||
recruit|n2soldier|||
red|a1q-colour||||Zfrankly, rather cherry/frankly, rather ruby
redhead|n3person||||Tthe hair|Shairs|PNot the longer. The other one.
reduce|v4v-cut|||
reed|n2plant||||Tthe grass|Sgrasses
reef|n3mountain||||Tthe rock/the surface/the water|Srocks/surfaces|PNot the ledge. The other one.
reel|n3camera||||Tthe frame|Sframes|PNot the footage. The other one.|Wnext to the footage
reeve|n4waterbird||||Tthe female|Sfemales
ref|n2person|||
refer|v3v-speak|||
referee|n3person|||
refill|n4medical|||
reflect|v4v-tell|bringing back|||Dbrought back|Gbringing back
refreshment|n4meal||||Tthe light|Slight
refrigerator|n2appliance||||Tthe drip pan/the can/the store|Sone loose drip pan/cans|Dlost its drip pan
refuse|v2v-act|showing unwillingness towards||accept
regard|v3v-think|deeming to be||
register|v3v-keep|recording in writing|||Drecorded in writing|Grecording in writing
regret|v2v-annoy|||
regular|a2q-normal||||Zfrankly, rather official/frankly, rather standard|Tthe meal|Smeal
rehearse|v4v-perform|||
rein|n4tool|controling a horse|||Zfor controling a horse|Tthe horse|Shorses
reindeer|n4deer||||Tthe flag/the withers/the elk's cousin/the moose's cousin|Sone loose flag|PNot the elk. The other one.
reject|v3v-think|refusing to accept||accept|Drefused to accept|Grefusing to accept
relate|v3v-think|||
relationship|n1thing||||Tthe partnership|PNot the connection. The other one.
relax|v1v-breathe|||tense
relaxed|a4q-calm|||tense|Zanything but tense|PNobody ever called it tense.
release|n1thing||||PNot the cargo. The other one.|Wnext to the cargo/next to the shipment
reliable|a4q-sure||||Zfrankly, rather tested
relic|n4thing||||Tthe remains
relieve|v3v-fix|providing physical relief|||Dprovided physical relief|Gproviding physical relief
rely|v4v-believe|||
remain|v2v-be|staying the same|||Dstayed the same|Gstaying the same
remains|n2thing||||PNot the ground. The other one.
remark|v4v-tell|||
remember|v1v-think|recalling knowledge from memory||forget|Drecalled knowledge from memory|Grecalling knowledge from memory
remind|v2v-think|||
remote|a3q-far|||near|Zanything but near/frankly, rather distant|PNobody ever called it near.|Tthe star|Sstars
remove|v2v-change|removing something concrete||
removed|a3q-far|||close|Zanything but close/frankly, rather distant|PNobody ever called it close.
rent|v2v-promise|letting for money|||Dlet for money|Gletting for money|Tthe apartment|Sapartments
repair|v3v-fix|||break
repeat|v2v-tell|||
replace|v3v-make|substituting a person||
report|v1v-tell|||
reporter|n2person||||PNot the announcer. The other one.
represent|v2v-be|||
representative|n3person|representing others|||Tthe agent/the delegate
reptile|n4reptile||||Tthe belly/the tail/the snake|Sone loose belly/snakes
request|v2v-ask|expressing the need|||Dexpressed the need|Gexpressing the need
require|v2v-be|requiring as useful||
rescue|v2v-help|freeing from harm|||Dfreed from harm|Gfreeing from harm
research|n1job|||
resent|v4v-hate|feeling bitter|||Dfelt bitter|Gfeeling bitter
reservation|n2country||||PNot the country. The other one.
reserve|v3v-keep|holding back|||Dheld back|Gholding back
resident|n2person||||Tthe coaster
resign|v4v-act|leaving voluntarily||
resist|v3v-be|||
resolve|v4v-stop|bringing to an end|||Dbrought to an end|Gbringing to an end
resort|v4v-use|||
respect|n1idea|||
respond|v3v-act|showing a response|||Dshowed a response|Gshowing a response
response|n2thing|||
responsibility|n1action||||Tthe requirement
rest|n1part||||Tthe leftover
restaurant|n1eatery||||Tthe extension/the entrance hall/the cafeteria|Sone loose extension|Dlost its extension
restore|v4v-make|returning to its original|||Dreturned to its original|Greturning to its original
restroom|n4bathroom||||Tthe toilet/the latrine|Sone loose toilet|Dlost its toilet
result|n1thing||||Tthe response/the impact/the harvest
resume|v4v-keep|begining anew||
retire|v3v-act|stopping performing its work|||Dstopped performing its work|Gstopping performing its work
retreat|v4v-travel|pulling back|||Dpulled back|Gpulling back
return|v1v-come|||
reveal|v3v-see|||
reverend|n2cleric||||Tthe priest/the shepherd/the preacher
reverse|v3v-change|changing to the contrary|||Dchanged to the contrary|Gchanging to the contrary
review|v3v-learn|looking at again|||Dlooked at again|Glooking at again
revolution|n2event||||PNot the damage. The other one.
reward|n2event|||
rhino|n4elephant||||Tthe skin/the horn|Sskins/horns
rib|n2device||||Won a hull/next to the spoke|PNot the spoke. The other one.
ribbon|n3thing||||PNot the ground. The other one.
rice|n2food|||
rich|a1q-rich|||poor|Zanything but poor/frankly, rather comfortable|PNobody ever called it poor.
rid|v1v-take||||Tthe house|Shouses
ride|v1v-ride|||
rider|n2traveller||||PNot the walker. The other one.
ridge|n3mountain||||Tthe slope/the reef/the ledge|Sone loose slope|PNot the hill. The other one.
ridiculous|a2q-silly|||dignified|Zanything but dignified/frankly, rather pathetic|PNobody ever called it dignified.
ridley|n4reptile|||
rig|n2thing|||
right|a1q-true|||left|Zanything but left|PNobody ever called it left.|Tthe hand/the bank|Shands
ring|v1v-see|sounding loudly and sonorously||
rink|n4building||||Tthe extension/the entrance hall/the surface|Sone loose extension/surfaces|Dlost its extension|PNot the dorm. The other one.|Wnext to the dorm/next to the tavern
rip|v2v-separate|||
ripped|a3q-wet||||Zfrankly, rather gone/frankly, rather high
ripper|n4thief||||Tthe knife|Sknives|PNot the torpedo. The other one.
rise|v1v-fly|moving upward||fall
risk|v2v-act|||
risky|a4q-dangerous|||safe|Zanything but safe/frankly, rather wild|PNobody ever called it safe.
river|n1river||||Tthe rapid/the falls|Sone loose rapid|PNot the brook. The other one.
road|n1street||||Tthe bend/the crown/the highway|Sone loose bend|Dlost its bend|PNot the lane. The other one.|Wnext to the lane
roar|v4v-speak|||
roast|v4v-cook|cooking with dry heat|||Dcooked with dry heat|Gcooking with dry heat
rob|v2v-take|||
robber|n2thief|stealing from someone|||Tthe mugger|PNot the bandit. The other one.
robe|n2garment||||Tthe band/the button hole|Sone loose band|Dlost its band|PNot the suit. The other one.|Wnext to the suit/next to the shirt
robin|n2bird||||Tthe world/the nightingale's cousin|Sworlds|PNot the nightingale. The other one.
robot|n2machine||Bleep. Bloop.||Tthe can|Scans
rock|n1rock|||
rocket|n2spaceship||||Tthe splasher/the engine/the missile|Sone loose splasher/engines|Dlost its splasher
rod|n2tool||||Tthe metal/the wood/the pole|Smetal/wood|PNot the stick. The other one.|Wnext to the stick/next to the tool
rodent|n4rodent||||Tthe rat/the mouse/the squirrel
roebuck|n4deer|||
rogue|n3person|||
roll|n1bread|||
roof|n1roof||||Tthe building|Sbuildings|Won a building
rook|n4game||||Tthe can|Scans
rookie|n3person|||
room|n1room||||Tthe ceiling/the floor/the building|Sone loose ceiling/buildings|Dlost its ceiling|Won a building/next to the terrace|PNot the terrace. The other one.
roommate|n2friend||||PNot the buddy. The other one.
roost|n3thing||||Tthe bird|Sbirds
rooster|n3poultry||Cock-a-doodle-doo!||Tthe chicken/the hen's cousin|Sone loose chicken|PNot the hen. The other one.
root|n2plant||||Tthe bark/the organ/the bud|Sone loose bark/organs|PNot the leaf. The other one.|Wnext to the leaf
rope|n1rope||||Tthe bitter end/the drip loop|Sone loose bitter end|Dlost its bitter end|PNot the cord. The other one.|Wnext to the cord
rose|n1plant||||Tthe hip|Sone loose hip|PNot the jasmine. The other one.|Wnext to the jasmine/next to the blueberry
rosemary|n3plant|cooking and|||Tthe vegetable/the leaf|Sone loose vegetable/leaves|Zfor cooking and|PNot the sang. The other one.|Wnext to the sang/next to the ginger
rot|v4v-change|breaking down|||Dbroke down|Gbreaking down
rotten|a3q-smelly|||good|Zanything but good/frankly, rather lousy|PNobody ever called it good.
rouge|n4soap||||Tthe powder|Spowder|PNot the lipstick. The other one.|Wnext to the lipstick
rough|a2q-broken|||smooth|Zanything but smooth/frankly, rather broken|PNobody ever called it smooth.|Tthe bark/the ground|Sbarks
round|a1q-round|||square|Zanything but square|PNobody ever called it square.
route|n2place||||Tthe beat/the direction/the orbit|PNot the track. The other one.
rover|n4traveller||||PNot the passenger. The other one.
row|n2group|||
royal|a2q-royal|||
rub|v2v-clean|||
rubber|n2stuff||||Tthe tree/the can/the product|Strees/cans
rube|n3person|||
rudd|n3fish||||Tthe fish/the goldfish's cousin|Sfishes|PNot the goldfish. The other one.
rudder|n3device||||Tthe leading edge/the trailing edge/the tail|Sone loose leading edge/tails|Dlost its leading edge
rude|a2q-rude|||polite|Zanything but polite|PNobody ever called it polite.
rug|n2rug||||Tthe edging/the floor/the piece|Sone loose edging/floors|Dlost its edging
rule|v1v-rule|exercising authority over|||Dexercised authority over|Gexercising authority over
ruler|n4royal||||Tthe khan/the sultan
rumble|n3noise||||PNot the bam. The other one.
rump|n4bodypart||||Won a bird|PNot the chest. The other one.
run|v1v-run|||
runner|n3thief||||Tthe coyote|PNot the thief. The other one.
runway|n3tool||||Tthe steel/the railroad/the car|Ssteel/railroads|Won a railroad/next to the lever|PNot the lever. The other one.
rush|v2v-run|moving hurridly||linger
rusty|a3q-old||||Tthe machine|Smachines
sack|n2bag||||Tthe paper/the plastic|Spaper/plastic|PNot the purse. The other one.|Wnext to the purse/next to the backpack
sacrifice|v3v-take|||
sad|a2q-sad|||glad|Zanything but glad/frankly, rather tragic|PNobody ever called it glad.
saddle|n2device||||Tthe horse|Shorses
safe|a1q-safe|||dangerous|Zanything but dangerous|PNobody ever called it dangerous.
safety|n1state|||danger|Tthe agent/the security|Sagents|PNot the danger. The other one.
said|a1q-quality|||other|Zfrankly, rather same
sail|v2v-travel|||
sailor|n2sailor||All aboard!||NAll aboard!|Tthe ship|Sships
saint|n2spirit||||PNot the goddess. The other one.
salad|n2dish||||Tthe topping/the ingredient/the plate|Sone loose topping/plates|PNot the pizza. The other one.|Wnext to the pizza/next to the barbecue
salami|n4meat||||Tthe beef|Sbeefs|PNot the weenie. The other one.|Wnext to the weenie
sale|n1action|||
salesman|n2seller|||
salmon|n3fish||||Tthe salt/the water|Ssalt/water
salon|n3room||||Tthe works/the art/the can|Sworkses/arts
salsa|n4sauce||||PNot the sauce. The other one.|Wnext to the sauce/next to the ketchup
salt|n2stuff||||Tthe metal/the soda|Smetal|PNot the acid. The other one.
salute|v4v-think|||
samurai|n4person|||
sanctuary|n3place|||
sand|n2soil||||Tthe rock|Srocks|PNot the mud. The other one.
sander|n3machine||||Tthe electric motor/the wood/the motor|Sone loose electric motor/wood|Dlost its electric motor
sandwich|n1sandwich||||Tthe bread/the wrap/the western|Sone loose bread/bread
sang|n3plant||||Tthe vegetable|Sone loose vegetable|PNot the ginger. The other one.|Wnext to the ginger/next to the rosemary
sanitarium|n4hospital||||Tthe burn center/the clinic|Sone loose burn center|Dlost its burn center
sardine|n3fishdish||||Tthe fish/the can|Sfishes/cans|PNot the herring. The other one.|Wnext to the herring
satellite|n2thing||||Tthe solar battery/the earth/the moon|Sone loose solar battery/earths|Dlost its solar battery|PNot the setup. The other one.|Wnext to the setup/next to the recorder
satin|n4cloth||||Tthe edging/the face/the back|Sone loose edging/faces|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the silk
satisfy|v3v-be|meeting the requirements|||Dmet the requirements|Gmeeting the requirements
sauce|n2sauce||||Tthe dressing/the gravy|PNot the ketchup. The other one.|Wnext to the ketchup
sausage|n2meat||||Tthe stuff/the frank|Sstuff|PNot the pork. The other one.|Wnext to the pork/next to the veal
save|v1v-help|saving from ruin||
savior|n4person|rescuing you from harm|||PNot the donor. The other one.
saw|n1message|||
sawyer|n3worker||||Tthe wood|Swood|PNot the porter. The other one.
say|v1v-tell|expressing in words|||Dexpressed in words|Gexpressing in words
scalp|n3bodypart||||Tthe pressure point/the skin cell/the head|Sone loose pressure point/heads
scalpel|n4cutter|||
scan|v3v-see|examining minutely||
scanner|n3expert|||
scare|v1v-scare|||
scared|a1q-afraid||||Zfrankly, rather frightened/frankly, rather afraid
scarf|n3garment||||Tthe band/the button hole/the head|Sone loose band/heads|Dlost its band|PNot the suit. The other one.|Wnext to the suit/next to the shirt
scary|a2q-scary|||
scene|n1place||||Tthe darkness|PNot the middle. The other one.
scenery|n4picture||||Tthe set decoration|Sone loose set decoration|Dlost its set decoration
schedule|v2v-think|planning for an activity|||Dplanned for an activity|Gplanning for an activity
scheduled|a4q-normal||||Zfrankly, rather regular
schmuck|n3person|||
scholar|n3expert||||Tthe reader/the initiate/the philosopher|PNot the genius. The other one.
school|n1school||||Tthe tech
schoolteacher|n3teacher||||PNot the tutor. The other one.
science|n1science||||Tthe mathematics
scientific|a3q-scientific|||
scientist|n2scientist||||Tthe researcher
scissors|n3cutter||||Tthe blade/the handle/the tool|Sone loose blade/tools|Dlost its blade|PNot the knife. The other one.|Wnext to the knife/next to the razor
scone|n4bread||||Scream and eggs/sticks|Tthe stick
scooter|n4boat||||Tthe helm/the windshield/the motor|Sone loose helm/motors|Dlost its helm
score|n1idea|||
scorpion|n3spider||||Tthe tail|Stails|PNot the spider. The other one.
scoundrel|n4person||||Tthe rogue|PNot the troublemaker. The other one.
scout|n2person|||
scramble|v4v-travel|||
scrap|n2part|||
scrape|v4v-clean|scratching repeatedly||
scratch|v2v-touch|||
scream|v1v-shout|||
screech|v4v-see|||
screen|n2thing||||Tthe picture/the can|Spictures/cans
screwdriver|n4tool||||Tthe handle/the hand/the head|Sone loose handle/hands|Dlost its handle|PNot the hammer. The other one.|Wnext to the hammer/next to the shovel
scrooge|n3person|||
scrub|v4v-clean|cleaning with hard rubbing|||Dcleaned with hard rubbing|Gcleaning with hard rubbing|Tthe back|Sbacks
sculpture|n4picture||||Tthe plastic/the statue/the modeling|Splastic
sea|n1sea||||Tthe bay/the gulf/the ocean|Sone loose bay/oceans|PNot the lake. The other one.
seafood|n4fishdish||||Tthe fish|Sfishes
seagull|n4waterbird||||Slong pointed wings/birds|Tthe bird
seal|n2fastener||Arf! Arf!||Tthe plastic|Splastic|PNot the button. The other one.|Wnext to the button/next to the loop
sealed|a4q-sure|||
search|v2v-find|trying to locate|||Dtried to locate|Gtrying to locate
seashell|n4thing|||
season|n1season||||PNot the month. The other one.
seat|n1place||||PNot the flies. The other one.
seaweed|n4thing||||Tthe plant/the sea|Splants/seas
second|a1q-first|||cardinal|Zanything but cardinal|PNobody ever called it cardinal.
secret|a1q-secret|||
secretary|n1clerk|handling correspondence|||PNot the accomplice. The other one.
section|n2document||||Tthe close/the spot/the above
secure|v2v-take|||
security|n1state|||
see|v1v-see|perceiving by sight|||Dperceived by sight|Gperceiving by sight|Tthe bird|Sbirds
seed|n2fruit||||Tthe meat/the nut/the bean|Sone loose meat
seek|v2v-want|trying to get|||Dtried to get|Gtrying to get
seem|v1v-be|||
segment|n4part||||Sothers/pieces|Tthe piece|PNot the piece. The other one.|Wnext to the piece/next to the hub
seize|v4v-take||||Tthe money|Smoneys
select|v4v-decide|picking out|||Dpicked out|Gpicking out
sell|v1v-sell|delivering for money||buy|Ddelivered for money|Gdelivering for money|Tthe house|Shouses
seller|n3seller||||Tthe exchange|Sexchange|PNot the butcher. The other one.
senator|n1leader||||PNot the congressman. The other one.
send|v1v-send|||
senior|a2q-old|||junior|Zanything but junior/frankly, rather elder|PNobody ever called it junior.
sense|n1idea|||
sensible|a4q-healthy||||Zfrankly, rather reasonable/frankly, rather healthy
sensitive|a2q-light||||Zfrankly, rather delicate|Tthe skin|Sskins
sensor|n3device||||PNot the trap. The other one.|Wnext to the trap/next to the fan
sent|a1q-quality|||
sentence|n2word||||Tthe interrogation
sentimental|a4q-soft|||tough|Zanything but tough/frankly, rather tender|PNobody ever called it tough.
separate|v2v-be|standing between|||Dstood between|Gstanding between
sergeant|n1soldier||||Tthe air|Sair|PNot the corporal. The other one.
serious|a1q-important||||Zfrankly, rather grave/frankly, rather real
serpent|n4snake||||Tthe viper
serve|v2v-be|serving a purpose||
server|n3waiter||||Tthe waitress
service|n1help|||
set|v1v-put|abstracting location|||Tthe dog|Sdogs
settle|v2v-put|settling into a position||
settled|a3q-hard||||Zfrankly, rather determined/frankly, rather firm
setup|n2thing||||Tthe generator/the lighting/the reactor|PNot the satellite. The other one.|Wnext to the satellite/next to the recorder
severe|a3q-scary|||mild|Zanything but mild/frankly, rather terrible
sew|v3v-attach|fastening by sewing||
shack|n3tent||||PNot the haven. The other one.|Wnext to the haven/next to the tent
shadow|n1state|||
shake|v2v-shake|||
sham|n4picture|||
shame|n1feeling||||Tthe embarrassment|PNot the mood. The other one.
shampoo|n3soap|||
shank|n4meat||||Tthe leg|Slegs|PNot the chop. The other one.|Wnext to the chop/next to the steak
shape|n1quality|||
share|v1v-be|||
shared|a4q-normal||||Zfrankly, rather common/frankly, rather joint
shark|n2fish||||Tthe fish/the skin|Sfishes/skins
sharp|a2q-sharp|||indistinct|Zanything but indistinct|PNobody ever called it indistinct.
shave|v3v-fix|||
shed|v4v-touch||||Tthe clothes|Sclotheses
sheep|n2farm||Baaa!||Tthe withers/the horn/the goat/the goat's cousin|Sone loose withers/horns|PNot the goat. The other one.
sheet|n2place||||Tthe surface|Ssurfaces
sheldrake|n4waterbird|||
shelf|n2cupboard|holding objects|||Tthe surface|Ssurfaces|Won a buffet
shell|n2weapon||||Tthe metal|Smetal|PNot the canister. The other one.|Wnext to the canister
shelter|n2tent||||Tthe foundation/the plate/the haven|Sone loose foundation|Dlost its foundation
shepherd|n3farmer|||
sheriff|n1officer||||PNot the marshal. The other one.
sherlock|n3expert||||Tthe can|Scans
shield|n2thing||||PNot the armor. The other one.|Wnext to the armor
shift|v2v-change|||
shin|n2bodypart||||Tthe leg/the knee/the ankle|Slegs/knees|PNot the chest. The other one.
shine|v2v-glow|||
shiny|a4q-bright|||dull|Zanything but dull/frankly, rather shining|PNobody ever called it dull.
ship|n1boat||||Tthe bay/the crow's nest/the hulk|Sone loose bay|Dlost its bay|PNot the boat. The other one.|Wnext to the boat/next to the yacht
shipment|n3thing||||Tthe vehicle|Svehicles|PNot the release. The other one.|Wnext to the release
shire|n4horse||||Tthe horse|Shorses
shirt|n1garment||||Tthe dickie/the band|Sone loose dickie|Dlost its dickie|PNot the suit. The other one.|Wnext to the suit/next to the laundry
shithead|n3fool|||
shock|n1feeling|||
shocked|a3q-surprised||||Zfrankly, rather afraid
shoe|n1shoe|||
shook|n3container||||Tthe hoop/the tap|Sone loose hoop|Dlost its hoop
shop|n1shop||||Tthe merchandise/the salon/the drugstore|Sone loose merchandise|Dlost its merchandise
shopping|n2action|||
shore|n2shore||||Tthe beach/the water|Sone loose beach/water
short|a1q-short|||long|Zanything but long/frankly, rather brief|PNobody ever called it long.
shortcut|n3street||||Tthe bend/the crown|Sone loose bend|Dlost its bend|PNot the highway. The other one.|Wnext to the highway/next to the driveway
shorts|n2trousers|||
shotgun|n2weapon||||Tthe firing pin/the lock/the shoulder|Sone loose firing pin/shoulders|Dlost its firing pin
shoulder|n1bodypart||||Tthe neck/the arm|Snecks/arms|PNot the chest. The other one.
shout|v2v-shout|||whisper
shove|v3v-push|||
shovel|n2tool|lifting loose material|||Tthe handle/the hand|Sone loose handle/hands|Dlost its handle|PNot the hammer. The other one.|Wnext to the hammer
show|v1v-see|||
shower|n1bath||||Tthe spray/the water|Sspray/water
shrapnel|n4weapon|||
shrimp|n2shellfish||||Tthe tail/the crab's cousin/the lobster's cousin|Stails|PNot the crab. The other one.
shrine|n4church||||PNot the church. The other one.|Wnext to the church/next to the temple
shrink|v3v-shrink|||
shut|v1v-close||||Tthe window|Swindows
shutter|n4device||||Tthe camera|Scameras|Won a camera/next to the pump|PNot the pump. The other one.
shuttle|n3sportsgear||||Tthe equipment/the ball/the rubber|Sequipments/balls
shy|v3v-travel|starting suddenly|||Dstarted suddenly|Gstarting suddenly
sibling|n4relative||||Tthe twin|PNot the cousin. The other one.
sick|a1q-sick||||Zfrankly, rather dizzy/frankly, rather faint
side|n1place||||PNot the top. The other one.
sidekick|n4friend||||PNot the girlfriend. The other one.
sidewalk|n3street||||Tthe street|Sstreets|PNot the mall. The other one.|Wnext to the mall
sigh|v3v-breathe|uttering a sigh|||Dbreathed deeply and heavily|Gbreathing deeply and heavily
sight|n1idea|||
sign|v1v-write|marking with its signature|||Dwrote its name|Gwriting its name
signal|n1message||||Tthe whistle/the recording/the beam|PNot the message. The other one.
significant|a4q-important||||Zfrankly, rather important/frankly, rather large
silence|n2state||||PNot the danger. The other one.
silent|a2q-quiet|||noisy|Zanything but noisy/frankly, rather still|PNobody ever called it noisy.|Tthe house|Shouses
silk|n2cloth||||Tthe edging|Sone loose edging|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the velvet
silly|a2q-silly|||wise|Zanything but wise/frankly, rather foolish|PNobody ever called it wise.
silver|a2q-colour|||
simple|a1q-easy|||complex|Zanything but complex|PNobody ever called it complex.
sincere|a4q-true||||Zfrankly, rather dear/frankly, rather honest
sing|v1v-sing|delivering by singing||
singer|n2musician||||Tthe canary/the rapper
singing|n1show||||Tthe humming/the chanting/the scat
single|a1q-alone||||Zfrankly, rather individual
sink|v2v-fall|||
sire|n2noble||||PNot the count. The other one.
siren|n2person||Nee-naw! Nee-naw!||PNot the girl. The other one.
sister|n1relative|||brother|Tthe female|Sfemales
sit|v1v-sit|||stand
site|n2woods||||Tthe piece/the dig/the dump|Spieces
situation|n1state||||Tthe prison/the challenge/the environment|PNot the freedom. The other one.
six|a1q-quality|||
size|n1size|||
skate|n2sportsgear||||Tthe foot|Sfeet
skateboard|n4sportsgear|||
skater|n4athlete||||PNot the swimmer. The other one.
sketch|v4v-draw||||Tthe building|Sbuildings
ski|n2device|gliding over snow|||Zfor gliding over snow|Tthe wood/the metal/the plastic|Swood/metal
skinner|n3worker||||PNot the official. The other one.
skinny|a3q-thin|||fat|Zfrankly, rather thin
skip|v2v-think|||
skipper|n2student|failing to attend classes|||Dfailed to attend classes|Gfailing to attend classes
skirt|n2dress||||Tthe lap/the seat/the cloth|Sone loose lap/cloths|Dlost its lap
skull|n2bodypart||||Tthe orbit/the jaw/the head|Sone loose orbit/heads|PNot the tooth. The other one.
skunk|n3bear||||Tthe fluid|Sfluid
sky|n1weather|||
slam|v3v-close|closing violently||
slate|n3thing|||
slater|n3shellfish|||
slayer|n4person||||PNot the longer. The other one.
sled|n4cart||Mush! Mush!||NMush! Mush!|Tthe runner/the splasher/the horse|Sone loose runner/horses|Dlost its runner
sleep|v1v-sleep|||wake
sleepy|a4q-tired|||awake|Zanything but awake/frankly, rather asleep|PNobody ever called it awake.
sleeve|n3thing||||Tthe cuff/the elbow/the cloth|Sone loose cuff/cloths|Dlost its cuff
sleigh|n4cart||||Tthe runner/the splasher/the horse|Sone loose runner/horses|Dlost its runner
slice|n2amount||||Tthe taste|Sone loose taste
slide|v3v-travel|moving obliquely||
slim|a3q-thin|||fat|Zfrankly, rather slight/frankly, rather thin
sling|n3wine||||Tthe water/the sugar|Swater/sugar|PNot the collins. The other one.|Wnext to the collins
slip|v2v-fall|moving stealthily||
slipper|n3shoe|||
slit|n3thing||||Tthe slot/the jag|PNot the exit. The other one.|Wnext to the exit
slop|n4food||||Tthe kitchen/the water/the milk|Skitchens/water|PNot the mash. The other one.|Wnext to the mash
slope|n3mountain||||Tthe bank/the coast|PNot the beach. The other one.
sloppy|a4q-messy|||tidy|Zanything but tidy|PNobody ever called it tidy.|Tthe room|Srooms
sloth|n4animal||||Tthe back/the leaf/the fruit/the armadillo's cousin|Sbacks/leaves|PNot the armadillo. The other one.
slow|a1q-slow|||fast|Zanything but fast/frankly, rather lazy|PNobody ever called it fast.|Tthe lane|Slanes
smack|v3v-touch|||
small|a1q-small|||large|Zanything but large/frankly, rather little|PNobody ever called it large.|Tthe car|Scars
smaller|a3q-small|||large|Zanything but large|PNobody ever called it large.
smart|a1q-clever|||stupid
smash|v3v-break|hitting hard|||Dhit hard|Ghitting hard
smashed|a4q-wet|||sober|Zfrankly, rather loaded/frankly, rather pissed
smell|v1v-smell|||
smelt|n4food||||Tthe salt/the water|Ssalt/water|PNot the trout. The other one.|Wnext to the trout
smile|v1v-laugh|||
smoke|n1fire|||
smooth|a3q-soft|||rough|Zanything but rough/frankly, rather fast|PNobody ever called it rough.|Tthe skin/the road|Sskins
smuggle|v4v-sell|||
snack|n2meal||||Tthe course/the dish/the light|Sone loose course/light|PNot the dinner. The other one.|Wnext to the dinner/next to the lunch
snail|n3worm||||Tthe shell|Sshells
snake|n1snake||Hsssss!||Tthe viper
snap|v3v-speak|uttering in an angry|||Duttered in an angry|Guttering in an angry
snatch|v4v-take|||
sneak|v2v-walk|||
sneaker|n3shoe|||
sniff|v4v-smell|||
snip|n3part|||
snipe|n3waterbird||||Tthe world/the bird|Sworlds/birds
sniper|n3expert|||
snitch|n3person|||
snoop|n3person|||
snout|n4bodypart||||Tthe bridge/the head|Sone loose bridge/heads
snow|n1ice||||Tthe cloud/the ice/the crystal|Sclouds/ice
snowball|n4plant||||Sheads/plants|Tthe plant/the head/the flower
snowboard|n4thing|||
snowflake|n4bird|||
soak|v4v-come|submerging in a liquid||
soap|n2soap|||
sob|v3v-cry|weeping convulsively||
society|n1group||||Tthe culture/the civilization|PNot the band. The other one.
sock|n2shoe||||Tthe cloth/the foot/the shoe|Scloths/feet|PNot the stocking. The other one.|Wnext to the stocking/next to the tights
soda|n2drink||||Tthe water|Swater|PNot the cola. The other one.|Wnext to the cola
sofa|n3seat||||Tthe seat|Sone loose seat|Dlost its seat|PNot the chair. The other one.|Wnext to the chair/next to the bench
soft|a2q-soft|||hard|Zanything but hard|PNobody ever called it hard.
softball|n4ball|||
soldier|n1soldier||||Tthe regular/the marine/the orderly
sole|a4q-alone|||shared|Zanything but shared/frankly, rather exclusive|PNobody ever called it shared.
solid|a3q-hard|||bad|Zanything but bad/frankly, rather good|PNobody ever called it bad.
solution|n2stuff||||Tthe injection/the sap
solve|v2v-know|||
sometime|a1q-old|||present|Zanything but present/frankly, rather former|PNobody ever called it present.
son|n1person|||daughter
sonar|n3gauge||||Tthe pinger/the pulse generator/the water|Sone loose pinger/water|Dlost its pinger|Won a submarine/next to the radar|PNot the radar. The other one.
song|n1song||||Swords|Tthe lied
sophisticated|a4q-clever|||naive|Zanything but naive/frankly, rather intelligent|PNobody ever called it naive.
sophomore|n4student||||PNot the freshman. The other one.
soprano|n4musician||||Tthe female|Sfemales
sorry|a1q-sorry|||
soul|n1spirit|||
sound|n1noise|||silence|Tthe effect/the ring/the voice|Seffect
soup|n2soup||||Tthe topping/the ingredient/the meat|Sone loose topping/meat|PNot the stew. The other one.|Wnext to the stew
sour|a4q-tasty|||
source|n1place||||PNot the spot. The other one.
southern|a3q-colour|||northern|Zanything but northern/frankly, rather grey|PNobody ever called it northern.
souvenir|n3thing||||PNot the ground. The other one.|Wnext to the ground/next to the remains
soy|n4fruit||||Tthe oil|Soil
space|n1quality|||
spacecraft|n4spaceship||||Tthe cabin/the heat shield/the sun|Sone loose cabin/suns|Dlost its cabin
spaceship|n3spaceship||||Tthe cabin/the heat shield|Sone loose cabin|Dlost its cabin
spade|n3card||||Tthe face/the suit|Sone loose face/suits|Dlost its face|PNot the trump. The other one.|Wnext to the trump
spaghetti|n3pasta||||PNot the lasagna. The other one.|Wnext to the lasagna
spare|v2v-act|refraining from harming||
spark|n2event||||Tthe light|Slight
sparrow|n4bird||||Tthe seed|Sseeds
spawn|n4thing||||Tthe eggs/the fish|Seggs/fishes
speak|v1v-speak|expressing in speech|||Dexpressed in speech|Gexpressing in speech
speaker|n2person|expressing in language|||Dexpressed in language|Gexpressing in language|Tthe witness/the narrator
spear|n3weapon||||Tthe barb/the tool|Sone loose barb/tools|Dlost its barb|PNot the sword. The other one.|Wnext to the sword
special|a1q-strange|||general|Zanything but general/frankly, rather specific|PNobody ever called it general.|Tthe chair|Schairs
specialist|n3expert||||Tthe designer|PNot the therapist. The other one.
specific|a3q-strange|||general|Zanything but general/frankly, rather limited|PNobody ever called it general.
speech|n1speech||||Tthe lecture/the sermon|PNot the command. The other one.
speed|n1thing|||
spell|n1magic|||
spend|v1v-be|||
spent|a1q-tired||||Zfrankly, rather exhausted
spice|n3spice|flavoring food|||Zfor flavoring food|Tthe vegetable/the ginger|Svegetable
spider|n2spider||||Seight legs/backs|Tthe back/the eggs|PNot the scorpion. The other one.
spike|n2event|||
spill|v3v-touch|allowing to run|||Dallowed to run|Gallowing to run|Tthe milk|Smilks
spin|v3v-turn|||
spinach|n4plant||||Tthe plant/the leaf|Splants/leaves
spirit|n1spirit||||Tthe soul
spit|v3v-breathe|ejecting from the mouth||
splendid|a3q-pretty|||ugly|Zfrankly, rather glorious/frankly, rather beautiful|Tthe costume|Scostumes
splinter|n4part||||Tthe wood/the glass/the metal|Swood/glass
split|v2v-act|separating into parts||
spoil|v3v-act|||
spoke|n1device||||Tthe wheel|Swheels|PNot the stair. The other one.|Wnext to the stair/next to the rib
sponge|v4v-clean|wiping with a sponge||
sponsor|v4v-take|||
spoon|n2utensil|stirring or serve|||Tthe handle/the piece|Sone loose handle/pieces|Dlost its handle|Zfor stirring or serve|PNot the fork. The other one.|Wnext to the fork
sport|n1sport||||Tthe riding/the racing/the skating
spot|n1place||||Tthe surface/the grave/the zone|Ssurfaces|PNot the position. The other one.
spray|n2stuff||||Tthe solution|Ssolution
spread|v2v-pour|dispersing widely||gather
spring|n1time||||PNot the summer. The other one.
spud|n4vegetable||||Tthe jacket/the fries|Sone loose jacket|Won a potato/next to the carrot|PNot the carrot. The other one.
spy|n2spy||||Tthe sleeper
square|n1shape||||Sfour equal sides/planes|Tthe plane
squash|n3plant||||Tthe plant/the fruit/the pumpkin|Splants/fruits|PNot the ivy. The other one.|Wnext to the ivy
squeeze|v3v-press|outing of natural shape|||Douted of natural shape|Gouting of natural shape
squid|n4shellfish||||Tthe tail|Stails
squire|n4servant||||PNot the batman. The other one.
squirrel|n3rodent||||Tthe tail/the rat's cousin/the mouse's cousin|Stails|PNot the rat. The other one.
squirt|n3person|||
stable|a3q-hard||||Zfrankly, rather firm
stadium|n3building||||Tthe field house/the stand|Sone loose field house|Dlost its field house|PNot the building. The other one.|Wnext to the building/next to the porch
staff|n1army||||PNot the men. The other one.
stag|n3deer|||
stage|n1time||||Tthe chapter|PNot the night. The other one.
stain|v4v-change|||
stair|n2device||||Tthe riser/the tread/the foot|Sone loose riser/feet|Dlost its riser|PNot the spoke. The other one.|Wnext to the spoke/next to the rib
stairs|n2stairs||||Tthe landing/the step/the steps|Sone loose landing/stepses|Dlost its landing
stairwell|n4street|||
stake|v3v-act|||
stalk|v3v-walk|walking stiffly||
stall|n2room||||Won a stable/next to the cabin|PNot the cabin. The other one.
stallion|n4horse||Neigh!|
stamp|v3v-walk|walking heavily|||Dwalked heavily|Gwalking heavily
stand|v1v-be|||sit
standby|n4thing||||Tthe can|Scans
staple|n4thing||||PNot the product. The other one.|Wnext to the product/next to the import
star|n1star||||Tthe energy/the nova|Senergy|PNot the planet. The other one.
starboard|n3thing||||Tthe ship/the nose|Sships/noses
stare|v2v-see|||
starling|n4bird||||Tthe bird/the world/the finch's cousin|Sbirds/worlds|PNot the finch. The other one.
starship|n4spaceship||||Tthe cabin/the heat shield|Sone loose cabin|Dlost its cabin
start|v1v-start|||
starter|n3engine||||Tthe brush/the field magnet/the engine|Sone loose brush/engines|Dlost its brush
state|n1country||||Tthe commonwealth|PNot the reservation. The other one.
statement|n1message||||Tthe word/the answer/the explanation|PNot the information. The other one.
station|n1station||||Tthe equipment/the terminal|Sequipments
statue|n2picture|||
stay|v1v-be|staying the same||change
steady|a2q-normal||||Zfrankly, rather even/frankly, rather firm
steak|n2meat||||Tthe fish|Sfishes|PNot the chop. The other one.|Wnext to the chop
steal|v1v-take|||
steam|v3v-travel|||
steamer|n4fishdish||||Tthe shell|Sshells
steed|n4horse||||Tthe horse/the charger's cousin|Shorses|PNot the charger. The other one.
steel|n2metal||||Ssmall amounts/iron|Tthe iron/the can
steer|v4v-control|directing the course|||Ddirected the course|Gdirecting the course
stein|n4cup|serving beer|||Tthe handle/the beer|Sone loose handle/beer|Dlost its handle|Zfor serving beer
step|n1action||||Tthe precaution
stepfather|n4person|||
stepmother|n3relative|||
stereo|n3broadcast||||Tthe effect|Seffect
stew|n3soup||||Tthe topping/the ingredient/the meat|Sone loose topping/vegetables|PNot the soup. The other one.|Wnext to the soup
steward|n4person|managing property||
stewardess|n3servant||||Tthe airplane|Sairplanes
stick|n1tool||||Tthe wood/the staff/the bow|Swood|PNot the tool. The other one.|Wnext to the tool/next to the rod
sticker|n3bodypart||||Tthe leaf|Sleaves
stiff|a3q-hard|||mobile|Zanything but mobile|PNobody ever called it mobile.
sting|v4v-see|||
stinger|n4wine||||PNot the manhattan. The other one.|Wnext to the manhattan
stir|v4v-travel|moving an implement through|||Tthe drink|Sdrinks
stitch|n2thing|||
stock|n1money||||Tthe float
stockholder|n4person|||
stocking|n3shoe||||Tthe foot/the leg|Sfeet/legs|PNot the sock. The other one.|Wnext to the sock/next to the tights
stole|n1garment||||Tthe shoulder|Sshoulders
stomach|n1bodypart||||PNot the heart. The other one.
stone|n1rock|||
stop|v1v-stop|stopping moving||start
store|n1shop||||Tthe merchandise/the salon/the drugstore|Sone loose merchandise|Dlost its merchandise
stork|n4waterbird||||Tthe world/the bird/the crane's cousin|Sworlds/birds|PNot the crane. The other one.
storm|n1weather||||Tthe weather/the wind/the lightning|Sweather/wind|PNot the weather. The other one.
story|n1story|||
stove|n3appliance|cooking food|||Zfor cooking food|Tthe kitchen|Skitchens|PNot the oven. The other one.|Wnext to the oven
straight|a1q-quality|||
straighten|v3v-travel|straightening up||bend
strain|n2event|||
strange|a1q-strange|||familiar|Zanything but familiar/frankly, rather unusual|PNobody ever called it familiar.
stranger|n1stranger|||acquaintance
strap|n2tool|binding things together|||Tthe leather|Sleather|Won a baggage
straw|n3stuff|making baskets|||Zfor making baskets|Tthe plant/the basket/the hat|Splants/baskets|PNot the cotton. The other one.
strawberry|n2berry||||Tthe fruit|Sfruits
stray|n3animal||||PNot the feeder. The other one.|Tthe feeder's cousin
stream|n2river||||Tthe ford/the earth/the river|Sone loose ford/earths
street|n1street||||Sbuildings|Tthe building/the avenue/the alley
strength|n1quality|||weakness|Tthe might|PNot the age. The other one.
stretch|v3v-be|occupying a large|||Doccupied a large|Goccupying a large
stretcher|n4window||||Tthe backing/the brace/the oil|Sone loose backing/oil|Dlost its backing|PNot the window. The other one.|Wnext to the window/next to the frame
strike|v2v-hit|delivering a sharp blow|||Ddelivered a sharp blow|Gdelivering a sharp blow
string|n2rope||||PNot the wick. The other one.|Wnext to the wick/next to the thread
stripe|n2thing|||
strong|a1q-strong|||weak|Zanything but weak/frankly, rather hard|PNobody ever called it weak.
structure|n2building||||Tthe foundation/the plate/the building|Sone loose foundation|Dlost its foundation
student|n1student||||Tthe skipper
studio|n2place||||Tthe locker room/the art|Sone loose locker room/arts|Dlost its locker room|PNot the lab. The other one.|Wnext to the lab/next to the laboratory
study|n1job|||
stuffed|a4q-full|||empty|Zanything but empty/frankly, rather full|PNobody ever called it empty.
stump|n3plant||||Tthe tree|Strees|Won a tree
stun|v4v-change|dizzying by|||Ddizzied by|Gdizzying by
style|n1quality||||Tthe wise/the signature/the setup|PNot the age. The other one.
sub|n2sandwich||||Tthe bread/the meat/the cheese|Sone loose bread/meats|PNot the burger. The other one.|Wnext to the burger/next to the hamburger
subject|n1message||||Tthe question|PNot the information. The other one.
submarine|n2boat||||Tthe conning tower/the escape hatch/the arm|Sone loose conning tower/torpedoes|Dlost its conning tower
submit|v4v-send|refering for judgment|||Drefered for judgment|Grefering for judgment
subway|n2train|||
succeed|v3v-act|attaining success||fail|Dreached a desired goal|Greaching a desired goal
success|n2event|||failure|Tthe victory|PNot the miracle. The other one.
suction|n3thing|||
sudden|a2q-short||||Zfrankly, rather explosive/frankly, rather sharp|Tthe cure|Scures
suffer|v2v-suffer|||enjoy
sugar|n1sweets|||
suggest|v2v-tell|||
suit|n1garment||||Tthe band/the button hole|Sone loose band|Dlost its band|PNot the shirt. The other one.|Wnext to the shirt/next to the laundry
suitcase|n2bag|carrying clothes|||Tthe handle/the strap/the clothes|Sone loose handle/clotheses|Dlost its handle|Zfor carrying clothes
sultan|n4royal||||PNot the khan. The other one.
sum|n1money||||Tthe purse/the gross/the peanuts
summer|n1time||||PNot the spring. The other one.
summon|v4v-order|||
sun|n1star||||Tthe star/the light/the heat|Sstars/light
sundae|n4cake||||Tthe ice|Sice
sunglasses|n3glasses||||Tthe bridge/the sun|Sone loose bridge/suns|Dlost its bridge
sunny|a4q-bright|||depressing|Zanything but depressing|PNobody ever called it depressing.|Tthe room|Srooms
sunshine|n2thing||||Tthe ray/the sun|Sray/suns|PNot the moonlight. The other one.
superintendent|n3boss||||PNot the boss. The other one.
superior|a3q-bright|||inferior|Zanything but inferior/frankly, rather boss|PNobody ever called it inferior.
superman|n2hero|||
supermarket|n3shop||||Tthe shelf/the store/the product|Sone loose shelf/stores|Dlost its shelf
superstar|n4expert||||PNot the therapist. The other one.
supervisor|n3boss||||Tthe counselor/the foreman
supper|n2meal||||Tthe course/the dish/the light|Sone loose course/light|PNot the dinner. The other one.|Wnext to the dinner/next to the lunch
supply|v2v-take|||
support|v2v-help|||
suppose|v1v-speak|expressing a supposition||
supposed|a1q-quality|||
sure|a1q-sure||||Zfrankly, rather convinced
surf|n2event||||Tthe shore|Sshores
surface|n2thing||||Tthe skin/the screen/the tread|PNot the block. The other one.|Wnext to the block/next to the facility
surfer|n4traveller|engaging in surfboarding||
surgeon|n2doctor|specializing in surgery|||Dspecialized in surgery|Gspecializing in surgery|PNot the intern. The other one.
surprise|v1v-think|||
surprised|a2q-surprised|||
surrender|v3v-fight|||resist
surround|v3v-touch||||Sproperties
survive|v2v-be|||
survivor|n2person|living through affliction|||PNot the prisoner. The other one.
sushi|n3dish||||Tthe topping/the ingredient/the rice|Sone loose topping/rice|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
suspect|v2v-speak|||
suspend|v4v-attach|hanging freely|||Dhung freely|Ghanging freely
sustain|v4v-keep|extending in duration||
swab|n3tool|applying medication|||Zfor applying medication|Tthe piece/the cotton/the medication|Spieces/cotton|PNot the stick. The other one.|Wnext to the stick/next to the tool
swallow|v3v-eat|||
swamp|n2shore||||Tthe plant|Splants|PNot the marsh. The other one.
swan|n3waterbird||Honk! Hiss!||NHonk! Hiss!|Tthe neck|Snecks
swear|v1v-tell|||
sweater|n2coat||||Tthe band/the button hole|Sone loose band|Dlost its band
sweatshirt|n4coat||||Tthe cotton|Scotton
swede|n4vegetable||||Tthe root/the plant|Sroots/plants
sweep|v3v-travel|sweeping across|||Dswept across
sweet|a1q-tasty|||sour|Zanything but sour|PNobody ever called it sour.
swell|v2v-grow|increasing in size|||Dincreased in size|Gincreasing in size
swill|n4food||||Tthe kitchen/the water/the milk|Skitchens/water|PNot the mash. The other one.|Wnext to the mash
swim|v2v-swim|traveling through water|||Dtraveled through water|Gtraveling through water
swimmer|n3athlete|participating in swimming meets|||Tthe train/the diver|Strains|PNot the skater. The other one.
swimsuit|n4garment||||Tthe band/the button hole/the bikini|Sone loose band|Dlost its band|PNot the shirt. The other one.|Wnext to the shirt/next to the laundry
swine|n3pig||||Tthe pig
swing|v2v-travel|moving in a curve|||Dmoved in a curve|Gmoving in a curve
switch|n1device|making or breaking|||Zfor making or breaking|Tthe button
sword|n2weapon||||Tthe blade/the metal/the hand|Sone loose blade/metal|Dlost its blade|PNot the lance. The other one.|Wnext to the lance/next to the spear
synchro|n2thing||||Tthe motor|Smotors
syrup|n3spice|||
system|n1thing||||Tthe exhaust|PNot the medium. The other one.|Wnext to the medium/next to the equipment
table|n1table||||Tthe leg/the piece/the desk|Sone loose leg/pieces|Dlost its leg
tablet|n4thing|bearing an inscription|||Tthe stone/the wood/the slate|Sstones/wood|PNot the tile. The other one.|Wnext to the tile
tackle|n3athlete|||
taco|n3dish||||Tthe topping/the ingredient/the cup|Sone loose topping/cups|PNot the pizza. The other one.|Wnext to the pizza/next to the salad
tadpole|n4worm||||Tthe frog|Sfrogs
taffy|n4sweets||||Tthe sugar|Ssugar|PNot the fudge. The other one.|Wnext to the fudge/next to the marshmallow
tag|v3v-attach|attaching a tag||
tail|n1bodypart||||Tthe dock/the trunk|Sone loose dock/trunks
tailor|n3maker|||
take|v1v-take|carrying out|||Dcarried out|Gcarrying out
taken|a1q-quality||||Zfrankly, rather understood
takeout|n4food|||
takin|n2farm||||Tthe goat|Sgoats
talent|n1idea|||
talk|v1v-speak|exchanging thoughts|||Dexchanged thoughts|Gexchanging thoughts
tall|a2q-tall|||short|Zanything but short/frankly, rather long|PNobody ever called it short.|Tthe building/the tree|Sbuildings
talon|n4bodypart||||Tthe bird|Sbirds
tam|n3hat||||PNot the fez. The other one.|Wnext to the fez
tammy|n3cloth||||Tthe edging/the cotton/the curtain|Sone loose edging/cotton|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the silk
tangle|n3thing||||Tthe shag|PNot the universe. The other one.
tank|n1vehicle||||Tthe cannon/the track|Sone loose cannon|Dlost its cannon
tanker|n4boat||||Tthe oil|Soil|PNot the freighter. The other one.|Wnext to the freighter
tap|v2v-cut|||
tape|n1rope|||
tarantula|n4spider|||
target|n1message|||
taste|n1idea||||Tthe bud/the tongue/the throat|Sbuds/tongues
tasty|a4q-tasty||||Zfrankly, rather bitter/frankly, rather choice
tavern|n4building||||Tthe extension/the entrance hall/the bar|Sone loose extension/bars|Dlost its extension|PNot the dorm. The other one.|Wnext to the dorm/next to the architecture
taxi|n2car||||Tthe gas pedal/the air bag/the exchange|Sone loose gas pedal/exchange|Dlost its gas pedal|PNot the ambulance. The other one.|Wnext to the ambulance/next to the jeep
tea|n1hotdrink||||Tthe leaf/the water|Sleaves/water|PNot the coffee. The other one.|Wnext to the coffee
teach|v1v-teach|imparting skills||
teacher|n1teacher||||Tthe coach/the schoolteacher/the missionary
team|n1team||||Tthe five/the eleven/the defence
tear|v2v-separate|||
technician|n3worker||||PNot the official. The other one.
teddy|n2toy||||Ssoft materials|PNot the doll. The other one.|Wnext to the doll
teen|a4q-young|||old|Zanything but old/frankly, rather young|PNobody ever called it old.
teenage|a3q-young|||old|Zanything but old/frankly, rather young|PNobody ever called it old.
teenager|n2teenager||||Tthe mod
teeth|n1group||||PNot the pair. The other one.
telegraph|n3thing||||Tthe wire|Swires|PNot the generator. The other one.|Wnext to the generator/next to the burner
telephone|n1phone||BRRRING!||Tthe circuit/the can/the back|Sone loose circuit/cans|Dlost its circuit
television|n1broadcast||||Tthe audio/the monitor/the system|Sone loose audio/systems|Dlost its audio
tell|v1v-tell|expressing in words|||Dexpressed in words|Gexpressing in words
teller|n4worker||||PNot the ranger. The other one.
telly|n4broadcast||||Tthe picture tube/the antenna/the screen|Sone loose picture tube/screens|Dlost its picture tube|Won a television/next to the radio|PNot the radio. The other one.
temple|n2church||||PNot the church. The other one.|Wnext to the church/next to the chapel
tempt|v4v-invite|||
ten|a1q-quality|||
tenant|n3person||||Tthe building/the car|Sbuildings/cars
tend|v3v-be|||
tender|a4q-soft|||tough|Zanything but tough|PNobody ever called it tough.
tent|n2tent||||Tthe guy|Sone loose guy/ropes and pegs|Dlost its guy|PNot the haven. The other one.|Wnext to the haven/next to the hut
tentacle|n4bodypart|feeling or grasping|||Zfor feeling or grasping|Tthe head/the mouth|Sheads/mouths|PNot the tail. The other one.
term|n1word|||
terminal|n3station||||Tthe vehicle/the load|Svehicles/loads|Won a transportation
termite|n4insect|feeding on wood|||Tthe wing/the wood/the bug's cousin/the flea's cousin|Sone loose wing/wood|Dfed on wood|Gfeeding on wood|PNot the bug. The other one.
terrace|n4room||||Won a garden/next to the room|PNot the room. The other one.
terrible|a1q-scary||||Zfrankly, rather awful/frankly, rather dreadful
terrier|n4dog||Woof!||NWoof!|Tthe train/the hound's cousin|Strains|PNot the hound. The other one.
terrific|a2q-good|||mild|Zanything but mild/frankly, rather intense|PNobody ever called it mild.
terrified|a4q-afraid||||Zfrankly, rather frightened/frankly, rather afraid
territory|n2country||||Tthe jurisdiction
test|v1v-act|||
testify|v3v-tell|||
thank|v1v-praise|expressing gratitude|||Dexpressed gratitude|Gexpressing gratitude
theater|n2theatre||||Tthe box office/the circle/the can|Sone loose box office/cans|Dlost its box office
theatre|n2theatre||||Tthe box office/the circle/the can|Sone loose box office/cans|Dlost its box office
theory|n1idea||||Tthe world/the system|Sworlds/systems
therapist|n2expert||||PNot the specialist. The other one.
thermometer|n4gauge|measuring temperature|||Zfor measuring temperature|PNot the radar. The other one.|Wnext to the radar/next to the sonar
thick|a3q-thick|||thin|Zanything but thin/frankly, rather deep|PNobody ever called it thin.|Tthe sandwich/the coat|Ssandwiches
thief|n1thief||||Tthe robber/the bandit/the burglar|PNot the punk. The other one.
thin|a2q-thin|||thick|Zanything but thick/frankly, rather depressed|PNobody ever called it thick.|Tthe wire|Swires
think|v1v-think|looking upon||
third|a1q-first|||cardinal|Zanything but cardinal|PNobody ever called it cardinal.
thirsty|a3q-dry|||wet|Zanything but wet|PNobody ever called it wet.
thought|n1idea||||Tthe plan/the meaning/the impression
thoughtful|a4q-deep|||
thousand|n1number||||Tthe product|Sproducts|PNot the dozen. The other one.
thread|n3rope|sewing and weaving|||Zfor sewing and weaving|Tthe woof|PNot the string. The other one.|Wnext to the string/next to the wick
threat|n2thing|||
threaten|v2v-be|||
three|a1q-quality|||
thrilled|a3q-happy||||Zfrankly, rather excited
throat|n1bodypart||||Tthe tongue/the taste bud/the stomach|Sone loose tongue/stomaches
throne|n2seat|||
throttle|n4device||||Tthe fuel/the engine|Sfuel/engines
throw|v1v-throw|propeling through the air||
thug|n3thief||||Tthe bully|PNot the thief. The other one.
thumb|n2limb||||Tthe pad/the fingernail|Sone loose pad|PNot the pinky. The other one.
thunder|n2weather|||
tick|n2spider||||Tthe blood|Sbloods
ticket|n1card|||
tickle|v4v-annoy|touching lightly|||Dtouched lightly|Gtouching lightly
tide|n2event||||Tthe sea/the moon|Sseas/moons|PNot the heartbeat. The other one.
tie|v1v-tie|securing with a rope||untie|Dsecured with a rope|Gsecuring with a rope
tiger|n2bigcat||||Sblack stripes/coats|Tthe coat/the lion's cousin/the leopard's cousin|PNot the lion. The other one.
tight|a2q-near|||loose|Zanything but loose/frankly, rather close|PNobody ever called it loose.
tights|n4shoe||||Tthe foot|Sfeet|PNot the sock. The other one.|Wnext to the sock/next to the stocking
tile|n3thing|covering surfaces|||Zfor covering surfaces|Tthe surface|Ssurfaces
time|n1event|||
timer|n3clock||||Tthe balance wheel/the dial|Sone loose balance wheel|Dlost its balance wheel|PNot the watch. The other one.|Wnext to the watch/next to the clock
timothy|n4grass||||PNot the cereal. The other one.|Wnext to the cereal
tin|n2metal||||Tthe coat|Scoats|PNot the iron. The other one.
tiny|a2q-small|||large|Zanything but large/frankly, rather small|PNobody ever called it large.|Tthe foot|Sfeet
tip|n1place|||
tire|n1thing||||Tthe wheel|Swheels
tired|a1q-tired|||rested|Zanything but rested/frankly, rather bored|PNobody ever called it rested.
titan|n4person||||PNot the celebrity. The other one.
titty|n3bodypart||||Tthe chest|Schests|PNot the dug. The other one.
toad|n3frog||Ribbit!||Slong hind limbs
toast|n1bread||||PNot the cracker. The other one.|Wnext to the cracker/next to the bun
toaster|n3person|proposing a toast|||PNot the cheerleader. The other one.
toddy|n4wine||||Tthe mixer/the water/the sugar|Sone loose mixer/sugar and spices|PNot the punch. The other one.|Wnext to the punch/next to the flip
toe|n2limb||||Tthe nail/the foot|Sone loose nail/feet|PNot the finger. The other one.
tofu|n4food||||Tthe milk|Smilk
together|a1q-quality|||
tolerate|v4v-allow|||
tomato|n2vegetable||||Tthe fruit|Sfruits|PNot the potato. The other one.|Wnext to the potato/next to the pepper
tomb|n3place||||PNot the zone. The other one.|Wnext to the zone
tombstone|n4building|marking a grave|||Zfor marking a grave|Won a grave
tomcat|n4cat|||
tongue|n1bodypart||||Tthe taste bud/the tissue|Sone loose taste bud/tissues|PNot the wing. The other one.
tool|n2tool||||Tthe drill/the bender/the plow|PNot the stick. The other one.|Wnext to the stick/next to the rod
tooth|n1bodypart|biting and chewing|||Tthe crown/the root/the chopper|Sone loose crown|Zfor biting and chewing|PNot the skull. The other one.
toothbrush|n3cleaner|cleaning teeth|||Tthe handle|Sone loose handle|Dlost its handle|Zfor cleaning teeth
toothpaste|n4stuff|||
top|n1place||||Tthe crown|PNot the side. The other one.
torch|n3lamp||||Tthe hand|Shands
tore|n3thing|||
torn|a3q-broken||||Zfrankly, rather injured
torpedo|n2thief|using a gun|||PNot the ripper. The other one.
tortoise|n4reptile||||Tthe shell|Sone loose shell/clawed elephant-like limbs
toss|v3v-throw|||
total|a2q-extreme||||Zfrankly, rather entire/frankly, rather full
touch|v1v-touch||||Tthe stone|Sstones
tough|a1q-strong|||tender|Zanything but tender|PNobody ever called it tender.
tour|n1trip||||PNot the trip. The other one.
tourist|n2traveller|traveling for pleasure|||Dtraveled for pleasure|Gtraveling for pleasure|PNot the passenger. The other one.
tournament|n2contest|||
tow|n2action||||Tthe rope|Sropes
towel|n2cloth|drying or wiping|||Zfor drying or wiping|PNot the rag. The other one.|Wnext to the rag/next to the handkerchief
tower|n2tower||||Tthe foundation/the plate/the can|Sone loose foundation/cans|Dlost its foundation
town|n1city||||Tthe burg|PNot the city. The other one.
toy|n1toy||||Tthe swing/the doll/the teddy
trace|v2v-learn|||
track|n1place||||Tthe trail/the steps|PNot the route. The other one.
tractor|n3vehicle||||Slarge wheels/wheels|Tthe wheel/the vehicle
trade|n1action||||Tthe exchange|Sexchange
traditional|a4q-old|||
traffic|n2group||||PNot the class. The other one.
tragic|a3q-sad|||glad|Zanything but glad|PNobody ever called it glad.|Tthe face|Sfaces
trail|n1place|||
trailer|n2cart|||
train|n1train||Choo choo!||Tthe car|Scars
trainer|n3leader|training other persons|||Tthe coach/the handler|PNot the politician. The other one.
traitor|n2thief|betraying his country|||Dbetrayed his country|Gbetraying his country|PNot the thief. The other one.
tranquilizer|n4medical|reducing stress|||Zfor reducing stress
transfer|v2v-act|||
transit|n4gauge|measuring horizontal|||Tthe sights|Sone loose sights|Dlost its sights
translate|v4v-tell|||
transmit|v4v-send|transferring to another|||Dtransferred to another|Gtransferring to another
transmitter|n3person|transmitting a message|||PNot the reporter. The other one.
transport|n2vehicle||||Tthe vehicle/the shipping/the dolly
transportation|n3thing||||Tthe landing field/the bridge/the equipment|Sone loose landing field/equipments|Dlost its landing field|PNot the zoo. The other one.|Wnext to the zoo
trap|n1device||||Tthe bait/the can/the pen|Sone loose bait/cans|Dlost its bait|PNot the fan. The other one.|Wnext to the fan/next to the comb
trash|n2stuff||||Tthe litter/the debris|PNot the garbage. The other one.
travel|v2v-travel|changing location|||Dchanged location|Gchanging location
traveler|n3traveller|changing location|||Dchanged location|Gchanging location|Tthe passenger/the visitor/the rider
tray|n2container|holding or displaying|||Zfor holding or displaying|PNot the hopper. The other one.|Wnext to the hopper
treat|v1v-act|||
tree|n1tree||||Tthe stump/the crown/the plant|Sone loose stump/plants
tremendous|a4q-big|||small|Zanything but small/frankly, rather enormous|PNobody ever called it small.
trench|n3thing||||Tthe earth|Searths
trial|n1job||||Tthe audition
trick|v2v-trick|deceiving somebody||
tricky|a4q-tricky|||
tried|a1q-quality||||Zfrankly, rather tested/frankly, rather proved
trifle|n4cake||||Snuts/cakes|Tthe cake/the fruit/the nut
trig|a3q-neat|||
trigger|n2tool|||
trip|n1trip||||Tthe errand/the trek|PNot the tour. The other one.
triple|v4v-change|increasing threefold||
triumph|n3event||||Tthe win/the pin/the slam
troll|n3beast||||Tthe cave/the mountain|Scaves/mountains|PNot the dragon. The other one.
troop|n2army|||
trooper|n3soldier|||
trouble|n1problem|||
troubled|a4q-worried||||Zfrankly, rather anxious/frankly, rather careful
troublemaker|n4person||||PNot the villain. The other one.
trouser|n3trousers||||Tthe band/the button hole|Sone loose band|Dlost its band
trousers|n3garment||||Tthe hip pocket/the lap/the knee|Sone loose hip pocket/knees|Dlost its hip pocket|PNot the suit. The other one.|Wnext to the suit/next to the shirt
trout|n3food||||Tthe flesh|Sfleshes|PNot the smelt. The other one.|Wnext to the smelt
truck|n1truck||||Tthe bumper/the roof/the vehicle|Sone loose bumper/vehicles|Dlost its bumper
true|a1q-true|||false|Zanything but false/frankly, rather actual|PNobody ever called it false.
trump|n4card||||Tthe face/the suit|Sone loose face/suits|Dlost its face|PNot the spade. The other one.|Wnext to the spade
trumpet|n3wind||Toot!||NToot!|Tthe valve/the instrument/the tube|Sone loose valve/instruments|Dlost its valve|PNot the bugle. The other one.|Wnext to the bugle
trunk|n2plant||||Tthe bark/the tree|Sone loose bark/trees|Won a tree/next to the bulb|PNot the bulb. The other one.
trust|v1v-believe|||
trusted|a3q-sure||||Zfrankly, rather sure
truth|n1idea||||PNot the detail. The other one.
try|v1v-act|||
tub|n2bath||||Tthe base/the rim/the water|Sone loose base/water|Dlost its base|Won a bathroom
tube|n2street||||Tthe pipe/the barrel/the column
tuck|v3v-touch|fitting snugly into||
tucker|n3maker|||
tulip|n4plant||||Tthe leaf/the flower|Sleaves/flowers|PNot the lily. The other one.|Wnext to the lily
tuna|n3plant|||
tunnel|n2street||||Tthe shaft|Sone loose shaft|Dlost its shaft|PNot the corridor. The other one.|Wnext to the corridor
turf|n3shore||||Tthe surface/the grass|Ssurfaces/grasses
turkey|n2poultry||Gobble, gobble!||NGobble, gobble!|Tthe saddle/the bird/the tail/the chicken's cousin|Sone loose saddle/birds|PNot the chicken. The other one.
turn|v1v-turn|changing orientation||
turner|n2athlete|||
turnip|n4plant||||Tthe plant/the root|Splants/roots
turtle|n2reptile||||Tthe shell|Sone loose shell/shells
tutor|n3teacher||||PNot the schoolteacher. The other one.
tux|n4garment|||
tuxedo|n4garment|||
twig|n4plant||||Tthe bark/the wand|Sone loose bark
twin|n2relative|||
twist|v2v-travel|||
twister|n4food|||
two|a1q-quality|||
type|n1idea||||Tthe version/the breed
typewriter|n4machine||||Tthe carriage/the ribbon/the portable|Sone loose carriage|Dlost its carriage
typical|a3q-normal||||Zfrankly, rather regular/frankly, rather true
tyre|n3thing||||Tthe wheel|Swheels
ultimate|a4q-first||||Zfrankly, rather final/frankly, rather supreme
umbrella|n3thing||||Tthe panel/the handle|Sone loose panel|Dlost its panel
unbelievable|a2q-tall||||Zfrankly, rather incredible/frankly, rather fabulous
uncle|n1relative|||aunt|PNot the nephew. The other one.
unconscious|a3q-cold||||Zfrankly, rather cold/frankly, rather innocent
undercover|a3q-secret||||Zfrankly, rather secret/frankly, rather underground
underestimate|v4v-think|||
underpants|n4garment||||Tthe skin/the drawers|Sskins
understand|v1v-know|||
undo|v4v-touch|reversing an action||
unfair|a4q-dirty||||Zfrankly, rather cheating
unfortunate|a3q-colour||||Zfrankly, rather black/frankly, rather doomed
unhappy|a3q-sad|||happy|Zanything but happy/frankly, rather miserable|PNobody ever called it happy.
unicorn|n4beast||||Tthe horse/the horn|Shorses/horns|PNot the monster. The other one.
uniform|n1costume||||Tthe wardrobe|Sone loose wardrobe|Dlost its wardrobe
unique|a3q-alone||||Zfrankly, rather alone
unit|n1amount||||Tthe exchange/the langley|Sexchange
unite|v2v-join|||divide
universe|n2thing||||PNot the nest. The other one.
unload|v4v-touch|removing from and leave|||Dremoved from and leave|Gremoving from and leave
unlock|v4v-open||||Tthe door|Sdoors
unusual|a2q-strange||||Zfrankly, rather different/frankly, rather extraordinary
update|v4v-change|bringing up to date|||Tthe kitchen|Skitchens
upgrade|n3mountain||||PNot the bank. The other one.
upset|v2v-change|disturbing the balance|||Ddisturbed the balance|Gdisturbing the balance
urge|v4v-speak|||
urgent|a3q-important|||
use|v1v-use||||Tthe head/the computer|Sheads
used|a1q-quality|||
useful|a3q-useful|||useless|Zanything but useless/frankly, rather handy|PNobody ever called it useless.
useless|a3q-useless|||useful|Zanything but useful|PNobody ever called it useful.
user|n4person||||Tthe consumer|PNot the longer. The other one.
usher|n4worker||||Tthe station/the entrance/the chamber|Sstations/entrances|PNot the ranger. The other one.
usual|a2q-normal|||unusual|Zanything but unusual/frankly, rather regular|PNobody ever called it unusual.
vacation|n1trip|||
vaccine|n4stuff||||Tthe cell|Scells
vain|a4q-proud|||humble|Zanything but humble/frankly, rather proud|PNobody ever called it humble.
valentine|n2person|||
valet|n3servant||||PNot the butler. The other one.
valley|n2cave||||Tthe surface/the river/the hollow|Ssurfaces/rivers
valuable|a3q-dear|||worthless|Zanything but worthless/frankly, rather precious|PNobody ever called it worthless.|Tthe diamond|Sdiamonds
value|n1idea|||
valve|n3bodypart||||Tthe organ/the fluid|Sorgans/fluid
vampire|n2beast|||
van|n1group|||
vanilla|n3flower||||Tthe plant/the leaf|Splants/leaves
vanish|v4v-change|||
vanquish|v4v-win|||
vase|n3bottle||||Tthe lid/the mouth/the glass|Sone loose lid/glass|Dlost its lid
vast|a4q-big|||small|Zanything but small/frankly, rather huge|PNobody ever called it small.
vault|n2grave|||
veal|n4meat||||Won a calf/next to the pork|PNot the pork. The other one.
vegetable|n2vegetable||||Tthe seed/the leaf/the fruit|Sseeds/leaves|Won a herb
vegetarian|n3person|eating no meat|||Date no meat|Geating no meat|Tthe fruit/the nut/the meat|Sfruits/nuts|PNot the diner. The other one.
vehicle|n2vehicle||||Tthe splasher/the rocket/the craft|Sone loose splasher|Dlost its splasher
veil|n3garment||||Tthe band/the button hole/the head|Sone loose band/heads|Dlost its band|PNot the suit. The other one.|Wnext to the suit/next to the shirt
velvet|n3cloth||||Tthe edging/the back|Sone loose edging/backs|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the silk
vent|n3thing||||Tthe air|Sair
vessel|n2bodypart||||Tthe fluid|Sfluid
vest|n2garment||||Tthe band/the button hole/the coat|Sone loose band/coats|Dlost its band|PNot the suit. The other one.|Wnext to the suit/next to the shirt
vet|n3doctor|practicing veterinary medicine|||PNot the surgeon. The other one.
veteran|n3soldier||||PNot the officer. The other one.
vial|n4bottle||||Tthe mouth|Sone loose mouth|Dlost its mouth|PNot the jug. The other one.|Wnext to the jug
vicious|a4q-mean||||Zfrankly, rather cruel/frankly, rather fell
victory|n2event|||defeat|Tthe win/the pin/the slam
video|n1message|||
videotape|n3device|||
view|n1idea|||
viewer|n3person||||Tthe spy/the eyewitness|PNot the witness. The other one.
villa|n3house||||Tthe library/the loft|Sone loose library|Dlost its library|PNot the cottage. The other one.|Wnext to the cottage
village|n1city|||
villain|n3person||||Tthe rogue|PNot the troublemaker. The other one.
vine|n4plant||||Tthe duct/the surface/the hop|Sone loose duct/surfaces|PNot the herb. The other one.|Wnext to the herb
vinegar|n4sauce||||Tthe wine|Swine|PNot the sauce. The other one.|Wnext to the sauce/next to the ketchup
vineyard|n4farm-place||||Tthe wine|Swine|PNot the ranch. The other one.|Wnext to the ranch
vintage|n4wine|||
viola|n4plant||||Tthe vegetable/the plant/the violet|Sone loose vegetable/plants|PNot the sang. The other one.|Wnext to the sang/next to the ginger
violate|v4v-be|||
violent|a3q-wild|||
violet|n2plant||||Ssmall flowers/flowers|Tthe flower
violin|n3strings||||Tthe chin rest/the instrument|Sone loose chin rest/four strings|Dlost its chin rest
viper|n4snake||||Tthe world|Sworlds
virus|n2thing||||Tthe cell/the piece/the coat|Scells/pieces|PNot the bacteria. The other one.
vision|n1idea||||PNot the dream. The other one.
visit|v1v-act|||
visitor|n2guest||||Tthe guest/the caller
voice|n1noise|||
volcano|n3place||Ka-boom!||Tthe earth|Searths
vole|n4rodent||||Tthe ear|Sears
volunteer|n2soldier||||PNot the officer. The other one.
voodoo|n3thing|||
vote|v2v-decide|casting a vote||
voter|n4person|||
vow|v3v-promise|||
vulnerable|a4q-open||||Zfrankly, rather threatened|Tthe bridge|Sbridges
vulture|n3raptor||||Tthe head/the hawk's cousin/the eagle's cousin|Sheads|PNot the hawk. The other one.
wacko|n4person|||
waffle|n3cake|||
wag|n3performer|||
wagon|n2cart||||Tthe brake/the splasher/the wheel|Sone loose brake/wheels|Dlost its brake
wait|v1v-wait|expecting something||
waiter|n2waiter||||Tthe waitress
waitress|n2waiter||||Tthe bunny
wake|v1v-breathe|||sleep
walk|v1v-walk|advancing by steps||ride|Dadvanced by steps|Gadvancing by steps
walker|n2traveller||||Tthe foot|Sfeet|PNot the passenger. The other one.
wall|n1building||||Tthe arch/the coping stone|Sone loose arch|Dlost its arch|Won a building
wallet|n2bag|||
walnut|n4nut||||Tthe tree/the seed/the shell|Strees/seeds|PNot the peanut. The other one.|Wnext to the peanut/next to the brazil
walrus|n4whale||Arf! Arf!|
wand|n2tool||||Tthe water|Swater|PNot the pole. The other one.|Wnext to the pole
wander|v3v-travel|moving about aimlessly||
want|v1v-want|wanting strongly||
wanted|a1q-hot||||Tthe toy|Stoys
ward|n2person||||PNot the longer. The other one.
warden|n2officer||||Tthe prison|Sprisons|PNot the sheriff. The other one.
wardrobe|n3cupboard|hanging clothes|||Zfor hanging clothes|Tthe piece/the clothes/the door|Spieces/clotheses|PNot the cabinet. The other one.|Wnext to the cabinet/next to the buffet
ware|n4thing|||
warehouse|n2museum|||
warlock|n3beast|||
warm|a2q-hot|||cool|Zanything but cool|PNobody ever called it cool.|Tthe room/the coat|Srooms
warmer|n4device||||Tthe heat/the water/the room|Sheat/water|PNot the trap. The other one.|Wnext to the trap/next to the fan
warn|v2v-tell|notifying of danger|||Dnotified of danger|Gnotifying of danger
warner|n3person||||PNot the reporter. The other one.
warrant|v3v-speak|||
warrior|n2person||||Tthe brave/the samurai|PNot the longer. The other one.
wash|v2v-clean|||
washed|a3q-clean|||dirty|Zanything but dirty/frankly, rather clean|PNobody ever called it dirty.
wasp|n4insect||Bzzzz!||PNot the ant. The other one.|Tthe ant's cousin
waste|v1v-take|spending thoughtlessly|||Dthrew away|Gthrowing away
wasted|a3q-useless|||valuable|Zanything but valuable/frankly, rather worthless|PNobody ever called it valuable.
watch|n1clock||Tick tock!||Tthe crystal/the face|Sone loose crystal|Dlost its crystal|PNot the clock. The other one.|Wnext to the clock/next to the timer
water|n1water||||Tthe room/the ice|Srooms/ice
watermelon|n4plant|||
wave|n1event||||Tthe surface/the swell/the surf|Ssurfaces
wax|n2thing||||Tthe plant/the solid/the water|Splants/solid
weak|a2q-weak|||strong|Zanything but strong/frankly, rather faint|PNobody ever called it strong.
wealthy|a4q-rich|||poor|Zanything but poor/frankly, rather flush|PNobody ever called it poor.
wear|v1v-wear|||
weasel|n3person||||PNot the longer. The other one.
weather|n1weather||||Tthe wind/the cloud/the sunshine|Swind/clouds|PNot the storm. The other one.
weave|v4v-touch|interlacing by||
weaver|n3worker|weaving cloth|||Dwove cloth|Tthe cloth|Scloths|PNot the mechanic. The other one.
web|n2thing||||Tthe tent|PNot the ground. The other one.
wedding|n1party|||
wedge|n4sandwich||||Tthe bread/the meat/the cheese|Sone loose bread/meats|PNot the burger. The other one.|Wnext to the burger/next to the hamburger
wee|a3q-small|||large|Zanything but large/frankly, rather small|PNobody ever called it large.
week|n1time||||Tthe rag|PNot the night. The other one.
weekend|n1time||||PNot the night. The other one.
weenie|n4meat||||Tthe beef/the smoke/the bread|Sbeefs/smoke
weep|v4v-cry|||
weigh|v3v-be|||
weight|n1quality|||
weird|a1q-strange|||natural|Zanything but natural|PNobody ever called it natural.
weirdo|n3person||||PNot the motherfucker. The other one.
welcome|v1v-take|accepting gladly|||Daccepted gladly|Gaccepting gladly
weld|n4plant|||
well|a1q-quality|||ill|Zanything but ill|PNobody ever called it ill.
werewolf|n3beast||Ahwoooo!||Tthe back|Sbacks|PNot the dragon. The other one.
west|n1thing|||
wet|a2q-wet|||dry|Zanything but dry/frankly, rather washed|PNobody ever called it dry.
whale|n2whale||||Tthe head|Sheads
wheat|n3grass||||Tthe flower/the light|Sflowers/light
wheel|n1vehiclepart||||Tthe rim/the frame/the spoke|Sone loose rim/frames|Dlost its rim
wheelchair|n3seat||||Tthe back/the leg|Sone loose back|Dlost its back
wheeler|n3worker|||
whiff|n4fish|||
whip|v3v-hit|||
whisker|n4bodypart||||Tthe cat|Scats
whisper|v3v-whisper|speaking softly||shout|Dspoke softly|Gspeaking softly
whistle|v3v-sing|||
whistler|n4rodent||||Tthe mountain|Smountains
whiz|n3expert||||PNot the therapist. The other one.
whole|a1q-full||||Zfrankly, rather entire
whoop|v4v-cry|||
wick|n2rope||||Tthe piece|Spieces|PNot the string. The other one.|Wnext to the string/next to the thread
wicked|a3q-mean||||Zfrankly, rather evil/frankly, rather heavy
wide|a2q-big|||narrow|Zanything but narrow/frankly, rather broad|PNobody ever called it narrow.|Tthe road|Sroads
wife|n1spouse|||husband|Tthe housewife/the missus|PNot the husband. The other one.
wig|n2garment||||Tthe head/the hair|Sheads/hairs
wild|a2q-wild|||tame|Zanything but tame|PNobody ever called it tame.
wildcat|n4thing||||Tthe oil|Soil
willow|n3tree||||Tthe stump/the crown|Sone loose stump|PNot the elm. The other one.|Wnext to the elm
wimp|n3person|lacking confidence|||Dlacked confidence|Glacking confidence
win|v1v-win|||lose
wind|n1weather||||Tthe air/the pressure/the calm|Sair/pressure
window|n1window||||Tthe casing/the backing/the wood|Sone loose casing/wood|Dlost its casing|Won a building/next to the frame|PNot the frame. The other one.
windshield|n4thing||||Tthe vehicle|Svehicles|Won an airplane
wine|n1wine||||Tthe juice/the rose|Sjuice|PNot the perry. The other one.|Wnext to the perry/next to the brew
wing|n1bodypart||||Tthe flight feather|Sone loose flight feather|Won a bird|PNot the tongue. The other one.
winner|n1athlete|winning the contest||loser|Dwon the contest|Gwinning the contest|PNot the player. The other one.
winter|n2time||||PNot the summer. The other one.
wipe|v2v-clean|||
wire|n1thing|fastening things|||Tthe metal/the cage/the fence|Smetal/cages
wise|a2q-clever|||foolish|Zanything but foolish|PNobody ever called it foolish.
wish|v1v-want|||
witch|n1wizard||Cackle! Cackle!||Tthe female|Sfemales|PNot the wizard. The other one.
withdraw|v4v-travel|pulling back|||Dpulled back|Gpulling back
witness|n1person|seeing an event|||PNot the listener. The other one.
wizard|n2wizard|practicing magic|Abracadabra!||Dpracticed magic|Gpracticing magic|PNot the witch. The other one.
wolf|n2wolf||Ahwoooo!||Tthe paw/the coyote/the fox's cousin|Sone loose paw|PNot the fox. The other one.
woman|n1person|||man|Tthe girl/the wife/the lady|PNot the man. The other one.
wonder|v1v-think|desiring to know something||
wonderful|a1q-good|||ordinary|Zanything but ordinary/frankly, rather fantastic|PNobody ever called it ordinary.
woo|v4v-act|seeking someits favor||
wood|n1wood||||Tthe bark/the tree/the log|Sbarks/trees
woodpecker|n4bird||||Sstrong claws/tails|Tthe tail/the flicker
woof|n4rope||||Won a weave
wool|n4cloth||||Tthe edging/the hair/the sheep|Sone loose edging/hairs|Dlost its edging|PNot the felt. The other one.|Wnext to the felt/next to the silk
word|n1word||||Tthe can/the term/the charade|Scans|PNot the name. The other one.
work|v1v-work|outing of necessity||idle|Douted of necessity|Gouting of necessity
worker|n2worker||||Sworkses|Tthe driver/the assistant/the employee
workplace|n4place||||Tthe locker room/the farm/the lab|Sone loose locker room|Dlost its locker room
workshop|n4place||||Tthe locker room|Sone loose locker room|Dlost its locker room|PNot the lab. The other one.|Wnext to the lab/next to the studio
world|n1star||||Tthe land/the sky/the planet|Sone loose land/planets
worm|n2worm||||Tthe foot|Sone loose foot
worn|a4q-old|||new|Zanything but new|PNobody ever called it new.|Tthe suit/the pocket|Ssuits
worried|a1q-worried||||Zfrankly, rather disturbed/frankly, rather upset|Tthe check|Scheck
worry|v1v-annoy|||
worst|a2q-first|||best|Zanything but best/frankly, rather bottom|PNobody ever called it best.
worthless|a4q-useless|||valuable|Zanything but valuable|PNobody ever called it valuable.
worthy|a3q-dear||||Zfrankly, rather sacred/frankly, rather valuable
wrap|v2v-hide|folding as a cover|||Dfolded as a cover|Gfolding as a cover
wrapper|n4garment|||
wrapping|n4thing||||Tthe jacket/the envelope|PNot the flap. The other one.|Wnext to the flap/next to the cloak
wreck|v3v-touch|breaking forcefully||
wrestle|v3v-fight|||
wretch|n3thief|||
wrist|n2bodypart||||PNot the ankle. The other one.
write|v1v-write|producing a literary work||
writer|n2writer||||Tthe poet/the journalist
wrong|a1q-wrong|||right|Zanything but right/frankly, rather false|PNobody ever called it right.|Tthe road|Sroads
yacht|n2boat|cruising or racing|||Tthe anchor/the bow|Sone loose anchor|Dlost its anchor|Zfor cruising or racing|PNot the ship. The other one.|Wnext to the ship/next to the boat
yahoo|n4person|||
yak|n4farm|||
yank|v4v-pull|||
yard|n1amount||||Tthe foot|Sfeet|PNot the mile. The other one.
year|n1time||||PNot the night. The other one.
yell|v2v-shout|||
yelled|a4q-loud|||soft|Zanything but soft/frankly, rather loud|PNobody ever called it soft.
yellow|a2q-colour|||
yogurt|n4dairy||||Tthe milk|Smilk|PNot the cream. The other one.|Wnext to the cream/next to the milk
young|a1q-young|||old|Zanything but old/frankly, rather early|PNobody ever called it old.
younger|a2q-young|||senior|Zanything but senior/frankly, rather junior|PNobody ever called it senior.
youngster|n4child||||Tthe silly/the buster/the orphan|PNot the youth. The other one.
youth|n2child||||Tthe puppy/the blade|PNot the kid. The other one.
zebra|n4horse||||PNot the horse. The other one.|Tthe horse's cousin/the mule's cousin
zip|v4v-attach|closing with a zipper|||Dclosed with a zipper|Gclosing with a zipper
zipper|n4fastener||||Tthe tooth|Steeth|Won a dress/next to the button|PNot the button. The other one.
zombie|n3beast|||
zone|n2place||||Tthe island|PNot the tomb. The other one.
zoo|n2thing||||Tthe house|Shouses|PNot the transportation. The other one.|Wnext to the transportation
`;

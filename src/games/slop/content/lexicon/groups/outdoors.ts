/** Evidence by group for plants, nature, weather, materials, buildings and places; the notation stands in `groups.ts`. */
export const OUTDOORS = `
= plant plant
thing: the watering can / the flowerpot; things: roots / greenfly; deed: wilted while we talked / grew overnight; doing: wilting; where: in the flowerpot / in the garden; size: green, needs watering; sign: Talk to it. It likes jazz.
= tree plant
thing: the trunk / the lumberjack; things: leaves and acorns / branches; deed: fell, timber and all / dropped its leaves; doing: dropping leaves; noise: Timberrr!; where: in the forest / in the orchard; size: a hundred rings old; sign: A squirrel has the top floor.
= flower plant
thing: the vase / the bumblebee; things: petals / bees; deed: made him sneeze / opened at dawn; doing: blooming; noise: Achoo!; where: in a vase / in the bride's bouquet; size: in bloom; sign: She loves me. She loves me not.
= fungus plant
thing: the damp corner / the spores; things: spores / gnomes underneath; deed: sprang up overnight; doing: growing in the damp; where: in a damp corner / under an oak; size: possibly poisonous; sign: Eat it and you see colours.
= grass plant
thing: the lawnmower / the scythe; things: green stains / stalks; deed: grew over the mower; doing: swaying in the field; where: on the prairie / behind the mower; size: green, ankle-deep; sign: Keep off it, says the board.
= mountain nature
thing: the summit / the yodeller; things: yodels / thin air; deed: echoed back at us; doing: rising out of clouds; noise: Yodel-ay-hee-hoo!; where: above the clouds / at the summit; size: steep on all sides; sign: It is steeper going down.
= river nature
thing: the far bank / the ferryman; things: fish and pebbles / ripples; deed: burst its banks; doing: flowing to the sea; noise: Gurgle, gurgle.; where: under the bridge / past the mill; size: wet to both banks; sign: We will have to swim.
= sea nature
thing: the lifeguard / the tide; things: waves / seaweed and gulls; deed: took the sandcastle; doing: lapping at our feet; noise: Whoosh!; where: beyond the harbour / under the gulls; size: deep, cold, and salty; sign: No swimming after a heavy lunch.
= shore nature
thing: the sandcastle / the deckchair; things: sand in everything / deckchairs; deed: vanished at high tide; doing: filling with tourists; where: by the deckchairs / by the sea; size: sandy; sign: Everyone who is washed up says hello.
= woods nature
thing: the trail of crumbs / the compass; things: owls / pine needles; deed: looked the same everywhere; doing: rustling; where: off the map / far from the road; size: wild, with no signposts; sign: We passed this tree before.
= cave nature
thing: the torch / the echo; things: echoes / bats; deed: went down and down; doing: dripping and echoing; noise: Hello... lo... lo...; where: deep under the hill / where the echo lives; size: dark all through; sign: Mind your head. Ow. Told you.
= rock nature
thing: the geologist / the chisel; things: chippings / moss on one side; deed: rolled down, missed us; doing: rolling downhill; noise: Clonk!; where: in my shoe / in the quarry; size: hard, grey, unmoved; sign: It has sat there an ice age.
= star nature
thing: the telescope / the astronomer; things: craters / light years; deed: twinkled, then fell; doing: twinkling; where: in the night sky / in outer space; size: light years away; sign: Make a wish. Quickly.
= fire nature
thing: the fire brigade / the smoke alarm; things: sparks / ashes; deed: spread to the curtains; doing: crackling; noise: Nee-naw! Nee-naw!; where: in the fireplace / behind the smoke; size: too hot to touch; sign: Who was watching the toast?
= soil nature
thing: the spade / the wellington boot; things: earthworms / wet boots; deed: stuck to every boot; doing: sticking to boots; noise: Squelch!; where: under my fingernails / in the flower bed; size: brown and squelchy; sign: Wipe your feet. Both. Again.
= ice nature
thing: the shovel / the carrot nose; things: frozen toes / icicles; deed: melted in my hand; doing: melting; noise: Brrrr!; where: at the North Pole / in the freezer; size: below zero; sign: Nobody lick the lamp post.
= weather weather
thing: the forecast / the inside-out umbrella; things: puddles / wet socks; deed: turned the umbrella round; doing: blowing from the west; noise: Whoooosh!; where: over all of Sunday / on the forecast; size: coming from the west; sign: The weatherman said sunny.
= water nature
thing: the tap / the plumber; things: drips / wet feet; deed: dripped all night; doing: dripping from the ceiling; noise: Drip. Drip. Drip.; where: under the sink / on the bathroom floor; size: wet / wetter than expected; sign: Call the plumber. The other plumber.
= metal material
thing: the magnet / the scrapyard; things: rust / sparks; deed: rusted, then creaked; doing: rusting; noise: Clang!; where: at the scrapyard / in the blacksmith's fire; size: hard and shiny; sign: The magnet found it first.
= jewel material
thing: the jeweller's eyeglass / the ring box; things: facets / sparkles; deed: sparkled, vanished; doing: glittering; noise: Bling!; where: in the crown / on her ring finger; size: flawless, thousand carats; sign: It sparkles. It is insured.
= wood material
thing: the sawdust / the carpenter; things: splinters / knots; deed: warped in the rain; doing: creaking and warping; noise: Creak.; where: in the carpenter's workshop / at the sawmill; size: sawn, planed, and creaky; sign: I have a splinter from it.
= stuff material
thing: the laboratory / the warning label; things: fumes / sticky patches; deed: stuck to both hands; doing: sticking to everything; noise: Gloop.; where: in the test tube / in a sealed drum; size: sold by the kilo; sign: Keep away from children and ties.
= fuel material
thing: the petrol station / the match; things: fumes / empty tanks; deed: ran out at midnight; doing: burning with a smell; noise: Fwoomp!; where: in the tank / at the filling station; size: highly flammable; sign: No smoking within forty feet.
= glue material
thing: my other hand / the lid, forever; things: stuck fingers / sticky patches; deed: stuck us together; doing: drying on my fingers; noise: Shhhlup!; where: between my fingers / on the handle; size: sticky; sign: We cannot let go. Literally.
= paint material
thing: the brush / the overalls; things: drips / wet brushes; deed: was still wet; doing: drying on the bench; where: all over the painter / on the palette; size: still wet; sign: Wet. Do not sit. Told you.
= soap material
thing: the shower / the rubber duck; things: bubbles / lather; deed: slipped from my hand; doing: foaming; noise: Squeaky!; where: in the shower / behind my ears; size: slippery; sign: Behind the ears too, please.
= building building
thing: the front door / the scaffolding; things: bricks / bricks and an architect; deed: leaned a bit more / had no thirteenth floor; doing: leaning; where: on the corner / behind the scaffolding; size: four storeys high; sign: Press the bell. Any bell.
= house building
thing: the doormat / the chimney; things: bricks / nosy neighbours; deed: stood empty since spring; doing: creaking upstairs; noise: Ding dong!; where: at the lane's end / next to the neighbours; size: three bedrooms, one ghost; sign: Home sweet home. Mortgage extra.
= hotel building
thing: the minibar / the room key; things: tiny shampoos / room keys; deed: lost our booking; doing: charging for towels; noise: Ding! Reception!; where: at the reception desk / next to the minibar; size: four stars, one lift; sign: Do not disturb. Breakfast until ten.
= eatery building
thing: the menu / the tip; things: napkins / menus, sticky; deed: ran out of soup; doing: filling up with diners; noise: Table for two!; where: near the kitchen door / at table nine; size: booked until March; sign: The waiter has not seen us.
= shop building
thing: the till / the special offer; things: receipts / special offers; deed: closed at half five; doing: closing for stocktaking; noise: Next, please!; where: on the high street / next to the checkout; size: everything half price; sign: Sale! Everything must go. You too.
= castle building
thing: the drawbridge / the moat; things: towers / suits of armour; deed: pulled up its drawbridge; doing: crumbling by the moat; where: beyond the moat / on the royal hill; size: fit for a king; sign: Lower the drawbridge! No. Other way.
= school building
thing: the headmaster / the blackboard; things: detentions / chalk dust; deed: taught me nothing; doing: breaking up for summer; noise: Ring! Home time!; where: behind the bike sheds / in the back row; size: compulsory until sixteen; sign: Homework is due. The dog ate it.
= hospital building
thing: the nurse / the get-well grapes; things: bandages / nurses; deed: kept me in overnight; doing: smelling of disinfectant; noise: Nurse!; where: in the emergency room / behind the ambulance; size: full of patients; sign: Visiting hours are over.
= church building
thing: the steeple / the organist; things: bells / hard benches; deed: rang out over town; doing: filling with hats; noise: Ding! Dong!; where: next to the graveyard / under the steeple; size: quiet, cold, high ceiling; sign: Hats off. Phones off.
= factory building
thing: the conveyor belt / the foreman; things: hard hats / chimneys, smoking; deed: made thousands by noon; doing: running day and night; noise: Clank! Hiss! Clank!; where: on the conveyor belt / behind the chimneys; size: full of steam; sign: Days without an accident: none.
= theatre building
thing: the front row / the usher; things: encores / tickets; deed: sold out in minutes; doing: dimming its lights; noise: Bravo! Encore!; where: in the front row / behind the box office; size: sold out; sign: Please switch off your phones.
= museum building
thing: the audio guide / the sleepy guard; things: glass cases / yawning schoolchildren; deed: lost one exhibit; doing: closing in ten minutes; where: behind the velvet rope / near the gift shop; size: closed on Mondays; sign: Do not touch the exhibits. Sir!
= tower building
thing: the spiral stairs / the view; things: steps / a view, allegedly; deed: leaned to the left; doing: swaying up there; where: at the very top / above the rooftops; size: four hundred steps tall; sign: Let down your hair!
= barn building
thing: the hay / the pitchfork; things: hay / cobwebs; deed: blew down, wolf suspected; doing: leaking onto the hay; where: behind the farmhouse / next to the tractor; size: full of hay; sign: Were you born in one? Door!
= tent building
thing: the guy rope / the sleeping bag; things: pegs / mosquitoes; deed: collapsed at two a.m.; doing: flapping in the wind; noise: Flap, flap, rip!; where: on the campsite / in a wet field; size: waterproof, they said; sign: Sleeps four. Slept one. Wetly.
= bridge building
thing: the troll underneath / the toll booth; things: tolls / trolls; deed: stopped halfway over; doing: swaying over the gorge; where: over the river / above the troll; size: closed to heavy goats; sign: Pay the troll. Exact change.
= wall building
thing: the other side / the ladder; things: bricks / barbed wire; deed: fell on next door; doing: keeping us out; where: around the garden / between the neighbours; size: too high to climb; sign: No trespassing. Give me a leg up.
= door building
thing: the handle / the hinge; things: hinges / knocks; deed: slammed behind us; doing: creaking open; noise: Knock, knock!; where: at the entrance / on its last hinge; size: open a crack; sign: Pull. It says pull.
= window building
thing: the view / the windowsill; things: panes / fingerprints and daylight; deed: let in the draught; doing: rattling in the wind; noise: Smash!; where: next to the curtains / on the upper floor; size: glassy and painted shut; sign: A ball came through it. Twice.
= stairs building
thing: the banister / the top step; things: steps / creaks; deed: creaked at every step; doing: going up and up; noise: Thump. Thump. Thump.; where: between two floors / in the hallway; size: forty steps, no lift; sign: The lift is out of order.
= roof building
thing: the gutter / the chimney sweep; things: leaks / loose tiles; deed: leaked on the piano; doing: leaking; noise: Drip.; where: above the attic / next to the chimney; size: tiled, with one leak; sign: Put a bucket under it.
= room room
thing: the light switch / the wallpaper; things: four walls / wallpaper; deed: was smaller than advertised; doing: echoing; where: down the corridor / through the second door; size: four walls, no window; sign: Knock. Wait. Then knock again.
= kitchen room
thing: the fridge / the oven; things: dirty dishes / cooking smells; deed: filled with smoke; doing: smelling of onions; noise: Order up!; where: next to the fridge / where the cook shouts; size: full of dirty dishes; sign: Too many cooks. I counted nine.
= bathroom room
thing: the towel rail / the soap dish; things: towels / tiles; deed: flooded the floor below; doing: flooding; noise: Flush!; where: behind the frosted glass / next to the shower; size: occupied since eight; sign: Occupied! Still occupied!
= bedroom room
thing: the pillow / the bedside lamp; things: pillows / snores; deed: was locked from inside; doing: waiting for the cleaner; noise: Zzzz.; where: upstairs, on the left / under the eiderdown; size: one double bed; sign: Lights out at nine.
= office room
thing: the boss's chair / the stapler; things: staplers / meetings; deed: met about a meeting; doing: printing, all pages; where: next to the photocopier / on the ninth floor; size: open plan, sadly; sign: Per my last email.
= place place
thing: the signpost / the well-folded map; things: directions / postcards; deed: was off the map; doing: attracting tourists; where: on the map, somewhere / two miles further on; size: hard to find; sign: You are here. It says so.
= city place
thing: the town hall / the taxi; things: pigeons and traffic / skyscrapers; deed: never slept; doing: filling with traffic; noise: Taxi!; where: past the ring road / on every postcard; size: full of traffic; sign: Welcome. Population: nine million and you.
= country place
thing: the passport / the national anthem; things: flags / borders; deed: lost the World Cup; doing: sharing a border; where: across the border / in the atlas; size: proud of its flag; sign: Anything to declare?
= street place
thing: the kerb / the traffic warden; things: potholes / traffic cones; deed: was one-way, wrong way; doing: going nowhere; noise: Beep! Move it!; where: beyond the roundabout / under the roadworks; size: full of potholes; sign: Turn around where possible.
= park place
thing: the bench / the pigeon lady; things: pigeons / picnic blankets; deed: closed at sunset; doing: filling with joggers; where: near the duck pond / beside the bandstand; size: green, with benches; sign: Keep dogs on the lead.
= field place
thing: the scarecrow / the tractor; things: cowpats / wheat; deed: was ploughed on Monday; doing: growing turnips; where: behind the hedge / beyond the farmhouse; size: muddy, with a scarecrow; sign: Please shut the gate.
= station place
thing: the departure board / the left luggage; things: delays / suitcases on wheels; deed: cancelled everything till noon; doing: announcing delays; noise: All aboard!; where: past the ticket barrier / next to the taxis; size: full of suitcases; sign: Delayed. Delayed. Delayed. Gone.
= harbour place
thing: the lighthouse / the anchor chain; things: gulls / fishing nets; deed: smelled of herring; doing: filling with trawlers; noise: Ahoy!; where: where the ships sleep / by the lighthouse; size: full of masts; sign: Beware of the gulls. Hold your chips.
= prison building
thing: the file-filled cake / the striped pyjamas; things: bars / striped pyjamas; deed: locked up at nine; doing: counting its inmates; noise: Clang!; where: behind bars / under the escape tunnel; size: hard to leave; sign: Thirty days. No visitors. No cake.
= farm-place place
thing: the tractor / the rooster; things: hay and eggs / muddy boots; deed: woke up at four; doing: smelling of cows; noise: Cock-a-doodle-doo!; where: behind the tractor / among the hens; size: muddy, with hens; sign: Up at four. Every single day.
= grave place
thing: the flowers on top / the headstone; things: dates in stone / candles; deed: opened at midnight; doing: growing moss; where: beyond the churchyard gate / under the old yew; size: six feet deep; sign: Rest in peace. Quieter, please.
`;

/** Evidence by group for food and drink; the notation stands in `groups.ts`. */
export const FOOD = `
= food food
thing: the second helping / the fork; things: crumbs / leftovers; deed: was served lukewarm / went in two bites; doing: cooling on a plate; noise: Seconds, please!; where: on a plate / at the buffet; size: best eaten warm; sign: The waiter will not discuss it.
= fruit food
thing: the peel / the fruit bowl; things: pips / sticky fingers; deed: left the fruit bowl / ripened overnight; doing: ripening; where: in the fruit bowl / in the orchard; size: juicy / ripe since Tuesday; sign: One of your five a day.
= berry food
thing: the jam pan / the pavlova; things: stained fingers / jam; deed: went into the jam / stained the tablecloth; doing: ripening on the bush; where: on the whipped cream / in a little basket; size: small, round, juicy; sign: Purple tongue. Case closed.
= vegetable food
thing: the peeler / your unfinished greens; things: greens / peelings; deed: stayed on the plate / was peeled and boiled; doing: boiling; where: in the vegetable patch / beside the gravy; size: good for you, sadly; sign: No pudding until it is finished.
= bread food
thing: the toaster / the baker's oven; things: crusts / toast crumbs; deed: rose, then browned / landed butter side down; doing: rising in the oven; where: in the toaster / under the butter; size: crusty outside, soft inside; sign: The ducks had the rest.
= cake food
thing: the icing / the last slice; things: icing sugar / birthday candles; deed: collapsed in the middle / had icing on top; doing: rising in the oven; noise: Blow them out!; where: under the icing / in a paper napkin; size: sweet, with layers; sign: Diets start tomorrow.
= sweets food
thing: the wrapper / the dentist; things: sticky wrappers / sugar; deed: stuck to my teeth / melted in my pocket; doing: melting in my pocket; where: in a paper bag / behind the dentist's back; size: mostly sugar; sign: The dentist sends his thanks.
= dairy food
thing: the milkman / the fridge door; things: milk, thickened / cream on top; deed: went off on Sunday / was milked, then churned; doing: curdling; noise: Moo, originally.; where: deep in the fridge / on a cracker; size: creamy; sign: Best before last Tuesday.
= meat food
thing: the butcher / the barbecue; things: gravy / a bone for later; deed: sizzled in the pan / fell off the bone; doing: sizzling; noise: Sizzle!; where: on the barbecue / at the butcher's; size: well done, slightly burnt; sign: The vegetarians have left the table.
= fishdish food
thing: the fishmonger / the slice of lemon; things: lemon slices / small bones; deed: swam here yesterday / came with lemon; doing: smelling of harbour; where: on ice, with parsley / in the fishmonger's window; size: fresh, says the fishmonger; sign: The cat has booked a table.
= soup food
thing: the ladle / the bowl; things: steam / a spoon, standing up; deed: was stirred for hours / dripped off the ladle; doing: simmering; noise: Slurp!; where: in the ladle / all down my tie; size: hot, with floating bits; sign: Waiter, there is a fly in it.
= sauce food
thing: the soggy hot dog / the squeezy bottle; things: spills on my shirt / a squeezy bottle; deed: dripped on my shirt / came out in one; doing: dripping; noise: Splurt!; where: on my clean shirt / all over the chips; size: runny; sign: Shake first. Then lid. Not otherwise.
= spice food
thing: the grinder / the spice rack; things: pinches / sneezes; deed: made the cook sneeze / was added in pinches; doing: seasoning the soup; noise: Achoo!; where: on the spice rack / in the grinder; size: strong, in pinches; sign: Just a pinch. I said a pinch.
= pasta food
thing: the fork, twirling / the red sauce; things: loops on the fork / tomato splashes; deed: slid off the fork / boiled eight minutes; doing: sliding off forks; where: stuck to the ceiling / under the tomato; size: al dente; sign: If it sticks, it is done.
= sandwich food
thing: the lunch box / the filling; things: two slices / pickle, dripping; deed: fell apart, bite one; doing: dripping mustard; where: in the lunch box / between two slices; size: filled, then sat on; sign: Cut in triangles, as agreed.
= egg food
thing: the hen / the toast soldiers; things: cracked shells / a runny middle; deed: cracked, sunny side up; doing: frying, sunny side up; noise: Crack!; where: in the frying pan / under the hen; size: runny in the middle; sign: Breakfast is at seven.
= nut food
thing: the squirrel / the cracker; things: shells on the carpet / squirrels; deed: would not crack; doing: roasting, lightly salted; noise: Crack!; where: in the squirrel's cheek / in the bar snacks; size: small, inside a shell; sign: May contain traces of itself.
= dish food
thing: the recipe / the oven glove; things: chef's kisses / leftovers for days; deed: came with a recipe / was stirred, then praised; doing: bubbling in the oven; noise: Dinner's ready!; where: in grandma's recipe book / under a silver lid; size: an old family recipe; sign: The chef would like a word.
= meal event
thing: the dessert menu / the waiter; things: napkins / three courses; deed: came in three courses / ended with the bill; doing: being digested; noise: Come and get it!; where: at the table / before the dishes; size: three courses long; sign: Who is paying? Nobody move.
= drink drink
thing: the straw / the ice cube; things: ice cubes / a paper umbrella; deed: fizzed up my nose / spilled on the keyboard; doing: fizzing; noise: Glug, glug, glug.; where: in a tall glass / at the counter; size: cold, with a straw; sign: Free refills. He is on nine.
= hotdrink drink
thing: the saucer / the biscuit beside it; things: milk and two sugars / biscuit crumbs; deed: kept me up nights / burned my tongue; doing: steaming; noise: Sluuurp.; where: in a chipped mug / next to the biscuits; size: hot, milk, two sugars; sign: Do not talk to me before it.
= wine drink
thing: the cork / the corkscrew; things: toasts / slurred speeches; deed: breathed, then was poured / went to the head; doing: breathing in the glass; noise: Cheers!; where: in the cellar / behind the counter; size: over eighteen only; sign: Somebody call me a taxi.
`;

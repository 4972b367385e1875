/** Evidence by group for verbs: each group has the family of scenes that it picks; the notation stands in `groups.ts`. */
export const VERBS = `
= act action MAKE
deed: did it twice, badly / had a go, sighed; doing: doing it again; things: no instructions / three failed attempts; noise: Here goes!; where: in front of everybody; sign: Nobody asked for it. It happened.
= run action MOVE
deed: left only dust clouds / overtook the bus; doing: overtaking the bus; things: a cloud of dust / stitches; noise: Ready, steady!; where: on the home straight; sign: Out of breath. Out of sight.
= walk action MOVE
deed: put left before right / went on foot; doing: going there on foot; things: sore soles / footprints; noise: Left, right, left!; where: along the pavement; sign: One foot, then the other. Repeat.
= jump action MOVE
deed: left the ground, landed / cleared the fence; doing: going up and down; things: springs / both feet off ground; noise: Boing!; where: on the trampoline; sign: Both feet in the air. Briefly.
= fly action MOVE
deed: took off, circled, landed; doing: flapping over the rooftops; things: wings / a view from above; noise: Whoosh!; where: above the rooftops; sign: Look up. No, higher.
= swim action MOVE
deed: did nine lengths, dripping; doing: doing lengths; things: goggles / wet towels; noise: Splash!; where: in the deep end; sign: No running by the pool.
= climb action MOVE
deed: went up the drainpipe; doing: going up the drainpipe; things: ropes / sore fingers; noise: Almost there!; where: halfway up the drainpipe; sign: Do not look down. I looked.
= fall action MOVE
deed: went down hard / met the floor; doing: heading for the floor; things: bruises / a soft landing, missed; noise: Thud!; where: off the top step; sign: Gravity one, everybody else nil.
= turn action MOVE
deed: went round until dizzy; doing: going round and round; things: dizziness / circles; noise: Whee!; where: on the merry-go-round; sign: Everything goes round. Now it is me.
= shake action MOVE
deed: wobbled like a jelly; doing: wobbling like a jelly; things: wobbles / rattling teeth; noise: Brrrrr!; where: on the washing machine; sign: Hold still. I am trying.
= carry action MOVE
deed: got it up stairs; doing: getting it upstairs; things: a bad back / handles; noise: And lift!; where: up four flights; sign: Bend the knees. Not the back.
= send action MOVE
deed: went by second-class post; doing: putting stamps on it; things: stamps / a return address; noise: Special delivery!; where: in the post; sign: Allow nine working days.
= push action MOVE
deed: leaned on it hard; doing: leaning on it hard; things: both hands / a good shove; noise: Heave!; where: from behind; sign: It says pull. That explains it.
= pull action MOVE
deed: tugged until it gave; doing: tugging at it; things: a rope, both ends / rope burns; noise: Heave ho!; where: at the other end; sign: It came off in my hand.
= throw action FIGHT
deed: flung it over fences; doing: sailing through the window; things: a good arm / a broken window; noise: Catch!; where: through the greenhouse; sign: Duck! Not the bird. Down!
= ride action MOVE
deed: steered, eyes shut; doing: missing the exit; things: seat belts / a wrong turn; noise: Vroom!; where: behind the wheel; sign: Are we there yet? No.
= travel action MOVE
deed: took the scenic route; doing: crossing the map; things: passports / suitcases; noise: Bon voyage!; where: halfway round the world; sign: Two stamps in the passport. One fish.
= come action MOVE
deed: stood on the doormat; doing: standing on the doormat; things: a knock / muddy shoes; noise: Ding dong!; where: through the front door; sign: You are early. We are in pyjamas.
= leave action HIDE
deed: went without goodbye; doing: heading for the exit; things: an empty chair / a note; noise: Toodle-oo!; where: through the back window; sign: The chair is still warm.
= follow action MOVE
deed: was two steps behind; doing: staying two steps behind; things: footprints / the same hat again; noise: After him!; where: three cars behind; sign: Do not turn round. It is there.
= take action TAKE
deed: helped itself, whistling; doing: pocketing it; things: sticky fingers / an empty shelf; noise: Mine now!; where: out of my pocket; sign: It was here a minute ago.
= buy action TAKE
deed: paid, kept the receipt; doing: queueing at the till; things: receipts / a carrier bag; noise: How much?!; where: at the till; sign: Cash or card? Card or goat?
= sell action TAKE
deed: went for half price; doing: shouting out prices; things: price tags / satisfied customers; noise: Going, going, gone!; where: at the market stall; sign: No refunds. Especially not you.
= collect action TAKE
deed: filled nine albums; doing: filling the ninth album; things: full shelves / doubles, to swap; noise: Got it, got it!; where: in a glass cabinet; sign: Only one missing. The blue one.
= give action LOVE
deed: wrapped it, with ribbon; doing: handing it over, nobly; things: ribbon / thank-you notes; noise: For you!; where: with both hands; sign: You shouldn't have. Really not.
= hide action HIDE
deed: put it under floorboards; doing: crouching behind the curtain; things: feet under the curtain; noise: Ready or not!; where: behind the curtain; sign: Nobody will look in the oven.
= lose action HIDE
deed: checked all pockets, twice; doing: checking every pocket; things: empty pockets / posters on lamp posts; noise: It was right here!; where: down behind the cushions; sign: It was in my hand. Somebody's hand.
= find action HIDE
deed: looked under everything, gasped; doing: looking under the sofa; things: clues / a magnifying glass; noise: Eureka!; where: in the last place; sign: Of course. The last place we looked.
= eat action EAT
deed: cleaned the plate, burped; doing: having seconds; things: crumbs / an empty plate; noise: Nom nom nom!; where: at the buffet; sign: There was more on this plate.
= drink action EAT
deed: went down in one; doing: emptying the glass; things: an empty glass / straws; noise: Glug glug!; where: through a straw; sign: Bottoms up. All of it.
= cook action EAT
deed: stayed in the oven; doing: smoking in the oven; things: burnt edges / a recipe; noise: Ding! Done!; where: at gas mark six; sign: Serves four. Or one of us.
= love action LOVE
deed: sent it flowers daily; doing: sending it flowers; things: little hearts / love letters; noise: Awww!; where: by candlelight; sign: I met its mother. We got on.
= kiss action LOVE
deed: puckered up, eyes shut; doing: puckering up; things: lipstick marks / mistletoe; noise: Mwah!; where: under the mistletoe; sign: Close your eyes. Not you, the frog.
= marry action LOVE
deed: whispered yes, then cried; doing: walking down the aisle; things: rings / confetti; noise: I do!; where: at the altar; sign: Speak now, or forever hold it.
= hate action FIGHT
deed: could not stand it; doing: crossing the street; things: grudges / dirty looks; noise: Yuck!; where: on the blacklist; sign: Not in my house. Not near it.
= praise action LOVE
deed: clapped until it hurt; doing: clapping on its feet; things: applause / five stars; noise: Bravo!; where: in the standing ovation; sign: Five stars. Would do it again.
= help action LOVE
deed: lent both hands; doing: lending a hand; things: a helping hand / thanks; noise: Allow me!; where: just in time; sign: Many hands. Nobody knew whose.
= fight action FIGHT
deed: went nine rounds, bowed; doing: squaring up to it; things: black eyes / a bell; noise: Ding ding! Round two!; where: in the red corner; sign: He started it. With a spoon.
= hit action FIGHT
deed: came down on thumbs; doing: knocking on my head; things: bruises / a loud thump; noise: Wham!; where: right on the nose; sign: That will be blue tomorrow.
= break action FIGHT
deed: ended up in pieces; doing: coming apart; things: pieces / glue; noise: Smash!; where: all over the floor; sign: One plate. Now it is nine plates.
= scare action FIGHT
deed: made my hair stand; doing: making people scream; things: screams / goosebumps; noise: Boo!; where: from behind the door; sign: I did not scream. That was him.
= annoy action FIGHT
deed: poked me till bedtime; doing: getting on my nerves; things: nerves, all gone / sighs; noise: Stop it!; where: on my last nerve; sign: Do that once more. Just once.
= argue action FIGHT
deed: had the last word; doing: having the last word; things: slammed doors / last words; noise: Did not! Did too!; where: over the washing-up; sign: I said left. You said left, loudly.
= win action FIGHT
deed: took the gold medal; doing: holding the trophy; things: medals / a victory lap; noise: Yesss!; where: on the podium; sign: First place. There was one runner.
= make action MAKE
deed: left the workshop finished; doing: hammering in the shed; things: sawdust / leftover screws; noise: Ta-da!; where: in the shed; sign: Some assembly. Some tears.
= build action MAKE
deed: rose brick by brick; doing: laying bricks; things: scaffolding / bricks; noise: Bang! Bang!; where: without planning permission; sign: One screw left over. It was important.
= draw action MAKE
deed: got the nose wrong; doing: filling the canvas; things: coloured pencils / wet brushes; noise: Hold still!; where: on the wallpaper; sign: Which way up does it go?
= write action MAKE
deed: filled forty pages; doing: filling page forty; things: ink stains / chapters; noise: The end!; where: in the margin; sign: Dear diary. Today, nothing. Again.
= read action TALK
deed: turned page after page; doing: turning the pages; things: bookmarks / small print; noise: Shh!; where: in the library; sign: Do not tell me the ending.
= fix action MAKE
deed: held, thanks to tape; doing: putting tape on it; things: tape / spare parts; noise: Good as new!; where: under the bonnet; sign: It works now. Do not touch it.
= clean action MAKE
deed: scrubbed till it squeaked; doing: scrubbing behind the ears; things: soap suds / rubber gloves; noise: Squeak!; where: with soap; sign: You could eat off it. He did.
= mix action MAKE
deed: stirred out the lumps; doing: stirring it together; things: lumps / a big spoon; noise: Gloop!; where: in one bowl; sign: Which was which? We cannot tell.
= decorate action MAKE
deed: put glitter on it; doing: putting glitter on it; things: ribbons / glitter everywhere; noise: Ta-da!; where: under the tinsel; sign: More ribbon. You can still see it.
= grow action MAKE
deed: was bigger by Monday; doing: getting bigger; things: new trousers / tape measures; noise: Pop!; where: taller every week; sign: Last week it fitted in here.
= shrink action MAKE
deed: came out doll-sized; doing: getting smaller; things: a doll-sized jumper; noise: Pfffft!; where: in the hot wash; sign: It used to fit. Last Tuesday.
= change action MAKE
deed: was different after lunch; doing: becoming something else; things: before-and-after photos; noise: Poof!; where: before our eyes; sign: This morning it was a prince.
= burn action MAKE
deed: set off the alarm; doing: smoking slightly; things: ashes / smoke; noise: Fire!; where: next to the matches; sign: Who left the iron on?
= melt action MAKE
deed: became a puddle; doing: becoming a puddle; things: a puddle / wet patches; noise: Drip, drip.; where: in the sun; sign: It was solid when we started.
= freeze action MAKE
deed: stood stiff till April; doing: turning blue; things: icicles / blue lips; noise: Brrrr!; where: at minus nine; sign: Nobody move. Nobody can.
= explode action FIGHT
deed: went off, eyebrows too; doing: counting down; things: a big bang / no eyebrows; noise: KABOOM!; where: all over the ceiling; sign: Which wire was it? Not that one.
= cut action MAKE
deed: came away in slices; doing: going snip, snip; things: scissors / two halves; noise: Snip!; where: along the dotted line; sign: Now there are two of it.
= tie action KEEP
deed: used nine knots; doing: doing up the knots; things: knots / string; noise: Tighter!; where: in a double bow; sign: I am in the knot too.
= pour action EAT
deed: missed the glass; doing: overflowing; things: puddles / wet trousers; noise: Say when!; where: all over the tablecloth; sign: Say when. When! When!
= wear action LOVE
deed: had it back-to-front; doing: trying it on; things: coat hangers / a tight fit; noise: How do I look?; where: in the fitting room; sign: Does it come in my size?
= speak action TALK
deed: went on for hours; doing: going on and on; things: long words / no full stops; noise: Blah blah blah!; where: into the microphone; sign: He has not breathed since nine.
= shout action TALK
deed: was heard next door; doing: waking the street; things: sore throats / echoes; noise: OIIII!; where: from the rooftop; sign: I am right here. RIGHT HERE.
= whisper action TALK
deed: breathed into my ear; doing: telling it very quietly; things: secrets / cupped hands; noise: Psst!; where: behind one hand; sign: Did you catch that? Nobody did.
= ask action TALK
deed: wanted to know why; doing: wanting to know why; things: question marks / raised hands; noise: Pardon?; where: on the questionnaire; sign: Why? And why? And also why?
= answer action TALK
deed: said "because", firmly; doing: picking up the phone; things: a clear yes-and-no; noise: Because!; where: on the other end; sign: Yes. No. What was the question?
= tell action TALK
deed: spilled the beans; doing: spilling the beans; things: spilled beans / long stories; noise: Guess what!; where: from start to finish; sign: You did not hear it from me.
= sing action TALK
deed: held the top note; doing: holding the top note; things: choruses / broken glasses; noise: La la laaa!; where: in the shower; sign: All together now. Not you, dad.
= laugh action TALK
deed: slapped its knees; doing: slapping its knees; things: tickles / sore ribs; noise: Ha ha ha!; where: in the back row; sign: It was not even that funny.
= cry action TALK
deed: used up the tissues; doing: using up the tissues; things: wet hankies / tissues; noise: Boo hoo!; where: into a hanky; sign: I have something in my eye.
= lie action HIDE
deed: had its fingers crossed; doing: growing a long nose; things: crossed fingers / a longer nose; noise: Honest!; where: with crossed fingers; sign: The dog ate it. What dog?
= call action TALK
deed: left nine messages; doing: leaving a message; things: wrong numbers / nine voicemails; noise: Ring ring!; where: on the phone; sign: After the tone. Beep.
= teach action TALK
deed: filled the whole blackboard; doing: standing at the blackboard; things: homework / gold stars; noise: Pay attention!; where: at the blackboard; sign: Repeat after me. Not the sneeze.
= learn action TALK
deed: took notes, passed; doing: taking notes; things: homework / notes in margins; noise: Aha!; where: by heart; sign: Lesson one. We are on lesson one.
= promise action TALK
deed: swore, hand on heart; doing: swearing, hand on heart; things: a hand on heart; noise: Cross my heart!; where: on my mother's life; sign: You have my word. Keep it dry.
= invite action LOVE
deed: sent the fancy card; doing: posting the fancy cards; things: RSVPs / plus ones; noise: Do come!; where: on gold-edged card; sign: Bring a plus one. Not that one.
= keep action KEEP
deed: would not let go; doing: holding on tight; things: a firm grip / lids; noise: It's mine!; where: in a safe place; sign: Never throw anything away. Nine sheds.
= guard action KEEP
deed: stood watch all night; doing: standing watch; things: night shifts / a torch; noise: Who goes there?; where: by the gate; sign: Nobody gets past. Except the cat.
= wait action KEEP
deed: read all the magazines; doing: looking at the clock; things: old magazines / cobwebs; noise: Any minute now.; where: at the bus stop; sign: Ten more minutes. That was Tuesday.
= sleep action KEEP
deed: snored through it all; doing: snoring; things: snores / pillows; noise: Zzzzz.; where: under the blanket; sign: Five more minutes. Please.
= wake action KEEP
deed: beat the rooster; doing: rubbing its eyes; things: alarm clocks / bed hair; noise: Cock-a-doodle-doo!; where: before the alarm; sign: Rise and shine. Mostly rise.
= sit action KEEP
deed: took the comfy chair; doing: warming the chair; things: cushions / a numb bottom; noise: Ahhh!; where: on the good sofa; sign: That seat was taken. By soup.
= open action MAKE
deed: got the lid off; doing: getting the lid off; things: lids / hinges; noise: Sesame!; where: with a crowbar; sign: Pull here. Pull harder. Scissors.
= close action KEEP
deed: caught my finger; doing: turning the key; things: keys / hinges; noise: Slam!; where: behind us; sign: We are shut. Come back Monday.
= put action KEEP
deed: left it up there; doing: finding shelf space; things: shelf space / labels; noise: There!; where: on the top shelf; sign: A place for everything. Wrong place.
= attach action KEEP
deed: would not come off; doing: sticking to everything; things: glue / sticky tape; noise: Click!; where: with superglue; sign: It is on. It is on forever.
= remove action TAKE
deed: needed only a tug; doing: taking out the insides; things: empty space / tweezers; noise: Rip!; where: out by the roots; sign: It was attached to something.
= rule action RULE
deed: sat on the throne; doing: sitting on the throne; things: crowns / bowing servants; noise: Silence!; where: from the throne; sign: Because I say so. Next.
= order action RULE
deed: pointed, and we obeyed; doing: pointing at us; things: commands / salutes; noise: At once!; where: at full volume; sign: That was not a question.
= punish action RULE
deed: got no pudding; doing: writing a hundred lines; things: detention / no pudding; noise: Guilty!; where: on the naughty step; sign: Go to your room. My room, actually.
= judge action RULE
deed: held up a six; doing: holding up numbers; things: score cards / wigs; noise: Order!; where: from the bench; sign: Five, five, six. And a two.
= allow action RULE
deed: said yes, reluctantly; doing: nodding it through; things: signed permits / a nod; noise: Go on, then!; where: with a signed permit; sign: Just this once. And once more.
= forbid action RULE
deed: put up a sign; doing: wagging a finger; things: red signs / barriers; noise: Stop right there!; where: at the barrier; sign: No ball games. No balls. No games.
= hire action RULE
deed: got the job; doing: reading the CVs; things: CVs / payslips; noise: You start Monday!; where: at the interview; sign: Where do you see yourself Monday?
= control action RULE
deed: pulled all the strings; doing: pulling the strings; things: buttons / levers; noise: Left! No, left!; where: by remote; sign: I have the remote. You have legs.
= see action HIDE
deed: stared through the keyhole; doing: peeping over the hedge; things: binoculars / keyholes; noise: I spy!; where: through the keyhole; sign: Do not turn round. Now turn round.
= hear action HIDE
deed: pressed ears to walls; doing: pressing ears to walls; things: thin walls / big ears; noise: Pardon?; where: through the wall; sign: Shh. There. That. Or that.
= smell action EAT
deed: held its nose; doing: holding its nose; things: pegs on noses; noise: Pooh!; where: downwind; sign: Open a window. All of them.
= touch action LOVE
deed: left fingerprints on it; doing: tickling it; things: fingerprints / cold hands; noise: Tag!; where: with one finger; sign: It says do not. He did.
= think action TALK
deed: scratched its head, hummed; doing: scratching its head; things: furrowed brows; noise: Hmm...; where: deep in my head; sign: Give me a minute. Or a week.
= know action TALK
deed: raised its hand first; doing: raising a hand first; things: right answers; noise: I know! I know!; where: by heart; sign: Question nine? C. It is always C.
= forget action HIDE
deed: stood there, wondering why; doing: standing there, wondering why; things: knots in hankies; noise: Whatsisname!; where: on my tongue's tip; sign: What did I come in here for?
= decide action RULE
deed: flipped a coin, twice; doing: flipping a coin; things: coins, flipped; noise: This one!; where: by flipping a coin; sign: Heads it is. Unless tails.
= plan action MAKE
deed: drew little arrows; doing: drawing little arrows; things: diagrams / arrows; noise: Step one!; where: on the whiteboard; sign: Step two, nobody panics. Step three, panic.
= count action MAKE
deed: reached nine, started over; doing: using all its fingers; things: fingers / sums; noise: One! Two! Nine!; where: on its fingers; sign: Seven. Nine. Start again.
= guess action TALK
deed: said "warmer", then "colder"; doing: saying the first number; things: wild numbers; noise: Is it a bird?; where: within ten, roughly; sign: Warm. Warmer. Hot. It was the cat.
= believe action LOVE
deed: fell for it, completely; doing: falling for it; things: wide eyes; noise: Really?; where: without any proof; sign: He told me. He never jokes.
= want action TAKE
deed: begged and begged; doing: begging on its knees; things: birthday lists; noise: Please, please, please!; where: on the Christmas list; sign: It is all I ever asked for.
= breathe action KEEP
deed: went in, then out; doing: puffing; things: hot air; noise: Achoo!; where: in through the nose; sign: Bless you. Bless you. Goodness. Bless you.
= dance action LOVE
deed: twirled, trod on toes; doing: treading on toes; things: twirls / trodden toes; noise: Cha cha cha!; where: under the disco ball; sign: Who put the lambada on?
= play action TALK
deed: took its turn, cheated; doing: rolling the dice; things: toys / cheaters; noise: My turn!; where: until bedtime; sign: Whose turn is it? Not yours again.
= perform action TALK
deed: bowed, blew kisses; doing: taking a bow; things: bouquets / encores; noise: Ta-daaa!; where: in the spotlight; sign: The critics left. One critic. My aunt.
= start action MOVE
deed: went off too soon; doing: getting going; things: false alarms; noise: Ready, steady, go!; where: from square one; sign: Three, two, one. Not yet.
= stop action RULE
deed: went no further; doing: slamming on the brakes; things: skid marks / red lights; noise: Whoa!; where: at the red light; sign: Enough. Down tools. Up hands.
= rain action MOVE
deed: came down in buckets; doing: coming down in buckets; things: umbrellas / puddles; noise: Pitter-patter!; where: over the whole weekend; sign: Bring the washing in. Too late.
= be action KEEP
deed: stayed exactly the same; doing: staying as it was; things: no change; noise: Here I am!; where: since forever; sign: As it was. As ever. As if.
= happen action MOVE
deed: came out of nowhere; doing: coming out of nowhere; things: witnesses; noise: And then!; where: just round the corner; sign: I was here. I saw it all.
= fail action HIDE
deed: got a nought, underlined; doing: getting it wrong; things: red crosses / a nought; noise: Wah wah waaah.; where: at the last fence; sign: Nought out of ten. See me.
= trick action HIDE
deed: pulled the old switch; doing: shuffling three cups; things: false moustaches / trapdoors; noise: Gotcha!; where: up its sleeve; sign: Which cup is it under? Wrong.
= damage action FIGHT
deed: left a big dent; doing: leaving dents; things: dents / scratches; noise: Crunch!; where: down one side; sign: It was like that when I came.
= press action MAKE
deed: came out flat; doing: getting flattened; things: flat ones / both thumbs; noise: Squish!; where: between two fingers; sign: Not the red one. Too late.
= fill action MAKE
deed: reached the brim; doing: reaching the brim; things: no room left; noise: Say when!; where: up to the brim; sign: There is room for one more.
= lift action MOVE
deed: raised it, knees shaking; doing: raising it, knees shaking; things: cranes / bad backs; noise: And up!; where: over its head; sign: On three. Not on two. Ow.
= join action LOVE
deed: came along, uninvited; doing: coming along too; things: membership cards; noise: Room for one more?; where: hand in hand; sign: All together. Who brought the cousin?
= separate action FIGHT
deed: went two different ways; doing: going separate ways; things: two piles; noise: Break it up!; where: down the middle; sign: Mine here. Yours there. Whose is this?
= use action MAKE
deed: wore out the handle; doing: wearing it out; things: a worn-out handle; noise: May I?; where: for everything; sign: Works as a spoon, too.
= work action MAKE
deed: clocked in at nine; doing: clocking in; things: overtime / tea breaks; noise: Back to it!; where: nine to five; sign: Another day, another sandwich.
= pay action TAKE
deed: emptied its wallet; doing: emptying its wallet; things: bills / an empty wallet; noise: Keep the change!; where: at the counter; sign: Who had the lobster? Nobody had it.
= suffer action FIGHT
deed: groaned, asked for soup; doing: groaning; things: groans / plasters; noise: Ow ow ow!; where: in bed, with soup; sign: Where does it hurt? Everywhere, since Monday.
= glow action MAKE
deed: lit up the room; doing: lighting up the room; things: sunglasses / sparkles; noise: Ping!; where: in the dark; sign: Somebody find the switch.
`;

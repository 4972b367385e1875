/**
 * Fixed words of the scenes and what is said instead when a prompt names them: same grammar, same article, no
 * common stem. A scene that needs another one says so itself; a word without one keeps its scene off that stage.
 */
const TABLE = [
  // People
  'aunt=godmother baker=confectioner bishop=dean boss=chief boy=lad bride=fiancée brother=cousin choir=quartet',
  'children=pupils citizens=townspeople class=form colleague=workmate company=visitors customer=buyer',
  'dentist=optician doctor=surgeon examiners=judges family=household father=uncle friend=pal friends=pals',
  'guard=watchman guards=watchmen guest=visitor inspector=examiner lawyer=barrister lodger=tenant man=fellow',
  'manager=supervisor mayor=chairman miss=madam mother=aunt mama=papa officer=constable owner=keeper',
  'party=friends patient=calm people=folk plumber=handyman police=army staff=personnel traveller=passenger',
  'vicar=priest waiter=steward model=sitter',
  // Animals
  'cat=lodger dog=poodle duck=goose ducks=geese geese=swans goat=sheep horse=pony owl=raven rabbit=pigeon',
  // Body
  'ankles=shins arm=sleeve arms=sleeves chin=jaw ear=nostril ears=antlers elbow=ankle elbows=ankles eye=ear',
  'eyes=ears eyebrows=sideburns face=person feet=shoes foot=hoof feathers=crumbs fingers=toes fur=carpet',
  'hair=eyelashes hand=glove hands=gloves head=forehead heart=pulse knee=shin knees=ankles leg=calf',
  'moustache=beard ribs=lungs stomach=tummy teeth=dentures toes=fingers tooth=fang whiskers=bristles',
  'nerves=worries',
  // Clothes
  'aprons=pinafores boot=slipper boots=slippers cap=helmet coat=jacket coats=jackets glasses=spectacles',
  'gloves=mittens gown=robe hat=bonnet hats=bonnets helmet=cap jacket=waistcoat pocket=lining scarf=shawl',
  'shoes=sandals sleeves=cuffs slippers=clogs straps=buckles suits=flatters tie=collar uniform=costume',
  'wool=fleece lining=padding',
  // Food
  'bacon=kippers biscuit=cracker bun=loaf butter=margarine cake=tart cheese=sausage chocolates=toffees',
  'cracker=wafer crumbs=flakes dinner=supper egg=onion food=supper garnish=decoration gravy=custard',
  'jam=marmalade ketchup=mustard lemon=radish lunch=picnic menu=recipe milk=lemonade pepper=mustard roll=crust',
  'sandwiches=leftovers slices=pieces snacks=nibbles soup=broth starter=appetizer stew=goulash tea=cocoa',
  'toast=crumpets',
  // Furniture, house, tools
  'basket=hamper bath=tub bathtub=teacup batteries=cables bed=mattress beds=pillows bell=gong bins=dustbins',
  'blanket=quilt bottle=flask bowl=dish box=carton brush=comb bucket=pail cable=plug candles=lanterns',
  'card=ticket ceiling=wallpaper chain=sash chair=stool clasp=buckle clasps=buckles clock=watch',
  'cloakroom=hallway comb=brush cot=cradle counter=desk cupboard=pantry curtains=blinds desk=counter door=hatch',
  'floor=storey fridge=freezer glitter=confetti glue=paste handle=knob honours=distinction kettle=teapot',
  'keyhole=letterbox kitchen=pantry lamp=lantern ladder=scaffold ladle=whisk lid=cover light=bulb',
  'luggage=suitcases matches=candles mirror=puddle oars=paddles oven=grill pencil=crayon pen=quill',
  'pillow=cushion pipes=radiators planks=splinters portrait=painting roof=chimney room=chamber rooms=chambers',
  'safe=vault shadow=reflection shed=attic sheet=cloth space=corner spoon=fork spoons=forks stair=step',
  'stairs=steps string=rope suitcase=trunk switch=button table=booth tap=faucet toilet=exit',
  'toothbrush=hairbrush torch=lantern towel=napkin towels=napkins vase=urn wand=baton wardrobe=curtains',
  'watch=bracelet window=balcony wheel=rudder tape=nail bag=case pump=valve tin=jar phone=receiver drums=cymbals',
  'piano=harp trombone=bugle tuba=bassoon whistle=trumpet music=jazz band=orchestra bow=ribbon jar=bottle',
  // Paper and offices
  'address=postcode clause=item complaint=grievance compliments=regards crayon=chalk cv=file date=stamp',
  'evidence=proof file=folder handwriting=scribble instructions=directions label=tag letter=note list=roll',
  'notepad=tablet note=card page=sheet pages=sheets paper=cardboard passport=licence picture=portrait',
  'receipt=ticket refunds=returns register=roll sign=initial signed=initialled stamp=inkpad stamps=coins',
  'sticker=badge tax=postage taxes=accounts ticket=voucher treaty=contract rent=lease shop=store test=exam',
  'question=motion questions=queries rule=law rules=laws story=tale word=phrase write=jot wrote=scribbled',
  'writing=scribble written=jotted underlined=circled',
  // Places
  'beach=terrace canal=barge cell=dungeon church=chapel docks=harbour fence=hedge flat=apartment garden=lawn',
  'gate=turnstile ground=earth home=base house=villa lake=pond pier=jetty planet=galaxy pool=fountain',
  'river=bridge school=nursery shore=coast station=terminal street=square town=county village=parish zoo=circus',
  // Vehicles and machines
  'bicycle=tricycle boat=raft bus=tram car=van lift=elevator pedal=lever pedals=keys train=ferry tyres=spokes',
  'vehicle=car oil=grease',
  // Nature and time
  'air=oxygen arrow=icon dark=sunset fire=smoke moon=stars moss=ferns plants=cactuses roses=tulips',
  'flowers=daisies water=rain sunsets=clouds season=bloom afternoon=morning birthday=anniversary evening=night',
  'night=evening midnight=bedtime morning=afternoon friday=saturday monday=tuesday sunday=saturday',
  'sundays=saturdays thursdays=wednesdays tuesday=wednesday today=now tomorrow=later yesterday=earlier',
  'wedding=christening holiday=vacation war=quarrel week=month year=century years=decades minute=moment',
  'minutes=hours moment=second hours=days bedtime=curfew',
  // Other nouns
  'age=height applause=clapping art=culture bite=nibble bribe=gift character=charm corner=edge cough=cold',
  'dents=bumps feelings=opinions flags=anthems footprints=tracks gnomes=hedgehogs gold=silver grace=majesty',
  'incident=accident jewellery=finery job=task line=queue manners=habits marble=granite marks=points',
  'name=nickname names=nicknames news=tidings noise=racket number=combination parts=pieces part=piece',
  'present=here property=luggage queue=crowd rehearsal=practice ribbon=band ribbons=bunting sides=teams',
  'side=team statue=sculpture statues=sculptures surprise=hooray sirens=ambulances talent=training trick=skill',
  'trouble=bother verse=stanza verses=stanzas wax=plaster dream=nightmare scratches=dents point=mark',
  'points=items steps=paces step=pace exhibit=item exhibits=items mummy=dinosaur smell=odour fault=trouble',
  'direction=general attention=listen mention=name mentions=names',
  // Verbs
  'ask=inquire asked=begged asking=searching ate=swallowed eat=chew eaten=swallowed eating=chewing',
  'eats=swallows bit=chewed blinked=winked bows=curtsies bowed=curtsied brought=carried bring=fetch',
  'bought=purchased buy=order buying=ordering buried=hid bury=hide call=ring called=rang cancel=postpone',
  'carry=hold charge=bill chewing=munching chosen=decided clap=cheer close=shut closed=shut complained=grumbled',
  'conducting=directing confessed=surrendered count=number counted=tallied crawl=squeeze crawling=creeping',
  'crept=tiptoed cried=wept cry=weep crying=weeping cut=slice dancing=waltzing danced=waltzed describe=explain',
  'draws=sketches dropped=spilled drip=leak drying=setting explains=settles feed=give find=fetch',
  'followed=chased forget=skip forgive=pardon gasped=hiccuped gave=handed give=hand greet=welcome',
  'growing=swelling guessing=betting hear=notice heard=noticed hide=bury hold=grip holding=gripping',
  'hummed=whistled humming=buzzing hung=ironed hurry=run hurt=upset ignore=skip keep=save knock=tap',
  'knocked=tapped know=recognise knew=recognised laughed=giggled laughing=giggling leak=shed leaks=sheds',
  'leaning=wobbling learn=study learned=studied leave=exit leaving=retiring lick=bite licked=bit lifted=raised',
  'listen=attend lives=belongs live=stay look=glance looked=seemed looks=seems lost=misplaced love=adore',
  'made=built marching=stomping married=wed mended=repaired missed=skipped misses=needs move=stir moved=stirred',
  'moves=stirs moving=stirring need=require offer=give offered=volunteered offering=handing open=ajar',
  'opened=unlocked ordered=requested packed=brought paid=settled pay=settle parked=left pass=hand',
  'passed=overtook passes=succeeds post=mail practise=rehearse practising=rehearsing promised=reserved',
  'proposed=waltzed pull=tug pulled=tugged purring=yodelling put=place rang=polished ran=dashed reach=touch',
  'reached=touched read=recite reading=studying reads=recites remembers=recognises resting=napping row=paddle',
  'rowing=paddling rub=polish rubbed=polished run=flee running=overflowing sails=drifts saluted=waved',
  'sang=yodelled sat=leaned saw=noticed see=notice send=ship sends=offers sent=hired shake=rattle',
  'shook=squeezed show=reveal shut=closed singing=yodelling sinking=drowning sit=settle sitting=perching',
  'sleep=doze slept=dozed smells=stinks smile=grin smiling=grinning sneezed=coughed sold=gave speak=talk',
  'stand=rise standing=posing stands=rises staring=gaping steer=guide steering=guiding stirring=whisking',
  'stop=quit stopped=paused switched=turned switching=turning take=accept takes=accepts talk=chat tell=inform',
  'thank=salute thanked=hugged throw=toss threw=tossed tipped=rewarded touching=tickling tow=drag travels=flies',
  'tried=attempted try=attempt turn=spin turned=spun typed=yodelled untied=unhooked wait=stop waiting=queueing',
  'walk=stroll walked=strolled want=need wanted=needed wants=needs wash=rinse wave=nod waved=nodded waves=nods',
  'waving=nodding wear=model wearing=modelling whisper=murmur whistled=hummed whistling=humming winked=blinked',
  'wipe=brush wish=hope wished=hoped wishes=hopes wore=owned worked=succeeded works=serves yawn=snooze',
  'dressing=bath weighing=testing wept=sobbed judging=watching gets=receives got=received borrowed=loaned',
  'happened=occurred bites=nibbles stays=remains stay=remain signalled=indicated',
  // Qualities and numbers
  'afraid=wary alone=solo allergic=opposed asleep=dozing bad=faulty beautiful=gorgeous better=nicer',
  'bigger=wider blue=green bottom=lowest breathing=panting busy=occupied calm=still charming=delightful',
  'clean=wash comfortable=cosy daily=often damp=soggy dead=gone dear=good deeper=higher deeply=terribly',
  'dry=steam early=fresh empty=unused enormous=gigantic extra=more fair=just fast=quick faster=quicker',
  'fine=right front=first gently=softly giant=huge glad=pleased good=fine great=fine happy=merry',
  'hard=firmly heavier=bigger hot=warm indoors=inside large=big larger=bigger late=overdue legal=valid',
  'little=small long=tall longer=taller lovely=charming natural=normal nervous=jumpy new=fresh next=following',
  'nice=lovely normal=usual perfect=splendid perfectly=wonderfully personal=private pink=purple',
  'polite=courteous politely=nicely proud=vain quick=fast quiet=silent ready=fit real=human red=green',
  'related=cousins responsible=guilty sad=sorry simple=easy single=unmarried slimming=flattering slowly=calmly',
  'small=little softly=gently solid=pure sorry=ashamed special=dessert straight=directly stronger=louder',
  'stuck=trapped tall=long taller=longer ticklish=shy warm=hot wet=soggy wrong=incorrect shy=bashful two=three',
  'three=four four=five five=six nine=eight ten=twelve eleven=twelve twenty=thirty thirty=fifty forty=fifty',
  'half=most twice=again third=fourth second=spare exactly=precisely carefully=wisely occupied=taken',
  // And the rest
  'farm=dairy arrows=icons bread=pudding mouth=pocket reins=straps remote=instructions shouted=yelled pieces=parts support=helpdesk ticks=clicks ticking=clicking hay=straw exit=door lunchbox=satchel paddling=toddler thing=lesson',
  'driving=steering use=try end=tip sound=noise way=path hello=greetings goodbye=farewell hush=shush overboard=splash hate=dislike',
  'think=believe thought=believed likes=enjoys liked=enjoyed tells=warns feel=touch began=started started=began finished=done',
  'landed=arrived top=upper breathe=inhale usually=normally claw=paw heist=robbery plan=scheme viewing=visit apology=excuse',
  'adoption=fostering sketch=drawing upstairs=above talks=meeting furniture=shelf unveiling=premiere magic=conjuring tech=computer',
  'parking=traffic lullaby=serenade contact=greeting interview=audition fitting=changing handover=farewell vote=election',
  'genie=spirit print=letters capsule=chest quickly=fast rob=burgle speed=rush steal=pocket parcel=package ceremony=event',
  'speaker=host artist=sculptor magician=conjurer assistant=helper watch=bracelet photographer=artist sitter=subject parent=father',
  'clerk=cashier warden=attendant learner=pupil teacher=tutor child=pupil ambassador=envoy neighbour=tenant witness=bystander',
  'drawing=portrait suspects=strangers heirs=cousins notary=clerk gang=crew agent=broker hosts=friends starving=peckish hungry=peckish',
  'crowd=public sale=deal wishes=hopes shelter=kennel applicant=visitor visitors=guests scene=fuss hurts=stings stage=platform',
].join(' ');

const TWINS: ReadonlyMap<string, string> = new Map(
  TABLE.split(' ').map((pair): [string, string] => {
    const [word = '', twin = ''] = pair.split('=');
    return [word, twin];
  }),
);

/** The table's twins for the words of a text. */
export function twinsIn(text: string): Record<string, string> {
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}']*/gu) ?? []);
  return Object.fromEntries([...TWINS].filter(([word]) => words.has(word)));
}

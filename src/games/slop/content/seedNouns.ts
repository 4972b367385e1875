/** Nouns a team may be given to begin with: things one can see, carry and mime. The house has evidence by hand for each. */
const PEOPLE =
  'grandma grandpa uncle plumber dentist hairdresser postman burglar spy judge mayor queen knight pirate ninja cowboy viking ' +
  'gladiator caveman astronaut librarian magician clown mime wizard nun monk lumberjack babysitter butler superhero villain ' +
  'bodyguard';

const CREATURES =
  'penguin giraffe llama camel donkey goat chicken goose parrot owl flamingo ostrich seagull shark goldfish octopus lobster ' +
  'jellyfish snail crocodile chameleon hamster hedgehog beaver koala sloth gorilla elephant hippo wasp caterpillar walrus ' +
  'raccoon poodle moose zombie vampire ghost skeleton mummy werewolf dragon unicorn mermaid gnome troll yeti genie kraken ' +
  'snowman scarecrow dinosaur';

const FOOD =
  'pizza pineapple watermelon coconut avocado cabbage pumpkin pickle meatball sausage omelette pancake porridge spaghetti sushi ' +
  'kebab ketchup mustard honey cupcake doughnut croissant custard jelly lollipop popcorn marshmallow cucumber garlic waffle';

const CLOTHES_AND_BODY =
  'boot sock slipper underpants pyjamas tutu wig helmet crown cape bikini apron moustache beard nose elbow knee belly tooth';

const HOUSEHOLD =
  'umbrella toothbrush spoon broom ladder shovel telescope wand wallet vase bucket suitcase coffin toilet sofa pillow carpet lamp ' +
  'mirror bathtub sink wardrobe candle soap toaster kettle dishwasher vacuum robot microwave trampoline balloon kite doll puppet ' +
  'teddy statue trophy';

const MUSIC_AND_WHEELS =
  'trombone accordion bagpipes kazoo tuba piano tractor bicycle scooter submarine canoe caravan wheelbarrow spaceship helicopter ' +
  'ambulance lighthouse igloo drum volcano sauna elevator treehouse castle cactus rocket jumper banana';

export const SEED_NOUNS: readonly string[] = [
  PEOPLE,
  CREATURES,
  FOOD,
  CLOTHES_AND_BODY,
  HOUSEHOLD,
  MUSIC_AND_WHEELS,
].flatMap((words) => words.split(' '));

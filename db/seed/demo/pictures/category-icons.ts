import type { DemoCategory } from '../catalogue/types.ts';
import { drawings } from './drawings.ts';
import type { Svg } from './pen.ts';
import { roundel } from './scene.ts';

/** The product that stands for each category. */
const emblems: Readonly<Record<string, string>> = {
  'fresh-produce': 'provence-tomato',
  fruit: 'red-fuji-apple',
  'orchard-fruit': 'yangshan-peach',
  citrus: 'ganan-navel-orange',
  berries: 'dandong-strawberry',
  'tropical-fruit': 'sandy-watermelon',
  vegetables: 'sandy-carrot',
  'leafy-greens': 'shanghai-bok-choy',
  'roots-and-gourds': 'long-eggplant',
  'mushrooms-and-corn': 'sweet-fruit-corn',
  'meat-and-sea': 'live-sea-bass',
  meat: 'grass-fed-steak',
  eggs: 'gaoyou-salted-egg',
  seafood: 'live-shrimp',
  staples: 'wuchang-rice',
  'rice-and-oil': 'pressed-rapeseed-oil',
  'noodles-and-dumplings': 'scallion-oil-noodles',
  'sauces-and-pickles': 'beef-chilli-sauce',
  'bakery-and-snacks': 'butter-croissant',
  'bread-and-cakes': 'strawberry-cream-cake',
  'biscuits-and-sweets': 'chocolate-chip-cookie',
  'nuts-and-dates': 'daily-mixed-nuts',
  drinks: 'drip-coffee-bags',
  'tea-and-coffee': 'longjing-tea',
  'juice-and-dairy': 'nfc-orange-juice',
  household: 'soft-tissue',
  paper: 'toilet-roll',
  cleaning: 'lavender-detergent',
  'home-living': 'potted-pothos',
  kitchen: 'enamel-soup-pot',
  cookware: 'non-stick-pan',
  'small-appliances': 'mini-rice-cooker',
  baby: 'baby-feeding-bottle',
  'baby-care': 'baby-diapers',
  'personal-care': 'soft-toothbrush',
};

export function drawCategoryIcon({ key }: Pick<DemoCategory, 'key'>): Svg {
  const drawing = drawings[emblems[key] ?? ''];
  if (!drawing) throw new Error(`category ${key} has no emblem`);
  return roundel(drawing.art(Object.values(drawing.colours ?? {})[0]), drawing.paper);
}

import { deskLamp, hairDryer, kettle, riceCooker, tableFan } from './motifs/appliances.ts';
import { cookies, croissants, eggTarts, mungCakes, strawberryCake, toast } from './motifs/bakery.ts';
import { bananas, blueberries, grapes, mandarin, orange, strawberries } from './motifs/berries.ts';
import { drumsticks, porkBelly, salmon, steak } from './motifs/butcher.ts';
import { bowls, cleaver, flask, fryingPan, mug, soupPot } from './motifs/cookware.ts';
import { bokChoy, carrots, cucumbers, eggplants, napaCabbage, potatoes, tomatoes } from './motifs/garden.ts';
import { crab, seaBass, shrimp } from './motifs/harbour.ts';
import { detergent, dishSoap, soapBar, tissueBox, toiletRolls, trashBags } from './motifs/household.ts';
import { chilliSauce, honey, pickles, soySauce } from './motifs/jars.ts';
import { broccoli, corn, eggTray, mushrooms, saltedEggs } from './motifs/kitchen-garden.ts';
import { pottedPlant, storageBox, towels, umbrella } from './motifs/living.ts';
import { babyBottle, babyWash, diapers, toothbrushes, wetWipes } from './motifs/nursery.ts';
import { apple, kiwi, mango, peach, pear, watermelon } from './motifs/orchard.ts';
import { dumplings, noodleBowl, noodleNests, oilBottle, riceBag, steamedBuns } from './motifs/pantry.ts';
import { mixedNuts, nougat, redDates, tanghulu } from './motifs/sweets.ts';
import { coffee, milk, orangeJuice, plumDrink, teapot, teaTin, yoghurt } from './motifs/tea.ts';
import type { Svg } from './pen.ts';

export interface Drawing {
  art: (colour?: string) => Svg;
  paper: string;
  /** What a value of the spec 颜色 looks like; the first is the product's own. */
  colours?: Readonly<Record<string, string>>;
}

const papers = {
  peach: '#FBE0CC',
  leaf: '#DCEED1',
  rose: '#F8DAD6',
  sea: '#D3E8EF',
  grain: '#FAE9C3',
  oat: '#F4E1CD',
  mint: '#D5ECE1',
  sky: '#DAE6F3',
  lilac: '#E6E0F0',
  blush: '#FADFE3',
} as const;
const { peach: peachy, leaf, rose, sea, grain, oat, mint, sky, lilac, blush } = papers;

export const drawings: Readonly<Record<string, Drawing>> = {
  'red-fuji-apple': { art: apple, paper: leaf },
  'huangguan-pear': { art: pear, paper: mint },
  'yangshan-peach': { art: peach, paper: sky },
  'sanya-mango': { art: mango, paper: peachy },
  'xuxiang-kiwi': { art: kiwi, paper: grain },
  'sandy-watermelon': { art: watermelon, paper: blush },
  'ganan-navel-orange': { art: orange, paper: sea },
  'yongquan-mandarin': { art: mandarin, paper: leaf },
  'sunshine-muscat': { art: grapes, paper: lilac },
  'dandong-strawberry': { art: strawberries, paper: peachy },
  'mountain-blueberry': { art: blueberries, paper: mint },
  'guangxi-banana': { art: bananas, paper: sky },
  'kyoho-grape': { art: () => grapes('#7E5AA6'), paper: grain },
  'shanghai-bok-choy': { art: bokChoy, paper: grain },
  'baby-napa-cabbage': { art: napaCabbage, paper: peachy },
  'provence-tomato': { art: tomatoes, paper: leaf },
  'sandy-carrot': { art: carrots, paper: mint },
  'yunnan-potato': { art: potatoes, paper: sky },
  'long-eggplant': { art: eggplants, paper: leaf },
  'fruit-cucumber': { art: cucumbers, paper: oat },
  'huadian-broccoli': { art: broccoli, paper: blush },
  'fresh-shiitake': { art: mushrooms, paper: leaf },
  'sweet-fruit-corn': { art: corn, paper: sea },
  'black-pork-belly': { art: porkBelly, paper: rose },
  'grass-fed-steak': { art: steak, paper: oat },
  'free-range-drumstick': { art: drumsticks, paper: leaf },
  'free-range-eggs': { art: eggTray, paper: sky },
  'gaoyou-salted-egg': { art: saltedEggs, paper: rose },
  'live-sea-bass': { art: seaBass, paper: sea },
  'live-shrimp': { art: shrimp, paper: mint },
  'hairy-crab': { art: crab, paper: grain },
  'salmon-fillet': { art: salmon, paper: sea },
  'wuchang-rice': { art: riceBag, paper: leaf },
  'pressed-rapeseed-oil': { art: oilBottle, paper: mint },
  'hand-cut-noodles': { art: noodleNests, paper: sky },
  'scallion-oil-noodles': { art: noodleBowl, paper: grain },
  'shepherds-purse-dumplings': { art: dumplings, paper: leaf },
  'pork-buns': { art: steamedBuns, paper: peachy },
  'beef-chilli-sauce': { art: chilliSauce, paper: grain },
  'first-draw-soy-sauce': { art: soySauce, paper: oat },
  'crunchy-pickled-cucumber': { art: pickles, paper: sky },
  'milk-toast': { art: toast, paper: sky },
  'butter-croissant': { art: croissants, paper: mint },
  'strawberry-cream-cake': { art: strawberryCake, paper: blush },
  'portuguese-egg-tart': { art: eggTarts, paper: lilac },
  'chocolate-chip-cookie': { art: cookies, paper: sea },
  'mung-bean-cake': { art: mungCakes, paper: oat },
  'peanut-nougat': { art: nougat, paper: blush },
  'daily-mixed-nuts': { art: mixedNuts, paper: mint },
  'ruoqiang-red-dates': { art: redDates, paper: grain },
  'acacia-honey': { art: honey, paper: leaf },
  'hawthorn-skewer': { art: tanghulu, paper: sky },
  'longjing-tea': { art: teaTin, paper: oat },
  'lapsang-black-tea': { art: teapot, paper: mint },
  'drip-coffee-bags': { art: coffee, paper: peachy },
  'nfc-orange-juice': { art: orangeJuice, paper: sky },
  'iced-plum-drink': { art: plumDrink, paper: blush },
  'fresh-farm-milk': { art: milk, paper: sky },
  'blueberry-yoghurt': { art: yoghurt, paper: lilac },
  'soft-tissue': { art: tissueBox, paper: oat },
  'toilet-roll': { art: toiletRolls, paper: sky },
  'lavender-detergent': { art: () => detergent('#7F7BC0'), paper: lilac },
  'lemon-dish-soap': { art: dishSoap, paper: grain },
  'rose-soap': { art: soapBar, paper: mint },
  'kitchen-trash-bag': { art: trashBags, paper: oat },
  'storage-basket': { art: storageBox, paper: mint, colours: { 麦秆黄: '#E9B872', 雾蓝: '#8FB3C9' } },
  'combed-cotton-towel': { art: towels, paper: oat, colours: { 浅蓝: '#8FB8D0', 米白: '#EBDDC6', 豆绿: '#9DBF98' } },
  'potted-pothos': { art: pottedPlant, paper: peachy },
  'vinyl-umbrella': { art: umbrella, paper: sea, colours: { 石墨蓝: '#3F6C88', 奶油白: '#EFE2C8', 樱粉: '#EFA7B2' } },
  'enamel-soup-pot': { art: soupPot, paper: grain, colours: { 番茄红: '#D9584A', 奶油白: '#EFE3CC' } },
  'non-stick-pan': { art: fryingPan, paper: peachy },
  'kitchen-cleaver': { art: cleaver, paper: lilac },
  'stoneware-bowl-set': { art: bowls, paper: blush },
  'stoneware-mug': { art: mug, paper: mint, colours: { 焦糖: '#D8935A', 雾灰: '#A9B2B6', 薄荷: '#93C9B1' } },
  'vacuum-flask': { art: flask, paper: oat, colours: { 松绿: '#4F8F7C', 米白: '#E8DFCE', 深灰: '#667078' } },
  'electric-kettle': { art: kettle, paper: sea },
  'desk-lamp': { art: deskLamp, paper: lilac, colours: { 墨绿: '#3F8A74', 奶白: '#E9DFCC' } },
  'desktop-fan': { art: tableFan, paper: grain, colours: { 雾蓝: '#7FB3C8', 豆沙粉: '#D69C9C' } },
  'mini-rice-cooker': { art: riceCooker, paper: peachy },
  'ionic-hair-dryer': { art: hairDryer, paper: sky },
  'baby-diapers': { art: diapers, paper: blush },
  'baby-wipes': { art: wetWipes, paper: lilac },
  'baby-feeding-bottle': { art: babyBottle, paper: sky, colours: { 蜜桃粉: '#F2A7A0', 浅湖蓝: '#8CC4DA' } },
  'baby-shampoo-wash': { art: babyWash, paper: mint },
  'soft-toothbrush': { art: toothbrushes, paper: sea },
};

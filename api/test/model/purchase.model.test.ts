import { purchase } from './manners/purchase.ts';
import { playSeeds } from './play-seeds.ts';

playSeeds('whatever people, WeChat and crashes do, no money, goods or order is lost or doubled', purchase, {
  steps: 40,
  fixedSeeds: 80,
});

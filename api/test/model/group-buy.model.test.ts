import { groupBuy } from './manners/group-buy.ts';
import { playSeeds } from './play-seeds.ts';

playSeeds('whatever people, WeChat and crashes do, every seat has its order, and whoever paid is in a group or has their money', groupBuy, {
  steps: 50,
  fixedSeeds: 80,
});

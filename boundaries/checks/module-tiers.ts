import { allowedWithinTier, layers, tiers } from '../rules.ts';
import { layerOf, moduleOf, type Rule } from '../violation.ts';

const tierOf = (module: string) => tiers.findIndex((tier) => tier.modules.includes(module));

export const moduleTiers: Rule = {
  name: 'module-tiers',
  check(file, report) {
    const from = moduleOf(file.path);
    if (from && tierOf(from) < 0) report(1, `${from} stands in no tier; give it its place in boundaries/rules.ts.`);
    for (const { line, target } of file.imports) {
      const climbed = climb(layerOf(file.path), layerOf(target));
      if (climbed) report(line, climbed);
      const to = moduleOf(target);
      const refused = from && to && from !== to ? refuse(from, to) : undefined;
      if (refused) report(line, refused);
    }
  },
};

function climb(from: string | undefined, to: string | undefined): string | undefined {
  if (!from || !to) return undefined;
  const [low, high] = [layers.indexOf(from), layers.indexOf(to)];
  return low >= 0 && high > low ? `${from} lies below ${to} and may not import it.` : undefined;
}

function refuse(from: string, to: string): string | undefined {
  const [low, high] = [tierOf(from), tierOf(to)];
  if (low < 0) return undefined;
  if (high < 0) return `${to} stands in no tier; give it its place in boundaries/rules.ts.`;
  const [own, other] = [tiers[low]!.name, tiers[high]!.name];
  if (high > low) return `${from} (${own}) may not import ${to} (${other}): imports go downward only, upward goes an event.`;
  if (high === low && !allowedWithinTier[from]?.includes(to)) {
    return `${from} may not import ${to}: within the tier ${own} only what allowedWithinTier in boundaries/rules.ts names.`;
  }
  return undefined;
}

import type { CartLine } from '@lintuan/contracts/cart/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { Button, confirm, Image } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { nameOf, sayProblem } from '../line-words.ts';
import { remove } from '../queries/change-cart.ts';
import { words } from '../words.ts';
import './invalid-lines.less';

interface InvalidLinesProps {
  lines: CartLine[];
  swipeable: (line: CartLine, row: ReactNode) => ReactNode;
}

async function clear(lines: CartLine[]): Promise<void> {
  if (!(await confirm({ title: words.clearInvalidTitle(lines.length), confirmText: words.clear }))) return;
  remove(lines.map(({ skuId }) => skuId));
}

/** What can no longer be bought stays until the shopper lets it go, and says why. */
export function InvalidLines({ lines, swipeable }: InvalidLinesProps) {
  return (
    <View className="invalid-lines">
      <View className="invalid-lines__head">
        <View className="invalid-lines__title">{words.invalid(lines.length)}</View>
        <Button tone="default" variant="text" size="small" onClick={() => void clear(lines)}>
          {words.clearInvalid}
        </Button>
      </View>
      {lines.map((line) =>
        swipeable(
          line,
          <View className="invalid-lines__line">
            <View className="invalid-lines__picture">
              <Image src={pictureUrl(line.pictureUrl)} alt="" width={64} radius={8} />
            </View>
            <View className="invalid-lines__words">
              <View className="invalid-lines__name">{nameOf(line)}</View>
              {line.specs.length > 0 && <View className="invalid-lines__specs">{line.specs.join(' · ')}</View>}
              <View className="invalid-lines__reason">{sayProblem(line)}</View>
            </View>
          </View>,
        ),
      )}
    </View>
  );
}

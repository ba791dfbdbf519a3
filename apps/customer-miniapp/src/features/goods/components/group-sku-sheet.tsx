import { Popup, toast } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { checkoutInGroup } from '../checkout-in-group.ts';
import { keepChoice } from '../choice-store.ts';
import { groupWords } from '../group-words.ts';
import { activityOfGroupQuery, activityQuery } from '../queries/group-buy.ts';
import { productQuery } from '../queries/product.ts';
import { useGroupChoice } from '../use-group-choice.ts';
import { words } from '../words.ts';
import { GroupSheetFooter } from './group-sheet-footer.tsx';
import { SheetFailed } from './sheet-failed.tsx';
import { SkuForm } from './sku-form.tsx';
import { SkuFormSkeleton } from './sku-form-skeleton.tsx';

interface GroupSkuSheetProps {
  productId: string;
  activityId: string;
  /** Null to start a new group. */
  groupId: string | null;
  /** The group one came to see, when a new one is started instead; its link is remembered. */
  seenGroupId?: string;
  open: boolean;
  onClose: () => void;
}

/** Choosing what to buy in a group; it ends on the confirm page. */
export function GroupSkuSheet({ productId, activityId, groupId, seenGroupId, open, onClose }: GroupSkuSheetProps) {
  const starting = groupId === null;
  const product = useQuery(productQuery(productId));
  const activity = useQuery(starting ? activityQuery(activityId) : activityOfGroupQuery(groupId));
  const offer = useGroupChoice({ product: product.data, activity: activity.data, starting, open });
  const { goods, stock, choice, most, limitSaid, obstacle, stockUnknown, struckFen } = offer;
  const { sku, picks, quantity } = choice;

  const buy = (skuId: string) => {
    keepChoice(productId, { picks, quantity });
    onClose();
    checkoutInGroup({ skuId, quantity, activityId, groupId, seenGroupId: seenGroupId ?? groupId });
  };
  const retry = () => void Promise.all([product, activity].map((query) => query.isError && query.refetch()));
  const isLoaded = product.data !== undefined && activity.data !== undefined;
  const isFailed = !isLoaded && (product.isError || activity.isError);

  return (
    <Popup
      open={open}
      onClose={onClose}
      title={starting ? groupWords.start : groupWords.joinTitle}
      footer={isLoaded && <GroupSheetFooter sku={sku} quantity={quantity} starting={starting} obstacle={obstacle} onBuy={buy} />}
    >
      {isLoaded && (
        <SkuForm
          product={goods}
          stock={stock}
          choice={choice}
          note={stockUnknown ? words.stockUnknown : null}
          struckFen={struckFen}
          most={most}
          onMost={() => toast(limitSaid)}
        />
      )}
      {isFailed && <SheetFailed onRetry={retry} />}
      {!isLoaded && !isFailed && <SkuFormSkeleton />}
    </Popup>
  );
}

import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import { useUndo, withdrawUndo } from './undo-store.ts';
import './undo-bar.less';

/** H5 draws the tabs inside the page's window; in WeChat the page ends above them. */
const tabsCover = process.env.TARO_ENV === 'h5';

/** A mini-program has no layer above its pages, so every page that changes something draws its own. */
export function UndoBar({ over }: { over?: 'tabs' | 'button' }) {
  const offer = useUndo((state) => state.offer);
  if (!offer) return null;
  const lift = over === 'button' || (over === 'tabs' && tabsCover);
  const takeBack = () => {
    withdrawUndo();
    void offer.undo();
  };
  return (
    <View className={lift ? `undo-bar undo-bar--over-${over}` : 'undo-bar'} role="status">
      <Icon name="check-circle-filled" size={20} />
      <View className="undo-bar__message">{offer.message}</View>
      <View className="undo-bar__action lt-pressable" role="button" onClick={takeBack}>
        {words.undo}
      </View>
    </View>
  );
}

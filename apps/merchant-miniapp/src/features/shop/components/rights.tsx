import { type MerchantPermission, merchantPermissions, permissions as permissionWords } from '@lintuan/contracts/permissions';
import { Icon } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { words } from '../words.ts';
import './rights.less';

/** Every right there is, so that who lacks one knows what to ask for. */
export function Rights({ held }: { held: MerchantPermission[] }) {
  return (
    <View className="rights">
      <View className="rights__title">{words.rights}</View>
      {held.length === 0 && <View className="rights__none">{words.noRights}</View>}
      <View className="rights__list">
        {merchantPermissions.map((permission) => {
          const has = held.includes(permission);
          return (
            <View className={has ? 'rights__right rights__right--held' : 'rights__right'} key={permission}>
              <Icon name={has ? 'check-circle-filled' : 'minus-circle'} size={20} color={has ? 'var(--lt-brand)' : 'var(--lt-hint)'} />
              {permissionWords[permission]}
            </View>
          );
        })}
      </View>
    </View>
  );
}

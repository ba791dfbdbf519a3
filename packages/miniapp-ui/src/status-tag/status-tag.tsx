import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon.types.ts';
import { Tag } from '../tag/tag';
import type { TagTone } from '../tag/tag.types.ts';
import type { Status, StatusTagProps } from './status-tag.types.ts';

const faces: Record<Status, { tone: TagTone; icon: IconName }> = {
  waiting: { tone: 'accent', icon: 'time' },
  active: { tone: 'brand', icon: 'refresh' },
  done: { tone: 'brand', icon: 'check-circle' },
  failed: { tone: 'price', icon: 'error-circle' },
  off: { tone: 'neutral', icon: 'minus-circle' },
};

export function StatusTag({ status, children }: StatusTagProps) {
  const { tone, icon } = faces[status];
  return (
    <Tag tone={tone} size="medium">
      <Icon name={icon} size={14} />
      {children}
    </Tag>
  );
}

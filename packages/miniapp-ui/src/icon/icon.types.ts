import type { IconName } from './icon-names.ts';

export type { IconName };

export interface IconProps {
  name: IconName;
  /** Pixels; 20 when absent. */
  size?: number;
  /** Any CSS colour or variable; the text's colour when absent. */
  color?: string;
}

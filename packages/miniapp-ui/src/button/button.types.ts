import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon.types.ts';

export type ButtonTone = 'primary' | 'default' | 'danger' | 'light';
export type OpenType = 'getPhoneNumber' | 'share' | 'chooseAvatar' | 'agreePrivacyAuthorization' | 'openSetting' | 'contact';

export interface ButtonProps {
  children: ReactNode;
  tone?: ButtonTone;
  variant?: 'base' | 'outline' | 'text';
  size?: 'small' | 'medium' | 'large';
  /** A full pill; rounded corners when absent. */
  pill?: boolean;
  block?: boolean;
  disabled?: boolean;
  loading?: boolean;
  icon?: IconName;
  onClick?: () => void;
  /** Mini-program only; on H5 the button is an ordinary one. */
  openType?: OpenType;
  /** getPhoneNumber: the code, or null when the shopper refused. */
  onPhoneCode?: (code: string | null) => void;
  /** chooseAvatar: a temporary path. */
  onAvatar?: (path: string) => void;
  onPrivacyAgreed?: () => void;
}

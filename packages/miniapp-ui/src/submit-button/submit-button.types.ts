import type { ButtonProps } from '../button/button.types.ts';

export interface SubmitButtonProps
  extends Pick<ButtonProps, 'children' | 'tone' | 'variant' | 'size' | 'pill' | 'block' | 'disabled' | 'icon'> {
  /** The button stays busy, and deaf, until what this returns has settled. A rejection is not swallowed: handle it inside. */
  onSubmit: () => Promise<unknown> | undefined;
}

import type { Key, ReactNode } from 'react';

type Detail<T> = (event: { detail: T }) => void;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      't-button': {
        children?: ReactNode;
        theme?: string;
        variant?: string;
        size?: string;
        shape?: string;
        block?: boolean;
        disabled?: boolean;
        loading?: boolean;
        icon?: string;
        openType?: string;
        onTap?: () => void;
        onGetphonenumber?: Detail<{ code?: string }>;
        onChooseavatar?: Detail<{ avatarUrl: string }>;
        onAgreeprivacyauthorization?: () => void;
      };
      't-icon': { name: string; size?: string; color?: string };
      't-loading': { text?: string; size?: string };
      't-input': {
        value: string;
        placeholder?: string;
        type?: string;
        maxlength?: number;
        clearable?: boolean;
        disabled?: boolean;
        focus?: boolean;
        borderless?: boolean;
        status?: string;
        tips?: string;
        onChange?: Detail<{ value: string }>;
        onBlur?: Detail<{ value: string }>;
        onEnter?: Detail<{ value: string }>;
      };
      't-textarea': {
        value: string;
        placeholder?: string;
        maxlength?: number;
        indicator?: boolean;
        autosize?: boolean;
        disabled?: boolean;
        onChange?: Detail<{ value: string }>;
        onBlur?: Detail<{ value: string }>;
      };
      't-search': {
        value: string;
        placeholder?: string;
        focus?: boolean;
        readonly?: boolean;
        shape?: string;
        onChange?: Detail<{ value: string }>;
        onSubmit?: Detail<{ value: string }>;
      };
      't-checkbox': {
        checked: boolean;
        label?: string;
        disabled?: boolean;
        borderless?: boolean;
        block?: boolean;
        onChange?: Detail<{ checked: boolean }>;
      };
      't-radio': {
        key?: Key;
        checked: boolean;
        label?: string;
        content?: string;
        disabled?: boolean;
        borderless?: boolean;
        onChange?: Detail<{ checked: boolean }>;
      };
      't-switch': { value: boolean; disabled?: boolean; loading?: boolean; onChange?: Detail<{ value: boolean }> };
      't-popup': {
        visible: boolean;
        placement?: string;
        children?: ReactNode;
        'onVisible-change'?: Detail<{ visible: boolean }>;
      };
    }
  }
}

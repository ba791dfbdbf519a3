import { words } from './words.ts';

export interface LoginForm {
  name: string;
  password: string;
}

export type LoginFaults = Partial<Record<keyof LoginForm, string>>;

/** What is missing before the API need be asked. */
export function loginFaults({ name, password }: LoginForm): LoginFaults {
  return {
    ...(name.trim() === '' ? { name: words.nameMissing } : {}),
    ...(password === '' ? { password: words.passwordMissing } : {}),
  };
}

import { demoLogins } from '@lintuan/db/seed/demo/logins';

export function passwordOf(name: string): string {
  const login = demoLogins.find((each) => each.name === name);
  if (!login) throw new Error(`the demo knows no ${name}`);
  return login.secret;
}

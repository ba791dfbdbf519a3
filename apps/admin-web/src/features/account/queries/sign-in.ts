import { adminIdentity } from '@lintuan/contracts/identity/endpoints';
import type { PasswordLogin, Tokens } from '@lintuan/contracts/identity/schemas';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../../app/session/call.ts';

export const useSignIn = () => useMutation<Tokens, Error, PasswordLogin>({ mutationFn: (login) => call(adminIdentity.login, login) });

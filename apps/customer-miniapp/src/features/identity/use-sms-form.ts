import { CallError } from '@lintuan/api-client/client';
import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { fieldError, isReason } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { toast } from '@lintuan/miniapp-ui';
import { useRef, useState } from 'react';
import { call } from '../../app/api/call.ts';
import { tellError } from '../../app/errors/tell-error.ts';
import { isPhone, readPhone } from '../../app/typed/phone.ts';
import { isCode, readCode } from './read-typed.ts';
import type { SmsProof } from './sign-in.ts';
import { useResendClock } from './use-resend-clock.ts';
import { words } from './words.ts';

interface FieldErrors {
  phone?: string | undefined;
  code?: string | undefined;
}

/** What was typed is never taken away: an error is shown at its field and the rest stays. */
export function useSmsForm(submit: (proof: SmsProof) => Promise<void>, askFirst: () => Promise<boolean>) {
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const clock = useResendClock();

  const show = (error: unknown) => {
    const found = { phone: fieldError(error, 'phone'), code: fieldError(error, 'code') };
    if (!found.phone && !found.code && isReason(error, 'identity.wrong_code')) found.code = (error as Error).message;
    if (found.phone || found.code) setErrors(found);
    else tellError(error);
  };

  const sendCode = async () => {
    if (!isPhone(phone)) return setErrors({ phone: words.phoneWrong });
    if (!(await askFirst())) return;
    try {
      const { retryAfterSeconds } = await call(customerIdentity.sendSmsCode, { phone });
      clock.startWaiting(retryAfterSeconds);
      toast(words.codeSent);
    } catch (error) {
      if (error instanceof CallError && error.retryAfterSeconds !== null) clock.startWaiting(error.retryAfterSeconds);
      show(error);
    }
  };

  const submitWith = async (typedCode: string) => {
    if (running.current) return;
    if (!isPhone(phone)) return setErrors({ phone: words.phoneWrong });
    if (!isCode(typedCode)) return setErrors({ code: words.codeWrong });
    running.current = true;
    setBusy(true);
    setErrors({});
    try {
      if (await askFirst()) await submit({ phone, code: typedCode });
    } catch (error) {
      show(error);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const typePhone = (typed: string) => {
    setPhone(readPhone(typed));
    setErrors({ ...errors, phone: undefined });
  };
  const typeCode = (typed: string) => {
    const next = readCode(typed);
    setCode(next);
    setErrors({ ...errors, code: undefined });
    if (isCode(next) && next !== code && isPhone(phone)) void submitWith(next);
  };

  return { phone, code, errors, busy, waitSeconds: clock.waitSeconds, typePhone, typeCode, sendCode, submit: () => submitWith(code) };
}

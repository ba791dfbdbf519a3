import { errorWords, fieldError } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { useRef, useState } from 'react';
import { lastName } from './last-name.ts';
import { type LoginFaults, type LoginForm, loginFaults } from './login-form.ts';
import { signIn } from './sign-in.ts';

/** Keeps what was typed whatever the answer; the keyboard's own key and the button share one attempt. */
export function useLoginForm(onDone: () => void) {
  const [form, setForm] = useState<LoginForm>(() => ({ name: lastName(), password: '' }));
  const [faults, setFaults] = useState<LoginFaults>({});
  const [problem, setProblem] = useState('');
  const underway = useRef(false);

  const type = (part: Partial<LoginForm>) => {
    setForm((kept) => ({ ...kept, ...part }));
    setFaults({});
    setProblem('');
  };

  const submit = async () => {
    const missing = loginFaults(form);
    setFaults(missing);
    setProblem('');
    if (underway.current || Object.keys(missing).length > 0) return;
    underway.current = true;
    try {
      await signIn(form.name.trim(), form.password);
      onDone();
    } catch (error) {
      const refused = { name: fieldError(error, 'name'), password: fieldError(error, 'password') };
      setFaults(refused);
      if (!refused.name && !refused.password) setProblem(errorWords(error));
    } finally {
      underway.current = false;
    }
  };

  return { ...form, faults, problem, type, submit };
}

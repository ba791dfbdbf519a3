import { toast } from '@lintuan/miniapp-ui';
import { signInWithSms } from '../sign-in.ts';
import { words } from '../words.ts';
import type { LoginPanelProps } from './login-panel.types.ts';
import { SmsForm } from './sms-form.tsx';

export function LoginPanel({ agreedVersion, askForAgreement, onSignedIn }: LoginPanelProps) {
  return (
    <SmsForm
      action={words.login}
      askFirst={askForAgreement}
      onSubmit={async (proof) => {
        await signInWithSms(proof, agreedVersion);
        toast.success(words.welcome);
        onSignedIn();
      }}
    />
  );
}

import { SubmitButton, toast } from '@lintuan/miniapp-ui';
import { tellError } from '../../../app/errors/tell-error.ts';
import { signInWithWechat } from '../sign-in.ts';
import { words } from '../words.ts';
import type { LoginPanelProps } from './login-panel.types.ts';

export function LoginPanel({ agreedVersion, askForAgreement, onSignedIn }: LoginPanelProps) {
  const signIn = async () => {
    if (!(await askForAgreement())) return;
    try {
      await signInWithWechat(agreedVersion);
    } catch (error) {
      return tellError(error);
    }
    toast.success(words.welcome);
    onSignedIn();
  };
  return (
    <SubmitButton size="large" onSubmit={signIn}>
      {words.wechatLogin}
    </SubmitButton>
  );
}

import { useUnload } from '@tarojs/taro';
import { useRef } from 'react';
import { forgetWaiting, leaveLogin } from '../../../app/session/require-login.ts';
import { privacyVersion } from '../../../features/agreements/agreements.ts';
import { LoginScreen } from '../../../features/identity/components/login-screen.tsx';

export default function LoginPage() {
  const signedIn = useRef(false);
  useUnload(() => {
    if (!signedIn.current) forgetWaiting();
  });
  const leave = () => {
    signedIn.current = true;
    void leaveLogin();
  };
  return <LoginScreen agreedVersion={privacyVersion} onSignedIn={leave} />;
}

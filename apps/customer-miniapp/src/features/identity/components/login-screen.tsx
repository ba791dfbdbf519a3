import { View } from '@tarojs/components';
import { useAgreement } from '../use-agreement.ts';
import { words } from '../words.ts';
import { AgreementCheck } from './agreement-check.tsx';
import { LoginPanel } from './login-panel';
import './login-screen.less';

export function LoginScreen({ agreedVersion, onSignedIn }: { agreedVersion: string; onSignedIn: () => void }) {
  const { agreed, setAgreed, askForAgreement } = useAgreement();
  return (
    <View className="login-screen">
      <View className="login-screen__mark">{words.appName.slice(0, 1)}</View>
      <View className="login-screen__name">{words.appName}</View>
      <View className="login-screen__slogan">{words.slogan}</View>
      <LoginPanel agreedVersion={agreedVersion} askForAgreement={askForAgreement} onSignedIn={onSignedIn} />
      <View className="login-screen__agreement">
        <AgreementCheck agreed={agreed} onChange={setAgreed} />
      </View>
    </View>
  );
}

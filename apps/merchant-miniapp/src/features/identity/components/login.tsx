import { Icon, Input, NoticeBar, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useLoginForm } from '../use-login-form.ts';
import { words } from '../words.ts';
import './login.less';

const MAX_NAME = 50;
const MAX_PASSWORD = 128;

export function Login({ onDone }: { onDone: () => void }) {
  const { name, password, faults, problem, type, submit } = useLoginForm(onDone);
  const [shown, setShown] = useState(false);
  const eye = (
    <View className="login__eye" role="button" aria-label={shown ? words.hide : words.show} onClick={() => setShown(!shown)}>
      <Icon name={shown ? 'browse' : 'browse-off'} size={24} />
    </View>
  );
  return (
    <View className="login">
      <View className="login__mark">
        <Icon name="shop" size={36} color="#fff" />
      </View>
      <View className="login__title">{words.title}</View>
      <View className="login__subtitle">{words.subtitle}</View>
      <View className="login__form">
        <Input
          label={words.name}
          placeholder={words.namePlaceholder}
          value={name}
          onChange={(next) => type({ name: next })}
          maxLength={MAX_NAME}
          clearable
          error={faults.name}
        />
        <Input
          label={words.password}
          placeholder={words.passwordPlaceholder}
          type={shown ? 'text' : 'password'}
          value={password}
          onChange={(next) => type({ password: next })}
          maxLength={MAX_PASSWORD}
          error={faults.password}
          suffix={eye}
          onConfirm={submit}
        />
      </View>
      {problem && (
        <View className="login__problem" role="alert">
          <NoticeBar tone="error">{problem}</NoticeBar>
        </View>
      )}
      <SubmitButton onSubmit={submit}>{words.signIn}</SubmitButton>
      <View className="login__hint">{words.forgotten}</View>
    </View>
  );
}

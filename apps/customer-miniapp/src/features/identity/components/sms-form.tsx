import { Button, Input, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import type { SmsProof } from '../sign-in.ts';
import { useSmsForm } from '../use-sms-form.ts';
import { words } from '../words.ts';
import './sms-form.less';

interface SmsFormProps {
  action: string;
  /** A rejection is shown at the field it names. */
  onSubmit: (proof: SmsProof) => Promise<void>;
  /** Before the phone goes anywhere; false stops it. */
  askFirst?: () => Promise<boolean>;
}

const noQuestion = async () => true;

export function SmsForm({ action, onSubmit, askFirst = noQuestion }: SmsFormProps) {
  const form = useSmsForm(onSubmit, askFirst);
  return (
    <View className="sms-form">
      <View className="sms-form__fields">
        <Input
          label={words.phone}
          type="tel"
          value={form.phone}
          onChange={form.typePhone}
          placeholder={words.phonePlaceholder}
          clearable
          {...(form.errors.phone ? { error: form.errors.phone } : {})}
        />
        <Input
          label={words.code}
          type="number"
          value={form.code}
          onChange={form.typeCode}
          placeholder={words.codePlaceholder}
          suffix={<SendCode waitSeconds={form.waitSeconds} onSend={form.sendCode} />}
          {...(form.errors.code ? { error: form.errors.code } : {})}
        />
      </View>
      <Button block pill size="large" loading={form.busy} onClick={form.submit}>
        {action}
      </Button>
    </View>
  );
}

function SendCode({ waitSeconds, onSend }: { waitSeconds: number; onSend: () => Promise<void> }) {
  if (waitSeconds > 0) return <View className="sms-form__wait">{words.sendAgain(waitSeconds)}</View>;
  return (
    <SubmitButton size="small" variant="text" pill={false} block={false} onSubmit={onSend}>
      {words.sendCode}
    </SubmitButton>
  );
}

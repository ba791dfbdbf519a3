import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { Input, SubmitButton, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { goTo } from '../../../app/routes/go-to.ts';
import { endSession } from '../../../app/session/session-store.ts';
import { words } from '../words.ts';
import './delete-account-screen.less';

async function deleteAccount(): Promise<void> {
  try {
    await call(customerIdentity.deleteAccount, { confirm: '注销' });
  } catch (error) {
    return tellError(error);
  }
  endSession();
  toast(words.deleted);
  goTo.home();
}

export function DeleteAccountScreen() {
  const [typed, setTyped] = useState('');
  const confirmed = typed.trim() === words.deleteConfirmWord;
  return (
    <View className="delete-account">
      <View className="delete-account__card">
        <View className="delete-account__title">{words.deleteTitle}</View>
        {words.deleteNotes.map((note) => (
          <View className="delete-account__note" key={note}>
            {`· ${note}`}
          </View>
        ))}
      </View>
      <View className="delete-account__label">{words.deleteConfirmLabel}</View>
      <View className="delete-account__field">
        <Input value={typed} onChange={setTyped} placeholder={words.deleteConfirmWord} />
      </View>
      <SubmitButton tone={confirmed ? 'danger' : 'default'} size="large" disabled={!confirmed} onSubmit={deleteAccount}>
        {words.deleteButton}
      </SubmitButton>
    </View>
  );
}

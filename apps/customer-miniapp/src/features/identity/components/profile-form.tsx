import type { Me } from '@lintuan/contracts/identity/schemas';
import { pictureUrl } from '@lintuan/miniapp-shell/api/origin.ts';
import { fieldError } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Avatar, Input, SubmitButton, toast } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { tellError } from '../../../app/errors/tell-error.ts';
import { saveAvatar, saveNickname } from '../queries/edit-me.ts';
import { words } from '../words.ts';
import { AvatarButton } from './avatar-button';
import './profile-form.less';

const LONGEST_NAME = 20;

export function ProfileForm({ me }: { me: Me }) {
  const [nickname, setNickname] = useState(me.nickname ?? '');
  const [wrong, setWrong] = useState<string>();
  const [uploading, setUploading] = useState(false);

  const changeAvatar = async (path: string) => {
    setUploading(true);
    try {
      await saveAvatar(path);
      toast.success(words.saved);
    } catch (error) {
      tellError(error);
    } finally {
      setUploading(false);
    }
  };

  const save = async () => {
    const name = nickname.trim();
    if (name === '') return setWrong(words.nicknameEmpty);
    try {
      await saveNickname(name);
      toast.success(words.saved);
    } catch (error) {
      const reason = fieldError(error, 'nickname');
      if (reason) setWrong(reason);
      else tellError(error);
    }
  };

  return (
    <View className="profile-form">
      <View className="profile-form__avatar">
        <Avatar src={pictureUrl(me.avatarUrl)} name={me.nickname ?? ''} size={80} />
        <AvatarButton busy={uploading} onPick={changeAvatar} />
      </View>
      <View className="profile-form__field">
        <Input
          label={words.nickname}
          type="nickname"
          value={nickname}
          onChange={(typed) => {
            setNickname(typed);
            setWrong(undefined);
          }}
          onBlur={setNickname}
          placeholder={words.nicknamePlaceholder}
          maxLength={LONGEST_NAME}
          clearable
          {...(wrong ? { error: wrong } : {})}
        />
      </View>
      <SubmitButton size="large" disabled={nickname.trim() === (me.nickname ?? '')} onSubmit={save}>
        {words.save}
      </SubmitButton>
    </View>
  );
}

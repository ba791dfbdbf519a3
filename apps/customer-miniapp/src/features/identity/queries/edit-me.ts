import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import { call } from '../../../app/api/call.ts';
import { uploadPicture } from '../../../app/api/upload-picture.ts';
import { rememberMe } from './me.ts';

export async function saveNickname(nickname: string): Promise<void> {
  rememberMe(await call(customerIdentity.editMe, { nickname }));
}

export async function saveAvatar(filePath: string): Promise<void> {
  const { fileId } = await uploadPicture(filePath);
  rememberMe(await call(customerIdentity.editMe, { avatarFileId: fileId }));
}

import { CallError, unwrap, type WireAnswer } from '@lintuan/api-client/client';
import { customerFiles } from '@lintuan/contracts/files/endpoints';
import type { UploadedFile } from '@lintuan/contracts/files/schemas';
import { apiOrigin } from '@lintuan/miniapp-shell/api/origin.ts';
import Taro from '@tarojs/taro';
import { words } from '../words.ts';
import { sessionKeeper } from './call.ts';

const TIMEOUT_MS = 60_000;

/** Takes the temporary path of a picked picture. */
export async function uploadPicture(filePath: string): Promise<UploadedFile> {
  let answer = await send(filePath);
  if (answer.status === 401 && (await sessionKeeper.refresh())) answer = await send(filePath);
  return unwrap<UploadedFile>(answer);
}

async function send(filePath: string): Promise<WireAnswer> {
  try {
    const answer = await Taro.uploadFile({
      url: `${apiOrigin}/api/v1${customerFiles.upload.path}`,
      filePath,
      name: 'file',
      header: { authorization: `Bearer ${sessionKeeper.accessToken()}` },
      timeout: TIMEOUT_MS,
    });
    return { status: answer.statusCode, body: parse(answer.data) };
  } catch {
    throw new CallError(words.offline, 'offline', 0);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { useState } from 'react';
import { uploadPicture } from '../../app/session/call.ts';
import { toastFailed } from '../toast/toast-store.ts';

export interface Picture {
  fileId: string;
  url: string;
}

export const PICTURE_TYPES = 'image/jpeg,image/png,image/webp';

/** Sends pictures one after the other; one that fails is named and does not stop the rest. */
export function usePictureUpload(onUploaded: (picture: Picture) => void) {
  const [waiting, setWaiting] = useState(0);
  const upload = async (files: File[]) => {
    setWaiting((count) => count + files.length);
    for (const file of files) {
      try {
        const { fileId, url } = await uploadPicture(file);
        onUploaded({ fileId, url });
      } catch (error) {
        toastFailed(new Error(`「${file.name}」没有传上：${error instanceof Error ? error.message : '请重试'}`));
      }
      setWaiting((count) => count - 1);
    }
  };
  return { upload, waiting };
}

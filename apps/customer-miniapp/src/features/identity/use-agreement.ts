import { confirm } from '@lintuan/miniapp-ui';
import { useState } from 'react';
import { words } from './words.ts';

/** Consent is asked for at the moment it is needed when the box was overlooked. */
export function useAgreement() {
  const [agreed, setAgreed] = useState(false);
  const askForAgreement = async (): Promise<boolean> => {
    if (agreed) return true;
    const given = await confirm({
      title: words.agreeFirst,
      content: words.agreeContent,
      confirmText: words.agreeAndGo,
      cancelText: words.notYet,
    });
    setAgreed(given);
    return given;
  };
  return { agreed, setAgreed, askForAgreement };
}

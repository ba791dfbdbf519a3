import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import type { Consent } from '@lintuan/contracts/identity/schemas';
import { Cell, CellGroup, confirm, Switch } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../app/api/call.ts';
import { tellError } from '../../../app/errors/tell-error.ts';
import { goBack, goTo } from '../../../app/routes/go-to.ts';
import { sayConsent } from '../consent-words.ts';
import { consentsQuery } from '../queries/consents.ts';
import { signOut } from '../sign-out.ts';
import { words } from '../words.ts';
import { MinePage } from './mine-page.tsx';

type Purpose = Consent['purpose'];

const faces: Record<Purpose, { title: string; note: string }> = {
  privacy: { title: words.privacyConsent, note: words.privacyNote },
  marketing: { title: words.marketingConsent, note: words.marketingNote },
  show_avatar: { title: words.showAvatarConsent, note: words.showAvatarNote },
};

export function ConsentsScreen({ versions }: { versions: Record<Purpose, string> }) {
  const consents = useQuery(consentsQuery);
  const [changing, setChanging] = useState<Purpose | null>(null);

  const change = async (purpose: Purpose, given: boolean) => {
    const leaves = purpose === 'privacy' && !given;
    if (
      leaves &&
      !(await confirm({ title: words.takeBackTitle, content: words.takeBackContent, confirmText: words.takeBack, danger: true }))
    )
      return;
    setChanging(purpose);
    try {
      await call(customerIdentity.setConsent, { purpose, version: versions[purpose], given });
      if (!leaves) await consents.refetch();
    } catch (error) {
      return tellError(error);
    } finally {
      setChanging(null);
    }
    if (!leaves) return;
    await signOut();
    goBack();
  };

  return (
    <MinePage query={consents} skeleton="form">
      {({ items }) => (
        <CellGroup>
          {items.map((consent) => (
            <Cell
              key={consent.purpose}
              title={faces[consent.purpose].title}
              description={`${faces[consent.purpose].note} · ${sayConsent(consent, new Date())}`}
            >
              <Switch
                checked={consent.given}
                loading={changing === consent.purpose}
                disabled={changing !== null}
                onChange={(given) => void change(consent.purpose, given)}
              />
            </Cell>
          ))}
          <Cell title={words.readPrivacy} onClick={() => goTo.agreement('privacy')} />
        </CellGroup>
      )}
    </MinePage>
  );
}

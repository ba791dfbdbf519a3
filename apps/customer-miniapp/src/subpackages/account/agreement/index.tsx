import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { useTitle } from '../../../app/routes/use-title.ts';
import { agreements } from '../../../features/agreements/agreements.ts';
import { AgreementText } from '../../../features/agreements/components/agreement-text.tsx';

export default function AgreementPage() {
  const agreement = agreements[useParam('name') === 'terms' ? 'terms' : 'privacy'];
  useTitle(agreement.title);
  return <AgreementText agreement={agreement} />;
}

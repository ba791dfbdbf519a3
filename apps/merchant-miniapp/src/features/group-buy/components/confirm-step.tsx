import type { Offer } from '@lintuan/contracts/group-buy/offer';
import { serverNow } from '@lintuan/miniapp-shell/api/server-clock.ts';
import { ruleLines, settingsOf } from '../form/summary.ts';
import type { Editor } from '../form/use-editor.ts';
import { words } from '../words.ts';
import { FactLines } from './fact-lines.tsx';
import { OfferedSkus } from './offered-skus.tsx';
import { Panel } from './panel.tsx';

/** Everything that was typed, read back. */
export function ConfirmStep({ editor: { reading }, offer }: { editor: Editor; offer: Offer }) {
  if (!reading.ok) return null;
  const settings = settingsOf(reading.form, offer);
  return (
    <>
      <Panel title={settings.productName}>
        <OfferedSkus skus={settings.skus} />
      </Panel>
      <Panel title={words.settings}>
        <FactLines lines={ruleLines(settings, new Date(serverNow()))} />
      </Panel>
    </>
  );
}

import type { AskedSheet } from '../use-order-actions.ts';
import { CancelSheet } from './cancel-sheet.tsx';
import { TrackSheet } from './track-sheet.tsx';

export function OrderSheets({ sheet, onClose }: { sheet: AskedSheet | null; onClose: () => void }) {
  const asked = (action: AskedSheet['action']) => (sheet?.action === action ? sheet.order : null);
  return (
    <>
      <CancelSheet order={asked('cancel')} onClose={onClose} />
      <TrackSheet order={asked('track')} onClose={onClose} />
    </>
  );
}

import type { Carrier } from '@lintuan/contracts/orders/schemas';
import { Button, Empty, Popup, SafeBottom, SubmitButton } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { keepParcels, useBatch } from '../batch/batch-store.ts';
import { changed, type Parcel, readiness } from '../batch/parcels.ts';
import { useBatchShip } from '../batch/use-batch-ship.ts';
import { words } from '../batch/words.ts';
import { words as orderWords } from '../words.ts';
import './batch-ship.less';
import { CarrierPicker } from './carrier-picker.tsx';
import { ParcelRow } from './parcel-row.tsx';
import { PasteSheet } from './paste-sheet.tsx';

/** Many parcels on one screen: numbers typed, scanned or pasted, and sent together. */
export function BatchShip({ onDone }: { onDone: () => void }) {
  const parcels = useBatch((state) => state.parcels);
  const [pasting, setPasting] = useState(false);
  const [choosingFor, setChoosingFor] = useState<Parcel | 'all' | null>(null);
  const ship = useBatchShip(onDone);
  const { ready, empty, wrong } = readiness(parcels);

  const choose = (carrier: Carrier) => {
    const one = choosingFor !== 'all' && choosingFor?.orderId;
    keepParcels(one ? changed(parcels, one, { carrier }) : parcels.map((parcel) => ({ ...parcel, carrier })));
    setChoosingFor(null);
  };
  if (parcels.length === 0) return <Empty picture="order" text={words.nothing} actionText={words.goBack} onAction={onDone} />;
  const current = choosingFor === 'all' || choosingFor === null ? parcels[0] : choosingFor;
  return (
    <View className="batch-ship">
      <View className="batch-ship__tools">
        <Button tone="light" icon="copy" block onClick={() => setPasting(true)}>
          {words.paste}
        </Button>
        <Button tone="light" icon="vehicle" block onClick={() => setChoosingFor('all')}>
          {words.carrierOfAll}
        </Button>
      </View>
      {parcels.map((parcel) => (
        <ParcelRow
          key={parcel.orderId}
          parcel={parcel}
          onCarrier={() => setChoosingFor(parcel)}
          onTyped={(trackingNo) => keepParcels(changed(parcels, parcel.orderId, { trackingNo }))}
          onLeaveOut={() => keepParcels(parcels.filter((one) => one !== parcel))}
        />
      ))}
      <View className="batch-ship__rest">{wrong > 0 ? words.wrong(wrong) : empty > 0 && ready.length > 0 ? words.rest(empty) : ''}</View>
      <SafeBottom>
        <SubmitButton onSubmit={ship} disabled={ready.length === 0 || wrong > 0}>
          {words.ship(ready.length)}
        </SubmitButton>
      </SafeBottom>
      <PasteSheet open={pasting} onClose={() => setPasting(false)} />
      <Popup open={choosingFor !== null} onClose={() => setChoosingFor(null)} title={orderWords.carrier}>
        <View className="batch-ship__carriers">{current && <CarrierPicker value={current.carrier} onChange={choose} />}</View>
      </Popup>
    </View>
  );
}

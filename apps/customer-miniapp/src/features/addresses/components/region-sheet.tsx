import type { Region } from '@lintuan/contracts/delivery/schemas';
import { errorWords } from '@lintuan/miniapp-shell/errors/refusal.ts';
import { Icon, PageState, Popup, Skeleton } from '@lintuan/miniapp-ui';
import { useQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { regionsQuery } from '../queries/regions.ts';
import { words } from '../words.ts';
import './region-sheet.less';

interface RegionSheetProps {
  open: boolean;
  chosenCode: string;
  onClose: () => void;
  /** From the province down to the leaf. */
  onChoose: (trail: Region[]) => void;
}

/** 310104 lies in 310100, which lies in 310000. */
const holds = (code: string, chosen: string): boolean => chosen !== '' && chosen.startsWith(code.replace(/(00)+$/, ''));

/** One step at a time; a step already taken is tapped to go back to it. */
export function RegionSheet({ open, chosenCode, onClose, onChoose }: RegionSheetProps) {
  const opened = useRef(false);
  opened.current ||= open;
  return (
    <Popup open={open} onClose={onClose} title={words.chooseRegion}>
      {opened.current && <RegionSteps chosenCode={chosenCode} onChoose={onChoose} />}
    </Popup>
  );
}

function RegionSteps({ chosenCode, onChoose }: Pick<RegionSheetProps, 'chosenCode' | 'onChoose'>) {
  const [trail, setTrail] = useState<Region[]>([]);
  const below = useQuery(regionsQuery(trail.at(-1)?.code ?? null));

  const choose = (region: Region) => {
    const next = [...trail, region];
    if (!region.leaf) return setTrail(next);
    onChoose(next);
    setTrail([]);
  };

  return (
    <>
      <View className="region-sheet__trail">
        {trail.map(({ code, name }, index) => (
          <View key={code} className="region-sheet__step lt-pressable" onClick={() => setTrail(trail.slice(0, index))}>
            {name}
          </View>
        ))}
        <View className="region-sheet__step region-sheet__step--now">{words.chooseHere}</View>
      </View>
      <View className="region-sheet__list">
        <PageState
          query={below}
          skeleton={<Skeleton shape="text" count={8} />}
          isEmpty={(regions) => regions.length === 0}
          empty={{ text: words.regionEmpty }}
          errorText={errorWords}
        >
          {(regions) =>
            regions.map((region) => (
              <View key={region.code} className="region-sheet__region lt-pressable" onClick={() => choose(region)}>
                {region.name}
                {holds(region.code, chosenCode) && <Icon name="check" size={20} color="var(--lt-brand)" />}
              </View>
            ))
          }
        </PageState>
      </View>
    </>
  );
}

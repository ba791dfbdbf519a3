import { Icon, Input } from '@lintuan/miniapp-ui';
import { View } from '@tarojs/components';
import { canScan, scan } from '../scan.ts';
import { tidyTrackingNo, trackingProblem } from '../tracking-no.ts';
import { words } from '../words.ts';
import './tracking-input.less';

const MOST = 32;

interface TrackingInputProps {
  value: string;
  onChange: (trackingNo: string) => void;
  /** Said instead of what is wrong with the number itself. */
  problem?: string;
}

/** A tracking number, typed or scanned; what is wrong with it is told once the field is left. */
export function TrackingInput({ value, onChange, problem }: TrackingInputProps) {
  const fill = async () => {
    const found = await scan();
    if (found) onChange(tidyTrackingNo(found));
  };
  const button = (
    <View className="tracking-input__scan lt-pressable" role="button" aria-label={words.scan} onClick={fill}>
      <Icon name="scan" size={24} color="var(--lt-brand)" />
    </View>
  );
  return (
    <View className="tracking-input">
      <Input
        value={value}
        onChange={(typed) => onChange(tidyTrackingNo(typed))}
        placeholder={canScan ? words.trackingHint : words.trackingPlaceholder}
        maxLength={MOST}
        clearable
        error={problem || trackingProblem(value) || undefined}
        suffix={canScan ? button : undefined}
      />
    </View>
  );
}

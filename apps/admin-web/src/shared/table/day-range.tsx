import { DateRangePicker } from 'tdesign-react';
import { dayOf } from './address-filters.ts';

interface DayRangeProps {
  from: string | undefined;
  until: string | undefined;
  onChange: (range: { from: string | undefined; until: string | undefined }) => void;
}

export const DayRange = ({ from, until, onChange }: DayRangeProps) => (
  <DateRangePicker
    value={[dayOf(from) ?? '', dayOf(until) ?? '']}
    valueType="YYYY-MM-DD"
    placeholder={['从哪天', '到哪天']}
    clearable
    onChange={([first, last]) => onChange({ from: (first as string) || undefined, until: (last as string) || undefined })}
  />
);

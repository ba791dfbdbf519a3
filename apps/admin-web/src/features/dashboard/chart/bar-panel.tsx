import css from './chart.module.css';
import { bandsFor, heightAt, namedBands, scaleFor } from './scale.ts';

/** What lies beside the bars: the words of the axis, and half the word of the last day. */
export const LEFT = 64;
export const RIGHT = 16;
const TOP = 10;
const BOTTOM = 24;
const WORD_WIDTH = 56;

interface BarPanelProps {
  days: readonly string[];
  values: readonly number[];
  sayTick: (value: number) => string;
  sayDay: (day: string) => string;
  tone: 'money' | 'orders';
  width: number;
  height: number;
  /** The day that is looked at. */
  at: number | null;
}

/** One measure per day, on an axis of its own; the last day still runs and is drawn lighter. */
export function BarPanel({ days, values, sayTick, sayDay, tone, width, height, at }: BarPanelProps) {
  const inner = { width: width - LEFT - RIGHT, height: height - TOP - BOTTOM };
  const scale = scaleFor(values);
  const { band, bar } = bandsFor(values.length, inner.width);
  const y = (value: number) => Math.round(heightAt(scale, value, inner.height)) + 0.5;
  return (
    <svg className={css.panel} width={width} height={height} aria-hidden="true" data-tone={tone}>
      <g transform={`translate(${LEFT} ${TOP})`}>
        {at !== null && <rect className={css.cursor} x={at * band} y={-TOP} width={band} height={inner.height + TOP} />}
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <line className={tick === 0 ? css.zero : css.grid} x1={0} x2={inner.width} y1={y(tick)} y2={y(tick)} />
            <text className={css.word} x={-8} y={y(tick)} textAnchor="end" dominantBaseline="middle">
              {sayTick(tick)}
            </text>
          </g>
        ))}
        {values.map((value, index) => (
          <path
            key={days[index]}
            className={css.bar}
            data-running={index === values.length - 1 || undefined}
            d={barPath((index + 0.5) * band - bar / 2, bar, y(0), y(value))}
          />
        ))}
        {namedBands(values.length, inner.width, WORD_WIDTH).map((index) => (
          <text key={days[index]} className={css.word} x={(index + 0.5) * band} y={inner.height + 18} textAnchor="middle">
            {sayDay(days[index]!)}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** Rounded at its end only, so that it stands firm on the zero line. */
function barPath(x: number, width: number, zero: number, end: number): string {
  const round = Math.min(3, width / 2, Math.abs(zero - end));
  const inward = end < zero ? round : -round;
  return `M${x} ${zero}V${end + inward}Q${x} ${end} ${x + round} ${end}H${x + width - round}Q${x + width} ${end} ${x + width} ${end + inward}V${zero}Z`;
}

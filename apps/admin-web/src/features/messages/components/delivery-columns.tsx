import type { Delivery } from '@lintuan/contracts/messages/schemas';
import { Button } from 'tdesign-react';
import { StateWord } from '../../../shared/layout/state-word.tsx';
import type { Column } from '../../../shared/table/data-table.tsx';
import { sayExactTime } from '../../../shared/time/say-time.ts';
import { audienceWords, channelWords, kindWords, skipWords, stateWords } from '../message-words.ts';
import css from '../messages.module.css';

export const deliveryColumns = (onWho: (recipientId: string) => void): Column<Delivery>[] => [
  { key: 'at', title: '时间', width: 176, render: ({ createdAt }) => sayExactTime(createdAt) },
  {
    key: 'message',
    title: '消息',
    render: ({ kind, title }) => (
      <>
        <div>{title}</div>
        <div className={css.small}>{kindWords[kind]}</div>
      </>
    ),
  },
  {
    key: 'who',
    title: '收件人',
    width: 200,
    render: ({ recipientName, audience, recipientId }) => (
      <>
        <div>
          {recipientName} <span className={css.quiet}>{audienceWords[audience]}</span>
        </div>
        {recipientId && (
          <Button className={css.who} variant="text" theme="primary" size="small" onClick={() => onWho(recipientId)}>
            只看这位
          </Button>
        )}
      </>
    ),
  },
  { key: 'channel', title: '方式', width: 128, render: ({ channel }) => channelWords[channel] },
  { key: 'state', title: '结果', width: 224, render: (delivery) => <StateCell delivery={delivery} /> },
  { key: 'settled', title: '结束于', width: 176, render: ({ settledAt }) => (settledAt ? sayExactTime(settledAt) : '—') },
];

/** What WeChat said is told in its own words, for someone has to act on them. */
const StateCell = ({ delivery: { state, skipReason, tries, lastError } }: { delivery: Delivery }) => (
  <>
    <StateWord says={stateWords[state]} /> {tries > 1 && <span className={css.small}>试了 {tries} 次</span>}
    {skipReason && <div className={css.small}>{skipWords[skipReason]}</div>}
    {lastError && <div className={css.error}>{lastError}</div>}
  </>
);

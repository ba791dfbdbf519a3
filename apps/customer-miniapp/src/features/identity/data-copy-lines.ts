import type { DataCopy } from '@lintuan/contracts/identity/schemas';
import { formatYuan } from '@lintuan/kernel/fen';
import { sayShanghaiTime } from '@lintuan/kernel/shanghai-day';
import { sayConsent } from './consent-words.ts';
import { words } from './words.ts';

export interface CopyPart {
  title: string;
  lines: { name: string; value: string }[];
}

/** The copy as a person reads it, without what there is none of; the page and what is copied are the same. */
export function copyParts(copy: DataCopy, now: Date): CopyPart[] {
  const { me, consents, sessions, addresses, orders, messages } = copy;
  const say = (at: string) => sayShanghaiTime(new Date(at), now);
  const purposes = { privacy: words.privacyConsent, marketing: words.marketingConsent, show_avatar: words.showAvatarConsent };
  const parts = [
    {
      title: words.profile,
      lines: [
        { name: words.shopperId, value: me.shopperId },
        { name: words.nickname, value: me.nickname ?? words.none },
        { name: words.phone, value: me.phone ?? words.none },
        { name: words.wechat, value: me.wechatLinked ? words.linked : words.notLinked },
        { name: words.joined, value: say(me.joinedAt) },
      ],
    },
    { title: words.consents, lines: consents.map((consent) => ({ name: purposes[consent.purpose], value: sayConsent(consent, now) })) },
    {
      title: words.devices,
      lines: sessions.map((session) => ({ name: session.device, value: `${session.ip} · ${words.lastSeen(say(session.lastSeenAt))}` })),
    },
    {
      title: words.addresses,
      lines: addresses.map((one) => ({
        name: `${one.name} ${one.phone}`,
        value: [one.province, one.city, one.district, one.detail].join(' '),
      })),
    },
    {
      title: words.orders,
      lines: orders.map((one) => ({
        name: one.orderNo,
        value: `${say(one.createdAt)} · ${one.merchantName} · ¥${formatYuan(one.payableFen)} · ${one.goods.join('、')}`,
      })),
    },
    { title: words.messages, lines: messages.map((one) => ({ name: one.title, value: `${say(one.createdAt)} · ${one.body}` })) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

export function sayCopy(parts: CopyPart[], exportedAt: string): string {
  const body = parts.map(({ title, lines }) => [title, ...lines.map(({ name, value }) => `${name}：${value}`)].join('\n'));
  return [...body, `${words.made}：${exportedAt}`].join('\n\n');
}

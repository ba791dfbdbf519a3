import pg from 'pg';

const MESSAGES = 100_000;

/** As many messages as orders, most of them opened, with the ways they went; one buyer and one of a shop's people have thousands. */
export async function fillMessages(url: string, { buyerId, memberId }: { buyerId: number; memberId: number }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of [
      `insert into messages (public_id, event_key, audience, recipient_id, kind, title, body, created_at, opened_at)
       select 'g' || lpad(n::text, 19, '0'), 'order_paid:' || n, case when n % 20 = 7 then 'merchant' else 'customer' end,
         case when n % 20 = 7 then ${memberId} when n % 100 = 0 or n > ${MESSAGES - 200} then ${buyerId} else 1 + n % 50000 end,
         (array['order_paid', 'order_shipped', 'refund_arrived', 'group_formed'])[1 + n % 4], '标题', '内容',
         now() - (${MESSAGES} - n) * interval '1 minute', case when n % 10 > 0 then now() end
       from generate_series(1, ${MESSAGES}) n`,
      `insert into message_deliveries (message_id, kind, channel, state, created_at, settled_at)
       select id, kind, 'inbox', 'sent', created_at, created_at from messages`,
      `insert into message_deliveries (message_id, kind, channel, state, skip_reason, created_at, settled_at)
       select id, kind, 'subscribe', case when id % 1000 = 0 then 'failed' when id % 3 = 0 then 'skipped' else 'sent' end,
         case when id % 3 = 0 and id % 1000 > 0 then 'no_quota' end, created_at, created_at from messages`,
      'vacuum analyze messages, message_deliveries',
    ])
      await client.query(statement);
  } finally {
    await client.end();
  }
}

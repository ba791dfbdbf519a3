/** What a person changed; `before` and `after` hold masked values only. */
export interface AuditRecord {
  action: string;
  subject: { kind: string; id: string; name: string };
  merchantId?: number;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

/** Only the fields that differ, so that an entry reads as the change itself. */
export function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>) {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

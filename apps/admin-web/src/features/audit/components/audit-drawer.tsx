import type { AuditEntry } from '@lintuan/contracts/staff/schemas';
import { SideDrawer } from '../../../shared/layout/side-drawer.tsx';
import { sayExactTime } from '../../../shared/time/say-time.ts';
import css from '../audit.module.css';
import { sayAction, sayActor, sayField, saySubjectKind, sayValue } from '../audit-words.ts';

export const AuditDrawer = ({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) => (
  <SideDrawer title={sayAction(entry.action)} width={680} onClose={onClose}>
    <dl className={css.facts}>
      <dt>时间</dt>
      <dd>{sayExactTime(entry.at)}</dd>
      <dt>谁</dt>
      <dd>
        {entry.actorName}（{sayActor(entry.actorKind)}）
      </dd>
      <dt>对象</dt>
      <dd>
        {saySubjectKind(entry.subjectKind)} {entry.subjectName} <span className={css.quiet}>{entry.subjectId}</span>
      </dd>
      <dt>IP</dt>
      <dd>{entry.ip ?? '—'}</dd>
      <dt>请求编号</dt>
      <dd>{entry.requestId ?? '—'}</dd>
    </dl>
    {entry.changes.length > 0 ? (
      <table className={css.changes}>
        <thead>
          <tr>
            <th scope="col">内容</th>
            <th scope="col">改之前</th>
            <th scope="col">改之后</th>
          </tr>
        </thead>
        <tbody>
          {entry.changes.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{sayField(field)}</th>
              <td className={css.before}>{sayValue(field, before)}</td>
              <td className={css.after}>{sayValue(field, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ) : (
      <p className={css.quiet}>这次操作没有改动内容。</p>
    )}
  </SideDrawer>
);

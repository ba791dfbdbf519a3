import type { StaffMe } from '@lintuan/contracts/staff/schemas';
import { useNavigate } from 'react-router';
import { ChevronDownIcon } from 'tdesign-icons-react';
import { Button, Dropdown } from 'tdesign-react';
import { signOut } from '../session/sign-out.ts';
import css from './shell.module.css';

export function AccountMenu({ me }: { me: StaffMe }) {
  const navigate = useNavigate();
  return (
    <Dropdown
      trigger="click"
      placement="bottom-right"
      minColumnWidth={160}
      panelTopContent={<div className={css.person}>{`${me.name} · ${me.roles.join('、') || '未分配角色'}`}</div>}
      options={[
        { content: '修改密码', onClick: () => navigate('/account#password') },
        { content: '动态验证码', onClick: () => navigate('/account#second-factor') },
        { content: '登录设备', onClick: () => navigate('/account#sessions') },
        { content: '退出登录', divider: true, onClick: () => void signOut() },
      ]}
    >
      <Button variant="text" suffix={<ChevronDownIcon />}>
        {me.displayName}
      </Button>
    </Dropdown>
  );
}

import { MoreIcon } from 'tdesign-icons-react';
import { Button, Dropdown } from 'tdesign-react';

export interface MenuItem {
  content: string;
  theme?: 'error';
  disabled?: boolean;
  onClick: () => void;
}

/** The rarer actions of a row. */
export const MoreMenu = ({ label, items }: { label: string; items: MenuItem[] }) =>
  items.length > 0 && (
    <Dropdown trigger="click" placement="bottom-right" minColumnWidth={112} options={items}>
      <Button variant="text" shape="square" size="small" icon={<MoreIcon />} aria-label={label} />
    </Dropdown>
  );

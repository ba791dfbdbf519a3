export interface SideBarItem {
  key: string;
  label: string;
  count?: number;
}

export interface SideBarProps {
  items: SideBarItem[];
  value: string;
  onChange: (key: string) => void;
}

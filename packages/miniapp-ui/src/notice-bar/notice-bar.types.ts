export interface NoticeBarProps {
  children: string;
  tone?: 'info' | 'success' | 'warning' | 'error';
  onClick?: () => void;
}

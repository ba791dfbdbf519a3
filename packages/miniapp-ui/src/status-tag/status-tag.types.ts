export type Status = 'waiting' | 'active' | 'done' | 'failed' | 'off';

export interface StatusTagProps {
  status: Status;
  children: string;
}

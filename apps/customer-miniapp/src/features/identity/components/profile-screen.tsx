import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../queries/me.ts';
import { MinePage } from './mine-page.tsx';
import { ProfileForm } from './profile-form.tsx';

export function ProfileScreen() {
  return (
    <MinePage query={useQuery(meQuery)} skeleton="form">
      {(me) => <ProfileForm me={me} />}
    </MinePage>
  );
}

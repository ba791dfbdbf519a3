import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { meQuery } from '../../app/session/me.ts';
import { Page } from '../../shared/layout/page.tsx';
import { PasswordCard } from './components/password-card.tsx';
import { SecondFactorCard } from './components/second-factor-card.tsx';
import { SessionsCard } from './components/sessions-card.tsx';

export function AccountPage() {
  const { data: me } = useQuery(meQuery);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ behavior: 'smooth' });
  }, [hash]);

  return (
    <Page title="我的账号">
      <PasswordCard />
      {me && <SecondFactorCard on={me.secondFactor} />}
      <SessionsCard />
    </Page>
  );
}

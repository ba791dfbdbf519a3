import { useEffect } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../../app/session/session-store.ts';
import { LoginForm } from './components/login-form.tsx';
import css from './login.module.css';

export function LoginPage() {
  const signedIn = useSession((state) => state.signedIn);
  const from = (useLocation().state as { from?: string } | null)?.from ?? '/';
  useEffect(() => {
    document.title = '登录 · 邻团后台';
  }, []);
  if (signedIn) return <Navigate to={from} replace />;

  return (
    <main className={css.page}>
      <div className={css.card}>
        <div className={css.brand}>
          <img src={`${import.meta.env.BASE_URL}mark.svg`} width="48" height="48" alt="" />
          <div>
            <h1>邻团后台</h1>
            <p>和邻居一起买，更新鲜更省</p>
          </div>
        </div>
        <LoginForm />
      </div>
    </main>
  );
}

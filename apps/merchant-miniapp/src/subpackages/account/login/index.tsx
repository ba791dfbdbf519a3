import { useParam } from '@lintuan/miniapp-shell/routes/use-param.ts';
import { leaveLogin } from '../../../app/routes/go-to.ts';
import { Login } from '../../../features/identity/components/login.tsx';

export default function LoginPage() {
  const back = useParam('back');
  return <Login onDone={() => leaveLogin(back)} />;
}

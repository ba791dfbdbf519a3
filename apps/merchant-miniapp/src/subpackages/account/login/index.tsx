import { leaveLogin } from '../../../app/routes/go-to.ts';
import { useParam } from '../../../app/routes/use-param.ts';
import { Login } from '../../../features/identity/components/login.tsx';

export default function LoginPage() {
  const back = useParam('back');
  return <Login onDone={() => leaveLogin(back)} />;
}

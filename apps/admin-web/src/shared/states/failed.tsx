import { CallError } from '@lintuan/api-client/client';
import { Link } from 'react-router';
import { Button } from 'tdesign-react';
import { Forbidden, Problem } from './problem.tsx';

interface FailedProps {
  error: Error;
  retry: () => void;
  /** What could not be shown: 商品, 库存… */
  what: string;
}

/** A load that failed, told by its cause. */
export function Failed({ error, retry, what }: FailedProps) {
  const reason = error instanceof CallError ? error.reason : 'server.failed';
  if (reason === 'identity.forbidden') return <Forbidden />;
  if (reason === 'request.not_found')
    return (
      <Problem picture="lost" title={`没有找到这个${what}`} text="它可能已被删除，或地址写错了" action={<Link to="/">回到首页</Link>} />
    );
  return (
    <Problem
      picture={reason === 'offline' ? 'offline' : 'broken'}
      title={reason === 'offline' ? '网络不太好' : `${what}没能加载出来`}
      text={reason === 'offline' ? '请检查网络后重试' : error.message}
      action={<Button onClick={retry}>重试</Button>}
    />
  );
}

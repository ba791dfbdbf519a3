import { useRouteError } from 'react-router';
import { Button } from 'tdesign-react';
import { Problem } from '../shared/states/problem.tsx';

const isMissingChunk = (error: unknown): boolean => error instanceof TypeError && /import|module/i.test(error.message);

export function RouteProblem() {
  const error = useRouteError();
  const outdated = isMissingChunk(error);
  return (
    <Problem
      title={outdated ? '这一页没能打开' : '页面出了点问题'}
      text={outdated ? '可能是网络中断，或后台刚刚更新过' : '刷新后再试；还不行，请联系管理员'}
      action={<Button onClick={() => location.reload()}>刷新页面</Button>}
    />
  );
}

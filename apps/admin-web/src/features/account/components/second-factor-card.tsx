import type { SecondFactorSetup } from '@lintuan/contracts/staff/schemas';
import { useState } from 'react';
import { Button } from 'tdesign-react';
import { Card } from '../../../shared/layout/page.tsx';
import { StateTag } from '../../../shared/layout/state-tag.tsx';
import { toastFailed } from '../../../shared/toast/toast-store.ts';
import css from '../account.module.css';
import { useSetUpSecondFactor } from '../queries/second-factor.ts';
import { ConfirmFactorForm } from './confirm-factor-form.tsx';

export function SecondFactorCard({ on }: { on: boolean }) {
  const [setup, setSetup] = useState<SecondFactorSetup | null>(null);
  const { mutate, isPending } = useSetUpSecondFactor();
  const start = () => mutate(undefined, { onSuccess: setSetup, onError: toastFailed });

  return (
    <Card title="动态验证码" id="second-factor" extra={<StateTag tone={on ? 'good' : 'warm'}>{on ? '已开启' : '未开启'}</StateTag>}>
      {setup ? (
        <ConfirmFactorForm setup={setup} onDone={() => setSetup(null)} />
      ) : (
        <>
          <p className={css.note}>
            {on
              ? '登录时除了密码，还要手机验证器上的 6 位数字。要换手机，请联系管理员。'
              : '开启后，就算密码泄露，别人也登不进来。需要手机上装有验证器。'}
          </p>
          {!on && (
            <Button loading={isPending} onClick={start}>
              开始设置
            </Button>
          )}
        </>
      )}
    </Card>
  );
}

import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Thrown by an API of WeChat Pay, answered with its HTTP status and `{ code, message }`. */
export class PayError extends Error {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>> | undefined;

  constructor(status: ContentfulStatusCode, code: string, message: string, detail?: Readonly<Record<string, unknown>>) {
    super(message);
    this.status = status;
    this.code = code;
    this.detail = detail;
  }
}

/** WeChat names the field that is wrong in `detail`. */
export const badField = (field: string, issue: string): PayError =>
  new PayError(400, 'PARAM_ERROR', `参数错误：${field}${issue}`, { location: 'body', field: `/${field.replaceAll('.', '/')}`, issue });

export const invalidRequest = (message: string): PayError => new PayError(400, 'INVALID_REQUEST', message);

export const signError = (message: string, issue: string): PayError =>
  new PayError(401, 'SIGN_ERROR', message, { field: 'signature', issue });

export const orderNotExist = (): PayError => new PayError(404, 'ORDER_NOT_EXIST', '订单不存在');

export const orderPaid = (): PayError => new PayError(400, 'ORDERPAID', '该订单已支付');

export const orderClosed = (): PayError => new PayError(400, 'ORDER_CLOSED', '该订单已关闭');

import type { Context } from 'hono';
import { refuse, refuseField } from '../errors/app-error.ts';
import { readBody, UPLOAD_LIMIT } from './read-input.ts';

export async function readPicture(c: Context): Promise<Buffer> {
  const type = c.req.header('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw refuse('request.wrong_content_type');
  const bytes = await readBody(c, UPLOAD_LIMIT);
  let form: FormData;
  try {
    form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }).formData();
  } catch {
    throw refuse('request.broken_json');
  }
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) throw refuseField('request.invalid', 'file', '请选择图片');
  return Buffer.from(await file.arrayBuffer());
}

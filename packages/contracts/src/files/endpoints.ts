import { type Endpoint, post } from '../wire/endpoint.ts';
import type { UploadedFile } from './schemas.ts';

/** Sent as multipart/form-data with the picture in the field `file`; the input here stays empty. */
type Upload = Endpoint<Record<string, never>, UploadedFile>;

export const customerFiles: { upload: Upload } = { upload: post('/customer/files') };
export const merchantFiles: { upload: Upload } = { upload: post('/merchant/files') };
export const adminFiles: { upload: Upload } = { upload: post('/admin/files') };

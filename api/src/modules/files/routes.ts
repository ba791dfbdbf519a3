import { adminFiles, customerFiles, merchantFiles } from '@lintuan/contracts/files/endpoints';
import { UploadedFile } from '@lintuan/contracts/files/schemas';
import { Nothing } from '@lintuan/contracts/wire/schemas';
import { adminRoutes, customerRoutes, merchantRoutes } from '../../platform/http/route.ts';
import { uploadPicture } from './upload-picture.ts';

const described = {
  says: 'Upload a picture',
  input: Nothing,
  output: UploadedFile,
  limit: { name: 'upload', max: 60, windowSeconds: 600 },
};

export const customer = customerRoutes();
customer.upload(customerFiles.upload, described, 'signed-in', uploadPicture);

export const merchant = merchantRoutes();
merchant.upload(merchantFiles.upload, described, 'signed-in', uploadPicture);

export const admin = adminRoutes();
admin.upload(adminFiles.upload, described, 'signed-in', uploadPicture);

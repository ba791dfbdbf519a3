import { defineModule } from '../../platform/module.ts';
import { forgetPerson } from './forget-person.ts';
import { admin, customer, merchant } from './routes.ts';

export { fileName, fileUrl } from './file-url.ts';
export { requireOwnFiles } from './require-own-files.ts';
export { uploadPicture } from './upload-picture.ts';

export const filesModule = defineModule({ name: 'files', routes: [customer, merchant, admin], subscribers: [forgetPerson] });

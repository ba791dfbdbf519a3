import { customerIdentity } from '@lintuan/contracts/identity/endpoints';
import * as schemas from '@lintuan/contracts/identity/schemas';
import { Done, Nothing } from '@lintuan/contracts/wire/schemas';
import { customerRoutes } from '../../platform/http/route.ts';
import { defineModule } from '../../platform/module.ts';
import { exportData } from './export-data.ts';
import { deleteAccount } from './leave.ts';

const customers = customerRoutes();
customers.own(customerIdentity.exportData, { says: 'A copy of my data', input: Nothing, output: schemas.DataCopy }, exportData);
customers.own(customerIdentity.deleteAccount, { says: 'Delete my account', input: schemas.DeleteAccount, output: Done }, deleteAccount);

/** What a person may ask of all modules at once: their data, and to be forgotten. */
export const privacyModule = defineModule({ name: 'privacy', routes: [customers] });

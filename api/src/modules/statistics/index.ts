import { defineModule } from '../../platform/module.ts';
import { members, staff } from './routes.ts';

export const statisticsModule = defineModule({ name: 'statistics', routes: [members, staff] });

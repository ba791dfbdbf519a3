import path from 'node:path';
import { miniappConfig } from '@lintuan/miniapp-ui/build/taro-config.ts';

export default () => miniappConfig({ name: 'merchant-miniapp', appDir: path.resolve(__dirname, '..'), basePath: '/merchant/' });

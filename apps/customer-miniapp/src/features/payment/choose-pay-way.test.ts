import { expect, test } from 'vitest';
import { choosePayWay } from './choose-pay-way.ts';

const android = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36';
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
const pc = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36';

test.each([
  ['an Android phone opens WeChat', android, 412, 'h5'],
  ['an iPhone held sideways opens WeChat', iphone, 844, 'h5'],
  ['a PC shows a code to scan', pc, 1440, 'native'],
  ['a narrow window counts as a phone', pc, 390, 'h5'],
  ['WeChat’s browser on a phone leads to the mini-program', `${iphone} MicroMessenger/8.0.50`, 390, 'in_mini_program'],
  ['WeChat’s browser on a PC leads to the mini-program', `${pc} MicroMessenger/7.0.20`, 1440, 'in_mini_program'],
] as const)('%s', (_, userAgent, width, way) => {
  expect(choosePayWay(userAgent, width)).toBe(way);
});

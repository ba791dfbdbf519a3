const DEVICES: [RegExp, string][] = [
  [/MicroMessenger.*miniProgram|miniProgram/i, '微信小程序'],
  [/MicroMessenger/i, '微信'],
  [/iPhone/i, 'iPhone'],
  [/iPad/i, 'iPad'],
  [/Android/i, '安卓手机'],
  [/Macintosh/i, 'Mac 电脑'],
  [/Windows/i, 'Windows 电脑'],
  [/Linux/i, 'Linux 电脑'],
];

export const nameDevice = (userAgent: string): string => DEVICES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? '未知设备';

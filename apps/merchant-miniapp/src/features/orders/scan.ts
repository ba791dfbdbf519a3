import Taro from '@tarojs/taro';

/** Only WeChat lends a page the camera to scan with. */
export const canScan = process.env.TARO_ENV === 'weapp';

/** What stands in the code; null when the person went back. */
export async function scan(): Promise<string | null> {
  try {
    const { result } = await Taro.scanCode({ scanType: ['barCode', 'qrCode'] });
    return result.trim() || null;
  } catch {
    return null;
  }
}

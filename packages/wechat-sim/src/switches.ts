export const API_NAMES = [
  'jscode2session',
  'token',
  'stable_token',
  'getuserphonenumber',
  'getwxacodeunlimit',
  'subscribe_send',
  'msg_sec_check',
  'media_check_async',
  'sms_send',
] as const;
export type ApiName = (typeof API_NAMES)[number];

export const SWITCH_MODES = ['ok', 'error', 'timeout', 'slow'] as const;
export type SwitchMode = (typeof SWITCH_MODES)[number];

/** `times` counts the calls the switch still catches; without it the switch stays until it is changed. */
export interface Switch {
  mode: SwitchMode;
  errcode?: number;
  delayMs?: number;
  times?: number;
}

export function createSwitches() {
  const active = new Map<ApiName, Switch>();
  return {
    set(api: ApiName, setting: Switch): void {
      if (setting.mode === 'ok' || setting.times === 0) active.delete(api);
      else active.set(api, { ...setting });
    },
    take(api: ApiName): Switch | null {
      const setting = active.get(api);
      if (!setting) return null;
      if (setting.times !== undefined) {
        setting.times -= 1;
        if (setting.times <= 0) active.delete(api);
      }
      return setting;
    },
    list: (): { api: ApiName; setting: Switch }[] => [...active].map(([api, setting]) => ({ api, setting: { ...setting } })),
    reset: (): void => active.clear(),
  };
}

export type Switches = ReturnType<typeof createSwitches>;

type Hsl = readonly [hue: number, saturation: number, lightness: number];

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function toHex(red: number, green: number, blue: number): string {
  const byte = (channel: number) => Math.round(Math.min(255, Math.max(0, channel)));
  return `#${((byte(red) << 16) | (byte(green) << 8) | byte(blue)).toString(16).padStart(6, '0')}`;
}

function toHsl(hex: string): Hsl {
  const [red, green, blue] = channels(hex).map((channel) => channel / 255) as [number, number, number];
  const top = Math.max(red, green, blue);
  const spread = top - Math.min(red, green, blue);
  const lightness = top - spread / 2;
  if (spread === 0) return [220, 0, lightness];
  const sixth = top === red ? (green - blue) / spread : top === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return [(sixth * 60 + 360) % 360, spread / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function fromHsl([hue, saturation, lightness]: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const place = (offset + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return toHex(channel(0), channel(8), channel(4));
}

export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return toHex(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share);
}

/** Shadows turn towards the cool end of their own hue, so a yellow shades into orange and not into mud. */
export function shade(hex: string, amount = 1): string {
  const [hue, saturation, lightness] = toHsl(hex);
  const turn = saturation < 0.12 ? 0 : hue < 70 ? -7 * saturation : hue < 190 ? 10 : 6;
  const colder = saturation < 0.12 ? Math.max(saturation, 0.1) : saturation * 0.9;
  return fromHsl([(hue + turn * amount + 360) % 360, colder, Math.max(0, lightness * (1 - 0.15 * amount))]);
}

export const tint = (hex: string, amount = 0.3): string => mix(hex, '#ffffff', amount);

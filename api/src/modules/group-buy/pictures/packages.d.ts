declare module 'opentype.js' {
  interface Path {
    toPathData(decimals: number): string;
  }
  interface Glyph {
    index: number;
  }
  interface Font {
    charToGlyph(character: string): Glyph;
    getPath(text: string, x: number, y: number, size: number, options: { variation: { wght: number } }): Path;
    getAdvanceWidth(text: string, size: number, options: { variation: { wght: number } }): number;
  }
  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
  export type { Font };
}
declare module 'wawoff2' {
  const wawoff2: { decompress(bytes: Uint8Array): Promise<Uint8Array> };
  export default wawoff2;
}

export const fileName = (publicId: string): string => `${publicId}.webp`;

/** Where a picture is served; its content never changes under one address. */
export function fileUrl(publicId: string): string;
export function fileUrl(publicId: string | null): string | null;
export function fileUrl(publicId: string | null): string | null {
  return publicId === null ? null : `/files/${fileName(publicId)}`;
}

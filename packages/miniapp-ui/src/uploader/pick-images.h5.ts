import type { PickedFile } from './uploader.types.ts';

export function pickImages(count: number): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = count > 1;
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? []).slice(0, count);
      resolve(files.map((file) => ({ path: URL.createObjectURL(file), size: file.size, file })));
    });
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

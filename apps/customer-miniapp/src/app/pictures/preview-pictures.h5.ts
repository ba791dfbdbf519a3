/** The viewer weighs more than the page it opens on, so it is fetched by the first tap. */
export const previewPictures = (urls: string[], current?: string): void =>
  void import('./open-viewer.ts').then(({ openViewer }) => openViewer(urls, current));

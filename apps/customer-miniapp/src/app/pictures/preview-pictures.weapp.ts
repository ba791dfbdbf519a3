export { openViewer as previewPictures } from './open-viewer.ts';

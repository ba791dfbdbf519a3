export interface UploadItem {
  id: string;
  url: string;
  state: 'uploading' | 'done' | 'failed';
}

export interface PickedFile {
  /** A temporary path; an object URL on H5. */
  path: string;
  size: number;
  /** H5 only: what a FormData takes. */
  file?: File;
}

export interface UploaderProps {
  items: UploadItem[];
  max?: number;
  onPick: (files: PickedFile[]) => void;
  onRemove: (id: string) => void;
  onRetry?: (id: string) => void;
}

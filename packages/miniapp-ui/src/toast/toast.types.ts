export interface Toast {
  /** Plain words, up to two lines. */
  (message: string): void;
  success(message: string): void;
  error(message: string): void;
  /** Covers the page until the returned function is called. */
  loading(message: string): () => void;
}

export interface BackTopProps {
  /** Appears when the page has scrolled this far, in pixels; 800 when absent. */
  after?: number;
}

export interface SavePosterProps {
  url: string;
}

export interface SwiperItem {
  key: string;
  image: string;
  alt: string;
}

export interface SwiperProps {
  items: SwiperItem[];
  /** Width ÷ height; 2 when absent. */
  ratio?: number;
  radius?: number;
  autoplay?: boolean;
  /** Dots for banners, 1/5 for a gallery. */
  indicator?: 'dots' | 'fraction';
  onSelect?: (item: SwiperItem, index: number) => void;
}

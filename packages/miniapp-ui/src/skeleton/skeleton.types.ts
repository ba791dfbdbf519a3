export interface BoneProps {
  width?: number | string;
  height?: number | string;
  radius?: number | string;
}

export interface SkeletonProps {
  /** list: picture + lines; grid: two columns of cards; detail: big picture + lines; form: rows; text: lines. */
  shape: 'list' | 'grid' | 'detail' | 'form' | 'text';
  count?: number;
}

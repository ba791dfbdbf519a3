export interface ListFooterProps {
  hasMore: boolean;
  loading: boolean;
  failed?: boolean;
  onMore: () => void;
}

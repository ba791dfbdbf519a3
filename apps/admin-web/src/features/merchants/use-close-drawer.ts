import { useLocation, useNavigate } from 'react-router';

/** Back to the list, with its filters as they were. */
export function useCloseDrawer(): () => void {
  const navigate = useNavigate();
  const { search } = useLocation();
  return () => navigate(`/merchants${search}`);
}

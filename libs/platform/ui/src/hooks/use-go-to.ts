import { useNavigate, type NavigateOptions } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to an address of the console with filters. Features do not know the console's route tree, so the address is plain text. */
export function useGoTo(): (to: string, search?: Record<string, unknown>) => void {
  const navigate = useNavigate();
  return useCallback((to, search = {}) => {
    const options: unknown = { to, search };
    void navigate(options as NavigateOptions);
  }, [navigate]);
}

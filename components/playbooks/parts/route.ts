import { useSyncExternalStore } from 'react';

/**
 * Which playbook is shown, by the page's address, and whether it is being edited: `#playbooks/four-stages`,
 * `#playbooks/mine/edit`.
 */
export type Route = { id: string | null; editing: boolean };

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash,
  );
  const [, id = null, mode] = hash.slice(1).split('/');
  return { id, editing: mode === 'edit' };
}

export const linkTo = (id: string, mode?: 'edit') => `#playbooks/${id}${mode ? `/${mode}` : ''}`;

export function go(id: string | null, mode?: 'edit'): void {
  location.hash = id === null ? 'playbooks' : linkTo(id, mode).slice(1);
}

import { useLive } from '../../data/use-live';

/** The newest version of a playbook of the rep's own; null where it is one that came with the product. */
export function useNewestOwn(id: string | null) {
  return useLive(['newest-version', id], async () => {
    const { readPlaybookLibrary } = await import('@/lib/store/read/playbooks');
    return async (db) => {
      const { playbooks } = await readPlaybookLibrary(db, []);
      const entry = playbooks.find((one) => one.id === id);
      return entry?.own ? (entry.versions[0] ?? null) : null;
    };
  });
}

import { create } from 'zustand';

import type { Person } from '@/lib/domain/page/sighting';
import type { Recognised } from '@/lib/store/read/recognised';

import { useBeside } from './beside';
import { type Live, useLive } from './use-live';

/** Whom the rep said a page shows, until another page is shown. */
export const useChosen = create<{
  page: string | null;
  person: Person | null;
  choose(page: string, person: Person | null): void;
}>()((set) => ({
  page: null,
  person: null,
  choose: (page, person) => set({ page, person }),
}));

/** The page a choice belongs to. */
export const pageOf = (key: string | undefined) => key ?? 'no-page';

/** Who is beside the panel. `again`: they are looked for once more when it changes. */
export function useRecognised(again: unknown = null): Live<Recognised> {
  const { sighting } = useBeside();
  const { page, person } = useChosen();
  const chosen = page === pageOf(sighting?.key) ? person : null;
  const nobody = sighting === null && !chosen;
  const live = useLive(
    [
      'beside',
      sighting?.key ?? null,
      sighting?.lead ?? null,
      sighting?.notes ?? null,
      sighting?.candidates.length ?? 0,
      chosen,
    ],
    sighting === undefined || nobody
      ? null
      : async () => {
          const { recognise } = await import('@/lib/store/read/recognised');
          return (db) => recognise(db, sighting, chosen);
        },
    again,
  );
  return nobody ? { data: { as: 'nobody' }, error: null } : live;
}

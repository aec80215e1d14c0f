import type { FillFor } from '@/lib/domain/render/fill-for';
import { packaged } from '@/lib/packaged/packaged';

import { type Live, useLive } from '../data/use-live';
import { useServices } from '../data/services';
import type { Desk } from './read-editor';

/** Every script with its versions, and whom to see one filled for. */
export function useDesk(): Live<Desk> {
  const { clock } = useServices();
  return useLive(['script-desk'], async () => {
    const [{ readDesk }, shipped] = await Promise.all([import('./read-editor'), packaged('scripts')]);
    return (db) => readDesk(db, clock(), shipped);
  });
}

export function useSample(id: string): Live<FillFor> {
  const { clock } = useServices();
  return useLive(['script-sample', id], async () => {
    const { readSample } = await import('./read-editor');
    return (db) => readSample(db, id, clock());
  });
}

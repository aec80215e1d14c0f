import { listedIn, type ListedLead } from '@/lib/domain/counts/days';
import type { ReviewList } from '@/lib/domain/metrics/review-lists';

import { type Asked, useCounts } from '../numbers/use-counts';

/** As many of each list are read: more than anybody goes through in one review. */
const MOST = 100;

export type Lists = Record<'stuck' | 'move' | 'dead', ListedLead[]>;

/** The first of each list, those who are stuck in one, whatever the reason; null until all are read. */
export function useLists(asked: Asked): Lists | null {
  const late = useListed(asked, 'late');
  const stepless = useListed(asked, 'no-step');
  const ownerless = useListed(asked, 'no-owner');
  const move = useListed(asked, 'move');
  const dead = useListed(asked, 'dead');
  if (!late || !stepless || !ownerless || !move || !dead) return null;
  const stuck = [...late, ...stepless, ...ownerless].toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
  return { stuck: stuck.slice(0, MOST), move, dead };
}

function useListed(asked: Asked, list: ReviewList): ListedLead[] | undefined {
  const { data } = useCounts(asked, list, null);
  return data && listedIn(data).slice(0, MOST);
}

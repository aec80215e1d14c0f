import type { Lead } from '@/lib/domain/lead/lead';

/** A lead but for what its log is counted by: what somebody sees of them. */
export function plain(lead: Lead): Lead {
  return { ...lead, rev: 0, heard: {} as never, declined: [] };
}

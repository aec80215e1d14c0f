import type { LeadId } from '../lead/lead';

/** What the id of every sample lead begins with, and of no other: chance gives it to one in four billion. */
export const SAMPLE_PREFIX = '5a3b1e00-';

/** The id of an invented lead to try everything on, made from one that chance made. */
export function sampleId(random: string): LeadId {
  return (SAMPLE_PREFIX + random.slice(SAMPLE_PREFIX.length)) as LeadId;
}

/** Whether a lead is one of those invented to try everything on. */
export function isSample(id: string): boolean {
  return id.startsWith(SAMPLE_PREFIX);
}

import type { LeadView } from './lead-view';
import { Cadence } from './cadence';
import { Closed } from './closed';
import { LeadHead } from './lead-head';
import { NextTouch } from './next-touch';
import { Outcomes } from './outcomes';
import { OwnerLine } from './owner-line';
import { Standing } from './standing';
import { Tasks } from './tasks';
import { Timeline } from './timeline';

/** One lead: who, how hot and why, what now, what came of it, what was done. */
export function LeadScreen({ view, theirs }: { view: LeadView; theirs: boolean }) {
  const { row } = view;
  const next = row.enrolment?.next && !row.paused && !row.optedOut;
  return (
    <>
      <LeadHead view={view} />
      <OwnerLine view={view} />
      {row.closed ? <Closed view={view} /> : next ? <NextTouch view={view} theirs={theirs} /> : <Standing view={view} />}
      {!row.closed && !row.optedOut && <Outcomes view={view} />}
      <Tasks view={view} />
      <Cadence view={view} />
      <Timeline view={view} />
    </>
  );
}

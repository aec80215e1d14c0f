import { lazy, Suspense } from 'react';

import type { LeadView } from '../../lib/views/lead-view';
import { useShown } from '../data/taken-in';
import { Cadence } from './plan/cadence';
import { Closed } from './outcome/closed';
import { LeadHead } from './person/lead-head';
import { NextTouch } from './plan/next-touch';
import { Outcomes } from './outcome/outcomes';
import { OwnerLine } from './person/owner-line';
import { SameCompany } from './company/same-company';
import { SignalMenu } from './person/signal-menu';
import { Standing } from './person/standing';
import { Tasks } from './person/tasks';
import { Timeline } from './person/timeline';
import { useColleagues } from './company/use-colleagues';

/** Few leads have colleagues here; the screen does not wait for what is said of them. */
const ColleagueReplied = lazy(() =>
  import('./company/colleague-replied').then((file) => ({ default: file.ColleagueReplied })),
);

const MailAsks = lazy(() => import('./mail/mail-asks').then((file) => ({ default: file.MailAsks })));
const CrmLine = lazy(() => import('../crm/crm-line').then(({ CrmLine }) => ({ default: CrmLine })));
const Needed = lazy(() => import('./person/needed').then((file) => ({ default: file.Needed })));

/** One lead: who, how hot and why, what now, what came of it, what was done. */
export function LeadScreen({ view, theirs }: { view: LeadView; theirs: boolean }) {
  const { row } = view;
  useShown(row.id, view.about);
  const colleagues = useColleagues(row.id);
  const next = row.enrolment?.next && !row.paused && !row.optedOut;
  return (
    <>
      <LeadHead view={view} />
      <OwnerLine view={view} />
      {(row.fields['crmOwner'] ?? row.fields['crmStage'] ?? row.fields['crmLastActivity']) && (
        <Suspense>
          <CrmLine view={view} />
        </Suspense>
      )}
      {colleagues.length > 0 && (
        <Suspense fallback={null}>
          <ColleagueReplied view={view} colleagues={colleagues} />
        </Suspense>
      )}
      {row.asks.length > 0 && (
        <Suspense fallback={null}>
          <MailAsks view={view} />
        </Suspense>
      )}
      {row.closed ? (
        <Closed view={view} />
      ) : next ? (
        <NextTouch view={view} theirs={theirs} />
      ) : (
        <Standing view={view} />
      )}
      {!row.closed && !row.optedOut && <Outcomes view={view} />}
      {!row.optedOut && <SignalMenu view={view} />}
      {!row.closed && !row.optedOut && view.needed.length > 0 && (
        <Suspense fallback={null}>
          <Needed view={view} />
        </Suspense>
      )}
      <Tasks view={view} />
      <SameCompany view={view} colleagues={colleagues} />
      <Cadence view={view} />
      <Timeline view={view} />
    </>
  );
}

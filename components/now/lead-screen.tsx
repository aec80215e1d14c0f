import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import { reasonText } from '@/lib/i18n';

import type { LeadView } from '../../lib/views/lead-view';
import { usePanel } from '../data/panel-state';
import { useShown } from '../data/taken-in';
import { SaidBar, UndoBar } from '../lead/undo-bar';
import { useColleagues } from './company/use-colleagues';
import { SameCompany } from './company/same-company';
import { Outcomes } from './outcome/outcomes';
import { LeadHead } from './person/lead-head';
import { OwnerLine } from './person/owner-line';
import { SignalMenu } from './person/signal-menu';
import { Standing } from './person/standing';
import { Tasks } from './person/tasks';
import { Timeline } from './person/timeline';
import { Cadence } from './plan/cadence';
import { NextTouch } from './plan/next-touch';

/** Few leads have colleagues here; the screen does not wait for what is said of them. */
const ColleagueReplied = lazy(() =>
  import('./company/colleague-replied').then((file) => ({ default: file.ColleagueReplied })),
);

const ColleagueWrote = lazy(() =>
  import('../team/lead/colleague-wrote').then((file) => ({ default: file.ColleagueWrote })),
);
const MailAsks = lazy(() => import('./mail/mail-asks').then((file) => ({ default: file.MailAsks })));
const CrmLine = lazy(() => import('../crm/crm-line').then(({ CrmLine }) => ({ default: CrmLine })));
const Answer = lazy(() => import('./answer/answer').then(({ Answer }) => ({ default: Answer })));
const Closed = lazy(() => import('./outcome/closed').then(({ Closed }) => ({ default: Closed })));
const EditLead = lazy(() => import('./edit/edit-lead').then(({ EditLead }) => ({ default: EditLead })));
const WrittenOver = lazy(() =>
  import('./person/written-over').then((file) => ({ default: file.WrittenOver })),
);
const Needed = lazy(() => import('./person/needed').then((file) => ({ default: file.Needed })));

const BookedCall = lazy(() => import('./call/booked-call').then((file) => ({ default: file.BookedCall })));
const LogMenu = lazy(() => import('./call/log-menu').then(({ LogMenu }) => ({ default: LogMenu })));

/**
 * One lead: who, how hot and why, what now, what came of it, what was done. Who it is, what puts the words
 * where they are sent from, the outcomes and Undo stay in sight; the rest scrolls between them. `above`: what
 * is to be said of the page; `nextLead`: who comes after this one.
 */
type Props = { view: LeadView; theirs: boolean; above: ReactNode; nextLead: ReactNode };

export function LeadScreen({ view, theirs, above, nextLead }: Props) {
  const { row } = view;
  useShown(row.id, view.about);
  useNewsOf(view);
  const pop = usePanel(({ pop }) => pop);
  return (
    <>
      <LeadHead view={view} />
      <div className="group/words relative min-h-0 flex-1 tiny:flex-none">
        <div className="flex h-full flex-col gap-6 overflow-y-auto px-7 py-5 [scrollbar-gutter:stable] has-data-docked:scroll-pb-30 has-data-docked:pb-30 tiny:overflow-visible tiny:pb-5! *:shrink-0">
          {above}
          <Parts view={view} theirs={theirs} />
        </div>
        <div className="absolute inset-x-0 bottom-0 group-has-data-docked/words:bottom-25">
          <SaidBar />
        </div>
      </div>
      {!row.closed && !row.optedOut && leaves(view.limit, 'outcome') && <Outcomes view={view} />}
      {view.limit && (
        <p className="border-t border-line px-7 py-3 text-small text-soft">{reasonText(view.limit.why)}</p>
      )}
      {nextLead}
      <UndoBar view={view} />
      {(pop === 'edit' || pop === 'edit zone') && leaves(view.limit, 'note') && (
        <Suspense>
          <EditLead key={row.id} view={view} first={pop === 'edit zone' ? 'zone' : null} />
        </Suspense>
      )}
    </>
  );
}

/**
 * What was said of the lead as they stood is no longer true once something has happened; what went wrong, and
 * what can be taken back, stays said.
 */
function useNewsOf({ row: { id, rev } }: LeadView): void {
  const seen = useRef({ id, rev });
  useEffect(() => {
    const { toast, showToast } = usePanel.getState();
    if (seen.current.id === id && seen.current.rev < rev && toast && toast.tone !== 'stop' && !toast.action)
      showToast(null);
    seen.current = { id, rev };
  }, [id, rev]);
}

function Parts({ view, theirs }: { view: LeadView; theirs: boolean }) {
  const { row, limit } = view;
  const colleagues = useColleagues(row.id);
  const next = row.enrolment?.next && !row.paused && !row.optedOut;
  return (
    <>
      <OwnerLine view={view} />
      {(row.fields['crmOwner'] ?? row.fields['crmStage'] ?? row.fields['crmLastActivity']) && (
        <Suspense>
          <CrmLine view={view} />
        </Suspense>
      )}
      {view.colleagueWrote && (
        <Suspense fallback={null}>
          <ColleagueWrote wrote={view.colleagueWrote} />
        </Suspense>
      )}
      {Object.keys(row.unseen).length > 0 && leaves(limit, 'edit-lead') && (
        <Suspense fallback={null}>
          <WrittenOver view={view} />
        </Suspense>
      )}
      {colleagues.length > 0 && leaves(limit, 'pause') && (
        <Suspense fallback={null}>
          <ColleagueReplied view={view} colleagues={colleagues} />
        </Suspense>
      )}
      {row.asks.length > 0 && (
        <Suspense fallback={null}>
          <MailAsks view={view} />
        </Suspense>
      )}
      {row.status === 'booked' && leaves(limit, 'signal') && (
        <Suspense fallback={null}>
          <BookedCall key={row.booked?.at} view={view} />
        </Suspense>
      )}
      {view.owed && !next && (
        <Suspense fallback={null}>
          <Answer view={view} theirs={theirs} />
        </Suspense>
      )}
      {row.closed ? (
        <Suspense fallback={null}>
          <Closed view={view} />
        </Suspense>
      ) : next ? (
        <NextTouch view={view} theirs={theirs} />
      ) : (
        <Standing view={view} />
      )}
      {!row.optedOut && leaves(limit, 'log-touch') && (
        <div className="flex flex-wrap gap-3">
          {leaves(limit, 'signal') && <SignalMenu view={view} />}
          <Suspense>
            <LogMenu view={view} />
          </Suspense>
        </div>
      )}
      {!row.closed && !row.optedOut && leaves(limit, 'edit-lead') && view.needed.length > 0 && (
        <Suspense fallback={null}>
          <Needed view={view} />
        </Suspense>
      )}
      <Tasks view={view} theirs={theirs} />
      <SameCompany view={view} colleagues={colleagues} />
      <Cadence view={view} />
      <Timeline view={view} />
    </>
  );
}

import '@/lib/i18n/panel';

import { type ReactNode, useDeferredValue, useRef } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { CatchUpOffer } from '../catch-up/catch-up-offer';
import { CaughtUp } from '../catch-up/caught-up';
import { usePanel } from '../data/panel-state';
import { useKeyOf } from '../data/own-keys';
import { SamplesBar } from '../first-run/samples-bar';
import { SaidBar } from '../lead/undo-bar';
import { IfManager } from '../team/to-see-to/if-manager';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { useKeys } from '../data/use-keys';
import { QuietLeads } from './quiet-leads';
import { Counts } from './counts';
import { DayDone } from './day-done';
import { DueList } from './due-list';
import { Others } from './others';
import { Reviews } from './reviews';
import { useDue } from './use-due';
import { useGoTo } from './use-go-to';
import { useQuick } from './use-quick';
import { Wrote } from './unread-replies';

const outcomeKeys = ['won', 'lost', 'no-reply', 'rescheduled'] as const;

/** What is due, in the order that matters; then who went quiet. */
export function TodayTab({ zone }: { zone: Zone }) {
  const keyOf = useKeyOf();
  const goTo = useGoTo();
  const filter = usePanel(({ filter }) => filter);
  const setFilter = usePanel(({ setFilter }) => setFilter);
  // The letter is there at once, the lines as soon as they can be.
  const typed = useDeferredValue(filter);
  const { ids, count, first, error, all } = useDue(typed);
  const scroll = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { move, open, outcome, sent, snooze, logged, undo } = useQuick(ids ?? []);
  useKeys({
    down: () => move(1),
    up: () => move(-1),
    open,
    sent,
    snooze,
    undo: logged === null ? undefined : undo,
    search: () => search.current?.focus(),
    won: () => outcome('won'),
    lost: () => outcome('lost'),
    'no-reply': () => outcome('no-reply'),
    rescheduled: () => outcome('rescheduled'),
  });
  return (
    <div className="flex h-full flex-col">
      <div
        ref={scroll}
        className="flex flex-1 flex-col gap-4 overflow-x-clip overflow-y-auto p-7 [scrollbar-gutter:stable] *:shrink-0"
      >
        <TextField
          ref={search}
          type="search"
          label={t('today.filter')}
          hideLabel
          placeholder={t('today.filter-example')}
          value={filter}
          aria-keyshortcuts={keyOf('search')}
          onChange={(event) => setFilter(event.target.value)}
        />
        <Counts due={all} />
        <Unfiltered hidden={typed !== ''}>
          <SamplesBar />
          <CatchUpOffer />
          <CaughtUp zone={zone} />
          <IfManager zone={zone} goTo={goTo} />
          <Wrote zone={zone} />
        </Unfiltered>
        {error && (
          <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
            {t('now.cannot-read')}
          </Notice>
        )}
        {!ids ? (
          !error && <Waiting label={t('now.loading')} lines={8} />
        ) : ids.length === 0 ? (
          typed ? (
            <p className="text-soft">{t('today.no-match')}</p>
          ) : (
            <DayDone zone={zone} />
          )
        ) : (
          <DueList ids={ids} count={count} first={first} scroll={scroll} zone={zone} />
        )}
        {ids && (
          <Unfiltered hidden={typed !== ''}>
            <QuietLeads />
            <Reviews />
          </Unfiltered>
        )}
        {ids && typed && <Others filter={typed} due={ids} />}
      </div>
      <div className="relative flex min-h-20 items-center gap-4 border-t border-line bg-sunk px-7 py-2">
        <SaidBar />
        {logged === null ? (
          <span className="text-small text-faint">
            {t('today.keys', {
              move: `${keyOf('down')} ${keyOf('up')}`,
              outcomes: outcomeKeys.map(keyOf).join(' '),
              snooze: keyOf('snooze'),
            })}
          </span>
        ) : (
          <span role="status" className="min-w-0 flex-1 truncate">
            {t('now.undo-what', { what: logged })}
          </span>
        )}
        {logged !== null && (
          <Button look="quiet" shortcut={keyOf('undo')} onClick={undo}>
            {t('now.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What stands beside the list as long as nothing is looked for; not made anew after every word. */
function Unfiltered({ hidden, children }: { hidden: boolean; children: ReactNode }) {
  return (
    <div hidden={hidden} className="contents *:shrink-0">
      {children}
    </div>
  );
}

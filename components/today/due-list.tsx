import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import type { DueView } from '@/lib/views/due-view';

import { usePanel } from '../data/panel-state';
import { useNow } from '../data/use-now';
import { DueRow } from './due-row';
import { useRows } from './use-due';

/**
 * Only what is on screen is read and drawn. Each group's title stands over its first row. `count`: how many there are,
 * of whom `ids` may be the first only; `first`: lines that have been read already.
 */
export const DueList = memo(function DueList({
  ids,
  count,
  first,
  scroll,
  zone,
}: {
  ids: readonly string[];
  count: number;
  first: readonly DueView[];
  scroll: RefObject<HTMLDivElement | null>;
  zone: Zone;
}) {
  const now = useNow(1000);
  const selected = usePanel(({ selected }) => selected);
  const select = usePanel(({ select }) => select);
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), []);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => 58,
    overscan: 6,
    scrollMargin: offset,
    // A new function would have every line measured again.
    getItemKey: useCallback((at: number) => ids[at] ?? at, [ids]),
    initialRect: { width: 360, height: 700 },
  });
  const items = virtual.getVirtualItems();
  const from = Math.max(0, (items[0]?.index ?? 0) - 1);
  const known = useKnown(ids.slice(from, (items.at(-1)?.index ?? -1) + 1), first);

  const at = selected === null ? -1 : ids.indexOf(selected);
  const here = at >= 0;
  useEffect(() => {
    const row = () => list.current?.querySelector<HTMLElement>(`[data-lead="${selected}"]`);
    // Scrolling between mouse down and mouse up would move the pressed row away from under the pointer.
    if (!here || row()?.parentElement?.contains(document.activeElement)) return;
    virtual.scrollToIndex(at, { align: 'auto' });
    requestAnimationFrame(() => {
      if (usePanel.getState().selected === selected) row()?.focus({ preventScroll: true });
    });
    // Scrolls when the selection moves or comes back into the list, not whenever the list is read again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected, here]);

  return (
    <ul
      ref={list}
      aria-label={t('today.due')}
      className="relative shrink-0"
      style={{ height: virtual.getTotalSize() }}
    >
      {items.map((item) => {
        const view = known.get(ids[item.index] ?? '');
        const before = known.get(ids[item.index - 1] ?? '');
        const group = view && groupOf(view.row);
        return (
          <li
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            aria-setsize={count}
            aria-posinset={item.index + 1}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${item.start - offset}px)` }}
          >
            {group && (item.index === 0 || (before && groupOf(before.row) !== group)) && (
              <h2 className="pt-4 pb-1 text-tiny font-semibold tracking-wide text-faint">
                {t(`today.group.${group}`)}
              </h2>
            )}
            {view ? (
              <DueRow
                view={view}
                now={now}
                zone={zone}
                selected={view.row.id === selected}
                onFocus={select}
              />
            ) : (
              <div className="h-[57px]" />
            )}
          </li>
        );
      })}
    </ul>
  );
});

type Kept = {
  from: readonly DueView[] | undefined;
  first: readonly DueView[] | undefined;
  rows: ReadonlyMap<string, DueView>;
};

/** Rows by id; those read before stay until the new ones are there, so that scrolling never blanks. */
function useKnown(ids: readonly string[], first: readonly DueView[]): ReadonlyMap<string, DueView> {
  const { data } = useRows(ids);
  const [kept, setKept] = useState<Kept>({ from: undefined, first: undefined, rows: new Map() });
  if (data === kept.from && first === kept.first) return kept.rows;
  const read = [...(first === kept.first ? [] : first), ...(data === kept.from ? [] : (data ?? []))];
  const rows = new Map([...kept.rows, ...read.map((view): [string, DueView] => [view.row.id, view])]);
  setKept({ from: data, first, rows });
  return rows;
}

const BREACHED = 0;

/** Under which title a due lead stands: a breached SLA first, then by tier. */
function groupOf(row: LeadRow): 'breached' | LeadRow['tier'] {
  return row.bucket === BREACHED ? 'breached' : row.tier;
}

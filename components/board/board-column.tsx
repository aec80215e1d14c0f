import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { cx } from '../ui/cx';
import type { Column } from './board';
import { BoardCard, type Step } from './board-card';

const CARD = 88;
const GAP = 6;

/** One column, of which only the cards on screen are drawn. A card is dropped on it anywhere. */
export function BoardColumn({
  column,
  zone,
  stop,
  focused,
  accepts,
  choicesFor,
  whyNot,
  onDropped,
  onStep,
  onMove,
}: {
  column: Column;
  zone: Zone;
  /** The lead of this column that Tab stops at. */
  stop: string | null;
  /** The lead to bring into sight and focus, where it is here. */
  focused: string | null;
  accepts: (lead: string) => boolean;
  choicesFor: (row: LeadRow) => readonly Column[];
  whyNot: (row: LeadRow) => string | null;
  onDropped: (lead: string) => void;
  onStep: (row: LeadRow, step: Step) => void;
  onMove: (row: LeadRow, to: Column) => void;
}) {
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<boolean | null>(null);
  const { rows, label, value } = column;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD + GAP,
    overscan: 6,
    initialRect: { width: 240, height: 600 },
  });
  const current = useRef({ accepts, onDropped });
  useEffect(() => void (current.current = { accepts, onDropped }));
  useEffect(
    () =>
      dropTargetForElements({
        element: scroll.current!,
        onDragEnter: ({ source }) => setOver(current.current.accepts(String(source.data['lead']))),
        onDragLeave: () => setOver(null),
        onDrop: ({ source }) => {
          setOver(null);
          current.current.onDropped(String(source.data['lead']));
        },
      }),
    [],
  );
  const place = focused === null ? -1 : rows.findIndex((row) => row.id === focused);
  useEffect(() => {
    if (place < 0) return;
    virtual.scrollToIndex(place);
    const frame = requestAnimationFrame(() =>
      scroll.current?.querySelector<HTMLElement>(`[data-card="${focused}"]`)?.focus(),
    );
    return () => cancelAnimationFrame(frame);
    // Once for each card that is gone to, not whenever the list scrolls.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place, focused]);
  return (
    <section aria-labelledby={id} className="flex min-w-[232px] flex-1 flex-col gap-3">
      <h2 id={id} className="flex items-baseline gap-3 px-1 font-semibold">
        <span className="min-w-0 flex-1 truncate">{label}</span>
        <span className="text-small font-normal text-soft tabular-nums">
          {t('board.count', { count: rows.length })}
        </span>
        {value > 0 && (
          <span className="text-small font-normal text-faint tabular-nums">
            {value.toLocaleString('en-GB', { maximumFractionDigits: 0 })}
          </span>
        )}
      </h2>
      <div
        ref={scroll}
        className={cx(
          'h-[calc(100vh-198px)] min-h-[240px] overflow-y-auto rounded-lg border bg-sunk p-2',
          over === null ? 'border-line' : over ? 'border-accent' : 'border-hot',
        )}
      >
        <ul aria-labelledby={id} className="relative" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            return (
              <li
                key={row.id}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0"
                style={{ height: CARD, transform: `translateY(${start}px)` }}
              >
                <BoardCard
                  row={row}
                  zone={zone}
                  inTabOrder={stop === null ? index === 0 : row.id === stop}
                  columns={choicesFor(row)}
                  whyNot={whyNot(row)}
                  onStep={(step) => onStep(row, step)}
                  onMove={(to) => onMove(row, to)}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { MoreHorizontal } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { dueWords } from '../data/format';
import { useNow } from '../data/use-now';
import { ChannelIcon } from '../lead/channel-icon';
import { TierDot } from '../lead/tier-pill';
import { whatIsNext } from '../today/what-is-next';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { PopButton } from '../ui/pop';
import { type Column, nameOf } from './board';

/** Where the arrow keys go: to another card, or with Shift with the card to another column. */
export type Step = 'up' | 'down' | 'left' | 'right' | 'carry-left' | 'carry-right';
const ARROWS: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** One lead: who, what comes next and how late it is. Dragged, or moved by its menu or by Shift and an arrow. */
export function BoardCard({
  row,
  zone,
  inTabOrder,
  columns,
  whyNot,
  onStep,
  onMove,
}: {
  row: LeadRow;
  zone: Zone;
  inTabOrder: boolean;
  /** The columns it may be moved to. */
  columns: readonly Column[];
  /** Why there are none. */
  whyNot: string | null;
  onStep: (step: Step) => void;
  onMove: (to: Column) => void;
}) {
  const card = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState(false);
  const [open, setOpen] = useState(false);
  const now = useNow(60_000);
  const stays = whyNot !== null;
  useEffect(
    () =>
      draggable({
        element: card.current!,
        canDrag: () => !stays,
        getInitialData: () => ({ lead: row.id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
    [row.id, stays],
  );
  const what = whatIsNext(row, now);
  const due =
    row.dueAt === undefined ? null : dueWords({ at: row.dueAt, deadline: what.deadline }, now, zone);
  const press = (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!event.shiftKey) onStep(way);
    else if (way === 'left' || way === 'right') onStep(`carry-${way}`);
  };
  const name = nameOf(row);
  return (
    <div
      ref={card}
      className={cx(
        'flex h-full flex-col gap-1 rounded-md border border-line bg-ground px-4 py-3 focus-within:border-accent hover:border-edge',
        dragged && 'opacity-50',
        !stays && 'cursor-grab',
      )}
    >
      <div className="flex items-center gap-3">
        <TierDot tier={row.tier} />
        <bdi className="min-w-0 flex-1 truncate font-semibold">{name}</bdi>
        <span className="sr-only">{t(`words.tier.${row.tier}`)}</span>
        <PopButton
          look="quiet"
          className="-me-2 min-h-12 px-2"
          data-card={row.id}
          tabIndex={inTabOrder ? 0 : -1}
          aria-label={t('board.move', { name })}
          aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
          trigger={<MoreHorizontal aria-hidden size={14} />}
          title={t('board.move', { name })}
          open={open}
          onOpen={setOpen}
          onKeyDown={press}
        >
          {(close) =>
            stays ? (
              <p>{whyNot}</p>
            ) : (
              <ul className="-mx-3 flex flex-col *:flex *:flex-col">
                {columns.map((to) => (
                  <li key={to.id}>
                    <Button
                      look="quiet"
                      className="justify-start"
                      onClick={() => {
                        close();
                        onMove(to);
                      }}
                    >
                      {to.label}
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }
        </PopButton>
      </div>
      <p className="flex items-center gap-3 text-small">
        <bdi className="min-w-0 flex-1 truncate text-soft">{row.fields['company']?.value}</bdi>
        {due && (
          <span className={due.late || due.soon ? 'font-semibold text-hot' : 'text-faint'}>{due.text}</span>
        )}
      </p>
      <p className="mt-auto flex items-center gap-3 text-small text-soft">
        {what.channel && <ChannelIcon channel={what.channel} />}
        <span className="min-w-0 flex-1 truncate">
          {row.paused ? t('board.paused') : due ? what.text : t('board.nothing-next')}
        </span>
      </p>
    </div>
  );
}

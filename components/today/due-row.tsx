import { MoreHorizontal } from 'lucide-react';
import { lazy, memo, Suspense, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { DueView } from '@/lib/views/due-view';

import { usePanel } from '../data/panel-state';
import { useShown } from '../data/taken-in';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { PopAt } from '../ui/pop';
import { DueLine, dueName } from './due-line';
import { useGoTo } from './use-go-to';

const RowMenu = lazy(() => import('./row-menu').then(({ RowMenu }) => ({ default: RowMenu })));

/**
 * One lead to be dealt with. Pressing goes to them: the panel, and the thread or page they are in. The menu
 * beside it deals with them here.
 */
export const DueRow = memo(function DueRow({
  view: { row, about },
  now,
  zone,
  selected,
  onFocus,
}: {
  view: DueView;
  now: number;
  zone: Zone;
  selected: boolean;
  onFocus: (lead: string) => void;
}) {
  useShown(row.id, about);
  const goTo = useGoTo();
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const [hovered, hover] = useState(false);
  const [menu, setMenu] = useState<HTMLButtonElement | null>(null);
  const name = dueName(row);
  const open = pop === `row ${row.id}` || pop === `snooze ${row.id}`;
  return (
    <div
      onPointerEnter={() => hover(true)}
      onPointerLeave={() => hover(false)}
      onContextMenu={(event) => {
        event.preventDefault();
        hover(true);
        setPop(`row ${row.id}`);
      }}
      className={cx(
        'relative -mx-7 flex border-b border-line hover:bg-sunk',
        selected && 'bg-accent-wash hover:bg-accent-wash',
      )}
    >
      <button
        type="button"
        data-lead={row.id}
        aria-current={selected || undefined}
        onFocus={() => onFocus(row.id)}
        onClick={() => goTo(row)}
        className="grid min-w-0 flex-1 grid-cols-[34px_minmax(0,1fr)_auto] items-center gap-x-5 px-7 py-[9px] text-start outline-offset-[-2px]"
      >
        <DueLine row={row} now={now} zone={zone} />
      </button>
      {(selected || open || hovered) && (
        <Button
          ref={setMenu}
          look="quiet"
          className="absolute end-5 bottom-3 min-h-12! px-2"
          aria-label={t('today.row-menu')}
          title={t('today.row-menu')}
          aria-haspopup="dialog"
          aria-expanded={open}
          onFocus={() => onFocus(row.id)}
          onClick={() => setPop(open ? null : `row ${row.id}`)}
        >
          <MoreHorizontal aria-hidden size={14} />
        </Button>
      )}
      <PopAt anchor={menu} open={open} title={name} onClose={() => setPop(null)}>
        {(close) => (
          <Suspense>
            <RowMenu
              row={row}
              about={about}
              zone={zone}
              snoozing={pop === `snooze ${row.id}`}
              onDone={close}
            />
          </Suspense>
        )}
      </PopAt>
    </div>
  );
});

import { MoreHorizontal } from 'lucide-react';
import { lazy, memo, Suspense, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { DueView } from '@/lib/views/due-view';

import { dueWords } from '../data/format';
import { usePanel } from '../data/panel-state';
import { useShown } from '../data/taken-in';
import { Avatar } from '../lead/avatar';
import { ChannelIcon } from '../lead/channel-icon';
import { ShownText } from '../lead/shown-text';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { PopAt } from '../ui/pop';
import { useGoTo } from './use-go-to';
import { whatIsNext } from './what-is-next';

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
  const what = whatIsNext(row);
  const due = dueWords({ at: row.dueAt ?? now, deadline: what.deadline }, now, zone);
  const company = row.fields['company']?.value;
  const name = row.fields['name']?.value ?? row.keys.emails[0] ?? '';
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
        '-mx-7 flex items-center border-b border-line pe-3 hover:bg-sunk',
        selected && 'bg-accent-wash hover:bg-accent-wash',
      )}
    >
      <button
        type="button"
        data-lead={row.id}
        aria-current={selected || undefined}
        onFocus={() => onFocus(row.id)}
        onClick={() => goTo(row)}
        className="grid min-w-0 flex-1 grid-cols-[34px_minmax(0,1fr)_auto] items-center gap-5 py-[9px] ps-7 text-start outline-offset-[-2px]"
      >
        <Avatar name={name} tier={row.tier} />
        <span className="min-w-0">
          <span className="block truncate font-semibold">
            <ShownText text={name} also={row.keys.emails} />
            <span className="sr-only"> {t(`words.tier.${row.tier}`)}</span>
          </span>
          <span className="flex items-center gap-3 text-soft">
            {what.channel && <ChannelIcon channel={what.channel} />}
            <span className="truncate">
              {company && (
                <>
                  <ShownText text={company} /> ·{' '}
                </>
              )}
              {what.text}
            </span>
          </span>
        </span>
        <span className={cx('text-small', due.late || due.soon ? 'font-semibold text-hot' : 'text-faint')}>
          {due.text}
        </span>
      </button>
      {(selected || open || hovered) && (
        <Button
          ref={setMenu}
          look="quiet"
          className="px-2"
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
              lead={row.id}
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

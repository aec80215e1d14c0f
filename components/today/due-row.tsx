import { reasonText, t } from '@/lib/i18n';
import type { DueView } from '@/lib/views/due-view';

import { dueWords } from '../data/format';
import { useShown } from '../data/taken-in';
import { ShownText } from '../lead/shown-text';
import { TierDot } from '../lead/tier-pill';
import { cx } from '../ui/cx';
import { useGoTo } from './use-go-to';

/** One lead to be dealt with. Pressing goes to them: the panel, and the thread or page they are in. */
export function DueRow({
  view: { row, about },
  now,
  zone,
  selected,
  onFocus,
}: {
  view: DueView;
  now: number;
  zone: string;
  selected: boolean;
  onFocus: () => void;
}) {
  useShown(row.id, about);
  const goTo = useGoTo();
  const next = row.enrolment?.next ?? null;
  const task = row.tasks.find(
    ({ done, due }) =>
      done === null && (next === null || `${due.day} ${due.time}` <= `${next.due.day} ${next.due.time}`),
  );
  const due = dueWords(
    { at: row.dueAt ?? now, deadline: task ? null : (next?.due.deadline ?? null) },
    now,
    zone,
  );
  const what = task
    ? task.label
      ? reasonText(task.label)
      : task.title
    : next
      ? t('today.touch', { touch: next.touch, channel: t(`words.channel.${next.channel}`).toLowerCase() })
      : t(`words.status.${row.status}`);
  const company = row.fields['company']?.value;
  return (
    <button
      type="button"
      data-lead={row.id}
      aria-current={selected || undefined}
      onFocus={onFocus}
      onClick={() => goTo(row)}
      className={cx(
        '-mx-7 grid w-[calc(100%+28px)] grid-cols-[8px_minmax(0,1fr)_auto] items-start gap-5 border-b border-line px-7 py-[9px] text-start outline-offset-[-2px] hover:bg-sunk',
        selected && 'bg-accent-wash hover:bg-accent-wash',
      )}
    >
      <span className="flex h-[19px] items-center">
        <TierDot tier={row.tier} />
      </span>
      <span className="min-w-0">
        <span className="block truncate font-semibold">
          <ShownText text={row.fields['name']?.value ?? row.keys.emails[0] ?? ''} also={row.keys.emails} />
          <span className="sr-only"> {t(`words.tier.${row.tier}`)}</span>
        </span>
        <span className="block truncate text-soft">
          {company && (
            <>
              <ShownText text={company} /> ·{' '}
            </>
          )}
          {what}
        </span>
      </span>
      <span className={cx('text-small', due.late || due.soon ? 'font-semibold text-hot' : 'text-faint')}>
        {due.text}
      </span>
    </button>
  );
}

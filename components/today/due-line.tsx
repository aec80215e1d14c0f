import type { LeadRow } from '@/lib/store/database/db';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { dueWords } from '../data/format';
import { Avatar } from '../lead/avatar';
import { ChannelIcon } from '../lead/channel-icon';
import { ShownText } from '../lead/shown-text';
import { cx } from '../ui/cx';
import { whatIsNext } from './what-is-next';

/** Who is due and how late; below, what with. In a grid of three columns. */
export function DueLine({ row, now, zone }: { row: LeadRow; now: number; zone: Zone }) {
  const what = whatIsNext(row, now);
  const due = dueWords({ at: row.dueAt ?? now, deadline: what.deadline }, now, zone);
  const company = row.fields['company']?.value;
  const name = dueName(row);
  return (
    <>
      <span className="row-span-2">
        <Avatar name={name} tier={row.tier} />
      </span>
      <span className="truncate font-semibold">
        <ShownText text={name} also={row.keys.emails} />
        <span className="sr-only"> {t(`words.tier.${row.tier}`)}</span>
      </span>
      {/* Its end is left free, for the menu of a row. */}
      <span className="col-span-2 col-start-2 row-start-2 flex min-w-0 items-center gap-3 pe-14 text-soft">
        {what.channel && <ChannelIcon channel={what.channel} />}
        <span className="min-w-0 wrap-anywhere">
          {company && (
            <>
              <ShownText text={company} /> ·{' '}
            </>
          )}
          {/* As a whole in one line where it fits in one: "e-mail" does not end a line at its hyphen. */}
          <span className="inline-block max-w-full">{what.text}</span>
        </span>
      </span>
      <span
        className={cx(
          'col-start-3 row-start-1 text-small',
          due.late || due.soon ? 'font-semibold text-hot' : 'text-faint',
        )}
      >
        {due.text}
      </span>
    </>
  );
}

/** What somebody in a list of who is due is called. */
export function dueName({ fields, keys }: Pick<LeadRow, 'fields' | 'keys'>): string {
  return fields['name']?.value ?? keys.emails[0] ?? '';
}

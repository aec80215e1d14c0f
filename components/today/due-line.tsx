import type { LeadRow } from '@/lib/store/database/db';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { dueWords } from '../data/format';
import { Avatar } from '../lead/avatar';
import { ChannelIcon } from '../lead/channel-icon';
import { ShownText } from '../lead/shown-text';
import { cx } from '../ui/cx';
import { whatIsNext } from './what-is-next';

/** Who is due, what with, and how late, in three columns. */
export function DueLine({ row, now, zone }: { row: LeadRow; now: number; zone: Zone }) {
  const what = whatIsNext(row, now);
  const due = dueWords({ at: row.dueAt ?? now, deadline: what.deadline }, now, zone);
  const company = row.fields['company']?.value;
  const name = dueName(row);
  return (
    <>
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
    </>
  );
}

/** What somebody in a list of who is due is called. */
export function dueName({ fields, keys }: Pick<LeadRow, 'fields' | 'keys'>): string {
  return fields['name']?.value ?? keys.emails[0] ?? '';
}

import { addDays, type Day, daysBetween, weekday } from '@/lib/domain/time/calendar';
import type { PlannedLine } from '@/lib/domain/simulate/simulate';
import { reasonText, t } from '@/lib/i18n';

import { cx } from '../../ui/cx';
import { Wide } from '../../ui/wide';
import { channelName } from '../parts/sentences';

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const dateFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/**
 * Weeks with touches, one a row; weeks without any are counted, not drawn. Each touch says why it is there
 * when pointed at, and in the list.
 */
export function PreviewCalendar({ lines }: { lines: readonly PlannedLine[] }) {
  const byDay = Map.groupBy(lines, ({ at }) => at.slice(0, 10));
  const weeks = [...new Set(lines.map(({ at }) => mondayOf(at.slice(0, 10) as Day)))];
  return (
    <Wide label={t('playbooks.preview.calendar')}>
      <table className="w-full min-w-[700px] table-fixed border-collapse">
        <caption className="sr-only">{t('playbooks.preview.calendar')}</caption>
        <thead>
          <tr className="text-tiny text-faint">
            {names.map((name) => (
              <th key={name} scope="col" className="px-3 py-2 text-start font-medium">
                {t(`settings.week.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday, place) => (
            <Week
              key={monday}
              monday={monday}
              gap={place === 0 ? 0 : daysBetween(weeks[place - 1]!, monday) / 7 - 1}
              byDay={byDay}
            />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

const mondayOf = (day: Day) => addDays(day, 1 - weekday(day));

function Week({
  monday,
  gap,
  byDay,
}: {
  monday: Day;
  gap: number;
  byDay: ReadonlyMap<string, readonly PlannedLine[]>;
}) {
  return (
    <>
      {gap > 0 && (
        <tr>
          <td colSpan={7} className="border border-line px-3 py-1 text-tiny text-faint">
            {t('playbooks.preview.gap', { count: gap })}
          </td>
        </tr>
      )}
      <tr>
        {names.map((name, at) => {
          const day = addDays(monday, at);
          const touches = byDay.get(day) ?? [];
          return (
            <td key={name} className={cx('h-28 border border-line px-2 py-2 align-top', at > 4 && 'bg-sunk')}>
              <span className="text-tiny text-faint">{dateFormat.format(new Date(`${day}T00:00:00Z`))}</span>
              {touches.map((line) => (
                <p
                  key={line.touch}
                  title={line.why.map(reasonText).join(' · ')}
                  className="mt-1 rounded-sm bg-accent-wash px-2 py-1 text-tiny leading-snug"
                >
                  <span className="font-semibold">{line.touch}</span> · {line.at.slice(11)}{' '}
                  {channelName(line.channel as never)}
                  <br />
                  <span className="text-soft">{t(`library.angle.${line.angle}`)}</span>
                </p>
              ))}
            </td>
          );
        })}
      </tr>
    </>
  );
}

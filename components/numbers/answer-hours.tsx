import { tableCsv } from '@/lib/files/table-csv';
import { t } from '@/lib/i18n';

import { saveFile } from '../files/save-file';
import { Button } from '../ui/button';
import { Wide } from '../ui/wide';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Answers by weekday and hour: the more there were, the darker; how many is written in the cell. */
export function AnswerHours({ hours }: { hours: readonly (readonly number[])[] }) {
  const most = Math.max(1, ...hours.flat());
  const save = () =>
    saveFile(
      'plot.csv',
      tableCsv([
        [t('plots.axis.day'), ...hours[0]!.map((_, hour) => hour)],
        ...hours.map((day, n) => [t(`settings.week.${WEEK[n]!}`), ...day]),
      ]),
      'text/csv',
    );
  return (
    <div className="flex flex-col items-start gap-2 *:max-w-full">
      <Wide label={t('plots.name.hours')}>
        <table className="border-separate border-spacing-[2px] text-tiny">
          <thead>
            <tr>
              <th scope="col" className="pe-4 text-left font-normal text-faint">
                {t('plots.axis.day')}
              </th>
              {hours[0]!.map((_, hour) => (
                <th key={`${hour} h`} scope="col" className="w-14 font-normal text-faint">
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hours.map((day, n) => (
              <tr key={WEEK[n]}>
                <th scope="row" className="pe-4 text-left font-normal text-faint">
                  {t(`settings.week.${WEEK[n]!}`)}
                </th>
                {day.map((count, hour) => (
                  <td
                    key={`${hour} h`}
                    className="h-12 rounded-sm bg-sunk text-center text-ink"
                    style={{
                      background: `color-mix(in srgb, var(--color-accent-wash) ${Math.round((count / most) * 100)}%, var(--color-sunk))`,
                    }}
                  >
                    {count > 0 ? count : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <Button look="link" onClick={save}>
        {t('plots.csv')}
      </Button>
    </div>
  );
}

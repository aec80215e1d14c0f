import { t } from '@/lib/i18n';

import type { Checked } from './file/check-import';

/**
 * The import in numbers: who is new, who changes, who is left out, and how the first touches spread over the
 * days.
 */
export function Counts({
  checked: { counts, days },
  refusedInFile,
  duplicates,
}: {
  checked: Pick<Checked, 'counts' | 'days'>;
  refusedInFile: number;
  duplicates: number;
}) {
  const lines: [string, number][] = [
    ['new', counts.new],
    ['changed', counts.changed],
    ['same', counts.same],
    ['duplicates', duplicates],
    ['opted-out', counts.optedOut],
    ['refused', counts.refused + refusedInFile],
  ];
  return (
    <section aria-label={t('import.counts')} className="flex flex-col gap-4">
      <dl className="grid grid-cols-[auto_1fr] gap-x-7 gap-y-2">
        {lines.map(([name, count]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{t(`import.${name}`)}</dt>
            <dd className="font-medium tabular-nums">{count.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      {counts.new > 0 && <p>{spread({ counts, days })}</p>}
      {counts.unplaced > 0 && <p className="text-warm">{t('import.unplaced', { count: counts.unplaced })}</p>}
    </section>
  );
}

/** "420 leads get a plan: at most 20 first touches a day, until Fri 27 Mar." */
function spread({ counts, days }: Pick<Checked, 'counts' | 'days'>): string {
  const last = [...days.keys()].toSorted().at(-1);
  return last === undefined
    ? t('import.no-plan')
    : t('import.spread', { count: counts.enrolled, most: Math.max(...days.values()), day: last });
}

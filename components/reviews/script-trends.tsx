import { Fragment, useMemo, useState } from 'react';

import type { Course } from '@/lib/domain/metrics/course';
import { ENOUGH } from '@/lib/domain/metrics/measure';
import type { MetricContext } from '@/lib/domain/metrics/metric';
import type { Period } from '@/lib/domain/metrics/period';
import { scriptTrends } from '@/lib/domain/metrics/review';
import { t } from '@/lib/i18n';

import { valueWords } from '../numbers/number-words';
import { useNames } from '../numbers/use-names';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { type Kept, Reword } from './reword';

const SHOWN = 15;

/** Scripts whose words were changed here, as they were before, by id. */
export type Reworded = ReadonlyMap<string, Kept>;

/**
 * Answers to each script now and before; what rises or falls is said only where it is more than chance. Words that fail
 * are changed in place.
 */
export function ScriptTrends({
  courses,
  periods,
  context,
  reworded,
  onReworded,
}: {
  courses: readonly Course[];
  periods: { now: Period; before: Period };
  context: MetricContext;
  reworded: Reworded;
  onReworded: (next: Reworded) => void;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const nameOf = useNames();
  const rows = useMemo(
    () => scriptTrends(courses, periods, context).filter(({ now }) => now.of >= ENOUGH),
    [courses, periods, context],
  );
  return (
    <Section title={t('review.scripts')}>
      {rows.length === 0 ? (
        <p className="text-soft">{t('review.scripts-none')}</p>
      ) : (
        <Table
          label={t('review.scripts')}
          heads={[
            { label: t('review.script') },
            { label: t('review.now'), number: true },
            { label: t('review.before'), number: true },
            { label: t('review.trends') },
            { label: t('review.reword'), hide: true },
          ]}
        >
          {rows.slice(0, SHOWN).map(({ script, now, before, way }) => (
            <Fragment key={script}>
              <tr className="border-t border-line">
                <th scope="row" className="px-3 py-2 text-start font-normal">
                  <a className="underline" href={`#scripts/${script}`}>
                    {nameOf('script', script)}
                  </a>
                </th>
                <td className="px-3 py-2 text-end font-medium whitespace-nowrap">{valueWords(now)}</td>
                <td className="px-3 py-2 text-end whitespace-nowrap text-faint">
                  {before ? valueWords(before) : ''}
                </td>
                <td
                  className={
                    way === 'falling'
                      ? 'py-2 text-hot'
                      : way === 'rising'
                        ? 'py-2 text-ok'
                        : 'py-2 text-faint'
                  }
                >
                  {t(`review.way.${way}`)}
                </td>
                <td className="py-2 ps-4 text-end">
                  <Button
                    look="link"
                    aria-label={t('review.reword-name', { title: nameOf('script', script) })}
                    aria-expanded={open === script}
                    onClick={() => setOpen(open === script ? null : script)}
                  >
                    {t('review.reword')}
                  </Button>
                </td>
              </tr>
              {(open === script || reworded.has(script)) && (
                <tr>
                  <td colSpan={5} className="px-3 pb-4">
                    <Reword
                      id={script}
                      before={reworded.get(script)}
                      onSaved={(before) => {
                        onReworded(new Map(reworded).set(script, before));
                        setOpen(null);
                      }}
                      onUndone={() => onReworded(new Map([...reworded].filter(([id]) => id !== script)))}
                      onClose={() => setOpen(null)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </Table>
      )}
    </Section>
  );
}

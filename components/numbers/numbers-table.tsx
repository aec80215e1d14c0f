import { Info, TriangleAlert } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';

import type { Cells } from '@/lib/domain/counts/cells';
import { broughtIn, type Counts, sumOf } from '@/lib/domain/counts/days';
import { measured } from '@/lib/domain/counts/measured';
import { costPer, costsWithin } from '@/lib/domain/metrics/costs';
import { type Measured, metricGroups } from '@/lib/domain/metrics/measure';
import type { Dimension } from '@/lib/domain/metrics/metric';
import type { Period } from '@/lib/domain/metrics/period';
import { warns } from '@/lib/domain/metrics/warnings';
import type { MonthCost } from '@/lib/domain/month-cost';
import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { saveFile } from '../files/save-file';
import { Button } from '../ui/button';
import { PopButton } from '../ui/pop';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { countWords, valueWords } from './number-words';
import { asCsv, asMarkdown, type Line } from './table-text';
import { useNames } from './use-names';

/** Every number of the period beside that of the period before, and what it counts. */
export function NumbersTable({
  counts,
  now,
  groups,
  periods,
  by,
  costs,
  zone,
  shown,
}: {
  counts: Counts;
  /** Those of the period, summed. */
  now: Cells;
  /** The same told apart by `by`; null where nothing is told apart, or not yet. */
  groups: Counts | null;
  periods: { now: Period; before: Period } | null;
  by: Dimension | null;
  costs: readonly MonthCost[];
  zone: Zone;
  shown: string | null;
}) {
  const nameOf = useNames();
  const [copied, setCopied] = useState(false);
  const rows = useMemo(() => {
    const of = (period: Period | null, cells: Cells) => {
      const { until } = counts;
      const spent = costsWithin(costs, period, until, zone);
      return [
        ...measured({ cells, until }, by, groups && sumOf(groups, period, zone)),
        ...costPer(broughtIn(cells), spent, by),
      ];
    };
    const before = new Map(
      periods ? of(periods.before, sumOf(counts, periods.before, zone)).map((row) => [keyOf(row), row]) : [],
    );
    return of(periods?.now ?? null, now).map((row) => ({ row, before: before.get(keyOf(row)) }));
  }, [counts, now, groups, periods, by, costs, zone]);
  const lines = rows.map(({ row, before }): Line => ({
    name: t(`metrics.name.${row.metric}`),
    group: row.by === null || by === null ? '' : nameOf(by, row.by),
    value: valueWords(row),
    counts: countWords(row),
    before: before && before.of > 0 ? valueWords(before) : '',
  }));
  return (
    <Section
      title={t('numbers.table')}
      aside={
        <span className="flex gap-4">
          <Button look="link" onClick={() => saveFile('numbers.csv', asCsv(lines), 'text/csv')}>
            {t('numbers.csv')}
          </Button>
          <Button
            look="link"
            onClick={() => void navigator.clipboard.writeText(asMarkdown(lines)).then(() => setCopied(true))}
          >
            {copied ? t('numbers.copied') : t('numbers.copy')}
          </Button>
        </span>
      }
    >
      {shownGroups(rows).map(([group, members]) => (
        <Table
          label={t(`numbers.group.${group}`)}
          heads={[
            { label: t('numbers.number'), width: 'w-[36%]' },
            { label: t('numbers.value'), number: true, width: 'w-[26%]' },
            { label: t('numbers.counts'), width: 'w-[24%]' },
            { label: t('numbers.before'), number: true, width: 'w-[14%]' },
          ]}
          key={group}
          hideLabel={false}
        >
          {rows.map(({ row }, n) =>
            members.includes(row.metric) ? (
              <Row
                key={keyOf(row)}
                row={row}
                line={lines[n]!}
                shown={shown === row.metric && row.by === null}
              />
            ) : null,
          )}
        </Table>
      ))}
    </Section>
  );
}

/** The numbers of each group; those of costs where any were typed in. */
function shownGroups(rows: readonly { row: Measured }[]): [group: string, metrics: readonly string[]][] {
  const groups = Object.entries(metricGroups).map(([group, members]): [string, string[]] => [
    group,
    members.map(({ id }) => id),
  ]);
  const costs = [...new Set(rows.flatMap(({ row }) => (row.unit === 'money' ? row.metric : [])))];
  return costs.length > 0 ? [...groups, ['costs', costs]] : groups;
}

const keyOf = ({ metric, by }: Measured) => `${metric} ${by ?? ''}`;

function Row({ row, line, shown }: { row: Measured; line: Line; shown: boolean }) {
  const [open, setOpen] = useState(false);
  const at = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (shown) at.current?.scrollIntoView({ block: 'center' });
  }, [shown]);
  const total = row.by === null;
  return (
    <tr ref={at} className={shown ? 'border-t border-line bg-accent-wash' : 'border-t border-line'}>
      <th
        scope="row"
        className={
          total ? 'px-3 py-1 text-start font-medium' : 'py-1 ps-8 pe-3 text-start font-normal text-soft'
        }
      >
        {total ? line.name : line.group}
        {total && (
          <PopButton
            look="quiet"
            className="ms-2 min-h-12 align-middle"
            title={line.name}
            open={open}
            onOpen={setOpen}
            aria-label={t('numbers.about', { name: line.name })}
            trigger={<Info aria-hidden className="size-7" />}
          >
            {() => <p>{t(`metrics.definition.${row.metric}`)}</p>}
          </PopButton>
        )}
      </th>
      <td className="px-3 py-1 text-end whitespace-nowrap">
        {warns(row) && (
          <span className="me-3 text-hot">
            <TriangleAlert aria-hidden className="inline size-7" /> {t('numbers.warning')}
          </span>
        )}
        <span className={row.value === null ? 'text-faint' : 'font-medium'}>{line.value}</span>
      </td>
      <td className="px-3 py-1 whitespace-nowrap text-faint">{line.counts}</td>
      <td className="px-3 py-1 text-end whitespace-nowrap text-faint">{line.before}</td>
    </tr>
  );
}

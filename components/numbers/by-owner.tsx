import { sumOf } from '@/lib/domain/counts/days';
import { measured } from '@/lib/domain/counts/measured';
import { firstDay } from '@/lib/domain/counts/questions';
import { type Measured, metricGroups } from '@/lib/domain/metrics/measure';
import type { Period } from '@/lib/domain/metrics/period';
import { t } from '@/lib/i18n';

import { Cell, rowLook, Table } from '../ui/table';
import { Waiting } from '../ui/waiting';
import { countWords, isOfFew, valueWords } from './number-words';
import { type Asked, useCounts } from './use-counts';
import { useNames } from './use-names';

/** Every number of the period, of the team and of each who owned leads then, with what each counts. */
export function ByOwner({ asked, period }: { asked: Asked; period: Period | null }) {
  const nameOf = useNames();
  const { zone } = asked.settings;
  const from = firstDay(period, asked.now, zone);
  const { data: team } = useCounts(asked, 'all', from);
  const { data: groups } = useCounts(asked, 'owner', from);
  if (!team || !groups) return <Waiting label={t('numbers.person.every')} lines={6} />;
  const { until } = team;
  const rows = measured({ cells: sumOf(team, period, zone), until }, 'owner', sumOf(groups, period, zone));
  const told = new Map(rows.map((row) => [placeOf(row.metric, row.by), row]));
  const owners = [...new Set(rows.flatMap(({ by }) => by ?? []))]
    .map((id) => ({ id, name: nameOf('owner', id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="flex flex-col gap-6">
      <p className="text-small text-faint">{t('numbers.person.every-text')}</p>
      {Object.entries(metricGroups).map(([group, metrics]) => (
        <Table
          key={group}
          label={t('numbers.person.group', { group: t(`numbers.group.${group}`) })}
          hideLabel={false}
          heads={[
            { label: t('numbers.number'), width: `${FIRST} w-[180px] min-w-[130px] align-bottom` },
            ...[t('numbers.person.team'), ...owners.map(({ name }) => name)].map((label) => ({
              label,
              number: true,
              width: 'w-[140px] min-w-[140px] align-bottom',
            })),
          ]}
        >
          {metrics.map(({ id }) => (
            <tr key={id} className={rowLook}>
              <th scope="row" className={`${FIRST} px-3 py-3 text-start align-top font-medium`}>
                {t(`metrics.name.${id}`)}
              </th>
              {[null, ...owners.map((owner) => owner.id)].map((owner) => (
                <Cell key={owner ?? ''} number>
                  <Told row={told.get(placeOf(id, owner))} />
                </Cell>
              ))}
            </tr>
          ))}
        </Table>
      ))}
    </div>
  );
}

const placeOf = (metric: string, owner: string | null) => `${metric} ${owner ?? ''}`;

/** Stays in view where there are more people than fit beside it. */
const FIRST = 'sticky start-0 bg-ground';

/** A number, and below it what it counts; of a handful, only what it counts. */
function Told({ row }: { row: Measured | undefined }) {
  if (!row || (row.value === null && row.of === 0))
    return (
      <span className="text-faint">
        <span aria-hidden>–</span>
        <span className="sr-only">{t('numbers.nothing')}</span>
      </span>
    );
  const { n, of } = row;
  const [number, counted] = isOfFew(row)
    ? [t('numbers.of-all', { n, of }), t('numbers.person.few-to-say')]
    : [valueWords(row), countWords(row)];
  return (
    <>
      <span className={row.value === null ? 'text-faint' : ''}>{number}</span>
      <span className="block text-tiny text-balance text-faint">{counted}</span>
    </>
  );
}

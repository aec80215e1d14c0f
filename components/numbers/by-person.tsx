import { byPerson } from '@/lib/domain/metrics/by-person';
import type { Course } from '@/lib/domain/metrics/course';
import type { MetricContext } from '@/lib/domain/metrics/metric';
import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { useRoster } from '../data/use-roster';
import { Section } from '../ui/section';
import { Cell, rowLook, Table } from '../ui/table';
import { valueWords } from './number-words';
import { useNames } from './use-names';

type Props = {
  courses: readonly Course[];
  period: { from: Instant | null; to: Instant | null } | null;
  context: MetricContext;
};

/** The manager's Monday: who has how much, who is late, who answers in time. Empty for a rep who works alone. */
export function ByPerson({ courses, period, context }: Props) {
  const nameOf = useNames();
  const { data } = useRoster();
  if (!data || data.roster.length === 0 || courses.length === 0) return null;
  const asked = { from: period?.from ?? null, to: period?.to ?? null };
  const capacity = (owner: string | null) => data.roster.find(({ id }) => id === owner)?.capacity;
  return (
    <Section title={t('numbers.person.title')}>
      <Table
        label={t('numbers.person.title')}
        heads={[
          { label: t('numbers.person.name') },
          ...['open', 'late', 'week', 'kept', 'first'].map((column) => ({
            label: t(`numbers.person.${column}`),
            number: true,
          })),
        ]}
      >
        {byPerson(courses, asked, context).map(({ owner, open, late, none, week, kept, median }) => (
          <tr key={owner ?? ''} className={rowLook}>
            <Cell>
              <bdi>{nameOf('owner', owner ?? 'nobody')}</bdi>
            </Cell>
            <Cell number>
              {capacity(owner) === undefined ? open : t('numbers.of-all', { n: open, of: capacity(owner)! })}
            </Cell>
            <Cell number className={late + none > 0 ? 'text-hot' : ''}>
              {late + none}
            </Cell>
            <Cell number>
              {week.pace === null
                ? week.planned
                : t('numbers.person.week-of', { planned: week.planned, pace: week.pace })}
            </Cell>
            <Cell number>{valueWords(kept)}</Cell>
            <Cell number>{valueWords(median)}</Cell>
          </tr>
        ))}
      </Table>
    </Section>
  );
}

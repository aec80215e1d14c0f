import { useState } from 'react';

import { byPerson, firstDay, inPeriod } from '@/lib/domain/counts/questions';
import type { Period } from '@/lib/domain/metrics/period';
import { t } from '@/lib/i18n';

import { useRoster } from '../data/use-roster';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Cell, rowLook, Table } from '../ui/table';
import { ByOwner } from './by-owner';
import { valueWords } from './number-words';
import { type Asked, useCounts } from './use-counts';
import { useNames } from './use-names';

/** The manager's Monday: who has how much, who is late, who answers in time. Empty for a rep who works alone. */
export function ByPerson({ asked, period }: { asked: Asked; period: Period | null }) {
  const [every, setEvery] = useState(false);
  const nameOf = useNames();
  const { data } = useRoster();
  const { zone } = asked.settings;
  const isTeam = data !== undefined && data.roster.length > 0;
  const { data: counts } = useCounts(asked, isTeam ? 'person' : null, firstDay(period, asked.now, zone));
  if (!isTeam || !counts || counts.isEmpty) return null;
  const capacity = (owner: string | null) => data.roster.find(({ id }) => id === owner)?.capacity;
  return (
    <Section
      title={t('numbers.person.title')}
      aside={
        <Button look="link" aria-expanded={every} onClick={() => setEvery(!every)}>
          {t(every ? 'numbers.person.few' : 'numbers.person.every')}
        </Button>
      }
    >
      <Table
        label={t('numbers.person.title')}
        heads={[
          { label: t('numbers.person.name'), width: `${NAME} align-bottom` },
          ...['open', 'late', 'week', 'kept', 'first'].map((column) => ({
            label: t(`numbers.person.${column}`),
            number: true,
            width: 'min-w-[76px] align-bottom',
          })),
        ]}
      >
        {byPerson(inPeriod(counts, period, asked.now, zone)).map(
          ({ owner, open, late, none, week, kept, median }) => (
            <tr key={owner ?? ''} className={rowLook}>
              <Cell className={NAME}>
                <bdi>{nameOf('owner', owner ?? 'nobody')}</bdi>
              </Cell>
              <Cell number className="whitespace-nowrap">
                {capacity(owner) === undefined
                  ? open
                  : t('numbers.of-all', { n: open, of: capacity(owner)! })}
              </Cell>
              <Cell number className={late + none > 0 ? 'text-hot' : ''}>
                {late + none}
              </Cell>
              <Cell number className="whitespace-nowrap">
                {week.pace === null
                  ? week.planned
                  : t('numbers.person.week-of', { planned: week.planned, pace: week.pace })}
              </Cell>
              <Cell number className="whitespace-nowrap">
                {valueWords(kept)}
              </Cell>
              <Cell number className="whitespace-nowrap">
                {valueWords(median)}
              </Cell>
            </tr>
          ),
        )}
      </Table>
      {every && <ByOwner asked={asked} period={period} />}
    </Section>
  );
}

/** Stays in view where the numbers are wider than the screen. */
const NAME = 'sticky start-0 min-w-[110px] bg-ground';

import { type Counts, drawnIn } from '@/lib/domain/counts/days';
import { exactInterval } from '@/lib/domain/experiment/intervals';
import type { Arm } from '@/lib/domain/experiment/arms';
import { experimentResult } from '@/lib/domain/metrics/experiment-result';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { percent } from '../numbers/number-words';
import { Section } from '../ui/section';
import { Cell, rowLook, Table } from '../ui/table';
import { ExperimentPlace } from './words/experiment-place';
import { ProposedAlone } from './proposed-alone';
import type { Tried } from './use-experiments';
import { changeWords } from './words/change-words';

/** What was tried, how it ended, and what was learnt from it. */
export function Past({
  tried,
  drawn,
  now,
  zone,
}: {
  tried: readonly Tried[];
  drawn: Counts;
  now: Instant;
  zone: Zone;
}) {
  return (
    <Section title={t('experiments.past')}>
      <Table
        label={t('experiments.past')}
        heads={[
          { label: t('experiments.experiment') },
          { label: t('experiments.ended') },
          { label: t('experiments.outcome') },
          { label: t('experiments.side', { arm: 'A' }), number: true },
          { label: t('experiments.side', { arm: 'B' }), number: true },
          { label: t('experiments.learnt') },
        ]}
      >
        {tried.map(({ experiment, script, proposal }) => {
          const { id, name, change, ended } = experiment;
          const { counted } = experimentResult(drawnIn(drawn, id), experiment, now);
          return (
            <tr key={id} className={rowLook}>
              <th scope="row" className="min-w-[220px] px-3 py-3 text-start align-top font-medium">
                {name}
                <p className="text-small font-normal text-faint">
                  <ExperimentPlace change={change} /> · {changeWords(change, script)}
                </p>
                <ProposedAlone proposal={proposal} />
              </th>
              <Cell className="whitespace-nowrap">{dayWords(ended!.at, now, zone)}</Cell>
              <Cell className="whitespace-nowrap">{t(`experiments.decided.${ended!.decision}`)}</Cell>
              <ArmCell arm={counted.a} />
              <ArmCell arm={counted.b} />
              <Cell className="min-w-[200px]">{ended!.learnt}</Cell>
            </tr>
          );
        })}
      </Table>
    </Section>
  );
}

/** How many succeeded of those counted, and how far that can be trusted. */
function ArmCell({ arm }: { arm: Arm }) {
  const between = exactInterval(arm);
  return (
    <Cell number className="whitespace-nowrap">
      {arm.n > 0 && t('experiments.of-leads', { share: percent(arm.successes / arm.n), n: arm.n })}
      {between && (
        <span className="block text-small text-faint">
          {t('experiments.between', {
            low: Math.round(between[0] * 100),
            high: Math.round(between[1] * 100),
          })}
        </span>
      )}
    </Cell>
  );
}

import { useDeferredValue, useMemo, useState } from 'react';

import { dayOf } from '@/lib/domain/time/calendar';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { Tier } from '@/lib/domain/words';
import { reasonText, t } from '@/lib/i18n';

import { useSetup } from '../../data/use-settings';
import { useServices } from '../../data/services';
import { SelectField, TextField } from '../../ui/field';
import { PreviewCalendar } from './preview-calendar';
import { channelName, tierName } from '../parts/sentences';
import { type Sample, simulateSample } from './simulate-sample';
import { Cell, rowLook, Table } from '../../ui/table';

/** The playbook tried out on a sample lead. Null while it has problems. */
export function Preview({ playbook }: { playbook: Playbook | null }) {
  const { data: setup } = useSetup();
  return (
    <section aria-labelledby="preview" className="flex flex-col gap-5">
      <div>
        <h3 id="preview" className="font-semibold">
          {t('playbooks.preview.title')}
        </h3>
        <p className="text-small text-faint">
          {t(playbook ? 'playbooks.preview.text' : 'playbooks.preview.waits')}
        </p>
      </div>
      {playbook && setup && <Tried playbook={playbook} settings={setup.settings} />}
    </section>
  );
}

function Tried({ playbook, settings }: { playbook: Playbook; settings: Settings }) {
  const { clock } = useServices();
  const [chosen, choose] = useState<Partial<Sample>>({});
  const [view, setView] = useState('calendar');
  const sample = sampleOf(playbook, chosen, dayOf(clock(), settings.zone));
  const later = useDeferredValue(playbook);
  const asked = JSON.stringify(sample);
  const tried = useMemo(
    () => simulateSample(later, sampleOf(later, JSON.parse(asked) as Sample, sample.day), settings),
    [later, asked, settings, sample.day],
  );
  const set = (part: Partial<Sample>) => choose({ ...chosen, ...part });
  const word = (key: string) => t(`playbooks.preview.${key}`);
  const views = [
    { value: 'calendar', label: word('calendar') },
    { value: 'list', label: word('list') },
  ];
  return (
    <>
      <div className="grid grid-cols-2 items-end gap-4 lg:grid-cols-6">
        <SelectField
          label={word('tier')}
          value={sample.tier}
          onChange={(event) => set({ tier: Tier.parse(event.target.value) })}
          choices={Tier.options.map((tier) => ({ value: tier, label: tierName(tier) }))}
        />
        <SelectField
          label={word('stage')}
          value={sample.stage}
          onChange={(event) => set({ stage: event.target.value })}
          choices={playbook.stages.map(({ id, label }) => ({ value: id, label }))}
        />
        <SelectField
          label={word('source')}
          value={sample.source}
          onChange={(event) => set({ source: event.target.value })}
          choices={playbook.sources.map(({ id, label }) => ({ value: id, label }))}
        />
        <TextField
          label={word('from')}
          type="date"
          value={sample.day}
          onChange={(event) => event.target.value && set({ day: event.target.value })}
        />
        <TextField
          label={word('at')}
          type="time"
          value={sample.time}
          onChange={(event) => event.target.value && set({ time: event.target.value })}
        />
        <SelectField
          label={word('show')}
          value={view}
          onChange={(event) => setView(event.target.value)}
          choices={views}
        />
      </div>
      {'fault' in tried ? (
        <p role="alert" className="text-hot">
          {t('playbooks.preview.refused', { why: tried.fault })}
        </p>
      ) : tried.lines.length === 0 ? (
        <p className="text-soft">{word('none')}</p>
      ) : (
        <>
          <p className="text-small text-soft">
            {t('playbooks.preview.touches', {
              count: tried.lines.length,
              day: tried.lines.at(-1)!.at.slice(0, 10),
            })}
          </p>
          {view === 'calendar' ? (
            <PreviewCalendar lines={tried.lines} />
          ) : (
            <Table
              label={word('list')}
              heads={[
                { label: word('day') },
                { label: t('playbooks.cadence.number'), number: true },
                { label: t('playbooks.cadence.channel') },
                { label: t('playbooks.cadence.angle') },
                { label: word('why') },
              ]}
            >
              {tried.lines.map((line) => (
                <tr key={`${line.at} ${line.touch}`} className={rowLook}>
                  <Cell className="whitespace-nowrap font-medium">
                    {t('playbooks.moving.day', { day: line.at.slice(0, 10), time: line.at.slice(11) })}
                  </Cell>
                  <Cell number className="text-faint">
                    {line.touch}
                  </Cell>
                  <Cell>{channelName(line.channel as never)}</Cell>
                  <Cell>{t(`library.angle.${line.angle}`)}</Cell>
                  <Cell className="text-soft">{line.why.map(reasonText).join(' · ')}</Cell>
                </tr>
              ))}
            </Table>
          )}
        </>
      )}
    </>
  );
}

/** What was chosen as far as this playbook has it; else its first stage, and its first source of the tier. */
function sampleOf(playbook: Playbook, chosen: Partial<Sample>, today: string): Sample {
  const tier = chosen.tier ?? playbook.sources[0]!.tier;
  const known = (list: readonly { id: string }[], id: string | undefined) =>
    id !== undefined && list.some((one) => one.id === id) ? id : undefined;
  return {
    tier,
    day: chosen.day ?? today,
    time: chosen.time ?? '09:00',
    stage: known(playbook.stages, chosen.stage) ?? playbook.stages[0]!.id,
    source:
      known(playbook.sources, chosen.source) ??
      (playbook.sources.find((one) => one.tier === tier) ?? playbook.sources[0]!).id,
  };
}

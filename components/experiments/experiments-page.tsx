import { useState } from 'react';

import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';

import { usePanel } from '../data/panel-state';
import { useServices } from '../data/services';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Waiting } from '../ui/waiting';
import { Begin } from './begin';
import { firstChange } from './choose-change';
import { Past } from './past';
import type { JustEnded } from './end';
import { Running } from './running';
import { useCounted } from './use-counted';
import { type Tried, useExperiments } from './use-experiments';

/**
 * Experiments: those that run with what they say now, one to begin, and what was learnt from those before.
 */
export function ExperimentsPage({ settings }: { settings: Settings }) {
  const { clock } = useServices();
  const [now] = useState(() => clock());
  const toast = usePanel(({ toast }) => toast);
  const { data } = useExperiments();
  const { counted, drawn, isError, refetch } = useCounted(data?.tried ?? [], settings, now);
  const [justEnded, setJustEnded] = useState<JustEnded | null>(null);
  const running = data?.tried.filter(({ experiment }) => experiment.ended === null) ?? [];
  const past = data?.tried.filter(({ experiment }) => experiment.ended !== null) ?? [];
  const taken = running.map(({ experiment }) => experiment.change);
  const choices = data && {
    // The one new leads get comes first.
    playbooks: data.playbooks.toSorted(
      (a, b) => Number(b.id === settings.playbook) - Number(a.id === settings.playbook),
    ),
    scripts: data.scripts.filter(({ script }) =>
      taken.every((one) => one.of !== 'wording' || one.script !== script.id),
    ),
    taken,
  };
  const first = choices && firstChange(choices);
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('settings.experiments.title')}</h1>
        <p className="text-small text-faint">{t('experiments.text')}</p>
      </div>
      {toast && <Notice tone="stop">{toast.text}</Notice>}
      {isError && (
        <Notice tone="stop" action={t('experiments.again')} onAction={refetch}>
          {t('experiments.failed')}
        </Notice>
      )}
      {justEnded && (
        <Notice
          action={t('experiments.undo')}
          onAction={() => void justEnded.undo().then((done) => done && setJustEnded(null))}
        >
          {t('experiments.ended-now', { name: justEnded.name })}
        </Notice>
      )}
      {(!data || !counted || !drawn) && !isError && <Waiting label={t('experiments.reading')} lines={6} />}
      {data && counted && drawn && (
        <>
          <Section title={t('experiments.running')}>
            {running.length === 0 && <p className="text-soft">{t('experiments.none')}</p>}
            {running.map((tried) => (
              <Running
                key={tried.experiment.id}
                tried={tried}
                testable={data.scripts.find(({ script }) => isOf(tried, script.id)) ?? null}
                drawn={drawn}
                now={now}
                zone={settings.zone}
                onEnded={setJustEnded}
              />
            ))}
          </Section>
          {data.scripts.length === 0 && (
            <a className="self-start text-small underline" href="#scripts">
              {t('experiments.to-scripts')}
            </a>
          )}
          {choices && first && (
            <Begin
              key={running.length}
              choices={choices}
              first={first}
              counted={counted}
              settings={settings}
              now={now}
            />
          )}
          {past.length > 0 && <Past tried={past} drawn={drawn} now={now} zone={settings.zone} />}
        </>
      )}
    </div>
  );
}

const isOf = ({ experiment: { change } }: Tried, script: string) =>
  change.of === 'wording' && change.script === script;

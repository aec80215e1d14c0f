import { useState } from 'react';

import { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { type Setup, usePlaybooks } from '../data/use-settings';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { ModelLine } from '../first-line/model-line';
import type { Edit } from './edit';
import { Hours } from './hours';
import { Limits } from './limits';
import { ByAdministrator, useManaged } from '../form/by-administrator';
import { OtherVersion } from '../form/other-version';
import { Part } from '../form/part';
import { TimeOff } from '../form/time-off';
import { Snoozes } from './snoozes';
import { You } from './you';
import { Ideal } from './ideal-customer';

/** All of the rep's settings. Nothing is saved that could not be read again. */
export function SettingsForm({ setup }: { setup: Setup }) {
  const { data: playbooks = [] } = usePlaybooks();
  const managed = useManaged();
  const known = (id: string | null | undefined) => playbooks.some((one) => one.id === id);
  const [draft, setDraft] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const toast = usePanel(({ toast }) => toast);
  const { run, busy } = useCommand();
  const settings = draft ?? setup.settings;
  const change = (part: Partial<Settings>) => {
    setDraft({ ...settings, ...part });
    setSaved(false);
    setProblem(null);
  };
  const save = async () => {
    const read = Settings.safeParse(settings);
    if (!read.success)
      return setProblem(
        t('settings.invalid', { where: read.error.issues.map(({ path }) => path[0]).join(', ') }),
      );
    const { ok } = await run({ type: 'save-settings', settings: read.data });
    setSaved(ok);
    if (ok) setDraft(null);
  };
  const edit: Edit = { settings, change };
  return (
    <form
      noValidate
      className="flex flex-col gap-14"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h1 className="text-title font-semibold tracking-tight">{t('settings.title')}</h1>
      <OtherVersion
        kind="settings"
        read={(saved) => Settings.safeParse(saved).data}
        zone={setup.settings.zone}
        onShow={(other) => change(other)}
      />
      <You {...edit} />
      <Part title={t('settings.playbook.name')}>
        <ByAdministrator set={known(managed?.playbook)}>
          <SelectField
            label={t('settings.playbook.label')}
            hint={playbooks.find(({ id }) => id === settings.playbook)?.summary}
            value={settings.playbook}
            onChange={(event) => change({ playbook: event.target.value })}
            choices={playbooks.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </ByAdministrator>
      </Part>
      <Hours {...edit} managed={Boolean(managed?.hours)} />
      <TimeOff {...edit} />
      <Snoozes {...edit} />
      <Limits {...edit} />
      <Ideal {...edit} />
      <ModelLine />
      <div className="sticky bottom-0 flex items-center gap-4 border-t border-line bg-ground py-5">
        <Button type="submit" look="primary" disabled={busy || draft === null}>
          {t('settings.save')}
        </Button>
        <span role="status" className="text-small text-faint">
          {saved ? t('settings.saved') : draft ? t('settings.unsaved') : ''}
        </span>
        {(problem ?? toast) && <Notice tone="stop">{problem ?? toast?.text}</Notice>}
      </div>
    </form>
  );
}

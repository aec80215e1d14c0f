import '@/lib/i18n/team/join';

import { useState } from 'react';

import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import type { Connection } from '@/lib/store/database/team-rows';

import { useServices } from '../../data/services';
import { useRoster } from '../../data/use-roster';
import { saveFile } from '../../files/save-file';
import { Button } from '../../ui/button';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { connect } from '../members/connect';
import type { TeamFile } from './server-files';
import { emptyForm, faultsIn, type ServerForm, serversOf } from './server-form';
import { StartSteps } from './start-steps';
import { useFirstMember } from './use-first-member';
import { TeamStep } from './team-step';

/** A new team: where its server runs, the files for it, and then the connection. */
export function StartPage({ settings }: { settings: Settings }) {
  const { clock } = useServices();
  const { data: team } = useRoster();
  const [form, setForm] = useState<ServerForm>(emptyForm);
  const [tried, setTried] = useState(false);
  const [made, setMade] = useState<{ connection: Connection; files: TeamFile[] } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const listMyself = useFirstMember(settings);
  const faults = faultsIn(form);
  const shown = tried ? faults : {};
  const change = (part: Partial<ServerForm>) => setForm({ ...form, ...part });
  const text = (field: keyof ServerForm) => ({
    label: t(`team-join.form.${field}`),
    value: form[field],
    error: shown[field],
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
  });
  const save = (files: readonly TeamFile[]) => {
    for (const { name, text } of files) saveFile(name, text, 'text/plain');
  };
  const make = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0 || !team) return;
    const [{ startTeam, firstManager }, { hostedSigning }, { serverFiles }] = await Promise.all([
      import('@/lib/team/start-team'),
      import('@/lib/wire/credentials'),
      import('./server-files'),
    ]);
    const manager = settings.name.trim() || t('team.role.manager');
    const whose = { name: form.name.trim(), servers: serversOf(form), actor: team.self, manager };
    if (form.where === 'hosted') {
      const account = form.account.trim();
      const signing = hostedSigning(account, form.signing.trim());
      if (!signing) return setFault('fault.keys');
      return begin({ connection: await firstManager(whose, account, signing, clock()) });
    }
    const started = await startTeam(whose, clock());
    const files = serverFiles(form, started.accounts, started.root);
    save(files);
    setMade({ connection: started.connection, files });
  };
  const begin = async ({ connection }: { connection: Connection }) => {
    const failed = await connect(connection);
    setFault(failed);
    if (failed) return;
    await listMyself(connection);
    location.hash = '#team';
  };
  return (
    <TeamStep title={t('team-join.start')}>
      <TextField {...text('name')} maxLength={80} />
      <SelectField
        label={t('team-join.form.where')}
        value={form.where}
        choices={(['here', 'server', 'three', 'hosted'] as const).map((where) => ({
          value: where,
          label: t(`team-join.form.${where}`),
        }))}
        onChange={({ target }) => change({ where: target.value as ServerForm['where'] })}
      />
      {form.where === 'here' && <TextField {...text('local')} spellCheck={false} />}
      {(form.where === 'server' || form.where === 'hosted') && (
        <TextField {...text('address')} hint={t('team-join.form.address-hint')} spellCheck={false} />
      )}
      {form.where === 'three' && <TextArea {...text('addresses')} rows={3} spellCheck={false} />}
      {form.where === 'hosted' && (
        <>
          <TextField {...text('account')} spellCheck={false} />
          <TextField
            {...text('signing')}
            hint={t('team-join.form.signing-hint')}
            type="password"
            autoComplete="off"
          />
        </>
      )}
      {(form.where === 'server' || form.where === 'three') && (
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField {...text('cert')} spellCheck={false} />
          <TextField {...text('key')} spellCheck={false} />
        </div>
      )}
      {form.where !== 'hosted' && (
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField {...text('folder')} spellCheck={false} />
          <TextField {...text('disk')} inputMode="numeric" />
        </div>
      )}
      {made ? (
        <StartSteps files={made.files} onAgain={() => save(made.files)} onConnect={() => void begin(made)} />
      ) : (
        <Button look="primary" className="self-start" onClick={() => void make()}>
          {t(form.where === 'hosted' ? 'team-join.connect' : 'team-join.form.make')}
        </Button>
      )}
      {fault && <Notice tone="stop">{t(`team-join.${fault}`)}</Notice>}
    </TeamStep>
  );
}

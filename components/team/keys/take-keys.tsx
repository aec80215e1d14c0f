import { useState } from 'react';

import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import type { Connection } from '@/lib/store/database/team-rows';

import { dayWords } from '../../data/format';
import { useServices } from '../../data/services';
import { useNow } from '../../data/use-now';
import { FileButton } from '../../files/file-button';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { connect } from '../members/connect';

type Taken = { connection: Connection; team: string; name: string; saved: number; missing: string[] };

/** Takes over the signing keys from a file: in another manager's browser (`mine`), or on a new computer (null). */
export function TakeKeys({ mine, settings }: { mine: Connection | null; settings: Settings }) {
  const { db } = useServices();
  const now = useNow(60_000);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const unlock = async (locked: File) => {
    const [{ readKeys }, { takenOver }, { readRoster }] = await Promise.all([
      import('./read-keys'),
      import('@/lib/team/keys-file'),
      import('@/lib/store/read/roster'),
    ]);
    const found = await readKeys(locked, passphrase);
    if (typeof found === 'string') return setFault(`team-keys.${found}`);
    const { roster } = await readRoster(await db());
    const connection = takenOver(found.held, mine, roster);
    if (!connection) return setFault('team-keys.other-team');
    const known = (id: string) => id === connection.actor || Object.hasOwn(connection.renew ?? {}, id);
    const missing = roster.filter(({ id, role }) => role !== undefined && !known(id)).map(({ name }) => name);
    const { team, name } = found.held;
    setTaken({ connection, team: team.name, name, saved: found.saved, missing });
  };
  const take = async ({ connection }: Taken) => {
    const failed = await connect(connection);
    if (failed) setFault(`team-join.${failed}`);
    else location.hash = '#team';
  };
  const choose = (chosen: File) => {
    setFile(chosen);
    setTaken(null);
    setFault(null);
  };
  return (
    <div className="flex flex-col gap-4">
      <p>{t(mine ? 'team-keys.take-text' : 'team-keys.take-new')}</p>
      <FileButton name={t('team-keys.open')} accept=".sealed" onFile={choose}>
        {t('team-keys.open')}
      </FileButton>
      {file && !taken && (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            setBusy(true);
            setFault(null);
            void unlock(file).finally(() => setBusy(false));
          }}
        >
          <p className="text-small text-soft">{file.name}</p>
          <TextField
            type="password"
            autoComplete="off"
            label={t('team-keys.passphrase')}
            value={passphrase}
            onChange={({ target }) => setPassphrase(target.value)}
          />
          <Button type="submit" className="self-start" disabled={busy || passphrase === ''}>
            {t('team-keys.unlock')}
          </Button>
        </form>
      )}
      {taken && (
        <>
          <p className="font-medium">
            {t('team-keys.found', {
              team: taken.team,
              name: taken.name,
              day: dayWords(taken.saved, now, settings.zone),
            })}
          </p>
          {taken.missing.length > 0 && (
            <p className="text-small text-soft">
              {t('team-keys.missing', { names: new Intl.ListFormat('en').format(taken.missing) })}
            </p>
          )}
          <Button look="primary" className="self-start" onClick={() => void take(taken)}>
            {t('team-keys.yes')}
          </Button>
        </>
      )}
      {fault && <Notice tone="stop">{t(fault)}</Notice>}
    </div>
  );
}

import '@/lib/i18n/pages/copies';

import { t } from '@/lib/i18n';

import { CheckField, TextField } from '../ui/field';

/** Whether files are locked, and the passphrase typed twice. */
export type Lock = { on: boolean; one: string; other: string };

const SHORTEST = 12;

/** What stands against a passphrase; null where nothing does. */
export function passphraseFault({ one, other }: Lock): 'short' | 'differs' | null {
  if (one.length < SHORTEST) return 'short';
  return one === other ? null : 'differs';
}

type Props = { lock: Lock; onChange: (lock: Lock) => void; label?: string };

export function PassphraseFields({ lock, onChange, label = t('copies.lock.label') }: Props) {
  return (
    <div className="flex max-w-[420px] flex-col gap-4">
      <CheckField
        label={label}
        hint={t('copies.lock.hint')}
        checked={lock.on}
        onChange={(event) => onChange({ ...lock, on: event.target.checked })}
      />
      {lock.on && <NewPassphrase lock={lock} onChange={onChange} />}
    </div>
  );
}

/** A passphrase that is being chosen, typed twice. */
export function NewPassphrase({ lock, onChange }: Omit<Props, 'label'>) {
  return (
    <>
      <TextField
        type="password"
        autoComplete="new-password"
        label={t('copies.lock.passphrase')}
        hint={t('copies.lock.short', { count: SHORTEST })}
        value={lock.one}
        onChange={(event) => onChange({ ...lock, one: event.target.value })}
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label={t('copies.lock.again')}
        value={lock.other}
        error={passphraseFault(lock) === 'differs' && lock.other !== '' ? t('copies.lock.differs') : null}
        onChange={(event) => onChange({ ...lock, other: event.target.value })}
      />
    </>
  );
}

import '@/lib/i18n/pages/settings';

import { useState } from 'react';

import { t } from '@/lib/i18n';

import { boundKeys, type KeyId, keys, type OwnKeys, printed, takenBy } from '../data/keys';
import { useCommand } from '../data/use-command';
import type { Setup } from '../data/use-settings';
import { Part } from '../form/part';
import { Button } from '../ui/button';
import { KeyRow } from './key-row';
import { ChromeKeys } from './chrome-keys';

/** Every shortcut of the panel, to be changed one at a time. Each change is saved at once. */
export function Keys({ setup: { settings } }: { setup: Setup }) {
  const { run } = useCommand();
  const own: OwnKeys = settings.keys;
  const [problem, setProblem] = useState<{ id: KeyId; text: string } | null>(null);
  const save = (keys: Record<string, string>) => {
    setProblem(null);
    void run({ type: 'save-settings', settings: { ...settings, keys } });
  };
  /** Whether the key was free. What it has is named, so that the rep can change that first. */
  const take = (id: KeyId, key: string): boolean => {
    const other = takenBy(key, id, own);
    if (other !== undefined) {
      const name = t(`now.keys.${other}`);
      setProblem({ id, text: t('settings.keys.taken', { key: printed(key), name }) });
      return false;
    }
    const { [id]: _, ...rest } = own;
    save(standardOf(id) === key ? rest : { ...rest, [id]: key });
    return true;
  };
  return (
    <div className="flex flex-col gap-14">
      <h1 className="text-title font-semibold tracking-tight">{t('settings.keys.title')}</h1>
      <Part title={t('settings.keys.panel')} text={t('settings.keys.text')}>
        <ul aria-label={t('settings.keys.panel')} className="flex flex-col">
          {boundKeys(own).map((one) => (
            <KeyRow
              key={one.id}
              shortcut={one}
              standard={standardOf(one.id)}
              problem={problem?.id === one.id ? problem.text : null}
              onKey={(key) => take(one.id, key)}
              onUnusable={() => setProblem({ id: one.id, text: t('settings.keys.unusable') })}
              onLeave={() => setProblem(null)}
            />
          ))}
        </ul>
        <Button className="self-start" disabled={Object.keys(own).length === 0} onClick={() => save({})}>
          {t('settings.keys.reset-all')}
        </Button>
      </Part>
      <ChromeKeys />
    </div>
  );
}

const standardOf = (id: KeyId): string => keys.find((one) => one.id === id)!.key;

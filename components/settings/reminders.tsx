import '@/lib/i18n/pages/settings';
import { useState } from 'react';

import type { Clock } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { Reply } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';

import { useCommand } from '../data/use-command';
import type { Setup } from '../data/use-settings';
import { useServices } from '../data/services';
import { momentWords } from '../data/format';
import { Button } from '../ui/button';
import { CheckField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Part } from '../form/part';

type Tested = Reply['test-reminders'] | 'failed' | null;

/** When the rep is reminded, and proof that it works. Each change is saved at once. */
export function Reminders({ setup: { settings } }: { setup: Setup }) {
  const { run } = useCommand();
  const [tested, setTested] = useState<Tested>(null);
  const save = (part: Partial<typeof settings>) =>
    void run({ type: 'save-settings', settings: { ...settings, ...part } });
  const test = async () => {
    const answer = await send('test-reminders', {});
    setTested(answer.ok ? answer.value : 'failed');
  };
  return (
    <div className="flex flex-col gap-14">
      <h1 className="text-title font-semibold tracking-tight">{t('settings.reminders.title')}</h1>
      <Part title={t('settings.reminders.daily')} text={t('settings.reminders.daily-text')}>
        <CheckField
          label={t('settings.reminders.on')}
          checked={settings.reminder.on}
          onChange={(event) => save({ reminder: { ...settings.reminder, on: event.target.checked } })}
        />
        <div className="max-w-[160px]">
          <TextField
            type="time"
            label={t('settings.reminders.at')}
            value={settings.reminder.at}
            disabled={!settings.reminder.on}
            onChange={(event) =>
              event.target.value &&
              save({ reminder: { ...settings.reminder, at: event.target.value as Clock } })
            }
          />
        </div>
        <CheckField
          label={t('settings.reminders.sla')}
          checked={settings.slaAlerts}
          onChange={(event) => save({ slaAlerts: event.target.checked })}
        />
      </Part>
      <Part title={t('settings.reminders.quiet')} text={t('settings.reminders.quiet-text')}>
        <CheckField
          label={t('settings.reminders.quiet-on')}
          checked={settings.quiet !== null}
          onChange={(event) =>
            save({ quiet: event.target.checked ? { from: '19:00' as Clock, to: '07:30' as Clock } : null })
          }
        />
        {settings.quiet && (
          <div className="grid max-w-[340px] grid-cols-2 gap-4">
            <TextField
              type="time"
              label={t('settings.reminders.quiet-from')}
              value={settings.quiet.from}
              onChange={(event) =>
                event.target.value &&
                save({ quiet: { ...settings.quiet!, from: event.target.value as Clock } })
              }
            />
            <TextField
              type="time"
              label={t('settings.reminders.quiet-to')}
              value={settings.quiet.to}
              onChange={(event) =>
                event.target.value && save({ quiet: { ...settings.quiet!, to: event.target.value as Clock } })
              }
            />
          </div>
        )}
      </Part>
      <Part title={t('settings.reminders.test')} text={t('settings.reminders.test-text')}>
        <Button className="self-start" onClick={() => void test()}>
          {t('settings.reminders.test')}
        </Button>
        {tested && <Result tested={tested} zone={settings.zone} />}
      </Part>
    </div>
  );
}

function Result({ tested, zone }: { tested: Exclude<Tested, null>; zone: string }) {
  const { clock } = useServices();
  if (tested === 'failed') return <Notice tone="stop">{t('settings.reminders.no-worker')}</Notice>;
  const words = (at: number | null) =>
    at === null ? t('settings.reminders.never') : momentWords(at, clock(), zone);
  return (
    <div className="flex flex-col gap-3">
      <Notice tone={tested.shown ? 'plain' : 'warn'}>
        {t(tested.shown ? 'settings.reminders.shown' : 'settings.reminders.not-shown')}
      </Notice>
      <dl className="grid grid-cols-[auto_1fr] gap-x-7 gap-y-2">
        <dt className="text-faint">{t('settings.reminders.last')}</dt>
        <dd>{words(tested.last)}</dd>
        <dt className="text-faint">{t('settings.reminders.next')}</dt>
        <dd>{words(tested.next)}</dd>
      </dl>
    </div>
  );
}

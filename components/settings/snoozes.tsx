import '@/lib/i18n/pages/settings';

import { instantOf } from '@/lib/domain/time/calendar';
import { parseWhen } from '@/lib/domain/time/when';
import { t } from '@/lib/i18n';

import { momentWords } from '../data/format';
import { useServices } from '../data/services';
import { Part } from '../form/part';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import type { Edit } from './edit';

const MOST = 9;
const USUAL = ['two-hours', 'tomorrow', 'monday'] as const;

/** What is offered at one tap when something is put off: in the rep's own words, each with what it means now. */
export function Snoozes({ settings, change }: Edit) {
  const { clock } = useServices();
  const now = clock();
  const snoozes = settings.snoozes ?? USUAL.map((one) => t(`now.when.${one}`));
  const set = (at: number, words: string) =>
    change({ snoozes: snoozes.map((one, other) => (other === at ? words : one)) });
  const means = (words: string) => {
    const when = parseWhen(words, now, settings.zone);
    return when && momentWords(instantOf(when.day, when.time, settings.zone), now, settings.zone);
  };
  return (
    <Part title={t('settings.snooze.title')} text={t('settings.snooze.text')}>
      <ul aria-label={t('settings.snooze.title')} className="flex flex-col gap-4">
        {snoozes.map((words, at) => (
          <li key={at} className="flex items-start gap-4">
            <div className="flex-1">
              <TextField
                label={t('settings.snooze.one', { at: at + 1 })}
                hideLabel
                value={words}
                maxLength={80}
                hint={means(words) && t('settings.snooze.means', { moment: means(words)! })}
                error={means(words) ? null : t('settings.snooze.unread')}
                onChange={(event) => set(at, event.target.value)}
              />
            </div>
            <Button
              look="quiet"
              className="min-h-14 text-small"
              aria-label={t('settings.snooze.remove-of', { words })}
              onClick={() => change({ snoozes: snoozes.filter((_, other) => other !== at) })}
            >
              {t('settings.off.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-4">
        <Button
          disabled={snoozes.length >= MOST}
          onClick={() => change({ snoozes: [...snoozes, t('settings.snooze.new')] })}
        >
          {t('settings.off.add')}
        </Button>
        <Button look="quiet" disabled={settings.snoozes === null} onClick={() => change({ snoozes: null })}>
          {t('settings.snooze.usual')}
        </Button>
      </div>
    </Part>
  );
}

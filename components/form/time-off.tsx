import { useState } from 'react';

import type { Day } from '@/lib/domain/time/calendar';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Part } from './part';

/** Days away: touches wait until after. */
export function TimeOff({
  settings,
  change,
}: {
  settings: Pick<Settings, 'timeOff'>;
  change: (part: Pick<Settings, 'timeOff'>) => void;
}) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [label, setLabel] = useState('');
  const backwards = from !== '' && to !== '' && from > to;
  const add = () => {
    change({
      timeOff: [
        ...settings.timeOff,
        { from: from as Day, to: (to || from) as Day, label: label.trim() },
      ].toSorted((a, b) => a.from.localeCompare(b.from)),
    });
    setFrom('');
    setTo('');
    setLabel('');
  };
  return (
    <Part title={t('settings.off.title')} text={t('settings.off.text')}>
      {settings.timeOff.length > 0 && (
        <ul aria-label={t('settings.off.title')} className="flex flex-col">
          {settings.timeOff.map((off, at) => (
            <li
              key={`${off.from} ${off.to} ${at}`}
              className="flex items-center gap-4 border-b border-line py-2"
            >
              <span className="flex-1">
                {t(off.from === off.to ? 'settings.off.day' : 'settings.off.days', {
                  from: off.from,
                  to: off.to,
                })}
                {off.label && ` · ${off.label}`}
              </span>
              <Button
                look="quiet"
                className="text-small"
                onClick={() => change({ timeOff: settings.timeOff.filter((_, other) => other !== at) })}
              >
                {t('settings.off.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_1fr_auto]">
        <TextField
          type="date"
          label={t('settings.off.from')}
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          type="date"
          label={t('settings.off.to')}
          value={to}
          min={from}
          error={backwards ? t('settings.hours.backwards') : null}
          onChange={(event) => setTo(event.target.value)}
        />
        <TextField
          label={t('settings.off.label')}
          value={label}
          maxLength={80}
          onChange={(event) => setLabel(event.target.value)}
        />
        <Button disabled={!from || backwards} onClick={add}>
          {t('settings.off.add')}
        </Button>
      </div>
    </Part>
  );
}

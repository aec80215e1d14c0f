import { t } from '@/lib/i18n';

import { CheckField, SelectField, TextArea, TextField } from '../ui/field';
import { linesOf } from '../form/lines-of';
import { Part } from '../form/part';
import type { Edit } from './edit';

const themes = ['system', 'light', 'dark'] as const;

/** Who signs, and which addresses are the rep's own and never a lead's. */
export function You({ settings, change }: Edit) {
  return (
    <Part title={t('settings.you.title')}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('settings.you.name')}
          value={settings.name}
          maxLength={120}
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextField
          label={t('settings.you.company')}
          value={settings.company}
          maxLength={120}
          onChange={(event) => change({ company: event.target.value })}
        />
      </div>
      <TextField
        type="url"
        label={t('settings.you.booking')}
        hint={t('settings.you.booking-hint')}
        value={settings.bookingLink}
        maxLength={500}
        onChange={(event) => change({ bookingLink: event.target.value })}
      />
      <TextArea
        rows={3}
        label={t('settings.you.addresses')}
        hint={t('settings.you.addresses-hint')}
        defaultValue={settings.ownAddresses.join('\n')}
        onChange={(event) =>
          change({ ownAddresses: linesOf(event.target.value).map((line) => line.toLowerCase()) })
        }
      />
      <SelectField
        label={t('settings.you.theme')}
        value={settings.theme}
        onChange={(event) => change({ theme: event.target.value as (typeof themes)[number] })}
        choices={themes.map((theme) => ({ value: theme, label: t(`settings.theme.${theme}`) }))}
      />
      <CheckField
        label={t('settings.you.clipboard')}
        hint={t('settings.you.clipboard-hint')}
        checked={settings.clipboardOnly}
        onChange={(event) => change({ clipboardOnly: event.target.checked })}
      />
      <CheckField
        label={t('settings.closed.label')}
        hint={t('settings.closed.hint')}
        checked={settings.watchClosed}
        onChange={(event) => change({ watchClosed: event.target.checked })}
      />
    </Part>
  );
}

import '@/lib/i18n/pages/settings';
import { t } from '@/lib/i18n';

import { TextField } from '../ui/field';
import { linesOf } from '../form/lines-of';
import { Part } from '../form/part';
import type { Edit } from './edit';

const kinds = ['sizes', 'industries', 'roles', 'countries'] as const;

/** Whom the rep sells to: words found in a lead's own give points for fit. */
export function Ideal({ settings, change }: Edit) {
  return (
    <Part title={t('settings.ideal.title')} text={t('settings.ideal.text')}>
      <div className="grid gap-5 sm:grid-cols-2">
        {kinds.map((kind) => (
          <TextField
            key={kind}
            label={t(`settings.ideal.${kind}`)}
            placeholder={t(`settings.ideal.${kind}-example`)}
            defaultValue={settings.ideal[kind].join(', ')}
            onChange={(event) =>
              change({ ideal: { ...settings.ideal, [kind]: linesOf(event.target.value) } })
            }
          />
        ))}
      </div>
    </Part>
  );
}

import { useEffect, useState } from 'react';

import { t } from '@/lib/i18n';
import { forgetView, type LeadView, onViews, readViews, saveView } from '@/lib/session/lead-views';

import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';

/** Ways of looking at the table that were saved under a name, and the one now to be saved. */
export function Views({ view, onView }: { view: LeadView; onView: (view: LeadView) => void }) {
  const [views, setViews] = useState<readonly [string, LeadView][]>([]);
  const [name, setName] = useState('');
  useEffect(() => {
    void readViews().then(setViews);
    return onViews(setViews);
  }, []);
  const shown = views.find(([, one]) => JSON.stringify(one) === JSON.stringify(view))?.[0] ?? '';
  return (
    <div className="flex flex-wrap items-end gap-4">
      {views.length > 0 && (
        <SelectField
          label={t('leads.views')}
          value={shown}
          choices={[
            { value: '', label: t('leads.all') },
            ...views.map(([one]) => ({ value: one, label: one })),
          ]}
          onChange={({ target }) => {
            const found = views.find(([one]) => one === target.value);
            if (found) onView(found[1]);
          }}
        />
      )}
      {shown ? (
        <Button look="quiet" onClick={() => void forgetView(shown)}>
          {t('leads.forget-view')}
        </Button>
      ) : (
        <form
          className="flex items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) void saveView(name.trim().slice(0, 60), view).then(() => setName(''));
          }}
        >
          <TextField
            label={t('leads.view-name')}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <Button type="submit" disabled={!name.trim()}>
            {t('leads.save-view')}
          </Button>
        </form>
      )}
    </div>
  );
}

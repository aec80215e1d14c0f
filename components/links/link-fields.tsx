import { useState } from 'react';

import { type ShelfItem, ShelfKind } from '@/lib/domain/script/links';
import { t } from '@/lib/i18n';

import type { Option } from '../../lib/views/lead-view';
import { Ticks } from '../script-parts/ticks';
import { LANGUAGES } from '../script-parts/language-name';
import { languageName } from '../script-parts/language-name';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';

type Props = {
  item: ShelfItem;
  stages: readonly Option[];
  change: (part: { [Key in keyof ShelfItem]?: ShelfItem[Key] | undefined }) => void;
  onRemove: () => void;
};

/** One link, and whom it is for. A case study also says who it is about and what changed. */
export function LinkFields({ item, stages, change, onRemove }: Props) {
  const [industries, setIndustries] = useState(item.industries.join(', '));
  const name = item.title || t('scripts.shelf.untitled');
  return (
    <li>
      <fieldset className="flex flex-col gap-4 border-b border-line py-6">
        <legend className="sr-only">{name}</legend>
        <div className="grid gap-4 sm:grid-cols-[140px_1fr_1fr_auto] sm:items-end">
          <SelectField
            label={t('scripts.shelf.kind')}
            value={item.kind}
            onChange={(event) => change({ kind: event.target.value as ShelfKind })}
            choices={ShelfKind.options.map((kind) => ({
              value: kind,
              label: t(`scripts.shelf.kinds.${kind}`),
            }))}
          />
          <TextField
            label={t('scripts.shelf.title')}
            value={item.title}
            maxLength={200}
            onChange={(event) => change({ title: event.target.value })}
          />
          <TextField
            type="url"
            label={t('scripts.shelf.url')}
            value={item.url}
            maxLength={500}
            placeholder="https://"
            onChange={(event) => change({ url: event.target.value })}
          />
          <Button look="quiet" aria-label={t('scripts.shelf.remove-one', { name })} onClick={onRemove}>
            {t('scripts.shelf.remove')}
          </Button>
        </div>
        {item.kind === 'case-study' && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t('scripts.shelf.client')}
              value={item.client ?? ''}
              maxLength={120}
              onChange={(event) => change({ client: event.target.value })}
            />
            <TextField
              label={t('scripts.shelf.result')}
              hint={t('scripts.shelf.result-hint')}
              value={item.result ?? ''}
              maxLength={200}
              onChange={(event) => change({ result: event.target.value })}
            />
          </div>
        )}
        <div className="grid gap-4 sm:grid-cols-[1fr_140px_1fr]">
          <TextField
            label={t('scripts.shelf.industries')}
            hint={t('scripts.shelf.industries-hint')}
            value={industries}
            onChange={(event) => {
              setIndustries(event.target.value);
              change({
                industries: event.target.value
                  .split(',')
                  .map((one) => one.trim())
                  .filter(Boolean)
                  .slice(0, 20),
              });
            }}
          />
          <SelectField
            label={t('scripts.editor.language')}
            value={item.lang ?? ''}
            onChange={(event) => change({ lang: event.target.value || undefined })}
            choices={[
              { value: '', label: t('library.any') },
              ...LANGUAGES.map((code) => ({ value: code, label: languageName(code) })),
            ]}
          />
          <Ticks
            label={t('scripts.editor.stages')}
            options={stages}
            value={item.stages}
            onChange={(chosen) => change({ stages: chosen })}
          />
        </div>
      </fieldset>
    </li>
  );
}

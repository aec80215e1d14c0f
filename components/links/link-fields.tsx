import { useState } from 'react';

import { type Link, LinkKind } from '@/lib/domain/script/links';
import { t } from '@/lib/i18n';

import type { Option } from '../../lib/views/lead-view';
import { Ticks } from '../script-parts/ticks';
import { LANGUAGES, languageName } from '../script-parts/language-name';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';

type Props = {
  item: Link;
  stages: readonly Option[];
  change: (part: { [Key in keyof Link]?: Link[Key] | undefined }) => void;
  onRemove: () => void;
};

/** One link, and whom it is for. A case study also says who it is about and what changed. */
export function LinkFields({ item, stages, change, onRemove }: Props) {
  const [industries, setIndustries] = useState(item.industries.join(', '));
  const name = item.title || t('scripts.links.untitled');
  return (
    <li>
      <fieldset className="flex flex-col gap-4 border-b border-line py-6">
        <legend className="sr-only">{name}</legend>
        <div className="grid gap-4 sm:grid-cols-[140px_1fr_1fr_auto] sm:items-end">
          <SelectField
            label={t('scripts.links.kind')}
            value={item.kind}
            onChange={(event) => change({ kind: event.target.value as LinkKind })}
            choices={LinkKind.options.map((kind) => ({
              value: kind,
              label: t(`scripts.links.kinds.${kind}`),
            }))}
          />
          <TextField
            label={t('scripts.links.title')}
            value={item.title}
            maxLength={200}
            onChange={(event) => change({ title: event.target.value })}
          />
          <TextField
            type="url"
            label={t('scripts.links.url')}
            value={item.url}
            maxLength={500}
            placeholder="https://"
            onChange={(event) => change({ url: event.target.value })}
          />
          <Button look="quiet" aria-label={t('scripts.links.remove-one', { name })} onClick={onRemove}>
            {t('scripts.links.remove')}
          </Button>
        </div>
        {item.kind === 'case-study' && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={t('scripts.links.client')}
              value={item.client ?? ''}
              maxLength={120}
              onChange={(event) => change({ client: event.target.value })}
            />
            <TextField
              label={t('scripts.links.result')}
              hint={t('scripts.links.result-hint')}
              value={item.result ?? ''}
              maxLength={200}
              onChange={(event) => change({ result: event.target.value })}
            />
          </div>
        )}
        <div className="grid gap-4 sm:grid-cols-[1fr_140px_1fr]">
          <TextField
            label={t('scripts.links.industries')}
            hint={t('scripts.links.industries-hint')}
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

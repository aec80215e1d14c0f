import { useMemo } from 'react';

import type { FillFor } from '@/lib/domain/render/fill-for';
import { render } from '@/lib/domain/render/render';
import { scopeOf } from '@/lib/domain/scope/scope';
import type { Wording } from '@/lib/domain/script/wordings';
import { reasonText, t } from '@/lib/i18n';

import { Marked } from '../lead/marked-text';
import { SelectField } from '../ui/field';
import type { Sample } from './read-editor';

/** A text as it would go out, to a sample or to one of today's leads, as it is typed. */
export function Preview({
  wording,
  fill,
  samples,
  chosen,
  onChoose,
}: {
  wording: Wording;
  fill: FillFor;
  samples: readonly Sample[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const { lang, subject, body } = wording;
  const shown = useMemo(
    () =>
      render(
        { subject, body },
        scopeOf(fill.lead, fill.settings, { ...fill.more, ...(lang !== 'en' && { lang }) }),
      ),
    [fill, lang, subject, body],
  );
  return (
    <section aria-label={t('scripts.editor.preview')} className="flex flex-col gap-4">
      <SelectField
        label={t('scripts.editor.preview-for')}
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
        choices={[
          ...['full', 'empty'].map((id) => ({ value: id, label: t(`scripts.editor.sample.${id}`) })),
          ...samples.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-sunk">
        {shown.subject && (
          <p className="px-6 py-3 font-medium wrap-anywhere">
            <span className="sr-only">{t('now.subject')}: </span>
            <Marked text={shown.subject} missing={shown.missing} />
          </p>
        )}
        <p className="min-h-[120px] whitespace-pre-wrap px-6 py-5 wrap-anywhere">
          {shown.errors.length > 0 ? (
            <span className="text-faint">{t('scripts.editor.unreadable')}</span>
          ) : (
            <Marked text={shown.body} missing={shown.missing} />
          )}
        </p>
      </div>
      {shown.warnings.length > 0 && (
        <ul aria-label={t('now.warnings')} className="text-small text-warm">
          {shown.warnings.map((warning) => (
            <li key={warning.code + JSON.stringify(warning.args)}>{reasonText(warning)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { useMemo, useRef, useState } from 'react';

import { fillScript } from '@/lib/domain/render/fill-script';
import type { Script } from '@/lib/domain/script/script';
import { variantsFor } from '@/lib/domain/script/text';
import type { Channel } from '@/lib/domain/words';
import { reasonText, t } from '@/lib/i18n';

import { BlanksForm } from '../lead/blanks-form';
import { Marked } from '../lead/marked-text';
import { Origins } from '../lead/origins';
import { useFillBlank } from '../lead/use-fill-blank';
import { Button } from '../ui/button';
import { CopyOnly, InsertInto, Keep } from './script-buttons';
import type { Tab } from './read-tab';
import { WhatWorks } from '../script-parts/what-works';
import { wordingName } from '../script-parts/wording-name';

/** The words of a script as they would go out to the person beside, and what to do with them. */
export function ScriptPreview({
  script,
  channel,
  tab: { view, fill, favourites, results },
  theirs,
}: {
  script: Script;
  channel: Channel;
  tab: Tab;
  theirs: boolean;
}) {
  const [chosen, choose] = useState<string | null>(null);
  const blank = useRef<HTMLInputElement>(null);
  const fillBlank = useFillBlank(view?.row ?? null);
  const variants = variantsFor(script, channel, fill.lang);
  const variant = variants.some(({ id }) => id === chosen) ? chosen : null;
  const { subject, body, segments, missing, warnings, errors } = useMemo(
    () => fillScript(script, channel, fill, variant),
    [script, channel, fill, variant],
  );
  return (
    <div className="mb-5 divide-y divide-line overflow-hidden rounded-lg border border-line">
      {variants.length > 0 && (
        <div role="group" aria-label={t('scripts.wordings')} className="flex flex-wrap gap-2 px-4 py-2">
          {[null, ...variants.map(({ id }) => id)].map((id) => (
            <Button
              key={id ?? ''}
              look={id === variant ? 'plain' : 'quiet'}
              aria-pressed={id === variant}
              onClick={() => choose(id)}
            >
              {wordingName(script, id)}
            </Button>
          ))}
        </div>
      )}
      {subject && (
        <p className="bg-sunk px-6 py-3 font-medium">
          <span className="sr-only">{t('now.subject')}: </span>
          <Marked text={subject} missing={missing} />
        </p>
      )}
      <p className="whitespace-pre-wrap bg-sunk px-6 py-5 wrap-anywhere">
        <Marked text={body} missing={missing} />
      </p>
      {errors.map(({ line, why, message }) => (
        <p key={`${line} ${message}`} role="alert" className="px-6 py-3 text-small text-hot">
          {t('now.script-error', { line, message: reasonText(why) })}
        </p>
      ))}
      {view && missing.length > 0 && (
        <BlanksForm key={missing[0]!.name} missing={missing} onFill={fillBlank} box={blank} />
      )}
      {view && errors.length === 0 && (
        <div className="flex items-center gap-4 px-6 py-3 text-small">
          <ul aria-label={t('now.warnings')} className="min-w-0 flex-1 text-warm">
            {warnings.map((warning) => (
              <li key={warning.code + JSON.stringify(warning.args)}>{reasonText(warning)}</li>
            ))}
          </ul>
          <Origins segments={segments} />
        </div>
      )}
      <div className="px-6 py-3">
        <WhatWorks script={script} results={results} />
      </div>
      <div className="flex gap-3 px-6 py-4">
        {errors.length > 0 ? (
          <span className="flex-1" />
        ) : view ? (
          <InsertInto
            view={view}
            theirs={theirs}
            words={{ body, subject, blank: missing[0]?.label ?? null, script: script.id, variant, channel }}
            toBlank={() => blank.current?.focus()}
          />
        ) : (
          <CopyOnly script={script.id} body={body} />
        )}
        <Keep script={script.id} favourite={favourites.includes(script.id)} />
      </div>
    </div>
  );
}

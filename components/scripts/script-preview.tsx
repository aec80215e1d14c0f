import { useMemo } from 'react';

import { fillScript } from '@/lib/domain/fill-script';
import type { Script } from '@/lib/domain/script';
import type { Channel } from '@/lib/domain/words';
import { say, t } from '@/lib/i18n';

import { Marked } from '../now/marked';
import { CopyOnly, InsertInto, Keep } from './script-buttons';
import type { Tab } from './read-tab';
import { WhatWorks } from './what-works';

/** The words of a script as they would go out to the person beside, and what to do with them. */
export function ScriptPreview({ script, channel, tab: { view, fill, favourites, results }, theirs }: { script: Script; channel: Channel; tab: Tab; theirs: boolean }) {
  const { subject, body, missing, warnings, errors } = useMemo(() => fillScript(script, channel, fill), [script, channel, fill]);
  return (
    <div className="mb-5 divide-y divide-line overflow-hidden rounded-lg border border-line">
      {subject && <p className="bg-sunk px-6 py-3 font-medium"><span className="sr-only">{t('now.subject')}: </span><Marked text={subject} missing={missing} /></p>}
      <p className="whitespace-pre-wrap bg-sunk px-6 py-5 wrap-anywhere"><Marked text={body} missing={missing} /></p>
      {errors.map(({ line, why, message }) => <p key={`${line} ${message}`} role="alert" className="px-6 py-3 text-small text-hot">{t('now.script-error', { line, message: say(why) })}</p>)}
      {view && warnings.length > 0 && <ul aria-label={t('now.warnings')} className="px-6 py-3 text-small text-warm">{warnings.map((warning) => <li key={warning.code + JSON.stringify(warning.args)}>{say(warning)}</li>)}</ul>}
      <WhatWorks result={results.get(script.id)} />
      <div className="flex gap-3 px-6 py-4">
        {errors.length > 0 ? <span className="flex-1" />
          : view ? <InsertInto view={view} theirs={theirs} words={{ body, subject, blank: missing[0]?.label ?? null, script: script.id }} />
          : <CopyOnly script={script.id} body={body} />}
        <Keep script={script.id} favourite={favourites.includes(script.id)} />
      </div>
    </div>
  );
}

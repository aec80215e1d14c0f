import { languageSet } from '@/lib/domain/lead/lead-language';
import { t } from '@/lib/i18n';

import { useCommand } from '../../data/use-command';
import { useServices } from '../../data/services';
import { seenOf } from '../../lead/seen-of';
import { languageName } from '../../script-parts/language-name';
import type { LeadView } from '../../../lib/views/lead-view';

/** The language of the words: as the lead writes, or as the rep says, from then on for every script. */
export function LanguageOfWords({ view: { row, script } }: { view: LeadView }) {
  const { run } = useCommand();
  const { clock } = useServices();
  const set = languageSet(row);
  const languages = [...new Set([...script!.languages, ...(set ? [set] : [])])];
  const choose = (code: string) =>
    void run({
      type: 'edit-lead',
      leadId: row.id,
      seen: seenOf(row, ['language']),
      fields: { language: code ? { value: code, origin: { from: 'rep', at: clock() } } : null },
    });
  return (
    <select
      aria-label={t('now.language')}
      value={set ?? ''}
      onChange={(event) => choose(event.target.value)}
      className="-ms-2 me-auto min-h-12 min-w-0 cursor-pointer truncate rounded-md bg-transparent text-soft"
    >
      <option value="">
        {set ? t('now.language-auto') : t('now.language-now', { language: languageName(script!.lang) })}
      </option>
      {languages.map((code) => (
        <option key={code} value={code}>
          {languageName(code)}
        </option>
      ))}
    </select>
  );
}

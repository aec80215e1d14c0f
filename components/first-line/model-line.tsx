import '@/lib/i18n/cards/first-line';
import '@/lib/i18n/cards/translate';

import { useQuery } from '@tanstack/react-query';

import { t } from '@/lib/i18n';

import { Part } from '../form/part';
import { hasTranslator } from '../translate/translator';
import { modelState } from './readiness';

/** The languages that scripts are shipped in. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'ja'] as const;
const nameOf = new Intl.DisplayNames('en', { type: 'language' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Whether this browser can propose first lines and translate; where it cannot, why, and what would bring it. */
export function ModelLine() {
  const { data } = useQuery({
    queryKey: ['language-model'],
    queryFn: () => modelState(LANGUAGES),
    networkMode: 'always',
    staleTime: Infinity,
  });
  return (
    data && (
      <Part title={t('first-line.name')} text={t('first-line.model.text')}>
        <p className="text-small text-soft">
          {t(`first-line.model.${data.state}`, {
            languages: list.format(data.languages.map((lang) => nameOf.of(lang)!)),
          })}
        </p>
        <p className="text-small text-soft">{t(hasTranslator() ? 'translate.here' : 'translate.not-here')}</p>
      </Part>
    )
  );
}

import { allCountries } from '@/lib/domain/country';
import type { Zone } from '@/lib/domain/time/calendar';
import type { Survey } from '@/lib/files/leads/importing/file-survey';
import { t } from '@/lib/i18n';
import type { FileAnswers } from '@/lib/session/import-job';

import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';

type Props = {
  survey: Survey;
  answers: FileAnswers;
  zone: Zone;
  onAnswer: (more: FileAnswers) => void;
};

/** What a file does not say of itself and somebody has to. An answer stays, to be changed. */
export function Asks({ survey, answers, zone, onAnswer }: Props) {
  const asked = (about: string) => survey.asks.find((ask) => ask.about === about);
  const [order, times, country, columns] = ['date format', 'time zone', 'country', 'columns'].map(asked);
  const shown = order || answers.order || times || answers.zone || country || answers.country;
  if (!shown && !columns) return null;
  const hint = (key: string, ask: typeof order) =>
    ask && t(`import.asks.${key}-hint`, { column: ask.column ?? '', example: ask.example ?? '' });
  return (
    <section aria-label={t('import.asks.title')} className="flex max-w-[480px] flex-col gap-4">
      <h2 className="font-semibold">{t('import.asks.title')}</h2>
      {columns && <Notice tone="warn">{t('import.asks.columns')}</Notice>}
      {(order || answers.order) && (
        <SelectField
          label={t('import.asks.order')}
          hint={hint('order', order)}
          value={answers.order ?? ''}
          onChange={({ target }) =>
            (target.value === 'dmy' || target.value === 'mdy') && onAnswer({ order: target.value })
          }
          choices={[
            { value: '', label: t('import.asks.choose') },
            { value: 'dmy', label: t('import.asks.dmy') },
            { value: 'mdy', label: t('import.asks.mdy') },
          ]}
        />
      )}
      {(times || answers.zone) && (
        <SelectField
          label={t('import.asks.zone')}
          hint={hint('zone', times)}
          value={answers.zone ?? ''}
          onChange={({ target }) => target.value && onAnswer({ zone: target.value })}
          choices={[
            { value: '', label: t('import.asks.choose') },
            { value: zone, label: t('import.asks.own', { zone }) },
            { value: 'UTC', label: t('import.asks.utc') },
          ]}
        />
      )}
      {(country || answers.country) && (
        <SelectField
          label={t('import.asks.country')}
          hint={hint('country', country)}
          value={answers.country ?? ''}
          onChange={({ target }) => target.value && onAnswer({ country: target.value })}
          choices={[
            { value: '', label: t('import.asks.choose') },
            ...allCountries().map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
    </section>
  );
}

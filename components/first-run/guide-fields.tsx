import { t } from '@/lib/i18n';

import { TextField } from '../ui/field';
import { addressOf, type Guide } from './guide';

/** One link that people ask for, and what it does to the words that go to them. */
export function GuideFields({
  guide,
  error,
  onChange,
}: {
  guide: Guide;
  error: string | null;
  onChange: (guide: Guide) => void;
}) {
  const url = addressOf(guide.url);
  return (
    <>
      <TextField
        type="url"
        label={t('settings.first.guide')}
        hint={
          url
            ? t('settings.first.guide-words', {
                title: guide.title.trim() || t('settings.first.guide-usual'),
                url,
              })
            : t('settings.first.guide-hint')
        }
        error={error}
        value={guide.url}
        maxLength={500}
        onChange={(event) => onChange({ ...guide, url: event.target.value })}
      />
      {url && (
        <TextField
          label={t('settings.first.guide-title')}
          placeholder={t('settings.first.guide-usual')}
          value={guide.title}
          maxLength={200}
          onChange={(event) => onChange({ ...guide, title: event.target.value })}
        />
      )}
    </>
  );
}

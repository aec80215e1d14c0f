import '@/lib/i18n/team/lead';

import { t } from '@/lib/i18n';
import type { ColleagueWrote as Wrote } from '@/lib/views/lead-view';

import { agoWords } from '../../data/format';
import { useNow } from '../../data/use-now';

/** Said before the rep writes: somebody of the team was the last to. */
export function ColleagueWrote({ wrote: { by, at, channel } }: { wrote: Wrote }) {
  const now = useNow(60_000);
  return (
    <section
      aria-label={t('team-lead.wrote-region')}
      className="rounded-md border border-warm bg-warm-wash px-5 py-3 text-small"
    >
      <p>
        {t('team-lead.wrote', {
          who: by,
          ago: agoWords(Math.max(0, now - at)),
          channel: t(`words.channel.${channel}`),
        })}{' '}
        <span className="text-soft">{t('team-lead.wrote-first')}</span>
      </p>
    </section>
  );
}

import { t } from '@/lib/i18n';

import { usePanel } from '../../data/panel-state';
import { useNow } from '../../data/use-now';
import { cityOf, clock } from '../../data/format';
import { PopButton } from '../../ui/pop';
import { TierPill } from '../../lead/tier-pill';
import type { LeadView } from '../../../lib/views/lead-view';

/** Who this is, how hot and why. */
export function LeadHead({ view }: { view: LeadView }) {
  const { row, name, stage, zone } = view;
  const now = useNow(60_000);
  const work = [row.fields['title']?.value, row.fields['company']?.value].filter(Boolean);
  return (
    <section aria-label={t('now.lead')}>
      <div className="flex items-start gap-4">
        <h1 className="min-w-0 flex-1 text-title font-semibold tracking-tight wrap-anywhere">
          <bdi>{name}</bdi>
        </h1>
        <TierPill tier={row.tier} />
      </div>
      <p className="truncate text-soft">
        {work.length === 0
          ? ' '
          : work.map((part, at) => (
              <span key={part}>
                {at > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
      </p>
      <div className="mt-2 flex min-h-12 items-center gap-4">
        <Score view={view} />
        <span className="ms-auto truncate text-small text-faint">
          {stage}
          {zone && ` · ${cityOf(zone)} ${clock(now, zone)}`}
          {!zone && row.status !== 'active' && ` · ${t(`words.status.${row.status}`)}`}
        </span>
      </div>
    </section>
  );
}

function Score({ view: { score } }: { view: LeadView }) {
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  return (
    <>
      <output aria-label={t('now.score')} className="font-semibold">
        {score.total}
      </output>
      <PopButton
        look="link"
        trigger={t('now.why-score')}
        title={t('now.why-score')}
        open={pop === 'why'}
        onOpen={(open) => setPop(open ? 'why' : null)}
      >
        {() => (
          <>
            <ul aria-label={t('now.reasons')} className="flex flex-col gap-2">
              {score.parts.map((part, at) => (
                <li key={`${part.id} ${at}`} className="flex gap-4">
                  <span className="flex-1 first-letter:uppercase">{part.because}</span>
                  <span className="font-mono text-small">
                    {part.points > 0 ? `+${part.points}` : part.points}
                  </span>
                </li>
              ))}
            </ul>
            <p className="flex gap-4 border-t border-line pt-3 font-semibold">
              <span className="flex-1">{t('now.sum')}</span>
              <span className="font-mono text-small">{score.total}</span>
            </p>
          </>
        )}
      </PopButton>
    </>
  );
}

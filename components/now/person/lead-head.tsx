import { Pencil } from 'lucide-react';

import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { cityOf, clock } from '../../data/format';
import { usePanel } from '../../data/panel-state';
import { useNow } from '../../data/use-now';
import { Avatar } from '../../lead/avatar';
import { OddTexts, ShownText } from '../../lead/shown-text';
import { TierPill } from '../../lead/tier-pill';
import { Button } from '../../ui/button';
import { PopButton } from '../../ui/pop';

/** Who this is, how hot and why. It stays while the rest scrolls. */
export function LeadHead({ view }: { view: LeadView }) {
  const { row, name, stage, zone, score } = view;
  const now = useNow(60_000);
  const setPop = usePanel(({ setPop }) => setPop);
  const work = [row.fields['title']?.value, row.fields['company']?.value].filter(Boolean);
  return (
    <section aria-label={t('now.lead')} className="flex gap-5 border-b border-line px-7 pt-5 pb-3">
      <Avatar name={name} tier={row.tier} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-4">
          <h1 className="line-clamp-2 min-w-0 flex-1 text-title font-semibold tracking-tight wrap-anywhere">
            <ShownText text={name} />
          </h1>
          <TierPill tier={row.tier}>
            <output aria-label={t('now.score')}>{score.total}</output>
          </TierPill>
        </div>
        {work.length > 0 && (
          <p className="truncate text-soft">
            {work.map((part, at) => (
              <span key={part}>
                {at > 0 && ' · '}
                <ShownText text={part!} />
              </span>
            ))}
          </p>
        )}
        <OddTexts texts={[name, row.fields['company']?.value ?? '', ...row.keys.emails]} />
        <div className="flex min-h-12 items-center gap-3 text-small text-faint">
          <span className="min-w-0 truncate">
            {stage}
            {zone
              ? ` · ${t('now.local-time', { time: clock(now, zone), city: cityOf(zone) })}`
              : row.status !== 'active' && ` · ${t(`words.status.${row.status}`)}`}
          </span>
          <Score view={view} />
          {leaves(view.limit, 'note') && (
            <Button
              look="quiet"
              className="ms-auto min-h-12! px-2"
              aria-label={t('now.edit')}
              title={t('now.edit')}
              aria-haspopup="dialog"
              onClick={() => setPop('edit')}
            >
              <Pencil aria-hidden size={14} />
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function Score({ view: { score } }: { view: LeadView }) {
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  return (
    <PopButton
      look="link"
      className="shrink-0"
      trigger={t('now.why')}
      aria-label={t('now.why-score')}
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
  );
}

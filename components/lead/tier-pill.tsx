import type { ReactNode } from 'react';

import type { Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { cx } from '../ui/cx';

const colours: Record<Tier, string> = {
  hot: 'bg-hot-wash text-hot',
  warm: 'bg-warm-wash text-warm',
  cold: 'bg-cold-wash text-cold',
  unqualified: 'bg-sunk text-soft',
};
const dots: Record<Tier, string> = {
  hot: 'bg-hot',
  warm: 'bg-warm',
  cold: 'bg-cold',
  unqualified: 'bg-faint',
};

/** The tier as a word; the colour only repeats it. */
export function TierPill({ tier, children }: { tier: Tier; children?: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex shrink-0 items-center gap-3 rounded-full px-[9px] py-1 text-small font-semibold',
        colours[tier],
      )}
    >
      <TierDot tier={tier} />
      <span role="status" aria-label={t('now.tier')}>
        {t(`words.tier.${tier}`)}
      </span>
      {children}
    </span>
  );
}

export function TierDot({ tier }: { tier: Tier }) {
  return <span aria-hidden className={cx('inline-block size-3 shrink-0 rounded-full', dots[tier])} />;
}

/** A tier in a table. */
export function TierWord({ tier }: { tier: Tier }) {
  return (
    <span className="inline-flex items-center gap-3">
      <TierDot tier={tier} />
      {t(`words.tier.${tier}`)}
    </span>
  );
}

import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { useNow } from '../data/use-now';
import { agoWords } from '../data/format';
import { ShownText } from '../lead/shown-text';
import { TierDot } from '../lead/tier-pill';
import { useGoTo } from './use-go-to';

/** Somebody who went quiet, and since when. */
export function QuietRow({ row }: { row: LeadRow }) {
  const goTo = useGoTo();
  const now = useNow(60_000);
  const since = Math.max(row.lastIn?.at ?? 0, row.lastOut?.at ?? 0, row.savedAt);
  return (
    <li>
      <button
        type="button"
        onClick={() => goTo(row)}
        className="-mx-7 grid w-[calc(100%+28px)] grid-cols-[8px_minmax(0,1fr)_auto] items-center gap-5 px-7 py-3 text-start outline-offset-[-2px] hover:bg-sunk"
      >
        <TierDot tier={row.tier} />
        <span className="truncate">
          <ShownText text={row.fields['name']?.value ?? row.keys.emails[0] ?? ''} also={row.keys.emails} />
          <span className="sr-only"> {t(`words.tier.${row.tier}`)}</span>
        </span>
        <span className="text-small text-faint">
          {t('today.quiet-for', { span: agoWords(Math.max(0, now - since)) })}
        </span>
      </button>
    </li>
  );
}

import { HOUR } from '@/lib/domain/time/spans';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { agoWords, dayWords, leftWords } from '../../data/format';
import { useNow } from '../../data/use-now';
import { cx } from '../../ui/cx';

/** How long they have waited for an answer, against the time in which the source promises one. */
export function Waited({ view: { owed, settings } }: { view: LeadView }) {
  const { since, deadline } = owed!;
  const now = useNow(1000);
  return (
    <div className="flex items-baseline gap-4">
      <h2 className="min-w-0 flex-1 text-body font-semibold">
        {t('answer.wrote', { span: agoWords(now - since) })}
      </h2>
      {deadline !== null && (
        <span className={cx('shrink-0 font-semibold', deadline - now < HOUR ? 'text-hot' : 'text-ink')}>
          {leftWords(deadline, now, settings.zone)}
        </span>
      )}
    </div>
  );
}

/** What follows an answer that stays unanswered. */
export function IfSilent({ view: { owed, settings } }: { view: LeadView }) {
  const now = useNow(60_000);
  if (!owed?.then) return null;
  const { cadence, at } = owed.then;
  return (
    <p className="px-6 py-3 text-small text-faint">
      {t('answer.silent', { cadence, day: dayWords(at, now, settings.zone) })}
    </p>
  );
}

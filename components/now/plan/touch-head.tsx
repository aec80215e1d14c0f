import type { NextTouch } from '@/lib/domain/lead/lead';
import { reasonText, t } from '@/lib/i18n';

import { useNow } from '../../data/use-now';
import { dueWords } from '../../data/format';
import { ChannelIcon } from '../../lead/channel-icon';
import { cx } from '../../ui/cx';

/** Which touch, when, and why then. The countdown moves by the second only while an SLA runs. */
export function TouchHead({ next, dueAt, zone }: { next: NextTouch; dueAt: number; zone: string }) {
  const now = useNow(next.due.deadline === null ? 60_000 : 1000);
  const due = dueWords({ at: dueAt, deadline: next.due.deadline }, now, zone);
  const [first, ...more] = next.due.why;
  return (
    <div className="px-6 py-5">
      <div className="flex flex-wrap items-center gap-x-4">
        <ChannelIcon channel={next.channel} />
        <h2 className="flex-1 text-body font-semibold whitespace-nowrap">
          {t('now.touch', { touch: next.touch, of: next.of, channel: t(`words.channel.${next.channel}`) })}
        </h2>
        <time
          dateTime={new Date(dueAt).toISOString()}
          className={cx('ms-auto font-semibold', due.late || due.soon ? 'text-hot' : 'text-ink')}
        >
          {due.text}
        </time>
      </div>
      {more.length === 0 ? (
        <p className="text-small text-faint">{first && reasonText(first)}</p>
      ) : (
        <details className="text-small text-faint">
          <summary className="list-none">
            {reasonText(first!)} ·{' '}
            <span className="underline decoration-line underline-offset-3">
              {t('now.more-reasons', { count: more.length })}
            </span>
          </summary>
          <ul className="mt-1 flex flex-col gap-1">
            {more.map((reason, at) => (
              <li key={`${reason.code} ${at}`}>{reasonText(reason)}</li>
            ))}
          </ul>
        </details>
      )}
      <ProgressDots touch={next.touch} of={next.of} />
    </div>
  );
}

/** How far the cadence has come: done, next, still to come. Words say the same above. */
function ProgressDots({ touch, of }: { touch: number; of: number }) {
  const shown = Math.min(of, 20);
  const at = of === shown ? touch : Math.ceil((touch / of) * shown);
  return (
    <div aria-hidden className="mt-4 flex gap-2">
      {Array.from({ length: shown }, (_, step) => (
        <span
          key={step}
          className={cx(
            'h-2 flex-1 rounded-full',
            step + 1 < at
              ? 'bg-accent'
              : step + 1 === at
                ? 'bg-linear-to-r from-accent from-45% to-line to-45%'
                : 'bg-line',
          )}
        />
      ))}
    </div>
  );
}

import { t } from '@/lib/i18n';

import { useNow } from '../../data/use-now';
import { dayWords } from '../../data/format';
import { cx } from '../../ui/cx';
import { Section } from '../../ui/section';
import type { LeadView } from '../../../lib/views/lead-view';

/** The running cadence: what was done and what would come if nobody answers. */
export function Cadence({ view: { row, progress, settings } }: { view: LeadView }) {
  const now = useNow(60_000);
  if (progress.length === 0) return null;
  return (
    <Section
      title={t('now.cadence')}
      aside={<span className="truncate text-tiny text-faint">{row.enrolment?.name}</span>}
    >
      <ol aria-label={t('now.cadence')} className="flex flex-col">
        {progress.map((touch) => (
          <li
            key={`${touch.touch} ${touch.at}`}
            aria-current={touch.state === 'next' ? 'step' : undefined}
            className={cx(
              'grid grid-cols-[84px_1fr_auto] gap-4 py-1',
              touch.state === 'next' ? 'font-semibold text-ink' : 'text-soft',
            )}
          >
            <span className="text-faint">{dayWords(touch.at, now, settings.zone)}</span>
            <span>{t('now.step', { touch: touch.touch, channel: t(`words.channel.${touch.channel}`) })}</span>
            <span className="text-small text-faint">{t(`now.step-state.${touch.state}`)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

import type { Period } from '@/lib/domain/metrics/period';
import { t } from '@/lib/i18n';

import { useLive } from '../data/use-live';
import { Section } from '../ui/section';
import type { Deeper } from './deeper';
import { ComparedTable } from './compared-table';

/** The page on which each question of a long review is followed up. */
const LINKS = {
  month: ['experiments', 'scripts', 'playbooks'],
  quarter: ['playbooks', 'learning', 'team'],
} as const;

/** What a monthly or quarterly review looks at beyond the trends, and where to change it. */
export function DeeperTables({
  every,
  deeper,
  period,
}: {
  every: keyof typeof LINKS;
  deeper: readonly Deeper[];
  period: Period;
}) {
  const { data: experiments } = useLive(
    ['experiments-reviewed'],
    async () => (await import('@/lib/store/numbers/experiments')).readExperiments,
  );
  const ended = experiments?.filter(({ ended: end }) => end !== null && end.at >= period.from) ?? [];
  return (
    <Section
      title={t(`review.deeper.${every}`)}
      aside={
        <span className="flex gap-4 text-small">
          {LINKS[every].map((part) => (
            <a key={part} className="text-soft underline" href={`#${part}`}>
              {t(`review.to.${part}`)}
            </a>
          ))}
        </span>
      }
    >
      {every === 'month' && experiments && (
        <p className="text-soft">
          {t('review.experiments', {
            running: experiments.filter(({ ended: end }) => end === null).length,
            ended: ended.length,
          })}
        </p>
      )}
      {deeper.length === 0 && <p className="text-soft">{t('review.deeper-none')}</p>}
      <div className="grid gap-x-8 gap-y-6 xl:grid-cols-2">
        {deeper.map(({ title, rows }) => (
          <ComparedTable
            key={title}
            label={title}
            hideLabel={false}
            head={t('review.group')}
            every={every}
            rows={rows}
          />
        ))}
      </div>
    </Section>
  );
}

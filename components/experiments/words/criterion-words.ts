import type { Experiment } from '@/lib/domain/experiment/experiment';
import { t } from '@/lib/i18n';

/** What counts as success, within how long, how often it happens anyway and how often it is hoped to with B. */
export function criterionWords({ success, windowDays, baseline, lift }: Experiment): string {
  return t(`experiments.criterion-${success}`, {
    count: windowDays,
    from: inPercent(baseline),
    to: inPercent(baseline + lift),
  });
}

const inPercent = (share: number) => Math.round(share * 1000) / 10;

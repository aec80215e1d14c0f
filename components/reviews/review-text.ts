import { t } from '@/lib/i18n';

import type { Trend } from './trends';

/** The one page a review ends in, as Markdown. */
export function reviewPage({
  title,
  trends,
  acts,
  decisions,
}: {
  title: string;
  trends: readonly Trend[];
  acts: readonly string[];
  decisions: string;
}): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const row = (...cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const decided = [...acts, ...decisions.split('\n').map((line) => line.trim())].filter(Boolean);
  return [
    `# ${title}`,
    '',
    row(t('review.number'), t('review.now'), t('review.before')),
    row('---', '---', '---'),
    ...trends.map(({ name, now, before, counts }) => row(counts ? `${name} (${counts})` : name, now, before)),
    '',
    `## ${t('review.decided')}`,
    '',
    ...decided.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

import { t } from '@/lib/i18n';

import type { Every } from './compared-table';
import type { Deeper } from './deeper';
import type { Trend } from './trends';

/** What was found at each point of the agenda, as typed. */
export type Notes = Readonly<Record<string, string>>;

/** The one page a review ends in, as Markdown. */
export function reviewPage({
  title,
  every,
  trends,
  deeper,
  notes,
  acts,
  decisions,
}: {
  title: string;
  every: Every;
  trends: readonly Trend[];
  deeper: readonly Deeper[];
  notes: Notes;
  acts: readonly string[];
  decisions: string;
}): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const row = (...cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const told = (rows: readonly Trend[]) =>
    rows.map(({ name, now, before, counts }) => row(counts ? `${name} (${counts})` : name, now, before));
  const heads = [t(`review.span.${every}.now`), t(`review.span.${every}.before`)];
  const found = Object.entries(notes).filter(([, note]) => note.trim() !== '');
  const decided = [...acts, ...decisions.split('\n').map((line) => line.trim())].filter(Boolean);
  return [
    `# ${title}`,
    '',
    row(t('review.number'), ...heads),
    row('---', '---', '---'),
    ...told(trends),
    ...deeper.flatMap(({ title: name, rows }) => [
      '',
      row(name, ...heads),
      row('---', '---', '---'),
      ...told(rows),
    ]),
    ...(found.length > 0 ? ['', `## ${t('review.agenda')}`, ''] : []),
    ...found.map(([point, note]) => `- ${point}: ${note.trim()}`),
    '',
    `## ${t('review.decided')}`,
    '',
    ...decided.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

/** The lines of a kept page that say what was decided. */
export function decisionsIn(page: string): string[] {
  const [, after = ''] = page.split(`## ${t('review.decided')}\n`);
  return after.split('\n').flatMap((line) => (line.startsWith('- ') ? line.slice(2) : []));
}

import { tableCsv } from '@/lib/files/table-csv';
import { t } from '@/lib/i18n';

/** One row of the table as it is read on screen. */
export type Line = { name: string; group: string; value: string; counts: string; before: string };

const heads = () => [
  t('numbers.number'),
  t('numbers.by'),
  t('numbers.value'),
  t('numbers.counts'),
  t('numbers.before'),
];
const cells = ({ name, group, value, counts, before }: Line) => [name, group, value, counts, before];

/** The table for a spreadsheet. */
export function asCsv(lines: readonly Line[]): string {
  return tableCsv([heads(), ...lines.map(cells)]);
}

/** The table for a message or a note. */
export function asMarkdown(lines: readonly Line[]): string {
  const row = (all: readonly string[]) => `| ${all.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(heads()), row(heads().map(() => '---')), ...lines.map((line) => row(cells(line)))].join('\n');
}

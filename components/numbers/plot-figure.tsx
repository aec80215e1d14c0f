import type { ReactNode } from 'react';

import { tableCsv } from '@/lib/files/table-csv';
import { t } from '@/lib/i18n';

import { saveFile } from '../files/save-file';
import { Button } from '../ui/button';

/** What a plot shows, as a table: its heads, then its rows. */
export type PlotTable = { heads: readonly string[]; rows: readonly (readonly (string | number)[])[] };

/** A plot with its name, and the table behind it for whoever reads rather than looks. */
export function PlotFigure({
  name,
  table,
  children,
}: {
  name: string;
  table: PlotTable;
  children: ReactNode;
}) {
  const { heads, rows } = table;
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="text-body font-semibold">{name}</figcaption>
      {rows.length === 0 ? <p className="text-soft">{t('plots.empty')}</p> : children}
      {rows.length > 0 && (
        <details className="text-small">
          <summary aria-label={`${t('plots.table')}: ${name}`} className="text-soft">
            {t('plots.table')}
          </summary>
          <table className="mt-2 border-collapse">
            <thead>
              <tr className="text-left text-tiny text-faint">
                {heads.map((head) => (
                  <th key={head} scope="col" className="py-1 pe-8 font-medium">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first, ...others]) => (
                <tr key={String(first)} className="border-t border-line">
                  <th scope="row" className="py-1 pe-8 text-left font-normal">
                    {first}
                  </th>
                  {others.map((cell, n) => (
                    <td key={heads[n + 1]} className="py-1 pe-8">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <Button look="link" onClick={() => saveFile('plot.csv', tableCsv([heads, ...rows]), 'text/csv')}>
            {t('plots.csv')}
          </Button>
        </details>
      )}
    </figure>
  );
}

import type { Reason } from '@/lib/domain/reason';
import { csvPieces } from '@/lib/files/leads/exporting/csv';
import { refusedRows } from '@/lib/files/leads/exporting/refused-rows';
import type { Survey } from '@/lib/files/leads/importing/file-survey';
import type { RefusedRow } from '@/lib/files/leads/importing/preview';
import { openFile } from '@/lib/files/leads/reading/open-file';
import { reasonText } from '@/lib/i18n';

import { saveFile } from '../../files/save-file';
import { chosenFile } from './file-in-progress';

/**
 * The refused rows as they stand in the file, with the reason beside them: to be mended and imported again.
 */
export async function saveRefused(
  file: File,
  survey: Survey,
  refused: readonly { row: number; why: Reason }[],
): Promise<void> {
  const why = new Map(refused.map((one) => [one.row, one.why]));
  const rows: RefusedRow[] = [];
  const open = await openFile(chosenFile(file));
  for await (const slice of open.rows())
    for (const { row, line, cells } of slice.rows)
      if (why.has(row)) rows.push({ row, line, cells, refused: why.get(row)! });
  const text = [...csvPieces(refusedRows(rows, survey.headers, reasonText))].join('');
  saveFile(`${file.name.replace(/\.\w+$/, '')}-refused.csv`, text, 'text/csv');
}

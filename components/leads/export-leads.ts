import type { Instant } from '@/lib/domain/time/calendar';
import type { Settings } from '@/lib/domain/settings/settings';
import { calendarPieces } from '@/lib/files/leads/exporting/calendar-file';
import { cardPieces } from '@/lib/files/leads/exporting/cards';
import { csvPieces } from '@/lib/files/leads/exporting/csv';
import { leadTable } from '@/lib/files/leads/exporting/lead-table';
import { pipelineSheet } from '@/lib/files/leads/exporting/pipeline-sheet';
import { workbookPieces } from '@/lib/files/leads/exporting/workbook';
import { fileLeadOf } from '@/lib/files/leads/saved/file-lead-of';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import type { Called } from './table-lead';

/** CSV, Excel, cards, the sheet of four-stages, and the next touches as a calendar. */
export type Format = 'csv' | 'xlsx' | 'vcf' | 'pipeline' | 'ics';

const TYPES: Record<Format, { ending: string; type: string }> = {
  csv: { ending: 'csv', type: 'text/csv' },
  pipeline: { ending: 'csv', type: 'text/csv' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  vcf: { ending: 'vcf', type: 'text/vcard' },
  ics: { ending: 'ics', type: 'text/calendar' },
};

export type Exported = { name: string; type: string; pieces: (string | Uint8Array<ArrayBuffer>)[] };

/**
 * Leads as a file for other tools. What begins like a formula is written so that no spreadsheet calculates
 * it.
 */
export function exportLeads(
  rows: readonly LeadRow[],
  format: Format,
  { settings, called, now }: { settings: Settings; called: Called; now: Instant },
): Exported {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const leads = rows.map((row) =>
    fileLeadOf(row, {
      zone: settings.zone,
      owner: called.owner,
      stage: () => called.stage(row),
      source: () => called.source(row),
      nextAction: () => nextAction(byId.get(row.id)!),
    }),
  );
  const { ending, type } = TYPES[format];
  const name = `leads-${new Date(now).toISOString().slice(0, 10)}.${ending}`;
  switch (format) {
    case 'csv':
      return { name, type, pieces: [...csvPieces(leadTable(leads))] };
    case 'pipeline':
      return { name: `pipeline-${name}`, type, pieces: [...csvPieces(pipelineSheet(leads))] };
    case 'xlsx':
      return { name, type, pieces: [...workbookPieces(leadTable(leads), t('leads.table'))] };
    case 'vcf':
      return { name, type, pieces: [...cardPieces(leads, '3.0')] };
    case 'ics':
      return {
        name,
        type,
        pieces: [
          ...calendarPieces(
            rows.map((row) => {
              const words = { name: row.fields['name']?.value ?? '', touch: nextAction(row) };
              return { lead: row, title: t('leads.touch', words), text: row.fields['company']?.value ?? '' };
            }),
            now,
          ),
        ],
      };
  }
}

function nextAction({ enrolment }: LeadRow): string {
  const next = enrolment?.next;
  return next
    ? t('leads.next-action', {
        angle: t(`library.angle.${next.angle}`),
        channel: t(`words.channel.${next.channel}`),
      })
    : '';
}

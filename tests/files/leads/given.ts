import { type ImportSettings, type Preview, previewLeads } from '@/lib/files/leads/importing/preview';
import type { FileLead } from '@/lib/files/leads/file-lead';
import { type LeadFile, Unreadable } from '@/lib/files/leads/reading/lead-file';
import { Day } from '@/lib/domain/time/calendar';

export const TODAY = Day.parse('2026-11-29');

/** A file of these bytes, or of this text in UTF-8, that is read in pieces of `piece` bytes. */
export function fileOf(content: string | Uint8Array, piece = 1 << 18): LeadFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: 'leads.csv',
    size: bytes.length,
    async *bytes() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}

/** What importing this would do. */
export async function previewOf(
  content: string | Uint8Array | LeadFile,
  settings: Partial<ImportSettings> = {},
): Promise<Preview> {
  const file = typeof content === 'string' || content instanceof Uint8Array ? fileOf(content) : content;
  const reading = previewLeads(file, { today: TODAY, ...settings });
  for (;;) {
    const next = await reading.next();
    if (next.done) return next.value;
  }
}

/** Why a file as a whole is refused, as a code; null if it is not. */
export async function refusalOf(content: string | Uint8Array | LeadFile): Promise<string | null> {
  try {
    await previewOf(content);
    return null;
  } catch (error) {
    if (error instanceof Unreadable) return error.why.code;
    throw error;
  }
}

/** The only lead of a file. */
export async function onlyLead(content: string | Uint8Array, settings: Partial<ImportSettings> = {}) {
  const { leads, refused } = await previewOf(content, settings);
  if (leads.length !== 1 || refused.length > 0)
    throw new Error(`${leads.length} leads, ${refused.length} refused`);
  return leads[0]!;
}

/** The codes of what is to be looked at. */
export function codes({ flags }: { flags: readonly { why: { code: string } }[] }): string[] {
  return flags.map(({ why }) => why.code);
}

/** What a lead has, without what is absent. */
export function told(lead: FileLead): Partial<FileLead> {
  return Object.fromEntries(
    Object.entries(lead).filter(
      ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

import { unguarded } from '../../formula-guard';
import { withoutEntities } from './entities';

const OURS: ReadonlySet<string> = new Set(['fifth-touch', 'four-stages', 'vcard']);

/** Whether we write tables of this kind ourselves: what is in them comes back as it was. */
export const isOurs = (kind: string) => OURS.has(kind);

/** A cell's text without what a spreadsheet or a page has put into it. */
export function meantBy(cell: string, { format, kind }: { format: string; kind: string }): string {
  if (format === 'vcard') return cell;
  const text = unguarded(asText(cell));
  return isOurs(kind) ? text : withoutEntities(text);
}

/** `="00123"` is how a spreadsheet is told that something is a text, whatever it looks like. */
function asText(cell: string): string {
  const text = /^\s*="((?:[^"]|"")*)"\s*$/.exec(cell)?.[1];
  return text === undefined ? cell : text.replaceAll('""', '"');
}

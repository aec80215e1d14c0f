import { FIRST, ownScope } from '../../domain/self';
import { instant } from '../../domain/time/instant';
import { type Hlc, hlcAfter } from '../../domain/time/hlc';
import type { DocumentRow } from './document-row';

/** A version as schema 1 kept it: by its number in the one database there was. */
export type FirstDocument = Pick<DocumentRow, 'kind' | 'id' | 'at' | 'command' | 'body'> & {
  version: number;
};

/**
 * Documents of schema 1 as they are kept now; the same for every copy of them. Give it all versions of a
 * document at once: their numbers are their order, whatever the clock said meanwhile.
 */
export function fromFirst(rows: readonly FirstDocument[]): DocumentRow[] {
  const documents = Map.groupBy(rows.map(renamed), ({ kind, id }) => JSON.stringify([kind, id]));
  return [...documents.values()].flatMap((versions) =>
    versions[0]!.kind === 'favourites' ? favourites(versions) : inOrder(shapes(versions)),
  );
}

/** Links lay on a shelf once. */
function renamed(row: FirstDocument): FirstDocument {
  return row.kind === 'shelf' ? { ...row, kind: 'links', id: 'links' } : row;
}

function shapes(rows: readonly FirstDocument[]): FirstDocument[] {
  const versions = rows.toSorted((a, b) => a.version - b.version);
  switch (versions[0]!.kind) {
    case 'batch':
      return onePerCommand(versions.map((row) => undoneByCommand(row, versions)));
    case 'account':
      return onePerCommand(versions.map((row, n) => letGoByBatch(row, versions.slice(0, n))));
    default:
      return onePerCommand(versions);
  }
}

/**
 * A part that was taken back was named by its number; all of them that one command took back are one version.
 */
function undoneByCommand(row: FirstDocument, versions: readonly FirstDocument[]): FirstDocument {
  const number = (body: unknown) => (body as { undone?: unknown } | null)?.undone;
  if (typeof number(row.body) !== 'number') return row;
  const numbers = versions.filter(({ command }) => command === row.command).map(({ body }) => number(body));
  const undone = versions.filter(({ version }) => numbers.includes(version)).map(({ command }) => command);
  return { ...row, body: { undone } };
}

/** Where the stop of a company was taken back, schema 1 did not say which stop: the last one before it. */
function letGoByBatch(row: FirstDocument, before: readonly FirstDocument[]): FirstDocument {
  const stopped = ({ body }: FirstDocument) => (body as { stopped?: unknown } | null)?.stopped;
  if (stopped(row) !== null) return row;
  return { ...row, body: { letGo: before.map(stopped).findLast((batch) => typeof batch === 'string') } };
}

/** Favourites were one list, the last one first; now each is a document of its own. */
function favourites(rows: readonly FirstDocument[]): DocumentRow[] {
  const last = rows.reduce((one, other) => (other.version > one.version ? other : one));
  const ids: unknown[] = Array.isArray(last.body) ? last.body : [];
  const each = [...new Set(ids)].flatMap((id): FirstDocument[] =>
    typeof id === 'string' ? [{ ...last, kind: 'favourite', id, body: { on: true } }] : [],
  );
  return inOrder(each.toReversed()).map((row) => ({ ...row, base: null }));
}

function onePerCommand(rows: readonly FirstDocument[]): FirstDocument[] {
  return [...new Map(rows.map((row) => [row.command, row])).values()];
}

function inOrder(rows: readonly FirstDocument[]): DocumentRow[] {
  let before: { hlc: Hlc; command: string } | undefined;
  return rows.map(({ version: _version, ...row }) => {
    const hlc = hlcAfter(before?.hlc, instant(row.at));
    const next = {
      ...row,
      ...FIRST,
      hlc,
      scope: ownScope(FIRST.actor),
      base: before?.command ?? null,
    };
    before = next;
    return next;
  });
}

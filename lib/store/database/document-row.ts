import type { Hlc } from '../../domain/time/hlc';

export type DocumentKind =
  | 'account'
  | 'batch'
  | 'settings'
  | 'playbook'
  | 'script'
  | 'links'
  | 'snippets'
  | 'favourite'
  | 'recipe'
  | 'experiment'
  | 'review'
  | 'cost'
  | 'points-answer'
  | 'roster'
  | 'sharing'
  | 'declined'
  | 'apart'
  | 'salt'
  | 'shut-out';
/** By this a version is known everywhere: its document, and the command that made it. */
export type DocumentKey = [kind: string, id: string, command: string];
/** One version of a document. A kind that only a newer product knows is kept and passed over. */
export type DocumentRow = {
  kind: string;
  id: string;
  command: string;
  /** The version it was made from, by its command; null for the first. */
  base: string | null;
  /** Its place among the versions: by this, then `device`, then `command`. */
  hlc: Hlc;
  device: string;
  actor: string;
  scope: string;
  at: number;
  body: unknown;
};

/** A version's key as one word: how it is called in its envelope, and when it is declined. */
export function versionName({ kind, id, command }: Pick<DocumentRow, 'kind' | 'id' | 'command'>): string {
  return `${kind}/${id}/${command}`;
}

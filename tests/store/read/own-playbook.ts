import { expect } from 'vitest';
import type { DocumentCommand } from '@/lib/domain/log/document-command';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { playbooks } from '@/lib/playbooks';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { leadId } from '../../domain/lead-ids';
import { at, commandId } from '../../domain/sample';
import { baseOf, documentOf } from '../base-of';

export const NOW = '2026-03-02 09:00';

export const bob = leadId('b0b0');

export const keys = { emails: ['bob@other.example'], phones: [], profiles: [], records: [], threads: [] };

type Ask = DocumentCommand extends infer C ? (C extends DocumentCommand ? Omit<C, 'id'> : never) : never;

export const ask = (db: Db, body: Ask, now = NOW) =>
  commit(db, { ...body, id: commandId() } as DocumentCommand, at(now));

/** By somebody who sees the newest version. */
export const savePlaybook = async (playbook: unknown, db: Db): Promise<Ask> => ({
  type: 'save-playbook',
  playbook,
  base: await baseOf(db, 'playbook', 'mine'),
});

export const shipped = playbooks.find(({ id }) => id === 'four-stages')!;

/** A copy as a rep would make it; `change` breaks or edits it. */
export function own(version = 1, change: (playbook: Loose) => void = () => undefined): Playbook {
  const copy = structuredClone({ ...shipped, id: 'mine', name: 'Mine', version }) as Loose;
  change(copy);
  return copy;
}

export type Loose = any; // eslint-disable-line -- broken on purpose

export const version = (db: Db, n: number) => documentOf(db, 'playbook', 'mine', n);

export async function granted(db: Db, body: Ask, now = NOW): Promise<void> {
  expect(await ask(db, body, now)).toMatchObject({ ok: true });
}

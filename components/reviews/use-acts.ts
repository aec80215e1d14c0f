import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { LeadCommand } from '@/lib/domain/log/lead-command';

import { runMany, undoBatch } from '../data/run-many';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import type { Choosable } from './lead-choice';

/** What was done to some leads in a review: what is said of it, and the lines that go on its page. */
export type Act = { batch: string; told: string; lines: readonly string[] };

type Asked = LeadCommand extends infer C ? (C extends unknown ? Omit<C, 'id' | 'leadId'> : never) : never;
/** What is asked for one of them, and in which line of the page they are named. */
export type Asking = { ask: (lead: Choosable) => Asked; told: (count: number) => string; line: Line };
type Line = (lead: Choosable) => (names: string) => string;

/** Things that are done to many leads at once and taken back as one; each is part of what the review decides. */
export function useActs(kind: string) {
  const { db } = useServices();
  const { run, busy } = useCommand();
  const queries = useQueryClient();
  const [acts, setActs] = useState<readonly Act[]>([]);
  const again = () =>
    Promise.all(['counts', 'counted'].map((name) => queries.invalidateQueries({ queryKey: [name] })));
  const act = async (chosen: readonly Choosable[], { ask, told, line }: Asking) => {
    const commands = chosen.map(
      (lead) => ({ ...ask(lead), id: crypto.randomUUID(), leadId: lead.id }) as LeadCommand,
    );
    const batch = await runMany(run, commands, 'review', kind);
    if (batch === null) return;
    const { readBatch } = await import('@/lib/store/read/batch');
    const record = await readBatch(await db(), batch);
    // What a lead refuses stays as it is, and is not said to be done.
    const done = new Set<string>(
      record?.parts.flatMap(({ commands: some }) => some.map(({ leadId }) => leadId)),
    );
    const did = chosen.filter(({ id }) => done.has(id));
    const lines = Map.groupBy(did, (lead) => line(lead)(''));
    setActs((before) => [
      ...before,
      {
        batch,
        told: told(did.length),
        lines: [...lines.values()].map((some) => line(some[0]!)(some.map(({ name }) => name).join(', '))),
      },
    ]);
    await again();
  };
  const undo = async ({ batch }: Act) => {
    if (!(await undoBatch(run, await db(), batch))) return;
    setActs((before) => before.filter((one) => one.batch !== batch));
    await again();
  };
  return { acts, act, undo, busy };
}

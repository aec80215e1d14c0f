import type { PanelCommand } from '@/lib/domain/log/command';
import type { World } from '../e2e/harness';

type SaveLead = Extract<PanelCommand, { type: 'save-lead' }>;

/** A lead without a page: for tests of what lies below. */
export function somebody(n: number): SaveLead {
  const origin = { from: 'rep' as const, at: Date.now() as never };
  const email = `nightly${n}@example.example`;
  return {
    id: crypto.randomUUID(),
    type: 'save-lead',
    leadId: crypto.randomUUID() as never,
    source: 'inbound-form',
    hand: 'asked',
    stage: 'opt-in',
    playbook: 'four-stages',
    channel: 'email',
    account: null,
    smsConsent: false,
    thread: null,
    keys: { emails: [email], phones: [], profiles: [], records: [], threads: [] },
    fields: { name: { value: `Night Owl ${n}`, origin }, email: { value: email, origin } },
  };
}

export type Told = { ok: boolean; error?: string; value?: { ok: boolean } };

/** What a worker that is stopped or a browser that is gone answers: nothing. */
export async function tell(world: World, command: PanelCommand): Promise<Told | undefined> {
  return ((await world.command(command).catch(() => undefined)) ?? undefined) as Told | undefined;
}

/**
 * The commands whose events are in the log, and those that have an answer: the same, unless a transaction was
 * torn.
 */
export async function written(world: World): Promise<{ logged: Set<string>; answered: Set<string> }> {
  const [events, answers] = [await world.rows('events'), await world.rows('answers')];
  return {
    logged: new Set(events.map(({ id }) => String(id).split('.')[0]!)),
    answered: new Set(answers.map(({ id }) => String(id))),
  };
}

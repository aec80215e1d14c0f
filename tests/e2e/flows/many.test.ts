import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { PanelCommand } from '@/lib/domain/log/command';
import { instant } from '@/lib/domain/time/instant';

import { newLeadId } from '../../domain/lead-ids';
import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { until } from '../launch';
import { subjects, tomas } from '../site/mailbox';
import { inPanel, meet } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

const COMPANY = 'Brightfield Schools Ltd';
const ids = Array.from({ length: 5 }, () => newLeadId());
const origin = { from: 'rep', at: instant(0) } as const;

function save(n: number): PanelCommand {
  const [name, email] =
    n === 0 ? [tomas.name, tomas.email] : [`Colleague ${n}`, `colleague${n}@brightfield.example`];
  return {
    id: crypto.randomUUID(),
    type: 'save-lead',
    leadId: ids[n]!,
    fields: {
      name: { value: name, origin },
      company: { value: n % 2 ? 'Brightfield Schools' : COMPANY, origin },
    },
    keys: { emails: [email], phones: [], profiles: [], records: [], threads: [] },
    source: 'lead-magnet',
    hand: 'opted-in',
    stage: 'opt-in',
    playbook: 'four-stages',
    channel: 'email',
    account: null,
    smsConsent: false,
    thread: null,
  };
}

type Row = {
  id: string;
  optedOut: boolean;
  touches: unknown[];
  enrolment: { next: { touch: number } | null } | null;
};
const leads = async () => (await world.rows('leads')) as unknown as Row[];
const stopped = async () => (await leads()).filter(({ optedOut }) => optedOut).length;

beforeAll(async () => {
  world = await openWorld();
  for (let n = 0; n < 4; n += 1) await world.command(save(n));
  mail = await world.openMail();
  panel = await world.openPanel(mail);
  await meet(world, mail, panel, subjects.tomas, tomas.name);
});
afterAll(() => world?.close());

async function judge(name: string): Promise<void> {
  await shots(panel, name);
  expect(await accessibilityFaults(panel), name).toEqual([]);
}

describe('what is done to many leads', () => {
  it('a company is stopped for all of it', async () => {
    await inPanel(panel).button('Stop this company').click();
    await panel.getByText(/All 4 people saved there/).waitFor();
    await judge('stop-company');
    await world.act(() => inPanel(panel).button('Stop for all 4').click());
    await until('all four to be stopped', async () => (await stopped()) === 4);
    await panel
      .getByRole('region', { name: 'Next touch' })
      .getByText(`Nobody at ${COMPANY} is contacted any more`)
      .waitFor();
    await judge('company-stopped');
  });

  it('whoever is saved there later is stopped, too', async () => {
    await world.act(() => world.command(save(4)));
    expect(await stopped()).toBe(5);
  });

  it('and all of them are let go by one press, after the panel was closed and opened', async () => {
    await panel.reload();
    await world.act(() => inPanel(panel).button('Undo for all 5').click());
    await until('all five to be let go', async () => (await stopped()) === 0);
    expect((await leads()).every(({ enrolment }) => enrolment?.next?.touch === 1)).toBe(true);
  });

  it('what was caught up is taken back from Today, a panel later', async () => {
    const commands = ids
      .slice(0, 3)
      .map((leadId) => ({ id: crypto.randomUUID(), type: 'skip' as const, leadId }));
    await world.act(() =>
      world.command({ id: crypto.randomUUID(), type: 'batch', commands, what: 'catch-up' }),
    );
    await panel.reload();
    await inPanel(panel).tab('Today').click();
    await panel.getByText(/3 overdue touches were spread/).waitFor();
    await judge('caught-up');
    await world.act(() => inPanel(panel).button('Undo all').click());
    await until('the touches to be back', async () =>
      (await leads()).every(({ touches }) => touches.length === 0),
    );
    await panel.getByText(/overdue touches were spread/).waitFor({ state: 'detached' });
  });

  it('scoring again is told while it lasts', async () => {
    // A worker that still looks after the last action may find at once that there is nothing to score.
    await until('the progress to be told', async () => {
      await world.desk.evaluate(() =>
        chrome.storage.local.set({
          scored: { by: 'old', doing: { by: 'new', last: '', done: 12_400, total: 100_000 } },
        }),
      );
      return panel.getByText('Scoring again: 12,400 of 100,000').isVisible();
    });
    await judge('rescoring');
    // The worker finds that nothing of the kind is to be done, and says so.
    await world.command({ id: crypto.randomUUID(), type: 'note', leadId: ids[0]!, text: 'Rang' });
    await panel.getByText(/Scoring again/).waitFor({ state: 'detached' });
  });
});

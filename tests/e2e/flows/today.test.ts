import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import type { World } from '../harness';
import { until } from '../launch';
import { emile, mara, priya, subjects, tomas } from '../site/mailbox';
import { inPanel, meetAndSave } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  ({ world, mail, panel } = await openBesideMail());
  await meetAndSave(world, mail, panel, subjects.mara, mara.name);
  await meetAndSave(world, mail, panel, subjects.tomas, tomas.name);
  await meetAndSave(world, mail, panel, subjects.priya, priya.name);
  await meetAndSave(world, mail, panel, subjects.emile, emile.name);
  for (const lead of await world.rows('leads')) await makeDue(lead['id'] as string);
});
afterAll(() => world?.close());

describe('Today', () => {
  it('lists what is due, in the order the queue has it, and the badge counts the same', async () => {
    await world.act(() => inPanel(panel).tab('Today').click());
    const items = inPanel(panel).due.getByRole('listitem');
    await items.first().waitFor();
    const due = await queued();
    expect(due.length).toBeGreaterThan(1);
    const texts = await until('the whole list', async () => {
      const all = await items.allInnerTexts();
      return all.length === due.length ? all : null;
    });
    due.forEach((row, at) => expect(texts[at]).toContain(nameOf(row)));
    await until('the badge', async () => (await world.badge()) === String(due.length));
  });

  it('J and K go through it, Enter opens', async () => {
    await inPanel(panel).tab('Today').click();
    const second = nameOf((await queued())[1]!);
    await panel.locator('body').press('j');
    await panel.keyboard.press('j');
    await panel.keyboard.press('j');
    await panel.keyboard.press('k');
    await world.act(() => panel.keyboard.press('Enter'));
    await panel.getByRole('heading', { level: 1, name: second, exact: true }).waitFor();
  });

  it('a snooze in words takes it off the list until then', async () => {
    const before = await queued();
    const planned = before.find((row) => (row['enrolment'] as { next?: unknown } | null)?.next)!;
    await world.act(() => inPanel(panel).tab('Today').click());
    await world.act(() =>
      inPanel(panel)
        .due.getByRole('button', { name: new RegExp(nameOf(planned)) })
        .first()
        .click(),
    );
    await world.act(() => inPanel(panel).button('Snooze').click());
    const dialog = panel.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('tomorrow 3pm');
    await world.act(() => dialog.getByRole('button', { name: 'Snooze', exact: true }).click());
    await until('one fewer', async () => (await queued()).length === before.length - 1);
    const snoozed = (await world.rows('leads')).find((row) => row['bucket'] === undefined);
    expect(
      new Date(snoozed!['dueAt'] as number).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }),
    ).toBe('15:00:00');
    await until('the badge', async () => (await world.badge()) === String(before.length - 1));
  });

  it('ends without an error', () => expect(world.errors).toEqual([]));
});

const nameOf = (row: Record<string, unknown>) => (row['fields'] as { name: { value: string } }).name.value;

/** What is due by the stored order: bucket, tier, recency. */
async function queued(): Promise<Record<string, unknown>[]> {
  const order = (row: Record<string, unknown>) =>
    [row['bucket'], row['tierRank'], row['recency']] as number[];
  return (await world.rows('leads'))
    .filter((row) => row['bucket'] !== undefined)
    .toSorted(
      (a, b) =>
        order(a)
          .map((value, at) => value - order(b)[at]!)
          .find((difference) => difference !== 0) ?? 0,
    );
}

/**
 * The rep starts the cadence now: its first touch is due at once, or is snoozed to a minute that has just
 * gone by.
 */
async function makeDue(leadId: string): Promise<void> {
  const lead = (await world.rows('leads')).find((row) => row['id'] === leadId);
  if (lead!['bucket'] !== undefined) return;
  if (!lead!['enrolment'])
    await world.command({ id: crypto.randomUUID(), type: 'enrol', leadId: leadId as never });
  const soon = new Date(Date.now() + 61_000);
  const [day, time] = soon.toLocaleString('sv-SE', { timeZone: 'Europe/London' }).split(' ') as [
    string,
    string,
  ];
  await world.command({
    id: crypto.randomUUID(),
    type: 'snooze',
    leadId: leadId as never,
    until: { day: day as never, time: time.slice(0, 5) as never },
  });
}

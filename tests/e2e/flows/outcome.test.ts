import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBesideLead } from '../beside-mail';
import type { World } from '../harness';
import { until } from '../launch';
import { descriptionOf, inPanel, noReplyAfterAll, touchOf, waitForTouch } from '../steps';

let world: World;
let panel: Page;

beforeAll(async () => {
  ({ world, panel } = await openBesideLead());
});
afterAll(() => world?.close());

describe('one tap for an outcome', () => {
  it('every button says what it will do before it is pressed', async () => {
    for (const name of ['Won', 'Lost', 'No reply', 'Rescheduled'] as const)
      expect(await descriptionOf(inPanel(panel).outcome(name)), name).not.toBe('');
  });

  it('No reply does what it said: the touch, the channel and the day', async () => {
    const before = await touchOf(panel);
    await world.act(() => inPanel(panel).button('Mark sent').click());
    await waitForTouch(panel, before.touch + 1);
    const promise = await descriptionOf(inPanel(panel).outcome('No reply'));
    const [, touch, channel] = /touch (\d+), ([\w-]+)/i.exec(promise)!;
    expect(Number(touch)).toBe(before.touch + 1);
    await world.act(() => inPanel(panel).outcome('No reply').click());
    await until('the outcome', async () =>
      (await world.rows('events')).some(
        (event) => event['type'] === 'outcome-logged' && event['touch'] === before.touch,
      ),
    );
    const next = await nextOf();
    expect(next.touch).toBe(Number(touch));
    expect(next.channel).toContain(channel!.toLowerCase().replace('-', ''));
  });

  it('Undo takes it back, and the one before it, as often as pressed', async () => {
    const { touch } = await touchOf(panel);
    await world.act(() => noReplyAfterAll(panel));
    await waitForTouch(panel, touch + 1);
    await world.act(() => inPanel(panel).button('Undo').click());
    await waitForTouch(panel, touch);
    await world.act(() => inPanel(panel).button('Undo').click());
    await until(
      'the outcome to be taken back',
      async () => (await world.rows('events')).filter(({ type }) => type === 'undone').length > 1,
    );
    await world.act(() => inPanel(panel).button('Undo').click());
    await waitForTouch(panel, touch - 1);
  });

  it('Rescheduled asks when, in words', async () => {
    await world.act(() => inPanel(panel).outcome('Rescheduled').click());
    const dialog = panel.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('in 3 days at 3pm');
    await world.act(() => dialog.getByRole('button', { name: 'Rescheduled', exact: true }).click());
    await dialog.waitFor({ state: 'detached' });
    await until('the outcome to be stored', async () =>
      (await world.rows('events')).find(
        (event) => event['type'] === 'outcome-logged' && event['outcome'] === 'rescheduled',
      ),
    );
  });

  it('Won closes, takes a reason, and can be reopened where it was', async () => {
    await world.act(() => inPanel(panel).button('Undo').click());
    const { touch } = await touchOf(panel);
    await world.act(() => panel.keyboard.press('1'));
    const closed = panel.getByRole('button', { name: 'Price', exact: true });
    await closed.waitFor();
    await world.act(() => closed.click());
    await until(
      'the reason',
      async () => ((await leads())[0]!['closed'] as { reason: string } | null)?.reason === 'price',
    );
    await world.act(() => inPanel(panel).button('Reopen').click());
    await waitForTouch(panel, touch);
  });

  it('a second press while the first is on its way changes nothing twice', async () => {
    const { touch } = await touchOf(panel);
    await world.act(() => noReplyAfterAll(panel, 2));
    await waitForTouch(panel, touch + 1);
    expect((await nextOf()).touch).toBe(touch + 1);
  });

  it('ends without an error', () => expect(world.errors).toEqual([]));
});

const leads = () => world.rows('leads');

async function nextOf(): Promise<{ touch: number; channel: string }> {
  const [lead] = await leads();
  return (lead!['enrolment'] as { next: { touch: number; channel: string } }).next;
}

import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';

import { openBesideLead } from '../beside-mail';
import { openWorld, type World } from '../harness';
import { temporaryProfile, until } from '../launch';
import { keepBusy, pressAtOnce, settled } from '../presses';
import { tomas } from '../site/mailbox';
import { inPanel, waitForTouch } from '../steps';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

type Touch = { touch: number; how: string };
type Lead = { touches: Touch[]; outcomes: unknown[]; closed: { outcome: string } | null };

async function withLead(profile = temporaryProfile()) {
  const { world: here, mail, panel } = await openBesideLead({ profile });
  world = here;
  const lead = async () => (await here.rows('leads'))[0] as unknown as Lead;
  return { here, mail, panel, lead };
}

const waiting = (panel: Page) => panel.getByRole('region', { name: 'Waiting' });

/** The first touch has gone out: what comes next is whether they answered it. */
async function markSent(here: World, panels: readonly Page[]): Promise<void> {
  await here.act(() => inPanel(panels[0]!).button('Mark sent').click());
  for (const panel of panels) await waitForTouch(panel, 2);
}

describe('one press, one effect', () => {
  it.each(['Mark sent', 'm', 'Skip', 'No reply', '3'])(
    '%s in two windows at once, and twice in one',
    async (what) => {
      const { here, mail, panel, lead } = await withLead();
      const other = await here.openPanel(mail);
      await inPanel(other).nextTouch.waitFor();
      if (what === 'No reply' || what === '3') await markSent(here, [panel, other]);
      await here.act(() => pressAtOnce([panel, other], what));
      await waitForTouch(panel, 2);
      await waitForTouch(other, 2);
      await settled(here);
      const { touches, outcomes } = await lead();
      expect(touches.map(({ touch }) => touch)).toEqual([1]);
      expect(outcomes.length).toBeLessThanOrEqual(1);
      expect(await panel.getByRole('alert').count()).toBe(0);
      expect(here.errors).toEqual([]);
    },
  );
});

describe('a busy database', () => {
  it('No reply in two panels, and again when it waits: one outcome, and no touch marked that was not sent', async () => {
    const { here, mail, panel, lead } = await withLead();
    const other = await here.openPanel(mail);
    await inPanel(other).nextTouch.waitFor();
    await markSent(here, [panel, other]);
    const release = await keepBusy(here);
    await here.act(() => inPanel(panel).outcome('No reply').click());
    await here.act(() => inPanel(other).outcome('No reply').click());
    for (const one of [panel, other]) {
      await waiting(one)
        .getByText('Saved. Waiting for the database; you need not press again.')
        .first()
        .waitFor();
      expect(await inPanel(one).outcome('No reply').isDisabled()).toBe(true);
      await one.keyboard.press('3');
    }
    await release();
    await waitForTouch(panel, 2);
    await waitForTouch(other, 2);
    await settled(here);
    const { touches, outcomes } = await lead();
    expect([touches.length, outcomes.length]).toEqual([1, 1]);
    await waiting(panel).waitFor({ state: 'detached' });
    expect(await inPanel(panel).outcome('No reply').isDisabled()).toBe(false);
  }, 90_000);

  it('what waits can be withdrawn', async () => {
    const { here, panel, lead } = await withLead();
    const release = await keepBusy(here);
    // The worker never hears of it: what it has begun with cannot be withdrawn any more.
    await panel.evaluate(() => {
      chrome.runtime.sendMessage = (() => Promise.reject(new Error('lost'))) as never;
    });
    await inPanel(panel).outcome('Won').click();
    await waiting(panel).getByRole('button', { name: 'Withdraw' }).click();
    await until('the press to be let go', async () => {
      const kept = await here.desk.evaluate(() => chrome.storage.local.get('outbox'));
      return (kept['outbox'] as { command: { type: string } }[]).every(
        ({ command }) => command.type === 'withdraw',
      );
    });
    await release();
    await panel.reload();
    await settled(here);
    expect((await lead()).closed).toBeNull();
  }, 90_000);
});

describe('a browser that is gone with a press on its way', () => {
  it('does it when it is back, though no panel is opened', async () => {
    const profile = temporaryProfile();
    const { here, panel } = await withLead(profile);
    await keepBusy(here);
    await inPanel(panel).outcome('Won').click();
    await until('the press to be kept', () =>
      here.desk.evaluate(
        async () =>
          ((await chrome.storage.local.get('outbox'))['outbox'] as unknown[] | undefined)?.length === 1,
      ),
    );
    here.kill();
    await here.close().catch(() => null);
    world = await openWorld({ profile, settings: null });
    const back = world;
    await until(
      'the outcome',
      async () => ((await back.rows('leads'))[0] as unknown as Lead).closed?.outcome === 'won',
      // Left to its alarm, the worker has it in a minute.
      90_000,
    );
    expect(await back.rows('events')).toSatisfy(
      (all: { type: string }[]) => all.filter(({ type }) => type === 'closed').length === 1,
    );
  }, 180_000);

  it('asks first, days later, and does what is asked for then', async () => {
    const { here, mail, panel, lead } = await withLead();
    const [row] = await here.rows('leads');
    await panel.close();
    const friday = Date.parse('2026-03-06T16:02:00Z');
    await here.desk.evaluate(
      ([leadId, at]) => {
        const id = crypto.randomUUID();
        const command = { id, type: 'outcome', leadId, outcome: 'won', reason: null, when: null, next: null };
        return chrome.storage.local.set({ outbox: [{ id, at, command }] });
      },
      [row!['id'], friday] as const,
    );
    await here.stopWorker();
    const again = await here.openPanel(mail);
    await again
      .getByText(new RegExp(`^You pressed Won for ${tomas.name} on .*16:02\\. Do it now\\?$`))
      .waitFor();
    expect((await lead()).closed).toBeNull();
    await here.act(() => again.getByRole('button', { name: 'Do it now' }).click());
    await again.getByRole('region', { name: 'Closed' }).waitFor();
    await settled(here);
    expect(await waiting(again).count()).toBe(0);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import type { World } from '../harness';
import { until } from '../launch';
import { mara, subjects, tomas } from '../site/mailbox';
import { fillBlanks, inPanel, meet, meetAndSave, touchOf, waitForTouch } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  ({ world, mail, panel } = await openBesideMail());
});
afterAll(() => world?.close());

describe('a conversation, from first sight to logged touch', () => {
  it('a list of mails is nobody', async () => {
    await panel.getByRole('heading', { level: 1, name: 'No lead on this page' }).waitFor();
  });

  it('shows who wrote, and keeps nothing of them', async () => {
    await meet(world, mail, panel, subjects.tomas, tomas.name);
    await inPanel(panel).button('Save lead').waitFor();
    expect(await world.rows('leads')).toEqual([]);
    expect(await world.rows('events')).toEqual([]);
  });

  it('takes the words that are marked in their mail as their problem', async () => {
    await meet(world, mail, panel, subjects.mara, mara.name);
    const words =
      'I filled in the form on your site. We lose about two hours a day to calls that nobody writes down.';
    await mail.locator('.a3s:visible').getByText(words).click({ clickCount: 3 });
    await world.act(() => inPanel(panel).button('Take the words marked on the page').click());
    await until('the words', async () => (await panel.getByLabel('Their problem').inputValue()) === words);
  });

  it('saves them in one click and plans the first touch', async () => {
    await meetAndSave(world, mail, panel, subjects.tomas, tomas.name);
    const [lead, ...others] = await world.rows('leads');
    expect(others).toEqual([]);
    expect(lead).toMatchObject({ keys: { emails: ['tomas@brightfield.example'] } });
    expect((await touchOf(panel)).touch).toBe(1);
  });

  it('recognises them the next time and does not save them twice', async () => {
    await meet(world, mail, panel, subjects.mara, mara.name);
    await meet(world, mail, panel, subjects.tomas, tomas.name);
    await inPanel(panel).nextTouch.waitFor();
    expect(await inPanel(panel).button('Save lead').count()).toBe(0);
    expect(await world.rows('leads')).toHaveLength(1);
  });

  it('says why the score is what it is, point by point', async () => {
    const view = inPanel(panel);
    const total = Number(await view.score.innerText());
    await world.act(() => view.button('Why this score').click());
    const items = panel.getByRole('list', { name: 'Reasons' }).getByRole('listitem');
    await items.first().waitFor();
    const reasons = await items.allInnerTexts();
    const points = reasons.map((reason) => Number(/([+−-]?\d+)\s*$/.exec(reason)![1]!.replace('−', '-')));
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(total);
    await panel.keyboard.press('Escape');
    expect(['Hot', 'Warm', 'Cold', 'Unqualified']).toContain(await view.tier.innerText());
  });

  it('puts the words into the reply, before signature and quote, and sends nothing', async () => {
    await mail.getByRole('link', { name: 'Reply', exact: true }).click();
    const box = mail.locator('[g_editable=true]');
    await box.waitFor();
    await mail.keyboard.type('Dear Tomás! ');
    const script = await fillBlanks(world, panel);
    await world.act(() => inPanel(panel).button('Insert').click());
    const text = await until('the words in the box', async () => {
      const now = await box.innerText();
      return linesOf(script).every((line) => now.includes(line)) ? now : null;
    });
    const places = ['Dear Tomás!', ...linesOf(script).slice(0, 1), '--\n', 'Earlier they wrote'].map((part) =>
      text.indexOf(part),
    );
    expect(places, 'greeting typed before, script, signature, quote').toEqual(
      places.toSorted((a, b) => a - b),
    );
    expect(places).not.toContain(-1);
    const { sent, untrusted, drafts } = await world.site(mail);
    expect({ sent, untrusted }).toEqual({ sent: 0, untrusted: [] });
    expect(Object.values(drafts).at(-1), 'the page has noticed, so that its draft is complete').toContain(
      linesOf(script)[0],
    );
  });

  it('undoes like anything typed', async () => {
    const box = mail.locator('[g_editable=true]');
    const before = await box.innerText();
    await mail.bringToFront();
    await box.press('Control+z');
    expect(await box.innerText()).not.toBe(before);
    await box.press('Control+Shift+z');
    expect(await box.innerText()).toBe(before);
  });

  it('logs the touch itself when the rep has pressed Send', async () => {
    await world.act(() => mail.getByRole('button', { name: 'Send', exact: true }).click());
    await waitForTouch(panel, 2);
    const [lead] = await world.rows('leads');
    expect(lead!['touches']).toMatchObject([{ touch: 1, channel: 'email', how: 'seen' }]);
  });

  it('has talked to nobody outside and has logged no error', () => {
    expect(world.outside).toEqual([]);
    expect(world.errors).toEqual([]);
  });
});

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

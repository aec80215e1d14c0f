import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openWorld, type World } from '../harness';
import { until } from '../launch';
import { subjects } from '../site/mailbox';
import { inPanel, meet, meetAndSave, touchOf, waitForTouch } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  world = await openWorld();
  mail = await world.openMail();
  panel = await world.openPanel(mail);
});
afterAll(() => world?.close());

describe('a conversation, from first sight to logged touch', () => {
  it('a list of mails is nobody', async () => {
    await panel.getByRole('heading', { level: 1, name: 'No lead on this page' }).waitFor();
  });

  it('shows who wrote, and keeps nothing of them', async () => {
    await meet(world, mail, panel, subjects.mara, 'Mara Lindqvist');
    await inPanel(panel).button('Save lead').waitFor();
    expect(await world.rows('leads')).toEqual([]);
    expect(await world.rows('events')).toEqual([]);
  });

  it('saves them in one click and plans the first touch', async () => {
    await meetAndSave(world, mail, panel, subjects.mara, 'Mara Lindqvist');
    const [lead, ...others] = await world.rows('leads');
    expect(others).toEqual([]);
    expect(lead).toMatchObject({ keys: { emails: ['mara.lindqvist@fjordline.example'] } });
    expect((await touchOf(panel)).touch).toBe(1);
  });

  it('recognises them the next time and does not save them twice', async () => {
    await meet(world, mail, panel, subjects.emile, 'Émile Fournier');
    await meet(world, mail, panel, subjects.mara, 'Mara Lindqvist');
    await inPanel(panel).nextTouch.waitFor();
    expect(await inPanel(panel).button('Save lead').count()).toBe(0);
    expect(await world.rows('leads')).toHaveLength(1);
  });

  it('says why the score is what it is, point by point', async () => {
    const view = inPanel(panel);
    const total = Number(await view.score.innerText());
    await world.act(() => view.button('Why this score').click());
    const reasons = await panel.getByRole('list', { name: 'Reasons' }).getByRole('listitem').allInnerTexts();
    const points = reasons.map((reason) => Number(/([+−-]?\d+)\s*$/.exec(reason)![1]!.replace('−', '-')));
    expect(reasons.length).toBeGreaterThan(0);
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(total);
    await panel.keyboard.press('Escape');
    expect(['Hot', 'Warm', 'Cold', 'Unqualified']).toContain(await view.tier.innerText());
  });

  it('puts the words into the reply, before signature and quote, and sends nothing', async () => {
    await mail.getByRole('link', { name: 'Reply', exact: true }).click();
    const box = mail.locator('[g_editable=true]');
    await box.waitFor();
    await mail.keyboard.type('Hej Mara! ');
    const script = await fillBlanks();
    await world.act(() => inPanel(panel).button('Insert').click());
    const text = await until('the words in the box', async () => {
      const now = await box.innerText();
      return now.includes(lastLine(script)) ? now : null;
    });
    expect(text.startsWith('Hej Mara!')).toBe(true);
    expect(text.indexOf(lastLine(script))).toBeLessThan(text.indexOf('Robin Rep\nTallyworks'));
    expect(text.indexOf('Robin Rep\nTallyworks')).toBeLessThan(text.indexOf('Earlier they wrote'));
    const { sent, untrusted, drafts } = await world.site(mail);
    expect({ sent, untrusted }).toEqual({ sent: 0, untrusted: [] });
    expect(Object.values(drafts).at(-1), 'the page has noticed, so that its draft is complete').toContain(lastLine(script));
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

/** Answers what the script asks for until nothing is blank; gives the script as it is then. */
async function fillBlanks(): Promise<string> {
  const { script } = inPanel(panel);
  for (let guard = 0; guard < 8; guard += 1) {
    const fill = inPanel(panel).nextTouch.getByRole('button', { name: 'Fill', exact: true });
    if ((await fill.count()) === 0) break;
    const before = await script.inputValue();
    await inPanel(panel).nextTouch.locator('form input').last().fill('two hours a day lost to calls nobody writes down');
    await world.act(() => fill.click());
    await until('the blank to be filled', async () => (await script.inputValue()) !== before);
  }
  return script.inputValue();
}

const lastLine = (text: string) => text.trim().split('\n').at(-1)!.trim();

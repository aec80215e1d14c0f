import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import { shots, type World } from '../harness';
import { until } from '../launch';
import { subjects } from '../site/mailbox';
import { inPanel, meetAndSave } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  ({ world, mail, panel } = await openBesideMail());
});
afterAll(() => world?.close());

describe('a reply wins over any plan', () => {
  it('stops the cadence at once', async () => {
    await meetAndSave(world, mail, panel, subjects.priya, 'Priya Raman');
    await world.act(() =>
      receive(subjects.priya, ['Hi Robin,', '', 'Thursday works. What time?', '', 'Priya']),
    );
    const lead = await until('the cadence to stop', async () => {
      const [row] = await world.rows('leads');
      return row && !(row['enrolment'] as { next: unknown } | null)?.next && row['lastIn'] ? row : null;
    });
    expect((await eventsOf(lead['id'])).map(({ type }) => type)).toContain('enrolment-ended');
    await inPanel(panel)
      .nextTouch.getByRole('heading', { name: /^Touch \d+ of/ })
      .waitFor({ state: 'detached' });
  });

  it('an out-of-office answer is no reply: it pauses until the day it names', async () => {
    await meetAndSave(world, mail, panel, subjects.tomas, 'Tomás Okafor');
    const back = new Date(Date.now() + 20 * 86_400_000);
    const named = back.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/London',
    });
    await world.act(() =>
      receive(subjects.tomas, [
        `I am out of the office until ${named} and will answer after that.`,
        '',
        'This is an automatic reply.',
      ]),
    );
    const lead = await until('the pause', async () =>
      (await world.rows('leads')).find(
        (row) => (row['keys'] as { emails: string[] }).emails[0]!.startsWith('tomas') && row['paused'],
      ),
    );
    expect(lead['enrolment'], 'the cadence waits, it is not over').not.toBeNull();
    const days = ((lead['paused'] as { until: number }).until - back.getTime()) / 86_400_000;
    expect(Math.abs(days), 'the day named, or the morning after').toBeLessThan(2);
  });

  it('what was said before the lead was saved completes nothing', async () => {
    const touches = (await world.rows('leads')).flatMap((row) => row['touches'] as unknown[]);
    expect(touches).toEqual([]);
  });

  it('of several people the rep is asked which', async () => {
    await world.act(() => world.openThread(mail, subjects.paperlane));
    await until('both to be offered', async () => {
      const text = await panel.locator('body').innerText();
      return text.includes('Helena Brandt') && text.includes('Joon-ho Seo');
    });
    expect(await panel.locator('body').innerText(), 'a name inside a message is nobody').not.toContain(
      'Not A Sender',
    );
  });

  it('seen in the list it is said in Today, and the plan stops when the mail is opened', async () => {
    await meetAndSave(world, mail, panel, subjects.mara, 'Mara Lindqvist');
    await world.openThread(mail, subjects.paperlane);
    // The list tells the minute, and an answer must be later than the saving: the same minute would be no
    // news.
    await mail.evaluate((to) => {
      const now = Date.now;
      Date.now = () => now() + 120_000;
      window.demo.receive(to, ['Hello Robin,', '', 'yes please.', '', 'Mara']);
      Date.now = now;
    }, subjects.mara);
    await world.act(() => mail.getByRole('link', { name: 'Inbox' }).click());
    await world.act(() => inPanel(panel).tab('Today').click());
    const wrote = panel.getByRole('list', { name: 'They wrote: open the mail' });
    await wrote.getByRole('button', { name: /Mara Lindqvist/ }).waitFor();
    await shots(panel, 'they-wrote');
    await world.act(() => world.openThread(mail, subjects.mara));
    await wrote.getByRole('button', { name: /Mara Lindqvist/ }).waitFor({ state: 'detached' });
  });

  it('ends without an error', () => expect(world.errors).toEqual([]));
});

const receive = (subject: string, lines: string[]) =>
  mail.evaluate(([to, text]) => window.demo.receive(to, text), [subject, lines] as const);
const eventsOf = async (lead: unknown) =>
  (await world.rows('events')).filter((event) => event['leadId'] === lead);

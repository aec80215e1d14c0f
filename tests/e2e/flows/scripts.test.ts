import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import type { World } from '../harness';
import { until } from '../launch';
import { emile, subjects, tomas } from '../site/mailbox';
import { fillBlanks, inPanel, meetAndSave, waitForTouch } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  ({ world, mail, panel } = await openBesideMail());
});
afterAll(() => world?.close());

const box = () => mail.locator('[g_editable=true]');
const reply = async () => {
  await mail.bringToFront();
  if (await box().count()) return;
  await mail.getByRole('link', { name: 'Reply', exact: true }).click();
  await box().waitFor();
};
const leadOf = async (email: string) =>
  (await world.rows('leads')).find((row) => (row['keys'] as { emails: string[] }).emails.includes(email))!;

describe('another script than the planned one', () => {
  it('goes into the reply in the wording that was chosen', async () => {
    await meetAndSave(world, mail, panel, subjects.tomas, tomas.name);
    await fillBlanks(world, panel);
    await reply();
    await inPanel(panel).tab('Scripts').click();
    await panel.getByRole('searchbox').fill('Goodbye, with the door open');
    await panel.getByRole('button', { name: 'Wording B' }).click();
    await panel.getByText('Shall I put this away?').waitFor();
    await world.act(() => panel.getByRole('button', { name: 'Insert', exact: true }).click());
    await until('the words in the box', async () =>
      (await box().innerText()).includes('You may be busy, it may be the wrong moment'),
    );
  });

  it('is what the touch counts for when it is marked as sent', async () => {
    await inPanel(panel).tab('Now').click();
    await world.act(() => inPanel(panel).button('Mark sent').click());
    await waitForTouch(panel, 2);
    expect((await leadOf(tomas.email))['touches']).toMatchObject([
      { touch: 1, how: 'marked', script: 'four-stages-opt-in-6', variant: 'opt-in-6-plain' },
    ]);
    const counted = (await world.rows('tallies')).filter(({ id }) => String(id).startsWith('script:'));
    expect(counted).toEqual([
      { id: 'script:four-stages-opt-in-6', counts: { sent: 1 } },
      { id: 'script:four-stages-opt-in-6/opt-in-6-plain', counts: { sent: 1 } },
    ]);
  });

  it('and what came of it is said beside it', async () => {
    await inPanel(panel).tab('Scripts').click();
    await panel.getByRole('searchbox').fill('Goodbye, with the door open');
    const rows = panel.getByRole('table', { name: 'What came of it' }).getByRole('row');
    await until('the numbers', async () =>
      (await rows.allInnerTexts()).some((row) => /Wording B\s+1\s+too early to say/.test(row)),
    );
    await inPanel(panel).tab('Now').click();
  });
});

describe('the language of the lead', () => {
  it('is that of their message', async () => {
    await meetAndSave(world, mail, panel, subjects.emile, emile.name);
    await world.act(() => inPanel(panel).outcome('No reply').click());
    await until('French words', async () =>
      (
        await inPanel(panel)
          .script.inputValue()
          .catch(() => '')
      ).startsWith('Bonjour Émile,'),
    );
    const language = panel.getByRole('combobox', { name: 'Language of the words' });
    expect(await language.locator('option').first().innerText()).toBe('French, as they write');
  });

  it('is another one where the rep says so, from then on', async () => {
    await world.act(() =>
      panel
        .getByRole('combobox', { name: 'Language of the words' })
        .selectOption('de')
        .then(() => undefined),
    );
    await until('German words', async () =>
      (await inPanel(panel).script.inputValue()).startsWith('Hallo Émile,'),
    );
    await panel.reload();
    await until('German words again', async () =>
      (
        await inPanel(panel)
          .script.inputValue()
          .catch(() => '')
      ).startsWith('Hallo Émile,'),
    );
  });

  it('is the one that goes into the box', async () => {
    const script = await fillBlanks(world, panel);
    await reply();
    await world.act(() => inPanel(panel).button('Insert').click());
    const first = script.split('\n').filter(Boolean)[1]!;
    const answer = await until('German in the box, or a question', async () => {
      if ((await box().innerText()).includes(first)) return 'there';
      const asked = panel.getByRole('button', { name: /^(Insert anyway|I looked, insert)$/ });
      if (await asked.count()) await asked.click();
      return null;
    });
    expect(answer).toBe('there');
  });

  it('ends without an error, and nothing was sent', async () => {
    expect((await world.site(mail)).sent).toBe(0);
    expect(world.outside).toEqual([]);
    expect(world.errors.filter((error) => !error.includes('No SW'))).toEqual([]);
  });
});

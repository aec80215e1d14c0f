import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openBesideMail } from '../beside-mail';
import { accessibilityFaults, shots, type World } from '../harness';
import { until } from '../launch';
import { mara, subjects } from '../site/mailbox';
import { inPanel, meet } from '../steps';

let world: World;
let mail: Page;
let panel: Page;

beforeAll(async () => {
  ({ world, mail, panel } = await openBesideMail());
  await panel.setViewportSize({ width: 360, height: 600 });
});
afterAll(() => world?.close());

/** Whether all of an element can be seen without scrolling. */
const inSight = async (name: string) => {
  const box = (await inPanel(panel).button(name).boundingBox())!;
  return box.y >= 0 && box.y + box.height <= 600 && box.x >= 0 && box.x + box.width <= 360;
};

describe('a demo request, from somebody new, in a panel as a laptop leaves it', () => {
  it('is answered in two taps: save, insert', async () => {
    await meet(world, mail, panel, subjects.mara, mara.name);
    await mail.getByRole('link', { name: 'Reply', exact: true }).click();
    const box = mail.locator('[g_editable=true]');
    await box.waitFor();
    let taps = 0;
    const tap = async (name: string) => {
      taps += 1;
      await world.act(() => inPanel(panel).button(name).click());
    };
    await tap('Save lead');
    const answer = panel.getByRole('region', { name: 'Answer' });
    const script = await until('the words', () =>
      answer.getByRole('textbox', { name: 'Script' }).inputValue(),
    );
    expect(script).toContain('https://book.example/robin');
    expect(await answer.innerText()).toContain('They ask for a demo or a call');
    await tap('Insert');
    await until('the words in the box', async () =>
      (await box.innerText()).includes(script.split('\n').at(-1)!.trim()),
    );
    expect(taps).toBe(2);
    expect((await world.site(mail)).sent).toBe(0);
  });

  it('keeps who it is, Insert, the four outcomes and Undo in sight, scrolled or not', async () => {
    for (const to of [0, 10_000]) {
      await panel.getByRole('list', { name: 'Timeline' }).evaluate((list, top) => {
        for (let at: Element | null = list; at; at = at.parentElement) at.scrollTop = top;
      }, to);
      for (const name of ['Insert', 'Won', 'Lost', 'No reply', 'Rescheduled', 'Undo'])
        expect(await inSight(name), `${name}, scrolled by ${to}`).toBe(true);
      expect((await inPanel(panel).who.boundingBox())!.y).toBeGreaterThanOrEqual(0);
    }
    await shots(panel, 'answer');
    expect(await accessibilityFaults(panel)).toEqual([]);
  });

  it('is logged by itself when the rep has sent it, with the script it was said in', async () => {
    await world.act(() => mail.getByRole('button', { name: 'Send', exact: true }).click());
    await panel.getByRole('region', { name: 'Answer' }).waitFor({ state: 'detached' });
    const [lead] = await world.rows('leads');
    expect(lead!['touches']).toMatchObject([
      { touch: 0, channel: 'email', how: 'seen', script: 'four-stages-answer-meeting' },
    ]);
    expect(world.errors).toEqual([]);
  });
});

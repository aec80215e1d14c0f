import type { Locator, Page } from 'playwright-core';

import type { World } from './harness';
import { until } from './launch';

/** The panel as a rep, or a screen reader, finds their way in it: by role and name. */
export function inPanel(panel: Page) {
  const nextTouch = panel.getByRole('region', { name: 'Next touch' });
  const outcome = panel.getByRole('group', { name: 'Outcome' });
  return {
    tab: (name: 'Now' | 'Today' | 'Scripts') => panel.getByRole('tab', { name }),
    who: panel.getByRole('heading', { level: 1 }),
    tier: panel.getByRole('status', { name: 'Tier' }),
    score: panel.getByLabel('Score', { exact: true }),
    nextTouch,
    script: nextTouch.getByRole('textbox', { name: 'Script' }),
    button: (name: string) => panel.getByRole('button', { name, exact: true }),
    outcome: (name: 'Won' | 'Lost' | 'No reply' | 'Rescheduled') =>
      outcome.getByRole('button', { name, exact: true }),
    timeline: panel.getByRole('list', { name: 'Timeline' }),
    cadence: panel.getByRole('list', { name: 'Cadence' }),
    due: panel.getByRole('list', { name: 'Due' }),
  };
}

/** Opens a conversation and waits until the panel says whose it is. */
export async function meet(
  world: World,
  mail: Page,
  panel: Page,
  subject: string,
  name: string,
): Promise<void> {
  await world.act(() => world.openThread(mail, subject));
  await panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Saves whoever is beside the panel, with the hand they raised, and waits for the plan. */
export async function save(world: World, panel: Page): Promise<void> {
  const hand = panel.getByRole('combobox', { name: 'How they raised their hand' });
  if ((await hand.inputValue()) === '') await hand.selectOption('replied');
  await world.act(() => panel.getByRole('button', { name: 'Save lead', exact: true }).click());
  await inPanel(panel).nextTouch.waitFor();
}

export async function meetAndSave(
  world: World,
  mail: Page,
  panel: Page,
  subject: string,
  name: string,
): Promise<void> {
  await meet(world, mail, panel, subject, name);
  await save(world, panel);
}

/** The text that describes an element for assistive technology: what an outcome says it will do. */
export async function descriptionOf(locator: Locator): Promise<string> {
  return locator.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim(),
  );
}

/** "Touch 3 of 6" as numbers, once it is there. */
export async function touchOf(panel: Page): Promise<{ touch: number; of: number }> {
  return until('a planned touch', async () => {
    const text = await inPanel(panel)
      .nextTouch.innerText()
      .catch(() => '');
    const [, touch, of] = /Touch (\d+) of (\d+)/.exec(text) ?? [];
    return touch && of ? { touch: Number(touch), of: Number(of) } : null;
  });
}

export async function waitForTouch(panel: Page, touch: number): Promise<void> {
  await inPanel(panel)
    .nextTouch.getByRole('heading', { name: `Touch ${touch} of` })
    .waitFor();
}

/** Answers what the script asks for until nothing is blank; gives the script as it is then. */
export async function fillBlanks(world: World, panel: Page): Promise<string> {
  const { nextTouch, script } = inPanel(panel);
  const fill = nextTouch.getByRole('button', { name: 'Fill in', exact: true });
  const blank = nextTouch
    .locator('form', { has: panel.getByRole('button', { name: 'Fill in', exact: true }) })
    .getByRole('textbox');
  await script.waitFor();
  for (;;) {
    const asked = await until('a settled form', async () =>
      (await fill.count()) === 0 ? 'nothing' : labelOf(blank),
    );
    if (asked === 'nothing') break;
    await blank.fill(answerFor(asked));
    await world.act(() => fill.click());
    await until(
      'the next blank',
      async () => (await fill.count()) === 0 || ![null, asked].includes(await labelOf(blank)),
    );
  }
  return script.inputValue();
}

const answers: [about: RegExp, answer: string][] = [
  [/url|link/i, 'https://tallyworks.example/guide'],
  [/company/i, 'Brightfield Schools'],
  [/pain/i, 'the phone list that nobody keeps'],
  [/title/i, 'the dispatch checklist'],
];
const answerFor = (label: string) =>
  answers.find(([about]) => about.test(label))?.[1] ?? 'the guide to quiet mornings';

/** The label of an input as it is now; null when the input is gone. */
function labelOf(input: Locator): Promise<string | null> {
  return input
    .evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '', null, {
      timeout: 500,
    })
    .catch(() => null);
}

/**
 * A press at the very moment the page beside the panel turns to somebody else. The press goes past the
 * driver's own checks: they take long enough on a busy machine for the panel to have followed the page.
 */
export function pressAsItChanges(button: Locator, change: () => Promise<unknown>): Promise<unknown> {
  return Promise.all([button.evaluate((element) => (element as HTMLElement).click()), change()]);
}

/** No reply to a touch that was not marked: it went out all the same. Pressed `times` at once. */
export async function noReplyAfterAll(panel: Page, times = 1): Promise<void> {
  await inPanel(panel).outcome('No reply').click();
  const dialog = panel.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Yes, and no answer' }).click({ clickCount: times });
}

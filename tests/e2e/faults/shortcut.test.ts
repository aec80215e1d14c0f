/// <reference types="chrome" />
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { openWorld, type World } from '../harness';
import { until } from '../launch';
import { subjects, tomas } from '../site/mailbox';
import { fillBlanks, meetAndSave } from '../steps';

const has = (...programs: string[]) =>
  programs.every((one) => {
    try {
      return execFileSync('which', [one]).length > 0;
    } catch {
      return false;
    }
  });
/** A keyboard needs a window, and a window a display: one of its own. */
const possible = has('Xvfb', 'xdotool');
const DISPLAY = ':87';
let screen: ChildProcess;
let world: World;

beforeAll(async () => {
  if (!possible) return;
  screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
  await until('the display', async () => {
    try {
      return (
        execFileSync('xdotool', ['getmouselocation'], { env: { ...process.env, DISPLAY }, stdio: 'pipe' })
          .length > 0
      );
    } catch {
      return false;
    }
  });
  world = await openWorld({ headed: true, env: { DISPLAY } });
});
afterAll(async () => {
  await world?.close();
  screen?.kill();
});

it.skipIf(!possible)(
  'the keys themselves put the next touch into the open reply, with nothing of ours open',
  async () => {
    const mail = await world.openMail();
    const panel = await world.openPanel(mail);
    await meetAndSave(world, mail, panel, subjects.tomas, tomas.name);
    await fillBlanks(world, panel);
    await panel.close();
    await mail.bringToFront();
    await mail.getByRole('link', { name: 'Reply', exact: true }).click();
    const box = mail.locator('[g_editable=true]');
    await box.click();
    await until('the words in the box', async () => {
      execFileSync('xdotool', ['key', '--clearmodifiers', 'alt+shift+i'], {
        env: { ...process.env, DISPLAY },
      });
      const written = box.filter({ hasText: /^\s*Hi Tomás/ }).waitFor({ timeout: 2000 });
      return written.then(
        () => true,
        () => false, // before Chrome knew its keys
      );
    });
    expect((await world.site(mail)).sent).toBe(0);
    expect(world.errors).toEqual([]);
  },
);

it.skipIf(!possible)('Alt+Shift+F opens the panel, and closes it', async () => {
  const mail = await world.openMail();
  await mail.bringToFront();
  const isOpen = () =>
    world.desk.evaluate(
      async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })).length > 0,
    );
  const press = () =>
    execFileSync('xdotool', ['key', '--clearmodifiers', 'alt+shift+f'], {
      env: { ...process.env, DISPLAY },
    });
  expect(await isOpen()).toBe(false);
  press();
  await until('the panel to be open', isOpen);
  const { page, disconnect } = await world.dockedPanel();
  await page.getByRole('tab', { name: 'Now' }).waitFor();
  await disconnect();
  press();
  await until('the panel to be closed', async () => !(await isOpen()));
});

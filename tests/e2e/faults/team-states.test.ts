import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { field, save } from '../../domain/asked';
import { forThisVersion, freePort, SERVER, stopped } from '../../wire/nats-server';
import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { until } from '../launch';

const ada = '00000000-0000-4000-8000-00000000ada0';
const folder = mkdtempSync(path.join(tmpdir(), 'ft-team-states-'));
const file = path.join(folder, 'fifth-touch.conf');

let mia: World;
let bo: World;
let hers: Page;
let panel: Page;
let server: ChildProcess;

/** With so much room on its disk. */
async function startServer(configuration: string, room: string): Promise<void> {
  writeFileSync(file, configuration.replace(/max_file_store: \w+/, `max_file_store: ${room}`));
  server = spawn(SERVER, ['-c', file], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr!.on('data', (data) => (said += String(data)));
  await until('nats-server', async () => said.includes('Server is ready'));
}

async function command(world: World, body: object): Promise<void> {
  const answer = await world.command({ id: crypto.randomUUID(), leadId: ada, ...body } as never);
  expect(answer).toMatchObject({ ok: true, value: { ok: true } });
}
/** Many notes by one press. */
async function notes(world: World, count: number, text: string): Promise<void> {
  const commands = Array.from({ length: count }, (_, n) => {
    const note = { type: 'note', leadId: ada, text: `${n} ${text}` };
    return { id: crypto.randomUUID(), ...note };
  });
  await command(world, { type: 'batch', leadId: undefined, commands });
}
const state = (page: Page) => page.getByRole('region', { name: 'Byte sales' }).getByRole('status');
const has = async (world: World, text: string) =>
  JSON.stringify((await world.rows('leads')).find(({ id }) => id === ada) ?? '').includes(text);

/** In the panel and on the full page, small and large, light and dark. */
async function pictured(name: string): Promise<void> {
  await shots(panel, `team-${name}-panel`);
  await shots(hers, `team-${name}`);
  expect([...(await accessibilityFaults(panel)), ...(await accessibilityFaults(hers))]).toEqual([]);
}

/** Puts the clock of the page that talks to the server forward, by its own debugger: it is no tab. */
async function clockAhead(world: World, ms: number): Promise<void> {
  const { devtools } = world;
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
  const { targetId } = targetInfos.find(({ url }) => url.endsWith('/together.html'))!;
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const expression = `globalThis.rightNow ??= Date.now; Date.now = () => rightNow() + ${ms}`;
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  await devtools.send('Target.sendMessageToTarget', { sessionId, message });
  await devtools.send('Target.detachFromTarget', { sessionId });
}

let configuration: string;
beforeAll(async () => {
  [mia, bo] = [await openWorld({ settings: { name: 'Mia' } }), await openWorld({ settings: { name: 'Bo' } })];
  hers = await mia.context.newPage();
  await hers.setViewportSize({ width: 1366, height: 768 });
  await hers.goto(mia.url('dashboard.html#team/start'));
  await hers.getByLabel('Team’s name').fill('Byte sales');
  await hers.getByLabel('Address on this computer').fill(`ws://127.0.0.1:${await freePort()}`);
  const saved = new Map<string, string>();
  hers.on('download', (one) => void one.path().then((at) => saved.set(one.suggestedFilename(), at)));
  await hers.getByRole('button', { name: 'Make the files' }).click();
  const made = await until('the configuration', async () => saved.get('fifth-touch.conf'));
  configuration = forThisVersion(readFileSync(made, 'utf8'));
  await startServer(configuration, '1500KB');
  await hers.getByRole('button', { name: 'Connect' }).click();
  await until('Mia to be connected', async () => (await state(hers).innerText()) === 'Connected');
  await until('the list of members', async () =>
    (await mia.rows('versions')).some(({ kind }) => kind === 'roster'),
  );
  panel = await mia.openPanel(await mia.openMail());
  await command(mia, save({ fields: { name: field('Ada Byron') } }));
  await command(mia, { type: 'share-lead', scope: 'team.all' });
});
afterAll(async () => {
  await Promise.all([mia?.close(), bo?.close()]);
  if (server) await stopped(server, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

it('who is behind is told by how much, and it becomes less', async () => {
  await notes(mia, 400, 'note');
  await until('all to be sent', async () => (await state(hers).innerText()) === 'Connected');
  await hers.goto(mia.url('dashboard.html#team/invite'));
  await hers.getByLabel('Their name').fill('Bo');
  await hers.getByRole('button', { name: 'Make the invitation' }).click();
  const code = await hers.getByLabel('Invitation for Bo').inputValue();
  const his = await bo.context.newPage();
  await his.goto(bo.url('dashboard.html#team/join'));
  await his.evaluate(`globalThis.told = [];
    new MutationObserver(() => {
      const text = document.querySelector('section [role=status]')?.textContent ?? '';
      if (text !== told.at(-1)) told.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });`);
  await his.getByRole('textbox', { name: 'Invitation' }).fill(code);
  await his.getByRole('button', { name: 'Join Byte sales' }).click();
  await until('Bo to have everything', () => has(bo, '399 note'));
  await until('Bo to be told so', async () => (await state(his).innerText()) === 'Connected');
  const told = (await his.evaluate('told')) as string[];
  const counts = told.map((text) => Number(/behind by (\d+)/.exec(text)?.[1] ?? 0));
  const most = Math.max(...counts);
  expect(most).toBeGreaterThanOrEqual(400);
  const after = counts.slice(counts.indexOf(most) + 1);
  expect(
    after.every((count) => count < most),
    told.join('; '),
  ).toBe(true);
});

it('whose clock is wrong is told, and their work goes on', async () => {
  await hers.goto(mia.url('dashboard.html#team'));
  await clockAhead(mia, 12 * 60_000);
  await command(mia, { type: 'note', text: 'Written by a wrong clock' });
  const words = 'This computer’s clock is 12 min ahead. Set it right, so that others see the right times.';
  await until('Mia to be told', async () => (await state(hers).innerText()) === words);
  await pictured('clock-wrong');
  await until('Bo to have it', () => has(bo, 'Written by a wrong clock'));
  await clockAhead(mia, 0);
  await command(mia, { type: 'note', text: 'Set right' });
  await until('Mia to be told', async () => (await state(hers).innerText()) === 'Connected');
});

it('who writes to a full server is told; what they do is kept, and sent once there is room', async () => {
  for (let n = 0; n < 2; n += 1) await notes(mia, 150, 'x'.repeat(3900));
  await until('the server to be full', async () => (await state(hers).innerText()).includes('is full'));
  await command(mia, { type: 'outcome', outcome: 'lost', reason: null, when: null, next: null });
  await until('what waits', async () => /\(\d+ to send\)/.test(await state(hers).innerText()));
  await pictured('full');
  expect((await mia.rows('leads')).find(({ id }) => id === ada)).toMatchObject({ status: 'lost' });
  expect(await has(bo, '"status":"lost"')).toBe(false);
  await stopped(server, 'SIGKILL');
  await startServer(configuration, '1GB');
  await until('Bo to have it', () => has(bo, '"status":"lost"'), 30_000);
  await until('Mia to be told', async () => (await state(hers).innerText()) === 'Connected');
  expect([...mia.errors, ...bo.errors]).toEqual([]);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { field, save } from '../../domain/asked';
import { forThisVersion, freePort, SERVER } from '../../wire/nats-server';
import { accessibilityFaults, openWorld, shots, type World } from '../harness';
import { until } from '../launch';
import { subjects, tomas } from '../site/mailbox';
import { inPanel, meet } from '../steps';

const ada = '00000000-0000-4000-8000-00000000ada0';
const folder = mkdtempSync(path.join(tmpdir(), 'ft-team-'));
const configuration = path.join(folder, 'fifth-touch.conf');

let mia: World;
let bo: World;
/** The full page of each. */
let hers: Page;
let his: Page;
let server: ChildProcess | undefined;

async function startServer(): Promise<void> {
  server = spawn(SERVER, ['-c', configuration], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr!.on('data', (data) => (said += String(data)));
  await until('nats-server', async () => said.includes('Server is ready'));
}

function stopServer(): Promise<void> {
  return new Promise((resolve) => {
    server!.once('exit', () => resolve());
    server!.kill('SIGKILL');
  });
}

async function show(world: World, page: Page, part: string): Promise<void> {
  await page.goto(world.url(`dashboard.html#${part}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const actorOf = async (world: World) =>
  (await world.rows('meta')).find(({ id }) => id === 'self')!['actor'] as string;
const byNumber = (a: Record<string, unknown>, b: Record<string, unknown>) => Number(a['n']) - Number(b['n']);
const lead = async (world: World) => (await world.rows('leads')).find(({ id }) => id === ada);
const command = (world: World, body: object) =>
  world.act(() => world.command({ id: crypto.randomUUID(), leadId: ada, ...body } as never));
const state = (page: Page) => page.getByRole('region', { name: 'Byte sales' }).getByRole('status');

type Browser = [world: World, page: Page];
/** Saves the signing keys in one browser, and takes them over in the other, which alone invites then. */
async function handOver([from, giver]: Browser, [to, taker]: Browser): Promise<void> {
  await show(from, giver, 'team/keys');
  await giver.getByLabel('Passphrase').fill('a lock for the keys');
  await giver.getByLabel('The same again').fill('a lock for the keys');
  const saved = giver.waitForEvent('download');
  await giver.getByRole('button', { name: 'Save the signing keys' }).click();
  const file = path.join(folder, 'signing-keys.sealed');
  await (await saved).saveAs(file);
  await show(to, taker, 'team/keys');
  await taker.getByLabel('Open the file of signing keys').setInputFiles(file);
  await taker.getByLabel('Passphrase').fill('a lock for the keys');
  await taker.getByRole('button', { name: 'Unlock' }).click();
  await taker.getByText('Byte sales, saved by').waitFor();
  await shots(taker, 'team-keys');
  await taker.getByRole('button', { name: 'Take over' }).click();
  await taker.getByRole('link', { name: 'Invite' }).waitFor();
  await show(from, giver, 'team');
  await giver.getByText('Another browser has the signing keys').waitFor();
}

beforeAll(async () => {
  [mia, bo] = [await openWorld({ settings: { name: 'Mia' } }), await openWorld({ settings: { name: 'Bo' } })];
  [hers, his] = [await mia.context.newPage(), await bo.context.newPage()];
});
afterAll(async () => {
  await Promise.all([mia?.close(), bo?.close()]);
  if (server) await stopServer();
  rmSync(folder, { recursive: true, force: true });
});

describe('a team', () => {
  it('is started: the files are saved, the server is started with them, the browser connects', async () => {
    await show(mia, hers, 'team/start');
    await hers.getByLabel('Team’s name').fill('Byte sales');
    await hers.getByLabel('Address on this computer').fill(`ws://127.0.0.1:${await freePort()}`);
    const saved = new Map<string, string>();
    hers.on('download', (file) => void file.path().then((at) => saved.set(file.suggestedFilename(), at)));
    await hers.getByRole('button', { name: 'Make the files' }).click();
    const file = await until('the configuration', async () => saved.get('fifth-touch.conf'));
    writeFileSync(configuration, forThisVersion(readFileSync(file, 'utf8')));
    await startServer();
    await hers.getByRole('button', { name: 'Connect' }).click();
    await until('Mia to be connected', async () => (await state(hers).innerText()) === 'Connected');
  });

  it('is joined with the code, which says who will see new leads', async () => {
    await show(mia, hers, 'team');
    await hers.getByLabel('New leads are seen by').selectOption('everybody in the team');
    await until('the choice', async () =>
      (await mia.rows('versions')).some(({ kind }) => kind === 'sharing'),
    );
    await show(mia, hers, 'team/invite');
    await hers.getByLabel('Their name').fill('Bo');
    await hers.getByRole('button', { name: 'Make the invitation' }).click();
    const code = await hers.getByLabel('Invitation for Bo').inputValue();
    await show(bo, his, 'team/join');
    await his.getByRole('textbox', { name: 'Invitation' }).fill(code);
    await his.getByText('Mia invites you to Byte sales as Bo, rep.').waitFor();
    await his.getByText('Leads you save from now on are shared with everybody in the team.').waitFor();
    await shots(his, 'team-join');
    await his.getByRole('button', { name: 'Join Byte sales' }).click();
    await until('Bo to be connected', async () => (await state(his).innerText()) === 'Connected');
    await his.getByRole('list', { name: 'Team' }).getByText('Mia').waitFor();
    await his.getByText('Leads you save are seen by everybody in the team.').waitFor();
    await shots(his, 'team-joined');
  });

  it('a lead that is shared is on the other screen', async () => {
    await show(bo, his, 'leads');
    await command(mia, save({ fields: { name: field('Ada Byron') } }));
    await his.getByRole('link', { name: 'Ada Byron' }).waitFor();
    await his.emulateMedia({ colorScheme: 'light' });
  });

  it('in the panel, who saves somebody is told who will see them; kept, they are on no other screen', async () => {
    const mail = await bo.openMail();
    const panel = await bo.openPanel(mail);
    await meet(bo, mail, panel, subjects.tomas, tomas.name);
    await panel.getByLabel('Who sees it').selectOption('Only you');
    await panel.setViewportSize({ width: 360, height: 600 });
    await shots(panel, 'team-panel-save');
    expect(await accessibilityFaults(panel)).toEqual([]);
    await bo.act(() => inPanel(panel).button('Save lead').click());
    await panel.getByText('Only you see this lead').waitFor();
    await shots(panel, 'team-panel-own');
    await panel.getByRole('button', { name: 'Share' }).click();
    await panel.getByRole('dialog').getByLabel('Who sees it').selectOption('Everybody in the team');
    await shots(panel, 'team-panel-share');
    await panel.keyboard.press('Escape');
    await panel.close();
    await mail.close();
    expect((await mia.rows('leads')).length).toBe(1);
  });

  it('who asks Bo to be left alone is left alone by Mia, who does not see his lead', async () => {
    const his = (await bo.rows('leads')).find(({ fields }) => JSON.stringify(fields).includes(tomas.name))!;
    await command(bo, { type: 'opt-out', leadId: his['id'] });
    const heard = async () => (await mia.rows('versions')).some(({ kind }) => kind === 'account');
    await until('Mia to hear of it', heard);
    const mail = await mia.openMail();
    const panel = await mia.openPanel(mail);
    await meet(mia, mail, panel, subjects.tomas, tomas.name);
    await panel.getByLabel('Who sees it').selectOption('Only you');
    await mia.act(() => inPanel(panel).button('Save lead').click());
    await panel
      .getByRole('region', { name: 'Next touch' })
      .getByText('They asked a colleague of yours')
      .waitFor();
    await shots(panel, 'team-panel-asked-colleague');
    expect(JSON.stringify(await mia.rows('events'))).not.toContain(String(his['id']));
    await panel.close();
    await mail.close();
  });

  it('a lead that nobody can take is before the manager, and taken over in one press', async () => {
    const listed = (await mia.rows('versions')).filter(({ kind }) => kind === 'roster');
    const roster = listed.toSorted((a, b) => (String(a['hlc']) < String(b['hlc']) ? -1 : 1)).at(-1)!['body'];
    const saveRoster = (members: unknown) =>
      mia.act(() => mia.command({ id: crypto.randomUUID(), type: 'save-roster', roster: members } as never));
    await saveRoster((roster as object[]).map((one) => ({ ...one, capacity: 0 })));
    const known = async () => JSON.stringify(await bo.rows('versions')).includes('"capacity":0');
    await until('Bo to know of it', known);
    const keys = { emails: ['dee@acme.example'], phones: [], profiles: [], records: [], threads: [] };
    const dee = save({ keys, fields: { name: field('Dee Acme'), company: field('Acme') } });
    await command(bo, { ...dee, leadId: '00000000-0000-4000-8000-00000000dee0' });
    await show(mia, hers, 'start');
    const list = hers.getByRole('list', { name: 'Left too long in your team' });
    await list.getByText('Dee Acme').waitFor();
    await shots(hers, 'team-start');
    expect(await accessibilityFaults(hers)).toEqual([]);
    const mail = await mia.openMail();
    const panel = await mia.openPanel(mail);
    await mia.act(() => inPanel(panel).tab('Today').click());
    await panel.getByRole('list', { name: 'Left too long in your team' }).waitFor();
    await shots(panel, 'team-panel-today');
    expect(await accessibilityFaults(panel)).toEqual([]);
    await panel.close();
    await mail.close();
    await hers.getByRole('button', { name: 'Take over Dee Acme' }).click();
    await list.waitFor({ state: 'detached' });
    await saveRoster(roster);
  });

  it('and what is done there comes back, with who did it', async () => {
    await command(bo, { type: 'note', text: 'We met at the fair' });
    await show(mia, hers, 'team/audit');
    const row = hers.getByRole('row').filter({ hasText: 'We met at the fair' });
    await row.waitFor();
    expect(await row.getByRole('cell').nth(1).innerText()).toBe('Bo');
  });

  it('what a member changes of a shared rule is a proposal, and everybody’s once a manager accepts it', async () => {
    const snippets = { hello: 'Good day' };
    await bo.act(() => bo.command({ id: crypto.randomUUID(), type: 'save-snippets', base: null, snippets }));
    await show(mia, hers, 'team');
    const proposal = hers.getByRole('list', { name: 'Proposals' }).getByRole('listitem');
    await proposal.getByText('Added: hello').waitFor();
    await shots(hers, 'team-proposals');
    expect(await accessibilityFaults(hers)).toEqual([]);
    await proposal.getByRole('button', { name: 'Accept' }).click();
    await proposal.waitFor({ state: 'detached' });
    const versions = async () => (await bo.rows('versions')).filter(({ kind }) => kind === 'snippets');
    await until('Bo to have what was accepted', async () => (await versions()).length === 2);
  });

  it('is handed over, taken back and handed over again at once, and both say whose it is', async () => {
    const [one, two] = await Promise.all([mia, bo].map(actorOf));
    await command(mia, { type: 'set-owner', owner: two });
    await command(mia, { type: 'set-owner', owner: one });
    await command(mia, { type: 'set-owner', owner: two, note: 'Wants a call on Friday' });
    for (const world of [mia, bo]) {
      const claimed = async () => (await world.rows('ownerClaims')).toSorted(byNumber).at(-1)?.['owner'];
      await until('the server to have said yes', async () => (await claimed()) === two);
      await until('the new owner', async () => (await lead(world))?.['owner'] === two);
    }
  });

  it('offline the work goes on and says so; back, nothing is missing', async () => {
    await show(bo, his, 'team');
    await stopServer();
    await until('Bo to be offline', async () => (await state(his).innerText()).startsWith('Offline since'));
    await command(bo, { type: 'note', text: 'Written on the train' });
    await until('what waits', async () => /\(\d+ to send\)/.test(await state(his).innerText()));
    await startServer();
    await until(
      'the note to arrive',
      async () => JSON.stringify(await lead(mia)).includes('Written on the train'),
      40_000,
    );
    await until('Bo to be connected', async () => (await state(his).innerText()) === 'Connected');
  });

  it('another role and group are on the member’s own screen', async () => {
    await show(mia, hers, 'team');
    await hers.getByRole('button', { name: 'Edit Bo' }).click();
    await hers.getByLabel('Role').selectOption('assistant');
    await hers.getByLabel('Group', { exact: true }).selectOption('A new group');
    await hers.getByLabel('Name of the group').fill('North');
    await hers.getByRole('button', { name: 'Save' }).click();
    await his.getByText('Byte sales · your role: assistant').waitFor();
    await until('Bo to be connected', async () => (await state(his).innerText()) === 'Connected');
    const keys = async () => (await bo.rows('team')).filter(({ id }) => String(id).startsWith('keys/pod.'));
    await until('the key of the group', async () => (await keys()).length === 1);
  });

  it('the signing keys go to another manager’s browser, and back', async () => {
    // What there is of Bo is still open.
    await hers.getByLabel('Role').selectOption('manager');
    await hers.getByRole('button', { name: 'Save' }).click();
    await his.getByText('Byte sales · your role: manager').waitFor();
    await handOver([mia, hers], [bo, his]);
    await handOver([bo, his], [mia, hers]);
  });

  it('who is put out no longer hears what is shared; their lead is somebody else’s', async () => {
    await hers.getByRole('button', { name: 'Put Bo out' }).click();
    const dialog = hers.getByRole('dialog', { name: 'Put Bo out of the team?' });
    await dialog.getByLabel('Their 1 lead goes to').selectOption('Mia');
    await dialog.getByRole('button', { name: 'Put out' }).click();
    await hers.getByRole('button', { name: 'Shut Bo out at once' }).waitFor();
    const newKey = async () => (await mia.rows('team')).some(({ id }) => id === 'keys/team.all');
    await until('the new key', newKey);
    await command(mia, { type: 'note', text: 'Not for Bo' });
    const unopened = async () => (await bo.rows('auditNotes')).filter(({ what }) => what === 'no-key');
    await until('what Bo cannot open', async () => (await unopened()).length > 0);
    expect(JSON.stringify(await lead(mia))).toContain('Not for Bo');
    expect(JSON.stringify(await bo.rows('events'))).not.toContain('Not for Bo');
  });

  it('is left: what others shared is gone here, and there nothing is', async () => {
    await his.getByRole('button', { name: 'Leave the team' }).click();
    await his.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
    await his.getByRole('link', { name: 'Start a team' }).waitFor();
    await until('the lead to be gone', async () => (await lead(bo)) === undefined);
    expect(await lead(mia)).toBeDefined();
    expect([...mia.errors, ...bo.errors]).toEqual([]);
  });
});

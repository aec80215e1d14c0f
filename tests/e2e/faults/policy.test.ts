import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, expect, it } from 'vitest';

import { openWorld, type World } from '../harness';

/** The extension's fixed id: what administrators write in their files. */
const ID = 'aaijdkpgcgkgdomfefagmdgekpblldac';
const chromium = process.env.FT_CHROMIUM ?? '/usr/bin/chromium';
/** The folder of policies is covered in a mount of the browser's own: nobody else on this computer sees it. */
const cover = (rest: string) => ['-rm', 'sh', '-c', `mount -t tmpfs none /etc/chromium && ${rest}`, 'sh'];
const possible = (() => {
  try {
    execFileSync('unshare', cover('true'), { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

let world: World | undefined;
afterEach(async () => {
  process.env.FT_CHROMIUM = chromium;
  await world?.close();
});

/** A browser under this policy, as it would lie in `/etc/chromium/policies/managed`. */
async function managedBy(policy: object): Promise<World> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fifth-touch-policy-'));
  const file = path.join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [ID]: policy } } }));
  const program = path.join(folder, 'chromium');
  const place = '/etc/chromium/policies/managed';
  const [mounts, ...begin] = cover(`mkdir -p ${place} && cp '${file}' ${place} && exec '${chromium}' "$@"`);
  const words = [mounts, ...begin].map((word) => `'${word!.replaceAll("'", `'\\''`)}'`).join(' ');
  writeFileSync(program, `#!/bin/sh\nexec unshare ${words} "$@"\n`);
  chmodSync(program, 0o755);
  process.env.FT_CHROMIUM = program;
  return openWorld({ settings: null });
}

it.skipIf(!possible)(
  'what an administrator sets in the browser’s own policy file holds from the first run on, and is marked',
  async () => {
    world = await managedBy({
      playbook: 'speed-to-lead',
      hours: { monday: { from: '07:00', to: '15:00' } },
      sites: ['https://*.hubspot.com/*'],
    });
    const panel = await world.openPanel(await world.openMail());
    await panel.getByRole('heading', { name: 'Before anything is read' }).waitFor();
    await panel.getByText('Set by your administrator').first().waitFor();
    expect(await panel.getByLabel('Playbook').inputValue()).toBe('speed-to-lead');
    expect(await panel.getByLabel('Playbook').isDisabled()).toBe(true);
    const full = await world.context.newPage();
    await full.goto(world.url('dashboard.html#sites'));
    await full.getByText('Set by your administrator').first().waitFor();
    await full.getByText('HubSpot').waitFor();
    expect(await full.getByText('LinkedIn', { exact: true }).count()).toBe(0);
    expect(world.errors).toEqual([]);
  },
);

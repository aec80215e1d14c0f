// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, it } from 'vitest';

import { newTeam } from '@/lib/wire/credentials';
import { serverConfig, type ServerPlan } from '@/lib/wire/server-config';

import { forThisVersion, SERVER } from './nats-server';

const { accounts, root, signing } = await newTeam();
const plan: ServerPlan = { accounts, address: 'wss://team.example', folder: '/var/lib/nats', diskGb: 20 };
const tls = { cert: '/etc/nats/cert.pem', key: '/etc/nats/key.pem' };
const cluster = { name: 'team', machine: 'one', others: ['two.example', 'three.example'], secret: 's3cret' };

it.each<[string, ServerPlan]>([
  ['one machine, for itself alone', { ...plan, address: 'ws://127.0.0.1:8080' }],
  ['one machine', { ...plan, tls }],
  ['one of three', { ...plan, tls, cluster }],
])('%s: says how it is started, saves before it says so, and answers only members', (_, one) => {
  const config = serverConfig(one);
  expect(config).toMatch(/^# .*\n# .*nats-server -c [\w-]+\.conf\n/);
  expect(config).toContain('sync_interval: always');
  expect(config).toContain('max_file_store: 20GB');
  // By the plain port only the machine itself comes in; members have the web socket.
  expect(config).toContain('listen: "127.0.0.1:4222"');
  expect(config).toContain(`operator: "${accounts.operatorJwt}"`);
});

it('is encrypted for everybody but the machine itself', () => {
  expect(serverConfig({ ...plan, tls })).toMatch(/websocket \{\n {2}listen: "0\.0\.0\.0:443"\n {2}tls \{/);
  expect(serverConfig({ ...plan, address: 'ws://127.0.0.1:8080' })).toMatch(
    /websocket \{\n {2}listen: "127\.0\.0\.1:8080"\n {2}no_tls: true/,
  );
});

it('machines of a cluster know the others and a word of their own, encrypted', () => {
  const config = serverConfig({ ...plan, tls, cluster });
  expect(config).toContain('server_name: "one"');
  expect(config).toContain(
    'routes: ["nats-route://machine:s3cret@two.example:6222", "nats-route://machine:s3cret@three.example:6222"]',
  );
  expect(config).toContain('authorization { user: machine, password: "s3cret" }');
  expect(config.match(/cert_file/g)).toHaveLength(2);
});

it('holds no seed, and no line that somebody has put into a name', () => {
  const folder = '/data"\n authorization { user: x }';
  const config = serverConfig({ ...plan, tls, folder });
  expect(config).not.toMatch(/^ authorization/m);
  const seeds = [root.operatorSeed, root.accountSeed, ...Object.values(signing)];
  expect(seeds.filter((seed) => config.includes(seed))).toEqual([]);
});

it('a real server finds nothing wrong with it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ft-config-'));
  const file = path.join(folder, 'server.conf');
  writeFileSync(
    file,
    forThisVersion(serverConfig({ ...plan, folder, address: 'ws://127.0.0.1:8080', cluster })),
  );
  expect(execFileSync(SERVER, ['-c', file, '-t'], { stdio: 'pipe' }).toString()).toBe('');
  rmSync(folder, { recursive: true });
});

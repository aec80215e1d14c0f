// @vitest-environment node
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { memberJwt, newMemberKey, newTeam } from '@/lib/wire/credentials';
import { connectNats } from '@/lib/wire/nats-wire';
import { serverConfig } from '@/lib/wire/server-config';
import type { Wire, WireState } from '@/lib/wire/wire';

import { forThisVersion, freePort, start, stopped } from './nats-server';

const NAMES = ['one', 'two', 'three'];
const folder = mkdtempSync(path.join(tmpdir(), 'ft-cluster-'));
const team = await newTeam();
/** By the port that members come in by. */
const machines = new Map<number, ChildProcess>();

/** Three machines by the configuration that users are given; but for the ports, since here they are one. */
beforeAll(async () => {
  const ports = await Promise.all(NAMES.map(async () => [await freePort(), await freePort()] as const));
  const starting = NAMES.map(async (machine, n) => {
    const [port, between] = ports[n]!;
    const own = path.join(folder, machine);
    mkdirSync(own);
    const others = NAMES.filter((name) => name !== machine);
    const plan = { accounts: team.accounts, address: `ws://127.0.0.1:${port}`, folder: own, diskGb: 1 };
    let config = serverConfig({ ...plan, cluster: { name: 'team', machine, others, secret: 's3cret' } });
    config = config.replace('0.0.0.0:6222', `127.0.0.1:${between}`);
    for (const [of, name] of NAMES.entries())
      config = config.replace(`@${name}:6222`, `@127.0.0.1:${ports[of]![1]}`);
    const file = path.join(own, 'server.conf');
    writeFileSync(file, forThisVersion(config));
    machines.set(port, await start(file, port));
  });
  await Promise.all(starting);
}, 60_000);
let wire: Wire | undefined;
afterAll(async () => {
  await wire?.close();
  await Promise.all([...machines.values()].map((machine) => stopped(machine, 'SIGKILL')));
  rmSync(folder, { recursive: true, force: true });
});

it('of three machines one may fail: what was acknowledged is there, and the team goes on', async () => {
  const key = newMemberKey();
  const { jwt } = await memberJwt({
    team: team.accounts.account,
    actor: 'meg',
    role: 'manager',
    scopes: [],
    publicKey: key.public,
    signing: team.signing,
    now: Date.now(),
  });
  const servers = [...machines.keys()].map((port) => `ws://127.0.0.1:${port}`);
  const states: WireState[] = [];
  const meg = (wire = connectNats({ servers, jwt, seed: key.seed, inbox: '_IN.meg' }));
  meg.onState((state) => states.push(state));
  const isConnected = () => vi.waitFor(() => expect(states.at(-1)?.kind).toBe('connected'), 20_000);
  await isConnected();
  // A cluster that has just begun first chooses who leads.
  await vi.waitFor(async () => expect(await meg.makeStreams(3)).toEqual({ done: true }), 30_000);

  const publish = (n: number) =>
    meg.publish({ subject: 'fu.log.team.all.meg.l1', id: `e${n}`, text: `sealed ${n}` });
  const before = await Promise.all(Array.from({ length: 100 }, (_, n) => publish(n)));
  expect(before.filter((answer) => 'seq' in answer)).toHaveLength(100);

  const connected = states.findLast((state) => state.kind === 'connected')!;
  const port = Number(new URL(`ws://${connected.server.replace(/^\w+:\/\//, '')}`).port);
  await stopped(machines.get(port)!, 'SIGKILL');
  await isConnected();
  await vi.waitFor(async () => expect(await publish(100)).toHaveProperty('seq'), 60_000);

  const got: string[] = [];
  await vi.waitFor(async () => {
    const following = await meg.follow('FU_LOG', 'fu.log.team.all.>', 1, async ({ messages }) => {
      got.push(...messages.map(({ text }) => text));
    });
    expect(following).toHaveProperty('stop');
  }, 60_000);
  await vi.waitFor(() => expect(new Set(got).size).toBe(101), 30_000);
}, 240_000);

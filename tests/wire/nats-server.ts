import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createAccount, decode, encodeAccount, fromSeed } from '@nats-io/jwt';

import { hostedSigning, memberJwt, newMemberKey, newTeam } from '@/lib/wire/credentials';
import type { Role } from '@/lib/domain/team/roles';
import { serverConfig } from '@/lib/wire/server-config';
import type { Connection } from '@/lib/wire/wire';

type Team = Awaited<ReturnType<typeof newTeam>>;

/**
 * A real `nats-server` of a new team, on this computer alone, with its data in a folder of its own. `hosted`: in an
 * account that knows nothing of roles, whose owner has given out one key that signs.
 */
export async function startTeamServer({ disk = '1GB', hosted = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'ft-nats-'));
  const port = await freePort();
  const own = await newTeam();
  const team = hosted ? await inHostedAccount(own) : own;
  const address = `ws://127.0.0.1:${port}`;
  const file = path.join(folder, 'server.conf');
  let room = disk;
  const write = (accountJwt = team.accounts.accountJwt) =>
    writeFileSync(
      file,
      forThisVersion(
        serverConfig({ accounts: { ...team.accounts, accountJwt }, address, folder, diskGb: 1 }),
      ).replace('max_file_store: 1GB', `max_file_store: ${room}`),
    );
  write();
  let server = await start(file, port);

  return {
    team,
    address,
    /** What one member connects with. */
    member: async (
      actor: string,
      role: Role = 'rep',
      scopes: string[] = [],
      at = Date.now(),
    ): Promise<Connection> => {
      const key = newMemberKey();
      const { jwt } = await memberJwt({
        team: team.accounts.account,
        actor,
        role,
        scopes,
        publicKey: key.public,
        signing: team.signing,
        now: at,
      });
      return { servers: [address], jwt, seed: key.seed, inbox: `_IN.${actor}` };
    },
    /** As a power cut: no goodbye, no tidying. */
    kill: () => stopped(server, 'SIGKILL'),
    /** `more`: with so much room on its disk. */
    restart: async (more = room) => {
      if (more !== room) {
        room = more;
        write();
      }
      server = await start(file, port);
    },
    /** Has it read another account, without a restart. */
    reload: (accountJwt: string) => {
      write(accountJwt);
      server.kill('SIGHUP');
    },
    stop: async () => {
      await stopped(server, 'SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function inHostedAccount({ accounts, root }: Team): Promise<Team> {
  const signer = createAccount();
  const seed = new TextDecoder().decode(signer.getSeed());
  const [account, operator] = [root.accountSeed, root.operatorSeed].map((one) =>
    fromSeed(new TextEncoder().encode(one)),
  );
  const { limits } = decode<{ limits: object }>(accounts.accountJwt).nats;
  const accountJwt = await encodeAccount(
    'hosted',
    account!,
    { limits, signing_keys: [signer.getPublicKey()] } as never,
    { signer: operator! },
  );
  return { accounts: { ...accounts, accountJwt }, signing: hostedSigning(accounts.account, seed)!, root };
}

/**
 * The configuration that users are given is for 2.10 and later. Debian's 2.9 knows all of it but how often the
 * disk is waited for.
 */
export function forThisVersion(config: string): string {
  const [, minor] = /v2\.(\d+)/.exec(execFileSync(SERVER, ['--version'], { encoding: 'utf8' })) ?? [];
  const known = Number(minor) >= 10 ? config : config.replace(/^.*sync_interval.*\n/m, '');
  // The port for the machine itself: any that is free.
  return known.replace('127.0.0.1:4222', '127.0.0.1:-1');
}

export const SERVER = 'nats-server';

export async function start(file: string, port: number): Promise<ChildProcess> {
  const server = spawn(SERVER, ['-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr!.on('data', (data) => (said += String(data)));
  await new Promise<void>((resolve, reject) => {
    server.stderr!.on('data', () => said.includes('Server is ready') && resolve());
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`nats-server on ${port} ended (${code}):\n${said}`)));
  });
  return server;
}

export function stopped(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.on('exit', () => resolve());
    server.kill(signal);
  });
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

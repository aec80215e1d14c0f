import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { until } from '../../e2e/launch';

export const PASSWORD = 'only-for-this-test';
/** Debian's own interpreter: its Tryton is not seen by any other. */
const PYTHON = '/usr/bin/python3';
const MODULES = ['party', 'company', 'sale_opportunity'];

export type Seeded = { theo: number; ines: number; deal: number };

/** A Tryton of its own in a temporary folder, seeded, on a free port of this machine. */
export async function startTryton(): Promise<{ origin: string; seeded: Seeded; stop(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'fifth-touch-tryton-'));
  const port = await freePort();
  const conf = path.join(folder, 'trytond.conf');
  const password = path.join(folder, 'password');
  mkdirSync(path.join(folder, 'db'));
  writeFileSync(path.join(folder, 'db', 'tryton.sqlite'), '');
  writeFileSync(password, PASSWORD);
  writeFileSync(conf, `[web]\nlisten=127.0.0.1:${port}\nroot=/usr/share/tryton-sao/www\n[database]\nuri=sqlite://\npath=${path.join(folder, 'db')}\n`);
  const env = { ...process.env, TRYTONPASSFILE: password };
  execFileSync('trytond-admin', ['-c', conf, '-d', 'tryton', '--all', '--email', 'admin@localhost'], { env, stdio: 'ignore' });
  execFileSync('trytond-admin', ['-c', conf, '-d', 'tryton', '-u', ...MODULES, '--activate-dependencies'], { env, stdio: 'ignore' });
  const seeded = JSON.parse(execFileSync(PYTHON, ['-W', 'ignore', path.join(import.meta.dirname, 'seed.py'), conf], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Seeded;
  const server = spawn('trytond', ['-c', conf, '-d', 'tryton'], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await until('Tryton to answer', () => fetch(origin).then(({ ok }) => ok, () => false), 60_000);
  return {
    origin, seeded,
    stop() {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

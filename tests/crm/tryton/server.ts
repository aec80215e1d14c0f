import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { until } from '../../e2e/launch';

export const PASSWORD = 'only-for-this-test';
/** Debian's own interpreter: its Tryton is not seen by any other. */
const PYTHON = '/usr/bin/python3';
const MODULES = ['ir', 'res', 'party', 'company', 'sale_opportunity'];
const DATABASE = 'tryton';

type Seeded = { theo: number; ines: number; deal: number };
export type Tryton = Awaited<ReturnType<typeof startTryton>>;

/** A Tryton of its own in a temporary folder, seeded, on a free port of this machine. */
export async function startTryton() {
  const folder = mkdtempSync(path.join(tmpdir(), 'fifth-touch-tryton-'));
  const port = await freePort();
  const conf = path.join(folder, 'trytond.conf');
  const password = path.join(folder, 'password');
  mkdirSync(path.join(folder, 'db'));
  writeFileSync(path.join(folder, 'db', `${DATABASE}.sqlite`), '');
  writeFileSync(password, PASSWORD);
  writeFileSync(
    conf,
    `[web]\nlisten=127.0.0.1:${port}\nroot=/usr/share/tryton-sao/www\n[database]\nuri=sqlite://\npath=${path.join(folder, 'db')}\n`,
  );
  execFileSync(
    'trytond-admin',
    ['-c', conf, '-d', DATABASE, '-u', ...MODULES, '--activate-dependencies', '--email', 'admin@localhost'],
    { env: { ...process.env, TRYTONPASSFILE: password }, stdio: 'ignore' },
  );
  const seeded = JSON.parse(
    execFileSync(PYTHON, ['-W', 'ignore', path.join(import.meta.dirname, 'seed.py'), conf], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as Seeded;
  const server = spawn('trytond', ['-c', conf, '-d', DATABASE], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;

  async function call(method: string, params: unknown[], session?: string): Promise<unknown> {
    const answer = await fetch(`${origin}/${DATABASE}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(session && { authorization: `Session ${session}` }),
      },
      body: JSON.stringify({ id: 1, method, params }),
    });
    const body = (await answer.json()) as { result?: unknown; error?: unknown } | unknown;
    if (body && typeof body === 'object' && 'error' in body)
      throw new Error(`Tryton refused ${method}: ${JSON.stringify(body.error)}`);
    return body && typeof body === 'object' && 'result' in body ? body.result : body;
  }

  await until(
    'Tryton to answer',
    () =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    180_000,
  );
  return {
    origin,
    seeded,
    /**
     * What the server itself holds of a party's notes, asked by another client than the one in the browser.
     */
    async notesOf(party: number): Promise<string[]> {
      const [uid, token] = (await call('common.db.login', ['admin', { password: PASSWORD }])) as [
        number,
        string,
      ];
      const session = Buffer.from(`admin:${uid}:${token}`).toString('base64');
      const found = (await call(
        'model.ir.note.search_read',
        [[['resource', '=', `party.party,${party}`]], 0, null, null, ['message'], {}],
        session,
      )) as { message: string }[];
      return found.map(({ message }) => message);
    },
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

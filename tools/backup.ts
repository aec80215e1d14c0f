import { createInterface } from 'node:readline/promises';

import { runBackup } from './backup/backup-run';

/** From the environment, else typed by whoever sits there; on the error output, so that what is read stays clean. */
async function passphrase(): Promise<string | null> {
  const given = process.env['FT_PASSPHRASE'];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) return null;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await asking.question('Passphrase: ');
  } finally {
    asking.close();
  }
}

process.exitCode = await runBackup(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  passphrase,
});

import { createInterface } from 'node:readline';

import { Instant } from '../lib/domain/time/calendar';
import { TELL_HELP } from './tell/tell-help';
import { tellLine } from './tell/tell-line';
import './phones';

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) process.stdout.write(TELL_HELP);
else if (args.length > 0) {
  process.stderr.write(`tell: there is no option ${args[0]}; it reads lines from its input\n\n${TELL_HELP}`);
  process.exitCode = 2;
} else {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim() !== '')
      process.stdout.write(`${JSON.stringify(tellLine(line, Instant.parse(Date.now())))}\n`);
}

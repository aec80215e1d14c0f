import { Readable } from 'node:stream';

import { isSealed, unsealed, Unopened } from '../../lib/store/safety/unsealed';
import { linesOf } from '../measure/copy';
import { Mistake } from '../statistics/mistake';
import { isWhole, type Verified, verifyCopy } from './verify-copy';

const HELP = `npm run --silent backup -- verify FILE [--json]

Says what a saved copy holds and whether it is whole: every line readable, none cut off or changed since it was saved, no event missing or there twice.
A copy that is locked asks for its passphrase, or takes it from the environment: FT_PASSPHRASE.
Ends with 0 where it is whole, 1 where it is not, 2 where the arguments are wrong.
`;

/** `passphrase`: asks whoever is there for it; null where nobody is. */
type Outside = {
  out: (text: string) => void;
  error: (text: string) => void;
  passphrase: () => Promise<string | null>;
};

export async function runBackup(
  args: readonly string[],
  { out, error, passphrase }: Outside,
): Promise<0 | 1 | 2> {
  const json = args.includes('--json');
  const [command, file, ...more] = args.filter((arg) => arg !== '--json');
  if (args.includes('--help')) {
    out(HELP);
    return 0;
  }
  if (command !== 'verify' || file === undefined || more.length > 0) {
    error(HELP);
    return 2;
  }
  try {
    const found = verifyCopy(await openedLines(file, passphrase));
    const whole = isWhole(found);
    out(json ? `${JSON.stringify({ whole, ...found })}\n` : `${[...said(found, whole)].join('\n')}\n`);
    return whole ? 0 : 1;
  } catch (failure) {
    if (!(failure instanceof Mistake)) throw failure;
    error(`backup: ${failure.message}\n`);
    return 2;
  }
}

const UNOPENED = {
  wrong: 'this is not the passphrase of that file',
  damaged: 'the file is damaged or was cut off: it cannot be opened to its end',
  newer: 'the file was made by a newer Fifth Touch',
};

/** The lines of a copy, unlocked where it is locked. */
async function openedLines(file: string, passphrase: Outside['passphrase']): Promise<Iterable<string>> {
  const [first] = linesOf(file);
  if (first === undefined || !isSealed(first)) return linesOf(file);
  const words = await passphrase();
  if (words === null) throw new Mistake(`${file} is locked: set FT_PASSPHRASE to its passphrase`);
  try {
    return await Array.fromAsync(unsealed(Readable.from(linesOf(file)), words));
  } catch (failure) {
    throw failure instanceof Unopened ? new Mistake(`${file}: ${UNOPENED[failure.why]}`) : failure;
  }
}

function* said(found: Verified, whole: boolean): Generator<string> {
  const day = (at: number | null) => (at === null ? '–' : new Date(at).toISOString().slice(0, 10));
  const documents = Object.entries(found.documents).map(([kind, count]) => `${count} ${kind}`);
  yield `${found.leads} leads, ${found.events} events, ${day(found.from)} to ${day(found.to)}`;
  yield `Documents: ${documents.join(', ') || 'none'}`;
  if (found.erased > 0) yield `${found.erased} people were erased; nothing of them is here.`;
  if (found.newer > 0) yield `${found.newer} events are of a newer version: kept, not counted for leads.`;
  if (found.events === 0) yield 'There are no events: this is no copy, or an empty one.';
  if (found.cutOff) yield 'The file ends in the middle of a line.';
  const lines = found.unreadable;
  if (lines.length > 0)
    yield `${lines.length} lines cannot be read: ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ', …' : ''}`;
  if (found.ending === 'cut-off') yield 'The file ends before its end: lines are missing.';
  if (found.ending === 'changed') yield 'The file is not as it was saved: lines were changed, lost or added.';
  if (found.twice > 0) yield `${found.twice} events are there twice.`;
  if (found.gaps > 0) yield `Of ${found.gaps} changes a part is missing.`;
  yield whole ? 'The copy is whole.' : 'The copy is NOT whole.';
}

/** Wrong arguments or files, in words for whoever typed them. */
export class Mistake extends Error {}

export type Printed = { out: string; error: string; code: 0 | 2 };

/**
 * Runs a command to its end before anything is printed: all of its lines, or one sentence about what is wrong
 * and no line.
 */
export function printed(command: string, run: () => readonly string[]): Printed {
  try {
    return { out: `${run().join('\n')}\n`, error: '', code: 0 };
  } catch (error) {
    const usage = error instanceof Mistake || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!usage) throw error;
    return {
      out: '',
      error: `${command}: ${(error as Error).message}\n${command} --help says how.\n`,
      code: 2,
    };
  }
}

/** Writes it where it belongs and sets how the process ends. */
export function print({ out, error, code }: Printed): void {
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
}

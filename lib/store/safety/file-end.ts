import { murmur } from '../../domain/murmur';

// A file of a copy begins with the promise to end with how many lines it has and a sum of them: one that was cut off
// at the end of a line, or changed on its way, is told from a whole one. Earlier versions promised nothing.

const BEGIN = '{"fifth-touch":"copy","v":1}';
const END = '{"fifth-touch":"end"';

/** `unsaid`: a file of an earlier version, of which nobody can tell. */
export type Ending = 'whole' | 'cut-off' | 'changed' | 'unsaid';

/** A copy's text, in blocks of whole lines, as it goes into a file. */
export async function* withEnd(blocks: AsyncIterable<string>): AsyncGenerator<string> {
  yield `${BEGIN}\n`;
  const sum = new Sum();
  for await (const block of blocks) {
    for (const line of block.split('\n')) sum.add(line);
    yield block;
  }
  yield `${sum.said()}\n`;
}

/** Goes through the lines of a file: takes out what they say of the file itself, and compares it. */
export class FileEnd {
  private readonly sum = new Sum();
  private promised = false;
  private said: string | null = null;

  /** Whether a line is of the copy; another is to be left out. */
  takes(line: string): boolean {
    if (line.trim() === BEGIN) this.promised = true;
    else if (line.startsWith(END)) this.said = line.trim();
    else {
      this.sum.add(line);
      return true;
    }
    return false;
  }

  /** What the lines so far come to. */
  get ending(): Ending {
    if (this.said !== null) return this.said === this.sum.said() ? 'whole' : 'changed';
    return this.promised ? 'cut-off' : 'unsaid';
  }
}

class Sum {
  private lines = 0;
  private sum = 0;

  /** Empty lines say nothing. */
  add(line: string): void {
    const text = line.trim();
    if (text === '') return;
    this.lines += 1;
    this.sum = murmur(text, this.sum);
  }

  said(): string {
    return `${END},"lines":${this.lines},"sum":${this.sum}}`;
  }
}

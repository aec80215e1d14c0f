import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../fixtures/any');

/**
 * Pages nobody wrote a recipe for: each with its address in the first line and, beside it, what a careful
 * person reads off it.
 */
export function anyPages(): { name: string; html: string; url: URL; expected: unknown }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const answer = path.join(folder, file.replace(/html$/, 'json'));
      return {
        name: file.replace(/\.html$/, ''),
        html,
        url: new URL(/^<!-- (\S+) -->/.exec(html)![1]!),
        expected: existsSync(answer) ? JSON.parse(readFileSync(answer, 'utf8')) : `no ${answer}`,
      };
    });
}

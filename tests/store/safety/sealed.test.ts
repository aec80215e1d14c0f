// @module-tag data
import { describe, expect, it } from 'vitest';

import { sealed, sealOf } from '@/lib/store/safety/sealed';
import { textLines } from '@/lib/store/safety/text-lines';
import { isSealed, type Unopened, unsealed } from '@/lib/store/safety/unsealed';

const WORDS = 'correct horse battery';
const seal = await sealOf(WORDS);

async function* pieces(...all: string[]) {
  for (const one of all) yield one;
}
/** The lines of a sealed file. */
async function locked(...text: string[]): Promise<string[]> {
  return (await Array.fromAsync(sealed(seal, pieces(...text)))).join('').trimEnd().split('\n');
}
const opened = (lines: readonly string[], words = WORDS) =>
  Array.fromAsync(unsealed(pieces(...lines), words));
const why = (lines: readonly string[], words?: string) =>
  opened(lines, words).then(
    () => 'opened',
    (error: unknown) => (error as Unopened).why,
  );
/** Text that cannot be packed: of several pieces. */
const noise = (length: number) =>
  Array.from({ length: length / 8 }, () => Math.random().toString(36).slice(2, 10).padEnd(8, '-')).join('');

describe('a sealed copy', () => {
  it('comes back line by line as it was, and shows nothing of it', async () => {
    const lines = await locked('{"event":"Ada"}\n{"ev', 'ent":"Müller 例え"}\n');
    expect(lines.join()).not.toMatch(/Ada|event/);
    expect(isSealed(lines[0]!)).toBe(true);
    expect(await opened(lines)).toEqual(['{"event":"Ada"}', '{"event":"Müller 例え"}']);
  });

  it('says how it was made, with at least 600,000 rounds and a salt of its own', async () => {
    const head = JSON.parse((await locked('x'))[0]!) as Record<string, unknown>;
    expect(head).toMatchObject({ v: 1, cipher: 'AES-256-GCM', kdf: 'PBKDF2-SHA-256' });
    expect(head['rounds']).toBeGreaterThanOrEqual(600_000);
    expect(head['salt']).not.toBe((await sealOf(WORDS)).salt);
    expect((JSON.parse((await locked('x'))[0]!) as typeof head)['file']).not.toBe(head['file']);
  });

  it('opens with its passphrase only, whatever way its letters are written', async () => {
    expect(await why(await locked('x'), 'correct horse batterz')).toBe('wrong');
    const other = await sealOf('Müller'.normalize('NFD'));
    const lines = (await Array.fromAsync(sealed(other, pieces('x')))).join('').trimEnd().split('\n');
    expect(await opened(lines, 'Müller'.normalize('NFC'))).toEqual(['x']);
  });

  it('that was changed, cut off, put in another order or mixed with another is refused', async () => {
    const text = noise(2_000_000);
    const lines = await locked(text);
    expect(lines.length).toBeGreaterThan(3);
    const [head, first, second, ...more] = lines as [string, string, string, ...string[]];
    expect(await why(lines)).toBe('opened');
    const turned = first.slice(0, 40) + (first[40] === 'A' ? 'B' : 'A') + first.slice(41);
    const foreign = (await locked(text))[1]!;
    for (const damaged of [
      [head, turned, second, ...more],
      lines.slice(0, -1),
      [head],
      [head, second, first, ...more],
      [head, second, ...more],
      [head, foreign, second, ...more],
      [head, first, second, ...more.slice(0, -1), more.at(-1)!.slice(0, 100)],
      [...lines, first],
    ])
      expect(await why(damaged)).toBe('damaged');
  }, 120_000);

  it('of a version to come, or with rounds that would hang or not protect, is not tried', async () => {
    const [head, ...rest] = await locked('x');
    const headed = (over: object) => [JSON.stringify({ ...(JSON.parse(head!) as object), ...over }), ...rest];
    expect(await why(headed({ v: 2, cipher: 'better' }))).toBe('newer');
    expect(await why(headed({ rounds: 1000 }))).toBe('damaged');
    expect(await why(headed({ rounds: 1e12 }))).toBe('damaged');
    expect(await why(['{"event":1}'])).toBe('damaged');
    expect(await why([])).toBe('damaged');
  });
});

it('a line that never ends is not taken into memory whole', async () => {
  async function* endless() {
    for (;;) yield 'x'.repeat(1_000_000);
  }
  await expect(Array.fromAsync(textLines(endless()))).rejects.toThrow('without an end');
});

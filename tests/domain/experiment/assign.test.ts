import { describe, expect, it } from 'vitest';

import { type ArmName, drawArm, fnv1a32 } from '@/lib/domain/experiment/assign';
import { sampleRatio } from '@/lib/domain/experiment/sample-ratio';

import { isThere, json } from '../learning/reference-set';

const leads = Array.from({ length: 4000 }, (_, nth) => `lead-${nth}`);
const inB = (experiment: string, of: readonly string[]) =>
  of.filter((lead) => drawArm(experiment, lead) === 'b').length;

it.skipIf(!isThere)('the hash is FNV-1a', () => {
  const { fnv1a32: reference } = json<{ fnv1a32: Record<string, number> }>('fixtures/hash-reference.json');
  for (const [text, hash] of Object.entries(reference)) expect(fnv1a32(text)).toBe(hash);
});

it('and hashes the bytes of any text, as every device would', () => {
  const text = 'Zoë Müller 株式会社 👋';
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  expect(fnv1a32(text)).toBe(hash >>> 0);
});

describe('a draw', () => {
  it('is the same whenever and wherever it is asked', () => {
    expect(leads.map((lead) => drawArm('subject', lead))).toEqual(
      leads.map((lead) => drawArm('subject', lead)),
    );
  });

  it('is even, also among ids that count up and in each half of them', () => {
    for (const half of [leads, leads.filter((_, nth) => nth % 2 === 0), leads.slice(2000)]) {
      const b = inB('subject', half);
      expect(sampleRatio([half.length - b, b], [1, 1]).p).toBeGreaterThan(0.01);
    }
  });

  it('tells nothing about the draw of another experiment', () => {
    const counts = [0, 0, 0, 0];
    for (const lead of leads) {
      const both = (drawArm('subject', lead) === 'b' ? 2 : 0) + (drawArm('hour', lead) === 'b' ? 1 : 0);
      counts[both]!++;
    }
    expect(sampleRatio(counts, [1, 1, 1, 1]).p).toBeGreaterThan(0.01);
  });

  it('keeps every source even, never more than three apart, though it stays a coin', () => {
    for (const source of ['referral', 'webinar', 'demo']) {
      const soFar: Record<ArmName, number> = { a: 0, b: 0 };
      let forced = 0;
      for (const lead of leads.slice(0, 300)) {
        const arm = drawArm('subject', `${source}-${lead}`, soFar);
        if (arm !== drawArm('subject', `${source}-${lead}`)) forced++;
        soFar[arm]++;
        expect(Math.abs(soFar.a - soFar.b)).toBeLessThanOrEqual(3);
      }
      expect(forced).toBeLessThan(90);
    }
  });
});

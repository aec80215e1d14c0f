import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../components/theme.css'), 'utf8');
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);

/** WCAG 2.2: relative luminance of sRGB. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright! + 0.05) / (dim! + 0.05);
}

const inks = ['ink', 'soft', 'faint', 'hot', 'warm', 'cold', 'ok', 'accent'].flatMap((ink) =>
  ['ground', 'sunk'].map((on) => [ink, on]),
);
const text = [
  ...inks,
  ['accent-ink', 'accent'],
  ['hot', 'hot-wash'],
  ['warm', 'warm-wash'],
  ['cold', 'cold-wash'],
  ['blank-ink', 'blank'],
  ['ink', 'blank'],
  ['ink', 'accent-wash'],
  ['soft', 'accent-wash'],
  ['faint', 'accent-wash'],
  ['ink', 'warm-wash'],
  ['ink', 'hot-wash'],
];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(text)('%s can be read on %s', (ink, on) => {
    expect(contrast(colours.get(ink!)![theme], colours.get(on!)![theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'sunk'])('the edge of a field can be seen on %s', (on) => {
    expect(contrast(colours.get('edge')![theme], colours.get(on)![theme])).toBeGreaterThanOrEqual(3);
  });
});

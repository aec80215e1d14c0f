// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

import { Bars } from '@/components/numbers/bars';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it.each([
  [false, 560],
  [true, 340],
])('a plot on a narrow page (%s) is drawn %d wide, so that its words stay legible', (matches, width) => {
  const media = { matches, addEventListener: () => {}, removeEventListener: () => {} };
  vi.stubGlobal('matchMedia', () => media);
  render(
    <Bars points={[{ name: 'Saved', value: 1722 }]} nameOf={(name) => name} label="How far leads get" />,
  );
  expect(screen.getByRole('img', { name: /How far/ }).getAttribute('viewBox')).toBe(`0 0 ${width} 230`);
  expect(screen.getByText('1,722')).toBeDefined();
});

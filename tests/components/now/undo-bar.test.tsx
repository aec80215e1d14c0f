// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { usePanel } from '@/components/data/panel-state';
import { SaidBar } from '@/components/lead/undo-bar';

import '../panel';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const said = (text: string, more: object = {}) =>
  act(() => usePanel.getState().showToast({ tone: 'plain', text, ...more }));
const later = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('what is only told goes by itself, each for its full time', () => {
  render(<SaidBar />);
  said('It is in the box.');
  later(6000);
  said('Copied.');
  later(6000);
  screen.getByText('Copied.');
  later(6000);
  expect(screen.queryByText('Copied.')).toBeNull();
});

it.each([
  ['asks for something', { action: { label: 'Fill in', run: () => undefined } }],
  ['is a refusal', { tone: 'stop' }],
])('what %s stays', (_, more) => {
  render(<SaidBar />);
  said('One thing is missing.', more);
  later(60_000);
  screen.getByText('One thing is missing.');
});

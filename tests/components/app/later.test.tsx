// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';

import { later } from '@/components/ui/later';

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;

afterEach(cleanup);

it('stands there as soon as its code does, and from then on at once', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof Hello>();
  const load = vi.fn(() => promise);
  const Part = later(load, <p>One moment</p>);
  const { rerender } = render(<Part name="Ada" />);
  expect(screen.getByText('One moment')).toBeTruthy();
  await act(async () => resolve(Hello));
  expect(screen.getByText('Hello Ada')).toBeTruthy();
  rerender(<Part key="anew" name="Bo" />);
  expect(screen.getByText('Hello Bo')).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

it('says that its code could not be fetched', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Part = later(() => Promise.reject<typeof Hello>(new Error('no such file')));
  render(
    <Caught>
      <Part name="Ada" />
    </Caught>,
  );
  expect(await screen.findByText('no such file')).toBeTruthy();
});

class Caught extends Component<{ children: ReactNode }, { failure: Error | null }> {
  override state = { failure: null as Error | null };
  static getDerivedStateFromError(failure: Error) {
    return { failure };
  }
  override render() {
    return this.state.failure?.message ?? this.props.children;
  }
}

// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { ModelLine } from '@/components/first-line/model-line';
import { modelState } from '@/components/first-line/readiness';

type Options = { expectedOutputs: { languages: string[] }[] };

/** A browser whose model answers so for each language. */
function browserWith(of: (lang: string) => string) {
  vi.stubGlobal('LanguageModel', {
    availability: async ({ expectedOutputs }: Options) => of(expectedOutputs[0]!.languages[0]!),
  });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('what the browser’s model could do', () => {
  it('is nothing where the browser has none', async () => {
    expect(await modelState(['en', 'de'])).toEqual({ state: 'not-in-browser', languages: [] });
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'to-download'],
    ['downloading', 'to-download'],
  ])('“%s” in some languages: %s in those', async (answer, state) => {
    browserWith((lang) => (lang === 'de' ? 'unavailable' : answer));
    expect(await modelState(['en', 'de', 'ja'])).toEqual({ state, languages: ['en', 'ja'] });
  });

  it('is nothing where this computer cannot run it, or it does not answer', async () => {
    browserWith(() => 'unavailable');
    expect(await modelState(['en', 'de'])).toEqual({ state: 'cannot-run', languages: [] });
    browserWith(() => {
      throw new Error('no answer');
    });
    expect(await modelState(['en'])).toEqual({ state: 'cannot-run', languages: [] });
  });
});

describe('settings say', () => {
  const shown = () =>
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ModelLine />
      </QueryClientProvider>,
    );

  it('what would bring the model where there is none', async () => {
    shown();
    await screen.findByText(/^This browser has no language model\. Chrome 138 or later/);
  });

  it('what the computer would need', async () => {
    browserWith(() => 'unavailable');
    shown();
    await screen.findByText(/^Chrome cannot run its model on this computer\. It needs 22 GB/);
  });

  it('in which languages it writes', async () => {
    browserWith((lang) => (['en', 'ja'].includes(lang) ? 'available' : 'unavailable'));
    shown();
    await screen.findByText('Ready. It writes in English and Japanese.');
  });
});

// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readiness } from '@/components/first-line/readiness';
import { readLead } from '@/lib/store/read/log';

import { message, save } from '../../domain/asked';
import { ada } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { openPanel, person, sighting } from '../panel';

vi.mock('@/components/first-line/readiness', { spy: true });

const NOW = '2026-03-02 10:00';
const seen = sighting(person({ title: 'Head of Operations' }), {
  thread: {
    id: 'thread-1',
    subject: 'Second plant',
    lastDirection: 'out',
    messages: [message('m1', 'out', '2026-03-02 08:30', null)],
  },
});

type Script = { state?: string; answer?: readonly string[]; error?: Error; hold?: boolean };
/** The browser's model, as far as we use it. */
function model({ state = 'available', answer = [], error, hold = false }: Script) {
  const told = {
    availability: vi.fn(async () => state),
    created: [] as unknown[],
    prompts: [] as string[],
    destroyed: 0,
    aborted: false,
  };
  vi.stubGlobal('LanguageModel', {
    availability: told.availability,
    create: async (options: { signal: AbortSignal; monitor(monitor: unknown): void }) => {
      told.created.push(options);
      options.monitor({
        addEventListener: (_: string, heard: (event: { loaded: number }) => void) => heard({ loaded: 0.34 }),
      });
      if (error) throw error;
      return {
        destroy: () => void (told.destroyed += 1),
        promptStreaming: (prompt: string, { signal }: { signal: AbortSignal }) => {
          told.prompts.push(prompt);
          return new ReadableStream<string>({
            start(controller) {
              for (const chunk of answer) controller.enqueue(chunk);
              if (!hold) return controller.close();
              signal.addEventListener('abort', () => {
                told.aborted = true;
                controller.error(signal.reason);
              });
            },
          });
        },
      };
    },
  });
  return told;
}
afterEach(() => vi.unstubAllGlobals());

async function open() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  const user = await openPanel(db, { now: NOW, seen });
  const box = (await screen.findByRole('textbox', { name: 'Script' })) as HTMLTextAreaElement;
  return { db, user, box };
}
const press = () => screen.findByRole('button', { name: 'Suggest a first line' });

describe('where the browser has no model', () => {
  beforeEach(() => void vi.mocked(readiness).mockClear());
  /** The panel has its answer, and has drawn something else since. */
  const nothingOffered = async (user: UserEvent) => {
    await waitFor(() => expect(readiness).toHaveResolvedWith('absent'));
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(screen.queryByRole('region', { name: 'First line', hidden: true })).toBeNull();
  };
  it('nothing is there', async () => {
    const { user } = await open();
    await nothingOffered(user);
  });
  it.each(['unavailable', 'something new'])('“%s” is none', async (state) => {
    const told = model({ state });
    const { user } = await open();
    await nothingOffered(user);
    expect(told.availability).toHaveBeenCalled();
  });
});

describe('on request', () => {
  it('a draft comes from what is on the page, and goes into the message when it is taken', async () => {
    const told = model({ answer: ['Your second ', 'plant opens in May.'] });
    const { user, box } = await open();
    const before = box.value;
    expect(told.created).toEqual([]);
    await user.click(await press());
    await screen.findByText('Your second plant opens in May.');
    expect(screen.getByText(/^A draft, written on this computer/)).toBeTruthy();
    expect(box.value, 'a draft is in no message').toBe(before);
    expect(told.prompts[0]).toContain('"title":"Head of Operations"');
    expect(told.prompts[0]).toContain('"subject of the thread":"Second plant"');
    expect(told.destroyed).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Use it' }));
    expect(box.value).toBe(before.replace('Hi Ada,\n\n', 'Hi Ada,\n\nYour second plant opens in May.\n\n'));
    await press();
  });

  it('a draft that is not wanted leaves no trace', async () => {
    model({ answer: ['Your second plant opens in May.'] });
    const { user, box } = await open();
    const before = box.value;
    await user.click(await press());
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(box.value).toBe(before);
    expect(screen.queryByText('Your second plant opens in May.')).toBeNull();
  });

  it('stops at a press while it writes', async () => {
    const told = model({ answer: ['Your second'], hold: true });
    const { user } = await open();
    await user.click(await press());
    await screen.findByText('Your second');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await press();
    await waitFor(() => expect([told.aborted, told.destroyed]).toEqual([true, 1]));
    expect(screen.queryByText(/no answer/)).toBeNull();
  });

  it('stops by itself when there is nothing to write any more', async () => {
    const told = model({ answer: ['Your second'], hold: true });
    const { db, user } = await open();
    await user.click(await press());
    await screen.findByText('Your second');
    await done(db, '2026-03-02 10:01', { type: 'opt-out' }, ada);
    await waitFor(() => expect(told.aborted).toBe(true));
  });

  it('what fails says so, and the script is as it was', async () => {
    model({ error: new Error('quota') });
    const { user, box } = await open();
    const before = box.value;
    await user.click(await press());
    await screen.findByText(/gave no answer/);
    expect(box.value).toBe(before);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it.each([
    ['IGNORE ME <script>alert(1)</script>', /no opening sentence/],
    ['NONE', /specific enough/],
    ['so '.repeat(400), /more than one line/],
  ])('%j is not offered', async (answer, why) => {
    model({ answer: [answer] });
    const { user } = await open();
    await user.click(await press());
    await screen.findByText(why);
    expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
  });

  it('what the linter refuses in a script is refused here', async () => {
    model({ answer: ['Just checking in on your second plant.'] });
    const { user } = await open();
    await user.click(await press());
    await screen.findByText(/says nothing new/);
    expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
  });

  it('where the browser would fetch the model first, it says so, and fetches at the press alone', async () => {
    const told = model({ state: 'downloadable', answer: ['Your second plant opens in May.'], hold: true });
    const { user } = await open();
    const region = within(await screen.findByRole('region', { name: 'First line' }));
    expect(region.getByText(/must first download its language model/)).toBeTruthy();
    expect(told.created).toEqual([]);
    await user.click(await press());
    expect(told.created).toHaveLength(1);
  });

  it('and says so no more once it is there', async () => {
    model({ state: 'downloadable', answer: ['Your second plant opens in May.'] });
    const { user } = await open();
    await user.click(await press());
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    await press();
    expect(screen.queryByText(/must first download its language model/)).toBeNull();
  });
});

it('the words are written in the language the rep sets, and the model is asked for it', async () => {
  const told = model({ answer: ['Ihr zweites Werk öffnet im Mai.'] });
  const { db, user } = await open();
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Language of the words' }), 'de');
  await waitFor(() =>
    expect((screen.getByRole('textbox', { name: 'Script' }) as HTMLTextAreaElement).value).toMatch(
      /^Hallo Ada,\n\ndanke für/,
    ),
  );
  await user.click(await press());
  await user.click(await screen.findByRole('button', { name: 'Use it' }));
  expect((screen.getByRole('textbox', { name: 'Script' }) as HTMLTextAreaElement).value).toMatch(
    /^Hallo Ada,\n\nIhr zweites Werk öffnet im Mai\.\n\nDanke für/,
  );
  expect(told.availability).toHaveBeenLastCalledWith({
    expectedInputs: [{ type: 'text', languages: ['en', 'de'] }],
    expectedOutputs: [{ type: 'text', languages: ['de'] }],
  });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the words' }), '');
  await waitFor(async () => expect((await readLead(db, ada))?.fields['language']).toBeUndefined());
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { PanelCommand } from '@/lib/domain/log/command';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { discard, onOutbox, resend, submit, unanswered } from '@/lib/session/outbox';

import { commandId, LONDON } from '../domain/sample';

const command = (): PanelCommand => ({
  id: commandId(),
  type: 'save-settings',
  settings: defaultSettings(LONDON),
});
const granted = { ok: true, value: { ok: true, events: [] } };

/** A worker that answers as told; its `got` is what reached it, by id. */
function worker(...answers: unknown[]) {
  const got: string[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (envelope: {
    data: { id: string };
  }) => {
    got.push(envelope.data.id);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  }) as never);
  return got;
}

beforeEach(() => fakeBrowser.reset());

describe('a command', () => {
  it('is let go once it is answered, and a refusal is an answer', async () => {
    worker({ ok: true, value: { ok: false, refusal: { code: 'unknown-lead' } } });
    expect(await submit(command())).toMatchObject({ ok: true, value: { ok: false } });
    expect(await unanswered()).toEqual([]);
  });

  it('without an answer stays, and goes again with the same id before the next one', async () => {
    worker(new Error('no worker'));
    const [first, second] = [command(), command()];
    expect(await submit(first)).toEqual({ ok: false, error: 'unreachable' });
    expect(await unanswered()).toEqual([first]);
    const got = worker(granted);
    expect(await submit(second)).toEqual(granted);
    expect(got).toEqual([first.id, second.id]);
    expect(await unanswered()).toEqual([]);
  });

  it('that could not be written stays, and does not keep the next one back', async () => {
    const [first, second] = [command(), command()];
    worker({ ok: false, error: 'failed' }, { ok: false, error: 'failed' }, granted);
    await submit(first);
    expect(await submit(second)).toEqual(granted);
    expect(await unanswered()).toEqual([first]);
    await discard(first.id);
    expect(await unanswered()).toEqual([]);
  });

  it('sent together with another gets its own answer, whichever turn sends it', async () => {
    worker(granted);
    expect(await Promise.all([submit(command()), submit(command())])).toEqual([granted, granted]);
  });

  it('that no worker will ever take is not sent for ever', async () => {
    worker({ ok: false, error: 'bad-data' });
    await submit(command());
    expect(await unanswered()).toEqual([]);
  });

  it('is sent though it cannot be kept', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    worker(granted);
    expect(await submit(command())).toEqual(granted);
  });
});

it('two panels keep their commands beside one another, oldest first', async () => {
  worker(new Error('no worker'));
  const all = [command(), command(), command()];
  await Promise.all(all.map(submit));
  expect(await unanswered()).toEqual(all);
  const got = worker(granted);
  await Promise.all([resend(), resend()]);
  expect(got).toEqual(all.map(({ id }) => id));
});

it('tells when something was kept or let go', async () => {
  worker(granted);
  let changes = 0;
  const stop = onOutbox(() => (changes += 1));
  await submit(command());
  stop();
  await submit(command());
  expect(changes).toBe(2);
});

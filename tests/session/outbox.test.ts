import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { PanelCommand } from '@/lib/domain/log/command';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { keep, readUnanswered } from '@/lib/session/unanswered';
import { doNow, onLateAnswer, resend, submit, withdraw } from '@/lib/session/outbox';

import { commandId, LONDON } from '../domain/sample';

const command = (): PanelCommand => ({
  id: commandId(),
  type: 'save-settings',
  settings: defaultSettings(LONDON),
});
const granted = { ok: true, value: { ok: true, events: [] } };
/** What is left when everything that is on its way has arrived. */
const kept = async () => {
  await resend();
  return (await readUnanswered()).map((one) => one.command);
};

/** A worker that answers as told; its `got` is what reached it. */
function worker(...answers: unknown[]) {
  const got: PanelCommand[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (envelope: {
    data: PanelCommand;
  }) => {
    got.push(envelope.data);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  }) as never);
  return got;
}

/** What a promise has come to once everything that is on its way has arrived. */
async function soFar<T>(promise: Promise<T>): Promise<T | 'nothing yet'> {
  await resend();
  return Promise.race([promise, Promise.resolve('nothing yet' as const)]);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date('2026-03-06T16:02:00') });
});
// Nobody waits any more, and nothing is tried again, when the next test begins.
afterEach(async () => {
  worker(granted);
  for (const { id } of await readUnanswered()) await doNow(id);
  await resend();
  vi.useRealTimers();
});

describe('a command', () => {
  it('is let go once it is answered, and a refusal is an answer', async () => {
    worker({ ok: true, value: { ok: false, refusal: { code: 'unknown-lead' } } });
    expect(await submit(command())).toMatchObject({ ok: true, value: { ok: false } });
    expect(await kept()).toEqual([]);
  });

  it('without an answer stays, and goes again with the same id, before the next one, until it is answered', async () => {
    worker(new Error('no worker'));
    const [first, second] = [command(), command()];
    const answer = submit(first);
    expect(await soFar(answer)).toBe('nothing yet');
    expect(await kept()).toEqual([first]);
    const got = worker(granted);
    expect(await submit(second)).toEqual(granted);
    expect(await answer).toEqual(granted);
    expect(got).toEqual([first, second]);
    expect(await kept()).toEqual([]);
  });

  it('is tried again by itself', async () => {
    worker(new Error('no worker'));
    const answer = submit(command());
    await resend();
    worker(granted);
    await vi.advanceTimersByTimeAsync(6000);
    expect(await answer).toEqual(granted);
  });

  it('that could not be written stays, and does not keep the next one back', async () => {
    const [first, second] = [command(), command()];
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({
      data,
    }: {
      data: PanelCommand;
    }) => (data.id === first.id ? { ok: false, error: 'failed' } : granted)) as never);
    const answer = submit(first);
    expect(await submit(second)).toEqual(granted);
    expect(await kept()).toEqual([first]);
    worker(granted);
    expect(await soFar(answer)).toEqual(granted);
  });

  it('sent together with another gets its own answer, whichever turn sends it', async () => {
    worker(granted);
    expect(await Promise.all([submit(command()), submit(command())])).toEqual([granted, granted]);
  });

  it('that no worker will ever take is not sent for ever', async () => {
    worker({ ok: false, error: 'bad-data' });
    expect(await submit(command())).toEqual({ ok: false, error: 'bad-data' });
    expect(await kept()).toEqual([]);
  });

  it('is sent though it cannot be kept, and nothing is promised then', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    worker(granted);
    expect(await submit(command())).toEqual(granted);
    worker({ ok: false, error: 'failed' });
    expect(await submit(command())).toEqual({ ok: false, error: 'failed' });
  });

  it('of a page that outlived its extension has no answer any more, and stays for the next page', async () => {
    const one = command();
    worker(undefined);
    const id = fakeBrowser.runtime.id;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await submit(one)).toEqual({ ok: false, error: 'orphaned' });
    Object.assign(fakeBrowser.runtime, { id });
    expect(await kept()).toEqual([one]);
  });
});

describe('two windows', () => {
  it('keep their commands beside one another, in the order of the presses', async () => {
    worker(new Error('no worker'));
    const all = [command(), command(), command()];
    const answers = all.map((one) => submit(one));
    await vi.waitFor(async () => expect(await kept()).toEqual(all));
    const got = worker(granted);
    await Promise.all([resend(), resend()]);
    expect(got).toEqual(all);
    expect(await Promise.all(answers)).toEqual([granted, granted, granted]);
  });

  it('the one whose answer was lost gets it, when the other has carried the command out', async () => {
    worker(new Error('lost on the way'));
    const one = command();
    const answer = submit(one);
    expect(await soFar(answer)).toBe('nothing yet');
    const got = worker(granted);
    // The other window has an answer and lets go, all of which this one sees of it.
    await fakeBrowser.storage.local.set({ outbox: [] });
    expect(await answer).toEqual(granted);
    expect(got).toEqual([one]);
  });

  it('the one whose command was withdrawn in the other does not send it', async () => {
    worker(new Error('no worker'));
    const one = command();
    const answer = submit(one);
    await resend();
    const withdrawal = { id: commandId(), type: 'withdraw', command: one.id };
    await fakeBrowser.storage.local.set({
      outbox: [{ id: withdrawal.id, at: Date.now(), command: withdrawal }],
    });
    expect(await answer).toMatchObject({ value: { refusal: { code: 'withdrawn' } } });
    const got = worker(granted);
    await resend();
    expect(got).toMatchObject([{ type: 'withdraw', command: one.id }]);
  });
});

describe('withdrawn', () => {
  it('a command is not sent any more, and the worker is told until it has heard', async () => {
    worker(new Error('no worker'));
    const one = command();
    const answer = submit(one);
    await resend();
    const withdrawal = withdraw(one.id);
    expect(await answer).toMatchObject({ value: { ok: false, refusal: { code: 'withdrawn' } } });
    expect(await soFar(withdrawal)).toBe('nothing yet');
    const got = worker(granted);
    expect(await soFar(withdrawal)).toEqual(granted);
    expect(got).toMatchObject([{ type: 'withdraw', command: one.id }]);
    expect(await kept()).toEqual([]);
  });
});

describe('after a restart', () => {
  it('what was just pressed is done, and whoever is there hears what it came to', async () => {
    const one = command();
    await keep(one, Date.now() - 60_000);
    const heard: unknown[] = [];
    const stop = onLateAnswer((...late) => heard.push(late));
    const got = worker(granted);
    await resend();
    stop();
    expect(got).toEqual([one]);
    expect(heard).toEqual([[one, granted]]);
  });

  it.each([
    ['eleven minutes ago', '2026-03-06T15:51:00'],
    ['the day before', '2026-03-05T23:59:00'],
    ['by a clock that has been set back since', '2026-03-06T18:00:00'],
  ])('what was pressed %s waits until the rep has been asked', async (_, when) => {
    const one = command();
    await keep(one, new Date(when).getTime());
    const got = worker(granted);
    await resend();
    expect(got).toEqual([]);
    expect(await kept()).toEqual([one]);
    await doNow(one.id);
    expect(got).toEqual([one]);
    expect(await kept()).toEqual([]);
  });

  it('from one minute to the next is another day at midnight', async () => {
    vi.setSystemTime(new Date('2026-03-07T00:01:00'));
    await keep(command(), new Date('2026-03-06T23:58:00').getTime());
    const got = worker(granted);
    await resend();
    expect(got).toEqual([]);
  });

  it('what another version kept is there to be told of, and holds nothing else up', async () => {
    const one = command();
    await fakeBrowser.storage.local.set({
      outbox: [
        { id: commandId(), at: Date.now(), command: { type: 'from the future' } },
        'nonsense',
        { id: one.id, at: Date.now(), command: one },
      ],
    });
    const got = worker(granted);
    await resend();
    expect(got).toEqual([one]);
    expect(await kept()).toEqual([null]);
  });
});

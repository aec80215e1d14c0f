import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { send } from '@/lib/messages/send';
import { defaultSettings } from '@/lib/domain/settings/settings';

import { LONDON } from '../domain/sample';

const command = {
  id: '00000000-0000-4000-8000-000000000001',
  type: 'save-settings' as const,
  settings: defaultSettings(LONDON),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a worker that does not answer', () => {
  it('is asked twice for a command, with the same id, and given up within ten seconds', async () => {
    const asked = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockReturnValue(new Promise(() => undefined) as never);
    const from = Date.now();
    const answer = send('command', command);
    await vi.advanceTimersToNextTimerAsync();
    await vi.advanceTimersToNextTimerAsync();
    expect(await answer).toEqual({ ok: false, error: 'unreachable' });
    expect(Date.now() - from).toBeLessThanOrEqual(10_000);
    expect(asked.mock.calls.map(([envelope]) => envelope)).toEqual([
      { name: 'command', data: command },
      { name: 'command', data: command },
    ]);
  });

  it('is asked once for anything else', async () => {
    const asked = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('Could not establish connection'));
    expect(await send('recipes', {})).toEqual({ ok: false, error: 'unreachable' });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('answers the second time', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('The message port closed'))
      .mockResolvedValueOnce({ ok: true, value: { ok: true, events: [] } } as never);
    expect(await send('command', command)).toEqual({ ok: true, value: { ok: true, events: [] } });
  });

  it('is not asked again once it has refused', async () => {
    const asked = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockResolvedValue({ ok: false, error: 'bad-data' } as never);
    expect(await send('command', command)).toEqual({ ok: false, error: 'bad-data' });
    expect(asked).toHaveBeenCalledTimes(1);
  });
});

describe('a page script that outlived its extension', () => {
  it('asks nothing', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    fakeBrowser.runtime.id = undefined as never;
    expect(await send('recipes', {})).toEqual({ ok: false, error: 'orphaned' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('is told so when the extension goes while it asks, and nothing is thrown', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      fakeBrowser.runtime.id = undefined as never;
      throw new Error('Extension context invalidated.');
    });
    expect(await send('command', command)).toEqual({ ok: false, error: 'orphaned' });
  });
});

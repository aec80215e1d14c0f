import { beforeEach, describe, expect, it, vi } from 'vitest';

import { save } from '../domain/asked';
import { at, commandId } from '../domain/sample';
import { sighting as sample } from '../components/panel-samples';

// A worker that has just started: nothing is known but what its code brings along.
const fresh = async () => {
  vi.resetModules();
  const [{ loadPhonesFor }, { phoneKey }, { take }] = await Promise.all([
    import('@/lib/packaged/phones'),
    import('@/lib/domain/lead/phone'),
    import('@/entrypoints/background/observe/sightings'),
  ]);
  const { openTestDb } = await import('../store/open-test-db');
  return { loadPhonesFor, phoneKey, take, openTestDb };
};

const number = '+44 20 7946 0000';
const nobody = {
  name: 'Ada Byron',
  email: null,
  phone: null,
  company: null,
  title: null,
  profileUrl: null,
  recordId: null,
};

describe('how telephone numbers are made up', () => {
  let fetched: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    fetched = vi.spyOn(globalThis, 'fetch');
  });

  it('is not part of the worker: nothing is read before it was fetched', async () => {
    const { phoneKey } = await fresh();
    expect(() => phoneKey(number)).toThrow(/numbering plans/);
  });

  it.each<[string, unknown]>([
    ['a person on a page', { lead: { ...nobody, phone: number } }],
    ['somebody else on it', { lead: null, candidates: [nobody, { ...nobody, phone: number }] }],
    ['a field of a command', { fields: { phone: { value: number, origin: { from: 'rep', at: 0 } } } }],
    ['a key of a command in a batch', { commands: [{ keys: { phones: [number] } }] }],
  ])('is fetched once for %s', async (_, what) => {
    const { loadPhonesFor, phoneKey } = await fresh();
    await loadPhonesFor(what);
    await loadPhonesFor(what);
    expect(phoneKey(number)).toBe('+442079460000');
    expect(fetched).toHaveBeenCalledOnce();
  });

  it('is not fetched where there is no number', async () => {
    const { loadPhonesFor } = await fresh();
    await loadPhonesFor({ lead: nobody, keys: { phones: [] }, text: 'My phone: later' });
    await loadPhonesFor({ fields: { phone: null } });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is there when a page shows somebody with a number', async () => {
    const { take, openTestDb, phoneKey } = await fresh();
    const seen = {
      ...sample({ lead: { ...nobody, phone: number } }),
      recipe: 'any-page',
      url: 'https://crm.example/people/2',
      key: 'any:crm.example::2',
      kind: 'record' as const,
      thread: null,
    };
    await take(openTestDb(), seen, { url: seen.url, tab: { id: 7 } } as never, at('2026-03-02 10:00'));
    expect(phoneKey(number)).toBe('+442079460000');
  });

  it('is there before a past is invented for somebody with a number', async () => {
    const { openTestDb, phoneKey } = await fresh();
    const { invent } = await import('@/entrypoints/background/act/invent');
    const now = at('2026-03-02 10:00');
    const leadId = '5a3b1e00-0000-4000-8000-000000000001' as never;
    const command = { ...save({ keys: { ...save().keys, phones: [number] } }), leadId, id: commandId() };
    const steps = [{ at: now, command: command as never }];
    expect(await invent(openTestDb(), { steps }, now)).toEqual({ refused: 0 });
    expect(phoneKey(number)).toBe('+442079460000');
  });
});

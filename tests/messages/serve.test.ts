import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';

import { answer, Refused, type Served } from '@/lib/messages/serve';
import { defaultSettings } from '@/lib/domain/settings/settings';

import { LONDON } from '../domain/sample';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
type Sender = Browser.runtime.MessageSender;
const panel = {
  id: 'ours',
  origin: self.origin,
  url: `${self.origin}/sidepanel.html`,
  documentLifecycle: 'active',
} as Sender;
const page = {
  id: 'ours',
  origin: 'https://mail.google.com',
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 7 },
} as Sender;

const command = {
  id: '00000000-0000-4000-8000-000000000001',
  type: 'save-settings',
  settings: { ...defaultSettings(LONDON), setUp: true },
};
const sighting = {
  v: 1,
  recipe: 'gmail-thread',
  recipeVersion: 1,
  kind: 'thread',
  url: 'https://mail.google.com/mail/u/0/',
  key: 'k',
  account: null,
  ownAddresses: [],
  lead: null,
  candidates: [],
  thread: null,
  composers: [],
  rows: [],
  confidence: {},
  notes: [],
};

function served(over: Partial<Served> = {}) {
  const never = () => Promise.reject(new Error('not asked for'));
  const handlers = {
    command: vi.fn<Served['handlers']['command']>(async () => ({ ok: true, events: [] })),
    sighting: vi.fn<Served['handlers']['sighting']>(async () => ({ ok: true })),
    'test-reminders': never,
    restore: never,
    'start-afresh': never,
    'take-copy': never,
    'fill-folder': never,
    drill: never,
    invent: never,
    recipes: never,
    'watch-pages': never,
    'connect-team': never,
    'leave-team': never,
    'team-part': never,
    'team-change': never,
    'team-state': never,
  };
  return { handlers, mayRead: async () => true, ...over };
}
const quietly = () => vi.spyOn(console, 'warn').mockImplementation(() => undefined);

describe('what is answered', () => {
  it('a command of the panel', async () => {
    const all = served();
    expect(await answer(all, self, { name: 'command', data: command }, panel)).toEqual({
      ok: true,
      value: { ok: true, events: [] },
    });
    expect(all.handlers.command).toHaveBeenCalledWith(command, panel);
  });

  it('a sighting of a page that may be read', async () => {
    expect(await answer(served(), self, { name: 'sighting', data: sighting }, page)).toEqual({
      ok: true,
      value: { ok: true },
    });
  });
});

describe('what is refused, logged and told nothing but its name', () => {
  it.each<[string, unknown, Sender, string]>([
    ['a command from a page', { name: 'command', data: command }, page, 'wrong-sender'],
    ['a sighting from the panel', { name: 'sighting', data: sighting }, panel, 'wrong-sender'],
    ['a message nobody knows', { name: 'export', data: {} }, panel, 'unknown-message'],
    ['a name of the language itself', { name: 'constructor', data: {} }, panel, 'unknown-message'],
    ['a prototype', { name: '__proto__', data: {} }, panel, 'unknown-message'],
    ['more beside the message', { name: 'command', data: command, leadId: 'x' }, panel, 'unknown-message'],
    ['no message', null, panel, 'unknown-message'],
    ['a list', ['command', command], panel, 'unknown-message'],
    ['more inside the message', { name: 'sighting', data: { ...sighting, admin: true } }, page, 'bad-data'],
    ['another version', { name: 'sighting', data: { ...sighting, v: 2 } }, page, 'bad-data'],
    [
      'a text beyond its length',
      { name: 'sighting', data: { ...sighting, key: 'k'.repeat(301) } },
      page,
      'bad-data',
    ],
    [
      'five megabytes',
      { name: 'sighting', data: { ...sighting, notes: ['x'.repeat(5_000_000)] } },
      page,
      'bad-data',
    ],
    [
      'a command with an id of its own making',
      { name: 'command', data: { ...command, id: 'mine' } },
      panel,
      'bad-data',
    ],
    [
      'a command only the worker gives itself',
      { name: 'command', data: { id: command.id, type: 'tick', leadId: command.id } },
      panel,
      'bad-data',
    ],
  ])('%s', async (_, message, sender, error) => {
    const warn = quietly();
    const all = served();
    expect(await answer(all, self, message, sender)).toEqual({ ok: false, error });
    expect(warn).toHaveBeenCalled();
    expect(all.handlers.command).not.toHaveBeenCalled();
    expect(all.handlers.sighting).not.toHaveBeenCalled();
  });

  it('a page of a host the rep has taken back', async () => {
    quietly();
    const asked: [string, number][] = [];
    const mayRead = async ({ href }: URL, tab: number) => {
      asked.push([href, tab]);
      return false;
    };
    expect(await answer(served({ mayRead }), self, { name: 'sighting', data: sighting }, page)).toEqual({
      ok: false,
      error: 'wrong-sender',
    });
    expect(asked).toEqual([['https://mail.google.com/mail/u/0/', 7]]);
  });
});

describe('a handler that throws', () => {
  it.each([
    ['something', new Error('secret detail'), 'failed'],
    ['a refusal', new Refused('read-only'), 'read-only'],
  ])('%s: only the name of the failure gets out', async (_, thrown, error) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const all = served();
    const handlers = { ...all.handlers, command: () => Promise.reject(thrown) };
    expect(await answer({ ...all, handlers }, self, { name: 'command', data: command }, panel)).toEqual({
      ok: false,
      error,
    });
  });
});

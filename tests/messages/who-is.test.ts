import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';

import { type Self, whoIs } from '@/lib/messages/who-is';

const self: Self = { id: 'ours', origin: 'chrome-extension://ours' };
type Sender = Browser.runtime.MessageSender;

const panel = {
  id: 'ours',
  origin: 'chrome-extension://ours',
  url: 'chrome-extension://ours/sidepanel.html',
  documentLifecycle: 'active',
} as Sender;
const page = {
  id: 'ours',
  origin: 'https://mail.google.com',
  url: 'https://mail.google.com/mail/u/0/#inbox/abc',
  frameId: 0,
  documentLifecycle: 'active',
  tab: { id: 7 },
} as Sender;

describe('who is heard', () => {
  it.each([
    ['the panel', panel, 'panel'],
    ['the page that follows a team', { ...panel, url: `${self.origin}/together.html` }, 'together'],
    [
      'a page of ours in a tab',
      { ...panel, tab: { id: 3 }, frameId: 0, url: 'chrome-extension://ours/dashboard.html#people' },
      'panel',
    ],
    ['the page script of a tab', page, 'page'],
    [
      'the page script in a CRM without encryption (whether it may be read is asked next)',
      { ...page, origin: 'http://127.0.0.1:8080', url: 'http://127.0.0.1:8080/#Lead/view/7' },
      'page',
    ],
  ])('%s', (_, sender, who) => expect(whoIs(sender as Sender, self)).toBe(who));
});

describe('who is not', () => {
  it.each<[string, Partial<Record<keyof Sender, unknown>>]>([
    ['another extension', { id: 'theirs' }],
    [
      'another extension’s page',
      { id: 'theirs', origin: 'chrome-extension://theirs', url: 'chrome-extension://theirs/sidepanel.html' },
    ],
    ['nobody in particular', { id: undefined }],
    ['a frame inside a page', { frameId: 4 }],
    ['a sandboxed frame, whose origin is opaque', { origin: 'null' }],
    ['a page without an origin', { origin: undefined }],
    ['an origin that does not belong to the address', { origin: 'https://mail.google.com.evil.test' }],
    ['an address that does not belong to the origin', { url: 'https://mail.google.com.evil.test/' }],
    ['an address without encryption under an origin with it', { url: 'http://mail.google.com/mail/' }],
    ['a file', { origin: 'file://', url: 'file:///mail.google.com' }],
    [
      'a page that says it is ours',
      { origin: 'https://mail.google.com', url: 'chrome-extension://ours/sidepanel.html' },
    ],
    ['a prerendered page', { documentLifecycle: 'prerender' }],
    ['a page in the back/forward cache', { documentLifecycle: 'cached' }],
    ['a page that is being left', { documentLifecycle: 'pending_deletion' }],
    ['a page whose state is not known', { documentLifecycle: undefined }],
    ['a sender without a tab', { tab: undefined }],
    ['no address at all', { url: undefined }],
    ['something that is no address', { url: 'mail.google.com' }],
  ])('%s', (_, over) => expect(whoIs({ ...page, ...over } as Sender, self)).toBeUndefined());

  it('a page of ours that is prerendered', () =>
    expect(whoIs({ ...panel, documentLifecycle: 'prerender' } as Sender, self)).toBeUndefined());
  it('a page whose origin only begins like ours', () =>
    expect(
      whoIs(
        {
          ...panel,
          origin: 'chrome-extension://ours.evil',
          url: 'chrome-extension://ours.evil/sidepanel.html',
        } as Sender,
        self,
      ),
    ).toBeUndefined());
});

import { gmailAccount, gmailComposers, gmailIgnore, gmailOwn, gmailPath, gmailScope } from './gmail-parts';
import type { Recipe } from '../schema';

export const gmailList: Recipe = {
  id: 'gmail-list',
  version: 1,
  checked: '2026-11-22',
  kind: 'list',
  site: 'gmail',
  hosts: ['mail.google.com'],
  /** Not where the address names one thread: there the thread is still on its way. */
  path: String.raw`${gmailPath}(?:$|\?(?!.*view=btop)|#(?![^?]*/(?:FMfcg\w+|[0-9a-f]{15,16})(?:\?|$)))`,
  ready: '[gh=tl],tr.zA,[role=banner]',
  ignore: gmailIgnore,
  key: [{ url: '#([^?]+)' }, { url: '^/(mail)/' }],
  scope: gmailScope,
  own: gmailOwn,
  claims: [{ css: '[role=main] .yW [name=me]', attr: 'email' }],
  account: gmailAccount,
  person: {},
  rows: {
    each: '[role=main] tr.zA:has(.yW)',
    more: 'tr.zA:not(:has(.yW))',
    name: [{ css: '.yW [email]', attr: 'name' }],
    email: [{ css: '.yW [email]', attr: 'email' }],
    subject: [{ css: '.y6 span[id]' }, { css: '.bog' }],
    time: [
      { css: 'td.xW span[title]', attr: 'title' },
      { css: 'td.yf span[title]', attr: 'title' },
    ],
    at: [
      {
        css: '[data-legacy-last-non-draft-message-id]',
        attr: 'data-legacy-last-non-draft-message-id',
        as: ['shift20'],
      },
      { css: '[data-legacy-last-message-id]', attr: 'data-legacy-last-message-id', as: ['shift20'] },
    ],
    threadId: [{ css: '[data-legacy-thread-id]', attr: 'data-legacy-thread-id' }],
  },
  composers: gmailComposers,
  examples: {
    yes: [
      'https://mail.google.com/mail/u/0/#inbox',
      'https://mail.google.com/mail/u/0/',
      'https://mail.google.com/mail/u/1/#search/acme+corp/p2',
      'https://mail.google.com/mail/u/0/#inbox?compose=new',
    ],
    no: [
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkLmNpQrStUvWxYzAbCdEfGh',
      'https://mail.google.com/mail/u/0/?ui=2&view=btop&ver=abc&search=inbox&th=18f2a4c6e8b0d1f3',
      'https://mail.google.com.evil.test/mail/u/0/#inbox',
    ],
  },
};

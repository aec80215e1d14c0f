import { gmailAccount, gmailAlone, gmailComposers, gmailOwn, gmailPath, gmailScope } from './gmail-parts';
import type { Recipe } from '../schema';

/**
 * A new mail over a list: whom it is for. Over an open thread the thread is the page, and this is one of its
 * boxes.
 */
export const gmailCompose: Recipe = {
  id: 'gmail-compose',
  version: 1,
  checked: '2026-11-22',
  kind: 'compose',
  site: 'gmail',
  hosts: ['mail.google.com'],
  path: gmailPath,
  root: `[role=dialog],${gmailAlone}`,
  ready: '[g_editable=true]',
  ignore: ['[g_editable=true] *'],
  key: [
    { css: 'input[name=draft]', attr: 'value', match: '^#?(msg-.+)$' },
    { css: 'input[name=composeid]', attr: 'value' },
    { url: String.raw`[?&]compose=([^&#]+)` },
    { url: '^/(mail)/' },
  ],
  scope: gmailScope,
  own: gmailOwn,
  account: gmailAccount,
  person: {},
  people: {
    each: '[role=option][data-hovercard-id]',
    person: {
      name: [{ css: ':scope', attr: 'data-name' }],
      email: [{ css: ':scope', attr: 'data-hovercard-id' }],
    },
  },
  composers: gmailComposers,
  examples: {
    yes: [
      'https://mail.google.com/mail/u/0/#inbox?compose=new',
      'https://mail.google.com/mail/u/0/?view=cm&fs=1&to=ada@example.com',
    ],
    no: [
      'https://mail.google.com.evil.test/mail/u/0/#inbox?compose=new',
      'https://mail.google.com/chat/u/0/',
    ],
  },
};

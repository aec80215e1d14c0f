import {
  gmailAccount,
  gmailComposers,
  gmailIgnore,
  gmailOwn,
  gmailOwnName,
  gmailPath,
  gmailScope,
} from './gmail-parts';
import type { Recipe } from '../schema';

const hexInAddress = String.raw`#[^?]*/([0-9a-f]{15,16})(?:\?|$)`;
const threadNumber = String.raw`^#?thread-f:(\d+)$`;
const unsyncedThread = String.raw`^#?(thread-a:\S+)$`;

export const gmailThread: Recipe = {
  id: 'gmail-thread',
  version: 1,
  checked: '2026-11-22',
  kind: 'thread',
  site: 'gmail',
  hosts: ['mail.google.com'],
  path: gmailPath,
  root: '[role=main]',
  ready: 'h2.hP',
  ignore: gmailIgnore,
  key: [
    { css: 'h2.hP[data-legacy-thread-id]', attr: 'data-legacy-thread-id' },
    { css: 'h2.hP', attr: 'data-thread-perm-id', match: threadNumber, as: ['hex'] },
    { css: 'h2.hP', attr: 'data-thread-perm-id', match: unsyncedThread },
    {
      css: '.ii.gt',
      attr: 'jslog',
      match: String.raw`(?:^|; ?)1:([\w+/=-]+)`,
      as: ['base64', 'digits', 'hex'],
    },
    { url: hexInAddress },
  ],
  confirm: [{ url: hexInAddress }, { url: '[?&]th=([0-9a-f]{15,16})(?:&|#|$)' }],
  scope: gmailScope,
  address: [{ url: String.raw`#[^?]*/([A-Za-z0-9_-]{15,})(?:\?|$)` }, { url: String.raw`[?&]th=([^&#]+)` }],
  own: gmailOwn,
  ownName: gmailOwnName,
  claims: [{ css: '.g2[name=me]', attr: 'email' }],
  account: gmailAccount,
  person: {},
  people: {
    each: '.gD[email],.g2[email],.hb > [email]',
    person: {
      name: [
        { css: ':scope', match: '^(.+ via .+)$' },
        { css: ':scope', attr: 'name', match: '^(?!me$)(.+)$' },
      ],
      email: [{ css: ':scope', attr: 'email' }],
    },
  },
  thread: {
    id: [
      { css: 'h2.hP[data-legacy-thread-id]', attr: 'data-legacy-thread-id' },
      { css: 'h2.hP', attr: 'data-thread-perm-id', match: threadNumber, as: ['hex'] },
      { css: 'h2.hP', attr: 'data-thread-perm-id', match: unsyncedThread },
      {
        css: '.ii.gt',
        attr: 'jslog',
        match: String.raw`(?:^|; ?)1:([\w+/=-]+)`,
        as: ['base64', 'digits', 'hex'],
      },
      { url: hexInAddress },
    ],
    subject: [{ css: 'h2.hP' }],
    each: '.adn,.adf,[data-legacy-message-id]',
    message: {
      id: [
        { css: ':scope', attr: 'data-legacy-message-id' },
        { css: ':scope', attr: 'data-message-id', match: String.raw`^#?msg-f:(\d+)$`, as: ['hex'] },
      ],
      from: [{ css: '.gD[email]', attr: 'email' }],
      fromName: [
        { css: '.gD[email]', match: '^(.+ via .+)$' },
        { css: '.gD[email]', attr: 'name' },
      ],
      to: [
        { css: '.hb >> [email]', attr: 'email' },
        { css: '.g2[email]', attr: 'email' },
      ],
      time: [{ css: '.g3[title]', attr: 'title' }],
      at: [
        { css: ':scope', attr: 'data-legacy-message-id', as: ['shift20'] },
        {
          css: ':scope',
          attr: 'data-message-id',
          match: String.raw`^#?msg-f:(\d+)$`,
          as: ['hex', 'shift20'],
        },
      ],
      body: ['.a3s', '.ii.gt'],
      draft: '.ip.adB,[g_editable=true]',
    },
    quoted: [
      '.gmail_quote',
      '.gmail_attr',
      '.gmail_extra',
      '.gmail_signature',
      'blockquote[type=cite]',
      '.moz-cite-prefix',
      'blockquote[style*=border-left]',
      '.yahoo_quoted',
      '.a6S',
      '.adL',
      '.h5',
      '.adm',
      '.ajR',
      '.ajT',
      '.yj6qo',
      '.h4',
    ],
  },
  composers: gmailComposers,
  examples: {
    yes: [
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJkLmNpQrStUvWxYzAbCdEfGh',
      'https://mail.google.com/mail/u/1/#search/acme/18f2a4c6e8b0d1f3',
      'https://mail.google.com/mail/b/143/u/0/#label/Pipeline/FMfcgzQXJkLmNpQrStUvWxYzAbCdEfGh?compose=new',
      'https://mail.google.com/mail/u/0/?ui=2&view=btop&ver=abc&search=inbox&th=18f2a4c6e8b0d1f3',
      'https://mail.google.com/mail/u/0/#inbox',
    ],
    no: [
      'https://mail.google.com/mail/mu/mp/123/#tl/Inbox',
      'https://mail.google.com.evil.test/mail/u/0/#inbox',
      'http://mail.google.com/mail/u/0/#inbox',
      'https://mail.google.com/chat/u/0/',
    ],
  },
};

import type { Recipe, Source } from '../schema';

/** What every Gmail page has: its address, its account, its boxes for writing. */
export const gmailPath = String.raw`^/mail/(?:b/[^/]+/)?u/\d+(?:/d/[^/?#]+)?/?`;
export const gmailScope: Source[] = [{ url: String.raw`^/mail/((?:b/[^/]+/)?u/\d+(?:/d/[^/?#]+)?)` }];

/**
 * "Subject - me@example.com - Gmail": the last address before the product's name. A pop-out says "Gmail -
 * Subject", where a subject could pretend.
 */
const inTitle: Source = { title: String.raw`^(?!Gmail - ).*(?:^| - )(\S+@\S+\.\S+) - [^-@]{1,60}$` };
const inMenu: Source[] = [
  {
    css: '[role=banner] >> a[href*="accounts.google.com/SignOutOptions"][aria-label]',
    attr: 'aria-label',
    match: String.raw`\(([^\s()]+@[^\s()]+)\)`,
  },
  { css: '[role=banner] >> .identityUserDelegatedAccount .gb_Ca', match: String.raw`([^\s@()]+@[^\s@()]+)` },
  { css: '[role=banner] >> .gb_Da', match: String.raw`([^\s@()]+@[^\s@()]+)` },
];
export const gmailAccount: Source[] = [inTitle, ...inMenu];
export const gmailOwn: Source[] = [
  ...gmailAccount,
  // The other accounts that are signed in, which the menu of accounts lists.
  {
    css: '[role=banner] :is(a[href*="/u/"],[aria-label^="Account"]) *',
    own: true,
    match: String.raw`^\(?([^\s@()]+@[^\s@()]+)\)?$`,
  },
  { css: '[role=banner] >> .gb_Ra', match: String.raw`([^\s@()]+@[^\s@()]+)` },
];

/** What the viewer is called, as the menu of accounts says it. */
export const gmailOwnName: Source[] = [
  {
    css: '[role=banner] >> a[href*="accounts.google.com/SignOutOptions"][aria-label]',
    attr: 'aria-label',
    match: String.raw`: ?(.+?) *\(\S+@\S+\)`,
  },
];

const editor = '[g_editable=true]';
/** A new mail in a tab of its own. */
export const gmailAlone = `[role=main]:not(:has(h2.hP)):has(${editor})`;
const to: Source[] = [
  { css: '[role=option][data-hovercard-id]', attr: 'data-hovercard-id' },
  { css: '.aoD.hl [email]', attr: 'email' },
  {
    css: 'input[name=to],input[name=cc],input[name=bcc]',
    attr: 'value',
    match: String.raw`^(?:[^<,;]*<)?([^\s<>,;]+@[^\s<>,;]+)>?$`,
  },
];
const before = [
  '.gmail_signature_prefix',
  '.gmail_signature',
  '[data-smartmail=gmail_signature]',
  '.gmail_quote',
  '.gmail_attr',
  '.gmail_extra',
  'blockquote',
];
export const gmailComposers: Recipe['composers'] = [
  {
    kind: 'new',
    root: `[role=dialog],${gmailAlone}`,
    body: editor,
    to,
    subject: 'input[name=subjectbox]',
    before,
  },
  {
    kind: 'reply',
    root: '.aoI[role=region],.ip.adB',
    body: editor,
    to,
    subject: 'input[name=subjectbox]',
    before,
  },
];

/** Whatever is inside a message or a box for writing was written by somebody: never identity. */
export const gmailIgnore = ['.ii.gt > *', '.a3s', '[g_editable=true]', '[contenteditable=true]'];

import type { Recipe, Source } from '../schema';

/** The conversations of LinkedIn, on their own page or in a bubble over any other. */
const event = '.msg-s-event-listitem[data-event-urn]';
/**
 * `urn:li:msg_message:(urn:li:fsd_profile:<the viewer's mailbox>,2-<base64>)`, decoded:
 * `<milliseconds>b<n>-<n>&<thread>`.
 */
const encoded = String.raw`,2-([\w+/=-]+)\)`;
const bubble = '.msg-overlay-conversation-bubble:not(.msg-overlay-conversation-bubble--is-minimized)';
export const linkedinBubbles = `${bubble} || #interop-outlet >>> ${bubble}`;

/** A group has no link to one profile: nobody is named, and several are not guessed at. */
export const linkedinOther: Source[] = [
  { css: '.msg-thread__link-to-profile .msg-entity-lockup__entity-title' },
  { css: '.msg-overlay-bubble-header__title a' },
];
const link = '.msg-thread__link-to-profile,.msg-overlay-bubble-header__title a';
export const linkedinThreadPerson: Recipe['person'] = {
  name: linkedinOther,
  title: [{ css: '.msg-s-profile-card .artdeco-entity-lockup__subtitle' }],
  profileUrl: [{ css: link, attr: 'href', match: '^([^?#]*/in/[^?#]+)' }],
  recordId: [{ css: link, attr: 'href', match: String.raw`/in/(ACo[\w-]+)` }],
};

export const linkedinThreadId: Source[] = [
  { css: event, attr: 'data-event-urn', match: encoded, as: ['base64', 'after-amp', 'encode'] },
];

export const linkedinThread: NonNullable<Recipe['thread']> = {
  id: linkedinThreadId,
  of: linkedinOther,
  each: event,
  message: {
    id: [{ css: ':scope', attr: 'data-event-urn', match: String.raw`,(2-[\w+/=-]+)\)` }],
    fromName: [{ css: '.msg-s-message-group__name' }],
    time: [{ css: 'time.msg-s-message-group__timestamp' }],
    at: [{ css: ':scope', attr: 'data-event-urn', match: encoded, as: ['base64', 'digits'] }],
    body: ['.msg-s-event-listitem__body'],
    in: '.msg-s-event-listitem--other',
    out: '.msg-s-event-listitem:not(.msg-s-event-listitem--other)',
  },
  quoted: [],
};

const box = {
  kind: 'reply',
  body: '.msg-form__contenteditable[contenteditable=true]',
  to: linkedinOther,
  before: [],
  send: 'button.msg-form__send-button',
} as const;
export const linkedinComposers: Recipe['composers'] = [
  { ...box, before: [], root: ':is(.msg-convo-wrapper,.msg-thread):has(.msg-entity-lockup__entity-title)' },
  { ...box, before: [], root: linkedinBubbles },
];

import { messageId, pathOf, type Said, type Talk, talks, viewer } from './talks.ts';

/** How long the content lags behind the address, in ms. */
const LAG = 120;
const VIEWER_ID = 'ACoAAAviewer00000000000000000000000000';

/** Where the demo is kept open: what was said stays said, and when it began does not change. */
const { began } = document.documentElement.dataset;
const all = talks(Number(began ?? Date.now()));
const kept: [uuid: string, said: Said][] = began ? JSON.parse(localStorage.getItem(began) ?? '[]') : [];
for (const [uuid, said] of kept) all.find((talk) => talk.uuid === uuid)?.said.push(said);
const main = document.querySelector('main')!;
/** Conversations that were open before stay in the page, hidden. */
const shown = new Map<Talk, HTMLElement>();
let turn = 0;

/** What a test reads off the page, and the strings it pulls. */
export const linkedin = {
  sent: [] as string[],
  /** Events that no person and no browser made. */
  untrusted: [] as string[],
  /** They write, while the conversation is open or not. */
  answer(name: string, text: string): void {
    say(
      all.find((talk) => talk.name === name)!,
      { from: 'them', at: Date.now(), text },
    );
  },
  open(name: string): void {
    history.pushState(null, '', pathOf(all.find((talk) => talk.name === name)!));
    follow();
  },
};
declare global {
  interface Window {
    linkedin: typeof linkedin;
  }
}
window.linkedin = linkedin;

function el(
  tag: string,
  className: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const clock = (at: number) =>
  new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });

/** Only the first of several messages in a row says whose they are. */
function message(talk: Talk, n: number): HTMLElement {
  const { from, at, text } = talk.said[n]!;
  const first = talk.said[n - 1]?.from !== from;
  const who = el(
    'a',
    'msg-s-event-listitem__link',
    { href: `/in/${from === 'me' ? VIEWER_ID : talk.profile}` },
    el('span', 'msg-s-message-group__name', {}, from === 'me' ? viewer : talk.name),
  );
  const meta = el(
    'div',
    'msg-s-message-group__meta',
    {},
    who,
    el('time', 'msg-s-message-group__timestamp', {}, clock(at)),
  );
  const item = el(
    'div',
    `msg-s-event-listitem${from === 'them' ? ' msg-s-event-listitem--other' : ''}`,
    { 'data-event-urn': `urn:li:msg_message:(urn:li:fsd_profile:${VIEWER_ID},${messageId(talk, at, n)})` },
    ...(first ? [meta] : []),
    el('p', 'msg-s-event-listitem__body', {}, text),
  );
  return el('li', 'msg-s-message-list__event', {}, item);
}

function say(talk: Talk, said: Said): void {
  talk.said.push(said);
  if (began) localStorage.setItem(began, JSON.stringify([...kept, [talk.uuid, said]]));
  kept.push([talk.uuid, said]);
  shown
    .get(talk)
    ?.querySelector('ul')!
    .append(message(talk, talk.said.length - 1));
}

/** LinkedIn's box hears only of input that the browser itself made, and opens Send then. */
function form(talk: Talk): HTMLElement {
  const box = el(
    'div',
    'msg-form__contenteditable',
    { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Write a message…' },
    el('p', '', {}, document.createElement('br')),
  );
  const send = el(
    'button',
    'msg-form__send-button',
    { type: 'submit', disabled: '' },
    'Send',
  ) as HTMLButtonElement;
  let heard = '';
  box.addEventListener('input', (event) => {
    if (!event.isTrusted) return;
    heard = box.innerText.trim();
    send.disabled = heard === '';
  });
  const made = el('form', 'msg-form', {}, box, send);
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    linkedin.sent.push(heard);
    box.replaceChildren(el('p', '', {}, document.createElement('br')));
    send.disabled = true;
    // The message is there a moment after Send, as from a server.
    setTimeout(() => say(talk, { from: 'me', at: Date.now(), text: heard }), LAG);
  });
  return made;
}

function build(talk: Talk): HTMLElement {
  const title = el(
    'div',
    'msg-title-bar',
    {},
    el(
      'a',
      'msg-thread__link-to-profile',
      { href: `https://www.linkedin.com/in/${talk.profile}/` },
      el('h2', 'msg-entity-lockup__entity-title', {}, talk.name),
    ),
  );
  const card = el(
    'div',
    'msg-s-profile-card',
    {},
    el('div', 'artdeco-entity-lockup__subtitle', {}, talk.headline),
  );
  return el(
    'div',
    'msg-convo-wrapper',
    {},
    title,
    card,
    el('ul', 'msg-s-message-list-content', {}, ...talk.said.map((_, n) => message(talk, n))),
    form(talk),
  );
}

/** The address changes at once, the content a while after: the trap that a reader must not fall into. */
function follow(): void {
  const mine = (turn += 1);
  setTimeout(() => mine === turn && show(), LAG);
}

function show(): void {
  const talk = all.find((one) => pathOf(one) === location.pathname);
  for (const wrapper of shown.values()) wrapper.style.display = 'none';
  if (!talk) return;
  if (!shown.has(talk)) {
    shown.set(talk, build(talk));
    main.append(shown.get(talk)!);
  }
  shown.get(talk)!.style.display = '';
}

for (const type of [
  'click',
  'input',
  'beforeinput',
  'keydown',
  'keyup',
  'paste',
  'focusin',
  'submit',
  'scroll',
]) {
  addEventListener(type, (event) => event.isTrusted || linkedin.untrusted.push(type), true);
}
addEventListener('popstate', follow);
show();

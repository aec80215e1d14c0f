import { type Contact, contacts, owner, pathOf } from './contacts.ts';

/** How long the content lags behind the address, and the details behind the name, in ms. */
const LAG = 120;
const DETAILS_LAG = 1500;

let record = document.createElement('main');
let turn = 0;

/** What a test reads off the page, and the strings it pulls. */
export const hubspot = {
  saved: [] as string[],
  untrusted: [] as string[],
  open(id: string): void {
    history.pushState(null, '', pathOf(contacts.find((contact) => contact.id === id)!));
    follow();
  },
  setStage(id: string, stage: string): void {
    contacts.find((contact) => contact.id === id)!.stage = stage;
  },
};
declare global {
  interface Window {
    hubspot: typeof hubspot;
  }
}
window.hubspot = hubspot;

function el(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const property = (name: string, label: string, value: string) =>
  el(
    'div',
    {},
    el('label', { for: name }, label),
    el('input', { id: name, 'data-selenium-test': `property-input-${name}`, value }),
  );

/** A note is written in an editor of its own over the record, and saved by a button. */
function noteEditor(): HTMLElement {
  const box = el(
    'div',
    { contenteditable: 'true', role: 'textbox', 'aria-label': 'Start typing to leave a note…' },
    el('p', {}, el('br')),
  );
  const save = el('button', { type: 'button' }, 'Save note');
  const editor = el('section', { 'aria-label': 'Note' }, el('h4', {}, 'Note'), box, save);
  save.addEventListener('click', () => {
    hubspot.saved.push(box.innerText);
    editor.remove();
  });
  return editor;
}

/** The name is there first; what is known of them comes later, as from a second request. */
function build(contact: Contact): HTMLElement {
  const details = el('div', { 'data-test-id': 'about-section' });
  const make = el('button', { type: 'button' }, 'Create note');
  const page = el(
    'main',
    {},
    el(
      'div',
      { 'data-card-type': 'OBJECT_HIGHLIGHT' },
      el('h2', { 'data-selenium-test': 'highlightTitle' }, contact.name),
    ),
    make,
    details,
  );
  make.addEventListener('click', () => {
    const editor = noteEditor();
    page.append(editor);
    editor.querySelector<HTMLElement>('[contenteditable]')!.focus();
  });
  setTimeout(() => {
    details.append(
      property('email', 'Email', contact.email),
      property('phone', 'Phone number', contact.phone),
      property('company', 'Company name', contact.company),
      el('div', { 'data-selenium-test': 'property-input-hubspot_owner_id' }, owner),
      property('hs_lead_status', 'Lead status', contact.stage),
    );
  }, DETAILS_LAG);
  return page;
}

function follow(): void {
  const mine = (turn += 1);
  setTimeout(() => mine === turn && show(), LAG);
}

function show(): void {
  const contact = contacts.find((one) => pathOf(one) === location.pathname);
  if (!contact) return;
  const next = build(contact);
  record.replaceWith(next);
  record = next;
  document.title = contact.name;
}

for (const type of ['click', 'input', 'beforeinput', 'keydown', 'paste', 'focusin', 'scroll'])
  addEventListener(type, (event) => event.isTrusted || hubspot.untrusted.push(type), true);
document.body.append(el('nav', {}, owner), record);
addEventListener('popstate', follow);
show();

import { type Address, type MailThread, numberOf } from '../mailbox.ts';
import { answerTo } from './answer-to.ts';
import { demo } from './demo.ts';
import { el } from './element.ts';

type On = { send(lines: string[], to: string[]): void; discard(): void };
let composers = 0;

/** The inline reply under a conversation: no dialog, subject hidden, signature in the body. */
export function replyBox(thread: MailThread, on: On): HTMLElement {
  const last = thread.mails.at(-1)!;
  return el(
    'div.ip.adB',
    {},
    el(
      'div.M9',
      {},
      el(
        'div.aoI',
        { role: 'region', 'data-compose-id': String((composers += 1)) },
        form({
          to: [answerTo(thread)],
          subject: `Re: ${thread.subject}`,
          subjectShown: false,
          quote: last.lines,
          draftOf: thread.id,
          on,
        }),
      ),
    ),
  );
}

/** The pop-up for a new mail. */
export function newMailBox(on: On): HTMLElement {
  return el(
    'div.AD',
    { role: 'dialog', 'aria-label': 'New Message' },
    el(
      'div.aoI',
      { role: 'region', 'data-compose-id': String((composers += 1)) },
      el('h2.Hp', {}, 'New Message'),
      form({ to: [], subject: '', subjectShown: true, quote: [], draftOf: 'new', on }),
    ),
  );
}

function form(of: {
  to: Address[];
  subject: string;
  subjectShown: boolean;
  quote: string[];
  draftOf: string;
  on: On;
}): HTMLElement {
  const chips = el('div', { role: 'listbox' }, ...of.to.map(chip));
  const combobox = el('input.agP.aFw', {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-label': 'To recipients',
    'peoplekit-id': 'BbVjBd',
  }) as HTMLInputElement;
  combobox.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || combobox.value === '') return;
    event.preventDefault();
    chips.append(chip({ name: combobox.value, email: combobox.value }));
    combobox.value = '';
  });
  const subject = el('input.aoT', {
    name: 'subjectbox',
    'aria-label': 'Subject',
    ...(of.subjectShown ? { placeholder: 'Subject' } : { type: 'hidden' }),
  }) as HTMLInputElement;
  subject.value = of.subject;
  const body = box(of.quote);
  body.addEventListener('input', () => demo.saveDraft(of.draftOf, body.innerText));
  const send = el(
    'div.T-I.J-J5-Ji.aoO',
    { role: 'button', tabindex: '1', 'data-tooltip': 'Send ‪(Ctrl-Enter)‬', 'aria-label': 'Send' },
    'Send',
  );
  send.addEventListener('click', () =>
    of.on.send(
      written(body),
      [...chips.children].map((one) => one.getAttribute('data-hovercard-id')!),
    ),
  );
  const discard = el(
    'div.og.T-I-J3',
    { role: 'button', tabindex: '1', 'aria-label': 'Discard draft' },
    'Discard',
  );
  discard.addEventListener('click', () => of.on.discard());
  return el(
    'form.bAs',
    { method: 'POST' },
    el(
      'div.fX.aXjCH',
      {},
      el('div.GS', {}, el('div.anm', { name: 'to' }, el('span', {}, 'To '), chips, combobox)),
    ),
    subject,
    el('input', { type: 'hidden', name: 'draft', value: `#msg-a:r${numberOf(Date.now())}` }),
    el('div.Ap', {}, el('div.Am.Al.editable.LW-avf', {}, body)),
    el('div.IZ', {}, el('div.Up', {}, el('div.dC', {}, send)), discard),
  );
}

function chip({ name, email }: Address): HTMLElement {
  return el(
    'div.afV',
    { role: 'option', 'data-name': name, 'data-hovercard-id': email },
    el('div.akl', { translate: 'no' }, name),
  );
}

function box(quote: string[]): HTMLElement {
  const body = el('div.Am.aiL', {
    g_editable: 'true',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Message Body',
    tabindex: '1',
    spellcheck: 'false',
  });
  body.append(
    el('div', {}, el('br')),
    el(
      'div',
      { class: 'gmail_signature', 'data-smartmail': 'gmail_signature', dir: 'ltr' },
      ...demo.mailbox.signature.map((line) => el('div', {}, line)),
    ),
  );
  if (quote.length > 0)
    body.append(
      el(
        'div.gmail_quote',
        {},
        el('div.gmail_attr', {}, 'Earlier they wrote:'),
        el(
          'blockquote.gmail_quote',
          { style: 'margin:0 0 0 .8ex' },
          ...quote.map((line) => el('div', {}, line === '' ? el('br') : line)),
        ),
      ),
    );
  return body;
}

/** What goes out: the whole body but the quoted history. */
function written(body: HTMLElement): string[] {
  const copy = body.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.gmail_quote').forEach((one) => one.remove());
  document.body.append(copy); // innerText needs layout
  const text = copy.innerText;
  copy.remove();
  return text.trimEnd().split('\n');
}

import { hex, type MailThread } from '../mailbox.ts';
import { demo } from './demo.ts';
import { el, longDate } from './element.ts';

/**
 * The inbox: one `tr.zA` a thread, with people and subject twice as in the real one (a hidden summary for
 * screen readers).
 */
export function renderList(open: (thread: MailThread) => void): HTMLElement {
  const body = el('tbody');
  const newestFirst = demo.mailbox.threads.toSorted((a, b) => b.mails.at(-1)!.at - a.mails.at(-1)!.at);
  for (const thread of newestFirst) body.append(row(thread, open));
  return el('div.ae4', { gh: 'tl' }, el('div.Cp', {}, el('table.F.cf.zt', { role: 'grid' }, body)));
}

function row(thread: MailThread, open: (thread: MailThread) => void): HTMLElement {
  const last = thread.mails.at(-1)!;
  const other =
    thread.mails.map((mail) => mail.from).findLast((from) => from.email !== demo.mailbox.me.email) ??
    last.from;
  const made = el(
    'tr.zA.yO',
    { role: 'row', tabindex: '0' },
    el('td.oZ-x3', {}, el('div.oZ-jc', { role: 'checkbox', 'aria-checked': 'false' })),
    el(
      'td.yX.xY',
      { role: 'gridcell' },
      el('div.afn', {}, `${other.name}, ${thread.subject}, ${longDate(last.at)}`),
      el(
        'div.yW',
        {},
        el(
          'span.bA4',
          {},
          el(
            'span.yP',
            { email: other.email, name: other.name, 'data-hovercard-id': other.email },
            other.name,
          ),
        ),
      ),
    ),
    el(
      'td.xY.a4W',
      { role: 'gridcell' },
      el(
        'div.xT',
        {},
        el(
          'div.y6',
          {},
          el(
            'span.bog',
            {},
            el(
              'span.bqe',
              {
                'data-thread-id': `#thread-f:${thread.id}`,
                'data-legacy-thread-id': hex(thread.id),
                'data-legacy-last-message-id': hex(last.id),
              },
              thread.subject,
            ),
          ),
        ),
        el('span.y2', {}, ` – ${last.lines.find((line) => line !== '') ?? ''}`),
      ),
    ),
    el(
      'td.xW.xY',
      {},
      el('span', { title: longDate(last.at) }, el('span', {}, longDate(last.at).split(',')[0]!)),
    ),
  );
  made.addEventListener('click', () => open(thread));
  return made;
}

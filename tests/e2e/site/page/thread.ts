import { type Address, hex, type Mail, type MailThread, numberOf } from '../mailbox.ts';
import { answerTo } from './answer-to.ts';
import { replyBox } from './composer.ts';
import { demo } from './demo.ts';
import { el, longDate } from './element.ts';

/**
 * An open conversation. The newest message is unfolded, older ones are folded and carry no id, as in the real
 * one.
 */
export function renderThread(thread: MailThread): HTMLElement {
  const list = el('div', { role: 'list' });
  thread.mails.forEach((mail, index) => list.append(message(mail, index === thread.mails.length - 1)));
  const foot = el('div.amn');
  const reply = el('span.ams.bkH', { role: 'link', tabindex: '0' }, 'Reply');
  reply.addEventListener('click', () => openReply(thread, list, foot));
  foot.append(reply);
  return el(
    'div.nH.if',
    {},
    el(
      'div.ha',
      {},
      el(
        'h2.hP',
        {
          tabindex: '-1',
          'data-thread-perm-id': `thread-f:${thread.id}`,
          'data-legacy-thread-id': hex(thread.id),
        },
        thread.subject,
      ),
    ),
    list,
    foot,
  );
}

function openReply(thread: MailThread, list: HTMLElement, foot: HTMLElement): void {
  foot.hidden = true;
  const close = () => {
    box.remove();
    foot.hidden = false;
  };
  const box = replyBox(thread, {
    discard: close,
    send(lines) {
      const mail: Mail = {
        id: numberOf(Date.now()),
        from: demo.mailbox.me,
        to: [answerTo(thread)],
        at: Date.now(),
        lines,
      };
      demo.addMail(thread, mail);
      list.append(message(mail, true));
      close();
    },
  });
  list.append(box);
  box.querySelector<HTMLElement>('[g_editable=true]')!.focus();
}

export function message(mail: Mail, unfolded: boolean): HTMLElement {
  const item = el(`div.${unfolded ? 'h7' : 'kv'}`, {
    role: 'listitem',
    'aria-expanded': String(unfolded),
    tabindex: '-1',
  });
  item.append(unfolded ? whole(mail) : folded(mail));
  if (!unfolded) item.addEventListener('click', () => item.replaceWith(message(mail, true)), { once: true });
  return item;
}

function sender(mail: Mail): HTMLElement {
  return el(
    'span.gD',
    { email: mail.from.email, name: mail.from.name, 'data-hovercard-id': mail.from.email },
    el('span', {}, mail.from.name),
  );
}

function folded(mail: Mail): HTMLElement {
  const snippet = mail.lines.filter(Boolean).join(' ').slice(0, 90);
  return el(
    'div.adf.ads',
    {},
    sender(mail),
    el('span.g3', { title: longDate(mail.at), alt: longDate(mail.at) }, longDate(mail.at)),
    el('div.iA.g6', {}, snippet),
    el('div.iA.g6', { hidden: true }, snippet),
  );
}

function whole(mail: Mail): HTMLElement {
  const { me } = demo.mailbox;
  const to = mail.to.map((one) =>
    el(
      'span.g2',
      { email: one.email, name: one.email === me.email ? 'me' : one.name, 'data-hovercard-id': one.email },
      one.email === me.email ? 'me' : one.name,
    ),
  );
  const body = el('div', { dir: 'ltr' });
  for (const line of mail.lines) body.append(el('div', {}, line === '' ? el('br') : line));
  if (mail.forged) body.append(forgery(mail.forged));
  return el(
    'div.adn.ads',
    { 'data-message-id': `#msg-f:${mail.id}`, 'data-legacy-message-id': hex(mail.id) },
    el(
      'div.gE.iv.gt',
      {},
      el(
        'table.cf.gJ',
        {},
        el(
          'tbody',
          {},
          el(
            'tr.acZ',
            {},
            el(
              'td.gF.gK',
              {},
              el('h3.iw', {}, sender(mail)),
              el('span.go', { 'aria-hidden': 'true' }, ` <${mail.from.email}>`),
            ),
            el(
              'td.gH',
              {},
              el('span.g3', { title: longDate(mail.at), alt: longDate(mail.at) }, longDate(mail.at)),
            ),
          ),
        ),
      ),
    ),
    el('div.ajy', {}, el('span.hb', {}, 'to ', ...to)),
    el('div.ii.gt', {}, el('div.a3s.aiL', {}, body)),
  );
}

/** What a hostile mail can hold: the very markup of Gmail's header. */
function forgery({ name, email }: Address): HTMLElement {
  return el(
    'div',
    {},
    el('h2.hP', { 'data-legacy-thread-id': 'f00d' }, 'Another subject'),
    el('span.gD', { email, name }, name),
    el('span.g2', { email, name }, name),
  );
}

import type { MailThread } from '../mailbox.ts';
import { newMailBox } from './composer.ts';
import { demo } from './demo.ts';
import { el } from './element.ts';
import { renderList } from './list.ts';
import { message, renderThread } from './thread.ts';

const { me } = demo.mailbox;
const poppedOut = new URLSearchParams(location.search).get('th');
const main = el('div.nH.bkK', { role: 'main' });
let navigations = 0;

/** The address changes at once, the content a while after: the trap that a reader must not fall into. */
function follow(): void {
  const navigation = (navigations += 1);
  setTimeout(() => navigation === navigations && show(), demo.lag);
}

function show(): void {
  const thread = openThread();
  main.replaceChildren(thread ? renderThread(thread) : renderList(goTo));
  document.title = thread ? `${thread.subject} - ${me.email} - Gmail` : `Inbox (3) - ${me.email} - Gmail`;
}

function openThread(): MailThread | undefined {
  const token = location.hash.split('/')[1]?.split('?')[0];
  return demo.mailbox.threads.find(
    (one) => one.token === token || BigInt(one.id).toString(16) === (poppedOut ?? token),
  );
}

function goTo(thread: MailThread): void {
  location.hash = `#inbox/${thread.token}`;
}

function chrome(): HTMLElement {
  const compose = el('div.T-I.T-I-KE', { role: 'button', gh: 'cm', tabindex: '0' }, 'Compose');
  compose.addEventListener('click', () => {
    const box = newMailBox({
      discard: () => box.remove(),
      send: () => {
        demo.sent += 1;
        box.remove();
      },
    });
    document.body.append(box);
    box.querySelector<HTMLElement>('[role=combobox]')!.focus();
  });
  const inbox = el('a.J-Ke', { href: '#inbox' }, 'Inbox');
  const account = el(
    'a.gb_B',
    {
      href: 'https://accounts.google.com/SignOutOptions?hl=en',
      role: 'button',
      'aria-label': `Google Account: ${me.name}  \n(${me.email})`,
    },
    me.name.slice(0, 1),
  );
  account.addEventListener('click', (event) => event.preventDefault());
  return el(
    'div.aeH',
    {},
    el(
      'div.bar',
      {},
      el('div.logo', {}, 'Demo mail'),
      el('input', { 'aria-label': 'Search mail', placeholder: 'Search mail', name: 'q' }),
      account,
    ),
    el('div.side', {}, compose, inbox),
  );
}

demo.arrived = (thread, mail) => {
  if (openThread() === thread) main.querySelector('[role=list]')!.append(message(mail, true));
  else if (!openThread()) show();
};
document.body.append(...(poppedOut ? [] : [chrome()]), main);
addEventListener('hashchange', follow);
show();

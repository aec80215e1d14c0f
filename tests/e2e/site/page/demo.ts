import { hex, type Mail, type Mailbox, type MailThread, numberOf } from '../mailbox.ts';

const stored = `demo-mailbox:${location.pathname}`;

async function load(): Promise<Mailbox> {
  const kept = localStorage.getItem(stored);
  if (kept) return JSON.parse(kept) as Mailbox;
  return (await (await fetch(`${location.pathname}demo/mailbox.json`)).json()) as Mailbox;
}

/** The state of the demo site, and the strings a test pulls (as `window.demo`). */
export const demo = {
  mailbox: await load(),
  /** How long the content lags behind the address, in ms. */
  lag: Number(new URLSearchParams(location.search).get('lag') ?? 30),
  /** Events that no hand made: what an extension would do if it clicked or typed for the rep. */
  untrusted: [] as string[],
  drafts: {} as Record<string, string>,
  sent: 0,
  /** Set by the page: shows a mail that came in. */
  arrived: (_thread: MailThread, _mail: Mail) => {},

  saveDraft(of: string, text: string): void {
    demo.drafts[of] = text;
  },
  addMail(thread: MailThread, mail: Mail): void {
    thread.mails.push(mail);
    if (mail.from.email === demo.mailbox.me.email) demo.sent += 1;
    localStorage.setItem(stored, JSON.stringify(demo.mailbox));
  },
  /** A message arrives in a conversation while it is open, or not. */
  receive(subject: string, lines: string[], from?: { name: string; email: string }): void {
    const thread = demo.mailbox.threads.find((one) => one.subject === subject);
    if (!thread) throw new Error(`no thread ${subject}`);
    const sender = from ?? thread.mails.find((mail) => mail.from.email !== demo.mailbox.me.email)!.from;
    const mail: Mail = {
      id: numberOf(Date.now()),
      from: sender,
      to: [demo.mailbox.me],
      at: Date.now(),
      lines,
    };
    demo.addMail(thread, mail);
    demo.arrived(thread, mail);
  },
  tokenOf(subject: string): string {
    return demo.mailbox.threads.find((one) => one.subject === subject)!.token;
  },
  legacyIdOf(subject: string): string {
    return hex(demo.mailbox.threads.find((one) => one.subject === subject)!.id);
  },
};

for (const type of [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'keydown',
  'keypress',
  'submit',
  'wheel',
]) {
  document.addEventListener(type, (event) => event.isTrusted || demo.untrusted.push(type), true);
}

declare global {
  interface Window {
    demo: typeof demo;
  }
}
window.demo = demo;

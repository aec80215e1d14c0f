import type { Address, MailThread } from '../mailbox.ts';
import { demo } from './demo.ts';

/** The other party of a conversation: whom a reply goes to. */
export function answerTo(thread: MailThread): Address {
  const { me } = demo.mailbox;
  return thread.mails.findLast((mail) => mail.from.email !== me.email)?.from ?? thread.mails[0]!.to[0]!;
}

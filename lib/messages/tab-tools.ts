import type { parseMail } from '../domain/mail/parse-mail';
import type { fillScript } from '../domain/render/fill-script';

/**
 * What the worker has put into a page's document, in our own isolated world, for work that needs more code
 * than it should carry.
 */
declare global {
  var fifthTouchMail: { parseMail: typeof parseMail } | undefined;
  var fifthTouchScripts: { fillScript: typeof fillScript } | undefined;
}

import type { readMail } from '../domain/mail/read-mail';
import type { fillScript } from '../domain/render/fill-script';

/**
 * What the worker has put into a page's document, in our own isolated world, for work that needs more code
 * than it should carry.
 */
declare global {
  var fifthTouchMail: { readMail: typeof readMail } | undefined;
  var fifthTouchScripts: { fillScript: typeof fillScript } | undefined;
}

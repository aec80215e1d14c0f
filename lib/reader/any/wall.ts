import type { Vocabulary } from '../../recipes/vocabulary';
import { all, isVisible } from '../dom';
import { line, linesOf } from '../text';

const DOOR =
  /(^|[/#])(log-?in|sign-?in|sign-?up|register|auth|sso|oauth2?|saml|logout|password-?reset|forgot-password|connexion|anmelden|entrar|acceso)([/?.;&#]|$)/i;
const OWN =
  /(^|[/#])(settings|preferences|my-?account|my-?profile|my-?settings|account-settings|me|profile\/edit|einstellungen|configuracoes|ajustes|parametres|instellingen)([/?.;&#]|$)/i;
/** A customer of a help desk has a user's page, too, but a profile of their own. */
const OF_USERS =
  /(^|[/#!=])(res\.users|users?(?!\/profile)|employees?|staff|hr\.employee|agents)(?=[/?.;&=]|$)/i;
const SIGN_IN =
  /^(sign ?in|log ?in|sign up|anmelden|einloggen|connexion|se connecter|iniciar sesión|acceder|entrar|accedi|inloggen|logga in|log ind|logg inn|kirjaudu|zaloguj|přihlásit|giriş|войти|вход|ログイン|サインイン|登录|登入|로그인)/i;
const FEW = 3;

/** A page in front of the page: somebody is asked who they are. */
export function isWall(document: Document, { pathname, hash }: URL): boolean {
  if (
    DOOR.test(pathname) ||
    DOOR.test(hash) ||
    all(document, 'input[type=password],input[autocomplete=one-time-code]').some(isVisible)
  )
    return true;
  const asks = all(document, 'input:not([type=hidden],[type=checkbox],[type=submit]),textarea,select').filter(
    isVisible,
  );
  return (
    asks.length > 0 &&
    asks.length <= FEW &&
    all(document, 'h1,h2,legend,form button')
      .slice(0, 50)
      .some((one) => isVisible(one) && SIGN_IN.test(line(linesOf(one, 80), 80) ?? ''))
  );
}

/** The rep's own page, or a colleague's: a user of this site, and so no lead. */
export function isTheRep(
  { pathname, search, hash }: URL,
  labels: ReadonlySet<string>,
  { users }: Pick<Vocabulary, 'users'>,
): boolean {
  return (
    OWN.test(pathname + hash) ||
    OF_USERS.test(pathname + hash) ||
    /[?&](module|model|entity)=(res\.)?users?(&|$)/i.test(search) ||
    users.filter((label) => labels.has(label)).length > 1
  );
}

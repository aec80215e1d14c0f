/**
 * What people and tools write for nothing, in ten languages, in small letters without points, brackets and
 * spaces round it.
 */
const NOTHING = new Set(
  [
    'unknown unknown|unbekannt unbekannt|n/a|na|n a|n\\a|#n/a|#na|#value|#ref|#name|#null|#div/0|#num|none|nil|tbd|tbc|tba|empty|blank|missing|unknown|not known|not available|not applicable|not provided|not set|not given|not specified|no data|no value|no name|no email|no e-mail|no phone|no company|no number|select|please select|null value',
    'unbekannt|keine angabe|keine|k a|ka|nicht bekannt|nicht angegeben|inconnu|inconnue|aucun|aucune|non renseigné|non renseignée|non précisé|néant|desconocido|desconocida|sin datos|sin nombre|sin correo|sin email|sin especificar|ninguno|ninguna|no disponible|sconosciuto|sconosciuta|nessuno|nessuna|non disponibile|onbekend|geen|niet bekend|desconhecido|desconhecida|nenhum|nenhuma|não informado|nao informado|não disponível|brak|nie dotyczy|nieznany|nieznana|nie podano|saknas|okänd|okänt|ej angivet|ingen|inget|不明|なし|該当なし|未設定|無し',
  ].flatMap((list) => list.split('|')),
);
const SIGNS_ONLY = /^[-–—_.?/\\x*#\s]*$/i;
/** Somebody's, though they may mean nothing elsewhere. */
const SHORT_NAME = /^\s*(na|ka|nil|x)\.?\s*$/i;
const SIGNS = /[\s.()[\]<>!?-]/;
const ROUND = /^[\s([<.-]+|[\s)\]>.!?-]+$/g;

/** Words a program writes for nothing; as a name they may be somebody's. */
const PROGRAMS = /^(null|undefined|nan|\[object object\]|<null>|\\n)$/i;
/** What people type to get past a form. */
const MADE_UP =
  /^(test|tests|test ?\d*|testing|testuser|test user|test name|test test|asdf+|asd|qwerty|qwe|abc|xyz|xxx+|aaa+|foo|bar|foo bar|dummy|sample|example|fake|john doe test|first name|last name|first last|firstname|lastname|your name|name|vorname|nachname|nom|prénom)$/i;
const MAILBOXES =
  /^(tests?|testing|tester|none|na|n-a|no-?e?mail|unknown|fake|dummy|asdf+|asd|qwerty|xxx+|aaa+|e?mail|example|sample|null|nobody|not-?provided)$/;
const HOSTS =
  /^(tests?|testing|none|na|no-?e?mail|unknown|fake|dummy|asdf+|qwerty|xxx+|aaa+|e?mail|example|sample|null|domain|nowhere)$/;
const MADE_UP_BY_THEMSELVES =
  /^(no-?e?mail|not-?provided|sin-?e?mail|sin-?correo|pas-?de-?mail|email_?not_?unlocked|keine-?e?mail|none|asdf+|null)$/;

/** Whether a cell says in words that there is nothing: `N/A`, `-`, `unknown`. */
export function isNothing(text: string): boolean {
  return text.length < 40 && (saysNothing(text) || PROGRAMS.test(text.trim()));
}

/** Whether a name says that there is none. `Null`, `Na` and `X` are names. */
export function isNoName(text: string): boolean {
  return text.length < 40 && !SHORT_NAME.test(text) && saysNothing(text);
}

function saysNothing(text: string): boolean {
  if (SIGNS_ONLY.test(text)) return true;
  const small = text.toLowerCase();
  return NOTHING.has(small) || (SIGNS.test(small) && NOTHING.has(words(small)));
}

function words(text: string): string {
  return text.replace(ROUND, '').replaceAll('. ', ' ').replaceAll('.', ' ');
}

/** Whether a name was made up to fill a form, or is what a program writes for nothing. */
export function isMadeUpName(text: string): boolean {
  return text.length < 40 && (MADE_UP.test(text.trim()) || PROGRAMS.test(text.trim()));
}

/** Whether an address was made up to fill a form: `test@test.com`, `noemail@company.com`. Takes a key. */
export function isMadeUpAddress(email: string): boolean {
  const [local = '', domain = ''] = email.split('@');
  const [host = ''] = domain.split('.');
  return MADE_UP_BY_THEMSELVES.test(local) || (MAILBOXES.test(local) && HOSTS.test(host));
}

const NOTHING =
  /^([-–—_.?/\\x*#\s]*|n\.?\s*[/.\\]?\s*a\.?|#n\/?a|#(value|ref|name|null|div\/0|num)[!?]?|not (available|applicable|provided|set|given|known|specified)|unknown|unbekannt|inconnu|desconocid[oa]|desconhecid[oa]|sconosciut[oa]|onbekend|不明|なし|該当なし|none|nil|tb[dc]|tba|empty|blank|missing|no (data|value|name|email|e-mail|phone|company)|\((none|blank|empty|unknown|no value|no name|null)\)|k\.?\s?a\.?|keine angabe|keine|sin (datos|nombre|correo|email|especificar)|aucun|aucune|non renseigné|non précisé|nessun[oa]?|non disponibile|geen|niet bekend|nenhum|não informado|nao informado|select|please select|- ?select ?-|\[(unknown|not provided|no name)\])$/iu;
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
  /^(no-?e?mail|not-?provided|sin-?e?mail|sin-?correo|pas-?de-?mail|keine-?e?mail|none|asdf+|null)$/;

/** Whether a cell says in words that there is nothing: `N/A`, `-`, `unknown`. */
export function isNothing(text: string): boolean {
  return text.length < 40 && (NOTHING.test(text.trim()) || PROGRAMS.test(text.trim()));
}

/** Whether a name says that there is none. `Null` is a name. */
export function isNoName(text: string): boolean {
  return text.length < 40 && NOTHING.test(text.trim());
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

import { behindName } from './behind-name';

/** As a French list has it: the family in capitals, and first. */
const IN_CAPITALS = /^(\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+)*) (\p{Lu}\p{Ll}[\p{L}'’. -]*)$/u;
const BEFORE_COMMA =
  /^(?:(?:van|von|vom|zu|de|der|den|het|di|da|du|dos|la|le|ten|ter|af|al|el) )*\p{Lu}[\p{L}\p{M}'’ -]+, \p{Lu}[\p{L}\p{M}'’. -]+$/u;
const SUFFIX = /, (jr|sr|ph\.?d|m\.?d|mba|cpa|esq|ii|iii|iv|inc|llc|ltd|gmbh)\b\.?/i;

/** Whether a name is written `Holm, Ada` or `HOLM Ada`. */
export function isFamilyFirst(name: string): boolean {
  if (IN_CAPITALS.test(name)) return true;
  return BEFORE_COMMA.test(name) && !SUFFIX.test(name) && behindName(name) === null;
}

/** `Holm, Ada` as `Ada Holm` and `HOLM Ada` as `Ada HOLM`; another name as it is. */
export function firstLast(name: string): string {
  const [, family, given] = IN_CAPITALS.exec(name) ?? [];
  if (family && given) return `${given} ${family}`;
  const [last, first, ...more] = name.split(/\s*,\s*/);
  return last && first && more.length === 0 ? `${first} ${last}` : name;
}

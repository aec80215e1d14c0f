import { plain } from './own-words';

/** What gateways, lists and mail programs put before a subject. */
const TAG =
  /^\s*(?:\[[^\]]{1,40}\]|\{[^}]{1,40}\}|\*{2,}[^*]{1,40}\*{2,}|【[^】]{1,20}(?:外部|社外|external)[^】]{0,20}】|(?:external|extern|externe|externo|ext|caution|suspected spam|spam|untrusted|warning)(?: (?:e-?mail|sender|message))? ?[:|\-–]+)\s*/iu;
/** The sign of an answer: what follows is what was answered, and not what this mail is. */
const ANSWER = /^\s*(?:re|aw|antw|antwort|sv|vs|ref|rif|r|res|odp|回复|答复|返信)(?:\[\d+\])?\s*[:：]\s*/iu;
const FORWARD = /^\s*(?:fwd?|wg|tr|rv|enc|i|vl|doorst|pd|転送)\s*[:：]\s*/iu;

/**
 * A subject without tags, in lower case; `answers` says whether it is an answer to what it names, or passes
 * that on.
 */
export function parseSubject(subject: string | null): { title: string; answers: boolean } {
  let left = (subject ?? '').slice(0, 500);
  let answers = false;
  for (let again = true; again;) {
    const sign = ANSWER.exec(left) ?? FORWARD.exec(left);
    const tag = sign ?? (isWanted(left) ? null : TAG.exec(left));
    answers ||= sign !== null;
    again = tag !== null && tag[0].length < left.length;
    if (again) left = left.slice(tag![0].length);
  }
  return { title: plain(left).trim(), answers };
}

/** Brackets that say what the mail is are no tag: `[Automatic reply] …`, `【自動返信】…`. */
function isWanted(text: string): boolean {
  return /^\s*[[{【*]+\s*(?:auto|out of|ooo|abwesen|自動|不在|ticket|case|request|#)/iu.test(text);
}

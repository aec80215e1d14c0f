import { because } from '../reason';
import { isBareNo } from './bare-no';
import { parseContact } from './contact';
import { languages } from './languages';
import type { ReadMail } from './mail-class';
import type { Message } from './message';
import { refusals } from './words/refusals';

const ABOUT_OTHERS =
  /^\W*(?:he|she|they|er|sie|il|elle|ils|él|ella|lui|lei|hij|zij|ze|ele|ela|your? |who )(?!\p{L})/u;
/** What is said of somebody else, and no wish of the writer's own. */
const POLITE =
  /[?？]|happy to|glad to|gerne?|volontiers|encantad[oa]|felice di|interested|could you|can you/gu;
/** How they came to it: no sign that they would go on. */
const THOUGHT =
  /(?:we|i)(?:'ve| have)? (?:decided|discussed|looked|read|checked|spoke|spoken)|my boss|anyway/gu;
const WHENCE =
  /^\W*(?:(?:and|by the way),? )?(?:where|how|from where|who) .{0,30}(?:you|did|gave).{0,30}(?:get|got|find|found|obtain|gave|address|e-?mail|details)|woher haben sie|d'où |où avez-vous (?:eu|trouvé)|de dónde|da dove|hoe komt u aan|onde (?:conseguiu|obteve)/u;

/**
 * "Not interested", "too expensive", "wrong person", "please talk to Tom": a no, with whoever is to be asked
 * instead. Null for everything else, above all where the same mail asks something, says yes to anything, or
 * asks to be asked again later.
 */
export function parseRefusal(message: Message): ReadMail | null {
  const { sentences } = message;
  if (isBareNo(message)) return { class: 'not-interested', contact: null, why: [because('mail-no')] };
  for (const { words, locale } of languages) {
    const { settled, dear } = refusals[locale]!;
    const signs = [words.no, settled, dear];
    const isNo =
      sentences.some((one) => [words.no, settled].some((no) => no.test(one)) && !/\?\s*$/.test(one)) ||
      isTooDear(sentences, locale);
    const isNotMe = sentences.some((one) => words.notMe.test(one));
    const refers = sentences.some((one) => words.refer.test(one));
    const contact = isNotMe || refers || isNo ? parseContact(message) : null;
    if (!isNo && !isNotMe && !(refers && contact)) continue;
    if (sentences.some((one) => words.again.test(one))) return null;
    const about = [contact?.name?.toLowerCase(), contact?.email].filter(
      (one) => one !== undefined && one !== null,
    );
    const rest = sentences
      .filter((one) => !WHENCE.test(one))
      .map((one) => {
        const others = ABOUT_OTHERS.test(one) || about.some((name) => one.includes(name));
        const own = others ? one.replace(POLITE, ' ') : one;
        return [...signs, words.notMe, words.refer]
          .reduce((left, sign) => left.replaceAll(new RegExp(sign, 'gu'), ' '), own)
          .replace(THOUGHT, ' ');
      });
    if (rest.some((one) => (one.match(words.human)?.length ?? 0) > 0)) return null;
    return {
      class: 'not-interested',
      contact,
      why: [because(isNotMe || (refers && contact) ? 'mail-not-me' : 'mail-no')],
    };
  }
  return null;
}

/** The price is too high, and nothing follows that would still make a deal of it. */
function isTooDear(sentences: readonly string[], locale: string): boolean {
  const { dear, turn } = refusals[locale]!;
  const at = sentences.findIndex((one) => dear.test(one));
  if (at < 0) return false;
  const found = dear.exec(sentences[at]!)!;
  const after = [sentences[at]!.slice(found.index + found[0].length), ...sentences.slice(at + 1)];
  return !after.some((one) => turn.test(one));
}

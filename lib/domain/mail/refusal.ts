import { because } from '../reason';
import { parseContact } from './contact';
import { languages } from './languages';
import type { ReadMail } from './mail-class';
import type { Message } from './message';

const ABOUT_OTHERS =
  /^\W*(?:he|she|they|er|sie|il|elle|ils|él|ella|lui|lei|hij|zij|ze|ele|ela|your? |who )(?!\p{L})/u;
/** What is said of somebody else, and no wish of the writer's own. */
const POLITE =
  /[?？]|happy to|glad to|gerne?|volontiers|encantad[oa]|felice di|interested|could you|can you/gu;
const WHENCE =
  /^\W*(?:(?:and|by the way),? )?(?:where|how|from where|who) .{0,30}(?:you|did|gave).{0,30}(?:get|got|find|found|obtain|gave|address|e-?mail|details)|woher haben sie|d'où |où avez-vous (?:eu|trouvé)|de dónde|da dove|hoe komt u aan|onde (?:conseguiu|obteve)/u;

/**
 * "Not interested", "wrong person", "please talk to Tom": a no, with whoever is to be asked instead. Null for
 * everything else, above all where the same mail asks something, says yes to anything, or asks to be asked
 * again later.
 */
export function parseRefusal(message: Message): ReadMail | null {
  const { sentences } = message;
  for (const { words } of languages) {
    const isNo = sentences.some((one) => words.no.test(one) && !/\?\s*$/.test(one));
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
        return [words.no, words.notMe, words.refer].reduce(
          (left, sign) => left.replaceAll(new RegExp(sign, 'gu'), ' '),
          own,
        );
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

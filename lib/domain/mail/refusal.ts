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
/** Nothing is decided: an answer like any other. */
const NOT_YET =
  /(?<!\p{L})(?:(?:not|\p{L}{2,6}n't|nothing|no)[^.!?]{0,30} (?:yet|so far)|noch (?:nicht|nichts|kein\p{L}*)|pas encore|(?:todavía|aún) no|ainda não|non[^.!?]{0,12} ancora|nog (?:niet|niets|geen))(?!\p{L})|まだ/u;
/** Before "too expensive": it is not, or somebody else is. */
const NOT_OURS =
  /(?<!\p{L})(?:(?:not|\p{L}{2,6}n't|nicht|pas|no|não|non|niet)(?: \p{L}+){0,2}|.*(?:supplier|provider|vendor|competitors?|agency|anbieter|lieferant|dienstleister|mitbewerber|prestataire|fournisseur|concurrent|proveedor|competencia|fornecedor|fornitore|concorrent[ei]|leverancier|aanbieder)(?: [\p{L}']+){0,4}) $|他社|現在の/u;
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
    const { settled, dear, turn, but, onward } = refusals[locale]!;
    const signs = [words.no, settled, dear];
    const isNo =
      [words.no, settled].some((no) =>
        isMeant(
          no,
          but,
          sentences.filter((one) => !/\?\s*$/.test(one)),
        ),
      ) ||
      (isMeant(dear, turn, sentences) &&
        !sentences.some((one) => dear.test(one) && NOT_OURS.test(one.slice(0, one.search(dear)))));
    const isNotMe = sentences.some((one) => words.notMe.test(one));
    const refers = sentences.some((one) => words.refer.test(one));
    const contact = isNotMe || refers || isNo ? parseContact(message) : null;
    if (!isNo && !isNotMe && !(refers && contact)) continue;
    if (sentences.some((one) => words.again.test(one) || NOT_YET.test(one))) return null;
    if (!isNotMe && !contact && sentences.some((one) => onward.test(one))) return null;
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

/** Something of the kind is said, and nothing after it takes it back. */
function isMeant(said: RegExp, back: RegExp, sentences: readonly string[]): boolean {
  const at = sentences.findIndex((one) => said.test(one));
  if (at < 0) return false;
  const found = said.exec(sentences[at]!)!;
  const after = [sentences[at]!.slice(found.index + found[0].length), ...sentences.slice(at + 1)];
  return !after.some((one) => back.test(one));
}

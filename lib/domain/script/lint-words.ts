import type { Banned } from './lint-phrases';
import { german } from './lint-words-de';
import { spanish } from './lint-words-es';
import { french } from './lint-words-fr';

const english: readonly Banned[] = [
  {
    code: 'lint-empty',
    severity: 'error',
    pattern:
      /\b(?:(?:just |quick(?:ly)? )*check(?:ing)? (?:back )?in(?! (?:at|on the|to the)\b)|circl(?:e|ing) back|touch(?:ing)? base|(?:just |quick(?:ly)? )*following[ -]up|(?:just |quick |a )*follow[ -]up (?:on|to|with) (?:my|our|the|this|that)|bump(?:ing)? (?:this|my)|float(?:ing)? this|ping(?:ing)? you|gentle (?:reminder|nudge)|friendly reminder|any (?:update|news|thoughts)s? (?:on (?:this|that)|yet)?|to the top of your inbox)/gi,
  },
  {
    code: 'lint-guilt',
    severity: 'error',
    pattern:
      /\b(?:did you (?:get|see|receive|have a chance to)|(?:as|per) (?:my|our) (?:last|previous) (?:e-?mail|message|note)|(?:have|had)(?:n[’']t| not) heard (?:back )?from you|(?:i(?:[’']m| am)|we(?:[’']re| are)) still waiting|not sure if you saw|in case you missed|your silence|silence (?:is|says|speaks|usually)|(?:empty|silent) inbox|(?:take|taking) (?:a|the) hint|i won[’']t give up|are you still (?:there|alive)|did i do something wrong)/gi,
  },
  {
    code: 'lint-cliche',
    severity: 'error',
    pattern:
      /\b(?:(?:hope|trust) (?:this|you|all)(?: e-?mail| message| note)?(?: finds you| is| are|[’']re)(?: doing)? (?:well|great|good)|hope your week|pick your brain|low[- ]hanging fruit|game[- ]?chang\w+|no[- ]brainer|synerg\w+|win[- ]win|move the needle|best[- ]in[- ]class|cutting[- ]edge|world[- ]class|take it to the next level|quick question)/gi,
  },
  {
    code: 'lint-claim',
    severity: 'warning',
    pattern:
      /\b(?:(?:has |had |have |is |are )?(?:just |already )?cost(?:s|ing)? you(?! nothing)|keeps? you (?:up|awake)|you(?:[’']re| are| must be| must have been) (?:probably |surely |clearly |no doubt )?(?:frustrated|worried|tired of|struggling|overwhelmed|losing|missing out)|(?:i|we) know (?:that )?you(?:[’']re| are| feel| want| need)|as you (?:well )?know|you (?:surely|clearly|obviously|undoubtedly|no doubt)|nobody (?:asks?|agrees?|signs? up) .{0,40}\b(?:for fun|boredom|no reason))/gi,
  },
  {
    code: 'lint-mannered',
    severity: 'warning',
    pattern:
      /\b(?:in peace|alas|dare i|pray tell|hence|thus|whilst|one might|if you will|i should like to|without further ado|whose desk|in a drawer|breathe out|good conscience|hard feelings|the wrong door|polite no|suffer me|permit me to|be so kind)\b/gi,
  },
  {
    code: 'lint-filler',
    severity: 'warning',
    pattern:
      /\b(?:(?:i )?just want(?:ed)? to|i wanted to|i am (?:reaching|writing)|reach(?:ing)? out|i[’']m (?:reaching|writing)|at your earliest convenience|please do not hesitate|don[’']t hesitate|kindly|needless to say|to be honest)/gi,
  },
  {
    code: 'lint-folklore',
    severity: 'warning',
    pattern:
      /\b(?:\d{1,3} ?(?:%|per ?cent) of (?:all )?(?:sales|reps|salespeople|deals|leads|buyers|companies|businesses|people)|studies (?:show|prove)|research (?:shows|proves)|statistics (?:show|prove))/gi,
  },
  {
    code: 'lint-spam',
    severity: 'warning',
    pattern:
      /\b(?:act now|limited[- ]time|risk[- ]free|money[- ]back|guaranteed?|click (?:here|below)|buy now|order now|special promotion|winner|free (?:gift|trial|money|access)|earn (?:money|cash)|no obligation|once in a lifetime|urgent(?:ly)?|last chance|don[’']t miss|100 ?(?:%|per ?cent)(?= (?:free|guaranteed|satisf)))/gi,
  },
];

/** Left over in any language. */
const unfilled: readonly Banned[] = [
  {
    code: 'lint-placeholder',
    severity: 'error',
    pattern:
      /\[(?:[a-z]+[ _-])*(?:name|company|first name|title|link|date|topic|pain|point|product)\]|<(?:first ?name|name|company|link)>|\blorem ipsum\b|\$\{[^}]*\}/gi,
  },
  { code: 'lint-placeholder', severity: 'error', pattern: /\bX{3,}\b/g },
];
/** Where it is not the word for “all”. */
const toDo: Banned = { code: 'lint-placeholder', severity: 'error', pattern: /\bTODO\b/g };

/** By the first two letters of the language; of others nothing is judged by its words. */
const BANNED_IN: Readonly<Record<string, readonly Banned[]>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/**
 * What a script in a language may not say, by what is wrong with it; the sentence for each kind tells what to
 * write instead.
 */
export function bannedIn(lang: string): readonly Banned[] {
  const language = lang.slice(0, 2);
  return [
    ...(BANNED_IN[language] ?? []),
    ...unfilled,
    ...(language === 'es' || language === 'pt' ? [] : [toDo]),
  ];
}

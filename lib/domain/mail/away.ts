import type { Message } from './message';
import { type Language, languages } from './languages';

/** What has to come together before a text without a telling subject is taken for a machine's. */
const ENOUGH = 3;
/** What a telling subject counts for. */
const SUBJECT = 4;

/**
 * Whether a mail is an out-of-office note: the language it is in, or `true` where only its subject says so.
 * In doubt it is an answer.
 */
export function parseAway(message: Message): Language | true | null {
  const ranked = languages
    .map((language) => ({ language, ...weighed(message, language) }))
    .sort((a, b) => b.weight - a.weight);
  const best = ranked[0]!;
  if (!message.automatic) return best.gone > 0 && best.weight >= ENOUGH ? best.language : null;
  const people = Math.max(...ranked.map(({ people: count }) => count));
  if (best.gone === 0 && best.signs === 0) return people > 0 ? null : true;
  if (SUBJECT + best.weight <= 0) return null;
  return best.gone > 0 ? best.language : true;
}

/** How much speaks for a note: what machines say counts up, each sign of a person counts down. */
function weighed({ body, sentences, names }: Message, { words, is, iAm }: Language) {
  const told = names === null ? body : body.replace(new RegExp(`(?:${names}) ${is}(?!\\p{L})`, 'gu'), iAm);
  const signs = [words.back, words.instead, words.later, words.thanks].filter((sign) =>
    sign.test(told),
  ).length;
  const people = sentences
    .filter((sentence) => !words.aside.test(sentence))
    .reduce((sum, sentence) => sum + (sentence.match(words.human)?.length ?? 0), 0);
  const hints = people === 0 && words.instead.test(told) && MY_ABSENCE.test(told);
  const gone = words.away.test(told) ? 2 : words.willBeAway.test(told) || hints ? 1 : 0;
  const bare = gone > 0 && people === 0 && isBare(told, gone === 2 ? words.away : words.willBeAway) ? 1 : 0;
  return { gone, signs, people, weight: gone + signs + bare - 2 * people };
}

/** What somebody says of their own absence, where who stands in is said too. */
const MY_ABSENCE =
  /(?:(?:on|upon|after|following|until|in|during) my (?:return|absence|leave|vacation|holiday)|(?:when|once|as soon as) i(?:'m| am| get) back|while i(?:'m| am) (?:away|out|gone|off)|(?:nach|bei) meiner rückkehr|(?:in|während) meiner abwesenheit|während meines urlaubs|sobald ich (?:wieder|zurück)|(?:à|dès) mon retour|(?:en|pendant|durant) mon absence|a mi (?:vuelta|regreso)|(?:en|durante) mi ausencia|no meu (?:regresso|retorno)|(?:na|durante a) minha ausência|al mio (?:rientro|ritorno)|(?:in|durante la) mia assenza|(?:na|bij) mijn (?:terugkomst|terugkeer|vakantie)|tijdens mijn (?:afwezigheid|verlof|vakantie)|不在中|復帰後|休暇中)/u;

/** A short text that comes straight to the point, and makes no other. */
function isBare(body: string, point: RegExp): boolean {
  return body.length < 160 && body.search(point) < 30;
}

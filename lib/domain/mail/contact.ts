import { emailKey, isNoReply } from '../email';
import { languages } from './languages';
import type { Contact } from './mail-class';
import type { Message } from './message';

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.)+\p{L}{2,}/giu;
/**
 * Words that begin with a capital beside a name and are none of it: what a person is, whose, and how a
 * sentence begins.
 */
const NO_NAME = new RegExp(
  `^(?:${[
    'that|it|what|which|those|these|there|here|everything|something|ping|text|message|whatsapp|contacte|contactez|contatte|contate|contatti|escriba|hable|fale|neem|mail|bel|write|try|ask|call|email|reach|see|speak|talk|email|kontaktieren|fragen|schreiben|rufen|voyez|écrivez|scriva|vraag|i|my|our|your|his|her|their|the|this|please|for|in|if|or|and|at|on|via|by|hi|hello|dear|thanks|thank|kind|best|regards|contact|colleague|colleagues|manager|boss|assistant|team|office|sales|support|reception|department|head|director|deputy|successor|replacement|e-?mail|mail|phone|mobile|tel|telephone|cell|urgent|you|we|he|she|they|instead|directly|unfortunately|however|meanwhile|ext|customer|whoever|anyone|someone|somebody|service|helpdesk|hr|it|new|ceo|cto|cfo|coo|vp|account|purchasing|procurement|operations|marketing|finance',
    'ich|mein|meine|meinen|meiner|meinem|unser|unsere|unseren|unserem|unserer|bitte|kollege|kollegen|kollegin|kolleginnen|vertretung|vertreter|vertreterin|stellvertreter|stellvertreterin|nachfolger|nachfolgerin|team|büro|sekretariat|assistentin|assistenz|assistent|chef|chefin|telefon|mobil|herrn|abteilung|einkauf|vertrieb|zentrale|leiter|leiterin|teamleiter|geschäftsführer|ansprechpartner|ansprechpartnerin|dringenden|fällen|in|wenden|sie|an|adresse',
    'mon|ma|mes|notre|nos|collègue|collègues|merci|veuillez|pour|en|assistante|assistant|responsable|remplaçant|remplaçante|successeur|équipe|service|téléphone|tél',
    'mi|nuestro|nuestra|compañero|compañera|colega|por|favor|para|equipo|sucesor|sucesora|responsable|jefe|jefa|teléfono|correo',
    'mio|mia|nostro|nostra|collega|collaboratore|collaboratrice|per|sostituto|sostituta|successore|responsabile|ufficio|telefono|prego',
    'mijn|onze|collega|opvolger|opvolgster|vervanger|voor|graag|afdeling|telefoon|met',
    'kontakta|kontakt|kontaktaa|ota|yhteyttä|mejla|maila|ring|skriv|till|til|proszę|skontaktować|kontaktować|panią|panem|hos|med|ved',
    'meu|minha|nosso|nossa|colega|substituto|substituta|sucessor|sucessora|favor|equipa|equipe|telefone',
  ].join('|')})$`,
  'iu',
);
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|m|mme|mlle|monsieur|madame|sr|sra|srta|señor|señora|sig|signor|signora|dott|dhr|mevr|mevrouw|heer|senhor|senhora)\.?$/iu;
const PARTICLE = /^(?:de|del|della|di|da|das|do|dos|du|van|von|der|den|ter|la|le|bin|el|al|y|zu)$/u;
/** A name as it is written: words with capitals, particles between. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Script=Han}\p{Script=Katakana}]{1,8})(?: (?:(?:de|del|della|di|da|das|do|dos|du|van|von|der|den|ter|la|le|bin|el|al) )*\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`;
/** What may stand between a name and its address, besides marks and figures. */
const BETWEEN =
  /^(?:at|on|by|via|e-?mail|mail|mailto|phone|tel|per|unter|der|adresse|e-?mail-adresse|sous|à|courriel|par|l'adresse|en|el|correo|al|all'indirizzo|su|tramite|op|het|adres|em|pelo|no|endereço|his|her|address|is|who|can|be|reached|directly|does|do|handles|decides|knows|manages|owns|zuständig|verantwortlich|kann|responsable|incaricat[oa]|verantwoordelijk|zijn|wezen|responsável|erreichbar|erreichen|or|oder|ou|o|ext|:)$/iu;

/**
 * The stand-in, successor or other person a mail says to turn to: the name with its address, or either alone.
 * Null for none. The sender and the lead are nobody to turn to; a team's mailbox has no name.
 */
export function parseContact(message: Message): Contact | null {
  const { own, mail } = message;
  const known = new Set([mail.from.email, mail.lead?.email].map((one) => emailKey(one ?? '')));
  const addresses = [...own.matchAll(EMAIL)].flatMap((found) => {
    const email = emailKey(found[0]);
    return email && !known.has(email) && !isNoReply(email) ? [{ email, at: found.index }] : [];
  });
  const address = addresses[0] ?? null;
  const beside = address && nameBefore(own.slice(0, address.at));
  const name = beside ?? nameIn(message);
  return address || name ? { name, email: address?.email ?? null } : null;
}

/** The name that an address belongs to, right before it: back over marks, figures and a few small words. */
function nameBefore(text: string): string | null {
  const near = text.slice(-160);
  const eastern = /([\p{Script=Han}\p{Script=Katakana}]{1,8})(?:さん|様|氏)?[\s（(:：<]*$/u.exec(near);
  if (eastern) return eastern[1]!;
  const words = near.split(/\s+/).filter(Boolean);
  const bare = (word: string) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d.]+$/gu, '');
  while (words.length > 0 && (!/\p{L}/u.test(words.at(-1)!) || BETWEEN.test(bare(words.at(-1)!))))
    words.pop();
  const name: string[] = [];
  for (let at = words.length - 1; at >= 0 && name.length < 6; at -= 1) {
    const word = words[at]!;
    const ends =
      name.length > 0 &&
      /[^\p{L}.'’]$|(?<!\b(?:\p{L}|dr|prof|mr|mrs|ms|sr|sra|sig|hr|ing|st|m))\.$/iu.test(word);
    if (ends || !(/^[^\p{L}\d]*\p{Lu}/u.test(word) || (name.length > 0 && PARTICLE.test(word)))) break;
    name.unshift(bare(word));
    if (/^[(<"“,;:–—-]/u.test(word)) break;
  }
  return name.length > 0 ? trimmed(name.join(' ')) : null;
}

/** The name that a sentence says to turn to, or that it says steps in. */
function nameIn({ said, sentences, names }: Message): string | null {
  for (const { words } of languages)
    for (const [index, sentence] of sentences.entries()) {
      const written = said[index]!;
      if (written.length !== sentence.length) continue;
      for (const sign of sentence.matchAll(new RegExp(words.turnTo, 'gu'))) {
        const found = named(written.slice(sign.index + sign[0].length), 'after', names);
        if (found) return found;
      }
      for (const sign of sentence.matchAll(new RegExp(words.stepsIn, 'gu'))) {
        const found = named(written.slice(0, sign.index), 'before', names);
        if (found) return found;
      }
    }
  return null;
}

/** At most a few words of small letters ("my colleague") may stand between. */
function named(text: string, side: 'after' | 'before', names: string | null): string | null {
  const pattern =
    side === 'after'
      ? new RegExp(String.raw`^[\s:,(]*(?:[\p{Ll}'’-]+[\s,:(]+){0,5}(${NAME})`, 'u')
      : new RegExp(String.raw`(${NAME})(?: ?\([^)]{0,60}\)|, [^,.]{1,60},)?[\s,]*$`, 'u');
  const found = pattern.exec(side === 'after' ? text.slice(0, 160) : text.slice(-160));
  const name = found ? trimmed(found[1]!) : null;
  const own = names !== null && name !== null && new RegExp(`^(?:${names})$`, 'u').test(name.toLowerCase());
  return own ? null : name;
}

/**
 * A name without what stands before or after it with a capital; a title stays where nothing else says that it
 * is a surname.
 */
function trimmed(text: string): string | null {
  let words = text
    .replace(/['’]s$/u, '')
    .replace(/[.,]+$/u, '')
    .split(' ');
  while (words.length > 0 && (NO_NAME.test(words[0]!.replace(/\.$/, '')) || PARTICLE.test(words[0]!)))
    words = words.slice(1);
  while (words.length > 0 && (NO_NAME.test(words.at(-1)!.replace(/\.$/, '')) || PARTICLE.test(words.at(-1)!)))
    words = words.slice(0, -1);
  const title = HONORIFIC.test(words[0] ?? '') ? words[0]! : null;
  const rest = title ? words.filter((word) => !HONORIFIC.test(word)) : words;
  if (rest.length === 0 || rest.length > 5) return null;
  if (
    rest.some((word) =>
      /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/i.test(
        word,
      ),
    )
  )
    return null;
  return title && rest.length === 1 ? `${title.replace(/^Herrn$/, 'Herr')} ${rest[0]}` : rest.join(' ');
}

import type { ColumnField } from './field';
import { meaningOf } from './meaning';
import { normalHeader } from './normal-header';
import { NOT_THEIRS, WHICH, WHOSE } from './words-beside';

/** Forms ask in sentences: `What is your name?`, `Which company do you work for?` */
const ASKED =
  /^(please )?(what is|what s|what|which|enter|provide|type (?:in )?(?=your)|wie lautet|wie ist|quel est|quelle est|cual es|qual e)\b|\b(do|are) you (work for|work at|at|in|have|use)$/g;
/** Whatever else the name says: it is about a wish to be left alone. */
const LEFT_ALONE =
  /\b(opt(ed)? out|optout|unsubscribed?|unsubs?|dnc|black ?listed|block ?listed|suppress(ed|ion)|erasure|right to be forgotten|do not (contact|call|email|e mail|mail|text|sms|disturb|allow)|abgemeldet|abmeldung|widerspruch|nicht (kontaktieren|anrufen)|desabonnee?|desabonnement|desinscrite?|desinscription|ne (pas|plus) (contacter|appeler)|dado de baja|no (contactar|llamar|recibir)|disiscritt[oa]|disiscrizione|rinuncia|non (contattare|chiamare)|uitgeschreven|uitschrijving|afgemeld|afmelding|niet (bellen|mailen|benaderen)|descadastrad[oa]|descadastramento|nao (contatar|contactar|ligar|telefonar)|cancelad[ao] la suscripcion|(suscripcion|inscricao|subscricao) cancelada|cancelou a (inscricao|subscricao)|no participacion|nao participacao|(iscrizione annullata|annullata iscrizione)|lista robinson|robinsonliste|bloctel|\w*(sperre|sperrvermerk)|keine (werbung|anrufe|e ?mails)|pas de (prospection|demarchage|publicite)|geen (reclame|contact|marketing)|wypisan[ya]|wypisal[a]? sie|wypisano|nie (kontaktowac|dzwonic|wysylac|mailowac|pisac)|sprzeciw|zakaz kontaktu|avanmal(d|an|ning)|avregistrer(ad|ing)|avprenumererad|(kontakta|ring|mejla|maila) (inte|ej)|nixad|nix registret|ingen reklam|sparrlista|svartlistad)\b|配信停止|連絡不可|オプトアウト/;
/** It is about leave to write or call. When, where and how that was given is not. */
const CONSENT =
  /\b(consent|permission|einwilligung|consentement|consentimiento|consenso|toestemming|consentimento|zgod[ay]|samtycke)\b|^(?=.*\b(ok|okay|allowed|allow|agree[sd]?|permitted|accepts?|may|can|darf|durfen|erlaubt|autorise|permitido|consentito|toegestaan)\b).*\b(e mails?|emails?|mails?|calls?|contact|contacted|marketing|sms|texts?|newsletter|werbung|anrufe?|anrufen|kontaktieren|kontaktiert)\b/;
const BY_WHICH_WAY = /\b(by|via|per|par|por) (e ?mail|mail|phone|telephone|sms|text|post|telefon\w*)\b/;
const OF_CONSENT =
  /\b(date|time|timestamp|at|on|source|ip|text|version|method|by|from|url|channel|basis|datum|quelle|fax)\b/;
/**
 * What a column is by its name, in any of ten languages. `nothing`: the name says that it is nothing of the
 * lead's; null: unknown.
 */
export function fieldByName(header: string): ColumnField | 'nothing' | null {
  const whole = normalHeader(header);
  const bare = normalHeader(header.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g, ' ')) || whole;
  const theirs = bare.replace(ASKED, '').trim().replace(WHOSE, '').trim();
  // Dynamics marks so what only it may change: its own numbers of the row.
  if (whole.startsWith('do not modify')) return 'nothing';
  const found = meaningOf(whole) ?? meaningOf(bare) ?? meaningOf(theirs);
  if (found) return found;
  if (LEFT_ALONE.test(theirs) && !/\bfax\b/.test(theirs)) return 'optOut';
  if (CONSENT.test(theirs) && !OF_CONSENT.test(theirs.replace(BY_WHICH_WAY, ''))) return 'consent';
  if (
    /\b(type|label|status|confidence|display name|yomi|phonetic|extension|ext)\b/.test(theirs) &&
    !/opt|contact status/.test(theirs)
  )
    return 'nothing';
  const plain = theirs.replace(WHICH, ' ').replace(/\s+/g, ' ').trim();
  const meant =
    meaningOf(plain) ??
    meaningOf(
      theirs
        .replace(/\b\d+\b/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  if (meant && MANY.has(meant)) return meant;
  const ways = new Set(header.split(OR).map((part) => meaningOf(normalHeader(part)) ?? null));
  if (ways.size > 1 && [...ways].every((way) => way !== null && REACH.has(way))) return 'contact';
  return NOT_THEIRS.test(theirs) ? 'nothing' : null;
}

/** `Mail / Telefon`, `E-mail or phone`: whatever there is. */
const OR = /\s*[/|+&]\s*|\s+(?:or|oder|ou|o|of|lub|eller|and|und|et|y|e|en|i|och)\s+/i;
const REACH: ReadonlySet<ColumnField | 'nothing'> = new Set([
  'email',
  'phone',
  'profile',
  'contact',
] as const);

/** Of these a table may have several columns, told apart by a word. */
const MANY: ReadonlySet<ColumnField | 'nothing'> = new Set([
  'email',
  'phone',
  'profile',
  'website',
  'note',
  'tags',
  'country',
  'city',
  'nothing',
  'optOut',
] as const);

import type { Vocabulary } from '../../recipes/vocabulary';

const SALUTATION =
  /^(mr|mrs|ms|miss|mx|herr|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|don|doña|sig|sig\.ra|dhr|mevr|pan|pani)\.?\s+(?=\p{L})/iu;
const HONOUR =
  /^(mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|m|sr|sra|sir|dame|rev|ing|dipl|med|phd|mag|[.\s-])+$/iu;
const WHOLE = /^[\p{L}\p{M}][\p{L}\p{M}'’.\-‐ ]{1,59}(, [\p{L}\p{M}.]{1,6})?$/u;
const POSITION = /\s(at|bei|chez|hos|presso|@)\s/i;
const CJK = /[぀-ヿ㐀-鿿가-힯]/u;
/** No name has one of these in it. */
const INTERFACE =
  /(^|[^\p{L}])(about|organi[sz]ations?|compan(y|ies)|contacts?|information|details?|info|activit(y|ies)|notes?|tasks?|deals?|leads?|accounts?|address(es)?|settings|dashboard|overview|summary|history|timeline|e-?mails?|phones?|custom|fields?|related|recent|upcoming|documents?|files?|pipeline|sales|reports?|status|additional|social|general|team|owner|tags?|linked|associated|opportunit(y|ies)|quick|add|new|edit|create|view|your|my|our|and|for|with|record|properties|communication|details|crm|kontakt\w*|informationen|aktivitäten|allgemein\w*|détails?|coordonnées|informations|activités|información|actividad\w*|datos|detalles|informações|atividades|dados|detalhes|attività|dettagli|gegevens|activiteiten)($|[^\p{L}])/iu;
/** Words of an interface, not of a name. */
const CJK_INTERFACE =
  /詳細|一覧|連絡|管理|編集|情報|顧客|取引|客户|详情|列表|编辑|资料|联系|信息|首页|商机|线索|고객|연락처|상세|관리|정보/u;
const PARTICLE =
  /^(von|van|der|den|de|da|do|dos|das|di|del|della|la|le|du|af|av|zu|zur|ten|ter|bin|ibn|bint|al|el|y|e|und|of|ó|o'|t|'t|op|san)$/iu;

export const withoutSalutation = (name: string) => name.replace(SALUTATION, '').trim();

/** "Dr." in a field called title is how somebody is addressed, not what they do. */
export const isHonour = (text: string) => HONOUR.test(text);

/** Two names written in a script that puts the family first keep that order. */
export const joined = (first: string, last: string) =>
  CJK.test(last) ? `${last} ${first}` : `${first} ${last}`;

/**
 * Whether a text could be a person's name: letters only, one to six words, none of them a word of the
 * interface.
 */
export function isName(
  text: string,
  words: Pick<Vocabulary, 'sections' | 'entities' | 'labels' | 'empty' | 'owners'>,
  single: boolean,
): boolean {
  const low = text.toLowerCase();
  const count = text.split(/\s+/).length;
  if (
    !WHOLE.test(text) ||
    POSITION.test(text) ||
    INTERFACE.test(text) ||
    count > 6 ||
    (count === 1 && !single && !/[぀-ヿ㐀-鿿가-힯]{2,}/u.test(text))
  )
    return false;
  if (CJK.test(text) && (CJK_INTERFACE.test(text) || text.length > 12)) return false;
  const { person, company, deal } = words.entities;
  return ![
    words.sections,
    person,
    company,
    deal,
    words.empty,
    words.owners,
    ...Object.values(words.labels),
  ].some((list) => list.includes(low));
}

/** A heading may say anything; a name is written with capitals where the script has them. */
export const isWritten = (name: string): boolean =>
  name.split(/[\s-]+/).every((word) => PARTICLE.test(word) || word[0] === word[0]!.toUpperCase());

/** A list of words for each language, one after the other with a bar between. */
type Lists = Readonly<Record<string, string>>;

const anyOf = (lists: Lists): string => Object.values(lists).join('|');

/** Whose value it is, where tools say so before it. */
export const WHOSE = new RegExp(
  `^(${anyOf({
    en: 'person|people|contact|lead|prospect|primary contact|customer|client|user|member|your|my|hs|subscriber',
    de: 'kontakt|ansprechpartner',
    es: 'persona|contacto',
    fr: 'personne',
    it: 'contatto',
    nl: 'contactpersoon|persoon',
    pl: 'osoba',
    pt: 'contato|pessoa',
  })})\\b`,
);

/** Which of several it is. */
export const WHICH = new RegExp(
  `\\b(\\d+|${anyOf({
    en: 'work|home|other|business|personal|private|mobile|cell|direct|main|primary|secondary|corporate|company|office|additional|first|second|third|preferred|value|values|number|no|pro|alternate|alternative|alt|optional|required',
    de: 'geschaftlich|privat|buro|arbeit|sonstige|haupt|pflichtfeld|weitere[rs]?|adresse|firma',
    es: 'trabajo|casa|otro|particular|de trabajo|del trabajo|de la organizacion',
    fr: 'professionnel|professionnelle|personnel|bureau|domicile|autre|principal|principale|perso|obligatoire',
    it: 'ufficio|lavoro|altro|personale|uff|ab|abitazione|principale',
    ja: '勤務先|自宅|その他|会社',
    nl: 'werk|prive|zakelijk|thuis|overig|andere?|op werk|adres',
    pl: 'sluzbow[yea]|domow[yea]|prywatn[yea]|glown[yea]|inn[yea]|dodatkow[yea]|podstawow[yea]|adres',
    pt: 'trabalho|comercial|outro|residencial|do endereco (comercial|residencial)',
    sv: 'arbete|hem|annan|ovrig|primar|jobb|foretag',
  })})\\b`,
  'g',
);

/**
 * A column about somebody or something else than the lead, which what stands in it must not make the lead's.
 */
export const NOT_THEIRS = new RegExp(
  `\\b(${anyOf({
    en: 'assistant|manager|spouse|children|referred|emergency|fax|created|modified|updated|owner|rep|agent|sender|from|by|reports|parent|supervisor|bcc|reply to|partner|sales|status|confidence|type|label|verified|verification|domain|opened|bounced|source|message|messages|utm|image|photo|avatar|picture|logo|company|account',
    de: 'besitzer|zustandig|assistent(in)?|vorgesetzten?|kinder|konto|telefax|typ|ehepartner',
    es: 'propietario|responsable|ayudante|jefe|conyuge|cuenta|tipo|asistente',
    fr: 'proprietaire|assistante?|telecopie|conjoint|enfants|compte|responsable',
    it: 'proprietario|assistente|coniuge|responsabile|figli',
    ja: '所有者',
    nl: 'eigenaar|leidinggevende|kinderen|echtgenoot',
    pl: 'wlasciciel|opiekun|asystent(a|ka|ki)?|faks|kierownik(a)?|przelozon(y|ego)|malzonek|wspolmalzonek|dzieci|konto|typ',
    pt: 'proprietario|assistente|gerente|conjuge|filhos|conta|responsavel',
    sv: 'agare|assistents?|assistentens|chef(ens?)?|make|maka|barn|konto|ansvarig',
  })})\\b`,
);

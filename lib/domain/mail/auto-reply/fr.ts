import type { AwayWords } from './words';

/** What French absence notes are made of, and what only people write. */
export const fr: AwayWords = {
  subject: /^(réponse automatique|absence|message d'absence|absent|out of office|auto(matic)?[- ]?reply)/u,
  away: /(?<!\p{L})(je suis|nous sommes|notre bureau est|nos bureaux sont|je me trouve)(?:[^.!?\n]|(?<=\d)\.){0,40}(absente?s?(?!\p{L})|en (congés?|vacances|déplacement|arrêt|formation)|hors du bureau|fermée?s?)|(actuellement|^.{0,20})(?<!\p{L})(absente?( du bureau|(?!\p{L}))|en congés?|en déplacement)|pas (au|dans (le|les|nos)) bureau/u,
  willBeAway:
    /(?<!\p{L})(je serai|nous serons)(?:[^.!?\n]|(?<=\d)\.){0,40}(absente?s?(?!\p{L})|en congés?|en vacances|hors du bureau|en déplacement|fermés|indisponible)/u,
  back: /jusqu'|(?<!\p{L})retour|reviens|reprendrai|à partir d|(?<!\p{L})du .{1,20} au /u,
  instead:
    /urgen|contacter|adresser (à|votre)|accès (limité|restreint|réduit)|sans accès|(pendant|en) mon absence|(consulte|lis) (pas|peu)/u,
  later: /(dès|à|après) mon retour|je (vous |te )?(répondrai|traiterai)/u,
  thanks: /merci (pour|de) (votre|ton|ta|vos|m'avoir|nous avoir)|bien reçu votre|votre message a bien/u,
  human:
    /\?|(?<!\p{L})(oui|d'accord|volontiers|parlons|avec plaisir|ça (me )?(va|convient|marche)|intéressée?s?(?!\p{L})|on peut|pouvez-vous|pourriez-vous|envoyez-moi|appelez-moi|rappelez-moi|relancez-moi|recontactez-moi|on se (parle|rappelle|voit)|cela m'intéresse)/gu,
  inclusive: /(?<!\p{L})inclus/u,
};

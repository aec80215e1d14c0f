import { anyOf } from '../../mail/words/mail-words';
import type { AskedWords } from './asked-words';

const time =
  /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|demain|aujourd'hui|(?:la )?semaine prochaine|cette semaine|\d{1,2} ?h(?:eures)?(?: ?\d\d)?|\d{1,2}:\d\d|(?:le )?\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:dans la |en )?(?:matinée|après-midi)/
    .source;
const later =
  /(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver|la rentrée|quelques (?:semaines|mois)|(?:deux|trois|quatre|six|\d+) (?:semaines|mois)|les (?:vacances|fêtes)|l'été|la saison|l'an(?:née)? prochaine?|(?:le )?(?:mois|trimestre|semestre) prochain|prochain (?:mois|trimestre)|noël|fin d'année|début d'année|plus tard|t[1-4])/
    .source;

export const fr: AskedWords = {
  meeting: anyOf(
    /(?:pouvez|pourriez|pourrions|pouvons|pourrait|peut|peux)(?:-(?:vous|nous|on|tu))?[^.?!]{0,40}(?:montrer|présenter|appeler|parler|échanger|rencontrer|faire une démo\p{L}*|organiser|convenir|planifier|rappeler|discuter|voir ensemble)/u,
    /(?:une?|votre|la|cette|organiser une|d'une) (?:[\p{L}-]+ )?(?:démo|démonstration|présentation|visio|visioconférence)/u,
    /(?:un|d'un|prendre|fixer un|convenir d'un|caler un|planifier un) (?:[\p{L}-]+ )?(?:rendez-vous|rdv|appel|entretien|échange|call|point téléphonique)|prendre rendez-vous/u,
    /(?:appelez|rappelez|rappeler|téléphonez)(?:-(?:moi|nous))?(?: (?:moi|nous))?|(?:être|me faire) rappelée?/,
    /(?:aimerais|aimerions|souhaite|souhaiterais|souhaitons|souhaiterions|voudrais|voudrions|serais ravie? de|serions ravis de|volontiers pour)[^.?!]{0,30}(?:échanger|parler|discuter|rencontrer|voir (?:comment|votre|une|la)|une démo\p{L}*|en savoir plus de vive voix)/u,
    /(?:voir|montrer) (?:comment|ce que) (?:cela|ça|votre|la|le|vous)/,
    /(?:avoir|faire|organiser|prévoir|voir)[^.?!]{0,15}(?:présentation|démo\p{L}*) (?:en ligne|à distance|sur place)|(?:voir|regarder)[^.?!]{0,20}(?:en direct|en vrai|en live)/u,
  ),
  price: anyOf(
    /(?:combien|quel(?:s|le|les)? (?:est|sont|serait|seraient) (?:le|la|les|votre|vos)[^.?!]{0,20}(?:prix|coûts?|tarifs?)|à quel prix|quel (?:prix|coût|tarif|budget))/,
    /(?:tarifs?|prix|coûts?|grille tarifaire|tarification|devis|proposition (?:commerciale|chiffrée)|conditions tarifaires|abonnement mensuel|remises?)(?! (?:est|sont) trop)|par (?:utilisateur|mois|licence)/,
  ),
  information: anyOf(
    /(?:plus|davantage|quelques|complément) (?:d'|de |d')?(?:informations?|infos?|détails|renseignements|précisions)|en savoir plus|(?:documentation|brochure|plaquette|fiche technique|étude de cas|références|présentation écrite)/,
    /(?:envoyer|transmettre|adresser|partager|faire parvenir)[^.?!]{0,40}(?:informations?|infos?|documentation|documents?|lien|exemples?|détails|éléments)/,
  ),
  date: anyOf(
    new RegExp(
      `(?<!(?:envoyer|transmettre|besoin)[^.?!]{0,40})(?:conviendrait|convient|irait|va|disponible|libre|dispo|possible|pourrions|pouvons|pouvez|serait|seriez|êtes|plutôt|décaler|reporter|déplacer|avancer|préfère|parler|appeler|rappeler|voir|caler|on dit|disons)[^.?!]{0,60}(?<!(?:avant|d'ici|depuis)(?: le)? )(?:${time})`,
    ),
    new RegExp(
      `(?:${time})[^.?!]{0,40}(?:conviendrait|convient|irait|me va|nous va|est (?:parfait|possible|bien|bon)|serait|disponible|libre|ça marche)`,
    ),
    /(?:quand|à quelle heure|quel jour|quels jours|quelles sont vos)[^.?!]{0,40}(?:disponib\p{L}+|libre|parler|échanger|appeler|convien\p{L}+|voir|possible|seriez|êtes|pourri\p{L}+)/u,
    /(?:vos|quelques|d'autres|un autre|une autre) (?:disponibilités|créneaux?|dates?|horaires?)|(?:reporter|décaler|déplacer|annuler)[^.?!]{0,20}(?:rendez-vous|rdv|appel|réunion|échange)|proposer (?:une date|un créneau|des créneaux)/,
  ),
  objection: anyOf(
    /trop (?:cher|chers|chère|coûteux|complexe|compliqué|élevée?s?|gros|lourd|risqué|long)|(?:hors|dépasse|au-dessus de|au-delà de) (?:de )?(?:notre|du|le) budget/,
    /(?:pas|plus|aucun|manque|manquons) (?:de |d'|le |les |assez de )?(?:budget|moyens|ressources|temps pour|personnel|argent)/,
    /(?:utilisons|avons|travaillons|sommes)[^.?!]{0,20}déjà|déjà (?:[\p{L}]+ ){0,3}(?:équipés?|prestataire|solution|outil|fournisseur|contrat)|satisfaits? (?:de|avec)|(?:autre|actuel(?:le)?) (?:prestataire|solution|outil|fournisseur)|concurrents?|moins cher/u,
    /pas (?:convaincue?s?|sûre?s?|certaine?s?|adapté|persuadée?s?|justifier)|(?:doutes?|inquiet|inquiète|inquiétudes?|réserves?|craintes?|sceptiques?|hésit\p{L}+|craignons|crains)/u,
    /ne (?:vois|voyons) pas (?:l'intérêt|pourquoi|comment|ce que|la valeur|l'utilité)|pourquoi (?:devrions|devrais|choisir)|(?:mon|ma|notre) (?:patron|direction|équipe|chef)[^.?!]{0,20}(?:pas|contre|refuse)/,
    /(?:mauvaises? expériences?|(?:n'utiliser|ne s'en servir|n'adopter)\p{L}* (?:jamais|pas)|(?:un|une) (?:outil|logiciel) de plus|pas besoin de (?:ça|cela|votre|ce))/u,
  ),
  'somebody-else': anyOf(
    /(?:pas|plus) (?:la|le) (?:bonne?|bon) (?:personne|interlocuteur|interlocutrice|contact|adresse|service)|mauvais(?:e)? (?:personne|interlocuteur|adresse|service)/,
    /(?:pas|plus) (?:de )?(?:mon|ma) (?:domaine|ressort|service|périmètre|responsabilité|rôle)|(?:pas|plus) (?:moi qui|en charge|responsable|concernée?)/,
    /(?:ne m'(?:en )?occupe|je ne (?:gère|traite)) (?:plus|pas)|voyez(?:-vous)? (?:plutôt|donc|ça|cela) avec/,
    /(?:adressez|tournez)-vous|(?:contactez|contacter|vous adresser à|parlez(?:-en)? (?:à|avec)|voyez avec|voir avec|écrivez à|demandez à|vous rapprocher de)(?: directement| plutôt)? (?:mon|ma|notre|nos|m\.|mme|monsieur|madame|le|la|\p{L}+)/u,
    /(?:collègue|responsable|directeur|directrice|service|m\.|mme|madame|monsieur)[^.?!]{0,30}(?:s'occupe|est en charge|gère|est responsable|décide|suit ce)|(?:c'est|c'est plutôt) [^.?!]{0,30} qui (?:s'occupe|gère|décide|est en charge)/,
    /(?:transmis|transféré|transmets|transfère|fait suivre|fais suivre)[^.?!]{0,40}|(?:en copie|mets[^.?!]{0,20}en copie)/,
    /(?:changé|quitté) (?:de |le |la |l')?(?:poste|service|société|équipe|entreprise)|(?:mon|ma) (?:successeur|remplaçante?)|qui (?:reprend|a repris|prend le relais|me remplace)/,
  ),
  'not-now': anyOf(
    /pas (?:pour l'instant|pour le moment|maintenant|actuellement|cette année|ce trimestre|dans l'immédiat|encore prêts?|tout de suite|en ce moment|à l'ordre du jour)|(?:pour l'instant|pour le moment|actuellement|en ce moment|cette année)[^.?!]{0,30}(?:pas|aucun|rien|plus)(?! (?:convaincu|sûr|certain))/,
    new RegExp(
      `(?:recontacte[rz]|recontactez-|rappele[rz]|revene[rz]|reparle\\p{L}*|reprene\\p{L}*|reprendre|revoir|peut-être|plutôt|relance[rz]|contacte[rz]|écri\\p{L}+|ré?essaye[rz]|pas avant)[^.?!]{0,30}(?:en|à|au|après|dans|courant|fin|début|vers|d'ici)?(?: le| la| les)? ?${later}`,
      'u',
    ),
    /(?:mauvais|pas le (?:bon|meilleur)) (?:moment|timing)|trop tôt|(?:débordée?s?|surchargée?s?|très prise?s?|sous l'eau)|pas le temps|(?:en|mis en) (?:pause|attente|suspens)|(?:budget|projet|recrutement)s? gelés?|une autre fois|plus tard dans l'année/,
    /budget[^.?!]{0,25}(?:bouclé|clos|épuisé|consommé|fermé)/,
  ),
  unless:
    /merci (?:beaucoup )?pour (?:la|le|l'|votre|notre|cette|cet) ?(?:[\p{L}]+ )?(?:démo\p{L}*|appel|échange|présentation|rendez-vous)|(?:après|depuis|pendant|lors de) (?:la|le|l'|notre|votre) ?(?:démo\p{L}*|appel|échange|rendez-vous)|(?:pas|sans) (?:besoin )?(?:de |d'|d'un |d'une |un |une )?(?:démo|appel|rendez-vous|rdv|réunion|échange)|plutôt que|au lieu|avant (?:de|un|une|tout)|^\W*(?:et )?(?:si|ensuite|puis|après quoi|dans ce cas)(?!\p{L})(?! (?:vous|on pouvait))/u,
};

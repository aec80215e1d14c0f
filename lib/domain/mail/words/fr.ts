import { anyOf, type MailWords } from './mail-words';

/** What French mail is made of, by what it means for a follow-up. */
export const fr: MailWords = {
  away: /(?<!\p{L})(je suis|nous sommes|notre bureau est|nos bureaux sont|je me trouve)([^.!?\n]|(?<=\d)\.){0,40}(absente?s?(?!\p{L})|en (congés?|vacances|déplacement|arrêt|formation)|hors du bureau|fermée?s?)|(actuellement |(^|[.!:] ).{0,20})(?<!\p{L})(absente?( du bureau|(?!\p{L}))|en congés?|en déplacement)|pas (au|dans (le|les|nos)) bureau|ne (suis|serai) pas (disponible|joignable|présente?|au travail)|(sans|pas|aucun) accès à (mes|mon|ma|la) (e-?mails?|mails?|messagerie|messages|boîte)|n'ai pas accès à (mes|ma)|(?<!\p{L})((notre|nos|la|le|les) |l')(bureaux?|agence|société|entreprise|cabinet|magasin|établissement|équipe) (est|sont|sera|seront)([^.!?\n]|(?<=\d)\.){0,40}fermée?s?|(?<!\p{L})en (rtt|arrêt (maladie|de travail)|congé (maternité|paternité|parental|sabbatique))(?!\p{L})|ne (consulte|lis|traite) pas (mes|ma) (e-?mails?|mails?|messagerie|messages)|(?<=^\W*([\p{L} ]{2,20}[,!.]\s*)?)(actuellement )?(absente?|en congés?|en vacances|hors du bureau|en déplacement|fermé) (jusqu|du \d|le \d)/u,
  willBeAway:
    /(?<!\p{L})(je serai|nous serons)([^.!?\n]|(?<=\d)\.){0,40}(absente?s?(?!\p{L})|en congés?|en vacances|hors du bureau|en déplacement|fermés|indisponible)/u,
  back: /jusqu'|(?<!\p{L})retour|reviens|reprendrai|à partir d|(?<!\p{L})du .{1,20} au |réouv\p{L}+|rouvr\p{L}+|répondr\p{L}+ (dès )?demain|demain(?=\W*$)/u,
  instead:
    /urgen|contacter|adresser (à|votre)|accès (limité|restreint|réduit)|sans accès|(pendant|en) mon absence|(consulte|lis) (pas|peu)/u,
  later: /(dès|à|après) mon retour|je (vous |te )?(répondrai|traiterai)/u,
  thanks: /merci (pour|de) (votre|ton|ta|vos|m'avoir|nous avoir)|bien reçu votre|votre message a bien/u,
  human:
    /\?|(?<!\p{L})(oui|d'accord|volontiers|parlons|avec plaisir|ça (me )?(va|convient|marche)|intéressée?s?(?!\p{L})|on peut|pouvez-vous|pourriez-vous|envoyez-moi|appelez-moi|rappelez-moi|relancez-moi|recontactez-moi|on se (parle|rappelle|voit)|cela m'intéresse|(me|nous) (va|vont|conviennent)(?!\p{L})|je suis (libre|dispo)(?!\p{L})|je (reviens|reviendrai) vers vous (?!à mon|dès))/gu,
  inclusive: /(?<!\p{L})inclus/u,
  aside:
    /^\W*(en cas d|pour (toute?|tout|les|une) (demande|question|urgence|sujet)|si (votre|c'est|vous|cela)|urgen(t|ce)|besoin|une urgence|est-ce urgent|avez-vous (une|besoin))/u,
  left: anyOf(
    /(ne (fait|fais|font) plus partie|ne (travaille|travaillent|travaillait) plus|n'est plus (en poste|employée?|salariée?|joignable à|parmi|dans|chez|au sein|avec)|ne suis plus (en poste|chez|dans|salariée?|employée?|parmi))/u,
    /(a|ai|as|vient de|ayant) (définitivement |désormais |récemment |depuis )?(quitté|quitter|démissionné)(?! (le bureau|la réunion))( (la société|l'entreprise|le groupe|ses fonctions|mes fonctions|son poste|mon poste|notre|nos|l'équipe|l'organisation|§))?|(est|suis) (partie? (à|en) (la )?retraite|à la retraite|retraitée?)|(mon|son) dernier jour ([^.]{0,30} )?(était|est aujourd'hui|a été)/u,
    /(cette|mon|l') ?(adresse|boîte|messagerie|adresse (e-?mail|mail|électronique))[^.]{0,20} (n'est plus (active|valide|utilisée|consultée|en service)|est désactivée|a été (désactivée|fermée|supprimée))/u,
    /(mon|son) poste (a été|est) supprimé|(a|ai) été licenciée?|n'est plus (des nôtres|là|avec nous)|(plus|pas) dans (nos|les) effectifs|plus partie de nos effectifs/u,
  ),
  stop: anyOf(
    /(retire[zr]|raye[zr]|supprime[zr]|enleve[zr]|enlevez|désinscri(re|vez)|désabonne[zr]|efface[zr]|retirer|ôtez)(-moi|-nous| moi| nous|[^.!?]{0,15} (mon|mes|notre|nos|cette) (\p{L}+ )?(nom|adresse|e-?mail|mail|coordonnées|données|contact))[^.!?]{0,60}|(me|nous|m') ?(retirer|supprimer|enlever|désinscrire|désabonner|effacer|rayer)/u,
    /(ne (plus|pas)|merci de ne (plus|pas)|veuillez ne (plus|pas)|cessez de|arrêtez de|arrête de|cesser de|d'arrêter de|de cesser de) (jamais )?(me |m'|nous |continuer à )?(\p{L}+ ){0,2}?(contacter|recontacter|écrire|solliciter|envoyer|adresser|relancer|démarcher|harceler|appeler|déranger|importuner|spammer)/u,
    /ne (me|m'|nous) ?(contactez|recontactez|écrivez|envoyez|relancez|sollicitez|appelez|adressez)(-| )?(plus|pas|rien)|ne m'(écrivez|envoyez|appelez) plus|(arrêtez|cessez|arrêter|cesser) (de m'|vos|ces|immédiatement|tout|toute|s'il)|stop aux (\p{L}+)|plus (aucun|aucune|de) (e-?mails?|mails?|messages?|courriels?|sollicitations?|contact|relances?|démarchage)/u,
    /(souhaite|souhaitons|veux|voulons|désire|voudrais)( \p{L}+){0,3} (plus (être|recevoir|rien)|pas (être (contacté|recontacté|démarché|sollicité)|recevoir)|me désabonner|me désinscrire|être (retirée?|supprimée?|désinscrite?|désabonnée?))|(je|nous) (m'|nous )?oppos(e|ons)[^.!?]{0,60}(prospection|données|traitement|sollicitation)|laissez-(moi|nous) tranquille|c'est du (spam|harcèlement)|signal(e|er|é)[^.!?]{0,20}(comme )?spam|droit à l'oubli|supprimez (toutes )?(mes|nos) données/u,
    /(?<=^\W*(merci de |veuillez )?(me )?)(désinscription|désabonnement|désabonner|désinscrire|désabonnez-moi|stop|arrêt|arrêtez)(?=\W*$)/u,
    /(être|soit|soient) (retirée?s?|supprimée?s?|désinscrite?s?|désabonnée?s?|enlevée?s?|effacée?s?|rayée?s?)(?! du projet)|ne plus (être (contactée?|sollicitée?|démarchée?|relancée?)|recevoir (de|vos|aucun)|(me|nous) (contacter|solliciter|écrire|relancer|démarcher|appeler))/u,
    /(demande|exige|souhaite)[^.!?]{0,25} (la suppression|l'effacement) de (mes|nos|toutes)/u,
    /(?<=^\W*(merci de |veuillez |prière de )?)ne plus (m'|nous )?(écrire|contacter|envoyer|appeler|relancer|solliciter)/u,
  ),
  noStop:
    /^\W*(si vous|pour (vous|ne plus|se) |cliquez|vous (pouvez|recevez))|(se désinscrire|se désabonner|lien de désinscription|désinscription)( ici|\s*\||[^.]{0,20}cliqu)/u,
  no: anyOf(
    /(pas|plus|aucun|aucunement|nullement)( \p{L}+){0,2} (intéressée?s?|intérêt|besoin|budget|preneurs?|à l'ordre du jour|une priorité|d'actualité|pertinent|concernée?s?|adapté)|(ne|n')[^.!?]{0,20}intéress(e|ent|ons) (pas|plus)|sans intérêt|ne (nous|me) intéresse pas/u,
    /non,? (merci|désolée?|sans façon)|merci,? (mais )?non|(nous|on|j')( avons| a|ai)? (déjà )?(choisi|opté|retenu|signé|décidé de ne)[^.!?]{0,60}|(avons|ai|utilisons|travaillons|sommes)( \p{L}+)? déjà|ne (donner(ons|ai)|donne(rons|rai)?|souhait(e|ons)) pas (suite|donner suite|aller plus loin|poursuivre)|(pas|ne) donner(ai|ons)? (pas )?suite|(décline|déclinons) (votre|l')|ne correspond pas|(un|une) autre (prestataire|fournisseur|solution|partenaire)|sommes (déjà )?(équipés|couverts|servis|pourvus)/u,
  ),
  notMe: anyOf(
    /(pas|plus|mauvais(e)?) (le |la |l'|du tout |vraiment )*(bon(ne)?s?|mauvais(e)?)? ?(personne|interlocuteur|interlocutrice|contact|service|adresse|destinataire|responsable de ce|en charge|de mon ressort|chargée? de|concernée? par|mon domaine|dans mes attributions|de ma compétence|décisionnaire)|mauvais(e)? (personne|interlocuteur|interlocutrice|contact|service|adresse|destinataire)|erreur de (personne|destinataire|contact)/u,
    /ne m'(en )?occupe (pas|plus)|ne (gère|traite|suis) (pas|plus) (les|ce|ces|cela|en charge)|a repris (le|ce|ces|mon|mes) (dossiers?|sujets?|portefeuille)/u,
  ),
  refer: anyOf(
    /(vous (pouvez|devriez|devez) |merci de |veuillez |je vous (invite|conseille|suggère) (à|de) |n'hésitez pas à |il faut )?(contacte[zr]|voyez|adresse[zr]-vous|vous adresser|écrire|écrivez|prendre contact|prenez contact|rapproche[zr]-vous|vous rapprocher|vous tourner)( plutôt| directement)?(?! ?-?moi)|(s'(en )?occupe|est (en charge|responsable|chargée?|la bonne|le bon)|gère|pilote|décide)[^.!?]{0,40}|(j'ai )?(transmis|transféré|fait suivre|transmets|transfère)[^.!?]{0,40}|(mets|mis) en copie/u,
    /(géré|suivi|traité|piloté)e?s? par/u,
  ),
  again: anyOf(
    /(recontactez|rappelez|relancez|revenez|reprenez|contactez|écrivez|sollicitez)(-(moi|nous))?[^.!?]{0,50}(en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|fin|début|\d)|après|dans |plus tard|à la rentrée|l'année|le mois|le trimestre|au (printemps|prochain|début)|prochain|fin |début |ultérieurement)|(plus tard|l'année prochaine|le mois prochain|au prochain trimestre|à la rentrée|dans (un|deux|trois|quelques|six|\d+) (mois|semaines))[^.!?]{0,50}(reparl|recontact|rappel|revoir|reven|relanc|discut)|(reparlons|reparlerons|on en reparle|reprendre contact|revenir vers|reviendrai|reviendrons)|gardons contact|restons en contact/u,
    /(reviendra|reviendront|recontactera|contactera|recontacteront|rappellera)( vers| avec)?( vous)?|vous (recontacte|contacte|rappelle|répond)r(a|ont)/u,
  ),
  receipt: anyOf(
    /(nous avons|avons|j'ai) bien (reçu|pris en compte|enregistré) (votre|vos)[^.]{0,60}|votre (message|demande|e-?mail|mail|courriel|ticket|requête)[^.]{0,60} (a (bien )?été (reçue?|enregistrée?|prise? en compte|transmise?|lue?|créée?)|est en cours de traitement|a bien été)|(numéro|n°|référence|réf\.?)( de)?( (ticket|dossier|demande|votre demande|suivi))?[: #]*\S*\d{3,}/u,
    /(nos équipes|notre équipe|notre service|un (conseiller|agent|membre)|nous)[^.]{0,40} (vous (répondr|recontacter|contacter|reviendr)|reviendr|traiter)[^.]{0,80}|(ceci|ce message|cet? e-?mail|ce courriel)[^.]{0,30} (est un (message|e-?mail|courriel) (automatique|généré)|a été (généré|envoyé) automatiquement|automatique)|(merci de )?ne pas répondre à ce(t)? (message|e-?mail|mail|courriel)|accusé de réception/u,
    /(merci de|veuillez) (rappeler|indiquer|mentionner) (ce|cette|le|la) (numéro|référence)|merci (d'avoir|de nous avoir) (contactée?s?|écrit)|(répondr\p{L}+|reviendr\p{L}+|traitée?)[^.]{0,40}(meilleurs délais|plus vite|rapidement|heures|jours)/u,
  ),
  turnTo: anyOf(
    /(contacter|contactez|joindre|écrire à|écrivez à|appeler|appelez|adresser à|adressez-vous à|vous adresser à|vous tourner vers|vous rapprocher de|voir avec|voyez avec|prendre contact avec|prenez contact avec|transmis à|transféré à|suivre à|copie|remplacée? par|remplaçante?( est)?|successeur( est)?|relais( est| par)?|suppléée? par|assurée? par|intérim( est)? (assuré )?par|repris par|suivi par|géré par|mon collègue|ma collègue|votre (nouvel )?interlocut(eur|rice)( est)?)/u,
  ),
  stepsIn: anyOf(
    /(me remplace|assure|prend|reprend|est (à votre|votre|en charge|mon|le bon|la bonne|responsable|disponible)|sera (votre|à votre)|s'(en )?occupe|pourra|peut vous|vous (répondra|aidera)|gère|vous)/u,
  ),
};

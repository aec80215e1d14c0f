import { anyOf, type MailWords } from './mail-words';

/** What Italian mail is made of, by what it means for a follow-up. */
export const it: MailWords = {
  away: /(?<!\p{L})(sono|siamo|mi trovo|il nostro ufficio è|i nostri uffici sono|attualmente)(?!\p{L})([^.!?\n]|(?<=\d)\.){0,40}(fuori (sede|ufficio|dall'ufficio)|in (ferie|vacanza|trasferta|malattia|congedo|permesso|viaggio)|assent[ei]|chius[oi])|non (sono|sarò|siamo) in (ufficio|sede)|(non ho|senza|non avrò) accesso (a|al|alla|alle) (mia |mie )?(posta|e-?mail|mail|casella)|(?<!\p{L})((il|i|la|le) nostr[oiae] |l'|gli )(uffici[o]?|azienda|sede|studio|negozio) (è|sono|sarà|saranno|rimarrà|resterà|rimarranno)([^.!?\n]|(?<=\d)\.){0,40}chius[oiae]|(?<!\p{L})(sono|mi trovo)( \p{L}+)? in (maternità|paternità|formazione|aspettativa)|non (leggo|controllo|consulto) (la |le )?(mia |mie )?(posta|e-?mail|mail)|(?<=^\W*([\p{L} ]{2,20}[,!.]\s*)?)(attualmente )?(fuori (sede|ufficio)|in ferie|assente|in trasferta|in malattia) (fino|dal|da)(?!\p{L})/u,
  willBeAway:
    /(?<!\p{L})(sarò|saremo)([^.!?\n]|(?<=\d)\.){0,40}(fuori|in ferie|in vacanza|assent[ei]|in trasferta|chiusi)/u,
  back: /(?<!\p{L})(fino (a|al|all')|rientr|torno|tornerò|di ritorno|ritorno|a partire dal|dal .{1,20} al )|riapr\p{L}+|riapertura|risponder\p{L}+ domani|rispond\p{L}+ domani/u,
  instead:
    /urgen|contattare|contatti |rivolger|scrivere a|accesso (limitato|ridotto)|senza accesso|mia assenza|potrò leggere/u,
  later: /risponderò|al mio (rientro|ritorno)|appena possibile/u,
  thanks: /grazie per (il|la|aver|averci|avermi|l'e)|la ringrazio per/u,
  human:
    /\?|(?<!\p{L})(sì[, ]|certo|volentieri|sentiamoci|ci sentiamo|parliamone|(mi|ci) interessa|interessat[oaie]|possiamo|può (mandarmi|inviarmi)|va bene|perfetto|d'accordo|mi chiami|chiamami|mandami|mi mandi|mi ricontatti|sono liber[oa]|ho tempo)/gu,
  inclusive: /compres[oi]|inclus[oi]/u,
  aside:
    /^\W*(in caso di|per (urgenze|qualsiasi|questioni|emergenze|necessità|richieste)|se (è|ha|hai|necessita|urgente|avete)|urgen|è urgente|ha bisogno|hai bisogno|bisogno)/u,
  left: anyOf(
    /non (lavora|lavoro|lavorano|fa|faccio|è|sono|collabora|collaboro) più (in|con|per|presso|qui|parte|alle|nell|da|dipendente|un|una|operativ)\p{L}*(?! (ufficio))|(ha|ho) (ormai |recentemente |definitivamente )?(lasciato|cessato)( (l'azienda|la società|il gruppo|l'incarico|il ruolo|di lavorare|la nostra|§|il rapporto))|(è|sono) (andat[oa] )?in pensione|(si è|mi sono) dimess[oa]|(mio|suo) ultimo giorno ([^.]{0,30} )?(è stato|era|è oggi)/u,
    /(questo|questa|il mio|la mia) (indirizzo|casella|account|e-?mail)[^.]{0,25} (non è più|è stat[oa] (disattivat|chius|dismess)[oa]|è disattivat)/u,
    /(la )?(mia|sua) posizione è stata (soppressa|eliminata)|(è|sono) stat[oa] licenziat[oa]|(ha|ho) lasciato (la |l')?(§|ditta|impresa|compagnia)|non è più (con noi|dei nostri)/u,
  ),
  stop: anyOf(
    /(rimuov(ete|a|i|ere)|cancell(ate|i|a|are)|elimin(ate|i|a|are)|togli(ete|a|ere|))(mi|ci|te|temi)?[^.!?]{0,30}(dall[ae'] ?|dai |dal |i miei|il mio|la mia|nostro|questo)[^.!?]{0,40}(list|elenc|database|mailing|contatti|dati|indirizzo|e-?mail|nome|newsletter)\p{L}*|(rimuovermi|cancellarmi|eliminarmi|togliermi|rimuovetemi|cancellatemi|toglietemi|mi (rimuova|cancelli|tolga|elimini)|disiscriv\p{L}+|disiscrizione|cancellarmi)/u,
    /(smett(ete|a|i|ere|etela|ila)|cess(ate|i|are)|finit[ea]la|basta)( \p{L}+)? (di |con )(scriver|inviar|mandar|contattar|chiamar|disturbar|queste|i messaggi|le e-?mail|spam)\p{L}*|non (mi|ci|vi) ?(contatt|scriv|mand|invi|chiam|disturb|cerch)\p{L}*( \p{L}+){0,3}? (più|mai più|di nuovo|altro)|non (contatt|scriv|chiam)\p{L}*(mi|ci)? più|non (desidero|voglio|vogliamo|desideriamo|intendo)( \p{L}+){0,2} (ricevere|essere (contattat|disturbat)|più (ricevere|essere|e-?mail|messaggi)|altre (e-?mail|mail))|(nessun'altra|niente più|basta|stop) (e-?mail|mail|messaggi|comunicazion)\p{L}*|lasciat(emi|eci) in pace|mi lasci in pace|(questo )?è spam|segnal\p{L}+ come spam|mi oppongo/u,
    /(?<=^\W*(per favore,? )?)(cancellami|cancellatemi|disiscrivimi|disiscrizione|stop|basta|rimuovetemi)(?=\W*$)|cancell\p{L}+ (tutti )?i miei dati/u,
    /(desidero|vorrei|voglio|chiedo di|gradirei) (\p{L}+ )?essere (rimoss|cancellat|tolt|eliminat|disiscritt)[oaie]|prefer(irei|isco) non (ricevere|essere)/u,
    /non (inviat|mandat|spedit|scrivet|contattat|chiamat)e?(te)?(mi|ci) più/u,
    /(chiedo|richiedo|esigo|voglio)[^.!?]{0,20} (cancellazione|rimozione) de(i|lle|l)/u,
    /non (scriver|contattar|inviar|mandar|chiamar)\p{L}* più/u,
    /(?<=^\W*(per favore,? |prego )?)(rimuovere|cancellare|togliere) dall[ae'] ?(vostra |sua )?lista/u,
  ),
  noStop:
    /^\W*(se (non|desider|vuoi|vuole)|per (non|cancellar|disiscriver|annullare)|clicca|clicchi|può |puoi )|disiscriviti/u,
  no: anyOf(
    /non (\p{L}+ ){0,3}(interess(a|at[oaie]|e)|serve|occorre|fa per noi|abbiamo (bisogno|budget|necessità|interesse)|ne abbiamo|fa al caso|rientra|è (di interesse|una priorità)|procederemo|proseguire|procedere|andare avanti|cerchiamo|stiamo cercando)|nessun interesse|no,? grazie|grazie,? ma (?=no(?!\p{L}))|abbiamo (già|scelto|deciso|optato|firmato)[^.!?]{0,50}|(un altro|altro) (fornitore|partner|prodotto)|(un'altra|altra) (soluzione|azienda|scelta)|siamo (già )?(coperti|a posto|forniti|serviti)|decliniamo|usiamo già|utilizziamo già/u,
  ),
  notMe: anyOf(
    /non sono (io )?(la |il |l'|più )?(persona|referente|contatto|responsabile|interlocutor\p{L}*|corrett[oa]|giust[oa]|adatt[oa]|chi (decide|si occupa))|(persona|indirizzo|contatto|referente|ufficio) (sbagliat[oa]|errat[oa])|non (mi occupo|me ne occupo|è di mia competenza|è il mio (settore|ambito|ruolo)|seguo io|gestisco io|dipende da me|rientra nelle mie)|ha sbagliato (persona|indirizzo|contatto)/u,
    /(ha|hai|avete) sbagliato (ufficio|reparto|numero|azienda)|non seguo più/u,
  ),
  refer: anyOf(
    /(può |puoi |potete |dovrebbe |deve |le consiglio di |ti consiglio di |la invito a |prego di )?(contatt(are|i|ate|a)|rivolger\p{L}*|rivolg(a|i|ete)\p{L}*|scriv(ere|a|i|ete) a|parl(are|i|ate|a) con|sentire|senta|chied(ere|a|i) a)|(si occupa|se ne occupa|è (il|la|lei|lui) (responsabile|persona|referente|che)|gestisce|segue|decide)|(ho )?(inoltrato|girato|passato|inoltro|giro)[^.!?]{0,30} a|(metto|messo) in copia/u,
  ),
  again: anyOf(
    /(mi |ci )?(ricontatt|risent|risentir|richiam|riscriv|scriv|contatt|riparl|sentir|sentiam|aggiorn)\p{L}*[^.!?]{0,50}(a (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|fine|inizio|metà)|più avanti|dopo|tra |fra |nel \d|il prossimo|la prossima|l'anno|prossim|in (primavera|estate|autunno|seguito|futuro))|(più avanti|l'anno prossimo|il prossimo (anno|mese|trimestre))[^.!?]{0,50}(sent|parl|contatt|veder)|restiamo in contatto|magari (più|tra|a|l'anno)/u,
    /(vi|la|ti|le) (contatterà|ricontatterà|scriverà|chiamerà|risponderà|contatteranno)|si farà (vivo|viva|sentire)/u,
  ),
  receipt: anyOf(
    /abbiamo ricevuto (la sua|la tua|la vostra|il suo|il tuo|il vostro)[^.]{0,60}|(la sua|la tua|la vostra|il suo|il tuo) (richiesta|messaggio|e-?mail|mail|segnalazione|ticket)[^.]{0,60} (è stat[oa] (ricevut|registrat|pres|apert|inoltrat|lett|creat)[oaie]|è in (lavorazione|carico))|(numero|n[°º]|codice|riferimento)( (di|del))?( (ticket|pratica|richiesta|riferimento|segnalazione))?[: #]*\S*\d{3,}/u,
    /(il nostro team|un (operatore|nostro|membro)|le|ti|vi)[^.]{0,40} (risponder|ricontatter|contatter)[^.]{0,60}(breve|possibile|ore|giorni)|questo è un messaggio automatico|(messaggio|e-?mail) generat[oa] automaticamente|(si prega di )?non rispondere a quest[oa]|conferma di ricezione/u,
    /(citi|citare|indicare|indichi) (questo|il) numero|grazie per (averci contattat[oi]|aver contattato|averci scritto)|(risponder|ricontatter|contatter)\p{L}*[^.]{0,40}(al più presto|quanto prima|breve|possibile|ore|giorni)/u,
  ),
  turnTo: anyOf(
    /(contattare|contatti|contattate|contatta|rivolgersi a|rivolgetevi a|rivolga(si)? a|può rivolgersi a|rivolgiti a|scrivere a|scriva a|scrivete a|scrivi a|parlare con|parli con|parla con|chiamare|chiedere a|inoltrato a|girato a|passato a|in copia|(il mio|la mia) collega|sostituit[oa] da|sostitut[oa]( è)?|successor[ea]( è)?|responsabile è|nuovo referente( è)?|referente è)/u,
  ),
  stepsIn: anyOf(
    /(mi sostituisce|mi sostituirà|si occupa|si occuperà|è (il|la|a|mio|mia|lei|lui|disponibile)|sarà (il|la|a)|potrà|può aiutar|subentra|ha preso|risponderà|prende|gestisce|segue|se ne occupa)/u,
  ),
};

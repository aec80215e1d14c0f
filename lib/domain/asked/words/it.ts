import { anyOf } from '../../mail/words/mail-words';
import type { AskedWords } from './asked-words';

const time =
  /(?:luned|marted|mercoled|gioved|venerd)ì|sabato|domenica|domani|dopodomani|oggi|(?:la )?(?:prossima settimana|settimana prossima)|questa settimana|alle (?:ore )?\d{1,2}(?:[:.]\d\d)?|\d{1,2}:\d\d|(?:il )?\d{1,2} (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|(?:in |nel )?(?:mattinata|pomeriggio)/
    .source;
const later =
  /(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|estate|autunno|inverno|qualche (?:settimana|mese)|(?:due|tre|quattro|sei|\d+) (?:settimane|mesi)|le (?:ferie|vacanze|feste)|l'estate|(?:l')?anno prossimo|(?:il )?prossimo (?:anno|mese|trimestre)|natale|fine anno|più avanti|più tardi)/
    .source;

export const it: AskedWords = {
  meeting: anyOf(
    /(?:può|potrebbe|potremmo|possiamo|potete|potreste|puoi)[^.?!]{0,40}(?:mostrar|far(?:ci|mi)? vedere|presentar|chiamar|parlar|sentir|incontrar|organizzar|fissar|fare una (?:demo|dimostrazione)|vedere (?:come|una))\p{L}*/u,
    /(?:una|la|vostra|richiedere una|di una|vedere una) (?:[\p{L}-]+ )?(?:demo|dimostrazione|presentazione|videochiamata|videocall)/u,
    /(?:una|un|fissare una?|organizzare una?|fare una) ?(?:[\p{L}-]+ )?(?:chiamata|telefonata|riunione|incontro|appuntamento|call|colloquio|chiacchierata)/u,
    /(?:mi|ci) (?:chiami|chiamate|richiami|può chiamare|potete chiamare)|(?:essere|venire) (?:ri)?chiamat[oi]/,
    /(?:vorrei|vorremmo|mi piacerebbe|ci piacerebbe|mi interessa|sarei felice di|volentieri)[^.?!]{0,40}(?:parlar\p{L}*|sentir\p{L}*|incontrar\p{L}*|veder\p{L}* (?:come|in|una|il)|una (?:demo|dimostrazione|call|chiamata)|approfondire a voce)/u,
    /(?:vedere|mostrare|mostrarci|mostrarmi) come (?:funziona|funzionerebbe|lavora)/,
    /(?:dal vivo|di persona|in diretta)|(?:mi|ci) (?:chiami|chiamate|telefoni|richiami)/,
  ),
  price: anyOf(
    /quanto (?:costa|costano|costerebbe|viene|verrebbe|è|chiedete)|qual(?:i|e)?(?: è|'è| sono| sarebbe)[^.?!]{0,20}(?:prezz[oi]|cost[oi]|tariff[ae])|(?:che|quali) (?:prezzi|costi|tariffe)/,
    /(?:prezz[oi]|cost[oi]|tariff[ae]|listino|preventivo|offerta economica|quotazione|scont[oi])(?! (?:è|sono) (?:troppo|molto))|(?:a|per) (?:utente|licenza|mese)/,
  ),
  information: anyOf(
    /(?:più|maggiori|ulteriori|qualche|altre) (?:informazion[ie]|info|dettagli(?:o)?|chiariment[oi])|(?:documentazione|brochure|scheda tecnica|caso studio|casi studio|referenze|materiale informativo)|saperne di più/,
    /(?:inviar|mandar|condivider|girar)\p{L}*[^.?!]{0,40}(?:informazioni|info|documentazione|documenti|link|esempi|dettagli|materiale)/u,
  ),
  date: anyOf(
    new RegExp(
      `(?<!(?:inviar|mandar|bisogno)[^.?!]{0,40})(?:va bene|andrebbe|potremmo|possiamo|potrei|posso|disponibile|liber[oa]|che ne dice|facciamo|meglio|preferirei|preferisco|spostare|rimandare|anticipare|sentirci|sentiamo|vederci|chiamare)[^.?!]{0,60}(?<!(?:entro|prima di|da) )(?:${time})`,
    ),
    new RegExp(
      `(?:${time})[^.?!]{0,40}(?:va bene|andrebbe|mi va|è (?:perfetto|possibile|ok)|sarebbe|disponibile|liber[oa]|posso)`,
    ),
    /(?:quando|a che ora|che giorno|quali giorni|in che giorni)[^.?!]{0,40}(?:disponibil\p{L}+|liber[oi]|parlare|sentir\p{L}+|possiamo|potremmo|può|potrebbe|avete|ha tempo)/u,
    /(?:vostra|sua|altra|altre|un'altra|altro|qualche|nuova) (?:disponibilità|data|date|ora|orario|slot)|(?:spostare|rimandare|riprogrammare|annullare)[^.?!]{0,20}(?:appuntamento|riunione|chiamata|call|incontro)/,
  ),
  objection: anyOf(
    /(?:troppo|molto|un po') (?:caro|cara|cari|costoso|costosa|complesso|complicato|alto|elevato|grande|rischioso|lungo)|(?:fuori|oltre|sopra) (?:il nostro |dal nostro )?budget|supera il (?:nostro )?budget/,
    /(?:non (?:abbiamo|c'è|ci sono)|senza|mancanza di|ci manca(?:no)?) (?:il |le |abbastanza )?(?:budget|risorse|soldi|personale|persone)/,
    /(?:usiamo|abbiamo|lavoriamo|utilizziamo|siamo)[^.?!]{0,15}già|già (?:[\p{L}]+ ){0,3}(?:fornitore|soluzione|sistema|contratto|coperti)|soddisfatti (?:di|del|della)|(?:altro|attuale) (?:fornitore|sistema|strumento)|concorren(?:te|ti|za)|più economic[oa]/u,
    /non (?:sono|siamo|mi|ci)[^.?!]{0,15}(?:convint[oiae]|sicur[oiae]|convince|chiar[oa]|giustificare)|(?:dubbi[o]?|perplessità|perpless[oi]|preoccup\p{L}+|scettic[oi]|timore|riserve)/u,
    /non (?:vedo|vediamo) (?:il|la|come|perché|cosa|l'utilità)|perché dovremmo|(?:il mio|il nostro) (?:capo|team|direttore)[^.?!]{0,20}(?:non|contrari)/,
    /(?:esperienz[ae] (?:negativ|brutt|cattiv)\p{L}*|(?:brutt|cattiv)[ae] esperienz[ae]|non (?:lo|la) user\p{L}+|non (?:ci )?serve|non ne abbiamo bisogno)/u,
  ),
  'somebody-else': anyOf(
    /non (?:sono|è) (?:io )?(?:la|il) (?:persona|referente|contatto|responsabile)|(?:persona|contatto|indirizzo|ufficio) sbagliat[oa]/,
    /non (?:è|rientra) (?:di|nella|nel)? ?(?:mi[ao]|mia competenza) ?(?:competenza|area|reparto|settore|responsabilità)?|non (?:me ne occupo|mi occupo|seguo)|non me ne occupo più/,
    /(?:contatti|contattate|parli|scriva|si rivolga|rivolgersi|chieda|senta)(?: direttamente| pure)? (?:con |a |al |alla |il |la )?(?:mi[oa]|nostr[oa]|collega|responsabile|ufficio|dott\p{L}*|sig\p{L}*)/u,
    /non sono (?:più )?io|(?:scriva|chieda|si rivolga|parli)(?: pure| direttamente| meglio)? (?:a|ad|con) (?!me|noi|voce)\p{L}+/u,
    /(?:collega|responsabile|ufficio|direttore|direttrice|capo)[^.?!]{0,30}(?:se ne occupa|si occupa|decide|gestisce|segue)|se ne occupa/,
    /(?:inoltrato|inoltro|girato (?:la|il)|giro (?:la|il)|in copia|metto in copia)/,
    /cambiato (?:ufficio|ruolo|reparto|azienda|lavoro)|(?:mio|mia) (?:successore|sostitut[oa])|(?:ha preso|prende) il mio posto/,
  ),
  'not-now': anyOf(
    /(?:non|nessun\p{L}*|niente)[^.?!]{0,25}(?:adesso|ora|al momento|per il momento|per ora|in questo momento|quest'anno|attualmente)|(?:al momento|per il momento|per ora|adesso|attualmente|quest'anno|in questo momento)[^.?!]{0,30}(?:non|nessun\p{L}*)(?! (?:sono|siamo) (?:convint|sicur))/u,
    new RegExp(
      `(?:risentir\\p{L}*|ricontatt\\p{L}+|richiam\\p{L}+|riscriv\\p{L}+|scriv\\p{L}+|riparl\\p{L}+|ripren\\p{L}+|forse|magari|meglio|torn\\p{L}+|non prima di|di nuovo)[^.?!]{0,30}(?:in|a|ad|dopo|tra|fra|verso|da|nel|con)?(?: il| la| le| l')? ?${later}`,
      'u',
    ),
    /(?:non è il (?:momento|periodo)|brutto momento|momento sbagliato|troppo presto|troppo impegnat[oi]|sommers[oi]|oberat[oi])|non (?:ho|abbiamo) tempo|(?:in pausa|congelat[oi]|bloccat[oi] fino)|un'altra volta/,
    /(?:budget|bilancio)[^.?!]{0,20}(?:chius|esaurit|finit|già spes)\p{L}*|risent(?:iamoci|irci)[^.?!]{0,25}(?:a|in|dopo|tra)/u,
  ),
  unless:
    /grazie per (?:la|il|l'|questa) ?(?:[\p{L}]+ )?(?:demo|dimostrazione|chiamata|call|riunione|incontro|presentazione|chiacchierata)|(?:dopo|durante|dalla) (?:la|il|l'|nostra)? ?(?:demo|dimostrazione|call|chiamata|riunione)|(?:non|senza) (?:serve |ho bisogno di |vogliamo )?(?:una? )?(?:demo|dimostrazione|call|chiamata|riunione)|invece di|piuttosto che|prima di|^\W*(?:e )?(?:se|poi|dopo|in tal caso|allora)(?!\p{L})(?! (?:potete|può))/u,
};

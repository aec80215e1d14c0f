import { anyOf } from '../../mail/words/mail-words';
import type { AskedWords } from './asked-words';

const time =
  /(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|morgen|übermorgen|heute|(?:nächste|kommende|diese)r? woche|\d{1,2}(?::\d\d)? ?uhr|\d{1,2}:\d\d|\d{1,2}\. ?(?:\d{1,2}\.|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|vormittags?|nachmittags?/
    .source;
const later =
  /(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter|ein paar (?:wochen|monaten)|einigen (?:wochen|monaten)|(?:zwei|drei|vier|sechs|\d+) (?:wochen|monaten)|dem (?:sommer|urlaub|jahreswechsel|quartal)|den (?:ferien|feiertagen)|der (?:saison|messe)|nächste[nsm]? (?:jahr|monat|quartal|saison)|kommende[nsm]? (?:jahr|monat|quartal)|q[1-4]|weihnachten|ostern|jahresende|jahreswechsel)/
    .source;

export const de: AskedWords = {
  meeting: anyOf(
    /(?:könnten|können|würden|könntest|kannst) (?:sie|wir|du)[^.?!]{0,40}(?:zeigen|vorführen|präsentieren|anrufen|telefonieren|sprechen|treffen|zusammensetzen|vorstellen|ansehen|anschauen|besprechen)/,
    /(?:eine?n?|ihre|die|zur|um|für eine|unverbindliche) ?(?:[\p{L}-]+ )?(?:demo|vorführung|produktvorführung|präsentation|telefonat|videocall|videokonferenz|live-demo|vorstellungstermin)/u,
    /(?:einen?|für einen?|um einen?|zu einem|ein) (?:[\p{L}-]+ )?(?:termin|gespräch|telefontermin|beratungsgespräch|rückruf|call|austausch|treffen)/u,
    /rufen sie (?:mich|uns)|(?:bitte )?um (?:einen )?rückruf|(?:rückruf|demo|termin) (?:erbeten|gewünscht)|gerne? (?:einmal |mal )?(?:telefonieren|sprechen|treffen|kennenlernen)/,
    /(?:lassen sie uns|wollen wir|sollten wir|würde gerne?|würden gerne?|möchte|möchten)[^.?!]{0,40}(?:sprechen|telefonieren|treffen|unterhalten|austauschen|ansehen|anschauen|vorführen|live sehen|gezeigt)/,
    /(?:live|gemeinsam|mit ihnen|bei ihnen|von ihnen|einmal in ruhe)[^.?!]{0,20}(?:ansehen|anschauen|sehen|erklären|zeigen)/,
    /(?:halbe stunde|viertelstunde|minuten|uns das|mir das)[^.?!]{0,40}(?:zeigen|vorführen|erklären)/,
    /(?:zeigen|sehen|vorführen),? wie (?:das|es|ihr)/,
    /(?:live|vor ort|online|am bildschirm) (?:\p{L}+ )?(?:an(?:zu)?sehen|an(?:zu)?schauen|sehen|erleben)|(?:kann|könnte|kannst)[^.?!]{1,40}(?:anrufen|zurückrufen|durchrufen)/u,
  ),
  price: anyOf(
    /was (?:kostet|kosten|würde|verlangen|nehmen)[^.?!]{0,40}|wie (?:viel|teuer|hoch)[^.?!]{0,30}(?:kostet|kosten|ist|sind|wäre|preis|gebühr)/,
    /(?:womit|mit (?:was|wie viel|welche[nm]))[^.?!]{0,60}rechnen|was (?:zahl|käme|kommt da)[^.?!]{0,30}/,
    /(?:preise?|preisliste|preismodell|kosten|konditionen|gebühren|tarife?|kostenvoranschlag|preisangebot|staffelpreise|lizenzkosten)(?! (?:ist|sind) (?:zu|uns))/,
    /(?:ein|ihr|um ein|unverbindliches) ?(?:[\p{L}-]+ )?angebot|rabatte?|pro (?:nutzer|monat|lizenz|platz)/u,
    /nachl(?:ass|ässe)|skonto|(?:einmal|monats|jahres)(?:preis|gebühr|kosten)|budgetrahmen/,
  ),
  information: anyOf(
    /(?:mehr|weitere|nähere|einige|genauere|zusätzliche) (?:informationen|infos|details|unterlagen|angaben)|(?:infomaterial|unterlagen|broschüre|prospekt|datenblatt|produktblatt|dokumentation|fallstudien?|referenzen|übersicht|handbuch)/,
    /(?:schicken|senden|zusenden|zukommen|übersenden|mailen)[^.?!]{0,40}(?:informationen|infos|details|unterlagen|link|beispiele?|übersicht|material)|mehr (?:erfahren|wissen|dazu)/,
  ),
  date: anyOf(
    new RegExp(
      `(?<!(?:schicken|senden|zusenden|brauche|bis)[^.?!]{0,40})(?:passt|passen|ginge|geht|gehen|könnten?|können|würde|wäre|hätten?|haben|wie wäre es|wie sieht es|verschieben|verlegen|frei|verfügbar|zeit|treffen|telefonieren|sprechen|machen wir|nehmen wir|lieber)[^.?!]{0,60}(?<!(?:bis|vor|seit)(?: zum)? )(?:${time})`,
    ),
    new RegExp(
      `(?:${time})[^.?!]{0,40}(?:passt|passen|ginge|geht|würde|wäre|ist (?:gut|in ordnung|möglich|ok|okay)|frei|zeit|verfügbar|möglich)`,
    ),
    /wann [^.?!]{0,40}(?:zeit|passt|passen|sprechen|telefonieren|treffen|erreichbar|verfügbar|frei|möglich|können|könnten|hätten)/,
    /(?:welche|andere[rn]?|neue[rn]?|alternative[rn]?|freie|mögliche) (?:termine?|zeiten|uhrzeit)|(?:termin|gespräch|call) (?:[\p{L}]+ ){0,3}(?:verschieben|verlegen|vorziehen|absagen)|terminvorschl(?:ag|äge)|ihre verfügbarkeit/u,
  ),
  objection: anyOf(
    /zu (?:teuer|kostspielig|aufwendig|aufwändig|komplex|kompliziert|groß|klein|riskant|hoch)|(?:über|sprengt|übersteigt) (?:unser(?:em|en)?|das|dem) budget/,
    /(?:kein|nicht genug|nicht das|zu wenig|fehlt (?:uns )?(?:das|die|an)) (?:budget|geld|kapazität(?:en)?|personal|ressourcen|leute)|keine (?:kapazität(?:en)?|ressourcen|leute)/,
    /(?:nutzen|haben|verwenden|arbeiten|setzen|sind)[^.?!]{0,30}(?:bereits|schon)|(?:bereits|schon) (?:[\p{L}]+ ){0,4}(?:im einsatz|anbieter|lösung|system|vertrag|versorgt)|zufrieden mit|(?:anderen?|bestehenden?|bisherigen?) (?:anbieter|lösung|system|lieferant\p{L}*|dienstleister)|wettbewerber|günstiger/u,
    /nicht (?:überzeugt|sicher,? ob|davon überzeugt|das richtige|rechtfertigen|leisten)|(?:bedenken|zweifel|sorge|sorgen|skeptisch|befürcht\p{L}+|unsicher)/u,
    /(?:sehe|sehen|erkenne) (?:ich |wir )?(?:[\p{L}]+ ){0,2}(?:keinen?|nicht)[^.?!]{0,20}(?:mehrwert|nutzen|vorteil|bedarf|warum|wozu|was|wie)|warum sollten (?:wir|ich)|(?:chef|geschäftsführung|team)[^.?!]{0,20}(?:nicht überzeugt|dagegen|will nicht)/u,
    /(?:schlechte|negative|keine guten) erfahrungen|(?:wird|werden|würden?)[^.?!]{0,30}(?:nicht|nie|niemals) (?:benutzen|nutzen|annehmen|mitmachen)|brauchen wir nicht|kein bedarf/,
  ),
  'somebody-else': anyOf(
    /nicht (?:der|die|mehr der|mehr die)? ?(?:richtige|richtiger|zuständige|passende)r? ?(?:ansprechpartner(?:in)?|person|adresse|stelle|kontakt)?|falsche[rn]? (?:ansprechpartner(?:in)?|person|adresse|abteilung)/,
    /(?:nicht|bin nicht|nicht mehr) (?:dafür |hierfür |mehr )?(?:zuständig|verantwortlich)|nicht (?:mein|in meinem|in meinen) (?:bereich|thema|zuständigkeit\p{L}*|aufgabenbereich|entscheidung)/u,
    /(?:wenden|melden) sie sich (?:bitte |doch |direkt |am besten )*(?:an|bei)|(?:sprechen|kontaktieren|fragen|schreiben) sie (?:bitte |doch |dazu |hierzu |am besten |direkt |damit )*(?:mit |an )?(?:meine[nmr]?|unsere[nmr]?|herrn?|frau|kolleg\p{L}+)/u,
    /(?:kolleg(?:e|in|en)|chef(?:in)?|frau \p{L}+|herr \p{L}+|abteilung|einkauf)[^.?!]{0,30}(?:zuständig|verantwortlich|kümmert sich|betreut|entscheidet)|zuständig (?:ist|dafür ist|hierfür ist)/u,
    /(?:weitergeleitet|leite [^.?!]{0,30}weiter|weitergegeben|gebe [^.?!]{0,30}weiter|in (?:cc|kopie)|hinzugefügt|nehme[^.?!]{0,30}(?:in kopie|dazu))/,
    /nachfolger(?:in)?|(?:abteilung|stelle|position|aufgabe) gewechselt|(?:hat|habe)[^.?!]{0,30}(?:von mir )?übernommen|nicht mehr (?:im unternehmen|in der firma|bei uns)/,
  ),
  'not-now': anyOf(
    /(?:derzeit|aktuell|momentan|zurzeit|zur zeit|im moment|gerade|im augenblick|dieses jahr|dieses quartal|vorerst|jetzt)[^.?!]{0,30}(?:nichts?|keine?n?|kein)(?! (?:sicher|überzeugt|zufrieden))|(?:nicht|noch nicht|kein|keine|keinen) (?:[\p{L}]+ ){0,2}(?:jetzt|derzeit|aktuell|momentan|im moment|dieses jahr|so weit|soweit|spruchreif|geplant)/u,
    new RegExp(
      `(?:melden|fragen|rufen|kommen|schreiben|sprechen|kontaktieren|versuchen|gerne?|lieber|besser|vielleicht|wieder|erst|noch ?mal|frühestens|erneut)[^.?!]{0,30}(?:in|im|nach|ab|anfang|ende|mitte|zum|gegen|erst|um)(?: dem| den| der)? ?${later}`,
    ),
    /(?:falscher|ungünstiger|schlechter|nicht der richtige|kein guter) (?:zeitpunkt|moment)|zu früh|(?:viel|alle hände voll|gerade sehr viel) (?:zu tun|los)|land unter|ausgelastet|keine zeit|auf eis|zurückgestellt|budgetsperre|einstellungsstopp|(?:später|ein ander(?:es )?mal)/,
    /budget[^.?!]{0,20}(?:aufgebraucht|ausgeschöpft|verplant|verteilt|ist weg|steht schon)|(?:keinen|nicht den) kopf/,
  ),
  unless:
    /(?:danke|dank) für (?:das|die|den|ihre?n?|unser) (?:[\p{L}]+ )?(?:gespräch|demo|vorführung|termin|telefonat|call|treffen|präsentation)|(?:nach|in|bei|seit) (?:dem|der|unserem|ihrer|unserer) (?:[\p{L}]+ )?(?:gespräch|demo|vorführung|termin|telefonat)|hatten (?:schon|bereits|letzte)|(?:kein(?:e|en)? |nicht )(?:[\p{L}-]+ )?(?:demo|termin|gespräch|telefonat|anruf|call)|ohne (?:termin|gespräch|demo)|statt|bevor wir|vor einem (?:termin|gespräch)|^\W*(?:und )?(?:wenn|falls|sollte|dann|danach|anschließend)(?!\p{L})(?! (?:haben|könnten|können|hätten))/u,
};

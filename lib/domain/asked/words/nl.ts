import { anyOf } from '../../mail/words/mail-words';
import type { AskedWords } from './asked-words';

const time =
  /(?:maan|dins|woens|donder|vrij|zater|zon)dag|morgen|overmorgen|vandaag|(?:volgende|deze|komende) week|om \d{1,2}(?:[:.]\d\d)?(?: uur)?|\d{1,2}[:.]\d\d|\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|(?:'s )?(?:ochtends|middags)|(?:in de )?(?:ochtend|middag)/
    .source;
const later =
  /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer|najaar|herfst|winter|een paar (?:weken|maanden)|enkele (?:weken|maanden)|(?:twee|drie|vier|zes|\d+) (?:weken|maanden)|(?:de |het )?(?:vakantie|zomer|seizoen|feestdagen)|volgend (?:jaar|kwartaal)|volgende maand|kerst|eind van het jaar|later)/
    .source;

export const nl: AskedWords = {
  meeting: anyOf(
    /(?:kunt|kun|kunnen|zou|zouden|wilt|wil)(?: u| je| jullie| we| wij)?[^.?!]{0,40}(?:laten zien|tonen|presenteren|bellen|spreken|praten|afspreken|inplannen|langskomen|kennismaken|demonstreren)/,
    /(?:een|de|uw|jullie|voor een|graag een) (?:[\p{L}-]+ )?(?:demo|demonstratie|presentatie|videogesprek|videocall)/u,
    /(?:een|voor een|graag een|de) (?:[\p{L}-]+ )?(?:afspraak|gesprek|belafspraak|telefoongesprek|kennismaking|call|meeting|overleg)/u,
    /(?:bel|belt u|bellen jullie) (?:mij|me|ons)|terug(?:gebeld|bellen)|graag gebeld/,
    /(?:laten we|zullen we|zou graag|zouden graag|ik wil graag|wij willen graag|we willen graag|lijkt me leuk om)[^.?!]{0,40}(?:spreken|praten|bellen|afspreken|zien (?:hoe|wat)|kennismaken|een demo)/,
    /(?:zien|laten zien) hoe (?:het|dat|jullie|uw|dit)/,
    /(?:live|in het echt|ter plekke) (?:\p{L}+ )?(?:zien|bekijken|meemaken)/u,
  ),
  price: anyOf(
    /wat (?:kost|kosten|zou|zijn de kosten|is de prijs|vraagt u|vragen jullie)|hoeveel (?:kost|kosten|is|zou|bedragen)|hoe duur/,
    /(?:prijs|prijzen|prijslijst|prijsopgave|kosten|tarief|tarieven|offerte|korting)(?! (?:is|zijn) te)|per (?:gebruiker|maand|licentie)/,
    /(?:maand|jaar|instap|eenmalig\p{L}*) ?(?:bedrag|kosten|prijs)/u,
  ),
  information: anyOf(
    /(?:meer|verdere|extra|aanvullende|wat) (?:informatie|info|details|gegevens|uitleg)|(?:documentatie|brochure|productblad|folder|case ?study|referenties|overzicht)|meer weten/,
    /(?:sturen|toesturen|mailen|doorsturen|opsturen|delen)[^.?!]{0,40}(?:informatie|info|documentatie|link|voorbeelden?|details|materiaal)|(?:informatie|info|documentatie)[^.?!]{0,20}(?:sturen|toesturen|mailen)/,
  ),
  date: anyOf(
    new RegExp(
      `(?<!(?:sturen|mailen|nodig)[^.?!]{0,40})(?:schikt|past|komt|kan|kunnen|kunt|zou|lukt|beschikbaar|vrij|tijd|liever|verzetten|verplaatsen|verschuiven|spreken|bellen|afspreken|wat dacht u van|zullen we)[^.?!]{0,60}(?<!(?:voor|vóór|sinds|tot) )(?:${time})`,
    ),
    new RegExp(
      `(?:${time})[^.?!]{0,40}(?:schikt|past|komt (?:(?:mij|me|ons) )?(?:goed|uit|prima)|kan ik|lukt|is (?:prima|goed|mogelijk)|zou|beschikbaar|vrij)`,
    ),
    /(?:wanneer|hoe laat|welke dag|welke dagen)[^.?!]{0,40}(?:beschikbaar|vrij|tijd|spreken|bellen|schikt|past|kunt|kunnen|zou)/,
    /(?:uw|jullie|je|andere|een andere|nieuwe|enkele) (?:beschikbaarheid|datum|data|tijd|tijdstip|tijden|moment|momenten)|(?:afspraak|gesprek|meeting)[^.?!]{0,20}(?:verzetten|verplaatsen|verschuiven|afzeggen)/,
  ),
  objection: anyOf(
    /te (?:duur|prijzig|kostbaar|complex|ingewikkeld|groot|klein|hoog|riskant)|(?:boven|buiten|past niet in|overschrijdt) (?:ons|het) budget/,
    /(?:geen|niet genoeg|te weinig|onvoldoende) (?:budget|geld|capaciteit|mensen|middelen)/,
    /(?:gebruiken|hebben|werken|zijn|zitten)[^.?!]{0,15}(?:al|reeds) |(?:al|reeds) (?:[\p{L}]+ ){0,3}(?:leverancier|oplossing|systeem|contract|voorzien)|tevreden (?:met|over)|(?:andere|huidige|bestaande) (?:leverancier|oplossing|systeem|partij)|concurrent|goedkoper/u,
    /niet (?:overtuigd|zeker|verantwoorden|rechtvaardigen|geschikt)|(?:twijfels?|twijfel|zorgen|bezorgd|sceptisch|bedenkingen|aarzel\p{L}*|bang dat)/u,
    /(?:zie|zien) (?:[\p{L}]+ )?(?:niet|geen)[^.?!]{0,20}(?:meerwaarde|voordeel|nut|waarom|hoe)|waarom zouden (?:we|wij)|(?:baas|team|directie)[^.?!]{0,20}(?:niet|tegen)/u,
    /(?:slechte|geen goede) ervaring(?:en)?|(?:gaan|zullen|gaat)[^.?!]{0,30}(?:niet|nooit) gebruiken|hebben (?:we|wij) niet nodig/,
  ),
  'somebody-else': anyOf(
    /niet (?:de )?juiste (?:persoon|contactpersoon|contact|adres|afdeling)|verkeerde (?:persoon|contactpersoon|adres|afdeling)/,
    /niet (?:mijn|in mijn) (?:afdeling|gebied|verantwoordelijkheid|beslissing|taak|pakkie\p{L}*)|(?:niet|niet meer) (?:verantwoordelijk|over ga)|ga (?:hier|daar) niet over|(?:daar|hier) (?:ga|gaan) (?:ik|wij|we) niet over|moet(?:en)? (?:je|u) bij|(?:je|u) moet (?:hiervoor |daarvoor )?bij/u,
    /(?:neem|neemt u)[^.?!]{0,20}contact op met|(?:contact opnemen|bel|mail|vraag|spreek|benader)[^.?!]{0,15} (?:met )?(?:mijn|onze?|collega|de heer|mevrouw)/,
    /(?:collega|manager|afdeling|inkoop|directeur)[^.?!]{0,30}(?:gaat (?:hier|daar|erover)|is verantwoordelijk|beslist|regelt|behandelt)|gaat over (?:dit|deze|dergelijke)/,
    /(?:doorgestuurd|stuur[^.?!]{0,30}door|doorgegeven|in (?:de )?cc|in kopie)/,
    /(?:heb|kreeg|werk|zit)[^.?!]{0,20}(?:andere|nieuwe) (?:functie|baan|afdeling|rol)|opvolg(?:er|ster)|(?:heeft|neemt)[^.?!]{0,25}over(?:genomen)?(?: van mij)?$/,
  ),
  'not-now': anyOf(
    /(?:momenteel|op dit moment|nu|voorlopig|dit jaar|dit kwartaal|vooralsnog)[^.?!]{0,30}(?:niet|geen)(?! (?:zeker|overtuigd))|(?:niet|nog niet|geen)[^.?!]{0,25}(?:nu|op dit moment|momenteel|voorlopig|dit jaar|dit kwartaal)/,
    new RegExp(
      `(?:neem|bel|mail|kom|kunt|laten we|misschien|liever|beter|opnieuw|nog eens|weer|terug|pas)[^.?!]{0,40}(?:in|na|over|tegen|vanaf|begin|eind|rond|pas)?(?: de| het)? ?${later}`,
    ),
    /(?:verkeerde?|slecht|geen goed|niet het (?:juiste|goede)) (?:moment|timing)|te vroeg|(?:erg |heel |te )?druk(?: met| op dit)?|geen tijd|(?:in de wacht|on hold|bevroren|budgetstop)|een andere keer/,
    /budget[^.?!]{0,25}(?:is op|op is|vergeven|besteed|dicht)/,
  ),
  unless:
    /(?:bedankt|dank)(?: u| je)? voor (?:de|het|uw|je|ons) (?:[\p{L}]+ )?(?:demo|demonstratie|gesprek|call|afspraak|presentatie)|(?:na|sinds|tijdens) (?:de|het|ons|onze) (?:demo|gesprek|afspraak|call)|(?:geen|zonder) (?:[\p{L}-]+ )?(?:demo|gesprek|afspraak|call|meeting)|in plaats van|voordat (?:we|wij|ik)|^\W*(?:en )?(?:als|indien|daarna|dan)(?!\p{L})(?! (?:u|jullie|kunt))/u,
};

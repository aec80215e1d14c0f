import { anyOf, type MailWords } from './mail-words';

/** What Dutch mail is made of, by what it means for a follow-up. */
export const nl: MailWords = {
  away: /(?<!\p{L})(ik ben|ben ik|wij zijn|we zijn|ons kantoor is|momenteel)(?!\p{L})([^.!?\n]|(?<=\d)\.){0,60}(afwezig|niet (op kantoor|aanwezig|bereikbaar)|op (vakantie|zakenreis|reis)|met (verlof|vakantie|zwangerschapsverlof|ouderschapsverlof)|gesloten|(buiten|uit) kantoor|op (een|de) (congres|beurs|cursus|training|conferentie)|met (sabbatical|ziekteverlof)|ziek)|geen toegang tot (mijn|m'n) (mail|e-?mail|mailbox|inbox)|werk (ik )?(parttime|niet op (maan|dins|woens|donder|vrij)dag)|(?<!\p{L})(ons|het|onze|de) (kantoor|bedrijf|winkel|praktijk|team) (is|blijft|zijn)([^.!?\n]|(?<=\d)\.){0,40}gesloten|(?<!\p{L})(ik ben|ben ik) (\p{L}+ ){0,3}(er (even )?tussenuit|met (ouderschaps|zwangerschaps|bevallings|ziekte)verlof)|lees (ik )?(nu |momenteel |vandaag )?(geen|mijn) (e-?)?mails?|(?<=^\W*([\p{L} ]{2,20}[,!.]\s*)?)(momenteel )?(afwezig|niet op kantoor|op vakantie|met verlof) (tot|van|vanaf|t\/m)(?!\p{L})/u,
  willBeAway:
    /(?<!\p{L})(ik zal|zal ik|wij zullen)([^.!?\n]|(?<=\d)\.){0,40}(afwezig|niet (op kantoor|aanwezig|bereikbaar)|op vakantie)/u,
  back: /(?<!\p{L})(tot|t\/m|vanaf|terug|weer (aanwezig|bereikbaar|op kantoor)|terugkomst)(?!\p{L})|weer open|heropen\p{L}*|(ben ik|ik ben)( er)? [^.!?]{0,25} weer|(reageer|antwoord|beantwoord)( ik)?( \p{L}+){0,3} morgen/u,
  instead:
    /dringend|spoed|urgent|contact op|neem(t u)? (dan )?contact|beperkte? (toegang|bereikbaar)|geen toegang|mijn afwezigheid|mijn collega|niet doorgestuurd/u,
  later:
    /(beantwoord|reageer|antwoord|lees) ik|na mijn (terugkomst|terugkeer|vakantie)|zodra ik (terug|weer)|bij terugkomst/u,
  thanks: /(bedankt|dank( u| je)?( wel)?|hartelijk dank) voor (uw|je|jouw|het) (e-?mail|bericht|mail)/u,
  human:
    /\?|(?<!\p{L})(ja[,! ]|heel graag|graag (bellen|spreken|een|daarna)|laten we|klinkt (goed|interessant)|prima|geïnteresseerd|geen (interesse|behoefte)|kunnen we|kun je|bel (me|mij)|stuur (me|mij)|spreken we|spreek je|mail (me|mij)|heb ik (wel )?tijd|kan ik wel)/gu,
  inclusive: /tot en met|t\/m/u,
  aside:
    /^\W*(bij (spoed|dringende|vragen|urgent)|in dringende|voor (dringende|spoed|vragen|urgente)|als het (dringend|spoed|urgent)|mocht|indien|is het (dringend|urgent)|dringend|spoed|urgent|heeft u (een )?(dringend|vraag|spoed)|hulp nodig)/u,
  left: anyOf(
    /(is|ben|werkt|werk|zijn) (\p{L}+ ){0,3}?niet (meer|langer) (bij|voor|in dienst|werkzaam|onderdeel|verbonden|hier|binnen)|niet (meer|langer) (bij|voor|in|hier)[^.]{0,40} (werkzaam|in dienst|werkt|werk)|(heeft|heb) (\p{L}+ ){0,4}?(verlaten)|(is|ben) (\p{L}+ ){0,3}?(met pensioen|uit dienst|vertrokken bij|uit dienst getreden)|(mijn|zijn|haar) laatste (werk)?dag ([^.]{0,30} )?(was|is vandaag)/u,
    /(dit|deze|mijn) (e-?mailadres|mailbox|mailadres|account|adres)[^.]{0,20} (is|wordt) (niet (meer|langer) (in gebruik|actief|gelezen|gebruikt|geldig)|gedeactiveerd|opgeheven|afgesloten)/u,
    /(mijn|zijn|haar) functie is (komen te vervallen|vervallen|opgeheven)|(ben|is) (ontslagen|weg bij)|(is|ben|werkt|werk)([^.!?]|(?<=\d)\.){1,40} niet (meer|langer) (bij|voor|werkzaam|in dienst|hier)/u,
    /(werkt|werk|is|ben) (hier|daar) niet (meer|langer)/u,
  ),
  stop: anyOf(
    /(verwijder|haal|schrap|wis|schrijf)(t)?( (u|je|aub|a\.u\.b\.?))? (mij|me|ons|mijn|onze|dit)[^.!?]{0,50}(van|uit|af|gegevens|adres|lijst|bestand|database|e-?mail)|(mij|me|ons|mijn (gegevens|adres|e-?mailadres))[^.!?]{0,50}(van|uit) (de|uw|je|jullie|deze|alle)[^.!?]{0,25}(lijst|mailinglijst|database|bestand|systeem|verzendlijst)|(mij|me|ons) (af te melden|uit te schrijven|uitschrijven|afmelden)|schrijf me uit|meld me af/u,
    /(stop|hou|houd|kap)(t)?( (u|je|aub|alsjeblieft|alstublieft|direct|nu|onmiddellijk))* (met|op met)[^.!?]{0,30}(mail|schrijv|stur|bellen|contact|benader|berichten|spam|lastig)\p{L}*|(mail|schrijf|bel|contacteer|benader|stuur|app)(t)?( u| je)? (mij|me|ons)[^.!?]{0,20}(niet (meer|langer|opnieuw|nog)|nooit (meer|weer)|geen (\p{L}+ )?(meer|e-?mails?|mails?|berichten)( meer)?)|geen (verdere|e-?mails?|mails?|berichten|contact|reclame)( \p{L}+)? (meer|e-?mails?|mails?|berichten|contact)|neem geen contact meer|(wil|willen|wens|wensen)( \p{L}+){0,3} (niet (meer |langer )?(benaderd|gemaild|gecontacteerd|gebeld)|geen (\p{L}+ )?(mails?|e-?mails?|berichten|contact)|(me|mij|ons) (afmelden|uitschrijven)|niets meer)|laat (me|mij|ons) met rust|dit is spam|als spam (melden|markeren|gemeld)/u,
    /(?<=^\W*(graag |aub )?)(afmelden|uitschrijven|stop|stoppen)(?=\W*$)|verwijder (al )?(mijn|onze) (persoons)?gegevens/u,
    /(wilt?|kunt|kan|zou|zoudt|kun)( \p{L}+){0,3} (me|mij|ons) (\p{L}+ ){0,3}?(niet (meer|langer) (mailen|schrijven|bellen|benaderen|contacteren|lastigvallen|lastig)|afmelden|uitschrijven)|(verwijderd|uitgeschreven|afgemeld) (te )?worden|(verzoek|vraag|vriendelijk)[^.!?]{0,30} niet (meer|langer) (te )?(mailen|benaderen|contacteren)/u,
    /(verzoek|vraag|eis|wil)[^.!?]{0,25} (verwijdering|wissing) van (mijn|onze|al)/u,
    /(?<=^\W*(graag |gelieve |aub |mij |ons )*)niet (meer|langer) (te )?(mailen|schrijven|benaderen|bellen|contacteren)/u,
    /stuur (me |mij |ons )?niets meer/u,
  ),
  noStop:
    /^\W*(als u|wilt u (zich|geen|niet)|indien u|om (u|je|geen)|klik|u kunt|u ontvangt)|(afmelden|uitschrijven)( hier|\s*\||link)/u,
  no: anyOf(
    /(geen|niet|nul)( \p{L}+){0,2} (interesse|geïnteresseerd|behoefte|budget|nodig|relevant|interessant|aan de orde|van toepassing|op zoek|passend|verder)|nee,? (dank|bedankt|dank je)( (u|je|wel))*|(bedankt|dank),? maar nee|(hebben|gebruiken|werken|zijn)( \p{L}+)? (al|reeds)(?= |[,.!])|(voor|met) een (andere?|ander) (partij|leverancier|oplossing|aanbieder)[^.!?]{0,30}|(gekozen|besloten)( \p{L}+){0,3}|zien (hier )?(er )?van af|past niet|slaan (we |dit )?over/u,
  ),
  notMe: anyOf(
    /(verkeerde|niet de (juiste|goede)|onjuiste) (persoon|contactpersoon|afdeling|adres|contact)|(ben|ga) (\p{L}+ ){0,3}?niet (meer )?(verantwoordelijk|de juiste|degene|over|betrokken|bevoegd)|niet mijn (afdeling|verantwoordelijkheid|gebied|taak|terrein)|ga (ik )?(hier )?niet over/u,
    /(ben|zit) je bij mij (\p{L}+ )?verkeerd|bent u bij mij (\p{L}+ )?verkeerd|houd me (hier )?niet (meer )?mee bezig/u,
  ),
  refer: anyOf(
    /(neem(t u)?|kunt u|kun je|u kunt|je kunt|graag)[^.!?]{0,30} contact (op (met|te nemen met)|opnemen met)|contact op(nemen)? met|(vraag|mail|bel|schrijf|benader|spreek)(t u)? (beter |het beste |even |gerust |met |naar )*(mijn|onze|de|het|\p{L}+)|(is (hiervoor |daarvoor |hier )?(verantwoordelijk|de juiste|degene)|gaat (hierover|daarover|over)|beslist|regelt|behandelt)|(doorgestuurd|doorgezet|doorgegeven)|(zet|heb)[^.!?]{0,30} in (de )?cc|in cc/u,
    /moet (je|u) (bij|naar|met)|bij \p{L}+( \p{L}+){0,3} (zijn|wezen)/u,
  ),
  again: anyOf(
    /(neem|mail|bel|schrijf|kom|spreek|benader|probeer)(t u)?[^.!?]{0,60}(later|in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|het (voorjaar|najaar|nieuwe)|\d)|over (een|twee|drie|enkele|\d)|na |volgend|weer|nogmaals|opnieuw)|(later|volgend (jaar|kwartaal)|volgende maand)[^.!?]{0,50}(spreken|contact|bellen|weer|kijken|terug)|kom(en)? (ik |we )?(er )?(op |bij u )?(op )?terug|houden (we )?contact/u,
    /neemt (\p{L}+ ){0,3}?contact (met (u|je|jullie) )?op|komt bij (u|je) terug|zal (u|je|contact)/u,
  ),
  receipt: anyOf(
    /(wij hebben|we hebben|hebben wij|hebben we) (uw|je|jouw)[^.]{0,30} (ontvangen|in behandeling)|(uw|je) (bericht|aanvraag|e-?mail|mail|vraag|melding|verzoek|ticket)[^.]{0,60} (is (ontvangen|geregistreerd|aangemaakt|in behandeling|gelezen|doorgestuurd)|wordt (verwerkt|behandeld)|hebben wij)|(ticket|zaak|referentie|melding|dossier)(nummer|-?nr\.?)?[: #]*\S*\d{3,}/u,
    /(wij|we|een medewerker|ons team|iemand)[^.]{0,40} (nemen|neemt|reageren|reageert|antwoorden|beantwoorden|streven)[^.]{0,80}(contact|mogelijk|werkdag|uur|dagen|spoedig)|dit is een (automatisch|geautomatiseerd)\p{L}* (bericht|e-?mail|ontvangstbevestiging)|automatisch gegenereerd|(gelieve )?niet (te )?(antwoorden|beantwoorden|reageren) op (dit|deze)|ontvangstbevestiging/u,
    /(vermeld|noem)(t)?( u)? (dit|het|uw) (\p{L}+)?nummer|bedankt (dat u|voor het) (contact|contacteren)[^.]{0,40}/u,
  ),
  turnTo: anyOf(
    /(contact op( te)? ?(nemen)? met|contact opnemen met|contact met|terecht bij|wenden tot|mail(en)? naar|mail|schrijf naar|bel|bellen met|vraag|vragen naar|spreek met|benader|doorgestuurd naar|in cc|vervangen door|opgevolgd door|opvolg(er|ster)( is)?|vervang(er|ster)( is)?|mijn collega|contactpersoon is|verantwoordelijk is|waarneming door)/u,
  ),
  stepsIn: anyOf(
    /(neemt|vervangt mij|vervangt|neemt waar|is (uw|mijn|de|hiervoor|bereikbaar|verantwoordelijk|te bereiken)|kan u|kan je|helpt u|zal u|gaat (hierover|over)|staat u|behandelt|beslist|regelt)/u,
  ),
};

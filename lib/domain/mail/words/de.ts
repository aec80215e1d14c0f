import { anyOf, type MailWords } from './mail-words';

/** What German mail is made of, by what it means for a follow-up. */
export const de: MailWords = {
  away: /(?<!\p{L})(ich bin|bin ich|wir sind|unser büro ist|ich befinde mich|bin)(?!\p{L})([^.!?\n]|(?<=\d)\.){0,60}(nicht im (büro|hause?|office)|nicht (erreichbar|am arbeitsplatz|vor ort)|abwesend|au(ß|ss)er haus|(im|in) urlaub|in (elternzeit|mutterschutz)|auf (dienst|geschäfts)reise|auf reisen|krank(geschrieben)?|geschlossen|auf (einer|der|einem|dem) (\p{L}+[ -]){0,2}(messe|konferenz|tagung|schulung|fortbildung|seminar|kongress)|in (einer|meiner|der)? ?(auszeit|weiterbildung|schulung|kur|reha)|im sabbatical|nur eingeschränkt|eingeschränkt erreichbar|ohne zugriff)|(?<!\p{L})(habe|hab) (ich )?[^.!?\n]{0,40}(keinen|nur \p{L}+) zugriff|(?<!\p{L})arbeite (ich )?(nur )?in teilzeit|(?<!\p{L})habe (ich )?(heute|morgen|bis)? ?(frei|urlaub)|(?<!\p{L})(nicht im dienst|dienstfrei|(betriebs|werks)(ferien|urlaub)|genieße (\p{L}+ ){0,3}(rest|jahres)?urlaub)(?!\p{L})|(?<!\p{L})(unsere?|das|die) (büro|betrieb|praxis|kanzlei|firma|geschäft|unternehmen|filiale|niederlassung)( \p{L}+)? (ist|bleibt|hat)([^.!?\n]|(?<=\d)\.){0,40}geschlossen|(?<!\p{L})lese (ich )?(derzeit |aktuell |heute |momentan )?(keine|meine) (e-?)?mails|(?<!\p{L})(ich bin|bin ich)[^.!?\n]{0,30} nicht (am platz|am schreibtisch|im dienst)|(?<=^\W*([\p{L} ]{2,20}[,!.]\s*)?)(derzeit |aktuell |momentan )?(abwesend|nicht im büro|außer haus|im urlaub|auf dienstreise|in elternzeit) (bis|vom|ab)(?!\p{L})/u,
  willBeAway:
    /(?<!\p{L})(ich bin|bin|wir sind)(?!\p{L})([^.!?\n]|(?<=\d)\.){0,60}wieder (im büro|erreichbar|da|für sie)|(?<!\p{L})(ich werde|wir werden|werde ich)([^.!?\n]|(?<=\d)\.){0,60}(abwesend|nicht im büro|nicht erreichbar|im urlaub|auf reisen)/u,
  back: /(?<!\p{L})(bis|ab (dem|montag|dienstag|mittwoch|donnerstag|freitag|\d)|wieder (da|im büro|erreichbar|für)|zurück|rückkehr)(?!\p{L})|(öffnen?|geöffnet) (wir )?(wieder|ab)|wieder geöffnet|erst (am|wieder)(?!\p{L})|(melde mich|antworte|beantworte)( ich)?( \p{L}+){0,3} morgen/u,
  instead:
    /dringend|vertretung|vertritt mich|wenden sie sich|kontaktieren sie|nicht weitergeleitet|eingeschränkt|keinen zugriff|nur (sporadisch|unregelmäßig)/u,
  later:
    /nach meiner (rückkehr|rückkunft)|sobald ich (zurück|wieder)|beantworten? ich|werde ich([^.!?\n]|(?<=\d)\.){0,40}(beantworten|bearbeiten|lesen)|schnellstmöglich|umgehend/u,
  thanks: /dank für (ihre|deine|eure|die) (e-?mail|nachricht|anfrage|mail|kontaktaufnahme)/u,
  human:
    /\?|(?<!\p{L})(ja[,! ]|(sehr|total) gern|lass(en sie)? uns|passt (mir|uns|gut)|klingt (gut|interessant|spannend)|freue mich (auf|darauf)|interessiert|kein (interesse|bedarf)|können wir|könnten (wir|sie)|schick(en sie)? mir|ruf(en sie)? mich|melden sie sich(?! bei| an)[^.!?]{0,30}(nächste|noch ?mal|wieder|im |ab )|melde mich (dann|danach)|danach (gern|melde)|sprechen wir|schaue?n? (ich|wir)|(ich|wir) schau(e|en)|(sehe|lese) ich (es|mir|das)|(bin|wäre) ich (frei|verfügbar)|(habe|hätte) ich (zeit|luft)|geht (es )?bei mir)/gu,
  inclusive: /einschlie(ß|ss)lich|(?<!\p{L})inkl/u,
  aside:
    /^\W*(bei (dringenden|rückfragen|fragen|anliegen)|in (dringenden|eiligen|wichtigen) |für (dringende|rückfragen)|wenn es (dringend|eilig)|falls|sollte(n)? (es|sie|ihre?)|dringend|eilig|notfall|ist es dringend|haben sie (ein )?(dringende|anliegen|fragen))/u,
  left: anyOf(
    /(ist|bin|arbeite[t]?|war|sind) (leider |seit .{1,30} |ab .{1,30} |jetzt |inzwischen )?(nicht mehr|nicht länger) (bei|für|im unternehmen|in (der|unserer|unserem|diesem)|teil|mitarbeiter|beschäftigt|tätig|angestellt|da(?! bin))/u,
    /nicht (mehr|länger) (bei|für|in|im) [^.]{0,60}(tätig|beschäftigt|angestellt|arbeite[nt]?)/u,
    /(hat|habe|haben) (das |unser |die |unsere )?(unternehmen|firma|haus|organisation|team|gesellschaft|.{1,40}?)( (zum|am|per|ende|mit wirkung).{1,40}?)? verlassen/u,
    /(aus dem unternehmen|aus der firma|bei uns) (ausgeschieden|ausgetreten)|(ist|bin) ([^.]|(?<=\d)\.){0,40}(ausgeschieden|im ruhestand|in rente|in pension)( gegangen)?|(mein|sein|ihr) letzter (arbeits)?tag ([^.]{0,30} )?(war|ist heute)/u,
    /(dieses|das|mein) (postfach|e-?mail-?(konto|adresse|postfach)) (ist|wird) (nicht mehr (aktiv|gültig|in betrieb|genutzt|verwendet|gelesen)|deaktiviert|geschlossen)|diese (e-?mail-?)?adresse (ist|wird) (nicht mehr (aktiv|gültig|genutzt|verwendet|gelesen)|deaktiviert)/u,
    /(stelle|position|arbeitsplatz)( \p{L}+){0,2} (gestrichen|abgebaut|eingespart|weggefallen)|(ist|bin|wurde)([^.]|(?<=\d)\.){0,30} in (den|seinen|ihren|meinen) (wohlverdienten )?ruhestand|(mir|ihm|ihr) wurde (betriebsbedingt )?gekündigt|(bin|ist|sind) (schon |bereits )?(seit|ab|zum|per)([^.!?]|(?<=\d)\.){1,25} nicht mehr (bei|für|im|in|da|hier)/u,
    /(arbeitet|arbeite|arbeiten) (leider |seit .{1,30} |jetzt |inzwischen )?nicht (mehr|länger) (hier|dort)/u,
    /(zum|per|seit|ende|im)([^.!?]|(?<=\d)\.){1,30} (habe ich|hat (er|sie|herr \p{L}+|frau \p{L}+))( \p{L}+){1,4} verlassen/u,
  ),
  stop: anyOf(
    /(nehmen|streichen|löschen|entfernen|tragen) sie (mich|uns|meine?|unsere?|diese)[^.!?]{0,60}(aus|von|raus|heraus|verteiler|liste|daten|adresse|e-?mail)|(nimm|streich|lösch|entfern|trag)e? (mich|uns|meine)[^.!?]{0,60}(aus|von|raus|verteiler|liste|daten|adresse)/u,
    /(mich|uns|meine (adresse|daten|e-?mail(-adresse)?)|meinen namen)[^.!?]{0,50}(aus|von) (ihrer|ihrem|der|dem|ihren|eurer|eurem|diesem|dieser|allen)[^.!?]{0,30}(verteiler|liste|datenbank|mailingliste|system|kontakten)[^.!?]{0,10}(zu |aus)?(streichen|nehmen|löschen|entfernen|austragen|auszutragen|herausnehmen)?/u,
    /(schreiben|kontaktieren|belästigen|mailen|anschreiben|rufen|senden|schicken) sie (mir|mich|uns)?[^.!?]{0,30}(nicht mehr|keine (weiteren |e-?mails? mehr|mails? mehr|nachrichten mehr|werbung)|nie(mals)? (wieder|mehr)|nicht (wieder|weiter|länger))/u,
    /(melden|rühren) sie sich (bitte )?(nicht mehr|nie wieder)|stoppen sie (diese|die|ihre|das|sofort|bitte)|(keine|keinerlei) (weiteren?|weitere) (e-?mails?|mails?|nachrichten|kontaktaufnahmen?|anrufe|werbung|zusendungen|kontaktversuche)|(keine|nicht) (e-?mails?|mails?|nachrichten|werbung|anrufe|post) (mehr|länger)(?! (als|bekommen wir))/u,
    /(hören|höre) (sie |bitte )*(bitte )?(auf|sofort auf)[^.!?]{0,60}(schreiben|kontaktieren|mailen|senden|schicken|belästigen|anzuschreiben|anzurufen)|unterlassen sie[^.!?]{0,80}(kontakt|e-?mail|mails|zusendung|werbung|nachrichten|anschreiben)|(bitte )?(von )?(weiteren|weitere) (e-?mails?|mails?|anfragen|kontaktaufnahmen?|nachrichten|kontaktversuchen?|zusendungen) (ab(zu)?sehen|unterlassen|verschonen)|verschonen sie|(schreib|mail|kontaktier|ruf|schick)(e|t)? (mir|mich|uns)[^.!?]{0,20}(nicht mehr|nie wieder|nichts mehr|keine \p{L}+ mehr)|(meine|unsere) (personenbezogenen |persönlichen |kontakt)?(daten|adresse|e-?mail-?adresse)([^.!?]|(?<=art)\.){0,50} (zu )?(löschen|entfernen|streichen)|(sehen sie|sieh|seht)[^.!?]{0,20} von (weiteren|jeglichen|allen)? ?[^.!?]{0,40} ab(?=\W*$)/u,
    /(möchte|möchten|wünsche|wünschen|will|wollen)[^.!?]{0,50}(nicht (mehr |länger |weiter )?(kontaktiert|angeschrieben|belästigt|angerufen)|keine (weiteren |e-?mails?|mails?|nachrichten|werbung|kontaktaufnahme)|(abgemeldet|ausgetragen|gelöscht) werden|(mich|uns) (abmelden|austragen)|nichts mehr (von|hören))/u,
    /(bitte )?(melden|tragen) sie (mich|uns) (ab|aus|vom)|(mich|uns) (bitte )?(abmelden|austragen|abzumelden|auszutragen)(?=\W*$|[,;]| und)|widerspreche[^.!?]{0,60}(nutzung|verarbeitung|kontakt|werbung|speicherung|daten)|lassen sie (mich|uns) in ruhe|das ist spam|als spam (melden|markieren|gemeldet|markiert)/u,
    /(?<=^\W*(bitte )?)(abmelden|abbestellen|austragen|stopp?)(?=\W*$)|(löschen|lösche) sie (alle |sämtliche )?(meine|unsere) (personenbezogenen |persönlichen )?(daten|kontaktdaten)/u,
    /(möchte|möchten|will|wollen|wünsche|bitte darum|bitte)[^.!?]{0,40}(entfernt|gestrichen|gelöscht|abgemeldet|ausgetragen|herausgenommen) (zu )?werden|lieber nichts mehr (von|hören)|(könnten|können|würden|wollen) sie (bitte )?(aufhören|mich (bitte )?(nicht (mehr|weiter)|aus (dem|der|ihrem|ihrer)|in ruhe|abmelden|austragen|löschen|streichen))/u,
    /(hören|höre|hör|hört)( sie)? (bitte |endlich )?auf(?= (mit|mir|uns|damit)|\W*$)/u,
    /(bitte|fordere|verlange|beantrage|wünsche)[^.!?]{0,25} (löschung|entfernung|austragung) (meiner|unserer|aller)/u,
    /(mich |uns )?(aus|von) (dem|der|ihrem|ihrer|eurem|eurer|allen)( \p{L}+)? (verteilern?|listen?|datenbank|mailingliste|kontakten)( \p{L}+)? (löschen|nehmen|streichen|entfernen|austragen|herausnehmen)|(?<=^\W*(bitte |mich |uns )*)nicht (mehr|weiter|länger) (anschreiben|schreiben|kontaktieren|mailen|anmailen|anrufen|belästigen|stören)/u,
    /unterlassen sie (bitte )?(weitere|jede|jegliche|alle) \p{L}+/u,
  ),
  noStop:
    /^\W*(wenn sie|falls sie|um (sich |diese|keine)|hier (abmelden|klicken)|klicken|sie können|sie erhalten)|abmelden(link| hier| \|)|(nicht|nie) (vom verteiler|aus dem verteiler) nehmen/u,
  no: anyOf(
    /(kein(e|en|erlei)?|nicht|null) (\p{L}+ ){0,2}(interesse|interessiert|bedarf|verwendung|relevant|passend|budget)|nicht (von )?interess(e|ant|iert)|kein thema für (uns|mich)|kein bedarf/u,
    /nein,? (danke|vielen dank|besten dank)|danke,? (aber )?nein|(kommt|passt|eignet|lohnt)( sich)? (das |dies |es |ihr angebot )?(für uns |für mich |leider |derzeit |aktuell |momentan |bei uns )*nicht|(brauchen?|benötigen?) (wir|ich) (das |so etwas |derzeit |aktuell |leider )*nicht(?= mehr|\W*$|,)|(wir|ich) (brauchen?|benötigen?|suchen?|planen?) (das |so etwas |dies |derzeit |aktuell |momentan |leider )*(nicht|nichts|kein\p{L}*)/u,
    /(für (einen )?(anderen|andere|mitbewerber|wettbewerber|ein anderes)[^.!?]{0,40}entschieden|(einen|eine) anderen? (anbieter|lösung|dienstleister|partner|lieferanten)|dagegen entschieden|nicht weiter( |-)?(verfolgen|verfolgt)|verfolgen (wir )?(das|dies|es|das thema|die sache)[^.!?]{0,20} nicht weiter|(das|dies|es) (derzeit |aktuell |leider )*nicht weiter(?=\W*$)|sind (bereits |schon |gut )?(versorgt|bedient|ausgestattet)|(haben|nutzen|verwenden|arbeiten) (wir )?(bereits|schon)|(möchten|müssen|muss|werden|möchte) (wir |ich |dankend |leider )*absagen|lehnen? (wir |ich )?[^.!?]{0,20} ?ab(?=\W*$)|sehen (wir )?(davon|derzeit|hier|dafür)[^.!?]{0,30}(ab|keinen|kein))/u,
  ),
  notMe: anyOf(
    /(falsche[nrs]?|nicht (der|die) richtige[nr]?|nicht (ihr|euer)) (person|ansprechpartner(in)?|adresse|abteilung|kontakt|adressat(in)?|stelle|postfach)|(bin|fühle mich) (dafür |hierfür |leider |ich |für dieses thema |hier |da )*nicht (mehr )?(zuständig|verantwortlich|der richtige|die richtige|involviert|ihr ansprechpartner)|nicht (in )?mein(em)? (bereich|zuständigkeit|verantwortungsbereich|aufgabengebiet|aufgabenbereich|thema|tisch)|fällt nicht in mein/u,
    /bei mir (\p{L}+ )?falsch|kümmere mich (\p{L}+ ){0,2}nicht (mehr|darum)|betreue (das|dieses thema|es) nicht mehr/u,
  ),
  refer: anyOf(
    /das (macht|betreut|verantwortet|entscheidet)( (bei uns|hier|jetzt|inzwischen|alles))* |(zuständig|verantwortlich)( (ist|sind|dafür|hierfür))?|(wenden|melden|richten|schreiben|sprechen) sie (sich )?(bitte |doch |lieber |besser |direkt |dazu |damit |dafür |hierzu )*(an|bei|mit)|(kontaktieren|fragen) sie (bitte |dazu |hierzu )*|ansprechpartner(in)? (ist|dafür|hierfür|für)|(kümmert|entscheidet) (sich )?|(habe|leite|ich) (ihre |die |das |es |sie )?[^.!?]{0,30}(an|weiter an) [^.!?]{0,40}weiter(geleitet|gegeben|gereicht)?/u,
  ),
  again: anyOf(
    /(melden|schreiben|kontaktieren|rufen|fragen|sprechen|kommen) sie[^.!?]{0,60}(wieder|noch ?mal|erneut|im (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|sommer|winter|nächsten|neuen|\d)|nächste|in (ein|zwei|drei|vier|sechs|\d|einigen|ein paar)|ab |nach |später|ende |anfang |mitte )|(später|im nächsten (quartal|jahr|monat)|nächstes jahr|zu einem späteren zeitpunkt|in einigen (wochen|monaten))[^.!?]{0,60}(wieder|nochmal|noch einmal|erneut|melden|sprechen|schauen|telefonieren|aufgreifen)|(kommen|komme) (wir |ich )?[^.!?]{0,30}(auf sie zurück|darauf zurück|wieder auf)|bleiben wir in kontakt/u,
    /(meldet|melden|kommt|kommen) (er |sie )?(sich )?(\p{L}+ ){0,3}?(bei ihnen|auf sie zu|bei dir|auf dich zu)|wird sich (\p{L}+ ){0,3}?(bei ihnen )?melden/u,
  ),
  receipt: anyOf(
    /(ihre?|deine?|die) (nachricht|anfrage|e-?mail|mail|anliegen|ticket|meldung|bestellung)[^.]{0,60} (ist (bei uns )?(eingegangen|angekommen)|wurde (erfolgreich )?(empfangen|registriert|erfasst|übermittelt|weitergeleitet|gelesen|zugestellt)|haben wir erhalten|wird (bearbeitet|geprüft))/u,
    /(wir haben|haben wir) (ihre?|deine?) (nachricht|anfrage|e-?mail|mail|anliegen|meldung)[^.]{0,20} (erhalten|empfangen|bekommen)|(ticket|vorgangs|anfrage|referenz|fall|auftrags)-?(nummer|nr\.?|id)[:# ]*\S*\d|ein ticket[^.]{0,30}(erstellt|eröffnet|angelegt)|(ticket|vorgang|fall) [#\S]*\d+[^.]{0,30}(erstellt|eröffnet|angelegt|geschlossen)/u,
    /(wir|ein mitarbeiter|unser \S*team|unsere \S*)( \S+){0,4} (melden uns|meldet sich|setzen uns|setzt sich|bearbeiten|antworten|kümmern uns|kümmert sich)[^.]{0,80}|(werden|wird) (uns |sich )?(schnellstmöglich|umgehend|so schnell wie möglich|innerhalb|in kürze)[^.]{0,60}|dies(e)? (ist eine|e-?mail wurde|nachricht wurde)[^.]{0,30}automatisch|automatisch (generierte|erstellte|erzeugte|generiert|erstellt|erzeugt)|(bitte )?(antworten sie nicht|nicht) auf diese (e-?mail|nachricht|mail)|eingangsbestätigung/u,
    /(geben|nennen) sie (bei[^.]{0,40} )?(diese|ihre|die) (\p{L}+)?nummer|(danke|dank)(,)? dass sie uns (kontaktiert|geschrieben)|dank für ihre kontaktaufnahme mit/u,
  ),
  turnTo: anyOf(
    /(wenden sie sich|wende dich|wenden sie sich dann|richten sie[^.]{0,40}|melden sie sich)( (bitte|dann|gern|gerne|direkt|vertrauensvoll|jederzeit|solange|daher))*( an| bei)|(kontaktieren sie|erreichen sie|schreiben sie|rufen sie|fragen sie|sprechen sie|mailen sie)( (bitte|gern|gerne|direkt|dann|mit|an|bei))*|(an|durch|von|bei|mit) (meine[nmr]?|unsere[nmr]?|die|den|der|dem) (kolleg(e|en|in|innen)|vertretung|vertreter(in)?|nachfolger(in)?|stellvertreter(in)?|assisten(t|tin|z)|chef(in)?|team)|(vertretung|nachfolger(in)?|ansprechpartner(in)?|vertreter(in)?|zuständig|nachfolge)( (ist|sind|hat|dafür|hierfür|in dieser zeit|in meiner abwesenheit|übernimmt))*:?|vertritt mich|vertreten durch|übernimmt|übernommen von/u,
  ),
  stepsIn: anyOf(
    /(vertritt|vertreten|übernimmt|steht ihnen|ist (ihr|ihre|dafür|hierfür|zuständig|für|ab)|hilft|kümmert|wird (sich|ihnen|mich|sie)|hat (meine|die|seine|ihre) |(hilft|betreut|unterstützt) (ihnen|sie)|nimmt)/u,
  ),
};

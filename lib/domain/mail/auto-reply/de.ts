import type { AwayWords } from './words';

/** What German absence notes are made of, and what only people write. */
export const de: AwayWords = {
  subject:
    /^(automatische (antwort|rückantwort|e-?mail)|abwesenheit|abwesend|nicht im büro|out of office|auto(matic)?[- ]?reply)/u,
  away: /(?<!\p{L})(ich bin|bin ich|wir sind|unser büro ist|ich befinde mich|bin)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,60}(nicht im (büro|hause?|office)|nicht (erreichbar|am arbeitsplatz|vor ort)|abwesend|au(ß|ss)er haus|(im|in) urlaub|in (elternzeit|mutterschutz)|auf (dienst|geschäfts)reise|auf reisen|krank|geschlossen)/u,
  willBeAway:
    /(?<!\p{L})(ich bin|bin ich|wir sind)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,60}wieder (im büro|erreichbar|da|für sie)|(?<!\p{L})(ich werde|wir werden|werde ich)(?:[^.!?\n]|(?<=\d)\.){0,60}(abwesend|nicht im büro|nicht erreichbar|im urlaub|auf reisen)/u,
  back: /(?<!\p{L})(bis|ab (dem|montag|dienstag|mittwoch|donnerstag|freitag|\d)|wieder (da|im büro|erreichbar|für)|zurück|rückkehr)(?!\p{L})/u,
  instead:
    /dringend|vertretung|vertritt mich|wenden sie sich|kontaktieren sie|nicht weitergeleitet|eingeschränkt|keinen zugriff|nur (sporadisch|unregelmäßig)/u,
  later:
    /nach meiner (rückkehr|rückkunft)|sobald ich (zurück|wieder)|beantworten? ich|werde ich(?:[^.!?\n]|(?<=\d)\.){0,40}(beantworten|bearbeiten|lesen)|schnellstmöglich|umgehend/u,
  thanks: /dank für (ihre|deine|eure|die) (e-?mail|nachricht|anfrage|mail|kontaktaufnahme)/u,
  human:
    /\?|(?<!\p{L})(ja[,! ]|(sehr|total) gern|lass(en sie)? uns|passt (mir|uns|gut)|klingt (gut|interessant|spannend)|freue mich (auf|darauf)|interessiert|kein (interesse|bedarf)|können wir|könnten (wir|sie)|schick(en sie)? mir|ruf(en sie)? mich|melde mich (dann|danach)|danach (gern|melde)|sprechen wir)/gu,
  inclusive: /einschlie(ß|ss)lich|(?<!\p{L})inkl/u,
};

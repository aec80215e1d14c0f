import type { AwayWords } from './words';

/** What Italian absence notes are made of, and what only people write. */
export const it: AwayWords = {
  subject:
    /^(risposta automatica|fuori (sede|ufficio)|assen(te|za)|messaggio automatico|out of office|auto(matic)?[- ]?reply)/u,
  away: /(?<!\p{L})(sono|siamo|mi trovo|il nostro ufficio è|i nostri uffici sono|attualmente)(?!\p{L})(?:[^.!?\n]|(?<=\d)\.){0,40}(fuori (sede|ufficio|dall'ufficio)|in (ferie|vacanza|trasferta|malattia|congedo|permesso|viaggio)|assent[ei]|chius[oi])|non (sono|sarò|siamo) in (ufficio|sede)/u,
  willBeAway:
    /(?<!\p{L})(sarò|saremo)(?:[^.!?\n]|(?<=\d)\.){0,40}(fuori|in ferie|in vacanza|assent[ei]|in trasferta|chiusi)/u,
  back: /(?<!\p{L})(fino (a|al|all')|rientr|torno|tornerò|di ritorno|ritorno|a partire dal|dal .{1,20} al )/u,
  instead:
    /urgen|contattare|contatti |rivolger|scrivere a|accesso (limitato|ridotto)|senza accesso|mia assenza|potrò leggere/u,
  later: /risponderò|al mio (rientro|ritorno)|appena possibile/u,
  thanks: /grazie per (il|la|aver|averci|avermi|l'e)|la ringrazio per/u,
  human:
    /\?|(?<!\p{L})(sì[, ]|certo|volentieri|sentiamoci|ci sentiamo|parliamone|(mi|ci) interessa|interessat[oaie]|possiamo|può (mandarmi|inviarmi)|va bene|perfetto|d'accordo|mi chiami|chiamami|mandami|mi mandi|mi ricontatti)/gu,
  inclusive: /compres[oi]|inclus[oi]/u,
};

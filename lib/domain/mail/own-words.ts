/** Enough of a text to know what it is; what follows is signature and footer. */
const MOST = 3000;

/**
 * Where somebody else's words begin: a quoted mail, a forwarded one, Outlook's block of From, Sent, To,
 * Subject.
 */
const QUOTED = new RegExp(
  [
    /^(?:>|-{2,} ?\p{L}|_{5,}|\[message (?:clipped|tronqué)\])/u,
    /^(?:on|am|le|el|em|il|op|den|w dniu|dnia) .{5,160}?(?:wrote|schrieb.{0,80}|a écrit|escribió|escreveu|ha scritto|schreef.{0,80}|skrev.{0,80}|kirjoitti|napisał.{0,80}) ?:/u,
    /^\*?(?:from|von|de|da|van|fra|från|lähettäjä|od|差出人|发件人) ?\*? ?: ?.{1,200}\n+\*?(?:sent|date|gesendet|datum|envoyé|enviado|fecha|data|inviato|verzonden|sendt|skickat|lähetetty|wysłano|to|an|à|para|a|aan|送信日時|日時|宛先)/u,
    /^.{0,80}(?:20\d\d年|\d{1,2}:\d\d).{0,80}(?:のメール|書きました|wrote) ?:?$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'imu',
);

/** Small print of machines, that is nobody's word. */
const FOOTER =
  /^\W*(?:sent from my |get outlook|von meinem .{0,30}gesendet|envoyé de(?:puis)? mon |enviado desde mi |inviato da(?:l mio)? |verzonden vanaf|this e-?mail (?:and any|is confidential|may contain)|confidentiality notice|caution: |warning: this (?:e-?mail|message)|external e-?mail|\[?external\]?\W*$|you don't often get e-?mail)/i;

/**
 * What the sender wrote now, in the case and the lines they wrote it: without quoted mail, banners and small
 * print, its first 3000 characters.
 */
export function ownWords(text: string): string {
  const all = text
    .slice(0, 4 * MOST)
    .normalize('NFKC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '');
  const quoted = all.search(QUOTED);
  return (quoted > 0 ? all.slice(0, quoted) : all)
    .slice(0, MOST)
    .split('\n')
    .filter((line) => !FOOTER.test(line))
    .join('\n')
    .trim();
}

/**
 * Lower case, straight apostrophes. A name after "has left" is marked, since only its capital says that it is
 * a firm's.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(
      /(?<=(?:left|departed|departed from|retired from|resigned from|quitté|dejado|dejé|dejó|lasciato|verlaten|[Dd]eix(?:ou|ei)(?: [ao])?) )\p{Lu}[\p{L}&.]+/gu,
      '§',
    )
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'");
}

/**
 * The sentences of a text. A line that ends before its sentence does goes on in the next; a point after a
 * figure or a title ends none.
 */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/([^\n])\n(?!\n)(?=[\p{Ll}\d(])/gu, '$1 ')
    .split(
      /(?<=[.!?](?<!\d\.)(?<!(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|sr|sra|sig|ing|hr|bzw|ca|evtl|inkl|incl|e\.g|i\.e|z\.b|etc|ext|tel|no|nr|p\.s|mme|m)\.))\s+|(?<=[。！？])|\n+/iu,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

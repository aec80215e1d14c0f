const WEB = /\b(?:https?:\/\/|www\.)\S+/gi;
const EMAIL = /\S+@\S+/g;
const NUMBER = /(?:\+|00)?[\s(]{0,2}\d[\d\s()./–-]{5,24}\d/gu;
/** What a number is that nobody answers: a fax, a register, a tax, a bank. Right before it on its line. */
const OTHER =
  /(?:(?<!\p{L})(?:tele)?fax|(?<!\p{L})(?:geb|born|dob|birth\p{L}*|date|datum|né|née)(?!\p{L})|(?<!\p{L})f(?=\s*[:.]|\s*\+|\s*$)|(?<!\p{L})(?:hr[ab]|hrb|reg(?:istered|ister|istration|istre)?|handelsregister|amtsgericht|company|vat|tax|tva|iva|btw|ust|mwst|steuer|siret|siren|rcs|naf|ape|nip|regon|krs|kvk|cif|nif|nie|dni|cuit|cnpj|cpf|cui|abn|acn|ein|duns|d-u-n-s|gst|pan|iban|bic|swift|account|konto|kto|blz|sort code|licen[cs]e|lic|order|invoice|rechnung|facture|ticket|case|ref(?:erence)?|meeting|passcode|pin|id|p\.?\s?iva|c\.?f\.?|partita|rea|oib|ico|ičo|dič|fn|uid|che|zip|plz|postcode|cp|p\.?o\.? box|postfach|法人番号|登録番号|〒)(?!\p{L})|(?:^|[\s(])(?:no|nr|n[°ºo]|nummer|number|num)\.?(?=\s*:?\s*$)|(?:identi|nummer|idnr|id-nr|number|numéro)[\p{L}.-]*\.?(?=\s*:?\s*\p{L}{0,3}\s*$))[^+]{0,24}$/iu;
const CALLED =
  /(?:(?:phone|tel|fon|tél|mob|mobil|mobiel|móvil|cel|handy|portable|direct|call|電話|携帯|whatsapp)\p{L}*|(?<!\p{L})[tmpdc](?!\p{L}))\W{0,12}(?:number|no|nr|nummer|\(\p{L}+\))?\W{0,6}$/iu;
/** One number for both. */
const BOTH = /tel\p{L}*\.?\s*[/&+]\s*(?:tele)?fax\W*$|fax\s*[/&+]\s*tel\p{L}*\W*$/iu;
const DATE =
  /(?<![\d+][./-]?)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s*[–-]\s*(?:19|20)\d\d)(?![\d./-]\d)(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?|\d{1,2}[.:]\d\d\s*[–-]\s*\d{1,2}[.:]\d\d|\d{1,2}:\d\d/gu;

/**
 * The telephone numbers in a text as they are written, in order: no fax, no date, no number of a register.
 */
export function phonesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const plain = line.replace(WEB, ' ').replace(EMAIL, ' ').replace(DATE, ' · ');
    return [...plain.matchAll(NUMBER)].flatMap((found) => {
      const written = found[0]
        .trim()
        .replace(/^\)|[(./–-]+$/g, '')
        .trim();
      const digits = written.replace(/\D/g, '').replace(/^00/, '');
      const before = plain.slice(0, found.index).slice(-60);
      const after = plain.slice(found.index + found[0].length);
      const label = before.slice(
        Math.max(before.lastIndexOf('|'), before.lastIndexOf('·'), before.lastIndexOf('  ')) + 1,
      );
      if (digits.length < 7 || digits.length > 15) return [];
      if (/[\p{L}\d]$/u.test(before) && !/[\s:.]$/.test(before) && !CALLED.test(label)) return [];
      if (/^\s*\(?(?:tele)?fax\b/i.test(after) && !/^\s*fax\s*[:.]?\s*[+\d]/i.test(after)) return [];
      if (/^\d{1,9}$/.test(written) && !written.startsWith('0') && !CALLED.test(label)) return [];
      return OTHER.test(label) && !CALLED.test(label) && !BOTH.test(label) ? [] : [written];
    });
  });
}

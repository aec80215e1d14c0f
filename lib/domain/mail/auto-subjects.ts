/**
 * How mail programs begin the subject of an automatic reply, in every language whose holidays we ship and
 * those that they are translated into besides (Outlook, Exchange, Gmail, Notes).
 */
const SURE = [
  /auto(?=\s*[:：])|auto(mat(ic|ed))?[- ]?(reply|response|answer|respond(er)?|message)(?!\p{L})/u,
  /(i am |i'm )?(currently )?out[- ]of[- ](the[- ])?office(?!\p{L})|(ooo|oof)(?!\p{L})|away from (the |my )?(office|desk|e-?mail|work)|on (annual|parental|maternity|paternity|sick|medical|study) leave|(vacation|holiday|absence|leave) (reply|response|notice|message|auto)|(i am|i'm) (away|on (leave|vacation|holiday))|currently (away|out|travell?ing)/u,
  /automati(sche|sierte) (antwort|rückantwort|rückmeldung|e-?mail|nachricht)|autom\. antwort|abwesenheits|nicht im (büro|haus(?!\p{L}))|ich bin (nicht (im|da)|im urlaub|abwesend)/u,
  /(réponse|message) automatique|message d'absence|absente? du|hors du bureau|je suis (absent|en congé)/u,
  /(respuesta|contestación|mensaje) automátic[oa]|fuera de (la )?oficina/u,
  /(resposta|mensagem) automática|fora d[oe] escritório|aviso de (férias|ausência)/u,
  /(risposta|messaggio) automatic[oa]|fuori (sede|ufficio)(?!\p{L})/u,
  /automatische? (antwoord|bericht|reactie|beantwoording)|niet (aanwezig|op kantoor)|afwezigheid/u,
  /automatiskt? (svar|besked|melding|meddelande)|autosvar|fraværs|frånvaro(meddelande|besked)|ute av kontoret|ude af kontoret|ute från kontoret|utanför kontoret|ikke (på kontoret|til stede)|inte på kontoret/u,
  /automaattinen (vastaus|viesti)|poissaolo|poissa toimistolta|en ole (paikalla|töissä)/u,
  /automatyczna (odpowiedź|wiadomość)|odpowiedź automatyczna|autoodpowied[źz]|poza biurem/u,
  /erantzun automatikoa|resposta automàtica|fora de l'oficina|ateb awtomatig|allan o'r swyddfa|freagra uathoibríoch|as (an )?oifig/u,
  /स्वचालित (उत्तर|जवाब)|स्वतः उत्तर|कार्यालय से बाहर|(ال)?رد (ال)?(تلقائي|آلي)|خارج المكتب|(תשובה|תגובה) אוטומטית|מענה אוטומטי|מחוץ למשרד/u,
  /automatická odpove[dď]|automatická odpověď|mimo kancelář|automatikus válasz|házon kívül|răspuns automat|otomatik (yanıt|cevap)|ofis dışında|αυτόματη απάντηση|автоматический ответ|автоответ|автоматична відповідь|автоматичен отговор|automatski odgovor|аутоматски одговор|samodejni odgovor|automaatvastus|automātiska atbilde|automatinis atsakymas|sjálfvirkt svar/u,
  /自動(応答|返信|回答)|不在(通知|連絡|のお知らせ|です|にして)|休暇(中|のお知らせ|のため)|自动(答复|回复)|自動回[覆復]|外出通知|不在办公室|자동 ?(회신|응답|답장)|부재중|การตอบกลับอัตโนมัติ|trả lời tự động|balasan otomatis|jawapan automatik/u,
];

/**
 * Words that begin other subjects too: they are telling where nothing but a colon, a date or an end follows.
 */
const BARE =
  /(away|out|on leave|on vacation|on (public )?holidays?|on pto|pto|on sabbatical|sabbatical|absence|(office )?closed|abwesend|abwesenheit|urlaub|im urlaub|außer haus|in elternzeit|absente?|en congés?|congés|en vacances|ausen(te|cia)|de vacaciones|vacaciones|ausência|ausente|(de|em) férias|assen(te|za)|in ferie|afwezig|op vakantie|met verlof|fravær|fraværende|på ferie|ferie|frånvaro|frånvarande|semester|på semester|permisjon|föräldraledig|barsel|lomalla|poissa|nieobecność|nieobecny|nieobecna|urlop|na urlopie|нет на месте|в отпуске|不在|休暇)/;

const TELLING = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(${SURE.map(({ source }) => source).join('|')}|${BARE.source}(?=\\s*([:：;,!.()\\]】–—-]|$|\\d|(until|till|from|bis|vom|ab|jusqu|du|hasta|del|até|fino|dal|tot|van|til|fra|till|från|do|od)(?!\\p{L}))))`,
  'u',
);

/** Whether a subject (without tags, in lower case) is that of an automatic reply. */
export function isAutomatic(title: string): boolean {
  return TELLING.test(title);
}

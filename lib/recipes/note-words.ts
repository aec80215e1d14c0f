/**
 * How boxes for notes are labelled, and boxes whose text goes to somebody: sources of regular expressions
 * over a label in lower case, in the languages of the vocabulary. Data, and part of the writer of notes only.
 */
export const noteWords = {
  note: String.raw`\b(internal )?(notes?|comments?|remarks?|memo)\b|notiz|kommentar|anmerkung|bemerkung|commentaire|remarque|\bnotas?\b|comentario|comentário|observaç|observaci|\bnota\b|\bcommento|annotazion|notitie|opmerking|anteckning|\bnotat|muistiinpano|kommentti|huomautus|notatk|komentarz|\buwagi\b|poznámk|komentář|\bnotlar?\b|\byorum|заметк|комментари|примечани|メモ|ノート|コメント|備考|备注|備註|笔记|评论|跟进记录|메모|노트|댓글`,
  goesOut: String.raw`\b(message|reply|respond|e-?mails?|sms|text message|whatsapp|chat|tweet|public|followers)\b|nachricht|antwort|réponse|répondre|courriel|mensaje|respuesta|responder|correo|mensagem|resposta|messaggio|risposta|rispondi|bericht|antwoord|meddelande|svara|besked|melding|viesti|vastaa|wiadomość|odpowied|zpráv|odpověd|mesaj|yanıt|сообщени|ответ|メッセージ|返信|メール|消息|回复|邮件|메시지|답장`,
} as const;

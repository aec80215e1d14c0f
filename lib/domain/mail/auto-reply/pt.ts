import type { AwayWords } from './words';

/** What Portuguese absence notes are made of, and what only people write. */
export const pt: AwayWords = {
  subject:
    /^(resposta automática|ausência|ausente|fora do escritório|mensagem automática|aviso de férias|out of office|auto(matic)?[- ]?reply)/u,
  away: /(?<!\p{L})(estou|estamos|encontro-me|encontramo-nos|me encontro|nosso escritório está)(?:[^.!?\n]|(?<=\d)\.){0,40}(fora (do|da|de)(?!\p{L})|(de|em) férias|ausentes?|de licença|em viagem|viajando|fechad[oa]s?|de folga)|não (estou|estarei|estamos) no escritório/u,
  willBeAway:
    /(?<!\p{L})(estarei|estaremos)(?:[^.!?\n]|(?<=\d)\.){0,40}(fora|(de|em) férias|ausentes?|em viagem|de licença|fechados)/u,
  back: /(?<!\p{L})(até (o |ao |dia |a |\d|segunda|terça|quarta|quinta|sexta)|retorn|regress|volto|voltarei|de volta|a partir de)/u,
  instead:
    /urg[êe]n|contact(e|ar|em)(?!\p{L})|contat(e|ar|em)(?!\p{L})|entr(e|ar) em conta|procure|acesso (limitado|restrito)|sem acesso|minha ausência/u,
  later:
    /responderei|darei retorno|no meu (regresso|retorno)|assim que (voltar|regressar|retornar|possível)/u,
  thanks: /obrigad[oa] (pelo|pela|por)|agradeço (o|a|pelo|pela) (seu|sua|contato|contacto|mensagem|e-?mail)/u,
  human:
    /\?|(?<!\p{L})(sim[, ]|claro|vamos (falar|conversar|marcar)|(tenho|temos|há) interesse|interessad[oa]|podemos|pode me|combinado|perfeito|me (liga|ligue|manda|mande|envia|envie|chama|chame)|ligue-me|envie-me|falamos|mas sim)/gu,
  inclusive: /(?<!\p{L})inclusive/u,
};

import { anyOf } from '../../mail/words/mail-words';
import type { AskedWords } from './asked-words';

const time =
  /(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|amanhã|hoje|(?:na |a )?(?:próxima semana|semana que vem)|esta semana|às \d{1,2}(?:[:h]\d{0,2})?|\d{1,2}:\d\d|\d{1,2}h(?:\d\d)?|(?:dia )?\d{1,2} de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|(?:de|à|da) (?:manhã|tarde)/
    .source;
const later =
  /(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|primavera|verão|outono|inverno|algum(?:as|as) semanas|alguns meses|(?:dois|duas|três|quatro|seis|\d+) (?:semanas|meses)|as (?:férias|festas)|o verão|(?:o )?(?:próximo (?:ano|mês|trimestre)|ano que vem|mês que vem)|natal|fim do ano|mais tarde|mais para a frente)/
    .source;

export const pt: AskedWords = {
  meeting: anyOf(
    /(?:pode|podem|poderia|poderiam|podemos|poderíamos)[^.?!]{0,40}(?:mostrar|apresentar|ligar|falar|conversar|reunir|marcar|agendar|fazer uma (?:demo|demonstração)|ver (?:como|uma))\p{L}*/u,
    /(?:uma|a|da|sua|vossa|de uma|ver uma|pedir uma|agendar uma) (?:[\p{L}-]+ )?(?:demo|demonstração|apresentação|videochamada|videoconferência)/u,
    /(?:uma|marcar uma|agendar uma|ter uma) (?:[\p{L}-]+ )?(?:reunião|chamada|ligação|conversa|call)/u,
    /(?:ligue|liguem|me ligue|me liguem|ligar-me|telefone)(?:-me|-nos| para mim| para nós)?|(?:me|nos) ligar/,
    /(?:gostaria|gostaríamos|queria|queríamos|quero|queremos|adoraria|tenho interesse em|temos interesse em)[^.?!]{0,40}(?:falar|conversar|reunir|ver (?:como|uma|o)|conhecer (?:o|a|melhor|pessoalmente)|uma (?:demo|demonstração|reunião|conversa)|que (?:me|nos) (?:mostr|lig)\p{L}+)/u,
    /(?:ver|mostrar)(?:-me|-nos)? como (?:funciona|funcionaria|é)/,
    /(?:ao vivo|pessoalmente|em direto)|(?:pode|podem|poderia)[^.?!]{0,15}ligar/,
  ),
  price: anyOf(
    /quanto (?:custa|custam|custaria|é|fica|ficaria|sai|cobram)|qua(?:l|is)(?: é| são| seria)?[^.?!]{0,20}(?:preços?|valor(?:es)?|custos?|tarifas?)/,
    /(?:preços?|valores|custos?|tabela de preços|orçamento|cotação|proposta comercial|descontos?)(?! (?:é|são|está|estão) (?:muito|demasiado|alto|acima))|por (?:usuário|utilizador|licença|mês)/,
  ),
  information: anyOf(
    /(?:mais|outras|algumas) (?:informaç(?:ão|ões)|info|detalhes|dados)|(?:documentação|brochura|folheto|ficha técnica|estudo de caso|estudos de caso|referências|catálogo)|saber mais/,
    /(?:enviar|mandar|partilhar|compartilhar|encaminhar)[^.?!]{0,40}(?:informaç(?:ão|ões)|info|documentação|documentos?|link|exemplos?|detalhes|material)/,
  ),
  date: anyOf(
    new RegExp(
      `(?<!(?:enviar|mandar|preciso)[^.?!]{0,40})(?:pode ser|dá|daria|convém|convinha|serve|seria|posso|podemos|poderia|disponível|livre|que tal|prefiro|melhor|remarcar|adiar|mudar|antecipar|falar|ligar|conversar|vamos)[^.?!]{0,60}(?<!(?:até|antes de|desde)(?: a| o)? )(?:${time})`,
    ),
    new RegExp(
      `(?:${time})[^.?!]{0,40}(?:pode ser|dá|daria|convém|serve|é (?:possível|perfeito|bom)|seria|disponível|livre|posso|está bem|está ótimo)`,
    ),
    /(?:quando|a que horas|que horas|que dia|quais dias|em que dia)[^.?!]{0,40}(?:disponí\p{L}+|livre|falar|conversar|ligar|podemos|poderíamos|pode|tem|têm)/u,
    /(?:sua|vossa|outra|outro|outras|outros|alguma|nova) (?:disponibilidade|data|datas|hora|horário|horários|dia)|(?:remarcar|adiar|mudar|reagendar|cancelar)[^.?!]{0,20}(?:reunião|chamada|conversa|call)/,
  ),
  objection: anyOf(
    /(?:muito|demasiado|um pouco|bastante) (?:caro|cara|caros|complexo|complicado|alto|elevado|grande|arriscado|longo)|caro demais|(?:fora|acima) do (?:nosso )?orçamento|ultrapassa o (?:nosso )?orçamento/,
    /(?:não (?:temos|há|tenho)|sem|falta de|falta-nos) (?:o |a |os )?(?:orçamento|verba|recursos|dinheiro|pessoal|equipe|equipa)/,
    /já (?:usamos|temos|trabalhamos|utilizamos|contamos|estamos|contratámos|contratamos)|satisfeitos com|(?:outro|atual) (?:fornecedor|sistema|ferramenta)|concorren(?:te|tes|ência)|mais barato/,
    /não (?:estou|estamos|me|nos)[^.?!]{0,15}(?:convencid[oa]s?|segur[oa]s?|convence|cert[oa]|clar[oa]|justificar)|(?:dúvidas? (?:sobre|se|quanto)|tenho (?:minhas )?dúvidas|preocup\p{L}+|cétic[oa]s?|receio|receamos|reservas)/u,
    /não (?:vejo|vemos) (?:o|a|como|por que|porque|qual)|por que (?:deveríamos|deveria)|(?:meu|minha|nosso|nossa) (?:chefe|equipe|equipa|diretor)[^.?!]{0,20}(?:não|contra)/,
    /(?:complicad|complex|car|grand|difíc)\p{L}* (?:de mais|demais)|más? experiências?|não (?:precisamos|vão usar|vai usar|nos serve)/u,
  ),
  'somebody-else': anyOf(
    /não sou (?:eu )?(?:a|o) (?:pessoa|contacto|contato|responsável|indicad[oa])|(?:pessoa|contato|contacto|endereço|departamento) errad[oa]/,
    /não (?:é|está) (?:da |na |de )?minha (?:área|responsabilidade|decisão|alçada|competência)|não (?:trato|cuido|sou responsável|me ocupo)|já não (?:trato|cuido|trabalho)/,
    /(?:contacte|contate|fale|escreva|dirija-se|procure|entre em contato|entre em contacto|pergunte)(?: diretamente)? (?:com|a|à|ao)? ?(?:o |a )?(?:meu|minha|nosso|nossa|colega|departamento|responsável|sr\p{L}*|dr\p{L}*)/u,
    /quem (?:trata|cuida|gere|vê|decide|está (?:com|a tratar))/,
    /(?:colega|chefe|responsável|departamento|diretor[a]?)[^.?!]{0,30}(?:trata|cuida|é quem|decide|se ocupa|é responsável)/,
    /(?:encaminhei|encaminho|reencaminhei|reencaminho|passei (?:o|a)|em cópia|copio|coloco em cópia)/,
    /(?:mudei|mudado) de (?:função|cargo|departamento|empresa|área)|(?:meu|minha|o|a) (?:sucessora?|substitut[oa])|que (?:trata|cuida) (?:disso|disto)/,
  ),
  'not-now': anyOf(
    /(?:agora|por agora|de momento|no momento|por enquanto|atualmente|este ano|neste momento|neste trimestre)[^.?!]{0,30}(?:não|nenhum\p{L}*|nada)(?! (?:estou|estamos) (?:convencid|segur|cert))|(?:não|ainda não)[^.?!]{0,25}(?:agora|de momento|no momento|por enquanto|neste momento|este ano|por agora)/u,
    new RegExp(
      `(?:volt\\p{L}+|fal\\p{L}+|lig\\p{L}+|escrev\\p{L}+|contat\\p{L}+|contact\\p{L}+|retom\\p{L}+|procur\\p{L}+|talvez|melhor|de novo|novamente|outra vez|só|não antes de)[^.?!]{0,30}(?:em|a|após|depois d\\p{L}+|daqui a|para|no|na|a partir de)?(?: o| a| as| os)? ?${later}`,
      'u',
    ),
    /(?:mau|não é (?:o|um) (?:bom|melhor)) momento|muito cedo|cedo demais|(?:muito ocupad[oa]s?|sobrecarregad[oa]s?|atolad[oa]s?)|não (?:tenho|temos) tempo|(?:em pausa|congelad[oa]s?|suspens[oa])|numa outra (?:altura|ocasião)|em outra ocasião/,
    /orçamento[^.?!]{0,25}(?:fechado|esgotado|gasto)/,
  ),
  unless:
    /obrigad[oa] p(?:ela|elo|or) (?:[\p{L}]+ )?(?:demo|demonstração|reunião|chamada|conversa|apresentação|ligação)|(?:depois|após|desde|durante) (?:da|a|nossa) (?:demo|demonstração|reunião|conversa)|(?:não|sem) (?:preciso de |precisamos de |é preciso |quero )?(?:uma? )?(?:demo|demonstração|reunião|chamada|ligação)|em vez de|antes de|^\W*(?:e )?(?:se|depois|então|nesse caso)(?!\p{L})(?! (?:puder|pode))/u,
};

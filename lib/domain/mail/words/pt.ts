import { anyOf, type MailWords } from './mail-words';

/** What Portuguese mail is made of, by what it means for a follow-up. */
export const pt: MailWords = {
  away: /(?<!\p{L})(estou|estamos|encontro-me|encontramo-nos|me encontro|nosso escritório está)([^.!?\n]|(?<=\d)\.){0,40}(fora (do|da|de)(?!\p{L})|(de|em) férias|ausentes?|(de|em) licença|em viagem|viajando|fechad[oa]s?|de folga)|não (estou|estarei|estamos) no escritório|(não tenho|sem|não terei) acesso ao (meu )?(e-?mail|correio)|(?<!\p{L})((o|a) )?(noss[oa] )?(escritório|empresa|loja|equipa|equipe) (está|estará|encontra-se|permanecerá)([^.!?\n]|(?<=\d)\.){0,40}(fechad|encerrad)[oa]|(?<!\p{L})(estou|encontro-me)( \p{L}+)? (de baixa|em formação|em viagem)|não (estou a ler|leio|consulto) (o |os )?(meu |meus )?e-?mails?|(?<=^\W*([\p{L} ]{2,20}[,!.]\s*)?)(atualmente )?(fora do escritório|de férias|ausente|de baixa|em viagem) (até|de|desde)(?!\p{L})/u,
  willBeAway:
    /(?<!\p{L})(estarei|estaremos)([^.!?\n]|(?<=\d)\.){0,40}(fora|(de|em) férias|ausentes?|em viagem|de licença|fechados)/u,
  back: /(?<!\p{L})(até (o |ao |dia |a |\d|segunda|terça|quarta|quinta|sexta)|retorn|regress|volto|voltarei|de volta|a partir de)|reabr\p{L}+|reabertura|respond\p{L}+ amanhã/u,
  instead:
    /urg[êe]n|contact(e|ar|em)(?!\p{L})|contat(e|ar|em)(?!\p{L})|entr(e|ar) em conta|procure|acesso (limitado|restrito)|sem acesso|minha ausência/u,
  later:
    /responderei|darei retorno|no meu (regresso|retorno)|assim que (voltar|regressar|retornar|possível)/u,
  thanks: /obrigad[oa] (pelo|pela|por)|agradeço (o|a|pelo|pela) (seu|sua|contato|contacto|mensagem|e-?mail)/u,
  human:
    /\?|(?<!\p{L})(sim[, ]|claro|vamos (falar|conversar|marcar)|(tenho|temos|há) interesse|interessad[oa]|podemos|pode me|combinado|perfeito|me (liga|ligue|manda|mande|envia|envie|chama|chame)|ligue-me|envie-me|falamos|mas sim|estou livre|tenho (disponibilidade|vaga))/gu,
  inclusive: /(?<!\p{L})inclusive/u,
  aside:
    /^\W*(em caso de|para (assuntos|questões|qualquer|temas|urgências)|se (for|é|precisar|o assunto|necessitar)|urgen|é urgente|precisa|caso (seja|precise|necessite|o assunto))/u,
  left: anyOf(
    /(já não|não) (trabalh[ao]m?|faz|faço|est(á|ou)|pertence|integr[ao]|colabor[ao])( mais)?( (parte|aqui|na|no|nesta|neste|com a|com|mais|ao|da|do|conosco|connosco))(?! (escritório|hoje))|(deixou|deixei|deixaram) (a (empresa|companhia|organização)|de (trabalhar|fazer parte|pertencer|integrar)|o cargo|a equip[ae]|§)|(saiu|saí|desligou-se|se desligou|me desliguei) (da (empresa|companhia|organização)|do (quadro|cargo|grupo))|(aposentou|reformou|aposentei|reformei)(-se|-me)?|(meu|seu) último dia ([^.]{0,30} )?(foi|é hoje)/u,
    /(este|esta|meu|minha) (endereço|e-?mail|conta|caixa)[^.]{0,25} (já não (está|é)|não (está|é) mais|foi (desativad|encerrad)[oa]|está desativad)/u,
    /(o )?(meu|seu) (posto|cargo) foi (extinto|eliminado)|(fui|foi) (despedid|demitid|dispensad)[oa]|(deixou|deixei) (a |o )?§|não está mais (conosco|connosco)|já não está (connosco|conosco)/u,
  ),
  stop: anyOf(
    /(remov|retir|exclu|apag|tir|elimin)\p{L}{1,4}(-me|-nos| me| nos| o meu| a minha| os meus| meu| minha| meus| este| nosso)[^.!?]{0,60}|(me|nos) (remova|remover|retire|exclua|excluir|tire|tirar|descadastr(e|ar)|remove|tira)[^.!?]{0,40}|descadastr(e|ar|amento)|cancelar? (a )?(minha )?(inscrição|subscrição|assinatura)/u,
    /(par(e|em|ar)|deix(e|em|ar)|cess(e|em|ar)) (por favor )?(de |com )(me |nos )?((envi|escrev|contact|contat|mand|lig|incomod|chat)\p{L}*|esses|estes|os e-?mails|as mensagens)|não (me|nos) (contact|contat|escrev|envi|mand|lig|incomod|procur)\p{L}*( \p{L}+){0,3}? (mais|novamente|de novo|nunca)|não (volte[m]?|voltem) a (me )?(contact|contat|escrev|envi|ligar|incomod)\p{L}*|não (quero|queremos|desejo|desejamos|pretendo|pretendemos)( \p{L}+){0,2} (receber|mais (e-?mails?|mensagens|contactos?|contatos?)|ser contact|ser contat)|(quero|queria|gostaria de|desejo|pretendo) sair (da|desta|dessa) (lista|newsletter)|(nenhum|sem|chega de) (mais )?(e-?mails?|mensagens|contacto|contato)/u,
    /deix(e|em)-?( ?(me|nos)) em paz|isto é (spam|assédio)|isso é spam|(denunciar|marcar|reportar)[^.!?]{0,15}(como )?spam|(?<=^\W*(por favor,? )?)(descadastrar|remover|sair|parar?|pare|stop|cancelar)(?=\W*$)|(apag|elimin|exclu)\p{L}* (todos )?(os )?meus dados/u,
    /(quero|queria|gostaria de|desejo|peço para|prefiro) ser (removid|retirad|excluíd|apagad|eliminad)[oa]|prefiro não (receber|ser contac?tad)\p{L}*/u,
    /(solicito|peço|exijo|quero)[^.!?]{0,20} (eliminação|remoção|exclusão) d(os|as|e todos)/u,
    /não (enviar|escrever|contactar|contatar|mandar|ligar)(-me)? mais/u,
    /não (quero|desejo|queremos|pretendo) (voltar a )?ser (contac?tad|incomodad|chamad)[oa]s?/u,
    /(?<=^\W*(por favor,? |favor )?)(remover|retirar|tirar|excluir) (me )?d(a|e|essa|esta) (\p{L}+ )?lista/u,
  ),
  noStop:
    /^\W*(se (não|deseja|você|pretende)|para (deixar|cancelar|não|se)|clique|pode |você (pode|está|recebeu)|caso não)/u,
  no: anyOf(
    /(não|sem|nenhum)( \p{L}+){0,3} (interess(e|ad[oa]s?|a)|necessidade|precisamos|preciso|orçamento|faz sentido|é para nós|é prioridade|se aplica|encaixa|avançar|prosseguir|seguir em frente)|não (precisamos|preciso|temos|há|vamos|iremos|pretendemos)[^.!?]{0,40}(interess|necess|avançar|prosseguir|disso|orçamento|no momento|de momento)|não,? (muito )?obrigad[oa]|obrigad[oa],? mas ((?=não)|dispens)|dispensamos|(já|nós já|optámos|optamos|escolhemos|decidimos|fechamos|fechámos)( \p{L}+)? (temos|utilizamos|usamos|trabalhamos|por|com|outr|não)|outro (fornecedor|parceiro|prestador)|outra (solução|empresa|opção)|declin(o|amos)/u,
  ),
  notMe: anyOf(
    /não (sou|é|somos) (eu )?(a |o |quem )?(pessoa|contacto|contato|responsável|indicad[oa]|cert[oa]|correct[oa]|corret[oa]|quem|a minha (área|função)|minha (área|função|responsabilidade)|da minha (área|responsabilidade))|(pessoa|contacto|contato|endereço|departamento) errad[oa]|não (trato|cuido|sou responsável|me compete|é comigo|decido)/u,
    /já não (trato|cuido|me ocupo|sou)/u,
  ),
  refer: anyOf(
    /(por favor,? )?(pode(m)? |deve(m|ria)? |sugiro |recomendo )?((contact|contat)(e|em|ar|a)|fal(e|em|ar|a) com|escrev(a|am|er|e) (a|para|ao|à)|dirij[a-z-]*|procur(e|em|ar)|entr(e|em|ar) em (contacto|contato)|fale com)|(é (o|a) (responsável|pessoa)|trata (disto|disso|deste|desse)|cuida (disto|disso|deste|desse)|decide|responsável por)|(encaminhei|reencaminhei|passei|encaminho|copio|copiei|em cópia)/u,
    /quem (trata|cuida|decide|gere|responde)/u,
  ),
  again: anyOf(
    /(contact|contat|escrev|lig|fal|volt|retom|procur|convers)\p{L}*(-me|-nos| comigo| conosco)?[^.!?]{0,50}(em (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|\d|dois|três|alguns|um)|mais tarde|mais para a frente|mais adiante|depois|no próximo|na próxima|para o ano|ano que vem|próxim|daqui a|dentro de|após)|(mais tarde|no próximo (ano|mês|trimestre)|ano que vem)[^.!?]{0,50}(fal|contact|contat|retom|convers)|mant(enhamos|er) (o )?contac?to|talvez (mais|no|em)/u,
    /(entrará|entrarão) em contac?to|(irá|vai|vão) (contactá|contatá|ligar|responder)\p{L}*/u,
  ),
  receipt: anyOf(
    /(recebemos|foi recebid[oa]|registámos|registramos) (a |o )?(sua?|seu|teu|tua)[^.]{0,60}|(a sua|o seu|sua|seu) (mensagem|pedido|solicitação|e-?mail|contacto|contato|chamado|ticket)[^.]{0,60} (foi (recebid|registad|registrad|abert|criad|lid|enviad)[oa]|está (sendo|a ser))|(número|n[º°]|protocolo|referência)( (de|do))?( (ticket|protocolo|chamado|pedido|atendimento|referência))?[: #]*\S*\d{3,}/u,
    /(a nossa equipa|nossa equipe|um (agente|atendente|membro)|entraremos|responderemos|retornaremos)[^.]{0,60}(breve|possível|horas|dias|prazo|contac?to)|esta é uma (mensagem|resposta) automática|(mensagem|e-?mail) (gerad[oa]|enviad[oa]) automaticamente|(por favor,? )?não responda a (este|esta) (e-?mail|mensagem)|aviso de rece[pç]ção/u,
    /(indique|cite|mencione) (este|o) número|obrigad[oa] por (nos )?(contactar|contatar|entrar em contac?to|escrever)(-nos)?|(responder|contactar|contatar|retornar)\p{L}*[^.]{0,40}(brevidade|breve|possível|horas|dias|prazo)/u,
  ),
  turnTo: anyOf(
    /((contacte|contate|contactar|contatar|contactem|contatem)( com)?|entre em (contacto|contato) com|entrar em (contacto|contato) com|dirija-se a|escreva (para|a)|escrever (para|a)|fale com|falar com|ligue para|procure|procurar|encaminhei (para|a|ao)|encaminhado (para|a)|passei (para|a|ao)|em cópia|meu colega|minha colega|o meu colega|a minha colega|substituíd[oa] por|substitut[oa]( é)?|sucessor(a)?( é)?|responsável é|novo contac?to( é)?) ?(o |a |ao |à )?/u,
  ),
  stepsIn: anyOf(
    /(me substitui|substitui-me|irá (me )?substituir|assume|assumiu|é (o|a|quem|meu|seu|sua)|será|irá|pode (ajudar|ajudá)|poderá|trata|cuida|ficará|fica)/u,
  ),
};

import { anyOf } from './mail-words';

/**
 * How one language says no in other ways than by "no interest". `bare`: a word or two that are a whole answer
 * ("No.", "Pass."), and `around`, what may stand beside them and changes nothing. `dear`: the price is too
 * high, which is a no where nothing is asked or offered after it, as `turn` would do. `settled`: they have
 * another, are happy with what they have, or have dropped it.
 */
export type RefusalWords = Readonly<Record<'bare' | 'around' | 'dear' | 'turn' | 'settled', RegExp>>;

export const refusals: Readonly<Record<string, RefusalWords>> = {
  en: {
    bare: /no|nope|nah|nay|negative|pass|(?:we|i|i'll|we'll) pass|(?:hard|firm|easy) (?:no|pass)|no (?:go|deal|way|dice|can do)|not (?:for|with) (?:us|me)|count (?:me|us) out|(?:absolutely|definitely|certainly|probably|obviously|rather|thanks but|thank you but) (?:no|not)|not a chance|thumbs down|not happening|(?:i'm|we're) out|not interested|no interest/,
    around:
      /thanks|thank you|thanking you|thx|tx|ty|cheers|sorry|hi|hello|hey|but|so|just|really|again|then|anyway|for (?:us|me|now|this(?: one)?)|from (?:us|me|(?:our|my) (?:side|end))|i'?m afraid|unfortunately|sadly|at (?:the|this) (?:moment|time|point|stage)|right now|this time|on this(?: one)?|(?:it|that|this) (?:is|will be|has to be) an?|it'?s an?|that'?s an?|an?|sir|very much|so much|all the same|appreciate it|appreciated|bye/,
    dear: anyOf(
      /(?:too|so much) (?:expensive|pricey|costly|dear|steep|rich for (?:us|our \p{L}+)|high(?: a price|ly priced))|(?:out of|outside(?: of)?|beyond|over|above|exceeds?|blows|more than|way past)(?: of)? (?:our|my|the|what)(?: \p{L}+)? (?:budgets?|price range|means|(?:we|i) (?:can|could|want to|are able to) (?:afford|spend|pay|justify))|more than (?:we|i)(?:'re| are|'m| am) (?:willing|able|ready|prepared) to (?:spend|pay)|(?:can't|cannot|can not|couldn't|could not|unable to|not able to) (?:really )?(?:afford|justify (?:the|this|that|such an?) (?:cost|price|spend|expense|investment))|(?:price|cost|quote|rate|fee)s?(?: \p{L}+)? (?:is|are) (?:just |simply |way |far |much |a bit |a little )*(?:too (?:high|much|steep)|beyond|out of (?:reach|our league)|prohibitive)|costs? too much|too much money|priced (?:us )?out|over budget/u,
    ),
    turn: /(?<!\p{L})(?:but|however|though|unless|if|otherwise|except|discount|cheaper|lower)(?!\p{L})|[?？]/u,
    settled: anyOf(
      /(?:won't|will not|not|cannot|unable to|\p{L}{2,6}n't)(?: be)?(?: going to)? (?:mov(?:e|ing)|go(?:ing)?|tak(?:e|ing)|pursu(?:e|ing)|proceed(?:ing)?|continu(?:e|ing))(?: (?:this|it|things|with (?:this|it)))? (?:forward|ahead|further|any further|on board)(?! (?:until|before|without|unless))/u,
      /(?:keep|keeping|leave|leaving) (?:things|it|everything|this) (?:as (?:they|it) (?:are|is)|the way (?:they|it) (?:are|is))|not in a position to|(?:don't|do not|can't|cannot|fail to) (?:really )?see (?:the|any|much|enough) (?:value|point|benefit|use|need)/u,
      /(?:went|gone|going|gone ahead|signed(?: up)?) with (?!you|your)[^.!?]{2,40} (?:in the end|instead|after all|eventually|this time)|(?:ended up|have ended up|we're) (?:choosing|buying|picking|going with|signing with|hiring) (?!you|your)|(?:signed|gone|went) with (?:a|one of your|another|your) (?:competitors?|rivals?|other \p{L}+)/u,
      /(?:not|\p{L}{2,6}n't)(?: really| currently| even)? (?:on|in|part of|among) (?:our|my|the) (?:radar|roadmap|plans?|agenda|cards|priorities|list)|(?:on hold indefinitely|(?:hiring|budget|spending|purchas(?:e|ing)) freeze|budgets? (?:is|are|has been|have been) frozen)|(?:we|i) do (?:all (?:of )?(?:this|that|it)|everything|this|it|that) (?:ourselves|on our own)|(?:it's|it is|that's|this is) a no (?:from|for|on)/u,
    ),
  },
  de: {
    bare: /nein|nö|nee|ne|nope|(?:ich |wir )?passen?|absage|kein (?:interesse|bedarf)|nichts für (?:uns|mich)|auf keinen fall|keinesfalls|leider nicht|lieber nicht|ohne (?:uns|mich)|nicht (?:mit|für) (?:uns|mich)|daumen runter|uninteressant/,
    around:
      /danke(?:schön)?|vielen|besten|herzlichen|dank|merci|sorry|leider|hallo|hi|guten tag|moin|aber|wirklich|für (?:uns|mich|den moment|dieses mal)|von uns|(?:unserer|meiner)seits|momentan|derzeit|aktuell|zurzeit|im moment|diesmal|sehr|schön|tut (?:mir|uns) leid|bedaure|bitte|das ist ein|trotzdem|dann/,
    dear: anyOf(
      /zu (?:teuer|kostspielig|hochpreisig|hoher preis)|(?:sprengt|übersteigt|überschreitet|überzieht)(?: \p{L}+){0,4} (?:budget|rahmen|mittel|möglichkeiten)|(?:außerhalb|jenseits|über)(?: \p{L}+){0,2} (?:budgets?|preisvorstellung(?:en)?|preisrahmens?)|(?:können|kann)(?: \p{L}+){0,5} nicht leisten|preislich (?:nicht drin|zu hoch|nicht darstellbar)|(?:preise?|kosten|betrag|angebot) (?:ist|sind)(?: \p{L}+){0,3} zu hoch|nicht im budget|zu viel geld/u,
    ),
    turn: /(?<!\p{L})(?:aber|jedoch|allerdings|außer|wenn|falls|sonst|rabatt|günstiger)(?!\p{L})|[?？]/u,
    settled: anyOf(
      /(?:sind|bin)(?: \p{L}+){0,3} mit (?!ihnen|ihrem|ihrer|euch)(?:\p{L}+ ){1,6}?(?:zufrieden|glücklich)|(?:belassen|lassen) (?:wir )?(?:es|alles)(?: \p{L}+){0,3} (?:beim alten|wie es ist|dabei)|uninteressant|(?:intern|selbst|inhouse|hausintern) (?:eine lösung|gelöst|umgesetzt|entwickelt)|(?:machen|lösen|erledigen) (?:wir )?(?:das|alles|es)(?: \p{L}+){0,2} (?:selbst|intern|inhouse)/u,
      /(?:kommt|kommen)(?: \p{L}+){0,5} nicht (?:in frage|infrage)|auf eis gelegt|(?:projekt|vorhaben|thema)(?: \p{L}+){0,3} (?:gestoppt|eingestellt|verworfen|gestorben)|(?:beim|für einen|zu einem|mit einem) (?:mitbewerber|wettbewerber|anderen anbieter)|steht(?: \p{L}+){0,3} nicht (?:auf (?:der|unserer) (?:agenda|liste)|zur debatte)|keine priorität|budgetstopp/u,
    ),
  },
  fr: {
    bare: /non|nan|pas (?:pour|avec) (?:nous|moi)|pas intéressée?s?|sans (?:façon|moi|nous)|je passe(?: mon tour)?|(?:on passe|nous passons)(?: notre tour)?|je décline|négatif|(?:pas|hors de) question|certainement pas|surtout pas/,
    around:
      /merci|bien|beaucoup|désolée?s?|navrée?s?|bonjour|bonsoir|salut|malheureusement|mais|pour (?:nous|moi|l'instant|le moment|cette fois)|de (?:notre|mon) côté|c'est(?: un)?|ce sera|vraiment|quand même/,
    dear: anyOf(
      /trop (?:cher|chère|chers|chères|onéreux|onéreuse|coûteux|coûteuse|élevée?s?)|hors (?:de )?(?:notre |mon |nos )?budgets?|(?:dépass|excèd|explos)(?:e|ent)(?: \p{L}+){0,3} (?:budgets?|moyens|enveloppe)|au-(?:dessus|delà) de (?:notre|nos|mon|mes) (?:budgets?|moyens)|pas (?:les moyens|le budget|dans (?:notre|nos|mon|mes) (?:budgets?|moyens|prix))/u,
    ),
    turn: /(?<!\p{L})(?:mais|cependant|toutefois|sauf|si|sinon|remise|moins cher)(?!\p{L})|[?？]/u,
    settled: anyOf(
      /pass(?:e|ons) (?:notre|mon|son) tour|(?:avons|ai|a) (?:décidé|choisi) de (?:ne (?:pas|rien)|rester|garder|conserver)|pas (?:dans|une de) (?:nos|notre|mes) (?:priorités?|projets|plans)|(?:satisfaits?|satisfaites?|contents?|contentes?) (?:de|avec|par) (?:notre|nos|ce que|la solution|le prestataire|l'outil)|(?:projet|sujet)(?: \p{L}+){0,3} (?:abandonné|annulé|enterré|gelé|mis en (?:pause|suspens|stand-?by))|(?:faisons|gérons|traitons)(?: \p{L}+){0,2} (?:en interne|nous-mêmes)|(?:ne|n')[^.!?]{0,20}(?:retenons|retiendrons|poursuivrons|poursuivons|irons|avons) pas (?:votre|plus loin|retenu|cette|la|ce)/u,
    ),
  },
  es: {
    bare: /no|nop|para nada|paso|pasamos|negativo|no es para (?:nosotros|nosotras|mí)|sin interés|no interesa|ni hablar|de ninguna manera|(?:por supuesto|claro) que no|mejor no|creo que no/,
    around:
      /(?:muchas |mil )?gracias|lo (?:siento|sentimos|lamento)|perdón|perdona|disculpe|hola|buen(?:os|as) (?:días|tardes)|buenas|pero|por (?:ahora|el momento)|de momento|esta vez|lamentablemente|desafortunadamente|es un|igualmente|de todas formas|de verdad|para (?:nosotros|mí)/,
    dear: anyOf(
      /(?:demasiad[oa]|muy|excesivamente) (?:car[oa]s?|costos[oa]s?)|car[oa]s? para (?:nosotros|nosotras|mí|nuestr\p{L}+)|(?:fuera|por encima|más allá) de(?: lo que| nuestro| mi| nuestras?|l)? ?(?:presupuesto|alcance|posibilidades|podemos pagar)|(?:se )?(?:nos )?(?:sale|escapa|va) de(?:l| nuestro| mi| la)? ?(?:presupuesto|precio|madre)|(?:supera|excede)(?: \p{L}+)? presupuesto|no (?:nos )?(?:lo )?(?:podemos|puedo) (?:permitir|pagar|costear|asumir)\p{L}*|precio(?: es| nos parece| está)? (?:demasiado|muy) (?:alto|elevado)/u,
    ),
    turn: /(?<!\p{L})(?:pero|sin embargo|salvo|si|aunque|descuento|más barato)(?!\p{L})|[?？¿]/u,
    settled: anyOf(
      /(?:lo )?(?:descartamos|descarto|hemos descartado|dejamos (?:estar|pasar|aparcado))|no (?:seguimos|seguiremos|continuaremos|continuamos|avanzaremos|vamos a seguir)(?: adelante| con)?|no (?:está|entra) (?:en|entre|dentro de) (?:nuestros|nuestras|mis) (?:planes|prioridades)|(?:estamos|estoy)(?: \p{L}+){0,2} (?:content[oa]s?|satisfech[oa]s?) con (?!usted|su |tu |vuestr)|lo (?:hacemos|gestionamos) (?:nosotros|internamente|en casa)|proyecto (?:se ha |ha sido |está )?(?:cancelado|parado|congelado|aparcado|descartado)/u,
    ),
  },
  pt: {
    bare: /não|nao|passo|passamos|negativo|não é para (?:nós|mim)|sem interesse|dispenso|dispensamos|nem pensar|de (?:jeito|modo) (?:nenhum|algum)|claro que não|melhor não|acho que não/,
    around:
      /(?:muito )?obrigad[oa]|agradeço|desculpe|lamento|lamentamos|olá|oi|bom dia|boa tarde|mas|por (?:agora|enquanto)|de momento|no momento|desta vez|infelizmente|é um|para (?:já|nós|mim)|mesmo assim|sinto muito/,
    dear: anyOf(
      /(?:muito|demasiado|demasiadamente) (?:car[oa]s?|dispendios[oa]s?)|car[oa]s? (?:demais|de mais|para (?:nós|mim|noss\p{L}+))|(?:fora|acima|além) d[oae](?: noss[oa]| meu)? ?(?:orçamento|alcance|possibilidades)|(?:ultrapassa|excede|estoura)(?: \p{L}+){0,2} orçamento|não (?:podemos|conseguimos|posso|consigo) (?:pagar|suportar|comportar|bancar)|preço(?: é| está)? (?:muito|demasiado) (?:alto|elevado)|não cabe no (?:nosso |meu )?orçamento/u,
    ),
    turn: /(?<!\p{L})(?:mas|porém|contudo|salvo|se|caso|desconto|mais barato)(?!\p{L})|[?？]/u,
    settled: anyOf(
      /não (?:vamos|iremos) (?:avançar|prosseguir|seguir|continuar)|não (?:avançaremos|prosseguiremos|seguiremos)|descartamos|não está (?:nos|nas|entre (?:os|as)) (?:nossos|nossas|meus|minhas) (?:planos|prioridades)|(?:fazemos|tratamos)(?: \p{L}+){0,2} internamente|(?:estamos|estou)(?: \p{L}+){0,2} (?:satisfeit[oa]s?|content[oa]s?|bem servidos) com (?!você|a sua|o seu|a vossa|o vosso)|projet?o (?:foi |está )?(?:cancelado|suspenso|parado|congelado)/u,
    ),
  },
  it: {
    bare: /no|passo|passiamo|negativo|non (?:fa|è) per (?:noi|me)|niente da fare|(?:assolutamente|certamente|decisamente) no|neanche per sogno|lasciamo (?:perdere|stare)|meglio di no|direi di no|non interessa/,
    around:
      /(?:molte |mille )?grazie(?: mille)?|(?:mi|ci) (?:dispiace|spiace)|spiacent[ei]|scusi|purtroppo|buongiorno|buonasera|salve|ciao|ma|per (?:ora|noi|me|il momento|adesso|questa volta)|al momento|questa volta|è un|comunque|lo stesso|davvero/,
    dear: anyOf(
      /(?:troppo|eccessivamente) (?:car[oaie]|costos[oaie]|elevat[oaie]|alt[oaie])|molto car[oaie]|fuori (?:dal nostro |dal mio |dal |dalla nostra |dalle nostre )?(?:budget|portata|possibilità)|(?:supera|eccede|sfora)(?: il)?(?: nostro)? budget|(?:al di sopra|oltre) (?:il|del|delle) (?:nostr[oe] )?(?:budget|possibilità)|non (?:ce lo |me lo |possiamo |posso )*(?:possiamo |posso )?permett\p{L}+/u,
    ),
    turn: /(?<!\p{L})(?:ma|però|tuttavia|salvo|se|a meno che|sconto)(?!\p{L})|[?？]/u,
    settled: anyOf(
      /lasci(?:amo|o) (?:perdere|stare)|non (?:è|rientra) (?:nei|tra i|tra le|nelle) (?:nostr[ie]|miei|mie) (?:piani|priorità)|(?:siamo|sono)(?: \p{L}+){0,2} (?:soddisfatt[oaie]|content[oaie]) (?:di quello|di ciò|del nostro|della nostra|dell'attuale|con il nostro|con la nostra)|facciamo (?:già )?(?:tutto )?(?:internamente|in casa|da soli)|progetto (?:è stato )?(?:annullato|sospeso|accantonato|bloccato)|non (?:andremo|andiamo|proseguiamo|proseguiremo|procediamo) (?:avanti|oltre)?/u,
    ),
  },
  nl: {
    bare: /nee|neen|nope|(?:ik )?pas|(?:wij |we )?passen|(?:niets|niks) voor (?:ons|mij)|geen (?:interesse|behoefte)|liever niet|zonder (?:ons|mij)|(?:absoluut|zeker|helaas|toch maar) niet|duim omlaag/,
    around:
      /dank(?: (?:je|u))?(?: wel)?|bedankt|hartelijk|sorry|helaas|hallo|hoi|dag|goedemorgen|maar|voor (?:ons|mij|nu)|op dit moment|momenteel|(?:deze|dit) keer|het is een|toch|echt/,
    dear: anyOf(
      /te (?:duur|prijzig|kostbaar|hoog geprijsd)|(?:buiten|boven)(?: (?:ons|het|mijn))? budget|(?:kunnen|kan)(?: \p{L}+){0,4} niet (?:betalen|veroorloven)|(?:valt|past)(?: \p{L}+){0,4} (?:niet (?:in|binnen) (?:ons|het|mijn) budget)|(?:prijs|kosten) (?:is|zijn)(?: \p{L}+){0,2} te hoog|te veel geld/u,
    ),
    turn: /(?<!\p{L})(?:maar|echter|tenzij|als|mits|korting|goedkoper)(?!\p{L})|[?？]/u,
    settled: anyOf(
      /(?:laten|laat) (?:we |ik )?(?:het|dit)(?: \p{L}+){0,2} (?:zitten|lopen|schieten|rusten|hierbij)|(?:zijn|ben)(?: \p{L}+){0,2} tevreden (?:met|over) (?!u|je|jullie|uw)|doen (?:we |wij )?(?:het|dit|alles)(?: \p{L}+)? (?:zelf|intern)|gaan (?:we |wij |hier |er )*niet (?:mee )?(?:verder|door|mee door)|staat niet op (?:onze|de|het) (?:agenda|planning|lijst)|geen prioriteit|project (?:is |staat )?(?:gestopt|stil|geannuleerd|on hold)|(?:zijn|ben) (?:al|reeds) (?:goed )?voorzien/u,
    ),
  },
  ja: {
    bare: /いいえ|いえ|いや|結構です|けっこうです|無理です|不要です|(?:ご)?遠慮(?:します|いたします|しておきます|させていただきます)|パス(?:します|で)?|お断り(?:します|いたします)|見送ります|必要(?:ありません|ないです)|いりません|興味(?:ない|なし|ありません)(?:です)?/,
    around:
      /ありがとうございます(?:が)?|申し訳(?:ありません|ございません|ない)(?:です)?(?:が)?|すみません(?:が)?|今回は|残念ながら|せっかくですが|弊社(?:に)?は/,
    dear: /高すぎ|高額すぎ|(?:値段|価格|費用|料金)(?:が|は|面)[^。]{0,8}(?:高[いくす]|合わ|合い)|予算(?:が|に|を|と)[^。]{0,8}(?:合[わい]|超え|オーバー|足り)|予算(?:外|オーバー)/u,
    turn: /が、|けれど|ただ|もし|割引|値引|[?？]/u,
    settled:
      /優先(?:順位|度)?(?:が|は)(?:低|高くな)|(?:現状|今の(?:サービス|システム|業者|もの))(?:に|で)(?:満足|十分)|自社で(?:行って|対応して|開発して|まかなって)|導入(?:の|する)?(?:予定|計画)(?:は|が)(?:ありません|ございません)|導入しないこと|必要(?:は|が)?ございません|他社に(?:決め|決ま|お願い)|お断り(?:いた|致|さ)/u,
  },
};

import { anyOf } from './mail-words';

/**
 * How one language says no in other ways than by "no interest". `bare`: a word or two that are a whole answer
 * ("No.", "Pass."), and `around`, what may stand beside them and changes nothing. `dear`: the price is too
 * high, which is a no where nothing is asked or offered after it, as `turn` would do; `but` takes back any no, and `onward` asks for
 * the next step all the same. `settled`: they have
 * another, are happy with what they have, or have dropped it.
 */
export type RefusalWords = Readonly<
  Record<'bare' | 'around' | 'dear' | 'turn' | 'but' | 'onward' | 'settled', RegExp>
>;

export const refusals: Readonly<Record<string, RefusalWords>> = {
  en: {
    bare: /declined|(we|i) decline|still no|again no|no|nope|nah|nay|negative|pass|(we|i|i'll|we'll) pass|(hard|firm|easy) (no|pass)|no (go|deal|way|dice|can do)|not (for|with) (us|me)|count (me|us) out|(absolutely|definitely|certainly|probably|obviously|rather|thanks but|thank you but) (no|not)|not a chance|thumbs down|not happening|(i'm|we're) out|not interested|no interest/,
    around:
      /thanks|thank you|thanking you|thx|tx|ty|cheers|sorry|hi|hello|hey|but|so|just|really|again|then|anyway|for (us|me|now|this( one)?)|from (us|me|(our|my) (side|end))|i'?m afraid|unfortunately|sadly|at (the|this) (moment|time|point|stage)|right now|this time|on this( one)?|(it|that|this) (is|will be|has to be) an?|it'?s an?|that'?s an?|an?|sir|very much|so much|all the same|appreciate it|appreciated|bye/,
    dear: anyOf(
      /more than (we|i) (can|could) (pay|spend|afford)|(too|so much) (expensive|pricey|costly|dear|steep|rich for (us|our \p{L}+)|high( a price|ly priced))|(out of|outside( of)?|beyond|over|above|exceeds?|blows|more than|way past)( of)? (our|my|the|what)( \p{L}+)? (budgets?|price range|means|(we|i) (can|could|want to|are able to) (afford|spend|pay|justify))|more than (we|i)('re| are|'m| am) (willing|able|ready|prepared) to (spend|pay)|(can't|cannot|can not|couldn't|could not|unable to|not able to) (really )?(afford|justify (the|this|that|such an?) (cost|price|spend|expense|investment))|(price|cost|quote|rate|fee)s?( \p{L}+)? (is|are) (just |simply |way |far |much |a bit |a little )*(too (high|much|steep)|beyond|out of (reach|our league)|prohibitive)|costs? too much|too much money|priced (us )?out|over budget/u,
    ),
    turn: /(?<!\p{L})(that's why|which is why|hence|talking to you|therefore|we'd|we would|but|however|though|unless|if|otherwise|except|discount|cheaper|lower)(?!\p{L})|[?？]/u,
    but: /(?<!\p{L})(but|however|though|although|unless|just the|only the)(?!\p{L})(?! (many |vielen |herzlichen |muchas |muito |hartelijk )?(thank|good luck|best|i appreciate|we appreciate|i wish|we wish|dank|viel erfolg|alles gute|merci|bonne|gracias|suerte|obrigad|boa sorte|grazie|in bocca|bedankt|succes))/u,
    onward: anyOf(
      /(please |just )?(re)?send(?! you| us away)|(?<!(not|not to|won't) )go ahead|is a go|invoice (us|me)|ready to|let'?s|let us (?!think)|curious|(we|i)('ll| will) take (it|them|the|this)|is (enough|alive)|things have changed|at first|now (i am|we are|we do)|so we are|not what (i|we) meant|(before|until|till) (the )?(\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|q\d|day)\p{L}*|on day one|only in the new|(can't|cannot|couldn't) (find|see|open|read)|no problem with|but a (perfect|good)|the start date is/u,
    ),
    settled: anyOf(
      /(won't|will not|not|cannot|unable to|\p{L}{2,6}n't)( be)?( going to)? (mov(e|ing)|go(ing)?|tak(e|ing)|pursu(e|ing)|proceed(ing)?|continu(e|ing))( (this|it|things|with (this|it)))? (forward|ahead|further|any further|on board)(?! (until|before|without|unless))/u,
      /(keep|keeping|leave|leaving) (things|it|everything|this) (as (they|it) (are|is)|the way (they|it) (are|is))|not in a position to|(don't|do not|can't|cannot|fail to) (really )?see (the|any|much|enough) (value|point|benefit|use|need)/u,
      /(went|gone|going|gone ahead|signed( up)?) with (?!you|your)[^.!?]{2,40} (in the end|instead|after all|eventually|this time)|(ended up|have ended up|we're) (choosing|buying|picking|going with|signing with|hiring) (?!you|your)|(signed|gone|went) with (a|one of your|another|your) (competitors?|rivals?|other \p{L}+)/u,
      /(not|\p{L}{2,6}n't)( really| currently| even)? (on|in|part of|among) (our|my|the) (radar|roadmap|plans?|agenda|cards|priorities|list)|(on hold indefinitely|(hiring|budget|spending|purchas(e|ing)) freeze|budgets? (is|are|has been|have been) frozen)|(we|i) do (all (of )?(this|that|it)|everything|this|it|that) (ourselves|on our own)|(it's|it is|that's|this is) a no (from|for|on)/u,
      /(stick(ing)?|stay(ing)?|remain(ing)?|continu(e|ing)|carry(ing)? on|keep(ing)?)( on)? (with|using) (what|our|the (one|current|existing|same|incumbent))|off the table|no longer (looking|searching|in the market|needed|need(?= (this|it|your|any)|\W*$)|relevant|required|considering|pursuing|a priority|an option)|(was|were|has|have|is)( not|n't)( been)? (selected|chosen|successful|shortlisted|retained)|rather not(?=\W*$)|(decided|going|plan|planning|chosen|prefer) to (build|do|develop|handle|make|run) (it|this|that|our own)( \p{L}+)? ?(in[ -]house|ourselves|internally|on our own)/u,
      /(not|\p{L}{2,6}n't)( (?!too )\p{L}+){0,3} (for (us|me)(?=\W*$|[,;])|what (we|i)('re| are|'m| am)? (look|need|want|after)\p{L}*|(our|my) (thing|cup of tea|kind of thing)|the target (group|audience|market)|make(s)? (any )?sense|worth (it|the)|required|(be )?need(ing)? (this|it|that|your|any)|see (it|this|that) (happening|working))|nothing for (us|me)|too (small|big|niche|early[- ]stage)( an? \p{L}+)? (for (this|that|it|something)|to need)|overkill|(don't|do not) think so(?=\W*$)|(fine|good|happy|content|satisfied) (as (we|i) (are|am)|the way (we|things) are|with (our|my|the) (current|existing|present))/u,
      /(have|has|got|'ve)( already)? (someone|somebody|people|a (guy|person|team|partner|vendor|supplier|provider)|an (agency|in-?house team)) (for|doing|who (does|handles)|to do|on) (that|this|it)|(under|in|locked in(to)?|tied (in(to)?|up in|to)) (a |an )?(\p{L}+ ){0,2}contract (with|until|till|through|for|elsewhere)|found (something|an?|it|someone)( \p{L}+)? ?(cheaper|better|else)( \p{L}+)?|cheaper (elsewhere|option|alternative|somewhere else)|(went|gone|going|go) (another|a different|the other) (way|route|direction)|decided otherwise|(decided|chose|opted|opting) (on|for|to use) (a different|another|something else|someone else)/u,
      /(cancell?ed|dropped|shelved|scrapped|killed|abandoned) (the|this|that|our) (\p{L}+ )?(project|initiative|plans?|idea|rollout|purchase)|(project|initiative|idea|deal)('s| is| was)( now)? (dead|off|cancell?ed|over)(?=\W*$|[,;])|(clos(ed|ing)( down)?|wound up|winding (up|down)|shut(ting)? down) (the|our) (business|company|shop|firm|practice|doors)|out of business|in liquidation|(boss|manager|management|board|ceo|cfo|directors?|finance|committee|partners?|husband|wife|team|they|she|he)( has| have)? (says?|said|saying) no(?=\W*$|[,;])|voted (it |this )?(down|against)|(turned|shot|knocked) (it|this) down/u,
      /(answer|it|that) (is|remains|will be)( still| again| a)? no(?=\W*$|[,;])|(already|told you|have) (said|told you)( \p{L}+)? no(?=\W*$|[,;])|(as i said|like i said|again|still),? no(?=\W*$)|(have to|going to|must|will|'ll) say no(?=\W*$|[,;]| to (this|it|you|your))|wast(e|ing) (your|my|our) time|save your (breath|time)|(no|zero|not in (the|our))( \p{L}+)? (money|budget|funds|funding)(?=\W*$| (for|left|available))/u,
      /(not|\p{L}{2,6}n't|no|never|nothing|hardly|little|cannot)(?! (sure|certain|clear|aware|only|just|need to|needed|problem|worries|rush)(?!\p{L}))( [\p{L}']+){0,4} (keen|interest(ed|ing)?|useful|value|sense|priorit(y|ies)|relevan(t|ce)|suitable|suited|applicable|worth(while)?|appetite|convinced|sold on|tempted|persuaded|money|funds|demand|what we need)(?=\W*$|[,;]| (for (us|me|this|that|it|our|a|the)|in (this|that|it|your)|of (this|that|it)|to (us|me)|at (the|this)|right now|currently|here|any ?more|from|unfortunately|thanks|thank|really))/u,
      /(go|going|gone|went|move|moving) (in )?(another|a different) direction|prefer to (stay|stick|keep|remain|continue)/u,
      /(stay|stick|remain|continue|staying|sticking)(ing)? with (?!you|your|mon|tue|wed|thu|fri|it|that|this|\d|the (plan|date|time|original|first|offer))\p{L}+|(went|gone|going) with (someone|somebody|an? (local|different|bigger|smaller|cheaper|other)|another|one of)( \p{L}+)?|('ll|will|let's) leave it(?=\W*$|[,;]| (there|for now|at that|here))/u,
      /(renewed|extended|re-?signed)( \p{L}+){0,3} with (our|the|my) (existing|current|present|incumbent)|(won't|will not|didn't|did not|refused to|refuses to|wouldn't) (approve|sign off|authori[sz]e|fund)|no longer have (this|that|the) (problem|need|issue)|budget (doesn't|does not|won't) (allow|stretch|permit|cover)/u,
      /(have|'ve got|got|use|built) our own(?=\W*$| (system|tool|solution|platform|software|process))|(can't|cannot|don't) see (us|ourselves|myself|me) (using|needing|buying)|not buying (any(thing)?|this|it|new)|(team|boss|board|partners?|colleagues|they) (didn't|did not|don't|do not) (like|want|need) (it|this|that)/u,
    ),
  },
  de: {
    bare: /nein|nö|nee|ne|nope|(ich |wir )?passen?|absage|kein (interesse|bedarf)|nichts für (uns|mich)|auf keinen fall|keinesfalls|leider nicht|lieber nicht|ohne (uns|mich)|nicht (mit|für) (uns|mich)|daumen runter|uninteressant/,
    around:
      /danke(schön)?|vielen|besten|herzlichen|dank|merci|sorry|leider|hallo|hi|guten tag|moin|aber|wirklich|für (uns|mich|den moment|dieses mal)|von uns|(unserer|meiner)seits|momentan|derzeit|aktuell|zurzeit|im moment|diesmal|sehr|schön|tut (mir|uns) leid|bedaure|bitte|das ist ein|trotzdem|dann/,
    dear: anyOf(
      /preis( \p{L}+)? zu hoch|zu (teuer|kostspielig|hochpreisig|hoher preis)|(sprengt|übersteigt|überschreitet|überzieht)( \p{L}+){0,4} (budget|rahmen|mittel|möglichkeiten)|(außerhalb|jenseits|über)( \p{L}+){0,2} (budgets?|preisvorstellung(en)?|preisrahmens?)|(können|kann)( \p{L}+){0,5} nicht leisten|preislich (nicht drin|zu hoch|nicht darstellbar)|(preise?|kosten|betrag|angebot) (ist|sind)( \p{L}+){0,3} zu hoch|nicht im budget|zu viel geld/u,
    ),
    turn: /(?<!\p{L})(deshalb|daher|darum|aber|jedoch|allerdings|außer|wenn|falls|sonst|rabatt|günstiger)(?!\p{L})|[?？]/u,
    but: /(?<!\p{L})(aber|jedoch|allerdings|außer)(?!\p{L})(?! (many |vielen |herzlichen |muchas |muito |hartelijk )?(thank|good luck|best|i appreciate|we appreciate|i wish|we wish|dank|viel erfolg|alles gute|merci|bonne|gracias|suerte|obrigad|boa sorte|grazie|in bocca|bedankt|succes))/u,
    onward: anyOf(
      /(schicken|senden|laden|rufen|mailen) sie|(vertrag|angebot) (bitte )?(schicken|senden|reicht)|reicht(?=\W*$)|rufe (ich )?(sie|dich)|machen wir gern|bereit|vor (dem \d|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|kein problem/u,
    ),
    settled: anyOf(
      /(sind|bin)( \p{L}+){0,3} mit (?!ihnen|ihrem|ihrer|euch)(\p{L}+ ){1,6}?(zufrieden|glücklich)|(belassen|lassen) (wir )?(es|alles)( \p{L}+){0,3} (beim alten|wie es ist|dabei)|uninteressant|(intern|selbst|inhouse|hausintern) (eine lösung|gelöst|umgesetzt|entwickelt)|(machen|lösen|erledigen) (wir )?(das|alles|es)( \p{L}+){0,2} (selbst|intern|inhouse)/u,
      /(kommt|kommen)( \p{L}+){0,5} nicht (in frage|infrage)|auf eis gelegt|(projekt|vorhaben|thema)( \p{L}+){0,3} (gestoppt|eingestellt|verworfen|gestorben)|(beim|für einen|zu einem|mit einem) (mitbewerber|wettbewerber|anderen anbieter)|steht( \p{L}+){0,3} nicht (auf (der|unserer) (agenda|liste)|zur debatte)|keine priorität|budgetstopp/u,
      /(bleiben|bleibe|machen weiter|arbeiten weiter)( wir)?( \p{L}+){0,2} (bei|mit) (unsere\p{L}|der bisherigen|dem bisherigen|dem, was|was wir)|vom tisch|(hat|haben) sich (\p{L}+ )?erledigt|nicht mehr (aktuell|relevant|nötig|notwendig|auf der suche|von interesse)|nicht (ausgewählt|berücksichtigt|zum zug gekommen)/u,
      /nichts für (uns|mich|unser\p{L}*)|nicht zu uns|(macht|ergibt)( \p{L}+){0,3} keinen sinn|zu (klein|groß)( \p{L}+)? (dafür|für)|nicht das,? was wir (suchen|brauchen)|nicht (die |unsere |ihre )?zielgruppe|überzeugt (uns|mich) nicht|(haben|habe)( \p{L}+){0,2} (schon|bereits) (jemanden|einen|eine|was|etwas)|gut (aufgestellt|versorgt|ausgestattet|bedient)|vertraglich gebunden|(anders|anderweitig) (entschieden|vergeben|gelöst)|etwas (günstigeres|besseres|anderes) (gefunden|gewählt)/u,
      /(chef|chefin|geschäftsführung|geschäftsleitung|vorstand|leitung|kollegen|management|gf|er|sie)( \p{L}+){0,2} (abgelehnt|nein gesagt|dagegen)|(will|möchte|wollen|möchten)( wir)? (das|es|dies) nicht(?=\W*$| (machen|kaufen|umsetzen))|(werden|kaufen)( wir)? (das|es|dies) nicht(?=\W*$| (machen|kaufen|umsetzen|weiter))|(schon|bereits|doch) (\p{L}+ )?(nein gesagt|abgesagt|abgelehnt)|verschwenden? (sie )?(ihre|deine|unsere|meine) zeit|(antwort|es) (ist|bleibt|lautet)( \p{L}+)? nein|sparen sie sich|kein(e|en)? (geld|mittel)|fehlt (uns|mir)( \p{L}+){0,2} (budget|geld)|(firma|geschäft|betrieb|unternehmen) (wird )?(geschlossen|aufgelöst|aufgegeben)|insolven\p{L}+/u,
      /(nicht|keine?[nrsm]?|nie|nichts|null|kaum|wenig)(?! (nur|sicher|problem))( [\p{L}']+){0,4} (interess\p{L}*|bedarf|nutzen|mehrwert|sinn|sinnvoll|verwendung|priorität|budget|geld|relevan[tz]|relevante?[nrs]?|nötig|notwendig|hilfreich|passend\p{L}*|überzeugt|kaufen|anforderungen)(?=\W*$|[,;]| (für (uns|mich|unser\p{L}*)|an (ihre\p{L}|dies\p{L}*|so)|in (unser|dies)\p{L}*|daran|darin|bei uns|danke|mehr))/u,
      /(sind|bin)( \p{L}+)? (schon |gut |sehr |rundum )?zufrieden(?=\W*$)|bleiben lieber|lieber (bei|beim)/u,
      /nicht das richtige|(verzichten?)( (wir|ich|darauf|dankend))*(?=\W*$)|budget (gibt (das|es) nicht her|lässt (das|es) nicht zu|reicht (dafür )?nicht)|(genehmigt|bewilligt|freigegeben)( \p{L}+)? nicht|nicht (genehmigt|bewilligt|freigegeben)/u,
      /(nutzen|verwenden|haben|benutzen)( \p{L}+){0,2} (ein |eine |einen )?(anderes|andere|anderen|eigenes|eigene) (system|tool|lösung|programm|software|anbieter)/u,
    ),
  },
  fr: {
    bare: /non|nan|pas (pour|avec) (nous|moi)|pas intéressée?s?|sans (façon|moi|nous)|je passe( mon tour)?|(on passe|nous passons)( notre tour)?|je décline|négatif|(pas|hors de) question|certainement pas|surtout pas/,
    around:
      /merci|bien|beaucoup|désolée?s?|navrée?s?|bonjour|bonsoir|salut|malheureusement|mais|pour (nous|moi|l'instant|le moment|cette fois)|de (notre|mon) côté|c'est( un)?|ce sera|vraiment|quand même/,
    dear: anyOf(
      /trop (cher|chère|chers|chères|onéreux|onéreuse|coûteux|coûteuse|élevée?s?)|hors (de )?(notre |mon |nos )?budgets?|(dépass|excèd|explos)(e|ent)( \p{L}+){0,3} (budgets?|moyens|enveloppe)|au-(dessus|delà) de (notre|nos|mon|mes) (budgets?|moyens)|pas (les moyens|le budget|dans (notre|nos|mon|mes) (budgets?|moyens|prix))/u,
    ),
    turn: /(?<!\p{L})(c'est pourquoi|donc|d'où|mais|cependant|toutefois|sauf|si|sinon|remise|moins cher)(?!\p{L})|[?？]/u,
    but: /(?<!\p{L})(mais|cependant|toutefois|sauf)(?!\p{L})(?! (many |vielen |herzlichen |muchas |muito |hartelijk )?(thank|good luck|best|i appreciate|we appreciate|i wish|we wish|dank|viel erfolg|alles gute|merci|bonne|gracias|suerte|obrigad|boa sorte|grazie|in bocca|bedankt|succes))/u,
    onward: anyOf(
      /envoyez|envoie(-|\s)|appelez|juste (des|les|le|la|un|une)|signons|prêts? à|pas (encore )?reçu|pas de (souci|problème)|avant (le \d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u,
    ),
    settled: anyOf(
      /pass(e|ons) (notre|mon|son) tour|(avons|ai|a) (décidé|choisi) de (ne (pas|rien)|rester|garder|conserver)|pas (dans|une de) (nos|notre|mes) (priorités?|projets|plans)|(satisfaits?|satisfaites?|contents?|contentes?) (de|avec|par) (notre|nos|ce que|la solution|le prestataire|l'outil)|(projet|sujet)( \p{L}+){0,3} (abandonné|annulé|enterré|gelé|mis en (pause|suspens|stand-?by))|(faisons|gérons|traitons)( \p{L}+){0,2} (en interne|nous-mêmes)|(ne|n')[^.!?]{0,20}(retenons|retiendrons|poursuivrons|poursuivons|irons|avons) pas (votre|plus loin|retenu|cette|la|ce)/u,
      /(rest|continu|gard|conserv)(e|ons|erons|erai)( \p{L}+)?( avec| sur| chez)? (notre|nos|ce que (nous|j')|la solution actuelle|l'outil actuel|le prestataire actuel|le fournisseur actuel)|plus d'actualité|(n'a|n'ont) pas été (retenu|sélectionné|choisi)\p{L}*|n'(avons|ai) plus besoin|abandonn(é|ons)/u,
      /(ce n'est|c'est|est) pas (fait )?(pour|adapté à) (nous|moi)|ne (nous|me) (correspond|convient|convainc|sert|parle) pas|(pas|aucun) (de )?sens pour|trop petit(e?s)?|(bien|déjà) équipée?s?|(avons|ai) (déjà )?(ce qu'il (nous )?faut|quelqu'un)|(trouvé|choisi|pris|signé)( \p{L}+)? (moins cher|mieux|ailleurs|autre chose|un concurrent)|(direction|patron|patronne|chef|comité|conseil|associés?|hiérarchie)( \p{L}+)? ((a|ont) (refusé|dit non|rejeté)|ne veut pas)|c'est (toujours )?non(?=\W*$)|(déjà|toujours) dit (que )?non|la réponse est (toujours )?non|perd\p{L}* (votre|notre|mon) temps|hors de prix|(pas|plus) (d'argent|de budget|les fonds)|ne donn(ons|erons|e|erai) pas suite|sous contrat (avec|jusqu)/u,
      /(pas|plus|aucune?|jamais|sans|guère|rien)( [\p{L}']+){0,2} ((l'|d'|de |un |une |le |la |très |vraiment |pour nous )*(intérêt|intéress\p{L}*|besoins?|utilité|utiles?|valeur|sens|priorit(é|és|aire)|pertinente?s?|adaptée?s?|convaincue?s?|nécessaire|argent|moyens))(?=\W*$|[,;]| (pour (nous|moi|notre)|par (votre|cette|ce)|de (votre|cette|ça)|chez nous|à ce|merci))/u,
      /préfér\p{L}+ (rester|garder|conserver|continuer)/u,
      /pas ce (que|qu') ?(nous|je|on|il)? ?(cherch|recherch|voul|faut)\p{L}*|(on|nous|j')( a|avons|ai) déjà (une?|quelqu'un|ce)|budget ne (le |nous )?(le )?permet pas|n'a pas (validé|approuvé)/u,
      /(utilis|avons|a)(e|ons|)? (un |une |notre )(autre|propre) (système|outil|solution|logiciel|prestataire)/u,
    ),
  },
  es: {
    bare: /no|nop|para nada|paso|pasamos|negativo|no es para (nosotros|nosotras|mí)|sin interés|no interesa|ni hablar|de ninguna manera|(por supuesto|claro) que no|mejor no|creo que no/,
    around:
      /(muchas |mil )?gracias|lo (siento|sentimos|lamento)|perdón|perdona|disculpe|hola|buen(os|as) (días|tardes)|buenas|pero|por (ahora|el momento)|de momento|esta vez|lamentablemente|desafortunadamente|es un|igualmente|de todas formas|de verdad|para (nosotros|mí)/,
    dear: anyOf(
      /no podemos permit\p{L}+|(demasiad[oa]|muy|excesivamente) (car[oa]s?|costos[oa]s?)|car[oa]s? para (nosotros|nosotras|mí|nuestr\p{L}+)|(fuera|por encima|más allá) de( lo que| nuestro| mi| nuestras?|l)? ?(presupuesto|alcance|posibilidades|podemos pagar)|(se )?(nos )?(sale|escapa|va) de(l| nuestro| mi| la)? ?(presupuesto|precio|madre)|(supera|excede)( \p{L}+)? presupuesto|no (nos )?(lo )?(podemos|puedo) (permitir|pagar|costear|asumir)\p{L}*|precio( es| nos parece| está)? (demasiado|muy) (alto|elevado)/u,
    ),
    turn: /(?<!\p{L})(por eso|por lo que|pero|sin embargo|salvo|si|aunque|descuento|más barato)(?!\p{L})|[?？¿]/u,
    but: /(?<!\p{L})(pero|sin embargo|aunque)(?!\p{L})(?! (many |vielen |herzlichen |muchas |muito |hartelijk )?(thank|good luck|best|i appreciate|we appreciate|i wish|we wish|dank|viel erfolg|alles gute|merci|bonne|gracias|suerte|obrigad|boa sorte|grazie|in bocca|bedankt|succes))/u,
    onward: anyOf(
      /envíe(me|nos)?|envía(me|nos)?|mande(me|nos)?|mánd\p{L}+|ll[áa]m[ea](me|nos)|solo (las|los|la|el|un|una)|firmamos|listos para|hay problema|no he recibido|antes de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/u,
    ),
    settled: anyOf(
      /(lo )?(descartamos|descarto|hemos descartado|dejamos (estar|pasar|aparcado))|no (seguimos|seguiremos|continuaremos|continuamos|avanzaremos|vamos a seguir)( adelante| con)?|no (está|entra) (en|entre|dentro de) (nuestros|nuestras|mis) (planes|prioridades)|(estamos|estoy)( \p{L}+){0,2} (content[oa]s?|satisfech[oa]s?) con (?!usted|su |tu |vuestr)|lo (hacemos|gestionamos) (nosotros|internamente|en casa)|proyecto (se ha |ha sido |está )?(cancelado|parado|congelado|aparcado|descartado)/u,
      /(nos quedamos|me quedo|seguimos|seguiremos|continuamos|continuaremos) con (lo que|nuestr\p{L}|el (actual|mismo|proveedor)|la (actual|misma))|ya no (nos )?(hace falta|lo necesitamos|es necesario|buscamos|estamos buscando)|no ha sido (seleccionad|elegid)[oa]|(se ha|ha sido) (cancelado|descartado)( el proyecto)?/u,
      /no (lo vemos|(nos|me) (convence|sirve|cuadra|conviene)|es lo que (buscamos|busco|necesitamos)|tiene sentido|merece la pena)|demasiado pequeñ[oa]s|(encontrado|encontramos|conseguido) algo( \p{L}+)? ?(más barat[oa]|mejor)|(dirección|jef[ea]|junta|comité|soci[oa]|director|directora)( \p{L}+)? ((ha dicho|dijo|dice) que no|lo ha rechazado|no quiere)|ya (le |te |os )?(dije|he dicho|dijimos) que no|perdiendo (el|su|tu) tiempo|la respuesta (es|sigue siendo) (que )?no|(es|resulta) car[oa](?=\W*$)|tampoco lo será|cerr(ado|amos|ando) (la empresa|el negocio)/u,
      /(no|sin|ningún|ninguna|tampoco)( [\p{L}']+){0,4} (interés|interes\p{L}+|necesi\p{L}+|utilidad|útil|valor|sentido|prioridad|dinero|relevante|encaj\p{L}+|convenc\p{L}+|adelante|contratar)(?=\W*$|[,;]| (para (nosotros|mí|nuestr\p{L}+)|en (est\p{L}+|su|tu|ello)|por su|gracias|ahora|por (ahora|el momento)))/u,
      /prefer\p{L}+ (seguir|quedar\p{L}*|mantener|continuar) (con|como)/u,
      /no es (adecuad[oa]|apt[oa]|lo (nuestro|adecuado)) ?(para)?|presupuesto no (nos )?(lo )?(permite|alcanza|da)|no (lo )?(han|ha) aprobado/u,
      /(usamos|utilizamos|tenemos) (otr[oa]|nuestr[oa] propi[oa]) (sistema|herramienta|solución|programa|proveedor)/u,
    ),
  },
  pt: {
    bare: /não|nao|passo|passamos|negativo|não é para (nós|mim)|sem interesse|dispenso|dispensamos|nem pensar|de (jeito|modo) (nenhum|algum)|claro que não|melhor não|acho que não/,
    around:
      /(muito )?obrigad[oa]|agradeço|desculpe|lamento|lamentamos|olá|oi|bom dia|boa tarde|mas|por (agora|enquanto)|de momento|no momento|desta vez|infelizmente|é um|para (já|nós|mim)|mesmo assim|sinto muito/,
    dear: anyOf(
      /(muito|demasiado|demasiadamente) (car[oa]s?|dispendios[oa]s?)|car[oa]s? (demais|de mais|para (nós|mim|noss\p{L}+))|(fora|acima|além) d[oae]( noss[oa]| meu)? ?(orçamento|alcance|possibilidades)|(ultrapassa|excede|estoura)( \p{L}+){0,2} orçamento|não (podemos|conseguimos|posso|consigo) (pagar|suportar|comportar|bancar)|preço( é| está)? (muito|demasiado) (alto|elevado)|não cabe no (nosso |meu )?orçamento/u,
    ),
    turn: /(?<!\p{L})(por isso|mas|porém|contudo|salvo|se|caso|desconto|mais barato)(?!\p{L})|[?？]/u,
    but: /(?<!\p{L})(mas|porém|contudo)(?!\p{L})(?! (many |vielen |herzlichen |muchas |muito |hartelijk )?(thank|good luck|best|i appreciate|we appreciate|i wish|we wish|dank|viel erfolg|alles gute|merci|bonne|gracias|suerte|obrigad|boa sorte|grazie|in bocca|bedankt|succes))/u,
    onward: anyOf(
      /envie(-me|-nos)?|mande(-me|-nos)?|ligue(-me|-nos)|apenas (as|os|a|o)|assinamos|prontos para|não é (um )?problema|não receb\p{L}+/u,
    ),
    settled: anyOf(
      /não (vamos|iremos) (avançar|prosseguir|seguir|continuar)|não (avançaremos|prosseguiremos|seguiremos)|descartamos|não está (nos|nas|entre (os|as)) (nossos|nossas|meus|minhas) (planos|prioridades)|(fazemos|tratamos)( \p{L}+){0,2} internamente|(estamos|estou)( \p{L}+){0,2} (satisfeit[oa]s?|content[oa]s?|bem servidos) com (?!você|a sua|o seu|a vossa|o vosso)|projet?o (foi |está )?(cancelado|suspenso|parado|congelado)/u,
      /(vamos )?(ficar|ficamos|continuar|continuamos|manter|mantemos|seguir|seguimos)( com)? (o que (já )?temos|o (nosso|atual|mesmo)|a (nossa|atual|mesma))|já não (precisamos|é necessário|procuramos|estamos à procura)|não foi (selecionad|escolhid)[oa]/u,
      /não (nos|me) (convence|serve|convém)|não é (o que|aquilo que) (procuramos|precisamos)|não faz sentido|(demasiado|muito) pequen[oa]s|(encontr|arranj)(ámos|amos) (mais barato|algo|outr[oa]|melhor)|(direção|diretoria|chefe|administração|conselho|sócio)( \p{L}+)? (recusou|rejeitou|disse (que )?não|não quer)|já (lhe |te )?(disse|dissemos) que não|perder (o )?(seu|teu|meu) tempo|não há (verba|dinheiro|orçamento)|(é|fica) car[oa](?=\W*$)|a resposta é não/u,
      /(não|sem|nenhuma?)( [\p{L}']+){0,4} (interess\p{L}+|necessi\p{L}+|utilidade|útil|valor|sentido|prioridade|verba|dinheiro|relevante|convenc\p{L}+|avançar|prosseguir)(?=\W*$|[,;]| (para (nós|mim|noss\p{L}+)|n[ae]st[ae]|na sua|em (avançar|seguir)|por (agora|enquanto)|de momento|obrigad[oa]))/u,
      /prefer\p{L}+ (ficar|manter|continuar)/u,
      /não é (adequad[oa]|indicad[oa]) (para|ao)|orçamento não (o |nos )?(permite|chega|dá)|não (foi aprovado|aprovaram)/u,
      /(usamos|utilizamos|temos) ((um |uma )?outr[oa]|(o nosso|a nossa) própri[oa]) (sistema|ferramenta|solução|programa|fornecedor)/u,
    ),
  },
  it: {
    bare: /no|passo|passiamo|negativo|non (fa|è) per (noi|me)|niente da fare|(assolutamente|certamente|decisamente) no|neanche per sogno|lasciamo (perdere|stare)|meglio di no|direi di no|non interessa/,
    around:
      /(molte |mille )?grazie( mille)?|(mi|ci) (dispiace|spiace)|spiacent[ei]|scusi|purtroppo|buongiorno|buonasera|salve|ciao|ma|per (ora|noi|me|il momento|adesso|questa volta)|al momento|questa volta|è un|comunque|lo stesso|davvero/,
    dear: anyOf(
      /costa troppo|(troppo|eccessivamente) (car[oaie]|costos[oaie]|elevat[oaie]|alt[oaie])|molto car[oaie]|fuori (dal nostro |dal mio |dal |dalla nostra |dalle nostre )?(budget|portata|possibilità)|(supera|eccede|sfora)( il)?( nostro)? budget|(al di sopra|oltre) (il|del|delle) (nostr[oe] )?(budget|possibilità)|non (ce lo |me lo |possiamo |posso )*(possiamo |posso )?permett\p{L}+/u,
    ),
    turn: /(?<!\p{L})(per questo|perciò|quindi|ma|però|tuttavia|salvo|se|a meno che|sconto)(?!\p{L})|[?？]/u,
    but: /(?<!\p{L})(ma|però|tuttavia)(?!\p{L})(?! (many |vielen |herzlichen |muchas |muito |hartelijk )?(thank|good luck|best|i appreciate|we appreciate|i wish|we wish|dank|viel erfolg|alles gute|merci|bonne|gracias|suerte|obrigad|boa sorte|grazie|in bocca|bedankt|succes))/u,
    onward: anyOf(
      /mand(i|a|ate)(mi|ci)?|invi(i|a|ate)(mi|ci)?|chiam(i|a|ate)(mi|ci)|solo (le|i|la|il|un|una)|firmiamo|pronti a|non ho ricevuto|non è un problema/u,
    ),
    settled: anyOf(
      /lasci(amo|o) (perdere|stare)|non (è|rientra) (nei|tra i|tra le|nelle) (nostr[ie]|miei|mie) (piani|priorità)|(siamo|sono)( \p{L}+){0,2} (soddisfatt[oaie]|content[oaie]) (di quello|di ciò|del nostro|della nostra|dell'attuale|con il nostro|con la nostra)|facciamo (già )?(tutto )?(internamente|in casa|da soli)|progetto (è stato )?(annullato|sospeso|accantonato|bloccato)|non (andremo|andiamo|proseguiamo|proseguiremo|procediamo) (avanti|oltre)?/u,
      /(restiamo|rimaniamo|continuiamo|proseguiamo|teniamo|restiamo fedeli)( con| a)? (quello che|(il|la|al|alla) (nostr[oa]|fornitore|soluzione|partner))( \p{L}+)?|non (ci )?(serve|occorre) più|non è stat[oa] (selezionat|scelt)[oa]|non (siamo|stiamo) più (alla ricerca|cercando)/u,
      /non (ci|mi) (convince|serve|conviene)|non è (quello|ciò) che (cerchiamo|cerco|ci serve)|non ha senso|troppo piccol[oi]|(trovato|preso|scelto) (di meglio|qualcosa di (più economico|meglio)|altro)|(direzione|capo|titolare|consiglio|socio|direttore|direttrice)( \p{L}+)? (ha detto (di )?no|ha rifiutato|ha bocciato|non vuole)|(già|ho)( \p{L}+)? detto (di )?no|perdendo (il suo |il tuo )?tempo|non c'è (budget|denaro)|progetto( \p{L}+)? (saltato|morto)|la risposta è no/u,
      /(non|senza|nessuna?)( [\p{L}']+){0,4} (interess\p{L}+|bisogno|utilità|utile|valore|senso|priorità|budget|soldi|rilevante|convin\p{L}+|necessari[oa]|necessità|procedere|avanti)(?=\W*$|[,;]| (per (noi|me|il momento|ora)|a(lla)? (vostra|sua|questa)|in quest\p{L}+|al momento|grazie))/u,
      /prefer\p{L}+ (restare|rimanere|tenere|continuare)/u,
      /non è (adatt[oa]|indicat[oa]|giust[oa]) (a|per) (noi|me)|budget non (ce )?(lo )?(permette|consente)|non (hanno|ha) approvato/u,
      /(usiamo|utilizziamo|abbiamo) (un altro|un'altra|il nostro|un nostro) (sistema|strumento|soluzione|programma|software)/u,
    ),
  },
  nl: {
    bare: /nee|neen|nope|(ik )?pas|(wij |we )?passen|(niets|niks) voor (ons|mij)|geen (interesse|behoefte)|liever niet|zonder (ons|mij)|(absoluut|zeker|helaas|toch maar) niet|duim omlaag/,
    around:
      /dank( (je|u))?( wel)?|bedankt|hartelijk|sorry|helaas|hallo|hoi|dag|goedemorgen|maar|voor (ons|mij|nu)|op dit moment|momenteel|(deze|dit) keer|het is een|toch|echt/,
    dear: anyOf(
      /kost(en)? te veel|te (duur|prijzig|kostbaar|hoog geprijsd)|(buiten|boven)( (ons|het|mijn))? budget|(kunnen|kan)( \p{L}+){0,4} niet (betalen|veroorloven)|(valt|past)( \p{L}+){0,4} (niet (in|binnen) (ons|het|mijn) budget)|(prijs|kosten) (is|zijn)( \p{L}+){0,2} te hoog|te veel geld/u,
    ),
    turn: /(?<!\p{L})(daarom|dus|maar|echter|tenzij|als|mits|korting|goedkoper)(?!\p{L})|[?？]/u,
    but: /(?<!\p{L})(maar|echter|tenzij)(?!\p{L})(?! (many |vielen |herzlichen |muchas |muito |hartelijk )?(thank|good luck|best|i appreciate|we appreciate|i wish|we wish|dank|viel erfolg|alles gute|merci|bonne|gracias|suerte|obrigad|boa sorte|grazie|in bocca|bedankt|succes))/u,
    onward: anyOf(
      /stuur|bel (me|mij|maar)|alleen (de|het|een)|tekenen|klaar om|niet ontvangen|geen probleem/u,
    ),
    settled: anyOf(
      /(laten|laat) (we |ik )?(het|dit)( \p{L}+){0,2} (zitten|lopen|schieten|rusten|hierbij)|(zijn|ben)( \p{L}+){0,2} tevreden (met|over) (?!u|je|jullie|uw)|doen (we |wij )?(het|dit|alles)( \p{L}+)? (zelf|intern)|gaan (we |wij |hier |er )*niet (mee )?(verder|door|mee door)|staat niet op (onze|de|het) (agenda|planning|lijst)|geen prioriteit|project (is |staat )?(gestopt|stil|geannuleerd|on hold)|(zijn|ben) (al|reeds) (goed )?voorzien/u,
      /(blijven|blijf|houden|gaan verder)( \p{L}+)? (bij|met) (onze|ons|de huidige|het huidige|wat we)|houden het bij|van de baan|niet (meer|langer) (nodig|relevant|aan de orde|op zoek)|niet (geselecteerd|uitgekozen)|(zelf|intern) (te )?(bouwen|doen|ontwikkelen)/u,
      /past niet bij (ons|mij)|(spreekt|overtuigt) (ons|me|mij) niet|te klein|niet wat (we|wij|ik) (zoek|nodig)\p{L}*|iets (goedkopers|beters|anders) (gevonden|gekozen)|(directie|baas|bestuur|leidinggevende|management)( \p{L}+)? (nee gezegd|afgewezen|(wil|willen) (het|dit) niet)|(heb|al)( \p{L}+)? nee gezegd|verspil\p{L}* (uw|je|mijn) tijd|gaat niet door|geen (belangstelling|geld)|doen (we|wij) (zelf|intern)|het antwoord is nee|(hebben|heb) (hiervoor |daar )?al iemand/u,
      /(niet|geen|nooit|niets|weinig)(?! (alleen|zeker|probleem))( [\p{L}']+){0,4} (interesse|geïnteresseerd|interessant|behoefte|nodig|nut|nuttig|meerwaarde|waarde|zin|prioriteit|budget|geld|relevant|overtuigd|gebruik( van)?|iets voor (ons|mij))(?=\W*$|[,;]| (voor (ons|mij)|in (dit|uw|jullie)|aan|op dit moment|bedankt|meer))/u,
      /(blijven|houden) liever|liever bij/u,
      /niet (geschikt|het juiste|de juiste oplossing) voor|budget laat (dit|het) niet toe|niet goedgekeurd/u,
      /(gebruiken|hebben) (een |al een )?(ander|eigen) (systeem|pakket|oplossing|programma|tool)/u,
    ),
  },
  ja: {
    bare: /いいえ|いえ|いや|結構です|けっこうです|無理です|不要です|(ご)?遠慮(します|いたします|しておきます|させていただきます)|パス(します|で)?|お断り(します|いたします)|見送ります|必要(ありません|ないです)|いりません|興味(ない|なし|ありません)(です)?/,
    around:
      /ありがとうございます(が)?|申し訳(ありません|ございません|ない)(です)?(が)?|すみません(が)?|今回は|残念ながら|せっかくですが|弊社(に)?は/,
    dear: /高すぎ|高額すぎ|(値段|価格|費用|料金)(が|は|面)[^。]{0,8}(高[いくす]|合わ|合い)|予算(が|に|を|と)[^。]{0,8}(合[わい]|超え|オーバー|足り)|予算(外|オーバー)/u,
    turn: /ので|ため|が、|けれど|ただ|もし|割引|値引|[?？]/u,
    but: /(です|ます|せん)が、|ただし/u,
    onward: /お送り(ください|下さい)|送って(ください|下さい)|お送りいただ|問題ありません/u,
    settled:
      /優先(順位|度)?(が|は)(低|高くな)|(現状|今の(サービス|システム|業者|もの))(に|で)(満足|十分)|自社で(行って|対応して|開発して|まかなって)|導入(の|する)?(予定|計画)(は|が)(ありません|ございません)|導入しないこと|必要(は|が)?ございません|他社に(決め|決ま|お願い)|お断り(いた|致|さ)|ご縁がな|見合わせ|採用(には)?(至り|至ら)|(現在|現状|今|既存)の(システム|サービス|業者|体制|もの|ツール)[^。]{0,8}(十分|満足|継続)|対象外|(高い|予算|費用)[^。]{0,8}(難し|厳し)|(契約|導入)済み|(ご)?希望に(添え|沿え)ません|(他|別)の(サービス|会社|業者|ツール|製品|システム)[^。]{0,6}(利用|使用|導入|契約|使って)|特に必要と/u,
  },
};

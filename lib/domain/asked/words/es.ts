import { anyOf } from '../../mail/words/mail-words';
import type { AskedWords } from './asked-words';

const time =
  /(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|mañana|pasado mañana|hoy|(?:la )?(?:próxima semana|semana que viene|semana próxima)|esta semana|a las? \d{1,2}(?::\d\d)?|\d{1,2}:\d\d|(?:el )?\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|por la (?:mañana|tarde)/
    .source;
const later =
  /(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|primavera|verano|otoño|invierno|un(?:as|os) (?:semanas|meses)|(?:dos|tres|cuatro|seis|\d+) (?:semanas|meses)|las (?:vacaciones|fiestas)|el verano|el (?:próximo (?:año|mes|trimestre)|año que viene|mes que viene|año próximo)|próximo (?:año|mes|trimestre)|navidad|fin de año|más adelante|más tarde)/
    .source;

export const es: AskedWords = {
  meeting: anyOf(
    /(?:podría|podrías|podríamos|podemos|puede|puedes|pueden|podrían)[^.?!]{0,40}(?:enseñar|mostrar|presentar|llamar|hablar|reunir|agendar|ver (?:cómo|una)|hacer una (?:demo|demostración)|organizar|conversar|explicar por teléfono)\p{L}*/u,
    /(?:una|la|su|tu|pedir|solicitar|agendar|de una|ver una) (?:[\p{L}-]+ )?(?:demo|demostración|presentación|videollamada)/u,
    /(?:una|la|agendar una|concertar una|programar una|tener una) (?:[\p{L}-]+ )?(?:llamada|reunión|cita|charla|conversación)/u,
    /(?:llámeme|llámenos|llámame|llámanos|me (?:llama|llaman|llamen|puede llamar))|que me llamen/,
    /(?:me gustaría|nos gustaría|quisiera|quisiéramos|quiero|queremos|me interesa|nos interesa|encantad[oa] de)[^.?!]{0,40}(?:hablar|reunirnos|conversar|ver(?:lo)? (?:cómo|en|una)|conocer(?:lo|los|les)? (?:en|por)|una (?:demo|demostración|llamada|reunión)|que (?:me|nos) (?:enseñ|muestr|llam)\p{L}+)/u,
    /(?:ver|enseñar|mostrar)(?:me|nos)? cómo (?:funciona|sería|es)/,
    /(?:podéis|podríais|pueden|podrían)[^.?!]{0,40}(?:enseñ|mostr|llam|explic|present)\p{L}*|(?:en directo|en vivo|en persona)/u,
  ),
  price: anyOf(
    /(?:por|en) cuánto|cuánto (?:nos|me|se|habría) (?:\p{L}+ )?(?:sal|cost|cobr|pag)\p{L}*/u,
    /cuánto (?:cuesta|cuestan|vale|valen|sale|costaría|sería|cobran|es)|(?:qué|cuál|cuáles)(?: (?:es|son|sería))?[^.?!]{0,20}(?:precios?|tarifas?|costes?|costos?)/,
    /(?:precios?|tarifas?|costes?|costos?|presupuesto|cotización|lista de precios|descuentos?)(?! (?:es|son|está|están) (?:muy|demasiado))|por (?:usuario|licencia|mes)/,
  ),
  information: anyOf(
    /(?:más|mayor|alguna|algo de) (?:información|info|detalles?|datos|documentación)|(?:documentación|folleto|ficha técnica|catálogo|caso de éxito|casos de éxito|referencias|dossier)|saber más|conocer más/,
    /(?:enviar|mandar|enviarme|mandarme|enviarnos|mandarnos|compartir|pasar)[^.?!]{0,40}(?:información|info|documentación|documentos?|enlace|ejemplos?|detalles|material)/,
  ),
  date: anyOf(
    new RegExp(
      `(?<!(?:enviar|mandar|necesito)[^.?!]{0,40})(?:viene bien|va bien|vendría|iría|puedo|podría|podríamos|podemos|disponible|libre|tal vez|qué tal|le parece|te parece|mejor|prefiero|cambiar|mover|aplazar|posponer|retrasar|hablar|llamar|vernos|quedamos)[^.?!]{0,60}(?<!(?:antes|desde|hasta)(?: del?| el)? )(?:${time})`,
    ),
    new RegExp(
      `(?:${time})[^.?!]{0,40}(?:viene (?:bien|perfecto|genial|mejor)|va (?:bien|perfecto|mejor)|vendría|iría|me encaja|me vale|está bien|es (?:posible|perfecto)|sería|disponible|libre|puedo)`,
    ),
    /(?:cuándo|a qué hora|qué día|qué días|qué horas?)[^.?!]{0,40}(?:disponib\p{L}+|libre|hablar|llamar|bien|podemos|podríamos|puede|podría|tiene|tienen)/u,
    /(?:su|tu|otra|otro|otras|otros|alguna|nuevas?|qué) (?:disponibilidad|fecha|fechas|hora|horas|hueco|huecos|horario|horarios|día)|(?:cambiar|aplazar|mover|posponer|reprogramar|cancelar)[^.?!]{0,20}(?:cita|reunión|llamada)/,
  ),
  objection: anyOf(
    /(?:demasiado|muy|algo) (?:caro|cara|caros|costoso|complejo|complicado|alto|elevado|grande|arriesgado|largo)|(?:fuera|por encima|se sale) de(?:l| nuestro) presupuesto|se (?:nos|me) (?:va|sale|escapa) de(?:l)? presupuesto|supera (?:nuestro|el) presupuesto/,
    /(?:no (?:tenemos|hay|contamos con)|sin|falta de|nos falta) (?:el |la |suficientes? )?(?:presupuesto|recursos|dinero|personal|gente|capacidad)/,
    /ya (?:usamos|tenemos|trabajamos|utilizamos|contamos|estamos|hemos contratado)|(?:contentos|satisfechos) con|(?:otro|actual) (?:proveedor|sistema|herramienta|solución)|competencia|más barato/,
    /no (?:estoy|estamos|me|nos)[^.?!]{0,15}(?:convencid[oa]s?|segur[oa]s?|convence|clar[oa]|justificar)|(?:dudas? (?:sobre|de|con)|tengo (?:mis )?dudas|preocupa|preocupación|escéptic[oa]s?|reservas|miedo)/,
    /no (?:veo|vemos) (?:el|la|cómo|por qué|qué|para qué)|por qué (?:deberíamos|debería|elegir)|(?:mi|nuestro) (?:jefe|equipo|director)[^.?!]{0,20}(?:no|en contra)/,
    /(?:malas? experiencias?|no creo que[^.?!]{0,50}(?:us|utilic|funcion|sirv|mejor)\p{L}*|no (?:nos|me) hace falta|no lo necesitamos)/u,
  ),
  'somebody-else': anyOf(
    /no (?:soy|es) (?:yo )?(?:la|el) (?:persona|contacto|responsable|indicad[oa]|adecuad[oa])|(?:persona|contacto|dirección|departamento) (?:equivocad[oa]|incorrect[oa])/,
    /no (?:es|está en) (?:de )?mi (?:área|departamento|ámbito|responsabilidad|decisión|tema)|no (?:llevo|me encargo|soy responsable|me ocupo|me corresponde)|ya no (?:llevo|me encargo|trabajo)/,
    /(?:contacte|contacta|hable|habla|escriba|escríbale|escribe|diríjase|consulte|póngase en contacto|ponte en contacto|pregunte)(?: directamente| mejor| usted)? (?:con|a|al) (?:mi|nuestr[oa]|la|el|mis|\p{L}+)/u,
    /(?:compañer[oa]|colega|jef[ea]|responsable|departamento|director[a]?)[^.?!]{0,30}(?:se encarga|es quien|lleva (?:este|estos|el|esto)|decide|se ocupa)|(?:se encarga|lo lleva|lo decide) (?:mi|nuestr[oa]|el|la|\p{L}+)/u,
    /(?:reenviado|reenvío|pasado (?:su|tu|el|este)|paso (?:su|tu|el|este)|en copia|copio a|añado a)/,
    /(?:cambiado|cambié) de (?:puesto|departamento|empresa|área)|ahora (?:lo|la) (?:lleva|gestiona|ve)|mi (?:sucesora?|sustitut[oa])/u,
  ),
  'not-now': anyOf(
    /(?:ahora|por ahora|de momento|por el momento|actualmente|en este momento|este año|este trimestre|ahora mismo)[^.?!]{0,30}(?:no|ningún|nada)(?! (?:estoy|estamos|me|nos) (?:convencid|segur|clar))|(?:no|todavía no|aún no)[^.?!]{0,25}(?:ahora|de momento|por el momento|por ahora|este año|este trimestre|actualmente)/,
    new RegExp(
      `(?:escríb\\p{L}+|escriba|llám\\p{L}+|llame|contact\\p{L}+|habl\\p{L}+|retom\\p{L}+|vuelv\\p{L}+|volv\\p{L}+|quizás?|tal vez|mejor|recuérd\\p{L}+|inténtel\\p{L}+|no antes de|de nuevo|otra vez)[^.?!]{0,30}(?:en|a|después de|tras|dentro de|para|pasad[oa]s?|hacia|a partir de|hasta)?(?: el| la| los| las)? ?${later}`,
      'u',
    ),
    /(?:mal|no es (?:el|un) (?:buen|mejor)) momento|demasiado pronto|muy pronto|(?:hasta arriba|desbordad[oa]s?|muy ocupad[oa]s?|muy liad[oa]s?)|no (?:tengo|tenemos) tiempo|(?:en pausa|congelad[oa]s?|parad[oa] (?:hasta|por))|en otra ocasión/,
    /(?:cerrado|agotado|gastado|comprometido)[^.?!]{0,20}presupuesto|presupuesto[^.?!]{0,25}(?:cerrado|agotado|gastado|comprometido)/,
  ),
  unless:
    /gracias por (?:la|su|tu|esta) (?:[\p{L}]+ )?(?:demo|demostración|llamada|reunión|presentación|charla)|(?:después de|tras|desde|en) (?:la|nuestra|su) (?:demo|demostración|llamada|reunión)|(?:no|sin) (?:necesito |necesitamos |hace falta |quiero |necesidad de )?(?:una? )?(?:demo|demostración|llamada|reunión|cita)|en lugar de|en vez de|antes de|^\W*(?:y )?(?:si|después|luego|entonces|en ese caso)(?!\p{L})(?! (?:puede|me))/u,
};

import { anyOf, type MailWords } from './mail-words';

/** What Spanish mail is made of, by what it means for a follow-up. */
export const es: MailWords = {
  away: /(?<!\p{L})(estoy|estamos|me encuentro|nos encontramos|nuestra oficina está)([^.!?\n]|(?<=\d)\.){0,40}(fuera de (la |mi )?(oficina|despacho)|de vacaciones|ausentes?|de (baja|permiso|viaje)|cerrad[ao]s?)|no (estoy|estaré|estamos|estaremos) en la oficina|(no tengo|sin) acceso (a|al) (mi |mis )?(correo|e-?mail|mensajes)|actualmente (fuera de|ausente|de vacaciones)|(?<!\p{L})(nuestr[oa]s?|la|el) (oficinas?|empresa|tienda|despacho|equipo) (está|permanecerá|estará)n?([^.!?\n]|(?<=\d)\.){0,40}cerrad[ao]s?|(?<!\p{L})(estoy|me encuentro)( \p{L}+)? (de|en) (baja|excedencia|un (viaje|congreso|curso|evento)|viaje de trabajo|formación)|no (leo|consulto|reviso|estoy leyendo) (mi |el )?(correo|e-?mails?)|(?<=^\W*([\p{L} ]{2,20}[,!.]\s*)?)(actualmente )?(fuera de (la )?oficina|de vacaciones|ausente|de baja|de viaje) (hasta|del|desde)(?!\p{L})/u,
  willBeAway:
    /(?<!\p{L})(estaré|estaremos)([^.!?\n]|(?<=\d)\.){0,40}(fuera|de vacaciones|ausentes?|de viaje|cerrados?)/u,
  back: /(?<!\p{L})(hasta|vuelvo|volveré|regreso|regresaré|de vuelta|a partir del|vuelta|me reincorpor)|reabri\p{L}+|reapertura|(respond|contest)\p{L}+ mañana|(respond|contest)\p{L}* mañana/u,
  instead:
    /urgen|contact(e|ar|en) (con|a)|póngase en contacto|diríjase|escriba a|acceso (limitado|restringido)|sin acceso|mi ausencia/u,
  later: /responderé|contestaré|atenderé|a mi (regreso|vuelta)|cuando (regrese|vuelva)/u,
  thanks: /gracias por (su|tu|el|contactar|escribir|ponerse)/u,
  human:
    /[?¿]|(?<!\p{L})(sí[, ]|claro|hablemos|hablamos|(me|nos) interesa|interesad[oa]|podemos|puedes|(me|nos) (va|viene) bien|perfecto|de acuerdo|llám[ae]me|envíe?[ae]?me|mánd[ae]me|escríb[ae]me|encantad[oa]|estoy libre|tengo (un )?hueco)/gu,
  inclusive: /(?<!\p{L})(inclusive|incluido|del .{1,25} al )/u,
  aside:
    /^\W*(¿?(es (urgente|importante)|si (es|su|necesita|tiene|lo suyo)|para (cualquier|temas|asuntos|urgencias|consultas)|en caso de|urgen|necesita|tiene (una|algo)))/u,
  left: anyOf(
    /ya no (trabaj[ao]n?|est(á|oy)|form[ao] parte|pertenece|pertenezco|colabor[ao]|presta)(?! en la oficina)|(ha|he|han) (dejado|abandonado) (de trabajar|de formar parte|la (empresa|compañía|organización|firma)|el (equipo|puesto|cargo)|mi (puesto|cargo)|su (puesto|cargo)|de pertenecer|§)|(dejé|dejó) (la empresa|la compañía|de trabajar|el puesto|mi puesto)|(se ha|me he) (jubilado|desvinculado)|(mi|su) último día ([^.]{0,30} )?(fue|es hoy|ha sido)/u,
    /(esta|este|mi) (dirección|correo|cuenta|buzón|dirección de correo)[^.]{0,25} (ya no (está|es|se)|ha sido (desactivad|cerrad|dad)[oa]|está (desactivad|fuera de))/u,
    /(mi|su) puesto ha sido (eliminado|suprimido|amortizado)|(he|ha) sido despedid[oa]|(dejé|dejó|deja|dejado) §|ya no está (con nosotros|en la (empresa|compañía))/u,
  ),
  stop: anyOf(
    /(elimín[ea](n)?|quít[ea](n)?|borr[ea](n)?|bórr[ea](n)?|retír[ea](n)?|sáqu[ea](n)?|dé(n)?|da)(me|nos|lo|la)?[^.!?]{0,40}(de (su|la|tu|esta|sus|todas|vuestra) (\p{L}+ )?(lista|base|listas|mailing|correos|envíos)|de baja|mis datos|nuestros datos|mi (correo|dirección|nombre|contacto|e-?mail))|(elimine|elimina|borre|borra|quite|suprima|retire|eliminar|borrar|quitar|retirar|suprimir) (mi|mis|nuestro|nuestra|nuestros|este) (\p{L}+ )?(correo|dirección|datos|nombre|contacto|e-?mail|información)/u,
    /(darme|darnos|dar(me)? de|quiero la|solicito la|dame de|denme de|deme de|me den de) baja|(deje|deja|dejen|dejad|pare|para|paren|parad)( ya)?( por favor)? de (escribir|enviar|mandar|contactar|molestar|llamar|acosar|insistir)(me|nos)?|no (me|nos) (vuelva[ns]?|vuelvas) a (escribir|contactar|llamar|enviar|molestar)|no (me|nos) (escriba[ns]?|contacte[ns]?|envíe[ns]?|mande[ns]?|llame[ns]?|moleste[ns]?)( \p{L}+){0,3}? (más|nunca|nada más|otra vez)|no (vuelva[ns]?|vuelvas) a (escribir|contactar|llamar|enviar|molestar)(me|nos)/u,
    /(no|ya no) (quiero|queremos|deseo|deseamos)( \p{L}+){0,2} (recibir|más (correos|e-?mails?|mensajes|llamadas)|que me (contacten|escriban|llamen)|ser contactad)|no más (correos|e-?mails?|mensajes|llamadas|mails)|sin más (correos|mensajes)|(cesen|cese) (de|las|los|el|todo)|déj[ea](n)?(me|nos) en paz|esto es (spam|acoso)|(marcar|reportar|denunciar)[^.!?]{0,15}(como )?spam|me opongo/u,
    /(?<=^\W*(por favor,? )?)(baja|cancelar suscripción|darse de baja|stop|alto|basta|pare(n)?)(?=\W*$)/u,
    /(quiero|deseo|solicito|pido|prefiero) (ser (eliminad|borrad|dad|quitad)[oa]|que (me|nos) (eliminen|elimine|borren|borre|quiten|quite|den de baja|dé de baja))|preferir[íi]a no (recibir|volver a)/u,
    /(solicito|pido|exijo|quiero)[^.!?]{0,20} (eliminación|supresión|cancelación|borrado) de (mis|nuestros|todos)/u,
    /no (enviar|escribir|mandar|contactar|molestar|llamar)(me|nos)? más/u,
    /(?<=^\W*(por favor,? |favor de )?)(quitar|eliminar|borrar|sacar) (me )?de (la|su|esta) (\p{L}+ )?lista/u,
  ),
  noStop:
    /^\W*(si (no|desea|ya no|usted)|para (darse|dejar|no|cancelar)|haga clic|haz clic|puede(s)? |recibe)/u,
  no: anyOf(
    /no (\p{L}+ ){0,3}(hace falta|interesa(d[oa]s?|n)?|interés|necesitamos|necesito|encaja|aplica|procede|buscamos|presupuesto|es (para|una prioridad|de nuestro interés|relevante)|seguiremos|vamos a (seguir|avanzar|continuar))|sin interés|no gracias|no,? (muchas )?gracias|gracias,? pero (?=no(?!\p{L}))|(hemos|he) (decidido|elegido|optado|contratado|escogido)[^.!?]{0,60}|(otro|otra) (proveedor|solución|opción|empresa|partner)|ya (tenemos|contamos|trabajamos|usamos|utilizamos|disponemos|cubrimos|lo tenemos)|(declinamos|declino|rechazamos|debo rechazar)/u,
  ),
  notMe: anyOf(
    /no (soy|es|somos) (la |el |yo (la|el|quien) |quien )?(persona|contacto|responsable|encargad[oa]|indicad[oa]|adecuad[oa]|correct[oa]|interlocutor|quien|mi (área|departamento|responsabilidad|competencia|función)|de mi competencia|decide|lleva)|(persona|contacto|dirección|departamento) (equivocad[oa]|incorrect[oa]|erróne[oa])|no (me encargo|llevo|gestiono|me ocupo|depende de mí|me corresponde)|se ha equivocado de/u,
    /ya no (llevo|me encargo|gestiono|me ocupo)/u,
  ),
  refer: anyOf(
    /(por favor,? )?(puede(s|n)? |debe(s|n|ría|rías)? |le recomiendo |te recomiendo )?(contact(e|en|ar|a)( con| a)?|habl(e|en|ar|a) con|escrib(a|an|ir|e) a|dirigirse a|diríjase a|póngase en contacto con|pon(te|erse) en contacto con|consult(e|ar) con|comuní(quese|cate) con|comunicarse con)|(se encarga|es (el|la) (responsable|encargad[oa]|persona)|lleva (este|esto|el tema|estos)|gestiona|se ocupa|decide)|(he|lo) (reenviado|pasado|enviado|derivado)|reenvío|(pongo|puse|añado) (en copia|a)/u,
    /(eso|esto|de eso|de esto|lo) (lo )?(lleva|gestiona|ve|decide)/u,
  ),
  again: anyOf(
    /(contácte(me|nos)|escríba(me|nos)|escríbe(me|nos)|lláme(me|nos)|lláma(me|nos)|vuelva|vuelve|retom(amos|emos|ar)|habl(amos|emos|ar)|contáctame|búscame)[^.!?]{0,50}(en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|unos|dos|tres|un|\d)|más adelante|más tarde|después|el (próximo|año|mes)|la próxima|próxim|dentro de|tras|a (principios|finales|mediados))|(más adelante|el (próximo )?(año|trimestre|mes) (que viene)?)[^.!?]{0,50}(habl|contact|retom|ver)|sigamos en contacto|quizás? (más adelante|el|en)/u,
    /(se pondrá|se pondrán) en contacto|(le|te|les|os) (contactar|escribir|llamar|responder)(á|án)/u,
  ),
  receipt: anyOf(
    /(hemos|se ha) recibido (su|tu|correctamente)[^.]{0,60}|su (mensaje|solicitud|consulta|correo|petición|ticket|caso)[^.]{0,60} (ha sido (recibid|registrad|cread|enviad|leíd)[oa]|se ha (recibido|registrado|creado)|está siendo)|(número|n[º°]|nro\.?|referencia)( de)?( (ticket|caso|solicitud|incidencia|referencia|seguimiento))?[: #]*\S*\d{3,}/u,
    /(nuestro equipo|un (agente|asesor|miembro|compañero)|nos|le)[^.]{0,40} (pondremos|pondrá|responder|contestar|atender|contactar)[^.]{0,60}(breve|posible|horas|días|plazo)|este es un (mensaje|correo) (automático|generado)|(mensaje|correo) (generado|enviado) automáticamente|(por favor,? )?no responda(s)? a este (mensaje|correo)|acuse de recibo/u,
    /(indique|cite|mencione) (este|el|su) número|gracias por (contactar|ponerse en contacto|escribir)(nos| con| a)|(responder|contestar|atender|contactar)\p{L}*[^.]{0,40}(antes posible|mayor brevedad|brevedad|plazo)/u,
  ),
  turnTo: anyOf(
    /(contacte(n)?( con| a)?|contactar( con| a)?|contacta con|póngase en contacto con|ponerse en contacto con|diríjase a|dirigirse a|diríjanse a|escriba a|escriban a|escribir a|escribe a|hable con|hablar con|habla con|llame a|llamar a|consulte (con|a)|comuníquese con|comunicarse con|reenviado a|pasado a|derivado a|en copia a|mi compañer[oa]|mi colega|sustituid[oa] por|sustitut[oa]( es)?|sucesor(a)?( es)?|responsable es|su nuev[oa] contacto( es)?|acudir a)/u,
  ),
  stepsIn: anyOf(
    /(me sustituye|me sustituirá|se encarga|se encargará|le atenderá|les atenderá|le ayudará|atenderá|podrá|puede (ayudar|atender)|es (mi|su|el|la|quien)|será (su|mi)|queda|asume|ha asumido|lleva|se ocupa|cubre)/u,
  ),
};

import type { AwayWords } from './words';

/** What Spanish absence notes are made of, and what only people write. */
export const es: AwayWords = {
  subject:
    /^(respuesta automática|fuera de (la )?oficina|ausen(te|cia)|mensaje automático|out of office|auto(matic)?[- ]?reply)/u,
  away: /(?<!\p{L})(estoy|estamos|me encuentro|nos encontramos|nuestra oficina está)(?:[^.!?\n]|(?<=\d)\.){0,40}(fuera de (la |mi )?(oficina|despacho)|de vacaciones|ausentes?|de (baja|permiso|viaje)|cerrad[ao]s?)|no (estoy|estaré|estamos|estaremos) en la oficina|actualmente (fuera de|ausente|de vacaciones)/u,
  willBeAway:
    /(?<!\p{L})(estaré|estaremos)(?:[^.!?\n]|(?<=\d)\.){0,40}(fuera|de vacaciones|ausentes?|de viaje|cerrados?)/u,
  back: /(?<!\p{L})(hasta|vuelvo|volveré|regreso|regresaré|de vuelta|a partir del|vuelta|me reincorpor)/u,
  instead:
    /urgen|contact(e|ar|en) (con|a)|póngase en contacto|diríjase|escriba a|acceso (limitado|restringido)|sin acceso|mi ausencia/u,
  later: /responderé|contestaré|atenderé|a mi (regreso|vuelta)|cuando (regrese|vuelva)/u,
  thanks: /gracias por (su|tu|el|contactar|escribir|ponerse)/u,
  human:
    /[?¿]|(?<!\p{L})(sí[, ]|claro|hablemos|hablamos|(me|nos) interesa|interesad[oa]|podemos|puedes|(me|nos) (va|viene) bien|perfecto|de acuerdo|llám[ae]me|envíe?[ae]?me|mánd[ae]me|escríb[ae]me|encantad[oa])/gu,
  inclusive: /(?<!\p{L})(inclusive|incluido|del .{1,25} al )/u,
};

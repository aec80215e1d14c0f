import type { Translation } from '../../../domain/script/script';

export const callAsk = {
  first: {
    lang: 'es',
    subject: 'Dos horas para nuestra llamada',
    body: `Hola {{ lead.first_name }}:

Usted dijo que sí a una llamada, así que aquí van dos horas: {{ slots }}. Bastan quince minutos.

Responda con la que prefiera y envío la invitación{% if lead.company %} a {{ lead.company }}{% endif %}.{% if sender.booking_link %} Si ninguna le va bien, elija aquí: {{ sender.booking_link }}{% endif %}

Llevaré una idea{% if ask.pain %} sobre {{ ask.pain }}{% endif %} que le servirá en cualquier caso. ¿Qué hora le va bien?

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, dos horas para nuestra llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %}: {{ slots }}. ¿Cuál le va bien{% if lead.company %} en {{ lead.company }}{% endif %}?{% if sender.booking_link %} O elija aquí: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  second: {
    lang: 'es',
    subject: 'Para qué sirve la llamada',
    body: `Hola {{ lead.first_name }}:

Antes de la llamada, le digo para qué sirve. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}: {{ case_study.url }}{% else %}En quince minutos miramos un caso real suyo, y usted se lleva una cosa que probar.{% endif %}

Me gustaría ver con usted qué vale{% if lead.company %} para {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %} y qué no.

Sigue libre {{ slot.first }}. ¿Envío la invitación?{% if sender.booking_link %} Todas las demás horas: {{ sender.booking_link }}{% endif %}

Si prefiere una página escrita, dígamelo.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}en la llamada miramos un caso real suyo.{% endif %} Me gustaría ver qué vale{% if lead.company %} para {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}. ¿Reservo {{ slot.first }}?{% if sender.booking_link %} O aquí: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  thirdWritten: {
    lang: 'es',
    subject: 'Una hora para nuestra llamada',
    body: `Hola {{ lead.first_name }}:

{% if sender.booking_link %}Aquí tiene otra vez el enlace para nuestra llamada: {{ sender.booking_link }}

O dígame{% else %}Busquemos aquí una hora para nuestra llamada.

Dígame{% endif %} un día y envío la invitación{% if lead.company %} a {{ lead.company }}{% endif %}{% if ask.pain %}, tema: {{ ask.pain }}{% endif %}. Son quince minutos, no más. ¿Qué día de esta semana o de la próxima le va mejor? Si ha cambiado de opinión, está bien, dígamelo.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, soy {{ sender.first_name }}{% if sender.company %}, {{ sender.company }}{% endif %}. {% if sender.booking_link %}El enlace para la llamada: {{ sender.booking_link }} O dígame{% else %}Dígame{% endif %} un día y envío la invitación{% if lead.company %} a {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}. ¿Cuál le va mejor?`,
      },
    },
  },
  fourth: {
    lang: 'es',
    subject: '¿Sigue siendo útil la llamada?',
    body: `Hola {{ lead.first_name }}:

Cuando dijo que sí a una llamada, {% if ask.pain %}el tema era este: {{ ask.pain }}{% else %}tenía una razón{% endif %}. Si ya está resuelto, me alegro, y no hace falta que hablemos.

Si no, bastan quince minutos para ver si merece la pena hacer algo{% if lead.company %} en {{ lead.company }}{% endif %}. Un «no» es una buena respuesta.

¿Le sigue siendo útil la llamada? Propongo {{ slot.first }}.{% if sender.booking_link %} Otras horas: {{ sender.booking_link }}{% endif %}

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, ¿sigue siendo útil nuestra llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} para {{ lead.company }}{% endif %}? Si está resuelto, lo cierro. Si no, propongo {{ slot.first }}.{% if sender.booking_link %} Otras horas: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  fifth: {
    lang: 'es',
    subject: 'Sí, no o más tarde',
    body: `Hola {{ lead.first_name }}:

Sobre nuestra llamada{% if ask.pain %} ({{ ask.pain }}){% endif %}: ¿sí, no o más tarde? Con una palabra basta, y las tres respuestas me sirven.

Si es «más tarde», dígame el mes y no escribiré antes. Si es «sí», envío la invitación{% if lead.company %} a {{ lead.company }}{% endif %} para la primera hora libre: {{ slot.first }}.{% if sender.booking_link %} O elija aquí: {{ sender.booking_link }}{% endif %}

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, sobre nuestra llamada{% if ask.pain %} ({{ ask.pain }}){% endif %}: ¿sí, no o más tarde? Con una palabra basta, y las tres respuestas valen{% if lead.company %} para {{ lead.company }}{% endif %}.{% if sender.booking_link %} Si es sí, lo más rápido está aquí: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  sixth: {
    lang: 'es',
    subject: 'Quito la llamada del calendario',
    body: `Hola {{ lead.first_name }}:

Libero el tiempo que guardaba para nuestra llamada{% if lead.company %} con {{ lead.company }}{% endif %}. No pasa nada.

Si quiere volver a ello{% if ask.pain %} ({{ ask.pain }}){% endif %}, {% if sender.booking_link %}este enlace seguirá valiendo, la semana que viene o dentro de un año: {{ sender.booking_link }}{% else %}responda a este correo y buscamos una hora{% endif %}. Guardo mis notas, no tendrá que explicar nada dos veces.

¿Le serviría más una página escrita que una llamada? Responda «página» y la escribo.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, libero el tiempo de nuestra llamada. Para volver a ello{% if ask.pain %} ({{ ask.pain }}){% endif %}{% if lead.company %}, usted u otra persona en {{ lead.company }}{% endif %}: {% if sender.booking_link %}{{ sender.booking_link }}{% else %}escríbame aquí{% endif %}. ¿Le serviría más una página escrita?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const callAsk = {
  first: {
    lang: 'es',
    subject: 'Dos horas para nuestra llamada',
    body: `Hola {{ lead.first_name }}:

Dijiste que sí a una llamada sobre {{ ask.pain }}, así que aquí va el camino más corto.

He reservado para {{ lead.company }}: {{ slots }}. Contesta «primera» o «segunda» y tendrás una invitación en menos de una hora.

Si no te va ninguna, elige tú: {{ sender.booking_link }}

Quince minutos bastan, y llevaré una idea que te servirá en cualquier caso. ¿Cuál prefieres?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, para nuestra llamada sobre {{ ask.pain }} guardo a {{ lead.company }}: {{ slots }}. O elige tú aquí: {{ sender.booking_link }}. ¿Cuál te va?`,
      },
    },
  },
  second: {
    lang: 'es',
    subject: 'Para que los quince minutos cuenten',
    body: `Hola {{ lead.first_name }}:

Antes de darme un cuarto de hora, mira lo que sacó otro del suyo: {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

Yo usaría el nuestro para ver qué mitad de eso vale para {{ lead.company }} y para {{ ask.pain }}, y cuál no.

Sigue libre {{ slot.first }}. El resto de horas está aquí: {{ sender.booking_link }}

¿La apunto?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, lo que puede dar una llamada: {{ case_study.client }} {{ case_study.result }}, {{ case_study.url }}. ¿Qué mitad vale para {{ lead.company }} y {{ ask.pain }}? Horas: {{ sender.booking_link }}`,
      },
    },
  },
  thirdWritten: {
    lang: 'es',
    subject: 'Reservar, sin esfuerzo',
    body: `Hola {{ lead.first_name }}, por si se perdió el enlace: {{ sender.booking_link }}. O dime un día y lo convierto en una invitación para {{ lead.company }} sobre {{ ask.pain }}. ¿Qué día te viene menos mal?`,
  },
  fourth: {
    lang: 'es',
    subject: 'Tenías un motivo',
    body: `Hola {{ lead.first_name }}:

Nadie acepta llamadas de desconocidos por gusto. Cuando dijiste que sí, a {{ lead.company }} algo acababa de costarle tiempo, un cliente o paciencia: {{ ask.pain }}.

El enfado ha tenido unos días para pasar. La causa, no.

Por eso, una llamada con un solo fin: decidir si vale la pena hacer algo. Puedes salir con un «no» y no discutiré.

Lo que queda libre está aquí: {{ sender.booking_link }}. A mí me vendría bien {{ slot.first }}. ¿Y a ti?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, cuando dijiste que sí a una llamada, en {{ lead.company }} apretaba esto: {{ ask.pain }}. Veamos si vale la pena actuar. Se admite un «no». {{ sender.booking_link }}, ¿o tomo {{ slot.first }}?`,
      },
    },
  },
  fifth: {
    lang: 'es',
    subject: 'Sí, no, más tarde',
    body: `Hola {{ lead.first_name }}, la llamada sobre {{ ask.pain }}: ¿sí, no o dentro de un mes? Las tres respuestas son buenas para {{ lead.company }}. Si es sí, lo más rápido es esto: {{ sender.booking_link }}`,
  },
  sixth: {
    lang: 'es',
    subject: 'Lo quito del calendario',
    body: `Hola {{ lead.first_name }}:

Devuelvo el tiempo que guardaba para {{ lead.company }}. Tu sí era sincero y luego la vida tuvo otros planes. Pasa.

No se pierde nada: mis notas sobre {{ ask.pain }} se quedan, y este enlace servirá igual la semana que viene que el año que viene: {{ sender.booking_link }}. No tendrás que explicar nada dos veces.

Antes de cerrarlo: ¿era la llamada el formato equivocado y te habría servido más una página escrita?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, suelto el tiempo que guardaba para {{ lead.company }}. Si el tema ({{ ask.pain }}) aprieta: {{ sender.booking_link }}, sin explicaciones. ¿Te habría servido más una página escrita que una llamada?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

/** The first stall in Spanish. Values stand after a colon, in brackets, or behind words that no article of theirs runs into (never “de” or “a”). */
export const optIn = {
  first: {
    lang: 'es',
    subject: '{{ resource.title }}, como pediste',
    body: `Hola {{ lead.first_name }}:

Aquí tienes lo que pediste: {{ resource.title }}.
{{ resource.url }}

Si tienes la mañana llena, ve directamente a la parte que te toca ({{ ask.pain }}) y deja el resto para luego.

Una pregunta, porque de la respuesta depende lo siguiente que te enseñe: en {{ lead.company }}, ¿en qué mesa acaba este asunto?

Con una línea basta.

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, lo que pediste: {{ resource.title }}, {{ resource.url }}. Para enviar después a {{ lead.company }} lo que encaje: ¿en qué mesa acaba este asunto ({{ ask.pain }})?`,
      },
    },
  },
  second: {
    lang: 'es',
    subject: 'Para usar, no para leer',
    body: `Hola {{ lead.first_name }}:

Leer sobre {{ ask.pain }} sirve hasta cierto punto. Esto es para usarlo: {{ tool.title }}.
{{ tool.url }}

Pruébalo con una semana cualquiera en {{ lead.company }} y deja en blanco lo que no sepas. Incluso a medias te valdrá para una reunión, con nosotros o sin nosotros.

Si alguna línea te hace dudar, dime cuál y te cuento cómo lo han resuelto otros.

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, algo para usar y no solo leer: {{ tool.title }}, {{ tool.url }}. Pruébalo con una semana normal en {{ lead.company }}. Si tu caso ({{ ask.pain }}) no cabe, dime dónde se atasca.`,
      },
    },
  },
  thirdWritten: {
    lang: 'es',
    subject: 'Por aquí, quizá mejor',
    body: `Hola {{ lead.first_name }}, pruebo por aquí por si te resulta más cómodo. Con {{ ask.pain }} en {{ lead.company }}, ¿qué ayudaría más: un ejemplo o una segunda mirada?`,
  },
  fourth: {
    lang: 'es',
    subject: 'Por qué levantaste la mano',
    body: `Hola {{ lead.first_name }}:

Nadie pide una guía por aburrimiento. {% if lead.source == "webinar" %}Además nos regalaste una hora de tu día.{% elsif lead.source == "referral" %}Y alguien de tu confianza pensó que debíamos hablar.{% else %}Algo apretaba lo bastante como para dejarnos tus datos.{% endif %}

Mi apuesta: {{ ask.pain }}. Y no creo que se haya arreglado solo desde entonces.

Si acierto, ¿qué tendría que ser distinto en {{ lead.company }} al cierre del trimestre para que lo dieras por resuelto? Si no, dime qué era y dejo de adivinar.

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, algo te hizo escribirnos. Mi apuesta: {{ ask.pain }}. ¿Qué tendría que cambiar en {{ lead.company }} este trimestre para que lo dieras por resuelto?`,
      },
    },
  },
  fifth: {
    lang: 'es',
    subject: 'A o B',
    body: `Hola {{ lead.first_name }}, con una letra basta: en {{ lead.company }}, este tema ({{ ask.pain }}), ¿está (a) en la lista de este año o (b) es interesante, pero no ahora? Las dos respuestas me sirven.`,
  },
  sixth: {
    lang: 'es',
    subject: 'Lo cierro por mi parte',
    body: `Hola {{ lead.first_name }}:

Ya has recibido varios mensajes míos y prefiero ser útil a ser insistente, así que este es el último sobre el tema.

Lo que pediste es tuyo: {{ resource.title }}, {{ resource.url }}. Si el asunto vuelve a {{ lead.company }} ({{ ask.pain }}), el mes que viene o el año que viene, escribe una palabra a esta dirección y sigo desde ahí.

¿Fue el momento, o entendí mal lo que necesitabas? Saberlo me ayudaría a hacerlo mejor.

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, el último por mi parte, prometido. Quédate con esto: {{ resource.title }}, {{ resource.url }}. Si el asunto vuelve a {{ lead.company }} ({{ ask.pain }}), aquí basta una palabra. Que vaya muy bien hasta entonces.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

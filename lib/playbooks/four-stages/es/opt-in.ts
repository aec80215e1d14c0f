import type { Translation } from '../../../domain/script/script';

/**
 * The first stall in Spanish. Values stand after a colon, in brackets, or behind words that no article of
 * theirs runs into (never “de” or “a”).
 */
export const optIn = {
  first: {
    lang: 'es',
    subject:
      '{% if resource.url %}Como pidió: {{ resource.title }}{% else %}Gracias por su registro{% endif %}',
    body: `Hola {{ lead.first_name }}:

{% if resource.url %}Aquí tiene lo que pidió: {{ resource.title }}, {{ resource.url }}{% else %}Gracias por su registro. Aquí soy la persona que le atiende a partir de ahora.{% endif %}

Una pregunta, para enviarle solo lo que le sirva: ¿qué le gustaría cambiar primero{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}?

Con una o dos líneas basta. Y si solo quería algo para leer, también está bien.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, {% if resource.url %}como pidió: {{ resource.title }}, {{ resource.url }}.{% else %}gracias por su registro.{% endif %} ¿Qué le gustaría cambiar primero{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}? Con una línea basta.`,
      },
    },
  },
  second: {
    lang: 'es',
    subject: '{% if tool.url %}Para probar: {{ tool.title }}{% else %}Una prueba de diez minutos{% endif %}',
    body: `Hola {{ lead.first_name }}:

{% if tool.url %}Aquí tiene algo que puede usar ya: {{ tool.title }}, {{ tool.url }}{% else %}Aquí va una prueba de diez minutos: apunte las tres últimas veces que salió mal y quién lo notó primero.{% endif %}

Tome una semana normal{% if lead.company %} en {{ lead.company }}{% endif %}. Bastan números aproximados para ver si el asunto merece más tiempo{% if ask.pain %} ({{ ask.pain }}){% endif %}.

¿Sobre qué punto querría una segunda opinión? Si es sobre ninguno, úselo sin nosotros.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, {% if tool.url %}algo que puede usar ya: {{ tool.title }}, {{ tool.url }}.{% else %}una prueba corta: apunte las tres últimas veces que salió mal y quién lo notó primero.{% endif %} ¿Encaja con su caso{% if lead.company %} en {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}? Si no, dígame dónde falla.`,
      },
    },
  },
  thirdWritten: {
    lang: 'es',
    subject: 'Quizá sea más fácil por aquí',
    body: `Hola {{ lead.first_name }}:

Pruebo por aquí por si le resulta más fácil.

Usted se puso en contacto con nosotros. ¿Qué le ayudaría más ahora{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}: el ejemplo de otra empresa o una segunda opinión sobre su plan?

Con una palabra basta. Si no es ninguna de las dos cosas, dígamelo y lo dejo.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, soy {{ sender.first_name }}{% if sender.company %}, {{ sender.company }}{% endif %}. ¿Qué ayudaría más{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}: el ejemplo de otra empresa o una segunda opinión? Ninguna de las dos también es una respuesta.`,
      },
    },
  },
  fourth: {
    lang: 'es',
    subject: 'Lo que usted buscaba',
    body: `Hola {{ lead.first_name }}:

{% if lead.source == "webinar" %}Usted asistió a nuestro seminario web.{% elsif lead.source == "referral" %}Alguien que conoce nos puso en contacto.{% else %}Usted se puso en contacto con nosotros.{% endif %} {% if ask.pain %}Apunté esto: {{ ask.pain }}. Si sigue pendiente, le ayudo{% else %}Le ayudo{% endif %} con gusto, aunque la solución no sea nuestro producto.

¿Qué tendría que ser distinto{% if lead.company %} en {{ lead.company }}{% endif %} dentro de tres meses para que lo diera por resuelto? Si ya lo está, con una palabra lo cierro.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, usted se puso en contacto con nosotros{% if ask.pain %} y apunté esto: {{ ask.pain }}{% endif %}. ¿Qué tendría que ser distinto{% if lead.company %} en {{ lead.company }}{% endif %} dentro de tres meses para darlo por resuelto? Si ya lo está, dígamelo.`,
      },
    },
  },
  fifth: {
    lang: 'es',
    subject: 'A o B',
    body: `Hola {{ lead.first_name }}:

Con una letra basta. {% if ask.pain %}Este tema ({{ ask.pain }}){% if lead.company %} en {{ lead.company }}{% endif %}, ¿es{% else %}¿Es{% endif %}

A) para este año, o
B) para más adelante?

Si es A, le envío dos horas para una charla corta. Si es B, le escribiré cuando usted me lo diga, y no antes.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, con una letra basta. {% if ask.pain %}Este tema ({{ ask.pain }}){% if lead.company %} en {{ lead.company }}{% endif %}, ¿es{% else %}¿Es{% endif %} A) para este año o B) para más adelante? Si es B, espero a que usted escriba.`,
      },
    },
  },
  sixth: {
    lang: 'es',
    subject: 'Aquí lo dejo',
    body: `Hola {{ lead.first_name }}:

Le he escrito varias veces, así que este es mi último mensaje sobre el tema.

{% if resource.url %}Lo que pidió es suyo: {{ resource.url }}{% else %}En esta dirección me encuentra cuando quiera.{% endif %} Si más adelante quiere volver a ello{% if ask.pain %} ({{ ask.pain }}){% endif %}{% if lead.company %}, usted u otra persona en {{ lead.company }}{% endif %}, responda a este correo y seguimos desde ahí.

Una última pregunta, que puede saltarse: ¿fue el momento, o no era lo que necesitaba?

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, este es mi último mensaje sobre el tema. Si quiere volver a ello{% if ask.pain %} ({{ ask.pain }}){% endif %}{% if lead.company %}, usted u otra persona en {{ lead.company }}{% endif %}, escríbame aquí. Que le vaya muy bien hasta entonces.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const raised = {
  call: {
    lang: 'es',
    subject: 'Dos horas para su demostración',
    body: `Hola {{ lead.first_name }}:

Gracias por su solicitud. Sí, le enseño con gusto cómo funciona{% if lead.company %}, con {{ lead.company }} como ejemplo{% endif %}. Bastan veinte minutos.

¿Le va bien {{ slots }}?{% if sender.booking_link %} O elija aquí: {{ sender.booking_link }}{% endif %}

Prepararé la parte que le importa{% if ask.pain %} ({{ ask.pain }}){% endif %}. Si antes prefiere algo por escrito, dígamelo y lo tendrá hoy.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias por su solicitud. Le enseño con gusto cómo funciona{% if lead.company %} para {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}. ¿Le va bien {{ slots }}?{% if sender.booking_link %} O elija aquí: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  price: {
    lang: 'es',
    subject: 'Su pregunta sobre el precio',
    body: `Hola {{ lead.first_name }}:

Gracias por preguntar por el precio{% if lead.company %} para {{ lead.company }}{% endif %}. Quiero darle una cifra de verdad y no una horquilla.

¿Cuántas personas lo usarían, más o menos? Tendrá la cifra por escrito el mismo día, con lo que incluye{% if ask.pain %} ({{ ask.pain }}){% endif %} y lo que no.

Si prefiere hablarlo, tengo libre {{ slot.first }}.{% if sender.booking_link %} Otras horas: {{ sender.booking_link }}{% endif %}

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias por preguntar por el precio. ¿Cuántas personas lo usarían{% if lead.company %} en {{ lead.company }}{% endif %}, más o menos? Hoy mismo le doy la cifra y lo que incluye{% if ask.pain %} ({{ ask.pain }}){% endif %}.`,
      },
    },
  },
  message: {
    lang: 'es',
    subject: 'Gracias por su mensaje',
    body: `Hola {{ lead.first_name }}:

Gracias por su mensaje. Lo he leído y soy la persona que le atiende aquí.

Para que mi respuesta le sirva{% if lead.company %} en {{ lead.company }}{% endif %}: ¿qué le gustaría que fuera distinto{% if ask.pain %} ({{ ask.pain }}){% endif %}?

Con dos líneas basta. Si prefiere hablarlo, tengo libre {{ slot.first }}.{% if sender.booking_link %} O elija aquí: {{ sender.booking_link }}{% endif %} Y si solo fue una idea de paso, también está bien.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias por su mensaje. Para que mi respuesta le sirva{% if lead.company %} en {{ lead.company }}{% endif %}: ¿qué le gustaría que fuera distinto{% if ask.pain %} ({{ ask.pain }}){% endif %}? Si prefiere hablarlo, tengo libre {{ slot.first }}.`,
      },
    },
  },
  referral: {
    lang: 'es',
    subject: 'Nos han puesto en contacto',
    body: `Hola {{ lead.first_name }}:

Alguien que los dos conocemos nos ha puesto en contacto y pensó que una charla podría servirle{% if lead.company %} en {{ lead.company }}{% endif %}.

Prefiero preguntar a adivinar. {% if ask.pain %}Me hablaron de esto: {{ ask.pain }}. {% else %}{% endif %}¿Qué tema valdría un cuarto de hora de su tiempo?

Con una línea basta. Si no es el momento, o no es su tema, dígamelo y lo dejo ahí.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, alguien que los dos conocemos nos ha puesto en contacto{% if ask.pain %} ({{ ask.pain }}){% endif %}. ¿Qué tema valdría un cuarto de hora de su tiempo{% if lead.company %} en {{ lead.company }}{% endif %}? Si no es para usted, lo dejo ahí.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

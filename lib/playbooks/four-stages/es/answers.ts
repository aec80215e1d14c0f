import type { Translation } from '../../../domain/script/script';

/** Answers in Spanish. */
export const answers = {
  meeting: {
    lang: 'es',
    subject: 'Dos horas para un primer vistazo',
    body: `Hola {{ lead.first_name }}:

Gracias por preguntar. Sí, le enseño con gusto cómo funcionaría{% if lead.company %} en {{ lead.company }}{% endif %}. Veinte minutos bastan.

Aquí tiene dos horas: {{ slots }}.{% if sender.booking_link %} O elija otra aquí: {{ sender.booking_link }}{% endif %}

Una pregunta, para preparar lo que le interesa: ¿qué miramos primero{% if ask.pain %}, {{ ask.pain }} u otra cosa{% endif %}?

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, con mucho gusto. Para un primer vistazo{% if lead.company %} en {{ lead.company }}{% endif %} puedo ofrecerle {{ slots }}.{% if sender.booking_link %} O elija aquí: {{ sender.booking_link }}{% endif %} ¿Qué miramos primero{% if ask.pain %}, {{ ask.pain }} u otra cosa{% endif %}?`,
      },
    },
  },
  price: {
    lang: 'es',
    subject: 'El precio',
    body: `Hola {{ lead.first_name }}:

Buena pregunta. De mí recibirá una sola cifra{% if lead.company %} para {{ lead.company }}{% endif %}, no una tabla.

Para eso necesito una cosa: ¿cuántas personas trabajarían con ello, más o menos{% if ask.pain %} ({{ ask.pain }}){% endif %}? Tendrá la cifra hoy por escrito, con lo que incluye.

Si se sale de su presupuesto, dígamelo y le diré qué se puede quitar.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, hoy tendrá una cifra{% if lead.company %} para {{ lead.company }}{% endif %}. ¿Cuántas personas trabajarían con ello, más o menos{% if ask.pain %} ({{ ask.pain }}){% endif %}? Si es demasiado, le diré qué se puede quitar.`,
      },
    },
  },
  information: {
    lang: 'es',
    subject: 'Su pregunta',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Gracias por su pregunta{% if lead.company %} sobre {{ lead.company }}{% endif %}. Mi respuesta es esta: {{ ask.answer }}.

{% if resource.url %}Si quiere leer más, esto entra en detalle: {{ resource.title }}, {{ resource.url }}{% else %}Si lo necesita con más detalle, se lo escribo con gusto.{% endif %}

¿Le ayuda para el siguiente paso{% if ask.pain %} ({{ ask.pain }}){% endif %}? Si prefiere que lo veamos juntos, bastan quince minutos, por ejemplo {{ slot.first }}.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}, gracias por su pregunta{% if lead.company %} sobre {{ lead.company }}{% endif %}. Mi respuesta es esta: {{ ask.answer }}. ¿Le ayuda{% if ask.pain %} con {{ ask.pain }}{% endif %}, o queda algo abierto?{% if resource.url %} Hay más aquí: {{ resource.url }}{% endif %}`,
      },
    },
  },
  date: {
    lang: 'es',
    subject: 'Nuestra hora',
    body: `Hola {{ lead.first_name }}:

Gracias, así es fácil. Le envío hoy la invitación{% if lead.company %}, a su dirección en {{ lead.company }}{% endif %}, para que esté en los dos calendarios{% if ask.pain %}, tema: {{ ask.pain }}{% endif %}.

Si su hora ya está ocupada por mi lado, ¿le iría bien también {{ slots }}?{% if sender.booking_link %} También puede elegir aquí: {{ sender.booking_link }}{% endif %}

Si surge algo, basta una respuesta corta y lo cambiamos.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias, la invitación sale hoy{% if lead.company %} a {{ lead.company }}{% endif %}{% if ask.pain %}, tema: {{ ask.pain }}{% endif %}. Si su hora está ocupada por mi lado, ¿le iría bien también {{ slots }}?`,
      },
    },
  },
  objection: {
    lang: 'es',
    subject: 'Un punto razonable',
    body: `Hola {{ lead.first_name }}:

Gracias por decirlo con claridad. Es un punto razonable, y no voy a discutirlo.

{% if case_study.client and case_study.result %}Otra empresa estaba en algo parecido: {{ case_study.client }} {{ case_study.result }}. Cómo fue: {{ case_study.url }}{% else %}Si quiere, le escribo en media página cómo lo haría yo.{% endif %} Usted sabe mejor que yo si vale{% if lead.company %} para {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}.

¿Es un «no», o algo que conviene mirar juntos? Las dos respuestas me sirven.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias por decirlo con claridad{% if lead.company %}, también por {{ lead.company }}{% endif %}. ¿Es un «no», o algo que conviene mirar juntos{% if ask.pain %} ({{ ask.pain }}){% endif %}? Las dos respuestas me sirven.`,
      },
    },
  },
  somebodyElse: {
    lang: 'es',
    subject: 'Gracias por la indicación',
    body: `Hola {{ lead.first_name }}:

Gracias, así ahorramos tiempo los dos. Le escribo dos líneas a esa persona{% if ask.pain %} sobre {{ ask.pain }}{% endif %} y a usted no le molesto más con esto.

¿Puedo decir que la indicación viene de usted{% if lead.company %} en {{ lead.company }}{% endif %}? Si prefiere reenviar mi correo, es igual de bueno, y espero a que me escriban.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias, así ahorramos tiempo los dos. ¿Puedo decirle a esa persona que la indicación viene de usted{% if lead.company %} en {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}? Si no, no le menciono.`,
      },
    },
  },
  notNow: {
    lang: 'es',
    subject: 'Más adelante, entonces',
    body: `Hola {{ lead.first_name }}:

Está bien, gracias por decírmelo. Lo he apuntado y no escribiré antes.

Mis notas{% if ask.pain %} sobre {{ ask.pain }}{% endif %} se quedan donde están. Si corre prisa antes{% if lead.company %}, a usted o a otra persona en {{ lead.company }}{% endif %}, basta una línea.

Para acertar con el momento: ¿qué mes le iría bien? Si aún no lo sabe, no hace falta que responda.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, está bien, gracias por decírmelo. ¿Qué mes le iría bien{% if lead.company %} en {{ lead.company }}{% endif %}? No escribiré antes{% if ask.pain %} sobre {{ ask.pain }}{% endif %}, y si es antes, basta una línea.`,
      },
    },
  },
  neutral: {
    lang: 'es',
    subject: 'Gracias por su respuesta',
    body: `Hola {{ lead.first_name }}:

Gracias por su respuesta. La he leído y no quiero adivinar lo que necesita.

¿Qué le sería más útil ahora mismo{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}: un ejemplo, un precio o quince minutos por teléfono? Con una palabra basta.

Si solo quería avisarme, está bien, y espero a que me escriba.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias por su respuesta. ¿Qué le sería más útil ahora mismo{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}: un ejemplo, un precio o una charla corta?`,
      },
    },
  },
  neutralCallAsk: {
    lang: 'es',
    subject: 'Y nuestra llamada',
    body: `Hola {{ lead.first_name }}:

Gracias por su mensaje. Para que nuestra llamada no se pierda en él: tengo libre {{ slots }}, quince minutos{% if ask.pain %}, tema: {{ ask.pain }}{% endif %}.

¿Cuál pongo en la invitación{% if lead.company %} a {{ lead.company }}{% endif %}?{% if sender.booking_link %} Las demás horas están aquí: {{ sender.booking_link }}{% endif %}

Y si una llamada ya no es lo que conviene, dígame qué lo sería y hacemos eso.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias por su mensaje. Para nuestra llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %} tengo libre {{ slots }}. ¿Cuál pongo en la invitación{% if lead.company %} a {{ lead.company }}{% endif %}?{% if sender.booking_link %} Otras: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  neutralPostCall: {
    lang: 'es',
    subject: 'Una fecha para el siguiente paso',
    body: `Hola {{ lead.first_name }}:

Gracias por tenerme al tanto. Para que los dos sepamos cuándo hablamos, propongo quince minutos: {{ slot.first }}. Así oigo cómo van las cosas{% if lead.company %} en {{ lead.company }}{% endif %}{% if ask.pain %} sobre {{ ask.pain }}{% endif %}.

¿Le va bien, o prefiere {{ slot.second }}? Si necesita más tiempo, dígame qué semana, y hasta entonces espero.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias por tenerme al tanto. ¿Hablamos quince minutos, {{ slot.first }}, para oír cómo van las cosas{% if lead.company %} en {{ lead.company }}{% endif %}{% if ask.pain %} sobre {{ ask.pain }}{% endif %}? Si necesita más tiempo, dígame qué semana.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

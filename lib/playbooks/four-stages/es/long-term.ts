import type { Translation } from '../../../domain/script/script';

export const longTerm = {
  idea: {
    lang: 'es',
    subject: 'Una idea para este mes',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Una idea que no cuesta nada: durante una semana, apunte dónde espera el trabajo. No quién va lento, solo dónde espera.

{% if ask.pain %}Sobre {{ ask.pain }}, a menudo{% else %}A menudo{% endif %} se queda en dos sitios{% if lead.company %}, quizá también en {{ lead.company }}{% endif %}. Por ahí se empieza.

{% if resource.url %}Para leer más: {{ resource.title }}, {{ resource.url }}{% else %}La próxima idea llega dentro de un mes.{% endif %}

No hace falta contestar. Responda «basta» y estos correos terminan.

Un saludo,
{{ sender.name }}`,
  },
  story: {
    lang: 'es',
    subject:
      '{% if case_study.client and case_study.result %}Cómo lo hizo {{ case_study.client }}{% else %}Un comienzo pequeño{% endif %}',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

{% if case_study.client and case_study.result %}Un ejemplo corto para este mes. {{ case_study.client }} {{ case_study.result }}. La historia está aquí: {{ case_study.url }}{% else %}Un comienzo pequeño para este mes: ponga todo lo pendiente en una sola lista y repásela cada lunes. A las cuatro semanas, cuente lo que queda.{% endif %}

Algo así podría funcionar también{% if lead.company %} en {{ lead.company }}{% endif %}{% if ask.pain %}, quizá sobre {{ ask.pain }}{% endif %}. Usted sabe mejor que nadie qué tendría que ser distinto.

Guárdelo para cuando lo necesite. Responda «basta» y estos correos terminan.

Un saludo,
{{ sender.name }}`,
  },
  tool: {
    lang: 'es',
    subject:
      '{% if tool.url %}Para que lo use: {{ tool.title }}{% else %}Una pregunta para su reunión{% endif %}',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

{% if tool.url %}Algo que puede usar: {{ tool.title }}. Lo encuentra aquí: {{ tool.url }}{% else %}Una pregunta para su próxima reunión: ¿qué tres tareas hacemos dos veces?{% endif %}

Lleva unos diez minutos, y no nos necesita para ello. {% if ask.pain %}Puede ayudar sobre {{ ask.pain }}. {% else %}{% endif %}{% if lead.company %}Si a otra persona en {{ lead.company }} le sirve, reenvíelo.{% else %}Reenvíelo a quien le sirva.{% endif %}

Si no quiere recibir más estos correos, responda «basta».

Un saludo,
{{ sender.name }}`,
  },
  changed: {
    lang: 'es',
    subject: '¿Ha cambiado algo?',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Le escribo desde hace unos meses. ¿Ha cambiado algo{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}?

Si está resuelto, me alegro. Si vuelve a estar en su lista, responda con una palabra y leeré mis notas antes de escribirle.

Y si estos correos no le sirven, responda «basta». Terminan el mismo día, y está bien así.

Un saludo,
{{ sender.name }}`,
  },
  hello: {
    lang: 'es',
    subject: 'Un año después',
    body: `Hola {{ lead.first_name }}:

Hace un año no seguimos adelante juntos, y espero que todo haya ido bien{% if lead.company %} en {{ lead.company }}{% endif %}.

No le vendo nada. Si vuelve a pensar en ello{% if ask.pain %} ({{ ask.pain }}){% endif %}, me gustaría saber cómo lo ve hoy. Si no, le deseo un buen año, y no hace falta que conteste.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, hace un año no seguimos adelante juntos. Espero que todo haya ido bien{% if lead.company %} en {{ lead.company }}{% endif %}. Si vuelve a pensar en ello{% if ask.pain %} ({{ ask.pain }}){% endif %}, escríbame. Si no, que le vaya muy bien.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const conversation = {
  first: {
    lang: 'es',
    subject: 'Donde lo dejamos',
    body: `Hola {{ lead.first_name }}:

Estábamos hablando{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}, y desde entonces se me ha ocurrido una idea.

Yo no lo haría todo de golpe. Tomaría el caso más frecuente, lo arreglaría y miraría qué cambia.

¿Qué caso tomaría usted primero? Si el tema está parado por ahora, dígamelo y espero.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, una idea sobre nuestra charla{% if ask.pain %} ({{ ask.pain }}){% endif %}: empezar por el caso más frecuente y dejar el resto. ¿Cuál sería{% if lead.company %} en {{ lead.company }}{% endif %}?`,
      },
    },
  },
  second: {
    lang: 'es',
    subject: 'Algo para nuestra conversación',
    body: `Hola {{ lead.first_name }}:

{% if resource.url %}He encontrado algo que encaja con su mensaje: {{ resource.title }}, {{ resource.url }}{% else %}He pensado en su mensaje, y yo empezaría por esto.{% endif %}

{% if ask.pain %}Puede ayudar sobre {{ ask.pain }}. {% else %}{% endif %}{% if resource.url %}Fíjese sobre todo en{% else %}Apuntaría los cinco últimos casos y buscaría{% endif %} el paso en el que las cosas se paran. Lo demás puede esperar.

¿Dónde se paran{% if lead.company %} en {{ lead.company }}{% endif %}? Si ahora prefiere no entrar en ello, guárdelo para más tarde.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, {% if resource.url %}esto encaja con su mensaje: {{ resource.title }}, {{ resource.url }}.{% else %}una idea: mire los cinco últimos casos y busque el paso en el que se atascaron.{% endif %} ¿Le sirve de algo{% if lead.company %} en {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}?`,
      },
    },
  },
  thirdWritten: {
    lang: 'es',
    subject: 'Nuestra charla, por aquí',
    body: `Hola {{ lead.first_name }}:

Quizá le sea más fácil responder aquí.

¿Ha cambiado algo{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %} desde que nos escribimos, o sigue como lo describió? Las dos respuestas me ayudan: si está resuelto, lo cierro. Si no, tengo una idea que enseñarle.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, soy {{ sender.first_name }}{% if sender.company %}, {{ sender.company }}{% endif %}, quizá sea más fácil aquí. ¿Ha cambiado algo{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}? Si está resuelto, dígamelo y lo cierro.`,
      },
    },
  },
  fourth: {
    lang: 'es',
    subject: 'Lo que haría falta',
    body: `Hola {{ lead.first_name }}:

He releído nuestra conversación. {% if ask.pain %}Trataba sobre {{ ask.pain }}, y sigo pensando que tiene solución.{% else %}Sigo pensando que podemos ayudar.{% endif %}

Suelen hacer falta tres cosas: alguien que decida, un equipo pequeño que lo pruebe y una fecha para comparar el antes y el después.

¿Cuál falta todavía{% if lead.company %} en {{ lead.company }}{% endif %}? Si es el tiempo, dígame qué mes sería mejor.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, hace falta alguien que decida, un equipo que lo pruebe y una fecha para comparar. ¿Qué falta{% if lead.company %} en {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}? Si es el tiempo, dígame qué mes.`,
      },
    },
  },
  fifth: {
    lang: 'es',
    subject: 'Un número del 1 al 10',
    body: `Hola {{ lead.first_name }}:

Me basta con un número. {% if ask.pain %}El tema: {{ ask.pain }}. {% else %}{% endif %}Del 1 al 10, ¿qué importancia tiene ahora{% if lead.company %} para {{ lead.company }}{% endif %}?

A partir de 5, le envío una idea y dos horas para una charla corta. Por debajo, no escribo más sobre ello, y usted puede volver a mí cuando quiera.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, me basta con un número{% if ask.pain %} sobre {{ ask.pain }}{% endif %}: del 1 al 10, ¿qué importancia tiene ahora{% if lead.company %} para {{ lead.company }}{% endif %}? Por debajo de 5 no escribo más sobre ello.`,
      },
    },
  },
  sixth: {
    lang: 'es',
    subject: 'Lo dejo aquí',
    body: `Hola {{ lead.first_name }}:

Gracias por la conversación. Como se ha parado, no escribiré más sobre ello.

Guardo mis notas{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}. Si vuelve a ser importante, responda a este correo y seguimos desde ahí, sin explicar nada dos veces.

¿Hay algo que deba corregir en mis notas? No responder también está bien.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, lo dejo aquí y no hace falta que conteste. Guardo mis notas{% if ask.pain %} sobre {{ ask.pain }}{% endif %}{% if lead.company %} en {{ lead.company }}{% endif %}. Si vuelve a ser importante, escríbame aquí.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

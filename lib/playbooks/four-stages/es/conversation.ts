import type { Translation } from '../../../domain/script/script';

export const conversation = {
  first: {
    lang: 'es',
    subject: 'Donde lo dejamos',
    body: `Hola {{ lead.first_name }}:

Lo dejamos en lo más interesante. Me habías contado lo que pasa en {{ lead.company }} ({{ ask.pain }}) y todavía te debo una opinión clara.

Aquí va: yo no atacaría todo. Tomaría el caso que más molesta a la gente, lo arreglaría y miraría qué cambia.

¿Cuál sería ese caso para ti?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, lo dejamos en lo mejor. Sobre {{ ask.pain }}, yo no atacaría todo: solo el caso que más molesta en {{ lead.company }}. ¿Cuál sería?`,
      },
    },
  },
  second: {
    lang: 'es',
    subject: 'Lo encontré pensando en ti',
    body: `Hola {{ lead.first_name }}:

Después de lo que escribiste sobre {{ ask.pain }}, busqué algo que lo dijera mejor que yo. Es esto: {{ resource.title }}.
{{ resource.url }}

Léelo con {{ lead.company }} en la cabeza y un lápiz en la mano. Donde quieras anotar «aquí no», de eso deberíamos hablar.

¿Qué frase se llevó el primer «aquí no»?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, esto lo dice mejor que yo: {{ resource.title }}, {{ resource.url }}. Léelo pensando en {{ lead.company }} y en {{ ask.pain }}. ¿Dónde anotarías «aquí no»?`,
      },
    },
  },
  thirdWritten: {
    lang: 'es',
    subject: 'Sigo por aquí',
    body: `Hola {{ lead.first_name }}, traigo nuestra charla aquí, donde quizá sea más fácil contestar. ¿Ha mejorado algo con {{ ask.pain }} en {{ lead.company }}, o sigue todo como me lo describiste?`,
  },
  fourth: {
    lang: 'es',
    subject: 'Lo que dijiste al principio',
    body: `Hola {{ lead.first_name }}:

He releído tu primer mensaje. No pedías un producto. Querías que {{ lead.company }} acabara con un problema: {{ ask.pain }}.

Sigue siendo un deseo razonable. Hacen falta tres cosas: alguien que decida, un equipo que lo pruebe y una fecha para comparar el antes y el después.

¿Cuál de las tres falta hoy?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, al principio querías que {{ lead.company }} acabara con esto: {{ ask.pain }}. Hace falta quien decida, un equipo que pruebe y una fecha para comparar. ¿Qué falta?`,
      },
    },
  },
  fifth: {
    lang: 'es',
    subject: 'Un solo número',
    body: `Hola {{ lead.first_name }}, esta vez sin historias, solo un número del 1 al 10: ¿cuánto pesa este mes en {{ lead.company }} este tema ({{ ask.pain }})? Por debajo de 5 te dejo en paz.`,
  },
  sixth: {
    lang: 'es',
    subject: 'Lo dejo aquí',
    body: `Hola {{ lead.first_name }}:

Me ha gustado nuestra conversación y sé captar una indirecta, así que lo dejo aquí.

Lo que me llevo: en {{ lead.company }} el problema existe ({{ ask.pain }}), pero no le quita el sueño a nadie. Si eso cambia, todo lo que me contaste está en mis notas y empezamos desde ahí, no desde cero.

¿Hay algo que deba corregir antes de archivarlo?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, lo dejo aquí y no hace falta que contestes. Guardo mis notas sobre {{ ask.pain }} en {{ lead.company }}: si un día aprieta, empezamos desde ahí. Ha sido un gusto hablar contigo.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const postCall = {
  first: {
    lang: 'es',
    subject: 'Quince minutos: {{ slot.first }}',
    body: `Hola {{ lead.first_name }}:

Gracias por la llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %}. Quería pensarlo, y es lo normal.

He guardado quince minutos: {{ slot.first }}. Son para una sola cosa, oír qué ha decidido{% if lead.company %} en {{ lead.company }}{% endif %}. Un «no» es una buena respuesta, y no voy a discutir.

¿Le va bien, o prefiere {{ slot.second }}? Si necesita más tiempo, dígame qué semana.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, gracias por la llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %}. He guardado quince minutos para oír qué ha decidido{% if lead.company %} en {{ lead.company }}{% endif %}: {{ slot.first }}. ¿Le va bien, o mejor {{ slot.second }}?`,
      },
    },
  },
  second: {
    lang: 'es',
    subject: 'Para hablarlo con su equipo',
    body: `Hola {{ lead.first_name }}:

Quizá quiera hablarlo con otros{% if lead.company %} en {{ lead.company }}{% endif %} antes de decidir{% if ask.pain %} ({{ ask.pain }}){% endif %}.

{% if resource.url %}Esto puede ayudar: {{ resource.title }}. Puede reenviarlo tal cual. {{ resource.url }}{% else %}Si ayuda, pongo lo que hablamos en una página que pueda reenviar.{% endif %}

¿Qué pregunta harán primero? La respondo hoy en tres frases, y así la tiene por escrito. Si no hay que convencer a nadie, mejor todavía.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, para hablarlo con su equipo{% if lead.company %} en {{ lead.company }}{% endif %}, {% if resource.url %}esto puede ayudar: {{ resource.title }}, {{ resource.url }}.{% else %}puedo escribir una página.{% endif %} ¿Qué pregunta{% if ask.pain %} sobre {{ ask.pain }}{% endif %} harán primero? La respondo hoy por escrito.`,
      },
    },
  },
  thirdWritten: {
    lang: 'es',
    subject: 'Una pregunta de la llamada',
    body: `Hola {{ lead.first_name }}:

Se me quedó una pregunta en la llamada.

¿Quién más tiene que estar de acuerdo{% if lead.company %} en {{ lead.company }}{% endif %} antes de que algo pueda cambiar{% if ask.pain %} ({{ ask.pain }}){% endif %}? Me basta con un cargo, no necesito un nombre, y no escribiré a nadie sin usted. Si solo decide usted, dígamelo.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, soy {{ sender.first_name }}{% if sender.company %}, {{ sender.company }}{% endif %}. Una pregunta: ¿quién más tiene que estar de acuerdo{% if lead.company %} en {{ lead.company }}{% endif %}{% if ask.pain %} sobre {{ ask.pain }}{% endif %}? Me basta con un cargo, y no escribiré a nadie sin usted.`,
      },
    },
  },
  fourth: {
    lang: 'es',
    subject: 'Un paso pequeño',
    body: `Hola {{ lead.first_name }}:

En mis notas de la llamada, lo primero es {% if ask.pain %}esto: {{ ask.pain }}{% else %}lo que usted quería cambiar{% endif %}. Me gustaría hacerlo sencillo.

Dejemos el gran plan a un lado y acordemos un solo paso, que pueda deshacer una semana después.

Podemos elegirlo juntos: {{ slot.first }}. ¿Cuál sería un buen primer paso{% if lead.company %} en {{ lead.company }}{% endif %}? Si tiene que esperar, dígame hasta cuándo.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, hagámoslo sencillo: un solo paso{% if ask.pain %} sobre {{ ask.pain }}{% endif %}, que pueda deshacer una semana después. ¿Cuál sería el primero{% if lead.company %} en {{ lead.company }}{% endif %}? Si tiene que esperar, dígamelo.`,
      },
    },
  },
  fifth: {
    lang: 'es',
    subject: '¿Avanza, espera o se descarta?',
    body: `Hola {{ lead.first_name }}:

Me basta con una sola palabra. Desde nuestra llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %}, ¿cómo va{% if lead.company %} en {{ lead.company }}{% endif %}: avanza, espera o se descarta?

Avanza: envío dos horas. Espera: dígame a qué, y escribiré entonces. Se descarta: lo cierro y le agradezco su tiempo.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, con una palabra basta. Desde nuestra llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %}, ¿cómo va{% if lead.company %} en {{ lead.company }}{% endif %}: avanza, espera o se descarta? Haré lo que diga la palabra.`,
      },
    },
  },
  sixth: {
    lang: 'es',
    subject: 'Por ahora lo dejo',
    body: `Hola {{ lead.first_name }}:

Gracias otra vez por la llamada. Entiendo que es un «ahora no» y lo dejo aquí.

Mis notas{% if ask.pain %} sobre {{ ask.pain }}{% endif %} están listas si algo cambia{% if lead.company %} en {{ lead.company }}{% endif %}. Una línea suya, y seguimos donde lo dejamos.

Si es un «no», ¿qué lo decidió? Me gustaría aprender de ello. No responder también está bien.

Un saludo,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hola {{ lead.first_name }}, entiendo que es un «ahora no» y lo dejo aquí. Mis notas{% if ask.pain %} sobre {{ ask.pain }}{% endif %} están listas si algo cambia{% if lead.company %} en {{ lead.company }}{% endif %}. Si fue un «no», ¿qué lo decidió?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const postCall = {
  first: {
    lang: 'es',
    subject: 'Te guardo {{ slot.first }}',
    body: `Hola {{ lead.first_name }}:

Gracias por hablar tan claro sobre {{ ask.pain }}. Querías pensarlo, y para una decisión así es lo correcto.

Se piensa mejor con una fecha, así que he apartado un cuarto de hora: {{ slot.first }}. Lo usamos solo para oír a qué conclusión ha llegado {{ lead.company }}, aunque sea un no.

¿Te va bien, o prefieres {{ slot.second }}?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, gracias por hablar tan claro sobre {{ ask.pain }}. Para que pensar tenga fin, guardo 15 minutos a {{ lead.company }}: {{ slot.first }}. ¿Te va bien, o mejor {{ slot.second }}?`,
      },
    },
  },
  second: {
    lang: 'es',
    subject: 'Algo con lo que pensar',
    body: `Hola {{ lead.first_name }}:

Estás dándole vueltas al asunto ({{ ask.pain }}), y en {{ lead.company }} alguien preguntará por qué esto y por qué ahora.

Para esa conversación, llévate esto: {{ resource.title }}. Puedes reenviarlo tal cual, sin mi nombre.
{{ resource.url }}

Si en la sala queda una pregunta sin responder, ¿cuál es? Te escribo tres frases sobre ella ese mismo día.

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, para el «por qué ahora» en {{ lead.company }}: {{ resource.title }}, {{ resource.url }}. Reenvíalo sin mi nombre si quieres. ¿Qué pregunta deja abierta sobre {{ ask.pain }}?`,
      },
    },
  },
  thirdWritten: {
    lang: 'es',
    subject: 'La pregunta que olvidé',
    body: `Hola {{ lead.first_name }}, se me quedó una pregunta en la llamada: además de ti, ¿quién en {{ lead.company }} se alegraría de acabar con {{ ask.pain }}? Me basta un nombre, y no escribiré a nadie sin ti.`,
  },
  fourth: {
    lang: 'es',
    subject: 'Con tus palabras',
    body: `Hola {{ lead.first_name }}:

De mis notas, con tus palabras y no con las mías: en {{ lead.company }} hay que mejorar esto ({{ ask.pain }}), y no puede ser un proyecto más.

Así que dejemos el plan a un lado y acordemos un solo paso, tan pequeño que puedas deshacerlo a la semana siguiente.

Para elegirlo está libre {{ slot.first }}. ¿Qué hay que dejar intacto, hagamos lo que hagamos?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, querías mejorar esto sin un proyecto más en {{ lead.company }}: {{ ask.pain }}. Yo empezaría por un solo paso. ¿Qué conviene no tocar por ahora?`,
      },
    },
  },
  fifth: {
    lang: 'es',
    subject: 'Una palabra',
    body: `Hola {{ lead.first_name }}, después de la llamada, ¿cómo va {{ lead.company }} con {{ ask.pain }}: avanza, espera o se descarta? Con una palabra basta, y haré lo que digas.`,
  },
  sixth: {
    lang: 'es',
    subject: 'Aquí paro',
    body: `Hola {{ lead.first_name }}:

Tuvimos una buena conversación y desde entonces has leído bastante de mí. Entiendo el silencio como un «ahora no» y lo respeto.

El plan para {{ ask.pain }} se queda en mi cajón, fechado y listo para {{ lead.company }}. Si cambian el presupuesto, la dirección o el ánimo, basta una línea para sacarlo.

Si es un no definitivo, ¿me dirías qué lo decidió?

Un saludo,
{{ sender.first_name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, entiendo el silencio como un «ahora no» y paro aquí. El plan para {{ ask.pain }} sigue en mi cajón para {{ lead.company }}. Si fue un no, ¿qué lo decidió? Me gustaría aprender de ello.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const longTerm = {
  idea: {
    lang: 'es',
    subject: 'Una idea para este mes',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Algo que veo funcionar últimamente: antes de cambiar nada, apuntar durante una semana dónde espera el trabajo. No quién va lento, sino dónde espera.

{% if ask.pain %}Con {{ ask.pain }}, la lista puede ser más corta de lo que temes. {% endif %}{% if lead.company %}En {{ lead.company }} quizá se quede en dos sitios.{% else %}A menudo se queda en dos sitios.{% endif %}

Y algo para leer: {{ resource.title }}, {{ resource.url }}

No hace falta contestar.

Un saludo,
{{ sender.first_name }}`,
  },
  story: {
    lang: 'es',
    subject: 'Cómo lo hizo {{ case_study.client }}',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Una historia corta para el café: {{ case_study.client }} {{ case_study.result }}. En estas historias siempre miro el primer paso: lo pequeño que fue y quién se atrevió a darlo.

{{ case_study.url }}

{% if ask.pain %}Me acordé de ti por {{ ask.pain }}{% if lead.company %} en {{ lead.company }}{% endif %}. {% endif %}Guárdala para el día que la necesites. Hasta entonces, nada que hacer.

Un saludo,
{{ sender.first_name }}`,
  },
  tool: {
    lang: 'es',
    subject: 'Para que lo uses',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Algo que puede ahorrarte una tarde de hojas de cálculo: {{ tool.title }}. Nadie te llamará por haberlo abierto.

{{ tool.url }}

{% if ask.pain %}Quizá aclare algo sobre {{ ask.pain }}. {% endif %}{% if lead.company %}Si a otros en {{ lead.company }} les sirve, pásalo.{% else %}Pásalo si a otros les sirve.{% endif %}

Un saludo,
{{ sender.first_name }}`,
  },
  changed: {
    lang: 'es',
    subject: '¿Sigue en tu lista?',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Han pasado unos meses desde que hablamos{% if lead.company %}, y {{ lead.company }} habrá cambiado de maneras que desde aquí no veo{% endif %}.

{% if ask.pain %}Si lo tuyo está resuelto ({{ ask.pain }}), me alegro. {% endif %}Si el asunto ha vuelto a la mesa, ya sabes dónde estoy: contesta con una palabra y leeré mis notas antes de escribirte.

Y si estas cartas no te sirven, di «basta» y paran ese mismo día.

Un saludo,
{{ sender.first_name }}`,
  },
  hello: {
    lang: 'es',
    subject: 'Un año después',
    body: `Hola {{ lead.first_name }}, hace un año elegiste otro camino, y espero que a {{ lead.company }} le haya ido bien. No vendo nada. Si el asunto ha vuelto a tu mesa ({{ ask.pain }}), me gustaría saber cómo lo ves hoy.`,
  },
} as const satisfies Record<string, Translation>;

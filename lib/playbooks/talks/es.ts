import type { Translation } from '../../domain/script/script';

export const calls = {
  noShow: {
    lang: 'es',
    subject: 'No hemos coincidido',
    body: `Hola {{ lead.first_name }}:

Estuve en línea para nuestra llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %} y no hemos coincidido. En días llenos pasa, no se preocupe.

Otros dos momentos: {{ slots }}. Con un cuarto de hora basta para ver si{% if lead.company %} ayuda a {{ lead.company }}{% else %} le ayuda{% endif %}.{% if sender.booking_link %} O elija usted mismo: {{ sender.booking_link }}{% endif %}

¿Cuál le reservo? Si ya no es un tema, dígamelo y lo quito de mi lista.

Un saludo,
{{ sender.name }}`,
  },
  cancelled: {
    lang: 'es',
    subject: 'Otro momento para nuestra llamada',
    body: `Hola {{ lead.first_name }}:

Gracias por avisarme de que nuestra llamada{% if ask.pain %} sobre {{ ask.pain }}{% endif %} no podrá ser. Ya la he quitado de mi agenda.

Esto estaría libre: {{ slots }}.{% if sender.booking_link %} Aquí están todos los demás momentos: {{ sender.booking_link }}{% endif %}

¿Cuál prefiere{% if lead.company %}, o hay una semana más tranquila en {{ lead.company }}{% endif %}? Si canceló porque no es para usted, también está bien. Con una palabra basta, y no le escribo más.

Un saludo,
{{ sender.name }}`,
  },
} satisfies Record<string, Translation>;

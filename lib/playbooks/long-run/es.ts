import type { Translation } from '../../domain/script/script';

export const longRun = {
  fiveTimes: {
    lang: 'es',
    subject: 'Diez minutos con su equipo',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Una cosa pequeña para probar{% if ask.pain %}, por ejemplo con {{ ask.pain }}{% endif %}: tome las últimas cinco veces en que algo salió mal y escriba una línea de cada una. Qué vino primero, quién lo vio y con cuánto retraso.

Si el mismo primer paso sale tres veces, empiece por ahí{% if lead.company %}, en {{ lead.company }} o donde sea{% endif %}, antes de comprar nada.

{% if resource.url %}Por si quiere leer más: {{ resource.title }}, {{ resource.url }}{% else %}Con una hoja de papel basta.{% endif %}

Escriba «basta» y le quito de mi lista.

Un saludo,
{{ sender.name }}`,
  },
  beganSmall: {
    lang: 'es',
    subject:
      '{% if case_study.client and case_study.result %}Lo que hizo {{ case_study.client }}{% else %}Pregunte a dos compañeros{% endif %}',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

{% if case_study.client and case_study.result %}Otra historia, corta. {{ case_study.client }} {{ case_study.result }}. Cómo lo hicieron: {{ case_study.url }}{% else %}Un ejercicio corto. Pregunte a dos compañeros, uno tras otro, cuál es el siguiente paso cuando el trabajo se para. Si dicen cosas distintas, ya sabe por dónde empezar.{% endif %}

Lo que sería distinto{% if lead.company %} en {{ lead.company }}{% else %} en su caso{% endif %}{% if ask.pain %} con {{ ask.pain }}{% endif %} lo juzga usted mejor que yo. Quizá haya aun así algo que le sirva.

No me debe respuesta. Con una palabra, «basta», no le escribo más.

Un saludo,
{{ sender.name }}`,
  },
  threeLines: {
    lang: 'es',
    subject: '{% if tool.url %}Para usar: {{ tool.title }}{% else %}Tres líneas en un papel{% endif %}',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

{% if tool.url %}Aquí tiene algo para su uso, {{ tool.title }}: {{ tool.url }}{% else %}Tres líneas para una hoja: qué no se puede olvidar, quién lo hace y para cuándo. Cuélguela donde todos pasan.{% endif %}

{% if ask.pain %}Si {{ ask.pain }} ya no está en su lista, guárdelo para la próxima vez.{% else %}Si hoy no le sirve, guárdelo para otro día.{% endif %} Quizá le venga mejor a otra persona{% if lead.company %} de {{ lead.company }}{% else %} de su equipo{% endif %}, y entonces es suyo.

Responda «basta» si prefiere que lo deje aquí.

Un saludo,
{{ sender.name }}`,
  },
  stillWorth: {
    lang: 'es',
    subject: '¿Una línea de vez en cuando?',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Recibe correos míos desde hace un tiempo{% if ask.pain %}, sobre todo sobre {{ ask.pain }}{% endif %}. ¿Le sigue sirviendo{% if lead.company %} a {{ lead.company }}{% endif %}?

Si es que sí, no tiene que hacer nada. Si algo ha cambiado y quiere hablarlo, basta una respuesta corta, y le propongo dos horas.

Si es que no, responda «basta», y este fue el último. Las dos cosas me parecen bien.

Un saludo,
{{ sender.name }}`,
  },
  oldest: {
    lang: 'es',
    subject: 'Lo más antiguo de la lista',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Una pregunta para un momento tranquilo: ¿qué es lo más antiguo que sigue abierto en su lista? No lo más grande, lo más antiguo.

Suele mostrar dónde falta una decisión{% if ask.pain %}, quizá sobre {{ ask.pain }}{% endif %}{% if lead.company %}, quizá también en {{ lead.company }}{% endif %}. Decídalo esta semana o táchelo. Las dos cosas aligeran la lista.

No hace falta que me escriba. Un «basta» termina mis correos.

Un saludo,
{{ sender.name }}`,
  },
  handOver: {
    lang: 'es',
    subject: 'Tres datos al pasar una tarea',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Pruébelo con una sola tarea: pásela con tres datos. Qué está hecho, qué viene después y quién la espera.

Cuesta un minuto y ahorra la pregunta que vendría luego. {% if ask.pain %}Puede quitarle algo de peso a {{ ask.pain }}.{% else %}Puede ahorrarle uno o dos correos al día.{% endif %} {% if lead.company %}En {{ lead.company }} verá pronto si funciona.{% else %}Verá pronto si funciona.{% endif %}

Si estos correos no le sirven, responda «basta», nada más.

Un saludo,
{{ sender.name }}`,
  },
  oneNumber: {
    lang: 'es',
    subject: 'Un número antes de comprar nada',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Antes de comprar una herramienta, la nuestra como cualquier otra, apunte el único número que debe cambiar y cuánto es hoy.

Si nadie lo sabe, cuente durante dos semanas. {% if ask.pain %}Con {{ ask.pain }}, puede ser cuántas veces pasa.{% else %}Bastan unas rayas en un papel.{% endif %} Después {% if lead.company %}todos en {{ lead.company }}{% else %}todos{% endif %} ven si valió lo que costó.

No hay nada que contestar. La palabra «basta» termina estos correos.

Un saludo,
{{ sender.name }}`,
  },
  lastOne: {
    lang: 'es',
    subject: 'El último de mi parte',
    body: `Hola{% if lead.first_name %} {{ lead.first_name }}{% endif %}:

Este es el último de mis correos regulares{% if lead.company %} a {{ lead.company }}{% endif %}. Envié lo que me parecía útil{% if ask.pain %} para {{ ask.pain }}{% endif %}, y no quiero llenarle el buzón.

A partir de aquí me quedo callado. Si algún día quiere hablar, responda a cualquiera de estos correos, y leeré mis notas antes de contestar.

Gracias por su paciencia, y que le vaya muy bien.

Un saludo,
{{ sender.name }}`,
  },
} as const satisfies Record<string, Translation>;

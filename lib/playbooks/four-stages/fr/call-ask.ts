import type { Translation } from '../../../domain/script/script';

export const callAsk = {
  first: {
    lang: 'fr',
    subject: 'Deux créneaux pour notre appel',
    body: `Bonjour {{ lead.first_name }},

Vous avez accepté un appel sur {{ ask.pain }}, voici le chemin le plus court.

J’ai réservé pour {{ lead.company }} : {{ slots }}. Répondez « premier » ou « second » et vous aurez une invitation dans l’heure.

Si aucun ne convient, choisissez vous-même : {{ sender.booking_link }}

Quinze minutes suffisent, et j’apporte une idée qui vous servira dans tous les cas. Lequel vous va ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, pour notre appel sur {{ ask.pain }}, je réserve à {{ lead.company }} : {{ slots }}. Ou choisissez ici : {{ sender.booking_link }}. Qu’est-ce qui vous va ?`,
      },
    },
  },
  second: {
    lang: 'fr',
    subject: 'Pour que ces quinze minutes comptent',
    body: `Bonjour {{ lead.first_name }},

Avant de m’accorder un quart d’heure, voyez ce qu’un autre en a tiré : {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

Je m’en servirais pour voir avec vous quelle moitié vaut pour {{ lead.company }} et pour {{ ask.pain }}, et laquelle non.

Encore libre : {{ slot.first }}. Toutes les autres heures sont ici : {{ sender.booking_link }}

Je l’inscris ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, ce qu’un appel peut donner : {{ case_study.client }} {{ case_study.result }}, {{ case_study.url }}. Quelle moitié vaut pour {{ lead.company }} et {{ ask.pain }} ? Créneaux : {{ sender.booking_link }}`,
      },
    },
  },
  thirdWritten: {
    lang: 'fr',
    subject: 'Un rendez-vous sans effort',
    body: `Bonjour {{ lead.first_name }}, au cas où le lien se serait perdu : {{ sender.booking_link }}. Ou donnez-moi un jour, et j’en fais une invitation pour {{ lead.company }} sur {{ ask.pain }}. Quel jour vous dérange le moins ?`,
  },
  fourth: {
    lang: 'fr',
    subject: 'Vous aviez une raison',
    body: `Bonjour {{ lead.first_name }},

On n’accepte pas un appel avec des inconnus pour le plaisir. Quand vous avez dit oui, {{ lead.company }} venait d’y perdre du temps, un client ou de la patience, et la raison était là : {{ ask.pain }}.

L’agacement a eu quelques jours pour passer. La cause, non.

Je propose donc un appel avec un seul but : décider s’il vaut la peine d’agir. Vous pouvez en sortir avec un « non », je ne discuterai pas.

Les créneaux libres sont ici : {{ sender.booking_link }}. De mon côté, {{ slot.first }} serait parfait. Et pour vous ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, quand vous avez dit oui à un appel, {{ lead.company }} avait un problème précis : {{ ask.pain }}. Voyons s’il vaut la peine d’agir. « Non » est permis. {{ sender.booking_link }}, ou je prends {{ slot.first }} ?`,
      },
    },
  },
  fifth: {
    lang: 'fr',
    subject: 'Oui, non, plus tard',
    body: `Bonjour {{ lead.first_name }}, pour l’appel sur {{ ask.pain }} : oui, non, ou dans un mois ? Les trois réponses conviennent, pour {{ lead.company }} comme pour moi. Si c’est oui, le plus rapide est ici : {{ sender.booking_link }}`,
  },
  sixth: {
    lang: 'fr',
    subject: 'Je libère le créneau',
    body: `Bonjour {{ lead.first_name }},

Je rends le temps que je gardais pour {{ lead.company }}. Votre oui était sincère, puis la vie a eu d’autres projets. Cela arrive.

Rien n’est perdu : mes notes sur {{ ask.pain }} restent, et ce lien marchera aussi bien dans une semaine que dans un an : {{ sender.booking_link }}. Vous n’aurez rien à expliquer deux fois.

Avant que je referme : l’appel était-il le mauvais format, et une page écrite vous aurait-elle mieux servi ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, je libère le temps gardé pour {{ lead.company }}. Si le sujet ({{ ask.pain }}) devient pressant : {{ sender.booking_link }}, sans explication. Une page écrite vous aurait-elle mieux servi qu’un appel ?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

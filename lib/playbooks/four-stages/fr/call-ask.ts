import type { Translation } from '../../../domain/script/script';

export const callAsk = {
  first: {
    lang: 'fr',
    subject: 'Deux créneaux pour notre appel',
    body: `Bonjour {{ lead.first_name }},

Vous avez dit oui à un appel, voici deux créneaux : {{ slots }}. Quinze minutes suffisent.

Répondez avec celui qui vous va, et j’envoie l’invitation{% if lead.company %} chez {{ lead.company }}{% endif %}.{% if sender.booking_link %} Si aucun ne convient, choisissez ici : {{ sender.booking_link }}{% endif %}

J’apporterai une idée{% if ask.pain %} sur {{ ask.pain }}{% endif %} qui vous servira dans tous les cas. Quel créneau vous va ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, deux créneaux pour notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %} : {{ slots }}. Lequel vous va{% if lead.company %}, chez {{ lead.company }}{% endif %} ?{% if sender.booking_link %} Ou choisissez ici : {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  second: {
    lang: 'fr',
    subject: 'Ce que l’appel vous apporte',
    body: `Bonjour {{ lead.first_name }},

Avant notre appel, voici à quoi il sert. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }} : {{ case_study.url }}{% else %}En quinze minutes, nous regardons un de vos cas réels, et vous repartez avec une chose à essayer.{% endif %}

J’aimerais voir avec vous ce qui vaut{% if lead.company %} pour {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}, et ce qui ne vaut pas.

Encore libre : {{ slot.first }}. J’envoie l’invitation ?{% if sender.booking_link %} Toutes les autres heures : {{ sender.booking_link }}{% endif %}

Si vous préférez une page écrite, dites-le-moi.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}pendant notre appel, nous regardons un de vos cas réels.{% endif %} J’aimerais voir ce qui vaut{% if lead.company %} pour {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}. Je réserve {{ slot.first }} ?{% if sender.booking_link %} Ou : {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  thirdWritten: {
    lang: 'fr',
    subject: 'Un créneau pour notre appel',
    body: `Bonjour {{ lead.first_name }},

{% if sender.booking_link %}Voici à nouveau le lien pour notre appel : {{ sender.booking_link }}

Ou donnez-moi{% else %}Trouvons ici un créneau pour notre appel.

Donnez-moi{% endif %} un jour, et j’envoie l’invitation{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %}, sujet : {{ ask.pain }}{% endif %}. Cela prend quinze minutes, pas plus. Quel jour vous va le mieux ? Si vous avez changé d’avis, c’est très bien, dites-le-moi.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, c’est {{ sender.first_name }}{% if sender.company %}, {{ sender.company }}{% endif %}. {% if sender.booking_link %}Le lien pour notre appel : {{ sender.booking_link }} Ou donnez{% else %}Donnez{% endif %}-moi un jour, et j’envoie l’invitation{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}. Lequel vous va le mieux ?`,
      },
    },
  },
  fourth: {
    lang: 'fr',
    subject: 'L’appel est-il encore utile ?',
    body: `Bonjour {{ lead.first_name }},

Quand vous avez dit oui à un appel, {% if ask.pain %}il s’agissait de ceci : {{ ask.pain }}{% else %}vous aviez une raison{% endif %}. Si c’est réglé, tant mieux, et nous n’avons pas besoin d’en parler.

Sinon, quinze minutes suffisent pour voir s’il vaut la peine d’agir{% if lead.company %} chez {{ lead.company }}{% endif %}. Un « non » est une bonne réponse.

L’appel vous est-il encore utile ? Je propose {{ slot.first }}.{% if sender.booking_link %} Autres heures : {{ sender.booking_link }}{% endif %}

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %} est-il encore utile{% if lead.company %} pour {{ lead.company }}{% endif %} ? Si c’est réglé, je clos le sujet. Sinon, je propose {{ slot.first }}.{% if sender.booking_link %} Autres heures : {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  fifth: {
    lang: 'fr',
    subject: 'Oui, non ou plus tard',
    body: `Bonjour {{ lead.first_name }},

Pour notre appel{% if ask.pain %} ({{ ask.pain }}){% endif %} : oui, non, ou plus tard ? Un mot suffit, et les trois réponses me conviennent.

Si c’est « plus tard », dites-moi le mois, et je n’écrirai pas avant. Si c’est « oui », j’envoie l’invitation{% if lead.company %} chez {{ lead.company }}{% endif %} pour le premier créneau libre : {{ slot.first }}.{% if sender.booking_link %} Ou choisissez ici : {{ sender.booking_link }}{% endif %}

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, pour notre appel{% if ask.pain %} ({{ ask.pain }}){% endif %} : oui, non, ou plus tard ? Un mot suffit, et les trois réponses conviennent{% if lead.company %} pour {{ lead.company }}{% endif %}.{% if sender.booking_link %} Si c’est oui, le plus rapide est ici : {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  sixth: {
    lang: 'fr',
    subject: 'Je libère le créneau',
    body: `Bonjour {{ lead.first_name }},

Je libère le temps gardé pour notre appel{% if lead.company %} avec {{ lead.company }}{% endif %}. Aucun souci.

Si vous souhaitez y revenir{% if ask.pain %} ({{ ask.pain }}){% endif %}, {% if sender.booking_link %}ce lien marchera encore, dans une semaine ou dans un an : {{ sender.booking_link }}{% else %}répondez à ce mail et nous trouverons une heure{% endif %}. Je garde mes notes, vous n’aurez rien à réexpliquer.

Une page écrite vous servirait-elle mieux qu’un appel ? Répondez « page » et je l’écris.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, je libère le temps gardé pour notre appel. Pour y revenir{% if ask.pain %} ({{ ask.pain }}){% endif %}{% if lead.company %}, vous ou un collègue chez {{ lead.company }}{% endif %} : {% if sender.booking_link %}{{ sender.booking_link }}{% else %}écrivez-moi ici{% endif %}. Une page écrite vous servirait-elle mieux ?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const longTerm = {
  idea: {
    lang: 'fr',
    subject: 'Une idée pour ce mois',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Une idée qui ne coûte rien : pendant une semaine, notez où le travail attend. Pas qui est lent, seulement où il attend.

{% if ask.pain %}Sur {{ ask.pain }}, cela se résume{% else %}Cela se résume{% endif %} souvent à deux endroits{% if lead.company %}, peut-être aussi chez {{ lead.company }}{% endif %}. C’est par là qu’on commence.

{% if resource.url %}Pour aller plus loin : {{ resource.title }}, {{ resource.url }}{% else %}La prochaine idée viendra dans un mois.{% endif %}

Aucune réponse attendue. Répondez « stop » et ces mails cessent.

Bien à vous,
{{ sender.name }}`,
  },
  story: {
    lang: 'fr',
    subject:
      '{% if case_study.client and case_study.result %}Comment {{ case_study.client }} a fait{% else %}Un petit début{% endif %}',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

{% if case_study.client and case_study.result %}Un court exemple pour ce mois. {{ case_study.client }} {{ case_study.result }}. L’histoire est ici : {{ case_study.url }}{% else %}Un petit début pour ce mois : mettez tout ce qui est ouvert sur une seule liste et parcourez-la chaque lundi. Après quatre semaines, comptez ce qui reste.{% endif %}

Cela pourrait marcher aussi{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %}, peut-être sur {{ ask.pain }}{% endif %}. Vous savez mieux que personne ce qui devrait être différent.

Gardez-le pour le jour utile. Répondez « stop » et ces mails cessent.

Bien à vous,
{{ sender.name }}`,
  },
  tool: {
    lang: 'fr',
    subject:
      '{% if tool.url %}Pour vous : {{ tool.title }}{% else %}Une question pour votre réunion{% endif %}',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

{% if tool.url %}De quoi agir : {{ tool.title }}. Vous le trouverez ici : {{ tool.url }}{% else %}Une question pour votre prochaine réunion : quelles sont les trois tâches que nous faisons deux fois ?{% endif %}

Cela prend une dizaine de minutes, et vous n’avez pas besoin de nous. {% if ask.pain %}Cela peut aider sur {{ ask.pain }}. {% else %}{% endif %}{% if lead.company %}Si quelqu’un d’autre en a l’usage chez {{ lead.company }}, transmettez.{% else %}Transmettez à qui en a l’usage.{% endif %}

Si vous ne voulez plus de ces mails, répondez « stop ».

Bien à vous,
{{ sender.name }}`,
  },
  changed: {
    lang: 'fr',
    subject: 'Y a-t-il du nouveau chez vous ?',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Je vous écris depuis quelques mois. Y a-t-il eu du changement{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %} ?

Si c’est réglé, tant mieux. Si le sujet est de retour sur votre liste, répondez d’un mot, et je relis mes notes avant de vous écrire.

Et si ces mails ne vous servent à rien, répondez « stop ». Ils cessent le jour même, et c’est très bien ainsi.

Bien à vous,
{{ sender.name }}`,
  },
  hello: {
    lang: 'fr',
    subject: 'Un an après',
    body: `Bonjour {{ lead.first_name }},

Il y a un an, nous n’avons pas donné suite ensemble, et j’espère que les choses ont avancé{% if lead.company %} chez {{ lead.company }}{% endif %}.

Je n’ai rien à vous vendre. Si vous y pensez de nouveau{% if ask.pain %} ({{ ask.pain }}){% endif %}, j’aimerais savoir comment vous le voyez aujourd’hui. Sinon, je vous souhaite une bonne année, et vous n’avez pas à répondre.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, il y a un an, nous n’avons pas donné suite ensemble. J’espère que les choses ont avancé{% if lead.company %} chez {{ lead.company }}{% endif %}. Si vous y pensez de nouveau{% if ask.pain %} ({{ ask.pain }}){% endif %}, écrivez-moi. Sinon, bonne continuation.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const postCall = {
  first: {
    lang: 'fr',
    subject: 'Quinze minutes : {{ slot.first }}',
    body: `Bonjour {{ lead.first_name }},

Merci pour notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %}. Vous vouliez réfléchir, et c’est normal.

Je garde quinze minutes : {{ slot.first }}. Elles servent à une seule chose, entendre ce que vous avez décidé{% if lead.company %} chez {{ lead.company }}{% endif %}. Un « non » est une bonne réponse, je ne discuterai pas.

Est-ce que cela vous va, ou préférez-vous {{ slot.second }} ? S’il vous faut plus de temps, dites-moi quelle semaine.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci pour notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %}. Je garde quinze minutes pour entendre ce que vous avez décidé{% if lead.company %} chez {{ lead.company }}{% endif %} : {{ slot.first }}. Cela vous va, ou plutôt {{ slot.second }} ?`,
      },
    },
  },
  second: {
    lang: 'fr',
    subject: 'Pour en parler avec votre équipe',
    body: `Bonjour {{ lead.first_name }},

Vous voudrez peut-être en parler à d’autres{% if lead.company %} chez {{ lead.company }}{% endif %} avant de décider{% if ask.pain %} ({{ ask.pain }}){% endif %}.

{% if resource.url %}Ceci peut aider : {{ resource.title }}. Vous pouvez le transmettre tel quel. {{ resource.url }}{% else %}Si cela aide, je mets notre échange sur une page que vous pourrez transmettre.{% endif %}

Quelle question viendra en premier ? J’y réponds aujourd’hui en trois phrases, et vous l’aurez par écrit. Si personne n’est à convaincre, tant mieux.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, pour en parler avec votre équipe{% if lead.company %} chez {{ lead.company }}{% endif %}, {% if resource.url %}ceci peut aider : {{ resource.title }}, {{ resource.url }}.{% else %}je peux écrire une page.{% endif %} Quelle question{% if ask.pain %} sur {{ ask.pain }}{% endif %} viendra en premier ? J’y réponds par écrit aujourd’hui.`,
      },
    },
  },
  thirdWritten: {
    lang: 'fr',
    subject: 'Une question de notre appel',
    body: `Bonjour {{ lead.first_name }},

J’ai oublié une question pendant notre appel.

Qui d’autre doit être d’accord{% if lead.company %} chez {{ lead.company }}{% endif %} avant que cela puisse changer{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Un rôle suffit, je n’ai pas besoin d’un nom, et je n’écrirai à personne sans vous. S’il n’y a que vous, dites-le-moi.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, c’est {{ sender.first_name }}{% if sender.company %}, {{ sender.company }}{% endif %}. Une question : qui d’autre doit être d’accord{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} sur {{ ask.pain }}{% endif %} ? Un rôle suffit, et je n’écrirai à personne sans vous.`,
      },
    },
  },
  fourth: {
    lang: 'fr',
    subject: 'Un petit pas',
    body: `Bonjour {{ lead.first_name }},

En tête de mes notes, il y a {% if ask.pain %}ceci : {{ ask.pain }}{% else %}ce que vous vouliez changer{% endif %}. Je voudrais rester simple.

Laissons le grand plan de côté et choisissons un seul pas, que vous pourriez annuler une semaine plus tard.

Nous pourrions le choisir ensemble : {{ slot.first }}. Quel serait un bon premier pas{% if lead.company %} chez {{ lead.company }}{% endif %} ? S’il faut attendre, dites-moi jusqu’à quand.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, restons simples : un seul pas{% if ask.pain %} sur {{ ask.pain }}{% endif %}, que vous pourriez annuler une semaine plus tard. Quel serait le premier{% if lead.company %} chez {{ lead.company }}{% endif %} ? S’il faut attendre, dites-le-moi.`,
      },
    },
  },
  fifth: {
    lang: 'fr',
    subject: 'En cours, en attente ou abandonné ?',
    body: `Bonjour {{ lead.first_name }},

Un mot suffit. Depuis notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %}, où en est-on{% if lead.company %} chez {{ lead.company }}{% endif %} : en cours, en attente ou abandonné ?

En cours : j’envoie deux créneaux. En attente : dites-moi de quoi, et j’écrirai à ce moment-là. Abandonné : je clos le sujet et vous remercie pour votre temps.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, un mot suffit. Depuis notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %}, où en est-on{% if lead.company %} chez {{ lead.company }}{% endif %} : en cours, en attente ou abandonné ? Je ferai ce que dit le mot.`,
      },
    },
  },
  sixth: {
    lang: 'fr',
    subject: 'Je m’arrête pour l’instant',
    body: `Bonjour {{ lead.first_name }},

Merci encore pour notre appel. Je comprends qu’il s’agit d’un « pas maintenant », et je m’arrête ici.

Mes notes{% if ask.pain %} sur {{ ask.pain }}{% endif %} sont prêtes si les choses changent{% if lead.company %} chez {{ lead.company }}{% endif %}. Une ligne de vous, et nous reprenons.

Si c’est un « non », qu’est-ce qui l’a décidé ? J’aimerais en tirer une leçon. Ne pas répondre convient aussi.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, je comprends « pas maintenant » et je m’arrête ici. Mes notes{% if ask.pain %} sur {{ ask.pain }}{% endif %} sont prêtes si les choses changent{% if lead.company %} chez {{ lead.company }}{% endif %}. Si c’était un « non », qu’est-ce qui l’a décidé ?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

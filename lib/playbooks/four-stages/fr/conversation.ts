import type { Translation } from '../../../domain/script/script';

export const conversation = {
  first: {
    lang: 'fr',
    subject: 'Là où nous en étions',
    body: `Bonjour {{ lead.first_name }},

Nous nous sommes arrêtés au moment intéressant. Vous m’aviez dit ce qui se passe chez {{ lead.company }} ({{ ask.pain }}), et je vous dois encore un avis franc.

Le voici : je ne prendrais pas tout le problème. Je prendrais le cas qui agace le plus vos équipes, je le réglerais, puis je regarderais ce que cela change.

Quel serait ce cas chez vous ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, nous nous sommes arrêtés au bon moment. Sur {{ ask.pain }}, je ne prendrais pas tout : seulement le cas qui agace le plus chez {{ lead.company }}. Lequel serait-ce ?`,
      },
    },
  },
  second: {
    lang: 'fr',
    subject: 'Trouvé en pensant à vous',
    body: `Bonjour {{ lead.first_name }},

Après ce que vous m’avez écrit sur {{ ask.pain }}, j’ai cherché un texte qui le dise mieux que moi. Le voici : {{ resource.title }}.
{{ resource.url }}

Lisez-le en pensant à {{ lead.company }}, un crayon à la main. L’endroit où vous avez envie de noter « pas chez nous », c’est celui dont il faut parler.

Quelle phrase l’a mérité en premier ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, ceci le dit mieux que moi : {{ resource.title }}, {{ resource.url }}. À lire en pensant à {{ lead.company }} et à votre sujet ({{ ask.pain }}). Où noteriez-vous « pas chez nous » ?`,
      },
    },
  },
  thirdWritten: {
    lang: 'fr',
    subject: 'Je continue par ici',
    body: `Bonjour {{ lead.first_name }}, je ramène notre échange ici, où il est peut-être plus simple de répondre. Sur {{ ask.pain }}, y a-t-il eu du mieux chez {{ lead.company }}, ou est-ce toujours tel que vous me l’aviez décrit ?`,
  },
  fourth: {
    lang: 'fr',
    subject: 'Ce que vous disiez au début',
    body: `Bonjour {{ lead.first_name }},

J’ai relu votre premier message. Vous ne demandiez pas un produit. Vous vouliez que {{ lead.company }} en finisse avec {{ ask.pain }}, et vous le disiez clairement.

C’est toujours un souhait raisonnable. Il y faut trois choses : quelqu’un qui décide, une équipe qui essaie, et une date où l’on compare l’avant et l’après.

Laquelle des trois manque aujourd’hui ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, au départ vous vouliez que {{ lead.company }} en finisse avec {{ ask.pain }}. Il y faut quelqu’un qui décide, une équipe qui essaie et une date pour comparer. Que manque-t-il ?`,
      },
    },
  },
  fifth: {
    lang: 'fr',
    subject: 'Un seul chiffre',
    body: `Bonjour {{ lead.first_name }}, pas d’histoire cette fois, juste un chiffre de 1 à 10 : ce mois-ci, quel poids a ce problème chez {{ lead.company }} ({{ ask.pain }}) ? En dessous de 5, je vous laisse tranquille.`,
  },
  sixth: {
    lang: 'fr',
    subject: 'Je m’arrête là',
    body: `Bonjour {{ lead.first_name }},

J’ai aimé notre échange et je sais lire entre les lignes, alors je m’arrête là.

Ce que j’en retiens : chez {{ lead.company }}, le problème existe ({{ ask.pain }}), mais il n’empêche personne de dormir. Si cela change, tout ce que vous m’avez dit est dans mes notes et nous repartirons de là, pas de zéro.

Y a-t-il un point à corriger avant que je range le dossier ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, je m’arrête là, et vous n’avez pas à répondre. Mes notes sur {{ ask.pain }} chez {{ lead.company }} restent en lieu sûr : si cela presse un jour, nous repartirons de là. Merci pour l’échange.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

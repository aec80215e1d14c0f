import type { Translation } from '../../../domain/script/script';

export const conversation = {
  first: {
    lang: 'fr',
    subject: 'Là où nous en étions',
    body: `Bonjour {{ lead.first_name }},

Nous échangions{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %}, et une idée m’est venue depuis.

Je ne prendrais pas tout d’un coup. Je prendrais le cas le plus fréquent, je le réglerais, puis je regarderais ce que cela change.

Quel cas prendriez-vous en premier ? Si le sujet est en pause, dites-le-moi et j’attends.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, une idée sur notre échange{% if ask.pain %} ({{ ask.pain }}){% endif %} : commencer par le cas le plus fréquent, et laisser le reste. Lequel serait-ce{% if lead.company %} chez {{ lead.company }}{% endif %} ?`,
      },
    },
  },
  second: {
    lang: 'fr',
    subject: 'Quelque chose pour notre échange',
    body: `Bonjour {{ lead.first_name }},

{% if resource.url %}J’ai trouvé quelque chose qui va avec votre message : {{ resource.title }}, {{ resource.url }}{% else %}J’ai réfléchi à votre message, et voici par quoi je commencerais.{% endif %}

{% if ask.pain %}Cela peut aider sur {{ ask.pain }}. {% else %}{% endif %}{% if resource.url %}Regardez surtout{% else %}Je noterais les cinq derniers cas et je chercherais{% endif %} l’étape où les choses s’arrêtent. Le reste peut attendre.

Où cela s’arrête-t-il{% if lead.company %} chez {{ lead.company }}{% endif %} ? Si vous préférez ne pas en parler maintenant, gardez-le pour plus tard.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, {% if resource.url %}ceci va avec votre message : {{ resource.title }}, {{ resource.url }}.{% else %}une idée : regardez les cinq derniers cas et cherchez l’étape où cela s’est arrêté.{% endif %} Est-ce que cela aide{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %} ?`,
      },
    },
  },
  thirdWritten: {
    lang: 'fr',
    subject: 'Notre échange, par ici',
    body: `Bonjour {{ lead.first_name }},

Il est peut-être plus simple de répondre ici.

Y a-t-il eu du changement{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} sur {{ ask.pain }}{% endif %} depuis notre échange, ou est-ce toujours comme vous l’aviez décrit ? Les deux réponses m’aident : si c’est réglé, je clos le sujet. Sinon, j’ai une idée à vous montrer.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, c’est {{ sender.first_name }}{% if sender.company %}, {{ sender.company }}{% endif %}, peut-être plus simple ici. Y a-t-il eu du changement{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} sur {{ ask.pain }}{% endif %} ? Si c’est réglé, dites-le-moi et je clos le sujet.`,
      },
    },
  },
  fourth: {
    lang: 'fr',
    subject: 'Ce qu’il faudrait',
    body: `Bonjour {{ lead.first_name }},

J’ai relu notre échange. {% if ask.pain %}Il portait sur {{ ask.pain }}, et je pense toujours que cela peut se régler.{% else %}Je pense toujours que nous pouvons aider.{% endif %}

Il faut en général trois choses : quelqu’un qui décide, une petite équipe qui essaie, et une date pour comparer l’avant et l’après.

Laquelle manque encore{% if lead.company %} chez {{ lead.company }}{% endif %} ? Si c’est le temps, dites-moi quel mois irait mieux.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, il faut quelqu’un qui décide, une équipe qui essaie et une date pour comparer. Que manque-t-il{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Si c’est le temps, dites-moi quel mois.`,
      },
    },
  },
  fifth: {
    lang: 'fr',
    subject: 'Un chiffre de 1 à 10',
    body: `Bonjour {{ lead.first_name }},

Un chiffre me suffit. {% if ask.pain %}Le sujet : {{ ask.pain }}. {% else %}{% endif %}De 1 à 10, quelle importance a-t-il en ce moment{% if lead.company %} pour {{ lead.company }}{% endif %} ?

À partir de 5, je vous envoie une idée et deux créneaux pour un court échange. En dessous, je n’écris plus à ce sujet, et vous pouvez revenir vers moi quand vous voulez.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, un chiffre me suffit{% if ask.pain %} sur {{ ask.pain }}{% endif %} : de 1 à 10, quelle importance en ce moment{% if lead.company %} pour {{ lead.company }}{% endif %} ? En dessous de 5, je n’écris plus à ce sujet.`,
      },
    },
  },
  sixth: {
    lang: 'fr',
    subject: 'J’en reste là',
    body: `Bonjour {{ lead.first_name }},

Merci pour cet échange. Comme il s’est arrêté, je n’écris plus à ce sujet.

Je garde mes notes{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %}. Si cela redevient important, répondez à ce mail et nous repartirons de là, sans rien réexpliquer.

Y a-t-il un point à corriger dans mes notes ? Ne pas répondre convient aussi.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, j’en reste là, vous n’avez pas à répondre. Je garde mes notes{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %}. Si cela redevient important, écrivez-moi ici.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

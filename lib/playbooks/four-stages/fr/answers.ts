import type { Translation } from '../../../domain/script/script';

/** Answers in French. */
export const answers = {
  meeting: {
    lang: 'fr',
    subject: 'Deux créneaux pour un premier aperçu',
    body: `Bonjour {{ lead.first_name }},

Merci pour votre question. Oui, je vous montre volontiers comment cela marcherait{% if lead.company %} chez {{ lead.company }}{% endif %}. Vingt minutes suffisent.

Voici deux créneaux : {{ slots }}.{% if sender.booking_link %} Ou choisissez-en un autre ici : {{ sender.booking_link }}{% endif %}

Une question, pour bien préparer : que regardons-nous en premier{% if ask.pain %}, {{ ask.pain }} ou autre chose{% endif %} ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, volontiers. Pour un premier aperçu{% if lead.company %} chez {{ lead.company }}{% endif %}, je propose {{ slots }}.{% if sender.booking_link %} Ou choisissez ici : {{ sender.booking_link }}{% endif %} Que regardons-nous en premier{% if ask.pain %}, {{ ask.pain }} ou autre chose{% endif %} ?`,
      },
    },
  },
  price: {
    lang: 'fr',
    subject: 'Le prix',
    body: `Bonjour {{ lead.first_name }},

Bonne question. Vous aurez de moi un seul chiffre{% if lead.company %} pour {{ lead.company }}{% endif %}, pas un tableau.

Il me faut une chose pour cela : combien de personnes travailleraient avec, à peu près{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Vous aurez le chiffre aujourd’hui par écrit, avec ce qu’il comprend.

S’il dépasse votre budget, dites-le-moi, et je vous dirai ce qu’on peut enlever.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, vous aurez un chiffre aujourd’hui{% if lead.company %} pour {{ lead.company }}{% endif %}. Combien de personnes travailleraient avec, à peu près{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Si c’est trop, je vous dirai ce qu’on peut enlever.`,
      },
    },
  },
  information: {
    lang: 'fr',
    subject: 'Votre question',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Merci pour votre question{% if lead.company %} au sujet de {{ lead.company }}{% endif %}. Voici ma réponse : {{ ask.answer }}.

{% if resource.url %}Pour aller plus loin, il y a ceci : {{ resource.title }}, {{ resource.url }}{% else %}S’il vous faut plus de détails, je vous les écris volontiers.{% endif %}

Est-ce que cela vous aide pour la suite{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Si vous préférez le voir ensemble, quinze minutes suffisent, par exemple {{ slot.first }}.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %}, merci pour votre question{% if lead.company %} au sujet de {{ lead.company }}{% endif %}. Ma réponse : {{ ask.answer }}. Est-ce que cela vous aide{% if ask.pain %} sur {{ ask.pain }}{% endif %}, ou reste-t-il une question ?{% if resource.url %} Plus de détails : {{ resource.url }}{% endif %}`,
      },
    },
  },
  date: {
    lang: 'fr',
    subject: 'Notre rendez-vous',
    body: `Bonjour {{ lead.first_name }},

Merci, voilà qui est simple. J’envoie l’invitation aujourd’hui{% if lead.company %}, à votre adresse chez {{ lead.company }}{% endif %}, pour que ce soit dans nos deux agendas{% if ask.pain %}, sujet : {{ ask.pain }}{% endif %}.

Si votre heure est déjà prise de mon côté, est-ce que {{ slots }} irait aussi ?{% if sender.booking_link %} Vous pouvez aussi choisir ici : {{ sender.booking_link }}{% endif %}

En cas d’imprévu, un mot suffit et nous déplaçons.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci, l’invitation part aujourd’hui{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %}, sujet : {{ ask.pain }}{% endif %}. Si votre heure est prise de mon côté, est-ce que {{ slots }} irait aussi ?`,
      },
    },
  },
  objection: {
    lang: 'fr',
    subject: 'Une remarque juste',
    body: `Bonjour {{ lead.first_name }},

Merci de le dire franchement. La remarque est juste, et je ne vais pas argumenter.

{% if case_study.client and case_study.result %}Un autre était dans un cas proche : {{ case_study.client }} {{ case_study.result }}. La suite est ici : {{ case_study.url }}{% else %}Si vous voulez, j’écris en une demi-page comment je m’y prendrais.{% endif %} Vous savez mieux que moi si cela vaut{% if lead.company %} pour {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}.

Est-ce un « non », ou un point à regarder ensemble ? Les deux me conviennent.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci de le dire franchement{% if lead.company %}, pour vous et pour {{ lead.company }}{% endif %}. Est-ce un « non », ou un point à regarder ensemble{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Les deux me conviennent.`,
      },
    },
  },
  somebodyElse: {
    lang: 'fr',
    subject: 'Merci pour l’indication',
    body: `Bonjour {{ lead.first_name }},

Merci, cela nous fait gagner du temps à tous les deux. J’écris deux lignes à cette personne{% if ask.pain %} sur {{ ask.pain }}{% endif %}, et je ne vous dérange plus à ce sujet.

Puis-je dire que l’indication vient de vous{% if lead.company %} chez {{ lead.company }}{% endif %} ? Si vous préférez transmettre mon mail vous-même, c’est aussi bien, et j’attends de ses nouvelles.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci, cela nous fait gagner du temps. Puis-je dire à cette personne que l’indication vient de vous{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Sinon, je ne vous cite pas.`,
      },
    },
  },
  notNow: {
    lang: 'fr',
    subject: 'Plus tard, alors',
    body: `Bonjour {{ lead.first_name }},

C’est très bien, merci de me le dire. C’est noté, et je n’écrirai pas avant.

Mes notes{% if ask.pain %} sur {{ ask.pain }}{% endif %} restent où elles sont. Si cela devient important plus tôt{% if lead.company %}, pour vous ou un collègue chez {{ lead.company }}{% endif %}, une ligne suffit.

Pour choisir le bon moment : quel mois vous irait ? Si vous ne savez pas encore, inutile de répondre.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, c’est très bien, merci de me le dire. Quel mois vous irait{% if lead.company %} chez {{ lead.company }}{% endif %} ? Je n’écrirai pas avant{% if ask.pain %} sur {{ ask.pain }}{% endif %}. Si c’est plus tôt, une ligne suffit.`,
      },
    },
  },
  neutral: {
    lang: 'fr',
    subject: 'Merci pour votre réponse',
    body: `Bonjour {{ lead.first_name }},

Merci pour votre réponse. Je l’ai lue, et je ne veux pas deviner ce qu’il vous faut.

Qu’est-ce qui vous aiderait le plus pour la suite{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %} : un exemple, un prix, ou quinze minutes au téléphone ? Un mot suffit.

Si vous vouliez seulement me tenir au courant, c’est très bien, et j’attends de vous lire.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci pour votre réponse. Qu’est-ce qui vous aiderait le plus{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %} : un exemple, un prix, ou un court échange ?`,
      },
    },
  },
  neutralCallAsk: {
    lang: 'fr',
    subject: 'Et notre appel',
    body: `Bonjour {{ lead.first_name }},

Merci pour votre message. Pour que notre appel ne s’y perde pas : je suis libre {{ slots }}, quinze minutes{% if ask.pain %}, sujet : {{ ask.pain }}{% endif %}.

Lequel dois-je mettre dans l’invitation{% if lead.company %} chez {{ lead.company }}{% endif %} ?{% if sender.booking_link %} Toutes les autres heures sont ici : {{ sender.booking_link }}{% endif %}

Et si un appel n’est plus ce qu’il faut, dites-moi ce qui le serait, et nous ferons cela.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci pour votre message. Pour notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %}, je suis libre {{ slots }}. Lequel dois-je mettre dans l’invitation{% if lead.company %} chez {{ lead.company }}{% endif %} ?{% if sender.booking_link %} Autres : {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  neutralPostCall: {
    lang: 'fr',
    subject: 'Une date pour la suite',
    body: `Bonjour {{ lead.first_name }},

Merci de me tenir au courant. Pour que nous sachions tous deux quand nous parlons, je propose quinze minutes : {{ slot.first }}. J’apprendrai où vous en êtes{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} sur {{ ask.pain }}{% endif %}.

Cela vous va, ou préférez-vous {{ slot.second }} ? S’il vous faut plus de temps, dites-moi quelle semaine, et j’attends jusque-là.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci de me tenir au courant. Disons quinze minutes, {{ slot.first }}, pour voir où vous en êtes{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} sur {{ ask.pain }}{% endif %} ? Si c’est trop tôt, une autre semaine me convient aussi.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

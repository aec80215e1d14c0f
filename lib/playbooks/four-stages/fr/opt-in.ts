import type { Translation } from '../../../domain/script/script';

/**
 * The first stall in French. Values stand after a colon, in brackets, or behind words that no article of
 * theirs runs into (never “de” or “à”).
 */
export const optIn = {
  first: {
    lang: 'fr',
    subject:
      '{% if resource.url %}Comme demandé : {{ resource.title }}{% else %}Merci pour votre inscription{% endif %}',
    body: `Bonjour {{ lead.first_name }},

{% if resource.url %}Voici ce que vous avez demandé : {{ resource.title }}, {{ resource.url }}{% else %}Merci pour votre inscription. Chez nous, c’est moi qui m’occupe de vous.{% endif %}

Une question, pour ne vous envoyer que ce qui vous sert : que voudriez-vous changer en premier{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %} ?

Une ou deux lignes suffisent. Et si vous vouliez seulement de quoi lire, c’est très bien aussi.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, {% if resource.url %}comme demandé : {{ resource.title }}, {{ resource.url }}.{% else %}merci pour votre inscription.{% endif %} Une question : que voudriez-vous changer en premier{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %} ? Une ligne suffit.`,
      },
    },
  },
  second: {
    lang: 'fr',
    subject: '{% if tool.url %}À essayer : {{ tool.title }}{% else %}Un test de dix minutes{% endif %}',
    body: `Bonjour {{ lead.first_name }},

{% if tool.url %}Voici de quoi agir tout de suite : {{ tool.title }}, {{ tool.url }}{% else %}Voici un test de dix minutes : notez les trois dernières fois où cela s’est mal passé, et qui s’en est aperçu en premier.{% endif %}

Prenez une semaine ordinaire{% if lead.company %} chez {{ lead.company }}{% endif %}. Des chiffres approximatifs suffisent pour voir si le sujet mérite plus de temps{% if ask.pain %} ({{ ask.pain }}){% endif %}.

Sur quel point aimeriez-vous un second avis ? Si ce n’est sur aucun, servez-vous-en sans nous.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, {% if tool.url %}de quoi agir tout de suite : {{ tool.title }}, {{ tool.url }}.{% else %}un test court : notez les trois derniers ratés, et qui s’en est aperçu en premier.{% endif %} Est-ce que cela correspond à votre cas{% if lead.company %} chez {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Sinon, dites-moi où cela coince.`,
      },
    },
  },
  thirdWritten: {
    lang: 'fr',
    subject: 'Plus simple ici, peut-être',
    body: `Bonjour {{ lead.first_name }},

J’essaie par ici, au cas où ce serait plus simple pour vous.

Vous nous aviez contactés. Qu’est-ce qui vous aiderait le plus en ce moment{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %} : l’exemple d’une autre entreprise, ou un second avis sur votre plan ?

Un mot suffit. Si ce n’est ni l’un ni l’autre, dites-le-moi et j’arrête.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, c’est {{ sender.first_name }}{% if sender.company %}, {{ sender.company }}{% endif %}. Qu’est-ce qui aiderait le plus{% if ask.pain %} sur {{ ask.pain }}{% endif %}{% if lead.company %} chez {{ lead.company }}{% endif %} : l’exemple d’une autre entreprise, ou un second avis ? Ni l’un ni l’autre, c’est une réponse aussi.`,
      },
    },
  },
  fourth: {
    lang: 'fr',
    subject: 'Ce que vous cherchiez',
    body: `Bonjour {{ lead.first_name }},

{% if lead.source == "webinar" %}Vous avez suivi notre webinaire.{% elsif lead.source == "referral" %}Quelqu’un que vous connaissez nous a mis en relation.{% else %}Vous nous avez contactés.{% endif %} {% if ask.pain %}J’ai noté ceci : {{ ask.pain }}. Si c’est toujours d’actualité, je vous aide{% else %}Je vous aide{% endif %} volontiers, même si la solution n’est pas notre produit.

Que faudrait-il voir changer{% if lead.company %} chez {{ lead.company }}{% endif %} d’ici trois mois pour que vous disiez : c’est réglé ? Si ça l’est déjà, un mot suffit et je clos le sujet.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, vous nous avez contactés{% if ask.pain %}, et j’ai noté : {{ ask.pain }}{% endif %}. Que faudrait-il voir changer{% if lead.company %} chez {{ lead.company }}{% endif %} d’ici trois mois pour que ce soit réglé ? Si ça l’est déjà, dites-le-moi.`,
      },
    },
  },
  fifth: {
    lang: 'fr',
    subject: 'A ou B',
    body: `Bonjour {{ lead.first_name }},

Une lettre suffit. {% if ask.pain %}Ce sujet ({{ ask.pain }}){% if lead.company %} chez {{ lead.company }}{% endif %}, est-ce{% else %}Est-ce{% endif %}

A) pour cette année, ou
B) pour plus tard ?

Si c’est A, je vous envoie deux créneaux pour un court échange. Si c’est B, je vous écrirai quand vous me le direz, et pas avant.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, une lettre suffit. {% if ask.pain %}Ce sujet ({{ ask.pain }}){% if lead.company %} chez {{ lead.company }}{% endif %}, est-ce{% else %}Est-ce{% endif %} A) pour cette année ou B) pour plus tard ? Si c’est B, j’attends que vous m’écriviez.`,
      },
    },
  },
  sixth: {
    lang: 'fr',
    subject: 'Je m’arrête ici',
    body: `Bonjour {{ lead.first_name }},

Je vous ai écrit plusieurs fois, voici donc mon dernier message là-dessus.

{% if resource.url %}Ce que vous avez demandé reste à vous : {{ resource.url }}{% else %}Vous pouvez me joindre à cette adresse quand vous voulez.{% endif %} Si vous souhaitez y revenir plus tard{% if ask.pain %} ({{ ask.pain }}){% endif %}{% if lead.company %}, vous ou quelqu’un d’autre chez {{ lead.company }}{% endif %}, répondez à ce mail et nous repartirons de là.

Une dernière question, facultative : était-ce le moment, ou n’était-ce pas ce qu’il vous fallait ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, c’est mon dernier message là-dessus. Si vous souhaitez y revenir{% if ask.pain %} ({{ ask.pain }}){% endif %}{% if lead.company %}, vous ou un collègue chez {{ lead.company }}{% endif %}, écrivez-moi ici. Bonne continuation d’ici là.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

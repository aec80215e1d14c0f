import type { Translation } from '../../../domain/script/script';

export const raised = {
  call: {
    lang: 'fr',
    subject: 'Deux créneaux pour votre démo',
    body: `Bonjour {{ lead.first_name }},

Merci pour votre demande. Oui, je vous montre volontiers comment cela marche{% if lead.company %}, sur l’exemple de {{ lead.company }}{% endif %}. Vingt minutes suffisent.

Est-ce que {{ slots }} vous irait ?{% if sender.booking_link %} Ou choisissez ici : {{ sender.booking_link }}{% endif %}

Je prépare la partie qui compte pour vous{% if ask.pain %} ({{ ask.pain }}){% endif %}. Si vous préférez d’abord quelque chose par écrit, dites-le-moi, vous l’aurez aujourd’hui.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci pour votre demande. Je vous montre volontiers comment cela marche{% if lead.company %} pour {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}. Est-ce que {{ slots }} vous irait ?{% if sender.booking_link %} Ou ici : {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  price: {
    lang: 'fr',
    subject: 'Votre question sur le prix',
    body: `Bonjour {{ lead.first_name }},

Merci pour votre question sur le prix{% if lead.company %} pour {{ lead.company }}{% endif %}. Je veux vous donner un vrai chiffre, pas une fourchette.

Combien de personnes l’utiliseraient, à peu près ? Vous aurez le chiffre par écrit le jour même, avec ce qu’il comprend{% if ask.pain %} ({{ ask.pain }}){% endif %} et ce qu’il ne comprend pas.

Si vous préférez en parler : {{ slot.first }}, je suis libre.{% if sender.booking_link %} Autres heures : {{ sender.booking_link }}{% endif %}

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci pour votre question sur le prix. Combien de personnes l’utiliseraient{% if lead.company %} chez {{ lead.company }}{% endif %}, à peu près ? Vous aurez le chiffre aujourd’hui, et ce qu’il comprend{% if ask.pain %} ({{ ask.pain }}){% endif %}.`,
      },
    },
  },
  message: {
    lang: 'fr',
    subject: 'Merci pour votre message',
    body: `Bonjour {{ lead.first_name }},

Merci pour votre message. Je l’ai lu, et c’est moi qui m’occupe de vous ici.

Pour que ma réponse vous serve{% if lead.company %} chez {{ lead.company }}{% endif %} : qu’aimeriez-vous voir changer{% if ask.pain %} ({{ ask.pain }}){% endif %} ?

Deux lignes suffisent. Si vous préférez en parler : {{ slot.first }}, je suis libre.{% if sender.booking_link %} Ou choisissez ici : {{ sender.booking_link }}{% endif %} Et si ce n’était qu’une idée en passant, c’est très bien aussi.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, merci pour votre message. Pour que ma réponse vous serve{% if lead.company %} chez {{ lead.company }}{% endif %} : qu’aimeriez-vous voir changer{% if ask.pain %} ({{ ask.pain }}){% endif %} ? Si vous préférez parler : {{ slot.first }}, je suis libre.`,
      },
    },
  },
  referral: {
    lang: 'fr',
    subject: 'On nous a mis en relation',
    body: `Bonjour {{ lead.first_name }},

Quelqu’un que nous connaissons tous deux nous a mis en relation, en pensant qu’un échange pourrait vous servir{% if lead.company %} chez {{ lead.company }}{% endif %}.

Je préfère demander plutôt que deviner. {% if ask.pain %}On m’a parlé de ceci : {{ ask.pain }}. {% else %}{% endif %}Quel sujet vaudrait un quart d’heure de votre temps ?

Une ligne suffit. Si ce n’est pas le moment, ou pas votre sujet, dites-le-moi et j’en reste là.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, quelqu’un que nous connaissons tous deux nous a mis en relation{% if ask.pain %} ({{ ask.pain }}){% endif %}. Quel sujet vaudrait un quart d’heure de votre temps{% if lead.company %} chez {{ lead.company }}{% endif %} ? Si ce n’est pas pour vous, j’en reste là.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

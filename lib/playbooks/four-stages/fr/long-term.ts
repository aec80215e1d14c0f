import type { Translation } from '../../../domain/script/script';

export const longTerm = {
  idea: {
    lang: 'fr',
    subject: 'Une idée pour ce mois',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Une chose qui marche ces temps-ci : avant de changer quoi que ce soit, noter pendant une semaine où le travail attend. Pas qui est lent, mais où il attend.

{% if ask.pain %}Sur {{ ask.pain }}, la liste sera peut-être plus courte que vous ne le craignez. {% endif %}{% if lead.company %}Chez {{ lead.company }}, elle pourrait bien se résumer à deux endroits.{% else %}Elle se résume souvent à deux endroits.{% endif %}

De quoi lire avec cela : {{ resource.title }}, {{ resource.url }}

Aucune réponse attendue.

Bien à vous,
{{ sender.name }}`,
  },
  story: {
    lang: 'fr',
    subject: 'Comment {{ case_study.client }} s’y est pris',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Une courte histoire pour la pause café : {{ case_study.client }} {{ case_study.result }}. Dans ces récits, je regarde toujours le premier pas : sa taille, et qui a osé le faire.

{{ case_study.url }}

{% if ask.pain %}J’ai pensé à vous pour {{ ask.pain }}{% if lead.company %} chez {{ lead.company }}{% endif %}. {% endif %}Gardez-la pour le jour où vous en aurez besoin. Rien à faire d’ici là.

Bien à vous,
{{ sender.name }}`,
  },
  tool: {
    lang: 'fr',
    subject: 'À garder sous la main',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

De quoi vous épargner, peut-être, un après-midi de tableur : {{ tool.title }}. Personne ne vous appellera pour l’avoir ouvert.

{{ tool.url }}

{% if ask.pain %}Cela pourrait éclairer un peu la question ({{ ask.pain }}). {% endif %}{% if lead.company %}Si d’autres en ont l’usage chez {{ lead.company }}, faites passer.{% else %}Faites passer si d’autres en ont l’usage.{% endif %}

Bien à vous,
{{ sender.name }}`,
  },
  changed: {
    lang: 'fr',
    subject: 'Toujours sur votre liste ?',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Quelques mois ont passé depuis notre dernier échange{% if lead.company %}, et {{ lead.company }} aura changé d’une façon que je ne vois pas d’ici{% endif %}.

{% if ask.pain %}Si la question est réglée ({{ ask.pain }}), tant mieux. {% endif %}Si le sujet revient sur la table, vous savez où me trouver : un mot en réponse, et je relis mes notes avant de vous écrire.

Et si ces lettres ne vous servent à rien, répondez « stop » : elles cessent le jour même.

Bien à vous,
{{ sender.name }}`,
  },
  hello: {
    lang: 'fr',
    subject: 'Un an après',
    body: `Bonjour {{ lead.first_name }}, il y a un an vous avez choisi une autre voie, et j’espère qu’elle a réussi à {{ lead.company }}. Rien à vendre aujourd’hui. Si le sujet est revenu sur votre bureau ({{ ask.pain }}), j’aimerais savoir comment vous le voyez maintenant.`,
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

/** The first stall in French. Values stand after a colon, in brackets, or behind words that no article of theirs runs into (never “de” or “à”). */
export const optIn = {
  first: {
    lang: 'fr',
    subject: '{{ resource.title }}, comme demandé',
    body: `Bonjour {{ lead.first_name }},

Voici ce que vous avez demandé : {{ resource.title }}.
{{ resource.url }}

Si votre matinée est pleine, allez droit au passage qui vous concerne ({{ ask.pain }}) et gardez le reste pour plus tard.

Une seule question, car la réponse décide de la suite : chez {{ lead.company }}, sur quel bureau cela finit-il par atterrir ?

Une ligne suffit.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Bonjour {{ lead.first_name }}, comme demandé : {{ resource.title }}, {{ resource.url }}. Pour envoyer ensuite à {{ lead.company }} ce qui convient : chez vous, qui s’occupe de ce sujet ({{ ask.pain }}) ?`,
      },
    },
  },
  second: {
    lang: 'fr',
    subject: 'À utiliser plutôt qu’à lire',
    body: `Bonjour {{ lead.first_name }},

Lire sur {{ ask.pain }} ne mène pas très loin. Voici plutôt de quoi agir : {{ tool.title }}.
{{ tool.url }}

Faites l’essai sur une semaine ordinaire chez {{ lead.company }} et laissez vide ce que vous ne savez pas. Même à moitié rempli, cela vous servira en réunion, avec ou sans nous.

Si une ligne vous fait hésiter, dites-moi laquelle. Je vous raconterai comment d’autres s’en sont sortis.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, de quoi agir plutôt que lire : {{ tool.title }}, {{ tool.url }}. À tester sur une semaine normale chez {{ lead.company }}. Si votre sujet ({{ ask.pain }}) n’y trouve pas sa place, dites-moi où ça coince.`,
      },
    },
  },
  thirdWritten: {
    lang: 'fr',
    subject: 'Par ici, peut-être',
    body: `Bonjour {{ lead.first_name }}, j’essaie par ici, au cas où ce serait plus simple pour vous. Pour {{ ask.pain }} chez {{ lead.company }}, qu’est-ce qui vous aiderait le plus : un exemple ou un regard extérieur ?`,
  },
  fourth: {
    lang: 'fr',
    subject: 'Ce qui vous a fait lever la main',
    body: `Bonjour {{ lead.first_name }},

Personne ne demande un document par ennui. {% if lead.source == "webinar" %}Vous nous avez même donné une heure de votre journée.{% elsif lead.source == "referral" %}Et quelqu’un en qui vous avez confiance a pensé que nous devions nous parler.{% else %}Quelque chose était assez pressant pour que vous laissiez vos coordonnées.{% endif %}

Mon hypothèse : {{ ask.pain }}. Et je doute que cela se soit réglé tout seul depuis.

Si je vois juste, qu’est-ce qui devrait avoir changé chez {{ lead.company }} d’ici la fin du trimestre pour que vous disiez « c’est réglé » ? Si je me trompe, dites-moi ce que c’était et j’arrête de deviner.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, quelque chose vous a poussé à nous écrire. Mon hypothèse : {{ ask.pain }}. Qu’est-ce qui devrait changer chez {{ lead.company }} ce trimestre pour que vous disiez « c’est réglé » ?`,
      },
    },
  },
  fifth: {
    lang: 'fr',
    subject: 'A ou B',
    body: `Bonjour {{ lead.first_name }}, une lettre suffit : chez {{ lead.company }}, ce sujet ({{ ask.pain }}) est-il (a) au programme cette année ou (b) intéressant, mais pas maintenant ? Les deux réponses me sont utiles.`,
  },
  sixth: {
    lang: 'fr',
    subject: 'Je referme de mon côté',
    body: `Bonjour {{ lead.first_name }},

Vous avez eu plusieurs messages de moi et je préfère être utile que fréquent. Celui-ci est donc le dernier sur ce sujet.

Ce que vous aviez demandé reste à vous : {{ resource.title }}, {{ resource.url }}. Si la question revient chez {{ lead.company }} ({{ ask.pain }}), le mois prochain ou l’an prochain, un mot à cette adresse et je reprends là où nous en étions.

Était-ce le moment, ou ai-je mal compris votre besoin ? Le savoir m’aiderait à mieux faire.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, dernier message de ma part, promis. À garder : {{ resource.title }}, {{ resource.url }}. Si la question revient chez {{ lead.company }} ({{ ask.pain }}), un mot ici suffit. Bonne continuation d’ici là.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

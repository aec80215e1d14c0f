import type { Translation } from '../../../domain/script/script';

export const postCall = {
  first: {
    lang: 'fr',
    subject: 'Je vous garde {{ slot.first }}',
    body: `Bonjour {{ lead.first_name }},

Merci pour votre franchise sur {{ ask.pain }}. Vous vouliez y réfléchir, et c’est juste pour une décision pareille.

On réfléchit mieux avec une date, alors j’ai mis un quart d’heure de côté : {{ slot.first }}. Il ne servira qu’à entendre ce que {{ lead.company }} a conclu, même si c’est non.

Cela vous convient-il, ou préférez-vous {{ slot.second }} ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, merci pour votre franchise sur {{ ask.pain }}. Pour que la réflexion ait une fin, je garde 15 minutes à {{ lead.company }} : {{ slot.first }}. Cela va, ou plutôt {{ slot.second }} ?`,
      },
    },
  },
  second: {
    lang: 'fr',
    subject: 'De quoi nourrir la réflexion',
    body: `Bonjour {{ lead.first_name }},

Vous pesez le pour et le contre sur {{ ask.pain }}, et chez {{ lead.company }} quelqu’un demandera sans doute pourquoi cela, et pourquoi maintenant.

Pour cette discussion, prenez ceci : {{ resource.title }}. Vous pouvez le transférer tel quel, sans mon nom.
{{ resource.url }}

S’il reste une question sans réponse dans la salle, laquelle est-ce ? Je vous écris trois phrases dessus le jour même.

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, pour le « pourquoi maintenant » chez {{ lead.company }} : {{ resource.title }}, {{ resource.url }}. À transférer sans mon nom si vous voulez. Que reste-t-il d’ouvert sur {{ ask.pain }} ?`,
      },
    },
  },
  thirdWritten: {
    lang: 'fr',
    subject: 'La question oubliée',
    body: `Bonjour {{ lead.first_name }}, j’ai oublié une question pendant notre appel : à part vous, qui chez {{ lead.company }} serait content d’en finir avec {{ ask.pain }} ? Un nom suffit, et je ne contacterai personne sans vous.`,
  },
  fourth: {
    lang: 'fr',
    subject: 'Avec vos mots',
    body: `Bonjour {{ lead.first_name }},

De mes notes, avec vos mots et non les miens : chez {{ lead.company }}, il faut du mieux sur {{ ask.pain }}, et surtout pas un projet de plus.

Laissons donc le grand plan de côté et mettons-nous d’accord sur un seul pas, assez petit pour que vous puissiez revenir en arrière la semaine suivante.

Pour le choisir, {{ slot.first }} est libre. Que faut-il laisser intact, quoi que nous fassions ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, vous vouliez du mieux sur {{ ask.pain }} sans un projet de plus chez {{ lead.company }}. Je commencerais donc par un seul pas. Que faut-il laisser intact pour l’instant ?`,
      },
    },
  },
  fifth: {
    lang: 'fr',
    subject: 'Un mot',
    body: `Bonjour {{ lead.first_name }}, depuis notre appel, où en est {{ lead.company }} sur {{ ask.pain }} : ça avance, ça attend, ou c’est abandonné ? Un mot suffit, et j’en tiendrai compte sans discuter.`,
  },
  sixth: {
    lang: 'fr',
    subject: 'J’en reste là',
    body: `Bonjour {{ lead.first_name }},

Nous avons eu un bon échange, et vous avez reçu assez de messages depuis. Je lis votre silence comme un « pas maintenant » et je le respecte.

Le plan pour {{ ask.pain }} reste dans mon tiroir pour {{ lead.company }}, daté et prêt. Si le budget, la direction ou l’humeur change, une ligne suffit pour l’en sortir.

Si c’est un non définitif, me diriez-vous ce qui a tranché ?

Bien à vous,
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, je lis le silence comme un « pas maintenant » et j’en reste là. Le plan pour {{ ask.pain }} attend dans mon tiroir pour {{ lead.company }}. Si c’était un non, qu’est-ce qui a tranché ? J’aimerais apprendre.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../domain/script/script';

export const longRun = {
  fiveTimes: {
    lang: 'fr',
    subject: 'Dix minutes avec votre équipe',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Une petite chose à essayer{% if ask.pain %}, par exemple sur {{ ask.pain }}{% endif %} : prenez les cinq dernières fois où quelque chose a mal tourné, et écrivez une ligne pour chacune. Ce qui est venu d’abord, qui l’a vu, avec quel retard.

Si la même première étape revient trois fois, commencez par là{% if lead.company %}, chez {{ lead.company }} comme ailleurs{% endif %}, avant d’acheter quoi que ce soit.

{% if resource.url %}À lire si vous voulez : {{ resource.title }}, {{ resource.url }}{% else %}Une feuille de papier suffit.{% endif %}

Écrivez « stop » et je vous retire de ma liste.

Bien à vous,
{{ sender.name }}`,
  },
  beganSmall: {
    lang: 'fr',
    subject:
      '{% if case_study.client and case_study.result %}Ce qu’a fait {{ case_study.client }}{% else %}Demandez à deux collègues{% endif %}',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

{% if case_study.client and case_study.result %}Encore une histoire, courte. {{ case_study.client }} {{ case_study.result }}. Comment ils s’y sont pris : {{ case_study.url }}{% else %}Un exercice court. Demandez à deux collègues, l’un après l’autre, quelle est la prochaine étape quand le travail n’avance plus. S’ils répondent autrement, vous savez par où commencer.{% endif %}

Ce qui serait différent{% if lead.company %} chez {{ lead.company }}{% else %} chez vous{% endif %}{% if ask.pain %} pour {{ ask.pain }}{% endif %}, vous en jugez mieux que moi. Il y a peut-être malgré tout quelque chose à reprendre.

Vous ne me devez pas de réponse. Un mot, « stop », et je n’écris plus.

Bien à vous,
{{ sender.name }}`,
  },
  threeLines: {
    lang: 'fr',
    subject: '{% if tool.url %}À utiliser : {{ tool.title }}{% else %}Trois lignes sur papier{% endif %}',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

{% if tool.url %}Voici quelque chose pour votre usage, {{ tool.title }} : {{ tool.url }}{% else %}Trois lignes pour une feuille : ce qu’il ne faut pas oublier, qui le fait, et pour quand. Accrochez-la là où tout le monde passe.{% endif %}

{% if ask.pain %}Si {{ ask.pain }} n’est plus un sujet, gardez-le pour la prochaine fois.{% else %}S’il ne vous sert pas aujourd’hui, gardez-le pour un autre jour.{% endif %} Il convient peut-être mieux à quelqu’un d’autre{% if lead.company %} chez {{ lead.company }}{% else %} dans votre équipe{% endif %}, et alors il est pour lui.

Répondez « stop » si je dois en rester là.

Bien à vous,
{{ sender.name }}`,
  },
  stillWorth: {
    lang: 'fr',
    subject: 'Une ligne de temps en temps ?',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Vous recevez mes mails depuis un bon moment{% if ask.pain %}, surtout sur {{ ask.pain }}{% endif %}. Est-ce encore utile{% if lead.company %} pour {{ lead.company }}{% else %} pour vous{% endif %} ?

Si oui, vous n’avez rien à faire. Si quelque chose a bougé et que vous voulez en parler, une réponse courte suffit, et je vous propose deux moments.

Si non, répondez « stop », et c’était le dernier. Les deux me vont.

Bien à vous,
{{ sender.name }}`,
  },
  oldest: {
    lang: 'fr',
    subject: 'Le plus vieux point de la liste',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Une question pour un moment calme : quel est le plus vieux point encore ouvert sur votre liste ? Pas le plus gros, le plus vieux.

Il montre souvent où manque une décision{% if ask.pain %}, peut-être sur {{ ask.pain }}{% endif %}{% if lead.company %}, peut-être aussi chez {{ lead.company }}{% endif %}. Décidez cette semaine, ou rayez-le. Les deux allègent la liste.

Inutile de me répondre. Un « stop » met fin à mes mails.

Bien à vous,
{{ sender.name }}`,
  },
  handOver: {
    lang: 'fr',
    subject: 'Trois points quand le travail change de mains',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Essayez avec une seule tâche : transmettez-la avec trois points. Ce qui est fait, ce qui vient ensuite, et qui l’attend.

Cela prend une minute et évite la question d’après. {% if ask.pain %}Cela peut alléger un peu {{ ask.pain }}.{% else %}Cela peut vous éviter un mail ou deux par jour.{% endif %} {% if lead.company %}Chez {{ lead.company }}, vous verrez vite si cela tient.{% else %}Vous verrez vite si cela tient.{% endif %}

Si ces mails ne servent à rien, répondez « stop », rien de plus.

Bien à vous,
{{ sender.name }}`,
  },
  oneNumber: {
    lang: 'fr',
    subject: 'Un chiffre avant tout achat',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Avant d’acheter un outil, le nôtre comme un autre, notez le seul chiffre qu’il doit changer, et sa valeur d’aujourd’hui.

Si personne ne le connaît, comptez pendant deux semaines. {% if ask.pain %}Pour {{ ask.pain }}, ce peut être combien de fois cela arrive.{% else %}Des bâtons sur une feuille suffisent.{% endif %} Ensuite, {% if lead.company %}tout le monde chez {{ lead.company }}{% else %}tout le monde{% endif %} voit si cela valait le prix.

Rien à répondre ici. Le mot « stop » met fin à ces mails.

Bien à vous,
{{ sender.name }}`,
  },
  lastOne: {
    lang: 'fr',
    subject: 'Le dernier de ma part',
    body: `Bonjour{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Voici le dernier de mes mails réguliers{% if lead.company %} à {{ lead.company }}{% endif %}. J’ai envoyé ce qui me semblait utile{% if ask.pain %} pour {{ ask.pain }}{% endif %}, et je ne veux pas remplir votre boîte.

À partir d’ici, je me tais. Si vous voulez parler un jour, répondez à n’importe lequel de ces mails, et je relirai mes notes avant de répondre.

Merci de votre patience, et bonne continuation.

Bien à vous,
{{ sender.name }}`,
  },
} as const satisfies Record<string, Translation>;

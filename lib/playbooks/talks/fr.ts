import type { Translation } from '../../domain/script/script';

export const calls = {
  noShow: {
    lang: 'fr',
    subject: 'Nous nous sommes manqués',
    body: `Bonjour {{ lead.first_name }},

J’étais au rendez-vous pour notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %}, et nous nous sommes manqués. Cela arrive les jours chargés, ne vous en faites pas.

Deux autres moments\u00A0: {{ slots }}. Un quart d’heure suffit pour voir si cela peut{% if lead.company %} aider {{ lead.company }}{% else %} vous aider{% endif %}.{% if sender.booking_link %} Ou choisissez vous-même\u00A0: {{ sender.booking_link }}{% endif %}

Lequel dois-je garder pour vous\u00A0? Si ce n’est plus un sujet, dites-le-moi, et je le retire de ma liste.

Bien à vous,
{{ sender.name }}`,
  },
  cancelled: {
    lang: 'fr',
    subject: 'Un autre moment pour notre appel',
    body: `Bonjour {{ lead.first_name }},

Merci de m’avoir dit que notre appel{% if ask.pain %} sur {{ ask.pain }}{% endif %} ne pourra pas se faire. Je l’ai retiré de mon agenda.

Voici ce qui serait libre\u00A0: {{ slots }}.{% if sender.booking_link %} Tous les autres moments sont ici\u00A0: {{ sender.booking_link }}{% endif %}

Lequel préférez-vous{% if lead.company %}, ou y a-t-il une semaine plus calme chez {{ lead.company }}{% endif %}\u00A0? Si vous avez annulé parce que cela ne vous convient pas, c’est très bien aussi. Un mot suffit, et j’arrête.

Bien à vous,
{{ sender.name }}`,
  },
} satisfies Record<string, Translation>;

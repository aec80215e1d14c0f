import type { Translation } from '../../domain/script/script';

export const calls = {
  noShow: {
    lang: 'de',
    subject: 'Wir haben uns verpasst',
    body: `Hallo {{ lead.first_name }},

ich war zu unserem Gespräch{% if ask.pain %} über {{ ask.pain }}{% endif %} da, und wir haben uns verpasst. An vollen Tagen passiert das, machen Sie sich keine Gedanken.

Zwei andere Zeiten: {{ slots }}. Eine Viertelstunde reicht, um zu sehen, ob es{% if lead.company %} {{ lead.company }}{% else %} Ihnen{% endif %} hilft.{% if sender.booking_link %} Oder Sie wählen selbst: {{ sender.booking_link }}{% endif %}

Welche darf ich für Sie freihalten? Wenn es kein Thema mehr ist, sagen Sie es mir, und ich streiche es von meiner Liste.

Viele Grüße
{{ sender.name }}`,
  },
  cancelled: {
    lang: 'de',
    subject: 'Ein anderer Termin für unser Gespräch',
    body: `Hallo {{ lead.first_name }},

danke, dass Sie mir gesagt haben, dass unser Gespräch{% if ask.pain %} über {{ ask.pain }}{% endif %} nicht klappt. Aus meinem Kalender ist es gestrichen.

Frei wäre bei mir: {{ slots }}.{% if sender.booking_link %} Alle anderen Zeiten stehen hier: {{ sender.booking_link }}{% endif %}

Was ist Ihnen lieber{% if lead.company %}, oder gibt es bei {{ lead.company }} eine ruhigere Woche{% endif %}? Wenn Sie abgesagt haben, weil es nicht passt, ist das auch in Ordnung. Ein Wort genügt, und ich melde mich nicht mehr.

Viele Grüße
{{ sender.name }}`,
  },
} satisfies Record<string, Translation>;

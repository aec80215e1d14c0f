import type { Translation } from '../../../domain/script/script';

export const raised = {
  call: {
    lang: 'de',
    subject: 'Zwei Termine für Ihre Demo',
    body: `Hallo {{ lead.first_name }},

danke für Ihre Anfrage. Ja, ich zeige Ihnen gern, wie es funktioniert{% if lead.company %}, am Beispiel von {{ lead.company }}{% endif %}. Zwanzig Minuten reichen.

Passt Ihnen {{ slots }}?{% if sender.booking_link %} Oder Sie wählen selbst: {{ sender.booking_link }}{% endif %}

Ich bereite den Teil vor, der für Sie wichtig ist{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}. Wenn Sie lieber erst etwas Schriftliches hätten, sagen Sie es mir, dann bekommen Sie es heute.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke für Ihre Anfrage. Ich zeige Ihnen gern, wie es funktioniert{% if lead.company %}, am Beispiel von {{ lead.company }}{% endif %}{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}. Passt Ihnen {{ slots }}?{% if sender.booking_link %} Oder Sie wählen selbst: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  price: {
    lang: 'de',
    subject: 'Ihre Frage nach dem Preis',
    body: `Hallo {{ lead.first_name }},

danke für Ihre Frage nach dem Preis{% if lead.company %} für {{ lead.company }}{% endif %}. Ich möchte Ihnen eine echte Zahl nennen und keine Spanne.

Wie viele Personen würden ungefähr damit arbeiten? Die Zahl bekommen Sie noch am selben Tag schriftlich, mit allem, was darin enthalten ist{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}, und was nicht.

Wenn Sie lieber sprechen möchten: Frei ist {{ slot.first }}.{% if sender.booking_link %} Andere Zeiten: {{ sender.booking_link }}{% endif %}

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke für Ihre Frage nach dem Preis. Wie viele Personen würden{% if lead.company %} bei {{ lead.company }}{% endif %} ungefähr damit arbeiten? Dann nenne ich Ihnen heute die Zahl und was sie enthält{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}.`,
      },
    },
  },
  message: {
    lang: 'de',
    subject: 'Danke für Ihre Nachricht',
    body: `Hallo {{ lead.first_name }},

danke für Ihre Nachricht. Ich habe sie gelesen und bin bei uns für Sie zuständig.

Damit meine Antwort{% if lead.company %} für {{ lead.company }}{% endif %} passt: Was soll in Zukunft anders sein{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}?

Zwei Zeilen genügen. Wenn Sie lieber sprechen möchten: Frei ist {{ slot.first }}.{% if sender.booking_link %} Oder Sie wählen selbst: {{ sender.booking_link }}{% endif %} Und falls es nur ein kurzer Gedanke war, ist das auch in Ordnung.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke für Ihre Nachricht. Damit meine Antwort{% if lead.company %} für {{ lead.company }}{% endif %} passt: Was soll in Zukunft anders sein{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}? Wenn Sie lieber sprechen: Frei ist {{ slot.first }}.`,
      },
    },
  },
  referral: {
    lang: 'de',
    subject: 'Wir wurden einander empfohlen',
    body: `Hallo {{ lead.first_name }},

jemand, den wir beide kennen, hat uns zusammengebracht und meinte, ein Gespräch könnte für Sie{% if lead.company %} bei {{ lead.company }}{% endif %} nützlich sein.

Ich frage lieber, als zu raten. {% if ask.pain %}Gehört habe ich vom Thema {{ ask.pain }}. {% else %}{% endif %}Was wäre Ihnen eine Viertelstunde wert?

Eine Zeile genügt. Wenn es gerade nicht passt oder nicht Ihr Thema ist, sagen Sie es mir, und ich lasse es dabei.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, jemand, den wir beide kennen, hat uns zusammengebracht{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}. Was wäre Ihnen{% if lead.company %} bei {{ lead.company }}{% endif %} eine Viertelstunde wert? Wenn es nicht Ihr Thema ist, sagen Sie es mir, und ich lasse es dabei.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

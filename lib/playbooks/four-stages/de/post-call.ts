import type { Translation } from '../../../domain/script/script';

export const postCall = {
  first: {
    lang: 'de',
    subject: 'Eine Viertelstunde: {{ slot.first }}',
    body: `Hallo {{ lead.first_name }},

danke für das Gespräch{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}. Sie wollten in Ruhe nachdenken, das ist vernünftig.

Ich halte fünfzehn Minuten frei: {{ slot.first }}. Darin geht es nur um eines, nämlich wie Sie sich{% if lead.company %} bei {{ lead.company }}{% endif %} entschieden haben. Ein Nein ist eine gute Antwort, ich diskutiere nicht.

Passt der Termin, oder ist {{ slot.second }} besser? Wenn Sie länger brauchen, nennen Sie mir eine Woche.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke für das Gespräch{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}. Fünfzehn Minuten halte ich frei, um zu hören, wie Sie sich{% if lead.company %} bei {{ lead.company }}{% endif %} entschieden haben: {{ slot.first }}. Passt das, oder besser {{ slot.second }}?`,
      },
    },
  },
  second: {
    lang: 'de',
    subject: 'Für das Gespräch mit Ihrem Team',
    body: `Hallo {{ lead.first_name }},

vielleicht möchten Sie{% if lead.company %} bei {{ lead.company }}{% endif %} noch mit anderen sprechen, bevor Sie entscheiden{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}.

{% if resource.url %}Das kann dabei helfen: {{ resource.title }}. Sie dürfen es so weiterleiten. {{ resource.url }}{% else %}Wenn es hilft, schreibe ich das Besprochene auf eine Seite, die Sie weiterleiten können.{% endif %}

Welche Frage kommt dort als Erste? Ich beantworte sie heute in drei Sätzen, dann haben Sie es schriftlich. Wenn niemand überzeugt werden muss, umso besser.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, für das Gespräch mit Ihrem Team{% if lead.company %} bei {{ lead.company }}{% endif %} {% if resource.url %}hilft vielleicht das: {{ resource.title }}, {{ resource.url }}.{% else %}schreibe ich gern eine Seite.{% endif %} Welche Frage{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %} kommt zuerst? Ich beantworte sie heute schriftlich.`,
      },
    },
  },
  thirdWritten: {
    lang: 'de',
    subject: 'Eine Frage aus unserem Gespräch',
    body: `Hallo {{ lead.first_name }},

eine Frage habe ich in unserem Gespräch ausgelassen.

Wer muss{% if lead.company %} bei {{ lead.company }}{% endif %} noch zustimmen, bevor sich etwas ändern kann{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}? Eine Rolle genügt, einen Namen brauche ich nicht, und ohne Sie schreibe ich niemanden an. Wenn nur Sie entscheiden, sagen Sie mir das.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, hier ist {{ sender.first_name }}{% if sender.company %} von {{ sender.company }}{% endif %}. Eine Frage noch: Wer muss{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} außer Ihnen zustimmen? Eine Rolle genügt, und ohne Sie schreibe ich niemanden an.`,
      },
    },
  },
  fourth: {
    lang: 'de',
    subject: 'Ein kleiner Schritt',
    body: `Hallo {{ lead.first_name }},

in meinen Notizen steht oben, {% if ask.pain %}worum es geht: {{ ask.pain }}{% else %}was Sie ändern wollten{% endif %}. Ich möchte es klein halten.

Lassen wir den großen Plan liegen und einigen uns auf einen Schritt, den Sie eine Woche später zurücknehmen könnten.

Wir können ihn gemeinsam aussuchen: {{ slot.first }}. Was wäre{% if lead.company %} bei {{ lead.company }}{% endif %} ein guter erster Schritt? Wenn es warten muss, sagen Sie mir, bis wann.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, halten wir es klein: ein Schritt{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %}, den Sie eine Woche später zurücknehmen könnten. Was wäre{% if lead.company %} bei {{ lead.company }}{% endif %} ein guter erster? Wenn es warten muss, sagen Sie es mir.`,
      },
    },
  },
  fifth: {
    lang: 'de',
    subject: 'In Arbeit, wartet oder vom Tisch?',
    body: `Hallo {{ lead.first_name }},

ein Wort genügt. Wie steht es seit unserem Gespräch{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}{% if lead.company %} bei {{ lead.company }}{% endif %}: in Arbeit, wartet oder vom Tisch?

In Arbeit: Ich schicke zwei Termine. Wartet: Sagen Sie mir, worauf, und ich melde mich dann. Vom Tisch: Ich schließe die Sache und danke Ihnen für Ihre Zeit.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, ein Wort genügt. Wie steht es seit unserem Gespräch{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}{% if lead.company %} bei {{ lead.company }}{% endif %}: in Arbeit, wartet oder vom Tisch? Ich richte mich danach.`,
      },
    },
  },
  sixth: {
    lang: 'de',
    subject: 'Ich höre vorerst auf',
    body: `Hallo {{ lead.first_name }},

noch einmal danke für das Gespräch. Es ist still geworden, ich verstehe das als „jetzt nicht“ und höre hier auf.

Meine Notizen{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %} liegen bereit, falls sich{% if lead.company %} bei {{ lead.company }}{% endif %} etwas ändert. Eine Zeile von Ihnen, und wir machen weiter.

Falls es ein Nein ist: Was hat den Ausschlag gegeben? Ich lerne gern daraus. Keine Antwort ist auch in Ordnung.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, ich verstehe das als „jetzt nicht“ und höre hier auf. Meine Notizen{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %} liegen bereit{% if lead.company %}, falls sich bei {{ lead.company }} etwas ändert{% endif %}. Falls es ein Nein war: Was gab den Ausschlag?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

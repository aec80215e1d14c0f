import type { Translation } from '../../../domain/script/script';

export const callAsk = {
  first: {
    lang: 'de',
    subject: 'Zwei Termine für unser Gespräch',
    body: `Hallo {{ lead.first_name }},

Sie haben einem Gespräch zugesagt, hier sind zwei Termine: {{ slots }}. Fünfzehn Minuten reichen.

Antworten Sie mit dem, der Ihnen passt, und ich schicke die Einladung{% if lead.company %} an {{ lead.company }}{% endif %}.{% if sender.booking_link %} Wenn beide nicht gehen, wählen Sie selbst: {{ sender.booking_link }}{% endif %}

Ich bringe eine Idee mit{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}, die Sie in jedem Fall verwenden können. Welcher Termin passt Ihnen?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, zwei Termine für unser Gespräch{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}: {{ slots }}. Welcher passt Ihnen{% if lead.company %} bei {{ lead.company }}{% endif %}?{% if sender.booking_link %} Oder Sie wählen selbst: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  second: {
    lang: 'de',
    subject: 'Was Ihnen das Gespräch bringt',
    body: `Hallo {{ lead.first_name }},

vor unserem Gespräch kurz, worum es geht. {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}: {{ case_study.url }}{% else %}In fünfzehn Minuten sehen wir uns einen echten Fall von Ihnen an, und Sie gehen mit einer Sache zum Ausprobieren.{% endif %}

Ich möchte mit Ihnen herausfinden, was davon{% if lead.company %} für {{ lead.company }}{% endif %} passt{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %} und was nicht.

{{ slot.first }} ist noch frei. Soll ich die Einladung schicken?{% if sender.booking_link %} Alle anderen Zeiten: {{ sender.booking_link }}{% endif %}

Wenn Ihnen eine Seite Text lieber ist, sagen Sie es mir.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, {% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}.{% else %}in unserem Gespräch sehen wir uns einen echten Fall von Ihnen an.{% endif %} Was davon passt{% if lead.company %} für {{ lead.company }}{% endif %}, würde ich gern mit Ihnen klären{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}. Soll ich {{ slot.first }} eintragen?{% if sender.booking_link %} Oder: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  thirdWritten: {
    lang: 'de',
    subject: 'Ein Termin für unser Gespräch',
    body: `Hallo {{ lead.first_name }},

{% if sender.booking_link %}hier ist noch einmal der Link für unser Gespräch: {{ sender.booking_link }}

Oder Sie nennen mir{% else %}finden wir hier einen Termin für unser Gespräch.

Nennen Sie mir{% endif %} einen Tag, und ich schicke die Einladung{% if lead.company %} an {{ lead.company }}{% endif %}{% if ask.pain %}, Thema: {{ ask.pain }}{% endif %}. Es dauert fünfzehn Minuten. Welcher Tag passt am besten? Wenn Sie es sich anders überlegt haben, ist das in Ordnung, sagen Sie es mir.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, hier ist {{ sender.first_name }}{% if sender.company %} von {{ sender.company }}{% endif %}. {% if sender.booking_link %}Der Link für unser Gespräch: {{ sender.booking_link }} Oder Sie nennen{% else %}Nennen Sie{% endif %} mir einen Tag, und ich schicke die Einladung{% if lead.company %} an {{ lead.company }}{% endif %}{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}. Welcher passt am besten?`,
      },
    },
  },
  fourth: {
    lang: 'de',
    subject: 'Ist das Gespräch noch sinnvoll?',
    body: `Hallo {{ lead.first_name }},

als Sie einem Gespräch zugesagt haben, {% if ask.pain %}ging es um das Thema {{ ask.pain }}{% else %}gab es dafür einen Grund{% endif %}. Wenn das gelöst ist, freut es mich, und wir brauchen nicht zu sprechen.

Wenn nicht, reichen fünfzehn Minuten, um zu klären, ob es sich{% if lead.company %} für {{ lead.company }}{% endif %} lohnt, etwas zu tun. „Nein“ ist eine gute Antwort.

Ist das Gespräch für Sie noch sinnvoll? Ich könnte {{ slot.first }}.{% if sender.booking_link %} Andere Zeiten: {{ sender.booking_link }}{% endif %}

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, ist unser Gespräch{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}{% if lead.company %} für {{ lead.company }}{% endif %} noch sinnvoll? Falls es erledigt ist, freut mich das. Wenn nicht, könnte ich {{ slot.first }}.{% if sender.booking_link %} Andere Zeiten: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  fifth: {
    lang: 'de',
    subject: 'Ja, nein oder später',
    body: `Hallo {{ lead.first_name }},

zu unserem Gespräch{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}: ja, nein oder später? Ein Wort genügt, und jede der drei Antworten ist mir recht.

Bei „später“ nennen Sie mir den Monat, vorher schreibe ich nicht. Bei „ja“ schicke ich die Einladung{% if lead.company %} an {{ lead.company }}{% endif %} für den ersten freien Termin: {{ slot.first }}.{% if sender.booking_link %} Oder Sie wählen hier: {{ sender.booking_link }}{% endif %}

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, zu unserem Gespräch{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}: ja, nein oder später? Ein Wort genügt, und jede Antwort ist gut{% if lead.company %} für {{ lead.company }}{% endif %}.{% if sender.booking_link %} Bei Ja geht es hier am schnellsten: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  sixth: {
    lang: 'de',
    subject: 'Ich nehme das Gespräch aus dem Kalender',
    body: `Hallo {{ lead.first_name }},

ich gebe die Zeit für unser Gespräch{% if lead.company %} mit {{ lead.company }}{% endif %} wieder frei. Das ist kein Problem.

Wenn Sie darauf zurückkommen möchten{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}, {% if sender.booking_link %}gilt dieser Link auch nächste Woche oder nächstes Jahr: {{ sender.booking_link }}{% else %}antworten Sie auf diese Mail, und wir finden einen Termin{% endif %}. Meine Notizen bleiben, Sie müssen nichts zweimal erklären.

Wäre Ihnen eine Seite Text lieber als ein Gespräch? Dann schreiben Sie „Seite“, und ich setze mich daran.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, ich gebe die Zeit für unser Gespräch wieder frei. Für später{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}{% if lead.company %} bei {{ lead.company }}{% endif %}: {% if sender.booking_link %}{{ sender.booking_link }}{% else %}schreiben Sie mir hier{% endif %}. Wäre Ihnen eine Seite Text lieber als ein Gespräch?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

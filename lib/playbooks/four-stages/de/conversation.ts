import type { Translation } from '../../../domain/script/script';

export const conversation = {
  first: {
    lang: 'de',
    subject: 'Wo wir stehen geblieben sind',
    body: `Hallo {{ lead.first_name }},

wir waren im Gespräch{% if ask.pain %} über das Thema {{ ask.pain }}{% endif %}{% if lead.company %} bei {{ lead.company }}{% endif %}, und mir ist seitdem ein Gedanke gekommen.

Ich würde nicht alles auf einmal angehen. Ich würde den Fall nehmen, der am häufigsten vorkommt, ihn in Ordnung bringen und schauen, was sich ändert.

Welchen Fall würden Sie zuerst nehmen? Wenn das Thema gerade ruht, sagen Sie es mir, dann warte ich.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, ein Gedanke zu unserem Gespräch{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}: mit dem Fall anfangen, der am häufigsten vorkommt, und den Rest liegen lassen. Welcher wäre das{% if lead.company %} bei {{ lead.company }}{% endif %}?`,
      },
    },
  },
  second: {
    lang: 'de',
    subject: 'Etwas, das zu unserem Gespräch passt',
    body: `Hallo {{ lead.first_name }},

{% if resource.url %}ich habe etwas gefunden, das zu Ihrer Nachricht passt: {{ resource.title }}, {{ resource.url }}{% else %}ich habe über Ihre Nachricht nachgedacht, und damit würde ich anfangen.{% endif %}

{% if ask.pain %}Vielleicht hilft es beim Thema {{ ask.pain }}. {% else %}{% endif %}{% if resource.url %}Achten Sie dabei auf{% else %}Ich würde die letzten fünf Fälle aufschreiben und nach einer Sache suchen:{% endif %} den einen Schritt, an dem es hängen bleibt. Der Rest kann warten.

Wo bleibt es{% if lead.company %} bei {{ lead.company }}{% endif %} hängen? Wenn Sie jetzt nicht darauf eingehen möchten, heben Sie es für später auf.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, {% if resource.url %}das passt zu Ihrer Nachricht: {{ resource.title }}, {{ resource.url }}.{% else %}eine Idee: Sehen Sie sich die letzten fünf Fälle an und suchen Sie den Schritt, an dem es hing.{% endif %} Hilft Ihnen das{% if lead.company %} bei {{ lead.company }}{% endif %} weiter{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}?`,
      },
    },
  },
  thirdWritten: {
    lang: 'de',
    subject: 'Unser Gespräch, hier weitergeführt',
    body: `Hallo {{ lead.first_name }},

vielleicht antwortet es sich hier leichter.

Hat sich{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} etwas geändert, seit wir uns geschrieben haben, oder ist es noch so wie beschrieben? Beides hilft mir: Wenn es gelöst ist, schließe ich die Sache. Wenn nicht, habe ich eine Idee, die ich Ihnen gern zeige.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, hier ist {{ sender.first_name }}{% if sender.company %} von {{ sender.company }}{% endif %}, vielleicht geht es hier leichter. Hat sich{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} seit unserem Austausch etwas geändert? Wenn es gelöst ist, schließe ich die Sache.`,
      },
    },
  },
  fourth: {
    lang: 'de',
    subject: 'Was es dafür braucht',
    body: `Hallo {{ lead.first_name }},

ich habe unser Gespräch noch einmal gelesen. {% if ask.pain %}Es ging um das Thema {{ ask.pain }}, und ich glaube weiter, dass es sich lösen lässt.{% else %}Ich glaube weiter, dass wir helfen können.{% endif %}

Meist braucht es drei Dinge: jemanden, der entscheidet, ein kleines Team, das es ausprobiert, und einen Tag, an dem man vorher und nachher vergleicht.

Welches davon fehlt{% if lead.company %} bei {{ lead.company }}{% endif %} noch? Wenn es die Zeit ist, nennen Sie mir einen besseren Monat.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, man braucht jemanden, der entscheidet, ein Team, das testet, und einen Tag zum Vergleichen. Was davon fehlt{% if lead.company %} bei {{ lead.company }}{% endif %} noch{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}? Wenn es die Zeit ist, nennen Sie mir einen Monat.`,
      },
    },
  },
  fifth: {
    lang: 'de',
    subject: 'Eine Zahl von 1 bis 10',
    body: `Hallo {{ lead.first_name }},

mir genügt eine Zahl. {% if ask.pain %}Es geht um das Thema {{ ask.pain }}. {% else %}{% endif %}Wie wichtig ist es{% if lead.company %} für {{ lead.company }}{% endif %} im Moment, von 1 bis 10?

Ab 5 schicke ich Ihnen eine Idee und zwei Termine für ein kurzes Gespräch. Darunter schreibe ich nicht mehr darüber, und Sie können jederzeit auf mich zurückkommen.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, mir genügt eine Zahl{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}: Wie wichtig ist es{% if lead.company %} für {{ lead.company }}{% endif %} im Moment, von 1 bis 10? Unter 5 schreibe ich nicht mehr darüber.`,
      },
    },
  },
  sixth: {
    lang: 'de',
    subject: 'Ich lasse es hier gut sein',
    body: `Hallo {{ lead.first_name }},

danke für das Gespräch. Weil es still geworden ist, schreibe ich nicht weiter darüber.

Meine Notizen{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}{% if lead.company %} bei {{ lead.company }}{% endif %} behalte ich. Wenn es wieder wichtig wird, antworten Sie auf diese Mail, und wir machen dort weiter. Sie müssen nichts zweimal erklären.

Gibt es etwas, das ich in meinen Notizen ändern sollte? Keine Antwort ist auch in Ordnung.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, ich lasse es hier gut sein, Sie müssen nicht antworten. Meine Notizen{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}{% if lead.company %} bei {{ lead.company }}{% endif %} behalte ich. Wenn es wichtig wird, schreiben Sie mir hier.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

/** Answers in German. */
export const answers = {
  meeting: {
    lang: 'de',
    subject: 'Zwei Termine für einen ersten Blick',
    body: `Hallo {{ lead.first_name }},

danke für Ihre Frage. Ja, ich zeige Ihnen gern, wie es{% if lead.company %} bei {{ lead.company }}{% endif %} funktionieren würde. Zwanzig Minuten genügen.

Hier sind zwei Termine: {{ slots }}.{% if sender.booking_link %} Oder Sie wählen hier einen anderen: {{ sender.booking_link }}{% endif %}

Eine Frage, damit ich das Richtige vorbereite: Was sollen wir uns zuerst ansehen{% if ask.pain %}, {{ ask.pain }} oder etwas anderes{% endif %}?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, sehr gern. Für einen ersten Blick{% if lead.company %} bei {{ lead.company }}{% endif %}: {{ slots }}.{% if sender.booking_link %} Oder hier: {{ sender.booking_link }}{% endif %} Was sehen wir uns zuerst an{% if ask.pain %}, {{ ask.pain }} oder etwas anderes{% endif %}?`,
      },
    },
  },
  price: {
    lang: 'de',
    subject: 'Der Preis',
    body: `Hallo {{ lead.first_name }},

gute Frage. Sie bekommen von mir eine Zahl{% if lead.company %} für {{ lead.company }}{% endif %} und keine Tabelle.

Eines brauche ich dafür: Wie viele Personen würden ungefähr damit arbeiten{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}? Dann haben Sie die Zahl heute schriftlich, mit allem, was dazugehört.

Wenn sie über Ihrem Budget liegt, sagen Sie es mir, und ich sage Ihnen, was man weglassen kann.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, Sie bekommen heute eine Zahl{% if lead.company %} für {{ lead.company }}{% endif %}. Wie viele Personen würden ungefähr damit arbeiten{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}? Wenn es zu viel ist, sage ich, was man weglassen kann.`,
      },
    },
  },
  information: {
    lang: 'de',
    subject: 'Ihre Frage',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

danke für Ihre Frage{% if lead.company %} zu {{ lead.company }}{% endif %}. Meine Antwort: {{ ask.answer }}.

{% if resource.url %}Wenn Sie mehr lesen möchten, geht das hier tiefer: {{ resource.title }}, {{ resource.url }}{% else %}Wenn Sie es genauer brauchen, schreibe ich es Ihnen gern auf.{% endif %}

Hilft Ihnen das beim nächsten Schritt{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %}? Wenn wir es lieber gemeinsam ansehen, reichen fünfzehn Minuten, zum Beispiel {{ slot.first }}.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %}, danke für Ihre Frage{% if lead.company %} zu {{ lead.company }}{% endif %}. Meine Antwort: {{ ask.answer }}. Hilft Ihnen das weiter{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}, oder bleibt etwas offen?{% if resource.url %} Mehr dazu: {{ resource.url }}{% endif %}`,
      },
    },
  },
  date: {
    lang: 'de',
    subject: 'Unser Termin',
    body: `Hallo {{ lead.first_name }},

danke, das macht es einfach. Die Einladung schicke ich heute{% if lead.company %} an Sie bei {{ lead.company }}{% endif %}, dann steht es in beiden Kalendern{% if ask.pain %}, Thema: {{ ask.pain }}{% endif %}.

Falls Ihr Termin bei mir schon vergeben ist: Ginge auch {{ slots }}?{% if sender.booking_link %} Sie können auch selbst wählen: {{ sender.booking_link }}{% endif %}

Wenn etwas dazwischenkommt, genügt eine kurze Antwort, und wir verschieben.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke, die Einladung kommt heute{% if lead.company %} an {{ lead.company }}{% endif %}{% if ask.pain %}, Thema: {{ ask.pain }}{% endif %}. Falls Ihr Termin bei mir vergeben ist: Ginge auch {{ slots }}?`,
      },
    },
  },
  objection: {
    lang: 'de',
    subject: 'Ein berechtigter Punkt',
    body: `Hallo {{ lead.first_name }},

danke, dass Sie es offen sagen. Der Punkt ist berechtigt, und ich diskutiere nicht dagegen.

{% if case_study.client and case_study.result %}Jemand anderes stand vor etwas Ähnlichem: {{ case_study.client }} {{ case_study.result }}. Wie es lief: {{ case_study.url }}{% else %}Wenn Sie möchten, schreibe ich auf einer halben Seite, wie ich damit umgehen würde.{% endif %} Ob das{% if lead.company %} zu {{ lead.company }}{% endif %} passt{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}, wissen Sie am besten.

Ist es für Sie ein Nein, oder sollen wir es uns gemeinsam ansehen? Beides ist in Ordnung.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke, dass Sie es offen sagen{% if lead.company %}, auch für {{ lead.company }}{% endif %}. Ist es ein Nein, oder sollen wir es uns gemeinsam ansehen{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}? Beides ist in Ordnung.`,
      },
    },
  },
  somebodyElse: {
    lang: 'de',
    subject: 'Danke für den Hinweis',
    body: `Hallo {{ lead.first_name }},

danke, das spart uns beiden Zeit. Ich schreibe dort zwei Zeilen{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %} und lasse Sie ab jetzt aus dem Spiel.

Darf ich erwähnen, dass der Hinweis von Ihnen{% if lead.company %} bei {{ lead.company }}{% endif %} kam? Wenn Sie meine Mail lieber selbst weiterleiten, ist das genauso gut, und ich warte, bis ich von dort höre.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke, das spart uns beiden Zeit. Darf ich dort{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %} erwähnen, dass der Hinweis von Ihnen{% if lead.company %} bei {{ lead.company }}{% endif %} kam? Wenn nicht, lasse ich Sie außen vor.`,
      },
    },
  },
  notNow: {
    lang: 'de',
    subject: 'Dann später',
    body: `Hallo {{ lead.first_name }},

das ist in Ordnung, danke für die klare Antwort. Ich habe es mir notiert und melde mich vorher nicht.

Meine Notizen{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %} bleiben, wo sie sind. Wenn es früher wichtig wird{% if lead.company %}, bei Ihnen oder jemand anderem bei {{ lead.company }}{% endif %}, genügt eine Zeile.

Damit ich den richtigen Moment erwische: Welcher Monat wäre gut? Wenn Sie es noch nicht wissen, brauchen Sie nicht zu antworten.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, das ist in Ordnung, danke. Welcher Monat wäre gut{% if lead.company %} für {{ lead.company }}{% endif %}? Vorher melde ich mich nicht{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}. Wenn es früher wird, genügt eine Zeile.`,
      },
    },
  },
  neutral: {
    lang: 'de',
    subject: 'Danke für Ihre Antwort',
    body: `Hallo {{ lead.first_name }},

danke für Ihre Antwort. Ich habe sie gelesen und möchte nicht raten, was Sie brauchen.

Was hilft Ihnen{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} als Nächstes am meisten: ein Beispiel, ein Preis oder fünfzehn Minuten am Telefon? Ein Wort genügt.

Wenn Sie mir nur Bescheid geben wollten, ist das auch gut, und ich warte, bis ich von Ihnen höre.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke für Ihre Antwort. Was hilft{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} als Nächstes am meisten: ein Beispiel, ein Preis oder ein kurzes Gespräch?`,
      },
    },
  },
  neutralCallAsk: {
    lang: 'de',
    subject: 'Und unser Gespräch',
    body: `Hallo {{ lead.first_name }},

danke für Ihre Nachricht. Damit unser Gespräch darin nicht untergeht: Frei wäre {{ slots }}, fünfzehn Minuten{% if ask.pain %}, Thema: {{ ask.pain }}{% endif %}.

Welchen Termin soll ich in die Einladung{% if lead.company %} an {{ lead.company }}{% endif %} schreiben?{% if sender.booking_link %} Alle anderen Zeiten finden Sie hier: {{ sender.booking_link }}{% endif %}

Und wenn ein Gespräch nicht mehr das Richtige ist, sagen Sie mir, was es wäre, und wir machen das.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke für Ihre Nachricht. Für unser Gespräch{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %} wäre frei: {{ slots }}. Was soll ich in die Einladung{% if lead.company %} an {{ lead.company }}{% endif %} schreiben?{% if sender.booking_link %} Andere: {{ sender.booking_link }}{% endif %}`,
      },
    },
  },
  neutralPostCall: {
    lang: 'de',
    subject: 'Ein Datum für den nächsten Schritt',
    body: `Hallo {{ lead.first_name }},

danke, dass Sie mich auf dem Laufenden halten. Damit wir beide wissen, wann wir wieder sprechen, schlage ich fünfzehn Minuten vor: {{ slot.first }}. Dann höre ich, wie es{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} steht.

Passt das, oder ist {{ slot.second }} besser? Wenn Sie mehr Zeit brauchen, nennen Sie mir eine Woche, so lange halte ich still.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, danke für die Nachricht. Wollen wir kurz sprechen, {{ slot.first }}, um zu hören, wie es{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} steht? Ist das zu früh, passt mir auch eine spätere Woche.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const callAsk = {
  first: {
    lang: 'de',
    subject: 'Zwei Termine für unser Gespräch',
    body: `Hallo {{ lead.first_name }},

Sie haben einem Gespräch über {{ ask.pain }} zugesagt. Hier ist der kürzeste Weg dorthin.

Für {{ lead.company }} habe ich freigehalten: {{ slots }}. Antworten Sie mit „erster“ oder „zweiter“, dann haben Sie innerhalb einer Stunde eine Einladung.

Passt beides nicht, suchen Sie sich selbst etwas aus: {{ sender.booking_link }}

Fünfzehn Minuten reichen, und ich bringe eine Idee mit, die Sie so oder so verwenden können. Was passt Ihnen?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, für unser Gespräch über {{ ask.pain }} halte ich {{ lead.company }} frei: {{ slots }}. Oder Sie wählen selbst: {{ sender.booking_link }}. Was passt?`,
      },
    },
  },
  second: {
    lang: 'de',
    subject: 'Damit sich die Viertelstunde lohnt',
    body: `Hallo {{ lead.first_name }},

bevor Sie mir eine Viertelstunde schenken, sehen Sie, was bei jemand anderem daraus wurde: {{ case_study.client }} {{ case_study.result }}.
{{ case_study.url }}

Ich würde mit Ihnen herausfinden, welche Hälfte davon für {{ lead.company }} und für {{ ask.pain }} gilt und welche nicht.

Noch frei ist {{ slot.first }}. Alle anderen Zeiten stehen hier: {{ sender.booking_link }}

Soll ich den Termin eintragen?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, was aus so einem Gespräch werden kann: {{ case_study.client }} {{ case_study.result }}, {{ case_study.url }}. Was davon gilt für {{ lead.company }} und {{ ask.pain }}? Termine: {{ sender.booking_link }}`,
      },
    },
  },
  thirdWritten: {
    lang: 'de',
    subject: 'Ein Termin, leicht gemacht',
    body: `Hallo {{ lead.first_name }}, falls der Link untergegangen ist: {{ sender.booking_link }}. Oder Sie nennen mir einen Tag, und ich mache daraus eine Einladung für {{ lead.company }}, Thema: {{ ask.pain }}. Welcher Tag passt am wenigsten schlecht?`,
  },
  fourth: {
    lang: 'de',
    subject: 'Sie hatten einen Grund',
    body: `Hallo {{ lead.first_name }},

niemand sagt Fremden aus Spaß ein Gespräch zu. Als Sie Ja sagten, hatte {{ lead.company }} gerade etwas verloren, Zeit, einen Kunden oder Geduld, und der Grund hieß: {{ ask.pain }}.

Der Ärger ist ein paar Tage alt. Die Ursache ist noch da.

Deshalb ein Gespräch mit einem einzigen Zweck: entscheiden, ob es sich lohnt, etwas zu tun. Sie dürfen mit „Nein“ hinausgehen, und ich diskutiere nicht.

Was noch frei ist, finden Sie hier: {{ sender.booking_link }}. Mir würde {{ slot.first }} gut passen. Ihnen auch?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, als Sie einem Gespräch zusagten, ging es bei {{ lead.company }} um {{ ask.pain }}. Klären wir, ob es sich lohnt, etwas zu tun. „Nein“ ist erlaubt. {{ sender.booking_link }}, oder nehme ich {{ slot.first }}?`,
      },
    },
  },
  fifth: {
    lang: 'de',
    subject: 'Ja, nein, später',
    body: `Hallo {{ lead.first_name }}, zum Gespräch über {{ ask.pain }}: ja, nein oder in einem Monat? Jede der drei Antworten ist gut für {{ lead.company }}. Bei Ja geht es hier am schnellsten: {{ sender.booking_link }}`,
  },
  sixth: {
    lang: 'de',
    subject: 'Ich nehme es aus dem Kalender',
    body: `Hallo {{ lead.first_name }},

ich gebe die Zeit wieder frei, die ich für {{ lead.company }} gehalten habe. Ihr Ja war ernst gemeint, dann kam das Leben dazwischen. Das kommt vor.

Verloren ist nichts: Meine Notizen zum Thema {{ ask.pain }} bleiben, und dieser Link gilt nächste Woche so gut wie nächstes Jahr: {{ sender.booking_link }}. Erklären müssen Sie nichts zweimal.

Bevor ich abschließe: War ein Gespräch die falsche Form, und wäre Ihnen eine Seite Text lieber gewesen?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, ich gebe die Zeit für {{ lead.company }} wieder frei. Wenn das Thema {{ ask.pain }} dringend wird: {{ sender.booking_link }}, ohne Erklärung. Wäre Ihnen eine Seite Text lieber gewesen als ein Gespräch?`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

/** The first stall in German. Values are named after a colon, in brackets or as a theme, so that none has to be bent to a case. */
export const optIn = {
  first: {
    lang: 'de',
    subject: '{{ resource.title }}, wie gewünscht',
    body: `Hallo {{ lead.first_name }},

hier ist, worum Sie gebeten haben: {{ resource.title }}.
{{ resource.url }}

Wenn der Vormittag voll ist, springen Sie gleich zu der Stelle, die Sie betrifft ({{ ask.pain }}). Der Rest kann warten.

Eine Frage, weil die Antwort entscheidet, was ich Ihnen als Nächstes zeige: Auf wessen Tisch landet so etwas bei {{ lead.company }}?

Eine Zeile genügt.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, wie gewünscht: {{ resource.title }}, {{ resource.url }}. Damit ich {{ lead.company }} danach das Passende schicke: Auf wessen Tisch landet bei Ihnen das Thema {{ ask.pain }}?`,
      },
    },
  },
  second: {
    lang: 'de',
    subject: 'Zum Ausprobieren statt zum Lesen',
    body: `Hallo {{ lead.first_name }},

über {{ ask.pain }} zu lesen hilft nur bis zu einem gewissen Punkt. Deshalb heute etwas zum Benutzen: {{ tool.title }}.
{{ tool.url }}

Nehmen Sie eine ganz normale Woche bei {{ lead.company }} und lassen Sie weg, was Sie nicht wissen. Auch halb ausgefüllt taugt es für die nächste Besprechung, mit uns oder ohne uns.

Wenn Sie bei einer Zeile stutzen, nennen Sie mir die Zeile. Ich schreibe Ihnen dann, wie andere damit umgegangen sind.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, diesmal etwas zum Benutzen: {{ tool.title }}, {{ tool.url }}. Testen Sie es an einer normalen Woche bei {{ lead.company }}. Wenn sich Ihr Thema ({{ ask.pain }}) darin nicht wiederfindet, sagen Sie mir, wo es hakt.`,
      },
    },
  },
  thirdWritten: {
    lang: 'de',
    subject: 'Vielleicht geht es hier leichter',
    body: `Hallo {{ lead.first_name }}, ich versuche es auf diesem Weg, falls er Ihnen besser passt. Was würde {{ lead.company }} beim Thema {{ ask.pain }} mehr helfen: ein Beispiel oder ein zweites Paar Augen?`,
  },
  fourth: {
    lang: 'de',
    subject: 'Warum Sie sich gemeldet haben',
    body: `Hallo {{ lead.first_name }},

niemand fordert aus Langeweile Unterlagen an. {% if lead.source == "webinar" %}Sie haben uns sogar eine Stunde Ihres Tages geschenkt.{% elsif lead.source == "referral" %}Und jemand, dem Sie vertrauen, fand, wir sollten uns unterhalten.{% else %}Irgendetwas war dringend genug, um Ihre Daten dazulassen.{% endif %}

Ich tippe auf {{ ask.pain }}, und ich vermute, das hat sich seither nicht von selbst erledigt.

Falls ich richtig liege: Was müsste bei {{ lead.company }} bis Quartalsende anders sein, damit Sie es als gelöst abhaken? Falls nicht, schreiben Sie mir, was es war, und ich höre auf zu raten.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, etwas hat Sie dazu gebracht, sich bei uns zu melden. Ich tippe auf {{ ask.pain }}. Was müsste sich bei {{ lead.company }} in diesem Quartal ändern, damit Sie das abhaken?`,
      },
    },
  },
  fifth: {
    lang: 'de',
    subject: 'A oder B',
    body: `Hallo {{ lead.first_name }}, ein Buchstabe reicht: Steht das Thema {{ ask.pain }} bei {{ lead.company }} (a) dieses Jahr auf der Liste, oder ist es (b) interessant, aber nicht jetzt? Mit beidem kann ich etwas anfangen.`,
  },
  sixth: {
    lang: 'de',
    subject: 'Ich schließe das auf meiner Seite',
    body: `Hallo {{ lead.first_name }},

Sie haben mehrmals von mir gehört, und ich möchte lieber nützlich sein als häufig. Deshalb ist dies meine letzte Nachricht zu diesem Thema.

Was Sie angefordert haben, bleibt Ihnen: {{ resource.title }}, {{ resource.url }}. Wenn es bei {{ lead.company }} wieder um {{ ask.pain }} geht, nächsten Monat oder nächstes Jahr, genügt ein Wort an diese Adresse, und ich mache dort weiter.

War es der Zeitpunkt, oder habe ich falsch verstanden, was Sie brauchten? Die Antwort würde mir helfen, es besser zu machen.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, das ist meine letzte Nachricht dazu, versprochen. Zum Behalten: {{ resource.title }}, {{ resource.url }}. Wenn es bei {{ lead.company }} wieder um {{ ask.pain }} geht, reicht hier ein Wort. Bis dahin alles Gute.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

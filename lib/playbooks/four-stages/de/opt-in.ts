import type { Translation } from '../../../domain/script/script';

/**
 * The first stall in German. Values are named after a colon, in brackets or as a theme, so that none has to
 * be bent to a case.
 */
export const optIn = {
  first: {
    lang: 'de',
    subject:
      '{% if resource.url %}Wie gewünscht: {{ resource.title }}{% else %}Danke für Ihre Anmeldung{% endif %}',
    body: `Hallo {{ lead.first_name }},

{% if resource.url %}hier ist, was Sie angefordert haben: {{ resource.title }}, {{ resource.url }}{% else %}danke für Ihre Anmeldung. Ich bin ab jetzt bei uns für Sie da.{% endif %}

Eine Frage, damit ich Ihnen nur schicke, was Ihnen nützt: Was möchten Sie{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} als Erstes ändern?

Ein, zwei Zeilen genügen. Und wenn Sie nur etwas zum Lesen wollten, ist das auch in Ordnung.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, {% if resource.url %}wie gewünscht: {{ resource.title }}, {{ resource.url }}.{% else %}danke für Ihre Anmeldung.{% endif %} Was möchten Sie{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} als Erstes ändern? Eine Zeile genügt.`,
      },
    },
  },
  second: {
    lang: 'de',
    subject:
      '{% if tool.url %}Zum Ausprobieren: {{ tool.title }}{% else %}Ein Test von zehn Minuten{% endif %}',
    body: `Hallo {{ lead.first_name }},

{% if tool.url %}hier ist etwas, das Sie gleich benutzen können: {{ tool.title }}, {{ tool.url }}{% else %}hier ist ein Test von zehn Minuten: Schreiben Sie die letzten drei Fälle auf, in denen es nicht gut lief, und wer es zuerst gemerkt hat.{% endif %}

Nehmen Sie eine ganz normale Woche{% if lead.company %} bei {{ lead.company }}{% endif %}. Ungefähre Zahlen reichen, um zu sehen, ob sich mehr Aufwand lohnt{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}.

Zu welchem Punkt hätten Sie gern eine zweite Meinung? Wenn zu keinem, nutzen Sie es einfach ohne uns.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, {% if tool.url %}etwas zum Benutzen: {{ tool.title }}, {{ tool.url }}.{% else %}ein kurzer Test: Schreiben Sie die letzten drei schlechten Fälle auf, und wer es zuerst gemerkt hat.{% endif %} Passt das zu Ihrem Fall{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} ({{ ask.pain }}){% endif %}? Wenn nicht, sagen Sie mir, wo.`,
      },
    },
  },
  thirdWritten: {
    lang: 'de',
    subject: 'Vielleicht ist es hier einfacher',
    body: `Hallo {{ lead.first_name }},

ich versuche es auf diesem Weg, vielleicht passt er Ihnen besser.

Sie hatten sich bei uns gemeldet. Was würde Ihnen{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} im Moment mehr helfen: ein Beispiel aus einer anderen Firma oder eine zweite Meinung zu Ihrem Plan?

Ein Wort genügt. Wenn beides nicht passt, sagen Sie es mir, dann höre ich auf.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, hier ist {{ sender.first_name }}{% if sender.company %} von {{ sender.company }}{% endif %}. Was würde{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} mehr helfen: ein Beispiel aus einer anderen Firma oder eine zweite Meinung? Keins von beiden ist auch eine Antwort.`,
      },
    },
  },
  fourth: {
    lang: 'de',
    subject: 'Was Sie gesucht haben',
    body: `Hallo {{ lead.first_name }},

{% if lead.source == "webinar" %}Sie waren in unserem Webinar.{% elsif lead.source == "referral" %}jemand, den Sie kennen, hat uns zusammengebracht.{% else %}Sie haben sich bei uns gemeldet.{% endif %} {% if ask.pain %}Notiert habe ich mir: {{ ask.pain }}. Wenn das noch offen ist, helfe{% else %}Ich helfe{% endif %} ich gern weiter, auch wenn die Lösung nicht unser Produkt ist.

Was müsste{% if lead.company %} bei {{ lead.company }}{% endif %} in drei Monaten anders sein, damit Sie sagen: Das ist gelöst? Falls es schon gelöst ist, genügt ein Wort, und ich schließe die Sache.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, Sie haben sich bei uns gemeldet{% if ask.pain %}, notiert habe ich mir: {{ ask.pain }}{% endif %}. Was müsste{% if lead.company %} bei {{ lead.company }}{% endif %} in drei Monaten anders sein, damit es für Sie gelöst ist? Falls es das schon ist, sagen Sie es mir.`,
      },
    },
  },
  fifth: {
    lang: 'de',
    subject: 'A oder B',
    body: `Hallo {{ lead.first_name }},

ein Buchstabe genügt. {% if ask.pain %}Zum Thema {{ ask.pain }}{% if lead.company %} bei {{ lead.company }}{% endif %}: Ist das{% else %}Ist das Thema{% endif %}

A) etwas für dieses Jahr, oder
B) etwas für später?

Bei A schicke ich Ihnen zwei Termine für ein kurzes Gespräch. Bei B melde ich mich erst, wenn Sie es sagen, und vorher nicht.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, ein Buchstabe genügt. {% if ask.pain %}Zum Thema {{ ask.pain }}{% if lead.company %} bei {{ lead.company }}{% endif %}: Ist das{% else %}Ist das Thema{% endif %} A) etwas für dieses Jahr oder B) etwas für später? Bei B warte ich, bis Sie schreiben.`,
      },
    },
  },
  sixth: {
    lang: 'de',
    subject: 'Ich höre hier auf',
    body: `Hallo {{ lead.first_name }},

ich habe Ihnen einige Male geschrieben, das ist meine letzte Nachricht dazu.

{% if resource.url %}Was Sie angefordert haben, bleibt Ihnen: {{ resource.url }}{% else %}Unter dieser Adresse erreichen Sie mich jederzeit.{% endif %} Wenn Sie später darauf zurückkommen möchten{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}{% if lead.company %}, auch jemand anderes bei {{ lead.company }}{% endif %}, antworten Sie auf diese Mail, und wir machen dort weiter.

Noch eine Frage, die Sie gern auslassen dürfen: War es der Zeitpunkt, oder war es nicht das, was Sie brauchen?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, das ist meine letzte Nachricht dazu. Wenn Sie{% if lead.company %} bei {{ lead.company }}{% endif %} darauf zurückkommen möchten{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}, schreiben Sie mir hier. Bis dahin alles Gute.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

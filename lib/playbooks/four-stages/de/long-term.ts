import type { Translation } from '../../../domain/script/script';

export const longTerm = {
  idea: {
    lang: 'de',
    subject: 'Eine Idee für diesen Monat',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

eine Idee, die nichts kostet: Schreiben Sie eine Woche lang auf, wo Arbeit liegen bleibt. Nicht, wer langsam ist, nur, wo sie liegt.

{% if ask.pain %}Beim Thema {{ ask.pain }} sind es oft zwei Stellen{% else %}Oft sind es zwei Stellen{% endif %}{% if lead.company %}, vielleicht auch bei {{ lead.company }}{% endif %}. Mit denen fängt man an.

{% if resource.url %}Mehr dazu: {{ resource.title }}, {{ resource.url }}{% else %}Die nächste Idee kommt in einem Monat.{% endif %}

Antworten müssen Sie nicht. Mit „Stopp“ enden diese Mails.

Viele Grüße
{{ sender.name }}`,
  },
  story: {
    lang: 'de',
    subject:
      '{% if case_study.client and case_study.result %}Wie {{ case_study.client }} es gemacht hat{% else %}Ein kleiner Anfang{% endif %}',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

{% if case_study.client and case_study.result %}ein kurzes Beispiel für diesen Monat. {{ case_study.client }} {{ case_study.result }}. Die Geschichte steht hier: {{ case_study.url }}{% else %}ein kleiner Anfang für diesen Monat. Alles, was offen ist, kommt auf eine Liste, und die gehen Sie jeden Montag durch. Nach vier Wochen zählen Sie, was übrig ist.{% endif %}

So etwas könnte auch{% if lead.company %} bei {{ lead.company }}{% endif %} gehen{% if ask.pain %}, vielleicht beim Thema {{ ask.pain }}{% endif %}. Was anders sein müsste, wissen Sie am besten.

Heben Sie es auf, bis Sie es brauchen. Mit „Stopp“ enden diese Mails.

Viele Grüße
{{ sender.name }}`,
  },
  tool: {
    lang: 'de',
    subject:
      '{% if tool.url %}Zum Benutzen: {{ tool.title }}{% else %}Eine Frage für die nächste Besprechung{% endif %}',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

{% if tool.url %}hier ist etwas zum Benutzen: {{ tool.title }}. Sie finden es unter {{ tool.url }}{% else %}eine Frage für die nächste Besprechung: Welche drei Aufgaben machen wir doppelt?{% endif %}

Es dauert etwa zehn Minuten, und Sie brauchen uns nicht dafür. {% if ask.pain %}Vielleicht hilft es beim Thema {{ ask.pain }}. {% else %}{% endif %}{% if lead.company %}Wenn es bei {{ lead.company }} noch jemand brauchen kann, geben Sie es weiter.{% else %}Geben Sie es gern weiter, wenn es jemand brauchen kann.{% endif %}

Wenn Sie diese Mails nicht mehr möchten, antworten Sie mit „Stopp“.

Viele Grüße
{{ sender.name }}`,
  },
  changed: {
    lang: 'de',
    subject: 'Hat sich etwas geändert?',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

seit einigen Monaten schreibe ich Ihnen. Hat sich{% if lead.company %} bei {{ lead.company }}{% endif %}{% if ask.pain %} beim Thema {{ ask.pain }}{% endif %} etwas geändert?

Wenn es gelöst ist, freut es mich. Wenn es wieder auf Ihrer Liste steht, genügt ein Wort als Antwort, und ich lese meine Notizen, bevor ich Ihnen schreibe.

Und wenn Ihnen diese Mails nichts nützen, antworten Sie mit „Stopp“. Sie enden am selben Tag, und das ist völlig in Ordnung.

Viele Grüße
{{ sender.name }}`,
  },
  hello: {
    lang: 'de',
    subject: 'Ein Jahr später',
    body: `Hallo {{ lead.first_name }},

vor einem Jahr sind wir nicht zusammengekommen, und ich hoffe, es ist{% if lead.company %} für {{ lead.company }}{% endif %} gut gelaufen.

Ich möchte Ihnen nichts verkaufen. Falls Sie wieder darüber nachdenken{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}, höre ich gern, wie Sie es heute sehen. Falls nicht, wünsche ich Ihnen ein gutes Jahr, und Sie müssen nicht antworten.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `Hallo {{ lead.first_name }}, vor einem Jahr sind wir nicht zusammengekommen. Ich hoffe, es ist{% if lead.company %} für {{ lead.company }}{% endif %} gut gelaufen. Falls Sie wieder darüber nachdenken{% if ask.pain %} (Thema: {{ ask.pain }}){% endif %}, höre ich gern von Ihnen.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const longTerm = {
  idea: {
    lang: 'de',
    subject: 'Eine Idee für diesen Monat',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

etwas, das ich in letzter Zeit funktionieren sehe: Bevor man etwas ändert, schreibt man eine Woche lang auf, wo die Arbeit liegen bleibt. Nicht, wer langsam ist. Nur, wo sie liegt.

{% if ask.pain %}Beim Thema {{ ask.pain }} wird die Liste vielleicht kürzer, als Sie fürchten. {% endif %}{% if lead.company %}Bei {{ lead.company }} läuft es womöglich auf zwei Stellen hinaus.{% else %}Oft läuft es auf zwei Stellen hinaus.{% endif %}

Dazu etwas zum Lesen: {{ resource.title }}, {{ resource.url }}

Antworten müssen Sie nicht.

Viele Grüße
{{ sender.name }}`,
  },
  story: {
    lang: 'de',
    subject: 'Wie {{ case_study.client }} es angegangen ist',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

eine kurze Geschichte für die Kaffeepause: {{ case_study.client }} {{ case_study.result }}. Ich achte dabei immer auf den ersten Schritt: wie klein er war und wer sich getraut hat.

{{ case_study.url }}

{% if ask.pain %}An Sie gedacht habe ich wegen Ihres Themas{% if lead.company %} bei {{ lead.company }}{% endif %}: {{ ask.pain }}. {% endif %}Heben Sie es für den Tag auf, an dem Sie es brauchen. Zu tun ist bis dahin nichts.

Viele Grüße
{{ sender.name }}`,
  },
  tool: {
    lang: 'de',
    subject: 'Zum Behalten und Benutzen',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

etwas, das Ihnen vielleicht einen Nachmittag mit Tabellen erspart: {{ tool.title }}. Niemand ruft Sie an, weil Sie es geöffnet haben.

{{ tool.url }}

{% if ask.pain %}Womöglich bringt es auch Licht in das Thema {{ ask.pain }}. {% endif %}{% if lead.company %}Wenn es bei {{ lead.company }} noch jemand brauchen kann, geben Sie es weiter.{% else %}Geben Sie es gern weiter.{% endif %}

Viele Grüße
{{ sender.name }}`,
  },
  changed: {
    lang: 'de',
    subject: 'Steht es noch auf Ihrer Liste?',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

seit wir zuletzt gesprochen haben, sind einige Monate vergangen{% if lead.company %}, und bei {{ lead.company }} hat sich sicher manches geändert, das ich von hier aus nicht sehe{% endif %}.

{% if ask.pain %}Wenn das Thema {{ ask.pain }} gelöst ist, freue ich mich für Sie. {% endif %}Wenn die Sache wieder auf dem Tisch liegt, wissen Sie, wo ich bin: Ein Wort als Antwort genügt, und ich lese meine Notizen, bevor ich Ihnen schreibe.

Und wenn Ihnen diese Briefe nichts nützen, schreiben Sie „Stopp“. Dann enden sie noch am selben Tag.

Viele Grüße
{{ sender.name }}`,
  },
  hello: {
    lang: 'de',
    subject: 'Ein Jahr später',
    body: `Hallo {{ lead.first_name }}, vor einem Jahr haben Sie sich gegen uns entschieden, und ich hoffe, die Wahl hat {{ lead.company }} gutgetan. Ich will nichts verkaufen. Falls das Thema {{ ask.pain }} wieder auf Ihrem Tisch liegt, höre ich gern, wie Sie es heute sehen.`,
  },
} as const satisfies Record<string, Translation>;

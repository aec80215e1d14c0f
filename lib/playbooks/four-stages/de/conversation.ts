import type { Translation } from '../../../domain/script/script';

export const conversation = {
  first: {
    lang: 'de',
    subject: 'Wo wir stehen geblieben sind',
    body: `Hallo {{ lead.first_name }},

wir haben an der spannendsten Stelle aufgehört. Sie hatten mir erzählt, worum es bei {{ lead.company }} geht ({{ ask.pain }}), und ich bin Ihnen noch eine ehrliche Einschätzung schuldig.

Hier ist sie: Ich würde nicht alles auf einmal angehen. Ich würde den einen Fall nehmen, der die Leute am meisten ärgert, ihn in Ordnung bringen und sehen, was sich dadurch ändert.

Welcher Fall wäre das bei Ihnen?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, wir haben an der spannendsten Stelle aufgehört. Zum Thema {{ ask.pain }}: Ich würde bei {{ lead.company }} nicht alles angehen, nur den einen Fall, der am meisten ärgert. Welcher wäre das?`,
      },
    },
  },
  second: {
    lang: 'de',
    subject: 'Das hat mich an Sie erinnert',
    body: `Hallo {{ lead.first_name }},

nach dem, was Sie über {{ ask.pain }} geschrieben haben, habe ich etwas gesucht, das es besser sagt als ich. Gefunden habe ich dies: {{ resource.title }}.
{{ resource.url }}

Lesen Sie es mit {{ lead.company }} im Kopf und einem Stift in der Hand. Wo Sie „bei uns nicht“ an den Rand schreiben wollen, genau darüber sollten wir reden.

Neben welchem Satz stand das zuerst?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, das hier sagt es besser als ich: {{ resource.title }}, {{ resource.url }}. Lesen Sie es mit Blick auf {{ ask.pain }} bei {{ lead.company }}. Wo würden Sie „bei uns nicht“ an den Rand schreiben?`,
      },
    },
  },
  thirdWritten: {
    lang: 'de',
    subject: 'Hier geht es weiter',
    body: `Hallo {{ lead.first_name }}, ich hole unser Gespräch hierher, vielleicht antwortet es sich hier leichter. Hat sich beim Thema {{ ask.pain }} bei {{ lead.company }} inzwischen etwas gebessert, oder ist es noch so, wie Sie es beschrieben haben?`,
  },
  fourth: {
    lang: 'de',
    subject: 'Was Sie damals gesagt haben',
    body: `Hallo {{ lead.first_name }},

ich habe Ihre erste Nachricht noch einmal gelesen. Sie wollten kein Produkt. Sie wollten, dass bei {{ lead.company }} ein Problem verschwindet: {{ ask.pain }}.

Der Wunsch ist immer noch vernünftig. Es braucht dafür drei Dinge: jemanden, der entscheidet, ein Team, das es ausprobiert, und einen Tag, an dem man vorher und nachher vergleicht.

Welches der drei fehlt heute?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, am Anfang wollten Sie bei {{ lead.company }} ein Problem loswerden: {{ ask.pain }}. Dafür braucht es jemanden, der entscheidet, ein Team, das testet, und einen Tag zum Vergleichen. Was davon fehlt?`,
      },
    },
  },
  fifth: {
    lang: 'de',
    subject: 'Nur eine Zahl',
    body: `Hallo {{ lead.first_name }}, diesmal keine Geschichte, nur eine Zahl von 1 bis 10: Wie sehr beschäftigt {{ lead.company }} in diesem Monat das Thema {{ ask.pain }}? Unter 5 lasse ich Sie in Ruhe.`,
  },
  sixth: {
    lang: 'de',
    subject: 'Ich lasse es hier gut sein',
    body: `Hallo {{ lead.first_name }},

unser Austausch hat mir Freude gemacht, und ich verstehe einen Wink. Deshalb lasse ich es hier gut sein.

Was ich mitnehme: Das Thema {{ ask.pain }} gibt es bei {{ lead.company }} wirklich, aber es raubt niemandem den Schlaf. Wenn sich das ändert, steht alles, was Sie mir erzählt haben, in meinen Notizen, und wir fangen dort an statt von vorn.

Muss ich daran etwas richtigstellen, bevor ich es ablege?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, ich lasse es hier gut sein, Sie müssen nicht antworten. Meine Notizen zum Thema {{ ask.pain }} bei {{ lead.company }} bleiben: Wenn es drängt, fangen wir dort an und nicht von vorn. Danke für das Gespräch.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

import type { Translation } from '../../../domain/script/script';

export const postCall = {
  first: {
    lang: 'de',
    subject: 'Ich halte {{ slot.first }} frei',
    body: `Hallo {{ lead.first_name }},

danke für das offene Gespräch über {{ ask.pain }}. Sie wollten in Ruhe nachdenken, und das ist bei so einer Entscheidung richtig.

Nachdenken geht leichter mit einem Termin. Deshalb habe ich eine Viertelstunde reserviert: {{ slot.first }}. Wir nutzen sie nur dafür, zu hören, zu welchem Schluss {{ lead.company }} gekommen ist, auch wenn er Nein heißt.

Passt das, oder ist Ihnen {{ slot.second }} lieber?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, danke für das offene Gespräch über {{ ask.pain }}. Damit das Nachdenken ein Ende hat, halte ich {{ lead.company }} 15 Minuten frei: {{ slot.first }}. Passt das, oder lieber {{ slot.second }}?`,
      },
    },
  },
  second: {
    lang: 'de',
    subject: 'Etwas zum Weiterdenken',
    body: `Hallo {{ lead.first_name }},

Sie wägen gerade ab, was Sie gegen {{ ask.pain }} tun, und bei {{ lead.company }} wird vermutlich jemand fragen, warum das und warum jetzt.

Nehmen Sie in dieses Gespräch etwas mit: {{ resource.title }}. Sie dürfen es so weiterleiten, auch ohne meinen Namen.
{{ resource.url }}

Wenn danach eine Frage offen bleibt, welche ist es? Ich schreibe Ihnen noch am selben Tag drei Sätze dazu.

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, für die Frage „warum jetzt“ bei {{ lead.company }}: {{ resource.title }}, {{ resource.url }}. Gern ohne meinen Namen weiterleiten. Was bleibt zum Thema {{ ask.pain }} offen?`,
      },
    },
  },
  thirdWritten: {
    lang: 'de',
    subject: 'Die Frage, die ich vergessen habe',
    body: `Hallo {{ lead.first_name }}, eine Frage habe ich in unserem Gespräch ausgelassen: Wer außer Ihnen wäre bei {{ lead.company }} froh, wenn das Thema {{ ask.pain }} vom Tisch wäre? Ein Name genügt, und ohne Sie schreibe ich niemanden an.`,
  },
  fourth: {
    lang: 'de',
    subject: 'In Ihren Worten',
    body: `Hallo {{ lead.first_name }},

aus meinen Notizen, in Ihren Worten und nicht in meinen: {{ lead.company }} will {{ ask.pain }} in den Griff bekommen, aber es darf kein weiteres Projekt daraus werden.

Lassen wir den großen Plan also liegen und einigen uns auf einen einzigen Schritt, so klein, dass Sie ihn in der Woche darauf zurücknehmen könnten.

Um ihn festzulegen, ist {{ slot.first }} frei. Was soll auf keinen Fall angefasst werden?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, Sie wollten {{ ask.pain }} in den Griff bekommen, ohne ein weiteres Projekt bei {{ lead.company }}. Deshalb würde ich mit einem einzigen Schritt anfangen. Was soll vorerst unangetastet bleiben?`,
      },
    },
  },
  fifth: {
    lang: 'de',
    subject: 'Ein Wort',
    body: `Hallo {{ lead.first_name }}, wo steht nach unserem Gespräch das Thema {{ ask.pain }} bei {{ lead.company }}: in Bewegung, in der Warteschleife oder vom Tisch? Ein Wort genügt, und ich richte mich danach.`,
  },
  sixth: {
    lang: 'de',
    subject: 'Hier höre ich auf',
    body: `Hallo {{ lead.first_name }},

wir hatten ein gutes Gespräch, und seitdem haben Sie genug von mir gelesen. Ich verstehe die Stille als „jetzt nicht“ und respektiere das.

Der Plan gegen {{ ask.pain }} liegt für {{ lead.company }} datiert und fertig in meiner Schublade. Wenn sich Budget, Chefetage oder Stimmung ändern, holt ihn eine Zeile wieder heraus.

Falls es endgültig Nein heißt: Verraten Sie mir, was am Ende den Ausschlag gab?

Viele Grüße
{{ sender.name }}`,
    channels: {
      dm: {
        subject: null,
        body: `{{ lead.first_name }}, ich verstehe die Stille als „jetzt nicht“ und höre hier auf. Der Plan gegen {{ ask.pain }} bleibt für {{ lead.company }} in der Schublade. Falls es ein Nein war: Was gab den Ausschlag? Ich lerne gern daraus.`,
      },
    },
  },
} as const satisfies Record<string, Translation>;

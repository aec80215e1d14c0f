import type { Translation } from '../../domain/script/script';

export const longRun = {
  fiveTimes: {
    lang: 'de',
    subject: 'Zehn Minuten mit Ihrem Team',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

etwas Kleines zum Ausprobieren{% if ask.pain %}, auch beim Thema {{ ask.pain }}{% endif %}: Nehmen Sie die letzten fünf Male, in denen etwas schiefging, und schreiben Sie zu jedem eine Zeile. Was kam zuerst, wer hat es bemerkt, und wie spät.

Steht derselbe erste Schritt dreimal da, fangen Sie dort an{% if lead.company %}, bei {{ lead.company }} wie anderswo{% endif %}, bevor Sie etwas kaufen.

{% if resource.url %}Zum Weiterlesen: {{ resource.title }}, {{ resource.url }}{% else %}Mehr als ein Blatt Papier braucht es nicht.{% endif %}

Schreiben Sie „Stopp“, und ich nehme Sie von meiner Liste.

Viele Grüße
{{ sender.name }}`,
  },
  beganSmall: {
    lang: 'de',
    subject:
      '{% if case_study.client and case_study.result %}Was {{ case_study.client }} gemacht hat{% else %}Fragen Sie zwei Kollegen{% endif %}',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

{% if case_study.client and case_study.result %}noch eine Geschichte, eine kurze. {{ case_study.client }} {{ case_study.result }}. Wie es dazu kam: {{ case_study.url }}{% else %}eine kurze Übung. Fragen Sie zwei Kollegen nacheinander, was der nächste Schritt ist, wenn Arbeit stillsteht. Sagen die beiden Verschiedenes, wissen Sie, wo Sie anfangen.{% endif %}

Was{% if lead.company %} bei {{ lead.company }}{% else %} bei Ihnen{% endif %}{% if ask.pain %} mit dem Thema {{ ask.pain }}{% endif %} anders wäre, können Sie besser beurteilen als ich. Vielleicht ist trotzdem etwas dabei, das Sie übernehmen.

Sie schulden mir keine Antwort. Mit dem einen Wort „Stopp“ schreibe ich nicht mehr.

Viele Grüße
{{ sender.name }}`,
  },
  threeLines: {
    lang: 'de',
    subject: '{% if tool.url %}Zum Benutzen: {{ tool.title }}{% else %}Drei Zeilen auf Papier{% endif %}',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

{% if tool.url %}hier ist etwas für Sie zum Benutzen, {{ tool.title }}: {{ tool.url }}{% else %}drei Zeilen für ein Blatt Papier: was nicht vergessen werden darf, wer es macht, und bis wann. Hängen Sie es auf, wo alle vorbeikommen.{% endif %}

{% if ask.pain %}Ist das Thema {{ ask.pain }} inzwischen erledigt, heben Sie es für das nächste Mal auf.{% else %}Brauchen Sie es heute nicht, heben Sie es für einen anderen Tag auf.{% endif %} Vielleicht passt es auch besser für jemand anderen{% if lead.company %} bei {{ lead.company }}{% else %} in Ihrem Team{% endif %}, dann geben Sie es weiter.

Antworten Sie „Stopp“, wenn ich es dabei lassen soll.

Viele Grüße
{{ sender.name }}`,
  },
  stillWorth: {
    lang: 'de',
    subject: 'Lohnt sich ab und zu eine Zeile?',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

Sie bekommen nun schon eine Weile Post von mir{% if ask.pain %}, meist zum Thema {{ ask.pain }}{% endif %}. Lohnt sich das{% if lead.company %} für {{ lead.company }}{% else %} für Sie{% endif %} noch?

Wenn ja, müssen Sie nichts tun. Hat sich etwas bewegt, und Sie möchten darüber sprechen, genügt eine kurze Antwort, und ich nenne Ihnen zwei Zeiten.

Wenn nein, antworten Sie „Stopp“, und das war die letzte. Mir ist beides recht.

Viele Grüße
{{ sender.name }}`,
  },
  oldest: {
    lang: 'de',
    subject: 'Das Älteste auf der Liste',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

eine Frage für einen ruhigen Moment: Was steht bei Ihnen am längsten offen auf der Liste? Nicht das Größte, das Älteste.

Meist fehlt dort eine Entscheidung{% if ask.pain %}, vielleicht beim Thema {{ ask.pain }}{% endif %}{% if lead.company %}, vielleicht auch bei {{ lead.company }}{% endif %}. Treffen Sie sie diese Woche, oder streichen Sie den Punkt. Beides macht die Liste leichter.

Zurückschreiben müssen Sie nicht. Ein „Stopp“ beendet meine Mails.

Viele Grüße
{{ sender.name }}`,
  },
  handOver: {
    lang: 'de',
    subject: 'Drei Dinge, wenn Arbeit weitergeht',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

probieren Sie es mit einer einzigen Aufgabe: Geben Sie sie mit drei Angaben weiter. Was getan ist, was als Nächstes kommt, und wer darauf wartet.

Das kostet eine Minute und spart die Rückfrage. {% if ask.pain %}Vielleicht nimmt es dem Thema {{ ask.pain }} etwas Ärger.{% else %}Vielleicht spart es Ihnen am Tag ein, zwei Mails.{% endif %} {% if lead.company %}Ob es bei {{ lead.company }} trägt, sehen Sie bald.{% else %}Ob es trägt, sehen Sie bald.{% endif %}

Wenn solche Mails nichts nützen, antworten Sie „Stopp“, mehr braucht es nicht.

Viele Grüße
{{ sender.name }}`,
  },
  oneNumber: {
    lang: 'de',
    subject: 'Eine Zahl, bevor Sie etwas kaufen',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

bevor Sie ein Werkzeug kaufen, unseres wie jedes andere, schreiben Sie die eine Zahl auf, die es ändern soll, und wie hoch sie heute ist.

Kennt sie niemand, zählen Sie zwei Wochen lang. {% if ask.pain %}Beim Thema {{ ask.pain }} könnte das sein, wie oft es vorkommt.{% else %}Eine Strichliste genügt.{% endif %} Danach sehen {% if lead.company %}bei {{ lead.company }} alle{% else %}alle{% endif %}, ob es das Geld wert war.

Zu antworten ist hier nichts. Das Wort „Stopp“ beendet diese Mails.

Viele Grüße
{{ sender.name }}`,
  },
  lastOne: {
    lang: 'de',
    subject: 'Die letzte von mir',
    body: `Hallo{% if lead.first_name %} {{ lead.first_name }}{% endif %},

das ist die letzte meiner regelmäßigen Mails{% if lead.company %} an {{ lead.company }}{% endif %}. Ich habe geschickt, was mir{% if ask.pain %} zum Thema {{ ask.pain }}{% endif %} nützlich schien, und Ihr Postfach will ich nicht füllen.

Von nun an bin ich still. Möchten Sie eines Tages sprechen, antworten Sie auf irgendeine dieser Mails, und ich lese meine Notizen, bevor ich antworte.

Danke für Ihre Geduld und alles Gute.

Viele Grüße
{{ sender.name }}`,
  },
} as const satisfies Record<string, Translation>;

/** One thing a script may not say; a pattern for each language that we know well enough to judge. */
export type Banned = { code: string; pattern: RegExp; severity: 'error' | 'warning' };

// `\b` knows no letters but a to z.
const phrases = (...all: string[]) => new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'giu');

const german: readonly Banned[] = [
  {
    code: 'lint-empty',
    severity: 'error',
    pattern: phrases(
      '(?:(?:nur|bloß|kurz|einfach|noch ?(?:ein)?mal|mal) )+(?:nach(?:fragen|haken|fassen|hören|gefragt|gehakt|gefasst)|(?:zu )?melden|erkundigen)',
      'nach(?:zu)?(?:haken|fassen)',
      '(?:sanfte|freundliche|kleine|kurze) Erinnerung',
      '(?:gibt es|haben Sie|hast du) (?:denn )?(?:schon )?(?:etwas )?(?:Neues|Neuigkeiten)',
      'wieder nach oben (?:holen|schieben|bringen)',
      'in Erinnerung (?:rufen|bringen)',
    ),
  },
  {
    code: 'lint-guilt',
    severity: 'error',
    pattern: phrases(
      '(?:haben Sie|hast du) meine (?:letzte |vorige )?(?:E-?Mail|Mail|Nachricht) (?:schon )?(?:erhalten|bekommen|gesehen|gelesen)',
      '(?:noch )?(?:nichts|keine (?:Antwort|Rückmeldung)) (?:von (?:Ihnen|dir) )?(?:gehört|erhalten|bekommen)',
      'wie in meiner (?:letzten|vorigen) (?:E-?Mail|Mail|Nachricht)',
      'warte (?:noch |immer )*auf (?:Ihre|deine) (?:Antwort|Rückmeldung)',
    ),
  },
  {
    code: 'lint-cliche',
    severity: 'error',
    pattern: phrases(
      'hoffe,? es geht (?:Ihnen|dir|euch) gut',
      'hoffe,? (?:dass )?diese (?:E-?Mail|Mail|Nachricht)',
      'win-win',
      'kurze Frage',
      'echten? Mehrwert',
      'auf das nächste Level',
    ),
  },
  {
    code: 'lint-filler',
    severity: 'warning',
    pattern: phrases(
      'ich wollte (?:nur|bloß|einfach)',
      '(?:möchte|wollte) mich (?:nur|kurz)',
      'zöger(?:n Sie|e) nicht',
      'stehe ich (?:Ihnen |dir |jederzeit |gerne? )+zur Verfügung',
      'hiermit',
      'ich (?:schreibe|kontaktiere) (?:Ihnen|Sie|dir|dich), (?:weil|um)',
    ),
  },
  {
    code: 'lint-spam',
    severity: 'warning',
    pattern: phrases(
      'jetzt (?:zugreifen|kaufen|sichern|bestellen)',
      'risikofrei',
      'kostenlos und unverbindlich',
      'nur (?:noch )?für kurze Zeit',
      'letzte Chance',
      'klick(?:en Sie)? hier',
      'garantiert',
    ),
  },
];

const french: readonly Banned[] = [
  {
    code: 'lint-empty',
    severity: 'error',
    pattern: phrases(
      '(?:me permets de|voulais|juste pour|mot pour) (?:vous |te )?relancer',
      '(?:petite|simple|dernière) relance',
      '(?:reviens|revenais|revenir) vers (?:vous|toi)',
      '(?:prendre|avoir) (?:de (?:vos|tes)|des) nouvelles',
      'faire (?:un|le) (?:petit )?suivi',
      'petit rappel',
      'remonter (?:ce|mon) (?:mail|message)',
      'avez-vous (?:des nouvelles|du nouveau)',
    ),
  },
  {
    code: 'lint-guilt',
    severity: 'error',
    pattern: phrases(
      '(?:avez-vous|as-tu) (?:bien )?(?:reçu|vu|lu|eu le temps de (?:lire|voir|regarder)) (?:mon|ma|mes)',
      'sans (?:nouvelles?|réponse|retour) de (?:votre|ta) part',
      'comme (?:indiqué|mentionné|dit) dans mon (?:dernier|précédent)',
      "j[’']attends toujours",
    ),
  },
  {
    code: 'lint-cliche',
    severity: 'error',
    pattern: phrases(
      "j[’']espère que (?:vous allez|tu vas|tout va) (?:bien|pour le mieux)",
      "j[’']espère que ce (?:mail|message)",
      'gagnant-gagnant',
      'petite question',
      'hors des sentiers battus',
    ),
  },
  {
    code: 'lint-filler',
    severity: 'warning',
    pattern: phrases(
      'je me permets de',
      "n[’']hésite(?:z)? pas",
      "je (?:vous|te|t[’']) ?(?:écris|contacte) (?:car|pour|afin)",
      'dans les meilleurs délais',
      'je voulais (?:juste|simplement)',
    ),
  },
  {
    code: 'lint-spam',
    severity: 'warning',
    pattern: phrases(
      'cliquez ici',
      'offre (?:limitée|exceptionnelle|spéciale)',
      'sans (?:engagement|risque)',
      'achetez maintenant',
      'dernière chance',
      'garantie?s?',
      '100 ?% gratuit',
    ),
  },
];

const spanish: readonly Banned[] = [
  {
    code: 'lint-empty',
    severity: 'error',
    pattern: phrases(
      '(?:hacer(?:te|le)?|haciendo|haciéndo(?:te|le)|dar(?:te|le)?|dando) (?:un )?(?:breve |rápido )?seguimiento',
      'retom(?:o|ando|ar) (?:mi|el) (?:correo|mensaje|hilo)',
      '(?:pequeño|amable|breve) recordatorio',
      '(?:alguna|hay) novedad(?:es)?',
      'subir (?:esto|este (?:correo|mensaje))',
      '(?:solo|sólo) (?:quería|quiero|paso) (?:a |para )?(?:saber|saludar|preguntar)',
    ),
  },
  {
    code: 'lint-guilt',
    severity: 'error',
    pattern: phrases(
      '(?:has|ha|pudiste|pudo) (?:podido )?(?:recibido|visto|ver|leer|leído|revisar|revisado) mi (?:último )?(?:correo|mensaje|e-?mail)',
      'no he (?:tenido|recibido) (?:respuesta|noticias)',
      'como (?:te|le) (?:dije|comenté|decía) en mi (?:último|anterior)',
      'sigo (?:a la espera|esperando)',
    ),
  },
  {
    code: 'lint-cliche',
    severity: 'error',
    pattern: phrases(
      'espero que (?:estés|esté|te encuentres|se encuentre|todo vaya|te vaya) (?:muy )?bien',
      'espero que este (?:correo|mensaje)',
      'ganar-ganar',
      'pregunta rápida',
      'valor añadido',
    ),
  },
  {
    code: 'lint-filler',
    severity: 'warning',
    pattern: phrases(
      'no dude?s? en',
      'me (?:pongo en|permito) contact(?:o|ar)',
      '(?:te|le) (?:escribo|contacto) para',
      'quedo (?:atent[oa]|a la espera|pendiente)',
      'a la mayor brevedad',
    ),
  },
  {
    code: 'lint-spam',
    severity: 'warning',
    pattern: phrases(
      'haz clic aquí',
      'haga clic aquí',
      'oferta (?:limitada|especial)',
      'sin compromiso',
      'compra ahora',
      'última oportunidad',
      'garantizad[oa]s?',
      '100 ?% gratis',
    ),
  },
];

/** By the first two letters of the language; of others nothing is judged by its words. */
export const BANNED_IN: Readonly<Record<string, readonly Banned[]>> = { de: german, fr: french, es: spanish };

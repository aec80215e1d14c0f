import { type Banned, phrases } from './lint-phrases';

/** What a German script may not say. */
export const german: readonly Banned[] = [
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
    code: 'lint-claim',
    severity: 'warning',
    pattern: phrases(
      '(?:kostet|kostete|gekostet hat) Sie',
      'wie Sie (?:ja )?wissen',
      'raubt Ihnen den Schlaf',
      'Sie (?:sind|waren) (?:sicher|bestimmt|wohl) (?:frustriert|verärgert|überlastet|müde)',
      'ich weiß,? dass Sie',
      'niemand .{0,40}aus (?:Langeweile|Spaß)',
    ),
  },
  {
    code: 'lint-mannered',
    severity: 'warning',
    pattern: phrases(
      'lasse ich Sie in Ruhe',
      'gestatten Sie',
      'erlaube(?:n Sie)? mir',
      'wenn ich so sagen darf',
      'in meiner Schublade',
      'verstehe einen Wink',
      'ein zweites Paar Augen',
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

import { type Banned, phrases } from './lint-phrases';

/** What a Spanish script may not say. */
export const spanish: readonly Banned[] = [
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
    code: 'lint-claim',
    severity: 'warning',
    pattern: phrases(
      'le (?:cuesta|cuestan|ha costado)',
      'como (?:usted )?(?:bien )?sabe',
      'le quita el sueño',
      'debe de estar (?:cansad[oa]|frustrad[oa]|hart[oa])',
      'sé que (?:usted )?(?:está|quiere|necesita)',
      'nadie .{0,40}por aburrimiento',
    ),
  },
  {
    code: 'lint-mannered',
    severity: 'warning',
    pattern: phrases(
      '(?:le|te) dejo en paz',
      'si me permite',
      'me tomo la libertad',
      'tenga a bien',
      'captar una indirecta',
      'en mi cajón',
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

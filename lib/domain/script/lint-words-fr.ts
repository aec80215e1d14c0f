import { type Banned, phrases } from './lint-phrases';

/** What a French script may not say. */
export const french: readonly Banned[] = [
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
    code: 'lint-claim',
    severity: 'warning',
    pattern: phrases(
      'vous (?:coûte|coûtent|a coûté)',
      'comme vous le savez',
      'vous empêche de dormir',
      'vous devez être (?:frustré|fatigué|las|débordé)e?',
      'je sais que vous',
      'personne ne .{0,40}par ennui',
    ),
  },
  {
    code: 'lint-mannered',
    severity: 'warning',
    pattern: phrases(
      'laisse (?:en paix|tranquille)',
      "si j[’']ose",
      'permettez-moi',
      'nul doute',
      'lire entre les lignes',
      "l[’']a mérité",
      'dans mon tiroir',
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

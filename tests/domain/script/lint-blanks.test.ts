import { describe, expect, test } from 'vitest';
import { lintScript } from '@/lib/domain/script/lint';
import { GOOD, BRIEF, lint, codes } from './linted';

describe('blanks', () => {
  const withBlanks = (text: string) => codes(`${GOOD} ${text}`).filter((code) => code === 'lint-blanks');
  test('one may be left when only the name is known', () => {
    expect(withBlanks('')).toEqual([]);
    expect(lint(`${GOOD} {{ resource.title }}`)).toMatchObject([
      { code: 'lint-blanks', args: { count: 2, names: 'pain, resource title' } },
    ]);
  });
  test.each([
    '{% if resource.url %}{{ resource.title }}, {{ resource.url }}{% endif %}',
    '{% if case_study.client and case_study.result %}{{ case_study.client }} {{ case_study.result }}{% endif %}',
    '{{ lead.industry | default: "your field" }}',
    '{% unless sender.company %}{% else %}{{ sender.company }}{% endunless %}',
    '{% case lead.source %}{% when "webinar" %}{{ lead.detail }}{% endcase %}',
    '{{ ask.pain }} {{ sender.first_name }} {{ slots }}',
  ])('what has a wording without it is none: %s', (text) => {
    expect(withBlanks(text)).toEqual([]);
  });
  test.each([
    '{% if lead.company %}{{ lead.industry }}{% else %}{{ lead.industry }}{% endif %}',
    '{% if lead.industry %}so{% else %}{{ lead.industry }}{% endif %}',
    '{% unless lead.industry %}{{ lead.detail }}{% endunless %}',
  ])('a branch about something else does not help: %s', (text) => {
    expect(withBlanks(text)).toEqual(['lint-blanks']);
  });
});

describe('asks', () => {
  test('one question', () => {
    expect(codes(`${GOOD} Who decides?`)).toEqual([]);
    expect(lint(`${GOOD} Who decides? And when?`)).toMatchObject([
      { code: 'lint-questions', args: { count: 2 } },
    ]);
    expect(codes(`${GOOD} Who? When? Why?`, 'phone')).toEqual([]);
    expect(codes(`${GOOD} https://a.example/?a=1 https://a.example/?b=2`)).toEqual([]);
  });
  test('few links', () => {
    expect(
      codes(
        `${GOOD} {% if tool.url %}{{ tool.url }} {{ resource.url }} {{ sender.booking_link }}{% endif %}`,
      ),
    ).toEqual(['lint-links']);
    expect(codes(`${BRIEF} https://a.example https://b.example`, 'sms')).toEqual(['lint-links']);
    expect(codes(`${GOOD} javascript:alert(1)`)).toEqual(['lint-odd-link']);
  });
  test('few asks', () => {
    expect(codes(`${GOOD} Tell me when. Send me the file. Book a time. Call me.`)).toEqual(['lint-asks']);
  });
});

describe('in German, French and Spanish', () => {
  // Forty words each.
  const good: Record<string, string> = {
    de: 'Hallo {{ lead.first_name }}, ein Gedanke zum Thema {{ ask.pain }}{% if lead.company %} bei {{ lead.company }}{% endif %}. Ich würde einen Fall nehmen und mit dem Team sehen, wo er hing. Dann würde ich den einen Schritt ändern und zwei Wochen warten, ehe ich den Rest anfasse. Mehr ist es nicht.',
    fr: 'Bonjour {{ lead.first_name }}, une idée sur {{ ask.pain }}{% if lead.company %} chez {{ lead.company }}{% endif %}. Je prendrais un seul cas et je verrais avec votre équipe où il reste bloqué. Puis je change ce seul pas. Et je laisse passer deux mois avant de toucher au reste. Ce serait tout.',
    es: 'Hola {{ lead.first_name }}, una idea sobre {{ ask.pain }}{% if lead.company %} en {{ lead.company }}{% endif %}. Yo tomo un solo caso y miro con su equipo en qué paso se queda. Luego cambio ese paso. Y dejo pasar dos semanas antes de tocar todo el resto. No es más que eso.',
  };
  const codesIn = (lang: string, line: string, subject = 'Betreff') =>
    lintScript({ channel: 'email', subject, body: `${good[lang]}\n\n${line}` }, lang).map(({ code }) => code);

  test.each([
    ['de', 'Ich wollte nur mal kurz nachfragen.', 'lint-empty'],
    ['de', 'Ich möchte noch einmal nachhaken.', 'lint-empty'],
    ['de', 'Eine freundliche Erinnerung.', 'lint-empty'],
    ['de', 'Haben Sie meine letzte E-Mail erhalten?', 'lint-guilt'],
    ['de', 'Ich habe noch nichts von Ihnen gehört.', 'lint-guilt'],
    ['de', 'Ich hoffe, es geht Ihnen gut.', 'lint-cliche'],
    ['de', 'Zögern Sie nicht, mich anzurufen.', 'lint-filler'],
    ['de', 'Nur für kurze Zeit.', 'lint-spam'],
    ['fr', 'Je me permets de vous relancer.', 'lint-empty'],
    ['fr', 'Je reviens vers vous.', 'lint-empty'],
    ['fr', 'Un petit rappel.', 'lint-empty'],
    ['fr', 'Avez-vous bien reçu mon message ?', 'lint-guilt'],
    ['fr', 'J’espère que vous allez bien.', 'lint-cliche'],
    ['fr', 'N’hésitez pas.', 'lint-filler'],
    ['fr', 'Cliquez ici.', 'lint-spam'],
    ['es', 'Quería hacer seguimiento.', 'lint-empty'],
    ['es', 'Solo quería saber si hay novedades.', 'lint-empty'],
    ['es', '¿Has visto mi correo?', 'lint-guilt'],
    ['es', 'Espero que estés bien.', 'lint-cliche'],
    ['es', 'No dudes en llamarme.', 'lint-filler'],
    ['es', 'Última oportunidad.', 'lint-spam'],
    ['de', 'Hallo [Name],', 'lint-placeholder'],
    ['fr', 'Super !', 'lint-exclamation'],
  ])('%s: “%s” is %s', (lang, line, code) => {
    expect(codesIn(lang, line)).toContain(code);
  });

  test.each([
    ['de', 'Wir haben nachgesehen und melden uns am Montag.'],
    ['de', 'Das Angebot gilt. Follow-up, Check-in und Circle back sind englisch; touch base auch.'],
    ['fr', 'Vous reviendrez vers eux quand il le faudra.'],
    ['fr', 'La base est solide, winner ou pas.'],
    ['es', `ES TO${'DO'} lo que pide.`],
    ['es', 'La oportunidad de verlo en persona.'],
  ])('%s: “%s” is let be', (lang, line) => {
    expect(codesIn(lang, line)).toEqual([]);
  });

  test('Romance languages may take their room', () => {
    const long = 'Una palabra tras otra. '.repeat(14); // 56 words and the greeting
    expect(codesIn('es', long)).toEqual([]);
    expect(codesIn('de', long)).toEqual(['lint-long']);
  });

  test.each([
    [
      'de',
      'Vorbehaltlich entgegenstehender Vereinbarungen verpflichten organisatorische Implementierungsmaßnahmen verantwortliche Abteilungsleitungen zu umfassender bereichsübergreifender Koordination administrativer Dokumentationsanforderungen.',
    ],
    [
      'fr',
      'Nonobstant toute considération organisationnelle antérieurement communiquée, l’implémentation opérationnelle nécessite une coordination interdépartementale approfondie concernant la documentation administrative et la responsabilisation.',
    ],
    [
      'es',
      'Independientemente de consideraciones organizativas anteriormente comunicadas, la implementación operacional necesita coordinación interdepartamental exhaustiva relativa a documentación administrativa y responsabilización institucional.',
    ],
  ])('%s: a contract is hard to read', (lang, contract) => {
    expect(codesIn(lang, contract)).toEqual(['lint-hard']);
  });

  test.each([
    ['de', 'Das kostet Sie Kunden.', 'lint-claim'],
    ['de', 'Dann lasse ich Sie in Ruhe.', 'lint-mannered'],
    ['fr', 'Comme vous le savez, le temps manque.', 'lint-claim'],
    ['fr', 'Je vous laisse tranquille.', 'lint-mannered'],
    ['es', 'Nadie pide una guía por aburrimiento.', 'lint-claim'],
    ['es', 'Y así le dejo en paz.', 'lint-mannered'],
  ])('%s: “%s” is %s', (lang, line, code) => {
    expect(codesIn(lang, line)).toContain(code);
  });

  test('a reply that is none is one in any language', () => {
    expect(codesIn('de', 'Gut.', 'AW: unser Gespräch')).toEqual(['lint-false-reply']);
  });
});

import { afterEach, describe, expect, it } from 'vitest';

import { parseMail } from '@/lib/domain/mail/parse-mail';
import { at, LONDON } from '../sample';

/** Monday 2 March 2026. */
const now = at('2026-03-02 10:00');
const ADA = { name: null, email: 'ada@byte.example' };
const read = (text: string, subject: string | null = null) => {
  const found = parseMail({ subject, text, from: ADA, lead: ADA, at: now, zone: LONDON });
  return found.class === 'out-of-office' ? (found.until ?? DEFAULT) : null;
};
const DEFAULT = 'no day named';

/** Notes, and until when each says that its sender is away. */
const NOTES: Record<string, readonly (readonly [until: string, text: string])[]> = {
  English: [
    ['2026-03-16', 'Travelling with no access to e-mail. Back 3/16.'],
    ['2026-03-03', 'I am OOO today and back tomorrow.'],
    ['2026-03-20', 'Our office is closed and will reopen on March 20.'],
    [
      '2026-03-16',
      'Thank you for your email. I am currently out of the office and will return on Monday 16 March. For urgent matters please contact Priya Nair at priya@harbour.example.',
    ],
    ['2026-03-09', "Hi,\n\nI'm on annual leave until 9 March with limited access to email.\n\nDana"],
    [DEFAULT, 'Hello, I am on parental leave. In my absence, Tomas Reed looks after all accounts.'],
    ['2026-03-12', 'I will be out of the office from 2 March to 11 March. I will reply upon my return.'],
    ['2026-04-01', 'Our office is closed until April 1st. We will answer all messages when we are back.'],
    ['2026-03-06', 'Out of office until Friday. Mails are not read.'],
    ['2026-03-03', 'I am out of the office today and will get back to you as soon as I am back.'],
    ['2026-03-14', 'I am on PTO through Friday, March 13. For anything urgent, ask Sam.'],
    ['2026-03-09', 'I am out of the office until Monday. This is an automatic reply.'],
    ['2026-03-14', 'I will be away from 6th to 13th March.'],
    ['2026-03-16', 'Thank you for contacting us. I am attending a conference and return on 16/03/2026.'],
    ['2026-01-12', 'I am away from my desk until 12 January. Please expect a delay.'],
  ],
  German: [
    ['2026-03-14', 'Ich bin vom 02.03. bis 13.03.2026 im Urlaub.'],
    ['2026-03-14', 'Ich bin vom 02.03.2026 bis 13.03.2026 nicht im Haus.'],
    [
      '2026-03-16',
      'Vielen Dank für Ihre Nachricht. Ich bin derzeit nicht im Büro und ab dem 16. März wieder erreichbar.',
    ],
    [
      '2026-03-13',
      'Guten Tag,\n\nich bin bis zum 13.03.2026 im Urlaub. In dringenden Fällen wenden Sie sich bitte an Frau Brandl.',
    ],
    [DEFAULT, 'Ich befinde mich in Elternzeit. Ihre E-Mail wird nicht weitergeleitet.'],
    [
      '2026-03-21',
      'Derzeit bin ich auf Dienstreise und habe bis einschließlich 20. März nur sporadisch Zugriff auf mein Postfach.',
    ],
    [
      '2026-04-08',
      'Ich werde vom 30.03. bis 07.04.2026 abwesend sein und Ihre Mail nach meiner Rückkehr beantworten.',
    ],
    [
      '2026-03-16',
      'Ich bin außer Haus und kehre am 16.03. zurück. Ihre E-Mails werden nicht weitergeleitet.',
    ],
    ['2026-03-16', 'Vielen Dank für Ihre E-Mail. Ich bin ab dem 16. März 2026 wieder im Büro.'],
    ['2026-03-06', 'Unser Büro ist bis Freitag geschlossen. Vielen Dank für Ihre Nachricht.'],
  ],
  French: [
    [
      '2026-03-16',
      "Bonjour,\n\nje suis actuellement absente du bureau, de retour le 16 mars. En cas d'urgence, merci de contacter Luc Perrin.",
    ],
    ['2026-03-20', "Merci pour votre message. Je suis en congés jusqu'au 20 mars 2026."],
    [DEFAULT, 'Je suis en congé maternité. Pour toute demande urgente, vous pouvez écrire à Inès Morel.'],
    ['2026-03-14', 'Je serai en déplacement du 9 mars au 13 mars et je vous répondrai à mon retour.'],
    ['2026-03-14', 'Absente du bureau du 2 au 13 mars, je lirai votre message à mon retour.'],
    ['2026-03-09', "Notre bureau est fermé jusqu'au lundi 9 mars. Votre message a bien été reçu."],
  ],
  Spanish: [
    ['2026-03-16', 'Gracias por su mensaje. Estoy fuera de la oficina hasta el 16 de marzo.'],
    [
      '2026-03-20',
      'Hola, estoy de vacaciones y vuelvo el 20 de marzo de 2026. Para asuntos urgentes, contacte con Marta Gil.',
    ],
    [DEFAULT, 'Me encuentro de baja por maternidad. En mi ausencia, póngase en contacto con Raúl Ortega.'],
    ['2026-03-09', 'Estaré de viaje con acceso limitado al correo hasta el lunes 9 de marzo.'],
    ['2026-03-14', 'Estaré fuera de la oficina del 2 al 13 de marzo. Responderé a mi regreso.'],
    ['2026-03-16', 'No estoy en la oficina hasta el 16/03/2026. Si es urgente, llame a la centralita.'],
    ['2026-03-23', 'Nuestra oficina está cerrada. Volveremos a atenderle a partir del 23 de marzo.'],
  ],
  Portuguese: [
    ['2026-03-16', 'Obrigado pelo seu contacto. Estou fora do escritório até 16 de março.'],
    [
      '2026-03-20',
      'Olá, estou de férias e regresso a 20 de março de 2026. Em caso de urgência, contacte a Joana Prado.',
    ],
    [DEFAULT, 'Encontro-me de licença parental. Na minha ausência, procure o Rui Sá.'],
    ['2026-03-09', 'Estarei em viagem, com acesso limitado ao e-mail, até segunda-feira, 9 de março.'],
    ['2026-03-14', 'Estarei de férias de 2 a 13 de março e responderei no meu regresso.'],
    ['2026-03-23', 'Nosso escritório está fechado e retornamos no dia 23 de março.'],
  ],
  Italian: [
    ['2026-03-16', 'Grazie per il messaggio. Sono fuori ufficio fino al 16 marzo.'],
    [
      '2026-03-20',
      'Buongiorno, sono in ferie e rientro il 20 marzo 2026. Per urgenze potete scrivere a Paolo Verdi.',
    ],
    [DEFAULT, 'Sono assente per maternità. Durante la mia assenza può rivolgersi a Carla Bassi.'],
    ['2026-03-09', 'Sarò in trasferta fino a lunedì 9 marzo con accesso limitato alla posta.'],
    ['2026-03-14', 'Sarò assente dal 2 al 13 marzo. Risponderò al mio rientro.'],
    [
      '2026-03-23',
      'I nostri uffici sono chiusi. Torneremo operativi a partire dal 23 marzo; risponderò appena possibile.',
    ],
  ],
  Dutch: [
    [
      '2026-03-16',
      'Bedankt voor uw bericht. Ik ben momenteel niet op kantoor en vanaf 16 maart weer bereikbaar.',
    ],
    [
      '2026-03-20',
      'Hallo, ik ben op vakantie tot 20 maart 2026. Bij spoed kunt u contact opnemen met Anouk de Wit.',
    ],
    [DEFAULT, 'Ik ben met zwangerschapsverlof. Mijn collega Bas Visser neemt tijdens mijn afwezigheid waar.'],
    ['2026-03-14', 'Momenteel ben ik afwezig tot en met 13 maart. Uw mail wordt niet doorgestuurd.'],
    ['2026-03-16', 'Ik ben niet aanwezig tot 16-03. Mijn collega Bas neemt waar.'],
    ['2026-03-09', 'Ons kantoor is gesloten tot maandag 9 maart. Dank voor uw e-mail.'],
  ],
  Japanese: [
    [
      '2026-03-16',
      'ご連絡いただきありがとうございます。3月16日まで不在にしております。戻り次第ご返信いたします。',
    ],
    [
      '2026-03-20',
      '現在休暇をいただいております。2026年3月20日より出社いたします。お急ぎの方は佐伯までご連絡ください。',
    ],
    [DEFAULT, '出張中のため、メールの確認が遅れます。お急ぎの場合は代わりの者がご対応いたします。'],
    ['2026-03-09', '3月9日に復帰いたします。それまで不在とさせていただきます。'],
    ['2026-03-16', '現在、外出しております。3/16に戻ります。'],
    ['2026-03-12', '弊社は3月12日まで休業いたします。ご返信は休業明けとなります。'],
  ],
};

/** People who answer, and mention that they are or will be away. */
const ANSWERS: Record<string, readonly string[]> = {
  English: [
    "I'll be out of office Friday, but yes let's talk.",
    'Thanks for this. I am on vacation this week, can we talk next Tuesday?',
    "I'm travelling until Thursday but happy to jump on a call after that.",
    'Not interested, thanks. Back in the office we already have a tool for this.',
    'Is this an automated email?',
    "We're closed on Monday. Call me on Tuesday morning, it sounds good.",
    'Sounds good, send me the deck. I am back on Monday.',
    'Sure. My colleague is on annual leave until May, so I decide.',
    "I'm away until 12 March, please contact me then.",
    'We already use another tool and I am on vacation anyway.',
    'I am travelling this week. Tuesday 10 March at 3pm would work.',
    'I am on leave next week, so Thursday is best for a call.',
    'I was out of the office last week. What did you want to discuss?',
  ],
  German: [
    'Ich bin am Freitag nicht im Büro, aber ja, lassen Sie uns sprechen.',
    'Klingt gut. Bis Donnerstag bin ich im Urlaub, können wir danach telefonieren?',
    'Kein Interesse, danke.',
    'Ich bin ab Montag wieder da und freue mich auf das Gespräch.',
    'Wir sind bis Ende März in der Budgetplanung, melden Sie sich im April.',
  ],
  French: [
    'Je suis en congés la semaine prochaine, mais oui, parlons-en lundi.',
    'Pouvez-vous me rappeler à mon retour le 16 mars ? Je serai en déplacement.',
    "Cela m'intéresse, envoyez-moi une proposition.",
    'Merci pour votre message, je vous répondrai demain.',
  ],
  Spanish: [
    'Estoy de viaje hasta el jueves, pero sí, hablemos el viernes.',
    'Me interesa. ¿Podemos hablar cuando vuelva de vacaciones?',
    'Gracias por su mensaje, lo miro y le digo algo.',
    'Estaré fuera el lunes; el martes me viene bien.',
  ],
  Portuguese: [
    'Estou de férias até sexta, mas sim, vamos conversar na segunda.',
    'Tenho interesse. Podemos falar quando eu voltar?',
    'Obrigado pelo e-mail, vou analisar com a equipa.',
    'Estarei fora na quinta, sexta está combinado.',
  ],
  Italian: [
    'Sono in ferie fino a venerdì, ma sì, sentiamoci lunedì.',
    'Mi interessa, possiamo parlarne al mio rientro?',
    'Grazie per il messaggio, ne parlo con i colleghi.',
    'Sarò fuori giovedì; venerdì va bene.',
  ],
  Dutch: [
    'Ik ben tot donderdag op vakantie, maar ja, laten we daarna bellen.',
    'Klinkt goed. Kunnen we vanaf maandag afspreken? Ik ben nu niet op kantoor.',
    'Bedankt voor je bericht, ik overleg het met mijn collega.',
    'Geen interesse, dank je wel.',
  ],
  Japanese: [
    '金曜日は不在ですが、ぜひお話ししたいです。',
    'ご連絡ありがとうございます。検討いたします。',
    '先週は休暇をいただいておりましたので、返信が遅れました。明日打ち合わせできますか？',
    '3月16日までに検討してご連絡いたします。',
    '出張中ですが、来週のミーティングは承知しました。',
  ],
};

describe.each(Object.keys(NOTES))('%s', (language) => {
  it.each(NOTES[language]!)('a note until %s: %s', (until, text) => {
    expect(read(text)).toBe(until);
  });

  it.each(ANSWERS[language]!)('an answer: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('a telling subject decides', () => {
  it.each([
    'Automatic reply: Your checklist',
    'Out of Office: back soon',
    'Abwesenheitsnotiz: Angebot',
    'Automatische Antwort: Angebot',
    'Réponse automatique : votre offre',
    'Respuesta automática: su oferta',
    'Resposta automática: a sua proposta',
    'Risposta automatica: la vostra offerta',
    'Automatisch antwoord: uw aanbod',
    '自動応答: ご提案の件',
    '【自動返信】ご提案の件',
  ])('%s', (subject) => {
    expect(read('See you.', subject)).toBe(DEFAULT);
  });

  it('and the text still says until when', () => {
    expect(read('Ich bin am 16. März zurück.', 'Abwesenheitsnotiz: Angebot')).toBe('2026-03-16');
  });

  it('but not in an answer to one', () => {
    expect(read('Yes, let us talk on Monday.', 'Re: Automatic reply: Your checklist')).toBeNull();
  });
});

describe('the day it names', () => {
  const until = (text: string) => read(`I am out of the office with limited access to email. ${text}`);

  it.each([
    ['the last of several', 'I am away from 9 March until 13 March and back on 16 March.', '2026-03-16'],
    ['one in the past where none is ahead: they are back', 'I am back on 12 February.', '2026-02-12'],
    ['not one in the past where one is ahead', 'I was away from 12 February, back on 9 March.', '2026-03-09'],
    ['not one over a year off', 'I am back on 12 May 2028.', DEFAULT],
    ['next January in March is next year', 'I am back on 3 December.', '2026-12-03'],
    ['a number that can be read two ways is the nearer day to come', 'I return on 04/05/2026.', '2026-04-05'],
    ['a weekday is the next', 'I will be back on Wednesday.', '2026-03-04'],
    ['one that does not exist is none', 'I am back on 31/02/2026.', DEFAULT],
    ['"through" is still away', 'I am away through 13 March.', '2026-03-14'],
  ])('%s', (_, text, day) => {
    expect(until(text)).toBe(day);
  });

  it('is not looked for in what is quoted', () => {
    expect(
      read(
        'Thanks!\n\nOn Mon, 2 Mar 2026 at 09:00 Robin Rep <robin@rep.example> wrote:\n> I am out of the office until 9 March with limited access to email.',
      ),
    ).toBeNull();
  });
});

describe('wherever the computer stands', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before;
    if (before === undefined) delete process.env['TZ'];
  });

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('the day is the same in %s', (home) => {
    process.env['TZ'] = home;
    expect(read('Sarò assente dal 2 al 13 marzo. Risponderò al mio rientro.')).toBe('2026-03-14');
    expect(read('I am on annual leave until Monday with limited access to email.')).toBe('2026-03-09');
  });
});

it('a long or hostile text is read in time', () => {
  for (const text of [
    'i am '.repeat(100_000),
    'from to '.repeat(50_000),
    `${'a'.repeat(200_000)} until`,
    '> '.repeat(100_000),
    '\n'.repeat(100_000),
    '1/'.repeat(100_000),
  ])
    expect(read(text)).toBeNull();
});

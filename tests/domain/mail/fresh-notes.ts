import type { FreshMail } from './fresh-mail';

/** What machines and absent people write. */
export const NOTES: readonly FreshMail[] = [
  [
    'out-of-office',
    "Hey there! I'm sipping something cold on a beach and not checking mail. Back at my desk Tuesday 10 March.",
    { subject: 'Re: Your checklist', until: '2026-03-10' },
  ],
  [
    'out-of-office',
    "Thank you for your email. I am away from my desk with no mobile signal, returning 16th March. Anything that can't wait: ops@byte.example.",
    { until: '2026-03-16', contact: [null, 'ops@byte.example'] },
  ],
  [
    'out-of-office',
    "I'm currently on paternity leave and will return on 4 May. In my absence Priya Nair (priya@byte.example) is covering for me.",
    { until: '2026-05-04', contact: ['Priya Nair', 'priya@byte.example'] },
  ],
  [
    'out-of-office',
    'Our office is closed for the bank holiday and will reopen on Tuesday 7 April.',
    { subject: 'Office closed', until: '2026-04-07' },
  ],
  [
    'out-of-office',
    'I am in client workshops all day today and tomorrow with limited access to email. I will respond as soon as possible.',
    { subject: 'Automatic reply: demo', until: '2026-03-04' },
  ],
  [
    'out-of-office',
    'Am on annual leave w/c 2 March, back w/c 9 March',
    { subject: 'Automatic reply: X', until: '2026-03-09' },
  ],
  [
    'out-of-office',
    "I will be out of office starting Monday, March 2 through Friday, March 13. I'll get back to you on my return.",
    { until: '2026-03-14' },
  ],
  ['out-of-office', 'OOO 3/2 - 3/6', { subject: 'OOO', zone: 'America/New_York' }],
  [
    'out-of-office',
    'I work Monday to Wednesday. If you mail me on another day, expect an answer the Monday after.',
    { subject: 'Automatic reply: hello' },
  ],
  [
    'out-of-office',
    'Jury duty this week – replies will be slow. Please text my colleague Sam Ortiz on +1 555 010 2222 if urgent.',
    { subject: 'Automatic reply: hello', contact: ['Sam Ortiz', null] },
  ],
  [
    'out-of-office',
    "Je suis en déplacement jusqu'au 6 mars inclus, sans accès régulier à ma messagerie. Pour toute urgence, merci de contacter Élodie Martin (e.martin@octet.example).",
    { until: '2026-03-07', contact: ['Élodie Martin', 'e.martin@octet.example'] },
  ],
  [
    'out-of-office',
    'Bonjour, je suis absente du bureau ce jour. Je prendrai connaissance de votre message dès mon retour demain.',
    { subject: 'Absence', until: '2026-03-03' },
  ],
  ['out-of-office', "En RTT aujourd'hui. De retour demain.", { subject: 'Réponse automatique : devis' }],
  [
    'out-of-office',
    'Actuellement en arrêt maladie, je ne traite pas mes mails. Merci de vous adresser à mon collègue Paul Roux, paul.roux@octet.example',
    { subject: 'Réponse automatique', contact: ['Paul Roux', 'paul.roux@octet.example'] },
  ],
  [
    'out-of-office',
    'Vielen Dank für Ihre Nachricht. Ich befinde mich derzeit im Mutterschutz und anschließend in Elternzeit. Meine Aufgaben hat Herr Tobias Kern (t.kern@byte.example) übernommen.',
    { contact: ['Tobias Kern', 't.kern@byte.example'] },
  ],
  [
    'out-of-office',
    'Ich bin vom 02.03. bis 13.03. im Urlaub. In dringenden Fällen hilft Ihnen Frau Sommer unter 089 1234567 weiter.',
    { until: '2026-03-14' },
  ],
  [
    'out-of-office',
    'Guten Tag, bin heute ganztägig im Termin und lese keine Mails. Morgen wieder.',
    { subject: 'Automatische Antwort: Angebot' },
  ],
  ['out-of-office', 'Wegen Krankheit bin ich aktuell nicht im Dienst. Ihre Mail wird nicht weitergeleitet.'],
  [
    'out-of-office',
    'Unser Betrieb macht Betriebsferien bis einschließlich 6. März. Ab Montag, den 9. März sind wir wieder für Sie da.',
    { until: '2026-03-09' },
  ],
  [
    'out-of-office',
    'Estoy de vacaciones hasta el 16 de marzo. Si es urgente, escribe a Marta Gil: marta@byte.example',
    { until: '2026-03-16', contact: ['Marta Gil', 'marta@byte.example'] },
  ],
  [
    'out-of-office',
    'Gracias por su correo. Me encuentro de baja por maternidad. Para cualquier consulta, mi compañero Jorge Ruiz (jruiz@byte.example) le atenderá.',
    { contact: ['Jorge Ruiz', 'jruiz@byte.example'] },
  ],
  [
    'out-of-office',
    'Hoy es festivo en Madrid y no estaré conectado. Le contesto mañana.',
    { subject: 'Respuesta automática: oferta' },
  ],
  [
    'out-of-office',
    'Estou de férias até 13 de março, com acesso limitado ao e-mail. Em caso de urgência, contacte Rui Alves (rui@byte.example).',
    { contact: ['Rui Alves', 'rui@byte.example'] },
  ],
  [
    'out-of-office',
    'Encontro-me em licença de maternidade. Por favor contacte a minha colega Inês Costa através de ines.costa@byte.example.',
    { contact: ['Inês Costa', 'ines.costa@byte.example'] },
  ],
  [
    'out-of-office',
    'Sono in ferie dal 2 al 6 marzo compresi. Per urgenze potete rivolgervi a Luca Bassi, luca.bassi@byte.example, tel. 02 1234567.',
    { until: '2026-03-07', contact: ['Luca Bassi', 'luca.bassi@byte.example'] },
  ],
  [
    'out-of-office',
    'Buongiorno, oggi sono fuori ufficio per impegni di lavoro. Leggerò la sua mail stasera o domani mattina.',
    { subject: 'Risposta automatica: preventivo' },
  ],
  [
    'out-of-office',
    'Ik ben met vakantie t/m 13 maart. Voor spoed kunt u terecht bij Joost Bakker (joost@byte.example).',
    { until: '2026-03-14', contact: ['Joost Bakker', 'joost@byte.example'] },
  ],
  [
    'out-of-office',
    'Vandaag ben ik vrij. Morgen lees ik mijn mail weer.',
    { subject: 'Automatisch antwoord: offerte' },
  ],
  [
    'out-of-office',
    'ただいま休暇をいただいております。3月9日(月)より出社いたします。お急ぎの場合は佐藤(sato@byte.example)までご連絡ください。',
    { until: '2026-03-09', contact: ['佐藤', 'sato@byte.example'] },
  ],
  ['out-of-office', '出張のため、3月6日まで返信が遅れます。', { subject: '自動応答: お見積り' }],
  [
    'out-of-office',
    "I'm heads-down on a product launch and only reading email at 5pm each day. Expect delays.",
    { subject: 'Auto-reply: Re: Your checklist' },
  ],
  [
    'out-of-office',
    'As of now I am on bereavement leave. My team will help: team-emea@byte.example',
    { contact: [null, 'team-emea@byte.example'] },
  ],
  [
    'out-of-office',
    "Thanks for getting in touch! I'm at SaaStr this week, so replies may take a little longer than usual.",
  ],
  [
    'out-of-office',
    "Hi! You've caught me while I'm off the grid, hiking. I return to civilisation on the 12th.",
    { until: '2026-03-12' },
  ],
  ['out-of-office', 'I have left for the day and will answer tomorrow.', { subject: 'Out of office' }],
  [
    'out-of-office',
    'Away on sabbatical through end of June. For renewals: renewals@byte.example.',
    { until: '2026-07-01', contact: [null, 'renewals@byte.example'] },
  ],
  ['out-of-office', 'ooo today sick, back tmrw hopefully', { subject: 'ooo' }],
  ['out-of-office', "I'm on Easter break and return after the holidays on April 7.", { until: '2026-04-07' }],
  [
    'out-of-office',
    'Ada Byron is out of the office and will be back on Monday, March 9.',
    { until: '2026-03-09' },
  ],
  [
    'out-of-office',
    'Frohe Ostern! Ich bin über die Feiertage nicht erreichbar und ab dem 7. April wieder zurück.',
    { until: '2026-04-07' },
  ],
  ['out-of-office', 'Fravær: Jeg holder ferie til og med 6. marts.', { subject: 'Automatisk svar: Tilbud' }],
  [
    'out-of-office',
    'Jag är föräldraledig till 1 september. Kontakta Lisa Berg, lisa.berg@byte.example',
    { subject: 'Autosvar: Offert', contact: ['Lisa Berg', 'lisa.berg@byte.example'] },
  ],
  [
    'out-of-office',
    'Jestem na urlopie do 13 marca. W pilnych sprawach proszę o kontakt z Anną Nowak: a.nowak@byte.example',
    { subject: 'Odpowiedź automatyczna: Oferta' },
  ],
  [
    'out-of-office',
    "I was out of the office until 27 February. If you're reading this my auto reply is still on, sorry.",
    { subject: 'Automatic reply: X', until: '2026-02-27' },
  ],
  [
    'left',
    'Please note that as of 1 February I no longer work for Byte Ltd. For anything sales-related contact Tom Reed, tom@byte.example.',
    { contact: ['Tom Reed', 'tom@byte.example'] },
  ],
  [
    'left',
    'Thank you for your message. Ada has moved on from Byte to pursue new opportunities. Your new contact is Priya Nair (priya@byte.example).',
    { subject: 'Automatic reply: X', contact: ['Priya Nair', 'priya@byte.example'] },
  ],
  [
    'left',
    'This employee is no longer with the company. Please direct enquiries to info@byte.example',
    { subject: 'Automatic reply: X', contact: [null, 'info@byte.example'] },
  ],
  [
    'left',
    'Hi, Ada left us in January. I have taken over her accounts. What is this about?',
    { from: 'tom@byte.example', name: 'Tom Reed', contact: ['Tom Reed', 'tom@byte.example'] },
  ],
  [
    'left',
    'Frau Vogel ist seit dem 1. Februar nicht mehr für unser Haus tätig. Bitte wenden Sie sich an Herrn Kern, kern@byte.example.',
    { name: 'Katrin Vogel', lead: 'Katrin Vogel' },
  ],
  ['left', 'Ich habe die Firma zum Jahresende verlassen. Diese Mailbox wird nicht mehr gelesen.'],
  [
    'left',
    'Madame Byron a quitté la société. Votre interlocuteur est désormais Paul Roux : paul@octet.example',
    { contact: ['Paul Roux', 'paul@octet.example'] },
  ],
  [
    'left',
    'Je ne travaille plus chez Octet depuis le 31 janvier. Merci de contacter Luc Perrin (luc@octet.example).',
    { contact: ['Luc Perrin', 'luc@octet.example'] },
  ],
  [
    'left',
    'Ya no trabajo en Byte. Para temas comerciales, por favor contactad con Marta Gil, marta@byte.example.',
    { contact: ['Marta Gil', 'marta@byte.example'] },
  ],
  [
    'left',
    'A Ada já não faz parte da nossa equipa. Por favor contacte o Rui Alves: rui@byte.example',
    { subject: 'Resposta automática' },
  ],
  [
    'left',
    'Ada Byron non lavora più in azienda dal 1° febbraio. Potete scrivere a Luca Bassi (luca@byte.example).',
    { contact: ['Luca Bassi', 'luca@byte.example'] },
  ],
  [
    'left',
    'Ada Byron is per 1 februari niet meer werkzaam bij Byte. U kunt contact opnemen met Joost Bakker, joost@byte.example.',
    { contact: ['Joost Bakker', 'joost@byte.example'] },
  ],
  [
    'left',
    'バイロンは1月末をもって退職いたしました。後任は佐藤(sato@byte.example)でございます。',
    { contact: ['佐藤', 'sato@byte.example'] },
  ],
  [
    'left',
    "I've retired! After 31 years it's time for the garden. Tom Reed (tom@byte.example) has my old desk.",
    { contact: ['Tom Reed', 'tom@byte.example'] },
  ],
  [
    'left',
    'My position was eliminated in the recent layoffs. This inbox is forwarded to sales@byte.example.',
    { subject: 'Automatic reply' },
  ],
  [
    'left',
    "Today is my last day at Byte. It's been a pleasure working with all of you. From Monday please reach Priya Nair at priya@byte.example",
    { contact: ['Priya Nair', 'priya@byte.example'] },
  ],
  [
    'bounced',
    '550 5.1.1 <ada@byte.example>: Recipient address rejected: User unknown in relay recipient table',
    {
      subject: 'Undelivered Mail Returned to Sender',
      from: 'MAILER-DAEMON@mx1.tallyworks.example',
      name: 'Mail Delivery System',
    },
  ],
  [
    'bounced',
    "Your message to ada@byte.example couldn't be delivered. ada wasn't found at byte.example. Unknown To address",
    {
      subject: 'Undeliverable: Your checklist',
      from: 'postmaster@outlook.example',
      name: 'Microsoft Outlook',
    },
  ],
  [
    'bounced',
    'This message was created automatically by mail delivery software. A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed: ada@byte.example no such address here',
    {
      subject: 'Mail delivery failed: returning message to sender',
      from: 'Mailer-Daemon@host7.example',
      name: 'Mail Delivery System',
    },
  ],
  [
    'bounced',
    '** Message blocked ** Your message to ada@byte.example has been blocked. See technical details below for more information. 554 5.7.1 Message rejected due to content',
    {
      subject: 'Delivery Status Notification (Failure)',
      from: 'mailer-daemon@googlemail.com',
      name: 'Mail Delivery Subsystem',
    },
  ],
  [
    'bounced',
    'The email account that you tried to reach is over quota. 552 5.2.2 ada@byte.example mailbox full',
    {
      subject: 'Delivery Status Notification (Failure)',
      from: 'mailer-daemon@googlemail.com',
      name: 'Mail Delivery Subsystem',
    },
  ],
  [
    'bounced',
    'Ihre Nachricht konnte nicht zugestellt werden. Empfänger: ada@byte.example Grund: Benutzer unbekannt',
    { subject: 'Unzustellbar: Ihre Anfrage', from: 'postmaster@web.example', name: 'Postmaster' },
  ],
  [
    'bounced',
    "Votre message n'a pas pu être remis à ada@byte.example. L'adresse n'existe pas.",
    { subject: 'Non remis : Votre devis', from: 'postmaster@octet.example', name: 'Postmaster' },
  ],
  [
    'bounced',
    "Hi. This is the qmail-send program at mx.example. I'm afraid I wasn't able to deliver your message to the following addresses. <ada@byte.example>: Sorry, no mailbox here by that name.",
    { subject: 'failure notice', from: 'MAILER-DAEMON@mx.example' },
  ],
  [
    'bounced',
    "Delivery has failed to these recipients or groups: Ada Byron (ada@byte.example). The recipient's e-mail address was not found in the recipient's e-mail system.",
    { subject: 'Undeliverable: X', from: 'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@byte.example' },
  ],
  [
    'receipt',
    'This is a warning message only. You do not need to resend your message. Delivery to ada@byte.example has been delayed; we will keep trying for 2 days.',
    {
      subject: 'Delivery Status Notification (Delay)',
      from: 'mailer-daemon@googlemail.com',
      name: 'Mail Delivery Subsystem',
    },
  ],
  [
    'bounced',
    "Non è stato possibile consegnare il messaggio a ada@byte.example perché l'indirizzo non è stato trovato.",
    {
      subject: 'Delivery Status Notification (Failure)',
      from: 'mailer-daemon@googlemail.com',
      name: 'Mail Delivery Subsystem',
    },
  ],
  [
    'bounced',
    'No se ha encontrado la dirección. Tu mensaje no se ha entregado a ada@byte.example.',
    {
      subject: 'Delivery Status Notification (Failure)',
      from: 'mailer-daemon@googlemail.com',
      name: 'Mail Delivery Subsystem',
    },
  ],
  [
    'receipt',
    'Hi,\n\nThanks for contacting Byte Support. Your request (#48213) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.',
    { subject: '[Request received] Your checklist', from: 'support@byte.example', name: 'Byte Support' },
  ],
  [
    'receipt',
    "We've got your message! Our typical reply time is under 4 hours.",
    { subject: 'Re: Your checklist', from: 'hello@byte.example', name: 'Byte' },
  ],
  [
    'receipt',
    'Your message\n\nTo: Ada Byron\nSubject: Your checklist\nSent: 2 March 2026 09:12\n\nwas read on 2 March 2026 09:15.',
    { subject: 'Read: Your checklist' },
  ],
  [
    'receipt',
    'Votre demande a bien été enregistrée sous le numéro 2026-00451. Un conseiller vous répondra sous 48 heures.',
    { subject: 'Accusé de réception', from: 'sav@octet.example', name: 'Service client' },
  ],
  [
    'receipt',
    'Vielen Dank für Ihre Anfrage. Ihre Vorgangsnummer lautet 448812. Wir melden uns innerhalb von zwei Werktagen.',
    { subject: 'Eingangsbestätigung', from: 'service@byte.example' },
  ],
  [
    'receipt',
    'Hemos recibido su solicitud con el número 99123. Nuestro equipo la revisará en breve.',
    { subject: 'Solicitud recibida', from: 'soporte@byte.example' },
  ],
  [
    'receipt',
    'Recebemos a sua mensagem e responderemos no prazo de 24 horas. Protocolo: 2026030211.',
    { subject: 'Recebemos o seu contato', from: 'atendimento@byte.example' },
  ],
  [
    'receipt',
    'La tua richiesta è stata presa in carico. Numero ticket: 55123.',
    { subject: 'Ticket aperto', from: 'assistenza@byte.example' },
  ],
  [
    'receipt',
    'Uw melding is geregistreerd onder nummer M2603 0123. Wij reageren binnen 2 werkdagen.',
    { subject: 'Ontvangstbevestiging', from: 'servicedesk@byte.example' },
  ],
  [
    'receipt',
    'お問い合わせありがとうございます。受付番号: 20260302-11。担当者より2営業日以内にご連絡いたします。※このメールは自動送信です。',
    { subject: '【Byte】お問い合わせ受付のお知らせ', from: 'support@byte.example' },
  ],
  [
    'receipt',
    'Please click the link below to confirm you are a human and your message will be delivered to ada@byte.example.',
    { subject: 'Re: Your checklist (verification required)', from: 'verify@spamarrest.example' },
  ],
  [
    'calendar',
    'Ada Byron has accepted this invitation.',
    { subject: 'Accepted: Intro call @ Thu 5 Mar 2026 10:00 - 10:30 (GMT)' },
  ],
  ['calendar', '', { subject: 'Declined: Demo @ Mon 9 Mar 2026 3pm' }],
  ['calendar', '', { subject: 'Zugesagt: Kennenlerngespräch' }],
  ['calendar', '', { subject: 'Accepté : Appel découverte' }],
  ['calendar', '', { subject: 'Rechazado: Demo de producto' }],
  ['calendar', '', { subject: 'Accettato: Chiamata conoscitiva' }],
  ['calendar', '', { subject: 'Geaccepteerd: Kennismaking' }],
  ['calendar', '', { subject: 'Recusado: Reunião de apresentação' }],
  ['calendar', '', { subject: '承諾: 打ち合わせ' }],
  [
    'calendar',
    'Hi Robin Falk,\n\nA new event has been scheduled.\n\nEvent Type: 30 Minute Meeting\nInvitee: Ada Byron\nEvent Date/Time: 10:00 - Thursday, 5 March 2026',
    {
      subject: 'New Event: Ada Byron - 10:00 Thu, 5 Mar 2026 - 30 Minute Meeting',
      from: 'notifications@calendly.example',
      name: 'Calendly',
    },
  ],
  [
    'calendar',
    'The following meeting has been cancelled by Ada Byron.',
    { subject: 'Canceled: 30 Minute Meeting with Ada Byron', from: 'notifications@calendly.example' },
  ],
  [
    'out-of-office',
    'I will be unavailable from 4 March to 10 March inclusive.',
    { subject: 'Automatic reply: Your checklist', until: '2026-03-11' },
  ],
  [
    'out-of-office',
    'Currently at MWC Barcelona, back in the office 9 March. Replies will be delayed.',
    { until: '2026-03-09' },
  ],
  [
    'out-of-office',
    "I'm on secondment until September and not monitoring this inbox. Please reach out to Priya Nair <priya@byte.example>.",
    { contact: ['Priya Nair', 'priya@byte.example'] },
  ],
  [
    'out-of-office',
    "I'm part-time and don't work Mondays. I'll pick this up tomorrow.",
    { subject: 'Automatic reply: Your checklist' },
  ],
  [
    'out-of-office',
    'You have reached me during my annual leave. I am back on Wednesday 11/03/2026.',
    { until: '2026-03-11' },
  ],
  [
    'out-of-office',
    "Unfortunately I'm off sick today. I will reply when I'm feeling better.",
    { subject: 'Automatic reply: checklist' },
  ],
  [
    'out-of-office',
    "I am attending an offsite and will have sporadic access to email through Thursday. I'll do my best to reply by Friday.",
  ],
  [
    'out-of-office',
    'Guten Tag,\n\nich bin bis zum 20.03.2026 nicht im Haus. Ihre Nachricht wird nicht automatisch weitergeleitet. In dringenden Angelegenheiten erreichen Sie meine Kollegin Anna Sommer unter a.sommer@byte.example.\n\nMit freundlichen Grüßen\nKatrin Vogel',
    { until: '2026-03-20', contact: ['Anna Sommer', 'a.sommer@byte.example'] },
  ],
  [
    'out-of-office',
    'Ich arbeite dienstags bis donnerstags. Ihre Mail beantworte ich am nächsten Arbeitstag.',
    { subject: 'Automatische Antwort' },
  ],
  [
    'out-of-office',
    'Aufgrund einer Fortbildung bin ich erst am Donnerstag wieder erreichbar.',
    { subject: 'Abwesenheitsnotiz', until: '2026-03-05' },
  ],
  [
    'out-of-office',
    'Ich genieße gerade meinen Resturlaub und bin ab 9. März zurück.',
    { until: '2026-03-09' },
  ],
  [
    'out-of-office',
    "Bonjour,\nActuellement en congés, je serai de retour le lundi 9 mars. En cas d'urgence, vous pouvez joindre Luc Perrin au 01 23 45 67 89.",
    { until: '2026-03-09', contact: ['Luc Perrin', null] },
  ],
  [
    'out-of-office',
    "Je suis en formation jusqu'à mercredi soir et consulterai mes mails de façon ponctuelle.",
    { subject: 'Absence du bureau' },
  ],
  [
    'out-of-office',
    "L'agence est fermée du 2 au 6 mars. Réouverture le 9 mars.",
    { subject: 'Réponse automatique : bonjour', until: '2026-03-09' },
  ],
  [
    'out-of-office',
    'Hola, estoy fuera de la oficina hasta el lunes 9 de marzo con acceso limitado al correo. Contestaré a la vuelta.',
    { until: '2026-03-09' },
  ],
  [
    'out-of-office',
    'Me encuentro en un viaje de trabajo y regreso el día 12. Para urgencias: Pablo Sanz, psanz@byte.example',
    { until: '2026-03-12', contact: ['Pablo Sanz', 'psanz@byte.example'] },
  ],
  [
    'out-of-office',
    'Olá, estou ausente do escritório até dia 9 de março, inclusive. Responderei assim que possível.',
    { until: '2026-03-10' },
  ],
  [
    'out-of-office',
    'De licença parental até junho. Contactos urgentes: Rui Alves, rui@byte.example',
    { subject: 'Resposta automática: proposta', contact: ['Rui Alves', 'rui@byte.example'] },
  ],
  [
    'out-of-office',
    'Buongiorno, sono in congedo di maternità. Per qualsiasi necessità potete contattare la collega Sara Conti: s.conti@byte.example',
    { contact: ['Sara Conti', 's.conti@byte.example'] },
  ],
  [
    'out-of-office',
    'Sarò assente fino a venerdì 6 marzo. Vi risponderò al mio rientro, lunedì 9.',
    { until: '2026-03-09' },
  ],
  [
    'out-of-office',
    'Bedankt voor je bericht. Ik ben er even tussenuit tot en met 8 maart. Bij spoed: Eva de Wit, eva@byte.example.',
    { until: '2026-03-09', contact: ['Eva de Wit', 'eva@byte.example'] },
  ],
  [
    'out-of-office',
    'Op woensdag werk ik niet. Ik reageer donderdag.',
    { subject: 'Automatisch antwoord: vraag' },
  ],
  ['out-of-office', '本日は終日外出しております。明日以降にご返信いたします。', { subject: '自動返信' }],
  [
    'out-of-office',
    '育児休業中のため、9月1日まで不在にしております。後任は田中(tanaka@byte.example)です。',
    { contact: ['田中', 'tanaka@byte.example'] },
  ],
  [
    'out-of-office',
    "Hi, I'm out for a medical procedure and expect to be back mid-March.",
    { subject: 'Out of Office' },
  ],
  [
    'out-of-office',
    "Company shutdown this week. We're all recharging! Back Monday.",
    { subject: 'Automatic reply: Hi', until: '2026-03-09' },
  ],
  [
    'left',
    "I have left Byte Ltd. If you want to stay in touch, I'm at ada.byron@gmail.example. For business matters write to Tom Reed (tom@byte.example).",
    { subject: 'Automatic reply: X' },
  ],
  [
    'left',
    "Hello, Ada is not with us any more, I'm her replacement. Could you tell me what this is regarding? Priya",
    { from: 'priya@byte.example', name: 'Priya Nair', contact: ['Priya Nair', 'priya@byte.example'] },
  ],
  [
    'left',
    'The person you are trying to reach has left the organisation. Your email has not been forwarded.',
    { subject: 'Automatic reply: X' },
  ],
  [
    'left',
    'Herr Kern ist zum 31.12. in den Ruhestand gegangen. Seine Nachfolgerin ist Frau Anna Sommer (sommer@byte.example).',
    { name: 'Tobias Kern', lead: 'Tobias Kern' },
  ],
  [
    'left',
    "Bonjour, Ada ne fait plus partie de nos effectifs. Merci d'écrire à contact@octet.example",
    { contact: [null, 'contact@octet.example'] },
  ],
  [
    'left',
    'Ada Byron ha dejado la empresa. Su sustituto es Pablo Sanz (psanz@byte.example).',
    { contact: ['Pablo Sanz', 'psanz@byte.example'] },
  ],
  ['left', 'Deixei a Byte em dezembro. Por favor contacte Rui Alves, rui@byte.example.'],
  [
    'left',
    "Ho lasciato l'azienda. Per comunicazioni: info@byte.example",
    { contact: [null, 'info@byte.example'] },
  ],
  [
    'left',
    'Ik werk sinds januari niet meer bij Byte. Joost Bakker (joost@byte.example) is je nieuwe aanspreekpunt.',
    { contact: ['Joost Bakker', 'joost@byte.example'] },
  ],
  ['left', 'このたび一身上の都合により退社いたしました。今後は佐藤(sato@byte.example)までお願いいたします。'],
  [
    'left',
    "I was part of last week's redundancies, so this address will stop working on Friday. Tom Reed (tom@byte.example) takes over.",
  ],
  [
    'bounced',
    'Delivery to the following recipients failed permanently:\n\n* ada@byte.example\n\nReason: Permanent Error',
    { subject: 'Delivery Status Notification', from: 'postmaster@mail.example' },
  ],
  [
    'bounced',
    'The response from the remote server was: 550 5.4.1 Recipient address rejected: Access denied.',
    {
      subject: 'Delivery Status Notification (Failure)',
      from: 'mailer-daemon@googlemail.com',
      name: 'Mail Delivery Subsystem',
    },
  ],
  [
    'bounced',
    '<ada@byte.example>: host mx.byte.example[192.0.2.1] said: 550 5.7.1 Service unavailable, client host blocked using spamhaus',
    { subject: 'Undelivered Mail Returned to Sender', from: 'MAILER-DAEMON@smtp.tallyworks.example' },
  ],
  [
    'bounced',
    'Uw bericht kon niet worden bezorgd bij ada@byte.example omdat het adres niet bestaat.',
    {
      subject: 'Delivery Status Notification (Failure)',
      from: 'mailer-daemon@googlemail.com',
      name: 'Mail Delivery Subsystem',
    },
  ],
  [
    'bounced',
    '次の受信者へのメッセージは配信できませんでした: ada@byte.example',
    { subject: '配信不能: お見積り', from: 'postmaster@byte.example' },
  ],
  [
    'bounced',
    'Message expired: unable to deliver in 840 minutes to ada@byte.example. Giving up.',
    { subject: 'Failure Notice', from: 'MAILER-DAEMON@yahoo.example' },
  ],
  [
    'bounced',
    'Sua mensagem não foi entregue a ada@byte.example porque o endereço não foi encontrado.',
    {
      subject: 'Delivery Status Notification (Failure)',
      from: 'mailer-daemon@googlemail.com',
      name: 'Mail Delivery Subsystem',
    },
  ],
  [
    'receipt',
    'Case 00512345 has been created. A member of our team will respond within one business day.',
    { subject: 'Case 00512345: Your checklist', from: 'care@byte.example' },
  ],
  [
    'receipt',
    'Thank you for your email. This inbox is monitored Monday to Friday 9-5 and we aim to respond within 24 hours.',
    { from: 'info@byte.example', name: 'Byte Info' },
  ],
  [
    'receipt',
    'Your invoice query has been logged under reference INV-22981. Please quote this number in all correspondence.',
    { subject: 'Ref INV-22981', from: 'accounts@byte.example' },
  ],
  [
    'receipt',
    'Dies ist eine automatisch erzeugte Eingangsbestätigung. Bitte antworten Sie nicht auf diese E-Mail.',
    { subject: 'Ihre Nachricht an uns', from: 'kontakt@byte.example' },
  ],
  [
    'receipt',
    'Merci pour votre message. Nous vous répondrons dans les meilleurs délais. Ceci est un message automatique.',
    { subject: 'Votre message', from: 'contact@octet.example' },
  ],
  [
    'receipt',
    'Gracias por contactar con Byte. Le responderemos en un plazo máximo de 48 horas. Mensaje generado automáticamente.',
    { subject: 'Confirmación', from: 'info@byte.example' },
  ],
  [
    'receipt',
    'Grazie per averci contattato. Un nostro operatore le risponderà al più presto.',
    { subject: 'Abbiamo ricevuto la tua richiesta', from: 'assistenza@byte.example' },
  ],
  ['receipt', '', { subject: 'Gelesen: Ihr Angebot' }],
  ['calendar', '', { subject: 'Accepted: Discovery call @ Tue Mar 10, 2026 11am - 11:30am (EST)' }],
  ['calendar', 'Ada Byron hat die Einladung angenommen.', { subject: 'Angenommen: Demo am Donnerstag' }],
  ['calendar', '', { subject: 'Tentative: Product walkthrough' }],
  ['calendar', '', { subject: 'New time proposed: Intro call' }],
  ['calendar', 'This event has been canceled.', { subject: 'Canceled event: Intro @ Thu Mar 5, 2026' }],
  ['calendar', '', { subject: 'Annulé : Démo produit' }],
];

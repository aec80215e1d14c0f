import { describe, expect, it } from 'vitest';

import { previewOf, told } from '../given';

const person = {
  name: 'Ada Holm',
  emails: ['ada@n.no'],
  phones: ['+4722123456'],
  company: 'Nordhavn',
  title: 'CEO',
  country: 'Norway',
  note: 'met at fair',
  optedOut: true,
};

describe('columns in the language of whoever exported them', () => {
  it.each([
    [
      'English',
      'First Name,Last Name,E-mail Address,Mobile Phone,Company,Job Title,Country,Notes,Email Opt Out',
      'true',
    ],
    [
      'German',
      'Vorname;Nachname;E-Mail-Adresse;Telefon (geschäftlich);Firma;Position;Land;Notizen;Abgemeldet',
      'ja',
    ],
    [
      'French',
      'Prénom;Nom;Adresse e-mail;Téléphone mobile;Société;Fonction;Pays;Commentaires;Désabonné',
      'oui',
    ],
    [
      'Spanish',
      'Nombre;Apellidos;Correo electrónico;Teléfono móvil;Empresa;Cargo;País;Observaciones;No contactar',
      'sí',
    ],
    ['Italian', 'Nome;Cognome;Indirizzo e-mail;Cellulare;Azienda;Ruolo;Paese;Note;Disiscritto', 'sì'],
    [
      'Dutch',
      'Voornaam;Achternaam;E-mailadres;Mobiele telefoon;Bedrijf;Functie;Land;Opmerkingen;Uitgeschreven',
      'ja',
    ],
    ['Portuguese', 'Nome;Sobrenome;E-mail;Celular;Empresa;Cargo;País;Observações;Descadastrado', 'sim'],
    [
      'Polish',
      'Imię;Nazwisko;Adres e-mail;Telefon komórkowy;Nazwa firmy;Stanowisko;Kraj;Uwagi;Nie kontaktować się',
      'tak',
    ],
    [
      'Swedish',
      'Förnamn;Efternamn;E-postadress;Mobilnummer;Företag;Befattning;Land;Anteckningar;Kontakta ej',
      'ja',
    ],
    ['Japanese', '名,姓,メールアドレス,携帯電話,会社名,役職,国,備考,配信停止', 'はい'],
  ])('%s', async (_, header, yes) => {
    const separator = header.includes(';') ? ';' : ',';
    const cells = ['Ada', 'Holm', 'ada@n.no', '22 12 34 56', 'Nordhavn', 'CEO', 'Norway', 'met at fair', yes];
    const { leads, survey } = await previewOf(`${header}\n${cells.join(separator)}\n`);
    expect(leads.map(({ lead }) => told(lead))).toEqual([person]);
    expect(survey.columns.filter(({ field }) => field === null)).toEqual([]);
  });

  it.each([
    [
      'Pipedrive in French',
      'Personne - Nom;Personne - E-mail - Travail;Personne - Téléphone - Travail;Organisation - Nom;Personne - Propriétaire',
      { name: 'Ada Holm', emails: ['ada@n.no'], phones: ['+4722123456'], company: 'Nordhavn', owner: 'Kim' },
    ],
    [
      'Pipedrive in German',
      'Person - Name;Person - E-Mail - Arbeit;Person - Telefon - Arbeit;Organisation - Name;Person - Besitzer',
      { name: 'Ada Holm', emails: ['ada@n.no'], phones: ['+4722123456'], company: 'Nordhavn', owner: 'Kim' },
    ],
    [
      'Pipedrive in Polish',
      'Osoba - Imię i nazwisko;Osoba - E-mail - Praca;Osoba - Telefon - Praca;Organizacja - Nazwa;Osoba - Właściciel',
      { name: 'Ada Holm', emails: ['ada@n.no'], phones: ['+4722123456'], company: 'Nordhavn', owner: 'Kim' },
    ],
    [
      'Pipedrive in Swedish',
      'Person - Namn;Person - E-post - Arbete;Person - Telefon - Arbete;Organisation - Namn;Person - Ägare',
      { name: 'Ada Holm', emails: ['ada@n.no'], phones: ['+4722123456'], company: 'Nordhavn', owner: 'Kim' },
    ],
    [
      'shouting, with stars',
      'FULL NAME*;E-MAIL (required);PHONE NUMBER;COMPANY NAME;CONTACT OWNER',
      { name: 'Ada Holm', emails: ['ada@n.no'], phones: ['+4722123456'], company: 'Nordhavn', owner: 'Kim' },
    ],
    [
      'as programs write',
      'fullName;emailAddress;phone_number;companyName;owner',
      { name: 'Ada Holm', emails: ['ada@n.no'], phones: ['+4722123456'], company: 'Nordhavn', owner: 'Kim' },
    ],
  ])('%s', async (_, header, expected) => {
    const { leads } = await previewOf(`${header}\nAda Holm;ada@n.no;+47 22 12 34 56;Nordhavn;Kim\n`);
    expect(told(leads[0]!.lead)).toEqual(expected);
  });

  it.each([
    'Names;Emails;Phone numbers;Companies',
    'Name;E-Mail-Adressen;Telefonnummern;Firma',
    'Nom;Adresses e-mail;Téléphones portables;Société',
    'Nombre;Correos electrónicos;Teléfonos móviles;Empresa',
    'Nome completo;Indirizzi e-mail;Numeri di telefono;Azienda',
    'Nome completo;Endereços de email;Telefones;Empresa',
    'Naam;E-mailadressen;Telefoonnummers;Bedrijf',
    'Imię i nazwisko;Adresy e-mail;Numery telefonów;Firma',
    'Namn;E-postadresser;Telefonnummer;Företag',
  ])('for more than one: %s', async (header) => {
    const { leads, survey } = await previewOf(`${header}\nAda;x;y;Nordhavn\n`);
    expect(survey.columns.map(({ field }) => field)).toEqual(['name', 'email', 'phone', 'company']);
    expect(leads[0]!.lead.company).toBe('Nordhavn');
  });
});

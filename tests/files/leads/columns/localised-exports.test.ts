// @module-tag data
import { describe, expect, it } from 'vitest';

import { previewOf, told } from '../given';

type Filled = Readonly<Record<string, string>>;

/** One row below the names of the columns, with these of its cells filled; a name may end with `#2` where it is there twice. */
function table(headers: string, filled: Filled, separator = ';'): string {
  const names = headers.split(separator);
  const seen = new Map<string, number>();
  const cells = names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const key = nth === 1 ? name : `${name}#${nth}`;
    return filled[key] ?? '';
  });
  const missing = Object.keys(filled).filter((key) => !names.includes(key.replace(/#\d$/, '')));
  expect(missing).toEqual([]);
  return `${headers}\r\n${cells.map((cell) => (/["\n;,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)}\r\n`;
}

const read = async (text: string) => {
  const { leads, refused } = await previewOf(text);
  expect(refused).toEqual([]);
  return leads.map(({ lead }) => told(lead));
};

const ada = {
  name: 'Ada Maria Holm',
  emails: ['ada@nordhavn.no', 'ada@home.example'],
  phones: ['+4722123456', '+4790123456'],
  company: 'Nordhavn AS',
  title: 'CEO',
  website: 'https://nordhavn.no',
  country: 'Norway',
  city: 'Bergen',
  note: 'Met at the fair',
  tags: ['VIP', 'Fair'],
};

/** What the columns of Outlook hold of her, by what each is called. */
const filledBy = (called: Readonly<Record<string, string>>): Filled => {
  const values: Record<string, string> = {
    greeting: 'Dr.',
    first: 'Ada',
    middle: 'Maria',
    last: 'Holm',
    company: 'Nordhavn AS',
    job: 'CEO',
    city: 'Bergen',
    country: 'Norway',
    work: '+47 22 12 34 56',
    mobile: '+47 901 23 456',
    fax: '+47 22 12 34 57',
    assistant: '+47 22 12 34 58',
    email: 'ada@nordhavn.no',
    emailType: 'SMTP',
    emailShown: 'Ada Holm (ada@nordhavn.no)',
    email2: 'ada@home.example',
    email2Type: 'SMTP',
    email2Shown: 'Ada Holm (ada@home.example)',
    birthday: '0.0.00',
    categories: 'VIP;Fair',
    manager: 'Kim Boss',
    note: 'Met at the fair',
    web: 'https://nordhavn.no',
  };
  return Object.fromEntries(Object.entries(called).map(([what, name]) => [name, values[what]!]));
};

describe('Outlook’s contacts as each language exports them', () => {
  it.each([
    [
      'German',
      'Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;Ort geschäftlich;Region geschäftlich;Postleitzahl geschäftlich;Land/Region geschäftlich;Straße privat;Ort privat;Land/Region privat;Weiterer Ort;Weiteres/e Land/Region;Telefon Assistent;Fax geschäftlich;Telefon geschäftlich;Telefon geschäftlich 2;Rückmeldung;Autotelefon;Telefon Firma;Fax privat;Telefon (privat);ISDN;Mobiltelefon;Weiteres Fax;Weiteres Telefon;Pager;Haupttelefon;Beruf;Büro;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;E-Mail 2: Typ;E-Mail 2: Angezeigter Name;Empfohlen von;Geburtstag;Geschlecht;Initialen;Jahrestag;Kategorien;Konto;Name Assistent;Name des/der Vorgesetzten;Notizen;Partner;Priorität;Privat;Sprache;Stichwörter;Vertraulichkeit;Webseite',
      {
        greeting: 'Anrede',
        first: 'Vorname',
        middle: 'Weitere Vornamen',
        last: 'Nachname',
        company: 'Firma',
        job: 'Position',
        city: 'Ort geschäftlich',
        country: 'Land/Region geschäftlich',
        work: 'Telefon geschäftlich',
        mobile: 'Mobiltelefon',
        fax: 'Fax geschäftlich',
        assistant: 'Telefon Assistent',
        email: 'E-Mail-Adresse',
        emailType: 'E-Mail-Typ',
        emailShown: 'E-Mail: Angezeigter Name',
        email2: 'E-Mail 2: Adresse',
        email2Type: 'E-Mail 2: Typ',
        email2Shown: 'E-Mail 2: Angezeigter Name',
        birthday: 'Geburtstag',
        categories: 'Kategorien',
        manager: 'Name des/der Vorgesetzten',
        note: 'Notizen',
        web: 'Webseite',
      },
    ],
    [
      'French',
      'Civilité;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre;Rue (bureau);Ville (bureau);Dép/Région (bureau);Code postal (bureau);Pays/Région (bureau);Ville (domicile);Pays/Région (domicile);Ville (autre);Téléphone de l’assistant(e);Télécopie (bureau);Téléphone (bureau);Téléphone 2 (bureau);Rappel;Téléphone (voiture);Téléphone société;Télécopie (domicile);Téléphone (domicile);Tél. mobile;Télécopie (autre);Téléphone (autre);Téléphone principal;Adresse de messagerie;Type de messagerie;Nom complet de l’adresse de messagerie;Adresse de messagerie 2;Type de messagerie 2;Nom complet de l’adresse de messagerie 2;Anniversaire;Anniversaire de mariage ou fête;Bureau;Catégories;Compte;Conjoint(e);Emplacement;Enfants;Initiales;Langue;Mots clés;Nom de l’assistant(e);Notes;Page Web;Profession;Recommandé par;Responsable;Sexe',
      {
        greeting: 'Civilité',
        first: 'Prénom',
        middle: 'Deuxième prénom',
        last: 'Nom',
        company: 'Société',
        job: 'Titre',
        city: 'Ville (bureau)',
        country: 'Pays/Région (bureau)',
        work: 'Téléphone (bureau)',
        mobile: 'Tél. mobile',
        fax: 'Télécopie (bureau)',
        assistant: 'Téléphone de l’assistant(e)',
        email: 'Adresse de messagerie',
        emailType: 'Type de messagerie',
        emailShown: 'Nom complet de l’adresse de messagerie',
        email2: 'Adresse de messagerie 2',
        email2Type: 'Type de messagerie 2',
        email2Shown: 'Nom complet de l’adresse de messagerie 2',
        categories: 'Catégories',
        note: 'Notes',
        web: 'Page Web',
      },
    ],
    [
      'Spanish',
      'Título;Nombre;Segundo nombre;Apellidos;Sufijo;Organización;Departamento;Puesto;Calle del trabajo;Ciudad de trabajo;Provincia o estado de trabajo;Código postal de trabajo;País o región de trabajo;Ciudad particular;Provincia o estado particular;País o región particular;Teléfono del ayudante;Fax del trabajo;Teléfono del trabajo;Teléfono del trabajo 2;Devolución de llamada;Teléfono del automóvil;Teléfono principal de la organización;Fax particular;Particular;Teléfono móvil;Otro fax;Otro teléfono;Teléfono principal;Dirección de correo electrónico;Tipo de correo electrónico;Nombre de pantalla de correo electrónico;Dirección del correo electrónico 2;Tipo de correo electrónico 2;Nombre de pantalla de correo electrónico 2;Cumpleaños;Aniversario;Categorías;Cuenta;Cónyuge;Idioma;Nombre del ayudante;Nombre del jefe;Notas;Página Web;Profesión;Sexo;Ubicación',
      {
        greeting: 'Título',
        first: 'Nombre',
        middle: 'Segundo nombre',
        last: 'Apellidos',
        company: 'Organización',
        job: 'Puesto',
        city: 'Ciudad de trabajo',
        country: 'País o región de trabajo',
        work: 'Teléfono del trabajo',
        mobile: 'Teléfono móvil',
        fax: 'Fax del trabajo',
        assistant: 'Teléfono del ayudante',
        email: 'Dirección de correo electrónico',
        emailType: 'Tipo de correo electrónico',
        emailShown: 'Nombre de pantalla de correo electrónico',
        email2: 'Dirección del correo electrónico 2',
        email2Type: 'Tipo de correo electrónico 2',
        email2Shown: 'Nombre de pantalla de correo electrónico 2',
        categories: 'Categorías',
        manager: 'Nombre del jefe',
        note: 'Notas',
        web: 'Página Web',
      },
    ],
    [
      'Italian',
      'Titolo;Nome;Secondo nome;Cognome;Titolo straniero;Società;Reparto;Posizione;Via (uff.);Città (uff.);Provincia (uff.);CAP (uff.);Paese (uff.);Città (ab.);Paese (ab.);Tel. assistente;Fax (uff.);Ufficio;Ufficio 2;Richiamata;Auto;Telefono principale società;Fax (ab.);Abitazione;Cellulare;Altro fax;Altro telefono;Telefono principale;Anniversario;Categorie;Codice fiscale;Compleanno;Coniuge;Indirizzo posta elettronica;Tipo posta elettronica;Nome visualizzato posta elettronica;Indirizzo posta elettronica 2;Tipo posta elettronica 2;Nome visualizzato posta elettronica 2;Iniziali;Lingua;Nome assistente;Nome manager;Note;Pagina Web;Professione;Sesso',
      {
        greeting: 'Titolo',
        first: 'Nome',
        middle: 'Secondo nome',
        last: 'Cognome',
        company: 'Società',
        job: 'Posizione',
        city: 'Città (uff.)',
        country: 'Paese (uff.)',
        work: 'Ufficio',
        mobile: 'Cellulare',
        fax: 'Fax (uff.)',
        assistant: 'Tel. assistente',
        email: 'Indirizzo posta elettronica',
        emailType: 'Tipo posta elettronica',
        emailShown: 'Nome visualizzato posta elettronica',
        email2: 'Indirizzo posta elettronica 2',
        email2Type: 'Tipo posta elettronica 2',
        email2Shown: 'Nome visualizzato posta elettronica 2',
        categories: 'Categorie',
        manager: 'Nome manager',
        note: 'Note',
        web: 'Pagina Web',
      },
    ],
    [
      'Portuguese',
      'Título;Nome;Segundo Nome;Sobrenome;Sufixo;Empresa;Departamento;Cargo;Rua do endereço comercial;Cidade do endereço comercial;Estado do endereço comercial;CEP do endereço comercial;País/Região do endereço comercial;Cidade do endereço residencial;País/Região do endereço residencial;Telefone do assistente;Fax comercial;Telefone comercial;Telefone comercial 2;Retorno de chamada;Telefone do carro;Telefone principal da empresa;Fax residencial;Telefone residencial;Celular;Outro fax;Outro telefone;Telefone principal;Endereço de email;Tipo de email;Nome para exibição do email;Endereço de email 2;Tipo de email 2;Nome para exibição do email 2;Aniversário;Aniversário de casamento;Categorias;Conta;Cônjuge;Filhos;Idioma;Nome do assistente;Nome do gerente;Anotações;Página da Web;Profissão;Sexo',
      {
        greeting: 'Título',
        first: 'Nome',
        middle: 'Segundo Nome',
        last: 'Sobrenome',
        company: 'Empresa',
        job: 'Cargo',
        city: 'Cidade do endereço comercial',
        country: 'País/Região do endereço comercial',
        work: 'Telefone comercial',
        mobile: 'Celular',
        fax: 'Fax comercial',
        assistant: 'Telefone do assistente',
        email: 'Endereço de email',
        emailType: 'Tipo de email',
        emailShown: 'Nome para exibição do email',
        email2: 'Endereço de email 2',
        email2Type: 'Tipo de email 2',
        email2Shown: 'Nome para exibição do email 2',
        categories: 'Categorias',
        manager: 'Nome do gerente',
        note: 'Anotações',
        web: 'Página da Web',
      },
    ],
    [
      'Dutch',
      'Titel;Voornaam;Middelste naam;Achternaam;Achtervoegsel;Bedrijf;Afdeling;Functie;Werkadres, straat;Werkadres, plaats;Werkadres, provincie;Werkadres, postcode;Werkadres, land;Huisadres, plaats;Huisadres, land;Telefoon assistent;Fax op werk;Telefoon op werk;Telefoon op werk 2;Terugbellen;Autotelefoon;Hoofdtelefoon bedrijf;Fax thuis;Telefoon thuis;Mobiele telefoon;Andere fax;Andere telefoon;Hoofdtelefoon;E-mailadres;Type e-mail;E-mail, weergegeven naam;E-mailadres 2;Type e-mail 2;E-mail 2, weergegeven naam;Verjaardag;Speciale datum;Categorieën;Account;Partner;Kinderen;Taal;Naam assistent;Naam manager;Notities;Webpagina;Beroep;Geslacht',
      {
        greeting: 'Titel',
        first: 'Voornaam',
        middle: 'Middelste naam',
        last: 'Achternaam',
        company: 'Bedrijf',
        job: 'Functie',
        city: 'Werkadres, plaats',
        country: 'Werkadres, land',
        work: 'Telefoon op werk',
        mobile: 'Mobiele telefoon',
        fax: 'Fax op werk',
        assistant: 'Telefoon assistent',
        email: 'E-mailadres',
        emailType: 'Type e-mail',
        emailShown: 'E-mail, weergegeven naam',
        email2: 'E-mailadres 2',
        email2Type: 'Type e-mail 2',
        email2Shown: 'E-mail 2, weergegeven naam',
        categories: 'Categorieën',
        manager: 'Naam manager',
        note: 'Notities',
        web: 'Webpagina',
      },
    ],
    [
      'Polish',
      'Tytuł;Imię;Drugie imię;Nazwisko;Sufiks;Firma;Dział;Stanowisko;Adres służbowy - ulica;Adres służbowy - miejscowość;Adres służbowy - województwo;Adres służbowy - kod pocztowy;Adres służbowy - kraj;Adres domowy - miejscowość;Adres domowy - kraj;Telefon asystenta;Faks służbowy;Telefon służbowy;Telefon służbowy 2;Wywołanie zwrotne;Telefon w samochodzie;Telefon główny firmy;Faks domowy;Telefon domowy;Telefon komórkowy;Inny faks;Inny telefon;Telefon podstawowy;Adres e-mail;Typ e-mail;Nazwa wyświetlana e-mail;Adres e-mail 2;Typ e-mail 2;Nazwa wyświetlana e-mail 2;Urodziny;Rocznica;Kategorie;Konto;Współmałżonek;Dzieci;Język;Imię i nazwisko asystenta;Imię i nazwisko kierownika;Notatki;Strona sieci Web;Zawód;Płeć',
      {
        greeting: 'Tytuł',
        first: 'Imię',
        middle: 'Drugie imię',
        last: 'Nazwisko',
        company: 'Firma',
        job: 'Stanowisko',
        city: 'Adres służbowy - miejscowość',
        country: 'Adres służbowy - kraj',
        work: 'Telefon służbowy',
        mobile: 'Telefon komórkowy',
        fax: 'Faks służbowy',
        assistant: 'Telefon asystenta',
        email: 'Adres e-mail',
        emailType: 'Typ e-mail',
        emailShown: 'Nazwa wyświetlana e-mail',
        email2: 'Adres e-mail 2',
        email2Type: 'Typ e-mail 2',
        email2Shown: 'Nazwa wyświetlana e-mail 2',
        categories: 'Kategorie',
        manager: 'Imię i nazwisko kierownika',
        note: 'Notatki',
        web: 'Strona sieci Web',
      },
    ],
    [
      'Swedish',
      'Titel;Förnamn;Mellannamn;Efternamn;Suffix;Företag;Avdelning;Befattning;Gatuadress, arbete;Ort, arbete;Region, arbete;Postnummer, arbete;Land/Region, arbete;Ort, hem;Land/Region, hem;Assistents telefonnummer;Fax, arbete;Telefon, arbete;Telefon, arbete 2;Återuppringning;Biltelefon;Telefon, företag;Fax, hem;Telefon, hem;Mobiltelefon;Annan fax;Annan telefon;Primär telefon;E-postadress;E-posttyp;E-postens visningsnamn;E-postadress 2;E-posttyp 2;E-postens visningsnamn 2;Födelsedag;Årsdag;Kategorier;Konto;Make/maka;Barn;Språk;Assistentens namn;Chefens namn;Anteckningar;Webbsida;Yrke;Kön',
      {
        greeting: 'Titel',
        first: 'Förnamn',
        middle: 'Mellannamn',
        last: 'Efternamn',
        company: 'Företag',
        job: 'Befattning',
        city: 'Ort, arbete',
        country: 'Land/Region, arbete',
        work: 'Telefon, arbete',
        mobile: 'Mobiltelefon',
        fax: 'Fax, arbete',
        assistant: 'Assistents telefonnummer',
        email: 'E-postadress',
        emailType: 'E-posttyp',
        emailShown: 'E-postens visningsnamn',
        email2: 'E-postadress 2',
        email2Type: 'E-posttyp 2',
        email2Shown: 'E-postens visningsnamn 2',
        categories: 'Kategorier',
        manager: 'Chefens namn',
        note: 'Anteckningar',
        web: 'Webbsida',
      },
    ],
  ])('%s', async (_, headers, called) => {
    const birthday = headers
      .split(';')
      .find((name) =>
        /^(Geburtstag|Anniversaire|Cumpleaños|Compleanno|Aniversário|Verjaardag|Urodziny|Födelsedag)$/.test(
          name,
        ),
      )!;
    expect(await read(table(headers, { ...filledBy(called), [birthday]: '0.0.00' }))).toEqual([ada]);
  });
});

describe('HubSpot’s contacts as each language exports them', () => {
  it.each([
    [
      'German',
      'Datensatz-ID,Vorname,Nachname,E-Mail,Telefonnummer,Mobiltelefonnummer,Position,Name des Unternehmens,Kontaktinhaber,Lead-Status,Lifecycle-Phase,Erstelldatum,Datum der letzten Aktivität,Stadt,Land/Region,Website-URL,Von allen E-Mails abgemeldet',
      'Ja',
    ],
    [
      'French',
      'ID de fiche d’informations,Prénom,Nom,E-mail,Numéro de téléphone,Numéro de téléphone mobile,Intitulé du poste,Nom de l’entreprise,Propriétaire du contact,Statut du lead,Phase du cycle de vie,Date de création,Date de la dernière activité,Ville,Pays/région,URL du site web,Désinscrit de tous les e-mails',
      'Oui',
    ],
    [
      'Spanish',
      'ID de registro,Nombre,Apellidos,Correo,Número de teléfono,Número de teléfono móvil,Puesto,Nombre de la empresa,Propietario del contacto,Estado del lead,Etapa del ciclo de vida,Fecha de creación,Fecha de la última actividad,Ciudad,País/región,URL del sitio web,Suscripción cancelada a todos los correos',
      'Sí',
    ],
    [
      'Italian',
      'ID record,Nome,Cognome,E-mail,Numero di telefono,Numero di cellulare,Posizione lavorativa,Nome azienda,Proprietario del contatto,Stato lead,Fase del ciclo di vita,Data di creazione,Data dell’ultima attività,Città,Paese/area geografica,URL del sito web,Iscrizione annullata a tutte le e-mail',
      'Sì',
    ],
    [
      'Portuguese',
      'ID do registro,Nome,Sobrenome,E-mail,Número de telefone,Número de celular,Cargo,Nome da empresa,Proprietário do contato,Status do lead,Fase do ciclo de vida,Data de criação,Data da última atividade,Cidade,País/região,URL do site,Cancelou a inscrição de todos os e-mails',
      'Sim',
    ],
    [
      'Dutch',
      'Record-ID,Voornaam,Achternaam,E-mail,Telefoonnummer,Mobiel telefoonnummer,Functietitel,Bedrijfsnaam,Eigenaar contact,Leadstatus,Levenscyclusfase,Aanmaakdatum,Datum laatste activiteit,Plaats,Land/regio,Website-URL,Afgemeld voor alle e-mail',
      'Ja',
    ],
    [
      'Polish',
      'Identyfikator rekordu,Imię,Nazwisko,E-mail,Numer telefonu,Numer telefonu komórkowego,Stanowisko,Nazwa firmy,Właściciel kontaktu,Status leada,Etap cyklu życia,Data utworzenia,Data ostatniej aktywności,Miasto,Kraj/region,Adres URL witryny,Wypisano ze wszystkich wiadomości e-mail',
      'Tak',
    ],
    [
      'Swedish',
      'Post-ID,Förnamn,Efternamn,E-post,Telefonnummer,Mobiltelefonnummer,Jobbtitel,Företagsnamn,Kontaktägare,Leadstatus,Livscykelfas,Skapandedatum,Datum för senaste aktivitet,Stad,Land/region,Webbplats-URL,Avregistrerad från alla e-postmeddelanden',
      'Ja',
    ],
  ])('%s', async (_, headers, yes) => {
    const cells = [
      '4711',
      'Ada',
      'Holm',
      'ada@nordhavn.no',
      '+47 22 12 34 56',
      '+47 901 23 456',
      'CEO',
      'Nordhavn AS',
      'Kim Boss',
      'NEW',
      'Lead',
      '2026-05-14 09:12',
      '2026-06-01 10:00',
      'Bergen',
      'Norway',
      'https://nordhavn.no',
      yes,
    ];
    expect(await read(`${headers}\r\n${cells.join(',')}\r\n`)).toEqual([
      {
        name: 'Ada Holm',
        emails: ['ada@nordhavn.no'],
        phones: ['+4722123456', '+4790123456'],
        title: 'CEO',
        company: 'Nordhavn AS',
        owner: 'Kim Boss',
        status: 'NEW',
        since: '2026-05-14T09:12',
        lastTouch: { on: '2026-06-01T10:00', touch: null },
        city: 'Bergen',
        country: 'Norway',
        website: 'https://nordhavn.no',
        optedOut: true,
      },
    ]);
  });
});

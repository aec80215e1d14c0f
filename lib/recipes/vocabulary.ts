import { factLabels } from './fact-labels';

/**
 * The words by which a page nobody wrote a recipe for names its fields: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Turkish, Russian, Japanese,
 * Chinese, Korean. Data, and part of the reader for unknown pages only.
 */
export type AnyField =
  | 'name'
  | 'first'
  | 'last'
  | 'email'
  | 'phone'
  | 'company'
  | 'title'
  | 'contact'
  | 'location';

export type Vocabulary = {
  /** Labels as read, lower case, without a colon. */
  labels: Record<AnyField, readonly string[]>;
  /**
   * Names of form controls and data attributes, as sources of regular expressions over `lower-case words
   * joined by _`.
   */
  keys: Record<AnyField, string>;
  /** Parts of an address that say what kind of record it holds. */
  entities: { person: readonly string[]; company: readonly string[]; deal: readonly string[] };
  /** Labels found on deals, and on companies, but not on people. */
  dealLabels: readonly string[];
  companyLabels: readonly string[];
  /** Labels of the rep's own side: whom a record belongs to, who made or changed it. */
  owners: readonly string[];
  /** What a CRM says of a record beyond who it is. */
  facts: Record<'owner' | 'stage' | 'lastActivity', readonly string[]>;
  /** Labels found on the users of a CRM and on nobody they sell to. */
  users: readonly string[];
  /** What stands in place of a value that is not there. */
  empty: readonly string[];
  /** Headings that are no names: sections, buttons, tabs. */
  sections: readonly string[];
  /** "Head of Fleet **at** Nordwind". */
  at: readonly string[];
};

const words = (text: string) => text.split('|').map((word) => word.trim());

export const vocabulary: Vocabulary = {
  labels: {
    name: words(
      'name|full name|contact name|lead name|person name|display name|customer name|client name|prospect name|vollständiger name|ansprechpartner|nom complet|nom|nombre|nombre completo|nome|nome completo|volledige naam|naam|namn|fullständigt namn|navn|fulde navn|fullt navn|nimi|koko nimi|imię i nazwisko|nazwa|jméno|celé jméno|ad soyad|имя|фио|полное имя|氏名|名前|姓名|이름|성명',
    ),
    first: words(
      'first name|given name|firstname|forename|vorname|prénom|primer nombre|nombre de pila|primeiro nome|nome próprio|voornaam|förnamn|fornavn|etunimi|imię|křestní jméno|ad|имя (личное)|名|이름(명)',
    ),
    last: words(
      'last name|family name|surname|lastname|nachname|familienname|nom de famille|apellido|apellidos|sobrenome|apelido|último nome|cognome|achternaam|efternamn|efternavn|etternavn|sukunimi|nazwisko|příjmení|soyad|фамилия|姓|성',
    ),
    email: words(
      'email 1|primary e-mail|e-mail 1|contact email|email id|adresse mail|mél|e-mail (geschäftlich)|e-mail professionnel|correo|邮箱地址|电子邮箱|メール アドレス|电邮|email|e-mail|email address|e-mail address|mail|primary email|work email|business email|email (work)|emails|email addresses|e-mail-adresse|e-mail adresse|adresse e-mail|adresse email|adresse électronique|courriel|correo|correo electrónico|correo electronico|dirección de correo|endereço de e-mail|e-mail profissional|indirizzo email|indirizzo e-mail|posta elettronica|e-mailadres|e-post|e-postadress|e-postadresse|mailadresse|sähköposti|adres e-mail|e-mailová adresa|e-posta|эл. почта|почта|электронная почта|メール|メールアドレス|eメール|电子邮件|邮箱|電子郵件|이메일',
    ),
    phone: words(
      'mobile no|mobile no.|phone no|phone no.|contact number|contact numbers|contact no|phone 1|phone 2|primary phone|mobile phone number|telephone number|business|téléphone pro.|téléphone pro|téléphone fixe|tél|tél.|tel. geschäftlich|telefon geschäftlich|telefon dienstlich|telefon (mobil)|rabochiy telefon|рабочий телефон|мобильный телефон|携帯|手机号|手机号码|联系电话|电话号码|móvil del trabajo|telefone comercial|whatsapp|phone|telephone|phone number|tel|tel.|mobile|mobile phone|mobile number|cell|cell phone|work phone|business phone|office phone|direct phone|phone (work)|phones|phone numbers|telefon|telefonnummer|handy|mobil|mobiltelefon|rufnummer|téléphone|téléphone portable|portable|mobile professionnel|teléfono|telefono|móvil|celular|telefone|telemóvel|cellulare|telefoonnummer|telefoon|mobiel|mobilnummer|puhelin|puhelinnumero|numer telefonu|komórka|telefonní číslo|cep telefonu|телефон|моб. телефон|電話|電話番号|携帯電話|电话|手机|전화|전화번호|휴대폰',
    ),
    company: words(
      'organization name|company/account|company / account|tiers|tiers / société|employeur|arbeitgeber|arbeitsgeber|kunde|kundenfirma|klant|cliente (empresa)|место работы|所属|勤務先|所属公司|客户公司|parent company|related company|company|company name|account|account name|accounts|organization|organisation|organization name|employer|business|business name|workplace|customer|firma|firmenname|unternehmen|organisation|konto|société|entreprise|nom de la société|compte|empresa|nombre de la empresa|compañía|organización|cuenta|organização|nome da empresa|conta|azienda|società|ragione sociale|bedrijf|bedrijfsnaam|organisatie|företag|företagsnamn|virksomhed|bedrift|selskap|yritys|organisaatio|nazwa firmy|przedsiębiorstwo|společnost|şirket|компания|организация|会社|会社名|企業名|公司|公司名称|회사|회사명',
    ),
    title: words(
      'poste/fonction|job role|occupation|profession|beruf|tätigkeit|position im unternehmen|puesto/cargo|función|работа|позиция|役 職|部署・役職|岗位|직급|title|job title|position|job position|role|designation|job|jobtitle|stelle|berufsbezeichnung|funktion|rolle|jobtitel|fonction|poste|intitulé du poste|cargo|puesto|puesto de trabajo|título profesional|função|posizione|qualifica|ruolo|mansione|functie|functietitel|befattning|titel|stilling|stillingsbetegnelse|tehtävänimike|asema|stanowisko|pozice|unvan|görev|должность|役職|肩書き|職種|职位|职务|직책|직함',
    ),
    contact: words(
      'party|contact|contacts|contact person|primary contact|main contact|key contact|person|people|persons|contact principal|kontakt|kontakte|kontaktperson|hauptansprechpartner|contacto|contactos|persona de contacto|contato|contatos|contatto|contatti|referente|contactpersoon|kontakter|yhteyshenkilö|osoba kontaktowa|kontaktní osoba|контакт|контактное лицо|連絡先|联系人',
    ),
    location: words(
      'location|city|town|ort|stadt|ville|lieu|ciudad|cidade|città|plaats|stad|by|kaupunki|miasto|město|şehir|город|所在地|城市|도시',
    ),
  },
  keys: {
    name: '^(full_?name|display_name|contact_name|lead_name|person_name|name)$',
    first: '^(\\w+_)?(first_?name|given_?name|fname|forename)$',
    last: '^(\\w+_)?(last_?name|family_?name|lname|surname)$',
    email: '(^|_)e_?mail(_address|_from|_work|_normalized|address)?(_\\d+|_value|_email)*$',
    phone:
      '(^|_)(phone|mobile|tel|telephone|cell|mobile_?phone|phone_?number|mobile_no|phone_no)(_national|_number|_\\d+|_value)*$',
    company:
      '^(\\w+_)?(company|company_?name|organi[sz]ation(_name)?|org|account_?name|partner_name|employer)$',
    title: '^(\\w+_)?(job_?title|title|designation|function|position|role_title)$',
    contact: '^(contact_person|primary_contact)$',
    location: '^(\\w+_)?(city|location|locality|address_level2)$',
  },
  entities: {
    person: words(
      'contact|contacts|lead|leads|person|persons|people|prospect|prospects|customer|customers|client|clients|candidate|candidates|party|parties|partner|partners|res.partner|crm.lead|party.party|individual|individuals|member|members|profile|profiles|in|0-1|kontakt|kontakte|contacto|contactos|contato|contatos|contatti|relation|relations',
    ),
    company: words(
      'company|companies|account|accounts|organization|organizations|organisation|organisations|org|business|businesses|firma|firmen|empresa|empresas|azienda|aziende|bedrijf|bedrijven|0-2|vendor|vendors|supplier|suppliers',
    ),
    deal: words(
      'deal|deals|opportunity|opportunities|pipeline|pipelines|potential|potentials|opportunite|0-3|sale.opportunity|quote|quotes|invoice|invoices|order|orders|ticket|tickets|task|tasks|project|projects|product|products|campaign|campaigns|case|cases|meeting|meetings|call|calls|report|reports',
    ),
  },
  dealLabels: words(
    'amount|deal value|deal amount|deal stage|close date|expected close date|expected closing date|expected closing|closing date|probability|probability (%)|probability, %|expected revenue|pipeline|win probability|budget|opportunity amount|montant|betrag|phase|abschlussdatum|importe|fecha de cierre|valor|data de fechamento|importo|bedrag|sluitingsdatum|金額|完了予定日|金额|预计成交日期',
  ),
  companyLabels: words(
    'employees|number of employees|no. of employees|company size|annual revenue|industry|website|domain|vat|vat number|tax id|registration number|founded|branche|mitarbeiter|umsatz|secteur|effectif|sector|empleados|settore|dipendenti|従業員数|業種|行业|员工人数',
  ),
  owners: words(
    'owner|owners|lead owner|contact owner|account owner|deal owner|record owner|sales owner|company owner|opportunity owner|assigned to|assigned user|assignee|account manager|account executive|sales rep|sales representative|sales person|salesperson|sales team|team|responsible|created by|modified by|updated by|last modified by|last updated by|added by|entered by|created|modified|followers|followed by|watchers|collaborators|agent|reporter|user|users|shared with|zuständig|zuständiger mitarbeiter|besitzer|inhaber|verantwortlich|verantwortlicher|betreuer|kundenbetreuer|bearbeiter|erstellt von|geändert von|zugewiesen an|vertriebsmitarbeiter|verkäufer|propriétaire|créé par|modifié par|assigné à|attribué à|responsable|commercial|vendeur|suivi par|propietario|creado por|modificado por|asignado a|vendedor|comercial|proprietário|criado por|modificado por|atribuído a|responsável|proprietario|creato da|modificato da|assegnato a|responsabile|venditore|eigenaar|aangemaakt door|gewijzigd door|toegewezen aan|verantwoordelijke|accountmanager|ägare|skapad av|ansvarig|säljare|ejer|oprettet af|eier|opprettet av|selger|omistaja|vastuuhenkilö|luonut|właściciel|opiekun|utworzone przez|utworzył|przypisane do|handlowiec|vlastník|vytvořil|sahibi|oluşturan|ответственный|создал|кем создан|кем создано|владелец|менеджер|担当者|営業担当|所有者|作成者|更新者|负责人|所有人|创建人|更新人|跟进人|담당자|소유자|작성자',
  ),
  facts: factLabels,
  users: words(
    'user name|username|user role|permissions|default team|is admin|last login|last logged in|user type|access level|benutzername|letzte anmeldung|nom d’utilisateur|nombre de usuario|nome de usuário|nome utente|gebruikersnaam|användarnamn|nazwa użytkownika|имя пользователя|ユーザー名|用户名',
  ),
  empty: words(
    'none|n/a|na|null|undefined|unknown|not set|not provided|no value|no data|empty|—|–|-|--|---|…|...|select|select...|select…|choose|add|set|edit|(none)|(empty)|not available|no email|no phone|no company|add email|add phone|add a phone|add an email|click to add|set email…|set phone…|keine|keine angabe|leer|nicht angegeben|aucun|aucune|vide|non renseigné|ninguno|vacío|sin valor|nenhum|vazio|nessuno|vuoto|geen|leeg|inget|ingen|brak|なし|未設定|未入力|无|暂无|없음',
  ),
  sections: words(
    'overview|details|detail|about|about this contact|summary|activity|activities|timeline|history|notes|note|tasks|task|tags|files|documents|emails|calls|meetings|deals|companies|contacts|leads|dashboard|home|settings|reports|pipeline|personal info|background info|position|identity|status|stream|contact information|contact info|contact details|general|general information|information|additional information|properties|attachments|related|related records|opportunities|accounts|people|sales|marketing|more|actions|create|new|edit|save|cancel|search|filters|inbox|calendar|products|quotes|invoices|comments|address|addresses|company|owner|social|account details|lead details|record details|key details|highlights|übersicht|stammdaten|aktivitäten|notizen|aufgaben|kontakte|informations|activités|coordonnées|détails|actividades|información|notas|tareas|atividades|informações|tarefas|attività|informazioni|gegevens|activiteiten|概要|詳細|活動|详情|活动|change contact|edit contact|contact details|customer details|customer|client|personal info|sign in|log in|login|welcome|welcome back|my profile|my account|profile|account|work information|sales pipeline|contact card|contact record|lead details|new contact|new lead|kontakt|kontakt bearbeiten|kontaktdaten|fiche contact|fiche client|contacto|cliente|editar cliente|editar contacto|ficha de cliente|relatie|contactgegevens|osoba|kontakt|контакт|клиент',
  ),
  at: words('at|bei|chez|en|na|presso|bij|på|hos|@|w'),
};

import type { Names } from './names';

export const de = {
  name: 'vollstandiger name|vor und nachname|ansprechpartner|ansprechpartnerin|kontaktname|kunde|kontaktperson|name des kontakts|lead name|anzeigename|person name',
  firstName: 'vorname|rufname',
  middleName: 'zweiter vorname|weitere vornamen|mittelname',
  lastName: 'nachname|familienname|zuname',
  nameSuffix: 'namenszusatz|suffix',
  email:
    'e mail adresse|email adresse|mailadresse|e mail|mail|e mail adressen|elektronische post|primare e mail|sekundare e mail|weitere e mail',
  phone:
    'telefon|telefonnummer|telefonnummern|rufnummern|mobilnummern|handynummern|tel|tel nr|telefonnr|mobil|mobiltelefon|handy|handynummer|mobilnummer|rufnummer|durchwahl|festnetz|telefon geschaftlich|telefon geschaeftlich|telefon privat|haupttelefon|mobiltelefonnummer|telefon firma',
  profile: 'linkedin profil|profil|profil url|profillink',
  contact: 'kontakt|kontaktdaten|erreichbar unter',
  company:
    'firma|unternehmen|firmenname|unternehmensname|name des unternehmens|name der firma|organisation|organisation name|arbeitgeber|kunde firma|gesellschaft|betrieb|account name',
  title: 'position|titel|funktion|berufsbezeichnung|jobtitel|stellenbezeichnung|beruf|rolle',
  industry: 'branche|industrie|wirtschaftszweig',
  companySize:
    'mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|unternehmensgrosse|firmengrosse|anzahl der mitarbeiter',
  website:
    'webseite|internetseite|internet|homepage|website|webadresse|domain|unternehmens domain|webseite url',
  country:
    'land|land region|staat|land geschaftlich|lander code|landercode|laendercode|land privat|postanschrift land|rechnungsanschrift land',
  city: 'stadt|ort|wohnort|ort geschaftlich|stadt geschaftlich|ort privat|postanschrift stadt|rechnungsanschrift stadt',
  language: 'sprache|bevorzugte sprache',
  zone: 'zeitzone',
  painPoint: 'problem|herausforderung|grosste herausforderung|schmerzpunkt|bedarf',
  source: 'quelle|lead quelle|leadquelle|herkunft|ursprungliche quelle|datenquelle',
  owner:
    'zustandig|zustandiger|betreuer|besitzer|inhaber|kontaktinhaber|verantwortlich|verantwortlicher|bearbeiter|zugewiesen an|lead inhaber|eigentumer|zustandiger mitarbeiter|vertriebsmitarbeiter|account inhaber|accountinhaber|datensatzinhaber',
  stage: 'phase|stufe|pipeline phase|verkaufsphase',
  status: 'status|lead status|leadstatus|kontaktstatus',
  note: 'notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|beschreibung|nachricht|hinweise',
  tags: 'kategorien|kategorie|schlagworter|schlagwort|etiketten|gruppe|gruppen|stichworter',
  optOut:
    'abgemeldet|abmeldung|keine werbung|werbesperre|nicht kontaktieren|nicht anrufen|keine e mails|opt out|e mail opt out|kontaktsperre|gesperrt|keine anrufe|widerspruch|werbewiderspruch|nicht mehr kontaktieren|von allen e mails abgemeldet|keine mails|keine werbe mails|abgemeldet am|newsletter abgemeldet|darf nicht kontaktiert werden|nicht anschreiben|newsletter abmeldung|kein kontakt|robinsonliste',
  consent:
    'einwilligung|werbeeinwilligung|marketing status|newsletter|darf kontaktiert werden|einwilligung werbung|zustimmung|newsletter status|kontakterlaubnis|dsgvo einwilligung|marketing einwilligung|werbung erlaubt',
  record: 'kontakt id|datensatz id|kundennummer|datensatznummer|lead id',
  since:
    'erstkontakt|erster kontakt|erstellt|erstellt am|erstelldatum|angelegt|angelegt am|erstellungsdatum|datum|hinzugefugt am|opt in datum|verbunden am|anmeldedatum|eingetragen am|anfragedatum|registriert am|datum der erstellung|eingang|eingangsdatum|seit|person erstellt|verknupft am',
  lastTouch:
    'letzter kontakt|letzte aktivitat|zuletzt kontaktiert|letzte aktivitat am|letzter anruf|datum der letzten aktivitat|letzte beruhrung|zuletzt kontaktiert am|letzter kontakt am|kontaktiert am',
  nextAction: 'nachste aktion|nachster schritt|nachste schritte|nachste aufgabe|aufgabe',
  nextDue:
    'wiedervorlage|nachster kontakt|fallig|fallig am|falligkeitsdatum|nachste aktivitat|wiedervorlage am|erinnerung|nachste aktivitat am|datum der nachsten aktivitat',
  nothing:
    'anrede|akademischer titel|akademischer grad|fax|telefax|faxnummer|fax geschaftlich|geburtstag|geburtsdatum|geschlecht|spitzname|namensprafix',
} satisfies Names;

import type { Names } from './names';

export const nl = {
  name: 'naam|volledige naam|contactpersoon|naam contactpersoon|persoon naam|weergavenaam|naam contact|klant|klantnaam|voor en achternaam',
  firstName: 'voornaam|roepnaam|voornamen',
  middleName: 'tussenvoegsel|middelste naam|tweede naam|tussenvoegsels',
  lastName: 'achternaam|familienaam',
  nameSuffix: 'achtervoegsel',
  email: 'e mailadres|emailadres|mailadres|e mail|mail|e mailadressen|e mail adres|email adres',
  phone:
    'telefoon|telefoonnummer|mobiel|mobiele telefoon|mobiel nummer|tel|gsm|vaste telefoon|telefoon werk|telefoon zakelijk|mobiele nummer|gsm nummer|doorkiesnummer|tel nr|telefoonnr|mobiel telefoonnummer|telefoon mobiel',
  profile: 'linkedin profiel|profiel|profiel url',
  contact: 'contactgegevens|contactinformatie',
  company:
    'bedrijf|bedrijfsnaam|organisatie|onderneming|firma|werkgever|accountnaam|organisatie naam|naam bedrijf|organisatienaam|klant bedrijf',
  title: 'functie|titel|functietitel|functienaam|positie|beroep|rol|functieomschrijving',
  industry: 'branche|sector|bedrijfstak|industrie',
  companySize: 'medewerkers|aantal medewerkers|aantal werknemers|bedrijfsgrootte|werknemers',
  website: 'webpagina|website|webadres|domein|domeinnaam|internetadres|site',
  country: 'land|land regio|landcode|land werk|land zakelijk|werkadres land',
  city: 'stad|plaats|woonplaats|plaatsnaam|gemeente|vestigingsplaats|werkadres plaats',
  language: 'taal|voorkeurstaal',
  zone: 'tijdzone',
  painPoint: 'probleem|uitdaging|behoefte|pijnpunt',
  source: 'bron|leadbron|herkomst|oorspronkelijke bron|lead bron',
  owner:
    'eigenaar|contacteigenaar|verantwoordelijke|toegewezen aan|accountmanager|beheerder|lead eigenaar|verkoper|eigenaar contact',
  stage: 'fase|stadium|pipelinefase|verkoopfase',
  status: 'status|leadstatus|lead status',
  note: 'notitie|notities|opmerking|opmerkingen|commentaar|beschrijving|omschrijving|bericht|toelichting',
  tags: 'labels|label|categorieen|categorie|groepen|trefwoorden',
  optOut:
    'uitgeschreven|afgemeld|niet bellen|niet mailen|niet contacteren|geen contact|opt out|uitgeschreven op|niet benaderen|geen e mail|bel me niet|afgemeld op|uitschrijving|afmelding|geen mailing|geen reclame|niet meer contacteren|niet contact opnemen|uitgeschreven voor alle e mails|niet e mailen|geen marketing|bel niet',
  consent:
    'toestemming|marketingstatus|ingeschreven|nieuwsbrief|opt in|marketingtoestemming|aangemeld|avg toestemming|mag gemaild worden|mag gebeld worden|mag benaderd worden|abonnementsstatus',
  record: 'id|record id|contact id|klantnummer|relatienummer',
  since:
    'aanmaakdatum|aangemaakt op|aangemaakt|datum|toegevoegd op|inschrijfdatum|gemaakt op|verbonden op|datum aangemaakt|opt in datum|aanmelddatum|datum toegevoegd|sinds|datum aanvraag',
  lastTouch:
    'laatste contact|laatste activiteit|datum laatste activiteit|laatst gecontacteerd|laatste gesprek|laatste contactdatum|datum laatste contact|laatst benaderd',
  nextAction: 'volgende actie|volgende stap|vervolgactie|vervolgstap|actie',
  nextDue:
    'volgend contact|opvolgdatum|vervaldatum|volgende activiteit|terugbellen op|opvolgen op|herinnering|deadline|terugbeldatum|opvolging',
  nothing: 'aanhef|fax|faxnummer|geboortedatum|verjaardag|geslacht|bijnaam',
} satisfies Names;

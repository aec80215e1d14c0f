import type { Names } from './names';

export const sv = {
  name: 'namn|fullstandigt namn|for och efternamn|fornamn och efternamn|kontaktnamn|kontaktperson|kontaktens namn|person namn|visningsnamn|hela namnet|kundnamn|kund|leadnamn',
  firstName: 'fornamn|tilltalsnamn|fornamn n',
  middleName: 'mellannamn|andranamn',
  lastName: 'efternamn|slaktnamn',
  nameSuffix: 'namnsuffix|suffix',
  email:
    'e post|epost|e postadresser|epostadresser|e postadress|epostadress|mail|mejl|mejladress|mailadress|e mail|e post adress|epost adress|primar e post|sekundar e post',
  phone:
    'telefon|telefonnummer|tel|tfn|mobil|mobiltelefon|mobilnummer|mobiltelefonnummer|telefon arbete|telefon hem|telefon foretag|vaxel|direktnummer|hemtelefon|arbetstelefon|telefonnr|mobilnr|fast telefon|annan telefon|tel nr',
  profile: 'profil|linkedin profil|profillank|profil url|linkedin lank',
  contact: 'kontakt|kontaktuppgifter|kontaktinformation|kontaktvag',
  company:
    'foretag|foretagsnamn|bolag|bolagsnamn|organisation|organisation namn|firma|arbetsgivare|foretagets namn|kontonamn|organisationsnamn|kundforetag',
  title: 'titel|befattning|roll|jobbtitel|yrkestitel|tjanst|position|yrke|funktion',
  industry: 'bransch|industri|sektor',
  companySize:
    'antal anstallda|anstallda|foretagsstorlek|storlek|antal medarbetare|medarbetare|storlek pa foretag',
  website: 'webbplats|webbsida|hemsida|webbadress|webbplats url|webb|hemsideadress|doman|url till webbplats',
  country: 'land|land region|landskod|land arbete|land region arbete|land hem|land region hem',
  city: 'ort|stad|postort|ort arbete|ort hem|kommun',
  language: 'sprak|foredraget sprak',
  zone: 'tidszon',
  painPoint: 'problem|utmaning|behov|smartpunkt',
  source: 'kalla|leadkalla|ursprung|ursprunglig kalla|kontaktkalla',
  owner:
    'agare|kontaktagare|ansvarig|saljare|kundansvarig|tilldelad|tilldelad till|handlaggare|leadagare|person agare|ansvarig saljare',
  stage: 'fas|steg|saljfas|pipelinesteg|pipelinefas',
  status: 'status|leadstatus|kontaktstatus',
  note: 'anteckning|anteckningar|notering|noteringar|kommentar|kommentarer|beskrivning|anmarkning|anmarkningar|meddelande|ovrigt',
  tags: 'etiketter|etikett|kategorier|kategori|taggar|tagg|grupper|grupp|nyckelord',
  optOut:
    'avregistrerad|avanmald|avanmalan|avregistrering|kontakta inte|kontakta ej|ring inte|ring ej|mejla inte|maila ej|ej kontakt|opt out|nix|nixad|nix registret|nixlista|sparrad|sparrlista|svartlistad|ingen reklam|inga utskick|avprenumererad|avanmald fran alla e postmeddelanden|vill inte bli kontaktad|ej utskick|avregistrerad den|avanmald den',
  consent:
    'samtycke|samtycke marknadsforing|marknadsforingssamtycke|nyhetsbrev|prenumererar|prenumerant|gdpr samtycke|far kontaktas|opt in|marknadsforingsstatus|samtyckt|godkanner utskick|samtycke till kontakt',
  record: 'id|post id|kontakt id|kundnummer|kund id|record id|kundnr|lead id',
  since:
    'skapad|skapad den|skapades|skapandedatum|datum|tillagd|registrerad|registreringsdatum|skapelsedatum|anmald|datum skapad|tillagd den|kontaktad forsta gangen|forsta kontakt|ansluten den|kund sedan|person skapad|forfragan datum',
  lastTouch:
    'senaste kontakt|senast kontaktad|senaste aktivitet|datum for senaste aktivitet|senaste samtal|senaste kontaktdatum|senast kontakt|senaste aktivitetsdatum|person senaste aktivitetsdatum',
  nextAction: 'nasta steg|nasta atgard|nasta aktivitet att gora|att gora|uppgift',
  nextDue:
    'nasta kontakt|uppfoljning|uppfoljningsdatum|forfallodatum|nasta aktivitet|paminnelse|aterkom|aterkom den|ring upp den|datum for nasta aktivitet|nasta kontaktdatum|nasta aktivitetsdatum',
  nothing:
    'tilltal|tilltalsord|fax|faxnummer|fodelsedag|fodelsedatum|kon|smeknamn|fax arbete|fax hem|e posttyp|visningsnamn for e post|e postens visningsnamn|personnummer|organisationsnummer|org nr|arsdag|namnsdag|aterring',
} satisfies Names;

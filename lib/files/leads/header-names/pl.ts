import type { Names } from './names';

export const pl = {
  name: 'imie i nazwisko|nazwisko i imie|pelne imie i nazwisko|pelna nazwa|osoba kontaktowa|nazwa kontaktu|osoba nazwa|osoba imie i nazwisko|kontakt nazwa|klient|nazwa leada|nazwa wyswietlana',
  firstName: 'imie|imiona|pierwsze imie',
  middleName: 'drugie imie|drugie imiona',
  lastName: 'nazwisko|nazwisko rodowe',
  nameSuffix: 'sufiks|przyrostek',
  email:
    'e mail|mail|email|adres e mail|adres email|adres mailowy|adres poczty elektronicznej|poczta elektroniczna|poczta e mail|mejl|adresy e mail|adresy email|dodatkowy e mail',
  phone:
    'telefon|telefony|numery telefonow|numer telefonu|nr telefonu|nr tel|tel|telefon komorkowy|komorka|numer komorkowy|nr komorki|tel komorkowy|telefon sluzbowy|telefon stacjonarny|telefon domowy|telefon glowny firmy|telefon podstawowy|numer telefonu komorkowego|telefon kontaktowy|inny telefon|telefon bezposredni',
  profile: 'profil|profil linkedin|adres profilu|link do profilu|adres url profilu|url profilu',
  contact: 'kontakt|dane kontaktowe|forma kontaktu|sposob kontaktu',
  company:
    'firma|nazwa firmy|przedsiebiorstwo|organizacja|organizacja nazwa|nazwa organizacji|spolka|pracodawca|nazwa konta|kontrahent|nazwa kontrahenta',
  title: 'stanowisko|tytul|funkcja|rola|stanowisko sluzbowe|nazwa stanowiska|stanowisko pracy|zawod|pozycja',
  industry: 'branza|sektor|przemysl|segment rynku',
  companySize:
    'liczba pracownikow|wielkosc firmy|pracownicy|zatrudnienie|rozmiar firmy|ilosc pracownikow|wielkosc zatrudnienia',
  website:
    'strona internetowa|strona www|www|witryna|witryna internetowa|strona sieci web|adres strony|adres www|adres url witryny|domena|strona',
  country:
    'kraj|panstwo|kraj region|kod kraju|adres sluzbowy kraj|adres sluzbowy kraj region|adres domowy kraj|kraj sluzbowy',
  city: 'miasto|miejscowosc|adres sluzbowy miejscowosc|adres sluzbowy miasto|adres domowy miejscowosc|adres domowy miasto',
  language: 'jezyk|preferowany jezyk',
  zone: 'strefa czasowa',
  painPoint: 'problem|wyzwanie|potrzeba|potrzeby',
  source: 'zrodlo|zrodlo leada|pochodzenie|zrodlo kontaktu|pierwotne zrodlo|zrodlo pozyskania',
  owner:
    'wlasciciel|wlasciciel kontaktu|opiekun|opiekun klienta|osoba odpowiedzialna|odpowiedzialny|przypisano do|przypisany do|handlowiec|wlasciciel leada|osoba wlasciciel',
  stage: 'etap|faza|etap sprzedazy|etap lejka',
  status: 'status|status leada|status kontaktu',
  note: 'notatka|notatki|uwagi|uwaga|komentarz|komentarze|opis|wiadomosc|tresc wiadomosci|adnotacje',
  tags: 'etykiety|etykieta|kategorie|kategoria|tagi|grupy|grupa|slowa kluczowe|znaczniki',
  optOut:
    'wypisany|wypisana|wypisal sie|nie kontaktowac|nie kontaktowac sie|nie dzwonic|nie wysylac|nie wysylac e maili|rezygnacja|sprzeciw|zrezygnowal|opt out|czarna lista|brak zgody|wypisany z newslettera|wypisano|zakaz kontaktu|bez reklam|data wypisania|sprzeciw marketingowy|wypisany ze wszystkich e maili|nie mailowac|lista robinsonow',
  consent:
    'zgoda|zgoda marketingowa|zgoda na kontakt|zgoda na marketing|zgoda rodo|rodo|newsletter|status marketingowy|subskrypcja|zapisany|opt in|zgoda na newsletter|zgoda na telefon|zgoda na e mail|mozna kontaktowac',
  record: 'id|identyfikator|id kontaktu|numer klienta|identyfikator rekordu|id rekordu|id leada|nr klienta',
  since:
    'data utworzenia|utworzono|utworzony|data dodania|dodano|data|data rejestracji|data zapisu|data zgloszenia|data zapytania|od kiedy|pierwszy kontakt|data pozyskania|osoba utworzona|data nawiazania kontaktu|data polaczenia',
  lastTouch:
    'ostatni kontakt|ostatnia aktywnosc|data ostatniej aktywnosci|data ostatniego kontaktu|ostatnia rozmowa|ostatni telefon|ostatnio kontaktowano|osoba data ostatniej aktywnosci',
  nextAction: 'nastepny krok|nastepne kroki|kolejny krok|nastepne dzialanie|kolejne dzialanie|zadanie',
  nextDue:
    'nastepny kontakt|termin|przypomnienie|nastepna aktywnosc|kolejny kontakt|data nastepnego kontaktu|data nastepnej aktywnosci|termin kontaktu|oddzwonic',
  nothing:
    'zwrot grzecznosciowy|zwrot|forma grzecznosciowa|faks|fax|faks sluzbowy|faks domowy|inny faks|data urodzenia|urodziny|plec|pseudonim|wywolanie zwrotne|typ e mail|nazwa wyswietlana e mail|rocznica|imieniny|nip|regon|pesel',
} satisfies Names;

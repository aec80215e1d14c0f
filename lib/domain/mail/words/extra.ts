import { anyOf } from './mail-words';

/**
 * Languages that ship holidays and in which a telling subject decides: what says until when, that the day
 * named is one of absence, that somebody works there no more (of a machine's word), and that somebody asks not
 * to be written to.
 */
export const extra = [
  {
    locale: 'da',
    left: anyOf(
      /ikke længere (ansat|hos|i |en del)|arbejder ikke længere|er fratrådt|har forladt (virksomheden|firmaet)/u,
    ),
    stop: anyOf(
      /(stop med at (skrive|kontakte|sende|maile)|kontakt mig ikke (igen|mere)|(slet(te)?|fjerne?) (mig|min (mail|e-?mail|adresse)|mine (data|oplysninger))( \p{L}+){0,2}( (fra|af)|\W*$)|afmeld mig|(skriv|send|mail) (mig )?ikke (mere|igen|flere)|ingen flere (mails|e-?mails|beskeder))/u,
    ),
    back: anyOf(/til( og med)?|tilbage|igen|retur|fra/u),
    inclusive: anyOf(/til og med|t\.?o\.?m\.?|inklusive/u),
  },
  {
    locale: 'sv',
    left: anyOf(
      /har slutat|(är )?inte längre (anställd|kvar|hos)|(arbetar|jobbar) inte längre|har lämnat (företaget|bolaget)/u,
    ),
    stop: anyOf(
      /(sluta (att )?(mejla|maila|skriva|skicka|kontakta|ringa)|kontakta mig inte (igen|mer)|(ta bort|radera|stryka?) (mig|min (mejl|mail|e-?post|adress)|mina uppgifter)|avregistrera mig|avprenumerera|inga fler (mejl|mail|utskick)|skicka inte (mer|fler))/u,
    ),
    back: anyOf(/till( och med)?|tillbaka|åter|igen|från/u),
    inclusive: anyOf(/till och med|t\.?o\.?m\.?|inklusive/u),
  },
  {
    locale: 'nb',
    left: anyOf(
      /har sluttet|ikke lenger (ansatt|hos|i )|(jobber|arbeider) ikke lenger|har forlatt (selskapet|firmaet)/u,
    ),
    stop: anyOf(
      /((slutt|stopp) (med )?å (skrive|sende|kontakte|maile|ringe)|ikke kontakt meg (igjen|mer)|kontakt meg ikke|(slette?|fjerne?|stryke?) (meg|min (e-?post|adresse)|mine (data|opplysninger))|meld meg av|ingen flere (e-?poster|mail|meldinger)|ikke send meg (mer|flere))/u,
    ),
    back: anyOf(/til( og med)?|tilbake|igjen|retur|fra/u),
    inclusive: anyOf(/til og med|t\.?o\.?m\.?|inkludert/u),
  },
  {
    locale: 'fi',
    left: anyOf(
      /ei ole enää[^.]{0,40}(palveluksessa|töissä|yhtiössä)|ei työskentele enää|on jättänyt (yhtiön|yrityksen)/u,
    ),
    stop: anyOf(
      /(älkää?( enää)? (lähettä|otta|ottako|lähettäkö|kirjoittako|soittako)\p{L}*|poistak?aa? (minut|sähköpostini|tietoni|osoitteeni)|poista(kaa)? (minut|sähköpostini|tietoni)|en halua (enää )?(viestejänne|sähköposteja|yhteydenottoja)|lopeta(kaa)? (sähköpostien|viestien|yhteydenotot))/u,
    ),
    back: anyOf(/asti|saakka|palaan|takaisin|alkaen|jälleen/u),
    inclusive: anyOf(/asti|saakka|mukaan lukien/u),
  },
  {
    locale: 'pl',
    left: anyOf(
      /nie pracuje już|już nie pracuje|nie jest już (zatrudnion\p{L}+|pracownik\p{L}*)|zakończył\p{L}* (pracę|współpracę)/u,
    ),
    stop: anyOf(
      /(prosz[ęe] (o usunięcie (mnie|mojego|moich|tego)|o wypisanie|mnie usunąć|mnie wypisać|nie kontaktować się|o niekontaktowanie|(więcej |już )?nie (pisać|wysyłać)( (mi|do mnie|więcej|już|dalszych|kolejnych|żadnych))+|zaprzestać)|nie życzę sobie (kontaktu|maili|wiadomości|dalsz\p{L}+)|(usuńcie|wypiszcie|usuń|wypisz) mnie|przesta(ńcie|ń) (pisać|wysyłać|do mnie))/u,
    ),
    back: anyOf(/do|wracam|wrócę|powrót|powracam|od/u),
    inclusive: anyOf(/włącznie/u),
  },
] as const;

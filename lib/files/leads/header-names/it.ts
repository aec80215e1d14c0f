import type { Names } from './names';

export const it = {
  name: 'nome completo|nome e cognome|cognome e nome|nominativo|referente|nome contatto|persona nome|nome del contatto|nome cliente|cliente|contatto nome',
  firstName: 'nome|nome di battesimo',
  middleName: 'secondo nome',
  lastName: 'cognome|cognomi',
  nameSuffix: 'suffisso',
  email:
    'posta elettronica|indirizzi email|indirizzi e mail|indirizzo email|indirizzo e mail|indirizzo di posta elettronica|mail|e mail|posta|indirizzo di posta|indirizzo mail',
  phone:
    'telefono|telefoni|numeri di telefono|cellulari|numero di telefono|cellulare|telefono cellulare|tel|numero|numero cellulare|telefono ufficio|telefono fisso|recapito telefonico|cell|numero di cellulare|mobile|recapito',
  profile: 'profilo|profilo linkedin|url profilo|link linkedin',
  contact: 'contatto|contatti|recapiti',
  company:
    'azienda|societa|ditta|impresa|nome azienda|ragione sociale|organizzazione|nome della societa|organizzazione nome|nome dell azienda|nome societa|nome account',
  title: 'ruolo|posizione|qualifica|mansione|titolo|professione|incarico|posizione lavorativa|funzione',
  industry: 'settore|industria|settore di attivita',
  companySize: 'dipendenti|numero di dipendenti|dimensione azienda|numero dipendenti|dimensioni azienda',
  website: 'sito web|sito|sito internet|pagina web|dominio|url del sito web',
  country: 'paese|nazione|stato paese|paese area geografica|codice paese|paese regione',
  city: 'citta|comune|localita',
  language: 'lingua|lingua preferita',
  zone: 'fuso orario',
  painPoint: 'problema|esigenza|bisogno|difficolta',
  source: 'fonte|origine|fonte lead|fonte del lead|provenienza|fonte originale|origine lead|origine del lead',
  owner:
    'proprietario|proprietario del contatto|responsabile|commerciale|assegnato a|venditore|agente|titolare|proprietario del lead',
  stage: 'fase|stadio|fase della pipeline',
  status: 'stato|stato lead|stato del lead|stato contatto',
  note: 'nota|note|commento|commenti|osservazioni|descrizione|messaggio|annotazioni',
  tags: 'etichette|etichetta|categorie|categoria|gruppi|parole chiave',
  optOut:
    'non contattare|non chiamare|disiscritto|cancellato|iscrizione annullata|opt out|non inviare email|disiscrizione|annullata iscrizione|rifiuto email|non inviare e mail|opposizione|lista nera|registro opposizioni|disiscritto il|data disiscrizione|no contatti|non disturbare|annullamento iscrizione|rifiuta email|non piu contattare',
  consent:
    'consenso|consenso marketing|iscritto|stato marketing|newsletter|privacy|accetta email|opt in|iscritto newsletter|consenso privacy|contattabile|stato iscrizione|consenso gdpr',
  record: 'id|id record|identificativo|id contatto|codice cliente|numero cliente',
  since:
    'data di creazione|creato il|creato|data|data iscrizione|aggiunto il|data inserimento|data creazione|data di iscrizione|data di registrazione|collegato il|data opt in|data richiesta|dal|data di inserimento|data registrazione',
  lastTouch:
    'ultimo contatto|ultima attivita|data ultima attivita|ultima chiamata|data ultimo contatto|contattato il|data dell ultima attivita',
  nextAction: 'prossima azione|prossimo passo|azione successiva|prossimi passi',
  nextDue:
    'prossimo contatto|scadenza|prossima attivita|data di scadenza|richiamare il|promemoria|data follow up|prossima chiamata|data scadenza',
  nothing: 'titolo di cortesia|appellativo|fax|data di nascita|compleanno|sesso|soprannome|genere',
} satisfies Names;

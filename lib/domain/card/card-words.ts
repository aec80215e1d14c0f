/** Lines that say nothing about who it is. */
export const NOISE =
  /^(?:sent from my|get outlook|von meinem|envoyé d|enviado desde|inviato da|verzonden vanaf|this (?:e-?mail|message)|the information|confidential|disclaimer|please consider|think before|follow us|connect with|book (?:a|some) (?:time|meeting|call)|click here|unsubscribe|on .{5,120} wrote:|am .{5,120} schrieb|le .{5,120} a écrit|from:|to:|cc:|subject:|\d(?:st|nd|rd|th)(?: degree)?(?: connection)?$|contact info|[\d,.]+\+? (?:connections|followers)|message|connect|follow|more$|-{2,}$|_{2,}$|={2,}$|\*+$|(?:she|he|they|sie|er|elle|il|ella|él|lei|lui|zij|hij|ela|ele)(?:\s?[/|,]\s?\p{L}{1,8}){1,2}$|\(?(?:she|he|they|sie|er|elle|il|ella|él|lei|lui|zij|hij|ela|ele)\/)/iu;

/** Small labels before an address, a number, a link. */
export const LABEL =
  /^(?:e-?mails?|mail|courriel|correo(?: electrónico)?|posta elettronica|phone|tel(?:ephone|efon|éfono|efono|efoon|efone)?|téléphone|tél|mobile|mobil|mob|mobiel|móvil|celular|cell(?:ulare)?|handy|portable|telemóvel|fax|telefax|direct|durchwahl|office|web(?:site|seite)?|www|internet|linkedin|skype|zoom|whatsapp|twitter|x|tel\/fax|[emtpfdwhoc])(?:\b|(?<=\p{L})(?!\p{L}))\s*(?:\([^)]{0,12}\))?\s*[:.|]?\s*/iu;

export const COMPANY =
  /(?<!\p{L})(?:inc|incorporated|llc|l\.l\.c|ltd|limited|plc|llp|lp|corp(?:oration)?|gmbh(?: & co\.? kg(?:aa)?)?|mbh|ag|kg|kgaa|ohg|gbr|e\.?k|ug|se|e\.v|s\.?a\.?(?:s|u)?|s\.?a\.?r\.?l|sasu|eurl|s\.?l\.?u?|s\.? de r\.?l\.?|s\.?r\.?l\.?s?|s\.?p\.?a|s\.n\.c|b\.?v|n\.?v|v\.o\.f|bvba|ab|as|a\/s|asa|aps|oyj?|k\.?k|lda|ltda|sp\. z o\.o|s\.r\.o|a\.s|kft|d\.o\.o|pty|pte|pvt|sdn bhd|co\.,? ltd|group|groupe|gruppe|gruppo|grupo|groep|holding|company|& co|foods|labs|laboratories|studios?|partners|associates|industries|logistics|logistik|consulting|consultants|solutions|technologies|technology|software|systems|agency|university|universität|université|universidad|universidade|università|universiteit|institute|institut|foundation|stiftung|bank|insurance|versicherung(?:en)?|hospital|clinic|werke|verlag|media|ventures|capital|energy|pharma|motors|airlines|hotels?)\.?(?!\p{L})|株式会社|有限会社|合同会社|大学|病院/iu;

export const TITLE =
  /(?<!\p{L})(?:ceo|cto|cfo|coo|cmo|cio|cro|cpo|ciso|chief|head|director|directrice|directeur|direktor(?:in)?|director(?:a)?|direttore|direttrice|diretor(?:a)?|manager(?:in)?|lead(?:er)?|leiter(?:in)?|leitung|[\p{L}-]+leiter(?:in)?|[\p{L}-]+leitung|vp|evp|svp|vice president|president|präsident(?:in)?|président(?:e)?|presidente|founder|co-?founder|gründer(?:in)?|fondateur|fondatrice|fundador(?:a)?|fondatore|oprichter|owner|inhaber(?:in)?|propriétaire|propietari[oa]|titolare|eigenaar|proprietári[oa]|partner(?:in)?|principal|engineer|ingenieur(?:in)?|ingénieur(?:e)?|ingenier[oa]|ingegnere|engenheir[oa]|developer|entwickler(?:in)?|développeur|architect|architekt(?:in)?|architecte|designer(?:in)?|analyst(?:in)?|analyste|analista|consultant(?:e)?|berater(?:in)?|consultor(?:a)?|consulente|adviseur|advisor|adviser|assistant(?:e)?|assistent(?:in|e)?|asistente|officer|buyer|einkäufer(?:in)?|acheteu(?:r|se)|comprador(?:a)?|inkoper|purchasing|procurement|sales|marketing|operations|account executive|accountant|buchhalter(?:in)?|comptable|contable|specialist(?:in)?|spécialiste|especialista|specialista|coordinator|koordinator(?:in)?|coordinateur|coordinatrice|coordinador(?:a)?|coordinatore|coördinator|coordenador(?:a)?|associate|administrator|administrateur|supervisor|superintendent|secretary|sekretär(?:in)?|secrétaire|secretari[oa]|geschäftsführer(?:in)?|geschäftsführung|geschäftsleitung|prokurist(?:in)?|vorstand|referent(?:in)?|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|chef(?:fe)?(?: de)?|chargée?(?: de)|responsables?|gérante?|gerente|jef[ea]|encargad[oa]|responsabile|amministratore|addett[oa]|impiegat[oa]|directeur|hoofd|teamleider|medewerker|bedrijfsleider|zaakvoerder|teacher|professor(?:in)?|scientist|researcher|nurse|physician|attorney|lawyer|rechtsanwalt|rechtsanwältin|avocate?|abogad[oa]|avvocato|recruiter|trainer|coach|planner|technician|techniker(?:in)?|broker|agent|representative|vertreter(?:in)?|executive|controller|treasurer|editor|journalist|product owner|scrum master|[\p{L}-]+manager(?:in)?|[\p{L}]{3,}chef|daglig leder|[\p{L}]{4,}leder|[\p{L}]+ansvarig|säljare|sælger|selger|konsult|konsulent|ingenjör|ingeniør|direktör|direktør|verkställande|[\p{L}]*johtaja|[\p{L}]*päällikkö|asiantuntija|myyjä|kierownik|dyrektor|prezes|specjalista|handlowiec|[\p{L}]+beauftragter?|inköpare|indkøber|innkjøper)(?!\p{L})|部長|課長|社長|係長|主任|取締役|担当|マネージャー|営業部|役員|本部長|室長|代表|リーダー/iu;

/** Labels of forms and lists, in eight languages, by what they name. */
export const FIELDS = {
  first:
    /^(?:first ?name|given ?name|forename|vorname|prénom|nombre de pila|nome proprio|voornaam|primeiro nome|名)$/iu,
  last: /^(?:last ?name|surname|family ?name|nachname|familienname|zuname|nom de famille|apellidos?|cognome|achternaam|sobrenome|apelido|último nome|姓)$/iu,
  name: /^(?:(?:full |contact |your |customer |client )?name|contact(?: person)?|person|attn|ansprechpartner(?:in)?|kontakt(?:person)?|vollständiger name|ihr name|nom(?: complet| et prénom)?|interlocuteur|contacto|nombre(?: completo| y apellidos?)?|nome(?: e cognome| completo)?|referente|naam|contactpersoon|volledige naam|contato|氏名|お?名前|ご?担当者)$/iu,
  email:
    /^(?:(?:work |business |your )?e-?mails?(?: ?address| ?adresse| ?id)?|mail|e-?mail-?adresse|adresse (?:e-?mail|mail|électronique)|courriel|correo(?: electrónico)?|dirección de correo|indirizzo (?:e-?mail|mail)|posta elettronica|e-?mailadres|endereço de e-?mail|メール(?:アドレス)?)$/iu,
  phone:
    /^(?:(?:work |business |your |office |direct |contact )?(?:phone|tel(?:ephone)?|mobile|cell)(?: ?(?:number|no\.?|phone|#))?|telefon(?:nummer)?|tel(?:efon)?|mobil(?:nummer|telefon)?|handy(?:nummer)?|rufnummer|téléphone|tél|portable|numéro(?: de téléphone)?|teléfono|móvil|celular|telefono|cellulare|telefoon(?:nummer)?|mobiel|telefone|telemóvel|電話(?:番号)?|携帯(?:電話)?|tel)\.?$/iu,
  company:
    /^(?:company(?: ?name)?|organi[sz]ation|employer|business(?: name)?|account(?: name)?|firm|firma|firmenname|unternehmen|organisation|arbeitgeber|société|entreprise|raison sociale|empresa|compañía|organización|azienda|società|ditta|bedrijf(?:snaam)?|organisatie|companhia|organização|会社(?:名)?|勤務先|御社名|貴社名)$/iu,
  title:
    /^(?:(?:job )?title|job|position|role|function|occupation|designation|funktion|rolle|berufsbezeichnung|stelle|fonction|poste|titre|cargo|puesto|función|ruolo|qualifica|posizione|mansione|functie|rol|função|posição|役職|部署|肩書き?)$/iu,
  country: /^(?:country(?: ?\/ ?region)?|land|pays|país|paese|nazione|国)$/iu,
  profile: /^(?:linkedin(?: ?(?:url|profile|profil))?|profile|profil)$/iu,
} as const;

/** Where somebody is reached, as it stands between other words. */
export const EMAIL = /[^\s<>(),;:"'|[\]=]+@[^\s<>(),;:"'|[\]]+\.[^\s<>(),;:"'|[\]]+/u;
export const PROFILE =
  /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub|sales\/(?:lead|people))\/[^\s<>"']+/i;

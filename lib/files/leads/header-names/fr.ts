import type { Names } from './names';

export const fr = {
  name: 'nom complet|nom et prenom|prenom et nom|nom du contact|interlocuteur|personne nom|nom du lead|nom du prospect|nom affiche|client|contact nom',
  firstName: 'prenom|prenoms',
  middleName: 'deuxieme prenom|second prenom|autres prenoms',
  lastName: 'nom|nom de famille|patronyme|nom famille',
  nameSuffix: 'suffixe',
  email:
    'courriel|adresse e mail|adresse email|adresse mail|adresse courriel|mel|adresse de messagerie|adresse electronique|e mail|mail|couriel|personne e mail',
  phone:
    'telephone|numero de telephone|tel|portable|mobile|telephone mobile|telephone portable|telephone bureau|telephone professionnel|numero|fixe|telephone fixe|n de telephone|no de telephone|ligne directe|tel portable|tel mobile|gsm|telephone domicile|num tel|tel fixe',
  profile: 'profil linkedin|profil|lien linkedin|url du profil|url linkedin',
  contact: 'coordonnees|moyen de contact',
  company:
    'societe|entreprise|organisation|nom de l entreprise|nom de la societe|raison sociale|compte|nom du compte|employeur|etablissement|organisation nom|nom entreprise|nom societe',
  title: 'fonction|poste|titre|intitule du poste|titre du poste|intitule de poste|metier|role',
  industry: 'secteur|secteur d activite|industrie|branche',
  companySize:
    'effectif|effectifs|nombre d employes|taille de l entreprise|nombre de salaries|taille entreprise',
  website: 'site web|site internet|site|url du site web|page web|domaine|nom de domaine',
  country: 'pays|pays region|pays bureau|code pays|pays domicile',
  city: 'ville|commune|ville bureau|localite',
  language: 'langue|langue preferee',
  zone: 'fuseau horaire',
  painPoint: 'probleme|besoin|difficulte|enjeu',
  source: 'source|origine|source du lead|source du prospect|provenance|source d origine|origine du contact',
  owner:
    'proprietaire|proprietaire du contact|responsable|commercial|attribue a|charge de compte|proprietaire du lead|assigne a|gestionnaire|suivi par',
  stage: 'etape|phase|etape du pipeline|etape de vente',
  status: 'statut|statut du lead|etat|statut du prospect|statut du contact',
  note: 'note|notes|commentaire|commentaires|remarque|remarques|description|observations|message',
  tags: 'etiquettes|etiquette|categories|categorie|groupes|mots cles|libelles',
  optOut:
    'desabonne|desinscrit|ne pas contacter|ne pas appeler|desinscription|opposition|stop pub|refus|refuse les e mails|desinscrit de tous les e mails|ne plus contacter|ne pas demarcher|pas de prospection|oppose|desabonnement|exclusion des e mails|refus e mail|refus email|bloctel|liste noire|opt out|desabonne le|desinscrit le|ne pas envoyer d e mail|ne souhaite plus etre contacte|refus de contact',
  consent:
    'consentement|statut marketing|abonne|accepte les e mails|newsletter|opt in|consentement marketing|autorisation|abonne newsletter|consentement rgpd|rgpd|accepte d etre contacte|peut etre contacte|statut d abonnement',
  record:
    'id|identifiant|id de fiche d informations|id du contact|numero client|id fiche|identifiant du contact|id du lead',
  since:
    'date de creation|cree le|date d ajout|ajoute le|date|date d inscription|inscrit le|date opt in|connecte le|date de contact|date de la demande|depuis|date creation|personne creee',
  lastTouch:
    'dernier contact|derniere activite|date de derniere activite|date de la derniere activite|date de la derniere prise de contact|dernier appel|derniere relance|contacte le|date du dernier contact|derniere prise de contact|derniere date d activite',
  nextAction: 'prochaine action|prochaine etape|action suivante|prochaines etapes',
  nextDue:
    'prochaine relance|date de relance|prochain contact|echeance|date d echeance|a relancer le|prochaine activite|rappel|relance',
  nothing:
    'civilite|titre de civilite|fax|telecopie|telecopie bureau|date de naissance|anniversaire|sexe|surnom|genre',
} satisfies Names;

/**
 * The words by which CRMs label whose a record is, how far it has come and when something last happened on
 * it. Read by recipes without better hooks, and on unknown pages.
 */
export const factLabels = {
  owner:
    'owner|lead owner|contact owner|record owner|sales owner|deal owner|opportunity owner|person owner|assigned to|assigned user|assignee|assigned|sales rep|sales representative|salesperson|sales person|responsible|zuständig|zuständiger mitarbeiter|besitzer|inhaber|verantwortlich|verantwortlicher|betreuer|kundenbetreuer|zugewiesen an|vertriebsmitarbeiter|propriétaire|propriétaire du contact|assigné à|attribué à|responsable|suivi par|propietario|propietario del contacto|asignado a|vendedor|proprietário|proprietário do contato|atribuído a|responsável|proprietario|assegnato a|responsabile|venditore|eigenaar|toegewezen aan|verantwoordelijke|ägare|ansvarig|säljare|ejer|ansvarlig|eier|selger|omistaja|vastuuhenkilö|właściciel|opiekun|przypisane do|handlowiec|vlastník|obchodník|sahibi|sorumlu|ответственный|владелец|担当者|営業担当|所有者|负责人|所有人|跟进人|담당자|소유자'.split(
      '|',
    ),
  stage:
    'stage|deal stage|lead stage|sales stage|pipeline stage|lifecycle stage|status|lead status|contact status|phase|vertriebsphase|lead-status|étape|étape du cycle de vie|statut|statut du lead|etapa|etapa del ciclo de vida|estado|estado del lead|etapa do ciclo de vida|status do lead|fase|stato|stato del lead|leadstatus|skede|tila|vaihe|etap|stav|fáze|durum|aşama|этап|стадия|статус|ステータス|フェーズ|ステージ|阶段|状态|客户状态|단계|상태'.split(
      '|',
    ),
  lastActivity:
    'last activity|last activity date|last activity at|last contacted|last contact|last contact date|last contacted on|last touch|last touched|last interaction|last communication|last engagement|letzte aktivität|letzter kontakt|zuletzt kontaktiert|dernière activité|dernier contact|última actividad|último contacto|fecha del último contacto|última atividade|último contato|ultima attività|ultimo contatto|laatste activiteit|laatste contact|laatst gecontacteerd|senaste aktivitet|senast kontaktad|seneste aktivitet|sidst kontaktet|siste aktivitet|sist kontaktet|viimeisin toiminta|ostatnia aktywność|ostatni kontakt|poslední aktivita|poslední kontakt|son etkinlik|последняя активность|последний контакт|最終活動日|最終連絡日|最后活动|最近活动|最近跟进|最后联系|마지막 활동|최근 활동'.split(
      '|',
    ),
};

const JOB =
  /(?<![\p{L}\p{N}])(c[efotmirp]o|[se]?vp|md|managing director|director|manager|head of|owner|(co-?)?founder|president|partner|buyer|engineer|consultant|sales|marketing|purchasing|procurement|officer|team lead|geschäftsführer(in)?|[\p{L}]*leiter(in)?|inhaber(in)?|vertrieb|einkauf|einkäufer(in)?|prokurist(in)?|directeur|directrice|gérante?|responsable|acheteu(r|se)|directora?|gerente|jef[ea]|comprador(a)?|titolare|direttore|direttrice|amministratore|responsabile|eigenaar|inkoper|kierownik|dyrektor|prezes|właściciel(ka)?|vd|säljchef|inköpare|proprietári[oa]|diretora?)(?![\p{L}\p{N}])/iu;
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*){1,3}$/u;
const MOST = 200;
const PARTS = /^([^,(|]+?)(?:\s*[,(|]\s*|\s+[-–—]\s+)(.+)$/u;

/**
 * What stands behind a name in one cell: `Ada Holm, COO`, `Ada Holm (Head of Sales, Nordhavn AS)`. Null where it is no
 * job, but a name's own part.
 */
export function behindName(text: string): { name: string; title: string; company: string | null } | null {
  const [, name = '', rest = ''] = PARTS.exec(text.trim().slice(0, MOST)) ?? [];
  if (!NAME.test(name) || !JOB.test(rest)) return null;
  const [title = '', company = ''] = rest.replace(/\)\s*$/, '').split(/\s*(?:,|\s(?:at|bei|chez|@)\s)\s*/);
  return JOB.test(title) ? { name, title: title.trim(), company: company.trim() || null } : null;
}

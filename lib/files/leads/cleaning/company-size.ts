const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A number of employees as it was meant: a spreadsheet takes `11-50` for a month and writes `Nov-50`, and
 * `1-10` becomes `10-Jan`.
 */
export function companySize(text: string): string {
  const [, month, number] = /^([a-z]{3})-(\d{1,4})$/i.exec(text) ?? [];
  const [, day, of] = /^(\d{1,4})-([a-z]{3})$/i.exec(text) ?? [];
  const nth = MONTHS.indexOf((month ?? of ?? '').toLowerCase()) + 1;
  if (nth === 0) return text;
  const other = Number(number ?? day);
  return `${Math.min(nth, other)}-${Math.max(nth, other)}`;
}

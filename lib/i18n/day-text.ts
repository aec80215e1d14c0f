const format = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** A `YYYY-MM-DD` as it stands in a sentence, "Thu 5 Mar": what `{{name, day}}` in a text writes. */
export function dayText(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

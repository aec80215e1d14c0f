const DAY_NAME = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|today|tomorrow';

/**
 * What the library reads amiss in English, said so that it does not: ends of a day, hours as much of Europe
 * writes them. Takes lower case.
 */
export function plainly(text: string): string {
  return (
    text
      .replace(/\bday after tomorrow\b/, 'in 2 days')
      .replace(/\b(?:in )?a fortnight(?:['’]s time)?\b/, 'in 2 weeks')
      .replace(
        /^(?:by )?(?:the )?(?:eod|cob|cop|close of (?:business|play)|end of (?:the )?(?:business )?day)(?: on)? (.+)$/,
        '$1 at 17:00',
      )
      .replace(/^first thing(?: in the morning)?(?: on)? (.+)$/, '$1 at 9:00')
      .replace(/(.+) first thing(?: in the morning)?$/, '$1 at 9:00')
      .replace(/ (?:at )?(?:lunch ?time|over lunch|at lunch)$/, ' at 12:00')
      .replace(/ after lunch$/, ' at 14:00')
      .replace(/\bin an hour and a half\b/, 'in 90 minutes')
      .replace(/^(?:by )?(?:the )?(?:eod|cob|end of (?:the )?(?:business )?day)$/, 'today at 17:00')
      .replace(/\b(?:by )?(?:eod|cob|end of (?:the )?(?:business )?day)$/, 'at 17:00')
      .replace(/^(?:by )?(?:the )?(?:eow|end of (?:the |this )?week)\b/, 'friday')
      .replace(/ ?@ ?(?=\d)/, ' at ')
      .replace(/(\d)([ap])$/, '$1$2m')
      // "15. April": the point belongs to the day.
      .replace(/\b(\d{1,2})\. (?=[a-z]{3})/, '$1 ')
      // "15h30", and "9.30 mon": hours as much of Europe writes them.
      .replace(
        /(?<!\bin )\b(\d{1,2})h([0-5]\d)?\b/,
        (_, hour: string, minute?: string) => `${hour}:${minute ?? '00'}`,
      )
      .replace(new RegExp(`^(\\d{1,2})[.:]([0-5]\\d) (${DAY_NAME})$`), '$3 at $1:$2')
      .replace(new RegExp(`\\b(${DAY_NAME}) (\\d{1,2}(?::[0-5]\\d)?)$`), '$1 at $2')
      .replace(/\bat ([1-6])(:[0-5]\d)?(?![\d:]|\s*[ap]\.?m)/, 'at $1$2pm')
  );
}

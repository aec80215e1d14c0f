import { describe, expect, it } from 'vitest';

import { cleanText } from '@/lib/domain/clean-text';

const name = (text: string) => cleanText(text, 200);

describe('a name as it is stored', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['"><svg/onload=alert(1)>', '"><svg/onload=alert(1)>'],
    ["O'Brien", "O'Brien"],
    ['Cher', 'Cher'],
    ['Dr. María José de la Cruz III', 'Dr. María José de la Cruz III'],
    ['{{company}}', '{{company}}'],
    ['__proto__', '__proto__'],
    ['null', 'null'],
    ['NaN', 'NaN'],
    ['דנה לוי', 'דנה לוי'],
  ])('%s stays what it is', (given, kept) => expect(name(given)).toBe(kept));

  it.each(['', '   ', '\u00A0\t\n', '\u200B\uFEFF', '\u200D', '\u202E'])('%j is empty', (given) =>
    expect(name(given)).toBe(''),
  );
  it('is composed, so that one name is one text', () =>
    expect(name('Mu\u0308ller-Lu\u0308denscheidt')).toBe('Müller-Lüdenscheidt'));
  it('loses what turns the direction of writing', () =>
    expect(name('Ada\u202Enoryb\u2066!\u2069')).toBe('Adanoryb!'));
  it('loses zero-width spaces but not the joiner of a family', () =>
    expect(name('A\u200Bda 👨‍👩‍👧')).toBe('Ada 👨‍👩‍👧'));
  it('loses control characters; a newline becomes a space', () =>
    expect(name('Ada\u0000\u0007\r\nBcc: x')).toBe('Ada Bcc: x'));
  it('has no half characters', () => expect(name('Ada \uD83D Byron')).toBe('Ada \uFFFD Byron'));
  it('is cut after 200 characters as a reader counts them, never inside one', () => {
    expect(name('x'.repeat(10_000))).toHaveLength(200);
    expect(name('👨‍👩‍👧'.repeat(300))).toBe('👨‍👩‍👧'.repeat(200));
  });
});

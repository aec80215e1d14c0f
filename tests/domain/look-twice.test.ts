import { describe, expect, it } from 'vitest';

import { lookTwice } from '@/lib/domain/look-twice';

const codes = (text: string) => lookTwice(text).map(({ code }) => code);

describe('is marked', () => {
  it.each([
    ['a Cyrillic letter in a Latin name', 'Аda Byron', ['Latin', 'Cyrillic']],
    ['one in an address', 'аna@byte.example', ['Latin', 'Cyrillic']],
    ['one in the domain', 'ana@bуte.example', ['Latin', 'Cyrillic']],
    ['a Greek one', 'Αda Byron', ['Latin', 'Greek']],
    ['a Latin letter in a Cyrillic name', 'Aнна Петрова', ['Latin', 'Cyrillic']],
    ['a Cherokee one', 'Ꭺda Byron', ['Latin', 'Cherokee']],
    ['a whole word of letters that look Latin, beside Latin', 'асе@byte.example', ['Latin', 'Cyrillic']],
    ['a word with a palochka for an l, beside Latin', 'ada@аррӏе.example', ['Latin', 'Cyrillic']],
    ['a bold letter of a formula', '𝐀da Byron', ['Latin', 'Mathematical']],
    ['a phonetic letter', 'ɑda@byte.example', ['Latin', 'Phonetic']],
    ['a wide letter beside narrow ones', 'Ａda@byte.example', ['Latin', 'Full-width']],
    ['two alphabets with something hidden between them', 'A\u200Bдa', ['Latin', 'Cyrillic']],
  ])('%s: %s', (_, text, scripts) => expect(lookTwice(text)).toContainEqual({ code: 'scripts', scripts }));

  it.each([
    ['a zero-width space', 'a\u200Bna@byte.example'],
    ['a joiner where nothing joins', 'A\u200Dda Byron'],
    ['a soft hyphen', 'Ada By\u00ADron'],
    ['a byte-order mark', '\uFEFFAda'],
    ['a Hangul filler', 'Ada\u3164'],
    ['a blank of braille', '\u2800Ada'],
    ['a mark of direction in Latin', 'Ada\u200F Byron'],
    ['an invisible tag', 'Ada\u{E0041}'],
    ['a variation selector behind a letter', 'Ada\uFE0F'],
    ['a word joiner', 'ada@by\u2060te.example'],
  ])('%s', (_, text) => expect(codes(text)).toContain('hidden'));

  it.each(['\u202Enosugref\u202C', 'Ada \u2067Byron\u2069', 'exe.\u202Dgpj'])('a turned direction', (text) =>
    expect(codes(text)).toContain('direction'),
  );
});

describe('is not marked', () => {
  it.each([
    'Ada Byron',
    'ＡＢＣ株式会社',
    'Kɔfi Ɛsɛn',
    'O’Brien-Łukasiewicz',
    'Zoë Ærøskøbing',
    'Nguyễn Thị Ánh',
    'José Müller (Ñandú) 3rd',
    'Z\u0308oe\u0308',
    'Иван Петров',
    'Оса Петрова',
    'Иван Petrov',
    'ООО Byte',
    'Οδυσσέας Ελύτης',
    'Աննա Հակոբյան',
    '山田 太郎',
    'やまだ タロウ',
    '田中Taro',
    'ソニーGroup株式会社',
    '김철수 Kim',
    'Kim철수',
    'محمد علی',
    'می\u200Cخواهم',
    'دانیال Danial',
    'דוד בן\u200F־גוריון',
    'अनिल कुमार',
    'क्\u200Dष',
    'ปิยะ สุข',
    'Ada 👩‍💻',
    'Ada ❤️',
    'Ada 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'ＡＢＣ 田中',
    'ana.byron+test@byte-2.example',
    'иван@почта.рф',
    'иван@пример.com',
    '用户@例え.jp',
    'müller@größe.example',
    '+44 20 7946 0000',
    '',
  ])('%s', (text) => expect(lookTwice(text)).toEqual([]));
});

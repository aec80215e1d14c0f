import { describe, expect, it } from 'vitest';

import { encodingOf } from '@/lib/files/leads/reading/encoding';

import { encoded, utf16 } from '../encoded';
import { codes, fileOf, previewOf } from '../given';

const table = (rows: string) => `Name;Company;Email\n${rows}`;
const names = async (bytes: Uint8Array) => {
  const { leads, survey } = await previewOf(bytes);
  return { names: leads.map(({ lead }) => lead.name), encoding: survey.encoding };
};

describe('a table in an old encoding', () => {
  it.each([
    [
      'windows-1252',
      'Jürgen Müller;Bäckerei Süß;j@a.de\nFrançois Lefèvre;Énergie;f@b.fr\n',
      ['Jürgen Müller', 'François Lefèvre'],
    ],
    ['windows-1252', 'Bob Müller;Holt Boats;b@a.de\n', ['Bob Müller']],
    ['windows-1252', 'Maeve O’Brien;“Quoted” – Ltd;m@a.ie\n', ['Maeve O’Brien']],
    [
      'macintosh',
      'Jürgen Müller;Bäckerei Süß;j@a.de\nJosé Núñez;Viñedos;n@b.es\n',
      ['Jürgen Müller', 'José Núñez'],
    ],
    [
      'windows-1250',
      'Łukasz Wiśniewski;Żabka Kraków;l@a.pl\nMałgorzata Dąbrowska;Święty Łódź;m@b.pl\n',
      ['Łukasz Wiśniewski', 'Małgorzata Dąbrowska'],
    ],
    [
      'windows-1250',
      'Jiří Dvořák;Škoda Plzeň;j@a.cz\nŽaneta Černá;Řízení Brno;z@b.cz\n',
      ['Jiří Dvořák', 'Žaneta Černá'],
    ],
    [
      'windows-1251',
      'Иван Петров;ООО Ромашка;i@a.ru\nОльга Смирнова;Завод Москва;o@b.ru\n',
      ['Иван Петров', 'Ольга Смирнова'],
    ],
    [
      'koi8-r',
      'Иван Петров;ООО Ромашка;i@a.ru\nОльга Смирнова;Завод Москва;o@b.ru\n',
      ['Иван Петров', 'Ольга Смирнова'],
    ],
    [
      'windows-1253',
      'Γιώργος Παπαδόπουλος;Αθήνα ΑΕ;g@a.gr\nΜαρία Νικολάου;Θεσσαλονίκη;m@b.gr\n',
      ['Γιώργος Παπαδόπουλος', 'Μαρία Νικολάου'],
    ],
    [
      'windows-1254',
      'Ayşe Yılmaz;Güneş Işık;a@a.tr\nMehmet Öztürk;İstanbul Çelik;m@b.tr\n',
      ['Ayşe Yılmaz', 'Mehmet Öztürk'],
    ],
    ['windows-1255', 'דוד כהן;תל אביב;d@a.il\nשרה לוי;חיפה;s@b.il\n', ['דוד כהן', 'שרה לוי']],
    ['windows-1256', 'محمد علي;شركة القاهرة;m@a.eg\nفاطمة حسن;الرياض;f@b.sa\n', ['محمد علي', 'فاطمة حسن']],
    ['shift_jis', '山田太郎;株式会社サンプル;y@a.jp\n鈴木花子;東京商事;s@b.jp\n', ['山田太郎', '鈴木花子']],
    ['euc-jp', '山田太郎;株式会社サンプル;y@a.jp\n鈴木花子;東京商事;s@b.jp\n', ['山田太郎', '鈴木花子']],
    ['euc-kr', '김철수;서울전자;k@a.kr\n이영희;부산무역;l@b.kr\n', ['김철수', '이영희']],
    ['big5', '王小明;台北科技有限公司;w@a.tw\n陳美玲;高雄貿易;c@b.tw\n', ['王小明', '陳美玲']],
    ['gb18030', '王小明;北京科技有限公司;w@a.cn\n李娜;上海贸易;l@b.cn\n', ['王小明', '李娜']],
  ])('%s is read without a wrong letter', async (encoding, rows, expected) => {
    const bytes = new Uint8Array([...new TextEncoder().encode(table('')), ...encoded(rows, encoding)]);
    expect((await names(bytes)).names).toEqual(expected);
  });

  it('is told when its first letter above ASCII comes late', async () => {
    const plain = Array.from({ length: 30_000 }, (_, n) => `Ada Holm${n};Nordhavn;a${n}@n.no\n`).join('');
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(table(plain)),
      ...encoded('Bob Müller;Holt;b@h.de\n', 'windows-1252'),
    ]);
    expect(await encodingOf(fileOf(bytes), bytes.subarray(0, 65_536))).toBe('windows-1252');
  });
});

describe('Unicode', () => {
  const text = 'Name\tEmail\r\nJürgen Müller 👩‍👩‍👧\tj@a.de\r\n山田太郎\ty@a.jp\r\n';
  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16, little end first', utf16(text), 'utf-16le'],
    ['UTF-16, big end first', utf16(text, true), 'utf-16be'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await names(bytes)).toEqual({ names: ['Jürgen Müller 👩‍👩‍👧', '山田太郎'], encoding });
  });

  it.each([
    ['little', false, 'utf-16le'],
    ['big', true, 'utf-16be'],
  ])('UTF-16 without a mark, %s end first', async (_, big, encoding) => {
    const plain = utf16('Name,Email\nJürgen Müller,j@a.de\n', big, false);
    expect(await names(plain)).toEqual({ names: ['Jürgen Müller'], encoding });
  });

  it('a letter that a piece of the file ends within is whole', async () => {
    const bytes = new TextEncoder().encode('Name,Email\nJürgen Müller,j@a.de\n山田太郎,y@a.jp\n');
    for (const piece of [1, 2, 3, 5]) {
      const { leads } = await previewOf({
        name: 'x.csv',
        size: bytes.length,
        async *bytes() {
          for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
        },
      });
      expect(leads.map(({ lead }) => lead.name)).toEqual(['Jürgen Müller', '山田太郎']);
    }
  });

  it('one broken letter in a sound file costs that letter, and is said', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => `Jürgen Müller${n},j${n}@a.de`).join('\n');
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`Name,Email\n${rows}\nBj`),
      0xf6,
      ...new TextEncoder().encode('rn,b@a.de\n'),
    ]);
    const { leads, survey } = await previewOf(bytes);
    expect(survey.encoding).toBe('utf-8');
    expect(leads[0]!.lead.name).toBe('Jürgen Müller0');
    expect(codes(leads.at(-1)!)).toContain('leads-lost-letters');
  });
});

describe('letters that went wrong before', () => {
  it.each([
    ['JosÃ© NÃºÃ±ez', 'José Núñez'],
    ['MÃ¼ller', 'Müller'],
    ['Oâ€™Brien', 'O’Brien'],
    ['Ð˜Ð²Ð°Ð½', 'Иван'],
  ])('%s is said to be %s, and stays', async (name, meant) => {
    const { leads } = await previewOf(`Name,Email\n${name},j@a.es\n`);
    expect(leads[0]!.lead.name).toBe(name);
    expect(leads[0]!.flags.map(({ why }) => why)).toContainEqual({
      code: 'leads-mojibake',
      args: { text: name, meant },
    });
  });

  it.each(['Ângela Ãvila', 'Åsa Öberg', 'Ñandú', 'Zoë', 'François'])('%s is right as it is', async (name) => {
    const { leads } = await previewOf(`Name,Email\n${name},j@a.es\n`);
    expect(codes(leads[0]!)).toEqual([]);
  });
});

describe('few letters above ASCII', () => {
  it('of which some stand in twos are still Western', async () => {
    const card = encoded('BEGIN:VCARD\nN:Núñez;José\nFN:José Núñez\nEND:VCARD\n', 'windows-1252');
    expect(await names(card)).toEqual({ names: ['José Núñez'], encoding: 'windows-1252' });
  });

  it('two files put together, each in its own encoding: what is wrong is said, the rest is right', async () => {
    const first = new TextEncoder().encode(table('Åsa Öberg;A;a@a.se\n'));
    const second = encoded('Bjørn Lærke;B;b@b.dk\n', 'windows-1252');
    const { leads } = await previewOf(Buffer.concat([first, second]));
    expect(leads[0]!.flags.map(({ why }) => why)).toMatchObject([
      { code: 'leads-mojibake', args: { meant: 'Åsa Öberg' } },
    ]);
    expect(leads[1]!.lead.name).toBe('Bjørn Lærke');
  });
});

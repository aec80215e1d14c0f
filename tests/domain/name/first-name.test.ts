import { describe, expect, test } from 'vitest';

import { firstNameOf } from '@/lib/domain/name/first-name';

describe('the name to greet somebody by', () => {
  test.each([
    ['Ada Lovelace', 'Ada'],
    ['Dr. María José de la Cruz III', 'María José'],
    ['Cher', 'Cher'],
    ["Sinéad O'Brien", 'Sinéad'],
    ['Müller-Lüdenscheidt, Karl-Heinz', 'Karl-Heinz'],
    ['Lovelace, Ada, PhD', 'Ada'],
    ['Ada Lovelace, PhD', 'Ada'],
    ['Juan Carlos García Pérez', 'Juan Carlos'],
    ['Ludwig van Beethoven', 'Ludwig'],
    ['Prof. Dr. Ingrid von Stein', 'Ingrid'],
    ['ADA LOVELACE', 'Ada'],
    ['jean-paul sartre', 'Jean-Paul'],
    ['J. Robert Oppenheimer', 'Robert'],
    ['Robert (Bob) Smith', 'Robert'],
    ['Sam Taylor (they/them)', 'Sam'],
    ['🚀 Ada Lovelace 👩‍🚀', 'Ada'],
    ['山田 太郎', '山田 太郎'],
    ['ليلى حداد', 'ليلى'],
    ['\u202EAda\u202C Lovelace', 'Ada'],
    ['null', 'Null'],
    ['Lt. Col. Tom Reed', 'Tom'],
    ['Captain Tom Reed', 'Tom'],
    ['Pastor Anna Reed', 'Anna'],
    ["'Ada Byron'", 'Ada'],
    ['"Byron, Ada"', 'Ada'],
    ["'Ada Byron' via Sales", 'Ada'],
    ['Hr. Lars Olsen', 'Lars'],
    ['DI Lena Hoff', 'Lena'],
    ['Di Reed', 'Di'],
    ['Hiroshi Tanaka-san', 'Hiroshi'],
  ])('%s is greeted as %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });

  test.each([
    ['ada@engines.example'],
    ['J. Smith'],
    ['J.K. Rowling'],
    ['<img src=x onerror=alert(1)>'],
    ['{{company}}'],
    ['Sales Team'],
    ['info'],
    ['   '],
    ['+44 20 7946 0000'],
    ['Rabbi Levi'],
    ['Captain Cook'],
    ['Gräfin von Thun'],
    ['Tanaka-san'],
    ['Familie Müller'],
    ['Anna and Tom'],
    ['Anna und Tom Reed'],
    ['LinkedIn Mitglied'],
    ['Utilisateur LinkedIn'],
    ['Anonymous'],
    ['HR'],
    ['HR Byte'],
  ])('%s gives no first name', (name) => {
    expect(firstNameOf(name)).toBeNull();
  });

  test.each([
    ['DUPONT Jean', 'Jean'],
    ['TANAKA Hiroshi', 'Hiroshi'],
    ['Jean DUPONT', 'Jean'],
    ['Jean-Pierre MARTIN', 'Jean-Pierre'],
    ['DE LA CRUZ Maria', 'Maria'],
    ['VAN DER BERG Jan', 'Jan'],
    ['Jan VAN DER BERG', 'Jan'],
    ["O'BRIEN Sinéad", 'Sinéad'],
    ['McDONALD Ian', 'Ian'],
    ['MÜLLER-LÜDENSCHEIDT Karl-Heinz', 'Karl-Heinz'],
    ['KIM Min Jun', 'Min Jun'],
    ['LI Wei', 'Wei'],
    ['JP Smith', 'JP'],
    ['GARCÍA PÉREZ Xochitl', 'Xochitl'],
    ['Odalys BRANDT, CISSP', 'Odalys'],
    ['M. Jean DUPONT', 'Jean'],
  ])('capitals mark the family name: %s is %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });

  test.each([
    'Frau Müller',
    'Büro Müller',
    'Praxis Dr. Weber',
    'Mr. Smith',
    'Mr Smith',
    'Dr. Müller',
    'Frau Dr. Müller',
    'Herr Prof. Dr. Weber',
    'Mme Dupont',
    'Sr. García',
    'Sra. Silva',
    'Sig.ra Rossi',
    'Dott. Bianchi',
    'Dhr. de Vries',
    'Mevrouw Jansen',
    'Hr. Jensen',
    'Fru Hansen',
    'Pan Kowalski',
    'Señor de la Cruz',
    'Ms. Byron-Smith',
    'Monsieur Perrin',
    'Dr.Müller',
    'Müller, Frau',
    'Prof. O’Brien',
    '田中様',
    'Smith Mr',
  ])('a title and one name is a family name: %s', (name) => {
    expect(firstNameOf(name)).toBeNull();
  });

  test.each([
    ['Frau Ada Müller', 'Ada'],
    ['Mr. John Smith', 'John'],
    ['Herr Dr. Karl Weber', 'Karl'],
    ['Mme Claire Dubois', 'Claire'],
    ['Dipl.-Ing. Karl Weber', 'Karl'],
    ['Dr.Ada Byron', 'Ada'],
    ['Brandt, Dr. Odalys', 'Odalys'],
    ['山田 太郎様', '山田 太郎'],
  ])('a title before a whole name falls away: %s is %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });

  test.each([
    'CISSP',
    'CSM',
    'M.Sc.',
    'CEO',
    'PMP',
    'MBA',
    'Ph.D.',
    'PMP®, CSM',
    'CISSP-ISSAP',
    'Dipl.-Ing.',
    'LL.M.',
    'CFA, FRM',
    'Esq.',
    'SHRM-CP',
    'RN, BSN',
    'PhD, MBA',
    'B.Eng. (Hons)',
    'ACA',
    'XYZQ',
    'Head of Sales',
    'Head of Cold Chain at Perrin',
    'Perrin Foods Ltd',
    'MD/MBA',
    'CPA & CFE',
    'six sigma black belt',
  ])('nothing after a comma is a given name unless it looks like one: Odalys Brandt, %s', (what) => {
    expect(firstNameOf(`Odalys Brandt, ${what}`)).toBe('Odalys');
  });

  test.each([
    ['Brandt, Odalys', 'Odalys'],
    ['Brandt, Odalys, CISSP', 'Odalys'],
    ['Brandt, Odalys M.', 'Odalys'],
    ['van der Berg, Jan', 'Jan'],
    ['García Pérez, Juan', 'Juan'],
    ['LOVELACE, ADA', 'Ada'],
    ['Byron, Ada Augusta', 'Ada'],
    ['De la Cruz, María José', 'María José'],
    ['Ada from Byte', 'Ada'],
    ['Ada at Byte', 'Ada'],
    ['Ada @ Byte', 'Ada'],
    ['Ada Byron via LinkedIn', 'Ada'],
    ['Ada Byron | Byte Ltd', 'Ada'],
    ['Ada B.', 'Ada'],
    ['Odalys Brandt PhD', 'Odalys'],
    ['Odalys Brandt (she/her)', 'Odalys'],
    ['Odalys Brandt she/her', 'Odalys'],
    ['Odalys Brandt, PhD 🚀', 'Odalys'],
    ['Don Draper', 'Don'],
    ['Robert "Bob" Smith', 'Robert'],
    ['Della Smith', 'Della'],
  ])('%s is greeted as %s', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });

  test.each([
    'Brandt, CISSP',
    'Brandt, O.',
    'Smith J',
    'Acme, Inc.',
    'Byte Ltd',
    'Acme GmbH',
    'Byte Support',
    'The Byte Team',
    'Accounts Payable',
    'Kundenservice',
    'Vertrieb Byte',
    'Ventas',
    'Servicio al Cliente',
    'Service Client',
    'Customer Success',
    'LinkedIn Member',
    'info',
    'Byte Newsletter',
    'No-Reply',
    'Sales, Byte',
    'Office München',
    'HR Department',
    'Acme S.L.',
    'Mail Delivery Subsystem <mailer-daemon@x.example>',
    'van der Berg Jan',
    'NGUYEN Van An',
    'Ada & Tom',
    'A. Byron',
    '123',
    'Reception',
    'No Reply',
    'anna.rossi',
    'Nguyễn Văn An',
    'Kim Min-jun',
    'Wang Chen',
  ])('%s gives no first name', (name) => {
    expect(firstNameOf(name)).toBeNull();
  });

  test('a name that only repeats the address is no name', () => {
    expect(firstNameOf('ada.l', 'ada.l@engines.example')).toBeNull();
    expect(firstNameOf('Ada@Engines.example', 'ada@engines.example')).toBeNull();
    expect(firstNameOf('Ada', 'ada@engines.example')).toBe('Ada');
  });
});

test.each([
  'Dr. med. Anna Weber',
  'Dr. rer. nat. Anna Weber',
  'Prof. Dr. h. c. Anna Weber',
  'Dr.-Ing. Anna Weber',
  'Weber, Dr. med. Anna',
])('%s: what kind of doctor is no first name', (name) => {
  expect(firstNameOf(name)).toBe('Anna');
});

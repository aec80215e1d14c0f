import { describe, expect, test } from 'vitest';

import { firstNameOf } from '@/lib/domain/scope/first-name';

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
  ])('%s gives no first name', (name) => {
    expect(firstNameOf(name)).toBeNull();
  });

  test('a name that only repeats the address is no name', () => {
    expect(firstNameOf('ada.l', 'ada.l@engines.example')).toBeNull();
    expect(firstNameOf('Ada@Engines.example', 'ada@engines.example')).toBeNull();
    expect(firstNameOf('Ada', 'ada@engines.example')).toBe('Ada');
  });
});

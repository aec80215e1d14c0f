import { afterEach, describe, expect, it } from 'vitest';

import { parseWhen } from '@/lib/domain/time/when';

import { at, LONDON } from '../sample';

/** Wednesday 4 March 2026, ten o'clock. */
const now = at('2026-03-04 10:00');
const read = (text: string) => {
  const found = parseWhen(text, now, LONDON);
  return found && `${found.day} ${found.time}`;
};

describe('a moment typed in another language', () => {
  it.each([
    ['Dienstag 15 Uhr', '2026-03-10 15:00'],
    ['Di., 15.30 Uhr', '2026-03-10 15:30'],
    ['nächsten Dienstag um 15 Uhr', '2026-03-10 15:00'],
    ['kommenden Montag', '2026-03-09 09:00'],
    ['Sonnabend', '2026-03-07 09:00'],
    ['übermorgen', '2026-03-06 09:00'],
    ['morgen früh', '2026-03-05 09:00'],
    ['heute Nachmittag', '2026-03-04 14:00'],
    ['Freitagabend', '2026-03-06 18:00'],
    ['in drei Tagen', '2026-03-07 09:00'],
    ['am Freitag um 3', '2026-03-06 15:00'],
    ['15. März um 9 Uhr', '2026-03-15 09:00'],
    ['15. April 2026', '2026-04-15 09:00'],
    ['15.03.', '2026-03-15 09:00'],
    ['Mittwoch, 11. März 2026, 10:30 Uhr', '2026-03-11 10:30'],
    ['mardi 15h', '2026-03-10 15:00'],
    ['mar. 15 h', '2026-03-10 15:00'],
    ['jeu. 15h30', '2026-03-05 15:30'],
    ['mardi prochain à 15 h', '2026-03-10 15:00'],
    ['15 mars', '2026-03-15 09:00'],
    ['le 15 mars à 9h', '2026-03-15 09:00'],
    ['après-demain', '2026-03-06 09:00'],
    ['lundi après-midi', '2026-03-09 14:00'],
    ['demain midi', '2026-03-05 12:00'],
    ['aujourd’hui à 16h', '2026-03-04 16:00'],
    ['martes a las 15', '2026-03-10 15:00'],
    ['martes a las 3 de la tarde', '2026-03-10 15:00'],
    ['el lunes que viene a las 10', '2026-03-09 10:00'],
    ['el 15 de marzo', '2026-03-15 09:00'],
    ['mañana por la mañana', '2026-03-05 09:00'],
    ['pasado mañana', '2026-03-06 09:00'],
    ['domani alle 15', '2026-03-05 15:00'],
    ['dinsdag 15 uur', '2026-03-10 15:00'],
    ['terça-feira 15h', '2026-03-10 15:00'],
    ['daqui a 3 dias', '2026-03-07 09:00'],
    ['dentro de 3 días', '2026-03-07 09:00'],
    ['明日10時', '2026-03-05 10:00'],
    ['明日の午後3時半', '2026-03-05 15:30'],
    ['明後日', '2026-03-06 09:00'],
    ['来週の火曜日 15時', '2026-03-10 15:00'],
    ['今週の金曜日', '2026-03-06 09:00'],
    ['水曜日', '2026-03-11 09:00'],
    ['3月9日 14:30', '2026-03-09 14:30'],
    ['１月５日', '2027-01-05 09:00'],
    ['3日後', '2026-03-07 09:00'],
    ['来週', '2026-03-11 09:00'],
    ['今日17時', '2026-03-04 17:00'],
    ['15日の正午', '2026-03-15 12:00'],
  ])('%s is %s', (text, moment) => expect(read(text)).toBe(moment));

  it.each([
    ['mardi 15', 'the 15th, or three o’clock'],
    ['3 Uhr', 'the night, or the afternoon'],
    ['Donnerstag oder Freitag', 'two days'],
    ['mardi ou jeudi', 'two days'],
    ['Montag 8-10 Uhr', 'a stretch'],
    ['lundi 9 mars 14h-15h', 'a stretch'],
    ['Dienstag, 5. März', 'a Thursday'],
    ['tue 5 mar', 'a Thursday'],
    ['30. Februar', 'no day'],
    ['Dienstag 25 Uhr', 'no hour'],
    ['letzten Montag', 'the past'],
    ['lundi dernier', 'the past'],
    ['el lunes pasado', 'the past'],
    ['vor 3 Tagen', 'the past'],
    ['il y a 3 jours', 'the past'],
    ['hace 3 días', 'the past'],
    ['heute 9 Uhr', 'the past'],
    ['昨日', 'the past'],
    ['今日9時', 'the past'],
    ['2月30日', 'no day'],
    ['明日3時', 'the night, or the afternoon'],
    ['火曜日か水曜日', 'two days'],
    ['いつか', 'no day'],
    ['3/4 10時', 'a day and a month, either way round'],
  ])('%s is refused: %s', (text) => expect(read(text)).toBeNull());

  const home = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = home;
    if (home === undefined) delete process.env['TZ'];
  });
  it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('elapses alike on a computer in %s', (zone) => {
    process.env['TZ'] = zone;
    for (const text of ['in 2 Stunden', 'dans 2 heures', 'dans 2h', 'en 2 horas', 'fra 2 ore', 'over 2 uur'])
      expect(read(text), text).toBe('2026-03-04 12:00');
    expect(read('in 30 Minuten')).toBe('2026-03-04 10:30');
  });
});

describe('a clock as it is spoken', () => {
  it.each([
    ['half past 3', '2026-03-04 15:30'],
    ['Tuesday half past three', '2026-03-10 15:30'],
    ['half past nine on Friday', '2026-03-06 09:30'],
    ['tomorrow at quarter to 4', '2026-03-05 15:45'],
    ['quarter past 3pm', '2026-03-04 15:15'],
    ['ten to four tomorrow', '2026-03-05 15:50'],
    ['half past 3 a.m.', '2026-03-05 03:30'],
    ['half past 12', '2026-03-04 12:30'],
    ['halb vier', '2026-03-04 15:30'],
    ['Dienstag um halb 10', '2026-03-10 09:30'],
    ['Viertel nach 3', '2026-03-04 15:15'],
    ['mardi 15h et demie', '2026-03-10 15:30'],
    ['martes a las tres y media', '2026-03-10 15:30'],
    ['vrijdag half elf', '2026-03-06 10:30'],
    ['morgen om half 3', '2026-03-05 14:30'],
    ['vrijdag om kwart over drie', '2026-03-06 15:15'],
    ['domani alle tre e mezza', '2026-03-05 15:30'],
    ['sexta às três e meia', '2026-03-06 15:30'],
  ])('%s is %s', (text, moment) => expect(read(text)).toBe(moment));
  it.each(['half 3', 'half to 3', 'half past 25', 'quarter past 13pm'])('%s is refused', (text) =>
    expect(read(text)).toBeNull(),
  );
});

import type { HolidayCalendar } from '../../domain/hours/holidays';
import { at } from './at';
import { au } from './au';
import { be } from './be';
import { br } from './br';
import { ca } from './ca';
import { ch } from './ch';
import { de } from './de';
import { dk } from './dk';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { gb } from './gb';
import { ie } from './ie';
import { india } from './in';
import { it } from './it';
import { jp } from './jp';
import { mx } from './mx';
import { nl } from './nl';
import { no } from './no';
import { nz } from './nz';
import { pl } from './pl';
import { pt } from './pt';
import { se } from './se';
import { us } from './us';

/** The calendars a rep can choose from, by ISO country code. */
export const holidayCalendars: Readonly<Record<string, HolidayCalendar>> = {
  AT: at,
  AU: au,
  BE: be,
  BR: br,
  CA: ca,
  CH: ch,
  DE: de,
  DK: dk,
  ES: es,
  FI: fi,
  FR: fr,
  GB: gb,
  IE: ie,
  IN: india,
  IT: it,
  JP: jp,
  MX: mx,
  NL: nl,
  NO: no,
  NZ: nz,
  PL: pl,
  PT: pt,
  SE: se,
  US: us,
};

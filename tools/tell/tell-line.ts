import { z } from 'zod';

import { parseCard } from '../../lib/domain/card/parse-card';
import { isSameCompany } from '../../lib/domain/lead/company';
import { phoneKey } from '../../lib/domain/lead/phone';
import { parseMail } from '../../lib/domain/mail/parse-mail';
import { firstNameOf } from '../../lib/domain/name/first-name';
import { momentIn } from '../../lib/domain/simulate/events';
import { Instant, type Zone, Zone as ZoneShape } from '../../lib/domain/time/calendar';
import { parseWhen, whyNoWhen } from '../../lib/domain/time/when';
import { reasonText, t } from '../../lib/i18n';
import '../../lib/i18n/panel';

const maybe = z
  .string()
  .nullish()
  .transform((text) => text ?? null);
/** Text that may be absent. */
const text = z
  .string()
  .nullish()
  .transform((told) => told ?? '');
const somebody = z
  .looseObject({ name: maybe, email: maybe })
  .nullish()
  .transform((one) => (one ? { name: one.name, email: one.email } : null));
/** A moment: local in the line's zone, or with its offset, or in milliseconds. */
const moment = z.union([z.string(), z.number()]);
const zone = ZoneShape.nullish().transform((name) => name ?? ('UTC' as Zone));

const Line = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('mail'),
    subject: maybe,
    text,
    from: somebody,
    lead: somebody,
    at: moment.nullish(),
    zone,
  }),
  z.looseObject({ kind: z.literal('card'), text, country: maybe }),
  z.looseObject({ kind: z.literal('name'), name: text, email: maybe }),
  z.looseObject({ kind: z.literal('when'), text, now: moment, zone }),
  z.looseObject({ kind: z.literal('phone'), text, country: maybe }),
  z.looseObject({ kind: z.literal('company'), a: text, b: text }),
]);
type Line = z.infer<typeof Line>;

/**
 * What is said of one line, as `TELL_HELP` describes it; a line that cannot be read says why. `now`: for a
 * mail without its time.
 */
export function tellLine(line: string, now: Instant): object {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { error: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = Line.safeParse(json);
  if (!read.success) return { error: faultsOf(read.error, json) };
  try {
    return answer(read.data, now);
  } catch (error) {
    if (error instanceof Mistake) return { error: error.message };
    throw error;
  }
}

/** A line that is well formed and means nothing. */
class Mistake extends Error {}

function answer(line: Line, now: Instant): object {
  switch (line.kind) {
    case 'mail': {
      const at = line.at === null || line.at === undefined ? now : momentOf(line.at, line.zone, 'at');
      const read = parseMail({
        subject: line.subject,
        text: line.text,
        from: line.from ?? { name: null, email: null },
        lead: line.lead,
        at,
        zone: line.zone,
      });
      return {
        class: read.class,
        until: 'until' in read ? read.until : null,
        contact: 'contact' in read ? read.contact : null,
        why: read.why.map(reasonText),
      };
    }
    case 'card': {
      const { name, email, phone, company, title } =
        parseCard(line.text, line.country ?? undefined) ?? NOBODY;
      return {
        name,
        email,
        phone: (phone && phoneKey(phone, line.country ?? undefined)) ?? phone,
        company,
        title,
      };
    }
    case 'name':
      return { first: firstNameOf(line.name, line.email ?? undefined) };
    case 'when': {
      const at = momentOf(line.now, line.zone, 'now');
      return parseWhen(line.text, at, line.zone) ?? { refused: t(`now.when.${whyNoWhen(line.text)}`) };
    }
    case 'phone':
      return { e164: phoneKey(line.text, line.country ?? undefined) };
    case 'company':
      return { same: isSameCompany(line.a, line.b) };
  }
}

const NOBODY = { name: null, email: null, phone: null, company: null, title: null };

function momentOf(told: string | number, where: Zone, field: string): Instant {
  const read = typeof told === 'number' ? told : momentIn(told.trim().replace(' ', 'T'), where);
  const at = Instant.safeParse(read);
  if (!at.success)
    throw new Mistake(`${field}: no moment such as 2026-03-02T09:00 (in zone) or 2026-03-02T09:00:00Z`);
  return at.data;
}

function faultsOf({ issues }: z.ZodError, json: unknown): string {
  const [first] = issues;
  const at = first?.path.join('.') ?? '';
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return 'a line is an object such as {"kind":"name","name":"Ada Byron"}';
  return at === 'kind'
    ? 'kind: has to be mail, card, name, when, phone or company'
    : `${at}: ${first?.message ?? 'not understood'}`;
}

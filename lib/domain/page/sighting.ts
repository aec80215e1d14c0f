import { z } from 'zod';

import { Instant } from '../time/calendar';

const line = (max: number) => z.string().min(1).max(max);
const maybe = (max: number) => line(max).nullable();

/** Somebody as a page shows them. Absent is null, never an empty string. */
export const Person = z.strictObject({
  name: maybe(200),
  email: maybe(254),
  phone: maybe(60),
  company: maybe(200),
  title: maybe(200),
  location: maybe(200).optional(),
  profileUrl: maybe(500),
  recordId: maybe(120),
});
export type Person = z.infer<typeof Person>;

export const Direction = z.enum(['in', 'out', 'unknown']);
export type Direction = z.infer<typeof Direction>;

/**
 * `at` is null where the page gives no time that can be trusted without knowing its locale; `text` only of
 * what came in.
 */
export const SeenMessage = z.strictObject({
  id: line(200),
  direction: Direction,
  from: maybe(254),
  /** The name beside the sender's address. */
  fromName: maybe(200).optional(),
  /** The message's own subject; the thread's is that of its first message, and of no other. */
  subject: maybe(300).optional(),
  at: Instant.nullable(),
  atText: maybe(80),
  text: maybe(2000),
});
export type SeenMessage = z.infer<typeof SeenMessage>;

export const SeenThread = z.strictObject({
  id: line(200),
  subject: maybe(300),
  lastDirection: Direction,
  messages: z.array(SeenMessage).max(100),
});
export type SeenThread = z.infer<typeof SeenThread>;

export const SeenComposer = z.strictObject({
  kind: z.enum(['reply', 'new']),
  to: z.array(line(254)).max(50),
  subject: maybe(300),
  focused: z.boolean(),
});
export type SeenComposer = z.infer<typeof SeenComposer>;

/** One line of a list: matched against saved leads in the worker, then forgotten. */
export const SeenRow = z.strictObject({
  name: maybe(200),
  email: maybe(254),
  subject: maybe(300),
  at: Instant.nullable(),
  atText: maybe(80),
  threadId: maybe(200),
});
export type SeenRow = z.infer<typeof SeenRow>;

/**
 * What a CRM shows of a record beyond who it is, in its own words: whose it is there, how far it has come,
 * when something last happened.
 */
export const RecordFacts = z.strictObject({ owner: maybe(200), stage: maybe(200), lastActivity: maybe(80) });
export type RecordFacts = z.infer<typeof RecordFacts>;

const PageKind = z.enum(['profile', 'thread', 'list', 'record', 'compose', 'none']);
type PageKind = z.infer<typeof PageKind>;

/** What one tab shows, as read by one recipe. Lives in `storage.session` and dies with the browser. */
export const Sighting = z.strictObject({
  v: z.literal(1),
  recipe: line(60),
  recipeVersion: z.number().int().min(0),
  kind: PageKind,
  url: line(2000),
  /** The page's own stable key; two readings with one key are the same page. */
  key: line(300),
  /** The viewer's own addresses, so that they are never taken for the lead. */
  account: maybe(254),
  ownAddresses: z.array(line(254)).max(20),
  lead: Person.nullable(),
  candidates: z.array(Person).max(50),
  facts: RecordFacts.optional(),
  thread: SeenThread.nullable(),
  composers: z.array(SeenComposer).max(10),
  rows: z.array(SeenRow).max(200),
  /** 0 to 1 for each field that was read. */
  confidence: z.record(line(40), z.number().min(0).max(1)),
  /** Fields that its recipe looks for and did not find; what stands in them was guessed. */
  lost: z.array(line(40)).max(20).optional(),
  /** What the reader was not sure of, as codes: `viewer-unknown`, `several-people`, `in-transition`, … */
  notes: z.array(line(80)).max(20),
});
export type Sighting = z.infer<typeof Sighting>;

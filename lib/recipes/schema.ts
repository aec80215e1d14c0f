import { z } from 'zod';

/**
 * What is done to a value, in order: `hex` writes a decimal number in hexadecimal, `base64` decodes, `digits`
 * takes the first run of ten digits or more, `shift20` drops the low 20 bits of a hexadecimal number (Gmail's
 * ids hold their epoch milliseconds above them), `uri` undoes percent encoding, `encode` writes in base64,
 * `after-amp` takes what follows the first `&`.
 */
export const Decoding = z.enum(['hex', 'base64', 'digits', 'shift20', 'uri', 'encode', 'after-amp']);
export type Decoding = z.infer<typeof Decoding>;

/**
 * `css` may step into an open shadow root or same-origin frame with ` >>> ` (alternatives are then parted by
 * ` || `), and `:scope` is the element being read itself. `attr: "value"` reads what an input holds now.
 * `match` takes its first group, then `as` is applied. `own` reads the element's own text, without its
 * children's.
 */
export const Source = z.union([
  z.strictObject({
    css: z.string().min(1),
    attr: z.string().optional(),
    match: z.string().optional(),
    as: z.array(Decoding).optional(),
    own: z.boolean().optional(),
    /** Counts from the first hit whose text matches: 1 is the next one, -1 the one before. */
    after: z.string().optional(),
    nth: z.number().int().optional(),
  }),
  /** `is`: what a value looks like, where the next label would stand in the place of one that is missing. */
  z.strictObject({ label: z.array(z.string().min(1)).min(1), is: z.string().min(1).optional() }),
  z.strictObject({ jsonld: z.string().min(1) }),
  z.strictObject({ meta: z.string().min(1), match: z.string().optional() }),
  z.strictObject({ url: z.string().min(1), as: z.array(Decoding).optional() }),
  z.strictObject({ title: z.string().min(1) }),
]);
export type Source = z.infer<typeof Source>;

const sources = z.array(Source).min(1);
const css = z.string().min(1);

/** One person in a page: how a name, an address and so on are found within `each`. */
const PersonSources = z.strictObject({
  name: sources.optional(),
  email: sources.optional(),
  phone: sources.optional(),
  company: sources.optional(),
  title: sources.optional(),
  location: sources.optional(),
  profileUrl: sources.optional(),
  recordId: sources.optional(),
});

/**
 * How one kind of page is read. Data only: no functions, so that a rep can export a recipe and nobody can
 * smuggle code in one. Sources of a field are a ladder, tried in order.
 */
export const Recipe = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.number().int().positive().max(1_000_000),
  /** The day somebody last saw it work. */
  checked: z.iso.date(),
  kind: z.enum(['profile', 'thread', 'list', 'record', 'compose']),
  site: z.string().min(1),
  /**
   * `*` alone: a CRM people run themselves, known by its paths at any host the rep has allowed and no other
   * recipe names.
   */
  hosts: z
    .array(z.string().regex(/^(\*|(\*\.)?[a-z0-9.-]+)$/))
    .min(1)
    .refine((hosts) => !hosts.includes('*') || hosts.length === 1),
  /** Tested against path + search + hash. */
  path: z.string().startsWith('^'),
  ready: css,
  /** The part of the page that is read; the visible one, where several records are mounted. */
  root: css.optional(),
  /** Never read: message bodies, other people's cards. */
  ignore: z.array(css).default([]),
  /** The page's own id. */
  key: sources,
  /**
   * Copies of the key in the DOM: when one can be read, it must agree with `key`, or the page is in
   * transition.
   */
  confirm: sources.optional(),
  /**
   * Without such a copy nobody is named: the key is in the address only, and that changes before the content.
   */
  mustConfirm: z.boolean().optional(),
  /** Tells the accounts of one site apart; becomes part of the page's key. */
  scope: sources.optional(),
  /**
   * The part of the address that changes with the page, where `key` is read from the page itself: a new one
   * over an unchanged page is a left-over.
   */
  address: sources.optional(),
  /** The viewer's own addresses. Every hit counts. */
  own: sources.optional(),
  /** The viewer's name: under it an address at their own company is one of theirs. */
  ownName: sources.optional(),
  /**
   * Addresses shown as the viewer's where others can write them too: not believed of anybody who wrote a
   * message to the viewer.
   */
  claims: sources.optional(),
  account: sources.optional(),
  /** Marks the page as the viewer's own: nobody's lead. */
  self: css.optional(),
  person: PersonSources,
  /**
   * What a CRM says of the record beyond who it is, in its own words. `ignore` stands in place of the
   * recipe's, where that leaves out the rep's own side.
   */
  facts: z
    .strictObject({
      ignore: z.array(css).optional(),
      owner: sources.optional(),
      stage: sources.optional(),
      lastActivity: sources.optional(),
    })
    .optional(),
  /**
   * Where notes are written: `box` finds the boxes themselves; `not` those that look like one and send what
   * is in them to somebody.
   */
  notes: z.strictObject({ box: css.optional(), not: css.optional() }).optional(),
  /** People on the page, where the lead has to be told from the viewer. */
  people: z.strictObject({ each: css, person: PersonSources }).optional(),
  thread: z
    .strictObject({
      id: sources,
      subject: sources.optional(),
      /** Where the conversation is, when it is not in the page's root. */
      root: css.optional(),
      /**
       * Whom the conversation is with: when it names somebody, it must be the lead, or it is another
       * conversation.
       */
      of: sources.optional(),
      each: css,
      message: z.strictObject({
        id: sources,
        from: sources.optional(),
        fromName: sources.optional(),
        to: sources.optional(),
        time: sources.optional(),
        /** Epoch milliseconds, where the page gives a time that needs no locale. */
        at: sources.optional(),
        body: z.array(css).default([]),
        /** A selector that marks a message as theirs (`in`) or the viewer's own (`out`). */
        in: css.optional(),
        out: css.optional(),
        draft: css.optional(),
      }),
      /** Taken out of a body before it is read: quoted history, signatures. */
      quoted: z.array(css).default([]),
    })
    .optional(),
  /** `more` marks following siblings that belong to the same row. */
  rows: z
    .strictObject({
      each: css,
      more: css.optional(),
      name: sources.optional(),
      email: sources.optional(),
      subject: sources.optional(),
      time: sources.optional(),
      at: sources.optional(),
      threadId: sources.optional(),
    })
    .optional(),
  composers: z
    .array(
      z.strictObject({
        kind: z.enum(['reply', 'new']),
        root: css,
        body: css,
        to: sources.optional(),
        subject: css.optional(),
        /** The box is written before the first of these: signature, quote. */
        before: z.array(css).default([]),
        /** Becomes enabled once the page has taken the text. */
        send: css.optional(),
      }),
    )
    .default([]),
  examples: z.strictObject({ yes: z.array(z.url()).min(1), no: z.array(z.url()) }),
});
export type Recipe = z.infer<typeof Recipe>;

import { z } from 'zod';

import { LeadId } from '../lead/lead';
import { VersionId } from '../playbook/version';
import { Roster } from '../settings/roster';
import { Settings } from '../settings/settings';
import { Experiment } from '../experiment/experiment';
import { Amount, Month } from '../month-cost';
import { NewLeads } from '../team/roles';
import { ProposalAnswer } from '../learning/answer';
import { Base, scriptCommands } from '../script/command';
import { Id } from '../words';
import { LeadCommand } from './lead-command';

/** What was done to many leads at once. */
export const BatchKind = z.enum([
  'catch-up',
  'stop-company',
  'pause-colleagues',
  'signals',
  'move-version',
  'import',
  'edit-leads',
  'review',
  'join',
]);
export type BatchKind = z.infer<typeof BatchKind>;

/**
 * Documents that belong to the rep and not to one lead. Each change is a new version; none is overwritten.
 */
export const DocumentCommand = z.discriminatedUnion('type', [
  /**
   * Many leads at once, each by a command of its own that may be undone alone; who cannot is left as they
   * are. Several of these with one `group` are one batch, undone as one and told as what it was (`what`, and
   * of what by `name`).
   */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('batch'),
    commands: z.array(LeadCommand).min(1).max(1000),
    group: z.uuid().optional(),
    what: BatchKind.optional(),
    name: z.string().max(300).optional(),
  }),
  /**
   * Takes back a whole batch, or one part of it (the command that carried it out) where all at once would
   * keep an outcome waiting.
   */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('undo-batch'),
    batch: z.uuid(),
    part: z.uuid().optional(),
  }),
  /**
   * Nobody at the company is contacted again, whoever is saved there later included. The command's id is the
   * batch by which it is undone.
   */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('stop-company'),
    company: z.string().trim().min(1).max(200),
  }),
  /** The rep gives up a command that got no answer: it is not to be carried out any more. */
  z.strictObject({ id: z.uuid(), type: z.literal('withdraw'), command: z.uuid() }),
  z.strictObject({ id: z.uuid(), type: z.literal('save-settings'), settings: Settings }),
  /** Whom leads are given to. Empty: the rep works alone. */
  z.strictObject({ id: z.uuid(), type: z.literal('save-roster'), roster: Roster }),
  /** Who sees new leads of the team's members, where they say nothing else. */
  z.strictObject({ id: z.uuid(), type: z.literal('save-sharing'), newLeads: NewLeads }),
  /**
   * The next version of a playbook of the rep's own, or its first. Read with its problems said where it is
   * saved, so any value may be sent.
   */
  z.strictObject({ id: z.uuid(), type: z.literal('save-playbook'), playbook: z.unknown(), base: Base }),
  /** `document`: the version to bring back, by the command that saved it. */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('restore-playbook'),
    playbook: Id,
    document: z.uuid(),
  }),
  /** `document`: the version that is put away, the newest as the rep sees it. */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('archive-playbook'),
    playbook: Id,
    document: z.uuid(),
  }),
  /** For new leads from now on. */
  z.strictObject({ id: z.uuid(), type: z.literal('choose-playbook'), playbook: Id }),
  /**
   * Leads under way on older versions, to one version. As many as one transaction can do without keeping an
   * outcome waiting.
   */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('move-enrolments'),
    playbook: Id,
    to: VersionId,
    leads: z.array(LeadId).min(1).max(100),
    group: z.uuid().optional(),
  }),
  /**
   * Recipes that were taught by showing, or imported: all of them or none. Read with their problems said
   * where they are saved.
   */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('save-recipes'),
    recipes: z.array(z.unknown()).min(1).max(50),
    /** The rep has just shown them, and seen what they read. */
    shown: z.literal(true).optional(),
  }),
  z.strictObject({ id: z.uuid(), type: z.literal('forget-recipe'), recipe: Id, document: z.uuid() }),
  z.strictObject({
    id: z.uuid(),
    type: z.literal('restore-recipe'),
    recipe: Id,
    document: z.uuid(),
  }),
  /** Two leads that look alike are two people; `apart` false: that is taken back. */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('tell-apart'),
    leads: z.tuple([LeadId, LeadId]),
    apart: z.boolean(),
  }),
  /** A manager does not take over what a member proposes of a shared rule: the version, and what people call it. */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('decline-proposal'),
    proposal: z.string().min(1).max(400),
    name: z.string().max(300),
  }),
  /** Registers and starts an experiment, or ends it. */
  z.strictObject({ id: z.uuid(), type: z.literal('save-experiment'), experiment: Experiment }),
  /** What the rep says to learned points of a playbook's rule. */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('answer-proposal'),
    playbook: Id,
    rule: Id,
    answer: ProposalAnswer,
  }),
  /**
   * A review (`<playbook>/<id>`) was held for a period, with what was decided as a page; null: it was not
   * held after all.
   */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('hold-review'),
    review: z.string().min(3).max(130),
    period: z.string().min(1).max(40).nullable(),
    page: z.string().max(50_000).optional(),
  }),
  /** What a source cost in a month, in whatever currency the rep counts; null: not known after all. */
  z.strictObject({
    id: z.uuid(),
    type: z.literal('save-cost'),
    source: Id,
    month: Month,
    amount: Amount.nullable(),
  }),
  ...scriptCommands,
]);
export type DocumentCommand = z.infer<typeof DocumentCommand>;

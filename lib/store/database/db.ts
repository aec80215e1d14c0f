import { Dexie, type EntityTable, type Table } from 'dexie';

import type { CountedScripts } from '../../domain/log/script-results';
import type { Stored } from '../../domain/log/upcast';
import type { Lead } from '../../domain/lead/lead';
import type { DocumentKey, DocumentRow } from './document-row';
import { type FirstDocument, fromFirst } from './first-documents';
import { packedLists } from './packed-lists';
import { pagedEvents } from './paged-events';
import { loadShipped } from './shipped';
import type {
  AuditNote,
  ChainRow,
  ClaimRow,
  CursorRow,
  OutgoingRow,
  PendingClaimRow,
  ProposalRow,
  SealedRow,
  TeamRow,
} from './team-rows';

/**
 * A lead as last folded, plus what it is looked up and ordered by. Thrown away and rebuilt from `events` at
 * will.
 */
export type LeadRow = Lead & {
  /** Every key in one list, for recognition. */
  allKeys: string[];
  /** Lower-case words of name and company, for the filter. */
  words: string[];
  companyKey: string;
  score: number;
  /** When the next touch or task is due; absent when none is, so that the index leaves the lead out. */
  dueAt?: number;
  /** When the worker must look at this lead again: due, breach, silence, end of a pause. */
  wakeAt?: number;
  /**
   * Today's order, only while due: 0 breached, 1 due, 2 nurture; then tier (0 hot … 3); then the most recent
   * first (negated).
   */
  bucket?: number;
  tierRank?: number;
  recency?: number;
  /** `stage` while quiet there, for the quiet leads; of a colleague's that a manager has to see to, `ESCALATED`. */
  quietStage?: string;
  /** `day:channel:account` of the planned touch, for caps. */
  slot?: string;
  /** What came of the scripts that were sent, and how far that was counted. */
  scripts: CountedScripts;
  /** The way in which the row was made (`PROJECTION`): one made otherwise is not built on. */
  made: number;
};

/**
 * One answer for one command, for ever: a repeated command gets it again and has no second effect. `whom`:
 * the leads that a refusal may speak of.
 */
export type AnswerRow = { id: string; at: number; answer: unknown; whom?: string[] };
/** A reminder that was shown; its id is the occurrence. `at` is UNSEEN while it waits to be. */
export const UNSEEN = 0;
export type NotifiedRow = { id: string; at: number };
/** Counters derived from leads, rebuildable; `tallies.ts` says of what. */
export type TallyRow = { id: string; counts: Record<string, number> };

/**
 * Who writes here: made once, before the first event. `documents`: another mark whenever versions of
 * documents have come or gone.
 */
export type MetaRow = { id: 'self'; actor: string; device: string } | { id: 'documents'; mark: string };
/**
 * What has come to this database, and in which order: written here or heard of from elsewhere, one row for
 * everything that came at once. By it another device can be told what is new. The order says nothing about
 * the events, and is in none of them. `heard`: from the team, which has it already.
 */
export type ArrivalRow = { n?: number; events: string[]; documents?: DocumentKey[]; heard?: true };

/**
 * What became of a lead, as a text (`course-rows.ts`), and what all count for, with numbers in `values`
 * (`count-rows.ts`); each with how far it has come.
 */
export type CourseRow = { page: string; text: string; values?: Float64Array };

export const SCHEMA_VERSION = 5;

export class Db extends Dexie {
  events!: EntityTable<Stored, 'id'>;
  leads!: EntityTable<LeadRow, 'id'>;
  versions!: Table<DocumentRow, [kind: string, id: string, hlc: string, device: string, command: string]>;
  answers!: EntityTable<AnswerRow, 'id'>;
  notified!: EntityTable<NotifiedRow, 'id'>;
  tallies!: EntityTable<TallyRow, 'id'>;
  meta!: Table<MetaRow, MetaRow['id']>;
  arrivals!: Table<ArrivalRow, number>;
  courses!: EntityTable<CourseRow, 'page'>;
  team!: Table<TeamRow, TeamRow['id']>;
  cursors!: Table<CursorRow, [stream: string, scope: string]>;
  chains!: Table<ChainRow, [scope: string, actor: string, device: string]>;
  sealed!: Table<SealedRow, [scope: string, device: string]>;
  outgoing!: Table<OutgoingRow, [scope: string, device: string, n: number]>;
  auditNotes!: Table<AuditNote, string>;
  ownerClaims!: Table<ClaimRow, [scope: string, leadId: string, n: number]>;
  pendingClaims!: Table<PendingClaimRow, string>;
  proposals!: Table<ProposalRow, [kind: string, id: string, command: string]>;

  constructor(name = 'fifth-touch') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.use(packedLists);
    this.use(pagedEvents);
    this.on('ready', loadShipped, true);
    this.version(1).stores({
      events: 'id, [leadId+at]',
      leads:
        'id, *allKeys, *words, companyKey, dueAt, wakeAt, [bucket+tierRank+recency], [quietStage+tierRank+recency], status',
      documents: '[kind+id+version]',
      answers: 'id, at',
      notified: 'id, at',
      tallies: 'id',
    });
    this.version(2)
      .stores({
        documents: null,
        // `with`: whom a lead was joined with, in few events.
        events: 'id, [leadId+at], with',
        // `whom`: the leads that a refusal names.
        answers: 'id, at, *whom',
        versions: '[kind+id+hlc+device+command], &[kind+id+command]',
        meta: 'id',
        arrivals: '++n',
        leads:
          'id, *allKeys, *words, companyKey, dueAt, wakeAt, [bucket+tierRank+recency], [quietStage+tierRank+recency], status, [owner+ownerAt]',
      })
      .upgrade(async (transaction) => {
        const documents = await transaction.table<FirstDocument>('documents').toArray();
        await transaction.table('versions').bulkAdd(fromFirst(documents));
      });
    // But for the courses, empty for whoever works alone.
    this.version(3).stores({
      courses: 'page',
      team: 'id',
      cursors: '[stream+scope]',
      chains: '[scope+actor+device]',
      sealed: '[scope+device]',
      outgoing: '[scope+device+n]',
      auditNotes: 'id',
      claims: '[leadId+n]',
      pendingClaims: 'event',
      proposals: '[kind+id+command]',
    });
    // A lead that goes from one scope to another is claimed in each by itself.
    this.version(4)
      .stores({ claims: null, ownerClaims: '[scope+leadId+n]' })
      .upgrade(async (transaction) => {
        const claims = await transaction.table<ClaimRow>('claims').toArray();
        await transaction.table('ownerClaims').bulkAdd(claims);
        // What had one number in two scopes comes once more.
        await transaction
          .table<CursorRow>('cursors')
          .filter(({ stream }) => stream === 'FU_CLAIM')
          .delete();
      });
    // Events that came by the thousand (`paged-events.ts`).
    this.version(SCHEMA_VERSION).stores({ pages: '[leadId+first+count], *commands' });
  }
}

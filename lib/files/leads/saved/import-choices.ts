import type { Instant } from '../../../domain/time/calendar';
import type { Playbook } from '../../../domain/playbook/playbook';
import type { Channel, Hand } from '../../../domain/words';

/** What is chosen once for everybody in a file. */
export type ImportChoices = {
  /** The file's name: where the values come from. */
  file: string;
  at: Instant;
  playbook: Pick<Playbook, 'id' | 'sources' | 'stages'>;
  /** For those whose row names no source, or stage, of the playbook. */
  source: string;
  stage: string;
  channel: Channel;
  /** How they all raised their hand; null: they did not, or nobody knows. Nobody is enrolled then. */
  hand: Hand | null;
  /** The rep's own addresses, by their mailboxes: nobody is followed up there. */
  ownAddresses: ReadonlySet<string>;
  /** Whom leads can be given to. */
  owners: readonly { id: string; name: string }[];
};

/**
 * What is done with somebody who is saved already: gaps are filled; or the file's values win; or they stay as
 * they are.
 */
export type DuplicateRule = 'fill' | 'file' | 'skip';

/** Gives each command its id: the same again when the same file is gone through again. */
export type NextId = () => string;

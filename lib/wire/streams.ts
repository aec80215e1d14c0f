import { DiscardPolicy, RetentionPolicy, StorageType, type StreamConfig } from '@nats-io/jetstream';

import type { Copies, StreamName } from './wire';

type Config = Partial<StreamConfig> & Pick<StreamConfig, 'name' | 'subjects'>;

const KB = 1024;
const DAY_NS = 24 * 60 * 60 * 1e9;

/** What holds for each of the three: on disk, until the account is full; nobody erases or clears anything. */
const kept = {
  storage: StorageType.File,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.New,
  deny_delete: true,
  deny_purge: true,
  allow_direct: true,
  duplicate_window: DAY_NS,
};

/** How each stream of a team is made (sizes in bytes). */
export function streamConfigs(copies: Copies): Record<StreamName, Config> {
  return {
    FU_LOG: {
      ...kept,
      name: 'FU_LOG',
      subjects: ['fu.log.>'],
      max_msg_size: 256 * KB,
      num_replicas: copies,
    },
    // One message for each subject, the first: of twenty who claim a lead at once, one wins.
    FU_CLAIM: {
      ...kept,
      name: 'FU_CLAIM',
      subjects: ['fu.claim.>'],
      max_msg_size: 16 * KB,
      max_msgs_per_subject: 1,
      discard_new_per_subject: true,
      num_replicas: copies,
    },
    // Every version of every document: with a limit, anybody could push the good ones out (the server writes
    // its answers wherever a question says).
    FU_DOC: {
      ...kept,
      name: 'FU_DOC',
      subjects: ['fu.doc.>'],
      max_msg_size: 900 * KB,
      num_replicas: copies,
    },
  };
}

import type { TeamState } from '../../domain/team/team-state';
import type { Refused, WireState } from '../../wire/wire';
import { claimAll, settleAll } from '../outgoing/claim';
import { takeClaims } from '../incoming/claims-in';
import { takeDocuments } from '../incoming/documents-in';
import { follow, type Following } from './follower';
import { readKeyRing } from '../key-ring';
import { askForKey } from '../incoming/published-key';
import { publishKeys } from '../outgoing/publish-keys';
import { keepLife } from './life';
import { openLog } from '../incoming/open-log';
import { takeLog } from '../incoming/log-in';
import { LIFE } from '../document-subjects';
import { movedLeads } from '../moved';
import { planNext } from '../outgoing/plan';
import { readProgress } from '../progress';
import { scopesOf } from '../scopes';
import { publishSignedFrom } from '../signed-from';
import { sendAll } from '../outgoing/send';
import { serverClock } from './server-clock';
import { stateOf } from './state';
import type { Message } from '../opened';
import type { Team } from '../team';

/** When something could not be sent, or written. */
const AGAIN_MS = 10_000;

export type Engine = {
  /** Something has changed in the database. */
  wake(): void;
  /** Resolves when there is nothing to be done at the moment, as far as it can be done. */
  idle(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * Keeps this browser and its team together for as long as it runs: follows what the scopes of the member hold,
 * and sends what the rep has done. It keeps nothing itself: stopped between any two steps and begun again it
 * goes on where the database says.
 */
export function startEngine(team: Team): Engine {
  const { db, connection } = team;
  const clock = serverClock(team);
  const { wire } = clock;
  let [stopped, running, again] = [false, Promise.resolve(), false];
  /** Whether it is known that the server is the one it was. */
  let isKnown = false;
  let wireState: WireState = { kind: 'connecting' };
  let refusal: Refused | undefined;
  let followings: Following[] = [];
  let told = '';
  const moved = movedLeads();

  const wakeWhenAll = (isAll: boolean) => {
    changed();
    if (isAll) wake();
  };
  const isConnected = () => wireState.kind === 'connected';

  const tell = async () => {
    if (stopped) return;
    const behind = followings.reduce((sum, one) => sum + one.behind(), 0);
    const toSend = (await db.outgoing.count()) + (await db.pendingClaims.count());
    const state: TeamState = stateOf({ wire: wireState, refusal, ahead: clock.ahead(), toSend, behind });
    if (JSON.stringify(state) === told) return;
    told = JSON.stringify(state);
    team.tell(state);
  };
  const changed = () => void tell().catch((error: unknown) => console.error('team state', error));

  const written = (subjects: readonly string[]) => moved.note(subjects);
  const asTheyAre = async (messages: readonly Message[]) => messages;

  const followScope = (scope: string): Promise<void> => {
    const ring = () => readKeyRing(db, connection, (of, kid) => askForKey({ ...team, wire }, of, kid));
    const documents = follow(
      team,
      {
        stream: 'FU_DOC',
        scope,
        subject: `fu.doc.${scope}.>`,
        open: asTheyAre,
        read: async (messages) => {
          if (messages.some(({ subject }) => subject === LIFE)) isKnown = false;
          return takeDocuments(db, await ring(), connection, scope, messages);
        },
        // Whoever was a manager then may have claimed what nobody else may.
        written: () => moved.giveBack(null),
      },
      wakeWhenAll,
    );
    followings.push(documents);
    // Keys and members first: the rest is read by them.
    return documents.caughtUp.then(() => {
      if (stopped) return;
      followings.push(
        follow(
          team,
          {
            stream: 'FU_CLAIM',
            scope,
            subject: `fu.claim.${scope}.>`,
            open: asTheyAre,
            read: async (messages) => takeClaims(db, await ring(), messages),
            written,
          },
          wakeWhenAll,
        ),
        follow(
          team,
          {
            stream: 'FU_LOG',
            scope,
            subject: `fu.log.${scope}.>`,
            open: async (messages) => {
              clock.heard(messages);
              return openLog(await ring(), messages);
            },
            read: (entries) => takeLog(db, entries),
            written,
          },
          wakeWhenAll,
        ),
      );
    });
  };

  const unfollow = () => {
    for (const one of followings) one.stop();
    followings = [];
  };

  /** Asks the server who it is, whenever it may be another one, and follows it. False: it cannot be asked now. */
  const followAll = async (): Promise<boolean> => {
    if (isKnown && followings.length > 0) return true;
    if (connection.role === 'manager') await wire.makeStreams(connection.servers.length >= 3 ? 3 : 1);
    isKnown = true;
    const life = await keepLife({ ...team, wire });
    const unpublished =
      (await publishKeys({ ...team, wire })) ?? (await publishSignedFrom({ ...team, wire }));
    if (life === 'unknown' || unpublished) {
      isKnown = false;
      return false;
    }
    if (life === 'another') unfollow();
    if (!stopped && followings.length === 0)
      for (const scope of scopesOf(connection)) void followScope(scope);
    return true;
  };

  /** What is looked at again is claimed by what has been claimed: that has to be here. */
  const mayPlan = async () => {
    const { sent, again: upTo } = await readProgress(db);
    const claims = followings.filter(({ stream }) => stream === 'FU_CLAIM');
    const areHere = claims.length === scopesOf(connection).length && claims.every((one) => one.isCaughtUp());
    return connection.role !== 'reader' && (sent >= upTo || areHere);
  };

  const once = async () => {
    if (await mayPlan())
      for (let plan = await planNext(db, connection); plan; plan = await planNext(db, connection)) {
        await team
          .change(plan)
          .finally(() =>
            written(((plan.put?.outgoing ?? []) as { subject: string }[]).map(({ subject }) => subject)),
          );
        if (stopped) return;
      }
    changed();
    if (!isConnected()) return;
    if (!(await followAll())) return team.later(AGAIN_MS, wake);
    const sending = { ...team, wire };
    // What may not be claimed keeps nothing else from being sent.
    const ring = await readKeyRing(db, connection);
    const claimed = await claimAll(sending, ring);
    refusal = (await sendAll(sending)) ?? claimed ?? (await settleAll(sending, ring, moved));
    changed();
    if (refusal && refusal.reason !== 'closed') team.later(AGAIN_MS, wake);
  };

  function wake(): void {
    if (stopped) return;
    if (again) return;
    again = true;
    running = running.then(async () => {
      again = false;
      if (stopped) return;
      try {
        await once();
      } catch (error) {
        console.error('team', error);
        team.later(AGAIN_MS, wake);
      }
    });
  }

  wire.onState((state) => {
    wireState = state;
    changed();
    if (state.kind !== 'connected') return;
    isKnown = false;
    wake();
  });
  wake();

  return {
    wake,
    idle: async () => {
      for (let before; before !== running;) {
        before = running;
        await running;
      }
    },
    stop: async () => {
      stopped = true;
      unfollow();
      await running;
    },
  };
}

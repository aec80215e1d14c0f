import { stored } from '../browser-storage/stored';
import { TeamState } from '../domain/team/team-state';

// How it stands with the team's server, as it was last told. Nothing is there for whoever works alone, and
// nothing right after the browser has started.
const state = stored('session', 'team-state', TeamState);

export const readTeamState = state.get;
export const saveTeamState = state.set;
export const forgetTeamState = state.remove;
/** Tells of every change until stopped. */
export const onTeamState = state.watch;

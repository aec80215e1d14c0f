import { create } from 'zustand';

export type TabName = 'now' | 'today' | 'scripts';
/** What a press led to, or why it did not. */
export type Toast = {
  tone: 'plain' | 'warn' | 'stop';
  text: string;
  action?: { label: string; run(): void };
};

type Logged = { lead: string; command: string; text: string };

/**
 * What may die with the panel. Anything a rep would miss tomorrow belongs in the database, by way of a
 * command.
 */
export type PanelState = {
  tab: TabName;
  /**
   * A lead opened from Today, and what the page beside showed then: another person there takes over again.
   */
  opened: { lead: string; over: string | null } | null;
  /** The one popup that is open, by name. */
  pop: string | null;
  toast: Toast | null;
  /** What was logged from Today, the last at the end, to be taken back there. */
  logged: readonly Logged[];
  filter: string;
  /** Who was on screen before, in a run through the queue, the last at the end. */
  trail: readonly string[];
  /** The lead that J and K stand on. */
  selected: string | null;
  show(tab: TabName): void;
  open(lead: string | null, over: string | null): void;
  setPop(pop: string | null): void;
  showToast(toast: Toast | null): void;
  log(logged: readonly Logged[]): void;
  tread(trail: readonly string[]): void;
  setFilter(filter: string): void;
  select(lead: string | null): void;
};

export const usePanel = create<PanelState>()((set) => ({
  tab: 'now',
  opened: null,
  pop: null,
  toast: null,
  logged: [],
  filter: '',
  trail: [],
  selected: null,
  show: (tab) => set({ tab, pop: null }),
  open: (lead, over) => set({ opened: lead === null ? null : { lead, over }, pop: null, toast: null }),
  setPop: (pop) => set({ pop }),
  showToast: (toast) => set({ toast }),
  log: (logged) => set({ logged }),
  tread: (trail) => set({ trail }),
  setFilter: (filter) => set({ filter, selected: null }),
  select: (selected) => set({ selected }),
}));

/** Of which leads something has come or gone that may bear on whose they are, since that was last looked at. */
export type Moved = {
  note(subjects: readonly string[]): void;
  /** Null: it is not known which, as after a start, and all are to be looked at. */
  take(): ReadonlySet<string> | null;
  /** What is to be looked at once more. */
  giveBack(leads: ReadonlySet<string> | null): void;
};

/** Looking at all leads with every event would take longer with each of them. */
export function movedLeads(): Moved {
  let leads: Set<string> | null = null;
  const add = (more: Iterable<string>) => {
    if (leads) for (const one of more) leads.add(one);
  };
  return {
    note: (subjects) => add(subjects.map(leadIn)),
    take: () => {
      const taken = leads;
      leads = new Set();
      return taken;
    },
    giveBack: (again) => {
      if (again) add(again);
      else leads = null;
    },
  };
}

/** `fu.log.<scope>.<actor>.<lead>` or `fu.claim.<scope>.<lead>.<n>`; a scope is two words. */
function leadIn(subject: string): string {
  const words = subject.split('.');
  return (words[1] === 'log' ? words[5] : words[4]) ?? '';
}

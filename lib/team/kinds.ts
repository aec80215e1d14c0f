/** Documents that managers make for everybody; a change by somebody else is a proposal. */
const RULES: ReadonlySet<string> = new Set([
  'roster',
  'sharing',
  'playbook',
  'script',
  'snippets',
  'links',
  'recipe',
  // A lead stays on its side whoever writes to them, so everybody has to know what is tried.
  'experiment',
  'declined',
]);

/** Documents that hold for everybody whoever makes them: nobody writes to whom anybody was asked not to. */
const FOR_ALL: ReadonlySet<string> = new Set(['account', 'apart', 'salt', 'shut-out']);

/** Whose matter a document of a kind is. */
export function kindOf(kind: string): 'rules' | 'for-all' | 'own' {
  return RULES.has(kind) ? 'rules' : FOR_ALL.has(kind) ? 'for-all' : 'own';
}

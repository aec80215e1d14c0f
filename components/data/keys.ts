/** Where a key works. */
export type KeyScope = 'now' | 'today' | 'scripts';

const everywhere: readonly KeyScope[] = ['now', 'today', 'scripts'];

/**
 * Every shortcut, once, and by what other key it is known from elsewhere (`also`): the listener, the hints on
 * buttons and the help dialog all read this. Its name is `now.keys.<id>`.
 */
export const keys = [
  { id: 'insert', key: 'i', places: ['now'] },
  { id: 'copy', key: 'c', places: ['now'] },
  { id: 'sent', key: 'm', also: 'e', places: ['now', 'today'] },
  { id: 'other', key: 'n', places: ['now'] },
  { id: 'snooze', key: 's', also: 'h', places: ['now', 'today'] },
  { id: 'won', key: '1', places: ['now', 'today'] },
  { id: 'lost', key: '2', places: ['now', 'today'] },
  { id: 'no-reply', key: '3', places: ['now', 'today'] },
  { id: 'rescheduled', key: '4', places: ['now', 'today'] },
  { id: 'crm', key: 'a', places: ['now'] },
  { id: 'undo', key: 'z', places: everywhere },
  { id: 'next-lead', key: ']', places: ['now'] },
  { id: 'lead-before', key: '[', places: ['now'] },
  { id: 'down', key: 'j', places: ['today'] },
  { id: 'up', key: 'k', places: ['today'] },
  { id: 'open', key: 'Enter', places: ['today'] },
  { id: 'script-down', key: 'ArrowDown', places: ['scripts'] },
  { id: 'script-up', key: 'ArrowUp', places: ['scripts'] },
  { id: 'search', key: '/', places: everywhere },
  { id: 'help', key: '?', places: everywhere },
] as const satisfies readonly { id: string; key: string; also?: string; places: readonly KeyScope[] }[];

export type KeyId = (typeof keys)[number]['id'];

/** As printed on a button. */
export function keyOf(id: KeyId): string {
  const { key } = keys.find((one) => one.id === id)!;
  return key.length === 1 ? key.toUpperCase() : key;
}

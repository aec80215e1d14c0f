/** Where a key works. */
export type KeyScope = 'now' | 'today' | 'scripts';

const everywhere: readonly KeyScope[] = ['now', 'today', 'scripts'];

/**
 * Every shortcut, once, and by what other key it is known from elsewhere (`also`): the listener, the hints on
 * buttons and the help dialog all read this. Its name is `now.keys.<id>`. `fixed`: what lists and buttons do
 * everywhere, and nobody may change.
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
  { id: 'open', key: 'Enter', places: ['today'], fixed: true },
  { id: 'script-down', key: 'ArrowDown', places: ['scripts'], fixed: true },
  { id: 'script-up', key: 'ArrowUp', places: ['scripts'], fixed: true },
  { id: 'search', key: '/', places: everywhere },
  { id: 'help', key: '?', places: everywhere },
] as const satisfies readonly (Shortcut & { id: string })[];

type Shortcut = { key: string; also?: string; places: readonly KeyScope[]; fixed?: true };

export type KeyId = (typeof keys)[number]['id'];

/** What a rep has set instead of the standard, by shortcut; as kept in the settings. */
export type OwnKeys = Readonly<Record<string, string>>;
/** A shortcut as it holds: with the rep's own key there is no second one. */
export type Bound = Shortcut & { id: KeyId };

/** Every shortcut with the key that holds. What a newer version may have set for others is left alone. */
export function boundKeys(own: OwnKeys): Bound[] {
  return keys.map((one: Bound) => {
    const key = one.fixed ? undefined : own[one.id];
    if (key === undefined || key === one.key) return one;
    const { also: _, ...rest } = one;
    return { ...rest, key };
  });
}

/** Which other shortcut a key has already where this one works too; undefined when the key is free. */
export function takenBy(key: string, id: KeyId, own: OwnKeys): KeyId | undefined {
  const all = boundKeys(own);
  const { places } = all.find((one) => one.id === id)!;
  return all.find(
    (one) =>
      one.id !== id &&
      (one.key === key || one.also === key) &&
      one.places.some((place) => places.includes(place)),
  )?.id;
}

/** A key as printed on a button. */
export const printed = (key: string): string => (key.length === 1 ? key.toUpperCase() : (ARROWS[key] ?? key));

const ARROWS: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑' };

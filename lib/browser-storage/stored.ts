import { browser } from 'wxt/browser';
import type { z } from 'zod';

/** `local` outlives the browser, `session` dies with it. */
type Area = 'local' | 'session';

/**
 * One value in the browser's storage, of a known shape. What cannot be read (another version wrote it) is as
 * good as absent: `None`.
 */
export type Stored<Value, None> = {
  readonly key: string;
  get(): Promise<Value | None>;
  set(value: Value): Promise<void>;
  remove(): Promise<void>;
  /**
   * Replaces it by what `make` makes of it and answers that; null leaves it. One after another, in all pages
   * and the worker together.
   */
  change<After extends Value | null>(make: (before: Value | None) => After): Promise<After>;
  /** Tells of every change from now on, until stopped. */
  watch(changed: (value: Value | None) => void): () => void;
};

/** The value under one key. `none` is what stands for it where there is none. */
export function stored<Value>(area: Area, key: string, shape: z.ZodType<Value>): Stored<Value, undefined>;
export function stored<Value>(
  area: Area,
  key: string,
  shape: z.ZodType<Value>,
  none: NoInfer<Value>,
): Stored<Value, Value>;
export function stored<Value>(
  area: Area,
  key: string,
  shape: z.ZodType<Value>,
  none?: Value,
): Stored<Value, Value | undefined> {
  const read = (value: unknown): Value | undefined => {
    const parsed = shape.safeParse(value);
    return parsed.success ? parsed.data : none;
  };
  const item: Stored<Value, Value | undefined> = {
    key,
    get: async () => read((await browser.storage[area].get(key))[key]),
    set: (value) => browser.storage[area].set({ [key]: value }),
    remove: () => browser.storage[area].remove(key),
    change: (make) =>
      navigator.locks.request(`stored ${key}`, async () => {
        const after = make(await item.get());
        if (after !== null) await item.set(after);
        return after;
      }),
    watch: (changed) =>
      onChanged(area, (changes) => {
        if (Object.hasOwn(changes, key)) changed(read(changes[key]!.newValue));
      }),
  };
  return item;
}

/** Values of one shape, each under its name: `prefix` and the name are the key. */
export type StoredByName<Value> = {
  of(name: string): Stored<Value, undefined>;
  /** All that can be read, by name. */
  all(): Promise<ReadonlyMap<string, Value>>;
  /** Says that one of them has changed, until stopped. */
  watch(changed: () => void): () => void;
};

/** Values of one shape in one area, each kept under `prefix` and its name. */
export function storedByName<Value>(
  area: Area,
  prefix: string,
  shape: z.ZodType<Value>,
): StoredByName<Value> {
  return {
    of: (name) => stored(area, prefix + name, shape),
    all: async () =>
      new Map(
        Object.entries(await browser.storage[area].get(await keys(area, prefix))).flatMap(
          ([key, value]): [string, Value][] => {
            const parsed = shape.safeParse(value);
            return parsed.success ? [[key.slice(prefix.length), parsed.data]] : [];
          },
        ),
      ),
    watch: (changed) =>
      onChanged(area, (changes) => {
        if (Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
      }),
  };
}

/**
 * Copies of everything lie in the same storage: where the browser can name what is there (Chrome 130), they
 * are not read for it.
 */
async function keys(name: Area, prefix: string): Promise<string[]> {
  const area: typeof browser.storage.local & { getKeys?(): Promise<string[]> } = browser.storage[name];
  const all = (await area.getKeys?.()) ?? Object.keys(await area.get(null));
  return all.filter((key) => key.startsWith(prefix));
}

type Changes = Readonly<Record<string, { newValue?: unknown }>>;

function onChanged(area: Area, changed: (changes: Changes) => void): () => void {
  browser.storage[area].onChanged.addListener(changed);
  return () => browser.storage[area].onChanged.removeListener(changed);
}

/**
 * What a test has opened, and is taken away after it (`set-up.ts`, which runs for each file: a module that is loaded once
 * for all of them says so to the first alone).
 */
export const openedDatabases: { delete(): PromiseLike<void> }[] = [];

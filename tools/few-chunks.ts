import type { Plugin } from 'vite';

/**
 * What the first screen needs before it can draw anything, and after that what it reads with: each in one
 * file, with all that they import.
 */
const drawing = /\/components\/(app\/(app|shell)|theme)\.\w+$|\/lib\/i18n\/first\.ts$/;
const reading =
  /\/lib\/(store\/(database\/db|read\/settings|safety\/recovery)|packaged\/phones|session\/(sightings|open-lead|outbox)|views\/unanswered-view)\.ts$|\/components\/frame\/follow-unanswered\.ts$/;

/**
 * Each file costs a way to the disk, and each that names others the same again: what is always wanted
 * together lies together. The others stay as they are.
 */
export const fewChunks: Plugin = {
  name: 'few-chunks',
  outputOptions(options) {
    if (options.format !== 'es') return null;
    const { chunkFileNames } = options;
    return {
      ...options,
      // `warm-up` asks for it by name.
      chunkFileNames: (chunk) =>
        chunk.name === 'reading'
          ? 'chunks/reading.js'
          : typeof chunkFileNames === 'function'
            ? chunkFileNames(chunk)
            : chunkFileNames!,
      codeSplitting: {
        groups: [
          { name: 'drawing', test: drawing, priority: 2 },
          { name: 'reading', test: reading, priority: 1 },
        ],
      },
    };
  },
};

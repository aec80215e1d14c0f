/**
 * What the browser's built-in language model (the Prompt API) is asked about: text in and out, in these
 * languages.
 */
export type Options = {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
};

/** The key under which the answer is kept while the panel is open. */
export const readinessKey = (lang: string) => ['language-model', lang] as const;

export type Readiness = 'ready' | 'to-download' | 'absent';

// The instructions are in English, the data and the line in the lead's language.
export const optionsFor = (lang: string): Options => ({
  expectedInputs: [{ type: 'text', languages: [...new Set(['en', lang])] }],
  expectedOutputs: [{ type: 'text', languages: [lang] }],
});

/**
 * Whether the model could write in a language, and whether the browser would have to fetch it first. Asking
 * starts nothing.
 */
export async function readiness(lang: string): Promise<Readiness> {
  try {
    const { LanguageModel } = globalThis as {
      LanguageModel?: { availability(options: Options): Promise<string> };
    };
    const availability = await LanguageModel?.availability(optionsFor(lang));
    return availability === 'available'
      ? 'ready'
      : availability === 'downloadable' || availability === 'downloading'
        ? 'to-download'
        : 'absent';
  } catch {
    return 'absent';
  }
}

/** In which of these languages the model could write; and where in none, whether the browser knows of a model. */
export type ModelState = {
  state: 'ready' | 'to-download' | 'cannot-run' | 'not-in-browser';
  /** ISO codes, in the order asked. */
  languages: string[];
};

/** What the model could do here, and why not. Asking starts nothing. */
export async function modelState(languages: readonly string[]): Promise<ModelState> {
  if (!('LanguageModel' in globalThis)) return { state: 'not-in-browser', languages: [] };
  const found = await Promise.all(languages.map(readiness));
  const writes = languages.filter((_, nth) => found[nth] !== 'absent');
  const state = found.includes('ready') ? 'ready' : writes.length > 0 ? 'to-download' : 'cannot-run';
  return { state, languages: writes };
}

/**
 * What the browser's built-in language model (the Prompt API) is asked about: text in and out, in these
 * languages.
 */
export type Options = {
  expectedInputs: { type: 'text'; languages: string[] }[];
  expectedOutputs: { type: 'text'; languages: string[] }[];
};

/** Under which the answer is kept while the panel is open. */
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

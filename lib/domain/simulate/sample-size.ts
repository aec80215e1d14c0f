/** The invented half year that the screens offer to look around with: the same for everybody. */
export const SAMPLE_LEADS = 2000;
export const SAMPLE_SEED = 5;

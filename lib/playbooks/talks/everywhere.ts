/** What is said after a talk, and around a call, is said by whichever system the lead is followed. */
export const everywhere = ['four-stages', 'four-layers', 'tiered-it', 'seven-components', 'speed-to-lead'];

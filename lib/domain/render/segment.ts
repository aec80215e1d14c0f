/**
 * A piece of a filled script: its own text, a value with where it came from, or a value that is not known yet
 * (`label`: what to ask for).
 */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'value'; text: string; name: string; origin: string }
  | { kind: 'blank'; name: string; label: string };

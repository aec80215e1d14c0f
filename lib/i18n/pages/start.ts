import { addTexts } from '../texts';

/** The first page of the full page: the day at a glance. */
const start = {
  morning: 'Good morning, {{name}}',
  afternoon: 'Good afternoon, {{name}}',
  evening: 'Good evening, {{name}}',
  date: '{{day, day}} · week {{week}}',
  answers: 'Answers waiting',
  due: 'Due now',
  first: 'Start with {{name}}',
  more_one: '{{count}} more is due. Today in the panel has them all.',
  more_other: '{{count, number}} more are due. Today in the panel has them all.',
  import: 'Import a list of leads',
};

addTexts({ start });

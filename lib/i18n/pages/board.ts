import { addTexts } from '../texts';

/** The board: leads in columns. */
const board = {
  text: 'Drag a card to another column, or open its menu. Arrow keys go from card to card; Shift and an arrow key move the card.',
  by: 'Columns',
  way: { stage: 'By stage', status: 'By status' },
  playbook: 'Playbook',
  count_one: '{{count}} lead',
  count_other: '{{count, number}} leads',
  move: 'Move {{name}}',
  moved: '{{name}} moved to {{column}}.',
  'taken-back': 'Taken back.',
  'not-by-hand':
    '{{name}} cannot be moved to {{column}} by hand: a lead gets there by its cadence or by what they do.',
  'move-title': '{{name}} to {{column}}',
  leave: 'Leave as it was',
  'without-reason': 'Without a reason',
  book: 'Book the call',
  paused: 'Paused',
  'nothing-next': 'Nothing planned',
  unnamed: 'No name',
  sample: {
    look: 'Look around with sample data',
    note: 'Sample data: {{count, number}} invented leads over six months. Move them as you like: none of it is stored, and your own leads are untouched.',
    leave: 'Back to my leads',
    making: 'Making sample data: {{read, number}} of {{of, number}}',
  },
};

addTexts({ board });

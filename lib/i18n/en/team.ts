/** Who leads are given to. */
export const team = {
  title: 'Team', text: 'A new lead goes to one of these by the playbook’s rules, then in turn. Everyone sees why.',
  alone: 'Nobody here: you work alone, and every lead is yours. Add people to share them out.',
  add: 'Add somebody', edit: 'Edit', 'edit-one': 'Edit {{name}}', close: 'Close', 'close-one': 'Close {{name}}', remove: 'Remove', 'remove-one': 'Remove {{name}}', unnamed: 'No name yet', faulty: 'Something is missing', 'not-yet': 'Correct what is marked, then save',
  load: '{{open}} of {{capacity}} open leads', 'takes-all': 'takes everything',
  name: 'Name', capacity: 'Most open leads', 'close-rate': 'Close rate in %', 'close-rate-hint': 'Hot leads go to the highest. Leave empty if not known.',
  territories: 'Territories', 'territories-example': 'EMEA, Germany', industries: 'Industries', 'industries-example': 'Retail, Banking', products: 'Products', 'products-example': 'Payroll', sizes: 'Company sizes', 'sizes-example': '1-50, 51-200',
  generalist: 'Separate with commas. Left empty, they take any.',
  fault: { name: 'Enter a name of up to 80 letters.', twice: 'Somebody has this name already.', capacity: 'A whole number from 0 to 1000.', closeRate: 'From 0 to 100, or nothing.', hours: 'At least one working day, each ending after it starts.', zone: 'Choose a time zone.', timeOff: 'Time off has to end after it starts.', territories: 'At most 50, each up to 80 letters.', industries: 'At most 50, each up to 80 letters.', products: 'At most 50, each up to 80 letters.', sizes: 'At most 50, each up to 80 letters.' },
  owner: 'Owner', 'owner-none': 'Nobody yet', give: 'Give to', 'give-title': 'Give this lead to', 'no-one': 'Nobody',
};

/** The CRM beside the panel: what it says of the lead, and the note for it. */
export const crm = {
  title: 'In the CRM', owner: 'Owner', stage: 'Stage', 'last-activity': 'Last activity', origin: '{{site}}, {{day}}',
  add: 'Add to CRM',
  added: 'The note is in the box. Read it over and save it there.', already: 'The box holds this note already. Save it there.', copied: 'Copied.',
  'no-box': 'No note box is open beside, so the note is copied. Paste it where you write notes.', 'several-boxes': 'Several boxes could be meant for the note, so it is copied. Paste it into the right one.',
  'not-theirs': 'The page beside is not this lead’s record, so the note is copied.', 'clipboard-only': 'The note is copied, since you chose the clipboard only.',
  'other-lead': 'The record beside shows somebody else now. Nothing was added.', 'other-page': 'The page has changed since. Look who is there, then press again.', 'not-written': 'The box did not take the note.',
  'copy-instead': 'Copy instead',
  note: {
    head: '{{day}} · {{channel}}', 'head-touch': '{{day}} · {{channel}} · touch {{touch}}', outcome: 'Outcome: {{outcome}}', 'outcome-reason': 'Outcome: {{outcome}} ({{reason}})', sent: 'Sent, no outcome yet',
    next: 'Next step: {{what}}, {{day}}', 'next-none': 'Next step: none planned', touch: '{{channel}} (touch {{touch}})', booked: 'the booked call', answer: 'Next step: answer them', paused: 'Next step: paused until {{day}}', 'paused-open': 'Next step: paused',
  },
  site: { hubspot: 'HubSpot', salesforce: 'Salesforce', pipedrive: 'Pipedrive', zoho: 'Zoho CRM', close: 'Close', attio: 'Attio', espocrm: 'EspoCRM', odoo: 'Odoo', frappe: 'Frappe CRM', twenty: 'Twenty' },
};

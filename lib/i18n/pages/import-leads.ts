import { addTexts } from '../texts';

/** Leads from a file: what is wrong with the file or a row, and what is to be looked at. */
const importLeads = {
  why: {
    'leads-file-empty': 'The file is empty.',
    'leads-file-no-rows': 'The file has no rows.',
    'leads-no-people': 'The file has the names of its columns and nobody below them.',
    'leads-file-too-big': 'The file has {{mb}} MB; {{most}} MB is the most. Split it in two.',
    'leads-file-changed':
      '{{name}} cannot be read any more: it was changed or moved, or another program has it open. Nothing was imported. Close it there and choose it again.',
    'leads-too-many-rows':
      'The file has more than {{most, number}} rows, the most that one import takes. Split it, with the names of the columns above each part, and import one after another.',
    'leads-old-excel':
      'This is an old Excel file (.xls), or one locked with a password. Open it in Excel and save it as .xlsx or CSV.',
    'leads-pdf': 'This is a PDF, not a CSV or Excel file. Export the list as CSV.',
    'leads-picture': 'This is a picture, not a CSV or Excel file.',
    'leads-archive': 'This is a ZIP archive, not a CSV or Excel file. Unpack it and choose the file inside.',
    'leads-binary': 'This is not a CSV, Excel or vCard file.',
    'leads-calendar': 'This is a calendar file, not a CSV of people.',
    'leads-web-page':
      'This is a web page or XML, not a CSV or Excel file, whatever its name says. Open it in Excel and save it as .xlsx or CSV.',
    'leads-json':
      'This is a JSON file, not a CSV, Excel or vCard file. A record saved by Fifth Touch is brought in under Copies.',
    'leads-open-document': 'This is an OpenDocument file. Save it as .xlsx or CSV.',
    'leads-workbook-binary': 'This is a binary Excel file (.xlsb). Save it as .xlsx or CSV.',
    'leads-workbook-cut-off': 'The Excel file ends in the middle. Copy or download it again.',
    'leads-workbook-damaged':
      'The Excel file is damaged. Open it in Excel and save it again, or save it as CSV.',
    'leads-workbook-too-big': 'The Excel file unpacks to more than 1 GB. Save the list alone, as CSV.',
    'leads-other-sheets': 'Only one sheet is read. Not read: {{names}}.',
    'leads-linkedin-other': 'This is {{what}} of LinkedIn, not a list of people. Choose Connections.csv.',
    'leads-above-table': 'Stands above the table.',
    'leads-header-again': 'The column names again.',
    'leads-footer': 'Part of the report, not a person: “{{text}}”.',
    'leads-note-row': 'A note in the file, not a person: “{{text}}”.',
    'leads-quote-open': 'A quotation mark opens on line {{line}} and never closes.',
    'leads-row-too-long': 'Line {{line}} is longer than any row can be.',
    'leads-cut-off': 'The file ends in the middle of this row, on line {{line}}.',
    'leads-card-of-a-group': 'This card is a group, not a person.',
    'leads-hidden-member': 'LinkedIn hides who this is.',
    'leads-nobody': 'Nobody is named here: no name, e-mail, phone or profile.',
    'leads-nobody-readable':
      'Nobody is named here: no name, and no e-mail, phone or profile that can be read.',
    'leads-no-name': 'Has no name.',
    'leads-two-people':
      '“{{name}}” is more than one person. Saved as one lead: split it if you follow them apart.',
    'leads-deleted': 'Was deleted in the tool it comes from.',
    'leads-note-wish': 'The note may ask for no contact: “{{text}}”. Opt them out if so.',
    'leads-name-capitals': 'The name is in capitals. “{{name}}”?',
    'leads-placeholder': '“{{text}}” is a placeholder: left out.',
    'leads-made-up': '“{{text}}” looks made up (a placeholder or a test).',
    'leads-look-twice':
      '{{text}} has letters that look like others, or characters that nobody sees: look twice whether it is who it seems.',
    'leads-role-mailbox': '{{email}} is a role mailbox that several people may read.',
    'leads-mojibake': 'Wrong encoding (mojibake): “{{text}}” was probably “{{meant}}”.',
    'leads-lost-letters': 'Letters were lost on the way here (wrong encoding): “{{text}}”.',
    'leads-cut-short': 'Longer than {{most}} characters: cut short.',
    'leads-more-cells_one':
      'The row has {{count}} cell more than the table has columns. It is kept as a note.',
    'leads-more-cells_other':
      'The row has {{count}} cells more than the table has columns. They are kept as a note.',
    'leads-opt-out-unclear': '“{{text}}” was read as opted out. Look at it.',
    'leads-number-damaged': 'A spreadsheet has damaged this number: {{text}}. Its figures are lost.',
    'leads-phone-no-country': '{{phone}} needs a country. It is kept as a note.',
    'leads-date-invalid': '“{{date}}” is not a date: left out.',
    'leads-date-ambiguous':
      '“{{date}}” is ambiguous: day or month first? Left out until you say the date format.',
    'leads-date-in-future': '“{{date}}” lies in the future: left out.',
    'leads-date-too-old': '“{{date}}” lies before 1970: left out.',
    'leads-date-too-far': '“{{date}}” is more than 10 years away: left out.',
    'leads-rows-differ': 'Row {{row}} of the same person says “{{value}}”.',
    'leads-likely-name': 'Likely the same as row {{row}}: same name, same company ({{company}}).',
    'leads-likely-phone': 'Likely the same as row {{row}}: same phone, but the name there is {{name}}.',
  },
};

addTexts(importLeads);

import { addTexts } from '../texts';

/**
 * The privacy policy, as it stands on the full page and, word for word, in `docs/store/privacy-policy.md`. Each
 * part is a heading and its paragraphs.
 */
export const policy = {
  intro:
    'Fifth Touch is a side panel that keeps your sales follow-ups. It has no account and no server of its maker’s. Whoever makes it receives nothing from you.',
  parts: {
    read: {
      title: 'What it reads',
      one: 'On Gmail, and on each site you allow, it reads the conversation or record in front of you: names, addresses, telephone numbers, company, title, subject, the text of the messages and when they were written. Words you mark on such a page are read when you take them over.',
      two: 'It reads these pages while its panel is open. When you press Insert by a key or a menu with the panel closed, it reads that one page for ten minutes. Only where you have ticked it does it go on with the panel closed, to notice replies and mails you send; of these pages it keeps what concerns people you have saved, and nothing else. It reads nothing before you have finished the first run. It does not read other tabs, your browsing history, passwords or cookies.',
    },
    kept: {
      title: 'What it keeps, and where',
      one: 'It keeps the people you save as leads with what you and their pages say of them, what was sent and answered, your notes, and your settings, scripts, links and playbooks. It keeps copies of these for safety.',
      two: 'All of it stays in this browser profile on this computer. It is not encrypted: whoever can use your computer account can read it, as with your mail. What a page shows of people you have not saved is forgotten when the panel closes.',
    },
    use: {
      title: 'What it is used for',
      one: 'For one purpose: to show who you are looking at, what to send next and when, and to count how it went. It is not used for advertising, for credit decisions or to train models.',
      two: 'Where Chrome has its own language model or translator, it writes a first line or translates a script only when you press for it. Both run on your computer.',
    },
    shared: {
      title: 'Who receives it',
      one: 'Nobody, unless you join a team. Nothing is sold, and no person at the maker can see it. The pages of Fifth Touch that hold your data are forbidden to connect to any address.',
      team: 'Only when you join a team: the leads you share with it, with their history, go to your colleagues over the server that your team runs. They are encrypted in your browser, and that server cannot read them; it sees random ids, what kind of entry it is, when it came and how large it is. Your own leads stay here. When you leave, what is not your own is removed from this browser; what you shared stays with the team.',
      two: 'Files you export are yours to pass on. When you press on a lead, your browser opens their page, as it would for any link.',
    },
    remove: {
      title: 'How to see it and remove it',
      one: 'Privacy on the full page counts what is stored. Leads exports all of it. Archive puts a lead away; undo takes back the save.',
      two: 'Remove Fifth Touch from the browser and everything it kept is deleted. Copies you have saved as files are not.',
    },
    limited: {
      title: 'Limited Use',
      one: 'The use of information received from Google APIs will adhere to the Chrome Web Store User Data Policy, including the Limited Use requirements.',
      two: 'In plain words: data is used only for the purpose described here; it is given to nobody but the team you join; it is never used for advertising; no person reads it but you and them.',
    },
    changes: {
      title: 'Changes',
      one: 'This policy is part of the program. When it changes, the changelog of that version says so.',
    },
  },
};

addTexts({ policy });

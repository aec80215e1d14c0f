export const TELL_HELP = `What Fifth Touch reads out of mails, cards, names, times, telephone numbers and companies. JSON lines in, JSON lines out.

  npm run --silent tell < lines.jsonl

Each line in is an object, each line out its answer, in order; empty lines are passed over. A line that cannot be read is answered
{"error"}, and the rest go on. Absent is null.

  {"kind":"mail","subject","text","from":{"name","email"},"lead":{"name","email"},"at","zone"}
      -> {"class","until","contact":{"name","email"}|null,"why":[…]}
      "class"    person           an answer, or in doubt one
                 out-of-office    away; "until" is the day they are back (past: they are back), "contact" who stands in
                 left             works there no more; "contact" is the successor
                 bounced          our mail came back
                 receipt          a ticket, a confirmation, a machine
                 opt-out          asks not to be written to again
                 not-interested   no, or the wrong person; "contact" is who to ask instead
                 calendar         a calendar accepts, declines, moves or cancels a meeting
      "from" is who wrote, "lead" whom the rep follows; "at" is when it came (now, if absent), "zone" the rep's zone (UTC, if absent)
  {"kind":"card","text","country"}      -> {"name","email","phone","company","title"}
      a signature, a vCard or a form; "phone" in E.164 where it can be dialled, from "country" if it has no +
  {"kind":"name","name"}                -> {"first"}              the name to greet by, or null where that would be a guess
  {"kind":"when","text","now","zone"}   -> {"day","time"} or {"refused"}   a moment as a rep types it in "zone", in eight languages
  {"kind":"phone","text","country"}     -> {"e164"}               null for no valid number, and for several
  {"kind":"company","a","b"}            -> {"same"}               names, addresses or domains, but for case, legal form, ü and ue

"country" is a code or a name. Times are local in "zone", 2026-03-02T09:00, or have their offset, 2026-03-02T09:00:00Z.
`;

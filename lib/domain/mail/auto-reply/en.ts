import type { AwayWords } from './words';

/** What English absence notes are made of, and what only people write. */
export const en: AwayWords = {
  subject:
    /^(auto(matic|mated)?[- ]?(reply|response)|out of (the )?office|ooo\b|away from (the |my )?(office|desk)|on (annual |parental |maternity |paternity )?leave\b|vacation (reply|response|notice))/u,
  away: /\b(i am|i'm|we are|we're|(our|the) offices? (is|are))( currently| presently| now| still| all)? (out of (the )?office|away\b|on (annual |parental |maternity |paternity |sick |medical |study )?(leave|vacation|holidays?|a business trip|pto)\b|travell?ing|off (work|sick|until|till|from|this|today)|closed|ooo\b|out (until|till|from|today|this|on|with|of)|not (in the|at my) (office|desk)|taking (some )?(time|days?|a few days) off|attending (a|the) (conference|training))|^\W*((hi|hello|dear)[^.!]{0,30}[,.!]\s*)?(currently )?(out of (the )?office|on (annual )?leave|on vacation)\b/u,
  willBeAway:
    /\b(i will|i'll|we will|we'll)( also)? be (out of (the )?office|out\b|away\b|on (annual |parental )?(leave|vacation|holidays?)\b|travell?ing|closed|offline|off\b)/u,
  back: /\b(until|till|through|thru|inclusive|return|returning|be back|i'm back|back (in|at|on|to)|as of)\b|\bfrom .{1,30} (to|until) /u,
  instead:
    /\b(limited|no|little|intermittent|sporadic|restricted) access to\b|\burgent|\bimmediate|\bemergenc|\bassistance\b|\bin my absence\b|\bin the meantime\b|\bwhile i('m| am) away\b/u,
  later:
    /\b(on|upon|after) my return\b|\b(when|once|as soon as) (i am|i'm|i get|i return)( back)?\b|\bwill not be (checking|reading|monitoring)\b|\bnot (be )?(checking|monitoring) (my )?(e-?mail|inbox)/u,
  thanks: /\b(thank you|thanks|many thanks) for (your|the|reaching|contacting|getting|writing|e-?mailing)\b/u,
  human:
    /\?|\b(yes|yeah|yep|no thanks)\b|\b(sounds|looks) (good|great|interesting|fine)\b|\blet'?s\b|\blet us (talk|speak|meet)\b|\bhappy to\b|\bworks for (me|us)\b|\binterested\b|\blooking forward\b|\btalk (then|soon|next|on|after)\b|\b(call|ping|try|contact|e-?mail|write|message|chase) me (on|next|after|when|then|again|once|in)\b|\b(can|could|shall) we\b|\bcould you\b|\bsend (me|over|it)\b|\breach out again\b|\bgo ahead\b|\b(would|will|does) (work|suit)\b|\bis (best|better|fine|good)\b|\bfor a call\b|\banyway\b|\balready (use|have|work)\b|\bsorry\b|\bnot (for us|a fit|a priority)\b/gu,
  inclusive: /\b(through|thru|inclusive)\b/u,
};

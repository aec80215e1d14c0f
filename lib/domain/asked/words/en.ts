import { anyOf } from '../../mail/words/mail-words';
import type { AskedWords } from './asked-words';

const time =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|this (?:morning|afternoon|evening|week)|next week|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)|\d{1,2}:\d\d|\d{1,2}(?:st|nd|rd|th)|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october/
    .source;
const later =
  /(?:january|february|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:a|another) (?:few|couple)|(?:two|three|four|five|six|\d+) (?:weeks|months|quarters)|the (?:summer|holidays?|new year|season|year|quarter|launch|audit)|q[1-4]|spring|summer|autumn|fall|winter|easter|christmas)/
    .source;
const next = /next (?:year|quarter|month|spring|summer|autumn|fall|winter|season|(?:financial|fiscal) year)/
  .source;
/** What is spoken to or does something, and is nobody to turn to. */
const nobody =
  /(?:me|us|you|again|later|back|for|if|about|the (?!head|person|team)|your|at|in|once|when|it|this|that|which|tool|product|system|software|platform|solution|app|support|them)(?!\p{L})/u
    .source;
const person =
  /(?:my|our) (?:[\w-]+ ){0,3}(?:colleagues?|boss|managers?|team|department|director|assistant|head|lead|officer|partner|ceo|cfo|cto|coo)/
    .source;

export const en: AskedWords = {
  meeting: anyOf(
    /(?:could|can|would|will) (?:you|we|someone|somebody|i)(?: please| maybe| perhaps| also| both| all)* (?:show|walk|demo|call|ring|phone|talk|speak|meet|chat|hop|jump|get on|(?:set|line) up|schedule|arrange|book|see|do|have|give (?:me|us) a) ?(?:a |an |the |me|us|it|how|on|through|up|over|this|your|some|quick|short|call|ring|time|demo|meeting|tour|together|live)*/,
    /(?:book|schedule|arrange|set up|request|see|get|like|love|want|wanted|have|join|do|need|interested in|up for|open to|try|organi[sz]e|keen on|for|hop on|jump on)(?: (?:a|an|the|your|another|some))?(?: [\w-]+){0,2} ?(?:demo|demonstration|walk-?through|call|meeting|chat|conversation|introduction|product tour|video call)/,
    /(?:give|ring|phone|call) (?:me|us)(?: a (?:call|ring|buzz|bell))?/,
    /(?:let's|let us|shall we|happy to|like to|love to|want to|good to|great to|we should|glad to)(?: \w+)? (?:talk|speak|meet|chat|connect|discuss)/,
    /(?:see|show|shown|showing)(?: \w+){0,4} (?:in action|live)|(?:see|show|shown|showing)(?: me| us)? how (?:it|this|that|your)(?: \w+){0,2} (?:works?|would work|looks?|runs?)/,
    /(?:someone|somebody|anyone|anybody|a person) (?:that |who )?(?:i|we) (?:can|could) (?:speak|talk)/,
    /(?:demo|call|meeting) (?:request|please)|request(?:ing)? a demo|(?:walk|talk|take) (?:me|us|him|her|them|the team) through/,
    /(?:got|have|find|spare)(?: \w+){0,3} (?:minutes?|mins?|half an hour)[^.?!]{0,30} (?:walk|show|talk|chat|explain|speak|call|discuss|run)/,
    /(?:book|grab|pick|reserve) (?:a|some) (?:slot|time)|(?:could|can|would)(?: \w+){1,5} (?:ring|call|phone) (?:my|our|him|her|them)|see (?:it|this|that) live/,
  ),
  price: anyOf(
    /how much(?=\W*$)|how much (?:is|are|does|do|would|will|for|you|it|this)/,
    /what (?:does|do|would|will|is|are)(?: \w+){1,3} (?:cost|charge|charging|come to)/,
    /what (?:would|will|do|are|might) (?:we|i) (?:be )?(?:pay(?:ing)?|looking at|spend(?:ing)?)/,
    /what(?:'s| is| are) (?:the|your)(?: \w+){0,2} (?:price|prices|pricing|cost|costs|rates?|fees?)/,
    /(?:price|pricing|prices|fees?)(?: list| plans?| sheets?| model| options| tiers?| information| info| details| page)?/,
    /(?:a|an|your|the|send|need|get|formal|written|rough) (?:quote|quotation|cost estimate|offer|price estimate)/,
    /costs? (?:per|a|for)|per (?:seat|user|head|month)|rate card|discounts?|ballpark|budget(?:ary)? (?:figure|number)/,
  ),
  information: anyOf(
    /(?:more|further|some|additional|any|detailed) (?:information|info|details|material|background)/,
    /(?:send|share|forward|e-?mail|pass on)(?: \w+){0,4} (?:information|info|details|material|brochure|deck|slides|overview|one-?pager|documents?|documentation|link|examples?|case stud(?:y|ies)|references?|white ?paper|datasheet)/,
    /tell me more|(?:learn|know|read|hear|find out|understand) more|documentation|case stud(?:y|ies)|data ?sheet|brochure/,
  ),
  date: anyOf(
    new RegExp(
      `(?:how about|what about|does|would|let's say|shall we say|let's do|say)(?: \\w+){0,3} (?<!(?:by|before|until|since) )(?:${time})`,
    ),
    new RegExp(
      `(?:(?:could|can|shall) (?:we|you|i)(?: \\w+){0,2}? (?:do|make|meet|talk|speak|call|chat|have|move|push|switch|change|shift|postpone|bring|reschedule)|let's (?:meet|talk|speak|move)|(?:i|we)(?:'m| am|'re| are)(?: \\w+)? (?:free|available|around|flexible|open)|(?:i|we) (?:can|could) (?:do|make|meet|talk|speak|offer)|happy to (?:meet|talk|speak)|prefer|free|available|have (?:some |any )?time|got time)[^.?!]{0,50}(?<!(?:by|before|until|since) )(?:${time})`,
    ),
    new RegExp(
      `(?:${time})[^.?!]{0,40}(?:works?|suits?|(?:is|are) (?:good|fine|best|better|perfect|ok|okay|great|possible)|would (?:work|be|suit)|at \\d)`,
    ),
    /(?:when|what times?|which days?|what days?|which times?)[^.?!]{0,30}(?:are you|do you have|could (?:we|you)|can (?:we|you)|would (?:you|we|suit)|suits?|works?|free|available|is good|talk|meet|call)/,
    /(?:your|any|some) (?:availability|available (?:times|slots)|free slots|time slots)|reschedule|postpone (?:the|our)|(?:find|suggest|propose|another|different|new) (?:a |another |a different |a new )?(?:time|date|slot|times|dates|slots)(?! frame)/,
  ),
  objection: anyOf(
    /too (?:expensive|pricey|much(?: money)?|costly|complex|complicated|big|small|long|risky|high|steep)|(?:out of|over|beyond|above|exceeds?) (?:our|my|the) (?:budget|price range)/,
    /(?:no|not enough|(?:don't|do not|didn't) have (?:the|a|any|enough)|haven't (?:got )?(?:the|a|any)|lack(?:ing)?(?: the)?) (?:budget|money|resources?|capacity|people|manpower|bandwidth)/,
    /(?:can't|cannot|can not|couldn't) (?:afford|justify)|(?:a lot|more) (?:more )?(?:expensive|money) than/,
    /already (?:use|using|have|pay|paying|run|running|tried|do|working|work with|signed|got|under contract|built|covered|happy)|happy with (?:our|what|the)|(?:another|a different|our current|existing) (?:supplier|vendor|provider|tool|system|solution)|cheaper|competitors?/,
    /not (?:convinced|sure (?:it|this|that|we|if|whether|how)|a (?:good )?fit|the right fit|a priority|worth)/,
    /(?:worried|concerned|sceptical|skeptical|hesitant|unsure) (?:about|that|whether|how)|(?:a|some|any|our|my|main|big(?:gest)?|have|one|the|few|serious) (?:\w+ )?(?:concerns?|doubts?|reservations?|hesitation)|afraid (?:that|it|this|of)|hesitate/,
    /(?:switching|changing|moving|migrating)[^.?!]{0,30}(?:pain|hassle|headache|effort|nightmare|not worth|hard|risk)/,
    /(?:not for (?:us|me)(?! to)|(?:don't|do not) (?:really )?need (?:it|this|that|another|one more)|(?:doesn't|does not|don't|do not) (?:fit|apply to) (?:us|our|my))/,
    /(?:don't|do not|fail to|can't) see (?:the|how|why|any|what)|why (?:should|would) (?:we|i)|sounds too good|(?:boss|team|manager|board) (?:is not|isn't|won't|doesn't|says no|is against)/,
    /(?:my|our|the only|one|biggest|main) (?:worry|fear|issue|problem|hang-?up) (?:is|would be)|(?:bad|poor|mixed) experiences?|(?:won't|wouldn't|(?:will|would) (?:never|not)) (?:\w+ )?(?:use|touch|accept)|burn(?:ed|t) (?:before|by)/,
  ),
  'somebody-else': anyOf(
    /(?:not|isn't|wasn't|no longer) (?:really )?(?:the )?(?:right|correct|best) (?:person|contact|one|address|department)|(?:wrong|incorrect) (?:person|contact|address|department|inbox)/,
    /(?:not|isn't|no longer) (?:in |within |part of |really )?my (?:area|department|decision|responsibility|job|field|remit|call|topic|team)|(?:not|no longer) (?:responsible|in charge|involved)/,
    new RegExp(
      `(?:contact|speak (?:to|with)|talk to|write to|ask|e-?mail|get in touch with|reach out to|check with|turn to)(?: directly)? (?:${person})`,
    ),
    new RegExp(
      `(?:you (?:should|need to|could|may want to|might want to|'d better)|best to|better to|please|kindly|i suggest you)(?: directly)? (?:(?:talk|speak|write|reach out|turn)(?: directly)? (?:to|with)|contact|try) (?!${nobody})\\p{L}+`,
    ),
    new RegExp(
      `(?:${person}|(?!${nobody})\\p{L}+) (?:handles|is responsible|is in charge|looks after|takes care of|deals with|decides|owns) (?:for |on |of )?(?:this|that|it|these|our|all|such|for)`,
    ),
    new RegExp(
      `(?:forwarded|forwarding|passed|passing|cc'?d|cc'?ing|copied|copying|added|adding|looped|looping|bring(?:ing)?|include|including)[^.?!]{0,40}(?:${person}|in cc|on to|along to|on copy)`,
    ),
    /(?:taken|takes|taking|took) (?:it |this |things )?over from me|(?:my|the) successor|(?:moved|switched|changed)(?: on)? (?:to )?(?:a |an |another )?(?:\w+ )?(?:team|role|department|jobs?)|(?:left|leaving) the (?:company|team)/,
  ),
  'not-now': anyOf(
    /(?<!(?:can|could|shall) we [^.?!]{0,40})not (?:right now|now|at (?:the|this) (?:moment|time|stage|point)|at present|currently|for now|just yet|this (?:year|quarter|month|season)|ready yet|looking (?:at|for|right|to))/,
    new RegExp(
      `(?<!(?:can|could|shall) we [^.?!]{0,40})(?:come|get|check|reach out|write|call|contact|try|ping|follow up|talk|touch base|circle|approach|ask|look|revisit|return|pick (?:it|this) up|speak|remind)[^.?!]{0,30}(?:(?:in|after|later in|at the (?:end|beginning|start) of|towards|from|around) (?:${later}|${next})|${next})`,
    ),
    new RegExp(
      `(?:maybe|perhaps|possibly|rather|again|better|only|until|till|not before)(?:[^.?!]{0,25}(?: in| after| at| from))? (?:${later}|${next})`,
    ),
    /(?:bad|wrong|terrible|not (?:the|a) (?:right|best|good|ideal)) (?:time|timing|moment)|too (?:early|busy|soon)/,
    /(?:swamped|snowed under|flat out|busy|overloaded|tied up)(?: right now| until| at the moment| with| this| these)?|(?:on|put) (?:it |this |everything |all of this )?(?:on )?hold|(?:is|are|was) frozen|(?:budget|hiring|spending) freeze/,
    /(?:some |an)other time|later (?:this|in the) (?:year|month|quarter)|maybe later|not a priority (?:right now|now|at|this)|back burner/,
    /budgets? (?:is|are|has been|have been) (?:closed|spent|gone|used up|set|done)|(?:this|next) year's budget is/,
  ),
  unless:
    /thank(?:s| you)(?: \w+)? for (?:the|your|our|this|today's|yesterday's) (?:\w+ )?(?:call|demo|meeting|chat|conversation|time)|(?:had|enjoyed|liked|saw|after|during|since|in|from) (?:a|the|our|your|that|last) (?:\w+ )?(?:call|demo|meeting|chat|conversation)|(?:yesterday|last (?:week|month|year))|(?:don't|do not|doesn't) (?:want|need)|no need|rather than|instead of|without (?:a|having)|before (?:a|we|any|i|that|booking|committing)|not (?:ready for )?(?:a|another)|^\W*(?:and )?(?:if|once|should|when|then|afterwards|after that)(?!\p{L})(?! (?:are|is|do|would|could|can|you))/u,
};

const notVerbs =
  '(?!(?:hundred|need|feed|speed|united|red|bed|indeed|exceed|proceed|succeed|seed|breed|weed|shed|sacred|naked|hatred|kindred|based|related|named|aged|called|limited|armed|wed)\\b)';

const irregular =
  'was|were|had|did|said|told|froze|frozen|hid|hidden|hung|laid|lay|lent|lit|meant|rang|rung|rode|ridden|shook|shaken|shone|shrank|shrunk|slept|slid|spun|stole|stolen|stuck|stung|swam|swum|swung|swore|sworn|tore|torn|threw|thrown|woke|woken|wore|worn|wept|wound up|blew|blown|bit|bitten|bent|bled|bred|burnt|clung|crept|dealt|dug|drank|drunk|forbade|forgot|forgotten|forgave|knelt|leapt|learnt|mistook|overcame|overthrew|overthrown|overtook|rebuilt|sang|sung|spat|sprang|stank|strode|strove|undertook|undid|upheld|understood|wove|withheld|withstood|outgrew|drawn|grown|flown|driven|ridden|risen|spoken|chosen|eaten|ate|beaten|sunk|sprung|stood|burst|rerouted|reran|resold|retold|foresaw|foretold|misled|swollen|lain|went|came|took|made|gave|saw|began|left|met|became|won|lost|held|found|led|died|fell|rose|brought|bought|sold|sent|spent|set off|kept|felt|got|ran|wrote|spoke|struck|shot|hit|stood|broke|grew|knew|flew|drew|drove|chose|paid|heard|put|built|caught|fought|sought|taught|thought|won|sank|swept|withdrew|underwent|arose|beat|been|has|have|having|taken|given|seen|written|broken|fallen|gone|shown|known';

/** Verbs whose past looks like the infinitive; after one person it is the past: "who cut it". */
const unchanged = String.raw`(?<=\b(?:[Ww]ho|[Hh]e|[Ss]he|[Ii]t|\p{Lu}\p{Ll}{1,25}) )(?:cut|quit|shut|let|cast|split|shed|burst|spread|bet|set(?! (?:to|for|on|in|at|by)\b))\b`;

/** Verbs whose infinitive after "to" refers to the future. */
const planned =
  'meet|begin|start|open|vote|hold|discuss|return|appear|launch|release|hear|decide|visit|face|resume|take|go|be|debate|consider|announce|arrive|leave|travel|close|end|play|host|address|attend|deliver|present|publish|testify|speak|join|step|expire|rule|review|receive|report|introduce|unveil|make|continue|finish|complete|pay|stay|remain|run|reopen|arrest|get|retire|resign|come|become|move|fly|mark|celebrate|perform|air|sell|buy|file|post|issue|seek|sign|elect|replace';

const modals =
  "will|won['’]t|['’]ll|shall|would|can|could|may|might|must|should|(?:is|are|was|were|be|been) (?:going|set|due|expected|scheduled|slated|planned|poised|likely|supposed|able|ready|about|projected|forecast|predicted|bound|certain|sure) to|set to|due to|scheduled to|expected to|slated to|plann?(?:s|ed|ing)? to|hop(?:e|es|ed|ing) to|intends? to|aims? to|wants? to|needs? to|has to|have to|ought to|agreed to|expects? to|pledg(?:es|ed|ing) to|promis(?:es|ed|ing) to|vow(?:s|ed|ing) to|threaten(?:s|ed|ing)? to|prepar(?:es|ing) to|proposes? to|(?:is|are) to";

/**
 * Verbs of which the infinitive after them tells what happened: "forced it to close", "went on to
 * win", "failed to appear" (implicative verbs, Karttunen 1971, "Implicative verbs", Language 47).
 */
const happened = String.raw`(?:caused|forced|led|prompted|compelled|drove|pushed|obliged)(?: \p{L}[\p{L}’'-]{0,25}){0,6}?|(?:went|gone) on|managed|failed|refused|declined|neglected|happened|(?:came|turned) out|proceeded|struggled|tried|attempted|began|started|continued|ceased|used`;

/** Present-tense verbs that refer to a day ahead if one follows: "opens on", "start Monday". */
const presents =
  'begins?|starts?|reopens?|opens?(?: (?:its|their|his|her) doors)?|kicks? off|takes? place|takes? effect|comes? into (?:force|effect)|goes? into effect|goes? live|leaves? (?:office|the|his|her|its|town|hospital|prison)|steps? down|stands? down|hands? over|returns?|resumes?|closes?|ends?|arrives?|airs?|premieres?|hits|meets?|faces?|hosts?|plays?|visits?|travels?|heads?|votes?|plans?|stages?|runs? (?:until|through)|go(?:es)? (?:to the polls|to trial|on (?:sale|show|display|trial|view)|ahead)|takes? office|retires?|turns? \\d{1,3}';

/**
 * After "is" or "are" and before a day, a participle is that of a calendar: “is published on 7 May”.
 * A caption's (“is seen on Friday”) and a charge's (“is accused”) look back.
 */
const takesPlace =
  '(?!seen|pictured|photographed|believed|known|thought|accused|charged|suspected|alleged|said|reported|killed|injured|hurt|arrested|found|confirmed|dated|missing|told)(?:\\p{Ll}{2,25}ed|held|shown|broadcast|sworn|run|sold|sent|made|put|set|laid|built|read|heard|taken|given|drawn|sung|begun|shut|told|cast|paid)';

/** "its vote on", "a first visit in", "the open-air pool on": after such a word it is a noun. */
const notNoun =
  "(?<!-)(?<!\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ee]ach|[Ee]very|[Nn]o|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|of|on|by|for|new|first|second|third|last|final|latest|recent|previous|earlier|crucial|key|public|annual|state|official) )(?<!['’]s |s['’] )(?<!\\b[Tt]hat (?=(?:vote|visit|return|start|end|run|plan)s? ))";

const postponed =
  'moved(?: back)?|postponed|delayed|rescheduled|adjourned|deferred|extended|pushed(?: back)?|put (?:off|back)|brought forward|slipped|switched|given';

/** “Crews restored most of it by Tuesday”, but not “ordered it done by Tuesday”. */
const done = String.raw`(?<!\p{L})(?!(?:ask|order|demand|want|need|expect|promis|pledg|request|requir|direct|vow|agre|warn|urg|invit|instruct|schedul|plann|call|claim|add|forecast|predict|aim|hop|schedul)\p{L}{1,8} )\p{Ll}{2,20}ed (?:(?!\b(?:to|be|would|will|must|could|should|can|may)\b)[^.;,]){0,40}`;

/** What is announced before it takes place. */
const onCalendars =
  'elections?|vote|ballot|poll|referendum|run-?off|match|game|final|summit|meeting|hearing|ceremony|funeral|concert|debate|march|rally|strike|launch|auction';

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const weekdayNames = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const word = String.raw`\p{L}{1,30}`;

/**
 * English verbs, insofar as they show whether a day is past or ahead; case matters, "May" is not a
 * verb. A future includes the verb after it: "will be closed" contains no past.
 */
export const tenses = new RegExp(
  // All of them begin where a word does, so nothing is tried within words.
  String.raw`\b(?:${[
    String.raw`(?<past>\b(?:${happened}) to (?:be )?${word}|\b(?:would|could|should|might|must) have ${word}|\b(?:was|were|has been|have been|had been) (?!due|expected|scheduled|set|planned)(?:(?!to\b)\p{L}{1,20} ){1,4}(?:starting|beginning)\b|\bhad been (?:planned|scheduled|due|set|expected|slated) (?:for|on|to)\b(?: (?:be )?\p{Ll}+)?|\b(?:originally|initially|first|previously|once) (?:planned|scheduled|due|set|expected|slated|listed|booked|billed|fixed|arranged|announced|intended|called|timed|down) (?:for|on|in|by|to)\b|\b(?:was|were|remained|stayed|lasted|ran|worked|lived) (?!adjourn|postpon|delay|exten|suspend|put|defer|remand|barred|banned|valid|given|due|expected|scheduled|set|supposed|ordered|told|wanted|needed)(?:(?!to\b)\p{L}{1,25} ){0,2}(?:until|till|by)\b|\b(?:was|were|did|had)(?: not|n['’]t) (?:${word} ){0,5}until\b)`,
    String.raw`(?<future>${[
      String.raw`(?:\b|(?<=['’]))(?:${modals})(?: (?:not|also|then|now|only|finally|likely|probably|again|still|not only|\p{L}{1,25}ly))?(?: (?:be|have|get|remain|stay))?(?: been)? ${word}`,
      String.raw`\b(?:was|were) to have (?:been )?${word}`,
      String.raw`\b(?:to|and|or|then) be ${word}`,
      // “Will be scrapped in May and replaced on 1 June”
      String.raw`(?<=\b(?:to|will|would|shall|should|must) be \p{Ll}{2,25} (?:(?!(?:${irregular}|who|which|that)\b)[^\s.;]{1,20} ){0,8}and (?:then )?)\p{Ll}{2,25}ed(?= (?:on|in|at|by|from|before|until|next|this|later)\b)`,
      // “On Saturday the Larks begin a trip”
      String.raw`(?<=^["“]?[Oo]n (?:${weekdayNames}),? (?:(?!(?:${irregular})\b|${notVerbs}\p{Ll}{2,18}ed\b)[\p{L}’'-]{1,20} ){0,4}(?:[\p{L}’'-]{2,20}s|they|we|who) )(?:begin|start|open|face|host|meet|play|return|travel|vote|go)(?= (?!(?:was|were|had)\b))`,
      // “Friday’s election is the first since”; of what nobody plans, “is” may be said afterwards.
      String.raw`(?<=\b(?:${weekdayNames})['’]s (?:\p{L}{1,20} )?(?:${onCalendars}) )(?:is|are)\b`,
      // “Have until noon Friday to appeal”, “called a strike from midnight on Sunday”
      String.raw`\b(?:has|have|given) until\b`,
      String.raw`(?<=\b(?:call|announc|declar)\p{L}{1,3} (?:[\p{L}\d-]{1,20} ){1,6})(?:from|starting|beginning|effective)\b`,
      // “Asked that donations be made by”
      String.raw`(?<=\b(?:ask|demand|order|request|requir|recommend|propos|suggest|urg)\p{L}{0,3} (?:that )?(?:\p{L}{1,20} ){1,5})be ${word}`,
      String.raw`\b(?:is|are) (?:needed|required|wanted|sought)\b`,
      // “Expects snow on Friday”
      String.raw`\b(?:expects?|anticipates?|foresees?|hopes? for)\b`,
      String.raw`\bto (?:${planned})\b`,
      String.raw`\b(?:due|scheduled|slated|planned|set(?! (?:in|on|at|by)\b)|expected|earmarked|forecast|billed|pencilled in|booked|reserved)(?: (?:for|on|in|by|at|before|until)\b|(?= (?:next|this|later|tomorrow|soon|within|early|as early|before the end)\b))`,
      // What is postponed is still to come.
      String.raw`\b(?:${postponed}) (?:it |them |him |her )?(?:to|until|till|for)(?= (?:at |about |around |mid-|early |late |\d|\p{Lu}|next|a (?:week|day|date|time|later)\b|the (?:end|weekend|spring|summer|autumn|fall|winter|following|first|second|third|last)))`,
      String.raw`\b(?:due|deadline(?! (?:had |has )?(?:passed|expired|lapsed|came|went)\b)|upcoming|forthcoming|expires?|starting|beginning|ahead of|in time for)\b`,
      String.raw`\b${notNoun}(?:${presents})(?= (?:(?:again |(?:(?!(?:${irregular}|noon|midnight)\b|${notVerbs}\p{Ll}{2,18}ed\b)\p{L}{1,20} ){1,7})?(?:on (?!the\b)|(?:next|tomorrow)\b)|(?:again )?(?:(?:in|at|this|later)\b|\p{Lu})))`,
      String.raw`\b(?:is|are) (?:now )?(?=(?:on|in|at|next|tomorrow|later)\b|(?:${weekdayNames}|(?:${months})\p{L}{0,6}\.? \d{1,2})\b(?!['’]s))`,
      // “Her book is published on 7 May”
      String.raw`\b(?:is|are) (?:\p{L}{1,25}ly )?${takesPlace} (?:(?:in|on|off|out|up|down|over|here|again) )?(?=(?:on|in|at|from|this|next|tomorrow|later)\b)`,
      String.raw`\b(?:is|are)(?: \p{L}{1,25}ly)? (?!during|nothing|something|according|remaining|including|bring)\p{L}{2,25}ing\b`,
      String.raw`\b(?:until|till)(?= (?:after |shortly after |just after )?(?:the \d|\p{Lu}|\d{1,2} \p{Lu}|next|tomorrow|later|the (?:end|weekend)|at least))`,
      // “We have asked for it by the summer”
      String.raw`(?<=\b(?:(?:has|have|['’]ve|['’]s) (?:asked|ordered|demanded|promised|pledged|requested)|asks|wants?|demands|promises|pledges) (?:[\p{L}\d-]{1,20} ){1,7})by(?= (?:the (?:spring|summer|autumn|fall|winter|weekend)|Christmas|Easter|(?:${months})))`,
      // "called a strike for Tuesday", "ordered back for April 9"
      String.raw`\bfor(?= (?:(?:${weekdayNames})\b|(?:${months})\p{L}{0,6}\.? \d{1,2}\b|\d{1,2} (?:${months}))(?!['’]s))`,
      String.raw`\b(?:runs?|open) (?=(?:from )?(?:${weekdayNames}) (?:to|through|until)\b)`,
      // "ordered by Dec. 20 will arrive"
      String.raw`\b(?:by|before)(?= [\p{L}\d. ]{4,20} (?:will|can|may|must|should|are to)\b)`,
      String.raw`\bby(?<!(?:\bhad\b[^.;,]{0,60}|\b(?:was|were)\b(?:(?!\bto\b)[^.;,]){0,60}|${done})by)(?= (?:(?:midnight |noon |early |late )?(?:${weekdayNames})(?!(?: \p{Ll}{4,9})?,? (?:\p{Ll}{1,20} ){1,4}(?:was|were|had)\b)|next|tomorrow|the end of (?:the|this|next)\b(?! \p{L}{3,8},? (?:\p{Ll}{1,20} ){0,4}(?:was|were|had)\b)))`,
    ].join('|')})`,
    String.raw`(?<before>\b(?:${irregular})\b|${unchanged}|\b${notVerbs}\p{Ll}{2,25}ed\b)`,
  ].join('|')})`,
  'gu',
);

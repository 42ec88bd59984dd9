import type { Grammar } from '../grammar.ts';
import { calendarRules } from './calendar.ts';
import { namedDayRules } from './named.ts';
import { seasonRules } from './seasons.ts';
import { tenses } from './tenses.ts';
import { undatedRules } from './undated.ts';
import { unitRules } from './units.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

export const english: Grammar = {
  rules: [
    ...namedDayRules,
    ...calendarRules,
    ...weekdayRules,
    ...seasonRules,
    ...yearRules,
    ...unitRules,
    ...undatedRules,
  ],
  trigger:
    /\d|day|night|week|month|year|decade|centur|quarter|morning|noon|evening|tonight|tomorrow|ago\b|recent|spring|summer|autumn|fall|winter|\b(?:January|Jan|February|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|August|Aug|September|Sept|Sep|October|Oct|November|Nov|December|Dec)\b|christmas|easter|hallowe|thanksgiving|pentecost|mardi|hanuk|chanuk|ties\b|lately|future|current|present|times?\b|moment|then\b|shortly|soon|new year|while\b/i,
  before:
    /(?:^|[\s(“"‘'’—–-])((?:on|in|at|since|until|till|til|by|from|during|before|after|over|around|about|as of|dated|through|throughout|for|between|of|starting|beginning|circa|shortly after|shortly before|just after|just before|the)\s+(?:the\s+)?)$/iu,
  since: /^(?:since|from|as of|starting|beginning)\b/iu,
  until: /^(?:until|till|til|through|up to)\b/iu,
  about: /^(?:about|around|circa)\b/iu,
  tenses,
};

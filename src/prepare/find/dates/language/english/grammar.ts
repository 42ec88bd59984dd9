import type { Grammar } from '../grammar.ts';
import { calendarRules } from './calendar.ts';
import { counterpartRules } from './counterparts.ts';
import { namedDayRules } from './named.ts';
import { nearDayRules } from './nearDays.ts';
import { dayAloneRules, nthDayRules } from './nthDays.ts';
import { reportingRules } from './reporting.ts';
import { seasonRules } from './seasons.ts';
import { tenses } from './tenses.ts';
import { undatedRules } from './undated.ts';
import { besideEvents } from './besideEvents.ts';
import { unitRules } from './units.ts';
import { weekdayRules } from './weekdays.ts';
import { yearRules } from './years.ts';

export const english: Grammar = {
  groups: [
    {
      needs:
        /Day|Eve\b|DAY|EVE\b|Night|Patrick|July|Halloween|Christ|Easter|Good|Black|Cyber|Ash|Shrove|Maundy|Palm|Whit|Holy|Advent|Corpus|Remembrance|Mardi|Pentecost|Thanksgiving|11\b|ukk?ah|[Bb]ank [Hh]oliday|Epiphany|Twelfth|Candlemas|Juneteenth|Passover|Rosh|Yom|New Year/,
      rules: namedDayRules,
    },
    {
      needs:
        /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)/,
      rules: calendarRules,
    },
    {
      needs:
        /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY)|\b(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\b/,
      rules: weekdayRules,
    },
    {
      needs:
        /quarter|half|months|spring|summer|autumn|fall|winter|\b[qh][1-4]\b|\b[1-4]q|fiscal|financial/i,
      rules: seasonRules,
    },
    {
      needs:
        /\b(?:first|second|third|fourth|fifth|last|final) (?:few |two |three )?(?:day|week|half|third|of|[MTWFS][a-z]+day)/i,
      rules: nthDayRules,
    },
    {
      needs: /\b(?:end(?:ed|ing|s)|to|through|until) [^.]{0,16}(?:[JFMASOND]\p{L}{2}|\d)/u,
      rules: reportingRules,
    },
    { needs: /\d(?:st|nd|rd|th)\b/, rules: dayAloneRules },
    { needs: /\d\d|ties\b|century/i, rules: yearRules },
    {
      needs:
        /\bago|earl|late|day|night|week|month|year|decade|centur|quarter|morning|noon|evening|tomorrow|hours|dawn|dusk|sun[rs]/i,
      rules: [...nearDayRules, ...besideEvents, ...counterpartRules, ...unitRules],
    },
    {
      needs:
        /recent|lately|\bago|later|earlier|before|after|moment|times?\b|point|then\b|current|present|nowadays|days|future|coming|following|while|shortly|soon|overnight|each|every/i,
      rules: undatedRules,
    },
  ],
  before:
    /(?:^|[\s(“"‘'’—–-])((?:on|in|at|since|until|till|til|by|from|during|before|after|over|around|about|as of|dated|through|throughout|for|between|of|starting|beginning|circa|shortly after|shortly before|just after|just before|the)\s+(?:the\s+)?|ca?\.\s*)$/iu,
  since: /^(?:since|from|as of|starting|beginning)\b/iu,
  until: /^(?:until|till|til|through|up to)\b/iu,
  about: /^(?:about\b|around\b|circa\b|ca?\.)/iu,
  tenses,
};

import type { Grammar } from '../grammar.ts';
import { calendarRules } from './calendar.ts';
import { relativeRules } from './relative.ts';
import { yearRules } from './years.ts';

export const german: Grammar = {
  groups: [
    { needs: /Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez/iu, rules: calendarRules },
    {
      needs:
        /\d|iger|frühling|frühjahr|sommer|herbst|winter|quartal|heilig|weihnacht|silvester|neujahr|karfreitag|gründonnerstag|oster|himmelfahrt|pfingst|einheit|aschermittwoch/iu,
      rules: yearRules,
    },
    {
      needs:
        /tag|mittwoch|vorw|vorm|vorq|vorj|sonnabend|gestern|heute|morgen|heuer|woche|monat|quartal|jahr|abend|nacht|mittag|kürzlich|neulich|kurzem|(?:seit dem|bis zum|ab dem) \d/iu,
      rules: relativeRules,
    },
  ],
  before:
    /(?:^|[\s(„“"’'—–-])((?:seit|ab|bis|vor|nach|am|im|in|an|um|gegen|von|vom|zum|zu|über|während|bis zum|bis ins|seit dem)\s(?:dem\s|den\s|der\s|die\s|das\s)?)$/iu,
  since: /^(?:seit|ab)\b/iu,
  until: /^bis\b/iu,
  about: /^(?:um|gegen)\b/iu,
  verbLast: /(?<!\p{L})(?:dass|weil|ob|obwohl|nachdem|bevor|wenn|damit|sodass)\s[^,;]*$/u,
  // “Ersten”, “heute” and “guten” end like a past tense but are not one.
  tenses:
    /(?<future>(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|könnte|könnten|(?:geplant|vorgesehen|angesetzt|terminiert|anberaumt)(?:e[nrms]?)?|werde|würde|beginnt|beginnen|startet|starten|plant|planen|öffnet|öffnen|schließt|fährt|fahren|tritt|treten|endet|enden|findet|finden|reist|erscheint|tagt|tagen|bleibt|bleiben|ausläuft|dauert|dauern|läuft|entscheidet|entscheiden)(?!\p{L}))|(?<past>(?<!\p{L})(?:hatte|hatten|war|waren|wurde|wurden|sagte|sagten|teilte|kam|kamen|ging|gingen|trat|traten|starb|starben|fiel|fielen|stieg|stiegen|sank|sanken|gab|gaben|brach|brachen|begann|begannen|fand|fanden|verlor|verloren|gewann|gewannen|lag|lagen|nahm|nahmen|blieb|blieben|hielt|hielten|schloss|sprach|sprachen|stand|standen|\p{Ll}{0,10}ge\p{Ll}{2,20}(?:t|en)|(?!(?:ers|zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn|letz|nächs|jüngs|höchs|größ|meis|bes|gu|al|wei|brei|leich|schlech|rech|spä|har|kal|gesam|bekann|heu|mit|un|hin|bit)ten?(?!\p{L}))\p{Ll}{2,20}ten?)(?!\p{L}))/gu,
};

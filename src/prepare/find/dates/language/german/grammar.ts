import type { Grammar } from '../grammar.ts';
import { calendarRules } from './calendar.ts';
import { relativeRules } from './relative.ts';
import { yearRules } from './years.ts';

export const german: Grammar = {
  groups: [
    { needs: /Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez/iu, rules: calendarRules },
    {
      needs:
        /\d|iger|frühling|frühjahr|sommer|herbst|winter|quartal|halbjahr|heilig|weihnacht|silvester|neujahr|kar(?:freitag|samstag)|gründonnerstag|oster|himmelfahrt|pfingst|einheit|aschermittwoch|(?:muttert|martinst|reformationst|bett|volkstrauert|maifeiert|dreikönigst|vatert|nikolaust)ag|drei.?könig|nikolaus|rosenmontag|dienstag|palmsonntag|ewigkeitssonntag|totensonntag|fronleichnam|aller(?:heil|seel)|advent|tag der arbeit/iu,
      rules: yearRules,
    },
    {
      needs:
        /tag|mittwoch|vorw|vorm|vorq|vorj|sonnabend|gestern|heute|morgen|heuer|woche|monat|quartal|jahr|abend|nacht|mittag|kürzlich|neulich|kurzem|(?:seit dem|bis zum|ab dem|am) \d/iu,
      rules: relativeRules,
    },
  ],
  before:
    /(?:^|[\s(„“"’'—–-])((?:seit|ab|bis|vor|nach|am|im|in|an|um|gegen|von|vom|zum|zu|über|während|bis zum|bis ins|seit dem)\s(?:dem\s|den\s|der\s|die\s|das\s)?)$/iu,
  since: /^(?:seit|ab)\b/iu,
  until: /^bis\b/iu,
  about: /^(?:um|gegen)\b/iu,
  verbLast:
    /(?:(?<!\p{L})(?:dass|weil|ob|obwohl|nachdem|bevor|wenn|damit|sodass)|,\s(?:(?:in|an|auf|mit|von|zu|bei|für|über|unter|vor|nach|aus)\s)?(?:der|die|das|den|dem|deren|dessen|denen|welche[rnms]?))\s[^,;]*$/u,
  // “Ersten”, “heute” and “guten” end like a past tense but are not one.
  tenses:
    /(?<future>(?<=(?<!\p{L})(?:ist|sind)(?:\s[\p{L}’'-]{1,25}){0,6}\s)bis(?=\s)(?!(?:[^.;]|(?<=\d)\.)*(?<!\p{L})(?:gewesen|worden|geblieben|gegangen|gekommen|gewachsen|ge(?:stieg|sunk|fall|fahr|flog|reis)\p{L}{1,3})(?!\p{L}))|,(?<=(?<!\p{L})(?:kündig|hoff|plan|versprach|verspr[ae]ch|versprich|beabsichtig|erwäg|erwog|droh|bat|bitte|forder|bemüh|lud|rief|ruf|einig|vereinbar|verpflicht|stimm|votier|entsch[ie]|beschl)\p{L}{0,6}(?:\s[^.,;:]{0,80})?,)(?=\s[^.,;:]{0,120}(?<!\p{L})(?:zu\s\p{Ll}{2,}n|\p{Ll}{2,12}zu\p{Ll}{2,}n)(?!\p{L}))|(?<!\p{L})(?!(?:hat|ist|mit|seit|nicht|erst|jetzt|selbst|dort|fast|meist|sofort|zuletzt|zunächst|zuerst|bereit|derzeit|damit|somit|weit|laut|statt|samt|nebst|\p{Ll}{0,4}ge\p{Ll}{2,20}|\p{Ll}{0,8}(?:hielt|trat|bat|bot|riet|litt|ritt|stritt|schritt|schnitt|glitt|galt|tat))\s)\p{Ll}{2,16}t(?=\s(?:am|ab|vom|kommenden|diesen)\s)(?<=^(?!In )(?:(?!(?:hat|haben|ist|sind|wird|werden|wurde|wurden|hatte|hatten|war|waren)\s)[\p{L}-]{1,30}\s){1,6}\p{Ll}{2,18})|(?<!\p{L})(?!hat |ist |(?:\p{Ll}{0,8})(?:hielt|trat|bat|bot|riet|litt|ritt|stritt|schritt|schnitt|glitt|galt|tat)\s)\p{Ll}{2,16}t(?=\s)(?<=^(?:Am|An|Im|Ab|Zum|Zur)\s(?:(?:\p{Lu}\p{L}*|\d[\d.:]*|gegen|um|ab|kommenden|nächsten|des|der),?\s){1,6}\p{Ll}{2,17})|(?<!\p{L})auf(?=\s(?:den\s)?(?:\p{Lu}\p{Ll}+(?:tag|woch)|\d)[^.,;]{0,40}(?:verlegt|verschoben|vertagt|verschiebt|verlegte|verschob|vertagte))|(?<!\p{L})(?:verlegt|verschob|vertag|verschieb)\p{L}{0,4}(?=[^.,;]{0,60}\sauf\s)|(?<!\p{L})[Ff]ür(?=\s(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|den\s\d))|(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|könnte|könnten|(?:geplant|vorgesehen|angesetzt|terminiert|anberaumt)(?:e[nrms]?)?|werde|würde|beginnt|beginnen|startet|starten|plant|planen|öffnet|öffnen|schließt|fährt|fahren|tritt|treten|endet|enden|findet|finden|reist|erscheint|tagt|tagen|bleibt|bleiben|ausläuft|dauert|dauern|läuft|entscheidet|entscheiden|rechnet|rechnen|hofft|hoffen|erwartet|erwarten|beabsichtigt|möchte|möchten|droht|drohen|dürfte|dürften|muss|müssen|kann|können|darf|dürfen)(?!\p{L}))|(?<past>(?<!\p{L})(?:hatte|hatten|war|waren|wurde|wurden|sagte|sagten|teilte|(?:be|ver|er|ent|ge|zer|auf|ab|an|aus|ein|über|unter|wider|um|vor|zu|nach|zurück|mit|hinter|miss)?(?:schloss|stieß|ließ|hieß|riss|biss|goss|schoss|floss|kam|ging|trat|starb|fiel|stieg|sank|gab|brach|begann|fand|verlor|gewann|lag|nahm|blieb|hielt|sprach|stand|schrieb|trieb|rief|lief|schlief|traf|half|warf|trug|schlug|fuhr|lud|wuchs|stahl|fahl|las|aß|saß|gaß|maß|bat|sah|schah|lieh|schwieg|bot|flog|zog|bog|log|fror|hob|schob|wog|sang|sprang|trank|zwang|lang|drang|klang|schwamm|band|schwand|griff|litt|ritt|schnitt|stritt|wich|strich|schlich|glich|fing|hing|riet|tat)(?:en)?|\p{Ll}{0,10}ge\p{Ll}{2,20}(?:t|en)|(?!(?:ers|zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn|letz|nächs|jüngs|höchs|größ|meis|bes|gu|al|wei|brei|leich|schlech|rech|spä|har|kal|gesam|bekann|heu|mit|un|hin|bit)ten?(?!\p{L}))\p{Ll}{2,20}ten?)(?!\p{L}))/gu,
};

import type { Grammar } from '../grammar.ts';
import { calendarRules } from './calendar.ts';
import { relativeRules } from './relative.ts';
import { yearRules } from './years.ts';

export const french: Grammar = {
  groups: [
    {
      needs: /janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c/iu,
      rules: calendarRules,
    },
    {
      needs:
        /\d\d|siècle|années|printemps|été|automne|hiver|trimestre|semestre|noël|jour de|sylvestre|pâques|ascension|pentec|fête|toussaint/iu,
      rules: yearRules,
    },
    {
      needs:
        /di\b|dimanche|jour|hier|demain|veille|semaine|week|mois|trimestre|\bans?\b|année|décennie|siècle|matin|soir|midi|nuit|récem|dernièr|(?:depuis|dès|d['’]ici) le \d|jusqu['’]au \d/iu,
      rules: relativeRules,
    },
  ],
  before:
    /(?:^|[\s(«“"’'—–-])((?:depuis|dès|jusqu['’]en|jusqu['’]au|jusqu['’]à|jusque|à partir de|à partir du|vers|avant|après|pendant|durant|en|le|la|les|au|aux|du|de|dans|d['’]ici|ce|cette)\s(?:le\s|la\s|les\s|au\s)?)$/iu,
  since: /^(?:depuis|dès|à partir)/iu,
  until: /^jusqu/iu,
  about: /^vers\b/iu,
  tenses:
    /(?<future>(?<!\p{L})(?:reporté|repoussé|ajourné|décalé)e?s? (?=au |à |en )|(?<!\p{L})(?:(?:est|sont) (?:attendue?s?|prévue?s?|programmée?s?|convoquée?s?|appelée?s?|invitée?s?)|devait|devaient|va|vont|doit|doivent|devrait|devraient|prévue?s?|programmée?s?|attendue?s?|pourrait|pourraient|sera|seront|aura|auront|fera|feront|prochaine?|serait|seraient|aurait|auraient|irait|iraient|expire(?:nt)?|s['’]achève(?:nt)?|commence(?:nt)?|se tien(?:t|nent)|a lieu|ont lieu|dure(?:nt)?|\p{Ll}{2,20}(?:erait|eraient|drait|draient|era|eront|ira|iront|dra|dront|tra|tront))(?!\p{L}))|(?<past>(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|eut|s['’]est|dit|\p{Ll}{2,20}(?:ait|aient|èrent))(?!\p{L}))/gu,
};

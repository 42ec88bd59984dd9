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
        /\d\d|siècle|années|printemps|été|automne|hiver|trimestre|semestre|noël|jour de|sylvestre|nouvel an|pâques|ascension|assomption|pentec|fête|toussaint|épiphanie|chandeleur|mardi gras|cendres|rameaux|saint|réveillon/iu,
      rules: yearRules,
    },
    {
      needs:
        /di\b|dimanche|jour|hier|demain|veille|semaine|week|mois|trimestre|\bans?\b|année|décennie|siècle|matin|soir|midi|nuit|récem|dernièr|(?:depuis|dès|d['’]ici) le \d|jusqu['’]au \d|(?<!\p{L})le \d/iu,
      rules: relativeRules,
    },
  ],
  before:
    /(?:^|[\s(«“"’'—–-])((?:depuis|dès|jusqu['’]en|jusqu['’]au|jusqu['’]à|jusque|à partir de|à partir du|vers|avant|après|pendant|durant|en|le|la|les|au|aux|du|de|dans|d['’]ici|ce|cette)\s(?:le\s|la\s|les\s|au\s)?)$/iu,
  since: /^(?:depuis|dès|à partir)/iu,
  until: /^jusqu/iu,
  about: /^vers\b/iu,
  tenses:
    /(?<future>(?<!\p{L})(?!(?:dit|fit|mit|prit|vit|apprit|partit|sortit|rendit|perdit|ouvrit|mort|fait|pendant|avant|durant|jusque|comme)\s)\p{Ll}{1,18}(?:[aeioç]it|unit|[lrnvtdgsc]e|ent|end|ert|art|uit|out|aît)(?=\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le\s\d)(?!\s(?:dernier|passé|soir|matin|après)))(?<=^(?:Le|La|Les|Un|Une|Ce|Cette|Son|Sa|Ses|Leurs?|Il|Elle|Ils|Elles|On|L['’]\p{L}+)(?:\s(?!(?:a|ont|est|sont|avait|avaient|était|étaient|fut|été|qui|que|où)\s)[\p{L}’'-]+){0,7}\s(?!(?:a|ont|est|sont|avait|avaient|était|étaient|fut|été|un|une|le|la|les|des|du|de|à|au|aux|en|et|ou|son|sa|ses|ce|cette|par|pour|sur|très|plus)\s)[\p{L}’'-]+\s\p{Ll}{2,24})|(?<=(?<!\p{L})(?:est|sont|reste|restent|demeure|court|dure|durent)(?:\s[\p{L}’'-]{1,25}){1,6}\s)jusqu(?=['’])|(?<!\p{L})(?:prévo(?:it|ient|yait|yaient)|esp[éè]r(?:e|ent|ait|aient)|compt(?:e|ent|ait|aient)(?= \p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|envisage(?:nt)?|souhaite(?:nt)?|veut|veulent|entend(?:ent)?(?= \p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|promet(?:tent)?|s['’]apprête(?:nt)?|s['’]engage(?:nt)?|appelle(?:nt)?|invite(?:nt)?|propose(?:nt)?|peut|peuvent|rendez-vous|Rendez-vous)(?!\p{L})|d['’]ici(?= )|(?<=(?<!\p{L})(?:promi[st]e?s?|promettait|exigé|réclamé|demandé)(?: [\p{L}’']{1,20}){1,6} )(?:avant|pour)(?= )|(?<!\p{L})pour(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le \d))|(?<!\p{L})(?:reporté|repoussé|ajourné|décalé)e?s? (?=au |à |en )|(?<!\p{L})(?:(?:est|sont) (?:attendue?s?|prévue?s?|programmée?s?|convoquée?s?|appelée?s?|invitée?s?)|devait|devaient|va|vont|doit|doivent|devrait|devraient|prévue?s?|programmée?s?|attendue?s?|pourrait|pourraient|sera|seront|aura|auront|fera|feront|prochaine?|serait|seraient|aurait|auraient|irait|iraient|expire(?:nt)?|s['’]achève(?:nt)?|commence(?:nt)?|se tien(?:t|nent)|a lieu|ont lieu|dure(?:nt)?|\p{Ll}{2,20}(?:erait|eraient|drait|draient|era|eront|ira|iront|dra|dront|tra|tront))(?!\p{L}))|(?<past>(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|eut|s['’]est|dit|\p{Ll}{2,20}(?:ait|aient|èrent))(?!\p{L}))/gu,
};

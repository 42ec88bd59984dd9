import type { Grammar } from '../grammar.ts';
import { hintOf } from '../words.ts';
import { rules } from './rules.ts';
import { words } from './words.ts';

export const portuguese: Grammar = {
  groups: [
    {
      needs: hintOf(
        words,
        'ontem|hoje|manhã|noite|tarde|natal|réveillon|páscoa|santa|carnaval|véspera|recente|há pouco',
      ),
      rules,
    },
  ],
  before:
    /(?:^|[\s(«“"‘—–-])((?:desde|até|a partir de|a partir do|por volta de|em|no|na|nos|nas|o|a|de|do|da|ao|à|antes de|depois de|para|durante)\s(?:o\s|a\s|os\s|as\s)?)$/iu,
  since: /^(?:desde|a partir)/iu,
  until: /^até/iu,
  about: /^por volta\b/iu,
  tenses:
    /(?<future>(?<!\p{L})(?:adiad|transferid|remarcad)[oa]s? (?=para |até )|(?<!\p{L})(?:devia|deviam|vai|vão|deve|devem|prevê|previst[oa]s?|marcad[oa]s?|agendad[oa]s?|começam?|abre|vencem?|expiram?|terminam?|poderia|\p{L}\p{Ll}{0,20}(?:ará|arão|erá|erão|irá|irão|orá|orão))(?!\p{L}))|(?<past>(?<!\p{L})(?:[Ff]oi|[Ff]oram|era|eram|[Dd]isse|[Dd]isseram|houve|fez|teve|tinha|havia|\p{L}\p{Ll}{1,20}(?:ou|aram|eu|eram|iu|iram|ava|avam))(?!\p{L}))/gu,
};

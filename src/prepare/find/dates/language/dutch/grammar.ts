import type { Grammar } from '../grammar.ts';
import { hintOf } from '../words.ts';
import { rules } from './rules.ts';
import { words } from './words.ts';

export const dutch: Grammar = {
  groups: [
    {
      needs: hintOf(
        words,
        'gister|vandaag|van(?:ochtend|middag|avond|nacht)|morgen|kerst|nieuwjaar|oud(?:e)?ja|paas|pasen|hemelvaart|pinkster|onlangs|geleden|recent',
      ),
      rules,
    },
  ],
  before:
    /(?:^|[\s(„“"‘’'—–-])((?:sinds|vanaf|tot|tot en met|rond|in|op|om|van|uit|voor|na|tijdens|met|de|het)\s(?:de\s|het\s)?)$/iu,
  since: /^(?:sinds|vanaf)\b/iu,
  until: /^tot\b/iu,
  about: /^rond\b/iu,
  verbLast: /(?<!\p{L})(?:dat|omdat|of|terwijl|nadat|voordat|als|wanneer|die|waar)\s[^,;]*$/u,
  tenses:
    /(?<future>(?<=(?<!\p{L})(?:is|zijn)(?:\s[\p{L}’'-]{1,25}){0,6}\s)tot(?=\s)(?![^.;]*(?<!\p{L})(?:geweest|geworden|gebleven|gegaan|gekomen|gegroeid|gestegen|gedaald|gevallen)(?!\p{L}))|(?<!\p{L})(?:uitgesteld|verschoven|verplaatst) (?=tot |naar )|(?<!\p{L})(?:zal|zullen|gaat|gaan|moet|moeten|wil|willen|zou|zouden|gepland|verwacht|begint|beginnen|start|starten|opent|openen|speelt|spelen|stemt|vergadert|komt|komen|vertrekt|sluit|blijft|blijven|afloopt|loopt|verloopt|eindigt)(?!\p{L}))|(?<past>(?<!\p{L})(?:was|waren|had|hadden|werd|werden|heeft|hebben|zei|zeiden|kwam|kwamen|ging|gingen|viel|vielen|begon|brak|braken|stierf|won|verloor|sloot|liep|vond|vonden|\p{Ll}{0,10}ge\p{Ll}{2,20}(?:t|d|en)|\p{Ll}{2,20}(?:eerde|kte|pte|stte|tte|fte|gde|rde|lde|ndde)n?)(?!\p{L}))/gu,
};

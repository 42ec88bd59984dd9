import type { Grammar } from '../grammar.ts';
import { hintOf } from '../words.ts';
import { rules } from './rules.ts';
import { words } from './words.ts';

export const spanish: Grammar = {
  groups: [
    {
      needs: hintOf(
        words,
        'ayer|anoche|hoy|mañana|tarde|madrugada|navidad|noche|pascua|santo|hace|víspera|reciente',
      ),
      rules,
    },
  ],
  before:
    /(?:^|[\s(«“"‘—–-])((?:desde|hasta|a partir de|a partir del|hacia|en|el|la|del|de|al|antes del|después del|para|durante)\s(?:el\s|la\s|los\s)?)$/iu,
  since: /^(?:desde|a partir)/iu,
  until: /^hasta/iu,
  about: /^hacia\b/iu,
  tenses:
    /(?<future>(?<!\p{L})(?:aplaz|pospu|retras)\p{L}{1,6} (?=al |a |hasta |para )|(?<!\p{L})(?:debía|debían|iba a|iban a|va a|van a|debe|deben|prevé|prevén|previst[oa]s?|programad[oa]s?|convocad[oa]s?|empiezan?|comienzan?|abre|se celebran?|dura|duran|vencen?|expiran?|terminan?|podría|podrían|\p{L}\p{Ll}{0,20}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|aría|arían))(?!\p{L}))|(?<past>(?<!\p{L})(?:[Ff]ue|[Ff]ueron|era|eran|[Dd]ijo|[Dd]ijeron|hubo|hizo|tuvo|puso|ha|han|había|habían|\p{L}\p{Ll}{1,20}(?:ó|aron|ieron|aba|aban|eron))(?!\p{L}))/gu,
};

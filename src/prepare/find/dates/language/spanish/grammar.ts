import type { Grammar } from '../grammar.ts';
import { hintOf } from '../words.ts';
import { rules } from './rules.ts';
import { words } from './words.ts';

export const spanish: Grammar = {
  groups: [
    {
      needs: hintOf(
        words,
        'reyes|epifanía|ramos|santos?|juan|difuntos|muertos|inmaculada|asunción|hispanidad|nacional|ayer|anoche|hoy|mañana|tarde|madrugada|navidad|noche|pascua|santo|hace|víspera|reciente',
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
    /(?<future>(?<!\p{L})\p{Ll}{2,18}(?:a|e|an|en)(?=\s(?:(?!(?:que|quien)\s)[\p{L}-]+\s){0,3}(?:este |el )(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d{1,2} de)(?!\s(?:pasado|por)))(?<=^(?:El|La|Los|Las|Un|Una|Su|Sus|Este|Esta)(?:\s(?!(?:ha|han|fue|fueron|había|habían|era|que|quien)\s)[\p{L}-]+){0,6}\s(?!(?:un|una|el|la|los|las|de|del|al|a|en|y|o|su|sus|por|para|con|sin|sobre|muy|más)\s)[\p{L}-]+\s\p{Ll}{2,20})|(?<=^(?:El|Este)\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s)(?:se\s)?(?!\p{L}*(?:aba|aban|ía|ían|era|eran|que|de|del|por|para|la|entre|ante|desde)\s)\p{Ll}{2,18}(?:e|a|en|an)(?=\s)|(?<!\p{L})acaban?(?= (?:el|en|a) )|(?<!\p{L})(?:aplaz|pospu|retras)\p{L}{1,6} (?=al |a |hasta |para )|(?<!\p{L})(?:debía|debían|iba a|iban a|va a|van a|debe|deben|prevé|prevén|previst[oa]s?|programad[oa]s?|convocad[oa]s?|empiezan?|comienzan?|abre|se celebran?|dura|duran|vencen?|expiran?|terminan?|podría|podrían|\p{L}\p{Ll}{0,20}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|aría|arían))(?!\p{L}))|(?<past>(?<!\p{L})(?:[Ff]ue|[Ff]ueron|era|eran|[Dd]ijo|[Dd]ijeron|hubo|hizo|tuvo|puso|ha|han|había|habían|\p{L}\p{Ll}{1,20}(?:ó|aron|ieron|aba|aban|eron))(?!\p{L}))/gu,
};

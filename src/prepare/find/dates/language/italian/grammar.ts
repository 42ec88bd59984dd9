import type { Grammar } from '../grammar.ts';
import { hintOf } from '../words.ts';
import { rules } from './rules.ts';
import { words } from './words.ts';

export const italian: Grammar = {
  groups: [
    {
      needs: hintOf(
        words,
        'ieri|oggi|domani|domattina|stamattina|stamani|stasera|stanotte|notte|natale|capodanno|silvestro|ferragosto|pasqu|vigilia|recente| fa|sera|mattina|pomeriggio',
      ),
      rules,
    },
  ],
  before:
    /(?:^|[\s(«“"‘’'—–-])((?:fino al?|fin dal?|sin dal?|da|dal|dalla|dall['’]|a partire da|a partire dal|verso|in|nel|nella|il|la|lo|di|del|della|al|alla|entro|prima del|dopo il|per|durante)\s?(?:il\s|la\s)?)$/iu,
  since: /^(?:da|dal|dalla|fin da|sin da|a partire)/iu,
  until: /^fino/iu,
  about: /^verso\b/iu,
  tenses:
    /(?<future>(?<=(?<!\p{L})(?:è|sono|resta|restano|rimane|rimangono|dura|durano)(?!\s(?:stat|rimast|durat|arrivat|salit|sces|cresciut))(?:\s[\p{L}’'-]{1,25}){0,6}\s)fino(?=\s)|(?<!\p{L})(?:rinviat|posticipat|spostat)[oaie] (?=al |a |all['’]|fino )|(?<!\p{L})(?:doveva|dovevano|deve|devono|dovrebbe|dovrebbero|previst[oaie]|fissat[oaie]|in programma|inizia|iniziano|comincia|cominciano|apre|scade|scadono|termina|finisce|\p{L}{1,20}(?:rà|ranno|rebbe|rebbero))(?!\p{L}))|(?<past>(?<!\p{L})(?:è|ha|hanno|aveva|avevano|era|erano|fu|furono|[Dd]isse|\p{L}\p{Ll}{1,20}(?:ava|avano|eva|evano|iva|ivano|ò|arono|irono|erono|ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti))(?!\p{L}))/gu,
};

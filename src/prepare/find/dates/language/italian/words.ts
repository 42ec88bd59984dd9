import { ruleMaker } from '../ruleOf.ts';
import { dateWords, fragmentsOf } from '../words.ts';

export const words = dateWords({
  months:
    'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/sett/set ottobre/ott novembre/nov dicembre/dic',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  units: {
    day: 'giorno giorni',
    week: 'settimana settimane',
    weekend: 'fine_settimana weekend',
    month: 'mese mesi',
    quarter: 'trimestre trimestri',
    year: 'anno anni',
    decade: 'decennio decenni',
    century: 'secolo secoli',
  },
  numbers:
    "un/uno/una/un' due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
  tens: 'trenta quaranta cinquanta sessanta settanta ottanta novanta cento',
  persons: 'domenica',
  seasons: 'primavera estate autunno inverno',
  ordinals: 'primo/prima secondo/seconda terzo/terza quarto/quarta',
  collectives: {
    decina: 10,
    dozzina: 12,
    quindicina: 15,
    ventina: 20,
    trentina: 30,
    quarantina: 40,
    cinquantina: 50,
  },
});

export const rule = ruleMaker({
  ...fragmentsOf(words),
  part: "(?:all'inizio (?:del |di |dell')|alla fine (?:del |di |dell')|a metà (?:del |di )?|verso (?:la fine|metà) (?:del |di )|(?:a |ad |da |di |dall'|entro )?(?:la )?(?:inizio|fine|metà) (?:del |di |dell')?)",
  daypart: '(?: (?:mattina|pomeriggio|sera|notte)| in (?:mattinata|serata)| all[ae] mezzanotte)',
  approx: 'circa |quasi |oltre |più di |poco più di ',
  article: "(?:(?:il|la|lo|i|nel|nella|nell'|del|della|dell'|dal|dalla|dall'|al|alla|all'|l') ?)",
});

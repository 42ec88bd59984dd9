import { ruleMaker } from '../ruleOf.ts';
import { dateWords, fragmentsOf } from '../words.ts';

export const words = dateWords({
  months:
    'januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sept/sep oktober/okt november/nov december/dec',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  units: {
    day: 'dag dagen',
    week: 'week weken',
    weekend: 'weekend weekeinde',
    month: 'maand maanden',
    quarter: 'kwartaal kwartalen',
    year: 'jaar jaren',
    decade: 'decennium decennia',
    century: 'eeuw eeuwen',
  },
  numbers:
    'een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  tens: 'dertig veertig vijftig zestig zeventig tachtig negentig honderd',
  seasons: 'lente/voorjaar zomer herfst/najaar winter',
  ordinals: 'eerste tweede derde vierde',
});

export const rule = ruleMaker({
  ...fragmentsOf(words),
  part: '(?:het )?(?:begin|eind|einde|half|medio|midden)(?: van)?(?: de| het)? ',
  daypart: '(?:ochtend|middag|avond|nacht|morgen)',
  last: 'vorige|vorig|afgelopen|verleden|laatste',
  next: 'volgende|volgend|komende|komend|aanstaande',
  approx: 'ongeveer |zo.n |bijna |ruim |meer dan |circa ',
});

import type { quotations as english } from '../english/quotations.ts';
import type { Others } from '../phrases.ts';
import { fixed, digits, quoted, verb, hasSign } from './forms.ts';

export const quotations: typeof english = {
  kinds: {
    otherWords: 'Autres termes',
    leftOut: 'Omis',
    cutShort: 'Tronqué',
    moved: 'À un autre endroit',
    spelling: 'Orthographe',
    case: 'Majuscules',
    sentence: 'Phrases réunies ou séparées',
    punctuation: 'Ponctuation',
    closing: 'Virgule ou point final',
  },
  list: (names): Others => {
    const text =
      names.length > 3 ? `${digits(names.length)} autres` : new Intl.ListFormat('fr').format(names);
    return { text, start: text, many: names.length > 1 };
  },
  pieces: (pieces) => pieces.join(' … '),
  otherWords: (here, who, there) =>
    `Là où cette version dit ${quoted(here)}, ${who.text} ${verb(who, 'dit', 'disent')} ${quoted(there)}.`,
  leftOut: (here, who) =>
    `${who.start} ${verb(who, 'continue', 'continuent')} sans ${quoted(here)}.`,
  interrupted: (here, who) =>
    `${who.start} ${verb(who, 's’interrompt', 's’interrompent')}, sans ${quoted(here)}.`,
  endsBefore: (here, who) =>
    `${who.start} ${verb(who, 's’arrête', 's’arrêtent')} avant ${quoted(here)}.`,
  fewerTimes: (here, who) =>
    `${who.start} ${verb(who, 'dit', 'disent')} ici ${quoted(here)} moins de fois.`,
  moreTimes: (who, there) =>
    `${who.start} ${verb(who, 'dit', 'disent')} ici ${quoted(there)} plus de fois.`,
  startsAfter: (here, who) =>
    `${who.start} ${verb(who, 'commence', 'commencent')} après ${quoted(here)}.`,
  startsEarlier: (who, there) =>
    `${who.start} ${verb(who, 'commence', 'commencent')} plus tôt${fixed}: ${quoted(there)}.`,
  goesOn: (who, there) =>
    `${who.start} ${verb(who, 'poursuit', 'poursuivent')}${fixed}: ${quoted(there)}.`,
  hasBetween: (after, who, there) =>
    `Après ${quoted(after)}, ${who.text} ${verb(who, 'a', 'ont')} ${quoted(there)}.`,
  elsewhere: (words, who) =>
    `${who.start} ${verb(who, 'place', 'placent')} ${quoted(words)} à un autre endroit.`,
  atThisPlace: (who, there) =>
    `${who.start} ${verb(who, 'place', 'placent')} ${quoted(there)} à cet endroit.`,
  spelling: (here, who, there) =>
    `${who.start} ${verb(who, 'écrit', 'écrivent')} ${quoted(there)} pour ${quoted(here)}.`,
  endsSentence: (after, who) =>
    `Après ${quoted(after)}, ${who.text} ${verb(who, 'poursuit', 'poursuivent')} la même phrase.`,
  runsOn: (after, who) =>
    `Après ${quoted(after)}, ${who.text} ${verb(who, 'commence', 'commencent')} une nouvelle phrase.`,
  punctuation: (at, here, who, there) =>
    `À ${quoted(at)}, cette version ${hasSign('a', here)} et ${who.text} ${hasSign(verb(who, 'a', 'ont'), there)}.`,
};

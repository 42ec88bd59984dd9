import type { FurnitureKind } from './furnitureKind.ts';
import { fewestOfSentence, type Unit } from './unit.ts';

/** "12°C Thornmere", "Wetter 18°": "Thornmere hits 38°C" is a headline. */
const weather = /^(?:\p{Lu}\p{L}*\s){0,2}[+−-]?\d{1,2}\s?°\s?[CF]?(?:\s\p{Lu}\p{L}*){0,2}$/u;
/** "Current Time 0:00": what has not begun to play. */
const atZero = /^(?:\p{L}+:?\s){0,3}0{1,2}:00$/u;
/** "1 min 12", "01:32 min" */
const length = /^(?:\d{1,2}:\d\d\s?min|\d{1,3}\s?min\.?(?:\s\d\d)?|.{0,30}\d\dh\d\dmn?\d\ds?)$/iu;
/** "AUDIO: How to survive on the flats (4 min)" */
const withLength = /\S\s\(\d{1,3}(?::\d\d)?\s?(?:min|sec|sek|seg)\p{L}{0,5}\.?\)$/iu;
/** "Send yours to pictures@quaypost.example" */
const mail = /(?:^|\s)\S+@\S+\.\p{L}{2,}$/u;

/** "@LCO.1", "@danaosei": a name on a network or of a share, alone. */
const handle = /^@[\w.]{2,30}$/u;
/** "VIDEO2:14", "WATCH 1:07" */
const recording = /^(?:video|audio|watch|listen|vidéo|ansehen)\s?\d{1,2}:\d\d(?::\d\d)?$/iu;

/** What the shape of a short line shows it to be, in any language. */
export function shapeOf({ words, count, isSentence, quotes }: Unit): FurnitureKind | undefined {
  if (isSentence || quotes) return undefined;
  if (weather.test(words) || atZero.test(words) || length.test(words)) return 'label';
  if (handle.test(words) || recording.test(words)) return 'label';
  if (withLength.test(words)) return 'related link';
  return count < fewestOfSentence && mail.test(words) ? 'comment prompt' : undefined;
}

import { createRandom } from './createRandom.ts';
import { withCapital } from '../../language/withCapital.ts';

const words = [
  'ferry harbour bridge council quay market lorry school station tower tunnel library',
  'petition letter budget vote meeting repair survey report timetable ruling permit strike',
  'opens closes delays begins ends moves grows floods reopens waits splits returns',
  'new old second third final early late northern southern eastern western narrow',
  'after before during near beyond without against beside between under around despite',
]
  .join(' ')
  .split(' ');

/** Three to eight meaningless words; the same for the same seed. */
export function inventTitle(seed: number): string {
  const random = createRandom(seed);
  const count = 3 + Math.floor(random() * 6);
  const chosen = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]);
  return withCapital(chosen.join(' '));
}

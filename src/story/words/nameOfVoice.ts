import type { Language } from '../../language/english.ts';
import type { Voice, Voices } from '../model/voices.ts';
import { labelText, type ArticleLabels } from './articleLabels.ts';

/**
 * What a voice is called: its outlet's name. Where no outlet is stated, or another outlet has the
 * same name, the label of its first article.
 */
export function nameOfVoice(
  { outlet, articles: [article] }: Voice,
  { list }: Voices,
  labels: ArticleLabels,
  language: Language,
): string {
  const isAlone = outlet && list.filter((voice) => voice.outlet?.name === outlet.name).length === 1;
  return isAlone ? outlet.name : labelText(labels(article?.id ?? ''), language);
}

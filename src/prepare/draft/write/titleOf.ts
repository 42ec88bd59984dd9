import { longestTitle } from './mainWords.ts';
import { withCapital } from '../../../language/withCapital.ts';

/**
 * Words that join a clause to another, which is not in the title. Without them it reads as a sentence
 * of its own; in German its verb would stand at the end.
 */
const joining: Readonly<Record<string, RegExp>> = {
  en: /^(?:after|before|when|while|because|although|though|until|since|as) (?!of\b|to\b|(?:\p{L}+ )?\p{L}+ing\b|long\b|far\b|soon\b|many\b|much\b|last\b|this\b|next\b|early\b|late\b|then\b|\d|\p{L}+day\b)/iu,
  fr: /^(?:lorsque|quand|(?:après|alors|tandis|parce|avant) que|puisque) /iu,
};

/** The place and agency before an agency's first sentence: "SALTMERE (NCW) – ". */
const dateline = /^\p{Lu}[\p{Lu}\s.'’-]+(?:,[^–—]{1,40})?(?:\([^)]{2,30}\))?\s*[–—-]\s+/u;

/**
 * A title from an article's words: on one line, without a full stop at the end, beginning with a
 * capital letter.
 *
 * @param language of the words, BCP 47
 */
export function titleOf(words: string, language: string): string {
  const flat = words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(dateline, '')
    .replace(/(?<!\.\p{L})\.$/u, '');
  const joined = joining[language.toLowerCase().split('-')[0] ?? ''];
  const own = withCapital(joined ? flat.replace(joined, '') : flat);
  if (own.length <= longestTitle) return own;
  return `${own.slice(0, longestTitle).replace(/\s\S*$/u, '')} …`;
}

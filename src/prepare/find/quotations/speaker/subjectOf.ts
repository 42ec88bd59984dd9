import { namesThing } from './namesThing.ts';
import { namesIn } from './people.ts';
import { namePattern, type SpeechPatterns } from './speechPatterns.ts';
import { sentencesOf } from './sentences.ts';

const subject = new RegExp(
  `^(?:(?:When|As|After|While|If|Before|Once|Als|Nachdem|Wenn|Quand|Lorsque)\\s)?(?:(?:The|A|An|His|Her|Der|Die|Seine?|Ihre?|Le|La|Un|Une|Son|Sa|El|Una|Su|\\p{Lu}\\p{L}+['’]s?)\\s[\\p{Ll}\\s’'-]{2,40},\\s)?(?<name>${namePattern}\\s${namePattern})(?=\\s\\p{Ll}|,\\s|\\s\\()`,
  'u',
);

/**
 * The one person that the sentences of some words are about: “Omar Haddad looked at the ovens. He
 * …”. `undefined` when there is none, or more than one.
 *
 * @param known people whom the words name; any other person makes the result uncertain
 */
export function subjectOf(
  words: string,
  patterns: SpeechPatterns,
  known: readonly string[],
): string | undefined {
  const found = sentencesOf(words).flatMap((sentence) => {
    const name = subject.exec(sentence.trimStart())?.groups?.['name'];
    const [first = ''] = name?.split(/\s/u) ?? [];
    // “Ms Vale’s mother” is not Ms Vale.
    const isOther = /['’]s?$/u.test(name ?? '') || patterns.noName.test(first);
    return name === undefined || isOther || namesThing(name) ? [] : [name];
  });
  const others = namesIn(words, patterns).flatMap(({ name }) =>
    name.length < 2 || namesThing(name.join(' ')) ? [] : [name.join(' ')],
  );
  const all = new Set([...found, ...others, ...known]);
  return all.size === 1 ? found[0] : undefined;
}

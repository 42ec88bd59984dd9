import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articleId } from '../../yaml/build/articleId.ts';
import { isPlainName } from '../../yaml/form/isPlainName.ts';
import type { StoryForm } from '../../yaml/form/storyForm.ts';
import { readForm } from '../../yaml/read/readForm.ts';
import type { Problem } from '../../check/problem.ts';
import { readWholeFile } from '../../files/readWholeFile.ts';
import type { ArticleText } from '../../articles/articleText.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import type { Range } from '../../text/ranges.ts';
import { slugOf } from '../../text/slugOf.ts';
import type { KnownArticle } from './draftArticle.ts';

/** What `story.yaml` says about the articles, by file. */
export interface KnownStory {
  problems: Problem[];
  /** `undefined` when there is no story.yaml, or it is at fault. */
  form: StoryForm | undefined;
  /** story.yaml is at fault and says that something is withheld: nobody knows what. */
  mayWithhold: boolean;
  articleOf: (article: ArticleText) => KnownArticle;
  /**
   * The file that story.yaml gives for an article whose file has another name now: it is not there,
   * and its headline is in this text alone of those that are left. `undefined` when there is none.
   */
  oldNameOf: (article: ArticleText) => string | undefined;
}

/**
 * @param folder the story's
 * @param texts where its articles are
 */
export function knownArticles(folder: string, texts: string): KnownStory {
  const file = join(folder, 'story.yaml');
  const read = existsSync(file) ? readForm(file) : { problems: [] };
  const form = 'form' in read ? read.form : undefined;
  const byFile = new Map(form?.articles.flatMap((one) => (one.file ? [[one.file.name, one]] : [])));
  const taken = new Set(form?.articles.map(articleId));
  const atHand = new Set(
    [...byFile].flatMap(([name, one]) => (existsSync(join(texts, name)) ? [articleId(one)] : [])),
  );
  const missing = [...byFile.values()].filter((one) => !atHand.has(articleId(one)));
  const owners = new Map<object, string>();
  const oldEntryOf = ({ file: name, text }: ArticleText) => {
    const [entry, ...others] = byFile.has(name)
      ? []
      : missing.filter(({ headline }) => text.includes(headline));
    if (!entry || others.length > 0) return undefined;
    // Another text may quote the headline: the first that has it is the article.
    const owner = owners.get(entry) ?? name;
    owners.set(entry, owner);
    return owner === name ? entry : undefined;
  };
  const withholds = form === undefined && existsSync(file) && saysWithheld(file);
  return {
    problems: withholds ? [...read.problems, unknownWithheld(file)] : read.problems,
    form,
    mayWithhold: withholds,
    articleOf(article) {
      const named = byFile.get(article.file);
      const entry = named ?? oldEntryOf(article);
      const id = entry ? articleId(entry) : freeId(article.file, taken);
      return {
        id,
        published: entry?.datePublished.edtf,
        withheld: (form?.withheld ?? []).flatMap((one) =>
          one.article === id || (!named && !atHand.has(one.article) && mayBeOf(one, article.text))
            ? rangeOf(one, article.text)
            : [],
        ),
      };
    },
    oldNameOf: (article) => oldEntryOf(article)?.file?.name,
  };
}

function saysWithheld(file: string): boolean {
  const read = readWholeFile(file);
  const text = read.ok ? decodeUtf8(read.bytes) : undefined;
  return text === undefined || /(?:^|[{,])\s*["']?withheld["']?\s*:(?!\s*\[\s*\]\s*$)/mu.test(text);
}

const unknownWithheld = (file: string): Problem => ({
  severity: 'error',
  file,
  path: 'withheld',
  message:
    'which words are withheld is not known until the file can be read, and a draft would show them; correct it and draft again',
});

function freeId(file: string, taken: Set<string>): string {
  const name = slugOf(file.replace(/\.[^.]*$/u, '')) || 'article';
  // A draft names accounts by their articles.
  const slug = isPlainName(name) ? name : `article-${name}`;
  let id = slug;
  for (let n = 2; taken.has(id); n += 1) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}

type WithheldForm = NonNullable<StoryForm['withheld']>[number];

/** Whether it may be a place in a text whose file has another name than story.yaml gives it. */
const mayBeOf = (one: WithheldForm, text: string) =>
  'start' in one || text.includes(one.after) || text.includes(one.before);

/** If the place cannot be found, the whole article is withheld rather than too little. */
function rangeOf(one: WithheldForm, text: string): Range[] {
  if ('start' in one) return [{ start: one.start, end: one.end }];
  const points = codePointsOf(text);
  const after = points.indexOf(one.after);
  const start = after < 0 ? 0 : after + codePointsOf(one.after).length;
  const before = points.indexOf(one.before, start);
  return [{ start, end: before < 0 ? points.length : before }];
}

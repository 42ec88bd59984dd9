/** The attributes in which content management systems name the parts of a page. */
export const namedBy = ['class', 'id', 'data-component', 'data-testid'] as const;

/**
 * Words that content management systems use for what is not the article. Paywall, gallery, embed and
 * social are not among them, since articles also appear in such elements.
 */
const ofSite = named([
  'shar(?:e|es|ing|edaddy)',
  'news-?letters?|sign-?up|subscri(?:be|ption|ptions)|inscription|(?:bloc-?)?abo(?:-?box)?',
  'comments?|disqus',
  '(?:image|img|photo|picture|media)?-?(?:captions?|credits?|legende?)|(?:image|photo|picture)-block|bu|bild-?(?:unterschrift|text|nachweis)',
  'polls?|umfragen?|sondages?|encuestas?',
  'breadcrumbs?|tags|tag-?list|tags-links|hash-?tags|topics?-list',
  '(?:author-?)?bio|author-?box',
  'ads?|adverts?|advertisements?|sponsored|promos?|taboola|outbrain',
  'screen-reader-text|sr-only|visually-?hidden',
]);
/** What is related to an article is linked; a box of that name without a link may be the article's. */
const ofRelated = named([
  'related|jp-relatedposts|recirc|read-?(?:also|next)|more-?info|interstitial|rich-?link|links-block|digest-post-embed|embedded-post(?:-wrap)?',
]);
/** Boxes of the article's own facts. */
const ofArticle = named([
  '(?:fact|info|data|key)-?(?:box|file|facts|points)|fakten(?:box|kasten)?|info-?kasten|encadr[eé]|corrections?|explainers?|glossary|glossar|at-a-glance',
]);

/** Whose an element is by its names; `undefined` if they do not say. */
export type Named = 'site' | 'related' | 'article' | undefined;

export function namedAs(element: Element): Named {
  const names = namedBy
    .map((name) => ` ${element.getAttribute(name) ?? ''} `)
    .join('')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
  if (ofArticle.test(names)) return 'article';
  if (ofSite.test(names)) return 'site';
  return ofRelated.test(names) ? 'related' : undefined;
}

function named(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[-_\\s])(?:${words.join('|')})(?=$|[-_\\s])`, 'iu');
}

import { storyAddress } from '../../embed/storyAddress.ts';
import { renderIndex, renderLargeStory, renderStory } from '../prerender/renderText.tsx';
import { storyCard } from '../card/storyCard.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { fillPage, type PageContent } from './fillPage.ts';
import { indexName, overviewName } from '../../story/pieces/pieceNames.ts';
import { headTagsOfIndex, headTagsOfStory } from './headTags.ts';
import { formatLinkedData, linkedData } from '../../story/file/linkedData.ts';
import { oEmbedOf } from './oEmbed.ts';

/**
 * The pages of a site with their text, by path: `index.html` with the only story or the list of all,
 * `stories/<id>/index.html`, and `stories/<id>/oembed.json` where the site's address, which that
 * file needs, is known.
 *
 * @param page the program's page
 * @param site the address of the site, with a trailing slash; `null` when unknown
 * @param inPieces the ids of the stories that are published in pieces
 * @param integrity of what is published: see `integrityOf`; omitted: the program checks it itself
 */
export function sitePages(
  page: string,
  stories: readonly StoryFile[],
  site: string | null,
  inPieces: readonly string[] = [],
  integrity: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const pages = new Map<string, string>();
  const [first, ...others] = stories;
  const contentOf = (story: StoryFile) =>
    inPieces.includes(story.id) ? largeContent(story, site) : storyContent(story, site);
  const only = first && others.length === 0 ? contentOf(first) : undefined;
  const index = only ?? indexContent(stories, site);
  pages.set(
    'index.html',
    fillPage(page, { ...index, root: './', story: null, site, inPieces, integrity }),
  );
  for (const story of stories) {
    const content = only ?? contentOf(story);
    pages.set(
      pathOfPage(story.id),
      fillPage(page, { ...content, root: '../../', story: story.id, site, inPieces, integrity }),
    );
    if (site === null) continue;
    const oEmbed = JSON.stringify(oEmbedOf(story, site), null, 2);
    pages.set(`stories/${story.id}/oembed.json`, `${oEmbed}\n`);
  }
  return pages;
}

export const pathOfPage = (storyId: string): string => `stories/${storyId}/index.html`;

/**
 * The page of a story that cannot be read, in development: without text, since the program says what
 * is wrong. It comes back by itself, as a page that was never served could not.
 *
 * @param page the program's page
 */
export function unreadPage(page: string, storyId: string, site: string | null): string {
  const begin = [`stories/${storyId}/story.json`, indexPath];
  const content = { ...indexContent([], site), title: storyId, begin, text: '' };
  return fillPage(page, {
    ...content,
    root: '../../',
    story: storyId,
    site,
    inPieces: [],
    integrity: new Map(),
  });
}

const indexPath = 'stories/index.json';

type Content = Omit<PageContent, 'root' | 'story' | 'site' | 'inPieces' | 'integrity'>;

function storyContent(story: StoryFile, site: string | null): Content {
  const { lang, direction, title, markup } = renderStory(story);
  const headTags = headTagsOfStory(story, site, storyCard(story)?.alt ?? null);
  const data = linkedData(story, site === null ? null : storyAddress(site, story.id));
  const script = `<script type="application/ld+json">${formatLinkedData(data)}</script>`;
  return {
    lang,
    direction,
    title,
    headTags,
    begin: [`stories/${story.id}/story.json`, indexPath],
    text: markup,
    afterText: script,
  };
}

/** Its events are on pages of their own, and machines read them from the story's file. */
function largeContent(story: StoryFile, site: string | null): Content {
  const { lang, direction, title, markup } = renderLargeStory(story);
  const headTags = headTagsOfStory(story, site, storyCard(story)?.alt ?? null);
  const pieces = [indexName, overviewName].map((name) => `stories/${story.id}/pieces/${name}`);
  const begin = [...pieces, indexPath];
  return { lang, direction, title, headTags, begin, text: markup, afterText: '' };
}

function indexContent(stories: readonly StoryFile[], site: string | null): Content {
  const { lang, direction, title, markup } = renderIndex(stories);
  return {
    lang,
    direction,
    title,
    headTags: headTagsOfIndex(title, site),
    begin: [indexPath],
    text: markup,
    afterText: '',
  };
}

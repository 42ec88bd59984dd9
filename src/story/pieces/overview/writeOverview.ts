import { axisFactsOf } from '../../../time/scale/axisFacts.ts';
import { edgesThatCut, fewerGroups } from '../../../time/scale/fewerGroups.ts';
import { firstKnown } from '../../../time/scale/beginning.ts';
import { countEventsByArticle } from '../../countEventsByArticle.ts';
import { dateOnAxis } from '../../model/dateOnAxis.ts';
import { firstRankOf } from '../../model/firstRankOf.ts';
import { countEvents } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import type { DatedEvent } from '../../model/storyEvent.ts';
import { yearEnds } from '../../words/yearEnds.ts';
import type { Material } from '../pack/material.ts';
import type { Overview } from '../pieceSchemas.ts';
import type { PieceSizes } from '../pieceSizes.ts';
import { ranksAsSteps } from '../search/ranksAsSteps.ts';
import { positionsIn, writeColumns } from '../writeOutlineColumns.ts';
import { writeInstants } from './writtenInstants.ts';
import { mostImportant } from './mostImportant.ts';

/** What is fetched first of a story in pieces, apart from its index; see `overviewSchema`. */
export function writeOverview(
  material: Material,
  {
    inOutline,
    inOverview,
    onAxis: mostGroups,
  }: Pick<PieceSizes, 'inOutline' | 'inOverview' | 'onAxis'>,
): Omit<Overview, 'story'> {
  const { story } = material;
  const ranks = mostImportant(story.events, inOverview);
  const chosen = ranks.flatMap((rank) => story.events[rank] ?? []);
  const { onAxis, offAxis } = axisPlaces(story);
  return {
    inOutline,
    ranks: ranksAsSteps(ranks),
    ...writeColumns(chosen, material),
    counts: countEvents(story.events),
    years: yearEnds(story.dated),
    axis: writeAxis(story, mostGroups),
    offAxis: ranksAsSteps(offAxis),
    eventsOf: material.file.articles.map(({ id }) => countEventsByArticle(story).get(id) ?? 0),
    reports: writeReports(material, onAxis),
  };
}

/** The dated events that are on the axis, and the ranks of the others, which nothing bounds. */
function axisPlaces({ dated, placedFrom }: Story) {
  const onAxis: DatedEvent[] = [];
  const offAxis: number[] = [];
  for (const [rank, event] of dated.entries()) {
    const isOn = firstKnown(dateOnAxis(event.date, placedFrom.get(event.id))) !== null;
    if (isOn) onAxis.push(event);
    else offAxis.push(rank);
  }
  return { onAxis, offAxis };
}

function writeAxis(
  { dated, placedFrom, articles, zone }: Story,
  mostGroups: number,
): Overview['axis'] {
  const facts = axisFactsOf(
    dated.map(({ id, date }) => dateOnAxis(date, placedFrom.get(id))),
    articles.map(({ datePublished }) => dateOnAxis(datePublished, undefined)),
    zone,
  );
  const groups = fewerGroups(facts.groups, mostGroups);
  return {
    groups: ends(groups),
    counts: groups.map(({ count }) => count),
    isExact: groups.length === facts.groups.length,
    edges: writeInstants(edgesThatCut({ groups, edges: facts.edges })),
    finest: facts.finest,
    coarse: ends(facts.coarse),
    coarseUnits: facts.coarse.map(({ unit }) => (unit === 'year' ? 'year' : 'month')),
    timedDays: ranksAsSteps([...facts.timedDays].toSorted((a, b) => a - b)),
  };
}

const ends = (stretches: readonly { from: number; to: number }[]) =>
  writeInstants(stretches.flatMap(({ from, to }) => [from, to]));

/** The maximum number of counts, so that the overview stays small. */
const mostNumbers = 8192;
const fewArticles = 24;

/** If there are few articles, for each of them; otherwise for those of each outlet together. */
function writeReports(
  { story, file }: Material,
  onAxis: readonly DatedEvent[],
): Overview['reports'] {
  const voices = story.voices.list.map(({ articles }) => articles.map(({ id }) => id));
  const several = voices.filter(({ length }) => length > 1);
  const alone =
    story.articles.length <= fewArticles
      ? story.articles.map(({ id }) => [id])
      : voices.filter(({ length }) => length === 1);
  const groups = [...several, ...alone];
  const stretches = Math.max(16, Math.min(512, Math.floor(mostNumbers / groups.length)));
  const groupsOf = new Map<string, number[]>();
  groups.forEach((articles, at) => {
    for (const id of articles) groupsOf.set(id, [...(groupsOf.get(id) ?? []), at]);
  });
  const counts = groups.map(() => Array.from({ length: stretches }, () => 0));
  onAxis.forEach(({ articles }, rank) => {
    const stretch = stretchOf(rank, stretches, onAxis.length);
    for (const at of new Set(articles.flatMap((id) => groupsOf.get(id) ?? []))) {
      const row = counts[at];
      if (row) row[stretch] = (row[stretch] ?? 0) + 1;
    }
  });
  const [articleAt, outletAt] = [positionsIn(file.articles), positionsIn(file.outlets)];
  return {
    outlets: several.map(([id = '']) => outletAt(story.article(id).outlet ?? '')),
    articles: alone.map(([id = '']) => articleAt(id)),
    counts,
  };
}

/** Which of the equal stretches contains a rank: the last that begins at it or before. */
function stretchOf(rank: number, stretches: number, count: number): number {
  let stretch = Math.min(stretches - 1, Math.floor((rank * stretches) / count));
  while (stretch + 1 < stretches && firstRankOf(stretch + 1, stretches, count) <= rank)
    stretch += 1;
  return stretch;
}

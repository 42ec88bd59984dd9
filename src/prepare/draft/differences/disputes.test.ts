import { describe, expect, it } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { termsOf } from '../events/clauseTerms.ts';
import { draftArticle } from '../read/draftArticle.ts';
import { denialIn } from './denials.ts';
import { disputesIn } from './disputes.ts';

function disputesOf(texts: Readonly<Record<string, string>>) {
  const clauses = Object.entries(texts).flatMap(([id, text]) => {
    const { article } = articleOf(`${id}.txt`, `${text}\n`);
    const read = { ...article, source: null, isWritten: true };
    return draftArticle(read, { id, published: '2031-05-16', withheld: [] }).clauses;
  });
  return disputesIn(
    clauses,
    termsOf(clauses, () => undefined),
  ).map(({ evidence }) => evidence.map(({ article, words }) => `${article}: ${words.text}`));
}

const claim =
  'The council had known of the cracks in the pillar for a year, divers said. A choir sang on the quay.';

describe('disputesIn', () => {
  it.each([
    'Nora Quill denied that the council had known of the cracks.',
    'The mayor rejects claims that the council had known of the cracks.',
    'Contrary to what was told, the council had not known of the cracks.',
    'The town clerk disputes that the council had known of the cracks.',
  ])('pairs a denial with what it denies: %s', (denial) => {
    expect(disputesOf({ gazette: claim, echo: denial })).toEqual([
      [`echo: ${denial}`, expect.stringContaining('gazette: The council had known of the cracks')],
    ]);
  });

  it('recognises denials in other languages', () => {
    const [pair] = disputesOf({
      courrier: 'La mairie connaissait les fissures du pilier depuis un an, selon les plongeurs.',
      canal: 'La maire nie que la mairie connaissait les fissures du pilier avant cette crue.',
    });
    expect(pair?.[0]).toContain('canal: La maire nie');
  });

  it.each([
    'Der Bürgermeister bestreitet, dass die Stadt die Risse im Pfeiler kannte.',
    'Die Stadt habe die Risse im Pfeiler nicht gekannt, entgegen der Darstellung der Taucher.',
    'Die Stadt wies den Vorwurf zurück, sie habe die Risse im Pfeiler gekannt.',
    'Der Bürgermeister hat den Vorwurf zurückgewiesen, die Stadt habe die Risse im Pfeiler gekannt.',
    'Dass die Stadt die Risse im Pfeiler kannte, sei nicht wahr, sagte der Bürgermeister.',
  ])('recognises German denials: %s', (denial) => {
    const pairs = disputesOf({
      blatt: 'Die Stadt kannte die Risse im Pfeiler seit einem Jahr, sagten die Taucher.',
      bote: denial,
    });
    expect(pairs.map(([one, other]) => [one?.slice(0, 5), other?.slice(0, 6)])).toEqual([
      ['bote:', 'blatt:'],
    ]);
  });

  it.each([
    ['denies what nobody tells', 'Tom Sedge denied that the ferry had ever carried a piano.'],
    ['tells the same', 'The council had known of the cracks in the pillar since spring.'],
  ])('proposes nothing for an article that %s', (_, other) => {
    expect(disputesOf({ gazette: claim, echo: other })).toEqual([]);
  });

  it('does not pair an article with itself', () => {
    const text = `${claim} Nora Quill denied that the council had known of the cracks.`;
    expect(disputesOf({ gazette: text })).toEqual([]);
  });
});

describe('denialIn', () => {
  it.each([
    'Lorries were denied access to the bridge.',
    'The court denied him bail.',
    'The council rejected an offer of help.',
    'The disputed pillar was mended.',
    'The town dismissed the clerk.',
    'She challenged the champion to a race.',
  ])('does not take for a denial: %s', (words) => {
    expect(denialIn(words, 'en')).toBeUndefined();
  });
});

describe('German words that deny nothing', () => {
  it.each([
    'Die Stadt weist auf die neue Fähre hin.',
    'Die Bäcker wiesen die Kunden an der Tür zurück in die Schlange.',
    'Das Wasser ging langsam zurück.',
    'Die Brücke ist nicht offen.',
    'Der Kahn fuhr zurück zum Pfeiler.',
  ])('%s', (words) => {
    expect(denialIn(words, 'de')).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import millStreet from '../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { sizeUpTo } from '../../../time/testing/runs.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { subtract } from '../../text/ranges.ts';
import { findFurniture } from './findFurniture.ts';

const found = (text: string, language = 'en') =>
  findFurniture(text, language).map(({ text, why }) => [why, text]);

/** Lines as a page has them, under a headline and above sentences. */
const page = (before: string, after = '') =>
  `Mill Street bridge opens again\n${before}\n\nThe bridge on Mill Street was opened to lorries again on Thursday night.\n\nNobody in the town hall would say on Friday who gave the order.\n\n${after}`;

describe('findFurniture', () => {
  test.each([
    ['notification prompt', 'Get breaking news alerts from The Courier'],
    ['notification prompt', 'Stay up to date with notifications from Harbour FM'],
    ['picture credit', '(Town hall handout)'],
    ['picture credit', 'Photograph: Imogen Vale/The Courier'],
    ['picture credit', 'Image source, Evening Post'],
    ['picture credit', 'The bridge in the rain. Photo: Imogen Vale'],
    ['picture credit', 'The bridge seen from the quay (Reuters)'],
    ['caption', 'Image caption, Lorries go round by Station Road'],
    ['cookie notice', 'We use cookies to make this site better for you. Accept all'],
    [
      'embed notice',
      'This article contains content provided by Chirper. We ask for your permission before anything is loaded.',
    ],
    ['embed notice', 'View this post on Chirper'],
    ['comment prompt', '14 comments'],
    ['comment prompt', 'Join the conversation'],
    ['comment prompt', 'Log in to leave a comment'],
    ['error message', 'Oops! Something went wrong.'],
    ['error message', 'Your browser does not support the video element.'],
    ['share bar', 'Share this article'],
    ['share bar', 'Copy link'],
    ['share bar', 'Follow The Courier on Google News'],
    [
      'newsletter or subscription prompt',
      'Sign up to our morning newsletter and get the news in your inbox.',
    ],
    ['newsletter or subscription prompt', 'Subscribe now'],
    ['newsletter or subscription prompt', 'Already a subscriber? Sign in'],
    ['related link', 'Read more: The letter that shook the town'],
    ['related link', 'Hear it again: the choir on the quay'],
    ['related link', 'Stream live: Harbour FM at breakfast, every day but Sunday'],
    ['related link', 'Read in full – the letter that shook the town'],
    ['related link', 'Browse online: a hundred years of the bridge'],
    ['related link', 'Try our bridge quiz: how high is it?'],
    ['newsletter or subscription prompt', 'Sign up to the Harbour bulletin'],
    ['newsletter or subscription prompt', 'Subscribe to our podcast'],
    ['share bar', 'Join our WhatsApp channel'],
    ['label', 'Published'],
    ['label', '4 min read'],
    ['advertisement', 'Advertisement'],
    ['advertisement', 'Article continues below advertisement'],
    ['copyright line', '© 2023 The Courier. All rights reserved.'],
    ['navigation', 'Home › News › Thornmere'],
    ['navigation', 'Skip to main content'],
  ])('finds a %s: %s', (why, line) => {
    expect(found(page(line))).toEqual([[why, line]]);
    expect(found(page('', line))).toEqual([[why, line]]);
  });

  test.each([
    ['de', 'picture credit', 'Foto: Imogen Vale/dpa'],
    ['de', 'advertisement', 'Anzeige'],
    ['de', 'related link', 'Lesen Sie auch: Der Brief der Bürgermeisterin'],
    ['de', 'related link', 'Jetzt live hören: der Chor auf dem Kai'],
    ['fr', 'related link', 'Écouter en direct : le chœur sur le quai'],
    ['de', 'newsletter or subscription prompt', 'Melden Sie sich jetzt für unseren Newsletter an.'],
    ['de', 'cookie notice', 'Diese Website verwendet Cookies.'],
    ['de', 'comment prompt', '14 Kommentare'],
    ['de', 'share bar', 'Artikel teilen'],
    ['de', 'error message', 'Bitte versuchen Sie es später erneut.'],
    [
      'de',
      'embed notice',
      'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
    ],
    ['de', 'copyright line', 'Alle Rechte vorbehalten'],
    ['fr', 'picture credit', 'Crédit photo : Imogen Vale'],
    ['fr', 'advertisement', 'Publicité'],
    ['fr', 'related link', 'À lire aussi : La lettre de la maire'],
    ['fr', 'newsletter or subscription prompt', 'Inscrivez-vous à notre newsletter'],
    ['fr', 'newsletter or subscription prompt', 'Article réservé aux abonnés'],
    ['fr', 'cookie notice', 'Ce site utilise des cookies.'],
    ['fr', 'comment prompt', 'Laisser un commentaire'],
    ['fr', 'share bar', 'Partager cet article'],
    ['fr', 'error message', 'Une erreur est survenue.'],
    ['fr', 'copyright line', 'Tous droits réservés'],
    ['fr', 'share bar', 'Share this article'],
    ['pl', 'advertisement', 'Anzeige'],
  ])('finds in %s a %s: %s', (language, why, line) => {
    const text = `Titel\n${line}\n\nNeun Wörter und mehr stehen hier, damit es ein Satz ist.`;
    expect(found(text, language)).toEqual([[expect.stringMatching(`${why}|label`), line]]);
  });

  test('takes the lines below a label of a caption, of links and of a widget with it', () => {
    const text = page(
      'Image caption,\n\nThe harbour road has no other crossing for lorries in the winter months\n',
      'More on this story\nThe letter that shook the town\nWho was Martin Pryce?\n\nComments\nThornmere voices\nReply',
    );
    expect(found(text).map(([why]) => why)).toEqual(['caption', 'related link', 'comment prompt']);
    expect(found(text)[1]?.[1]).toContain('Who was Martin Pryce?');
  });

  test('removes what a site says around an embedded post', () => {
    const post =
      'Skip chirper post by mayor\n\nAllow Chirper content?\n\nYou may want to read its terms.\n\nEnd of chirper post by mayor';
    expect(
      found(
        page('', `${post}\n\nThe mayor did not answer any question about it in the days after.`),
      ),
    ).toEqual([['embed notice', post]]);
  });

  test('takes the caption that stands between a label and the text', () => {
    expect(found(page('By Tom Beale\nComments\nThe bridge in the rain'))).toEqual([
      ['comment prompt', 'Comments'],
      ['caption', 'The bridge in the rain'],
    ]);
  });

  test.each(['The old bridge', 'On the quay'])('respects capitals: %s is not a name', (caption) => {
    expect(found(page(`By Tom Beale\nComments\n${caption}`))).toContainEqual(['caption', caption]);
  });

  test.each(['Tom Beale', 'Thornmere', 'By Jan van der Meer', 'Tom Beale and Ida Holm'])(
    'leaves whose the article is or where it was written: %s',
    (name) => {
      expect(found(page(`A deck of three words\nComments\n${name}`))).toEqual([
        ['comment prompt', 'Comments'],
      ]);
    },
  );

  test('takes a line that occurs again and again, but not the headline', () => {
    const text = page(
      'Thornmere live desk\n\nMill Street bridge opens again',
      'Thornmere live desk',
    );
    expect(found(text)).toEqual([
      ['repeated line', 'Thornmere live desk'],
      ['repeated line', 'Thornmere live desk'],
    ]);
  });

  test('takes what a link says of itself inside a sentence, and leaves the sentence', () => {
    const links = page(
      '',
      'The mayor posted a video, external in which she spoke, and a letter, external.',
    );
    expect(found(links)).toEqual([
      ['link label', ', external'],
      ['link label', ', external'],
    ]);
    expect(
      found(page('', 'See the report (opens in a new tab) on the bridge of Mill Street.')),
    ).toEqual([['link label', '(opens in a new tab)']]);
    expect(found(page('', 'The report names internal, external and regional causes.'))).toEqual([]);
  });

  test.each([
    'Photos by residents showed cracks in the bridge, the inspector said.',
    'The photo: a bridge in the rain, and nobody on it.',
    'An error occurred in the control room when the lorries came, an engineer said.',
    'The video could not be shown in court, where the judge asked for it.',
    'The council said that cookies and newsletters would be the subject of its next meeting.',
    'Comments by the mayor angered the engineers who had signed the report.',
    'Copyright in the letter belongs to the ministry, its lawyers argued on Friday.',
    'By continuing the works, the council would break the terms of the contract, it was told.',
    'Residents were told to check the website of the council before they set out.',
    '“Please sign up for our newsletter and open your account,” she wrote to the town.',
    'The ministry closed the bridge, it said on Friday, after the inspection. (Reuters)',
    'Sorry is a word that the mayor of the town has never found easy to say.',
    'Related to the mayor by marriage, he kept away from the meeting on Friday.',
    'Share prices of the builder fell on Friday after the letter had come to light.',
    'Follow the road to the quay and one comes to the chandler’s shop of Edith Marsh.',
    'At the time, followers flooded the comments on her account on social media, and she was sorry.',
    'Home secretary, mayor and engineer stood side by side | the bridge between them was shut.',
    'Subscribers of the paper read it first in the morning edition of Saturday, at their breakfast.',
    'By Tom Beale',
    'The Courier, Sunday 10 December 2023',
    '‘The letter was not written to question the findings,’ the mayor said',
    "'A bad week'",
    'A bridge and its people',
    'Listen to the river: a year on the quay',
    'Watch out: floods may come back to Mill Street',
    'See the bridge now before it is gone, the mayor says',
    '“Hear me now: the bridge will open,” said the mayor.',
    'Residents may sign up to help at the town hall from Monday, the council said on its last day.',
  ])('leaves what is the article’s: %s', (line) => {
    expect(found(page(line))).toEqual([]);
    expect(found(page('', line))).toEqual([]);
  });

  test.each(millStreet.articles)(
    'finds the furniture of Mill Street, by hand, and nothing else of it: $id',
    ({ id, language, furniture: byHand = [] }) => {
      const file = new URL(
        `../../../../e2e/stories/mill-street/articles/${id}.txt`,
        import.meta.url,
      );
      const text = readFileSync(file, 'utf8');
      const points = codePointsOf(text);
      const pieces = findFurniture(text, language);
      expect(subtract(pieces, byHand)).toEqual([]);
      const missed = subtract(byHand, pieces).map(({ start, end }) => points.slice(start, end));
      expect(missed.join('').trim()).toBe('');
    },
  );

  test('counts code points', () => {
    expect(findFurniture(page('🚛🚛\nAdvertisement'), 'en')).toMatchObject([
      { start: 34, end: 47 },
    ]);
  });

  test.each([
    'Share ',
    'Comments\n',
    'Image caption,\n',
    'Related\n\n',
    'photo: a ',
    '(',
    'skip a post\n',
    ', external ',
    'sign up to ',
    '| a ',
  ])(
    'is done with 50,000 characters of %j, and 200,000 in the long run, in seconds of processor time',
    (words) => {
      const characters = sizeUpTo(200_000, 50_000);
      const text = words.repeat(Math.ceil(characters / words.length));
      const before = process.cpuUsage().user;
      findFurniture(text, 'pl');
      expect(process.cpuUsage().user - before).toBeLessThan(characters * 50);
    },
  );
});

import { describe, expect, it } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { agreeingVersions } from './agreeingVersions.ts';
import { collate } from './collate.ts';
import { markVersions } from './markVersions.ts';
import { drawMarks, drawSigns, drawTable, drawVersions, versionsOf } from './testing/drawMarks.ts';

describe('what is the same is not marked', () => {
  it('leaves versions of the same words plain, however an article closes them', () => {
    expect(drawVersions('We are sorry,', 'We are sorry.', 'We are sorry')).toEqual([
      'We are sorry,',
      'We are sorry.',
      'We are sorry',
    ]);
  });

  it('folds typography: quotation marks, dashes, spaces, ellipses, invisible characters', () => {
    const versions = [
      `It's "the\u00A0bridge" - ours... we soft\u00ADened it`,
      'It’s ‘the bridge’ — ours… we softened it',
    ];
    expect(drawVersions(...versions)).toEqual(versions);
    expect(drawSigns(...versions)).toEqual([[], []]);
  });

  it('holds versions to agree exactly whose articles close them otherwise', () => {
    const versions = versionsOf('We are sorry,', 'We are sorry.', 'we are sorry', 'We are sorry!');
    expect(agreeingVersions(versions, collate(versions))).toEqual({
      exactly: [[0, 1], [2], [3]],
      inWords: [[0, 1, 2, 3]],
    });
  });

  it('does not mark a dash that clings to the other word', () => {
    expect(drawSigns('in check —especially now', 'in check— especially now')).toEqual([[], []]);
  });

  it('marks what one version leaves out, on both sides, and nothing else', () => {
    expect(drawVersions('We measured every single bolt.', 'We measured every bolt.')).toEqual([
      'We measured every [single]leftOut bolt.',
      'We measured every‹inside: single› bolt.',
    ]);
  });
});

describe('the cases of the field', () => {
  it('repeated words: takes the repetition that stands in its place', () => {
    expect(
      drawVersions(
        'The bolts were sound, the bolts were new, and the bearings were new.',
        'The bolts were sound, and the bearings were new.',
      ),
    ).toEqual([
      'The bolts were sound, [the bolts were new]leftOut, and the bearings were new.',
      'The bolts were sound,‹inside: the bolts were new› and the bearings were new.',
    ]);
  });

  it('repeated words: one of three of the same is cut short, not moved', () => {
    expect(drawVersions('No, no, no, not in winter', 'No, no, not in winter')).toEqual([
      '[No]cutShort, [no]case, no, not in winter',
      '‹start: No›[No]case, no, not in winter',
    ]);
  });

  it('transposition: a sentence that moved is linked to its other place', () => {
    const versions = versionsOf(
      'We were told in March that the bridge was safe. Nobody told the harbour.',
      'Nobody told the harbour. We were told in March that the bridge was safe.',
    );
    const collation = collate(versions);
    expect(drawMarks(versions, markVersions(versions, collation))).toEqual([
      '‹start moved: Nobody told the harbour›We were told in March that the bridge was safe. [Nobody told the harbour]moved.',
      '[Nobody told the harbour]moved. We were told in March that the bridge was safe.‹end moved: Nobody told the harbour›',
    ]);
    expect(collation.moves).toHaveLength(1);
    expect(collation.moves[0]).toMatchObject({ sentences: true });
    expect(collation.moves[0]?.columns).toHaveLength(4);
  });

  it('transposition: words within a sentence move too, and are told from whole sentences', () => {
    const versions = versionsOf(
      'Of course the council, in my view, knew the report',
      'In my view of course the council knew the report',
    );
    const collation = collate(versions);
    expect(drawMarks(versions, markVersions(versions, collation))).toEqual([
      '‹start moved: In my view›[Of]case course the council, [in my view]moved, knew the report',
      '[In my view]moved [of]case course the council‹inside moved: in my view› knew the report',
    ]);
    expect(collation.moves[0]).toMatchObject({ sentences: false });
  });

  it('transposition: sentences turned round are whole, though their words of grammar meet', () => {
    const closure = 'We are sorry for the closure and for what it cost the harbour';
    const engineers = 'The engineers did the work and nobody in the council listened to them';
    const spring = 'In spring the ministry will pay for the bearings and for the bolts';
    expect(
      drawVersions(`${closure}. ${engineers}. ${spring}.`, `${spring}. ${engineers}. ${closure}.`),
    ).toEqual([
      `‹start moved: ${spring}›[${closure}]moved. ${engineers}.‹inside moved: ${closure}› [${spring}]moved.`,
      `[${spring}]moved.‹inside moved: ${closure}› ${engineers}. [${closure}]moved.‹end moved: ${spring}›`,
    ]);
  });

  it('transposition: versions that keep more or less of a moved passage share one move', () => {
    const versions = versionsOf(
      'In my own view the bridge on the quay was never safe',
      'The bridge on the quay was never safe in my own view',
      'The bridge on the quay was never safe in my view',
    );
    const collation = collate(versions);
    expect(collation.moves.map(({ columns }) => columns.length)).toEqual([4]);
    expect(drawMarks(versions, markVersions(versions, collation))).toEqual([
      '[In my]moved [own]leftOut+moved [view]moved [the]case bridge on the quay was never safe‹end moved: in my own view / in my view›',
      '‹start moved: In my own view›[The]case bridge on the quay was never safe [in my]moved [own]leftOut+moved [view]moved',
      '‹start moved: In my … view›[The]case bridge on the quay was never safe [in my]moved‹inside: own› [view]moved',
    ]);
  });

  it('transposition: who has the passage at both places has not moved it', () => {
    const [told, closed] = ['We told the harbour', 'The bridge is closed to all lorries'];
    const versions = versionsOf(
      `${told}. ${closed}.`,
      `${closed}. ${told}.`,
      `${told}. ${closed}. ${told}.`,
    );
    const marked = markVersions(versions, collate(versions));
    expect(marked[2]?.words.map(({ others }) => others)).toEqual([
      [{ kind: 'cutShort', versions: [1], there: [], missing: 'start' }],
      [{ kind: 'cutShort', versions: [0], there: [], missing: 'end' }],
    ]);
  });

  it('transposition: a single word is moved when it only jumps over a few', () => {
    expect(drawVersions('I always wanted to mend it', 'I wanted always to mend it')).toEqual([
      'I [always]moved wanted‹inside moved: always› to mend it',
      'I‹inside moved: always› wanted [always]moved to mend it',
    ]);
  });

  it('transposition: a single word that neither has elsewhere is moved, however far', () => {
    expect(
      drawVersions(
        'Truly the mayor wrote to the ministry about it',
        'the mayor wrote to the ministry about it truly',
      ),
    ).toEqual([
      '[Truly]moved the mayor wrote to the ministry about it‹end moved: truly›',
      '‹start moved: Truly›the mayor wrote to the ministry about it [truly]moved',
    ]);
  });

  it('transposition: a single word with another in its place is not moved', () => {
    expect(
      drawVersions(
        ['dear friend', 'outstanding older brother to me'],
        ['an outstanding model and friend', 'exceptional older brother to me'],
      )[1],
    ).toBe(
      '[an outstanding model and]otherWords friend ¶ [exceptional]otherWords older brother to me',
    );
  });

  it('transposition: a word takes along the neighbours that stand with it in both places', () => {
    expect(
      drawVersions(
        'alpha the sorry of beta harbour was closed again',
        'gamma the of delta harbour was closed again the sorry of',
      )[1],
    ).toMatch(/again \[the sorry of\]moved$/);
  });

  it('transposition: words of grammar that only stand elsewhere too are not moved', () => {
    const { moves } = collate(
      versionsOf(
        'The mayor of the town wrote to the ministry about the bolts',
        'The mayor wrote to a friend about the bolts of the bridge on the quay',
      ),
    );
    expect(moves).toEqual([]);
  });

  it('gaps at both ends: a piece of a statement is cut short, and not left out', () => {
    expect(
      drawVersions(
        'The letter was not written to question the findings, or in any way the report.',
        'was not written to question the findings',
      ),
    ).toEqual([
      '[The letter]cutShort was not written to question the findings, [or in any way the report]cutShort.',
      '‹start: The letter›was not written to question the findings‹end: or in any way the report›',
    ]);
  });

  it('gaps at both ends: two pieces find their places by the version that has both', () => {
    const versions = versionsOf(
      'the bolts were measured',
      'its authors signed their names',
      'We know the bolts were measured and that its authors signed their names under it',
    );
    expect(drawTable(versions, collate(versions)).slice(0, 8)).toEqual([
      '- | - | We | cutShort',
      '- | - | know | cutShort',
      'the | - | the | cutShort',
      'bolts | - | bolts | cutShort',
      'were | - | were | cutShort',
      'measured | - | measured | cutShort',
      '- | - | and | cutShort',
      '- | - | that | cutShort',
    ]);
  });

  it('a long passage is left out where both sides of it are more than chance', () => {
    const long = Array.from({ length: 50 }, (_, at) => `word${at}`).join(' ');
    expect(
      drawVersions(
        'the mayor has signed the closure',
        `the mayor has signed ${long} the closure`,
      )[0],
    ).toBe(`the mayor has signed‹inside: ${long}› the closure`);
  });

  it('gaps at both ends: a version’s own first and last words stand beside its others', () => {
    const versions = versionsOf(
      ['Surely,', 'sorry for it,', 'truly'],
      'We know what this has caused and we are deeply sorry for it and for the winter',
    );
    const rows = drawTable(versions, collate(versions));
    expect(rows.slice(9, 15)).toEqual([
      '- | deeply | cutShort',
      'Surely | - | leftOut',
      'sorry | sorry | ',
      'for | for | ',
      'it | it | closing',
      'truly | - | leftOut',
    ]);
  });

  it('pieces that do not overlap are not aligned by the words of grammar in them', () => {
    const versions = [
      'I want to thank the harbour and the people of the town for what they did in the winter when the bridge was closed',
      'It is the duty of the ministry to look at the figures and to tell the council what it can expect in the spring',
    ];
    const { columns } = collate(versionsOf(...versions));
    expect(columns.every(({ cells }) => cells.includes(null))).toBe(true);
  });

  it('versions without a word in common are other words as wholes: neither goes on after the other', () => {
    expect(drawVersions('never doubted', 'did not doubt them')).toEqual([
      '[never doubted]otherWords',
      '[did not doubt them]otherWords',
    ]);
    expect(drawVersions('never doubted', 'did not ask', 'never doubted them')[1]).toBe(
      '[did not ask]otherWords',
    );
  });

  it('near matches of spelling are one word', () => {
    expect(
      drawVersions(
        'not to retraumatize the neighbours',
        'not to retraumatise the neighbors',
        'not to re-traumatize the neighbours',
      ),
    ).toEqual([
      'not to [retraumatize]spelling the [neighbours]spelling',
      'not to [retraumatise]spelling the [neighbors]spelling',
      'not to [re-traumatize]spelling the [neighbours]spelling',
    ]);
  });

  it('near matches of spelling: words that only look alike are other words', () => {
    expect(drawVersions('The victim was sent to us', 'The victims were went to us')).toEqual([
      'The [victim was sent]otherWords to us',
      'The [victims were went]otherWords to us',
    ]);
  });

  it('near matches of spelling: one word divided otherwise is one word', () => {
    expect(drawVersions('Over my 25-year service', 'Over our 25 year service')).toEqual([
      'Over [my]otherWords [25-year]spelling service',
      'Over [our]otherWords [25 year]spelling service',
    ]);
  });

  it('near matches of spelling: a masked word is the word it masks, and no other', () => {
    expect(drawVersions('our d--- shame of it', 'a damn shame of it')).toEqual([
      '[our]otherWords [d---]spelling shame of it',
      '[a]otherWords [damn]spelling shame of it',
    ]);
    expect(drawVersions('d---', 'what a damn shame it is, a shame')[1]).toMatch(
      / \[damn\]spelling /,
    );
    expect(drawVersions('damn', 'what a d--- shame it is, a shame')[1]).toMatch(
      / \[d---\]spelling /,
    );
    expect(drawVersions('a d--- shame', 'a damn shame', 'a great shame')).toEqual([
      'a [d---]otherWords+spelling shame',
      'a [damn]otherWords+spelling shame',
      'a [great]otherWords shame',
    ]);
  });

  it('other words stand beside one another, however many on each side', () => {
    expect(drawVersions('He was glad of it', 'He is very happy of it')).toEqual([
      'He [was glad]otherWords of it',
      'He [is very happy]otherWords of it',
    ]);
  });

  it('other words at an end do not hide that the version begins or ends alike', () => {
    expect(
      drawVersions('I was angry about the closure', 'I felt deeply hurt about the closure'),
    ).toEqual([
      'I [was angry]otherWords about the closure',
      'I [felt deeply hurt]otherWords about the closure',
    ]);
    expect(
      drawVersions(
        'they knew of the closure and were angry at it',
        'they knew of the closure but felt deeply hurt by it',
      ),
    ).toEqual([
      'they knew of the closure [and were angry at]otherWords it',
      'they knew of the closure [but felt deeply hurt by]otherWords it',
    ]);
  });

  it('other words at an end are not aligned with a far word of grammar', () => {
    const [piece] = drawVersions(
      'The report was unsafe to everyone',
      'The letter which the mayor wrote to the ministry in July said in so many words that this report was unsafe to everyone',
    );
    expect(piece).toMatch(/^‹start: The letter .* that›\[The\]otherWords report was/);
    const [tail] = drawVersions(
      'everyone had known that the report was wrong of it',
      'everyone had known that the report was unsafe and that the mayor had been told of all this in July by those who were there at the end of it',
    );
    expect(tail).toMatch(/\[wrong of it\]otherWords‹end: /);
  });

  it('other words at an end take the rest of their phrase with them, but no more', () => {
    expect(drawVersions('dear friend of mine', 'an honest and loyal friend of mine')).toEqual([
      '[dear]otherWords friend of mine',
      '[an honest and loyal]otherWords friend of mine',
    ]);
    expect(drawVersions('dear friend of mine', 'my old, loyal friend of mine')).toEqual([
      '‹start: my old›[dear]otherWords friend of mine',
      '[my old]cutShort, [loyal]otherWords friend of mine',
    ]);
    expect(
      drawVersions('really sorry', 'We know what this has caused the town and are deeply sorry'),
    ).toEqual([
      '‹start: We know what this has caused the town and are›[really]otherWords sorry',
      '[We know what this has caused the town and are]cutShort [deeply]otherWords sorry',
    ]);
    expect(
      drawVersions('we are sorry today', 'we are sorry if this has caused the town any pain'),
    ).toEqual([
      'we are sorry [today]otherWords‹end: this has caused the town any pain›',
      'we are sorry [if]otherWords [this has caused the town any pain]cutShort',
    ]);
  });

  it('an interrupted quotation: what is missing at the interruption is left out there', () => {
    expect(
      drawVersions(
        ['A couple of months ago,', 'write a letter for the engineers'],
        'A couple of months ago, the union asked us to write a letter for the engineers',
      ),
    ).toEqual([
      'A couple of months ago,‹break: the union asked us to› ¶ write a letter for the engineers',
      'A couple of months ago, [the union asked us to]leftOut write a letter for the engineers',
    ]);
  });

  it('an interrupted quotation: other words before the interruption do not swallow what is left out', () => {
    expect(
      drawVersions(
        ['we asked the harbour,', 'to wait for the bolts'],
        'we asked the council for a month to wait for the bolts',
      ),
    ).toEqual([
      'we asked the [harbour]otherWords,‹break: for a month› ¶ to wait for the bolts',
      'we asked the [council]otherWords [for a month]leftOut to wait for the bolts',
    ]);
  });

  it('an interrupted quotation: two parts and one are the same words', () => {
    const versions = versionsOf(
      ['We have new bolts,', 'What we need now is a quiet winter.'],
      'We have new bolts. What we need now is a quiet winter.',
    );
    const collation = collate(versions);
    const [first, second] = markVersions(versions, collation);
    expect([first?.words, first?.gaps, second?.words, second?.gaps]).toEqual([[], [], [], []]);
    expect(agreeingVersions(versions, collation)).toEqual({
      exactly: [[0], [1]],
      inWords: [[0, 1]],
    });
  });

  it('an ellipsis is an interruption that the article prints itself', () => {
    expect(
      drawVersions(
        'We signed our names … to it',
        'We signed our names under what the engineers had found in the rain and by night and stood to it',
      )[0],
    ).toBe(
      'We signed our names …‹inside: under what the engineers had found in the rain and by night and stood› to it',
    );
    expect(
      drawVersions(
        'We signed our names with pride … it',
        'We signed our names under what the engineers had found in the rain and by night and stood to it',
      )[0],
    ).toMatch(/\[with pride\]otherWords …‹inside: .+› it$/);
  });

  it('a headline of two words: finds them where they stand together, not apart', () => {
    expect(
      drawVersions(
        'never doubted',
        'We doubted the bolts and never once the report. I never doubted the engineers, never.',
      )[1],
    ).toBe(
      '[We doubted the bolts and never once the report. I]cutShort never doubted [the engineers, never]cutShort.',
    );
  });

  it('a headline of two words: where they stand apart, takes the nearest', () => {
    expect(
      drawVersions(
        'mayor sorry',
        'The mayor knew what the ministry had asked the council for and that mayor was never sorry',
      )[1],
    ).toBe(
      '[The mayor knew what the ministry had asked the council for and that]cutShort mayor [was never]leftOut sorry',
    );
  });

  it('a headline of two words: of equal places takes the first, in all long versions alike', () => {
    const long = 'We never doubted the bolts and I never doubted the engineers';
    const versions = versionsOf(long, 'never doubted', `${long}, my friends`, `Now ${long}`);
    const rows = drawTable(versions, collate(versions));
    expect(rows.filter((row) => /^(never|doubted) \| \1/.test(row))).toEqual([
      'never | never | never | never | ',
      'doubted | doubted | doubted | doubted | ',
    ]);
    expect(rows.findIndex((row) => row.startsWith('never | never'))).toBeLessThan(4);
  });

  it('a version that begins mid-sentence: starts later, and nothing else', () => {
    expect(
      drawVersions('They were intended for the judge.', 'were intended for the judge,'),
    ).toEqual([
      '[They]cutShort were intended for the judge.',
      '‹start: They›were intended for the judge,',
    ]);
  });

  it('sentences merged: the stop and the capital differ, and no word', () => {
    const versions = [
      'We would never do that. And we are sorry.',
      'We would never do that and we are sorry.',
    ];
    expect(drawVersions(...versions)).toEqual([
      'We would never do that. [And]case we are sorry.',
      'We would never do that [and]case we are sorry.',
    ]);
    expect(drawSigns(...versions)).toEqual([['that[.]sentence'], ['that[]sentence']]);
  });

  it('punctuation: a comma is marked on both sides, the article’s closing sign apart', () => {
    expect(
      drawSigns('of the system, or of its ruling,', 'of the system or of its ruling.'),
    ).toEqual([
      ['system[,]punctuation', 'ruling[,]closing'],
      ['system[]punctuation', 'ruling[.]closing'],
    ]);
  });

  it('right-to-left text: Arabic, with and without its vowel points', () => {
    expect(
      drawVersions(
        'لم تُكتب الرسالة للتشكيك في النتائج أو التقرير',
        'لم تكتب الرسالة للتشكيك في النتائج',
      ),
    ).toEqual([
      'لم [تُكتب]spelling الرسالة للتشكيك في النتائج [أو التقرير]cutShort',
      'لم [تكتب]spelling الرسالة للتشكيك في النتائج‹end: أو التقرير›',
    ]);
  });

  it('right-to-left text: Hebrew, an abbreviation with its sign is one word', () => {
    expect(drawVersions('דובר צה"ל אמר את זה', 'דובר צה״ל לא אמר את זה')).toEqual([
      'דובר צה"ל‹inside: לא› אמר את זה',
      'דובר צה״ל [לא]leftOut אמר את זה',
    ]);
  });

  it('text without spaces: Thai and Chinese are cut into words', () => {
    const chinese = ['我们支持受害者和家庭', '我们支持受害者'].map((part) => ({
      language: 'zh',
      parts: [part],
    }));
    const [long, short] = markVersions(chinese, collate(chinese));
    expect(long?.words).toMatchObject([{ start: 7, end: 10, kind: 'cutShort' }]);
    expect(short?.gaps).toMatchObject([{ at: 7, place: 'end' }]);
    const thai = [{ language: 'th', parts: ['ฉันรักคุณมาก'] }];
    expect(collate(thai).columns.length).toBeGreaterThan(1);
  });

  it('empty and odd parts: no words, nothing to mark, nothing thrown', () => {
    expect(collate([])).toEqual({ tokens: [], columns: [], moves: [] });
    expect(drawVersions('', '…', ['', '—', 'We know'], [])).toEqual([
      '‹start: We know›',
      '‹start: We know›…',
      ' ¶ — ¶ [We know]cutShort',
      '',
    ]);
  });

  it('characters outside the basic plane count as one', () => {
    const versions = versionsOf('Twelve 🚛🙃 tonnes of regret', 'Twelve 🚛 tonnes of 𝒓egret now');
    const [first, second] = markVersions(versions, collate(versions));
    expect(first?.words).toMatchObject([{ start: 8, end: 9, kind: 'leftOut' }]);
    expect(second?.words).toMatchObject([{ start: 26, end: 29, kind: 'cutShort' }]);
  });
});

describe('cases on which collation by witness after witness fails', () => {
  it('a word in the middle of three versions does not depend on which came first', () => {
    const versions = versionsOf(
      'The gray koala.',
      'The big gray koala.',
      'The koala lives in a tree.',
    );
    expect(drawTable(versions, collate(versions))).toEqual([
      'The | The | The | ',
      '- | big | - | leftOut',
      'gray | gray | - | leftOut',
      'koala | koala | koala | closing',
      '- | - | lives | cutShort',
      '- | - | in | cutShort',
      '- | - | a | cutShort',
      '- | - | tree | cutShort',
    ]);
  });

  it('what all versions together speak for comes before what two would choose', () => {
    const versions = versionsOf(
      'letter bolts mayor mayor report letter',
      'mayor letter report bolts',
      'mayor report letter bolts',
      'mayor report letter',
    );
    const rows = drawTable(versions, collate(versions)).map((row) => row.replace(/ \| [^|]*$/, ''));
    expect(rows).toContain('mayor | mayor | mayor | mayor');
    expect(rows).toContain('report | report | report | report');
    expect(rows).toContain('letter | - | letter | letter');
  });

  it('words are aligned in preference to commas', () => {
    const versions = versionsOf(
      'The big, gray, fuzzy koala.',
      'The big, old, gray koala:',
      'The big, gray, fuzzy wombat.',
    );
    const rows = drawTable(versions, collate(versions));
    expect(rows.some((row) => row.startsWith('gray | gray | gray | '))).toBe(true);
  });

  it('a repeated sign is not aligned with its other occurrence', () => {
    const versions = versionsOf(
      'a b c d F g h i and K and q r s t',
      'a b c d F g h i and q r s t',
      'a b c d E g h i and q r s t',
    );
    const rows = drawTable(versions, collate(versions));
    expect(rows.filter((row) => row.includes('-'))).toHaveLength(2);
    expect(rows).toContain('F | F | E | otherWords');
  });
});

describe('the invented story', () => {
  it('shows who ends the mayor’s sentence early, and where', () => {
    const goesOn = '[the method, or in any way the report]cutShort [or its authors]cutShort';
    expect(drawn('not-written-to-question')).toEqual([
      `The letter was not written to question the findings, ${goesOn}.`,
      'The letter was not written to question the findings, [the method, or in any way the report]cutShort.‹end: or its authors›',
      `The letter was not written to question the findings, ${goesOn}.`,
      'The letter was not written to question the findings,‹end: the method, or in any way the report or its authors / the method, or in any way the report›',
      `The letter was not written to question the findings, ${goesOn},`,
      `The letter was not written to question the findings, ${goesOn},`,
    ]);
  });

  it('finds the short version at the end of the long one', () => {
    expect(drawn('apology-is-not-a-repair')[1]).toMatch(
      /^‹start: Our members .+ asked for it›An apology is welcome, \[but\]leftOut \[it\]case is not a repair,$/,
    );
  });
});

function drawn(id: string): string[] {
  const versions = millStreet.quotations.find((quotation) => quotation.id === id)?.versions ?? [];
  return drawVersions(...versions.map(({ parts }) => parts.map(({ exact }) => exact)));
}

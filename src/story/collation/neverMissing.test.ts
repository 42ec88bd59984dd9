import { describe, expect, it } from 'vitest';
import { collateStatement } from './collateStatement.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';
import { kindsBetween } from './testing/kindsBetween.ts';

/** Pairs of versions with the same content; what a reader would mark was written down first. */
describe('no words are called missing that the other version has', () => {
  it.each([
    ['en', "it's a fine bridge", 'it is a fine bridge'],
    ['en', "we don't know yet", 'we do not know yet'],
    ['en', "they'll open it in May", 'they will open it in May'],
    ['en', "I can't say that", 'I cannot say that'],
    ['en', "she's never seen it", 'she has never seen it'],
    ['en', "we're sure, and that's all", 'we are sure, and that is all'],
    ['en', "you won't see it", 'you will not see it'],
    ['en', "I'd have closed it", 'I would have closed it'],
    ['en', "let's wait", 'let us wait'],
    ['en', "we've got to close it", 'we have got to close it'],
    ['en', "We should've known", 'We should have known'],
    ['en', "the mayor's here", 'the mayor is here'],
    ['de', "wie geht's dem Hafen", 'wie geht es dem Hafen'],
    ['de', 'wir gehen ins Haus am Hafen', 'wir gehen in das Haus an dem Hafen'],
    ['fr', "parce qu'il est là", 'parce que il est là'],
    ['en', "It's closed, and it's over", 'It is closed, and it is over'],
    ['en', 'it will open the bridge', '[the company] will open the bridge'],
    ['en', 'He said he would', '[Vale] said he would'],
    ['ja', '１２月に橋が開いた', '十二月に橋が開いた'],
    ['en', 'bolts, bearings and cables', 'cables, bolts and bearings'],
    [
      'en',
      'We need bolts, bearings, cables and gates',
      'We need gates, cables, bearings and bolts',
    ],
    [
      'en',
      'the north bank, the south bank and the island',
      'the island, the north bank and the south bank',
    ],
    [
      'en',
      'The mayor, the engineer and the harbour master came',
      'The harbour master, the mayor and the engineer came',
    ],
    ['en', 'red, blue, green', 'green, red, blue'],
    [
      'en',
      'That is what we want. And the mayor went home',
      'We want that is mayor what. And the went home',
    ],
    ['en', 'one, two, three, four', 'four, one, two, three'],
    ['de', 'Schrauben, Lager und Seile', 'Seile, Schrauben und Lager'],
    ['fr', 'les vis, les câbles et les portes', 'les portes, les vis et les câbles'],
    ['en', 'In twelve days we opened it', 'We opened it in 12 days'],
    ['en', 'At 10am they closed the gates', 'They closed the gates at 10 a.m.'],
    ['en', 'On the 21st of May it opened', 'It opened on the twenty-first of May'],
    ['en', 'For £3m they built it', 'They built it for three million pounds'],
    ['en', 'In the end, the harbour closed', 'the harbor closed in the end'],
    ['en', 'No, never, no, never again', 'Never, no, never again, no'],
    ['en', 'we will, we will, we will open it', 'we will open it, we will, we will'],
    ['en', 'I know, I know, I said', 'I said I know, I know'],
    ['en', 'the gates, the gates are open', 'the gates are open, the gates'],
    ['en', "wait, wait, don't go", "don't go, wait, wait"],
    ['en', 'we saw the bridge and harbour', 'we saw bridge and the harbour'],
    [
      'en',
      'That is what we want and that is what we need',
      'That is what we need and that is what we want',
    ],
    ['en', 'so sorry, so very sorry', 'so very sorry, so sorry'],
    ['en', "The mayor said she'd resign by May", 'By May, the mayor said, she would resign'],
    ['en', "We aren't closing, and we never were", 'We never were closing, and we are not'],
    ['en', "They've opened the gates at last", 'At last they have opened the gates'],
    ['en', "That's all I know. I'm sorry", 'I am sorry. That is all I know'],
    ['en', "Who's to blame? Nobody's to blame", 'Nobody is to blame. Who is to blame?'],
    ['en', "He couldn't and wouldn't pay", 'He could not and would not pay'],
    ['en', "I didn't see it; she didn't either", 'She did not either; I did not see it'],
    ['en', "Let's go home, and let's not come back", 'Let us not come back, and let us go home'],
    ['en', 'fish, bread, salt, oil and wine', 'oil, wine, fish, bread and salt'],
    [
      'en',
      'We fed the ducks. We fed the geese. We fed the swans.',
      'We fed the swans. We fed the ducks. We fed the geese.',
    ],
    [
      'en',
      'first the quay, then the pier, then the weir',
      'then the weir, then the pier, first the quay',
    ],
    ['en', 'twenty-one boats left and nine came back', 'nine came back and 21 boats left'],
    ['en', 'It cost $5 million in 2019', 'In 2019 it cost five million dollars'],
    ['en', 'We saw [the bridge] fall', 'We saw it fall'],
    ['en', 'We [the council] saw it', 'We saw it, the council'],
    ['en', 'Mr Vale and Mrs Marlow', 'Mrs. Marlow and Mr. Vale'],
    ['ar', 'الجسر مغلق، قال العمدة', 'قال العمدة: الجسر مغلق'],
    ['he', 'הגשר סגור, אמר ראש העיר', 'ראש העיר אמר: הגשר סגור'],
    ['zh', '桥关闭了，市长说', '市长说，桥关闭了'],
    ['sr', 'Јуче смо затворили мост', 'Zatvorili smo most juče'],
    ['fr', "« Nous l'avons fermé », a-t-elle dit", 'elle a dit : « nous l’avons fermé »'],
    ['nl', "'s Avonds is de brug dicht", "De brug is 's avonds dicht"],
    ['it', 'L’abbiamo chiuso ieri', "Ieri l'abbiamo chiuso"],
    ['pl', 'Wczoraj zamknęliśmy most', 'Most zamknęliśmy wczoraj'],
    [
      'en',
      'A. We built it. B. We broke it. C. We fixed it.',
      'C. We fixed it. A. We built it. B. We broke it.',
    ],
    [
      'en',
      'the gates that we opened were the gates that we closed',
      'the gates that we closed were the gates that we opened',
    ],
  ])('elsewhere, or in other words for them: %s, “%s”, “%s”', (language, one, other) => {
    const kinds = kindsBetween(language, one, other);
    expect(kinds).not.toContain('leftOut');
    expect(kinds).not.toContain('cutShort');
  });

  it.each([
    ['en', 'the bridge is safe', '[T]he bridge is safe'],
    ['en', 'we closed it', 'we close[d] it'],
    ['en', 'the company will open', '[the company] will open'],
    ['en', 'we told them ... it was safe', 'we told them it was safe'],
    ['en', 'asked Dr Vale, MBE, about it', 'asked Dr. Vale MBE about it'],
    ['en', 'We told her [the minister] in May', 'We told her in May'],
    ['en', 'We told her in May [the ministry denies this.]', 'We told her in May'],
    ['en', 'It is safe [“entirely”] now', 'It is safe now'],
    ['en', 'It was (sic) closed', 'It was closed'],
    ['de', 'wir haben es [dem Minister, Anm. d. Red.] gesagt', 'wir haben es gesagt'],
    ['fr', 'nous l’avons dit [au ministre] hier', 'nous l’avons dit hier'],
    ['de', 'die BürgerInnen kamen', 'die Bürger:innen kamen'],
    ['de', 'die Bürger/-innen kamen', 'die Bürger(innen) kamen'],
    ['de', 'die Bürger/innen kamen', 'die Bürger_innen kamen'],
    ['de', 'jede/r LehrerIn', 'jede*r Lehrer:in'],
    ['de', 'ein*e Ärzt*in', 'ein:e Ärzt:in'],
    ['de', 'der BürgerInnenrat', 'der Bürger*innenrat'],
    ['fr', 'les étudiant·e·s sont là', 'les étudiant.e.s sont là'],
    ['fr', 'les étudiant(e)s sont là', 'les étudiant-e-s sont là'],
    ['fr', 'les étudiant·es sont là', 'les étudiant·e·s sont là'],
    ['en', 'Prof Vale knew', 'Professor Vale knew'],
    ['en', 'the Rev. Vale knew', 'the Reverend Vale knew'],
    ['en', 'Capt Vale knew', 'Captain Vale knew'],
    ['en', 'she said "never again" to us', 'she said never again to us'],
    ['en', 'she said “never again” to us', 'she said ‘never again’ to us'],
    ['en', 'she said, “Never again,” to us', 'she said ‘never again’ to us'],
    ['en', 'the infor-\nmation desk', 'the information desk'],
    ['en', 'the infor-\n  mation desk', 'the information desk'],
    ['de', 'die Brücken-\nbauer kamen', 'die Brückenbauer kamen'],
    ['de', 'die Hafen-\nMauer dort', 'die Hafenmauer dort'],
    ['fr', 'la cons-\ntruction du pont', 'la construction du pont'],
    ['en', 'the infor\u00AD\nmation desk', 'the information desk'],
    ['en', 'the infor-\r\nmation desk', 'the information desk'],
    ['en', 'the infor‐\nmation desk', 'the information desk'],
    ['en', 'the infor- mation desk', 'the information desk'],
    ['ro', 'şi ţara noastră', 'și țara noastră'],
    ['ro', 'Şi ţara', 'ȘI ȚARA'],
    ['ro', 'stiinta noastra', 'știința noastră'],
    ['tr', 'İstanbul köprüsü', 'ISTANBUL köprüsü'],
    ['tr', 'İSTANBUL KÖPRÜSÜ AÇILDI', 'İstanbul köprüsü açıldı'],
    ['tr', "ISPARTA'DA KIŞ", "Isparta'da kış"],
    ['tr', "diyarbakır'ın köprüsü", "DİYARBAKIR'IN KÖPRÜSÜ"],
    ['az', 'İŞIQ VAR', 'işıq var'],
    ['el', 'Ο ΔΡΟΜΟΣ ΤΗΣ ΓΕΦΥΡΑΣ', 'Ο δρόμος της γέφυρας'],
    ['el', 'ο δρομος της γεφυρας', 'ο δρόμος της γέφυρας'],
    ['el', 'ΤΟΥΣ ΕΙΔΑΜΕ', 'τους είδαμε'],
    ['el', 'τὸν λόγον', 'τον λόγον'],
    ['ar', 'كُتِبَتِ الرِّسَالَةُ اليَوْمَ', 'كتبت الرسالة اليوم'],
    ['ar', 'أحمد رأى الجسر', 'احمد راى الجسر'],
    ['ar', 'ســلام عليكم', 'سلام عليكم'],
    ['he', 'נִכְתַּב הַמִּכְתָּב', 'נכתב המכתב'],
    ['he', 'הַגֶּשֶׁר נִפְתַּח אֶתְמוֹל', 'הגשר נפתח אתמול'],
    ['fa', 'می‌رود به پل', 'می رود به پل'],
    ['fa', 'كتاب‌های ما', 'کتابهای ما'],
    ['ja', 'ｶﾀｶﾅの橋', 'カタカナの橋'],
    ['ja', 'ＡＢＣ社の橋（１２本）', 'ABC社の橋(12本)'],
    ['zh', 'ＡＢＣ公司，１２座', 'ABC公司,12座'],
    ['zh', '我們的橋開通了。', '我们的桥开通了。'],
    ['ko', '１２월에 다리가', '12월에 다리가'],
    ['en', 'Five per cent of the boats left', '5% of the boats left'],
    ['en', 'He asked: "Who did it?" Nobody knew.', 'He asked who did it. Nobody knew.'],
    ['en', "He said 'I will', then 'I won't'", 'He said "I will", then "I won\'t"'],
    ['en', 'the pre-\nsent bridge', 'the present bridge'],
    ['en', 'co-\noperate now', 'cooperate now'],
    ['en', 'co-\noperate now', 'co-operate now'],
    ['de', 'das Zu-\nsammenleben', 'das Zusammenleben'],
    ['de', 'Nord-\nund Südufer', 'Nord- und Südufer'],
    ['fr', 'peut-\nêtre demain', 'peut-être demain'],
    ['ro', 'Şedinţa s-a încheiat', 'Ședința s-a încheiat'],
    ['ro', 'ÎNCHIS LA ŞASE', 'închis la șase'],
    ['tr', 'IŞIK ve İLK', 'ışık ve ilk'],
    ['tr', "Kızılırmak Köprüsü'nde", "KIZILIRMAK KÖPRÜSÜ'NDE"],
    ['el', 'Ο ΛΟΓΟΣ ΤΟΥ ΔΗΜΑΡΧΟΥ', 'ο λόγος του δημάρχου'],
    ['el', 'Ὁ λόγος', 'Ο λόγος'],
    ['ar', 'قالَ العُمدةُ إنَّ الجِسرَ مُغلَق', 'قال العمدة ان الجسر مغلق'],
    ['ar', 'في ٢٥ مايو', 'في 25 مايو'],
    ['he', 'שָׁלוֹם לַגֶּשֶׁר', 'שלום לגשר'],
    ['he', 'ד״ר ויל אמר', 'ד"ר ויל אמר'],
    ['zh', '“桥很安全。”', '「桥很安全」。'],
    ['zh', '公司Ａ在２０２５年', '公司A在2025年'],
    ['ja', '橋は、安全です。', '橋は安全です'],
    ['ja', 'ﾊｼは１００㍍', 'ハシは100メートル'],
    ['ko', '시장은 “다리가 안전하다”고 말했다', "시장은 '다리가 안전하다'고 말했다"],
    ['th', 'สะพานปิดแล้ว', 'สะพาน ปิดแล้ว'],
    ['sr', 'Zatvorili smo most juče', 'Затворили смо мост јуче'],
    ['uk', 'міст закрито', 'МІСТ ЗАКРИТО'],
    ['ru', 'Мост всё ещё закрыт', 'Мост все еще закрыт'],
    ['es', '¿Quién lo cerró? ¡Nadie!', 'Quién lo cerró. Nadie'],
  ])('in another form: %s, “%s”, “%s”', (language, one, other) => {
    const fine = ['case', 'punctuation', 'sentence', 'spelling'];
    expect(kindsBetween(language, one, other).filter((kind) => !fine.includes(kind))).toEqual([]);
  });
});

describe('a passage that is missing with a word of grammar which the version has elsewhere', () => {
  it.each([
    [
      'en',
      'The engineers knew it and the mayor knew it',
      'The engineers knew it, the mayor knew it and no one said so',
      'and no one said so',
    ],
    [
      'de',
      'Die Stadt zahlt und der Bund zahlt',
      'Die Stadt zahlt, der Bund zahlt und niemand klagt darüber',
      'und niemand klagt darüber',
    ],
  ])('is missing in one piece, and that word is elsewhere: %s: %s / %s', (language, ...texts) => {
    const [one, other, passage] = texts;
    const said = notesOn(language, [one, other]);
    const joint = passage.split(' ')[0];
    expect(said).toContainEqual(['cutShort', passage]);
    expect(said).toContainEqual(['moved', joint]);
    expect(said).not.toContainEqual(['leftOut', joint]);
  });
});

/** The kind of each note on the words of either version, with them. */
function notesOn(language: string, texts: readonly string[]): [kind: string, words: string][] {
  const versions = texts.map((text) => ({ language, parts: [text] }));
  return (collateStatement(versions)?.notes ?? []).flatMap(({ kind, version, here }) =>
    here.map(({ start, end }): [string, string] => [
      kind,
      sliceCodePoints(texts[version] ?? '')(start, end),
    ]),
  );
}

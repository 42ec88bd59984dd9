import { describe, expect, it } from 'vitest';
import { mostFigureWords } from './figureForm.ts';
import { kindsBetween } from './testing/kindsBetween.ts';

/** Numbers, fractions and days: whether a listener heard the same words was written down first. */
describe('what its language reads aloud in the same words is spelling', () => {
  it.each([
    ['en', 'lost one third of it', 'lost 1/3 of it'],
    ['en', 'two and a half hours', '2½ hours'],
    ['en', 'twenty-five and a quarter miles', '25 1/4 miles'],
    ['en', 'one and three-quarters of it', '1¾ of it'],
    ['de', 'zweieinhalb Stunden', '2½ Stunden'],
    ['en', '0.5 per cent of it', '.5% of it'],
    ['en', 'at 60 km/h there', 'at sixty kilometres per hour there'],
    ['en', 'a U.S.-led plan', 'a US-led plan'],
    ['en', 'lost one-third of it', 'lost ⅓ of it'],
    ['en', 'lost two thirds of it', 'lost two-thirds of it'],
    ['en', 'three quarters of it', '¾ of it'],
    ['de', 'zwei Drittel davon', '2/3 davon'],
    ['de', 'ein Drittel davon', '1/3 davon'],
    ['de', 'drei Viertel davon', '¾ davon'],
    ['fr', 'deux tiers du pont', '2/3 du pont'],
    ['fr', 'trois quarts du pont', '3/4 du pont'],
    ['fr', 'quatre-vingts bateaux', '80 bateaux'],
    ['fr', 'deux cent mille trois cent dix bateaux', '200 310 bateaux'],
    ['fr', 'quatre-vingt mille euros', '80 000 euros'],
    [
      'en',
      'one hundred and five thousand two hundred and twenty six per cent of it',
      '105,226% of it',
    ],
    ['fr', 'quatre-vingt-dix-sept bateaux', '97 bateaux'],
    ['fr', 'soixante et onze bateaux', '71 bateaux'],
    ['fr', 'soixante-douze bateaux', '72 bateaux'],
    ['fr', 'vingt-et-un bateaux', '21 bateaux'],
    ['fr', 'cent bateaux', '100 bateaux'],
    ['fr', 'deux cents bateaux', '200 bateaux'],
    ['fr', 'deux cent cinquante bateaux', '250 bateaux'],
    ['fr', 'le premier mai', 'le 1er mai'],
    ['fr', 'la première fois', 'la 1ère fois'],
    ['fr', 'la deuxième fois', 'la 2ème fois'],
    ['fr', 'la vingt-cinquième fois', 'la 25e fois'],
    ['de', 'am 3. Mai dort', 'am dritten Mai dort'],
    ['de', 'vom 21. Juni an', 'vom einundzwanzigsten Juni an'],
    ['de', 'hundert Boote', '100 Boote'],
    ['de', 'zweihundertfünfzig Boote', '250 Boote'],
    ['de', 'zweitausend Boote', '2000 Boote'],
    ['en', 'two thousand five hundred boats', '2,500 boats'],
    ['en', 'on 3 May there', 'on 3rd May there'],
    ['en', 'on May 3 there', 'on May 3rd there'],
    ['en', 'on May 3 there', 'on May third there'],
    ['en', 'a five-year-old boat', 'a 5-year-old boat'],
    ['en', 'a twenty-five-year-old boat', 'a 25-year-old boat'],
    ['en', 'at Saint Mary’s', 'at St Mary’s'],
    ['en', 'under Mount Vale', 'under Mt. Vale'],
    ['en', 'okay then', 'OK then'],
    ['en', 'at 30°C there', 'at 30 °C there'],
    ['en', 'Lt. Col. Vale told us', 'Lieutenant Colonel Vale told us'],
    ['en', 'on Mill St. near the pier', 'on Mill Street near the pier'],
    ['en', 'on 5th St', 'on Fifth Street'],
    ['en', 'in Port St. Mary', 'in Port Saint Mary'],
    ['de', 'ab Okt. dort', 'ab Oktober dort'],
    ['fr', 'le 3 févr. ici', 'le 3 février ici'],
    ['es', 'la Srta. Gil vino', 'la señorita Gil vino'],
    ['de', 'die Bürger*innen kamen', 'die Bürger:innen kamen'],
    ['es', 'ella pidió eso', 'ella pidio eso'],
    ['en', 'under Henry VIII there', 'under Henry the Eighth there'],
    ['en', 'World War II ended', 'World War Two ended'],
    ['en', 'World War II ended', 'World War 2 ended'],
    ['en', 'World War I ended', 'World War One ended'],
    ['en', 'in Part I of it', 'in Part 1 of it'],
    ['en', 'in Part IV of it', 'in Part Four of it'],
    ['en', 'as No. 10 said', 'as number ten said'],
    ['en', 'as No 10 said', 'as number 10 said'],
    ['en', 'no one came', 'no-one came'],
    ['en', 'a 5 year old boy', 'a five-year-old boy'],
    ['en', 'those 5-year-olds', 'those five year olds'],
    ['en', 'the ’80s bridge', 'the eighties bridge'],
    ['en', 'it is 30°C', 'it is 30 degrees Celsius'],
    ['en', 'with Sgt. Vale', 'with Sergeant Vale'],
    ['en', 'the Rev. Vale knew', 'the Reverend Vale knew'],
    ['en', 'as Cllr Vale said', 'as Councillor Vale said'],
    ['sr', 'most je otvoren zbog ljeta', 'мост је отворен због љета'],
    ['sr', 'NJEGOV džep, ĆUP i šešir', 'ЊЕГОВ џеп, ћуп и шешир'],
    ['en', 'on Sept. 5 there', 'on September 5 there'],
    ['en', 'a 50-50 chance', 'a fifty-fifty chance'],
    ['de', 'der dritte Mai', 'der 3. Mai'],
    ['de', 'zum 21. Mal', 'zum einundzwanzigsten Mal'],
    ['de', 'am sechsten Mai', 'am 6. Mai'],
    ['de', 'die sechste Fahrt', 'die 6. Fahrt'],
    ['de', 'der sechsundsechzigste Versuch', 'der 66. Versuch'],
    ['de', 'der siebente Mai', 'der 7. Mai'],
    ['de', 'sein 21. Mal', 'sein einundzwanzigstes Mal'],
    ['de', 'im 19. Jahrhundert dort', 'im neunzehnten Jahrhundert dort'],
    ['de', 'in der 3. Klasse', 'in der dritten Klasse'],
    ['de', 'mit Nr. 10 dort', 'mit Nummer zehn dort'],
    ['de', 'ein 5-jähriger Junge', 'ein fünfjähriger Junge'],
    ['de', 'also z. B. hier', 'also zum Beispiel hier'],
    ['de', 'also d.h. nie', 'also das heißt nie'],
    ['de', 'Boote usw. dort', 'Boote und so weiter dort'],
    ['de', 'in St. Marien', 'in Sankt Marien'],
    ['de', 'um 15.30 Uhr dort', 'um fünfzehn Uhr dreißig dort'],
    ['fr', 'sous Louis XIV ici', 'sous Louis quatorze ici'],
    ['fr', 'sous Louis XIV ici', 'sous Louis 14 ici'],
    ['fr', 'au XXe siècle', 'au vingtième siècle'],
    ['fr', 'au XXe siècle', 'au 20e siècle'],
    ['fr', 'sous François Ier ici', 'sous François premier ici'],
    ['fr', 'au n° 5 ici', 'au numéro cinq ici'],
    ['fr', 'avec M. Vale', 'avec Monsieur Vale'],
    ['fr', 'un pont de 5 m ici', 'un pont de cinq mètres ici'],
    ['de', 'ein 300 m langer Steg', 'ein 300 Meter langer Steg'],
    ['fr', 'avec Mme Vale', 'avec Madame Vale'],
    ['fr', 'à 18h30 ici', 'à dix-huit heures trente ici'],
    ['de', 'in den 90er Jahren', 'in den neunziger Jahren'],
    ['de', 'Teil II davon', 'Teil zwei davon'],
    ['es', 'en EE. UU. hoy', 'en Estados Unidos hoy'],
    ['es', 'el siglo XX aquí', 'el siglo 20 aquí'],
    ['hi', '१२ नाव', '12 नाव'],
    ['bn', '১২ নৌকা', '12 নৌকা'],
    ['th', '๑๒ เรือ', '12 เรือ'],
    ['fa', 'كتاب', 'کتاب'],
    ['en', 'new infor-\nmation came', 'new information came'],
  ])('in %s: “%s” and “%s”', (language, one, other) => {
    const kinds = kindsBetween(language, one, other).filter((kind) => kind !== 'punctuation');
    expect(kinds).toEqual(['spelling']);
  });

  it.each([
    ['en', 'a third of it', '1/3 of it'],
    ['en', 'two and a half hours', '2.5 hours'],
    ['en', 'two and a third hours', '2½ hours'],
    ['en', '.5 per cent', '5 per cent'],
    ['en', 'and/or this', 'and this'],
    ['en', 'two thirds of it', '1/3 of it'],
    ['en', 'two third', '2/3'],
    ['de', 'eine Drittel', '1/3'],
    ['de', 'am dritten Mai', 'am 4. Mai'],
    ['de', 'am dritten Mai', 'am dritten Juni'],
    ['de', 'einhundert Boote', '100 Boote'],
    ['fr', 'septante bateaux', '70 bateaux'],
    ['fr', 'la seconde fois', 'la 2e fois'],
    ['fr', 'le premier mai', 'la 1re mai'],
    ['en', 'under Henry VIII', 'under Henry 8'],
    ['en', 'on 3 May', 'on the third of May'],
    ['en', 'under Louis XIV', 'under Louis 14'],
    ['en', 'under Henry VIII', 'under Henry VII'],
    ['en', 'World War II', 'World War I'],
    ['en', 'and I went', 'and 1 went'],
    ['en', 'the part I played', 'the part one played'],
    ['en', 'the war I saw', 'the war 1 saw'],
    ['en', 'at the stage I built', 'at the stage one built'],
    ['en', 'No, ten of us', 'number ten of us'],
    ['en', 'No one came', 'number one came'],
    ['en', 'it took 5 m there', 'it took five metres there'],
    ['fr', 'un pont de 5 m ici', 'un pont de 5 km ici'],
    ['en', 'no two are alike', 'number 2 are alike'],
    ['en', 'in the 1980s', 'in the eighties'],
    ['en', 'at Malcolm X', 'at Malcolm 10'],
    ['en', 'a mix of it', 'a 1009 of it'],
    ['de', 'zum 21. Mal', 'zum zwanzigsten Mal'],
    ['de', 'das 3. Mal', 'das vierte Mal'],
    ['de', 'als dritter Läufer', 'als dritten Läufer'],
    ['de', 'neun Uhr fünf', '9.05 Uhr'],
    ['fr', 'au XXe siècle', 'au XIXe siècle'],
    ['fr', 'sous Louis XIV', 'sous Louis XVI'],
    ['fr', 'il est civil', 'il est 105'],
    ['en', 'a six-year-old', 'a 5-year-old'],
    ['hi', '१२ नाव', '13 नाव'],
    ['tr', 'ısı var', 'ses var'],
    ['en', 'on Mill St. Nobody came', 'on Mill Street. Nobody came'],
    ['de', 'die Bürger:innen kamen', 'die Bürgerinnen kamen'],
    ['de', 'die BürgerInnen kamen', 'die Bürgerinnen kamen'],
    ['de', 'die LehrerIn kam', 'die Lehrerin kam'],
    ['en', 'the article(s) of it', 'the articles of it'],
    ['de', 'jede:r kam', 'jeder kam'],
    ['es', 'cerró el puente', 'cerro el puente'],
    ['it', 'la torre è il ponte', 'la torre e il ponte'],
    ['pt', 'a torre é a ponte', 'a torre e a ponte'],
  ])('in %s, “%s” and “%s” are not', (language, one, other) => {
    const fine = ['spelling', 'case', 'sentence', 'punctuation'];
    const kinds = kindsBetween(language, one, other);
    expect(kinds.filter((kind) => !fine.includes(kind))).not.toEqual([]);
  });
});

it('no number is looked for in more than twelve words, and no phrase with one in more than three', () => {
  expect([mostFigureWords('five', 'en'), mostFigureWords('the', 'en')]).toEqual([12, 3]);
});

describe('French inversion is the same words in another order', () => {
  it.each([
    ['« Oui », a-t-il dit hier', '« Oui », il a dit hier'],
    ['le pont, dit-il, est fermé', 'le pont, il dit, est fermé'],
    ['va-t-elle partir demain', 'elle va partir demain'],
    ['avez-vous vu le pont', 'vous avez vu le pont'],
  ])('“%s” and “%s”', (one, other) => {
    const kinds = kindsBetween('fr', one, other);
    expect(kinds).toContain('moved');
    expect(kinds).not.toContain('otherWords');
    expect(kinds).not.toContain('cutShort');
    expect(kinds).not.toContain('leftOut');
  });

  it('the hyphen of “dit-il” is punctuation, and a rendez-vous is one word', () => {
    expect(kindsBetween('fr', 'le pont, dit-il', 'le pont, dit il')).toEqual(['punctuation']);
    expect(kindsBetween('fr', 'répète-t-il encore', 'répète–t-il encore')).toEqual([]);
    expect(kindsBetween('fr', 'un rendez-vous ici', 'un rendez ici')).toContain('otherWords');
  });
});

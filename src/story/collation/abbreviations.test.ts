import { describe, expect, it } from 'vitest';
import { kindsBetween } from './testing/kindsBetween.ts';

const fineKinds = ['spelling', 'case', 'punctuation'];
/** Every kind that says more than that something is spelled or punctuated differently. */
const strongKinds = (language: string, one: string, other: string) =>
  ['_', 'Xyz _', '_ abc'].flatMap((frame) =>
    kindsBetween(language, frame.replace('_', one), frame.replace('_', other)).filter(
      (kind) => !fineKinds.includes(kind),
    ),
  );

describe('an abbreviation and its words are the same, and its stop ends no sentence', () => {
  it.each([
    ['en', 'on Hwy. 61 today', 'on Highway 61 today'],
    ['en', 'at 5 Park Sq. in May', 'at 5 Park Square in May'],
    ['en', 'Acme Corp. said', 'Acme Corporation said'],
    ['en', 'Ruiz of Calif. came', 'Ruiz of California came'],
    ['en', 'sent w/o notice', 'sent without notice'],
    ['en', 'read p5 today', 'read p. 5 today'],
    ['en', 'read p5 today', 'read page 5 today'],
    ['en', 'see pp. 5–6 there', 'see pages 5-6 there'],
    ['en', 'as fig.5 shows', 'as figure 5 shows'],
    ['en', 'built c. 1900 there', 'built circa 1900 there'],
    ['en', 'after 30 mins there', 'after 30 minutes there'],
    ['en', 'it is 6ft tall', 'it is six feet tall'],
    ['de', 'am Bahnhofspl. warten', 'am Bahnhofsplatz warten'],
    ['de', 'am Hafenpl. Karin kam', 'am Hafenplatz Karin kam'],
    ['de', 'i. d. R. offen', 'in der Regel offen'],
    ['de', 'im Jahr 50 v. Chr. dort', 'im Jahr 50 vor Christus dort'],
    ['de', 'Haus Nr.5 dort', 'Haus Nummer fünf dort'],
    ['de', 'nach 10 Min. Pause', 'nach zehn Minuten Pause'],
    ['fr', '12 av. du Port', '12 avenue du Port'],
    ['fr', 'en 50 av. J.-C. ici', 'en 50 avant Jésus-Christ ici'],
    ['fr', 'au bd. Voltaire', 'au boulevard Voltaire'],
    ['fr', 'c.-à-d. demain', 'c’est-à-dire demain'],
    ['fr', 'c’est à dire demain', 'c.-à-d. demain'],
    ['fr', 'p. ex. demain', 'par exemple demain'],
    ['fr', 'au RDC ici', 'au rez-de-chaussée ici'],
    ['es', 'la pág. 5 dice', 'la página 5 dice'],
    ['es', 'el n.º 5 dice', 'el número 5 dice'],
    ['es', 'los JJ. OO. de', 'los Juegos Olímpicos de'],
    ['it', 'in c.so Roma', 'in corso Roma'],
    ['it', 'pane ecc. e vino', 'pane eccetera e vino'],
    ['nl', 'd.w.z. nooit', 'dat wil zeggen nooit'],
    ['nl', 'in de Havenstr. woont', 'in de Havenstraat woont'],
    ['pt', 'a Sra. Vale veio', 'a senhora Vale veio'],
  ])('in %s: “%s” and “%s”', (language, one, other) => {
    expect(strongKinds(language, one, other)).toEqual([]);
  });

  it.each([
    ['de', 'der Abt sprach', 'die Abteilung sprach'],
    ['de', 'am Hafenpl. dort', 'am Hafenplan dort'],
    ['en', 'read p5 today', 'read page 6 today'],
    ['en', 'a union rep came', 'a union report came'],
    ['it', 'lo so. Poi venne', 'lo so poi venne'],
  ])('but not, in %s, “%s” and “%s”', (language, one, other) => {
    expect(strongKinds(language, one, other)).not.toEqual([]);
  });
});

describe('an abbreviation that may be another word, too, is read by what is beside it', () => {
  it.each([
    ['en', 'Nos. 5 and 6 there', 'numbers 5 and 6 there'],
    ['en', 'at no. five there', 'at number five there'],
    ['en', 'at No. five there', 'at No five there'],
    ['en', 'Rep. Vale came', 'Rep Vale came'],
    ['en', 'Rep. Vale came', 'Representative Vale came'],
    ['en', 'Reps. Vale and Marlow came', 'Representatives Vale and Marlow came'],
    ['en', 'it weighs 12 lbs. in all', 'it weighs 12 lbs in all'],
    ['en', 'it weighs 12 oz. in all', 'it weighs 12 ounces in all'],
    ['en', 'it took 5 hrs. in all', 'it took five hours in all'],
    ['en', 'it is 5 in. tall', 'it is 5 in tall'],
    ['en', 'Fr. Vale came', 'Father Vale came'],
    ['en', 'Acme Co. came', 'Acme Company came'],
    ['en', 'Sens. Vale and Marlow came', 'Senators Vale and Marlow came'],
    ['en', 'Drs. Vale and Marlow came', 'Doctors Vale and Marlow came'],
    ['en', 'Pres. Vale came', 'President Vale came'],
    ['en', 'Pvt. Vale came', 'Private Vale came'],
    ['en', 'Ald. Vale came', 'Alderman Vale came'],
    ['en', 'v. Vale they', 'v Vale they'],
    ['en', 'Vale et al. wrote', 'Vale et al wrote'],
    ['en', 'est. 1900 there', 'est 1900 there'],
    ['en', 'Vale, b. 1900 there', 'Vale, b 1900 there'],
    ['en', 'in Pa. today we', 'in Pa today we'],
    ['en', 'on Sat. 5 May we', 'on Saturday 5 May we'],
    ['en', 'on Sun. 5 May we', 'on Sunday 5 May we'],
    ['en', 'on Mon. 5 May we', 'on Monday 5 May we'],
    ['en', 'on Wed. 5 May we', 'on Wednesday 5 May we'],
    ['en', 'on Mar. 5 we', 'on March 5 we'],
    ['de', 'Fr. Müller kam', 'Frau Müller kam'],
    ['de', 'im 19. Jhd. gebaut', 'im 19. Jahrhundert gebaut'],
    ['de', 'Nrn. 5 und 6 dort', 'Nummern 5 und 6 dort'],
    ['de', 'usf. kamen dort', 'usf kamen dort'],
    ['de', 'Ing. Müller kam', 'Ingenieur Müller kam'],
    ['de', 'Mo. und Di. dort', 'Mo und Di dort'],
    ['de', 'bis Sa. 5. Mai dort', 'bis Samstag 5. Mai dort'],
    ['de', 'Bgm. Müller kam', 'Bürgermeister Müller kam'],
    ['de', 'betr. den Hafen', 'betr den Hafen'],
    ['de', 'einschl. Hafen dort', 'einschließlich Hafen dort'],
    ['de', 'ausschl. Hafen dort', 'ausschließlich Hafen dort'],
    ['de', 'ehem. Hafen dort', 'ehem Hafen dort'],
    ['de', 'verh. Müller kam', 'verh Müller kam'],
    ['de', 'Stk. kosten 5', 'Stück kosten 5'],
    ['fr', 'au XIXe s. ici', 'au XIXe siècle ici'],
    ['fr', 'au XIXe s. ici', 'au XIXe s ici'],
    ['fr', 'au IIe s. av. J.-C. ici', 'au IIe siècle avant Jésus-Christ ici'],
    ['fr', 'Me Vale vint', 'Maître Vale vint'],
    ['fr', 'nos. 5 et 6 ici', 'numéros 5 et 6 ici'],
    ['fr', 'no. cinq ici', 'numéro cinq ici'],
    ['fr', '5 min. ici', '5 minutes ici'],
    ['fr', '5 h. ici', '5 heures ici'],
    ['fr', 'Gal. Vale vint', 'Général Vale vint'],
    ['fr', 'gén. Vale vint', 'général Vale vint'],
    ['fr', 'lieut. Vale vint', 'lieutenant Vale vint'],
    ['fr', 'éd. Vale ici', 'éd Vale ici'],
    ['fr', 'suppl. Vale ici', 'suppl Vale ici'],
    ['es', 'D. José vino', 'don José vino'],
    ['es', 'Sres. Vale vino', 'señores Vale vino'],
    ['es', 'Dres. Vale vino', 'doctores Vale vino'],
    ['es', 'en el s. XIX allí', 'en el siglo XIX allí'],
    ['es', 'en el s. XIX allí', 'en el s XIX allí'],
    ['es', 'Lic. Vale vino', 'licenciado Vale vino'],
    ['es', 'Prof. Vale vino', 'profesor Vale vino'],
    ['es', 'Cap. Vale vino', 'capitán Vale vino'],
    ['es', 'págs. 5 y 6 allí', 'páginas 5 y 6 allí'],
    ['es', 'Mons. Vale vino', 'monseñor Vale vino'],
    ['es', 'Excmo. Vale vino', 'excelentísimo Vale vino'],
    ['es', 'el uno ene. allí', 'el uno enero allí'],
    ['it', 'il sig. Rossi venne', 'il signor Rossi venne'],
    ['it', 'i sigg. Rossi venne', 'i signori Rossi venne'],
    ['it', 'il dott. Rossi venne', 'il dottor Rossi venne'],
    ['it', 'il prof. Rossi venne', 'il professor Rossi venne'],
    ['it', 'nel sec. XIX qui', 'nel secolo XIX qui'],
    ['it', 'il gen. Rossi venne', 'il generale Rossi venne'],
    ['it', 'il cap. Rossi venne', 'il capitano Rossi venne'],
    ['it', 'mons. Rossi venne', 'monsignor Rossi venne'],
    ['it', 'pagg. 5 e 6 qui', 'pagine 5 e 6 qui'],
    ['it', 'il geom. Rossi venne', 'il geometra Rossi venne'],
    ['it', 'il rag. Rossi venne', 'il ragionier Rossi venne'],
    ['it', 'gen. 2020 qui', 'gennaio 2020 qui'],
    ['nl', 'prof. Vale kwam', 'professor Vale kwam'],
    ['nl', 'drs. Vale kwam', 'drs Vale kwam'],
    ['nl', 'ds. Vale kwam', 'dominee Vale kwam'],
    ['nl', 'St. Vale hier', 'Sint Vale hier'],
    ['nl', 'ir. Vale kwam', 'ir Vale kwam'],
    ['nl', 'burg. Vale kwam', 'burgemeester Vale kwam'],
    ['nl', 'o.a. hier dan', 'onder andere hier dan'],
    ['nl', 'o.l.v. Vale hier', 'onder leiding van Vale hier'],
    ['nl', 'a.u.b. hier dan', 'alstublieft hier dan'],
    ['nl', 'm.b.t. de brug', 'met betrekking tot de brug'],
    ['nl', 'm.i.v. mei hier', 'met ingang van mei hier'],
    ['nl', 'jl. maandag hier', 'jongstleden maandag hier'],
    ['nl', 'a.s. maandag hier', 'aanstaande maandag hier'],
    ['nl', 'Gebr. Vale hier', 'Gebroeders Vale hier'],
    ['pt', 'no séc. XIX ali', 'no século XIX ali'],
    ['pt', 'Exmo. Vale veio', 'excelentíssimo Vale veio'],
    ['pt', 'gen. Vale veio', 'general Vale veio'],
    ['pt', 'cap. Vale veio', 'capitão Vale veio'],
    ['pt', 'cel. Vale veio', 'coronel Vale veio'],
    ['pt', 'ten. Vale veio', 'tenente Vale veio'],
    ['pt', 'sto. Vale ali', 'santo Vale ali'],
    ['pt', 'Sta. Ana ali', 'Santa Ana ali'],
    ['pt', 'R. Augusta ali', 'rua Augusta ali'],
    ['pt', 'núm. 5 ali', 'número 5 ali'],
    ['pt', 'págs. 5 e 6 ali', 'páginas 5 e 6 ali'],
    ['pt', 'pe. Vale veio', 'padre Vale veio'],
    ['pt', 'min. Vale veio', 'min Vale veio'],
    ['pt', 'dep. Vale veio', 'deputado Vale veio'],
    ['pt', 'sen. Vale veio', 'senador Vale veio'],
    ['pt', 'jan. 2020 ali', 'janeiro 2020 ali'],
    ['pt', 'out. 2020 ali', 'outubro 2020 ali'],
  ])('in %s: “%s” and “%s”', (language, one, other) => {
    expect(strongKinds(language, one, other)).toEqual([]);
  });
});

describe('a sentence may end after an abbreviation', () => {
  it.each([
    ['en', 'a union rep. Nobody came', 'a union rep Nobody came'],
    ['en', 'it weighs 12 lbs. It fell', 'it weighs 12 lbs it fell'],
    ['en', 'at 5 p.m. They left', 'at 5 pm they left'],
    ['en', 'said no. Five came', 'said no five came'],
    ['en', 'said no. He came', 'said no he came'],
    ['en', 'there they sat. Nobody came', 'there they sat nobody came'],
    ['en', 'in the sun. Nobody came', 'in the sun nobody came'],
    ['en', 'it was I. Nobody came', 'it was I nobody came'],
    ['de', 'geb. Müller kam', 'geborene Müller kam'],
    ['de', 'sog. Helfer kamen', 'sogenannte Helfer kamen'],
    ['de', 'er kam um. Niemand ging', 'er kam um niemand ging'],
    ['de', 'mit dem Bus. Niemand kam', 'mit dem Bus niemand kam'],
    ['de', 'er trank Wasser. S. Müller kam', 'er trank Wasser S. Müller kam'],
    ['fr', 'il est à nos. Personne ne vint', 'il est à nos personne ne vint'],
    ['es', 'dijo que sí. Nadie vino', 'dijo que sí nadie vino'],
    ['it', 'disse di sì. Nessuno venne', 'disse di sì nessuno venne'],
    ['nl', 'dr. Vale kwam', 'dokter Vale kwam'],
    ['nl', 'hij zei nee. Niemand kwam', 'hij zei nee niemand kwam'],
    ['pt', 'disse que sim. Ninguém veio', 'disse que sim ninguém veio'],
    ['en', 'paper, ink, etc. They left', 'paper, ink, etc they left'],
    ['en', 'of Acme Inc. It fell', 'of Acme Inc it fell'],
    ['en', 'on Mill St. The mayor came', 'on Mill St the mayor came'],
    ['en', 'we had Plan B. The mayor came', 'we had Plan B the mayor came'],
    ['en', 'in Dec. The mayor came', 'in Dec the mayor came'],
    ['de', 'Nägel usw. Die Stadt zahlt', 'Nägel usw die Stadt zahlt'],
    ['de', '5 Mio. Er kam', '5 Mio er kam'],
    ['fr', 'des clous, etc. Il vint', 'des clous, etc il vint'],
    ['it', 'chiodi, ecc. Il sindaco venne', 'chiodi, ecc il sindaco venne'],
    ['nl', 'spijkers, enz. De burgemeester kwam', 'spijkers, enz de burgemeester kwam'],
    ['pt', 'pregos, etc. O prefeito veio', 'pregos, etc o prefeito veio'],
  ])('in %s: “%s” and “%s”', (language, one, other) => {
    expect(strongKinds(language, one, other)).not.toEqual([]);
  });
});

describe('figures joined by a slash, a hyphen or stops', () => {
  it.each([
    ['en', 'on 9/11 we', 'on 9-11 we'],
    ['en', 'the 7/7 bombings', 'the 7-7 bombings'],
    ['en', 'a 20/80 split', 'a 20-80 split'],
    ['en', 'on 11/9/1989 there', 'on 11-09-1989 there'],
    ['en', 'on 2024/05/06 it', 'on 2024-05-06 it'],
    ['de', 'am 12.05.2024 dort', 'am 12/5/2024 dort'],
    ['fr', 'le 11/9 nous', 'le 11-9 nous'],
  ])('are the same words: in %s “%s” and “%s”', (language, one, other) => {
    expect(strongKinds(language, one, other)).toEqual([]);
  });

  it.each([
    ['en', 'a 3/4 share', 'a 3-4 share'],
    ['en', 'on 5/6 we met', 'on 5-6 we met'],
    ['en', 'version 1.2.3 came', 'version 1-2-3 came'],
    ['en', 'on 11/9/1989 there', 'on 9/11/1989 there'],
  ])('but not if they may be a fraction, or are no day: in %s “%s” and “%s”', (...pair) => {
    expect(strongKinds(...pair)).not.toEqual([]);
  });
});

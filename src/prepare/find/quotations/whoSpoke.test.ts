import { expect, test } from 'vitest';
import { findQuotations } from './findQuotations.ts';

/** Each statement with its speaker: `words ← speaker`. */
const spokenIn = (text: string, language: string) =>
  findQuotations(text, language)
    .filter(({ kind }) => kind === 'statement')
    .map(({ text, speaker }) => `${text} ← ${speaker ?? 'nobody'}`);

test.each([
  [
    'a pronoun is whom the words before it said to have spoken',
    'en',
    '“It is safe,” said Nora Quill. “We looked at every bolt,” she added, “and every stone.”',
    [
      'It is safe, ← Nora Quill',
      'We looked at every bolt, ← Nora Quill',
      'and every stone. ← Nora Quill',
    ],
  ],
  [
    'a pronoun is the spokeswoman whom the sentence before is about, and nobody of another paragraph',
    'en',
    'Tom Beale, the union’s chair, said: “The whole board knew.”\n\nA spokeswoman for the quay denied this. “The board did not see it,” she said.',
    ['The whole board knew. ← Tom Beale', 'The board did not see it, ← A spokeswoman'],
  ],
  [
    'what is inserted between dashes says nothing of who spoke',
    'en',
    'The Quay & Ferry Company closed on Monday. Harbour boss Nora Quill – who joined the company last year – said: “It should not have happened.”',
    ['It should not have happened. ← Nora Quill'],
  ],
  [
    'whom “said” names after the words is the speaker, and not what led to them over a colon',
    'de',
    'Der Betriebsrat wies die Vorwürfe zurück: „Die Tonne lag falsch, das war allen bekannt“, sagte dessen Vorsitzender Enno Brandt.',
    ['Die Tonne lag falsch, das war allen bekannt ← Enno Brandt'],
  ],
  [
    'a name behind a description says more',
    'en',
    '“We don’t know,” the mayor’s spokesman, Ilya Brandt, told the Gazette.',
    ['We don’t know, ← Ilya Brandt'],
  ],
  [
    'any verb may lead to a quotation over a colon',
    'en',
    'Her deputy, Ida Holm, disagreed: “We left plenty.”',
    ['We left plenty. ← Ida Holm'],
  ],
  [
    'a second speaker needs no verb of his own',
    'en',
    'Quill called it “unsafe”, and Sedge “a disgrace to the town”.',
    ['unsafe ← Quill', 'a disgrace to the town ← Sedge'],
  ],
  [
    'a pronoun is whom the sentence before is about, and not who was named further off',
    'en',
    '“It is safe,” said Nora Quill.\n\nTom Sedge of the Mill Street Club had his doubts. “We wrote letters,” he said.',
    ['It is safe, ← Nora Quill', 'We wrote letters, ← Tom Sedge'],
  ],
  [
    'who does not exist is no speaker',
    'de',
    'Niemand gehe hinüber, sagte Nora Quill, „bevor die Taucher sie geprüft haben“.',
    ['bevor die Taucher sie geprüft haben ← Nora Quill'],
  ],
  ['what is so-called nobody said', 'en', 'The so-called “ghost bridge” was shut.', []],
  [
    'whom somebody spoke to is no part of the name',
    'de',
    '»Sie ist sicher«, sagte Nora Quill der Zeitung. »Sie hat ›nie gewackelt‹«, fügte sie hinzu.',
    ['Sie ist sicher ← Nora Quill', 'Sie hat ›nie gewackelt‹ ← Nora Quill'],
  ],
  [
    'a title stands between a description and a name',
    'de',
    'Seine Stellvertreterin Ida Holm widersprach: «Das ist übereilt.»',
    ['Das ist übereilt. ← Ida Holm'],
  ],
  [
    'a compound title is no part of a name',
    'de',
    '„Wir hatten Glück“, sagte Einsatzleiter Tom Beale. „Sie schweigt“, sagte Oberstaatsanwältin Ida Holm.',
    ['Wir hatten Glück ← Tom Beale', 'Sie schweigt ← Ida Holm'],
  ],
  [
    'what somebody does is no part of a name',
    'en',
    'Campaigner Ida Holm said: “It holds.” Pensioner Tom Beale agreed: “It does.”',
    ['It holds. ← Ida Holm', 'It does. ← Tom Beale'],
  ],
  [
    'French names the speaker inside the marks, and may end the sentence there',
    'fr',
    '« Le pont est sûr, a déclaré Nora Quill, ingénieure de la ville. Nous avons tout vérifié. »',
    ['Le pont est sûr, ← Nora Quill', 'Nous avons tout vérifié. ← Nora Quill'],
  ],
  [
    'French has its past with “s’est” of the verbs that it has with “se”',
    'fr',
    'Nora Quill a parlé. « Le pont est sûr », a-t-elle dit. « Il tremble la nuit », s’est plainte Ida Holm. « Il tient », s’est réjoui Tom Beale.',
    ['Le pont est sûr ← Nora Quill', 'Il tremble la nuit ← Ida Holm', 'Il tient ← Tom Beale'],
  ],
  [
    'words belong to whom an unknown verb names, and not to whoever spoke before',
    'en',
    '“It is safe,” Nora Quill said. “It holds,” Tom Beale grinned.',
    ['It is safe, ← Nora Quill', 'It holds, ← Tom Beale'],
  ],
  [
    '“für” is no part of a name',
    'de',
    'Für Nora Quill ist die Brücke „eine einzige Ruine“.',
    ['eine einzige Ruine ← Nora Quill'],
  ],
  [
    'Dutch, in marks of one stroke and of two',
    'nl',
    '‘De brug is veilig’, zei Nora Quill. Volgens Ida Holm is dat “sterk overdreven”.',
    ['De brug is veilig ← Nora Quill', 'sterk overdreven ← Ida Holm'],
  ],
  [
    'a name after “like”, “featuring” or “unlike” is that of nobody who spoke',
    'en',
    'He wanted to be “a good baker to the town,” like Tom Beale. She sang “we never came home,” featuring Ida Frost.',
    ['a good baker to the town, ← nobody', 'we never came home, ← nobody'],
  ],
  [
    'nor does it after “wie”',
    'de',
    '„Ein guter Bäcker,“ wie Tom Beale.',
    ['Ein guter Bäcker, ← nobody'],
  ],
  [
    'what somebody is called he did not say',
    'en',
    '“A coward and a liar” is what they called Tom Beale.',
    ['A coward and a liar ← nobody'],
  ],
  [
    'whom a sentence with another speaker addresses is not that speaker',
    'en',
    'To Ida Frost, the mayor Nora Quill said: “Never come back again.”',
    ['Never come back again. ← Nora Quill'],
  ],
  [
    'whoever is found guilty or hears the words did not say them',
    'en',
    'Ida Holm called the work “careless”, and Tom Beale was found guilty of “gross neglect”.',
    ['careless ← Ida Holm', 'gross neglect ← Ida Holm'],
  ],
])('%s', (_, language, text, spoken) => {
  expect(spokenIn(text, language)).toEqual(spoken);
});

test('a nickname in quotation marks is not something that its bearer said', () => {
  const [quotation] = findQuotations('“The Rat of the Quay” was the nickname of Tom Beale.', 'en');
  expect(quotation?.speaker).toBeNull();
});

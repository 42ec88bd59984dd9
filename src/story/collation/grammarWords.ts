import { mainLanguage } from './translations.ts';

/** Words of grammar by language: articles, pronouns, prepositions, conjunctions, auxiliaries. */
const lists: Record<string, string> = {
  en:
    'a about after all am an and any are as at be because been before being but by can could did do ' +
    'does for from had has have he her here him his how i if in into is it its just me more most my ' +
    'no not of off on one or other our out over own she should so some such than that the their them ' +
    'then there these they this those through to too under up us very was we were what when where ' +
    'which while who whom will with would you your',
  de:
    'ab aber alle als also am an auch auf aus bei beim bin bis da damit dann das dass dem den denn der ' +
    'des dich die dies diese diesem diesen dieser dieses dir doch du durch ein eine einem einen einer ' +
    'eines er es euch für gegen hat hatte hatten habe haben hier ich ihm ihn ihnen ihr ihre ihrem ihren ' +
    'ihrer im in ins ist ja kann kein keine man mehr mein mich mir mit nach nicht noch nun nur ob oder ' +
    'ohne sehr sein seine seinem seinen seiner sich sie sind so über um und uns unser unter vom von vor ' +
    'war waren was weil wenn wer werden wie wir wird wo wurde wurden zu zum zur',
  fr:
    'à a ai après au aussi aux avait avant avec avons c ce ces cet cette comme d dans de des du elle ' +
    'elles en entre est et était été être eu eux fait il ils j je l la le les leur leurs lui m ma mais ' +
    'me même mes moi mon n ne ni nos notre nous on ont ou où par pas plus pour qu que qui s sa sans se ' +
    'ses si son sont sous sur ta te tes toi ton tous tout très tu un une vos votre vous y',
  es:
    'a al ante aquí así aunque cada como con contra cual cuando de del desde donde dos e el ella ellas ' +
    'ellos en entre era eran es esa ese eso esta está están este esto estos fue fueron ha había han ' +
    'hasta hay he la las le les lo los más me mi mis mucho muy nada ni no nos nosotros nuestra nuestro ' +
    'o otra otro para pero por porque pues que qué quien se ser si sí sido sin sobre son su sus también ' +
    'tan te tiene todo todos tu u un una unos usted y ya yo',
  it:
    'a ad agli ai al alla alle anche c che chi ci ciò come con cui da dagli dai dal dalla de degli dei ' +
    'del della delle di dove e ed era erano essere fra già gli ha hanno ho i il in io l la le lei li lo ' +
    'loro lui ma me mi mia mio molto ne nei nel nella nelle no noi non nostra nostro o ogni per perché ' +
    'più poi qua quale quando quella quello questa questo qui s se si sia siamo siete solo sono sta su ' +
    'sua sue sui sul sulla suo ti tra tu tua tuo tutti tutto un una uno va vi voi è',
  nl:
    'aan al alle als andere bij daar dan dat de der deze die dit doch door dus een en er ge geen had ' +
    'heb hebben heeft hem het hier hij hoe hun iets ik in is ja je jij kan kon maar me meer men met mij ' +
    'mijn moet na naar niet niets nog nu of om omdat ons onze ook op over te tegen toch toen tot u uit ' +
    'uw van veel voor want waren was wat we wel werd wie wij wil worden wordt zal ze zei zelf zich zij ' +
    'zijn zo zonder zou',
  pt:
    'a ao aos as até com como da das de dela dele deles depois do dos e ela elas ele eles em entre era ' +
    'eram essa esse esta está este eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito ' +
    'na nas nem no nos nossa nosso não num numa o os ou para pela pelas pelo pelos por porque qual ' +
    'quando que quem se sem ser seu seus sob sobre sua suas são só também te tem tinha toda todo todos ' +
    'tu um uma você à às é',
};

const known = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** In alphabetic scripts, words up to this length are taken for grammar in other languages. */
const longestGrammar = 3;

/** Words that are joined to another: "it's", "c'est". */
const elided = /(?:n't|'(?:s|re|ve|ll|d|m))$|^(?:[cdjlmnst]|qu)'/;

/** Whether a word, by its key, is grammar, and so in any two texts of its language. */
export function isGrammar(key: string, language: string): boolean {
  const list = known.get(mainLanguage(language));
  if (list) return list.has(key) || list.has(key.replace(elided, ''));
  return (
    key.length <= longestGrammar &&
    !/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{M}]/u.test(key)
  );
}

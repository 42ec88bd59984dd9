import type { panel as english } from '../english/panel.ts';
import { fine, fixed, digits, count, quoted } from './forms.ts';

export const panel: typeof english = {
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  close: 'Fermer',
  back: '← Chronologie',
  howWeKnow: 'Comment on le sait',
  basis: {
    stated: 'Les articles donnent cette date.',
    computed: 'Cette date se déduit des mots des articles.',
    bounded: 'On ne connaît qu’une période, pas la date exacte.',
    entered: `Les auteurs de la chronologie donnent cette date${fine}; aucun article n’a été consulté à ce sujet.`,
  },
  basisOfOne: {
    stated: 'Un article donne cette date.',
    computed: 'Cette date se déduit des mots d’un article.',
  },
  notDated: {
    held: 'Aucun article ne dit quand, ni ce qui a précédé ou suivi.',
    partlyHeld:
      'Aucun article dont nous avons le texte ne dit quand, ni ce qui a précédé ou suivi.',
    notHeld: `Nous n’avons pas le texte de ce qui le rapporte${fine}; nous ne savons pas s’il dit quand.`,
  },
  accounts: (accounts) => count(accounts, 'récit'),
  publishedLater: 'Publiés plus tard',
  notInArticle: 'absent de cet article',
  quotations: (quotations) => `Citations · ${digits(quotations)}`,
  differences: (differences) => `Divergences · ${digits(differences)}`,
  mainDifferences: (differences) => `Principales divergences · ${digits(differences)}`,
  otherDifferences: (differences) => `Autres divergences · ${digits(differences)}`,
  inThisEvent: 'Dans cet événement',
  inThisArticle: 'Dans cet article',
  thisArticle: 'cet article',
  reported: (events) => count(events, 'événement'),
  happenedEarlier: 'Antérieurs à cet article, qui n’en parle pas',
  authorNotStated: 'Auteur non précisé',
  authorNotKnown: 'Auteur inconnu',
  readAt: (host) => `Lire sur ${host}`,
  noAddress: 'Aucun lien vers l’article n’est donné',
  outletStated: 'Les articles nomment le média.',
  outletStatedOnce: 'Un article nomme le média.',
  textStatesNoOutlet: 'Le texte ne nomme pas son média.',
  outletNotHeld: `Nous n’avons pas son texte${fine}; nous ne savons pas s’il nomme son média.`,
  outletWithoutWords: `Les auteurs de cette chronologie nomment le média${fine}; aucun mot de l’article n’est donné à l’appui.`,
  versionsElsewhere: (versions) =>
    versions === 0
      ? 'Dans aucun autre article'
      : versions === 1
        ? '1 version dans un autre article'
        : `${digits(versions)} versions dans d’autres articles`,
  speakerElsewhere: (name) => `y est attribuée à ${name}`,
  textOfArticle: 'Le texte de l’article',
  unstatedLanguage: 'une langue non indiquée',
  writtenIn: (language) => `Langue${fixed}: ${language}.`,
  checkedAgainst: 'Vérifié d’après',
  characters: (number) => `${number} caractères`,
  sha256: 'empreinte (SHA-256)',
  textNotHeld: 'Nous ne l’avons pas.',
  by: (author) => `Par ${author}`,
  published: (date) => `Date de publication${fixed}: ${date}`,
  noExcerpt: `Nous n’avons pas son texte${fine}; rien n’en est donc cité.`,
  noExcerptGiven: 'Rien n’en est cité ici.',
  articleDates: 'Selon cet article',
  articleDatesNothing: 'Cet article ne dit pas quand.',
  articleDateUnknown: 'Nous ne savons pas s’il dit quand.',
  articleDateWords: `Ce que cet article dit de la date${fixed}:`,
  statements: {
    wordings: (versions, wordings) =>
      versions === 1
        ? 'Une version'
        : wordings === 1
          ? `${count(versions, 'version')}, toutes dans les mêmes termes`
          : `${count(versions, 'version')}, en ${count(wordings, 'formulation')}`,
    shorts: (versions) =>
      versions === 1
        ? '1 dans un titre ou un résumé'
        : `${digits(versions)} dans des titres et des résumés`,
    short: 'Dans des titres et des résumés',
    inOneArticle: 'dans un seul article',
    inLanguage: (language) => `En ${language}`,
    wordingsInLanguage: (language, wordings) => `En ${language}${fixed}: ${wordings}`,
    translations: 'les traductions ne sont pas comparées mot à mot',
    inPlace: (article, place) => `${article}, ${place}`,
    complete: 'N’omet rien de ce que donnent les autres',
    otherWords: 'formulée autrement',
    notHere: 'Absent de cette version',
    cutAt: {
      start: (words) => `commence après ${quoted(words)}`,
      inside: (words) => `omet ${quoted(words)}`,
      again: (words) => `a ${quoted(words)} moins de fois`,
      break: (words) => `interrompue, sans ${quoted(words)}`,
      end: (words) => `s’arrête avant ${quoted(words)}`,
    },
    differences: 'En quoi elle diffère',
    otherPrints: (prints) =>
      prints === 1
        ? 'Une version ne diffère que par ses guillemets ou sa ponctuation finale'
        : `${digits(prints)} versions ne diffèrent que par leurs guillemets ou leur ponctuation finale`,
    legend: 'Ce que signifient les marques',
    sample: 'mots',
    signSample: { sentence: '.', punctuation: ',' },
    fine: 'Marquer l’orthographe, les majuscules et la ponctuation',
  },
  person: {
    events: (events) => `Événements · ${digits(events)}`,
    statements: (statements) => `Citations · ${digits(statements)}`,
    inThisView: 'À propos de cette personne',
    ofNoEvent: 'Sans événement précis',
    nothing: 'Aucun événement et aucune citation de ce sujet ne nomment cette personne.',
  },
  roles: {
    body: 'dans l’article',
    headline: 'dans le titre',
    deck: 'sous le titre',
    summary: 'dans le résumé',
  },
  speakerNamed: (name) => `attribuée à ${name}`,
  speakerNotNamed: 'sans nom d’auteur',
  versions: (versions) => (versions === 1 ? 'Une seule version' : count(versions, 'version')),
  cut: '[…]',
  cutWords: 'l’article interrompt ici la citation',
  openQuote: `«${fine}`,
  closeQuote: `${fine}»`,
  ellipsis: '…',
};

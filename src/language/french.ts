import type { DateText, Language, Others } from './english.ts';
import { signed } from './signedHours.ts';

/** Narrow no-break space: before ; ? ! and within « ». */
const fine = '\u202f';
/** No-break space: before a colon, and between thousands. */
const fixed = '\u00a0';

const counting = new Intl.NumberFormat('fr-FR');
const plurals = new Intl.PluralRules('fr-FR');

/** Digits as the whole page has them. */
const digits = (n: number) => counting.format(n).replaceAll(fine, fixed);

/** « 0 événement », « 1 événement », « 2 événements ». */
function count(n: number, one: string, many = `${one}s`): string {
  return `${digits(n)}${fixed}${plurals.select(n) === 'one' ? one : many}`;
}

const unreadNote = (articles: number) => `nous n’avons pas le texte de ${count(articles, 'autre')}`;

const quoted = (text: string) => `«${fine}${text}${fine}»`;

const startsWithVowel = (text: string) => /^[aeéèêiouyàâh]/iu.test(text);

/** « le 9 septembre », « l’été 2001 » ; « 2016 » and « mai 2023 » have no article. */
function withArticle({ text, unit, marked }: DateText): string {
  if (marked) return text;
  if (unit === 'day') return `le ${text}`;
  if (unit === 'season') return startsWithVowel(text) ? `l’${text}` : `le ${text}`;
  return text;
}

/** « le 9 septembre », « en mai 2023 », « au printemps 2001 », « dans les années 1990 ». */
function inside(date: DateText): string {
  if (date.marked || date.unit === 'day') return withArticle(date);
  if (date.unit === 'decade') return `dans ${date.text}`;
  if (date.unit === 'season' && !startsWithVowel(date.text)) return `au ${date.text}`;
  return `en ${date.text}`;
}

/** De + la date : « du 9 septembre », « d’avril », « de l’été 2001 », « des années 1990 ». */
function from(date: DateText): string {
  if (date.unit === 'decade') return date.text.replace(/^les /, 'des ');
  const named = withArticle(date);
  if (named.startsWith('le ')) return `du ${named.slice(3)}`;
  return startsWithVowel(named) && !named.startsWith('l’') ? `d’${named}` : `de ${named}`;
}

/** À + la date : « au 9 septembre », « à mai 2023 », « à l’été 2001 », « aux années 2000 ». */
function to(date: DateText): string {
  if (date.unit === 'decade') return date.text.replace(/^les /, 'aux ');
  const named = withArticle(date);
  return named.startsWith('le ') ? `au ${named.slice(3)}` : `à ${named}`;
}

function until(date: DateText): string {
  if (date.marked) {
    return date.text.startsWith('vers ') ? `jusque ${date.text}` : `jusqu’à ${date.text}`;
  }
  return ['year', 'month'].includes(date.unit) ? `jusqu’en ${date.text}` : `jusqu’${to(date)}`;
}

/** « pendant toute l’année 2016 », « pendant tout le mois d’avril 2023 ». */
function whole(date: DateText): string {
  switch (date.unit) {
    case 'year':
      return `toute l’année ${date.text}`;
    case 'month':
      return `tout le mois ${from(date)}`;
    case 'day':
      return `toute la journée ${from(date)}`;
    case 'season':
      return `tout ${withArticle(date)}`;
    default:
      return `toutes ${date.text}`;
  }
}

/** « 1984 environ », where another preposition stands before it already. */
const end = (date: DateText) =>
  date.text.startsWith('vers ') ? `${date.text.slice(5)} environ` : withArticle(date);

const since = (date: DateText) => (date.marked ? `début ${date.text}` : `à partir ${from(date)}`);

/** French, as newsrooms in France write it. */
export const french: Language = {
  tag: 'fr-FR',
  direction: 'ltr',
  dates: {
    housePart: (text, part) => (part === 'day' && text === '1' ? '1er' : text),
    seasons: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
    seasonOfYear: (season, year) => `${season} ${year}`,
    decade: (firstYear) => `les années ${firstYear}`,
    about: (date) => `vers ${withArticle(date)}`,
    perhaps: (date) => `peut-être ${withArticle(date)}`,
    atTime: (date, time) => `${date.text} à ${time}`,
    inZone: (text, zone) => (zone === null ? text : `${text} (${zone})`),
    elsewhereIt: (text, zone) => `à l’heure ${zone}, c’était le ${text}`,
    elsewhereWithin: (text, zone) => `à l’heure ${zone}, ${text}`,
    withinDay: {
      between: (day, start, end) => `${day.text}, entre ${start} et ${end}`,
      fromTo: (day, start, end) => `${day.text}, de ${start} à ${end}`,
      orBefore: (day, time) => `${day.text}, ${time} ou avant`,
      orAfter: (day, time) => `${day.text}, ${time} ou après`,
      until: (day, time) => `${day.text}, jusqu’à ${time}`,
      since: (day, time) => `${day.text}, à partir de ${time}`,
    },

    within: inside,
    between: (first, last) => `entre ${end(first)} et ${end(last)}`,
    either: (first, second) => {
      const isNamed = second.unit === 'day' || second.unit === 'season';
      const other = isNamed ? inside(second) : second.text;
      return `${inside(first)} ou ${other}`;
    },
    orBefore: (date) => `${inside(date)} ou avant`,
    orAfter: (date) => `${inside(date)} ou après`,
    orAnyTimeBefore: (date) => `${inside(date)} ou à n’importe quel moment avant`,
    orAnyTimeAfter: (date) => `${inside(date)} ou à n’importe quel moment après`,

    throughout: (date) => `pendant ${whole(date)}`,
    aboutThroughout: (date) => `pendant à peu près ${whole(date)}`,
    perhapsThroughout: (date) => `peut-être pendant ${whole(date)}`,
    perhapsAboutThroughout: (date) => `peut-être pendant à peu près ${whole(date)}`,
    fromTo: (start, end) =>
      start.marked || end.marked
        ? `début ${inside(start)}, fin ${inside(end)}`
        : `${from(start)} ${to(end)}`,
    until,
    since,
    onwards: (date) => (date.marked ? `${since(date)} et au-delà` : since(date)),
    someTimeWithin: (date) =>
      date.marked ? `à un moment donné, ${date.text}` : `à un moment donné ${inside(date)}`,
    someTimeBetween: (first, last) => `à un moment donné entre ${end(first)} et ${end(last)}`,

    remark: (statement, remark) => `${statement}${fine}; ${remark}`,
    notReported: {
      time: 'l’heure n’est pas précisée',
      day: 'le jour n’est pas précisé',
      year: 'l’année n’est pas précisée',
      start: 'le début n’est pas précisé',
      end: 'la fin n’est pas précisée',
      startAndEnd: 'ni le début ni la fin ne sont précisés',
    },

    knownAfter: (titles) => `après ${titles}`,

    label: {
      decade: (firstYear) => `années ${firstYear}`,
      about: (date) => `v. ${date.text}`,
      perhaps: (date) => `${date.text}${fine}?`,
      atTime: (date, time) => `${date}, ${time}`,
      range: (start, end, tight) => (tight ? `${start}–${end}` : `${start} – ${end}`),
      orBefore: (date) => `${date.text} ou avant`,
      orAfter: (date) => `${date.text} ou après`,
      until,
      since: (date) => `${date.text} –`,
    },

    lag: {
      sameDay: 'le même jour',
      sameMinute: 'à la même minute',
      aboutSameDay: 'à peu près le même jour',
      together: (hours, minutes) => `${hours} et ${minutes}`,
      roughly: (lag) => `${lag}, à peu près`,
      about: (time) => `environ ${time}`,
      after: (time) => `${time} plus tard`,
      before: (time) => `${time} avant`,
      betweenAfter: (least, most) => `entre ${least} et ${most} plus tard`,
      betweenBefore: (least, most) => `entre ${least} et ${most} avant`,
      atLeastAfter: (time) => `au moins ${time} plus tard`,
      atLeastBefore: (time) => `au moins ${time} avant`,
      sameDayOrAfter: (atMost) =>
        atMost === null
          ? 'le même jour ou plus tard'
          : `le même jour ou jusqu’à ${atMost} plus tard`,
      sameDayOrBefore: (atMost) =>
        atMost === null ? 'le même jour ou avant' : `le même jour ou jusqu’à ${atMost} avant`,
      either: 'peut-être avant, peut-être après',
    },
  },
  page: {
    name: 'Sourceline',
    skipToEvents: 'Aller aux événements',
    more: 'Plus',
    less: 'Moins',
    credit: 'Dessiné avec Sourceline',
    download: {
      name: 'Télécharger',
      svg: 'Image vectorielle (SVG)',
      png: 'Image (PNG)',
      csv: 'Tableau (CSV)',
      jsonld: 'Données liées (JSON-LD)',
      citations: 'Citations (texte)',
      failed: 'Le fichier n’a pas pu être créé. Réessayez.',
      refused: 'La page environnante ne permet pas d’enregistrer des fichiers.',
      perhapsRefused: 'Rien n’a été enregistré ? La page environnante ne le permet peut-être pas.',
      openAlone: 'Ouvrir la chronologie seule',
    },
    lastChecked: (day) => `Dernière comparaison avec les articles${fixed}: ${day}`,
    loading: 'Chargement du sujet',
    counts: (events, articles) => {
      if (events * articles === 0)
        return `${count(events, 'événement')}, ${count(articles, 'article')}`;
      const told =
        plurals.select(events) === 'one' ? 'tel que le rapporte' : 'tels que les rapporte';
      const more = plurals.select(articles) === 'one' ? '' : 'nt';
      return `${count(events, 'événement')}, ${told}${more} ${count(articles, 'article')}`;
    },
    yearRange: (first, last) => (first === last ? first : `de ${first} à ${last}`),
    years: (first, last) => (first === last ? first : `${first}–${last}`),
    yearsUnknown: 'Année inconnue',
    leaves: {
      name: 'Parcourir la liste par année',
      range: (from, to, of) => `Événements ${digits(from)} à ${digits(to)} sur ${digits(of)}`,
      earlier: 'Événements antérieurs',
      later: 'Événements suivants',
      anyRange: (from, to, of) => `${digits(from)} à ${digits(to)} sur ${digits(of)}`,
      previous: 'Précédents',
      next: 'Suivants',
      find: 'Chercher dans cette liste',
      nothing: 'Rien dans cette liste ne contient ces mots.',
      statements: 'Parcourir les déclarations',
      columns: 'Parcourir les articles du tableau',
    },
    events: 'Ce qui s’est passé',
    eventsEmpty: 'Ce sujet ne compte encore aucun événement.',
    undatedEvent: 'Sans date',
    reportedBy: 'Rapporté par',
    standing: {
      announced: (date) => `${date}, annoncé`,
      notFromArticles: (date) => `${date}, hors de ces articles`,
      announcedOnly: `Annoncé${fixed}: aucun article ici ne dit que cela a eu lieu.`,
      fromMakers: `Hors de ces articles${fixed}: ajouté par les auteurs de cette chronologie.`,
      here: 'Cet article l’annonce.',
      announcesIt: 'l’annonce',
      announcedBy: 'Annoncé par',
      countAnnounced: (events) => count(events, 'annoncé'),
      countFromMakers: (events) => `${digits(events)}${fixed}hors de ces articles`,
      countUndated: (events) => `${digits(events)}${fixed}sans date, dans la liste seulement`,
    },
    dateEntered: 'date ajoutée par les auteurs de cette chronologie',
    outletNotStated: 'Média non précisé',
    toldApart: (name, by) => `${name} · ${by}`,
    comma: ', ',
    colon: `${fixed}: `,
    sources: 'Qui l’a rapporté',
    sourceEvents: (events) => count(events, 'événement'),
    differencesOfStory: 'Où les récits divergent',
    looseQuotations: 'Citations sans événement précis',
    looseDifferences: 'Divergences sans événement précis',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    close: 'Fermer',
    back: '← Chronologie',
    howWeKnow: 'Comment on le sait',
    basis: {
      stated: 'Les articles donnent cette date.',
      computed: 'Cette date se déduit des mots des articles.',
      bounded: 'On ne connaît qu’une période, pas la date exacte.',
      entered:
        'Les auteurs de la chronologie donnent cette date ; aucun article n’a été lu pour elle.',
    },
    notDated: 'Aucun article ne dit quand cela s’est passé, ni avant ou après quoi.',
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
    readAt: (host) => `Lire sur ${host}`,
    noAddress: 'Aucun lien vers l’article n’est donné',
    outletStated: 'Les articles nomment le média.',
    textStatesNoOutlet: 'Le texte ne nomme pas son média.',
    outletWithoutWords: `Les auteurs de cette chronologie nomment le média${fine}; aucun mot de l’article n’est donné à l’appui.`,
    versionsElsewhere: (versions) =>
      versions === 0
        ? 'Dans aucun autre article'
        : versions === 1
          ? '1 version dans un autre article'
          : `${digits(versions)} versions dans d’autres articles`,
    speakerElsewhere: (name) => `attribuée là-bas à ${name}`,
    textOfArticle: 'Le texte de l’article',
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
    articleDateUnknown: `Nous n’avons pas son texte${fine}; nous ne savons pas s’il dit quand.`,
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
        break: (words) => `interrompue, sans ${quoted(words)}`,
        end: (words) => `s’arrête avant ${quoted(words)}`,
      },
      differences: 'En quoi elle diffère',
      otherPrints: (prints) =>
        prints === 1
          ? 'Une version n’a que d’autres guillemets ou une autre ponctuation finale'
          : `${digits(prints)} versions n’ont que d’autres guillemets ou une autre ponctuation finale`,
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
    differenceKinds: {
      conflict: 'Contradiction',
      dispute: 'Désaccord',
      truncation: 'Citation tronquée',
      attribution: 'Qui l’a dit',
      precision: 'Degré de détail',
      wording: 'Formulation',
      spelling: 'Orthographe',
    },
    neighbours: {
      event: {
        name: 'Autres événements',
        previous: 'Événement précédent',
        next: 'Événement suivant',
      },
      article: { name: 'Autres articles', previous: 'Article précédent', next: 'Article suivant' },
      person: {
        name: 'Autres personnes',
        previous: 'Personne précédente',
        next: 'Personne suivante',
      },
    },
    people: 'Qui y apparaît',
    find: {
      search: 'Chercher dans le sujet',
      key: '/',
      searching: 'Recherche en cours…',
      notLoaded: 'La recherche n’a pas pu être chargée.',
      left: (left, all) =>
        left === 0
          ? `Aucun sur ${count(all, 'événement')}`
          : `${digits(left)} sur ${count(all, 'événement')}`,
      openFirst: 'Ouvrir le premier',
      clear: 'Effacer',
      filters: 'Filtres',
      outlets: 'Médias',
      people: 'Personnes',
      tags: 'Thèmes',
      kinds: 'Divergences',
      reports: 'Rapporté par',
      chosen: (chosen) => count(chosen, 'choix', 'choix'),
      events: (events) => count(events, 'événement'),
      anyNumber: 'Quel que soit le nombre d’articles',
      atLeast: (articles) => `Au moins ${count(articles, 'article')}`,
      nothing: `Aucun événement ne réunit tout cela${fixed}:`,
      words: (query) => `les mots ${quoted(query)}`,
      clearAll: 'Effacer la recherche et les filtres',
      neighbours: {
        name: 'Autres événements trouvés',
        previous: 'Événement trouvé précédent',
        next: 'Événement trouvé suivant',
      },
      foundIn: {
        summary: 'Résumé',
        excerpts: 'Extrait',
        statements: 'Citation',
        people: 'Personne',
        outlets: 'Média',
      },
    },
    compare: {
      order: 'Ordre',
      orders: {
        publication: 'par date de parution',
        outlet: 'par média',
        length: 'les plus longs d’abord',
      },
      sideBySide: 'Côte à côte',
      copyCitation: 'Copier la référence',
      copyCitationOf: (article) => `Copier la référence${fixed}: ${article}`,
      copied: 'Copié',
      notCopied: `Le navigateur n’a pas permis de copier. Copiez d’ici${fixed}:`,
      citation: {
        authorNotStated: 'Auteur non précisé',
        outletNotStated: 'média non précisé',
        parts: (parts) => `${parts.join('. ')}.`,
        published: (outlet, date) => `${outlet}, date de publication${fixed}: ${date}`,
        quoted,
      },
      kindFilter: 'Quelles divergences montrer',
      allKinds: 'Toutes',
      showAll: (shown) => `Tout montrer (${digits(shown)})`,
      showFewer: 'En montrer moins',
      onTimeline: 'Voir sur la chronologie',
      steps: {
        name: 'D’une divergence à l’autre',
        inEvent: 'Dans cet événement',
        inStory: 'Dans le sujet',
        place: (place, of) => (place === 0 ? digits(of) : `${digits(place)} sur ${digits(of)}`),
        previous: 'Précédente',
        next: 'Suivante',
        previousInEvent: 'Divergence précédente de cet événement',
        nextInEvent: 'Divergence suivante de cet événement',
        previousInStory: 'Divergence précédente du sujet',
        nextInStory: 'Divergence suivante du sujet',
      },
      coverage: 'Qui a rapporté quoi, en tableau',
      coverageName: 'Quel article rapporte quel événement',
      event: 'Événement',
      states: {
        reports: 'le rapporte',
        'published-before': 'paru avant',
        'not-in-article': 'paru après, absent de cet article',
        'cannot-be-said': 'paru peut-être avant',
      },
      notHeld: 'nous n’avons pas son texte',
      total: 'Articles qui le rapportent',
      totals: 'Événements rapportés',
      ofAll: (reporting, of) => `${digits(reporting)} sur ${digits(of)}`,
      first: 'Premier de ces articles',
      only: 'le seul ici',
      firstUnknown: 'pas certain',
      firstNote:
        'Un article ne compte comme premier que s’il est certainement paru avant tous les autres articles d’ici qui rapportent l’événement. Des articles du même jour, ou de périodes qui se recouvrent, ne peuvent être mis dans l’ordre.',
      provenance: 'Toutes les preuves, et comment elles ont été vérifiées',
      theEvent: 'L’événement',
      when: 'Quand',
      dateBasis: {
        stated: 'donnée par les articles',
        computed: 'déduite de leurs mots',
        bounded: 'seule cette période est connue',
        entered: 'ajoutée par les auteurs de cette chronologie',
      },
      outlet: 'Média',
      outletStated: 'nommé dans l’article',
      outletNotInArticle: 'non nommé dans cet article, mais dans un autre de ses articles',
      outletUnknown: 'non nommé dans le texte, et nous ne devinons pas',
      publication: 'Publication',
      thisArticle: 'Quand, selon cet article',
      datesNothing: 'ne dit pas quand',
      excerpts: 'Extraits',
      offsets: (start, end) => `caractères ${digits(start)} à ${digits(end)}`,
      file: 'Fichier',
      compared: (day) => `Comparé à ce fichier, lettre par lettre${fixed}: ${day}.`,
      notCompared:
        'Rien n’indique ici quand le sujet a été comparé à ce fichier pour la dernière fois.',
      readInOrder: 'Lire dans l’ordre',
      backToTimeline: 'Revenir à la chronologie',
      readingOf: (title) => `${title}${fixed}: dans l’ordre`,
    },
    index: 'Sujets',
    indexEmpty: 'Il n’y a encore aucun sujet ici.',
    retry: 'Réessayer',
    retrying: 'Nouvel essai en cours',
    refetchFailed: `Voici la copie chargée auparavant${fixed}: une version plus récente n’a pas pu être obtenue.`,
    allStories: 'Tous les sujets',
    file: 'Fichier',
    andMore: (more) => `et ${digits(more)} de plus`,
    problems: {
      refused: {
        title: 'Ce fichier ne peut pas être ouvert ici',
        what: (place) => `L’adresse demande le sujet situé à ${place}.`,
        remedy: 'Les sujets ne s’ouvrent que depuis le site d’où vient cette page.',
      },
      missing: {
        title: 'Ce sujet n’existe pas',
        what: 'Le serveur n’a aucun fichier à cette adresse.',
        remedy: 'Vérifiez le nom du sujet dans l’adresse.',
      },
      server: {
        title: 'Le serveur n’a pas fourni le sujet',
        what: (status) => `Il a répondu par l’erreur ${status}.`,
        remedy: 'Cela ne dure souvent qu’une minute.',
      },
      network: {
        title: 'Le sujet est injoignable',
        what: 'La connexion a échoué ou a été interrompue.',
        remedy: 'Vérifiez la connexion, puis réessayez.',
      },
      slow: {
        title: 'Le sujet met trop de temps à arriver',
        what: (seconds) => `Il n’était pas arrivé au bout de ${count(seconds, 'seconde')}.`,
        remedy: 'La connexion ou le serveur est peut-être lent. Réessayez.',
      },
      large: {
        title: 'Le fichier du sujet est trop volumineux',
        what: (megabytes) => `Il dépasse les ${digits(megabytes)}${fixed}Mo que lit cette page.`,
        remedy: 'Qui le publie peut diviser le sujet.',
      },
      encoding: {
        title: 'Le fichier du sujet est illisible',
        what: 'Il n’est pas écrit en UTF-8.',
        remedy: 'Qui le publie peut l’enregistrer en UTF-8.',
      },
      json: {
        title: 'Le fichier du sujet est illisible',
        what: (line, column) =>
          `Ce n’est pas du JSON valide à partir de la ligne ${line}, colonne ${column}.`,
        remedy: 'Qui le publie peut le corriger à cet endroit.',
      },
      version: {
        title: 'Le fichier du sujet est d’une autre version',
        what: (found) => `Il est de version ${found}${fine}; cette page lit la version 1.`,
        remedy: `Une page plus récente le lira peut-être${fixed}: rechargez la page.`,
      },
      shape: {
        title: 'Le fichier du sujet contient des erreurs',
        what: (issues) =>
          `${count(issues, 'chose y est incorrecte', 'choses y sont incorrectes')}${fixed}:`,
        remedy: `Qui le publie peut le corriger${fine}; «${fine}npm run story -- check${fine}» nomme chaque endroit.`,
      },
      other: {
        title: 'C’est un autre sujet',
        what: (wanted, found) =>
          `L’adresse demande ${quoted(wanted)}, et le fichier dit être ${quoted(found)}.`,
        remedy: 'Vérifiez le nom du sujet dans l’adresse.',
      },
      fault: {
        title: 'Cette page a rencontré un problème',
        what: 'La page elle-même a échoué pendant son affichage.',
        remedy: 'Rechargez la page. Si l’erreur persiste, signalez-la avec cette adresse.',
      },
    },
  },
  timeline: {
    tick: {
      withYear: (rest, year) => `${rest} ${year}`,
      shortYear: (year) => `’${String(year % 100).padStart(2, '0')}`,
    },
    clockChange: (minutes) => `heure ${signed(minutes)}`,
    fold: {
      short: {
        minute: (n) => `${n} min`,
        hour: (n) => `${n} h`,
        day: (n) => `${n} j`,
        month: (n) => `${n} mois`,
        year: (n) => (n === '1' ? `${n} an` : `${n} ans`),
      },
      about: (time) => `environ ${time}`,
      shortAbout: (time) => `env. ${time}`,
    },
    name: 'Chronologie',
    keys: `Les flèches vont d’un événement à l’autre et descendent vers les articles${fine}; Entrée ouvre${fine}; plus et moins agrandissent et réduisent, Majuscule et une flèche déplacent, 0 montre tout.`,
    narrowKeys: `Les flèches vont d’un événement à l’autre, Début et Fin au premier et au dernier${fine}; Entrée ouvre${fine}; F ouvre la prochaine période vide.`,
    rowsHeading: 'Qui l’a rapporté',
    otherRows: (rows) => `Les autres${fixed}: ${digits(rows)}`,
    fewerRows: 'Moins',
    rows: {
      open: 'Lignes',
      name: 'Lignes de la chronologie',
      by: 'Une ligne pour chacun de ceux-ci',
      kinds: { article: 'Articles', outlet: 'Médias', person: 'Personnes', tag: 'Thèmes' },
      row: (name, events) => `${name}${fixed}: ${count(events, 'événement')}`,
      range: (from, to, of) => `${digits(from)} à ${digits(to)} sur ${digits(of)}`,
      scroll: 'Faire défiler les lignes',
      find: 'Trouver une ligne',
      shown: 'Ordre et choix des lignes',
      up: (name) => `Monter ${name}`,
      down: (name) => `Descendre ${name}`,
      moved: (name, place, of) => `${name}${fixed}: ${digits(place)} sur ${digits(of)}`,
      more: (rows) => `et ${digits(rows)} de plus${fine}; cherchez-les par leur nom`,
      showAll: 'Tout afficher, dans l’ordre habituel',
    },
    notStated: 'Non précisé',
    scale: { name: 'Façon de dessiner le temps', elastic: 'Vides réduits', linear: 'À l’échelle' },
    scaleHelp: {
      elastic: 'Donne de la place aux jours chargés et réduit les années sans événement.',
      linear: 'Chaque jour a la même largeur.',
      linearDown:
        'Les événements sont aussi éloignés que dans le temps, jusqu’à une certaine limite.',
    },
    zoom: { closer: 'Agrandir', farther: 'Réduire', fit: 'Tout montrer' },
    wheelHint: 'Maintenez Ctrl ou ⌘ et faites défiler pour agrandir',
    minimap: 'Partie du sujet affichée',
    windowFrom: (first, last) => `${from(first)} ${to(last)}`,
    openFold: (time) => `${time} sans événement${fine}; montrer en entier`,
    closeFold: (time) => `${time} sans événement${fine}; réduire de nouveau`,
    cluster: (events, when) => `${count(events, 'événement')}, ${when}${fine}; agrandir`,
    eventIn: (date, title, reported) => `${date}${fixed}: ${title}. ${reported}`,
    reportedBy: (reporting, of, unread) => {
      if (unread > 0) {
        const said =
          reporting === of
            ? `Rapporté par ${count(reporting, 'article')}`
            : reporting === 0
              ? `Absent de ${count(of, 'article')}`
              : `Rapporté par ${count(reporting, 'article')} sur ${digits(of)}`;
        return `${said}${fine}; ${unreadNote(unread)}`;
      }
      if (of === 0) return 'Rapporté par aucun article';
      if (of === 1)
        return reporting === 1 ? 'Rapporté par le seul article' : 'Absent du seul article';
      if (reporting === of) return `Rapporté par les ${digits(of)} articles`;
      return reporting === 0
        ? `Rapporté par aucun des ${digits(of)} articles`
        : `Rapporté par ${digits(reporting)} des ${digits(of)} articles`;
    },
    reportedByNames: (names) => `Rapporté par ${names}`,
    announcedBy: (announcing, of, unread) => {
      const rest = 'non rapporté comme ayant eu lieu';
      const some = count(announcing, 'article');
      if (unread > 0) {
        const by = announcing === of ? some : `${some} sur ${digits(of)}`;
        return `Annoncé par ${by}, ${rest}${fine}; ${unreadNote(unread)}`;
      }
      if (announcing < of) return `Annoncé par ${some} sur ${digits(of)}, ${rest}`;
      return `Annoncé par ${of === 1 ? 'le seul article' : `les ${some}`}, ${rest}`;
    },
    announcedByNames: (names) => `Annoncé par ${names}`,
    notFromArticles: 'Hors de ces articles',
    announcedAmong: (words, announced) =>
      `${words}. ${count(announced, 'seulement annoncé parmi eux', 'seulement annoncés parmi eux')}`,
    withDifference: (words) => `${words}. Les récits se contredisent`,
    withEnteredDate: (words) =>
      `${words}. Sa date a été ajoutée par les auteurs de cette chronologie`,
    announcedLabel: (date) => `${date} · annoncé`,
    announcedTitle: (title) => `${title} (annoncé)`,
    announcementOf: (article, title) => `${article} annonce${fixed}: ${title}`,
    accountOf: (article, title) => `${article}${fixed}: ${title}`,
    leftOut: (words) => `${words}. Absent des événements trouvés`,
    foundAmong: (words, found) =>
      `${words}. ${count(found, 'trouvé parmi eux', 'trouvés parmi eux')}`,
    accountsOf: (article, accounts) => `${article}${fixed}: ${count(accounts, 'récit')}`,
    article: (name, published, events) =>
      `${name}, date de publication${fixed}: ${published}${fine}; ${count(events, 'événement')}`,
    howToRead: 'Comment lire ce dessin',
    legend: {
      name: 'Ce que signifient les signes',
      day: 'le jour est connu',
      within: 'à un moment de cette période',
      span: 'a duré tout ce temps',
      account: `rapporté${fine}; creux quand le jour n’est pas connu`,
      pin: `où l’événement est accroché à sa barre${fine}; son jour n’est pas connu`,
      differs: 'les récits se contredisent',
      ring: 'le jour n’est pas connu',
      band: 'plusieurs dates qui se chevauchent, dessinées ensemble',
      fades: 'une extrémité qui n’est pas connue exactement',
      bold: 'un des événements principaux',
      number: `autant d’événements${fine}; un clic les sépare`,
      break: `du temps sans événement, omis${fine}; un clic le montre`,
      announced: 'annoncé, non rapporté comme ayant eu lieu',
      'not-from-articles': 'hors de ces articles',
      sheet: 'parution de l’article',
      'published-before': 'paru avant',
      'not-in-article': 'paru après, absent de cet article',
      'cannot-be-said': 'paru peut-être avant, ou nous n’avons pas son texte',
    },
  },
  embed: {
    link: 'Mettre cette chronologie dans votre page',
    title: 'La mettre dans votre page',
    lead: `Choisissez l’aspect de la chronologie et ce qu’elle montre d’abord${fine}; copiez ensuite l’un des trois codes.`,
    back: 'Revenir au sujet',
    options: 'Ce qu’elle montre',
    preview: 'Aperçu',
    previewOf: (title) => `Aperçu${fixed}: ${title}`,
    markup: 'Code',
    copy: 'Copier',
    copied: 'Copié.',
    notCopied: `Le navigateur ne laisse pas cette page copier. Le code est sélectionné${fixed}: copiez-le au clavier.`,
    invalid: 'Cette valeur ne convient pas et n’est pas reprise.',
    notChosen: 'Comme dans le sujet',
    ways: {
      element: {
        title: 'L’élément',
        help: 'Pour vos propres pages et composants. Les attributs peuvent changer à tout moment.',
      },
      figure: {
        title: 'Une figure',
        help: 'Pour les outils de publication qui refusent les éléments inconnus. Sans JavaScript, la liste reste.',
      },
      iframe: {
        title: 'Un simple cadre',
        help: 'Sans script. Sa hauteur est fixe, et les liens vers un événement s’arrêtent au cadre.',
      },
    },
    placeStyle: {
      title: 'Une règle pour votre feuille de style',
      help: `Avec une figure ou l’élément${fixed}: garde la place libre jusqu’à l’arrivée du script, pour que rien ne bouge en dessous.`,
    },
    labels: {
      event: { label: 'Événement ouvert', help: `Aucun${fixed}: la chronologie est montrée.` },
      outlets: { label: 'Médias', help: `Aucun choix${fixed}: tous.` },
      from: { label: 'Depuis', help: 'Une date, comme 2023-09 ou 2023-09-09.' },
      to: { label: 'Jusqu’à', help: 'Une date, comme 2023-12.' },
      scale: {
        label: 'Temps',
        help: 'Les années sans événement sont réduites, ou dessinées à l’échelle.',
      },
      rows: {
        label: 'Lignes',
        help: 'Ce qui a une ligne à soi, quand le temps est dessiné en largeur.',
      },
      order: {
        label: 'Premières lignes',
        help: `Leurs identifiants, séparés par des virgules${fine}; les autres suivent.`,
      },
      hide: {
        label: 'Lignes laissées de côté',
        help: 'Leurs identifiants, séparés par des virgules.',
      },
      theme: { label: 'Thème', help: 'Automatique suit le système du lecteur.' },
      accent: {
        label: 'Couleur d’accent',
        help: 'Six chiffres hexadécimaux, comme 0a5c8f. Foncée ou éclaircie jusqu’à être lisible.',
      },
      font: { label: 'Caractères', help: 'Ceux des titres et des mots des médias.' },
      language: {
        label: 'Langue',
        help: `Celle des boutons et des dates${fine}; un sujet garde la sienne.`,
      },
      header: { label: 'Titre et description', help: 'Sans eux, si votre page les donne déjà.' },
      height: {
        label: 'Hauteur',
        help: 'En pixels, comme 600, ou largeur sur hauteur, comme 3/2. Un simple cadre ne prend que des pixels.',
      },
    },
    addressKey: {
      label: 'Paramètre de l’événement ouvert',
      help: `Le garde dans l’adresse de votre page (?NOM=…)${fixed}: un lien vers elle ouvre l’événement et le bouton Retour fonctionne. Pas avec un simple cadre.`,
    },
    choices: {
      elastic: 'Vides réduits',
      linear: 'À l’échelle',
      auto: 'Automatique',
      light: 'Clair',
      dark: 'Sombre',
      serif: 'Avec empattements',
      sans: 'Sans empattements',
      system: 'Ceux du lecteur',
    },
    headerShown: 'Affichés',
    noEvent: 'Aucun',
  },
  quotations: {
    kinds: {
      otherWords: 'Autres termes',
      leftOut: 'Omis',
      cutShort: 'Tronqué',
      moved: 'À un autre endroit',
      spelling: 'Orthographe',
      case: 'Majuscules',
      sentence: 'Phrases réunies ou séparées',
      punctuation: 'Ponctuation',
      closing: 'Virgule ou point final',
    },
    list: (names): Others => {
      const text =
        names.length > 3
          ? `${digits(names.length)} autres`
          : names.join(', ').replace(/, ([^,]*)$/, ' et $1');
      return { text, start: text, many: names.length > 1 };
    },
    pieces: (pieces) => pieces.join(' … '),
    otherWords: (here, who, there) =>
      `Là où cette version dit ${quoted(here)}, ${who.text} ${verb(who, 'dit', 'disent')} ${quoted(there)}.`,
    leftOut: (here, who) =>
      `${who.start} ${verb(who, 'continue', 'continuent')} sans ${quoted(here)}.`,
    interrupted: (here, who) =>
      `${who.start} ${verb(who, 's’interrompt', 's’interrompent')}, sans ${quoted(here)}.`,
    endsBefore: (here, who) =>
      `${who.start} ${verb(who, 's’arrête', 's’arrêtent')} avant ${quoted(here)}.`,
    startsAfter: (here, who) =>
      `${who.start} ${verb(who, 'commence', 'commencent')} après ${quoted(here)}.`,
    startsEarlier: (who, there) =>
      `${who.start} ${verb(who, 'commence', 'commencent')} plus tôt${fixed}: ${quoted(there)}.`,
    goesOn: (who, there) =>
      `${who.start} ${verb(who, 'poursuit', 'poursuivent')}${fixed}: ${quoted(there)}.`,
    hasBetween: (after, who, there) =>
      `Après ${quoted(after)}, ${who.text} ${verb(who, 'a', 'ont')} ${quoted(there)}.`,
    elsewhere: (words, who) =>
      `${who.start} ${verb(who, 'place', 'placent')} ${quoted(words)} à un autre endroit.`,
    atThisPlace: (who, there) =>
      `${who.start} ${verb(who, 'place', 'placent')} ${quoted(there)} à cet endroit.`,
    spelling: (here, who, there) =>
      `${who.start} ${verb(who, 'écrit', 'écrivent')} ${quoted(there)} pour ${quoted(here)}.`,
    endsSentence: (after, who) =>
      `Après ${quoted(after)}, ${who.text} ${verb(who, 'poursuit', 'poursuivent')} la même phrase.`,
    runsOn: (after, who) =>
      `Après ${quoted(after)}, ${who.text} ${verb(who, 'commence', 'commencent')} une nouvelle phrase.`,
    punctuation: (at, here, who, there) =>
      `À ${quoted(at)}, cette version a ${sign(here)} et ${who.text} ${verb(who, 'a', 'ont')} ${sign(there)}.`,
  },
};

function verb({ many }: Others, one: string, more: string): string {
  return many ? more : one;
}

function sign(signs: string): string {
  return signs === '' ? 'aucun signe' : quoted(signs);
}

import type { timeline as english } from '../english/timeline.ts';
import { signed } from '../signedHours.ts';
import { stopped } from '../stopped.ts';
import { fine, fixed, digits, count, unreadNote, from, plainEnd, to } from './forms.ts';

export const timeline: typeof english = {
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
  drawing: 'Événements dans l’ordre chronologique',
  keys: `Les flèches vont d’un événement à l’autre et descendent vers les articles${fine}; Entrée ouvre${fine}; plus et moins agrandissent et réduisent, Majuscule et une flèche déplacent, 0 montre tout.`,
  narrowKeys: `Les flèches vont d’un événement à l’autre, Début et Fin au premier et au dernier${fine}; Entrée ouvre${fine}; F ouvre la prochaine période vide.`,
  rowsHeading: 'Qui l’a rapporté',
  otherRows: (rows) => `Les autres${fixed}: ${digits(rows)}`,
  fewerRows: 'Moins',
  rows: {
    open: 'Lignes',
    name: 'Lignes de la chronologie',
    by: 'Une ligne par',
    kinds: { article: 'Articles', outlet: 'Médias', person: 'Personnes', tag: 'Thèmes' },
    row: (name, events) => `${name}${fixed}: ${count(events, 'événement')}`,
    range: (from, to, of) => `${digits(from)} à ${digits(to)} sur ${digits(of)}`,
    scroll: 'Faire défiler les lignes',
    find: 'Trouver une ligne',
    shown: 'Ordre et choix des lignes',
    up: (name) => `Déplacer ${name} vers le haut`,
    down: (name) => `Déplacer ${name} vers le bas`,
    moved: (name, place, of) => `${name}${fixed}: ${digits(place)} sur ${digits(of)}`,
    more: (rows) => `et ${digits(rows)} de plus${fine}; cherchez-les par leur nom`,
    showAll: 'Tout afficher, dans l’ordre habituel',
  },
  notStated: 'Non précisé',
  notKnown: 'Inconnu',
  someOutlet: (row) => `un média ${row.toLowerCase()}`,
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
  windowFrom: (first, last) => `${from(plainEnd(first))} ${to(plainEnd(last))}`,
  openFold: (time, mayHold) =>
    `${time}${mayHold ? '' : ' sans événement'}${fine}; montrer en entier`,
  closeFold: (time, mayHold) =>
    `${time}${mayHold ? '' : ' sans événement'}${fine}; réduire de nouveau`,
  cluster: (events, when, titles, areAll) => {
    const named = titles === '' ? '' : areAll ? `${fixed}: ${titles}` : `, dont ${titles}`;
    return `${count(events, 'événement')}, ${when}${named}`;
  },
  zoomInto: (words) => `${words}${fine}; agrandir`,
  eventIn: (date, title, reported) => `${date}${fixed}: ${stopped(title)} ${reported}`,
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
    if (of === 0) return 'Aucun article ne le rapporte';
    if (of === 1)
      return reporting === 1 ? 'Rapporté par le seul article' : 'Absent du seul article';
    if (reporting === of) return `Rapporté par les ${digits(of)} articles`;
    return reporting === 0
      ? `Aucun des ${digits(of)} articles ne le rapporte`
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
    `${stopped(words)} ${count(announced, 'seulement annoncé parmi eux', 'seulement annoncés parmi eux')}`,
  notFromArticlesAmong: (words, events) =>
    `${stopped(words)} ${digits(events)} d’entre eux hors de ces articles`,
  differsAmong: (words, differing) =>
    `${stopped(words)} Récits contradictoires pour ${digits(differing)} d’entre eux`,
  withDifference: (words) => `${stopped(words)} Les récits se contredisent`,
  announcedLabel: (date) => `${date} · annoncé`,
  announcedTitle: (title) => `${title} (annoncé)`,
  announcementOf: (article, title) => `${article} annonce${fixed}: ${title}`,
  accountOf: (article, title) => `${article}${fixed}: ${title}`,
  leftOut: (words) => `${stopped(words)} Absent des événements trouvés`,
  foundAmong: (words, found) =>
    `${stopped(words)} ${count(found, 'trouvé parmi eux', 'trouvés parmi eux')}`,
  accountsOf: (article, accounts) => `${article}${fixed}: ${count(accounts, 'récit')}`,
  article: (name, published, events) =>
    `${name}, date de publication${fixed}: ${published}${fine}; ${count(events, 'événement')}`,
  firstThatDiffers: (events) =>
    events === 1 ? 'un événement' : `le premier des ${digits(events)}`,
  howToRead: 'Clé de lecture',
  legend: {
    name: 'Ce que signifient les signes',
    day: 'le jour est connu',
    within: 'à un moment de cette période',
    span: 'a duré tout ce temps',
    account: `rapporté${fine}; creux quand le jour n’est pas connu`,
    pin: `relie la période à son événement${fine}; le jour n’est pas connu`,
    differs: 'ici, les récits se contredisent',
    ring: 'le jour n’est pas connu',
    band: 'plusieurs dates qui se chevauchent, dessinées ensemble',
    fades: 'une extrémité qui n’est pas connue exactement',
    bold: 'un des événements principaux',
    number: `autant d’événements rapprochés${fine}; un clic les sépare`,
    break: `du temps omis${fine}; un clic le montre`,
    announced: 'annoncé, non rapporté comme ayant eu lieu',
    'not-from-articles': 'hors de ces articles',
    sheet: 'parution de l’article',
    'published-before': 'paru avant',
    'not-in-article': 'paru après, absent de cet article',
    'cannot-be-said': 'paru peut-être avant, ou nous n’avons pas son texte',
  },
};

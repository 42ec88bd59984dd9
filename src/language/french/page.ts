import type { page as english } from '../english/page.ts';
import { fine, fixed, plurals, digits, count } from './forms.ts';

export const page: typeof english = {
  name: 'Sourceline',
  embedLink: 'Mettre cette chronologie dans votre page',
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
    citations: 'Références (texte)',
    failed: 'Le fichier n’a pas pu être créé. Réessayez.',
    refused: 'La page qui l’intègre ne permet pas de télécharger.',
    perhapsRefused: `Rien n’a été enregistré${fine}? La page qui l’intègre ne le permet peut-être pas.`,
    openAlone: 'Ouvrir la chronologie seule',
  },
  lastChecked: (day) => `Dernière comparaison avec les articles${fixed}: ${day}`,
  loading: 'Chargement du sujet',
  counts: (events, articles) => {
    if (events * articles === 0)
      return `${count(events, 'événement')}, ${count(articles, 'article')}`;
    const told = plurals.select(events) === 'one' ? 'tel que le rapporte' : 'tels que les rapporte';
    const more = plurals.select(articles) === 'one' ? '' : 'nt';
    return `${count(events, 'événement')}, ${told}${more} ${count(articles, 'article')}`;
  },
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
  rest: {
    here: (here, all) =>
      `Événements présents${fixed}: ${digits(here)} sur ${digits(all)}, les plus importants d’abord.`,
    fetchAll: 'Charger tous les événements',
    coming: 'D’autres événements arrivent',
    failed: 'Certains événements n’ont pas pu être chargés.',
  },
  events: 'Ce qui s’est passé',
  eventsEmpty: 'Ce sujet ne compte encore aucun événement.',
  undatedEvent: 'Sans date',
  reportedBy: 'Rapporté par',
  standing: {
    announced: (date) => `${date}, annoncé`,
    notFromArticles: (date) => `${date}, hors de ces articles`,
    announcedOnly: {
      held: `Annoncé${fixed}: aucun article ici ne dit que cela a eu lieu.`,
      partlyHeld: `Annoncé${fixed}: aucun article dont nous avons le texte ne dit que cela a eu lieu.`,
      notHeld:
        'Annoncé. Nous n’avons pas le texte de ces articles et ne savons pas si l’un d’eux dit que cela a eu lieu.',
    },
    fromMakers: `Hors de ces articles${fixed}: ajouté par les auteurs de cette chronologie.`,
    here: 'Cet article l’annonce.',
    announcesIt: 'l’annonce',
    announcedBy: 'Annoncé par',
    countAnnounced: (events) => count(events, 'annoncé'),
    countFromMakers: (events) => `${digits(events)}${fixed}hors de ces articles`,
    countUndated: (events) => `${digits(events)}${fixed}sans date, dans la liste seulement`,
    countUndrawn: (events) => `${digits(events)}${fixed}sans date, hors du dessin`,
  },
  dateEntered: 'date ajoutée par les auteurs de cette chronologie',
  datesEntered: (dates, all) =>
    `${all && dates > 1 ? 'toutes les dates d’événements ajoutées' : count(dates, 'date d’événement ajoutée', 'dates d’événements ajoutées')} par les auteurs de cette chronologie`,
  outletNotStated: 'Média non précisé',
  outletNotKnown: 'Média inconnu',
  toldApart: (name, by) => `${name} · ${by}`,
  comma: ', ',
  colon: `${fixed}: `,
  sources: 'Qui l’a rapporté',
  differencesOfStory: 'Où les récits divergent',
  looseQuotations: 'Citations sans événement précis',
  looseDifferences: 'Divergences sans événement précis',
  people: 'Qui y apparaît',
};

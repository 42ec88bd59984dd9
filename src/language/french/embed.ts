import type { embed as english } from '../english/embed.ts';
import { fine, fixed } from './forms.ts';

export const embed: typeof english = {
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
  methods: {
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
};

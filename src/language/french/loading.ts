import type { loading as english } from '../english/loading.ts';
import { fine, fixed, digits, count, quoted } from './forms.ts';

export const loading: typeof english = {
  index: 'Sujets',
  indexEmpty: 'Il n’y a encore aucun sujet ici.',
  retry: 'Réessayer',
  retrying: 'Nouvel essai en cours',
  refetchFailed: `Voici la copie chargée auparavant${fixed}: une version plus récente n’a pas pu être obtenue.`,
  partFailed: 'Cette partie du sujet n’a pas pu être chargée.',
  unknownTarget: 'Ce à quoi mène ce lien ne figure pas dans ce sujet. Il a peut-être été retiré.',
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
};

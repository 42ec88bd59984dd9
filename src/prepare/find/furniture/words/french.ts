import type { FurnitureWords } from '../furnitureKind.ts';

export const french: FurnitureWords = {
  lines: {
    label:
      "publié|lecture \\d+ min(?:utes)?|mis à jour|publié le|mis à jour le|par|auteur|autrice|temps de lecture.{0,20}|\\d+ min(?:utes)?(?: de lecture)?|écouter(?: l[’']article)?|lecture|(?:le )?direct|exclusif|abonnés?|réservé aux abonnés|article réservé aux abonnés|il y a \\d+ (?:minutes?|heures?|min|h)|\\d?\\d:\\d\\d ?/ ?\\d?\\d:\\d\\d|l[’']essentiel",
    'comment prompt':
      'une erreur ?\\?.{0,30}|signale[rz] une erreur|(?:vous souhaitez )?(?:nous )?signaler une erreur.{0,30}|commentaires?|\\d+ commentaires?|(?:voir|lire|afficher|masquer) (?:tous )?les(?: \\d+)? commentaires|(?:laisser|ajouter|écrire|poster) un commentaire|réagir|réactions?|commenter|votre avis|répondre|signaler|contribuer|contributions?|.{0,30}\\d+ (?:contributions?|réactions?)',
    'share bar':
      "partager|partager (?:cet article|la page|sur .{1,20}|par .{1,20})|partages?|copier le lien|lien copié|imprimer|envoyer(?: par (?:e-?mail|mail|courriel))?|e-?mail|facebook|twitter|whatsapp|x|linkedin|sauvegarder|enregistrer|ajouter (?:à|aux) .{1,20}favoris|offrir (?:l[’']|cet )article|lire plus tard|réutiliser ce contenu|(?:commenter|écouter|imprimer|partager) (?:l[’']|cet )article|partager ?:.{1,60}|suivez-nous.{0,30}",
    advertisement:
      'publicité|pub|annonce|contenu sponsorisé|sponsorisé|la suite après (?:la|cette) publicité|article continue après la publicité',
    navigation:
      "s[’']identifier|s[’']inscrire|en direct|mon (?:compte|espace)|actualités|à la une|menu|passer la navigation|accueil|recherche|rechercher|aller au contenu(?: principal)?|passer au contenu|retour en haut|haut de page|suivant|précédent|fermer|se connecter|connexion|déconnexion|s[’']inscrire|inscription|mon compte|voir plus|afficher plus|plus|charger plus|lire la vidéo|(?:voir|regarder) (?:la vidéo|le diaporama|les images)|rubriques|thèmes|tags|accepter|tout accepter|refuser|tout refuser|paramétrer|paramètres|continuer sans accepter|en savoir plus",
    'related link':
      '(?:nos |les )?(?:dernières|derniers) (?:vidéos?|actus?|actualités|articles|infos?|podcasts?)|contenus? (?:sponsorisés?|partenaires?|de nos partenaires)|poursuivez votre lecture|en lien avec (?:cet article|le sujet)|les (?:\\+|plus) (?:lus|lues|vus|vues|consultés|consultées|partagés|commentés)|notre sélection|en continu|fil (?:info|d.actu)|l.actu(?:alité)? en (?:vidéo|images|continu)|à découvrir(?: aussi)?|sujets(?: associés)?|nous suivre|voir en plein écran|agrandir|retour en haut|article (?:suivant|précédent)(?: dans .{1,30})?|lire aussi|à lire aussi|lire la suite|à lire|à voir aussi|sur le même (?:sujet|thème)|les plus lus|le plus lu|recommandé|nos recommandations|dernières actualités|(?:voir|lire) tou(?:s|tes) les .{1,40}|à la une|voir aussi|lire plus',
    'newsletter or subscription prompt':
      "article (?:réservé|payant|offert)|achetez (?:votre|le) journal.{0,20}|recevez nos alertes|offrir (?:cet|l[’'])\\s?article|newsletters?(?: \\S+){0,5}|(?:recevoir|s[’']inscrire à|s[’']abonner à) (?:la|nos|notre) newsletters?|infolettre|s[’']abonner|abonnez-vous|je m[’']abonne|inscrivez-vous|adresse e-?mail|votre e-?mail|votre adresse (?:e-?mail|électronique)|merci|merci de votre (?:inscription|abonnement)|déjà abonné.{0,30}|lire le journal(?: numérique| en ligne)?|le journal numérique|édition (?:du jour|abonnés|numérique)|daté du .{1,30}",
    'error message':
      "oups|désolé|erreur|une erreur (?:s[’']est produite|est survenue)|veuillez réessayer(?: plus tard| ultérieurement)?|réessayer|indisponible|non disponible|page introuvable|quelque chose s[’']est mal passé",
    'cookie notice':
      "cookies|(?:gérer|modifier|paramétrer) (?:mes|vos|les) (?:préférences|choix|cookies)|(?:politique|gestion) (?:des|de) cookies|(?:politique de )?confidentialité|mentions légales|conditions (?:générales )?d[’']utilisation|cgu|données personnelles",
    'notification prompt':
      'notifications|alertes|autoriser|pas maintenant|activer les notifications|plus tard',
    'embed notice':
      'contenu externe|voir (?:ce|cette) (?:contenu|publication|vidéo) sur .{1,20}|afficher le contenu|fin (?:de la publication|du contenu).{0,40}|voir sur (?:instagram|twitter|x|facebook|youtube|tiktok)',
    'picture credit':
      "(?:afp|reuters|getty images|ap|sipa|maxppp|archives|photo d[’']archives|photo d[’']illustration|dr)",
  },
  beginnings: {
    'picture credit':
      '(?:photo|photos|image|crédits?(?: photos?)?|crédit image|source|infographie|illustration)s?\\s?:|(?:photo|crédit) (?:par |de )?(?:©|afp|reuters)|©',
    caption:
      "vidéo\\s?[.:]|(?:légende(?: de l[’']image)?|légende photo)\\b|(?:photo d[’']archives|photo d[’']illustration|image d[’']illustration)\\s?[:.]?|vidéo\\s?:|en vidéo\\s?:|en images\\s?:",
    'related link':
      '(?:écoute[rz]|regarde[rz]|voir|revoir|suivre|suivez) (?:\\p{L}{1,12} ){0,2}(?:en direct|direct|replay|en ligne|en images)\\s?[:|»›>–-]|(?:à )?(?:lire|voir|écouter) (?:aussi|également|plus|la suite)\\b\\s?(?:[:|»›>–-].*|$)|lire aussi\\b|à lire aussi\\b|sur le même (?:sujet|thème)|cliquez ici|pour aller plus loin\\s?:|notre dossier\\s?:',
    'newsletter or subscription prompt':
      "(?:chaque|tous les) (?:matins?|soirs?|jours?|semaines?|midis?|vendredis?|dimanches?|lundis?),? (?:retrouvez|recevez|découvrez)|votre (?:adresse )?e-?mail\\b.{0,60}(?:utilisée?|collectée?|traitée?|conservée?)\\b|retrouvez (?:toutes? (?:les|nos|l[’'])|tous (?:les|nos)) .{0,40}(?:annonces|actualité|articles|vidéos|podcasts|infos)|newsletters?\\s?[:«„»–-]|abonnez-vous\\b|inscrivez-vous\\b|recevez\\b.{0,80}(?:newsletter|mail|boîte|infolettre|actualité|chaque)|il vous reste [\\d.,]+ ?% de (?:cet|l[’'])\\s?article|je m[’']abonne\\b|pour (?:continuer|lire la suite).{0,40}(?:abonn|inscri|lecture)|(?:vous êtes )?déjà (?:abonné|inscrit|client)|(?:(?:cet )?article|(?:ce )?contenu|la suite(?: de (?:cet|l[’'])\\s?article)?) (?:est )?réservée? (?:à|aux) (?:nos )?abonnés|(?:dès|à partir de|pour) (?:seulement )?\\d+(?:,\\d\\d)? ?(?:€|euros?) (?:le premier|par|/) ?mois|en vous (?:inscrivant|abonnant)|créez (?:un|votre) compte|merci (?:de|pour) votre (?:inscription|abonnement)|soutenez (?:une|la|notre|le) (?:presse|journalisme|rédaction|média)|profitez de\\b.{0,60}(?:offre|abonnement|essai)|téléchargez (?:notre|l[’'])\\s?(?:application|appli)",
    'notification prompt':
      '(?:activez|autorisez|recevez) (?:les |nos |des )?(?:notifications|alertes)|restez (?:informé|connecté|à jour)\\w*.{0,80}(?:notification|alerte|newsletter|application|mail)|les (?:notifications|alertes) peuvent\\b',
    'comment prompt':
      "(?:connectez-vous|inscrivez-vous|abonnez-vous|identifiez-vous) pour (?:commenter|réagir|laisser|participer)|(?:rejoignez|participez à|prenez part à) (?:la|notre) (?:conversation|discussion|communauté|débat|forum)|les commentaires (?:sont|ont été)\\b|(?:et vous,? )?qu[’']en pensez-vous|donnez votre avis|laissez (?:un|votre) commentaire|réagissez\\b|votre commentaire\\b|(?:cet|l[’'])\\s?article vous a\\b|cet article .{0,30}\\?|vous avez (?:une info|un témoignage|repéré une erreur|remarqué une erreur)|une erreur dans (?:cet|l[’']) ?article|signale[rz] une erreur",
    'share bar':
      'partag(?:er|ez) (?:cet article|sur|par)\\b|suivez(?:-nous| .{1,40}) sur\\b|retrouvez-nous sur\\b',
    'error message':
      "lecture d.{1,40} en cours sur un autre appareil|vous (?:ne )?pouvez (?:ne )?lire .{1,40} (?:que )?sur un seul appareil|(?:oups|désolé)[\\s!,].{0,80}(?:erreur|mal passé|problème|disponible|introuvable|charg)|une erreur (?:s[’']est|est)|veuillez (?:réessayer|recharger|actualiser|activer|vérifier|rafraîchir)|(?:ce|cette) (?:contenu|vidéo|partie de la page|publication|page|clip).{0,40}(?:ne peut (?:pas )?être|n[’'](?:a|est) (?:pas|plus)|est indisponible|n[’']a pas pu)|votre navigateur\\b|(?:rechargez|actualisez|rafraîchissez) (?:la|cette|votre) (?:page|navigateur)|javascript (?:est|doit)\\b|activez javascript",
    'cookie notice':
      'cliquez sur .{1,30}(?:accepte|accepter|cookies)|ce contenu est bloqué|votre adresse (?:e-?)?mail est collectée|(?:nous|ce site|notre site|le site)(?: et nos partenaires)? (?:utilisons|utilise|stockons|déposons)\\b.{0,60}cookies?|(?:accepter|refuser|gérer) (?:tous )?les cookies|nous respectons votre vie privée|en poursuivant (?:votre|la) navigation',
    'embed notice':
      "ce(?:t)? (?:article|page) contient (?:du|un|des) contenus?|pour (?:afficher|voir|consulter) ce(?:tte)? (?:contenu|vidéo|publication)|(?:ce|le) contenu (?:est )?(?:fourni|proposé|hébergé) par|cette publication (?:instagram|facebook|x|twitter)|(?:passer|fin) (?:de )?(?:la publication|le contenu)|nous (?:vous )?demandons (?:votre|l[’']) ?autorisation|une publication partagée par",
    advertisement:
      "publicité\\b(?=[:\\s–-]*(?:$|la suite))|la suite (?:de l[’']article )?après\\b|(?:cet )?article (?:est )?sponsorisé|contenu (?:sponsorisé|partenaire)",
    'copyright line':
      '(?:copyright (?:©|\\d{4}|by )|©)|tous droits (?:de reproduction )?réservés|reproduction interdite',
    navigation:
      "(?:aller|passer|accéder) (?:au contenu|à la navigation|au menu)|retour (?:à l[’']accueil|en haut)",
  },
  anywhere: {
    "author's note": 'résumé (?:a été )?(?:généré|réalisé|produit) (?:par|avec)\\b',
    'share bar': '(?:suivez|rejoignez|retrouvez)-nous sur\\b',
    'cookie notice':
      'utilise des cookies|utilisent des cookies|politique (?:de|en matière de) cookies',
    'error message': 'dans votre navigateur|essayez un autre navigateur|activer javascript',
    'link label': "n[’']est pas responsable du contenu|ne sont pas responsables du contenu",
    'newsletter or subscription prompt':
      '(?:est|sont) réservée?s? (?:aux|à nos) abonnés|(?:votre|vos) (?:adresse )?(?:e-?mail|donnée|coordonnée)s?\\b.{0,30}(?:collect|utilis|trait|recueilli)|en vous (?:inscrivant|abonnant)|dans votre boîte (?:mail|aux lettres|de réception)|résiliable à tout moment|désinscrire à tout moment|désabonner à tout moment',
    'notification prompt': 'dans les (?:paramètres|préférences|réglages) de votre navigateur',
    'copyright line': 'tous droits (?:de reproduction )?réservés',
  },
  endings: {
    'picture credit':
      '(?<=[.!?…]\\s)photos? (?:\\p{Lu}[\\p{L}’-]+\\s?){1,4}|(?<=^|[.!?…)|–—]\\s?)(?:photo|photos|crédits?|crédit photo|image)s? ?: ?[^.]{1,60}|\\((?:photo|crédit|image|archives|©)[^)]{0,60}\\)|(?:/|© ?|\\s/ )(?:afp|reuters|getty images|ap|sipa|maxppp)|\\((?:afp|reuters|archives|dr|sipa)(?:[ /][^)]{0,40})?\\)|© ?[^.]{1,50}',
  },
  contents: 'sommaire|dans cet article|au sommaire|table des matières',
  summary:
    "l[’']essentiel|en résumé|en bref|ce qu[’']il faut (?:savoir|retenir)|les (?:faits|points) (?:marquants|clés|clefs|importants)|le résumé",
  captionFollows: "(?:légende(?: de l[’']image| photo)?),?",
  linksFollow:
    "(?:nos |les )?(?:dernières|derniers) (?:vidéos?|actus?|actualités|articles|infos?|podcasts?)|contenus? (?:sponsorisés?|partenaires?|de nos partenaires)|poursuivez votre lecture|en lien avec (?:cet article|le sujet)|les (?:\\+|plus) (?:lus|lues|vus|vues|consultés|consultées|partagés|commentés)|notre sélection|la rédaction vous (?:conseille|recommande|propose)|(?:à )?lire (?:aussi|également|plus)|thèmes(?: associés)?|mots[- ]clés|étiquettes|tags|à voir aussi|sur le même (?:sujet|thème)|(?:les|articles?) (?:plus|les plus) (?:lus|populaires|récents|partagés)|(?:nos|les) recommandations|vous (?:aimerez|pourriez) (?:aussi|aimer|être intéressé).{0,20}|dernières (?:actualités|infos|nouvelles)|dans la même rubrique|articles (?:liés|similaires|associés|recommandés)|à la une|pour aller plus loin|plus d[’']actualités|nos autres articles",
  embedBegins:
    '(?:contenu externe|ignorer .{1,30} et continuer la lecture|passer la publication.{0,60})',
  embedEnds: 'fin (?:de la publication|du contenu|du podcast|des? recommandations).{0,60}',
  address:
    'vous|votre|vos|veuillez|merci|cette (?:page|vidéo|fonctionnalité)|cet article|ce (?:site|contenu)|notre (?:site|newsletter|application|politique)|nos (?:partenaires|newsletters)',
  commands:
    'inscrivez|abonnez|connectez|cliquez|activez|rechargez|restez|suivez|partagez|oups|désolé',
  siteThings:
    '(?:suivez|rejoignez|retrouvez)-nous sur|rédaction|navigateur|javascript|notifications?|alertes?|newsletters?|infolettre|boîte mail|cookies?|e-?mails?|courriel|compte|abonn\\p{L}+|connect(?:é|ée|er|ez)|connexion|inscri\\p{L}+|application|appli|paramètres|préférences|réglages|commentaires?|forum|conversation|modération|confidentialité|conditions|publicités?|site|page|contenus?|vidéo|mot de passe|consentement|autorisation|appareil|charg\\p{L}+',
  ofInterface:
    "partag(?:er|e|ez)|imprimer|copier|lien|liens|e-?mails?|facebook|twitter|whatsapp|instagram|youtube|linkedin|commentaires?|commenter|répondre|suivre|fermer|agrandir|galerie|légende|masquer|afficher|menu|navigation|connexion|connecter|déconnexion|s['’]inscrire|m['’]inscris|s['’]abonner|m['’]abonne|abonn(?:és?|ement|ez)|newsletters?|notifications?|paramètres|préférences|cookies?|confidentialité|traceurs|accessibilité|télécharger|applications?|navigateur|charger|trier|favoris|sondage|voter|podcasts?|offrir|vos|écouter|contribuer|réagir|e-?paper|accueil|mobiles?|boîte",
  besideInterface:
    "x|le|la|les|l['’]article|l['’]épisode|un|une|des?|du|d['’]une?|à|au|aux|en|et|ou|par|pour|sur|dans|mon|ma|mes|votre|nos|notre|ce|cet|cette|tous?|toutes?|plus|moins|articles?|contenus?|page|recherche|rechercher|ouvrir|voir|lire|lecture|regarder|vidéos?|audio|images?|photos?|précédente?|suivante?|retour|haut|aller|accéder|espace|compte|minutes?|min|temps|tard|accepter|refuser|continuer|gérer|légales|mentions|aide|contact|sujets?|rubrique|services|ajouter|sélections?|réutiliser|conversation|lancez|mail|ok|direct|publicité|édition",
  work: "(?:avec (?:l['’])?(?:afp|reuters|ap|agences?)|propos recueillis|traduit|traduction|édité|relecture)",
  linkLabels:
    "\\((?:s[’']ouvre|ouvre|ouverture) dans (?:un|une) (?:nouvel onglet|nouvelle fenêtre)\\)|\\(nouvelle fenêtre\\)|\\(lien externe\\)|temps de lecture ?: ?\\d+ min(?:utes?|\\.)?|(?<=[.!?…] ?»?\\s)(?:à )?(?:lire|voir) (?:aussi|également)\\s?[:|–-]\\s[^\\n.]{3,120}(?=\\n|$)",
};

import type { FurnitureWords } from '../furnitureKind.ts';

export const italian: FurnitureWords = {
  lines: {
    label:
      "pubblicato|aggiornato|ultimo aggiornamento|di|autore|autrice|(?:tempo di )?lettura:? ?\\d+ min(?:uti)?|\\d+ minut[io](?: di lettura)?|ascolta(?: (?:l[’'])?articolo)?|diretta|in diretta|live|esclusiva|in evidenza|ultim[’']ora|premium|(?:contenuto |articolo )?riservato agli abbonati|solo per (?:gli )?abbonati|\\d+ (?:minuti|ore|min|h) fa|\\d?\\d:\\d\\d ?/ ?\\d?\\d:\\d\\d",
    'comment prompt':
      '\\d* ?comment[io]|(?:vedi|leggi|mostra|nascondi)(?: tutti)?(?: i)?(?: \\d+)? commenti|(?:lascia|scrivi|aggiungi|pubblica|invia) (?:un|il tuo) commento|commenta|rispondi|segnala|la tua opinione|partecipa alla discussione|scrivi alla redazione|scriveteci|scrivici',
    'share bar':
      "condividi(?: (?:su|via|con|l[’']|la |questo |questa ).{0,25})?|condivisioni|copia (?:il )?link|link copiato|stampa|invia(?: (?:per|via) e-?mail)?|e-?mail|facebook|twitter|whatsapp|telegram|linkedin|x|scarica (?:il )?pdf|salva|salva (?:l[’'])?articolo|regala(?: (?:l[’'])?articolo)?|leggi (?:più tardi|dopo)|segui(?:ci)?(?: (?:su|anche su) .{1,30})?",
    advertisement:
      "pubblicità|annuncio|annunci|sponsorizzato|contenuto (?:sponsorizzato|promozionale)|(?:continua a leggere|l[’']articolo (?:continua|prosegue)|la lettura (?:continua|prosegue)) (?:dopo|sotto) la pubblicità",
    navigation:
      'menu|menù|home|homepage|cerca|vai al contenuto(?: principale)?|salta al contenuto|torna (?:su|in alto|alla home)|avanti|indietro|successivo|precedente|chiudi|accedi|esci|entra|registrati|login|abbonati|il mio (?:profilo|account)|mostra (?:altro|di più)|carica altri?|vedi (?:altro|tutti|tutto)|riproduci(?: video)?|guarda (?:il video|la gallery|le foto)|sezioni|argomenti|temi|tags?|accetta(?: tutt[io])?(?: e continua)?|rifiuta(?: tutt[io])?|gestisci (?:preferenze|cookie)|impostazioni|maggiori informazioni|edizioni locali|edicola digitale|sfoglia il giornale|tutti i video',
    'related link':
      "leggi (?:anche|tutto|di più|l[’']articolo completo)|leggete anche|guarda anche|vedi anche|per approfondire|approfondimenti?|potrebbe(?: anche)? interessarti(?: anche)?|ti potrebbe interessare(?: anche)?|(?:articoli|notizie|contenuti) correlat[ei]|correlati|i più (?:letti|visti|condivisi)|le più lette|più lett[ie]|(?:ultime|altre) notizie|consigliat[io]|da non perdere|sullo stesso argomento",
    'newsletter or subscription prompt':
      "newsletter(?: \\S+){0,4}|iscriviti(?: (?:ora|subito|gratis))?|iscriviti alla newsletter|registrati(?: ora| gratis)?|(?:la tua |inserisci la tua |indirizzo )e-?mail|grazie|grazie per (?:l[’']iscrizione|esserti iscritto)|sei già (?:abbonato|iscritto|registrato).{0,30}|hai già un account.{0,20}|abbonati(?: ora| subito)?|scopri (?:le offerte|gli abbonamenti)|sostienici|dona ora",
    'error message':
      'ops|oops|spiacenti|errore|si è verificato un errore|qualcosa è andato storto|riprova(?: più tardi)?|non disponibile|pagina non trovata|video non disponibile',
    'cookie notice':
      "(?:cookies?|privacy)(?: policy)?|informativa(?: sulla)? privacy|informativa (?:sui )?cookies?|(?:preferenze|impostazioni) (?:sui )?cookies?|note legali|termini (?:e condizioni|d[’']uso)|condizioni (?:generali|d[’']uso)",
    'notification prompt': 'notifiche|consenti|non ora|attiva (?:le )?notifiche|più tardi',
    'embed notice':
      'contenuto esterno|(?:vedi|guarda|visualizza) (?:questo|il) (?:post|contenuto|video) su .{1,20}|un post condiviso da .{1,60}|mostra (?:il )?contenuto',
    'picture credit':
      "(?:foto )?(?:ansa|agf|lapresse|imagoeconomica|fotogramma|afp|reuters|getty images|ap|epa)|(?:foto|immagine) d[’'](?:archivio|repertorio)|repertorio",
  },
  beginnings: {
    'picture credit': '(?:foto|fotografia|immagine|crediti|credits?|fonte)(?: di)?\\s?[:©]|©',
    caption:
      "(?:didascalia|foto d[’']archivio|nella foto|il video|video|fotogallery|le immagini)\\s?[:|]",
    'related link':
      '(?:leggi|leggete|guarda|vedi|ascolta) (?:anche|pure)\\b\\s?(?:[:|»›>–-].*|$)|leggi (?:tutto|di più)\\b|continua a leggere su\\b|clicca qui\\b|per approfondire\\s?:|potrebbe interessarti\\b.{0,12}:|tutte le notizie\\b|per (?:restare|rimanere) aggiornat[oi]\\b',
    'newsletter or subscription prompt':
      "newsletter\\s?[:«–-]|iscriviti (?:a|alla|al|qui|per)\\b|abbonati (?:a|per|ora)\\b|ricevi\\b.{0,80}(?:e-?mail|newsletter|posta|telefono|notizie)|unisciti al canale\\b|per (?:continuare a leggere|leggere (?:tutto )?l[’']articolo)\\b|(?:questo|l[’'])\\s?(?:articolo|contenuto) è (?:riservato|disponibile|esclusivo)|sei già (?:abbonato|iscritto)|crea (?:un|il tuo) account|scarica (?:la nostra|l[’'])\\s?app|ho letto e accetto\\b|(?:confermo|dichiaro) di aver (?:letto|preso visione)\\b|sostieni (?:il nostro|il giornalismo|l[’']informazione)",
    'notification prompt': '(?:attiva|ricevi|consenti) (?:le )?notifiche|rimani aggiornato\\b',
    'comment prompt':
      '(?:accedi|registrati|abbonati) per (?:commentare|lasciare|partecipare)|i commenti (?:sono|dei lettori)|(?:hai|avete) (?:una segnalazione|notizie|foto|visto)\\b|inviaci\\b|scrivi a\\b.{0,30}@|che (?:cosa )?ne pensi\\b',
    'share bar':
      "condividi (?:questo|l[’']|su|via)|segui .{1,40} su (?:facebook|twitter|x|instagram|google news|whatsapp|telegram|youtube)\\b|seguici\\b",
    'error message':
      '(?:ops|spiacenti|siamo spiacenti)[\\s!,].{0,80}(?:errore|disponibile|trovat|caric)|(?:questo|questa) (?:contenuto|video|pagina|post).{0,30}non (?:è|può)|il tuo browser\\b|attiva javascript',
    'cookie notice':
      '(?:noi e i nostri partner|utilizziamo|usiamo|questo sito (?:web )?(?:utilizza|usa))\\b.{0,80}cookies?|(?:rispettiamo|teniamo) (?:al)?la (?:tua|vostra) privacy',
    'embed notice':
      '(?:questo articolo|questa pagina) contiene (?:contenuti|contenuto)|per (?:vedere|visualizzare) questo (?:contenuto|video|post)|un post condiviso da\\b',
    advertisement: 'pubblicità\\b(?=[:\\s–-]*$)|contenuto sponsorizzato da\\b',
    'copyright line':
      '(?:copyright (?:©|\\d{4}|by )|©)|(?:tutti i diritti|riproduzione) riservat[ia]|p\\.? ?iva\\b|(?:testata|quotidiano) registrat[ao]\\b|direttore responsabile\\s?:',
    label: '(?:argomenti|temi|tags?|etichette|parole chiave)\\s?:\\s?\\S',
    navigation: '(?:vai|salta) (?:al contenuto|alla navigazione)|torna (?:su|alla home)',
  },
  anywhere: {
    "author's note":
      '(?:riassunto|sintesi) (?:è stat[oa] )?(?:generat[oa]|realizzat[oa]) (?:da|con)(?!\\p{L})',
    'cookie notice': 'utilizza(?:mo)? i? ?cookies?|cookie policy|informativa sui cookie',
    'error message': 'nel tuo browser|un altro browser|attivare javascript',
    'newsletter or subscription prompt':
      "nella tua (?:e-?mail|mail|casella|inbox|posta)|(?:nella|alla) tua casella di posta|cancella(?:rti|re l[’']iscrizione)|disdici quando vuoi|la nostra newsletter",
    'copyright line': 'tutti i diritti riservati|riproduzione riservata',
  },
  endings: {
    'picture credit':
      '(?<=^|[.!?…)|–—]\\s?)(?:foto|immagine|credits?|fonte) ?: ?[^.]{1,60}|\\((?:foto|immagine|archivio|©|credit)[^)]{0,60}\\)|(?:/|© ?|\\s/ )(?:ansa|afp|reuters|getty images|ap|lapresse|epa)|\\((?:ansa|afp|reuters|lapresse|agf)(?:[ /][^)]{0,40})?\\)',
  },
  contents: 'indice|sommario|in questo articolo|contenuti',
  summary:
    'in sintesi|i punti (?:chiave|principali)|in breve|le ultime|il riassunto|cosa sappiamo(?: finora)?|punti chiave',
  captionFollows: 'didascalia',
  linksFollow:
    '(?:le )?ultime notizie|leggi anche|guarda anche|vedi anche|per approfondire|potrebbe(?: anche)? interessarti(?: anche)?|(?:articoli|notizie|contenuti) correlat[ei]|i più (?:letti|visti)|le più lette|(?:ultime|altre) notizie|argomenti|tags?|sullo stesso argomento|da non perdere|altro su .{1,30}',
  embedBegins: 'contenuto esterno',
  embedEnds: 'fine (?:del post|del contenuto).{0,60}',
  address:
    'tu|tuo|tua|tuoi|tue|ti|hai|puoi|sei|vostr[oaie]|nostr[oaie] (?:newsletter|app|sito|partner|lettori|canale|privacy)|quest[oa] (?:sito|pagina|contenuto|video)',
  commands:
    'iscriviti|abbonati|registrati|accedi|clicca|scarica|attiva|ricevi|segui|seguici|condividi|unisciti|inserisci|scopri|inviaci|grazie',
  siteThings:
    'browser|javascript|notifiche|newsletter|cookies?|e-?mail|casella|account|abbon\\p{L}+|iscri\\p{L}+|registra\\p{L}+|app|impostazioni|preferenze|comment[io]|privacy|pubblicità|facebook|instagram|telegram|whatsapp|sito|password|consenso|dispositivo|canale',
  ofInterface:
    'condivi(?:di|dere|sioni)|stampa|copia|link|e-?mail|facebook|twitter|whatsapp|instagram|youtube|telegram|linkedin|comment[io]|commenta|commentare|rispondi|segui|seguici|chiudi|ingrandisci|gallery|galleria|nascondi|menu|menù|navigazione|accedi|registrati|abbonati|abbonamenti|abbonamento|newsletter|notifiche|impostazioni|preferenze|cookies?|privacy|accessibilità|scarica|app|browser|salva|sondaggio|vota|podcasts?|homepage|profilo|necrologie|edicola|meteo|oroscopo|iscriviti|correlat[ie]',
  besideInterface:
    "x|il|lo|la|i|gli|le|un|una|di|del|dei|della|delle|a|ai|al|alla|alle|in|su|sul|con|per|e|o|da|l[’']articolo|questo|questa|tutt[oiae]|più|meno|articol[oi]|notizi[ae]|contenut[io]|pagina|cerca|apri|vedi|leggi|guarda|video|audio|foto|immagin[ei]|prossimo|precedente|indietro|torna|account|minut[io]|min|tempo|lettura|ascolta|accetta|rifiuta|continua|gestisci|note|legali|aiuto|contatti|chi|siamo|pubblicità|lavora|noi|argomenti|temi|sezioni?|altr[oie]|ultim[aeoi]|ora|oggi|diretta|live|scriveteci|cronaca|sport|politica|economia|cultura|spettacoli|esteri|ok",
  work: '(?:ha collaborato|hanno collaborato|a cura di|con il contributo di|traduzione)',
  linkLabels:
    '\\(si apre in (?:una )?nuova (?:finestra|scheda)\\)|(?<=[.!?…]»?\\s)leggi anche\\s?[:|–-]\\s[^\\n.]{3,120}(?=\\n|$)',
};

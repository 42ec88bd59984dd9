import type { FurnitureWords } from '../furnitureKind.ts';

export const dutch: FurnitureWords = {
  lines: {
    label:
      'gepubliceerd|bijgewerkt|laatst bijgewerkt|laatste update|door|auteur|leestijd:?.{0,20}|\\d+ min(?:uten)?\\.?(?: leestijd| lezen)?|luister(?: naar dit artikel)?|beluister(?: dit artikel)?|live|exclusief|premium|plus|alleen voor abonnees|net binnen|\\d+ (?:minuten|min|uur) geleden|\\d?\\d:\\d\\d ?/ ?\\d?\\d:\\d\\d',
    'comment prompt':
      'reacties?|\\d+ reacties?|(?:bekijk|toon|verberg|lees)(?: alle)?(?: \\d+)? reacties|(?:plaats|schrijf|geef) (?:een|uw|je) reactie|reageer|reageren|uw mening|antwoorden|praat mee|discussieer mee',
    'share bar':
      'delen|deel|deel dit(?: artikel| bericht)?|deel (?:op|via) .{1,20}|artikel delen|kopieer (?:de )?link|link gekopieerd|printen|print|afdrukken|bewaar|bewaren|bewaar artikel|mailen|(?:per|via) e-?mail|e-?mail|facebook|twitter|whatsapp|x|linkedin|volg ons.{0,30}|cadeau geven|geef cadeau|lees later',
    advertisement:
      'advertenties?|aangeboden door .{1,30}|reclame|gesponsord|gesponsorde inhoud|advertorial|(?:lees|artikel gaat|tekst (?:gaat|loopt)|verhaal (?:gaat|loopt)) (?:verder|door) (?:na|onder) (?:de|het) (?:advertentie|foto|video|beeld|afbeelding|tweet|bericht)|ingezonden mededeling',
    navigation:
      'menu|home|nieuws|zoeken|zoek|ga naar (?:de )?(?:inhoud|hoofdinhoud)|direct naar (?:de )?(?:inhoud|content)|naar boven|terug naar boven|volgende|vorige|volgend artikel|vorig artikel|sluiten|sluit|inloggen|log in|aanmelden|uitloggen|registreren|mijn account|meer|meer tonen|toon meer|laad meer|alles bekijken|rubrieken|tags|akkoord|accepteren|alles accepteren|weigeren|alles weigeren|meer informatie|verder lezen',
    'related link':
      'verder op (?:de|deze) site|meest recent|lees ook|lees meer|lees verder|lees hier meer|zie ook|bekijk ook|meer over dit onderwerp|meer over .{1,30}|meest gelezen|best gelezen|populair|gerelateerd|aanbevolen|laatste nieuws|net binnen|meer nieuws|in het nieuws',
    'newsletter or subscription prompt':
      'nieuwsbrief(?: \\S+){0,4}|nieuwsbrieven|abonneren|abonneer(?: je| u| nu)?|word abonnee|al abonnee.{0,40}|inschrijven|schrijf (?:je|u) in|e-?mailadres|(?:uw|je) e-?mailadres|bedankt|bedankt voor (?:uw|je) (?:aanmelding|inschrijving)|probeer (?:nu )?gratis',
    'error message':
      'oeps|sorry|fout|er (?:is )?(?:iets|ging iets) (?:mis|fout)(?: gegaan)?|probeer het (?:later )?opnieuw|opnieuw proberen|niet beschikbaar|pagina niet gevonden|video niet beschikbaar',
    'cookie notice':
      'cookies|cookie-?instellingen|cookie-?beleid|cookieverklaring|(?:mijn )?voorkeuren beheren|privacy|privacy(?:verklaring|beleid|statement|-instellingen)|algemene voorwaarden|gebruiksvoorwaarden|disclaimer|colofon',
    'notification prompt':
      'meldingen|notificaties|toestaan|niet nu|meldingen aanzetten|pushberichten',
    'embed notice':
      'externe inhoud|bekijk (?:dit bericht|deze video|op) .{0,30}|inhoud (?:tonen|weergeven)|toon inhoud|een bericht gedeeld door .{1,60}|einde (?:van )?(?:de|het) (?:bericht|inhoud).{0,40}',
    'picture credit':
      '(?:anp|afp|reuters|getty images|ap|epa|shutterstock|hollandse hoogte|archieffoto|eigen foto)',
  },
  beginnings: {
    'picture credit':
      "(?:foto'?s?|beeld|bron|illustratie|fotografie)\\s?(?::|©|/|\\s(?:anp|afp|reuters|getty))|©",
    caption: "(?:bijschrift|onderschrift|archieffoto|video|in beeld|foto's)\\s?:",
    'related link':
      '(?:lees|bekijk|luister|kijk)(?: hier)? (?:ook|meer|verder|terug)\\b\\s?(?:[:|»›>–-].*|$)|lees ook\\b|zie ook\\b|klik hier\\b|meer over\\b.{1,40}:',
    'newsletter or subscription prompt':
      'nieuwsbrief\\s?[:–-]|met (?:de|onze) \\p{Ll}{0,20}nieuwsbrief\\b|(?:abonneer|schrijf|meld) (?:je|u)\\b.{0,60}(?:nieuwsbrief|aan|in|mail|abonn)|ontvang\\b.{0,80}(?:nieuwsbrief|mail|inbox|dagelijks|elke)|(?:dit artikel is )?(?:exclusief|alleen) (?:voor|toegankelijk voor) abonnees|(?:bent u|ben je) al (?:abonnee|lid)|om verder te lezen\\b|(?:mis|volg) (?:niks|niets|al het) .{0,40}(?:meer|uit|over|nieuws)\\b.{0,40}$|maak (?:een|uw|je) account|word (?:nu )?(?:abonnee|lid)\\b|download (?:onze|de) app',
    'notification prompt':
      '(?:zet|schakel) (?:meldingen|notificaties) (?:aan|in)|(?:wil (?:je|u) )?niets missen\\b.{0,80}(?:melding|volg|mail)|blijf (?:op de hoogte|geïnformeerd)\\b.{0,80}(?:melding|nieuwsbrief|app|mail)',
    'comment prompt':
      '(?:log in|meld (?:je|u) aan) om te (?:reageren|discussiëren)|(?:praat|discussieer|denk) mee\\b|wat vindt u\\b|wat vind jij\\b|(?:heeft u|heb je) (?:een tip|informatie)\\b|deel (?:je|uw) (?:vraag|verhaal|nieuws|tip|mening|foto)\\b|dit is een (?:origineel )?(?:bericht|artikel) van\\b|tip (?:de redactie|ons)\\b|reageren (?:is|kan)\\b',
    'share bar': '(?:deel|delen) (?:dit|op|via|artikel)\\b|volg (?:ons|.{1,40}) op\\b',
    'error message':
      '(?:oeps|sorry)[\\s!,].{0,80}(?:mis|fout|beschikbaar|gevonden|laden)|er (?:is|ging) (?:iets|een fout)\\b|probeer (?:het )?(?:later )?opnieuw|(?:deze|dit) (?:inhoud|video|pagina|bericht|content).{0,40}(?:kan niet|niet (?:beschikbaar|worden|geladen))|(?:uw|je) browser\\b|javascript\\b',
    'cookie notice':
      '(?:wij|we|deze (?:web)?site)(?: en onze partners)? gebruik(?:en|t)\\b.{0,60}cookies?|(?:accepteer|weiger|beheer) (?:alle )?cookies',
    'embed notice':
      'om deze (?:inhoud|video|content|post)\\b.{0,60}(?:cookies|toestemming|accepte)|(?:om|voor) (?:dit|deze) (?:bericht|inhoud) te (?:tonen|bekijken|zien)|deze (?:inhoud|content) (?:is|wordt) (?:geblokkeerd|geplaatst|aangeboden)|een bericht gedeeld door',
    advertisement: 'advertentie\\b(?=[:\\s–-]*(?:$|lees verder))',
    'copyright line': '(?:copyright (?:©|\\d{4}|by )|©)|alle rechten voorbehouden',
    navigation: '(?:ga|spring|direct) (?:naar|door naar) (?:de )?(?:inhoud|navigatie|menu)',
  },
  anywhere: {
    "author's note": 'samenvatting is (?:gemaakt|gegenereerd) (?:door|met)\\b',
    'cookie notice': 'maakt gebruik van cookies|cookiebeleid|cookie-instellingen',
    'error message': 'in (?:uw|je) browser|probeer een andere browser',
    'newsletter or subscription prompt':
      'in (?:uw|je) (?:mailbox|inbox)|(?:maak|open) (?:gratis )?een account|op elk moment (?:opzeggen|opzegbaar|afmelden)',
    'copyright line': 'alle rechten voorbehouden',
  },
  endings: {
    'picture credit':
      '(?<=^|[.!?…)|–—]\\s?)(?:foto|beeld) ?: ?[^.]{1,60}|\\((?:foto|beeld|archief|©)[^)]{0,60}\\)|(?:/|© ?|\\s/ )(?:anp|afp|reuters|getty images|ap|epa)|© ?[^.]{1,50}',
  },
  contents: 'inhoud(?:sopgave)?|in dit artikel',
  summary:
    'in het kort|samenvatting|kort samengevat|het belangrijkste(?: nieuws)?|belangrijkste (?:gebeurtenissen|punten)',
  captionFollows: '(?:bijschrift|onderschrift),?',
  linksFollow:
    'verder op (?:de|deze) site|meest recent|lees (?:ook|meer|verder)|onderwerpen|trefwoorden|tags|zie ook|bekijk ook|meer over dit onderwerp|(?:meest|best) (?:gelezen|bekeken)|aanbevolen(?: artikelen)?|gerelateerde? (?:artikelen|berichten|nieuws)|laatste nieuws|meer nieuws|ook interessant',
  embedBegins: 'externe inhoud|begin van (?:de|het) (?:bericht|inhoud).{0,60}',
  embedEnds: 'einde (?:van )?(?:de|het) (?:bericht|inhoud).{0,60}',
  address:
    'dit (?:bericht|artikel)|u|uw|je|jouw|jij|deze (?:pagina|video|functie|site|website)|onze (?:site|nieuwsbrief|app|partners|voorwaarden)',
  commands: 'abonneer|schrijf|meld|klik|volg|deel|download|ontvang|probeer|oeps|sorry',
  siteThings:
    'redactie|origineel bericht|browser|javascript|meldingen|notificaties|nieuwsbrie(?:f|ven)|mailbox|inbox|cookies?|e-?mail(?:adres)?|account|abonn\\p{L}+|inloggen|aanmeld\\p{L}+|app|instellingen|voorkeuren|reacties?|privacy\\p{L}*|voorwaarden|advertenties?|website|pagina|inhoud|content|wachtwoord|toestemming|apparaat',
  ofInterface:
    'delen|deel|printen|kopi(?:ë|e)ren|kopieer|link|links|e-?mails?|facebook|twitter|whatsapp|instagram|youtube|linkedin|reacties?|reageren|antwoorden|volgen|sluiten|vergroten|galerij|verbergen|menu|navigatie|inloggen|uitloggen|aanmelden|registreren|abonn(?:eren|ement|ees)|nieuwsbrief|nieuwsbrieven|meldingen|instellingen|voorkeuren|cookies?|privacy|toegankelijkheid|downloaden|app|browser|laden|sorteren|bewaren|peiling|stemmen|podcasts?|beluisteren|beluister|voorlezen|leestijd|startpagina|colofon',
  besideInterface:
    "x|de|het|een|naar|in|op|van|voor|of|en|met|door|uit|alle|alles|meer|minder|dit|deze|uw|je|mijn|artikel|artikelen|bericht|beelden?|foto['’]?s?|video['’]?s?|audio|luister|bekijk|bekijken|lezen|lees|verder|terug|boven|inhoud|hoofdinhoud|pagina|zoeken|openen|tonen|toon|toevoegen|account|minuten?|min|uur|geleden|onderwerpen|aanbevolen|populair|nieuwste|oudste|eerst|contact|hulp|over|ons|nu|live|ok|accepteren|weigeren",
  work: '(?:met medewerking van|redactie|vertaling|eindredactie)',
  linkLabels: '\\(opent in (?:een )?nieuw (?:venster|tabblad)\\)|\\(externe link\\)',
};

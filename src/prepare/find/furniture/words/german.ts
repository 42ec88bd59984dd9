import type { FurnitureWords } from '../furnitureKind.ts';

export const german: FurnitureWords = {
  lines: {
    label:
      'artikelzusammenfassung|audio|video|player (?:starten|stoppen|anhalten)(?:/(?:anhalten|stoppen|pausieren))?|sendung verpasst\\?|lesedauer:? (?:ca\\. )?\\d+ min(?:uten)?|veröffentlicht|aktualisiert|(?:geschätzte )?lesezeit:?(?: ca\\.?)?.{0,20}|stand|zuletzt aktualisiert|von|autor|autorin|lesezeit:?.{0,20}|\\d+ min(?:uten)?\\.?(?: lesezeit)?|artikel anhören|vorlesen|anhören|plus|exklusiv|eilmeldung|live|abo|nur für abonnenten|plus-artikel|\\p{Lu}{1,4}\\+|s?\\+-artikel|vor \\d+ (?:minuten|stunden)|\\d?\\d:\\d\\d ?/ ?\\d?\\d:\\d\\d|zum liveticker|live-?ticker|das wichtigste in kürze',
    'comment prompt':
      'leserbrief schreiben|fehler melden|kommentare sind geschlossen|(?:\\d+ )?(?:beiträge|leserkommentare?)(?: anzeigen| lesen)?|kommentare?|\\d+ kommentare?|(?:alle )?kommentare (?:anzeigen|lesen|ausblenden|laden)|kommentar (?:schreiben|verfassen|abgeben|melden)|kommentieren|diskutieren sie mit|mitdiskutieren|ihre meinung|antworten|zur diskussion|kommentar(?:funktion|bereich|spalte)? (?:öffnen|schließen|ein-?blenden|aus-?blenden)|forum',
    'share bar':
      'artikel vorlesen(?: lassen)?|auf x|auf facebook|per mail|teilen|artikel teilen|drucken|artikel drucken|link kopieren|(?:per|via) (?:e-?mail|whatsapp)(?: teilen| versenden)?|auf .{1,20} teilen|merken|auf die merkliste|artikel merken|versenden|weiterempfehlen|e-?mail|facebook|twitter|whatsapp|x|feedback|als pdf (?:speichern|herunterladen)|feedback geben|als favorit (?:speichern|merken)|schriftgröße|zur merkliste hinzufügen|(?:detailansicht|bild|großansicht|galerie|bildergalerie) öffnen',
    advertisement:
      "anzeigen-?sonderveröffentlichung|verlagsangebote?|anzeigensonderthema|sonderveröffentlichung|anzeigenmarkt|anzeige|anzeigen|werbung|gesponsert|sponsored|anzeige - scrollen.*|der artikel wird nach der anzeige fortgesetzt|weiter(?:lesen)? nach der (?:anzeige|werbung)|nach der (?:anzeige|werbung) geht(?:[’']s| es) weiter",
    navigation:
      'menü|startseite(?: \\S+)?|zur (?:übersicht|startseite)|suche|zum inhalt(?: springen)?|zur navigation|nach oben|seitenanfang|weiter|zurück|schließen|anmelden|abmelden|registrieren|mein konto|mehr laden|mehr anzeigen|weitere anzeigen|weniger anzeigen|video abspielen|themen|schlagwörter|ressorts|akzeptieren|alle akzeptieren|zustimmen(?: und weiter(?:lesen)?)?|(?:jetzt |weiter )?mit werbung(?: weiterlesen)?|alles ablehnen|ablehnen|einstellungen|mehr erfahren|mehr informationen',
    'related link':
      'top-?themen|empfehlung(?:en)? der redaktion|empfohlen (?:von|durch) (?:der redaktion|uns)|(?:mehr|weiteres) (?:zum artikel|zu diesem thema|von uns)|diese artikel könnten .{0,30}|(?:aktuelle|neueste|beliebte(?:ste)?|empfohlene|ähnliche|meistgelesene|weitere|passende) (?:artikel|videos?|beiträge|meldungen|nachrichten|themen|podcasts?)|die (?:beliebtesten|neuesten|meistgelesenen) .{1,20}|das wichtigste vom tage?|lesen sie jetzt|unsere (?:lese)?empfehlung(?:en)?|(?:schlagzeilen|newsticker|top-?news|top-?meldungen)(?: des tages)?|zum (?:video|podcast|artikel|original|liveblog|ticker)|über (?:den|die) (?:autor(?:in|en|innen)?|verfasser(?:in)?)|(?:weitere|weiterführende) (?:informationen|artikel|links|themen)|schlagwörter zu .{1,25}|mehr zum thema|lesen sie auch|lesen sie mehr|weiterlesen|mehr|zum thema|meistgelesen|beliebt|empfohlen|empfehlungen|aktuelles|passend dazu|auch interessant|das könnte sie auch interessieren|mehr aus .{1,30}|verwandte (?:artikel|themen)',
    'newsletter or subscription prompt':
      '(?:whatsapp-?kanal|newsletter|podcast|push-?nachrichten|e-?paper) (?:abonnieren|bestellen|aktivieren|testen)|jetzt weiterlesen|(?:ohne werbung|werbefrei) (?:lesen|weiterlesen)|nichts mehr verpassen|(?:diesen )?artikel (?:frei|weiter)?(?:lesen|schalten)\\?|lokalnachrichten (?:per|via|über) .{1,20}|utiq verwalten|sie haben noch kein(?:en)? (?:account|konto|zugang)\\??|(?:hier |jetzt )?(?:kostenlos )?(?:anmelden|abonnieren)|(?:\\p{L}+-)?newsletter|newsletter abonnieren|abonnieren|jetzt abonnieren|jetzt (?:testen|anmelden|registrieren)|e-?mail-?adresse|ihre e-?mail(?:-?adresse)?|vielen dank|danke|vielen dank für ihre (?:anmeldung|registrierung)|probeabo.{0,30}|(?:jetzt )?weiterlesen mit .{1,20}|(?:ich bin )?(?:bereits|schon) (?:abonnent(?:in)?|kund(?:e|in)|registriert|angemeldet).{0,20}',
    'error message':
      'hoppla|ups|fehler|entschuldigung|etwas ist schiefgelaufen|da ist etwas schiefgelaufen|es ist ein fehler aufgetreten|bitte versuchen sie es (?:später )?(?:erneut|noch einmal|noch mal)(?: später)?|bitte versuchen sie es später (?:erneut|noch einmal)|erneut versuchen|nicht verfügbar|seite nicht gefunden',
    'cookie notice':
      'cookies|cookie-?(?:einstellungen|hinweis|richtlinie)|datenschutz(?:erklärung|einstellungen)?|impressum|agb|nutzungsbedingungen',
    'notification prompt':
      'benachrichtigungen|push-?nachrichten|mitteilungen|erlauben|nicht jetzt|benachrichtigungen (?:aktivieren|erlauben)',
    'embed notice':
      'externer inhalt|externe inhalte(?: anzeigen)?|inhalte? (?:laden|anzeigen|entsperren)|externen inhalt (?:laden|anzeigen|aktivieren)|ende des (?:beitrags|posts).{0,40}|(?:diesen )?beitrag (?:auf .{1,20} )?(?:ansehen|anzeigen)|empfohlener (?:redaktioneller|externer) inhalt',
    'picture credit':
      '(?:dpa|afp|reuters|imago|epd|kna|picture alliance|getty images|ap|archiv|archivbild|archivfoto|symbolbild|symbolfoto|teaserbild|aufmacherbild)',
  },
  beginnings: {
    'picture credit':
      '(?:foto|fotos|bild|bilder|bildquelle|bildrechte|quelle|grafik|illustration)s?\\s?(?:von|:|©)|(?:foto|bild)\\s?\\(|©',
    caption:
      '(?:bildunterschrift|bildbeschreibung|bildtext|bilduntertitel)\\b|(?:archivbild|archivfoto|symbolbild|symbolfoto)\\s?[:.]|video:|im video:|(?:bildergalerie|fotostrecke|galerie|fotos)\\s?:',
    'related link':
      '(?:(?:jetzt|hier|live) ){1,2}(?:hören|sehen|ansehen|anhören|lesen|nachhören|mitmachen|verfolgen)\\s?[:|»›>–-]|(?:lesen|sehen|hören) sie (?:auch|mehr|hier|dazu)\\b|mehr (?:zum thema|dazu|lesen|hier)(?=\\s*(?:[:|»›>–-]|$|(?:lesen|finden|erfahren|sehen|hören) sie|im|in|auf|unter))|weiterlesen\\s?:|auch interessant\\b|das könnte (?:sie|dich) (?:auch )?interessieren|(?:hier|zum thema)\\s?:|verwandte (?:artikel|themen)|passend dazu\\s?:|klicken sie hier',
    'newsletter or subscription prompt':
      '\\p{Lu}[\\p{L}-]{0,20}-newsletter(?:\\s?[:«„»–-]|$)|(?:jeden (?:morgen|abend|tag|freitag|montag|sonntag)|täglich|wöchentlich|einmal (?:am tag|pro woche|in der woche)|morgens|werktags)\\b.{0,60}(?:das wichtigste|die wichtigsten|postfach|newsletter|per e-?mail|aus der region|nachrichten aus)|(?:schon )?(?:ab|für) (?:nur )?\\d+(?:,\\d\\d)? ?(?:€|euro) (?:im|pro|den|für (?:den|einen)) (?:ersten )?(?:monat|woche)|\\+? ?jetzt .{1,40} (?:testen|sichern|abonnieren|freischalten)\\b|(?:abonnieren|bestellen|testen) sie\\b|melden sie sich (?:jetzt |hier |kostenlos )*(?:an|für).{0,120}|(?:jetzt|hier) (?:kostenlos )?(?:abonnieren|anmelden|registrieren|testen)|sie (?:möchten|wollen) (?:weiterlesen|mehr lesen)|mit .{1,30} (?:lesen|erhalten|haben) sie\\b|\\+{2,}|unser newsletter\\b|unterstützen sie (?:unabhängigen|unseren|den) journalismus|mit (?:ihrer|der|meiner) (?:anmeldung|registrierung)|ich (?:bin (?:damit )?einverstanden|stimme .{0,40}zu|willige)\\b|sie (?:sind|haben) (?:bereits|schon) (?:ein )?(?:abo|abonnent|kunde|registriert|angemeldet)|sie haben noch (?:\\d+|einen|zwei|drei) (?:freie[n]? )?artikel|sie haben noch kein(?:en)? (?:abo|konto|zugang)|(?:weiterlesen|jetzt lesen) mit\\b|vielen dank für ihre (?:anmeldung|registrierung|interesse)|laden sie (?:sich )?(?:unsere|die) .{0,30}app',
    'notification prompt':
      '(?:aktivieren|erlauben) sie (?:die |unsere )?(?:push-?)?(?:benachrichtigungen|mitteilungen|nachrichten)|bleiben sie (?:informiert|auf dem laufenden|immer).{0,80}(?:benachrichtigung|newsletter|push|app|mitteilung|nachricht)|(?:benachrichtigungen|mitteilungen) (?:können|lassen sich)\\b',
    'comment prompt':
      'sie müssen (?:angemeldet|eingeloggt|registriert) sein|(?:bitte )?beachten sie (?:bitte )?(?:unsere|die) (?:netiquette|kommentarregeln|hausregeln)|(?:einen )?fehler (?:gefunden|entdeckt|bemerkt)|hat (?:ihnen )?(?:dieser|der) (?:artikel|text|beitrag)\\b|haben sie (?:einen fehler|hinweise|einen hinweis|fragen)\\b|diskutieren sie (?:mit|über)|(?:bitte )?(?:melden sie sich an|loggen sie sich ein|registrieren sie sich),? um.{0,40}(?:komment|diskut|mitzu)|die kommentar(?:funktion|spalte|e)?\\b.{0,40}(?:geschlossen|deaktiviert|moderiert)|(?:was|wie) (?:meinen|denken) sie|schreiben sie (?:uns|einen kommentar)|ihre meinung (?:ist|zum)|beachten sie (?:bitte )?unsere (?:netiquette|regeln|diskussions)',
    'share bar':
      '(?:teilen sie|artikel teilen|diesen artikel teilen)\\b|folgen sie (?:uns|.{1,40}) (?:auf|bei)\\b',
    'error message':
      '(?:hoppla|ups|leider)[!,]?\\s.{0,60}(?:schiefgelaufen|nicht geladen|fehler|nicht verfügbar|nicht gefunden|nicht abgespielt)|bitte (?:versuchen sie|laden sie|aktualisieren sie|aktivieren sie|prüfen sie)\\b.{0,60}(?:erneut|noch|seite|browser|javascript|verbindung|cookies)|(?:dieser|dieses) (?:teil der seite|inhalt|video|beitrag|clip).{0,30}(?:nicht geladen|nicht angezeigt|nicht abgespielt|nicht verfügbar|nicht mehr verfügbar)|ihr browser (?:unterstützt|ist|muss|kann)|javascript (?:ist|muss|wird)\\b|laden sie (?:die|diese) seite neu',
    'cookie notice':
      'wir und unsere (?:\\d+ )?partner\\b|(?:wir|diese (?:seite|website|webseite)|unsere (?:seite|website)) (?:und unsere partner )?(?:verwenden|verwendet|nutzen|nutzt|setzen|setzt|speichern)\\b.{0,60}cookies?|(?:alle )?cookies (?:akzeptieren|ablehnen|verwalten)|ihre privatsphäre|mit (?:ihrer|der) zustimmung',
    'embed notice':
      'an dieser stelle (?:finden|wird|ist|steht)\\b.{0,80}(?:inhalt|artikel|beitrag)|dieser (?:artikel|beitrag) enthält inhalte|ich bin damit einverstanden|damit können personenbezogene daten|(?:um|zum) (?:diesen|den) inhalt (?:an)?zu(?:zeigen|sehen)|(?:dieser|der) (?:instagram|facebook|x|twitter|tiktok|youtube)[- ]?(?:beitrag|post|inhalt)|mehr dazu in unserer datenschutzerklärung|externer inhalt',
    advertisement:
      'anzeige\\b(?=[:\\s–-]*(?:$|scroll|weiter))|der artikel (?:geht|wird) .{0,30}(?:anzeige|werbung)|(?:dieser|der) (?:artikel|beitrag) (?:ist|enthält) (?:gesponsert|affiliate|werbe)',
    'copyright line':
      '(?:transparenz)?hinweis(?: der redaktion)?\\s?:\\s.{0,80}(?:maschinell|automatisch|ki|künstliche|text|artikel|beitrag)\\b|(?:© ?)?\\p{L}{2,5}-infocom\\b|(?:©|\\(c\\)) ?\\p{L}{2,5}[-:]\\w|diese (?:nachricht|meldung|sendung) wurde .{0,40}gesendet|rechte a[nm] .{0,25}(?:erwerben|artikel)$|rechte a[nm] (?:diesem )?artikel (?:können|kaufen|erwerben)\\b|dieses thema im programm\\b|(?:copyright (?:©|\\d{4}|by )|©)|alle rechte vorbehalten|(?:dieser|der) (?:artikel|text) (?:ist|erschien) zuerst',
    label: '(?:schlagw[oö]rter?|schlagworte|stichw[oö]rter|themen|tags)\\s?:\\s?\\S',
    navigation:
      'zum (?:inhalt|seitenanfang|hauptinhalt)\\b|zur (?:startseite|navigation|hauptnavigation)\\b',
  },
  anywhere: {
    "author's note":
      'zusammenfassung wurde (?:von|mit)\\b.{0,40}(?:ki|intelligenz|erstellt|generiert)',
    'share bar': 'folgen sie uns (?:auf|bei)\\b',
    'cookie notice': 'verwendet cookies|verwenden cookies|cookie-richtlinie',
    'error message':
      'in ihrem browser nicht (?:angezeigt|dargestellt)|aktivieren sie (?:bitte )?javascript|anderen browser',
    'link label':
      '(?:ist|sind) nicht (?:für (?:die )?inhalte (?:externer|anderer)|verantwortlich für (?:die )?inhalte)|für (?:die )?inhalte externer (?:seiten|links|websites)',
    'newsletter or subscription prompt':
      'direkt in ihr(?:em)? postfach|(?:jederzeit|monatlich|täglich) (?:kündbar|abbestell\\w+|kündigen)|jederzeit wieder abmelden',
    'notification prompt': 'in den (?:einstellungen (?:ihres|des) browsers?|browsereinstellungen)',
    'copyright line': 'alle rechte vorbehalten',
  },
  endings: {
    'picture credit':
      '(?<=^|[.!?…)|–—]\\s?)(?:© ?)?(?:(?:symbol|archiv|beispiel)?(?:foto|bild)|fotos|bildquelle|quelle|grafik)s?: ?[^.]{1,60}|\\((?:foto|bild|quelle|archiv|symbol)[^)]{0,60}\\)|(?:/|© ?)(?:dpa|afp|reuters|imago|epd|picture alliance|getty images|ap)|\\((?:dpa|afp|reuters|imago|archiv|symbolbild|archivbild|picture alliance)(?:[ /][^)]{0,40})?\\)',
  },
  contents:
    'inhalt(?:sverzeichnis)?|inhaltsübersicht|in diesem (?:artikel|beitrag|text)|auf dieser seite',
  summary:
    'das wichtigste(?: in kürze| im überblick)?|auf einen blick|im überblick|zusammenfassung|kurz zusammengefasst|die wichtigsten (?:ereignisse|entwicklungen|punkte)',
  captionFollows: '(?:bildunterschrift|bildbeschreibung|bildtext),?',
  linksFollow:
    'empfehlung(?:en)? der redaktion|empfohlen (?:von|durch) (?:der redaktion|uns)|(?:mehr|weiteres) (?:zum artikel|zu diesem thema|von uns)|diese artikel könnten .{0,30}|(?:aktuelle|neueste|beliebte(?:ste)?|empfohlene|ähnliche|meistgelesene|weitere|passende) (?:artikel|videos?|beiträge|meldungen|nachrichten|themen|podcasts?)|die (?:beliebtesten|neuesten|meistgelesenen) .{1,20}|das wichtigste vom tage?|lesen sie jetzt|unsere (?:lese)?empfehlung(?:en)?|mehr zum thema|lesen sie (?:auch|mehr|weiter)|das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|weitere (?:artikel|meldungen|themen|nachrichten)|(?:meist|viel)gelesen(?:e artikel)?|mehr (?:aus|von|über) .{1,30}|verwandte (?:artikel|themen)|empfehlungen(?: der redaktion)?|aus dem ressort|schlagworte|schlagwörter|stichwörter|themen|tags|passend dazu|beliebte artikel|aktuelle (?:artikel|meldungen|nachrichten)|zum thema',
  embedBegins: '(?:externer inhalt|empfohlener (?:redaktioneller|externer) inhalt)',
  embedEnds: 'ende des (?:beitrags|posts|inhalts|externen inhalts).{0,40}',
  address:
    'meiner (?:anmeldung|registrierung|e-?mail-?adresse)|sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|ihres|bitte|diese (?:seite|website|funktion)|diesen (?:artikel|inhalt|beitrag)|dieser (?:artikel|inhalt|beitrag|teil der seite)|dieses video|unsere[rn]? (?:seite|website|newsletter|app|datenschutz\\w*|partner)',
  commands: 'alle artikel|jetzt|hier|danke|hoppla',
  siteThings:
    'abo|artikel frei|werbevereinbarung|externe inhalte|folgen sie uns|empfehlen sie|(?:artikel|text|beitrag) (?:gut )?gefallen|(?:alle artikel|alles|mehr) (?:\\p{L}+ )?(?:auf|bei) \\S+ lesen|weiterlesen|whatsapp-?(?:kanal|channel)|lesen sie alle|schreiben sie|ihre daten|unsere (?:\\d+ )?partner|browsers?|javascript|benachrichtigungen|mitteilungen|push|newsletters?|postfach|cookies?|e-?mails?|konto|abo|abonn\\w+|anmeld\\w+|angemeldet|registrier\\w+|einloggen|eingeloggt|app|einstellungen|kommentar\\w*|forum|diskussion|netiquette|datenschutz\\w*|nutzungsbedingungen|werbung|website|webseite|seite|inhalte?n?|video|passwort|zustimmung|einwilligung|geladen|neu laden',
  ofInterface:
    'teilen|merken|merkliste|drucken|kopieren|link|links|e-?mails?|facebook|twitter|whatsapp|instagram|youtube|linkedin|kommentar(?:e|en)?|kommentieren|antworten|folgen|feedback|schließen|vergrößern|galerie|bildunterschrift|ausblenden|einblenden|anzeigen|menü|navigation|anmelden|abmelden|login|einloggen|registrieren|abonn(?:ieren|ement|enten)|abos?|abo|newsletter|benachrichtigungen|einstellungen|cookies?|datenschutz|impressum|barrierefreiheit|herunterladen|app|browser|laden|sortieren|vollbild|lesezeichen|umfrage|abstimmen|netiquette|rss|podcasts?|e-?paper|vorlesen|vorlesefunktion|anhören|lesezeit|startseite|merkzettel|optionen|mediadaten|widerruf|agb|nutzungsbedingungen|aktualisieren',
  besideInterface:
    'x|neue[mrns]?|fenster|tab|verfügbar|bis|der|die|das|den|dem|ein|eine|zu[mr]?|im|in|auf|für|oder|und|mit|von|am|aus|per|über|alle|alles|mehr|weniger|weitere|dies(?:er|en|es)|ihr|mein|dieses|artikel|beitrag|beiträge|text|bilder?|fotos?|video|audio|hören|sehen|ansehen|lesen|weiter|weiterlesen|zurück|nach|oben|unten|inhalt|hauptinhalt|springen|seite|suche|suchen|öffnen|zeigen|hinzufügen|konto|minuten?|min|uhr|vor|stunden?|themen|empfehlen|empfohlen|beliebt|neueste|älteste|ältere|neuere|zuerst|automatisch|kontakt|hilfe|über|uns|jetzt|live|nicht|ok|akzeptieren|ablehnen|exklusiv|abspielen|schlagwörter|bild|neu|schreiben',
  work: '(?:mit (?:material|informationen|inhalten) (?:von|der)|mitarbeit|redaktion|redigiert|aufgezeichnet|übersetzt|übersetzung|recherche|bearbeitet)',
  linkLabels:
    '\\((?:öffnet|öffnen) (?:sich )?in (?:einem )?neue[mn] (?:tab|fenster)\\)|\\(externer link\\)|lesezeit ?: ?\\d+ min(?:uten|\\.)?|\\d+ min(?:uten|\\.)? lesezeit|(?<=[.!?…]["“«]?\\s)(?:(?:lesen|sehen) sie auch|mehr (?:dazu|zum thema)|auch interessant)\\s?[:|–-]\\s[^\\n.]{3,120}(?=\\n|$)',
};

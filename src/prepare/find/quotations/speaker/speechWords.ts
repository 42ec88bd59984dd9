/** What a language says around quotations; each is an alternation for a regular expression. */
export interface SpeechWords {
  /** Finite verbs that say who spoke: said, wrote, called … */
  verbs: string;
  /**
   * Those of them that may come inside the marks, between commas; omitted when the language has none
   * there.
   */
  asides?: string;
  /** Verbs without a subject of their own: saying, adding … */
  participles: string;
  /** Words that may come between a subject and its verb. */
  between: string;
  /** A passive verb by which somebody is spoken to or described: was told. */
  passive: string;
  /** "by", before the agent of a passive verb. */
  agent: string;
  /** What leads from an inverted subject ("said Vale:") to the words: a colon, "that". */
  leadsOn: string;
  /**
   * At the beginning of a sentence, before the name of the person whose view it presents: "For Tom
   * Beale".
   */
  inView: string;
  /**
   * What begins a sentence whose verb stands before its subject: “In einer Mail schrieb Ida Holm”;
   * omitted when the language has no such order.
   */
  inverts?: string;
  /** "according to", before the speaker. */
  accordingTo: string;
  /** Pronouns for one person, which may be resolved. */
  pronouns: string;
  /** The pronoun that a verb without a subject stands for: « …, sostiene »; omitted where it needs one. */
  omitted?: string;
  /** Words that begin a description: the mayor, one driver. */
  determiners: string;
  /** What speaks without an article: officials, police; omitted where every noun has one. */
  several?: string;
  /** Titles and forms of address before a name, which are not part of it. */
  titles: string;
  /** Capitalised words that begin a sentence or a date but not a name. */
  noName: string;
  /**
   * What may follow a subject in a sentence before a quotation that stands alone: "Tom Beale
   * disagreed."
   */
  reactions: string;
  /** Words by which a statement continues: added, continued. */
  goesOn: string;
}

const english: SpeechWords = {
  verbs:
    '(?:was|were|is|are) (?:quoted|cited|heard) (?:as )?(?:saying|telling)|said|says|say|call(?=\\s(?:it|them|him|her|the|their|his|this|that)\\s)|remember|argue|insist|describe|believe|think|complain|tell|write|explain|claim(?=\\s(?:to|that|it|they|he|she)\\s)|wish|wished|wishes|told|tells|wrote|writes|added|adds|explained|explains|noted|notes|began|begins|continued|continues|went on|goes on|concluded|concludes|insisted|insists|claimed|claims|stated|states|announced|announces|argued|argues|admitted|admits|asked|asks|replied|replies|answered|answers|called|calls|described|describes|declared|declares|recalled|recalls|remarked|remarks|warned|warns|tweeted|tweets|posted|posts|captioned|shared|raved|gushed|joked|jokes|proclaimed|proclaims|shouted|whispered|cried|chimed in|testified|reported|reports|commented|comments|confirmed|confirms|accused|praised|praises|labelled|labeled|branded|dubbed|urged|urges|promised|promises|pledged|vowed|complained|complains|quipped|mused|observed|observes|suggested|suggests|responded|responds|agreed|agrees|reads|read|spoke|speaks|thinks|believes|hailed|blasted|slammed|stressed|stresses|emphasised|emphasized|acknowledged|revealed|reveals|referred|expressed|finds|found|retorted|countered|counters|demanded|demands|screamed|yelled|sighed|laughed|conceded|concedes|maintained|maintains|alleged|alleges|predicted|predicts|reflected|reflects|recounted|recounts|lamented|laments|fumed|fumes|snapped|muttered|murmured|exclaimed|interjected|interrupted|pleaded|begged|reiterated|repeated|contended|contends|asserted|asserts|advised|advises|cautioned|cautions|compared|compares|likened|likens|remembers|remembered|estimated|estimates|hinted|objected|protested|apologised|apologized|boasted|figured|guessed|grumbled|jested|thought|wondered|wonders|reckons|reckoned|believed|fears|feared|hopes|hoped|points out|pointed out|swears|swore|mentions|mentioned|shouts|whispers|cries|sighs|laughs|mutters|urges|vows|pledges|brands|texted|texts|messaged|emailed|e-mailed|radioed|blamed|blames|cited|cites|decries|derides|dismissed|dismisses|rejected|thanked|thanks|thundered|shrugged|condemned|condemns|denounced|denounces|criticised|criticized|attacked|mocked|ridiculed|derided|welcomed|welcomes|lauded|defended|defends|characterised|characterized|portrayed|termed|deemed|decried|lambasted|bemoaned|scoffed|sneered|roared|groaned|moaned|growled|gasped|chuckled|sobbed|enthused|confided|confessed|hails|slams|blasts|stresses|emphasises|emphasizes|acknowledges|puts? it (?:like this|this way|bluntly|simply|plainly|differently)|sum(?:med|s) (?:it |things )?up',
  participles:
    'saying|adding|writing|calling|insisting|explaining|noting|claiming|stating|describing|telling|arguing|warning|declaring|praising|labelling|labeling|admitting|asking|captioning|concluding|referring|finding|ruling',
  between:
    '\\p{Ll}+ly|then|also|later|once|just|now|again|still|first|has|have|had|would|will|since|earlier|previously|today|yesterday|both',
  passive:
    '(?:is|are|was|were|been|being)\\s(?:\\p{Ll}+ly\\s)?(?:told|described|called|dubbed|labelled|labeled|branded|asked|warned|advised|informed|assured|hailed|praised|dismissed|condemned|criticised|criticized|likened|compared|accused)',
  agent: 'by',
  leadsOn: ':\\s*$',
  inView: 'For|To',
  accordingTo: 'according to|in the words of|in a statement from|a statement from',
  pronouns: 'he|she',
  determiners: 'the|a|an|one|another|his|her|their|its|this|some|many|both|several',
  several:
    '(?:(?:local|senior|union|company|council|city|state|federal|police|hospital|school|church|army|campaign|family|health|rail|railway|government)\\s)?(?:officials|officers|police|prosecutors|investigators|detectives|management|managers|bosses|organisers|organizers|campaigners|critics|supporters|opponents|residents|neighbours|neighbors|witnesses|sources|staff|workers|lawyers|ministers|relatives|friends|doctors|experts|scientists|researchers|analysts|parents|teachers|leaders|councillors|lawmakers|regulators|inspectors|firefighters|protesters|activists|executives|authorities)',
  titles:
    'mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|rev|mayor|president|senator|sen|rep|governor|gov|minister|judge|justice|councillor|cllr|chief|captain|capt|sergeant|sgt|inspector|detective|officer|director|chairman|chairwoman|pope|king|queen|prince|princess|actor|actress|singer|reporter|journalist|attorney|secretary|engineer|coach|ceo|cfo|former|founder|co-founder|leader|head|analyst|owner|author|lawyer|manager|chair|investigator|bishop|archbishop|spokesman|spokeswoman|spokesperson|campaigner|activist|protester|organiser|organizer|teacher|headteacher|librarian|nurse|doctor|surgeon|midwife|paramedic|firefighter|lifeguard|farmer|driver|student|pupil|resident|neighbour|neighbor|pensioner|volunteer|witness|survivor|historian|economist|scientist|researcher|geologist|biologist|ecologist|expert|architect|surveyor|planner|artist|musician|writer|novelist|poet|playwright|curator|shopkeeper|trader|builder|fisherman|solicitor|barrister|prosecutor|coroner|constable|superintendent|commissioner|ambassador|colonel|lieutenant|admiral|commander|rabbi|imam|reverend|trustee|treasurer|premier|chancellor|deputy|mp|msp|congressman|congresswoman|representative|colleague',
  noName:
    'nobody|everybody|everyone|somebody|someone|in|on|at|but|and|yet|so|then|when|while|as|after|before|later|meanwhile|however|the|a|an|for|if|that|this|these|those|there|it|he|she|they|we|i|his|her|their|who|what|why|how|where|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|specifically|additionally|also|both|once|next|to|of|with|from|by|one|though|although|since|because|during|following|despite|even|still|until|unless|instead|nevertheless|moreover|speaking|asked|only|just|now|here|not|no|all|most|many|some|each|either|neither|among|under|over|earlier|elsewhere',
  reactions:
    '(?:dis)?agree[sd]|objects|objected|demur(?:s|red)|shrug(?:s|ged)|nod(?:s|ded)|laugh(?:s|ed)|smile[sd]|grin(?:s|ned)|sigh(?:s|ed)|wince[sd]|begs to differ|(?:saw|sees) (?:it|that|things) differently|(?:is|was) (?:unmoved|unconvinced|delighted|furious|adamant|not (?:so sure|convinced|amused))|(?:shook|shakes) (?:his|her) head',
  goesOn: 'added|adds|continued|continues|went on|goes on|concluded|concludes',
};

const german: SpeechWords = {
  verbs:
    '(?:kommt|kam|kommen|kamen)\\s(?:zu dem|zum) (?:Schluss|Ergebnis|Befund)|(?:warf|wirft|warfen|werfen)(?=\\s(?:dem|der|den|ihm|ihr|ihnen|\\p{Lu}))|sagte|sagt|sagten|erklärte|erklärt|schrieb|schreibt|meinte|meint|betonte|betont|ergänzte|ergänzt|fügte|fuhr(?=[^.!?„]{0,80}\\sfort)|berichtete|berichtet|nannte|nennt|sprach|spricht|behauptete|behauptet|forderte|fordert|antwortete|antwortet|fragte|fragt|kritisierte|kritisiert|warnte|warnt|versprach|verspricht|kündigte|teilte|äußerte|bezeichnete|bezeichnet|begann|rief|erzählte|erzählt|bekräftigte|räumte|lobte|so|hieß|meldete|meldet|mitteilte|mitteilten|erinnerte|erinnert|klagte|klagt|beklagte|beklagt|schimpfte|schimpft|verkündete|verkündet|kommentierte|kommentiert|lobt|hofft|hoffte|bedauerte|bedauert|versicherte|versichert|schilderte|schildert|resümierte|resümiert|konstatierte|konstatiert|unterstrich|unterstreicht|wiederholte|wiederholt|gestand|gesteht|räumt|teilt|kündigt|äußert|fügt|fährt(?=[^.!?„]{0,80}\\sfort)|(?:erklär|mein|frag|forder|beton|antworte|warn|klag|kritisier|beteuer|versicher|jubel|schilder|berichte)ten|schwor|schworen|schwört|schwören|wetterte|wettert|dankte|dankt|rügte|rügt|verurteilte|verurteilt|verteidigte|verteidigt|verspottete|gesteht|spottet|scherzt|jubelt|murmelte|(?:stuf|wer|bewer|betrach|ta|sieh|sa|empfin|empfan)\\p{Ll}{0,4}(?=[^.!?„]{0,90}\\sals\\s)|(?:warf|wirft|werfen|warfen)(?=[^.!?„]{0,80}\\svor(?!\\p{L}))|schluchzte|schluchzt|nennen|sprechen|ruft|rufen|sagen|meinen|fordern|erklären|berichten|finden|glauben|warnen|klagen|kritisieren|betonen|hoffen|fragen|schreiben|(?:fass)\\p{Ll}{1,3}(?=[^.!?„]{0,80}\\szusammen)|riefen|schrieben|nannten|sprachen|erinner(?:n|ten)|(?:hält|halten|hielt|hielten)(?=[^.!?„]{0,90}\\sfür\\s)|(?:mehr\\s)?(?:will|wollen|wollte|wollten)(?=[^.!?„]{0,80}\\s(?:sagen|wissen)(?!\\p{L}))|jubelte|scherzte|spottete|schrie|bestätigte|bestätigt|mahnte|widersprach|widerspricht|entgegnete|entgegnet|findet|fand|glaubt|urteilte|stellte|gab|zeigte|hat|hatte|beteuerte|beteuert|wandte|wendet|beschrieb|beschreibt|verglich|vergleicht|erwiderte|erwidert|gibt|nahm|nimmt|bemerkte|bemerkt|ließ|lässt|vermutete|vermutet|schätzte|schätzt|witzelte|seufzte|lachte|bat|bittet|wiederholt',
  participles: 'gesagt|erklärt|geschrieben|genannt',
  between: 'dann|auch|später|nun|noch|zuletzt|gestern|heute|weiter|dazu',
  passive: '(?:wird|werden|wurden?|worden)(?=\\s.{0,120}\\sals\\s*$)',
  agent: 'von|durch|vom',
  leadsOn: ':\\s*$|,\\s|\\sdass\\s|\\s(?:um|von)\\s(?:\\p{Ll}+\\s)?$',
  inView: 'Für',
  inverts:
    'In|Im|Auf|Bei|Beim|Nach|Am|An|Vor|Mit|Zu|Zum|Zur|Gegenüber|Per|Über|Unter|Auch|Dort|Später',
  accordingTo:
    'laut|nach (?:den )?(?:Angaben|Worten|Darstellung|Aussagen?|Auskunft|Einschätzung|Ansicht|Meinung|Überzeugung)(?:\\svon)?|in den Worten(?:\\svon)?',
  pronouns: 'er|sie',
  determiners:
    'der|die|das|dem|den|ein|eine|eines|einer|einem|seine|seinem|seiner|ihre|ihrem|ihrer|ihr|sein',
  titles:
    'herr|frau|dr|prof|professorin|\\p{L}{0,20}(?:(?:bürgermeister|minister|präsident|kanzler|richter|sprecher|ingenieur|leiter|vertreter|professor|direktor|architekt|bäcker|führer|trainer|lehrer|forscher|wissenschaftler|kommissar|inspektor|ermittler|pfarrer|historiker|politiker|unternehmer|betreiber|besitzer|bewohner|künstler|autor|intendant|dekan|polizist|sanitäter|schüler|student)(?:in|en)?|anwalt|anwältin|arzt|ärztin|stadtrat|stadträtin|landrat|landrätin|chef|chefin|vorsitzender?|abgeordneter?|beauftragter?|bischof|bischöfin)',
  noName:
    'für|mit|bei|von|durch|gegen|ohne|seit|trotz|wegen|warum|wieso|weshalb|wann|wo|wer|was|wie|x|facebook|instagram|man|niemand|jemand|keiner|jeder|alle|am|im|in|an|auf|aber|und|doch|dann|als|nach|vor|später|der|die|das|ein|eine|es|er|sie|wir|ich|so|auch|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|laut|dem|den|zum|zur|dabei|zugleich|gegenüber|noch|nur|schon|erst|bereits|zuvor|damals|inzwischen|(?:sekunde|minute|stunde|tage?|woche|monate?|jahre?|jahrzehnte?)[ns]?|(?:vor|nach)?mittags?|morgens?|abends?|nacht',
  reactions:
    'widerspricht|widersprach|lacht|lachte|lächelt|lächelte|nickt|nickte|seufzt|seufzte|winkte? ab|(?:sieht|sah) (?:das|es) anders|schüttelte? den Kopf|zuckte? mit den (?:Schultern|Achseln)|(?:ist|war) (?:empört|begeistert|anderer Meinung|nicht überzeugt)',
  goesOn: 'ergänzte|ergänzt|fügte|fuhr',
};

const frenchAuxiliary =
  '(?:(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-(?:ils|elles))?\\s(?:également\\s|aussi\\s|ensuite\\s|ainsi\\s)?)';
const frenchParticiples =
  '(?:dit|déclaré|ajouté|expliqué|affirmé|assuré|écrit|précisé|estimé|répondu|poursuivi|conclu|lancé|confié|raconté|souligné|indiqué|insisté|reconnu|qualifié|demandé|promis|annoncé|rappelé|averti|dénoncé|tweeté|commenté|noté|regretté|lâché|glissé|réagi|admis|concédé|rétorqué|répliqué|martelé|constaté|prévenu|plaidé|témoigné|jugé|considéré|ironisé|observé|déploré|salué|répété|soufflé|évoqué|asséné|soupiré|tranché|tonné|décrit|prétendu|juré|avancé|fustigé|réclamé|exigé|rapporté|relaté|relevé|signalé|confirmé|balayé|remercié|critiqué|condamné|rejeté|attaqué|menacé|plaisanté|grogné|pesté|fulminé|crié|hurlé|murmuré|supplié|conseillé|suggéré|proposé|félicité|vanté|loué|minimisé|enchaîné|complété|garanti|appelé|redouté|craint|espéré|souhaité)';
const frenchFinite =
  "(?:se|s[’'])\\s?(?:(?:est|était)\\s)?(?:born|content|limit|empress)\\p{Ll}{1,3}\\s(?:à|de|d[’'])\\s?(?:répondre|dire|déclarer|rappeler|indiquer|préciser|expliquer|affirmer|commenter|assurer|promettre)|y\\svoi(?:t|ent)|y\\svoya(?:it|ient)|disent|répondent|écrivent|promettent|reconnaissent|(?:ajout|expliqu|affirm|assur|estim|lanc|racont|soulign|indiqu|insist|dénonc|rappell|jug|considèr|réclam|exig|déplor|regrett|jur|cri|témoign|not|observ|constat|résum|confi|demand|soupir)ent|rapporte(?:nt)?|relate(?:nt)?|relève(?:nt)?|signale(?:nt)?|confirme(?:nt)?|balaye|balaie|remercie|critique|condamne|rejette|menace|plaisante|grogne|peste|fulmine|crie|hurle|murmure|supplie|conseille|suggère|propose|enchaîne|complète|garantit|redoute(?:nt)?|craint|craignent|espère(?:nt)?|souhaite(?:nt)?|parl(?:ent|aient)|(?:plaisant|tonn|racont|ajout|lanc|soulign|répét|confi|grogn|cri|murmur|prévoy|écriv|répond|dis|demand|sanglot)(?:ait|aient)|accuse(?:nt)?|surnomme(?:nt)?|sanglote(?:nt)?|pleure(?:nt)?|gémit|s[’'](?:est|était)\\s(?:exclamé|indigné|étonné|interrogé|emporté|insurgé|amusé|inquiété|réjoui|félicité|désolé|agacé|enthousiasmé|impatienté|alarmé|excusé|justifié|plaint|lamenté|moqué|révolté|défendu|enorgueilli)e?|(?:se|s[’'])\\s?(?:souvient|réjouit|félicite|exclame|indigne|étonne|interroge|inquiète|amuse|désole|agace|emporte|enthousiasme|impatiente|insurge|alarme|excuse|justifie|plaint|lamente|moque|révolte|défend|enorgueillit)|dit|déclare|ajoute|explique|affirme|assure|écrit|précise|estime|répond|poursuit|conclut|lance|confie|raconte|souligne|indique|insiste|reconnaît|qualifie|demande|promet|annonce|rappelle|avertit|dénonce|commente|note|regrette|parle|juge|jugeait|disait|expliquait|résume|lâche|glisse|réagit|admet|concède|rétorque|réplique|martèle|constate|prévient|plaide|témoigne|considère|ironise|observe|déplore|déplorait|salue|soupire|nuance|tempère|renchérit|tranche|détaille|analyse|pense|promettait|assurait|affirmait|évoque|répète|souffle|dit regretter|dit craindre|décrit|décrivait|décrivent|prétend|jure|tonne|avance|ne mâche pas ses mots|appelle|appelait|nomme|fustige|vante|loue|réclame|exige";

const french: SpeechWords = {
  verbs: `${frenchAuxiliary}?${frenchParticiples}|${frenchFinite}`,
  asides: `${frenchAuxiliary}${frenchParticiples}|${frenchFinite}`,
  participles: 'disant|ajoutant|expliquant|affirmant|qualifiant|précisant|assurant',
  between:
    "lui|leur|nous|ensuite|aussi|également|encore|d’abord|d'abord|enfin|hier|toutefois|alors",
  passive:
    '(?:est|sont|été|était|étaient)\\s(?:\\p{Ll}+ment\\s)?(?:qualifi|décri|présent|jug|considér|accus|inform|prévenu|averti)\\p{Ll}*',
  agent: 'par',
  leadsOn: ':\\s*$|\\sque\\s',
  inView: 'Pour',
  accordingTo:
    "selon(?:\\sles\\smots\\sde)?|d’après|d'après|pour|à en croire|aux yeux de|aux dires de|de l[’']avis de",
  pronouns: 'il|elle',
  determiners: "le|la|les|un|une|des|deux|son|sa|ses|leurs?|ce|cette|ces|plusieurs|certains|l’|l'",
  titles:
    'm|mme|mlle|me|dr|pr|monsieur|madame|maire|président|présidente|ministre|juge|directeur|directrice|député|députée|sénateur|sénatrice|ingénieur|ingénieure',
  noName:
    'personne|chacun|chacune|aucun|aucune|le|la|les|un|une|des|dans|en|au|aux|mais|et|puis|alors|quand|après|avant|selon|pour|par|il|elle|ils|elles|on|nous|je|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|depuis|sur|dès|lors|si|à',
  reactions:
    'sourit|rit|soupire|proteste|acquiesce|n’est pas d’accord|n’y croit pas|n’en revient pas|hausse les épaules|(?:secoue|hoche) la tête|(?:est|était) (?:furieux|furieuse|ravie?|scandalisée?)',
  goesOn: '(?:a|ont)\\s(?:ajouté|poursuivi|conclu)|ajoute|poursuit|conclut',
};

const dutch: SpeechWords = {
  verbs:
    'zei|zegt|zeiden|vertelde|vertelt|schreef|schrijft|verklaarde|verklaart|meldde|meldt|benadrukte|benadrukt|antwoordde|antwoordt|voegde|vroeg|vraagt|noemde|noemt|stelde|stelt|vond|vindt|waarschuwde|waarschuwt|beloofde|belooft|liet|sprak|spreekt|heeft|had|aldus',
  participles: 'gezegd|verklaard|geschreven|genoemd',
  between: 'ook|later|nog|gisteren|vandaag|dan|toen',
  passive: '(?:wordt|werd|werden|is|zijn)\\s(?:genoemd|omschreven|beschreven|bestempeld)',
  agent: 'door',
  leadsOn: ':\\s*$',
  inView: 'Voor',
  accordingTo: 'volgens',
  pronouns: 'hij|zij|ze',
  determiners: 'de|het|een|zijn|haar|hun',
  titles:
    'meneer|mevrouw|dr|prof|professor|burgemeester|minister|premier|president|rechter|woordvoerder|wethouder|directeur|ingenieur|voorzitter|korpschef',
  noName:
    'in|op|aan|bij|maar|en|dan|als|na|voor|later|de|het|een|er|hij|zij|ze|we|wij|ik|zo|ook|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgens|met|van|om|dat|die|dit|toen|door|over|uit|daarbij',
  reactions:
    'lacht|lachte|knikt|knikte|zucht|zuchtte|schudt het hoofd|schudde het hoofd|is het daar niet mee eens',
  goesOn: 'voegde',
};

const spanish: SpeechWords = {
  verbs:
    'cuentan?|confies?a|confiesan?|confesó|temen?|temía|sugiere|sugirió|defienden?|describen?|recuerdan?|niegan?|negó|mantienen?|mantuvo|repiten?|repitió|repetía|se queja|se quejó|(?:(?:ha|han|había|habían)\\s)?(?:dicho|afirmado|asegurado|explicado|declarado|señalado|añadido|indicado|comentado|contado|reconocido|advertido|denunciado|lamentado|insistido|preguntado|respondido|escrito|calificado|subrayado|destacado|apuntado|recordado|concluido|sostenido|admitido|anunciado|prometido|pedido|criticado|confirmado)|dijo|dice|dijeron|dicen|decía|escribió|escribe|añadió|añade|añadieron|sostuvo|sostiene|pidió|pide|cree|creen|creía|ve|piensa|opina|opinó|reza|concluyó|concluye|siguió|sigue|respondió|responde|reconoció|reconoce|advirtió|advierte|prometió|promete|admitió|admite|insistió|insiste|(?:afirm|asegur|explic|declar|señal|indic|coment|cont|denunci|lament|pregunt|calific|subray|destac|apunt|record|anunci|critic|confirm|contest|asever|manifest|mantuv|relat|bromea|bromeó|alert|consider|reclam|exclam|protest|celebr|agradec|rechaz|resum|defend|zanj|jur|avis|llam|tach|tild|grit|susurr|suspir|valor|precis|puntualiz|recalc|defin|describi|reflexion|replic|ironiz|abund|agreg|narr|matiz|acus|solloz|apod)(?:ó|a|aron|an|aba|aban|ió|e|en)',
  participles: 'diciendo|añadiendo|afirmando|asegurando|explicando|calificando',
  between:
    'ayer|hoy|también|luego|después|entonces|ya|le|les|nos|se|lo|además|así|el\\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|\\p{Ll}+mente',
  passive:
    '(?:fue|fueron|es|son|ha\\ssido)\\s(?:\\p{Ll}+mente\\s)?(?:calific|descrit|tach|acus|inform|advert|consider)\\p{Ll}*',
  agent: 'por',
  leadsOn: ':\\s*$|\\sque\\s',
  inView: 'Para',
  accordingTo:
    'según(?:\\slas\\spalabras\\sde)?|de acuerdo con|a juicio de|en palabras de|en opinión de|para',
  pronouns: 'él|ella',
  omitted: 'él',
  determiners: 'el|la|los|las|un|una|unos|unas|su|sus|este|esta|uno|ambos|dos|varios|algunos',
  titles:
    'sr|sra|don|doña|señor|señora|dr|dra|doctor|doctora|profesor|profesora|alcalde|alcaldesa|ministro|ministra|presidente|presidenta|concejal|concejala|juez|jueza|magistrado|magistrada|fiscal|portavoz|director|directora|diputado|diputada|senador|senadora|consejero|consejera|abogado|abogada|capitán|capitana|inspector|inspectora|obispo|cura|rector|rectora|entrenador|entrenadora|jefe|jefa|líder|vecino|vecina|médico|médica|ingeniero|ingeniera|secretario|secretaria|gerente|dueño|dueña|piloto',
  noName:
    'nadie|todos|algunos|en|el|la|los|las|un|una|de|del|al|a|por|para|con|sin|pero|y|o|si|no|cuando|como|mientras|tras|según|después|antes|luego|entonces|ayer|hoy|mañana|él|ella|ellos|ellas|yo|nosotros|su|sus|este|esta|ese|esa|aquel|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|desde|hasta|sobre|preguntado|preguntada|también|así|ya|solo|sólo',
  reactions:
    'sonríe|sonrió|ríe|rió|suspira|suspiró|protesta|protestó|asiente|asintió|no está de acuerdo|se encoge de hombros|lo niega|lo negó|discrepa|discrepó',
  goesOn: '(?:ha\\s)?añadi(?:ó|do)|añade|siguió|sigue|concluyó|concluye|agregó|agrega',
};

const known: Readonly<Record<string, SpeechWords>> = {
  en: english,
  de: german,
  fr: french,
  nl: dutch,
  es: spanish,
};

/** By a BCP 47 tag. For an unknown language, nothing is said about speakers. */
export function speechWordsOf(language: string): SpeechWords | undefined {
  return known[language.toLowerCase().split('-')[0] ?? ''];
}

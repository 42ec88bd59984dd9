import type { FurnitureWords } from '../furnitureKind.ts';

export const english: FurnitureWords = {
  lines: {
    label:
      'published|updated|last updated|first published|by|written by|author|authors|standfirst|posted|byline|\\d+[ -]min(?:ute)?s?(?: read)?|(?:reading|read) time:? \\d+ min(?:ute)?s?|listen|listen to this article|watch|live|exclusive|premium|subscriber(?:s)? only|breaking(?: news)?|key events|(?:show )?key events only|refresh for updates|\\d+ ?[smhd] ago|just now|pull quote|\\d?\\d:\\d\\d ?/ ?\\d?\\d:\\d\\d|this article is more than (?:\\d+|an?|one|two) (?:month|year)s? old|reuse this content|order reprints|live updates|latest updates|key (?:moments|developments|updates)|reporting from .{1,30}|listen to this article\\W{1,3}\\d?\\d:\\d\\d(?: min)?',
    'comment prompt':
      'comments?|\\d+ comments?|(?:view|show|hide|read|see|all|most liked|newest|oldest)(?: all)?(?: \\d+)? comments|(?:leave|add|post|write) a comment|have your say|join the (?:conversation|discussion|debate)(?: below)?|comments are closed|(?:be the first to )?comment|log in to comment|reply|get involved|report (?:a|an) (?:typo|error|mistake)|report comment',
    'share bar':
      'share|share page|about sharing|share full article|share this(?: article| page| story| post)?|share this update|share or comment.{0,80}|click to (?:share|email|e-mail|print).{1,40}|share (?:on|to|via) .{1,20}|shares|[\\d.,]+k? shares|copy link|link copied(?: to clipboard)?|copied|tweet|facebook|twitter|x|whatsapp|linkedin|reddit|e-?mail|email this(?: article)?|pinterest|telegram|bluesky|threads|messenger|flipboard|print|print this(?: page| article)?|save|bookmark|save article|saved|gift (?:this|an?) (?:article|story)|copy url|.{1,30} on (?:facebook|instagram|tiktok|youtube|whatsapp|threads|bluesky)|close share panel|more options|google news|add as preferred on google|follow us(?: on .{1,30})?',
    advertisement:
      'advertisements?|ad|ads|sponsored|promoted|sponsored content|paid content|article continues below(?: advertisement| ad)?|story continues below(?: advertisement)?|scroll (?:down )?(?:to continue|for more)|advertisement\\W{1,3}(?:scroll|continue).*|content continues below|skip ad(?:vertisement)?',
    navigation:
      'menu|home|search|skip to (?:main )?(?:content|navigation)|back to top|top|next|previous|next article|previous article|close|open menu|sections|all sections|sign in|log in|log out|register|my account|subscribe|load more|show more|see more|view more|show less|expand|loading(?: comments)?\\W*|play|play video|watch now|pause|mute|unmute|fullscreen|\\d+ of \\d+|view gallery|open gallery|view (?:image|photo)s? in fullscreen|topics|tags|filed under|ok|got it|dismiss|continue|accept|accept all|accept and continue|reject|reject all|manage (?:preferences|settings|options|cookies)|more information|learn more|find out more|pin to top|(?:newest|oldest|latest|best rated|worst rated)(?: first)?|load (?:older|newer|earlier|more) .{1,20}|show purposes|front page|text size|font size|aa|speed \\d(?:\\.\\d+)?x|thumbs (?:up|down)|suggested topics|purchase licensing rights|toggle .{1,20}(?:menu|navigation)|more on|(?:summary|summari[sz]ed) by (?:machine|ai)|ai summary',
    'related link':
      'read more|more|related|read next|up next|recommended|trending|most read|most popular|most viewed|popular|latest|latest news|latest stories|top stories|editors? picks|more stories|more news|see also|watch next|from the archive|around the web|explore more(?: on these topics)?|you may like|recommended for you|related content|keep reading|continue reading',
    'newsletter or subscription prompt':
      'newsletters?|(?:print|digital) subscriptions?|(?:free |our )*(?:daily|weekly|morning|evening) (?:newsletter|e-?mail|briefing|update)|sign up|subscribe(?: now| today)?|email address|your email(?: address)?|enter your email(?: address)?|thank you|thanks|(?:thank you|thanks) for (?:registering|subscribing|signing up|joining)|success|you are (?:now )?(?:subscribed|signed in|registered)|already (?:a )?(?:subscribed|subscriber|registered|a member).{0,40}|no thanks|maybe later|become a member|support us|donate|unlock this article|sign me up|count me in|become a supporter|(?:not )?already (?:with us|have an account|registered)\\b.{0,30}|new here.{0,30}|t&cs apply|terms apply|(?:skip past|after) .{1,30} promotion|start your free trial',
    'error message':
      'oops|sorry|error|something went wrong|please try again(?: later)?|try again|an error (?:has )?occurred|retry|page not found|404|not available|video unavailable|this video is unavailable|media playback is unsupported on your device|unable to load|failed to load|could not load',
    'cookie notice':
      'cookies|cookie (?:policy|settings|preferences|notice)|privacy(?: policy)?|terms(?: of (?:use|service)| and conditions)?|your privacy choices|do not sell my (?:personal )?information',
    'notification prompt':
      'notifications|alerts|allow|not now|turn on notifications|enable notifications|breaking news alerts',
    'embed notice':
      '(?:view|see) (?:this post|original content|the post|more) on .{1,20}|a post shared by .{1,60}|view on (?:instagram|twitter|x|facebook|tiktok|youtube)|allow .{1,20} content|end of .{1,20} (?:post|content|video).{0,40}',
    'picture credit':
      '(?:getty images|reuters|ap|afp|pa|epa|shutterstock|alamy|istock|pa media|pa wire|ap photo|handout|supplied|file photo|stock image|library image)(?: images?)?',
  },
  beginnings: {
    'picture credit':
      '(?:image|picture|photo|photograph|video)s? ?(?:source|credit|by|copyright|courtesy(?: of)?)?s?\\s?[,:]|(?:photo|photograph|picture|image)s? (?:by|courtesy of|credit) |credit:|credits:|getty images|via (?:getty|reuters)',
    caption:
      '(?:image|media|video|photo|picture|figure) caption\\b|caption:|pictured:|file (?:photo|picture|image)[:.]|undated (?:photo|handout)|watch(?: now)?:|video:|watch the (?:moment|video)|listen:',
    'related link':
      "(?:listen|watch|read|see|hear|play|stream|view|explore|browse|discover|catch up|find|get|learn)(?: \\p{L}{1,12}){0,2}? (?:live|now|again|here|back|out more|below|online|on demand|in full|in pictures)\\s?[:|»>–-]|(?:take|try|play|do) (?:the|our|this week[’']s) .{0,20}(?:quiz|poll|survey|crossword|puzzle)\\s?[:|»>–-]|(?:read|see|watch|find) (?:more|also|next)(?: on this story| here)?\\s?[:|»>–-]|read more (?:about|on|from|here)\\b|see more on\\s?:|listen to (?:highlights|the best|our|the latest)\\b|related\\s?(?:article|story|stories|topics|links?)?\\s?:|for more (?:stories|news|updates|on this)\\b|what (?:our|other) readers\\b|more (?:on|from|about) (?:this story|this topic|the (?:bbc|web)|our)|also read\\s?[:|–-]|watch more (?:of our |videos|from)|(?:visit|go to) .{1,25} now$|in case you missed it\\b|don[’']t miss\\s?[:|–-]|click here (?:to|for)\\b|(?:also )?on (?:this site|the site)\\s?:|explore more|what to read next",
    'newsletter or subscription prompt':
      "newsletters?\\s?[:–-]|(?:skip past|after) .{1,30} promotion|you(?: have|[’']ve) (?:read|used|reached|\\d+|one|two|three|no) .{0,30}(?:article|stor|limit)|(?:like|love|enjoy) what you(?:[’']re| are)? (?:read|see)|(?:this|our) (?:story|article|report|series|reporting) (?:was|is) (?:produced|supported|funded|made possible|paid for) (?:with|by|through)|chip in\\b|(?:are you )?enjoying (?:this|our) .{0,20}\\?|cancel (?:whenever|any ?time)|we (?:will|won[’']t|promise|treat) .{0,60}(?:your (?:address|e-?mail|data)|unsubscribe|offers)|to read (?:on|the (?:rest|full|whole))\\b|(?:this|the rest of this) (?:article|story|content|report) is (?:for|only|exclusive|available)\\b.{0,40}(?:subscriber|member)|already (?:with us|have an account)|you have a preview\\b|thank you for your patience\\b|thanks for reading\\b|if you (?:value|enjoy|appreciate) (?:our|what we)\\b|support (?:our|independent|quality|local) (?:journalism|newsroom|reporting|news)\\b|(?:sign|signed) up (?:to|for|now|here|below|today)\\b(?=.{0,160}(?:newsletter|e-?mail|inbox|alert|update|brief|account|free|here|bulletin|digest|podcast|mailing list|round-?up|edition|headlines|letter|weekly|daily))|subscribe (?:to|now|today|for)\\b|get (?:the|our|your|all the|breaking).{1,80}(?:inbox|newsletter|e-?mail|delivered|app)\\b|enjoy unlimited|unlock (?:all|unlimited|this)|to (?:continue|keep) reading|already a (?:subscriber|member)|create (?:a|your) (?:free )?account|(?:support|become a member of|donate to) (?:our|independent|the)\\b.{0,60}(?:journalism|newsroom|reporting)|thank you for (?:registering|subscribing|signing up)|by (?:signing up|entering your|subscribing|clicking|continuing|registering)\\b.{0,80}\\byou (?:agree|accept|consent|confirm)|(?:download|get) (?:the|our) .{0,40}\\bapp\\b",
    'notification prompt':
      'stay (?:up to date|informed|updated|ahead|connected|on top|in the (?:know|loop)).{0,80}(?:notification|alert|newsletter|app|update|e-?mail|inbox)|(?:get|receive|enable|allow|turn on) (?:push |breaking news |browser |news )*(?:notification|alert)s|(?:push )?(?:notifications?|alerts) can be\\b|(?:you can )?manage (?:your )?notifications',
    'comment prompt':
      'join (?:our|the) (?:commenting|conversation|discussion|debate|forum|community)\\b|join thought-provoking|(?:please )?(?:log ?in|sign in|register|subscribe) to (?:comment|join|leave|post|reply)|(?:this|the) (?:comments?|discussion|conversation) (?:section )?(?:is|are|has been|have been) (?:now )?(?:closed|disabled|moderated)|comments (?:on|for) this (?:article|story)|comments are (?:moderated|closed|subject)|tell us (?:what you think|your)|what do you think\\?.{0,60}(?:comment|let us know|below)|let us know (?:what|your).{0,40}(?:comment|below)|do you know (?:more|anything|something)\\b|(?:contact|e-?mail|call|write to|message|reach) .{1,60}(?:@|\\d{5})|spotted (?:a mistake|an error)|share your (?:thoughts|views?|story|opinion)|(?:was|did|is|have|how|what|keep|listen|save|follow|rate|print|discuss|cite|liked?|love|enjoy) .{0,30}\\b(?:this|our) (?:article|story|page|piece|explainer|report|post|topic|readers?)\\b|have you got (?:an?|any) .{0,30}(?:story|news|photo|picture|tip)s?\\b|have you (?:ever |been |visited|seen|used|had|got)\\b.{0,80}(?:let us know|tell us|comment|e-?mail|get in touch)|do you have (?:an? (?:story|tip|opinion|view|question)|any (?:information|thoughts|questions))|get in touch\\b|share or comment on|have you been affected|have a (?:story|tip|comment)\\b|got a (?:story|tip)\\b',
    'share bar':
      '(?:join|follow) (?:our|the .{1,30}) (?:whatsapp |telegram )?(?:channel|feed)\\b|share (?:this )?(?:article|story|page|post)?\\s?(?:on|via|with|to|:)\\s?(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|friends)|follow (?:us|the .{1,40}|.{1,40}) on (?:facebook|twitter|x|instagram|tiktok|youtube|google news|whatsapp|threads|bluesky)\\b|find us on\\b',
    'error message':
      "(?:oops|sorry)[!,]?\\s+(?:something|this|that|we|an|there|the (?:page|video|content)|your)\\b(?=.{0,80}(?:wrong|load|error|found|available|play|browser|again|region))|something went wrong|an error (?:has )?occurred|please (?:try again|refresh|reload|check your (?:internet|connection))|(?:refresh|reload) (?:the|this|your) (?:page|browser)|this (?:part of the page|page|content|video|clip|audio|media|post|player|tweet|embed).{0,30}(?:did not load|could not (?:be )?load|cannot be (?:loaded|shown|displayed|played)|can[’']t be (?:loaded|shown|displayed|played)|is (?:not|no longer|un)\\s?(?:available|supported)|failed to load)|your browser (?:does not|doesn[’']t|is not|isn[’']t|must)|(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)|javascript (?:is|must|needs|has)\\b|(?:please )?(?:upgrade|update|use|try) (?:to )?(?:a |your )?(?:different|modern|another|newer|browser)",
    'cookie notice':
      '(?:we|this (?:site|website|page)|our (?:site|website)|the (?:site|website)) (?:and our (?:\\d+ )?(?:partners|vendors) )?(?:uses?|may use|store)\\b.{0,60}cookies?|we (?:value|care about|respect) your privacy|we (?:and our|use) .{0,40}(?:partners|cookies)|(?:accept|manage|reject|allow) (?:all |your )?(?:cookies|cookie settings)|by (?:using|continuing to).{0,60}cookies',
    'embed notice':
      '.{1,40} \\(@\\w{2,30}\\)(?: .{0,40}\\d{4})?$|this (?:article|page|story|post) contains content (?:provided )?(?:by|from)|we ask for your permission before|to view this (?:content|video|post)|skip .{1,30} (?:post|content|video)(?: by)?\\b|end of .{1,30} (?:post|content|video)(?: by)?\\b|allow .{1,30} content\\?|this .{1,20}(?:post|video|content|tweet|embed).{0,20} cannot be (?:displayed|shown|loaded)|view (?:this|original) (?:post|content) on|(?:accessing|viewing) this (?:content|post|video)|warning: (?:third.party|.{1,20} content may contain)|a post shared by\\b',
    advertisement:
      '(?:article|story|content) continues (?:below|after)|advertisement\\b(?=[:\\s–-]*(?:$|article|story|continue|scroll|skip))|(?:this (?:article|post|content) (?:is|was) (?:sponsored|paid)|paid (?:for|partnership|promotion)\\b|(?:we|this site|the .{1,30}) may (?:earn|receive) .{0,30}commission)',
    'copyright line':
      'our standards\\s?:|a version of this (?:article|story) (?:appears|appeared|ran)\\b|(?:copyright (?:©|\\(c\\)|\\d{4}|by |of )|©|\\(c\\)\\s?\\d{4})|all rights reserved|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published)|(?:reproduced|republished|reprinted) (?:with|by) permission|registered (?:office|in england)',
    label: '(?:tags|topics?|keywords|filed under)\\s?:\\s?\\S',
    navigation:
      '(?:this|our|the) live (?:page|blog|feed|coverage|stream|updates?) (?:is|has|have|are) (?:no longer|now|ended|come|closed|finished|over)\\b|skip to\\b|jump to (?:content|comments|section)|(?:you are here|breadcrumb)\\b|go to (?:the )?(?:home ?page|top)',
  },
  anywhere: {
    'share bar': '(?:follow|like|join|find) us on\\b',
    'comment prompt':
      '(?:let us know|tell us|have your say|share (?:it|them|your \\p{L}+))\\b.{0,40}(?:in the comments?|comments? (?:below|section)|below)|(?:send|e-?mail|message|share|post|tell)(?: (?:us|them|it|your \\p{L}+|pictures|photos|videos|tips))+ .{0,40}\\S@\\S',
    'embed notice': 'view original content on|content provided by .{1,30}permission',
    'cookie notice':
      'they may be using cookies|uses? cookies (?:to|and|on)|read (?:our|their|.{1,20}) cookie policy',
    'error message':
      'cannot be displayed in your browser|cannot be shown in your browser|try a different browser|enable javascript|does not support (?:html5|javascript|the video)|refresh your browser',
    "author's note":
      '(?:this|the) summary was (?:generated|made|written|created|produced) (?:by|with)\\b|(?:reach|contact|e-?mail|follow) (?:him|her|them|the (?:author|reporter|writer)) (?:at|on|via|by)\\b|can be reached (?:at|on|by e-?mail)',
    'link label':
      '(?:is|are) not responsible for (?:the )?(?:content of|what (?:other|external)|external)',
    'newsletter or subscription prompt':
      'join our (?:\\p{L}+ )?(?:whatsapp|telegram|community|channel|newsletter|mailing list)|(?:digital|online|print|annual|monthly|full) (?:subscription|access|membership)\\b.{0,30} (?:from|for|at) (?:just |only )?[£$€]\\d|straight to your inbox|delivered to your inbox|in your inbox|unsubscribe at any time|to be (?:automatically )?logged in|cancel (?:any ?time|at any time)',
    'copyright line': 'all rights reserved',
    'notification prompt':
      'in (?:your )?browser (?:preferences|settings)|in the settings of your browser',
  },
  endings: {
    'comment prompt': 'report (?:a|an) (?:typo|error|mistake)',
    'picture credit':
      '(?:image|picture|photo) ?(?:source|credit|copyright),.{1,50}|\\((?:photo|photograph|image|picture|credit)[^)]{0,50}\\)|(?<=^|[.!?…)|–—]\\s?)(?:photo|photograph|photography|picture|credit|image)s?: ?[^.]{1,60}|(?:/|via )(?:getty images|reuters|ap|afp|pa|epa|shutterstock|alamy|pa media|pa wire)(?: via .{1,20})?|\\((?:getty images|reuters|ap|afp|pa|epa|alamy|shutterstock|pa wire|ap photo|handout|file)(?:[ /][^)]{0,40})?\\)',
  },
  captionFollows: '(?:image|media|video|photo|picture) caption,?|caption:?',
  linksFollow:
    "you (?:may|might) (?:also )?(?:be interested in|like|enjoy|want to read)|(?:read|see|watch) (?:more|also|next)(?: (?:on|about) .{1,30})?|related(?: (?:articles?|stories|topics|content|links|news|coverage|internet links))?|more (?:on this(?: story)?|stories|from .{1,30}|like this|news)|most (?:read|popular|viewed|shared|commented)(?: (?:in|on|from) .{1,30})?|recommended(?: (?:for you|stories|reading))?|(?:top|latest|other|popular|trending) (?:stories|news|articles|headlines)|trending(?: now)?|editors?[’']? picks?|what to read next|elsewhere on .{1,30}|explore more(?: on these topics)?|(?:article |story )?(?:tags|topics|keywords)|filed under|the best of .{1,30}|around the (?:web|bbc)|from (?:around )?the web|promoted stories|(?:sponsored|paid|promoted|partner) (?:links|posts|stories|content)|don[’']t miss|up next|keep reading|read next|you may have missed",
  embedBegins:
    'skip .{1,30} (?:post|content|video|embed)(?: by .{1,40})?|this .{1,20} post cannot be displayed.{0,120}',
  embedEnds: 'end of .{1,30} (?:post|content|video|embed)(?: by .{1,40})?',
  address:
    "you|your|you[’']re|please|this (?:page|article|site|website|video|clip|content|post|browser|device|feature|newsletter|part of the page)|our (?:site|website|newsletters?|app|terms|privacy|cookie|journalism|community|readers?|partners)",
  siteThings:
    '(?:follow|like|join|find) us on|share (?:it|this)|our (?:journalism|reporting|podcasts?)|(?:send|e-?mail|message) (?:pictures|photos|videos|tips|your \\p{L}+)|access|reader mode|story ideas|a story you think we should|comments section|whatsapp (?:community|group|channel)|our (?:reporters|offers|partners)|(?:e-?mailed|sent|delivered) to you|pass on your|this (?:link|summary)|postcode|got a story|preferred source|local news fund|chip in|send (?:it|them) to us|free (?:articles?|stories|trial)|for your first|letters (?:section|page)|becoming a member|membership|browser|javascript|notifications?|alerts?|newsletters?|inbox|cookies?|e-?mail(?:s|ing)?|account|subscription|subscrib\\w+|sign(?:ed|ing)? (?:in|up|out)|log(?:ged|ging)? (?:in|out)|sign-?in|login|log-?in|regist(?:er|ered|ering|ration)|app|settings|preferences|commenting|comments?|forum|conversation|moderators?|readers|replies|privacy policy|terms|advertis\\w+|website|site|page|clip|player|password|consent|permission|device|social media|embed|third.party|load',
  commands:
    'sign|for more|read (?:it|this|on|them)|log|click|tap|press|subscribe|register|join|download|reload|refresh|enable|allow|accept|choose|select|enter|follow|share|scroll|thanks?|sorry|oops|stay|get|switch|manage',
  linkLabels:
    '\\((?:opens|open) in (?:a )?new (?:tab|window)\\)|\\(external(?: link)?\\)|opens in (?:a )?new (?:tab|window)|(?:reading|read) time ?: ?\\d+ min(?:ute)?s?\\.?|(?<=[·|•–—] ?)\\d+[ -]min(?:ute)?s? read|(?<=[.!?…]["”’»]?\\s)(?:read (?:more|also|next)|see also)\\s?[:|–-]\\s[^\\n.]{3,120}(?=\\n|$)',
};

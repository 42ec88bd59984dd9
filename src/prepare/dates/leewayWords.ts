/**
 * Words that leave a time of day open, in the languages whose times findClockTimes reads: that it
 * was about, after or before that time. A word of one language means nothing beside a time in
 * another.
 */
interface LeewayWords {
  about: RegExp;
  after: RegExp;
  before: RegExp;
}

/** “Shortly before”: not after, and not long before. */
interface NearWords {
  after: RegExp;
  before: RegExp;
}

const about = [
  'about|around|approximately|towards?|nearly|almost|roughly|just|shortly|soon|moments|minutes',
  'gegen|etwa|ungefähr|rund|kurz|wenige Minuten',
  'vers|environ|peu|juste|autour de|aux? (?:environs|alentours) de',
  'hacia|sobre|alrededor de|cerca de|casi|poco|en torno a|a eso de',
  'volta de?|perto de?|pouco|quase|verso|intorno|circa|quasi',
  'rond|omstreeks|tegen|even|kort|iets|ongeveer',
  'حوالي|قرابة|نحو|قبيل|بعيد|قرب',
  'בסביבות|לקראת|סמוך|קצת|בערך|כ-?',
  '约|約|大约|大約|大概|将近|將近|接近|近|약|ประมาณ|ราว',
].join('|');
const after = [
  'as early as',
  'after|since|from|past|nach|seit|ab|von|après|depuis|dès|de',
  'después de|desde|a partir de?|tras|pasadas|depois de?|após',
  'dopo|dalle|da|na|vanaf|sinds|van',
  'بعد|منذ|من|לאחר|אחרי|מאז|החל|מ|从|從|自|หลัง',
].join('|');
const before = [
  'no later than|not later than|not after|nicht nach|spätestens|pas après|au plus tard|a más tardar|no más tarde de|no después de|al più tardi|non dopo|niet na|niet later dan|o mais tardar',
  "before|until|up to|till|by|vor|bis|avant|jusqu['’]à",
  'antes de?|hasta|até|prima(?: di)?|entro|fino|voor|tot|uiterlijk',
  'قبل|حتى|לפני|עד|עד ה|截至|到|ก่อน',
].join('|');

/** Articles and words for the hour that come between such a word and the time. */
const between = String.raw`(?:\s?(?:las?|l|le|alle|delle|da?s|às?|as|a|um|om|ore|الساعة|השעה|שעה))*\s*[-־]?\s*$`;

const pattern = (words: string, rest = '') =>
  new RegExp(
    String.raw`(?<![\p{Script=Latin}\p{Script=Arabic}\p{Script=Hebrew}])(?:${words})${rest}${between}`,
    'iu',
  );

const soon =
  'just|shortly|soon|moments|minutes|kurz|wenige Minuten|peu|juste|poco|justo|pouco|logo|subito|appena|even|kort|vlak';

/** “Not before”, which means after, at the end of what precedes a time. */
export const earliestTime = pattern(
  'no earlier than|not earlier than|not before|nicht vor|frühestens|pas avant|au plus tôt|no antes de|non prima|niet voor|niet eerder dan',
);

/** At the end of what precedes a time. */
export const nearTime: NearWords = {
  after: pattern(`(?:${soon})\\s(?:after|past|nach|après|después de|tras|depois de?|após|dopo|na)`),
  before: pattern(`(?:${soon})\\s(?:before|vor|avant|antes de?|prima(?: di)?|voor)`),
};

/** At the end of what precedes a time. */
export const beforeTime: LeewayWords = {
  about: pattern(about, String.raw`(?:\s\p{L}+)?`),
  after: pattern(after),
  before: pattern(before),
};

/** At the beginning of what follows a time. */
export const afterTime: LeewayWords = {
  about:
    /^\s?(?:or so\b|or thereabouts|or shortly|左右|许|許|前后|前後|多|ごろ|頃|ころ|すぎ|過ぎ|쯤|경|께|무렵|즈음|circa\b|ongeveer\b|تقريبا)/iu,
  after: /^\s?(?:or later|onwards?\b|后|後|以后|以後|之后|之後|起|以降|から|より|이후|부터)/iu,
  before: /^\s?(?:or earlier|at the latest|前|以前|之前|まで|이전|전|까지)/iu,
};

/** Between the two ends of a span of time. */
export const reaches =
  /^\s?(?:and|to|until|till|et|à|und|bis|y(?: las?)?|a las?|hasta las?|às|e(?: (?:as|le))?|alle|en|tot|و|إلى|حتى|ל|עד|至|到|から|[–-])(?:\s?(?:الساعة|[-־]))?\s?$/iu;

/**
 * At the end of what precedes a time: the first end of a span that the time closes, in words that
 * may not have been read (“between two and three in the afternoon”).
 */
export const spanTo =
  /(?<!\p{L})(?:between|zwischen|entre|tussen|tra|fra|dalle|from|von|van)\s(?:las?\s|le\s|as\s)?[\p{L}\p{N}.:]{1,12}(?:\s[\p{L}\p{N}.:]{1,12}){0,2}\s(?:and|und|et|y|e|en|to|bis|à|a|alle|tot|às)\s(?:las?\s|le\s|as\s|halb\s|half\s)?$/iu;

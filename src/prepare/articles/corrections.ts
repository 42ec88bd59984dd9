/** How outlets begin a note on what they have changed in an article, in several languages. */
const beginnings = [
  String.raw`(?:this|the) (?:article|story|post|piece|report|page|headline)(?:['’]s headline)? (?:was|has been|is) (?:amended|corrected|updated|edited|clarified|changed|revised)\b`,
  String.raw`(?:corrections?|clarifications?|corrections? and clarifications?)(?:\s?[:—–(]|, ).*\S`,
  String.raw`an? (?:earlier|previous|original) version of (?:this|the)\b`,
  String.raw`(?:editor['’]?s['’]? note|update(?:d)?)\s?[:—–].{0,80}\b(?:version|correct|amend|clarif|change)`,
  String.raw`(?:anmerkung|hinweis) der redaktion\s?[:—–]`,
  String.raw`(?:korrektur(?:hinweis)?|transparenzhinweis|berichtigung)\s?[:—–(]`,
  String.raw`in (?:einer|der) (?:früheren|vorherigen|ersten|ursprünglichen) (?:version|fassung)\b`,
  String.raw`(?:rectificatif|erratum|correction|note de la rédaction|ndlr)\s?[:—–(]`,
  String.raw`cet article a été (?:modifié|corrigé|mis à jour|amendé)\b`,
  String.raw`(?:dans )?une (?:première|précédente) version de (?:cet|l['’])\b`,
  String.raw`une version (?:précédente|antérieure) de\b`,
  String.raw`(?:fe de err(?:ores|atas)|corrección|rectificación|aclaración|nota de la redacción)\s?[:—–(]`,
  String.raw`(?:en )?una versión (?:anterior|previa) de\b`,
  String.raw`(?:correctie|rectificatie|aanvulling)\s?[:—–(]`,
  String.raw`in een (?:eerdere|vorige) versie\b`,
  String.raw`(?:errata corrige|rettifica|nota della redazione)\s?[:—–(]`,
  String.raw`(?:in )?una (?:precedente versione|versione precedente)\b`,
  String.raw`(?:errata|correção|retificação)\s?[:—–(]`,
  String.raw`uma versão anterior\b`,
  String.raw`(?:تصحيح|تنويه|تعديل)\s?[:—–(]`,
];
const correction = new RegExp(String.raw`^[\s*•–—-]*(?:${beginnings.join('|')})`, 'iu');

/**
 * Whether a paragraph says what the outlet has corrected in its article. That is neither furniture
 * (an editor needs it, and it may be evidence) nor something that happened.
 */
export const isCorrection = (paragraph: string) => correction.test(paragraph);

/**
 * Words around a date, folded, in English, German, French, Spanish, Italian, Portuguese and Dutch.
 * Each is the inside of a regular expression.
 */
export const about =
  '(?:round |around )?about|around|circa|ca\\.?|c\\.|approx\\.?|approximately|roughly|um|etwa|gegen|ungefahr|rund|vers|environ|autour de|aux alentours de|hacia|alrededor de|aproximadamente|verso|intorno al?|cerca de|por volta de|rond|omstreeks|~|±';
export const perhaps =
  'perhaps|possibly|probably|maybe|vielleicht|vermutlich|wahrscheinlich|peut-etre|probablement|quizas?|probablemente|forse|probabilmente|talvez|provavelmente|misschien|waarschijnlijk';
/** Part of a unit is given as the whole unit: no article or sheet says where “early” ends. */
export const partOf =
  '(?:the )?(?:early|mid|late|middle of|beginning of|start of|end of)|anfang|mitte|ende|(?:au )?(?:debut|milieu)|mi|(?:a la )?fin|(?:a )?(?:principios|comienzos|mediados|finales|fines)|inizio|meta|fine|inicio|meados|fim|begin|midden|eind';
export const between = 'between|zwischen|entre|tra|fra|tussen';
export const and = 'and|und|et|y|e|en';
export const to = "to|until|till|through|thru|bis|au|al|a|hasta|ate|tot|jusqu'au|t/m";
export const since = 'since|from|seit|ab|depuis|a partir de|desde|dal|sinds|vanaf';
export const until = "until|till|up to|bis|jusqu'(?:a|au|en)|hasta|fino al?|ate|tot";
export const onwards = 'onwards?|on';
export const before = 'before|vor|avant|antes de|prima del?|voor';
export const after = 'after|nach|apres|despues de|dopo(?: il)?|na';
/** Words that may appear between the parts of a date and mean nothing. */
export const fillers = new Set(
  "the of in on at a de del der den dem des du da do la le les el il lo am im um en op il l' d' uhr h".split(
    ' ',
  ),
);
export const beforeChrist =
  /\b(?:b\.? ?c\.?(?: ?e\.?)?|v\. ?chr\.?|av\. ?j\.?-?c\.?|a\. ?c\.|v\. ?chr)(?=$|[\s,;)/-])/;
export const afterChrist =
  /\b(?:a\.? ?d\.?|c\.? ?e\.?|n\. ?chr\.?|ap\. ?j\.?-?c\.?|d\. ?c\.)(?=$|[\s,;)/-])/;

/** Parts of a day in the languages whose times are read; night means before midnight. */
export const forenoon =
  /morning|(?<=tag|woch)morgen|matin|vormittag|früh|mañana|madrugada|mattina|ochtend|manhã/iu;
export const afternoon =
  /afternoon|evening|night|après-midi|soir|nachmittag|abend|tarde|noche|pomeriggio|sera\b|middag|avond|noite/iu;
/** Evening and night, after which the small hours belong to the next day. */
export const night = /night|evening|nacht|abend|nuit|soir|noche|notte|sera|noite|avond/iu;

/** “The night of” in front of a date, at the end of the preceding text. */
export const nightOf =
  /(?:(?:night|evening) (?:of|on)(?: the)?|(?:nacht|abend) (?:des|vom|zum|auf den)|(?:nuit|soirée|soir) d[ue]|noche del?(?: d[ií]a)?|notte del|sera del|noite de|avond van) $/iu;

/**
 * What a byline begins with, for a pattern that minds capitals: a name behind it has one, “by the
 * time” has none.
 */
export const bylineWords = '(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Dd]oor|DOOR)';

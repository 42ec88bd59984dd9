/**
 * What a byline begins with, for a case-sensitive pattern: a name after it has a capital, “by the
 * time” has none.
 */
export const bylineWords = '(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Dd]oor|DOOR|[Pp]or|POR|[Dd]i|DI)';

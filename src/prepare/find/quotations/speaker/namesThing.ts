const things = new RegExp(
  `^(?:${[
    'council|county|city|town|parish|borough|ministry|department|office|board|committee|commission',
    'street|road|lane|avenue|square|quay|bridge|hall|park|point|bay|river|lake|hill',
    'school|college|university|museum|hospital|church|court|station|bank|clinic|library|theatre',
    'club|company|group|party|union|association|society|trust|police|service|agency|foundation',
    'post|times|gazette|courier|ledger|news|journal|herald|star|radio|fm|tv|network',
    'tramways|railways|lines|airlines|motors|industries|inc|ltd|plc|llc|gmbh|ag|sa',
    'stadtwerke|verkehrsbetriebe|rathaus|zeitung|anzeiger|mairie|conseil|tribunal',
  ].join('|')})$`,
  'iu',
);

/**
 * Returns whether this capitalised name belongs to a street, firm or office rather than to a person.
 */
export const namesThing = (name: string) => name.split(/\s/u).some((word) => things.test(word));

/** A character that nobody sees, as a pattern's source: marks of direction and of variants, joiners, and the like. */
export const invisible =
  '(?:[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]|\\u034f|[\\ufe00-\\ufe0f])';

/** A colon, or what looks like one, as a pattern's source. */
export const colon = '[:\\uff1a\\ufe55\\ufe13\\u2236\\u02d0\\ua789]';

/** The sign of two colons. */
export const twoColons = '\u2237';

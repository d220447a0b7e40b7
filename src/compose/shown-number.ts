/**
 * An item's number as printed: an ordinal has a full stop after it ("7.", "7a.", "3.1.", "IV."); a reference of
 * another kind has none ("§ 114", "45/26", "Ö 1", "2026-14").
 */
export function shownNumber(number: string): string {
  return ordinal.test(number) ? `${number}.` : number;
}

const ordinal = /^(?:\p{Nd}+(?:\.\p{Nd}+)*(?: ?\p{L})?|[IVXLC]+|\p{L})$/u;

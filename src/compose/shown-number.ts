/**
 * An item's number as it is printed: an ordinal has a full stop behind it ("7.", "7a.", "3.1.", "IV."); what is a
 * reference of its own has none ("§ 114", "45/26", "Ö 1", "2026-14").
 */
export function shownNumber(number: string): string {
  return ordinal.test(number) ? `${number}.` : number;
}

const ordinal = /^(?:\p{Nd}+(?:\.\p{Nd}+)*(?: ?\p{L})?|[IVXLC]+|\p{L})$/u;

import { shortEnough } from './reading.ts';

/** A body has no more members, and no line more names. */
const mostNames = 60;

const separator = /\s*[,;]\s*|\s+(?:og|and|und|och|&)\s+/;
/** Two or more words with capitals, and such small ones as names have: "Anna Holm", "Karl von Arnim", "M. Lund". */
const name =
  /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:von|van|der|den|de|af|av|zu|la|le|el|bin|al|dos|da|du)(?=\s))*(?:\s+\p{Lu}[\p{L}'’.-]*){1,4}$/u;
const givenName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const initials = /^\p{Lu}{2,4}$/u;
/** Words of posts, parties, offices and firms, which stand behind one person's name. */
const noName =
  /(?:^|\s)(?:\S*(?:chef|leder|direktør|mester|konsulent|formand|formann|ordfører|sekretær|referent|revisor|advokat|arkitekt|ingeniør|inspektør|rådgiver|rektor|medlem|kasserer|suppleant|rådmand|ordförande|direktör|sekreterare|ledamot|meister|meisterin|vorsitzender?|leiterin|leiter|rat|rätin|kommune|region|parti|partiet|borgerlige|liste|listen|gruppe|gruppen|forening|foreningen|forvaltning|forvaltningen|afdeling|afdelingen|avdeling|udvalg|udvalget|utvalg|nævn|skole|skolen|fond|selskab|kontor|center|centret|förvaltning|nämnd|kommun|stadt|amt|fraktion|abteilung|bereich|gemeinde|verein|fylke|etat)|alliance|venstre|høyre|enhedslisten|mayor|chair|chairman|clerk|director|treasurer|solicitor|officer|architect|engineer|manager|secretary|member|auditor|councillor|governor|trustee|head|deputy|vice|acting|town|city|county|borough|parish|council|committee|board|finance|legal|office|services?|department|group|party|labour|green|greens|democrats?|conservatives?|ltd|inc|plc|trust|school|college|hospital|aps|gmbh)(?=\s|$)/iu;

/**
 * The persons that are plainly meant by one text, where each is to be a point of a list: three or more names with commas
 * between them ("Anna Holm, Per Lund og Tove Dahl"), four or more given names, three or more initials; or names on lines
 * of their own. Two names with a comma may be "Holm, Anna", or a person and a post or party, and are taken as that.
 */
export function severalNames(lines: readonly string[]): readonly string[] | undefined {
  if (lines.length > 1) return lines.every(isNamed) ? lines : undefined;
  const [text = ''] = lines;
  if (!/[,;]/.test(text) || text.length > mostNames * 40) return undefined;
  const parts = text.split(separator).map(part => part.trim());
  if (parts.length > mostNames) return undefined;
  const isList =
    (parts.length > 2 && (parts.every(isNamed) || parts.every(part => initials.test(part)))) ||
    (parts.length > 3 && parts.every(part => givenName.test(part) && !noName.test(part))) ||
    (parts.length > 1 &&
      parts.every(isNamed) &&
      (!text.includes(',') || parts.every(part => part.endsWith(')'))));
  return isList ? parts : undefined;
}

/** A name, and what may stand behind it: "Anna Holm (V)", "Anna Holm, formand". */
function isNamed(text: string): boolean {
  const plain = shortEnough(text)
    .replace(/[,([].*$/, '')
    .trim();
  return name.test(plain) && !noName.test(plain);
}

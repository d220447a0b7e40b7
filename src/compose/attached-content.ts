import type { Picture } from '../meeting/picture.ts';

/** What an attached file has that can be shown in place: pages, or a picture that is one. */
export type AttachedContent =
  | { readonly kind: 'pages'; readonly count: number; readonly isSigned: boolean }
  | { readonly kind: 'picture'; readonly picture: Picture };

/** By the files' locations; a file that is not in it is only listed. */
export type AttachedContents = ReadonlyMap<string, AttachedContent>;

/** The destination of an attachment's pages. */
export function attachedTarget(item: string, number: number): string {
  return `${item}.attachment-${number}`;
}

/** The destination of an attachment's pages. */
export function attachedTarget(item: string, number: number): string {
  return `${item}.attachment-${number}`;
}

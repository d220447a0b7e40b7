/** How many Markdown marks a paragraph has, and how deeply they are nested. */
export interface InlineMarks {
  readonly count: number;
  readonly depth: number;
}

/** Counts brackets and marks of emphasis. Only closed ones count for the depth; all others are text. */
export function countMarks(paragraph: string): InlineMarks {
  const open: Readonly<Record<string, number[]>> = { '[': [], '*': [], _: [], '~': [] };
  let count = 0;
  let depth = 0;
  for (const { 0: run, index } of paragraph.matchAll(/\\.|[[\]<`]|\*+|_+|~+/gs)) {
    const [first = ''] = run;
    if (first === '\\') continue;
    count++;
    const kind = first === ']' ? '[' : first;
    const heights = open[kind];
    if (!heights) continue;
    const levels = Math.ceil(run.length / 2);
    if (closes(first, run.length, index, paragraph, heights)) depth = Math.max(depth, close(heights, levels));
    else for (let level = 0; level < levels; level++) heights.push(0);
  }
  return { count, depth };
}

/** Emphasis ends after a letter; if a letter follows too, it ends what is open (CommonMark 6.2). */
function closes(mark: string, length: number, index: number, text: string, open: readonly number[]): boolean {
  if (mark === '[' || mark === ']') return mark === ']';
  const isBehind = /\S/.test(text[index - 1] ?? ' ');
  const isBefore = /\S/.test(text[index + length] ?? ' ');
  return isBehind && (!isBefore || open.length > 0);
}

/** Closes the innermost levels, each of which is one higher than what was in it. */
function close(heights: number[], levels: number): number {
  let highest = 0;
  for (let level = 0; level < levels && heights.length > 0; level++) {
    const height = heights.pop()! + 1;
    highest = Math.max(highest, height);
    if (heights.length > 0) heights.push(Math.max(heights.pop()!, height));
  }
  return highest;
}

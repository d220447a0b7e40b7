import type { Node } from 'mdast';
import type { Handle, Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

/** A line such as `:::closed`, `:::` or `::timetable` in a permitted place. */
export interface DirectiveLine extends Node {
  type: 'directiveLine';
}

/** Only this folder knows the type; no later stage gets such a node. */
export function isDirectiveLine(node: Node | undefined): node is DirectiveLine {
  return node?.type === 'directiveLine';
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directiveLine: 'directiveLine';
  }
}

/**
 * Reads lines as directives, which are blocks. Like a heading, a directive ends a paragraph; because it is in the first
 * column, it also ends lists, quotations and notes. It does not end code and HTML, whose lines micromark never asks
 * about.
 *
 * @param isDirective whether a directive begins at this offset of the text
 */
export function directiveSyntax(isDirective: (offset: number) => boolean): Extension {
  const colon = 58;
  return { flow: { [colon]: { name: 'directiveLine', tokenize: wholeLine(isDirective) } } };
}

function wholeLine(isDirective: (offset: number) => boolean): Tokenizer {
  return function (this: TokenizeContext, effects, ok, nok) {
    const inside: State = code => {
      if (isLineEnd(code)) {
        effects.exit('directiveLine');
        return ok(code);
      }
      effects.consume(code);
      return inside;
    };
    return code => {
      if (!isDirective(this.now().offset)) return nok(code);
      effects.enter('directiveLine');
      return inside(code);
    };
  };
}

/** The end of the text, and micromark's codes for CR, LF and both. */
function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}

const enter: Handle = function (token) {
  this.enter({ type: 'directiveLine' } as never, token);
};

const exit: Handle = function (token) {
  this.exit(token);
};

export const directiveTree: TreeExtension = {
  enter: { directiveLine: enter },
  exit: { directiveLine: exit },
};

import { setBlocks } from '../../../../src/render/pdf/blocks/blocks.ts';
import { type Flow, textStyle } from '../../../../src/render/pdf/flow.ts';
import { createFonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import { topElement } from '../../../../src/render/pdf/structure.ts';
import type { Style } from '../../../../src/template/template.ts';

/** An item's text column in a template's style, with nothing set yet. */
export function flowOf(style: Style): Flow {
  const { width, margins } = style.page;
  const measure = width - margins[1] - margins[3];
  return {
    style,
    fonts: createFonts(style),
    language: 'da',
    names: new Set(),
    part: 'item',
    element: topElement('Part'),
    left: margins[3],
    width: measure,
    measure,
    text: textStyle(style, 'body', 'text'),
    leading: style.sizes.body[1],
    tight: false,
    report: () => {},
    set: setBlocks,
  };
}

import type { Figure } from '../../../document/document.ts';
import type { Flow } from '../flow.ts';
import type { Strip } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';

/** A pixel is 0.75 points: 96 to the inch, as CSS has it. */
const POINTS_PER_PIXEL = 0.75;

/** A picture in its own size, or as large as the text's width and two thirds of the page allow. */
export function figure(block: Figure, flow: Flow): readonly Strip[] {
  const { page } = flow.style;
  const highest = (page.height - page.margins[0] - page.margins[2]) * 0.66;
  const { picture } = block;
  const scale = Math.min(POINTS_PER_PIXEL, flow.width / picture.width, highest / picture.height);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const element = elementIn(flow.element, 'Figure', { alt: block.alt, placement: 'Block' });
  return [
    {
      kind: 'picture',
      picture,
      left: flow.left,
      drop: 3,
      size: [width, height],
      element,
      height: height + 3,
      before: flow.tight ? flow.style.space.list : flow.style.space.table,
      breakAfter: true,
      origin: block.place,
    },
  ];
}

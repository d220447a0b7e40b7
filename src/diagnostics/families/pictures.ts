import { line, quote } from '../quote.ts';
import { type Bounds, folders } from './bounds.ts';
import type { Family } from './family.ts';

/** Pictures. */
export const pictures = {
  /** `isBelow` says whether its name counts from a folder below that of the meeting. */
  'picture-missing': {
    severity: 'error',
    title: 'A picture is missing.',
    why: 'The page would have a gap.',
    help: 'Correct its path, starting from the folder of the file that shows it.',
    says: ({ file, nearest, isBelow }: { file: string; nearest?: string; isBelow: boolean }) => ({
      message: `There is no picture ${quote(file)}.`,
      hint:
        nearest === undefined
          ? `Write where it is, starting from the folder of this file, for example pictures/map.png${isBelow ? ' or ../pictures/map.png' : ''}.`
          : `Did you mean ${quote(nearest, 200)}?`,
    }),
  },
  'picture-name': {
    severity: 'error',
    title: 'The name of a picture is not quite right.',
    why: 'On some systems capital letters and the direction of slashes make a difference.',
    help: 'Write the name exactly as the file has it.',
    says: ({ file, right }: { file: string; right: string }) => ({
      message: `${quote(file)} is not exactly the name of the picture's file.`,
      hint: `Write: ${line(right)}`,
    }),
  },
  'picture-outside': {
    severity: 'error',
    title: 'A picture is outside the folder of the meeting, of defaults.md or of the template.',
    why: 'Nothing outside the folder gets into an agenda.',
    help: 'Copy it into the folder.',
    says: ({ file, bounds }: { file: string; bounds: Bounds }) => ({
      message: `The picture ${quote(file)} is outside ${folders[bounds]}.`,
      hint: `Copy it into ${folders[bounds]}.`,
    }),
  },
  /** `file:`, `data:` and other schemes. */
  'picture-scheme': {
    severity: 'error',
    title: "A picture's address is not the name of a file.",
    why: 'Nothing is fetched from elsewhere.',
    help: 'Save the picture in the folder of the meeting or of the template.',
    says: ({ address, bounds }: { address: string; bounds: Bounds }) => ({
      message: `${quote(address)} is not a file in ${folders[bounds]}. No picture is fetched from elsewhere.`,
      hint: `Save the picture in ${folders[bounds]}, and write the name of that file.`,
    }),
  },
  /** By http or https: its alt text is shown. */
  'picture-remote': {
    severity: 'warning',
    title: 'A picture is on the internet.',
    why: 'Nothing is fetched from there. The description is shown instead.',
    help: "Save the picture in the meeting's folder.",
    says: ({ address }: { address: string }) => ({
      message: `The picture ${quote(address)} is not fetched from the internet: its description is shown instead.`,
      hint: "Save the picture in the meeting's folder, and write the name of that file.",
    }),
  },
  /** Not a PNG, JPEG or SVG. */
  'picture-kind': {
    severity: 'error',
    title: 'A picture is neither PNG, JPEG nor SVG.',
    why: 'Only these can be put into the PDF.',
    help: 'Save it as PNG.',
    says: ({ file }: { file: string }) => ({
      message: `${quote(file)} is not a picture in PNG, JPEG or SVG format.`,
      hint: 'Open it in a picture program, and save it as PNG.',
    }),
  },
  'picture-broken': {
    severity: 'error',
    title: 'A picture is damaged.',
    why: 'It ends too early, or its parts contradict each other.',
    help: 'Save it again in the program that made it.',
    says: ({ file }: { file: string }) => ({
      message: `The picture ${quote(file)} is damaged and can't be shown.`,
      hint: 'Save it again in the program that made it.',
    }),
  },
  /** Megapixels. */
  'picture-too-large': {
    severity: 'error',
    title: 'A picture has too many pixels.',
    why: 'No page can show them, and they would fill memory.',
    help: 'Save it in a smaller size.',
    says: ({ file, limit }: { file: string; limit: number }) => ({
      message: `The picture ${quote(file)} has more than ${limit} million pixels.`,
      hint: 'Save it in a smaller size.',
    }),
  },
  /** A JPEG in the colours of printing (CMYK). */
  'picture-cmyk': {
    severity: 'error',
    title: 'A picture has print colours.',
    why: 'A PDF for archives and screens needs screen colours.',
    help: 'Save it with RGB colours.',
    says: ({ file }: { file: string }) => ({
      message: `The picture ${quote(file)} has print colours (CMYK), which can't be shown correctly.`,
      hint: 'Save it with screen colours (RGB).',
    }),
  },
  /** What an SVG may not hold: "script", "text", "image" … */
  'picture-svg': {
    severity: 'error',
    title: "A drawing has something that can't be shown.",
    why: 'Only shapes, lines, text and gradients are drawn. Pictures, scripts, web pages and references are refused.',
    help: 'Take it out, or save the drawing as PNG.',
    says: ({ file, found }: { file: string; found: string }) => ({
      message: `The drawing ${quote(file)} has ${quote(found)} in it. It may have only shapes, lines, text and gradients.`,
      hint:
        found === 'foreignObject'
          ? 'In the drawing program, turn off formatted text (HTML labels) and export the drawing again. Or save it as PNG.'
          : 'In the drawing program, take out what is not drawn. Or save it as PNG.',
    }),
  },
  /** An SVG that says neither how wide and high it is nor what part of it is seen. */
  'picture-size': {
    severity: 'error',
    title: 'A drawing does not say how large it is.',
    why: "The program can't work out how much room it needs.",
    help: 'Save it with a width and a height.',
    says: ({ file }: { file: string }) => ({
      message: `The drawing ${quote(file)} does not say how large it is.`,
      hint: 'Save it again in the drawing program with a width and a height, or as PNG.',
    }),
  },
  /** An SVG of so many shapes, or so deep, that it would take too long to draw. */
  'picture-complex': {
    severity: 'error',
    title: 'A drawing has too many parts.',
    why: 'It would take too long to draw.',
    help: 'Make it simpler, or save it as PNG.',
    says: ({ file }: { file: string }) => ({
      message: `The drawing ${quote(file)} has too many parts to be shown.`,
      hint: 'Make it simpler, or save it as PNG.',
    }),
  },
  'picture-alt': {
    severity: 'warning',
    title: 'A picture has no description.',
    why: "People who can't see it would not know what it shows.",
    help: 'Write what it shows between the square brackets.',
    says: ({ file }: { file: string }) => ({
      message: `The picture ${quote(file)} has no description for people who can't see it.`,
      hint: `Write what it shows between the square brackets: ![what it shows](${line(file)})`,
    }),
  },
} satisfies Family;

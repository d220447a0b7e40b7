import { builtIn, builtInNames } from '../../../../src/template/built-in.ts';
import { type Layer, merge } from '../../../../src/template/merge.ts';
import type { Style } from '../../../../src/template/template.ts';
import { toTemplate } from '../../../../src/template/to-template.ts';

/** The styles of the templates that ship, by name. */
export const builtInStyles: Readonly<Record<string, Style>> = Object.fromEntries(
  builtInNames().map(name => [name, styleOf(name)]),
);

function styleOf(name: string): Style {
  const layers = [layer('standard'), layer(name)];
  return toTemplate(merge(layers), layers).style;
}

function layer(name: string): Layer {
  const { data, folder } = builtIn(name);
  const found = { kind: 'built-in', name, folder } as unknown as Layer['found'];
  return { found, name, data, placeOf: () => undefined };
}

/** The folder that files may not lie outside of: the meeting's, that of its defaults.md, or the template's. */
export type Bounds = 'meeting' | 'defaults' | 'template';

/** Whose folder it is that nothing may lie outside of. */
export const folders: Readonly<Record<Bounds, string>> = {
  meeting: "the meeting's folder",
  defaults: 'the folder of defaults.md',
  template: "the template's folder",
};

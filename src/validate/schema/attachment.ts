import { strictObject, union } from 'zod/mini';
import { statuses } from '../values/choice.ts';
import { forEditors, hasField } from './for-editors.ts';
import { address, choice, field, text, yesOrNo } from './kinds.ts';

/** An attachment: the name of its file, or its fields. */
export const attachment = () =>
  union([
    text(),
    forEditors(
      strictObject({
        title: field(text(), 'Title', "Shown in the list; by default the file's name without extension"),
        document: field(text(), 'Document', 'Its number in the case system'),
        status: field(choice(statuses), 'Status', "Whether it may be published; by default the item's"),
        file: field(text(), 'File', "The file's name in the folder attachments/"),
        url: field(address(), 'Address', 'Where it can be opened: its title becomes a link'),
        pending: field(yesOrNo(), 'Pending', 'Whether it is sent later'),
      }),
      { anyOf: [hasField('title'), hasField('file')] },
    ),
  ]);

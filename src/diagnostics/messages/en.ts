import type { Bounds, FontProblem, TemplateExpectation } from '../catalogue.ts';
import type { Messages } from './messages.ts';
import { bracketed, line, listed, pointed, quote, shorten } from './quote.ts';

/** What the program says in English. */
export const en: Messages = {
  // The folder and its files.
  'meeting-missing': ({ folder }) => ({
    message: `There is no meeting in ${folder === '' || folder === '.' ? 'this folder' : `the folder ${quote(folder)}`}: neither in it nor below it is there a file "meeting.md".`,
    hint: 'Name the folder that meeting.md lies in, or make a file of that name.',
  }),
  'items-missing': () => ({
    message:
      'The meeting has no items: the folder "items" beside meeting.md holds no file whose name ends in ".md".',
    hint: 'Make a file there for each item, for example items/01-budget.md.',
  }),
  'items-too-many': ({ count, limit }) => ({
    message: `The meeting has ${count} items. One agenda can hold ${limit}.`,
    hint: 'Make two meetings of it.',
  }),
  'item-extension': ({ file, right }) => ({
    message: `${quote(file)} lies among the items but is not read, because its name does not end in ".md".`,
    hint: /\.(docx?|odt|rtf|pdf)$/i.test(file)
      ? `Copy its text into a plain text file with the name ${quote(right, 200)}, and move this file out of the folder.`
      : `If it is an item, rename it to ${quote(right, 200)}; if not, move it out of the folder.`,
  }),
  'item-unnamed': ({ file }) => ({
    message: `The file name ${quote(file)} holds no word. The timetable and links call an item by the words of its file name.`,
    hint: 'Add a word after the number, for example 07-budget.md.',
  }),
  'id-twice': ({ value, other }) => ({
    message: `Two items are called ${quote(value)}: this one and ${quote(other)}. The number before the name does not count.`,
    hint: 'Give one of the two files another name.',
  }),
  'number-twice': ({ value, other }) => ({
    message: `Two items have the number ${shorten(value)}: this one and ${quote(other)}.`,
    hint: 'Change "number" in one of them, or delete that line: the items are then numbered in order.',
  }),
  'file-twice': ({ file }) => ({
    message: `There are two files with the name ${quote(file)}. Their letters look alike and are only stored differently.`,
    hint: 'Delete one of them, or give it another name.',
  }),
  'file-name': ({ file, right }) => ({
    message: `${quote(file)} is not read, because its name is not written ${quote(right)}.`,
    hint: `Rename it to ${quote(right)}.`,
  }),
  'file-unreadable': ({ file }) => ({
    message: `The file ${quote(file)} can't be opened.`,
    hint: 'See that no other program has locked it, and that you are allowed to read it.',
  }),
  'file-kind': ({ file, expected }) =>
    expected === 'folder'
      ? {
          message: `There should be a folder ${quote(file)}, but what has that name is a file.`,
          hint: 'Give the file another name, or move it away.',
        }
      : {
          message: `There should be a file ${quote(file)}, but what has that name is a folder or something else.`,
          hint: 'Give the folder another name, and put the file in its place.',
        },
  'file-outside': ({ file, bounds }) => ({
    message: `${quote(file)} is only a link, and leads out of ${folders[bounds]}. Nothing outside it is read.`,
    hint: 'Put a copy of what it leads to in its place.',
  }),
  'file-too-large': ({ file, limit }) => ({
    message: `The file ${quote(file)} is larger than ${limit} MB.`,
    hint: 'Make it smaller, or divide it.',
  }),
  'file-encoding': ({ offset, value }) => ({
    message: `This file is not saved as UTF-8, so that letters such as é, æ and ö can't be read (byte ${value}, number ${offset + 1} of the file).`,
    hint: 'Save it once more: in Notepad choose "UTF-8" beside "Encoding" under "Save as"; in Word choose "Plain text", then "Other encoding" and "Unicode (UTF-8)".',
  }),
  'output-twice': ({ file, other }) => ({
    message: `Two meetings would have their PDF in the folder ${quote(file, 200)}: this one and ${quote(other, 200)}.`,
    hint: 'Give one of the two folders a name that differs by more than large and small letters.',
  }),
  'defaults-place': () => ({
    message: 'This file is not read: defaults.md lies in a folder above the meetings that it is for.',
    hint: 'Move it one folder up, or move its fields into meeting.md.',
  }),
  'defaults-body': () => ({
    message: 'What stands below the fields of defaults.md is not shown in any meeting.',
    hint: 'Move it to the meeting.md of the meeting whose cover it is for, or delete it.',
  }),
  'output-link': ({ file, link }) => ({
    message: `The PDF ${quote(file, 200)} is not written: ${quote(link, 200)} is a link to another place.`,
    hint: 'Below the folder that PDFs are written to, no link is followed. Remove the link, or name the folder that it leads to with --output.',
  }),
  'output-unwritable': ({ file }) => ({
    message: `The PDF ${quote(file, 200)} can't be written.`,
    hint: 'Close it if it is open in another program, and see that you may write in its folder and that the disk is not full.',
  }),

  // Front matter.
  'fence-missing': ({ found }) => ({
    message: 'The file does not begin with a line of three hyphens (---).',
    hint:
      found === undefined
        ? 'Write --- on the first line, below it the fields such as "title: Budget", and then --- once more.'
        : `Write --- on a line of its own above ${quote(found)}, and --- once more below the last field.`,
  }),
  'fence-blank': ({ found }) => ({
    message:
      found === undefined
        ? 'There is an empty line above the three hyphens (---) with which the file must begin.'
        : `${quote(found)} stands above the three hyphens (---) with which the file must begin.`,
    hint:
      found === undefined
        ? 'Delete what stands above ---.'
        : 'Move what readers are to see below the second line with ---, and delete the rest.',
  }),
  'fence-wrong': ({ found }) => ({
    message: `The line ${quote(found)} should be three hyphens, and nothing else. Word makes one long dash of hyphens.`,
    hint: 'Write: ---',
  }),
  'fence-unclosed': () => ({
    message:
      'The fields at the top of the file have no end: the second line with three hyphens (---) is missing.',
    hint: 'Write --- on a line of its own below the last field.',
  }),
  'fence-code': ({ found }) => ({
    message: `Something stands after the three hyphens: ${quote(found)}. Only the hyphens may stand on this line.`,
    hint: 'Write: ---',
  }),
  'matter-tab': () => ({
    message: 'This line is moved in with the Tab key.',
    hint: 'Move it in with spaces instead, two for each step.',
  }),
  'matter-reference': ({ found }) => ({
    message: `${quote(found)} can't stand here: what begins with &, * or ! is taken as a command, not as a text.`,
    hint: 'If it is part of the text, put the whole text between quotation marks.',
  }),
  'matter-hash': ({ right }) => ({
    message:
      'What follows the # on this line would be left out, because the text is not between quotation marks.',
    hint: `Write: ${line(right)}`,
  }),
  'matter-space': ({ right }) => ({
    message: 'A space is missing after the colon.',
    hint: `Write: ${line(right)}`,
  }),
  'matter-line': ({ found, right }) => ({
    message: `The line ${quote(found)} is neither a field nor part of one.`,
    hint:
      right === undefined
        ? 'A field is a name, a colon, a space and a text, such as "title: Budget". What readers are to see besides goes below the second line with ---.'
        : `Write: ${line(right)}`,
  }),
  'list-without-field': ({ found }) => ({
    message: `${quote(found)} is the point of a list, but no field stands above the list.`,
    hint: 'Write the name of its field on the line above, with a colon: "members:", for example. If it goes with the field above, write that field\'s own text as a point, too.',
  }),
  'matter-indent': ({ found, spaces }) => ({
    message: `${quote(found)} begins further left or right than the lines that it belongs with.`,
    hint:
      spaces === undefined
        ? 'Move it with spaces until it begins exactly under the line above that it goes with.'
        : spaces === 0
          ? 'Delete the spaces before it.'
          : `Begin the line with ${spaces === 1 ? 'one space' : `${spaces} spaces`}, no more and no fewer.`,
  }),
  'matter-quote': ({ right }) => ({
    message: 'A quotation mark is not closed, or something stands behind the closing one.',
    hint:
      right === undefined
        ? 'Put the whole text between two quotation marks, or write it without any.'
        : `Write: ${line(right)}`,
  }),
  'matter-bracket': ({ bracket }) => ({
    message: `The bracket "${bracket}" is not closed.`,
    hint: `Close it with "${bracket === '[' ? ']' : '}'}", or put the whole text between quotation marks.`,
  }),
  'matter-document': () => ({
    message: 'Here the fields begin once more. A file has its fields in one place only: at its top.',
    hint: 'Delete this line.',
  }),
  'matter-too-large': ({ limit }) => ({
    message: `The fields at the top of this file take up more than ${limit} MB.`,
    hint: 'Move what readers are to see below the second line with three hyphens (---).',
  }),
  'matter-broken': () => ({
    message: 'From here on, the fields of this file make no sense to the program.',
    hint: 'A field is a name, a colon, a space and a text, on a line of its own. Where a text has unusual signs, put it between quotation marks.',
  }),
  'key-twice': ({ field, line }) => ({
    message: `The field ${quote(field)} is there twice: it stands on line ${line} already.`,
    hint: 'Keep one of the two lines.',
  }),

  // Fields.
  'field-missing': ({ field }) => ({
    message: `The field ${quote(field)} is missing.`,
    hint: `Add a line such as: ${examples[field] ?? `${field}: …`}`,
  }),
  'field-unknown': ({ field, nearest }) => ({
    message: `There is no field with the name ${quote(field)} here.`,
    hint:
      nearest === undefined
        ? 'Delete the line. If it is a note to yourself, put a # at its beginning.'
        : `Did you mean ${quote(nearest)}?`,
  }),
  'field-kind': ({ field, expected, found }) => ({
    message: `There is ${foundForms[found]} in ${quote(field)}, where there should be ${listed(
      [...new Set(expected)].map(form => forms[form]),
      'or',
    )}.`,
    hint: writeForm[expected.find(form => form !== found) ?? 'text'],
  }),
  'list-bullets': ({ field, bullet }) => ({
    message: `The points of ${quote(field)} begin with "${bullet}". Here they must begin with a hyphen.`,
    hint: `Write each point on a line of its own, with a hyphen and a space before it: ${points[field] ?? '- Anna Holm'}`,
  }),
  'choice-unknown': ({ text, choices, right }) => ({
    message: `${quote(text)} can't stand here; only ${listed(
      choices.map(choice => quote(choice)),
      'or',
    )} can.`,
    hint: right && `Write: ${right}`,
  }),
  'language-unknown': ({ text, right }) => ({
    message: `${quote(text)} is not a language that the program knows. Those are da (Danish), nb (Norwegian), sv (Swedish), de (German) and en (English).`,
    hint: right && `Write: ${right}`,
  }),
  'date-wrong': ({ text, right }) => ({
    message:
      right.length > 1
        ? `${quote(text)} can be either of two days.`
        : `${quote(text)} is not a date that can be read.`,
    hint:
      right.length > 0
        ? `Write${right.length > 1 ? ' the one that you mean' : ''}: ${listed(right, 'or')}`
        : 'Write the year, the month and the day as numbers, for example 2026-06-04.',
  }),
  'time-wrong': ({ text, right }) => ({
    message: `${quote(text)} is not a time of day.`,
    hint: right === undefined ? 'Write it as 14:30 or 14.30.' : `Write: ${right}`,
  }),
  'duration-wrong': ({ text, right }) => ({
    message: `${quote(text)} does not say how long something takes.`,
    hint: right === undefined ? 'Write it as 15 min, 1 h or 1 h 30 min.' : `Write: ${right}`,
  }),
  'person-unnamed': ({ text }) => ({
    message:
      text.trim() === ''
        ? 'The name of the person is missing.'
        : `${quote(text)} has no name before the comma or bracket.`,
    hint: 'Write the name first, then the role: Anna Holm, Chair',
  }),
  'person-several': ({ field, names, isPoint }) => ({
    message: `These are ${names.length} persons in one text of ${quote(field)}, and they would be taken for one.`,
    hint: isPoint
      ? `Write each on a line of its own: ${line(pointed(names))}`
      : `Write: ${line(`${field}: ${bracketed(names)}`)}`,
  }),
  'allow-unknown': ({ text, nearest, refused }) => ({
    message: refused
      ? `${quote(text)} in "allow" is an error, and only warnings can be silenced.`
      : `${quote(text)} in "allow" is not the name of any message.`,
    hint: refused
      ? 'Delete it, and mend the error instead.'
      : nearest === undefined
        ? 'The name stands at the end of the message that you want to be rid of.'
        : `Did you mean ${quote(nearest)}?`,
  }),
  'allow-unused': ({ text }) => ({
    message: `${quote(text)} in "allow" has no effect: this item has no such message.`,
    hint: 'Delete it.',
  }),

  // Attachments.
  'attachment-missing': ({ file, nearest }) => ({
    message: `There is no file ${quote(file)} in attachments/.`,
    hint:
      nearest === undefined
        ? 'Put the file there. If it is sent later, write its title, and "pending: true" instead of the file.'
        : `Did you mean ${quote(nearest, 200)}?`,
  }),
  'attachment-name': ({ file, right }) => ({
    message: `${quote(file)} is not written exactly as the file in attachments/ is called.`,
    hint: `Write: ${line(right)}`,
  }),
  'attachment-outside': ({ file, inside }) => ({
    message: `The file ${quote(file)} lies outside the folder attachments/.`,
    hint:
      inside === undefined
        ? 'Copy it into attachments/, and write its name alone.'
        : `A file of that name lies in the folder. If it is the one, write: ${line(inside)}`,
  }),
  'attachment-empty': () => ({
    message: 'This attachment has neither a title nor a file.',
    hint: 'Write "title:", "file:" or both.',
  }),
  'attachment-pending': () => ({
    message: 'This attachment is said to be sent later ("pending: true"), and yet it has a file.',
    hint: 'Delete "pending: true" if the file is the right one; if not, delete "file".',
  }),
  'attachment-twice': ({ file, line }) => ({
    message: `The file ${quote(file)} is attached to this item twice: it stands on line ${line} already.`,
    hint: 'Delete one of the two.',
  }),
  'attachment-unused': ({ file }) => ({
    message: `The file ${quote(file)} lies in attachments/, but no item attaches it.`,
    hint: 'Attach it to an item, or take it out of the folder.',
  }),
  'attachment-unread': ({ file }) => ({
    message: `The file ${quote(file)} can't be searched for identity numbers of persons: it is encrypted, damaged or very long.`,
    hint: 'Look through it yourself. Then save it anew as PDF, or write in this item: allow: attachment-unread',
  }),

  // Pictures.
  'picture-missing': ({ file, nearest, isBelow }) => ({
    message: `There is no picture ${quote(file)}.`,
    hint:
      nearest === undefined
        ? `Write where it lies, counted from the folder of this file, for example pictures/map.png${isBelow ? ' or ../pictures/map.png' : ''}.`
        : `Did you mean ${quote(nearest, 200)}?`,
  }),
  'picture-name': ({ file, right }) => ({
    message: `${quote(file)} is not written exactly as the picture's file is called.`,
    hint: `Write: ${line(right)}`,
  }),
  'picture-outside': ({ file, bounds }) => ({
    message: `The picture ${quote(file)} lies outside ${folders[bounds]}.`,
    hint: `Copy it into ${folders[bounds]}.`,
  }),
  'picture-scheme': ({ address, bounds }) => ({
    message: `${quote(address)} is not a file in ${folders[bounds]}, and no picture is fetched from elsewhere.`,
    hint: `Save the picture in ${folders[bounds]}, and write the name of that file.`,
  }),
  'picture-remote': ({ address }) => ({
    message: `The picture ${quote(address)} is not fetched from the internet: its description is shown instead.`,
    hint: "Save the picture in the meeting's folder, and write the name of that file.",
  }),
  'picture-kind': ({ file }) => ({
    message: `${quote(file)} is not a picture in PNG, JPEG or SVG format.`,
    hint: 'Open it in a picture program, and save it as PNG.',
  }),
  'picture-broken': ({ file }) => ({
    message: `The picture ${quote(file)} is damaged and can't be shown.`,
    hint: 'Save it once more in the program that made it.',
  }),
  'picture-too-large': ({ file, limit }) => ({
    message: `The picture ${quote(file)} has more than ${limit} million pixels.`,
    hint: 'Save it in a smaller size.',
  }),
  'picture-cmyk': ({ file }) => ({
    message: `The picture ${quote(file)} has the colours of a printing house (CMYK), which can't be shown truly.`,
    hint: 'Save it with the colours of a screen (RGB).',
  }),
  'picture-svg': ({ file, found }) => ({
    message: `The drawing ${quote(file)} holds ${quote(found)}. It may hold shapes, lines and gradients only.`,
    hint: 'In the drawing program turn texts into paths and take out everything else that is not drawn, or save it as PNG.',
  }),
  'picture-size': ({ file }) => ({
    message: `The drawing ${quote(file)} does not say how large it is.`,
    hint: 'Save it once more in the drawing program with a width and a height, or as PNG.',
  }),
  'picture-complex': ({ file }) => ({
    message: `The drawing ${quote(file)} has too many parts to be shown.`,
    hint: 'Make it simpler, or save it as PNG.',
  }),
  'picture-alt': ({ file }) => ({
    message: `The picture ${quote(file)} has no description for those who can't see it.`,
    hint: `Write what it shows between the square brackets: ![what it shows](${line(file)})`,
  }),

  // The timetable.
  'slot-without-time': () => ({
    message: "When this begins can't be worked out: it has no time, and what comes before it gives none.",
    hint: 'Write when it begins, for example "time: 9.30", or how long what comes before it takes, for example "duration: 15 min".',
  }),
  'slot-kind': ({ fields }) => ({
    message:
      fields.length === 0
        ? 'This slot of the timetable does not say what it is for.'
        : `This slot of the timetable has ${listed(
            fields.map(field => quote(field)),
            'and',
          )} at once.`,
    hint:
      fields.length === 0
        ? 'Write one of "item", "title", "break" or "close".'
        : 'Keep one of them, and make a slot of its own for the other. Only "title" may go with "item".',
  }),
  'slot-overlap': ({ time, before, line, file }) => ({
    message: `This begins at ${time}, but what stands on line ${line}${file === undefined ? '' : ` of ${shorten(file, 200)}`} lasts until ${before}.`,
    hint: 'Change the time of one of them, or the duration of the first.',
  }),
  'slot-backwards': ({ time, before, line, file }) => ({
    message: `This begins at ${time}, earlier than what stands above it on line ${line}${file === undefined ? '' : ` of ${shorten(file, 200)}`} (${before}).`,
    hint: 'Correct the time, or move the slot.',
  }),
  'slot-past-end': ({ time, end }) => ({
    message: `After this it is ${time}, but the meeting ends at ${end}.`,
    hint: 'Change "end" of the meeting, or the times before it.',
  }),
  'time-unused': () => ({
    message:
      'The time of this item is not used, because the meeting has a timetable of its own in meeting.md.',
    hint: 'Delete the line, and write the time in the timetable.',
  }),
  'item-without-slot': () => ({
    message: 'This item is not in the timetable, and others are.',
    hint: 'Give it a slot in "timetable" in meeting.md.',
  }),
  'timetable-twice': ({ other }) => ({
    message: `The timetable can stand in one place only, and "::timetable" stands in ${shorten(other, 200)} already.`,
    hint: 'Delete one of the two lines.',
  }),
  'timetable-empty': () => ({
    message: 'There is no timetable to be shown here.',
    hint: 'Write "timetable" in meeting.md, or give the items a "time" or a "duration"; or delete this line.',
  }),
  'item-unknown': ({ id, nearest }) => ({
    message: `There is no item ${quote(id)}.`,
    hint:
      nearest === undefined
        ? 'An item is called by its file name without the number and ".md": items/07-status-plan.md is "status-plan".'
        : `Did you mean ${quote(nearest, 200)}?`,
  }),

  // The body.
  'directive-wrong': ({ found, right }) => ({
    message: `The line ${quote(found)} is none that the program knows.`,
    hint:
      right === undefined
        ? 'The lines of this kind are :::closed, :::decision and :::public-decision, each ended by :::, and ::timetable and ::pagebreak.'
        : `Write this, with nothing else on the line: ${right}`,
  }),
  'directive-place': ({ found, where }) => ({
    message: `The line ${quote(found)} has no effect ${wrongPlaces[where]}.`,
    hint:
      where === 'indent'
        ? 'Delete the spaces before it.'
        : where === 'field'
          ? 'Delete it. Only text below the second line with --- can be withheld.'
          : 'Move it out, to a line of its own with nothing before it and an empty line above it.',
  }),
  'directive-unclosed': ({ found }) => ({
    message: `What begins with ${quote(found)} does not end.`,
    hint: 'Where it ends, write on a line of its own: :::',
  }),
  'directive-nested': ({ found, outer, line }) => ({
    message: `${quote(found)} begins inside ${quote(outer)} of line ${line}. One can't stand within the other.`,
    hint: 'End the first one before it, with this on a line of its own: :::',
  }),
  'directive-stray': () => ({
    message: 'This line ::: ends nothing, because nothing has been begun.',
    hint: 'Delete it, or write :::closed or :::decision where it should begin.',
  }),
  'directive-meeting': ({ found }) => ({
    message: `${quote(found)} can't stand in meeting.md; only :::closed can.`,
    hint: 'Move it to the item that it belongs to.',
  }),
  'heading-level': ({ text }) => ({
    message: `The heading ${quote(text)} has one #, which is for the item's title. It is shown as if it had two.`,
    hint: `Write: ## ${line(text)}`,
  }),
  'heading-underlined': ({ text }) => ({
    message: `${quote(text)} becomes a heading, because a line of hyphens or equals signs stands below it.`,
    hint: `If it is a heading, write: ## ${line(text)} – if it is not, put an empty line above the signs.`,
  }),
  'list-numbers': ({ written, printed }) => ({
    message: `The points of this list are numbered ${shorten(written)}, but will be printed as ${shorten(printed)}.`,
    hint: 'Number them one after the other, or put a line of text where a new list begins.',
  }),
  'html-shown': ({ html }) => ({
    message: `${quote(html)} is shown to the reader just as it stands here.`,
    hint: 'Write **bold**, *italic* or <br> for a new line; if it should be shown, ignore this.',
  }),
  'comment-unclosed': () => ({
    message: 'This note to yourself does not end, so that the reader would see it.',
    hint: 'Where it ends, write --> and leave no empty line before that, unless the note begins at the very left.',
  }),
  'definition-unused': ({ name }) => ({
    message: `This line explains "[${shorten(name)}]", but nothing refers to it, so that it is not shown.`,
    hint: `If it is text for the reader, put a backslash before the first bracket: \\[${line(name)}]`,
  }),
  'footnote-unused': ({ name }) => ({
    message: `Nothing refers to the footnote ${quote(name)}, so that it is not shown.`,
    hint: `Where it belongs in the text, write: [^${line(name)}]`,
  }),
  'footnote-missing': ({ name, nearest }) => ({
    message: `There is no footnote ${quote(name)}.`,
    hint:
      nearest === undefined
        ? `Write it on a line of its own: [^${line(name)}]: the text of the footnote`
        : `Did you mean [^${line(nearest)}]?`,
  }),
  'link-address': ({ address }) => ({
    message: `${quote(address)} is not an address that a link can lead to. The text is shown without a link.`,
    hint: 'Write an address that begins with https://, http://, mailto: or tel:, or item: with the name of an item.',
  }),
  'glyph-missing': ({ character, code }) => ({
    message: `No font has the character ${/\p{Co}/u.test(character) ? code : quote(character)}. It is shown as [${code}].`,
    hint: 'Write another character, or say it in words.',
  }),
  'nesting-too-deep': ({ limit }) => ({
    message: `Here more than ${limit} lists, quotations or fields stand within one another.`,
    hint: 'Move some of them further left.',
  }),
  'marks-too-many': ({ limit }) => ({
    message: `This paragraph has more than ${limit} signs such as *, [ and <.`,
    hint: 'Divide it with empty lines.',
  }),
  'lines-too-many': ({ limit }) => ({
    message: `A point, a quotation or a footnote begins here and goes on for more than ${limit} lines.`,
    hint: 'Put an empty line where it ends.',
  }),

  // Cross-checks.
  'section-missing': ({ section }) => ({
    message: `This item has no section ${quote(section)}.`,
    hint: `Add the heading: ## ${line(section)}`,
  }),
  'section-near': ({ heading, section }) => ({
    message: `The heading ${quote(heading)} is not quite the expected ${quote(section)}.`,
    hint: `Write: ## ${line(section)}`,
  }),
  'section-order': ({ heading, before }) => ({
    message: `The section ${quote(heading)} usually comes before ${quote(before)}.`,
    hint: 'Move it, or change the order of "sections" in meeting.md.',
  }),
  'closed-title': ({ title, number }) => ({
    message: `Here everyone can read the title of the closed item ${number}: ${quote(title)}.`,
    hint: 'Write it in other words.',
  }),
  'closed-person': ({ name, number }) => ({
    message: `Here everyone can read the name ${quote(name)}, and that person attends the closed item ${number}.`,
    hint: 'Leave the name out, if nobody is to know.',
  }),
  'closed-case': ({ case: found, number }) => ({
    message: `Here everyone can read the case number of the closed item ${number}: ${quote(found)}.`,
    hint: 'Leave it out.',
  }),
  'person-spelling': ({ name, other, place }) => ({
    message: `${quote(name)} may be the person who is called ${quote(other)} in ${shorten(place, 200)}.`,
    hint: 'If so, spell the name the same way in both places.',
  }),
  'signatory-unknown': ({ name, nearest }) => ({
    message: `${quote(name)} is to sign, but is not among the members and is neither chair nor secretary.`,
    hint: nearest && `Did you mean ${quote(nearest)}?`,
  }),
  'identity-number': ({ masked, country, attached }) => ({
    message: `${attached ? `On page ${attached.page} of the attached file ${quote(attached.file)}: ` : ''}${quote(masked)} looks like the identity number of a person in ${countries[country]}.`,
    hint: 'Take it out. If it is another kind of number, write in this item: allow: identity-number',
  }),
  'status-missing': ({ items }) => ({
    message: `The public edition can't be made, because it is not said whether ${items.length === 1 ? 'this item is' : 'these items are'} open or closed: ${items.map(item => shorten(item, 200)).join(', ')}.`,
    hint: 'Write "status: open" or "status: closed" in each. If all that say nothing are open, paste this line into meeting.md: status: open',
  }),

  // Templates.
  'template-unknown': ({ name, nearest }) => ({
    message: `There is no template with the name ${quote(name)}.`,
    hint:
      nearest === undefined
        ? 'Write the name of a template that comes with the program, or the path of your own: templates/ours'
        : `Did you mean ${quote(nearest, 200)}?`,
  }),
  'template-missing': ({ file, nearest }) => ({
    message: `There is no file ${quote(file)} for the template.`,
    hint:
      nearest === undefined
        ? 'Write where it lies, counted from the folder of the file that names it.'
        : `Did you mean ${quote(nearest, 200)}?`,
  }),
  'template-outside': ({ file }) => ({
    message: `${quote(file)} lies outside the folder that files may be taken from here.`,
    hint: 'Copy it into that folder. A template that several meetings share is named in a file defaults.md above them.',
  }),
  'template-cycle': ({ names }) => ({
    message: `These templates build on each other in a circle: ${names.map(name => quote(name)).join(', ')}.`,
    hint: 'Change "extends" in one of them.',
  }),
  'template-value': ({ key, text, expected }) => ({
    message: `${quote(text)} can't be the value of ${quote(key)} in a template.`,
    hint: `Write ${expectations[expected]}.`,
  }),
  'colour-contrast': ({ key, colour, contrast }) => ({
    message: `The colour ${shorten(colour)} of ${quote(key)} is too pale to be read by everyone: its contrast with white paper is ${contrast}, and should be 4.5 or more.`,
    hint: 'Choose a darker one.',
  }),
  'font-missing': ({ file, nearest }) => ({
    message: `There is no font file ${quote(file)}.`,
    hint:
      nearest === undefined
        ? "Write where it lies, counted from the template's folder."
        : `Did you mean ${quote(nearest, 200)}?`,
  }),
  'font-outside': ({ file }) => ({
    message: `The font ${quote(file)} lies outside the template's folder.`,
    hint: "Copy it into the template's folder.",
  }),
  'font-unusable': ({ file, problem }) => ({
    message: `The font ${quote(file)} can't be used: ${fontProblems[problem]}.`,
    hint: 'Choose a font in a file that ends in .ttf or .otf, one file for each style, that may be embedded.',
  }),

  // The finished file.
  leak: ({ text, page }) => ({
    message: `${quote(text)} is withheld from the public edition, but stands ${page === undefined ? 'in its file, outside the pages' : `on its page ${page}`}. The file was not written.`,
    hint: 'Look for the same words in what is open. If they are not there, report the fault, and publish nothing.',
  }),
  'text-lost': () => ({
    message: 'This text found no place on the page.',
    hint: 'Divide it into shorter paragraphs, and report the fault.',
  }),
};

const examples: Readonly<Record<string, string>> = {
  title: 'title: Budget',
  date: 'date: 2026-06-04',
  name: 'name: Anna Holm',
  regular: 'regular: fonts/Inter-Regular.ttf',
  bold: 'bold: fonts/Inter-Bold.ttf',
  italic: 'italic: fonts/Inter-Italic.ttf',
  'bold-italic': 'bold-italic: fonts/Inter-BoldItalic.ttf',
};

const points: Readonly<Record<string, string>> = {
  route: '- Planning Committee',
  timetable: '- item: budget',
  item: '- budget',
  attachments: '- plan.pdf',
  sections: '- Background',
  points: '- The plan for next year',
};

const forms = {
  text: 'one text',
  list: 'a list',
  map: 'fields with names of their own',
};

const foundForms = { ...forms, text: 'only a text', none: 'nothing' };

const writeForm = {
  text: 'Write it on one line after the name of the field and a colon.',
  list: 'Write each point on a line of its own below the name of the field, with a hyphen and a space before it.',
  map: 'Write the name of a field and a colon before each part, for example "title: Welcome".',
};

const wrongPlaces = {
  indent: 'when it is moved in',
  list: 'inside a list',
  quote: 'inside a quotation',
  code: 'inside text that is shown as typed (code)',
  table: 'inside a table',
  note: 'inside a footnote',
  html: 'among lines that begin with "<"',
  field: 'in a field',
};

/** Whose folder it is that nothing may lie outside of. */
const folders: Readonly<Record<Bounds, string>> = {
  meeting: "the meeting's folder",
  defaults: 'the folder of defaults.md',
  template: "the template's folder",
};

const countries = { da: 'Denmark', nb: 'Norway', sv: 'Sweden', fi: 'Finland' };

const expectations: Readonly<Record<TemplateExpectation, string>> = {
  number: 'a length in points from 0 to 200, for example 12',
  space: 'a length in points from 0 to 72, for example 7.5',
  numbers: 'two lengths in points from 0 to 72, for example [22.5, 4]',
  size: 'the size of the letters and the distance of the lines, in points, for example [11, 15]: from 4 to 72, the second no smaller than the first and at most twice as large',
  'running-size':
    'the size of the letters and the distance of the lines, in points, for example [8.5, 11]: at most 18 for header and footer',
  colour: 'a colour with # and six signs, for example "#1b2126"',
  'page-margins':
    'four lengths in points for top, right, bottom and left, for example [84, 85, 66, 133]; top and bottom at least 66',
  'page-room': 'smaller margins, smaller letters or a narrower column: too little room is left for the text',
  'page-column':
    'a column of at least 60 points, for example 126, and a left margin that holds it: section heads stand there',
  pattern:
    'a text with any of {organisation}, {title}, {kind}, {date}, {page}, {pages}, {page-of-pages} and {edition}; | parts its left, middle and right',
  label: 'words with at least one letter or digit',
  parts: 'each part once, the cover first and the items among them, for example [cover, contents, items]',
  fields: 'each field of an item once, for example [status, case, responsible]',
};

const fontProblems: Readonly<Record<FontProblem, string>> = {
  'not-a-font': 'it is not a font in TrueType or OpenType format',
  'web-font': 'it is made for web pages (WOFF)',
  collection: 'the file holds several fonts',
  variable: 'it is a variable font, not one style',
  protected: 'its maker does not allow that it is put into a PDF',
  unsupported: 'fonts of its kind, with numbered characters, are not supported',
  damaged: 'the file is damaged',
};

import type { Code } from './catalogue.ts';

/** What a code stands for, whatever the meeting: for SARIF's rules and the list of messages in the docs. */
export interface Description {
  /** What is wrong: one short sentence. */
  readonly title: string;
  /** Why that matters, or what the program does about it. */
  readonly why: string;
  /** What to do. */
  readonly help: string;
}

export const descriptions: { readonly [C in Code]: Description } = {
  // The folder and its files.
  'meeting-missing': {
    title: 'There is no meeting.md.',
    why: 'A meeting is a folder with a file meeting.md; neither the folder nor one below it has such a file.',
    help: "Name the meeting's folder, or make the file.",
  },
  'items-missing': {
    title: 'The meeting has no items.',
    why: 'An agenda without items is most likely one whose folder "items" has another name or place.',
    help: 'Put a file that ends in .md into the folder items for each item.',
  },
  'items-too-many': {
    title: 'The meeting has more items than an agenda can hold.',
    why: 'The limit keeps a mistaken folder from filling memory and disk.',
    help: 'Make several meetings of it.',
  },
  'item-extension': {
    title: 'A file among the items is not read.',
    why: 'Only files whose name ends in .md are items; this one looks as if it were meant to be one.',
    help: 'Give it the ending .md if it is plain text, copy its text if it is a Word file, or move it away.',
  },
  'item-unnamed': {
    title: "An item's file name holds no word.",
    why: 'The timetable and links call an item by its file name without the number.',
    help: 'Add a word after the number: 07-budget.md.',
  },
  'id-twice': {
    title: 'Two items have one name.',
    why: 'The timetable and links could mean either; the number before the name does not count.',
    help: 'Give one of the files another name.',
  },
  'number-twice': {
    title: 'Two items have one number.',
    why: 'Nobody could say which of the two is meant in the meeting.',
    help: 'Change "number" in one of them, or leave it out.',
  },
  'file-twice': {
    title: 'Two files have names that look alike.',
    why: 'Their letters are stored in two ways (composed and decomposed), and some systems take them for one file.',
    help: 'Delete one of them, or give it another name.',
  },
  'file-name': {
    title: 'The name of meeting.md, defaults.md, or the folder items or attachments is not exactly right.',
    why: 'Large and small letters count on some systems, and some programs add ".txt" to a name without a word.',
    help: 'Rename the file or folder.',
  },
  'file-unreadable': {
    title: "A file can't be opened.",
    why: 'The system refuses it.',
    help: 'See that it is not locked, and that you may read it.',
  },
  'file-kind': {
    title: 'A folder or something else stands where a file is expected.',
    why: 'Only regular files are read.',
    help: 'Give the folder another name.',
  },
  'file-outside': {
    title: 'A link leads out of the folder of the meeting, of defaults.md or of the template.',
    why: 'Nothing outside the folder is read, so that no file gets into an agenda unseen.',
    help: 'Put a copy of what it leads to in its place.',
  },
  'file-too-large': {
    title: 'A file is too large.',
    why: 'The limit keeps a mistaken file from filling memory.',
    help: 'Make it smaller, or divide it.',
  },
  'file-encoding': {
    title: 'A file is not saved as UTF-8.',
    why: 'Letters such as é, æ and ö would come out wrong.',
    help: 'Save it once more, with the encoding UTF-8.',
  },
  'output-twice': {
    title: 'Two meetings would have their PDF in one folder.',
    why: 'On a system where large and small letters are the same, one would replace the other.',
    help: "Change the name of one of the meetings' folders.",
  },
  'output-link': {
    title: 'A folder that the PDF would be written through is a link.',
    why: 'Links come with the files of a repository: one that leads elsewhere would have another file replaced.',
    help: 'Remove the link, or name the folder that it leads to with --output.',
  },
  'output-unwritable': {
    title: "The PDF can't be written.",
    why: 'The system refuses it: the file is open elsewhere, the folder may not be written to, or the disk is full.',
    help: 'Close the PDF in other programs, or choose another place with --output.',
  },
  'defaults-place': {
    title: 'A defaults.md stands beside meeting.md.',
    why: 'Only a defaults.md in a folder above the meeting is read.',
    help: 'Move it to the folder above, or its fields to meeting.md.',
  },
  'defaults-body': {
    title: 'Text stands below the fields of defaults.md.',
    why: 'Only fields are taken from it; nothing shows the text.',
    help: 'Move the text to a meeting.md, or delete it.',
  },

  // Front matter.
  'fence-missing': {
    title: 'The file does not begin with a line of three hyphens.',
    why: 'The fields of a file stand at its top, between two lines with three hyphens.',
    help: 'Write --- above the first field and below the last one.',
  },
  'fence-blank': {
    title: 'Something stands above the first line of three hyphens.',
    why: 'The fields are found only where the file begins with them.',
    help: 'Delete what stands above it.',
  },
  'fence-wrong': {
    title: 'A line is not quite three hyphens.',
    why: 'Word processors make a long dash of hyphens.',
    help: 'Write --- with the hyphen key, and nothing else on the line.',
  },
  'fence-unclosed': {
    title: 'The second line of three hyphens is missing.',
    why: 'Without it nobody can say where the fields end and the text begins.',
    help: 'Write --- below the last field.',
  },
  'fence-code': {
    title: 'Something stands after the three hyphens.',
    why: 'There it would name a language to be run; no code of a meeting is ever run.',
    help: 'Write --- alone.',
  },
  'matter-tab': {
    title: 'A line is moved in with the Tab key.',
    why: 'How far a tab moves a line is not the same everywhere, so that it can belong to different lines.',
    help: 'Use spaces, two for each step.',
  },
  'matter-reference': {
    title: 'A text begins with a sign that is a command to other programs.',
    why: 'What begins with &, * or ! could pull in text from elsewhere.',
    help: 'Put the text between quotation marks.',
  },
  'matter-hash': {
    title: 'A # would cut a text off.',
    why: 'What follows it would be taken for a remark and left out without a word.',
    help: 'Put the text between quotation marks.',
  },
  'matter-space': {
    title: 'A space is missing after a colon.',
    why: 'Without it the name of the field and its text are one word.',
    help: 'Write a space after the colon.',
  },
  'matter-line': {
    title: 'A line among the fields is no field.',
    why: 'Between the lines of hyphens there are fields only: a name, a colon, a space and a text.',
    help: 'Make a field of it, or move it below the second line of hyphens.',
  },
  'list-without-field': {
    title: 'The points of a list stand under no field.',
    why: 'Nobody could say whose names or files they are.',
    help: 'Write the name of the field above them, with a colon.',
  },
  'matter-indent': {
    title: 'A line begins in a column that fits no line above it.',
    why: 'What belongs together begins in the same column.',
    help: 'Move it with spaces under the line that it goes with.',
  },
  'matter-quote': {
    title: 'A quotation mark is not closed, or something stands behind the closing one.',
    why: 'Nobody could say where the text ends.',
    help: 'Put the whole text between two quotation marks, or write it without any.',
  },
  'matter-bracket': {
    title: 'A bracket is not closed.',
    why: 'What begins with [ or { is a list or a group of fields up to the closing bracket.',
    help: 'Close it, or put the text between quotation marks.',
  },
  'matter-document': {
    title: 'The fields begin a second time.',
    why: 'A file has its fields in one place only, at its top.',
    help: 'Delete the line.',
  },
  'matter-too-large': {
    title: 'There are too many fields at the top of the file.',
    why: 'The limit keeps a mistaken file from filling memory. Most likely text stands where fields belong.',
    help: 'Move the text below the second line of hyphens.',
  },
  'matter-broken': {
    title: "The fields at the top of the file can't be read.",
    why: 'They are written in a way that the program can make no sense of.',
    help: 'Write each field on a line of its own: a name, a colon, a space and a text.',
  },
  'key-twice': {
    title: 'A field is there twice.',
    why: 'Nobody could say which of the two is right.',
    help: 'Keep one of them.',
  },

  // Fields.
  'field-missing': {
    title: 'A field that must be there is missing.',
    why: 'Without it the agenda would have a gap.',
    help: 'Add it.',
  },
  'field-unknown': {
    title: 'There is no such field.',
    why: 'What is written in it would not be shown; most likely its name is misspelled.',
    help: 'Correct the name, or delete the line.',
  },
  'field-kind': {
    title: 'A field holds a list where one text belongs, or the other way round.',
    why: 'The program can not tell what is meant.',
    help: 'Write one text on the line of the field, or a list with a hyphen before each point.',
  },
  'list-bullets': {
    title: 'A list of a field has bullets instead of hyphens.',
    why: 'With them it is one long text and no list.',
    help: 'Write each point on a line of its own, with a hyphen and a space before it.',
  },
  'choice-unknown': {
    title: 'A field knows a few words only, and this is none of them.',
    why: 'The words are English in every language, so that files can be shared.',
    help: 'Write one of the words that the message names.',
  },
  'language-unknown': {
    title: 'The language is none that the program knows.',
    why: 'It decides labels, dates and hyphenation.',
    help: 'Write da, nb, sv, de or en.',
  },
  'date-wrong': {
    title: 'A date can not be read, or can be either of two days.',
    why: 'A wrong day on an agenda is worse than a message.',
    help: 'Write year, month and day: 2026-06-04.',
  },
  'time-wrong': {
    title: 'A time of day can not be read.',
    why: 'A wrong time on an agenda is worse than a message.',
    help: 'Write it as 14:30 or 14.30.',
  },
  'duration-wrong': {
    title: 'A duration can not be read.',
    why: 'The times of the timetable are worked out from it.',
    help: 'Write it as 15 min, 1 h or 1 h 30 min.',
  },
  'person-unnamed': {
    title: 'A person has no name.',
    why: 'The name comes first, up to the first comma or bracket; the rest is the role.',
    help: 'Write the name first: Anna Holm, Chair.',
  },
  'person-several': {
    title: 'Several persons stand in one text.',
    why: 'A person is a point of a list; the text after the first comma is taken for the role.',
    help: 'Write each person on a line of its own, with a hyphen and a space before it.',
  },
  'allow-unknown': {
    title: '"allow" names no message, or an error.',
    why: 'It would silence nothing.',
    help: 'Write the name that stands at the end of the warning.',
  },
  'allow-unused': {
    title: '"allow" silences nothing.',
    why: 'Left there, it would hide a mistake that is made later.',
    help: 'Delete it.',
  },

  // Attachments.
  'attachment-missing': {
    title: 'An attached file is not there.',
    why: 'The members would look for it in vain.',
    help: 'Put it into attachments/, correct the name, or write "pending: true" if it is sent later.',
  },
  'attachment-name': {
    title: 'The name of an attached file is not exactly right.',
    why: 'Large and small letters, and the direction of slashes, count on some systems.',
    help: 'Write the name as the file has it, from the folder attachments/ on.',
  },
  'attachment-outside': {
    title: 'An attached file lies outside attachments/.',
    why: "Nothing outside the meeting's folder gets into an agenda.",
    help: 'Copy it into attachments/.',
  },
  'attachment-empty': {
    title: 'An attachment has neither title nor file.',
    why: 'There is nothing to list.',
    help: 'Write one of the two.',
  },
  'attachment-pending': {
    title: 'An attachment that is sent later has a file.',
    why: 'It is listed as sent later although it is there.',
    help: 'Delete "pending: true" or "file".',
  },
  'attachment-twice': {
    title: 'A file is attached twice to one item.',
    why: 'Most likely one of the two should be another file.',
    help: 'Delete or correct one of them.',
  },
  'attachment-unused': {
    title: 'A file in attachments/ is attached to no item.',
    why: 'Most likely an item lacks it.',
    help: 'Attach it, or take it out of the folder.',
  },
  'attachment-unread': {
    title: 'An attached PDF file can not be searched for identity numbers.',
    why: 'It is encrypted, damaged or very long, and in the public edition everybody can open it.',
    help: 'Look through it yourself, and write in the item: allow: attachment-unread. Or attach it saved anew.',
  },

  // Pictures.
  'picture-missing': {
    title: 'A picture is not there.',
    why: 'The page would have a gap.',
    help: 'Correct its path, counted from the folder of the file that shows it.',
  },
  'picture-name': {
    title: 'The name of a picture is not exactly right.',
    why: 'Large and small letters, and the direction of slashes, count on some systems.',
    help: 'Write the name as the file has it.',
  },
  'picture-outside': {
    title: 'A picture lies outside the folder of the meeting, of defaults.md or of the template.',
    why: 'Nothing outside the folder gets into an agenda.',
    help: 'Copy it into the folder.',
  },
  'picture-scheme': {
    title: "A picture's address is none of a file.",
    why: 'Nothing is fetched from elsewhere.',
    help: 'Save the picture in the folder of the meeting or of the template.',
  },
  'picture-remote': {
    title: 'A picture stands on the internet.',
    why: 'Nothing is fetched from there: the description is shown instead.',
    help: "Save the picture in the meeting's folder.",
  },
  'picture-kind': {
    title: 'A picture is neither PNG, JPEG nor SVG.',
    why: 'Only these can be put into the PDF.',
    help: 'Save it as PNG.',
  },
  'picture-broken': {
    title: 'A picture is damaged.',
    why: 'It ends too early, or its parts contradict each other.',
    help: 'Save it once more in the program that made it.',
  },
  'picture-too-large': {
    title: 'A picture has too many pixels.',
    why: 'No page can show them, and they would fill memory.',
    help: 'Save it in a smaller size.',
  },
  'picture-cmyk': {
    title: 'A picture has the colours of a printing house.',
    why: 'A PDF for the archive and for screens has screen colours.',
    help: 'Save it with RGB colours.',
  },
  'picture-svg': {
    title: 'A drawing holds what can not be shown.',
    why: 'Only shapes, lines and gradients are drawn; text, pictures, scripts and references are refused.',
    help: 'Turn texts into paths and take the rest out, or save it as PNG.',
  },
  'picture-size': {
    title: 'A drawing does not say how large it is.',
    why: 'Its place on the page can not be worked out.',
    help: 'Save it with a width and a height.',
  },
  'picture-complex': {
    title: 'A drawing has too many parts.',
    why: 'It would take too long to draw.',
    help: 'Make it simpler, or save it as PNG.',
  },
  'picture-alt': {
    title: 'A picture has no description.',
    why: 'Those who can not see it would not know what it shows.',
    help: 'Write what it shows between the square brackets.',
  },

  // The timetable.
  'slot-without-time': {
    title: 'When a slot begins can not be worked out.',
    why: 'It has no time, and the one before it gives none.',
    help: 'Write its time, or the duration of the one before it.',
  },
  'slot-kind': {
    title: 'A slot is for nothing, or for two things at once.',
    why: 'A slot has an item, a break, the close, or a title alone.',
    help: 'Write exactly one of "item", "break", "close" and "title"; only "title" may go with "item".',
  },
  'slot-overlap': {
    title: 'A slot begins before the one above it ends.',
    why: 'Two things can not be at the same time.',
    help: 'Change a time or a duration.',
  },
  'slot-backwards': {
    title: 'A slot begins earlier than the one above it.',
    why: 'Most likely a time is mistyped.',
    help: 'Correct the time, or move the slot.',
  },
  'slot-past-end': {
    title: 'The timetable goes on after the end of the meeting.',
    why: 'Cover and timetable would contradict each other.',
    help: 'Change "end", or the times before it.',
  },
  'time-unused': {
    title: 'The time of an item is not used.',
    why: 'The meeting has a timetable, and its times are shown.',
    help: 'Write the time in the timetable.',
  },
  'item-without-slot': {
    title: 'An item is not in the timetable.',
    why: 'The timetable names other items, so that this one was most likely forgotten.',
    help: 'Give it a slot.',
  },
  'timetable-twice': {
    title: '"::timetable" stands in two places.',
    why: 'The timetable is shown once.',
    help: 'Delete one of the two lines.',
  },
  'timetable-empty': {
    title: 'There is no timetable to show.',
    why: '"::timetable" stands in an item, but the meeting has no timetable and no item has a time.',
    help: 'Write a timetable, or delete the line.',
  },
  'item-unknown': {
    title: 'There is no such item.',
    why: 'The timetable or a link names an item that the meeting does not have.',
    help: 'Write the name of its file without the number and ".md".',
  },

  // The body.
  'directive-wrong': {
    title: 'A line that begins with colons is none that the program knows.',
    why: 'What was meant to be withheld must never be printed because of a slip.',
    help: 'Write :::closed, :::decision, :::public-decision, :::, ::timetable or ::pagebreak, and nothing else on the line.',
  },
  'directive-place': {
    title: 'A line that begins with colons stands where it has no effect.',
    why: 'What was meant to be withheld must never be printed because of a slip.',
    help: 'Write it at the very left, outside lists, quotations, tables and code.',
  },
  'directive-unclosed': {
    title: 'A passage has no end.',
    why: 'Nobody could say how much of the text is withheld.',
    help: 'Write ::: on a line of its own where it ends.',
  },
  'directive-nested': {
    title: 'A passage begins inside another.',
    why: 'Nobody could say what of them is withheld.',
    help: 'End the first before the second.',
  },
  'directive-stray': {
    title: 'A line ::: ends nothing.',
    why: 'Most likely the line that begins the passage is missing.',
    help: 'Write that line, or delete this one.',
  },
  'directive-meeting': {
    title: 'meeting.md can not hold this.',
    why: 'On the cover a passage can be closed; decisions and the timetable belong to items.',
    help: 'Move it to an item.',
  },
  'heading-level': {
    title: 'A heading has one # only.',
    why: "One # would be the item's title; the heading is shown as if it had two.",
    help: 'Write ## before it.',
  },
  'heading-underlined': {
    title: 'A line of signs makes a heading of the text above it.',
    why: 'Often a line was meant to be drawn.',
    help: 'Write ## before the text if it is a heading; if not, put an empty line above the signs.',
  },
  'list-numbers': {
    title: 'The numbers of a list are printed otherwise than typed.',
    why: 'A list is numbered one by one from its first number.',
    help: 'Number the points one after the other.',
  },
  'html-shown': {
    title: 'Signs of a web page are shown to the reader.',
    why: 'Only <br>, <sup>, <sub> and <span lang="en"> are understood.',
    help: 'Write **bold** or *italic* instead.',
  },
  'comment-unclosed': {
    title: 'A comment does not end.',
    why: 'What is written between <!-- and --> is for its author alone; without its end the reader would see it.',
    help: 'Write --> where it ends.',
  },
  'definition-unused': {
    title: 'Nothing refers to the address of a link.',
    why: 'A line such as "[name]: text" is not shown itself.',
    help: 'Put a backslash before the first bracket if it is text.',
  },
  'footnote-unused': {
    title: 'Nothing refers to a footnote.',
    why: 'It is not shown.',
    help: 'Write its mark into the text.',
  },
  'footnote-missing': {
    title: 'A footnote is not there.',
    why: 'Its mark is shown as it is typed.',
    help: 'Write the footnote on a line of its own.',
  },
  'link-address': {
    title: 'A link leads to no address that can be followed.',
    why: 'Its text is shown without a link.',
    help: 'Write an address that begins with https://, http://, mailto:, tel: or item:.',
  },
  'glyph-missing': {
    title: 'No font has a character.',
    why: 'Its number is shown instead.',
    help: 'Write another character, or say it in words.',
  },
  'nesting-too-deep': {
    title: 'Lists, quotations or fields stand too deep within one another.',
    why: 'No page could show them.',
    help: 'Move some of them further left.',
  },
  'marks-too-many': {
    title: 'A paragraph has more marks than can be read.',
    why: 'The limit keeps a mistaken file from taking all the time of the machine.',
    help: 'Divide it with empty lines.',
  },
  'lines-too-many': {
    title: 'A point, a quotation or a footnote goes on for too many lines.',
    why: 'The limit keeps a mistaken file from taking all the time of the machine.',
    help: 'Put an empty line where it ends.',
  },

  // Cross-checks.
  'section-missing': {
    title: 'An item lacks a section.',
    why: '"sections" in meeting.md says that every item has it.',
    help: 'Add the heading.',
  },
  'section-near': {
    title: 'A heading is nearly that of an expected section.',
    why: 'Most likely it is misspelled.',
    help: 'Write it as "sections" in meeting.md has it.',
  },
  'section-order': {
    title: 'The sections of an item stand in another order.',
    why: 'Readers look for them in the order of "sections" in meeting.md.',
    help: 'Move the section.',
  },
  'closed-title': {
    title: 'The title of a closed item can be read in the open.',
    why: 'The public edition would show it.',
    help: 'Write it in other words.',
  },
  'closed-person': {
    title: 'Who attends a closed item can be read in the open.',
    why: 'The public edition would show the name.',
    help: 'Leave the name out, if nobody is to know.',
  },
  'closed-case': {
    title: 'The case number of a closed item can be read in the open.',
    why: 'The public edition would show it.',
    help: 'Leave it out.',
  },
  'person-spelling': {
    title: 'A person may be spelled in two ways.',
    why: 'Two names of the meeting are nearly the same.',
    help: 'Spell the name in one way, if it is one person.',
  },
  'signatory-unknown': {
    title: 'Somebody is to sign who is neither member, chair nor secretary.',
    why: 'Most likely the name is misspelled, or missing among the members.',
    help: 'Correct the name.',
  },
  'identity-number': {
    title: 'A number looks like the identity number of a person.',
    why: 'Such numbers must not be published; in the public edition this is an error.',
    help: 'Take it out. If it is another kind of number, write in the item: allow: identity-number.',
  },
  'status-missing': {
    title: 'It is not said whether items are open or closed.',
    why: 'Nothing is published because somebody forgot a line.',
    help: 'Write "status: open" or "status: closed" in each, or once in meeting.md.',
  },

  // Templates.
  'template-unknown': {
    title: 'There is no such template.',
    why: 'The name is none of those that come with the program.',
    help: 'Correct the name, or write the path of your own.',
  },
  'template-missing': {
    title: 'A file of the template is not there.',
    why: 'The meeting, or a template that builds on it, names a file that does not exist.',
    help: 'Correct its path.',
  },
  'template-outside': {
    title: 'A template lies outside the folder that files may be taken from.',
    why: 'A meeting takes nothing from outside its folder, and a template nothing from outside its own.',
    help: 'Copy it into that folder, or name it in a defaults.md above the meetings.',
  },
  'template-cycle': {
    title: 'Templates build on each other in a circle.',
    why: 'None of them is the first.',
    help: 'Change "extends" in one of them.',
  },
  'template-value': {
    title: 'A value of a template is not possible.',
    why: 'Pages can not be set with it.',
    help: 'Write a value of the kind that the message names.',
  },
  'colour-contrast': {
    title: 'A colour is too pale for text.',
    why: 'Text with a contrast under 4.5 to 1 can not be read by everyone (WCAG 2, 1.4.3).',
    help: 'Choose a darker colour.',
  },
  'font-missing': {
    title: 'A font file is not there.',
    why: 'The template names a file that does not exist.',
    help: "Correct its path, counted from the template's folder.",
  },
  'font-outside': {
    title: "A font lies outside the template's folder.",
    why: 'A template takes nothing from outside its folder.',
    help: 'Copy it into the folder.',
  },
  'font-unusable': {
    title: "A font can't be used.",
    why: 'A PDF for the archive holds its fonts; this one can not be put into it.',
    help: 'Choose a font in .ttf or .otf files, one for each style, that may be embedded.',
  },

  // The finished file.
  leak: {
    title: 'What is withheld stands in the finished public edition.',
    why: 'The file was searched after it was made; it is not written.',
    help: 'Look for the same words in what is open. If they are not there, report it.',
  },
  'text-lost': {
    title: 'A text found no place on the page.',
    why: 'This is a fault of the program; the file is not written, so that nothing is missing without a word.',
    help: 'Divide the text into shorter paragraphs, and report it.',
  },
};

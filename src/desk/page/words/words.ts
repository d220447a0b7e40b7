/** What the page says in a language. */
export interface Words {
  readonly desk: string;
  readonly meeting: string;
  readonly items: string;
  readonly addItem: string;
  readonly newItemTitle: string;
  readonly add: string;
  readonly cancel: string;
  readonly close: string;
  readonly remove: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moved: (title: string) => string;
  readonly withdraw: string;
  readonly withdrawWhy: string;
  readonly closed: string;
  readonly noStatus: string;
  readonly withdrawn: string;
  readonly late: string;
  readonly problems: (errors: number, warnings: number) => string;
  readonly noProblems: string;
  readonly messages: string;
  readonly fix: (text: string) => string;
  readonly text: string;
  readonly textOfItem: string;
  readonly textOfMeeting: string;
  readonly moreFields: string;
  readonly showFields: string;
  readonly hideFields: string;
  readonly fieldsUnclear: string;
  readonly onlyInText: string;
  readonly notSaid: string;
  /** The status of an item, and of an attachment, that has none of its own. */
  readonly asMeeting: string;
  readonly asItem: string;
  readonly oneALine: string;
  readonly addPerson: string;
  readonly addRow: string;
  readonly addAttachment: string;
  readonly dropHere: string;
  readonly attachments: string;
  readonly what: string;
  readonly slotKinds: Readonly<Record<'item' | 'title' | 'break' | 'close', string>>;
  readonly follows: (time: string) => string;
  readonly overlaps: string;
  readonly saved: string;
  readonly saving: string;
  readonly unsaved: string;
  readonly offline: string;
  readonly readOnly: string;
  /** Where two texts are there and one is to stay, by why that is. */
  readonly conflicts: Readonly<
    Record<
      'changed' | 'gone' | 'rescued',
      {
        readonly title: (name: string) => string;
        readonly text: (file: string) => string;
        /** What gives up the author's text, and what that does. */
        readonly take: string;
        readonly takeHelp: string;
      }
    >
  >;
  readonly yours: string;
  readonly theirs: string;
  readonly keepYours: string;
  readonly keepYoursHelp: string;
  readonly full: string;
  readonly public: string;
  readonly edition: string;
  readonly pages: string;
  readonly page: (number: number) => string;
  readonly of: string;
  readonly lastGood: string;
  readonly noPages: string;
  readonly building: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly search: string;
  readonly found: (at: number, count: number) => string;
  readonly notFound: string;
  readonly print: string;
  readonly download: string;
  readonly undo: string;
  readonly redo: string;
  readonly bold: string;
  readonly italic: string;
  readonly heading: string;
  readonly bullets: string;
  readonly numbers: string;
  readonly table: string;
  readonly tableText: readonly [string, string];
  readonly link: string;
  readonly chooseItem: string;
  readonly footnote: string;
  readonly closedPassage: string;
  readonly decision: string;
  readonly picture: string;
  readonly pictureWords: string;
  readonly placeholder: string;
  readonly begin: string;
  readonly beginHelp: (folder: string) => string;
  readonly beginItems: string;
  readonly beginItemsHelp: string;
  readonly beginDone: string;
  readonly noSession: string;
  readonly noSessionHelp: string;
  readonly fault: string;
}

import { describe, expect, it } from 'vitest';
import { checkFiles, itemFile, meetingFile } from './check-files.ts';

const expected =
  'sections: [Background, { title: Assessment, required: true }, Costs, { title: Proposal, required: true }]';

/** What is said of an item with these sections; its first heading is on line 5, and each takes four lines. */
const ofSections = (...headings: readonly string[]) =>
  checkFiles({
    'meeting.md': meetingFile(expected),
    'items/1-budget.md': itemFile('Budget', '', headings.map(heading => `${heading}\n\nText.\n\n`).join('')),
  }).then(found => found.map(text => text.replace('items/1-budget.md:', '')));

describe('sections', () => {
  it.each([
    [['## Assessment', '## Proposal']],
    [['## Background', '## Assessment', '## Costs', '## Proposal']],
    [['## Our own', '## Assessment', '### More', '## Another', '## Proposal']],
    [['## *Assessment*', '## Proposal']],
    [['## Assessment', '### Proposal']],
    [['## Assessment', ':::closed\n## Proposal\n\nHidden.\n\n:::']],
  ])('%j are as expected', async headings => {
    expect(await ofSections(...headings)).toEqual([]);
  });

  it.each([
    [['## Assessment'], ['1:1 section-missing']],
    [['## Background'], ['1:1 section-missing', '1:1 section-missing']],
    [['## assessment', '## Proposal'], ['5:1 section-near']],
    [['## Assessment', '## Proposals'], ['9:1 section-near']],
    [['## Backgruond', '## Assessment', '## Proposal'], ['5:1 section-near']],
    [
      ['##Assessment', '**Proposal:**'],
      ['5:1 heading-space', '9:1 section-near'],
    ],
    [
      ['**Our proposal**', '## Assessment'],
      ['1:1 section-missing', '5:1 heading-bold'],
    ],
    [['## Proposal', '## Assessment'], ['9:1 section-order']],
    [['## Costs', '## Background', '## Assessment', '## Proposal'], ['9:1 section-order']],
  ])('%j are not', async (headings, found) => {
    expect(await ofSections(...headings)).toEqual(found);
  });

  it('are not asked of closed or withdrawn items, nor of those without a body', async () => {
    const files = {
      'meeting.md': meetingFile(expected),
      'items/1-plot.md': itemFile('A plot', 'status: closed', '## proposal'),
      'items/2-roof.md': itemFile('The roof', 'withdrawn: Not ready.'),
      'items/3-news.md': itemFile('News', '', ''),
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it('that resemble each other are not taken for one another', async () => {
    const files = {
      'meeting.md': meetingFile('sections: [Proposal, Proposals]'),
      'items/1-budget.md': itemFile('Budget', '', '## Proposals\n\nText.'),
      'items/2-roof.md': itemFile('The roof', '', '## Proposal\n\nText.\n\n## Proposals\n\nText.'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });
});

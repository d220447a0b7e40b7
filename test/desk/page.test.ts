import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser } from '../browser.ts';
import { folderWith } from '../commands/temporary.ts';
import { hasBrowser, nextVersion, openDesk, openItem, saved, shownVersion } from './browser.ts';
import { startDesk } from './running-desk.ts';

const files = {
  'meeting.md':
    '---\ntitle: Board of Governors\ndate: 2026-10-07\nstart: 18:30\nlanguage: en-GB\nstatus: open\nchair: Rosa Halloran, Chair\n---\n\nWelcome.\n',
  'items/01-minutes.md': '---\ntitle: Minutes\n---\n\nThe minutes are approved.\n',
  'items/02-budget.md':
    '---\n# ours\ntitle: Budget\npurpose: decision\n---\n\n## Background\n\nThe draft follows the plan.\n',
  'items/03-staff.md':
    '---\ntitle: Staff matter\nstatus: closed\npublic-title: Personnel\n---\n\nQuokka zebra.\n',
};

/** How long something may take on a busy machine. */
const patience = { timeout: 15_000 };

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** The desk of the files, with an item open. */
async function openAt(item: string) {
  const folder = folderWith(files);
  const desk = await openDesk(folder);
  await openItem(desk.page, item);
  return { ...desk, folder };
}

/** The same, with the cursor in the item's text. */
async function writeIn(item: string, at: 'Control+End' | 'Control+a') {
  const desk = await openAt(item);
  await desk.page.locator('.cm-content').click();
  await desk.page.keyboard.press(at);
  return desk;
}

afterAll(closeBrowser);

describe.skipIf(!hasBrowser)('the desk', () => {
  it('shows the meeting, its items with their state, and the pages; the browser has nothing to complain of', async () => {
    const { page, complaints } = await openDesk(folderWith(files));
    expect(await page.locator('h1').textContent()).toContain('Board of Governors');
    const items = await page.locator('#items li > button').allInnerTexts();
    expect(items.map(text => text.replace(/\s+/g, ' '))).toEqual([
      '1 Minutes',
      '2 Budget',
      '3 Staff matter Closed',
    ]);
    expect(await page.locator('.sheet canvas').count()).toBeGreaterThan(0);
    expect(page.url()).not.toContain('#');
    expect(complaints).toEqual([]);
  });

  it('writes what is typed into the file, and shows it on the page; the fields stay as they are', async () => {
    const { folder, page, complaints } = await openAt('Budget');
    const version = await shownVersion(page);
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('A new sentence.');
    await nextVersion(page, version);
    await saved(page);
    expect(read(folder, 'items/02-budget.md')).toBe(`${files['items/02-budget.md']}A new sentence.`);
    expect(complaints).toEqual([]);
  });

  it('keeps what is selected and typed away from the fields, which are not seen', async () => {
    const { folder, page } = await openAt('Budget');
    expect(await page.locator('.cm-content').textContent()).not.toContain('title:');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('All new.');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('> ');
    await saved(page);
    expect(read(folder, 'items/02-budget.md')).toBe(
      '---\n# ours\ntitle: Budget\npurpose: decision\n---\n\n> All new.',
    );
  });

  it('sets a field in the form, which changes its own line alone, and takes it back with Undo', async () => {
    const { folder, page } = await openAt('Budget');
    await page
      .getByLabel('Open or closed')
      .or(page.getByLabel('Status', { exact: true }))
      .first()
      .selectOption('closed');
    await expect
      .poll(() => read(folder, 'items/02-budget.md'), patience)
      .toBe(files['items/02-budget.md'].replace('decision\n', 'decision\nstatus: closed\n'));
    await page.locator('#items li > button .tag', { hasText: 'Closed' }).nth(1).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => read(folder, 'items/02-budget.md'), patience).toBe(files['items/02-budget.md']);
  });

  it('underlines what is wrong, and writes what was meant when it is asked to', async () => {
    const { folder, page } = await writeIn('Budget', 'Control+End');
    await page.keyboard.type('##Heading');
    // Until the last key is checked, each check shows its message anew.
    await page.locator('.messages li', { hasText: '"##Heading"' }).waitFor({ state: 'attached' });
    await page.locator('.cm-lintRange').hover();
    await page.locator('.cm-diagnosticAction').click();
    await expect.poll(() => read(folder, 'items/02-budget.md'), patience).toContain('\n## Heading');
    await page.locator('.messages.none').waitFor();
  });

  it('says below a field what is wrong with it, and leads there from the list of messages', async () => {
    const folder = folderWith({
      ...files,
      'items/02-budget.md': '---\ntitle: Budget\ntime: 25:10\n---\n\nText.\n',
    });
    const { page } = await openDesk(folder, { hasPages: false });
    await page.locator('.messages.errors summary').click();
    await page.locator('.banner', { hasText: 'no pages yet' }).waitFor();
    await page.locator('.messages .place').first().click();
    await page.locator('[data-field=time] .wrong .error').waitFor();
    await page.locator('#field-time:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('19.10');
    await page.locator('.messages.none').waitFor();
    await expect.poll(() => read(folder, 'items/02-budget.md'), patience).toContain('time: 19.10\n');
  });

  it('adds an item, puts it in order with keys, and withdraws it', async () => {
    const { page } = await openAt('Minutes');
    await page.getByRole('button', { name: 'New item' }).click();
    await page.keyboard.type('Any other business');
    await page.keyboard.press('Enter');
    await page
      .locator('#items li:nth-child(2) > button[aria-current]', { hasText: 'Any other business' })
      .waitFor();
    await page.locator('#items li:nth-child(2) > button').press('Alt+ArrowDown');
    await page
      .locator('#items li:nth-child(3) > button[aria-current]', { hasText: 'Any other business' })
      .waitFor();
    await page.getByRole('button', { name: 'Withdraw item' }).click();
    await page.keyboard.type('Nothing to discuss');
    await page.keyboard.press('Enter');
    await page.locator('#items li:nth-child(3) .tag', { hasText: 'Withdrawn' }).waitFor();
    await page.locator('.field.heading textarea').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(', late');
    await page.locator('#items li:nth-child(3) > button', { hasText: 'Any other business, late' }).waitFor();
  });

  it('puts an item where it is dropped, and attaches a file that is dropped on the attachments', async () => {
    const folder = folderWith(files);
    const { page } = await openDesk(folder);
    await page.locator('#items li:nth-child(3)').dragTo(page.locator('#items li:nth-child(1)'));
    await page.locator('#items li:nth-child(1) > button', { hasText: 'Staff matter' }).waitFor();
    await openItem(page, 'Budget');
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['%PDF-1.4'], 'Plan 2027.pdf', { type: 'application/pdf' }));
      const target = document.querySelector('.drop');
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    })()`);
    await page.locator('.attachments .rows li').waitFor();
    expect(read(folder, 'attachments/Plan 2027.pdf')).toBe('%PDF-1.4');
  });

  it('undoes over the session what was done in texts and with files, and does it again', async () => {
    const { folder, page } = await writeIn('Budget', 'Control+End');
    await page.keyboard.type('More.');
    await page.getByRole('button', { name: 'New item' }).click();
    await page.keyboard.type('Roof');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.field.heading textarea').inputValue(), patience).toBe('Roof');
    await page.getByRole('button', { name: 'Move up' }).click();
    await page.locator('#items li:nth-child(2) > button[aria-current]', { hasText: 'Roof' }).waitFor();
    await page.getByRole('button', { name: 'Withdraw item' }).click();
    await page.keyboard.type('Not ready');
    await page.keyboard.press('Enter');
    await page.locator('#items li:nth-child(2) .tag', { hasText: 'Withdrawn' }).waitFor();
    await page.setInputFiles('.drop input', {
      name: 'Plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await page.locator('.attachments .rows li').waitFor();
    await saved(page);
    const after = textsIn(folder);

    const [undo, redo] = ['Undo', 'Redo'].map(name => page.getByRole('button', { name }));
    for (let step = 0; step < 10 && !(await undo!.isDisabled()); step++) {
      await undo!.click();
      await page.waitForTimeout(500);
    }
    await expect.poll(() => textsIn(folder), patience).toEqual(files);
    await page.locator('#items [aria-current]', { hasText: 'Budget' }).waitFor();
    for (let step = 0; step < 10 && !(await redo!.isDisabled()); step++) {
      await redo!.click();
      await page.waitForTimeout(500);
    }
    await expect.poll(() => textsIn(folder), patience).toEqual(after);
  });

  it('keeps what is typed while a file is being attached', async () => {
    const { folder, page } = await writeIn('Budget', 'Control+End');
    await page.route('**/api/change*', async route => {
      await page.keyboard.type('Meanwhile.');
      await page.waitForTimeout(700);
      await route.continue();
    });
    await page.setInputFiles('.drop input', {
      name: 'Plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await page.locator('.attachments .rows li').waitFor();
    await saved(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await expect
      .poll(() => read(folder, 'items/02-budget.md'), patience)
      .toBe(
        '---\n# ours\ntitle: Budget\npurpose: decision\nattachments:\n  - title: Plan\n    file: Plan.pdf\n---\n\n## Background\n\nThe draft follows the plan.\nMeanwhile.',
      );
  });

  it('shows no page of the full edition where the public one can’t be made', async () => {
    const { page } = await openDesk(
      folderWith({ ...files, 'meeting.md': files['meeting.md'].replace('status: open\n', '') }),
    );
    await page.locator('.sheet canvas').first().waitFor();
    await page.locator('.switch label', { hasText: 'Public' }).click();
    await page.locator('.banner', { hasText: 'no pages yet' }).waitFor();
    expect(await page.locator('.sheet canvas').count()).toBe(0);
    await page.locator('.switch label', { hasText: 'Full' }).click();
    await page.locator('.sheet canvas').first().waitFor();
  });

  it('writes guests whose parts have names, and the points of a row', async () => {
    const slot = '  - item: budget\n    attendees:\n      - name: Piet Vos\n        role: Surveyor\n';
    const meeting = files['meeting.md'].replace('status: open\n', `status: open\ntimetable:\n${slot}`);
    const folder = folderWith({ ...files, 'meeting.md': meeting });
    const { page } = await openDesk(folder);
    const row = page.locator('table.timetable tbody tr').first();
    await row.getByLabel('Role').fill('Valuer');
    await row.locator('.slot-more summary').click();
    await row.getByLabel('Points').fill('Roofs\nStairs');
    await expect.poll(() => read(folder, 'meeting.md'), patience).toContain('Stairs');
    await expect.poll(() => read(folder, 'meeting.md'), patience).toContain('role: Valuer');
    expect(read(folder, 'meeting.md')).toContain('name: Piet Vos');
    await saved(page);
    expect(await page.locator('.messages.errors').count()).toBe(0);
  });

  it('shows the timetable as a table: times move along, and a row that begins too early is marked', async () => {
    const timetable =
      'timetable:\n  - time: 18.30\n    item: minutes\n    duration: 20 min\n  - item: budget\n    duration: 30 min\n  - close: End\n    time: 19.30\n';
    const meeting = files['meeting.md'].replace('chair:', `${timetable}chair:`);
    const folder = folderWith({ ...files, 'meeting.md': meeting });
    const { page } = await openDesk(folder);
    const rows = page.locator('.timetable tbody tr');
    const begins = () => rows.nth(1).locator('input.time').getAttribute('placeholder');
    await expect.poll(begins, patience).toBe('18:50');
    expect(await page.locator('.overlaps').count()).toBe(0);
    await rows.nth(0).locator('input.duration').fill('45 min');
    await expect.poll(begins, patience).toBe('19:15');
    await page.locator('tr.overlaps').waitFor();
    expect(await rows.nth(2).getAttribute('class')).toBe('overlaps');
    await expect
      .poll(() => read(folder, 'meeting.md'), patience)
      .toBe(meeting.replace('duration: 20 min', 'duration: 45 min'));
  });

  it('attaches files, and puts a picture into the text with its words', async () => {
    const { folder, page } = await openAt('Budget');
    await page.setInputFiles('.drop input', {
      name: 'Plan 2027.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    });
    await page.locator('.attachments .rows li').waitFor();
    await expect.poll(() => read(folder, 'items/02-budget.md'), patience).toContain('file: ');
    expect(existsSync(join(folder, 'attachments'))).toBe(true);
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    const picture =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#246"/></svg>';
    await page.setInputFiles('.text-bar input', {
      name: 'Map.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(picture),
    });
    await page.locator('dialog input').fill('A map of the site');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => read(folder, 'items/02-budget.md'), patience)
      .toContain('![A map of the site](../pictures/map.svg)');
    expect(read(folder, 'pictures/map.svg')).toBe(picture);
  });

  it('shows both texts where another program has written the same file, and writes over nothing', async () => {
    const { folder, page } = await writeIn('Budget', 'Control+End');
    await page.keyboard.type('Mine.');
    writeFileSync(join(folder, 'items/02-budget.md'), `${files['items/02-budget.md']}Theirs.`);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getAttribute('aria-label')).toBe('Another program has changed “2. Budget”');
    expect(await dialog.textContent()).toContain('items/02-budget.md');
    const helpOf = async (name: string) => {
      const id = await dialog.getByRole('button', { name }).getAttribute('aria-describedby');
      return dialog.locator(`#${id}`).textContent();
    };
    expect(await helpOf('Keep yours')).toContain('Your text is written into the file');
    expect(await helpOf('Take the one in the file')).toContain('Undo brings it back');
    expect(await dialog.locator('mark').allInnerTexts()).toEqual(['Mine.', 'Theirs.']);
    expect(read(folder, 'items/02-budget.md')).toContain('Theirs.');
    await dialog.getByRole('button', { name: 'Keep yours' }).click();
    await expect
      .poll(() => read(folder, 'items/02-budget.md'), patience)
      .toBe(`${files['items/02-budget.md']}Mine.`);
  });

  it('gives a text up for the one in the file, and brings it back with Undo, also when another item is open', async () => {
    const { folder, page } = await writeIn('Budget', 'Control+End');
    await page.keyboard.type('Mine.');
    writeFileSync(join(folder, 'items/02-budget.md'), `${files['items/02-budget.md']}Theirs.`);
    // The dialogue may be open already.
    await page.locator('#items button', { hasText: 'Minutes' }).dispatchEvent('click');
    await page.locator('#items [aria-current]', { hasText: 'Minutes' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Take the one in the file' }).click();
    await saved(page);
    expect(read(folder, 'items/02-budget.md')).toContain('Theirs.');
    await openItem(page, 'Budget');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => read(folder, 'items/02-budget.md'), patience).toContain('Mine.');
    expect(read(folder, 'items/02-budget.md')).not.toContain('Theirs.');
  });

  it('shows what another program writes, if nothing here is unsaved', async () => {
    const { folder, page } = await openAt('Budget');
    writeFileSync(join(folder, 'items/02-budget.md'), '---\ntitle: Budget 2027\n---\n\nAnother text.\n');
    await page.locator('.cm-content', { hasText: 'Another text.' }).waitFor();
    await page.locator('#items button', { hasText: 'Budget 2027' }).waitFor();
  });

  it('keeps what was typed last when the window is closed at once', async () => {
    const { folder, page, desk } = await writeIn('Budget', 'Control+End');
    const told = page.waitForResponse(
      answer =>
        answer.url().includes('/api/keep') && answer.request().postData()?.includes('words.') === true,
    );
    await page.keyboard.type('The last words.');
    await told;
    await page.context().close();
    await desk.end();
    expect(read(folder, 'items/02-budget.md')).toContain('The last words.');
  });

  it('turns what is pasted from Word into Markdown, with its lists and tables', async () => {
    const { folder, page } = await writeIn('Minutes', 'Control+a');
    await paste(page, wordHtml);
    await expect
      .poll(() => read(folder, 'items/01-minutes.md'), patience)
      .toBe(`---\ntitle: Minutes\n---\n\n${wordAsMarkdown}`);
  });

  it('switches to the public edition, whose pages lack what is closed', async () => {
    const { page } = await openDesk(folderWith(files));
    expect(await found(page, 'quokka')).toBe('1 of 1');
    const version = await shownVersion(page);
    await page.locator('.switch label', { hasText: 'Public' }).click();
    await nextVersion(page, version);
    expect(await found(page, 'quokka')).toBe('Not found');
    expect(await found(page, 'personnel')).toContain(' of ');
  });

  it('opens the text that is clicked on a page, and marks the cursor’s line there', async () => {
    const { page } = await openDesk(folderWith(files));
    await openItem(page, 'Budget');
    await page.locator('.cm-line', { hasText: 'The draft follows' }).click();
    const mark = page.locator('.here');
    await mark.waitFor();
    const place = await mark.boundingBox();
    await openItem(page, 'Minutes');
    await expect.poll(() => mark.boundingBox(), patience).not.toEqual(place);
    await openItem(page, 'Budget');
    await page.locator('.cm-line', { hasText: 'The draft follows' }).click();
    await expect.poll(() => mark.boundingBox(), patience).toEqual(place);
    const { x, y, width, height } = (await mark.boundingBox())!;
    const scrolled = await page.locator('.pages').evaluate(node => node.scrollTop);
    await openItem(page, 'Minutes');
    await page.locator('.pages').evaluate((node, top) => node.scrollTo(0, top), scrolled);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.locator('#items [aria-current]', { hasText: 'Budget' }).waitFor();
    await page.locator('.cm-focused').waitFor();
    await page.keyboard.type('Here: ');
    await page.locator('.cm-line', { hasText: /^Here: The draft follows/ }).waitFor();
  });

  it('marks an item where it is, not its group in the contents', async () => {
    const grouped = files['items/02-budget.md'].replace(
      'title: Budget',
      'group: For decision\ntitle: Budget',
    );
    const { page } = await openDesk(folderWith({ ...files, 'items/02-budget.md': grouped }));
    const marked = () =>
      page.locator('.here').evaluate(node => node.closest('.sheet')?.getAttribute('data-page'));
    await openItem(page, 'Minutes');
    await page.locator('.here').waitFor();
    const first = await marked();
    await openItem(page, 'Budget');
    await page.locator('.here').waitFor();
    expect(await marked()).toBe(first);
    const [mark, item] = [page.locator('.here'), page.locator(`.sheet[data-page="${first}"]`)];
    const [place, sheet] = [await mark.boundingBox(), await item.boundingBox()];
    // The title, which is lower than the first item's.
    expect((place!.y - sheet!.y) / sheet!.height).toBeGreaterThan(0.15);
  });

  it('keeps scroll and zoom when the pages are made anew', async () => {
    const { page } = await openDesk(folderWith(files));
    await openItem(page, 'Budget');
    await page.getByRole('button', { name: 'Larger' }).click();
    const place = () => page.locator('.pages').evaluate(node => [node.scrollTop, node.scrollWidth]);
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.locator('.pages').evaluate(node => node.scrollTo(0, 700));
    const before = await place();
    const version = await shownVersion(page);
    await page.keyboard.type('More.');
    await nextVersion(page, version);
    expect(await place()).toEqual(before);
  });

  it('lets nothing be written where the meeting is only read', async () => {
    const folder = folderWith(files);
    const { page } = await openDesk(folder, { options: ['--read-only'] });
    await openItem(page, 'Budget');
    await page.locator('.cm-content').click();
    await page.keyboard.type('Mine.');
    expect(
      await page.locator('.form input:enabled, .form textarea:enabled, .form select:enabled').count(),
    ).toBe(0);
    expect(await page.getByRole('button', { name: 'New item' }).isVisible()).toBe(false);
    expect(read(folder, 'items/02-budget.md')).toBe(files['items/02-budget.md']);
  });

  it('keeps what is typed while the program is gone, and saves it when it runs again', async () => {
    const { folder, page, desk } = await openAt('Budget');
    await desk.end();
    await page.locator('.saved.bad').waitFor();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Meanwhile.');
    const again = await startDesk(folder, '--port', String(desk.port));
    await page.evaluate(`location.hash = '${again.invitation}'`);
    await expect.poll(() => read(folder, 'items/02-budget.md'), patience).toContain('Meanwhile.');
    await saved(page);
  });

  it('offers a text that could not be saved the last time', async () => {
    const folder = folderWith({ ...files, 'items/.02-budget.md.unsaved': 'Rescued.\n' });
    const { page } = await openDesk(folder);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Take the one in the file' }).click();
    await expect.poll(() => existsSync(join(folder, 'items/.02-budget.md.unsaved')), patience).toBe(false);
    expect(read(folder, 'items/02-budget.md')).toBe(files['items/02-budget.md']);
  });

  it('completes a link to an item by its title', async () => {
    const { folder, page } = await writeIn('Minutes', 'Control+End');
    await page.keyboard.type('See [the budget](');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: '2. Budget' }).click();
    await page.keyboard.type(').');
    await expect
      .poll(() => read(folder, 'items/01-minutes.md'), patience)
      .toContain('See [the budget](item:budget).');
  });

  it('says that an address is used', async () => {
    const { page, desk } = await openDesk(folderWith(files));
    const other = await page.context().browser()!.newContext({ locale: 'da-DK' });
    const second = await other.newPage();
    await second.goto(desk.address);
    await second.getByRole('heading', { name: 'Adressen er brugt' }).waitFor();
    await other.close();
  });
});

/** The texts of a meeting, by name. */
function textsIn(folder: string): Readonly<Record<string, string>> {
  const items = readdirSync(join(folder, 'items')).map(name => `items/${name}`);
  return Object.fromEntries(['meeting.md', ...items].map(name => [name, read(folder, name)]));
}

async function paste(page: import('playwright-core').Page, html: string): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', ${JSON.stringify(html)});
    clipboardData.setData('text/plain', 'plain');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.cm-content').dispatchEvent(event);
  })()`);
}

async function found(page: import('playwright-core').Page, text: string): Promise<string> {
  await page.getByRole('searchbox').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.found:not(:empty)').waitFor();
  return (await page.locator('.found').textContent()) ?? '';
}

/** As Word puts it on the clipboard. */
const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {margin:0}</style></head><body>
<h1>Status<o:p></o:p></h1>
<p class=MsoNormal>The plan is <b>on track</b>, see <i>page 2</i>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7pt'>&nbsp;&nbsp; </span></span><![endif]>First</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Within</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Second</p>
<table class=MsoTableGrid><tr><td><p><b>Item</b></p></td><td><p>Amount</p></td></tr><tr><td><p>Roof</p></td><td><p>12,000</p></td></tr></table>
</body></html>`;

const wordAsMarkdown = `## Status

The plan is **on track**, see *page 2*.

- First
  - Within
- Second

| Item | Amount |
| ---- | ------ |
| Roof | 12,000 |`;

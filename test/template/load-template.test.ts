import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fontFolder } from '../../src/fonts/font-folder.ts';
import { makeFolder } from '../read/make-folder.ts';
import { load, loadYaml } from './load.ts';

const asks = (name: string) => `---\ntemplate: ${name}\n---\n`;
const purple = 'extends: board\ncolours: { accent: "#5b2a6e" }\n';

describe('which template', () => {
  test('standard, where nobody names one', async () => {
    const { value, shown, sources } = await load({});
    expect([value.name, shown, sources]).toEqual(['standard', [], []]);
  });

  test('the one that meeting.md names', async () => {
    expect((await load({ 'meeting/meeting.md': asks('kommune') })).value.name).toBe('kommune');
  });

  test('the one of the command line before that of meeting.md', async () => {
    const { value } = await load({ 'meeting/meeting.md': asks('kommune') }, { template: 'board' });
    expect(value.name).toBe('board');
  });

  test('a name that is nearly a template’s is told the right one', async () => {
    expect((await load({ 'meeting/meeting.md': asks('komune') })).shown).toEqual([
      'meeting/meeting.md:2:11-17 template-unknown {"name":"komune","nearest":"kommune"}',
    ]);
    expect((await load({}, { template: 'bord' })).shown).toEqual([
      'meeting/meeting.md:1:1-1 template-unknown {"name":"bord","nearest":"board"}',
    ]);
  });
});

describe('a template of one’s own', () => {
  test('is a folder in the meeting’s folder', async () => {
    const { value, shown, sources } = await load({
      'meeting/meeting.md': asks('ours'),
      'meeting/ours/template.yaml': purple,
    });
    expect(shown).toEqual([]);
    expect(value.name).toBe('meeting/ours/template.yaml');
    expect(value.style.colours.accent).toBe('#5b2a6e');
    expect(sources.map(({ path }) => path)).toEqual(['meeting/ours/template.yaml']);
  });

  test('is a YAML file alone', async () => {
    const files = { 'meeting/meeting.md': asks('style/purple.yaml'), 'meeting/style/purple.yaml': purple };
    expect((await load(files)).value.style.colours.accent).toBe('#5b2a6e');
  });

  test('lies beside defaults.md, for all meetings below', async () => {
    const { value, shown } = await load({ 'defaults.md': asks('ours'), 'ours/template.yaml': purple });
    expect([value.name, shown]).toEqual(['ours/template.yaml', []]);
  });

  test('lies anywhere, where the command line names it', async () => {
    const elsewhere = makeFolder({ 'house/template.yaml': purple, 'broken/template.yaml': 'cover: sheet\n' });
    expect((await load({}, { template: join(elsewhere, 'house') })).value.style.colours.accent).toBe(
      '#5b2a6e',
    );
    expect((await load({ 'house/template.yaml': purple }, { template: './house/' })).shown).toEqual([]);
    const { shown } = await load({}, { template: join(elsewhere, 'broken') });
    expect(shown).toEqual([expect.stringMatching(/^\.\..*\/broken\/template\.yaml:1:8-13 choice-unknown/)]);
  });

  test('may have the name of a built-in one, if its path says so', async () => {
    const files = { 'meeting/board/template.yaml': purple };
    const accent = async (name: string) =>
      (await load({ 'meeting/meeting.md': asks(name), ...files })).value.style.colours.accent;
    expect(await accent('board')).toBe('#7a2331');
    expect(await accent('./board')).toBe('#5b2a6e');
  });

  test('does not lie outside the folder of the file that names it', async () => {
    const files = { 'ours/template.yaml': purple };
    const outside = 'meeting/meeting.md:2:11-18 template-outside {"file":"../ours"}';
    expect((await load({ 'meeting/meeting.md': asks('../ours'), ...files })).shown).toEqual([outside]);
    expect(
      (await load({ 'meeting/meeting.md': asks('x/../../ours'), 'meeting/x/y': '', ...files })).shown,
    ).toEqual(['meeting/meeting.md:2:11-23 template-outside {"file":"x/../../ours"}']);
    expect((await load({ 'meeting/meeting.md': asks('/etc'), ...files })).shown).toEqual([
      'meeting/meeting.md:2:11-15 template-outside {"file":"/etc"}',
    ]);
    expect((await load({ 'defaults.md': asks('../ours') })).shown).toEqual([
      'defaults.md:2:11-18 template-outside {"file":"../ours"}',
    ]);
  });

  test('is not reached by a symbolic link that leads out', async () => {
    const folder = makeFolder({ 'meeting/meeting.md': asks('ours'), 'ours/template.yaml': purple });
    symlinkSync(join(folder, 'ours'), join(folder, 'meeting/ours'));
    expect((await load({}, { folder })).shown).toEqual([
      'meeting/meeting.md:2:11-15 template-outside {"file":"ours"}',
    ]);
  });

  test('that is missing is told, with the path that was meant', async () => {
    const missing = async (name: string) =>
      (await load({ 'meeting/meeting.md': asks(name), 'meeting/style/ours/template.yaml': purple })).shown;
    expect(await missing('style/our')).toEqual([
      'meeting/meeting.md:2:11-20 template-missing {"file":"style/our","nearest":"style/ours"}',
    ]);
    expect(await missing('Style/ours')).toEqual([
      'meeting/meeting.md:2:11-21 template-missing {"file":"Style/ours","nearest":"style/ours"}',
    ]);
    expect(await missing('style\\ours')).toEqual([
      'meeting/meeting.md:2:11-21 template-missing {"file":"style\\\\ours","nearest":"style/ours"}',
    ]);
    expect(await missing('style')).toEqual([
      'meeting/meeting.md:2:11-16 template-missing {"file":"style/template.yaml"}',
    ]);
    expect(await missing('stile')).toEqual([
      'meeting/meeting.md:2:11-16 template-unknown {"name":"stile","nearest":"style"}',
    ]);
  });

  test('is found however the letters of its name are stored', async () => {
    const files = {
      'meeting/meeting.md': asks('skabelon-å'),
      'meeting/skabelon-a\u030A/template.yaml': purple,
    };
    expect((await load(files)).shown).toEqual([]);
  });

  test('that can’t be read is told at its first line', async () => {
    const folder = makeFolder({ 'meeting/meeting.md': asks('ours'), 'meeting/ours/other': '' });
    mkdirSync(join(folder, 'meeting/ours/template.yaml'));
    expect((await load({}, { folder })).shown).toEqual([
      'meeting/ours/template.yaml:1:1-1 file-kind {"file":"template.yaml"}',
    ]);
    writeFileSync(join(folder, 'meeting/latin.yaml'), Buffer.from('cover: bl\xe5', 'latin1'));
    expect((await load({}, { folder, template: 'meeting/latin.yaml' })).shown).toEqual([
      'meeting/latin.yaml:1:1-1 file-encoding {"offset":9,"value":"0xE5"}',
    ]);
    writeFileSync(join(folder, 'meeting/long.yaml'), `# ${'x'.repeat(100_000)}`);
    expect((await load({}, { folder, template: 'meeting/long.yaml' })).shown).toEqual([
      'meeting/long.yaml:1:1-1 file-too-large {"file":"meeting/long.yaml","limit":0.1}',
    ]);
  });
});

describe('extends', () => {
  test('changes only what is named: maps key by key, lists whole', async () => {
    const { value, shown } = await loadYaml(
      'extends: kommune\npage: { column: 60 }\nitems: { fields: [case] }\nsizes: { body: [10, 14] }\nlabels: { da: { case: Sag } }',
    );
    const { value: kommune } = await load({}, { template: 'kommune' });
    expect(shown).toEqual([]);
    expect(value).toEqual({
      ...kommune,
      name: 'house/template.yaml',
      items: { ...kommune.items, fields: ['case'] },
      labels: { da: { case: 'Sag' } },
      style: {
        ...kommune.style,
        page: { ...kommune.style.page, column: 60 },
        sizes: { ...kommune.style.sizes, body: [10, 14] },
      },
    });
  });

  test('follows a chain of templates, each path from its own folder', async () => {
    const files = {
      'meeting/meeting.md': asks('styles/mine'),
      'meeting/styles/mine/template.yaml': 'extends: ../ours\ntimes: "HH:mm"\n',
      'meeting/styles/ours/template.yaml': 'extends: base.yaml\ncolours: { accent: "#123" }\ntimes: "H.mm"\n',
      'meeting/styles/ours/base.yaml':
        'extends: board\ncover: page\ncolours: { text: "#000000", accent: "#222222" }\n',
    };
    const { value, shown, sources } = await load(files);
    expect(shown).toEqual([]);
    expect(sources).toHaveLength(3);
    expect(value).toMatchObject({ cover: 'page', times: 'HH:mm', items: { start: 'follow' } });
    expect(value.style.colours).toMatchObject({ text: '#000000', accent: '#112233', muted: '#565b62' });
  });

  test('is standard where it is left out', async () => {
    const [own, standard] = [await loadYaml('times: "H.mm"'), await load({}, { template: 'standard' })];
    expect(own.value).toEqual({ ...standard.value, name: 'house/template.yaml', times: 'H.mm' });
  });

  test('in a circle is an error that names the templates in it', async () => {
    const files = {
      'meeting/meeting.md': asks('start.yaml'),
      'meeting/start.yaml': 'extends: a.yaml\n',
      'meeting/a.yaml': 'extends: ./b.yaml\n',
      'meeting/b.yaml': 'times: "H.mm"\nextends: a.yaml\n',
    };
    expect((await load(files)).shown).toEqual([
      'meeting/b.yaml:2:10-16 template-cycle {"names":["meeting/a.yaml","meeting/b.yaml"]}',
    ]);
    expect((await load({ 'x.yaml': 'extends: x.yaml' }, { template: 'x.yaml' })).shown).toEqual([
      'x.yaml:1:10-16 template-cycle {"names":["x.yaml"]}',
    ]);
  });

  test('names a template beside this one, and none further away', async () => {
    const shown = async (base: string, files = {}) =>
      (await load({ 'a/b/template.yaml': `extends: ${base}\n`, ...files }, { template: 'a/b' })).shown;
    expect(await shown('../c', { 'a/c/template.yaml': purple })).toEqual([]);
    expect(await shown('../../c', { 'c/template.yaml': purple })).toEqual([
      'a/b/template.yaml:1:10-17 template-outside {"file":"../../c"}',
    ]);
    expect(await shown('kommun')).toEqual([
      'a/b/template.yaml:1:10-16 template-unknown {"name":"kommun","nearest":"kommune"}',
    ]);
  });

  test('never leads out of the meeting’s folder', async () => {
    const files = {
      'meeting/meeting.md': asks('.'),
      'meeting/template.yaml': 'extends: ../c\n',
      'c/template.yaml': purple,
    };
    expect((await load(files)).shown).toEqual([
      'meeting/template.yaml:1:10-14 template-outside {"file":"../c"}',
    ]);
  });
});

describe('files of a template', () => {
  const font = (name: string) => readFileSync(`${fontFolder()}SourceCodePro-${name}.ttf`);
  const fonts = {
    'house/fonts/R.ttf': font('Regular'),
    'house/fonts/B.ttf': font('SemiBold'),
    'house/fonts/I.ttf': font('Italic'),
    'house/fonts/BI.ttf': font('SemiBoldItalic'),
  };
  const four =
    'fonts:\n  text: { regular: fonts/R.ttf, bold: fonts/B.ttf, italic: fonts/I.ttf, bold-italic: fonts/BI.ttf }\n';

  test('fonts are those of text and headings, or of headings alone', async () => {
    const { value, shown, workingDirectory } = await loadYaml(four, fonts);
    const path = (name: string) => join(workingDirectory, 'house/fonts', name);
    const family = {
      regular: path('R.ttf'),
      bold: path('B.ttf'),
      italic: path('I.ttf'),
      boldItalic: path('BI.ttf'),
    };
    expect(shown).toEqual([]);
    expect(value.style.fonts).toEqual({ text: family, heading: family });

    const headings = await loadYaml('fonts: { heading: { bold: fonts/B.ttf } }', fonts);
    const bold = join(headings.workingDirectory, 'house/fonts/B.ttf');
    expect(headings.shown).toEqual([]);
    expect(headings.value.style.fonts).toEqual({
      text: 'Source Sans 3',
      heading: { regular: bold, bold, italic: bold, boldItalic: bold },
    });
  });

  test('a template that builds on another takes its fonts from the other’s folder', async () => {
    const files = { 'mine/template.yaml': 'extends: ../house\n', 'house/template.yaml': four, ...fonts };
    const { value, workingDirectory } = await load(files, { template: 'mine' });
    expect(value.style.fonts.text).toMatchObject({ regular: join(workingDirectory, 'house/fonts/R.ttf') });
  });

  test('a family of the text that lacks a style is an error, where the family stands', async () => {
    expect(
      (await loadYaml('fonts:\n  text: { regular: fonts/R.ttf, bold: fonts/B.ttf }\n', fonts)).shown,
    ).toEqual([
      'house/template.yaml:2:9-52 font-styles {"missing":["italic","bold-italic"],"right":["italic: fonts/Inter-Italic.ttf","bold-italic: fonts/Inter-BoldItalic.ttf"]}',
    ]);
  });

  test('a font that can’t be used is an error that says why', async () => {
    const shown = async (path: string, content: string) =>
      (await loadYaml(`fonts: { heading: { bold: ${path} } }`, { 'x.ttf': '', 'house/fonts/b.ttf': content }))
        .shown;
    expect(await shown('fonts/b.ttf', 'wOF2…')).toEqual([
      'house/template.yaml:1:27-38 font-unusable {"file":"fonts/b.ttf","problem":"web-font"}',
    ]);
    expect(await shown('fonts/B.ttf', '')).toEqual([
      'house/template.yaml:1:27-38 font-missing {"file":"fonts/B.ttf","nearest":"fonts/b.ttf"}',
    ]);
    expect(await shown('../x.ttf', '')).toEqual([
      'house/template.yaml:1:27-35 font-outside {"file":"../x.ttf"}',
    ]);
    expect(await shown('fonts', '')).toEqual(['house/template.yaml:1:27-32 file-kind {"file":"fonts"}']);
  });

  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 0h20v10z"/></svg>';

  test('the logo is read and checked; that of the uppermost template wins', async () => {
    const { value, shown } = await load(
      {
        'a.yaml': 'extends: b.yaml\nlogo: a.svg\n',
        'b.yaml': 'logo: b.svg\n',
        'a.svg': logo,
        'b.svg': logo.replace('width="20"', 'width="30"'),
      },
      { template: 'a.yaml' },
    );
    expect(shown).toEqual([]);
    expect(value.logo).toMatchObject({ format: 'svg', width: 20, height: 10 });
  });

  test('a logo that can’t be used is an error', async () => {
    const shown = async (path: string, content: string) =>
      (await loadYaml(`logo: ${path}`, { 'house/logo.svg': content })).shown;
    expect(await shown('logo.svg', logo.replace('<path', '<script/><path'))).toEqual([
      'house/template.yaml:1:7-15 picture-svg {"file":"logo.svg","found":"script"}',
    ]);
    expect(await shown('Logo.svg', logo)).toEqual([
      'house/template.yaml:1:7-15 picture-name {"file":"Logo.svg","right":"logo.svg"}',
    ]);
    expect(await shown('../meeting/meeting.md', logo)).toEqual([
      'house/template.yaml:1:7-28 picture-outside {"file":"../meeting/meeting.md","bounds":"template"}',
    ]);
    expect(await shown('logo.svg', 'GIF89a')).toEqual([
      'house/template.yaml:1:7-15 picture-kind {"file":"logo.svg"}',
    ]);
  });
});

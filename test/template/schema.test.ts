import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { templateSchema } from '../../src/template/schema/schema.ts';
import { jsonSchema } from '../../src/validate/schema/json-schema.ts';

const isRight = new Ajv2020({ allowUnionTypes: true }).compile(jsonSchema(templateSchema(), 'Template', ''));

const builtIn = readdirSync('templates')
  .filter(name => !name.endsWith('.yml'))
  .map(name => readFileSync(`templates/${name}/template.yaml`, 'utf8'));
const examples = [...readFileSync('docs/template.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(
  ([, yaml]) => yaml!,
);

test.each([...builtIn, ...examples, 'colours:\nlogo:\nlabels: { da: { number: 1.10 } }\n'])(
  'an editor accepts %s',
  yaml => {
    isRight(parse(yaml));
    expect(isRight.errors).toBe(null);
  },
);

test.each([
  'colors: { text: "#123" }',
  'page: { size: a4 }',
  'page: { margins: [84, 85, 66] }',
  'rules: { hair: 73 }',
  'colours: { accent: red }',
  'items: { fields: [case, case] }',
  'labels: { da: { bilag: x } }',
])('an editor marks %s', yaml => {
  expect(isRight(parse(yaml))).toBe(false);
});

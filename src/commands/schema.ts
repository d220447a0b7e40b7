import type { Command } from './command.ts';
import { UsageError } from './host.ts';

export const schema: Command = {
  description: 'print the JSON Schema of meeting, item or template, for editors, or of export, for programs',
  argument: '<kind>',
  argumentDescription: 'meeting, item, template or export',
  argumentChoices: ['meeting', 'item', 'template', 'export'],
  options: [],
  async run(kind, _options, host) {
    const made = await schemaOf(kind);
    host.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
    return 0;
  },
};

/** @throws UsageError if there is no such kind */
async function schemaOf(kind: string) {
  const { dataSchema, jsonSchema } = await import('../validate/schema/json-schema.ts');
  switch (kind) {
    case 'meeting': {
      const { meeting } = await import('../validate/schema/meeting.ts');
      return jsonSchema(meeting(), 'Meeting', 'The front matter of meeting.md');
    }
    case 'item': {
      const { item } = await import('../validate/schema/item.ts');
      return jsonSchema(item(), 'Agenda item', 'The front matter of a file in items/');
    }
    case 'template': {
      const { templateSchema } = await import('../template/schema/schema.ts');
      return jsonSchema(templateSchema(), 'Template', 'A template of your own: template.yaml');
    }
    case 'export': {
      const { meetingData } = await import('../render/json/schema.ts');
      return dataSchema(meetingData, 'Exported meeting', 'What `agenda build --format json` writes');
    }
    default:
      throw new UsageError('schema-unknown', kind);
  }
}

import { type Host, UsageError } from './host.ts';
import type { CommandOptions } from './options.ts';

/** Prints the JSON Schema of a kind of front matter. */
export async function schema(kind: string, _options: CommandOptions, host: Host): Promise<number> {
  const made = await schemaOf(kind);
  host.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
  return 0;
}

/** @throws UsageError where there is no such kind */
async function schemaOf(kind: string) {
  const { jsonSchema } = await import('../validate/schema/json-schema.ts');
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
    default:
      throw new UsageError(`There is no schema "${kind}": write meeting, item or template.`);
  }
}

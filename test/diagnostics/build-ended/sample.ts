import { lostJob } from '../../../src/commands/failed-job.ts';
import type { Findings } from '../../../src/diagnostics/reporters/report.ts';

/** No meeting is known that ends its thread. */
export async function find(folder: string): Promise<Findings> {
  const request = {
    location: `${folder}/june`,
    root: folder,
    workingDirectory: folder,
    edition: 'full',
  } as const;
  return lostJob({ request });
}

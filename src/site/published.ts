import type { Built } from '../built.ts';
import { isoDate } from '../languages/dates.ts';
import type { FormatName } from '../render/index.ts';
import type { MeetingData } from '../render/json/schema.ts';
import type { Style } from '../template/template.ts';
import { addressesOf } from './address.ts';

/** A meeting that is published: its public edition, searched already, and where it lies. */
export interface Published {
  readonly data: MeetingData;
  /** "direktionen/2026-10-07/": from the site's root, in ASCII. */
  readonly address: string;
  /** The address of the body: "direktionen/". */
  readonly body: string;
  readonly style: Style;
  readonly page: string;
  readonly pdf: Uint8Array;
  readonly calendar: string;
  readonly json: Uint8Array;
}

/** The meetings of a site, as they are built one after another. */
export interface Collected {
  add(built: Built): void;
  /** All of them with their addresses, and the address of the site that the newest names. */
  end(): { readonly meetings: readonly Published[]; readonly site?: string };
}

export function createCollected(): Collected {
  const all: Built[] = [];
  return {
    add: built => void all.push(built),
    end() {
      const data = all.map(built => JSON.parse(textOf(built, 'json')) as MeetingData);
      const addresses = addressesOf(data);
      const meetings = all.map((built, index): Published => {
        const address = addresses[index]!;
        return {
          data: data[index]!,
          address,
          body: address.slice(0, address.indexOf('/') + 1),
          style: built.template!.style,
          page: textOf(built, 'html'),
          pdf: bytesOf(built, 'pdf'),
          calendar: textOf(built, 'ics'),
          json: bytesOf(built, 'json'),
        };
      });
      const newest = all
        .map(({ meeting }) => meeting!)
        .filter(({ site }) => site !== undefined)
        .sort((a, b) => (isoDate(a.date) < isoDate(b.date) ? 1 : -1))[0];
      return { meetings, site: newest?.site };
    },
  };
}

function bytesOf({ files }: Built, format: FormatName): Uint8Array {
  return files.find(file => file.format === format)!.bytes;
}

function textOf(built: Built, format: FormatName): string {
  return Buffer.from(bytesOf(built, format)).toString();
}

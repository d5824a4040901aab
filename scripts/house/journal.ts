/** What is kept of each document of a run once it is written: its addresses, messages and figures, for the report. */
import type { ReportEntry } from '../../src/schemas/report.ts';
import type { Message } from '../converter/messages.ts';
import type { Converted, PolicyInput } from '../converter/pipeline.ts';
import { reportEntry, unreadEntry } from '../converter/report.ts';
import type { Made } from './conversion.ts';
import type { Folder } from './policy-folder.ts';
import type { Row } from './say.ts';

interface Entry {
  readonly anchors: readonly string[];
  readonly messages: readonly Message[];
  readonly report: ReportEntry;
  readonly row: Row;
  readonly fresh: boolean;
}

export class Journal {
  readonly #folders: ReadonlyMap<string, Folder>;
  readonly #entries = new Map<string, Entry>();

  constructor(folders: readonly Folder[]) {
    this.#folders = new Map(folders.map((folder) => [folder.id, folder]));
  }

  begin(): void {
    this.#entries.clear();
  }

  take(input: PolicyInput, document: Converted, { fresh, milliseconds }: Made): void {
    const { sections, messages, stats } = document;
    const folder = this.#folders.get(input.id);
    const warnings = messages.filter((m) => m.severity !== 'info').length;
    this.#entries.set(input.id, {
      anchors: sections.map((section) => section.anchor),
      messages,
      report: reportEntry(input, document, folder?.dropped ?? [], [...(folder?.messages ?? []), ...messages]),
      row: { id: input.id, stats, warnings, milliseconds },
      fresh,
    });
  }

  get published(): Map<string, readonly string[]> {
    return new Map([...this.#entries].map(([id, { anchors }]) => [id, anchors]));
  }

  get messages(): Message[] {
    return [...this.#entries.values()].flatMap((entry) => entry.messages);
  }

  get rows(): Row[] {
    return [...this.#entries.values()].map((entry) => entry.row);
  }

  get fresh(): number {
    return [...this.#entries.values()].filter((entry) => entry.fresh).length;
  }

  /** Each folder's entry, in the folders' order. */
  report(failures: ReadonlyMap<string, readonly Message[]>): ReportEntry[] {
    return [...this.#folders.values()].map((folder) => {
      const unread = unreadEntry(folder, [...folder.messages, ...(failures.get(folder.id) ?? [])]);
      return this.#entries.get(folder.id)?.report ?? unread;
    });
  }
}

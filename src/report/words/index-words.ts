import type { SyncStep } from '../../archive/store/sync.ts';

/** The figures that an action on an index tells, by their names in JSON. */
type IndexFigure =
  | 'index'
  | 'from'
  | 'root'
  | 'documents'
  | 'texts'
  | 'postings'
  | 'segments'
  | 'bytesBefore'
  | 'bytes'
  | 'added'
  | 'replaced'
  | 'renamed'
  | 'removed'
  | 'unchanged'
  | 'missing'
  | 'sound'
  | 'problems'
  | 'dryRun'
  | 'steps'
  | 'skipped'
  | 'notes';

/** What is told of an index. */
export interface IndexWords {
  readonly figures: Readonly<Record<IndexFigure, string>>;
  readonly steps: Readonly<Record<SyncStep['action'], string>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
}

/** The label of a figure; one that is not known keeps its name. */
export function figureLabel(name: string, { figures }: IndexWords): string {
  return Object.hasOwn(figures, name) ? figures[name as IndexFigure] : name;
}

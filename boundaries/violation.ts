import type { Repository } from './repository.ts';
import type { SourceFile } from './source-file.ts';

export interface Violation {
  rule: string;
  file: string;
  line: number;
  says: string;
}

/** Looks at one file; `report` takes the line and what is wrong in plain words. */
export interface Rule {
  name: string;
  check(file: SourceFile, report: (line: number, says: string) => void, repository: Repository): void;
}

export const moduleOf = (path: string) => path.match(/^api\/src\/modules\/([^/]+)\//)?.[1];
export const insideModule = (path: string) => path.replace(/^api\/src\/modules\/[^/]+\//, '');
export const layerOf = (path: string) => path.match(/^api\/src\/([^/]+)\//)?.[1];

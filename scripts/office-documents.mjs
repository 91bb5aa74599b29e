// Makes fixtures/documents/office/features.{docx,odt,rtf,doc} of features.fodt. Needs LibreOffice (`soffice`).
// Usage: node scripts/office-documents.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'fixtures', 'documents', 'office');
// A profile of its own: a running LibreOffice would take the work over, and answer in its language.
const profile = mkdtempSync(join(tmpdir(), 'dedupe-office-'));
try {
  for (const filter of ['docx:MS Word 2007 XML', 'odt', 'rtf', 'doc:MS Word 97'])
    execFileSync('soffice', [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'features.fodt'),
    ]);
} finally {
  rmSync(profile, { recursive: true, force: true });
}

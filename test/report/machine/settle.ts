import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../folders.ts';

/** Opens a document, does something with all its changes, and saves it as a text. */
const MACRO = `Sub Settle(source As String, command As String, target As String)
 Dim hidden(0) As New com.sun.star.beans.PropertyValue
 hidden(0).Name = "Hidden"
 hidden(0).Value = True
 document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
 dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
 dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
 Dim plain(1) As New com.sun.star.beans.PropertyValue
 plain(0).Name = "FilterName"
 plain(0).Value = "Text (encoded)"
 plain(1).Name = "FilterOptions"
 plain(1).Value = "UTF8,LF,,,"
 document.storeToURL(target, plain())
 document.close(True)
End Sub`;
const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Redline" script:language="StarBasic">
${MACRO.replaceAll('"', '&quot;')}
</script:module>`;
const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Redline"/>
</library:library>`;

/** A LibreOffice of its own that settles tracked changes, with a profile in a temporary folder. */
export interface Office {
  /** The lines of a Word document when all its changes are accepted or rejected. */
  readonly settle: (document: Uint8Array, how: 'Accept' | 'Reject') => readonly string[];
  readonly close: () => void;
}

/** Whether there is a LibreOffice here. */
export function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function openOffice(): Office {
  const folder = temporaryFolder();
  const run = (...words: readonly string[]): void => {
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...words], {
      stdio: 'ignore',
      timeout: 120_000,
    });
  };
  // The first start writes the profile, its own macros too; ours come after it.
  run('--terminate_after_init');
  const basic = join(folder, 'profile', 'user', 'basic', 'Standard');
  mkdirSync(basic, { recursive: true });
  writeFileSync(join(basic, 'Redline.xba'), MODULE);
  writeFileSync(join(basic, 'script.xlb'), LIBRARY);
  return {
    settle: (document, how) => {
      const source = join(folder, 'redline.docx');
      const target = join(folder, `${how}.txt`);
      writeFileSync(source, document);
      const words = [`file://${source}`, `.uno:${how}AllTrackedChanges`, `file://${target}`];
      run(`macro:///Standard.Redline.Settle(${words.map((word) => `"${word}"`).join(',')})`);
      return readFileSync(target, 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\n$/, '')
        .split('\n');
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

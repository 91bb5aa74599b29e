/** Why the program could not do what it was asked, as a closed list; every one of them ends it with exit code 2. */
export const FAILURE_CODES = {
  usage: 'the command line or the settings file asks for something that does not exist',
  'not-found': 'no file or folder has this name',
  unreadable: 'it is there but cannot be read (rights, a loop of links, a failing disk)',
  empty: 'nothing at all could be read of a folder, a file of records or an index',
  several: 'a file of many texts where one is needed',
  'is-directory': 'a folder where a text is needed',
  'not-a-file': 'a device or a socket where a text is needed',
  'too-large': 'longer than the input limit',
  binary: 'no text: a picture, a spreadsheet, a program, NUL or mostly control characters',
  undecodable: 'in no encoding that is known or was named',
  encrypted: 'a document or an archive under a password',
  foreign: 'no index of dedupe, or one of another version',
  damaged: 'an index or a document that has lost or changed a part',
  locked: 'another process is writing to the index',
  output: 'the result or the index could not be written',
  internal: 'a defect of the program',
} as const;

export type FailureCode = keyof typeof FAILURE_CODES;

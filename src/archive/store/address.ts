import { resolve } from 'node:path';

/** How the address of a server begins; everything else is the path of a file. */
const SERVER = /^postgres(?:ql)?:\/\//i;

/** Whether an index is kept by a server and not in a file. */
export function isServerAddress(where: string): boolean {
  return SERVER.test(where);
}

/**
 * What may be told of an address: `postgres://user@host:port/database?schema=…`. Whatever lies before the last @ is taken
 * for credentials, and a port for one only where it is a number, so that no mistyped password comes through.
 */
function shownAddress(where: string): string {
  const scheme = SERVER.exec(where)?.[0] ?? '';
  const body = where.slice(scheme.length);
  const at = body.lastIndexOf('@');
  const user = at < 0 ? '' : `${body.slice(0, at).split(/[:/?#]/)[0] ?? ''}@`;
  const [, host = '', port = '', database = '', query = ''] =
    /^([^:/?#]*)(:\d+(?![^/?#]))?[^/?#]*([^?#]*)(?:\?(.*))?$/s.exec(body.slice(at + 1)) ?? [];
  const schema = query.split('&').find((part) => part.startsWith('schema='));
  return `${scheme}${user}${host}${port}${database}${schema === undefined ? '' : `?${schema}`}`;
}

/**
 * A message without the passwords of addresses in it: one that was taken for the name of a file is told like any other
 * file that is not there.
 */
export function withoutSecrets(message: string): string {
  return message.replace(/(postgres(?:ql)?:\/{1,2}[^\s:@/]*):\S*@/gi, '$1@');
}

/** Where an index is, whatever the current folder: an absolute path, or the address as it is. */
export function placeOf(where: string): string {
  return isServerAddress(where) ? where : resolve(where);
}

/** The name of an index as it was given, without its secrets. */
export function namedIndex(where: string): string {
  return isServerAddress(where) ? shownAddress(where) : where;
}

/** The name of an index to be told to programs: an absolute path, or an address without its secrets. */
export function shownIndex(where: string): string {
  return isServerAddress(where) ? shownAddress(where) : resolve(where);
}

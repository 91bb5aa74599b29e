import { ArchiveFailure, type ArchiveFailureCode } from '../failure.ts';

/**
 * What conditions of a server mean (https://www.postgresql.org/docs/current/errcodes-appendix.html), by their codes or
 * the classes that begin them; the first that fits. The words of the server are left out where they could repeat what
 * was sent.
 */
const CONDITIONS: readonly (readonly [code: string, meaning: ArchiveFailureCode, reason: string])[] = [
  ['28P01', 'unusable', 'the server refuses the password of this user'],
  ['28', 'unusable', 'the server refuses this user: role, host or encryption (pg_hba.conf)'],
  ['3D000', 'missing', 'there is no such database on the server'],
  ['3F000', 'missing', 'there is no index of dedupe in this schema'],
  ['42P01', 'missing', 'there is no index of dedupe in this schema'],
  ['42703', 'foreign', 'its tables are none of dedupe'],
  ['42501', 'unusable', 'this user has no right to do that (see docs/archive.md)'],
  ['25006', 'unusable', 'the server takes no changes: a standby, or read only'],
  ['53100', 'full', 'the disk of the server is full'],
  ['53200', 'full', 'the server has not enough memory'],
  ['53300', 'locked', 'the server has no connection left; try again later'],
  ['55P03', 'locked', 'another process holds what is needed; try again when that has ended'],
  ['57014', 'locked', 'the server took too long and was told to stop'],
  ['57P', 'unusable', 'the server is shutting down or starting; try again later'],
  ['40', 'locked', 'other writers were in the way again and again; try again later'],
  ['XX001', 'damaged', 'is damaged: the server finds data that do not match their check sums'],
  ['XX002', 'damaged', 'is damaged: the server finds a broken index of a table'],
  ['58', 'unusable', 'input or output error of the server'],
  ['ECONNREFUSED', 'unusable', 'cannot be reached: nothing listens there'],
  ['ENOTFOUND', 'unusable', 'cannot be reached: there is no such host'],
  ['EAI_AGAIN', 'unusable', 'cannot be reached: the name of the host is not found now'],
  ['ENOENT', 'unusable', 'cannot be reached: nothing listens at this socket'],
  ['EACCES', 'unusable', 'cannot be reached: no right to use this socket'],
];

/** Network errors of Node that end a connection. */
const LOST = /^(?:ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
/** What `pg` says of a connection that ended; those errors have no code. */
const ENDED = /terminat|not queryable|timeout expired|Connection ended|Client was closed/i;
/** What `pg` says when the patience for a connection is over. */
const LATE = /^timeout expired$/;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether the connection is gone, so that the same work can be tried on another. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error);
  if (code === '') return error instanceof Error && ENDED.test(error.message);
  return LOST.test(code) || /^(?:57P0[1-3]|08)/.test(code);
}

/** Whether nobody is there to connect to yet: a server that restarts, or one whose connections are all taken. */
export function isComing(error: unknown): boolean {
  return /^(?:57P03|53300)$/.test(codeOf(error));
}

/** Whether the server took this step back for the sake of another: it can be tried again. */
export function isBeaten(error: unknown): boolean {
  return /^(?:40001|40P01)$/.test(codeOf(error));
}

export function isRefused(error: unknown): boolean {
  return codeOf(error) === 'ECONNREFUSED';
}

/** An error of the server or of the way to it as a failure of the archive; any other error as it is. */
export function serverFailure(error: unknown, path: string): unknown {
  if (error instanceof ArchiveFailure || !(error instanceof Error)) return error;
  const code = codeOf(error);
  const known = CONDITIONS.find(([begin]) => code.startsWith(begin));
  if (known !== undefined) return new ArchiveFailure(known[1], path, known[2]);
  if (LATE.test(error.message))
    return new ArchiveFailure('unusable', path, 'the server does not answer in time; connect_timeout= gives it longer');
  if (isLost(error)) return new ArchiveFailure('unusable', path, 'the connection to the server was lost');
  if (/does not support SSL/.test(error.message))
    return new ArchiveFailure('unusable', path, 'the server does not encrypt connections, as sslmode wants');
  if (/^(?:ERR_TLS|CERT_|UNABLE_|SELF_SIGNED|DEPTH_ZERO|ERR_SSL)/.test(code))
    return new ArchiveFailure('unusable', path, `the certificate of the server is not accepted (${code})`);
  if (/password must be a string|SASL/.test(error.message))
    return new ArchiveFailure('unusable', path, 'the server wants a password: PGPASSWORD, ~/.pgpass or the address');
  if (/^[0-9A-Z]{5}$/.test(code)) return new ArchiveFailure('unusable', path, `the server reports condition ${code}`);
  return error;
}

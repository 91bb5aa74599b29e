import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ConnectionOptions } from 'node:tls';
import { shownIndex } from '../address.ts';
import { ArchiveFailure } from '../failure.ts';

/** Where a server is and how to come to it; what is undefined is left to the `PG*` variables and `~/.pgpass`. */
export interface ServerAddress {
  readonly host: string | undefined;
  readonly port: number | undefined;
  readonly database: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** What the server is asked for at the start of a session, as in `PGOPTIONS`. */
  readonly options: string | undefined;
  /** Milliseconds to wait for a connection. */
  readonly patience: number;
  /** The kinds of connection to be tried in turn; `false` is one without TLS. */
  readonly tls: readonly (ConnectionOptions | false)[];
  /** The schema that holds the tables of the archive. */
  readonly schema: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the tables of an archive are when the address does not say. */
const DEFAULT_SCHEMA = 'dedupe';
/** PostgreSQL cuts longer names, and two archives could become one. */
const LONGEST_NAME = 63;
/** Seconds to wait for a connection where neither the address nor `PGCONNECT_TIMEOUT` says. */
const PATIENCE = 10;

/** What may stand behind the `?` of an address. */
const PARAMETERS = [
  'schema',
  'host',
  'port',
  'dbname',
  'user',
  'password',
  'options',
  'connect_timeout',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
] as const;
type Parameters = Readonly<Partial<Record<(typeof PARAMETERS)[number], string>>>;

/**
 * Reads an address: `postgres://user:password@host:port/database?schema=…&sslmode=…`, any part of which may be missing,
 * with the parameters of libpq by the same names.
 *
 * @throws ArchiveFailure when it is none; its words repeat nothing of the address but the names of parameters.
 */
export function readAddress(where: string, environment: Environment = process.env): ServerAddress {
  const fail = (reason: string): never => {
    throw new ArchiveFailure('unusable', shownIndex(where), reason);
  };
  const url = urlOf(where) ?? fail('is no address of a server: postgres://user@host:port/database?schema=name');
  const given: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (!(PARAMETERS as readonly string[]).includes(name)) fail(`the address has an unknown parameter '${name}'`);
    given[name] = value;
  }
  const parameters: Parameters = given;
  const decoded = (part: string): string | undefined => {
    if (part === '') return undefined;
    try {
      return decodeURIComponent(part);
    } catch {
      return fail('the address has a % that begins no character: a % in a name or password is written %25');
    }
  };
  const { schema = DEFAULT_SCHEMA } = parameters;
  if (schema.length > LONGEST_NAME || !/^[\p{L}_][\p{L}\p{N}_$-]*$/u.test(schema))
    fail('schema= is no name of a schema');
  const port = parameters.port ?? url.port;
  if (port !== '' && !/^\d{1,5}$/.test(port)) fail('the port is no number');
  const seconds = Number(parameters.connect_timeout ?? environment.PGCONNECT_TIMEOUT ?? PATIENCE);
  const host = parameters.host ?? decoded(url.hostname.replace(/^\[(.*)\]$/, '$1'));
  return {
    host,
    port: port === '' ? undefined : Number(port),
    database: parameters.dbname ?? decoded(url.pathname.replace(/^\//, '')),
    user: parameters.user ?? decoded(url.username),
    password: parameters.password ?? decoded(url.password),
    options: parameters.options ?? environment.PGOPTIONS,
    patience: (Number.isFinite(seconds) && seconds > 0 ? seconds : PATIENCE) * 1000,
    tls: (host ?? environment.PGHOST ?? '').startsWith('/') ? [false] : tlsOf(parameters, environment, fail),
    schema,
  };
}

function urlOf(where: string): URL | undefined {
  try {
    return new URL(where);
  } catch {
    return undefined;
  }
}

/** What each `sslmode` of libpq means (https://www.postgresql.org/docs/current/libpq-ssl.html). */
function tlsOf(
  parameters: Parameters,
  environment: Environment,
  fail: (reason: string) => never,
): ServerAddress['tls'] {
  const mode = parameters.sslmode ?? environment.PGSSLMODE ?? 'prefer';
  const read = (file: string): string => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return fail(`the certificate or key ${file} cannot be read`);
    }
  };
  const rootFile = parameters.sslrootcert ?? environment.PGSSLROOTCERT ?? join(homedir(), '.postgresql', 'root.crt');
  const isNamed = (parameters.sslrootcert ?? environment.PGSSLROOTCERT) !== undefined;
  const root = rootFile === 'system' ? undefined : isNamed ? read(rootFile) : quietly(rootFile);
  const certificate = parameters.sslcert ?? environment.PGSSLCERT;
  const key = parameters.sslkey ?? environment.PGSSLKEY;
  const own: ConnectionOptions = {
    ...(root !== undefined && { ca: root }),
    ...(certificate !== undefined && { cert: read(certificate) }),
    ...(key !== undefined && { key: read(key) }),
  };
  const unverified: ConnectionOptions = { ...own, rejectUnauthorized: false };
  const anyName: ConnectionOptions = { ...own, rejectUnauthorized: true, checkServerIdentity: () => undefined };
  switch (mode) {
    case 'disable':
      return [false];
    case 'allow':
      return [false, unverified];
    case 'prefer':
      return [unverified, false];
    case 'require':
      // As libpq does: with a root certificate at hand the chain is verified.
      return [root === undefined ? unverified : anyName];
    case 'verify-ca':
      return [anyName];
    case 'verify-full':
      return [{ ...own, rejectUnauthorized: true }];
    default:
      return fail('sslmode is none of disable, allow, prefer, require, verify-ca, verify-full');
  }
}

function quietly(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

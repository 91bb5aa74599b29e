import { FINGERPRINT_SETTINGS } from '../../../similarity/fingerprint.ts';
import { readAddress } from './address.ts';
import { creation, quoted } from './schema.ts';

/** Partitions of the postings, each of which can be a table on another server. */
const PARTITIONS = 16;

/**
 * The statements that make an empty archive, for whoever makes tables by hand. `isDistributed` cuts the postings, which
 * are nearly all of the bytes, by a hash of their fingerprint, the key that every look-up names.
 */
export function printedSchema(where: string, isDistributed: boolean): readonly string[] {
  const { schema } = readAddress(where);
  const statements = creation(schema, { settings: FINGERPRINT_SETTINGS, root: null });
  return isDistributed ? statements.flatMap((statement) => distributed(statement, quoted(schema))) : statements;
}

function distributed(statement: string, schema: string): readonly string[] {
  if (!statement.startsWith(`create table ${schema}.posting(`)) return [statement];
  const parts = Array.from(
    { length: PARTITIONS },
    (_, part) =>
      `create table ${schema}.posting_${part} partition of ${schema}.posting\n  for values with (modulus ${PARTITIONS}, remainder ${part})`,
  );
  return [`${statement} partition by hash (fp)`, ...parts];
}

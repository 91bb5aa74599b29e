import { FINGERPRINT_SETTINGS } from '../../../similarity/fingerprint.ts';
import { readAddress } from './address.ts';
import { creation, FOLDED, inRanges, quoted } from './schema.ts';

/**
 * The statements that make an empty archive, for whoever makes tables by hand. `isDistributed` cuts the folded
 * postings too, so that each range of fingerprints, which every look-up names, can lie on another server.
 */
export function printedSchema(where: string, isDistributed: boolean): readonly string[] {
  const { schema } = readAddress(where);
  const statements = creation(schema, { settings: FINGERPRINT_SETTINGS, root: null });
  return isDistributed ? statements.flatMap((statement) => distributed(statement, quoted(schema))) : statements;
}

function distributed(statement: string, schema: string): readonly string[] {
  const table = `${schema}.folded`;
  return statement === `create table ${table}(${FOLDED})` ? inRanges(table, FOLDED, 'last') : [statement];
}

import type { LawRules } from '../shape/sense.ts';

/** How English texts of law and contract speak. */
export const LAW: LawRules = {
  terms:
    'agreement*|contract*|party|parties|licensee*|licensor*|lessee*|lessor*|tenant*|landlord*|supplier*|purchaser*|shall|hereby|herein|hereof|hereto|hereunder|thereof|pursuant|notwithstanding|terminates|terminated|termination|written notice|prior notice|section|clause|article|obligations|licence|license|warranty|liability',
  before:
    'upon|subject to|provided that|in the event of|in the event that|on condition that|conditional upon|conditional on|pursuant to|unless',
  behind: '',
  defines: 'means|mean|shall mean',
};

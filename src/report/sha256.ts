import { sha256 as digest } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of a text in UTF-8, in base64, for the hashes of a content security policy and for fingerprints. The reports
 * may not touch node:crypto, so that the library runs in a browser too.
 */
export function sha256(text: string): string {
  return btoa(String.fromCharCode(...digest(new TextEncoder().encode(text))));
}

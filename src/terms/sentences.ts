/** A sentence for each member of a union, in one language. */
export type Sentences<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (told: Extract<Union, { readonly kind: Kind }>) => string;
};

/** A member of a union as a sentence. */
export function say<Union extends { readonly kind: string }>(told: Union, sentences: Sentences<Union>): string {
  const sentence = sentences[told.kind as Union['kind']] as (told: Union) => string; // the one of its kind
  return sentence(told);
}

/** Several as one text, parted by semicolons. */
export function sayAll<Union extends { readonly kind: string }>(
  told: readonly Union[],
  sentences: Sentences<Union>,
): string {
  return told.map((one) => say(one, sentences)).join('; ');
}

// Words of own lists with their forms, so that one can stand for another, or for another form of itself.

/** All forms of a class: each stem with each ending, in the order of the endings. */
function formsOf({ stems, endings }) {
  return stems.split(' ').map((stem) => endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending)));
}

/**
 * Where the forms of some classes stand: for each written form the lemmas of its class in the same form (`others`)
 * and its own other forms (`own`).
 */
export function tableOf(classes) {
  const table = new Map();
  for (const one of classes) {
    const lemmas = formsOf(one);
    for (const [number, forms] of lemmas.entries()) {
      for (const [at, form] of forms.entries()) {
        if (table.has(form)) continue;
        table.set(form, {
          others: lemmas.filter((_, other) => other !== number).map((other) => other[at]),
          own: forms.filter((other) => other !== form),
        });
      }
    }
  }
  return table;
}

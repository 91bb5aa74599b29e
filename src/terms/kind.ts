/** What kind of figure or small word changed, for `number` and `sense`. */
export type Kind =
  | 'date'
  | 'time'
  | 'percent'
  | 'sum'
  | 'count'
  | 'ordinal'
  | 'unit'
  | 'reference'
  | 'bound'
  | 'modality'
  | 'logic'
  | 'quantifier'
  | 'restriction'
  | 'hedge'
  | 'post'
  | 'antonym'
  | 'tense';

// Sentences of kinds of alarms in English, the generator's own: [of A|of B] is the edit, {…} is filled in alike.
export const en = {
  restriction: [
    'The reading room lends its atlases [|only ]to adult members.',
    'The glassworks takes orders from all studios[|, except private ones].',
    'The theatre will refund the seats[|, provided that the stub is kept].',
    'Beekeepers sell their wax [exclusively |]at the morning market.',
    'The glasshouse is free to school groups[|, apart from the youngest pupils].',
    'Season passes are renewed [solely |]for regular guests.',
  ],
  hedge: [
    'The caretaker [allegedly |]left the keys in the workshop.',
    'The old water tower will [|reportedly ]be pulled down by autumn.',
    'The choir will [|probably ]sing on the library steps.',
    'The weavers [apparently |]prefer the new looms.',
    'A lamp [|presumably ]started the blaze in the attic.',
  ],
  post: [
    'The show was opened by the [|deputy ]director of the glasshouse.',
    'Prizes were given by the [former |]rector of the conservatory.',
    'The estimate was signed by the [|acting ]head of the orchestra.',
    'The beekeepers met the [vice-|]chairman of the guild.',
    'The rehearsal was seen by an [ex-|]minister of culture.',
  ],
  digits: [
    'A [GL-40|GL-70] lathe reached the glassworks.',
    'The apiary bought hives of the [Hum12|Hum17] type.',
    'The [AKS3|AKS8] gauge measured damp in the vault.',
  ],
  noun: [
    'Yesterday the beekeepers were helped by [Oliver {surname}|the apiary manager].',
    'The repairs were paid for by [Portugal|a nearby workshop] in spring.',
    'News of the move came from [Martin {surname}|the lighting crew].',
  ],
  'two-word-unit': [
    'A reply takes {small} [business|calendar] days at most.',
    'The rate rose by {small} [percentage|basis] points.',
    'The window fills {int} [square|cubic] metres of the hall.',
    'The press weighs {int} [short|metric] tons.',
  ],
  'name-moved': [
    '[In Lisbon |]{first} {surname} showed new windows [|in Lisbon ]last week.',
    'The [president of Portugal|Portuguese president] sent saplings for the glasshouse.',
    'The book was printed by the Guild of Glass Cutters[ (GGC)|].',
    'The letter was handed over [|by Martin {surname} ]on Friday[ by Martin {surname}|].',
  ],
  reordered: [
    'Prizes went to [Agatha Reed, Thomas Kell and Inga Lowe|Inga Lowe, Agatha Reed and Thomas Kell].',
    'The store holds [wax, combs and frames|frames, wax and combs].',
    'Guests came from [Oslo, Madrid and Vienna|Vienna, Oslo and Madrid].',
  ],
  furniture: [
    'Reading time: {small} min',
    'Views: {int}',
    'Share this article',
    'Published: {day} {month} {year}, {hour}:40',
  ],
};

const RELEASE = `The Ministry of Energy will commission three wind farms in the Zhambyl region by 2027.
Their total capacity will reach 450 MW, or 7.5% of regional demand.
Construction begins on 15 March and will employ 1,200 people.
`;
const PUBLISHED = RELEASE.replace('450 MW', '540 MW').replace('Ministry', 'ministry');

/** The texts that the recipes of docs/ci.md speak of, by their paths: a republication with another figure. */
export const SAMPLE_SITE: Readonly<Record<string, string>> = {
  'release.txt': RELEASE,
  'published.txt': PUBLISHED,
  'releases/energy.txt': RELEASE,
  'published/energy.txt': PUBLISHED,
  'archive/energy.txt': RELEASE,
  'archive/library.txt': 'The town library opens a reading room for children on Saturday. Entry is free for all.\n',
  'incoming/energy.txt': PUBLISHED,
};

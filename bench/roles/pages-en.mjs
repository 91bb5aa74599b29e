/** Pages in English: names, places and media are made up, templates are those of agencies, sites and offices. */
export const ENGLISH = {
  lists: {
    first: ['Ottoline', 'Barnaby', 'Perpetua', 'Lysander', 'Winifred', 'Caspian'],
    surname: ['Thistlewood', 'Marchbank', 'Quillfeather', 'Ashcombe', 'Penrow'],
    caps: ['THISTLEWOOD', 'ASHCOMBE', 'PENROW'],
    city: ['Larchmere', 'Cold Harbor', 'Eastwick', 'Brackenford'],
    capcity: ['LARCHMERE', 'EASTWICK', 'BRACKENFORD'],
    outlet: ['Larchmere Courier', 'Eastwick Post', 'Valley Herald'],
    agency: ['LNS', 'VALLEY NEWSWIRE', 'Eastwick Wire'],
    month: ['January', 'March', 'May', 'July', 'October'],
    body: ['the county council', 'the ministry of transport', 'the city police'],
    section: ['Local News', 'Business', 'Culture'],
    firm: ['Brackenford Mills', 'Penrow Group'],
    headline: ['How roads are readied for winter', 'Where the new park will open', 'Who pays for the bridge'],
  },
  content: {
    titles: ['Promenade in {city} to be repaired', 'Pupils gather a herbarium', 'How the harvest is kept'],
    sentences: [
      'Workers finished the roof and moved on to the windows of the second floor.',
      'In {city} {n} oak saplings were planted along the old road.',
      'Teacher {first} {surname} told the children about birds that winter by the river.',
      'The repair was given {big} dollars, half of which has been spent.',
      'Residents say the water rises each spring, but the houses stand high.',
      'The exhibition of photographs was seen by {big} people and drew {n} comments in the guest book.',
      'The new bus will run from the station to the hospital every {n} minutes.',
      'The report published on {day} {month} names no one, and the council asked for another.',
    ],
    twins: [
      ['The winners are:', '{first} {surname}', '{first} {surname}'],
      ['Apples gathered: {n}', 'Pears gathered: {n}'],
      ['{hour}:{minute} — concert on the square', '{hour}:{minute} — craft fair'],
      ['The bridge was designed by {first} {surname} and opened in spring.'],
      ['The paper lost half of its subscribers in a year.'],
      ['The full account is on page {n} of the chronicle.'],
    ],
  },
  blocks: {
    stamp: [
      [['furniture', 'Published {day} {month} {year}, {hour}:{minute}']],
      [['furniture', 'Published {day} {month} {year} · {big} views · {n} comments']],
      [['furniture', '{n} minutes ago · {n} comments']],
      [['furniture', 'Posted on {month} {day}, {year} at {hour}:{minute}']],
      [['furniture', 'Last updated: {day} {month} {year}, {hour}:{minute} GMT']],
    ],
    reading: [[['furniture', '{n} min read']], [['furniture', 'Reading time: {n} minutes']]],
    byline: [
      [['byline', 'By {first} {surname}']],
      [['byline', 'By {first} {surname} and {first} {surname}']],
      [['byline', 'By {first} {surname}, Eastwick Wire']],
      [['byline', 'Written by {first} {surname}']],
      [['byline', 'By {first} {surname} | Staff Writer']],
    ],
    lastbyline: [
      [['byline', 'Reporting by {first} {surname}; editing by {first} {surname}']],
      [['byline', 'By {first} {caps}']],
    ],
    dateline: [[['dateline', '{city}, {month} {day}, {year}']]],
    opening: [
      '{capcity} ({agency}) —',
      '{capcity}, {month} {day} ({agency}) -',
      '{capcity}, {month} {day}, {year} /{agency}/ --',
      '{capcity} —',
      '{city}, {day} {month} {year} ({agency}):',
    ],
    closing: [
      ', the press service of {body} said.',
      ', according to the press office of {body}.',
      ', {body} said in a statement.',
    ],
    source: [
      [['attribution', 'The press service of {body} said this on Monday.']],
      [['attribution', 'This was reported by the press office of {body}.']],
      [['attribution', 'Source: {outlet}']],
    ],
    photo: [
      [['photo-credit', 'Photo: {first} {surname}']],
      [['photo-credit', 'Photo courtesy of {body}']],
      [['photo-credit', 'FILE - The square is seen at noon in {city}. ({agency} Photo/{first} {surname})']],
    ],
    related: [
      [
        ['related', 'Read also:'],
        ['related', '{headline}'],
        ['related', '{headline}'],
      ],
      [
        ['related', 'Related stories'],
        ['related', '{headline}'],
      ],
      [['related', 'READ MORE: {headline}']],
    ],
    follow: [
      [['related', 'Follow us on Telegram and Facebook']],
      [['related', 'Subscribe to our newsletter for more stories like this.']],
      [['related', 'Sign up for our daily newsletter']],
    ],
    counters: [
      [
        ['furniture', 'Views: {big}'],
        ['furniture', 'Comments: {n}'],
        ['furniture', 'Shares: {n}'],
      ],
      [['furniture', '{big} views']],
      [['furniture', '👁 {big}  ❤ {n}']],
    ],
    buttons: [
      [
        ['furniture', 'Leave a Reply'],
        ['furniture', 'Your email address will not be published.'],
      ],
      [
        ['furniture', 'Share this article'],
        ['furniture', 'Facebook Twitter LinkedIn Email Print'],
      ],
      [['furniture', 'Source link']],
    ],
    rights: [[['furniture', 'Copyright {year} {outlet}. All rights reserved.']], [['furniture', '© {year} {outlet}']]],
    signature: [[['signature', 'Press office of {body}']], [['signature', '{first} {surname}, Chairman']]],
    contact: [
      [
        ['contact', 'Media Contact:'],
        ['contact', '{first} {surname}'],
        ['contact', '{firm}'],
        ['contact', '555-01{n}'],
        ['contact', 'press@eastwick.example'],
      ],
      [['contact', 'For media inquiries: press@eastwick.example']],
    ],
    about: [
      [
        ['about', 'About {firm}'],
        ['about', '{firm} makes paper and board at three sites and has served printers of the valley for a century.'],
      ],
    ],
    mark: [[['furniture', 'FOR IMMEDIATE RELEASE']], [['furniture', 'NEWS RELEASE']]],
    end: [[['furniture', '-end-']], [['furniture', '- ENDS -']]],
  },
  outlets: [
    {
      head: ['byline', 'stamp', 'reading'],
      titleAt: 0,
      attribution: true,
      between: 'related',
      tail: ['photo', 'follow', 'counters', 'buttons', 'rights'],
    },
    { head: ['byline'], titleAt: 0, dateline: true, tail: ['lastbyline'] },
    { head: ['photo'], dateline: true, attribution: true, tail: ['rights'] },
    { head: ['mark', 'dateline'], tail: ['end', 'about', 'contact'] },
    { head: ['mark'], dateline: true, tail: ['about', 'contact', 'rights'] },
    { head: ['stamp'], between: 'photo', tail: ['source', 'related', 'buttons'] },
    { head: [], tail: ['signature'] },
  ],
};

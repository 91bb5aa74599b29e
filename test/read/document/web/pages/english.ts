import type { Story } from './story.ts';

export const ENGLISH: Story = {
  language: 'en',
  title: 'Ferry to Gull Island will run all winter',
  byline: 'Tom Radley',
  date: '2026-10-02T07:45:00Z',
  stamp: '2 October 2026, 07:45',
  lead: 'The ferry to Gull Island will run through the winter for the first time in eleven years, the Northcape port authority said on Friday.',
  pieces: [
    {
      kind: 'paragraph',
      text: 'Two boats will make four trips a day until 31 March. A return ticket will cost $14, down from $18, and children under ten will travel free.',
    },
    {
      kind: 'quote',
      text: '“People should not have to leave home because the sea turns grey,” said Ruth Calder, who leads the island council. “This is what we have asked for since 2015.”',
    },
    { kind: 'caption', text: 'The older of the two boats at Northcape pier' },
    { kind: 'heading', text: 'When the boats sail' },
    { kind: 'paragraph', text: 'The winter timetable depends on the weather and on the day of the week:' },
    {
      kind: 'table',
      rows: [
        ['Day', 'First boat', 'Last boat'],
        ['Monday to Friday', '6:40', '19:10'],
        ['Saturday', '8:15', '17:30'],
        ['Sunday', '9:00', '16:45'],
      ],
    },
    {
      kind: 'paragraph',
      text: 'The authority will decide by noon each day whether the evening boat can sail. Passengers who are left behind will get a bed at the seamen’s hostel at no charge.',
    },
    {
      kind: 'paragraph',
      text: 'The service was stopped in 2015 after a storm damaged the pier. Repairs took three summers and cost $6.2 million, half of which came from a <a href="https://fund.example/">regional fund</a>.',
    },
    { kind: 'paragraph', text: 'About 640 people live on the island all year.' },
  ],
  tags: ['ferries', 'transport', 'Gull Island'],
  teasers: [
    { title: 'Bakery on Mill Street reopens after fire', summary: 'The owners say the old oven survived the night.' },
    { title: 'Council delays vote on parking fees', summary: 'Members asked for figures from the last two years.' },
    { title: 'Frost expected by the weekend', summary: 'Gardeners are told to bring their plants inside.' },
    { title: 'What to do with a loud neighbour', summary: 'A lawyer explains which complaints work.' },
    { title: 'Rowers win the coastal cup again', summary: 'The crew beat its own record by nine seconds.' },
  ],
  remarks: [
    { who: 'harbourgirl', text: 'Good news at last, my mother has waited for this for years and years.' },
    { who: 'Old Salt', text: 'I will believe it when I see a boat go out in January, not before.' },
    { who: 'Pete M.', text: 'Fourteen dollars is still too much for a family of five, if you ask me.' },
  ],
  words: {
    site: 'Northcape Courier',
    menu: ['Home', 'Politics', 'Business', 'Local', 'Culture', 'Sport', 'Video', 'Contact us'],
    share: 'Share',
    readAlso: 'Read also',
    mostRead: 'Most read',
    latest: 'Latest news',
    comments: 'Comments',
    leaveComment: 'Leave a comment',
    subscribe: 'Sign up for our newsletter and get the best stories of the week in your inbox',
    cookie: 'We use cookies to improve your experience. By staying on this site you agree to our policy.',
    advert: 'Advertisement',
    rights: '© 2026 Northcape Courier. All rights reserved. Reproduction without permission is prohibited.',
    print: 'Print version',
    views: '1,204 views',
    reading: '2 min read',
    tags: 'Tags',
    follow: 'Follow us on Telegram',
  },
};

import type { PageRules } from '../../shape/page.ts';
import { lazyPhrases } from '../../word-set.ts';
import { APPEALS } from './appeals.ts';
import { AROUND } from './around.ts';
import { AUTHORS } from './authors.ts';
import { BODIES } from './bodies.ts';
import { HEADINGS } from './headings.ts';

/** Around a story on pages in English. */
export const PAGE: PageRules = {
  ...HEADINGS,
  ...BODIES,
  ...APPEALS,
  ...AROUND,
  ...AUTHORS,
  countedOver: lazyPhrases(
    'average | total | in total | all | overall | today | yesterday | this week | this month | last 24 hours | all time | so far | out of | of | from | none | none yet',
  ),
  counted: lazyPhrases(`
    rate this article | rate this story | rate this post | rate this | average rating | your rating | reader rating | user rating | article rating |
    view | views | page view | page views | total views | pageviews | read | reads | times read | times viewed | viewed | viewed times
    seen | visits | visitors | hits | hit | comment | comments | reply | replies | responses | share | shares | shared | total shares
    like | likes | liked | dislike | dislikes | reaction | reactions | retweet | retweets | repost | reposts | follower | followers
    subscribers | download | downloads | vote | votes | rating | clicks | bookmarks | saves | plays | impressions | favorites
    favourites | post views | article views | story views | number of views | views today | comments off | be the first to comment
    people are reading this | people are reading this now | people are reading now | people are reading this story | people are reading this article |
    reading now | online now | emailed | printed | bookmarked | readers online | people reading | show all | view all | see all | read all | show all comments | view all comments | see all comments | read all comments | people like this | upvotes | claps | watching | saved | this article has been read times | this story has been read times | this page has been viewed times | this article was read times
    read times | viewed times | seen times | opened times | shared times | downloaded times | watched times | played times | printed times | seen by people | read by people | viewed by people | opened by people | watched by people
    happy | sad | angry | surprised | wow | haha | shocked
  `),
  shortened: ['k', 'm', 'b'],
  stamps: lazyPhrases(`
    page last reviewed | page last updated | last reviewed | reviewed | next review due | date issued | last refresh | embargo until | embargoed until | embargoed till | embargoed to | under embargo until | strictly embargoed until | strict embargo | strict embargo until | not for publication before | not for publication until
    not for release before | not for release until | hold for release until | not to be published before |
    published | published on | published at | first published | first published on | posted | posted on | posted at | posted by | updated | updated on
    updated at | last updated | last updated on | last update | last modified | last modified on | modified | modified on | created
    created on | issued | issued on | released | released on | date | date published | publication date | release date
    published online | originally published | originally published on | filed | filed on | revised | revised on | corrected
    corrected on | date posted | time | uploaded | uploaded on | added | added on | article published | story published
    news release | press release | for release | for immediate release | immediate release | for immediate use | release | issue date | date of publication | as of | printed | printed on | on
    sent | sent at | sent on | delivered on | given on
    for release immediate
    next release | next update | next publication | next bulletin
  `),
  corrections: lazyPhrases(
    'correction | corrections | corrected | corrected version | corrected story | corrected text | corrected copy | corrects | refile | clarification | clarified | amended | amended version | erratum | corrigendum | correction to release | corrected release | with correction | attention correction | attention editors correction',
  ),
  cancellations: lazyPhrases(
    'cancelled | canceled | cancellation | cancelation | is cancelled | is canceled | are cancelled | are canceled | was cancelled | was canceled | has been cancelled | has been canceled | withdrawn | is withdrawn | has been withdrawn | withdrawal | retracted | is retracted | has been retracted | retraction | kill | story killed | rescinded | has been rescinded | lifted | is lifted | has been lifted | revoked | has been revoked | called off | void',
  ),
  updates: lazyPhrases(
    'update | updates | updated | updated version | updated story | updated text | updated release | revised | revised version | expanded | expanded version | new version | recast | recasts | last updated | last update | this story has been updated | this article has been updated',
  ),
  dateWords: lazyPhrases(`
    th | st | nd | rd | january | february | march | april | may | june | july | august | september | october | november | december
    jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | weds | thu | thur | thurs | fri | sat | sun
    today | yesterday | tonight | just now | now | at | on | of | ago | a | an | am | pm | a.m | p.m | am. | pm. | st | nd | rd | th | noon | midnight
    second | seconds | sec | secs | s | minute | minutes | min | mins | m | hour | hours | hr | hrs | h | day | days | d | week | weeks | wk | w
    month | months | year | years | yr | local time | gmt | utc | bst | et | est | edt | ct | cst | cdt | mt | mst | mdt | pt | pst | pdt | cet | cest | ist | msk | eastern | pacific | central
    time | p.m. | a.m. | p | m.
  `),
  reading: lazyPhrases(`
    reading time | reading time minute | reading time minutes | reading time min | reading time mins | min read | mins read | minute read | minutes read | minutes to read | minute to read | min to read
    read time | read time min | read time minutes | read time mins | read time minute | time to read | time to read minutes | time to read min | estimated reading time | estimated reading time minutes
    estimated reading time min | estimated read time minutes | reading time about minutes | less than a minute read | less than a minute | less than one minute read | read in minutes | read in minute | a minute read | listen min | listen to this article minutes | listen to this article min | reading time less than a minute
    listening time minutes | watch time minutes | second read | seconds read | difficulty | difficulty level | est reading time min | est read time min | est reading time minutes | est reading time
    listen to this article mins | listen mins | listen to this story min | listen to this story mins
  `),
  sections: lazyPhrases(`
    news | world | world news | local news | local | national | international | politics | business | economy | finance | money | markets | society | culture | arts | arts and culture
    entertainment | sport | sports | science | health | technology | tech | education | environment | climate | opinion | lifestyle | travel | weather | video | photo
    photos | breaking news | latest news | top news | top stories | home | main | headlines | crime | courts | law | transport | auto | property | regions | analysis | features | press releases | announcements | events
    agriculture | energy | companies | media | interview | interviews | general news | us news | uk news | community | living | food
    podcast | audio | explainer | explainers | fact check | obituaries | letters
  `),
  homes: lazyPhrases('home | home page | main | main page | front page'),
  buttons: lazyPhrases(`
    official partners | official partners and suppliers | our partners | cookie settings | create alert | download the app | book an ad | terms of reference | high-resolution versions | report fraud | modern slavery statement | reply to this | save this page | full results | download tables | official results portal | download | download file | for media | for the media | for press | attachments | attachment file | name | your name | submit | submit comment | email this to a friend | partner content | video of the day | picture of the day | picture gallery | view gallery | gift this article | comments have been closed | comments are closed | reprints | open in app | open in the app | eng | english | en | rus | subscribe for updates | sign up for updates | get updates | bookmark | get in touch | cite this page | cite this article | story source | quotes delayed min | event calendar | events calendar | return to full list | back to list | share | share this | share this article | share this story | share this post | share this page | share article | share on | share on facebook | share on twitter | share on x | share via email | share on social media | share this news | share with friends | share it
    save | save article | save this story | print | print this page | print this article | print this | print article | print version | printer friendly | printer friendly version | pdf | email | email this | email article | email this article | copy link | copy url | link copied | tweet | pin it | pin
    comments | comment | leave a comment | leave a reply | leave your comment | add a comment | add comment | add your comment | post a comment | post comment | write a comment | join the conversation | join the discussion | view comments | show comments | see all comments | read comments | view all comments | cancel reply | no comments | no comments yet | comments are closed | comments off | log in to comment | sign in to comment | be the first to comment | reply | have your say | submit comment
    your email address will not be published | your email address will not be published required fields are marked | required fields are marked | notify me of new posts by email | notify me of follow up comments by email | save my name email and website in this browser for the next time i comment
    source link | source | original source | view source | original article | read the original article | read original | permalink | shortlink | via | tags | tag | topics | filed under | categories | category | tagged | keywords | labels | topics in this article
    end | ends | the end | end of release | end of text | end of story | for immediate release | immediate release | for release | press release | press releases | news release | news releases | media release | press statement | media statement | club statement | company statement | official statement | joint statement | party statement | statement for the media | statement to the media | official announcement | company announcement | press announcement | press information | media information | information for the media | information for media | note to editors | notes to editors | notes for editors | note to media | media advisory | media alert | media note | for immediate use | for publication | not for publication | embargoed | under embargo | strictly embargoed | more | more to follow | more follows | to be continued | developing | breaking | breaking news | news in brief | exclusive | live | watch live
    hide ad | show ad | skip ad | close ad | close this ad | processing | submit | your name | your email | captcha | image captcha | plain text | filtered html
    back to top | top | back | back to news | back to home | return to top | go back | home | menu | main menu | search | close | next | previous | next article | previous article | next story | previous story | next post | previous post | next page | previous page | older posts | newer posts | newer | older | all news | all rights | skip to content | skip to main content | skip to navigation | jump to content | toggle navigation | show more | load more | see more | view more | more news | latest news | latest | latest stories | latest headlines | top news | top stories | trending | trending now | most read | most popular | most viewed | popular | popular news | recent posts | recent news | recent articles | editors picks | editor s pick | news feed | newsfeed | breadcrumb | you are here | archive | archives | news archive | calendar
    advertisement | advertisement continue reading below | advertising | sponsored | sponsored content | promoted | promoted content | ad | ads | continue reading below | story continues below | article continues below | story continues below advertisement | article continues below advertisement | article continues after this advertisement | scroll to continue | scroll down to continue | advertise with us | advertise here | paid content | remove ads
    we are on social media | find us on social media | find us | find us on | log in | login | sign in | sign up | guest | sign out | log out | register | my account | subscribe | subscribe now | subscriptions | newsletter | newsletters | sign up for newsletter | follow | follow us | join us | download app | get the app | download our app | rss | rss feed | support us | donate | contribute
    listen to this story | get our free app | get our app | reprints and permissions | your privacy choices | privacy choices |
    about us | privacy | privacy policy | cookie policy | cookies | terms of use | terms of service | terms and conditions | terms | sitemap | site map | careers | advertise | faq | help | feedback | accessibility | disclaimer | legal notice | impressum | imprint | corrections | report an error | report a mistake | report an issue | report a typo | found a mistake | accept | accept all | accept cookies | reject all | manage cookies | ok | got it | read full story | read full article | show full article | listen | listen to this article | listen to article | play | play video | watch | watch video | video | photo | photos | photo gallery | gallery | view gallery | slideshow | enlarge | enlarge image | click to enlarge | zoom | image | images | full screen | mute | text size | font size | dark mode | light mode | language | english | view in browser | view this email in your browser | unsubscribe | loading | loading comments | please wait | rate this article | rate this post | was this article helpful | was this helpful | did you like this article | like this | like | like loading | yes no | yes | related | facebook | twitter
    this story has been updated | this article has been updated | this is a developing story | this is a developing story and will be updated | this is a breaking news story | check back for updates | please check back for updates | this page was last updated | report this ad | printer-friendly | printer-friendly version | print-friendly version | print-friendly | about the author | our telegram channel | our telegram chat | our whatsapp channel | buy tickets | buy a ticket | the press office reports | press office reports | send to a friend | forward to a friend | journey planner | service status | jobs | events | classifieds
    related internet links | reuse this content | show caption | hide caption | show captions | hide captions | save for later | quick links | useful links | external links | helpful resources | useful resources | manage preferences | manage consent | newsroom | media library | press room | podcasts | audio | tap to unmute | unmute | scroll for more | swipe for more | swipe to see more | thank you for your feedback | thanks for your feedback | become a member | become a subscriber | get breaking news alerts | get news alerts | more to come | updates to follow | more soon | get emails about this page | table of contents | yes this page is useful | no this page is not useful | report a problem with this page | is there anything wrong with this page | original script may differ from delivered version | check against delivery | switch to the old version | go to the old version | old version of the site | old version | mobile version | desktop version | full version of the site | full version | fact checked | fact-checked | medically reviewed | show less | read less | hide | expand | collapse | expand all | collapse all | tap to expand | click to expand | download image | download images | download pdf | download the pdf | download this report | download this page | posted by admin | your reaction | what is your reaction | what's your reaction | what’s your reaction | how do you feel about this | how does this story make you feel | your vote has been counted | thank you for voting | story is being updated | this story is being updated | this article is being updated | this page is being updated | this story will be updated | this article will be updated | this is a breaking news story and will be updated | view source version | latynsha | cyrillic | back to homepage | continue | view all news | all press releases | all news releases | more news releases | more press releases | view all releases | subscribe to alerts | email alerts | request information | investor relations | listen now | watch now
    terms and conditions apply | additional reporting by agencies | additional reporting from agencies | with agencies | staff and agencies
    correction | clarification | update | updates | recasts | updates with details
    what do you think about this | and what do you think | what are your thoughts | tell us your thoughts
    skip advertisement | quick guide | send any friend a story | news releases in similar topics | multimedia available | media enquiries only | press enquiries only | search for | main navigation | cookies on this site | cookies on this website | accessibility statement | freedom of information | newsletter sign-up | newsletter signup | thank you for signing up | thanks for signing up | you're all set | you’re all set | something went wrong | please try again | try again | page not found | view larger image | view larger | watch the video | playing now | now playing | transcript | read transcript | read the transcript | show transcript | video transcript | was this article valuable | here are more articles you may enjoy | staff report | staff reports | wire reports | wire services | agencies | more from the web | around the web | from around the web | from the web | the latest | our newsletters | all newsletters | explore our newsletters | data protection | complaints | editorial policy | ethics policy | corrections policy | code of ethics | fact-checking policy | who we are | what we do | our team | our people | image gallery | photo essay | in depth | long read | the long read | quiz | crossword | puzzles | horoscope | horoscopes | cartoon | cartoons | e-paper | epaper | e-edition | today's paper | today’s paper | order reprints | permissions | rights and permissions
    download as pdf | download as word | download as excel | download as csv | download in pdf | official club statement
  `),
  anywhere: lazyPhrases(`
    advertisement | story continues below | article continues below | story continues below advertisement | article continues below advertisement | article continues after this advertisement | scroll to continue | scroll down to continue | continue reading below | sponsored content | promoted content | click to enlarge | share this article | share this story | skip to content | report this ad | copy link | loading
  `),
  rights: [
    'all rights reserved',
    'crown copyright',
    'registered in england',
    'registered in scotland',
    'registered in ireland',
    'registered in the united kingdom',
    'all content copyright',
    'copyright',
    'this material may not be published',
    'no part of this …',
    'reproduction without …',
    'reproduction in whole',
    'use of this site constitutes',
    'unauthorized reproduction',
    'unauthorised reproduction',
    'republication or redistribution',
    'the content of this page may not',
    'licensed under …',
    'distributed under …',
    'any use of materials …',
  ],
  rightsSigns: [
    'permission',
    'reproduc',
    'publication',
    'material',
    'consent',
    'creative commons',
    'site',
    'prohibited',
    'licence',
    'license',
  ],
  imprintLabels: lazyPhrases(`
    supported by | results service | printed by | printed and published by | posted by | meet referee | news archive | site design | editor-in-chief | editor in chief | managing editor | acting editor | publisher | editor and publisher | editorial address | editorial office | advertising | advertising sales | advertisement | advertorial | company number | company no | vat number | vat no | registered office | registered address
  `),
  siteHeads: [
    'official website',
    'official site',
    'official web site',
    'the official website',
    'site by',
    'website by',
    'site designed by',
    'website designed by',
    'powered by',
  ],
  siteEnds: ['official website', 'official site'],
  fileWords: lazyPhrases(
    'pdf | doc | docx | rtf | xls | xlsx | ppt | pptx | zip | jpg | png | mp3 | mp4 | kb | mb | images | photos',
  ),
  streets: lazyPhrases('street | road | avenue | ave | boulevard | blvd | lane | suite | square | po box'),
  disclaimers: lazyPhrases(
    'forward-looking statements | forward looking statements | cautionary statement | cautionary note | safe harbor | safe harbor statement | safe harbour statement | disclaimer | cautionary statement regarding forward-looking statements | cautionary note regarding forward-looking statements | cautionary note regarding forward-looking information | cautionary statement concerning forward-looking statements | note regarding forward-looking statements | special note regarding forward-looking statements | forward-looking information | non-gaap financial measures | use of non-gaap financial measures',
  ),
  pageWords: lazyPhrases(
    'page | pages | page of | p | pp | of | pg | pg of | slide of | part of | photo of | image of | slide',
  ),
  recordWords: lazyPhrases(
    'registered charity | registered charity no | charity no | charity number | rns number | communique no | id | article id | story id | news id | document id | doc id | post id | exhibit | ref | ref no | reference number | release no | release number | press release no | release id | isin | issn | story number | article number | record id | views id | pub disc | reference pr | ref pr',
  ),
  rateWords: lazyPhrases(
    'rate | rates | exchange rate | exchange rates | currency rates | currency | forex | buy | sell | official | today | dollar | euro | ruble | rouble | pound | yuan | tenge | oil | brent | gold | bitcoin | for | on',
  ),
  weatherWords: lazyPhrases(
    'weather | forecast | morning | evening | north | south | east | west | north-east | north-west | south-east | south-west | northerly | southerly | easterly | westerly | degrees | day | night | today | tomorrow | tonight | now | high | low | wind | humidity | feels like | feels | like | clear | cloudy | partly | mostly | sunny | rain | snow | m | s | ms | km | mph | c | f | temperature | pressure | mm | mmhg | hpa | h | in | clouds | overcast | light | fog | at | showers | drizzle | spells | bright | dry | windy | breezy | gusts | storm | sleet | hail | thunder | heavy | tide | tides',
  ),
  tradedWords: lazyPhrases(
    'index | oil | gold | silver | copper | bitcoin | dollar | euro | pound | yen | stocks | crude',
  ),
  weatherHeads: ['weather', 'forecast'],
  ago: lazyPhrases('ago | yesterday | just now | just'),
  networks: lazyPhrases(
    'telegram | whatsapp | facebook | twitter | x | instagram | vk | vkontakte | ok | linkedin | reddit | pinterest | viber | skype | youtube | tiktok | threads | bluesky | mastodon | messenger | email | e-mail | mail | print | sms | rss | max | zen | line | wechat | tumblr | pocket | flipboard | snapchat | signal | livejournal | mail ru | fb | tg | ig | google news | google | odnoklassniki | my world | whatsapp channel',
  ),
  placeWords: lazyPhrases('de | la | of | del | el | the | upon | le | du | da | do | di | al | y | and | on'),
  agencyMarks: ['photo', 'news', 'agency'],
  sourceLabels: lazyPhrases(
    'news provided by | provided by | from | issued by | source | sources | distributed by | released by | organisation | organization | published by',
  ),
  tagLabels: lazyPhrases(
    'tags | tag | topic | policy area | sector | section | topics | story topics | related topics | posted in | filed in | published in | keywords | key words | categories | category | filed under | tagged | labels | more on | explore more on these topics',
  ),
  honours: [
    'winner',
    'won ',
    'prize',
    'award',
    'champion',
    'medal',
    'laureate',
    'victim',
    'named',
    'nominee',
    'candidate',
    'finalist',
    'elected',
    'appointed',
    'killed',
    'dead ',
    'died',
    'starring',
    'title',
    'called',
  ],
  posts: [
    'chairman',
    'chairwoman',
    'chairperson',
    'chair',
    'president',
    'director',
    'head',
    'secretary',
    'mayor',
    'governor',
    'minister',
    'ceo',
    'manager',
    'commissioner',
    'rector',
    'dean',
    'chief',
    'spokes',
    'deputy',
    'acting',
    'press',
  ],
  aboutBefore: ['about'],
  aboutAfter: ['at a glance', 'company profile', 'boilerplate', 'company overview'],
  aboutBodies: lazyPhrases(
    'us | the company | the organisation | the organization | the foundation | the university | the group | the fund | the project | the museum | the authors | the author | the programme | the program | the bank | the agency | the association | the institute | the centre | the center | the festival | the club | the network | the party | the ministry | the committee',
  ),
  subscribe: [
    'subscribe',
    'sign up',
    'follow',
    'join',
    'get the latest',
    'download our',
    'stay up to date',
    'stay tuned',
    'connect with',
    'like us',
  ],
  channels: [
    'newsletter',
    'telegram',
    'whatsapp',
    'facebook',
    'twitter',
    'instagram',
    'youtube',
    'linkedin',
    'tiktok',
    'channel',
    'inbox',
    'on x',
    'email alerts',
    'daily briefing',
    'google news',
    'threads',
    'bluesky',
    'social media',
    'our app',
    'push notification',
    'podcast',
    'e-mail updates',
    'email updates',
    'rss',
    'digest',
    'daily email',
  ],
  captionLabels: lazyPhrases(
    'pictured | image caption | photo caption | picture caption | caption | in the photo | in this photo | in the picture | in this picture | pictured here | media caption | pictured above | pictured left | pictured right | pictured below | above | left | right',
  ),
  ownedPictures: [],
  pictureOwners: [],
  credits: [
    'photo',
    'getty',
    'handout',
    'courtesy',
    'file image',
    'image:',
    'image by',
    'picture:',
    'picture by',
    'via ap',
    'reuters/',
    'shutterstock',
    'afp',
  ],
};

import { lazyPhrases } from '../../word-set.ts';

/** Beginnings of what a site tells or asks its reader in English; the dots stand for other words. */
export const NOTICES = lazyPhrases(`
  data delayed | this information is provided by | cautionary statement this | what do you think join | written by … contact the newsroom | want to have your say
  this announcement contains forward-looking | this announcement may contain forward-looking | this announcement includes forward-looking | this press release contains forward-looking
  this press release may contain forward-looking | this release contains forward-looking | this release may contain forward-looking | this statement contains forward-looking | send tips to
  send your tips | send us your tips | turn on … alerts | turn on … notifications | bet responsibly | story saved you can find | support independent | like this story
  we have a small favour to ask | get involved with the news | comments are closed on | ipso this | our standards | this article is for information only
  this information is not medical advice | when you purchase through | your subscription supports | download the … app | create alert for | leave a reply your email | compare … insurance
  thank you for reading | the post … appeared first on | this post … appeared first on | this article … first appeared on | your message has been sent | your request has been sent
  your application has been sent | materials provided by | note content may be edited | advertise with | find out what … happening in | we use cookies | this site uses cookies
  this website uses cookies | our website uses cookies | by continuing to use | by signing up you | by clicking | by subscribing you | by submitting | have you been affected
  have you witnessed | do you have a story | do you have a tip | do you know more | got a story | got a tip | got a news tip | have a story | have a tip | have a news tip
  share your story with | tell us what you think | we want to hear from you | we welcome your comments | this content was generated | this article was generated | save my name
  you can find this story in | enter your email | thanks for reading | support local journalism | this site uses akismet | learn how your comment | fill in your details
  you are commenting using | reblogged this on | no html tags | web page addresses and | lines and paragraphs break | allowed html tags | enter the characters shown | log in to comment
  log in to leave | please log in | please login | you must be logged in | comments are moderated | comments with inappropriate | sign up … newsletter | sign up … informed | sign up … inbox
  success … list | success … subscribed | thank you for subscribing | thanks for subscribing | check your inbox | please enter a valid | already a subscriber | premium content is
  this content is available to | this article is available to | this story is available to | subscribe to continue | to continue reading | create an account … save | create a free account
  please enable javascript | your browser does not | this story was reported | this article was originally published | this story was originally published | this story first appeared
  this article first appeared | reprinted with permission | republished with permission | for the full story | you can find the full story | you can read the full
  read the full story … edition | pick up … issue | pick up … edition | read it on | read this on | view this on | the views expressed in this | the views expressed here
  opinions expressed in this | comments that … removed | comments that … deleted | comments containing | comments which … removed | offensive comments | comments are reviewed
  was this page helpful | was this page useful | is this page useful | was this article helpful | was this article useful | was this helpful | this article is more than … old
  follow the author | stay up to date with our | top stories of the week | sponsored by | more details on our website | more information on our website | full details on our website
  paid for by | promoted by | spotted a mistake | spotted an error | spotted a typo | spot a mistake | see an error | see a mistake | notice an error | noticed an error | found an error
  found a mistake | found a typo | subscribe today | subscribe or log | subscribe or login | subscribe or sign | support us | this website requires | this page requires
  the information contained in this communication | the information contained in this email | this email has been scanned | this message is confidential | the following is a press release
  this is a press release | you receive this letter because | you receive this email because | you receive this e-mail because | you are receiving this | you received this email
  you received this e-mail | you received this message because | you have received this email | you have received this e-mail | you got this email | to unsubscribe | to stop receiving
  if you no longer wish to receive | if you do not wish to receive | if you would like to unsubscribe | this email was sent | this e-mail was sent | this message was sent to
  this newsletter was sent | please do not reply to this | this email and any | this e-mail and any | this message is intended | sent from my | you can unsubscribe
  you have read … free articles this month | you have … free articles left | subscribe for full | subscribe for unlimited | disclaimer this | this text has been | this text was edited
  this text was translated | this article has been edited | this article was edited | this content has been | cite this page | story source | content may be edited | authorised for release by
  authorized for release by | the views expressed are | views expressed are | views are her own | views are his own | her views are her own | his views are his own | their views are their own
  opinions are her own | opinions are his own | opinions expressed are | opinions expressed here | the opinions expressed | this story has been updated | this story has been corrected
  this story has been amended | this story has been changed | this story has been edited | this story was updated | this story was corrected | this story was amended
  this article has been updated | this article has been corrected | this article has been amended | this article has been changed | this article was updated | this article was corrected
  this article was amended | this piece was amended | this piece has been | this post has been updated | this post has been corrected | this page has been updated | the headline of this
  the headline on this | an earlier version of this | a previous version of this | an earlier version of the story | an earlier version of the article | correction an earlier
  correction a previous | correction this story | correction this article | clarification an earlier | clarification this | editor's note | editor’s note | editors' note | editors note
  this is a breaking news story | this is a developing story | this is a breaking story | this story is developing | this story was first published | this article was first published
  by continuing you agree | by using this site | by using our site | this content is for subscribers | this article is for subscribers | this story is for subscribers
  this is exclusive content | pictures available | photos available | photographs available | images available | high-resolution images … available | high-resolution photos … available
  interviews available | video available | notes to editors on page | the following links open | get our … newsletter | get the … newsletter
  sign up the … digest | privacy notice newsletters | don't miss the | don’t miss the | don't miss our | don’t miss our | medically reviewed by | fact checked by | fact-checked by
  original script | view source version | view original content | the original version of this | story continues after | article continues after
  tell us in the comments | tell us what you | this article was amended on | this article was updated on | this article was corrected on | this story was updated on
  this story was corrected on | this story was updated at | this article was updated at | the … is not responsible for the content of external
  a version of this article appears in print | a version of this story appears in print | a version of this article appeared in | as a subscriber you have
  a photo accompanying this | photos accompanying this | a video accompanying this | an infographic accompanying this | a pdf accompanying this | to view the source version
  to view the original version | this news release was published by | this press release was published by | this news release was issued by | this press release was issued by
  interviews are available | images are available | photos are available | photographs are available | high-resolution images are | please credit | with inputs from | with input from
  from staff reports | from wire reports | from staff and wire | for more news like this | for more stories like this | for all the latest | get the latest updates on
  we may receive a commission | we earn a commission | this post contains affiliate | this article contains affiliate
  this story has not been edited | this article has not been edited | this is a syndicated | published from a syndicated | this is an auto-generated | video duration | audio duration
  keyword united | industry keyword | keywords united | catch all the business news | catch all the latest | discover the latest business
  discover the latest news | we may earn a commission | we may earn commission | we may earn an affiliate
  have you got a story | have you got news | have you got a tip | get … alerts | letters email the editor | email the editor | with files from
`);

import { lazyWordSet } from '../word-set.ts';

/** Given names and short or frequent surnames; they decide only where capitals cannot, at the start of a sentence. */
export const givenNames = lazyWordSet(`
  aaron abigail adam adrian agnes ahmed aidan alan albert alex alexander alexandra alfred alice alison amanda amelia amir
  amy andrea andrew angela anita ann anna anne anthony antonio arthur ashley barbara beatrice benjamin bernard beth betty
  brandon brenda brian bruce carl carla carlos carmen carol caroline catherine charles charlotte cheryl chloe christian
  christine christopher clara claire colin connor craig cynthia daisy dana daniel danielle david deborah denise dennis
  derek diana diane donald donna dorothy douglas duncan dylan edith edward eleanor elena elizabeth ella ellen emily emma
  eric erica ernest esther ethan eugene eva evelyn fatima fiona florence frances francis frank fred frederick gabriel
  gareth gary geoffrey george gerald gloria gordon graham gregory hannah harold harriet harry hassan heather helen henry
  herbert howard hugh hugo ian ibrahim irene isaac isabel isabella jack jacob jacqueline james jamie jane janet janice
  jasmine jason jean jeffrey jennifer jeremy jessica jill joan joanna joe john jonathan jorge jose joseph joshua joyce
  juan judith julia julian julie justin karen kate katherine kathleen keith kelly kenneth kevin kim larry laura lauren
  lawrence leo leon leonard leslie lewis lily linda lisa louis louise lucas lucy luke lydia malcolm marcus margaret maria
  marie marilyn mario marion martha martin mary matthew maurice megan melissa michael michelle miguel mohamed mohammed
  muhammad monica nancy naomi natalie nathan neil nicholas nicola nicole nigel nina noah nora norman oliver olivia olga
  omar oscar oswald pamela patricia patrick paul paula pedro peter philip phillip phoebe priya rachel ralph raymond
  rebecca richard robert roberto robin rodney roger ronald rosa rosemary rowan roy russell ruth ryan samantha samuel
  sandra sara sarah scott sean sebastian sergio sharon sheila shirley simon sofia sophia sophie stanley stella stephanie
  stephen steve steven stuart susan suzanne sylvia terence teresa theodore theresa thomas timothy todd tracy trevor tyler
  valerie vanessa veronica victor victoria vincent virginia vivian walter wendy william yolanda yusuf zoe
  smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker roberts edwards hughes
  lee li kim park choi chen wang zhang liu nguyen khan singh patel garcia martinez lopez gonzalez rodriguez hernandez
  aigul aisha akmaral aliya almas arman aruzhan asel asem askar aslan assel azamat baurzhan berik bolat daniyar darkhan
  dauren dinara galym gulnara kairat kanat kassym jomart madina marat nurlan nursultan saule serik tamara timur yerlan
  zarina zhanar ivan dmitry sergei vladimir mikhail natalia svetlana tatiana yuri
  abay abby adil ahmad aidar aidos aigerim ainur alfie ali aliaksandr alibek alicia altynai amelie amina andrei
  angus anuar archie arda arjun aset assem astrid aurora bakhyt bakytzhan beibut bella bibigul billy bobby bogdan
  bohdan botagoz brad brett caleb callum cameron carter cody connie corey curtis damian dan danny darren dave debbie
  deepak dias dinmukhamed dmytro dominic eddie eileen ekaterina elaine eliza elsa erbol erik erin erlan ermek farah
  fatimah felix finn freddie gavin gemma gerard glenn greg gulmira hamza hayley heidi henrik hilary hiroshi imran
  ingrid irina iryna isla ismail jake jared jeff jenna jenny jerry jim jimmy joao joel johan johnny josh josie kamal
  kamila karina karl katarzyna kateryna katie keira kenes kenji kerry khalid kieran kirsten kirsty ksenia kuanysh
  kurt kyle lara larisa lars leanne leila lena liam lloyd logan lola lorna luka lynn lyudmila magdalena mahmoud
  mandy marc marco marek mariam matt matthias maya mehmet mia mike millie mitchell molly mukhtar murat mustafa
  mykola nadeem nadia nate nazym nick niels nikolai nils noel nurbol nurzhan oksana oleg oleh olena ollie olzhas
  owen patsy pavel pete petr phil philippa piotr pippa rahul rania rashid rhys rick riley rory rupert ruslan rustam
  sabina salma sam samat sanjay sanzhar sasha sergey serhiy shane shannon shaun sid sienna simone sonia stacey
  stanislav stefan stewart stu talgat tara taras tariq tatyana ted temirlan tilda tim tina toby tom tomasz tommy
  tony trish ursula vadim valentina valery vasily vera vikram viktor vitaly volodymyr wanda warren wayne yaroslav
  yasmin yelena yerbol yerkin yermek yuki yulia yvette yvonne zach zainab zara zhandos zhanibek zhanna zhasulan
  zhomart
`);

export const givenNameEndings: readonly string[] = ['bek', 'zhan', 'evich', 'ovich', 'ovna', 'evna', 'uly', 'kyzy'];

/** Given names that make a surname with -s: Robert and Roberts are two people, License and Licenses one word. */
export const givenNamesWithS = lazyWordSet(`
  adam andrew abram daniel david edward evan hugh jacob john matthew michael owen peter philip phillip richard robert
  roger sam stephen steven william will wood brook field hay stone water harri davi jame franci deni lewi morri ander
  power parson simmon sander walter matthew bell mill well jenkin hopkin perkin watt watkin
`);

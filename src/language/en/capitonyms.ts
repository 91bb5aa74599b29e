import { lazyWordSet } from '../word-set.ts';

/**
 * Words whose capital makes them the name of a person, people, place, party or body (Polish and polish, the Greens
 * and the greens), all forms. A list, because English gives capitals out of respect to common words as well: our
 * Members, the Board.
 */
export const capitonyms = lazyWordSet(`
  us it who polish pole poles finn finns dane danes turk turks swede swedes scot scots thai thais welsh french scotch irish
  dutch turkey china japan jersey guinea chad jordan lima cork bath nice natal java panama cologne hamburg american
  americans british english russian russians chinese japanese korean german germans italian italians spanish
  portuguese greek greeks turkish kazakh kazakhs uzbek uzbeks kyrgyz tajik turkmen ukrainian ukrainians belarusian
  georgian georgians armenian armenians azerbaijani indian indians pakistani iranian iraqi israeli arab arabs arabic
  african africans asian asians european europeans canadian canadians mexican brazilian australian australians
  norwegian swedish danish finnish hungarian czech slovak romanian bulgarian serbian croatian swiss belgian austrian
  russia america britain england scotland wales ireland france germany italy spain portugal greece poland ukraine
  kazakhstan uzbekistan georgia armenia india pakistan iran iraq israel africa asia europe canada mexico brazil
  australia norway sweden denmark finland hungary london paris berlin moscow astana almaty washington beijing
  catholic catholics orthodox protestant protestants christian christians muslim muslims jewish buddhist buddhists
  labour liberal liberals conservative conservatives democrat democrats democratic republican republicans tory
  tories green greens socialist socialists communist communists unionist unionists nationalist nationalists fed lent
  mercury mars venus titan orient occident mark frank grace hope faith joy rose rob pat sue drew ray jack dean dick
  miles chuck basil violet ivy olive ruby amber dawn heather robin jasmine penny carol
`);

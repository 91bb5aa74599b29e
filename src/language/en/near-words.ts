import { lazyWordSet } from '../word-set.ts';

/**
 * Words, in dictionary form, that are a letter or two away from another word: where one of them stands for another
 * nobody corrected a misprint. Words that differ by a prefix need no place here.
 */
export const nearWords = lazyWordSet(`
  accent accident action adapt adding adept adopt adverse advice advise affect aiding ailing aiming allay alley ally
  altar alter among amount ancient angel angle appeal appeals appear aptitude ascent assent assert assess asset assets
  assigned assumed assured attach attack attitude auction averse backed backing bank banker banking banner banter
  barely barley barn barred barrel barrier basics basis battle beard berth better bidding billion binding birth bitter
  bloating board boarder bond bonding booked booming boost boosting booted booting boots border born borne bother
  bottle bought bound brain brake branch brand brandy breach bread breadth break breath breathe bribe bride bridge
  bridging bringing broach broad broaden broader broke broken broker brooch brother brought bullion butter calm canvas
  canvass capital capitol carrier cases casual causal cause causes censor certain chance change charge chases cheating
  claim clam clash class clause cleaned cleared climb cloning closing cloud coalition coarse coding collision
  collusion coming command commend comment compete competing complaint complement complete completing compliant
  compliment comprise compromise computing concept concern concert conclude confidant confident confirm conform
  consent conservation constraint constrict construct consume contact contend content contest context continent
  contingent contract contrast conversation conversion cooking cooling cooperation copier copper corporal corporate
  corporation costumer could count country county course court craft crash crashing creating credible creditable crime
  crushing curtain customer damage dawn decade decent decide decode decree defeat defect defended defer deference
  definite definitive degree depended descent describe desert deserve designed dessert detain detect device devise
  difference difficult difficulty discover discreet discrete distract district double doubly down draft drain drift
  drive driver drying dying earn earning eased economic economical effect eight eighth elder election eligible emerge
  emigrant emigrate eminent ensure envelop envelope erased erection evolution exclusive exercise exorcise expand
  expect expend expensive expert export extant extend extensive extent external failed failing falling falter farm
  farmer farming farther faster father favor favour fellow fever fiance field fiend fight file filed filing filling
  finance finding fired firm firming fission fixing flavor flavour flight floating follow forced form formally formed
  former formerly forming fort forth foster found founding four fourth from fund funding further gain genera general
  genius genus giant graft grain grand grant grime ground group halted halved handing handling harbor haste heading
  hearing heating height heroin heroine historic historical horse hospice hospital hostage hostel hostile hotel hours
  house human humane illegible immigrant immigrate imminent incidence incident include inclusive infect ingenious
  ingenuous inject insure intend intent interest internal internet interstate interval intrastate invent invert invest
  lacked landing large larger lasting latent later latest latter launch lawn laying leading leaked leaking leaning
  learn learning leased leasing leaving legible legion legislator legislature lending letter level lever lifted
  lifting light lightening lightning liked likely linked listed listen listing literal literary literate litter lively
  load loading loan local locale location locked looking looming loose lose lunch lying main major maker manage manor
  marital marker market martial massage massive matching material maternal mayor measure medal merge message metal
  might migrant million mine miner mining minister minuet minute mission mixing models modes monster month moral
  morale morning mortal motel mother mount mourning mouth moves movies nation national naval navel nearby nearly never
  night north nothing noting novel office officer older onion operation optical optimal order ordinance ordnance other
  ours paced package packed painting palace palm parent parish parity parsed part party passage passed passive past
  paste pasty patching patent patient paving paying pending pension perish persecute personal personnel perspective
  phase phrase place placed placing plain plan plane planed planes planet planets planned plans plant planted plants
  played playing pleaded pleased pleasure pointing poised poison police policy polity polled pooled port porting
  portion posed position possible possibly postage posting potion pound pours practicable practical precedent precious
  preference premise prescribe presence present presents president prevent previous price pricing pride prime priming
  principal principle printing prison prize produce product project promise proper properly property proscribe
  prosecute prospective prosper protect protest proved proven provide province pulled qualify quality quiet quit quite
  quota quote racing raided raise raised raises raising rally ranged ranked rating ration rational rationale reach
  reality really realty reason rebate recover refer reference regain regime regimen region relate related relaxed
  relied relief relies religion remain remaining remote remove repaid repair replied report research reserve resigned
  resolution resort restarted restated restrain restrict retail retailing retain retaining revise revive revolution
  right rise rises rising rite river rivet road round rout route routine routing rushing safely safety saving saying
  scale scare sceptical schema scheme screed screen search season seating seeing seeking selection sell sending sensor
  series serve server serves setting settling sever severe share sheep sheet shell shift shipped shipping shirt
  shopping shore short showed showing sight sitting skeptical skipped slant slated sleep sleet slight slipped slowed
  slowing sock sound south space spare speed speeding spell spending spring sprint sprout stable stack staff stage
  stake stand staple started state stated stating stationary stationery statue stature status statute staying steal
  steel stepped stick stock stopped store storey storm story straight strait street strict stride strike string strive
  stroke strong struck struct stuck stuff submit suit suite summit sweat sweet swift table taking talking tamper tank
  tanks tariff taste temper tended tender tension thank thanks there these things thinks thorough those though thought
  thousand thousandth thread threat three through thrust tight tighten tighter timer tired topics topped toppled torn
  tough tourism tourist tours town tracing track trade trading trail train tranche transit transmit treat treaty trial
  tribe trick tried troop troops tropics truck trust unable union unison united untied urban urbane usable vacation
  veracity vice violate vocation voice voracity waive wander warning warrant warranty waste watching wave weakly
  weekly weight whenever wherever white whose winner winter wonder word wording working world worth worthy write youth
`);

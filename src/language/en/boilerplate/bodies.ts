import type { BodyRules } from '../../shape/page.ts';
import { lazyPhrases } from '../../word-set.ts';

/** How the names of English bodies are known in a line alone, and what a short number of theirs is for. */
export const BODIES: BodyRules = {
  bodyNames: lazyPhrases(`
    ministry | department | council | agency | authority | commission | committee | office | court | police | university | college | institute | academy | centre | center | museum
    theatre | theater | federation | association | union | society | foundation | trust | bank | plc | ltd | limited | inc | llc | corp | corporation | group | holdings
    hospital | board | bureau | directorate | chamber | observatory | laboratory | railway | railways | airport | diocese | charity | institution | parliament | senate
  `),
  bodyEnds: lazyPhrases('AO | JSC | LLP | plc | PLC | Ltd | Inc | LLC | GmbH | AG'),
  notInNames: lazyPhrases('new | first | in | at | to | from | by | with | after | over | against | without | amid'),
  hotlines: [
    'hotline',
    'helpline',
    'toll-free',
    'toll free',
    'call centre',
    'call center',
    'contact centre',
    'contact center',
    'emergency number',
    'enquiries',
    'switchboard',
    'vhf channel',
    'for enquiries',
    'for inquiries',
  ],
};

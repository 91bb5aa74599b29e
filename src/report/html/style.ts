import { CATEGORIES, SEVERITIES } from '../../terms/category.ts';
import { ARCHIVE_STYLE } from './style-archive.ts';
import { MARK_STYLE } from './style-marks.ts';

/** The whole style sheet of the page. It holds no input, so that its hash can stand in the security policy. */
export function styleSheet(): string {
  return PAGE_STYLE + MARK_STYLE + filterStyle() + LAST_STYLE + ARCHIVE_STYLE;
}

/**
 * The filters work without a script: an unchecked box makes the marks it names look like plain text, and hides their
 * lines in the table of changes.
 */
function filterStyle(): string {
  const marks = [
    ...SEVERITIES.map((each) => `html:has(#s-${each}:not(:checked)) [data-s=${each}]`),
    ...CATEGORIES.map((each) => `html:has(#c-${each}:not(:checked)) [data-c=${each}]`),
    'html:has(#only:checked) .m:not([data-m])',
  ].join(',');
  return `.m:is(${marks}){text-decoration:none;background:none;outline:0;box-shadow:none}
.m:is(${marks})::after,.m:is(${marks})::before{content:none}
tr:is(${marks}),html:has(#only:checked) .row:not([data-m]),html:has(#only:checked) .fold,html:has(#only:checked) .counts,html:has(#only:checked) :is(.p-boilerplate,.p-editorial){display:none}
`;
}

/** Alone in its text: hatched in its shade. */
const HATCHED = ['none', ...SEVERITIES]
  .map((shade) => `rect.o-alone[data-o=${shade}]{fill:url(#hatch-${shade})}`)
  .join('');

const PAGE_STYLE = `:root{color-scheme:light dark;--bg:#fff;--fg:#1c2128;--mut:#57606a;--line:#d5dbe1;--soft:#f5f7f9;--link:#0b57c2;--focus:#0b57c2;
--sub:#b01e17;--sub-bg:#ffe5e1;--edi:#0b57c2;--edi-bg:#e3eeff;--boi:#6b3fa0;--boi-bg:#f2eafc;--str:#0a6460;--str-bg:#d9f3f0;--cos:#5f6973;--cos-bg:#eef1f4;--ok:#17693a;--now:#ffd75e;--now-fg:#1c2128}
@media (prefers-color-scheme:dark){:root{--bg:#14181d;--fg:#e3e8ee;--mut:#9aa5b1;--line:#343c46;--soft:#1c2229;--link:#7db4ff;--focus:#7db4ff;
--sub:#ff9d94;--sub-bg:#4a1c1a;--edi:#8fbcff;--edi-bg:#17304f;--boi:#c9a8f5;--boi-bg:#33234a;--str:#74d6cd;--str-bg:#103a38;--cos:#98a3ae;--cos-bg:#262d35;--ok:#7fd6a0;--now:#ffd75e;--now-fg:#1c2128}}
*{box-sizing:border-box}
html{scroll-padding:5rem 0 5rem;overflow-x:clip}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:0;background:var(--bg);padding:.5rem 1rem;z-index:9}
.skip:focus{left:0}
header,main,footer{max-width:82rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.75rem}
h1{margin:0;font-size:2rem;line-height:1.2;letter-spacing:-.01em}
h1 small{font-size:1rem;font-weight:400;color:var(--mut);letter-spacing:0;margin-left:.6rem}
h1.alarm{font-size:1.75rem}
h1.facts{color:var(--sub)}
h1.facts::before{content:"\\25B2\\00A0"}
.verdict{margin:.35rem 0 0;color:var(--mut)}
.verdict b{color:var(--fg);font-size:1.1rem;margin-right:.4rem}
h2{font-size:1.15rem;margin:2.2rem 0 .7rem}
h3{display:inline-block;font-size:1rem;margin:0}
h3::first-letter,.counts b::first-letter{text-transform:uppercase}
.names{margin:.5rem 0 0;font-size:1.05rem}
.names bdi{font-weight:600}
.names .x{display:inline-block;min-width:1.5em;text-align:center;border-radius:3px;background:var(--soft);border:1px solid var(--line);font-size:.8rem;font-weight:700;margin-right:.35em}
.facts:is(ul){list-style:none;margin:1rem 0 0;padding:0}
.facts>li{margin:.15rem 0}
.grave,.fine{font-weight:600}
.grave{color:var(--sub)}
.fine{color:var(--ok)}
.grave::before{content:"\\25B2\\00A0"}
.fine::before{content:"\\2713\\00A0"}
.warn{border-left:4px solid var(--sub);padding:.3rem .7rem;background:var(--soft)}
.ov{margin:0;display:grid;gap:.3rem}
.ov svg{display:block;width:100%;height:6.2rem}
.ov figcaption{font-size:.9rem;color:var(--mut)}
.ov-b::after{content:""}
.help{color:var(--mut);font-size:.9rem;margin:.4rem 0 0}
rect{stroke:var(--bg);stroke-width:1;vector-effect:non-scaling-stroke}
[data-o=none]{--o:#aab6c2}[data-o=cosmetic]{--o:#7d8a97}[data-o=editorial]{--o:#4f86d9}[data-o=boilerplate]{--o:#8d63c4}[data-o=structure]{--o:#1d948d}[data-o=substantive]{--o:#c9423a}
rect[data-o],polygon[data-o]{fill:var(--o)}
${HATCHED}
rect.h0{fill:var(--soft);stroke:none}rect.h1{stroke:none}
rect[data-r]{cursor:pointer}
polygon.o-band{fill-opacity:.28;stroke:none}
polygon.o-band[data-o=structure]{fill-opacity:.5}
.keyed{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;margin:.5rem 0 0;padding:0;font-size:.85rem;color:var(--mut)}
.keyed svg{width:1.1rem;height:.8rem;margin-right:.35rem;vertical-align:-.05rem}
.part{margin:0 0 .9rem;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.part summary{padding:.45rem .8rem;cursor:pointer;background:var(--soft)}
.n{color:var(--mut);margin-left:.3rem}
.p-facts{border-color:var(--sub)}
.p-facts summary{color:var(--sub)}
table{border-collapse:collapse;width:100%;table-layout:fixed}
tbody th{width:24%}
th,td{padding:.5rem .8rem;text-align:left;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
th a{font-weight:600}
.at{display:inline-block;color:var(--mut);font-size:.85rem;margin-left:.5rem;white-space:nowrap}
.note{display:block;font-size:.85rem;color:var(--mut)}
.no{color:var(--mut)}
td del,td ins{font-weight:600;text-decoration:none;border-radius:3px;padding:0 .12em;color:var(--c);background:var(--cb)}
td .gh{border:1px dashed var(--c);border-radius:3px;padding:0 .25em;margin:0 .2em;color:var(--c);font-weight:600}
td .w{font-weight:400;color:inherit;background:none}
td del:not(.w){text-decoration:line-through;text-decoration-thickness:1px}
thead th{font-size:.8rem;color:var(--mut);border:0;padding-bottom:0;padding-top:.35rem}
.part~.part thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.counts,.more{margin:.4rem 0;font-size:.95rem;color:var(--mut)}
.more{padding:0 .8rem}
.counts b{display:inline-block;color:var(--fg);margin-right:.4rem}
footer{padding:2.5rem 1.25rem 6rem;color:var(--mut);font-size:.875rem}
footer summary{cursor:pointer}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.6rem 0}
dd{margin:0}
`;

const LAST_STYLE = `@media screen and (max-width:46rem){body{display:grid;grid-template:minmax(0,1fr) auto/minmax(0,1fr);height:100dvh}.page{overflow-y:auto;overflow-x:clip;position:relative}.bar{position:static!important;transform:none!important;border-radius:0!important;justify-content:space-between;max-width:none!important;box-shadow:none!important;border-width:1px 0 0!important}kbd{display:none}footer{padding-bottom:1.5rem}.keys{display:none}}
@media (pointer:coarse){kbd,.keys{display:none}}
@media (max-width:46rem){h1,h1.alarm{font-size:1.6rem}h1 small{display:block;margin:.1rem 0 0}header,main,footer{padding-left:.85rem;padding-right:.85rem}
table,tbody,tr,th,td{display:block;width:auto}tbody th{width:auto}tr{border-top:1px solid var(--line);padding:.45rem .8rem}tr:first-child{border-top:0}th,td{border:0;padding:.1rem 0}
thead{display:none!important}td[data-t]::before{content:attr(data-t)"\\00A0";font-weight:700;font-size:.8rem;color:var(--mut)}
.row{grid-template-columns:1fr}.sd.none,.k-same .sd.b{display:none}.sd+.sd{margin-top:.15rem}.ln::before{content:attr(data-t)}.ln{min-width:2.6rem}.cols{display:none}.ov svg{height:4.6rem}.tools{position:static}.wire{display:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{.tools,.bar,.skip,.wire,.fold>summary::marker{display:none}body{font-size:10.5pt}.grp{content-visibility:visible}.row,tr{break-inside:avoid}.part{overflow:visible}.part summary{break-after:avoid}main,header,footer{max-width:none;padding:0}.m,.row,rect,polygon,.gh,del,ins{print-color-adjust:exact;-webkit-print-color-adjust:exact}.help.keys{display:none}}
@media (forced-colors:active){.m{outline:1px solid}}
`;

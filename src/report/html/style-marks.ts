/**
 * The side-by-side part: rows, cells, marks. A severity has its colour, and a line of its own kind under the words:
 * substantive thick, structure double, editorial dashed, boilerplate thin, cosmetic dotted; the grave ones carry the
 * name of their category as a label. Labels are generated content and no part of the text.
 */
export const MARK_STYLE = `[data-s=substantive]{--c:var(--sub);--cb:var(--sub-bg)}[data-s=structure]{--c:var(--str);--cb:var(--str-bg)}[data-s=editorial]{--c:var(--edi);--cb:var(--edi-bg)}[data-s=boilerplate]{--c:var(--boi);--cb:var(--boi-bg)}[data-s=cosmetic],[data-s=ignored]{--c:var(--cos);--cb:var(--cos-bg)}
.tools{position:sticky;top:0;z-index:3;background:var(--bg);border-bottom:1px solid var(--line);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:start}
.tools label{display:inline-flex;gap:.4rem;align-items:center;cursor:pointer;min-height:1.75rem}
.tools input{width:1.05rem;height:1.05rem;margin:0;accent-color:var(--link)}
.tools summary{cursor:pointer;min-height:1.75rem}
.tools fieldset{border:0;margin:.4rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.tools legend{color:var(--mut);font-size:.85rem;padding:0}
.tools details[open]{flex-basis:100%;order:9}
button{font:inherit;font-size:.9rem;color:var(--fg);background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.15rem .7rem;cursor:pointer;white-space:nowrap;min-height:1.75rem}
button:hover{border-color:var(--mut)}
.cols,.row{display:grid;grid-template-columns:1fr 1fr;column-gap:1.6rem}
.cols{font-weight:600;padding:.6rem 0;border-bottom:1px solid var(--line)}
.cols span{color:var(--mut);font-weight:400;font-size:.9rem;margin-left:.4rem}
.grid{position:relative}
.big .grp{content-visibility:auto;contain-intrinsic-size:auto 1800px}
.row{padding:.3rem 0;border-bottom:1px solid color-mix(in srgb,var(--line) 55%,transparent)}
.sd{display:flex;gap:.7rem;min-width:0;padding:.15rem .5rem .15rem 0;border-radius:6px}
.ln{flex:none;min-width:2.1rem;text-align:right;color:var(--mut);font-size:.8rem;line-height:1.95;font-variant-numeric:tabular-nums;user-select:none}
.ln::before{font-weight:700;margin-right:.3em}
.bd{flex:1;min-width:0}
.tx{white-space:pre-wrap;unicode-bidi:plaintext;line-height:1.7}
.wrap-a .a .tx,.wrap-b .b .tx,.wrap-a .a .m,.wrap-b .b .m{white-space:normal}
.blk{display:block;content-visibility:auto;contain-intrinsic-size:auto 900px}
.blk+.blk::before{content:"\\21B3\\00A0";color:var(--mut)}
.e{white-space:normal}
.none{background:repeating-linear-gradient(45deg,transparent 0 6px,var(--soft) 6px 12px);min-height:2rem}
.k-inserted .sd:not(.none),.k-deleted .sd:not(.none){background:var(--cb,var(--cos-bg))}
.k-moved .sd:not(.none){background:var(--str-bg)}
.tag{margin:.1rem 0 0;font-size:.8rem;font-weight:700;color:var(--c,var(--cos))}
.m{text-decoration:underline 1.5px dotted var(--c);text-decoration-skip-ink:none;text-underline-offset:.2em;color:inherit;border-radius:2px}
.m[data-s=substantive]{background:var(--cb);text-decoration:underline 3px solid var(--c);font-weight:600}
.m[data-s=structure]{background:var(--cb);text-decoration:underline 3px double var(--c)}
.m[data-s=editorial]{background:var(--cb);text-decoration:underline 2px dashed var(--c)}
.m[data-s=boilerplate]{background:var(--cb);text-decoration:underline 1.5px solid var(--c)}
.m[data-s=cosmetic][data-m]{background:var(--cb);text-decoration:underline 2px wavy var(--c)}
.m[data-s=ignored]{text-decoration:none}
.m[data-c=whitespace]{background:var(--cos-bg)}
.b .m[data-c=split],.a .m[data-c=merged]{white-space:pre-wrap!important}
.b .m[data-c=split]::before,.a .m[data-c=merged]::before{content:"\\00B6";font-size:.75rem;color:var(--cos);margin-left:.25em}
.m[data-c=inserted],.m[data-c=deleted],.m .m{font-weight:inherit}
.m[data-l]::after,.mv::before{content:attr(data-l);display:inline-block;margin:0 .3em;padding:0 .4em;border:1px solid var(--c);border-radius:99px;font-size:.7rem;font-weight:600;line-height:1.45;color:var(--c);background:var(--bg);vertical-align:.12em;user-select:none;text-decoration:none;white-space:nowrap}
.mv{text-decoration:none;--c:var(--str)}
.mv::before{margin:0 .5em 0 0}
.a .mv::before{content:attr(data-l)" \\2198"}
.b .mv::before{content:"\\2196 " attr(data-l)}
.mv:hover::before{background:var(--str-bg)}
.k-inserted .m[data-l]::after,.k-deleted .m[data-l]::after{content:none}
:is(.k-inserted,.k-deleted,.k-moved) .tx>.m{background:none;text-decoration:none;font-weight:400}
.m.pt{background:none;text-decoration:none}
.pt::before{content:"\\2038";color:var(--c);font-weight:700}
.pt[data-g]::before{content:attr(data-g);font-weight:600;margin:0 .2em;border:1px dashed var(--c);border-radius:3px;padding:0 .25em;background:var(--cb)}
.b .pt[data-g]::before{text-decoration:line-through;text-decoration-thickness:2px}
.a .pt[data-g]::before{content:"+\\00A0" attr(data-g)}
.e .m{background:none;text-decoration:none}
.e .m::before{content:"\\00B6";font-size:.75rem;color:var(--cos);margin-left:.25em}
.e .m::after{content:none}
:is(.k-inserted,.k-deleted,.k-moved) .e .m::before{content:none}
.u::before{content:"U+" attr(data-u);font:600 .68rem/1 ui-monospace,monospace;border:1px dashed var(--cos);border-radius:3px;color:var(--cos);padding:0 .2em;margin:0 .1em;user-select:none}
.u[data-u="00AD"]::before{content:"\\2010"}
.m.on{background:var(--now)!important;color:var(--now-fg);outline:2px solid var(--now-fg);outline-offset:1px}
:is(.m,.mv,.row):target{outline:3px solid var(--focus);outline-offset:2px}
.fold>summary{cursor:pointer;color:var(--mut);padding:.45rem 0 .45rem 2.8rem;font-size:.9rem;border-bottom:1px solid color-mix(in srgb,var(--line) 55%,transparent)}
.wire{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:visible}
.wire path{fill:none;stroke:var(--str);stroke-width:2;opacity:.75}
.bar{position:fixed;bottom:.8rem;left:50%;transform:translateX(-50%);display:flex;gap:.6rem;align-items:center;max-width:calc(100% - 1.2rem);background:var(--bg);border:1px solid var(--line);border-radius:10px;padding:.4rem .6rem;box-shadow:0 4px 18px rgb(0 0 0/.18);z-index:5}
.bar[hidden]{display:none}
.bar output:first-of-type{flex:none}
.bar output{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-size:.9rem}
[hidden]{display:none!important}
`;

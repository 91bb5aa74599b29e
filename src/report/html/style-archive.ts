/** What the pages on many texts add: verdict badges, lists, maps of passages, trees of versions, matrices. */
export const ARCHIVE_STYLE = `.vd{display:inline-block;border:1px solid;border-radius:99px;padding:0 .55em;font-size:.85rem;font-weight:600;white-space:nowrap}
.vd.copy{color:var(--sub);background:var(--sub-bg)}.vd.some{color:var(--edi);background:var(--edi-bg)}.vd.free{color:var(--ok)}
.x{display:inline-block;min-width:1.7em;text-align:center;border-radius:3px;background:var(--soft);border:1px solid var(--line);font-size:.8rem;font-weight:700}
.list{table-layout:auto;margin-top:1.2rem}.list tbody th{width:auto}
.doc{border-top:1px solid var(--line);margin-top:2rem}
.mt{margin:.5rem 0}.mt table{table-layout:auto}.mt tbody th{width:14rem}
.both{margin:.6rem .8rem .8rem}.both>:is(.cols,.grid){padding-left:.8rem;padding-right:.8rem}
.map{display:grid;grid-template-columns:1.7rem 1fr;margin:.3rem 0 .8rem}.map ol{list-style:none;margin:0;padding:0;font-size:.75rem;line-height:20px;color:var(--mut)}.map svg{width:100%;display:block}
.pm{fill:var(--soft);stroke:var(--line)}.pm-in{fill:var(--edi);stroke:none}
.tree{list-style:none;margin:.5rem 0 1rem;padding:0}.tree li{margin:.3rem 0;border-left:2px solid var(--line);padding-left:.6rem}
.d1{margin-left:1.5rem!important}.d2{margin-left:3rem!important}.d3{margin-left:4.5rem!important}.d4{margin-left:6rem!important}.d5{margin-left:7.5rem!important}.d6{margin-left:9rem!important}.d7{margin-left:10.5rem!important}.d8{margin-left:12rem!important}
.tree .at,.mt .at{white-space:normal}
.wide{overflow-x:auto}
.mx{width:auto;table-layout:auto;font-variant-numeric:tabular-nums}.mx th,.mx td{padding:.25rem .5rem;border:1px solid var(--line);text-align:right}.mx td{white-space:nowrap}.mx tbody th{text-align:left;width:auto;min-width:11rem;max-width:24rem}.mx thead th{position:static}
.self{color:var(--mut)}
.t9{background:color-mix(in srgb,var(--edi-bg),var(--edi) 22%)}.t8{background:color-mix(in srgb,var(--edi-bg),var(--edi) 12%)}.t7{background:var(--edi-bg)}.t6{background:color-mix(in srgb,var(--bg),var(--edi-bg) 70%)}.t5{background:color-mix(in srgb,var(--bg),var(--edi-bg) 40%)}
.skipped{margin-top:2rem}
@media (max-width:46rem){.mx{display:table}.mx thead{display:table-header-group!important}.mx tbody{display:table-row-group}.mx tr{display:table-row}.mx th,.mx td{display:table-cell;border:1px solid var(--line);padding:.2rem .35rem}.mx tbody th{min-width:8rem}.d1,.d2,.d3,.d4,.d5,.d6,.d7,.d8{margin-left:1rem!important}}
`;
